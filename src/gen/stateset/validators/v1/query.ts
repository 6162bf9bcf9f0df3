// Generated from proto/stateset/validators/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as stateset_validators_v1_state from "../../../stateset/validators/v1/state.js";

/** The parameters: who may change the validators. */
export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "stateset.validators.v1.QueryParamsRequest",
  doc: "The parameters: who may change the validators.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryParamsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryParamsRequest);
    return m;
  },
});

/** The answer to Params. */
export interface QueryParamsResponse {
  params: stateset_validators_v1_state.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "stateset.validators.v1.QueryParamsResponse",
  doc: "The answer to Params.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_validators_v1_state.Params, nullable: false },
  ],
  create: () => ({ params: stateset_validators_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_validators_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_validators_v1_state.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

/** The validators with all changes, also those that do not act yet, by address. */
export interface QueryValidatorSetRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryValidatorSetRequest: MessageType<QueryValidatorSetRequest> = messageType<QueryValidatorSetRequest>({
  name: "stateset.validators.v1.QueryValidatorSetRequest",
  doc: "The validators with all changes, also those that do not act yet, by address.",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryValidatorSetRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorSetRequest);
    return m;
  },
});

/** The answer to ValidatorSet. */
export interface QueryValidatorSetResponse {
  validators: stateset_validators_v1_state.Validator[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryValidatorSetResponse: MessageType<QueryValidatorSetResponse> = messageType<QueryValidatorSetResponse>({
  name: "stateset.validators.v1.QueryValidatorSetResponse",
  doc: "The answer to ValidatorSet.",
  fields: [
    { no: 1, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => stateset_validators_v1_state.Validator, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ validators: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_validators_v1_state.Validator.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validators.push(stateset_validators_v1_state.Validator.read(r, r.end(), stateset_validators_v1_state.Validator.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryValidatorSetResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryValidatorSetResponse);
    return m;
  },
});

/** Changes that do not act yet, by the height at which they will. */
export interface QueryPendingChangesRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryPendingChangesRequest: MessageType<QueryPendingChangesRequest> = messageType<QueryPendingChangesRequest>({
  name: "stateset.validators.v1.QueryPendingChangesRequest",
  doc: "Changes that do not act yet, by the height at which they will.",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryPendingChangesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPendingChangesRequest);
    return m;
  },
});

/** The answer to PendingChanges. */
export interface QueryPendingChangesResponse {
  changes: stateset_validators_v1_state.PowerChange[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryPendingChangesResponse: MessageType<QueryPendingChangesResponse> = messageType<QueryPendingChangesResponse>({
  name: "stateset.validators.v1.QueryPendingChangesResponse",
  doc: "The answer to PendingChanges.",
  fields: [
    { no: 1, name: "changes", prop: "changes", kind: "message", repeated: true, message: () => stateset_validators_v1_state.PowerChange, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ changes: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.changes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_validators_v1_state.PowerChange.write(m.changes[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.changes.push(stateset_validators_v1_state.PowerChange.read(r, r.end(), stateset_validators_v1_state.PowerChange.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryPendingChangesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPendingChangesResponse);
    return m;
  },
});

/** What validators were convicted of, by address and height. */
export interface QueryMisbehavioursRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryMisbehavioursRequest: MessageType<QueryMisbehavioursRequest> = messageType<QueryMisbehavioursRequest>({
  name: "stateset.validators.v1.QueryMisbehavioursRequest",
  doc: "What validators were convicted of, by address and height.",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryMisbehavioursRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMisbehavioursRequest);
    return m;
  },
});

/** The answer to Misbehaviours. */
export interface QueryMisbehavioursResponse {
  misbehaviours: stateset_validators_v1_state.Misbehaviour[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryMisbehavioursResponse: MessageType<QueryMisbehavioursResponse> = messageType<QueryMisbehavioursResponse>({
  name: "stateset.validators.v1.QueryMisbehavioursResponse",
  doc: "The answer to Misbehaviours.",
  fields: [
    { no: 1, name: "misbehaviours", prop: "misbehaviours", kind: "message", repeated: true, message: () => stateset_validators_v1_state.Misbehaviour, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ misbehaviours: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.misbehaviours.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_validators_v1_state.Misbehaviour.write(m.misbehaviours[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.misbehaviours.push(stateset_validators_v1_state.Misbehaviour.read(r, r.end(), stateset_validators_v1_state.Misbehaviour.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryMisbehavioursResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMisbehavioursResponse);
    return m;
  },
});

/** What one validator was convicted of, by height. */
export interface QueryMisbehavioursByValidatorRequest {
  address: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryMisbehavioursByValidatorRequest: MessageType<QueryMisbehavioursByValidatorRequest> = messageType<QueryMisbehavioursByValidatorRequest>({
  name: "stateset.validators.v1.QueryMisbehavioursByValidatorRequest",
  doc: "What one validator was convicted of, by height.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ address: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryMisbehavioursByValidatorRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMisbehavioursByValidatorRequest);
    return m;
  },
});

/** The answer to MisbehavioursByValidator. */
export interface QueryMisbehavioursByValidatorResponse {
  misbehaviours: stateset_validators_v1_state.Misbehaviour[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryMisbehavioursByValidatorResponse: MessageType<QueryMisbehavioursByValidatorResponse> = messageType<QueryMisbehavioursByValidatorResponse>({
  name: "stateset.validators.v1.QueryMisbehavioursByValidatorResponse",
  doc: "The answer to MisbehavioursByValidator.",
  fields: [
    { no: 1, name: "misbehaviours", prop: "misbehaviours", kind: "message", repeated: true, message: () => stateset_validators_v1_state.Misbehaviour, nullable: false },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ misbehaviours: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.misbehaviours.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_validators_v1_state.Misbehaviour.write(m.misbehaviours[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.misbehaviours.push(stateset_validators_v1_state.Misbehaviour.read(r, r.end(), stateset_validators_v1_state.Misbehaviour.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryMisbehavioursByValidatorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryMisbehavioursByValidatorResponse);
    return m;
  },
});

/** Reads validators, changes to come and misbehaviour. */
export const Query = {
  typeName: "stateset.validators.v1.Query",
  doc: "Reads validators, changes to come and misbehaviour.",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/stateset/validators/v1/params"}], doc: "The parameters: who may change the validators." },
    validatorSet: { name: "ValidatorSet", input: QueryValidatorSetRequest, output: QueryValidatorSetResponse, http: [{"verb":"get","path":"/stateset/validators/v1/validator_set"}], doc: "The validators with all changes, also those that do not act yet, by address." },
    pendingChanges: { name: "PendingChanges", input: QueryPendingChangesRequest, output: QueryPendingChangesResponse, http: [{"verb":"get","path":"/stateset/validators/v1/pending_changes"}], doc: "Changes that do not act yet, by the height at which they will." },
    misbehaviours: { name: "Misbehaviours", input: QueryMisbehavioursRequest, output: QueryMisbehavioursResponse, http: [{"verb":"get","path":"/stateset/validators/v1/misbehaviours"}], doc: "What validators were convicted of, by address and height." },
    misbehavioursByValidator: { name: "MisbehavioursByValidator", input: QueryMisbehavioursByValidatorRequest, output: QueryMisbehavioursByValidatorResponse, http: [{"verb":"get","path":"/stateset/validators/v1/misbehaviours/{address}"}], doc: "What one validator was convicted of, by height." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/validators/v1/query.proto",
  package: "stateset.validators.v1",
  messages: [QueryParamsRequest, QueryParamsResponse, QueryValidatorSetRequest, QueryValidatorSetResponse, QueryPendingChangesRequest, QueryPendingChangesResponse, QueryMisbehavioursRequest, QueryMisbehavioursResponse, QueryMisbehavioursByValidatorRequest, QueryMisbehavioursByValidatorResponse],
  services: [Query],
};
