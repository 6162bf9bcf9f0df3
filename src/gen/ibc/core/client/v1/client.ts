// Generated from proto/ibc/core/client/v1/client.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
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
      default:
        skipField(IdentifiedClientState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(IdentifiedClientState);
    return m;
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
      const end = w.written;
      google_protobuf_any.Any.write(m.consensusState, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      Height.write(m.height, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Height.read(r, r.end(), m.height);
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.consensusState ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(ConsensusStateWithHeight, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConsensusStateWithHeight);
    return m;
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
      const end = w.written;
      ConsensusStateWithHeight.write(m.consensusStates[i]!, w);
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
        m.consensusStates.push(ConsensusStateWithHeight.read(r, r.end(), ConsensusStateWithHeight.create()));
        break;
      default:
        skipField(ClientConsensusStates, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ClientConsensusStates);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.revisionNumber = r.uint64();
        break;
      case 16:
        m.revisionHeight = r.uint64();
        break;
      default:
        skipField(Height, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Height);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.allowedClients.push(r.string());
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/client/v1/client.proto",
  package: "ibc.core.client.v1",
  messages: [IdentifiedClientState, ConsensusStateWithHeight, ClientConsensusStates, Height, Params],
  services: [],
};
