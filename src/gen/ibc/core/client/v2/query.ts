// Generated from proto/ibc/core/client/v2/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, ibc_core_client_v2_counterparty.CounterpartyInfo, m.counterpartyInfo);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, ibc_core_client_v2_counterparty.CounterpartyInfo, (m.counterpartyInfo ??= ibc_core_client_v2_counterparty.CounterpartyInfo.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.clientId = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, ibc_core_client_v2_config.Config, m.config);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, ibc_core_client_v2_config.Config, (m.config ??= ibc_core_client_v2_config.Config.create()));
        return true;
      default:
        return false;
    }
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
