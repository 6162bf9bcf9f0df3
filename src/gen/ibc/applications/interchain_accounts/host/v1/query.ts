// Generated from proto/ibc/applications/interchain_accounts/host/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../../protobuf/message.js";
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
      const end = w.written;
      ibc_applications_interchain_accounts_host_v1_host.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_applications_interchain_accounts_host_v1_host.Params.read(r, r.end(), (m.params ??= ibc_applications_interchain_accounts_host_v1_host.Params.create()));
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
