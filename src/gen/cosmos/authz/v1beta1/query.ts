// Generated from proto/cosmos/authz/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_authz_v1beta1_authz from "../../../cosmos/authz/v1beta1/authz.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";

export interface QueryGrantsRequest {
  granter: string;
  grantee: string;
  msgTypeUrl: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryGrantsRequest: MessageType<QueryGrantsRequest> = messageType<QueryGrantsRequest>({
  name: "cosmos.authz.v1beta1.QueryGrantsRequest",
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "msg_type_url", prop: "msgTypeUrl", kind: "string" },
    { no: 4, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ granter: "", grantee: "", msgTypeUrl: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.msgTypeUrl !== "") {
      w.string(m.msgTypeUrl);
      w.varint(26);
    }
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
      case 26:
        m.msgTypeUrl = r.string();
        break;
      case 34:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryGrantsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryGrantsRequest);
    return m;
  },
});

export interface QueryGrantsResponse {
  grants: cosmos_authz_v1beta1_authz.Grant[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryGrantsResponse: MessageType<QueryGrantsResponse> = messageType<QueryGrantsResponse>({
  name: "cosmos.authz.v1beta1.QueryGrantsResponse",
  fields: [
    { no: 1, name: "grants", prop: "grants", kind: "message", repeated: true, message: () => cosmos_authz_v1beta1_authz.Grant },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ grants: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.grants.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_authz_v1beta1_authz.Grant.write(m.grants[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.grants.push(cosmos_authz_v1beta1_authz.Grant.read(r, r.end(), cosmos_authz_v1beta1_authz.Grant.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryGrantsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryGrantsResponse);
    return m;
  },
});

export interface QueryGranterGrantsRequest {
  granter: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryGranterGrantsRequest: MessageType<QueryGranterGrantsRequest> = messageType<QueryGranterGrantsRequest>({
  name: "cosmos.authz.v1beta1.QueryGranterGrantsRequest",
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
        skipField(QueryGranterGrantsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryGranterGrantsRequest);
    return m;
  },
});

export interface QueryGranterGrantsResponse {
  grants: cosmos_authz_v1beta1_authz.GrantAuthorization[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryGranterGrantsResponse: MessageType<QueryGranterGrantsResponse> = messageType<QueryGranterGrantsResponse>({
  name: "cosmos.authz.v1beta1.QueryGranterGrantsResponse",
  fields: [
    { no: 1, name: "grants", prop: "grants", kind: "message", repeated: true, message: () => cosmos_authz_v1beta1_authz.GrantAuthorization },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ grants: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.grants.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_authz_v1beta1_authz.GrantAuthorization.write(m.grants[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.grants.push(cosmos_authz_v1beta1_authz.GrantAuthorization.read(r, r.end(), cosmos_authz_v1beta1_authz.GrantAuthorization.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryGranterGrantsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryGranterGrantsResponse);
    return m;
  },
});

export interface QueryGranteeGrantsRequest {
  grantee: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryGranteeGrantsRequest: MessageType<QueryGranteeGrantsRequest> = messageType<QueryGranteeGrantsRequest>({
  name: "cosmos.authz.v1beta1.QueryGranteeGrantsRequest",
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
        skipField(QueryGranteeGrantsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryGranteeGrantsRequest);
    return m;
  },
});

export interface QueryGranteeGrantsResponse {
  grants: cosmos_authz_v1beta1_authz.GrantAuthorization[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryGranteeGrantsResponse: MessageType<QueryGranteeGrantsResponse> = messageType<QueryGranteeGrantsResponse>({
  name: "cosmos.authz.v1beta1.QueryGranteeGrantsResponse",
  fields: [
    { no: 1, name: "grants", prop: "grants", kind: "message", repeated: true, message: () => cosmos_authz_v1beta1_authz.GrantAuthorization },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ grants: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.grants.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_authz_v1beta1_authz.GrantAuthorization.write(m.grants[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.grants.push(cosmos_authz_v1beta1_authz.GrantAuthorization.read(r, r.end(), cosmos_authz_v1beta1_authz.GrantAuthorization.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryGranteeGrantsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryGranteeGrantsResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.authz.v1beta1.Query",
  methods: {
    grants: { name: "Grants", input: QueryGrantsRequest, output: QueryGrantsResponse, http: [{"verb":"get","path":"/cosmos/authz/v1beta1/grants"}] },
    granterGrants: { name: "GranterGrants", input: QueryGranterGrantsRequest, output: QueryGranterGrantsResponse, http: [{"verb":"get","path":"/cosmos/authz/v1beta1/grants/granter/{granter}"}] },
    granteeGrants: { name: "GranteeGrants", input: QueryGranteeGrantsRequest, output: QueryGranteeGrantsResponse, http: [{"verb":"get","path":"/cosmos/authz/v1beta1/grants/grantee/{grantee}"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/authz/v1beta1/query.proto",
  package: "cosmos.authz.v1beta1",
  messages: [QueryGrantsRequest, QueryGrantsResponse, QueryGranterGrantsRequest, QueryGranterGrantsResponse, QueryGranteeGrantsRequest, QueryGranteeGrantsResponse],
  services: [Query],
};
