// Generated from proto/cosmos/authz/v1beta1/event.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";

export interface EventGrant {
  msgTypeUrl: string;
  granter: string;
  grantee: string;
}

export const EventGrant: MessageType<EventGrant> = messageType<EventGrant>({
  name: "cosmos.authz.v1beta1.EventGrant",
  fields: [
    { no: 2, name: "msg_type_url", prop: "msgTypeUrl", kind: "string" },
    { no: 3, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ msgTypeUrl: "", granter: "", grantee: "" }),
  write(m, w) {
    if (m.grantee !== "") {
      w.string(m.grantee);
      w.varint(34);
    }
    if (m.granter !== "") {
      w.string(m.granter);
      w.varint(26);
    }
    if (m.msgTypeUrl !== "") {
      w.string(m.msgTypeUrl);
      w.varint(18);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 18:
        m.msgTypeUrl = r.string();
        break;
      case 26:
        m.granter = r.string();
        break;
      case 34:
        m.grantee = r.string();
        break;
      default:
        skipField(EventGrant, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventGrant);
    return m;
  },
});

export interface EventRevoke {
  msgTypeUrl: string;
  granter: string;
  grantee: string;
}

export const EventRevoke: MessageType<EventRevoke> = messageType<EventRevoke>({
  name: "cosmos.authz.v1beta1.EventRevoke",
  fields: [
    { no: 2, name: "msg_type_url", prop: "msgTypeUrl", kind: "string" },
    { no: 3, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ msgTypeUrl: "", granter: "", grantee: "" }),
  write(m, w) {
    if (m.grantee !== "") {
      w.string(m.grantee);
      w.varint(34);
    }
    if (m.granter !== "") {
      w.string(m.granter);
      w.varint(26);
    }
    if (m.msgTypeUrl !== "") {
      w.string(m.msgTypeUrl);
      w.varint(18);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 18:
        m.msgTypeUrl = r.string();
        break;
      case 26:
        m.granter = r.string();
        break;
      case 34:
        m.grantee = r.string();
        break;
      default:
        skipField(EventRevoke, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventRevoke);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/authz/v1beta1/event.proto",
  package: "cosmos.authz.v1beta1",
  messages: [EventGrant, EventRevoke],
  services: [],
};
