// Generated from proto/ibc/applications/interchain_accounts/host/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../../protobuf/service.js";
import * as ibc_applications_interchain_accounts_host_v1_host from "../../../../../ibc/applications/interchain_accounts/host/v1/host.js";

export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "ibc.applications.interchain_accounts.host.v1.QueryParamsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface QueryParamsResponse {
  params: ibc_applications_interchain_accounts_host_v1_host.Params | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "ibc.applications.interchain_accounts.host.v1.QueryParamsResponse",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => ibc_applications_interchain_accounts_host_v1_host.Params },
  ],
  create: () => ({ params: undefined }),
  write(m, w) {
    if (m.params !== undefined) {
      writeMessage(w, ibc_applications_interchain_accounts_host_v1_host.Params, m.params);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, ibc_applications_interchain_accounts_host_v1_host.Params, (m.params ??= ibc_applications_interchain_accounts_host_v1_host.Params.create()));
        return true;
      default:
        return false;
    }
  },
});

export const Query = {
  typeName: "ibc.applications.interchain_accounts.host.v1.Query",
  methods: {
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/ibc/apps/interchain_accounts/host/v1/params"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/host/v1/query.proto",
  package: "ibc.applications.interchain_accounts.host.v1",
  messages: [QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
