// Generated from proto/ibc/core/client/v2/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import * as ibc_core_client_v2_config from "../../../../ibc/core/client/v2/config.js";
import * as ibc_core_client_v2_counterparty from "../../../../ibc/core/client/v2/counterparty.js";

export interface QueryCounterpartyInfoRequest {
  clientId: string;
}

export const QueryCounterpartyInfoRequest: MessageType<QueryCounterpartyInfoRequest> = messageType<QueryCounterpartyInfoRequest>({
  name: "ibc.core.client.v2.QueryCounterpartyInfoRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
  ],
  create: () => ({ clientId: "" }),
  write(m, w) {
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      default:
        skipField(QueryCounterpartyInfoRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCounterpartyInfoRequest);
    return m;
  },
});

export interface QueryCounterpartyInfoResponse {
  counterpartyInfo: ibc_core_client_v2_counterparty.CounterpartyInfo | undefined;
}

export const QueryCounterpartyInfoResponse: MessageType<QueryCounterpartyInfoResponse> = messageType<QueryCounterpartyInfoResponse>({
  name: "ibc.core.client.v2.QueryCounterpartyInfoResponse",
  fields: [
    { no: 1, name: "counterparty_info", prop: "counterpartyInfo", kind: "message", message: () => ibc_core_client_v2_counterparty.CounterpartyInfo },
  ],
  create: () => ({ counterpartyInfo: undefined }),
  write(m, w) {
    if (m.counterpartyInfo !== undefined) {
      const end = w.written;
      ibc_core_client_v2_counterparty.CounterpartyInfo.write(m.counterpartyInfo, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_client_v2_counterparty.CounterpartyInfo.read(r, r.end(), (m.counterpartyInfo ??= ibc_core_client_v2_counterparty.CounterpartyInfo.create()));
        break;
      default:
        skipField(QueryCounterpartyInfoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCounterpartyInfoResponse);
    return m;
  },
});

export interface QueryConfigRequest {
  clientId: string;
}

export const QueryConfigRequest: MessageType<QueryConfigRequest> = messageType<QueryConfigRequest>({
  name: "ibc.core.client.v2.QueryConfigRequest",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
  ],
  create: () => ({ clientId: "" }),
  write(m, w) {
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      default:
        skipField(QueryConfigRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConfigRequest);
    return m;
  },
});

export interface QueryConfigResponse {
  config: ibc_core_client_v2_config.Config | undefined;
}

export const QueryConfigResponse: MessageType<QueryConfigResponse> = messageType<QueryConfigResponse>({
  name: "ibc.core.client.v2.QueryConfigResponse",
  fields: [
    { no: 1, name: "config", prop: "config", kind: "message", message: () => ibc_core_client_v2_config.Config },
  ],
  create: () => ({ config: undefined }),
  write(m, w) {
    if (m.config !== undefined) {
      const end = w.written;
      ibc_core_client_v2_config.Config.write(m.config, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_client_v2_config.Config.read(r, r.end(), (m.config ??= ibc_core_client_v2_config.Config.create()));
        break;
      default:
        skipField(QueryConfigResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConfigResponse);
    return m;
  },
});

export const Query = {
  typeName: "ibc.core.client.v2.Query",
  methods: {
    counterpartyInfo: { name: "CounterpartyInfo", input: QueryCounterpartyInfoRequest, output: QueryCounterpartyInfoResponse, http: [{"verb":"get","path":"/ibc/core/client/v2/counterparty_info/{client_id}"}] },
    config: { name: "Config", input: QueryConfigRequest, output: QueryConfigResponse, http: [{"verb":"get","path":"/ibc/core/client/v2/config/{client_id}"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/client/v2/query.proto",
  package: "ibc.core.client.v2",
  messages: [QueryCounterpartyInfoRequest, QueryCounterpartyInfoResponse, QueryConfigRequest, QueryConfigResponse],
  services: [Query],
};
