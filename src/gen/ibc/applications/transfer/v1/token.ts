// Generated from proto/ibc/applications/transfer/v1/token.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface Token {
  denom: Denom;
  amount: string;
}

export const Token: MessageType<Token> = messageType<Token>({
  name: "ibc.applications.transfer.v1.Token",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "message", message: () => Denom, nullable: false },
    { no: 2, name: "amount", prop: "amount", kind: "string" },
  ],
  create: () => ({ denom: Denom.create(), amount: "" }),
  write(m, w) {
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(18);
    }
    {
      writeMessage(w, Denom, m.denom);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, Denom, m.denom);
        return true;
      case 18:
        m.amount = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface Denom {
  base: string;
  trace: Hop[];
}

export const Denom: MessageType<Denom> = messageType<Denom>({
  name: "ibc.applications.transfer.v1.Denom",
  fields: [
    { no: 1, name: "base", prop: "base", kind: "string" },
    { no: 3, name: "trace", prop: "trace", kind: "message", repeated: true, message: () => Hop, nullable: false },
  ],
  create: () => ({ base: "", trace: [] }),
  write(m, w) {
    for (let i = m.trace.length - 1; i >= 0; i--) {
      writeMessage(w, Hop, m.trace[i]!);
      w.varint(26);
    }
    if (m.base !== "") {
      w.string(m.base);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.base = r.string();
        return true;
      case 26:
        m.trace.push(readMessage(r, Hop, Hop.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface Hop {
  portId: string;
  channelId: string;
}

export const Hop: MessageType<Hop> = messageType<Hop>({
  name: "ibc.applications.transfer.v1.Hop",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
  ],
  create: () => ({ portId: "", channelId: "" }),
  write(m, w) {
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.portId = r.string();
        return true;
      case 18:
        m.channelId = r.string();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/token.proto",
  package: "ibc.applications.transfer.v1",
  messages: [Token, Denom, Hop],
  services: [],
};
