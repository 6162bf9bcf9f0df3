// Generated from proto/ibc/core/connection/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";
import * as ibc_core_connection_v1_connection from "../../../../ibc/core/connection/v1/connection.js";

export interface MsgConnectionOpenInit {
  clientId: string;
  counterparty: ibc_core_connection_v1_connection.Counterparty;
  version: ibc_core_connection_v1_connection.Version | undefined;
  delayPeriod: bigint;
  signer: string;
}

export const MsgConnectionOpenInit: MessageType<MsgConnectionOpenInit> = messageType<MsgConnectionOpenInit>({
  name: "ibc.core.connection.v1.MsgConnectionOpenInit",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "counterparty", prop: "counterparty", kind: "message", message: () => ibc_core_connection_v1_connection.Counterparty, nullable: false },
    { no: 3, name: "version", prop: "version", kind: "message", message: () => ibc_core_connection_v1_connection.Version },
    { no: 4, name: "delay_period", prop: "delayPeriod", kind: "uint64" },
    { no: 5, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientId: "", counterparty: ibc_core_connection_v1_connection.Counterparty.create(), version: undefined, delayPeriod: 0n, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(42);
    }
    if (m.delayPeriod !== 0n) {
      w.varint64(m.delayPeriod);
      w.varint(32);
    }
    if (m.version !== undefined) {
      const end = w.written;
      ibc_core_connection_v1_connection.Version.write(m.version, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      ibc_core_connection_v1_connection.Counterparty.write(m.counterparty, w);
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
        ibc_core_connection_v1_connection.Counterparty.read(r, r.end(), m.counterparty);
        break;
      case 26:
        ibc_core_connection_v1_connection.Version.read(r, r.end(), (m.version ??= ibc_core_connection_v1_connection.Version.create()));
        break;
      case 32:
        m.delayPeriod = r.uint64();
        break;
      case 42:
        m.signer = r.string();
        break;
      default:
        skipField(MsgConnectionOpenInit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenInit);
    return m;
  },
});

export interface MsgConnectionOpenInitResponse {
}

export const MsgConnectionOpenInitResponse: MessageType<MsgConnectionOpenInitResponse> = messageType<MsgConnectionOpenInitResponse>({
  name: "ibc.core.connection.v1.MsgConnectionOpenInitResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgConnectionOpenInitResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenInitResponse);
    return m;
  },
});

export interface MsgConnectionOpenTry {
  clientId: string;
  previousConnectionId: string;
  clientState: google_protobuf_any.Any | undefined;
  counterparty: ibc_core_connection_v1_connection.Counterparty;
  delayPeriod: bigint;
  counterpartyVersions: ibc_core_connection_v1_connection.Version[];
  proofHeight: ibc_core_client_v1_client.Height;
  proofInit: Uint8Array;
  proofClient: Uint8Array;
  proofConsensus: Uint8Array;
  consensusHeight: ibc_core_client_v1_client.Height;
  signer: string;
  hostConsensusStateProof: Uint8Array;
}

export const MsgConnectionOpenTry: MessageType<MsgConnectionOpenTry> = messageType<MsgConnectionOpenTry>({
  name: "ibc.core.connection.v1.MsgConnectionOpenTry",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "previous_connection_id", prop: "previousConnectionId", kind: "string", options: {"deprecated":true} },
    { no: 3, name: "client_state", prop: "clientState", kind: "message", message: () => google_protobuf_any.Any, options: {"deprecated":true} },
    { no: 4, name: "counterparty", prop: "counterparty", kind: "message", message: () => ibc_core_connection_v1_connection.Counterparty, nullable: false },
    { no: 5, name: "delay_period", prop: "delayPeriod", kind: "uint64" },
    { no: 6, name: "counterparty_versions", prop: "counterpartyVersions", kind: "message", repeated: true, message: () => ibc_core_connection_v1_connection.Version },
    { no: 7, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 8, name: "proof_init", prop: "proofInit", kind: "bytes" },
    { no: 9, name: "proof_client", prop: "proofClient", kind: "bytes", options: {"deprecated":true} },
    { no: 10, name: "proof_consensus", prop: "proofConsensus", kind: "bytes", options: {"deprecated":true} },
    { no: 11, name: "consensus_height", prop: "consensusHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false, options: {"deprecated":true} },
    { no: 12, name: "signer", prop: "signer", kind: "string" },
    { no: 13, name: "host_consensus_state_proof", prop: "hostConsensusStateProof", kind: "bytes", options: {"deprecated":true} },
  ],
  create: () => ({ clientId: "", previousConnectionId: "", clientState: undefined, counterparty: ibc_core_connection_v1_connection.Counterparty.create(), delayPeriod: 0n, counterpartyVersions: [], proofHeight: ibc_core_client_v1_client.Height.create(), proofInit: EMPTY_BYTES, proofClient: EMPTY_BYTES, proofConsensus: EMPTY_BYTES, consensusHeight: ibc_core_client_v1_client.Height.create(), signer: "", hostConsensusStateProof: EMPTY_BYTES }),
  write(m, w) {
    if (m.hostConsensusStateProof.length !== 0) {
      w.bytes(m.hostConsensusStateProof);
      w.varint(106);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(98);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.consensusHeight, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.proofConsensus.length !== 0) {
      w.bytes(m.proofConsensus);
      w.varint(82);
    }
    if (m.proofClient.length !== 0) {
      w.bytes(m.proofClient);
      w.varint(74);
    }
    if (m.proofInit.length !== 0) {
      w.bytes(m.proofInit);
      w.varint(66);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    for (let i = m.counterpartyVersions.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_connection_v1_connection.Version.write(m.counterpartyVersions[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.delayPeriod !== 0n) {
      w.varint64(m.delayPeriod);
      w.varint(40);
    }
    {
      const end = w.written;
      ibc_core_connection_v1_connection.Counterparty.write(m.counterparty, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.clientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.clientState, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.previousConnectionId !== "") {
      w.string(m.previousConnectionId);
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
        m.previousConnectionId = r.string();
        break;
      case 26:
        google_protobuf_any.Any.read(r, r.end(), (m.clientState ??= google_protobuf_any.Any.create()));
        break;
      case 34:
        ibc_core_connection_v1_connection.Counterparty.read(r, r.end(), m.counterparty);
        break;
      case 40:
        m.delayPeriod = r.uint64();
        break;
      case 50:
        m.counterpartyVersions.push(ibc_core_connection_v1_connection.Version.read(r, r.end(), ibc_core_connection_v1_connection.Version.create()));
        break;
      case 58:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 66:
        m.proofInit = r.bytes();
        break;
      case 74:
        m.proofClient = r.bytes();
        break;
      case 82:
        m.proofConsensus = r.bytes();
        break;
      case 90:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.consensusHeight);
        break;
      case 98:
        m.signer = r.string();
        break;
      case 106:
        m.hostConsensusStateProof = r.bytes();
        break;
      default:
        skipField(MsgConnectionOpenTry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenTry);
    return m;
  },
});

export interface MsgConnectionOpenTryResponse {
}

export const MsgConnectionOpenTryResponse: MessageType<MsgConnectionOpenTryResponse> = messageType<MsgConnectionOpenTryResponse>({
  name: "ibc.core.connection.v1.MsgConnectionOpenTryResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgConnectionOpenTryResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenTryResponse);
    return m;
  },
});

export interface MsgConnectionOpenAck {
  connectionId: string;
  counterpartyConnectionId: string;
  version: ibc_core_connection_v1_connection.Version | undefined;
  clientState: google_protobuf_any.Any | undefined;
  proofHeight: ibc_core_client_v1_client.Height;
  proofTry: Uint8Array;
  proofClient: Uint8Array;
  proofConsensus: Uint8Array;
  consensusHeight: ibc_core_client_v1_client.Height;
  signer: string;
  hostConsensusStateProof: Uint8Array;
}

export const MsgConnectionOpenAck: MessageType<MsgConnectionOpenAck> = messageType<MsgConnectionOpenAck>({
  name: "ibc.core.connection.v1.MsgConnectionOpenAck",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 2, name: "counterparty_connection_id", prop: "counterpartyConnectionId", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "message", message: () => ibc_core_connection_v1_connection.Version },
    { no: 4, name: "client_state", prop: "clientState", kind: "message", message: () => google_protobuf_any.Any, options: {"deprecated":true} },
    { no: 5, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 6, name: "proof_try", prop: "proofTry", kind: "bytes" },
    { no: 7, name: "proof_client", prop: "proofClient", kind: "bytes", options: {"deprecated":true} },
    { no: 8, name: "proof_consensus", prop: "proofConsensus", kind: "bytes", options: {"deprecated":true} },
    { no: 9, name: "consensus_height", prop: "consensusHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false, options: {"deprecated":true} },
    { no: 10, name: "signer", prop: "signer", kind: "string" },
    { no: 11, name: "host_consensus_state_proof", prop: "hostConsensusStateProof", kind: "bytes", options: {"deprecated":true} },
  ],
  create: () => ({ connectionId: "", counterpartyConnectionId: "", version: undefined, clientState: undefined, proofHeight: ibc_core_client_v1_client.Height.create(), proofTry: EMPTY_BYTES, proofClient: EMPTY_BYTES, proofConsensus: EMPTY_BYTES, consensusHeight: ibc_core_client_v1_client.Height.create(), signer: "", hostConsensusStateProof: EMPTY_BYTES }),
  write(m, w) {
    if (m.hostConsensusStateProof.length !== 0) {
      w.bytes(m.hostConsensusStateProof);
      w.varint(90);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(82);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.consensusHeight, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.proofConsensus.length !== 0) {
      w.bytes(m.proofConsensus);
      w.varint(66);
    }
    if (m.proofClient.length !== 0) {
      w.bytes(m.proofClient);
      w.varint(58);
    }
    if (m.proofTry.length !== 0) {
      w.bytes(m.proofTry);
      w.varint(50);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.clientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.clientState, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.version !== undefined) {
      const end = w.written;
      ibc_core_connection_v1_connection.Version.write(m.version, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.counterpartyConnectionId !== "") {
      w.string(m.counterpartyConnectionId);
      w.varint(18);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionId = r.string();
        break;
      case 18:
        m.counterpartyConnectionId = r.string();
        break;
      case 26:
        ibc_core_connection_v1_connection.Version.read(r, r.end(), (m.version ??= ibc_core_connection_v1_connection.Version.create()));
        break;
      case 34:
        google_protobuf_any.Any.read(r, r.end(), (m.clientState ??= google_protobuf_any.Any.create()));
        break;
      case 42:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 50:
        m.proofTry = r.bytes();
        break;
      case 58:
        m.proofClient = r.bytes();
        break;
      case 66:
        m.proofConsensus = r.bytes();
        break;
      case 74:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.consensusHeight);
        break;
      case 82:
        m.signer = r.string();
        break;
      case 90:
        m.hostConsensusStateProof = r.bytes();
        break;
      default:
        skipField(MsgConnectionOpenAck, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenAck);
    return m;
  },
});

export interface MsgConnectionOpenAckResponse {
}

export const MsgConnectionOpenAckResponse: MessageType<MsgConnectionOpenAckResponse> = messageType<MsgConnectionOpenAckResponse>({
  name: "ibc.core.connection.v1.MsgConnectionOpenAckResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgConnectionOpenAckResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenAckResponse);
    return m;
  },
});

export interface MsgConnectionOpenConfirm {
  connectionId: string;
  proofAck: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgConnectionOpenConfirm: MessageType<MsgConnectionOpenConfirm> = messageType<MsgConnectionOpenConfirm>({
  name: "ibc.core.connection.v1.MsgConnectionOpenConfirm",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 2, name: "proof_ack", prop: "proofAck", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 4, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ connectionId: "", proofAck: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(34);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.proofAck.length !== 0) {
      w.bytes(m.proofAck);
      w.varint(18);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connectionId = r.string();
        break;
      case 18:
        m.proofAck = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 34:
        m.signer = r.string();
        break;
      default:
        skipField(MsgConnectionOpenConfirm, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenConfirm);
    return m;
  },
});

export interface MsgConnectionOpenConfirmResponse {
}

export const MsgConnectionOpenConfirmResponse: MessageType<MsgConnectionOpenConfirmResponse> = messageType<MsgConnectionOpenConfirmResponse>({
  name: "ibc.core.connection.v1.MsgConnectionOpenConfirmResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgConnectionOpenConfirmResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgConnectionOpenConfirmResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  signer: string;
  params: ibc_core_connection_v1_connection.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "ibc.core.connection.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string" },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => ibc_core_connection_v1_connection.Params, nullable: false },
  ],
  create: () => ({ signer: "", params: ibc_core_connection_v1_connection.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_connection_v1_connection.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 18:
        ibc_core_connection_v1_connection.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(MsgUpdateParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateParams);
    return m;
  },
});

export interface MsgUpdateParamsResponse {
}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = messageType<MsgUpdateParamsResponse>({
  name: "ibc.core.connection.v1.MsgUpdateParamsResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateParamsResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateParamsResponse);
    return m;
  },
});

export const Msg = {
  typeName: "ibc.core.connection.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    connectionOpenInit: { name: "ConnectionOpenInit", input: MsgConnectionOpenInit, output: MsgConnectionOpenInitResponse, http: [] },
    connectionOpenTry: { name: "ConnectionOpenTry", input: MsgConnectionOpenTry, output: MsgConnectionOpenTryResponse, http: [] },
    connectionOpenAck: { name: "ConnectionOpenAck", input: MsgConnectionOpenAck, output: MsgConnectionOpenAckResponse, http: [] },
    connectionOpenConfirm: { name: "ConnectionOpenConfirm", input: MsgConnectionOpenConfirm, output: MsgConnectionOpenConfirmResponse, http: [] },
    updateConnectionParams: { name: "UpdateConnectionParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/connection/v1/tx.proto",
  package: "ibc.core.connection.v1",
  messages: [MsgConnectionOpenInit, MsgConnectionOpenInitResponse, MsgConnectionOpenTry, MsgConnectionOpenTryResponse, MsgConnectionOpenAck, MsgConnectionOpenAckResponse, MsgConnectionOpenConfirm, MsgConnectionOpenConfirmResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
