// Generated from proto/ibc/core/client/v1/client.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";

export interface IdentifiedClientState {
  clientId: string;
  clientState: google_protobuf_any.Any | undefined;
}

export const IdentifiedClientState: MessageType<IdentifiedClientState> = messageType<IdentifiedClientState>({
  name: "ibc.core.client.v1.IdentifiedClientState",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "client_state", prop: "clientState", kind: "message", message: () => google_protobuf_any.Any },
  ],
  create: () => ({ clientId: "", clientState: undefined }),
  write(m, w) {
    if (m.clientState !== undefined) {
      writeMessage(w, google_protobuf_any.Any, m.clientState);
      w.varint(18);
    }
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
      case 18:
        readMessage(r, google_protobuf_any.Any, (m.clientState ??= google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ConsensusStateWithHeight {
  height: Height;
  consensusState: google_protobuf_any.Any | undefined;
}

export const ConsensusStateWithHeight: MessageType<ConsensusStateWithHeight> = messageType<ConsensusStateWithHeight>({
  name: "ibc.core.client.v1.ConsensusStateWithHeight",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "message", message: () => Height, nullable: false },
    { no: 2, name: "consensus_state", prop: "consensusState", kind: "message", message: () => google_protobuf_any.Any },
  ],
  create: () => ({ height: Height.create(), consensusState: undefined }),
  write(m, w) {
    if (m.consensusState !== undefined) {
      writeMessage(w, google_protobuf_any.Any, m.consensusState);
      w.varint(18);
    }
    {
      writeMessage(w, Height, m.height);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, Height, m.height);
        return true;
      case 18:
        readMessage(r, google_protobuf_any.Any, (m.consensusState ??= google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ClientConsensusStates {
  clientId: string;
  consensusStates: ConsensusStateWithHeight[];
}

export const ClientConsensusStates: MessageType<ClientConsensusStates> = messageType<ClientConsensusStates>({
  name: "ibc.core.client.v1.ClientConsensusStates",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "consensus_states", prop: "consensusStates", kind: "message", repeated: true, message: () => ConsensusStateWithHeight, nullable: false },
  ],
  create: () => ({ clientId: "", consensusStates: [] }),
  write(m, w) {
    for (let i = m.consensusStates.length - 1; i >= 0; i--) {
      writeMessage(w, ConsensusStateWithHeight, m.consensusStates[i]!);
      w.varint(18);
    }
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
      case 18:
        m.consensusStates.push(readMessage(r, ConsensusStateWithHeight, ConsensusStateWithHeight.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface Height {
  revisionNumber: bigint;
  revisionHeight: bigint;
}

export const Height: MessageType<Height> = messageType<Height>({
  name: "ibc.core.client.v1.Height",
  fields: [
    { no: 1, name: "revision_number", prop: "revisionNumber", kind: "uint64" },
    { no: 2, name: "revision_height", prop: "revisionHeight", kind: "uint64" },
  ],
  create: () => ({ revisionNumber: 0n, revisionHeight: 0n }),
  write(m, w) {
    if (m.revisionHeight !== 0n) {
      w.varint64(m.revisionHeight);
      w.varint(16);
    }
    if (m.revisionNumber !== 0n) {
      w.varint64(m.revisionNumber);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.revisionNumber = r.uint64();
        return true;
      case 16:
        m.revisionHeight = r.uint64();
        return true;
      default:
        return false;
    }
  },
});

export interface Params {
  allowedClients: string[];
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "ibc.core.client.v1.Params",
  fields: [
    { no: 1, name: "allowed_clients", prop: "allowedClients", kind: "string", repeated: true },
  ],
  create: () => ({ allowedClients: [] }),
  write(m, w) {
    for (let i = m.allowedClients.length - 1; i >= 0; i--) {
      w.string(m.allowedClients[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.allowedClients.push(r.string());
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "ibc/core/client/v1/client.proto",
  package: "ibc.core.client.v1",
  messages: [IdentifiedClientState, ConsensusStateWithHeight, ClientConsensusStates, Height, Params],
  services: [],
};
