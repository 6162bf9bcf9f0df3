// Generated from proto/cosmos/params/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_params_v1beta1_params from "../../../cosmos/params/v1beta1/params.js";

export interface QueryParamsRequest {
  subspace: string;
  key: string;
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.params.v1beta1.QueryParamsRequest",
  fields: [
    { no: 1, name: "subspace", prop: "subspace", kind: "string" },
    { no: 2, name: "key", prop: "key", kind: "string" },
  ],
  create: () => ({ subspace: "", key: "" }),
  write(m, w) {
    if (m.key !== "") {
      w.string(m.key);
      w.varint(18);
    }
    if (m.subspace !== "") {
      w.string(m.subspace);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.subspace = r.string();
        break;
      case 18:
        m.key = r.string();
        break;
      default:
        skipField(QueryParamsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsRequest);
    return m;
  },
});

export interface QueryParamsResponse {
  param: cosmos_params_v1beta1_params.ParamChange;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.params.v1beta1.QueryParamsResponse",
  fields: [
    { no: 1, name: "param", prop: "param", kind: "message", message: () => cosmos_params_v1beta1_params.ParamChange, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ param: cosmos_params_v1beta1_params.ParamChange.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_params_v1beta1_params.ParamChange.write(m.param, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_params_v1beta1_params.ParamChange.read(r, r.end(), m.param);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QuerySubspacesRequest {
}

export const QuerySubspacesRequest: MessageType<QuerySubspacesRequest> = messageType<QuerySubspacesRequest>({
  name: "cosmos.params.v1beta1.QuerySubspacesRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QuerySubspacesRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QuerySubspacesRequest);
    return m;
  },
});

export interface QuerySubspacesResponse {
  subspaces: Subspace[];
}

export const QuerySubspacesResponse: MessageType<QuerySubspacesResponse> = messageType<QuerySubspacesResponse>({
  name: "cosmos.params.v1beta1.QuerySubspacesResponse",
  fields: [
    { no: 1, name: "subspaces", prop: "subspaces", kind: "message", repeated: true, message: () => Subspace },
  ],
  create: () => ({ subspaces: [] }),
  write(m, w) {
    for (let i = m.subspaces.length - 1; i >= 0; i--) {
      const end = w.written;
      Subspace.write(m.subspaces[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.subspaces.push(Subspace.read(r, r.end(), Subspace.create()));
        break;
      default:
        skipField(QuerySubspacesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QuerySubspacesResponse);
    return m;
  },
});

export interface Subspace {
  subspace: string;
  keys: string[];
}

export const Subspace: MessageType<Subspace> = messageType<Subspace>({
  name: "cosmos.params.v1beta1.Subspace",
  fields: [
    { no: 1, name: "subspace", prop: "subspace", kind: "string" },
    { no: 2, name: "keys", prop: "keys", kind: "string", repeated: true },
  ],
  create: () => ({ subspace: "", keys: [] }),
  write(m, w) {
    for (let i = m.keys.length - 1; i >= 0; i--) {
      w.string(m.keys[i]!);
      w.varint(18);
    }
    if (m.subspace !== "") {
      w.string(m.subspace);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.subspace = r.string();
        break;
      case 18:
        m.keys.push(r.string());
        break;
      default:
        skipField(Subspace, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Subspace);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.params.v1beta1.Query",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/params/v1beta1/params"}] },
    subspaces: { name: "Subspaces", input: QuerySubspacesRequest, output: QuerySubspacesResponse, http: [{"verb":"get","path":"/cosmos/params/v1beta1/subspaces"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/params/v1beta1/query.proto",
  package: "cosmos.params.v1beta1",
  messages: [QueryParamsRequest, QueryParamsResponse, QuerySubspacesRequest, QuerySubspacesResponse, Subspace],
  services: [Query],
};
