// Generated from proto/cosmos/feegrant/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_feegrant_v1beta1_feegrant from "../../../cosmos/feegrant/v1beta1/feegrant.js";

export interface QueryAllowanceRequest {
  granter: string;
  grantee: string;
}

export const QueryAllowanceRequest: MessageType<QueryAllowanceRequest> = messageType<QueryAllowanceRequest>({
  name: "cosmos.feegrant.v1beta1.QueryAllowanceRequest",
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ granter: "", grantee: "" }),
  write(m, w) {
    if (m.grantee !== "") {
      w.string(m.grantee);
      w.varint(18);
    }
    if (m.granter !== "") {
      w.string(m.granter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.granter = r.string();
        break;
      case 18:
        m.grantee = r.string();
        break;
      default:
        skipField(QueryAllowanceRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllowanceRequest);
    return m;
  },
});

export interface QueryAllowanceResponse {
  allowance: cosmos_feegrant_v1beta1_feegrant.Grant | undefined;
}

export const QueryAllowanceResponse: MessageType<QueryAllowanceResponse> = messageType<QueryAllowanceResponse>({
  name: "cosmos.feegrant.v1beta1.QueryAllowanceResponse",
  fields: [
    { no: 1, name: "allowance", prop: "allowance", kind: "message", message: () => cosmos_feegrant_v1beta1_feegrant.Grant },
  ],
  create: () => ({ allowance: undefined }),
  write(m, w) {
    if (m.allowance !== undefined) {
      const end = w.written;
      cosmos_feegrant_v1beta1_feegrant.Grant.write(m.allowance, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_feegrant_v1beta1_feegrant.Grant.read(r, r.end(), (m.allowance ??= cosmos_feegrant_v1beta1_feegrant.Grant.create()));
        break;
      default:
        skipField(QueryAllowanceResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllowanceResponse);
    return m;
  },
});

export interface QueryAllowancesRequest {
  grantee: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryAllowancesRequest: MessageType<QueryAllowancesRequest> = messageType<QueryAllowancesRequest>({
  name: "cosmos.feegrant.v1beta1.QueryAllowancesRequest",
  fields: [
    { no: 1, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ grantee: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.grantee !== "") {
      w.string(m.grantee);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.grantee = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryAllowancesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllowancesRequest);
    return m;
  },
});

export interface QueryAllowancesResponse {
  allowances: cosmos_feegrant_v1beta1_feegrant.Grant[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryAllowancesResponse: MessageType<QueryAllowancesResponse> = messageType<QueryAllowancesResponse>({
  name: "cosmos.feegrant.v1beta1.QueryAllowancesResponse",
  fields: [
    { no: 1, name: "allowances", prop: "allowances", kind: "message", repeated: true, message: () => cosmos_feegrant_v1beta1_feegrant.Grant },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ allowances: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.allowances.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_feegrant_v1beta1_feegrant.Grant.write(m.allowances[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.allowances.push(cosmos_feegrant_v1beta1_feegrant.Grant.read(r, r.end(), cosmos_feegrant_v1beta1_feegrant.Grant.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryAllowancesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllowancesResponse);
    return m;
  },
});

export interface QueryAllowancesByGranterRequest {
  granter: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryAllowancesByGranterRequest: MessageType<QueryAllowancesByGranterRequest> = messageType<QueryAllowancesByGranterRequest>({
  name: "cosmos.feegrant.v1beta1.QueryAllowancesByGranterRequest",
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ granter: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.granter !== "") {
      w.string(m.granter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.granter = r.string();
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryAllowancesByGranterRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllowancesByGranterRequest);
    return m;
  },
});

export interface QueryAllowancesByGranterResponse {
  allowances: cosmos_feegrant_v1beta1_feegrant.Grant[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryAllowancesByGranterResponse: MessageType<QueryAllowancesByGranterResponse> = messageType<QueryAllowancesByGranterResponse>({
  name: "cosmos.feegrant.v1beta1.QueryAllowancesByGranterResponse",
  fields: [
    { no: 1, name: "allowances", prop: "allowances", kind: "message", repeated: true, message: () => cosmos_feegrant_v1beta1_feegrant.Grant },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ allowances: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.allowances.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_feegrant_v1beta1_feegrant.Grant.write(m.allowances[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.allowances.push(cosmos_feegrant_v1beta1_feegrant.Grant.read(r, r.end(), cosmos_feegrant_v1beta1_feegrant.Grant.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryAllowancesByGranterResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllowancesByGranterResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.feegrant.v1beta1.Query",
  methods: {
    allowance: { name: "Allowance", input: QueryAllowanceRequest, output: QueryAllowanceResponse, http: [{"verb":"get","path":"/cosmos/feegrant/v1beta1/allowance/{granter}/{grantee}"}] },
    allowances: { name: "Allowances", input: QueryAllowancesRequest, output: QueryAllowancesResponse, http: [{"verb":"get","path":"/cosmos/feegrant/v1beta1/allowances/{grantee}"}] },
    allowancesByGranter: { name: "AllowancesByGranter", input: QueryAllowancesByGranterRequest, output: QueryAllowancesByGranterResponse, http: [{"verb":"get","path":"/cosmos/feegrant/v1beta1/issued/{granter}"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/feegrant/v1beta1/query.proto",
  package: "cosmos.feegrant.v1beta1",
  messages: [QueryAllowanceRequest, QueryAllowanceResponse, QueryAllowancesRequest, QueryAllowancesResponse, QueryAllowancesByGranterRequest, QueryAllowancesByGranterResponse],
  services: [Query],
};
