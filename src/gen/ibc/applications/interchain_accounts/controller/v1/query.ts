// Generated from proto/ibc/applications/interchain_accounts/controller/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../../protobuf/service.js";
import * as ibc_applications_interchain_accounts_controller_v1_controller from "../../../../../ibc/applications/interchain_accounts/controller/v1/controller.js";

export interface QueryInterchainAccountRequest {
  owner: string;
  connectionId: string;
}

export const QueryInterchainAccountRequest: MessageType<QueryInterchainAccountRequest> = messageType<QueryInterchainAccountRequest>({
  name: "ibc.applications.interchain_accounts.controller.v1.QueryInterchainAccountRequest",
  fields: [
    { no: 1, name: "owner", prop: "owner", kind: "string" },
    { no: 2, name: "connection_id", prop: "connectionId", kind: "string" },
  ],
  create: () => ({ owner: "", connectionId: "" }),
  write(m, w) {
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(18);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.owner = r.string();
        break;
      case 18:
        m.connectionId = r.string();
        break;
      default:
        skipField(QueryInterchainAccountRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryInterchainAccountRequest);
    return m;
  },
});

export interface QueryInterchainAccountResponse {
  address: string;
}

export const QueryInterchainAccountResponse: MessageType<QueryInterchainAccountResponse> = messageType<QueryInterchainAccountResponse>({
  name: "ibc.applications.interchain_accounts.controller.v1.QueryInterchainAccountResponse",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string" },
  ],
  create: () => ({ address: "" }),
  write(m, w) {
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
      default:
        skipField(QueryInterchainAccountResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryInterchainAccountResponse);
    return m;
  },
});

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "ibc.applications.interchain_accounts.controller.v1.QueryParamsRequest",
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

export interface QueryParamsResponse {
  params: ibc_applications_interchain_accounts_controller_v1_controller.Params | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "ibc.applications.interchain_accounts.controller.v1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => ibc_applications_interchain_accounts_controller_v1_controller.Params },
  ],
  create: () => ({ params: undefined }),
  write(m, w) {
    if (m.params !== undefined) {
      const end = w.written;
      ibc_applications_interchain_accounts_controller_v1_controller.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_applications_interchain_accounts_controller_v1_controller.Params.read(r, r.end(), (m.params ??= ibc_applications_interchain_accounts_controller_v1_controller.Params.create()));
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export const Query = {
  typeName: "ibc.applications.interchain_accounts.controller.v1.Query",
  methods: {
    interchainAccount: { name: "InterchainAccount", input: QueryInterchainAccountRequest, output: QueryInterchainAccountResponse, http: [{"verb":"get","path":"/ibc/apps/interchain_accounts/controller/v1/owners/{owner}/connections/{connection_id}"}] },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/ibc/apps/interchain_accounts/controller/v1/params"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/controller/v1/query.proto",
  package: "ibc.applications.interchain_accounts.controller.v1",
  messages: [QueryInterchainAccountRequest, QueryInterchainAccountResponse, QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
