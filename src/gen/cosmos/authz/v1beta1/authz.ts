// Generated from proto/cosmos/authz/v1beta1/authz.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { readStdTime } from "../../../../protobuf/well-known.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface GenericAuthorization {
  msg: string;
}

export const GenericAuthorization: MessageType<GenericAuthorization> = messageType<GenericAuthorization>({
  name: "cosmos.authz.v1beta1.GenericAuthorization",
  options: {"amino.name":"cosmos-sdk/GenericAuthorization","cosmos_proto.implements_interface":["cosmos.authz.v1beta1.Authorization"]},
  fields: [
    { no: 1, name: "msg", prop: "msg", kind: "string" },
  ],
  create: () => ({ msg: "" }),
  write(m, w) {
    if (m.msg !== "") {
      w.string(m.msg);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.msg = r.string();
        break;
      default:
        skipField(GenericAuthorization, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenericAuthorization);
    return m;
  },
});

export interface Grant {
  authorization: google_protobuf_any.Any | undefined;
  expiration: google_protobuf_timestamp.Timestamp | undefined;
}

export const Grant: MessageType<Grant> = messageType<Grant>({
  name: "cosmos.authz.v1beta1.Grant",
  fields: [
    { no: 1, name: "authorization", prop: "authorization", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.authz.v1beta1.Authorization"} },
    { no: 2, name: "expiration", prop: "expiration", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ authorization: undefined, expiration: undefined }),
  write(m, w) {
    if (m.expiration !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiration, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.authorization !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.authorization, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.authorization ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        m.expiration = readStdTime(r);
        break;
      default:
        skipField(Grant, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Grant);
    return m;
  },
});

export interface GrantAuthorization {
  granter: string;
  grantee: string;
  authorization: google_protobuf_any.Any | undefined;
  expiration: google_protobuf_timestamp.Timestamp | undefined;
}

export const GrantAuthorization: MessageType<GrantAuthorization> = messageType<GrantAuthorization>({
  name: "cosmos.authz.v1beta1.GrantAuthorization",
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "authorization", prop: "authorization", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.authz.v1beta1.Authorization"} },
    { no: 4, name: "expiration", prop: "expiration", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ granter: "", grantee: "", authorization: undefined, expiration: undefined }),
  write(m, w) {
    if (m.expiration !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiration, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.authorization !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.authorization, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.grantee !== "") {
      w.string(m.grantee);
      w.varint(18);
    }
    if (m.granter !== "") {
      w.string(m.granter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.granter = r.string();
        break;
      case 18:
        m.grantee = r.string();
        break;
      case 26:
        google_protobuf_any.Any.read(r, r.end(), (m.authorization ??= google_protobuf_any.Any.create()));
        break;
      case 34:
        m.expiration = readStdTime(r);
        break;
      default:
        skipField(GrantAuthorization, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GrantAuthorization);
    return m;
  },
});

export interface GrantQueueItem {
  msgTypeUrls: string[];
}

export const GrantQueueItem: MessageType<GrantQueueItem> = messageType<GrantQueueItem>({
  name: "cosmos.authz.v1beta1.GrantQueueItem",
  fields: [
    { no: 1, name: "msg_type_urls", prop: "msgTypeUrls", kind: "string", repeated: true },
  ],
  create: () => ({ msgTypeUrls: [] }),
  write(m, w) {
    for (let i = m.msgTypeUrls.length - 1; i >= 0; i--) {
      w.string(m.msgTypeUrls[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.msgTypeUrls.push(r.string());
        break;
      default:
        skipField(GrantQueueItem, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GrantQueueItem);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/authz/v1beta1/authz.proto",
  package: "cosmos.authz.v1beta1",
  messages: [GenericAuthorization, Grant, GrantAuthorization, GrantQueueItem],
  services: [],
};
