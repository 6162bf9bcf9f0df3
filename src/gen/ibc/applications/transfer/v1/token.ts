// Generated from proto/ibc/applications/transfer/v1/token.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
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
      const end = w.written;
      Denom.write(m.denom, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Denom.read(r, r.end(), m.denom);
        break;
      case 18:
        m.amount = r.string();
        break;
      default:
        skipField(Token, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Token);
    return m;
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
      const end = w.written;
      Hop.write(m.trace[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.base !== "") {
      w.string(m.base);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.base = r.string();
        break;
      case 26:
        m.trace.push(Hop.read(r, r.end(), Hop.create()));
        break;
      default:
        skipField(Denom, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Denom);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.channelId = r.string();
        break;
      default:
        skipField(Hop, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Hop);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/token.proto",
  package: "ibc.applications.transfer.v1",
  messages: [Token, Denom, Hop],
  services: [],
};
