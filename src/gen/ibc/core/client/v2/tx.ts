// Generated from proto/ibc/core/client/v2/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import * as ibc_core_client_v2_config from "../../../../ibc/core/client/v2/config.js";

export interface MsgRegisterCounterparty {
  clientId: string;
  counterpartyMerklePrefix: Uint8Array[];
  counterpartyClientId: string;
  signer: string;
}

export const MsgRegisterCounterparty: MessageType<MsgRegisterCounterparty> = messageType<MsgRegisterCounterparty>({
  name: "ibc.core.client.v2.MsgRegisterCounterparty",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "counterparty_merkle_prefix", prop: "counterpartyMerklePrefix", kind: "bytes", repeated: true },
    { no: 3, name: "counterparty_client_id", prop: "counterpartyClientId", kind: "string" },
    { no: 4, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientId: "", counterpartyMerklePrefix: [], counterpartyClientId: "", signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(34);
    }
    if (m.counterpartyClientId !== "") {
      w.string(m.counterpartyClientId);
      w.varint(26);
    }
    for (let i = m.counterpartyMerklePrefix.length - 1; i >= 0; i--) {
      w.bytes(m.counterpartyMerklePrefix[i]!);
      w.varint(18);
    }
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
      case 18:
        m.counterpartyMerklePrefix.push(r.bytes());
        break;
      case 26:
        m.counterpartyClientId = r.string();
        break;
      case 34:
        m.signer = r.string();
        break;
      default:
        skipField(MsgRegisterCounterparty, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRegisterCounterparty);
    return m;
  },
});

export interface MsgRegisterCounterpartyResponse {
}

export const MsgRegisterCounterpartyResponse: MessageType<MsgRegisterCounterpartyResponse> = messageType<MsgRegisterCounterpartyResponse>({
  name: "ibc.core.client.v2.MsgRegisterCounterpartyResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgRegisterCounterpartyResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgRegisterCounterpartyResponse);
    return m;
  },
});

export interface MsgUpdateClientConfig {
  clientId: string;
  config: ibc_core_client_v2_config.Config;
  signer: string;
}

export const MsgUpdateClientConfig: MessageType<MsgUpdateClientConfig> = messageType<MsgUpdateClientConfig>({
  name: "ibc.core.client.v2.MsgUpdateClientConfig",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "config", prop: "config", kind: "message", message: () => ibc_core_client_v2_config.Config, nullable: false },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientId: "", config: ibc_core_client_v2_config.Config.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    {
      const end = w.written;
      ibc_core_client_v2_config.Config.write(m.config, w);
      w.lengthFrom(end);
      w.varint(18);
    }
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
      case 18:
        ibc_core_client_v2_config.Config.read(r, r.end(), m.config);
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgUpdateClientConfig, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateClientConfig);
    return m;
  },
});

export interface MsgUpdateClientConfigResponse {
}

export const MsgUpdateClientConfigResponse: MessageType<MsgUpdateClientConfigResponse> = messageType<MsgUpdateClientConfigResponse>({
  name: "ibc.core.client.v2.MsgUpdateClientConfigResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateClientConfigResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateClientConfigResponse);
    return m;
  },
});

export const Msg = {
  typeName: "ibc.core.client.v2.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    registerCounterparty: { name: "RegisterCounterparty", input: MsgRegisterCounterparty, output: MsgRegisterCounterpartyResponse, http: [] },
    updateClientConfig: { name: "UpdateClientConfig", input: MsgUpdateClientConfig, output: MsgUpdateClientConfigResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/client/v2/tx.proto",
  package: "ibc.core.client.v2",
  messages: [MsgRegisterCounterparty, MsgRegisterCounterpartyResponse, MsgUpdateClientConfig, MsgUpdateClientConfigResponse],
  services: [Msg],
};
