// Generated from proto/ibc/core/client/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_upgrade_v1beta1_upgrade from "../../../../cosmos/upgrade/v1beta1/upgrade.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export interface MsgCreateClient {
  clientState: google_protobuf_any.Any | undefined;
  consensusState: google_protobuf_any.Any | undefined;
  signer: string;
}

export const MsgCreateClient: MessageType<MsgCreateClient> = messageType<MsgCreateClient>({
  name: "ibc.core.client.v1.MsgCreateClient",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_state", prop: "clientState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 2, name: "consensus_state", prop: "consensusState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientState: undefined, consensusState: undefined, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    if (m.consensusState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.consensusState, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.clientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.clientState, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.clientState ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.consensusState ??= google_protobuf_any.Any.create()));
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgCreateClient, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateClient);
    return m;
  },
});

export interface MsgCreateClientResponse {
  clientId: string;
}

export const MsgCreateClientResponse: MessageType<MsgCreateClientResponse> = messageType<MsgCreateClientResponse>({
  name: "ibc.core.client.v1.MsgCreateClientResponse",
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
        skipField(MsgCreateClientResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateClientResponse);
    return m;
  },
});

export interface MsgUpdateClient {
  clientId: string;
  clientMessage: google_protobuf_any.Any | undefined;
  signer: string;
}

export const MsgUpdateClient: MessageType<MsgUpdateClient> = messageType<MsgUpdateClient>({
  name: "ibc.core.client.v1.MsgUpdateClient",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "client_message", prop: "clientMessage", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientId: "", clientMessage: undefined, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    if (m.clientMessage !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.clientMessage, w);
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
        google_protobuf_any.Any.read(r, r.end(), (m.clientMessage ??= google_protobuf_any.Any.create()));
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgUpdateClient, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateClient);
    return m;
  },
});

export interface MsgUpdateClientResponse {
}

export const MsgUpdateClientResponse: MessageType<MsgUpdateClientResponse> = messageType<MsgUpdateClientResponse>({
  name: "ibc.core.client.v1.MsgUpdateClientResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateClientResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateClientResponse);
    return m;
  },
});

export interface MsgUpgradeClient {
  clientId: string;
  clientState: google_protobuf_any.Any | undefined;
  consensusState: google_protobuf_any.Any | undefined;
  proofUpgradeClient: Uint8Array;
  proofUpgradeConsensusState: Uint8Array;
  signer: string;
}

export const MsgUpgradeClient: MessageType<MsgUpgradeClient> = messageType<MsgUpgradeClient>({
  name: "ibc.core.client.v1.MsgUpgradeClient",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "client_state", prop: "clientState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "consensus_state", prop: "consensusState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 4, name: "proof_upgrade_client", prop: "proofUpgradeClient", kind: "bytes" },
    { no: 5, name: "proof_upgrade_consensus_state", prop: "proofUpgradeConsensusState", kind: "bytes" },
    { no: 6, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientId: "", clientState: undefined, consensusState: undefined, proofUpgradeClient: EMPTY_BYTES, proofUpgradeConsensusState: EMPTY_BYTES, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(50);
    }
    if (m.proofUpgradeConsensusState.length !== 0) {
      w.bytes(m.proofUpgradeConsensusState);
      w.varint(42);
    }
    if (m.proofUpgradeClient.length !== 0) {
      w.bytes(m.proofUpgradeClient);
      w.varint(34);
    }
    if (m.consensusState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.consensusState, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.clientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.clientState, w);
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
        google_protobuf_any.Any.read(r, r.end(), (m.clientState ??= google_protobuf_any.Any.create()));
        break;
      case 26:
        google_protobuf_any.Any.read(r, r.end(), (m.consensusState ??= google_protobuf_any.Any.create()));
        break;
      case 34:
        m.proofUpgradeClient = r.bytes();
        break;
      case 42:
        m.proofUpgradeConsensusState = r.bytes();
        break;
      case 50:
        m.signer = r.string();
        break;
      default:
        skipField(MsgUpgradeClient, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpgradeClient);
    return m;
  },
});

export interface MsgUpgradeClientResponse {
}

export const MsgUpgradeClientResponse: MessageType<MsgUpgradeClientResponse> = messageType<MsgUpgradeClientResponse>({
  name: "ibc.core.client.v1.MsgUpgradeClientResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpgradeClientResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpgradeClientResponse);
    return m;
  },
});

export interface MsgSubmitMisbehaviour {
  clientId: string;
  misbehaviour: google_protobuf_any.Any | undefined;
  signer: string;
}

export const MsgSubmitMisbehaviour: MessageType<MsgSubmitMisbehaviour> = messageType<MsgSubmitMisbehaviour>({
  name: "ibc.core.client.v1.MsgSubmitMisbehaviour",
  options: {"deprecated":true,"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "misbehaviour", prop: "misbehaviour", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientId: "", misbehaviour: undefined, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    if (m.misbehaviour !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.misbehaviour, w);
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
        google_protobuf_any.Any.read(r, r.end(), (m.misbehaviour ??= google_protobuf_any.Any.create()));
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgSubmitMisbehaviour, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitMisbehaviour);
    return m;
  },
});

export interface MsgSubmitMisbehaviourResponse {
}

export const MsgSubmitMisbehaviourResponse: MessageType<MsgSubmitMisbehaviourResponse> = messageType<MsgSubmitMisbehaviourResponse>({
  name: "ibc.core.client.v1.MsgSubmitMisbehaviourResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSubmitMisbehaviourResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSubmitMisbehaviourResponse);
    return m;
  },
});

export interface MsgRecoverClient {
  subjectClientId: string;
  substituteClientId: string;
  signer: string;
}

export const MsgRecoverClient: MessageType<MsgRecoverClient> = messageType<MsgRecoverClient>({
  name: "ibc.core.client.v1.MsgRecoverClient",
  options: {"amino.name":"cosmos-sdk/MsgRecoverClient","cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "subject_client_id", prop: "subjectClientId", kind: "string" },
    { no: 2, name: "substitute_client_id", prop: "substituteClientId", kind: "string" },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ subjectClientId: "", substituteClientId: "", signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    if (m.substituteClientId !== "") {
      w.string(m.substituteClientId);
      w.varint(18);
    }
    if (m.subjectClientId !== "") {
      w.string(m.subjectClientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.subjectClientId = r.string();
        break;
      case 18:
        m.substituteClientId = r.string();
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgRecoverClient, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRecoverClient);
    return m;
  },
});

export interface MsgRecoverClientResponse {
}

export const MsgRecoverClientResponse: MessageType<MsgRecoverClientResponse> = messageType<MsgRecoverClientResponse>({
  name: "ibc.core.client.v1.MsgRecoverClientResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgRecoverClientResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgRecoverClientResponse);
    return m;
  },
});

export interface MsgIBCSoftwareUpgrade {
  plan: cosmos_upgrade_v1beta1_upgrade.Plan;
  upgradedClientState: google_protobuf_any.Any | undefined;
  signer: string;
}

export const MsgIBCSoftwareUpgrade: MessageType<MsgIBCSoftwareUpgrade> = messageType<MsgIBCSoftwareUpgrade>({
  name: "ibc.core.client.v1.MsgIBCSoftwareUpgrade",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "plan", prop: "plan", kind: "message", message: () => cosmos_upgrade_v1beta1_upgrade.Plan, nullable: false },
    { no: 2, name: "upgraded_client_state", prop: "upgradedClientState", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ plan: cosmos_upgrade_v1beta1_upgrade.Plan.create(), upgradedClientState: undefined, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    if (m.upgradedClientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.upgradedClientState, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_upgrade_v1beta1_upgrade.Plan.write(m.plan, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_upgrade_v1beta1_upgrade.Plan.read(r, r.end(), m.plan);
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.upgradedClientState ??= google_protobuf_any.Any.create()));
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgIBCSoftwareUpgrade, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgIBCSoftwareUpgrade);
    return m;
  },
});

export interface MsgIBCSoftwareUpgradeResponse {
}

export const MsgIBCSoftwareUpgradeResponse: MessageType<MsgIBCSoftwareUpgradeResponse> = messageType<MsgIBCSoftwareUpgradeResponse>({
  name: "ibc.core.client.v1.MsgIBCSoftwareUpgradeResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgIBCSoftwareUpgradeResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgIBCSoftwareUpgradeResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  signer: string;
  params: ibc_core_client_v1_client.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "ibc.core.client.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string" },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => ibc_core_client_v1_client.Params, nullable: false },
  ],
  create: () => ({ signer: "", params: ibc_core_client_v1_client.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_client_v1_client.Params.write(m.params, w);
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
        ibc_core_client_v1_client.Params.read(r, r.end(), m.params);
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
  name: "ibc.core.client.v1.MsgUpdateParamsResponse",
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

export interface MsgDeleteClientCreator {
  clientId: string;
  signer: string;
}

export const MsgDeleteClientCreator: MessageType<MsgDeleteClientCreator> = messageType<MsgDeleteClientCreator>({
  name: "ibc.core.client.v1.MsgDeleteClientCreator",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ clientId: "", signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
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
        m.signer = r.string();
        break;
      default:
        skipField(MsgDeleteClientCreator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDeleteClientCreator);
    return m;
  },
});

export interface MsgDeleteClientCreatorResponse {
}

export const MsgDeleteClientCreatorResponse: MessageType<MsgDeleteClientCreatorResponse> = messageType<MsgDeleteClientCreatorResponse>({
  name: "ibc.core.client.v1.MsgDeleteClientCreatorResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgDeleteClientCreatorResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgDeleteClientCreatorResponse);
    return m;
  },
});

export const Msg = {
  typeName: "ibc.core.client.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    createClient: { name: "CreateClient", input: MsgCreateClient, output: MsgCreateClientResponse, http: [] },
    updateClient: { name: "UpdateClient", input: MsgUpdateClient, output: MsgUpdateClientResponse, http: [] },
    upgradeClient: { name: "UpgradeClient", input: MsgUpgradeClient, output: MsgUpgradeClientResponse, http: [] },
    submitMisbehaviour: { name: "SubmitMisbehaviour", input: MsgSubmitMisbehaviour, output: MsgSubmitMisbehaviourResponse, http: [] },
    recoverClient: { name: "RecoverClient", input: MsgRecoverClient, output: MsgRecoverClientResponse, http: [] },
    iBCSoftwareUpgrade: { name: "IBCSoftwareUpgrade", input: MsgIBCSoftwareUpgrade, output: MsgIBCSoftwareUpgradeResponse, http: [] },
    updateClientParams: { name: "UpdateClientParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    deleteClientCreator: { name: "DeleteClientCreator", input: MsgDeleteClientCreator, output: MsgDeleteClientCreatorResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/client/v1/tx.proto",
  package: "ibc.core.client.v1",
  messages: [MsgCreateClient, MsgCreateClientResponse, MsgUpdateClient, MsgUpdateClientResponse, MsgUpgradeClient, MsgUpgradeClientResponse, MsgSubmitMisbehaviour, MsgSubmitMisbehaviourResponse, MsgRecoverClient, MsgRecoverClientResponse, MsgIBCSoftwareUpgrade, MsgIBCSoftwareUpgradeResponse, MsgUpdateParams, MsgUpdateParamsResponse, MsgDeleteClientCreator, MsgDeleteClientCreatorResponse],
  services: [Msg],
};
