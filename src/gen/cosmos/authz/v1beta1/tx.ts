// Generated from proto/cosmos/authz/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_authz_v1beta1_authz from "../../../cosmos/authz/v1beta1/authz.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface MsgGrant {
  granter: string;
  grantee: string;
  grant: cosmos_authz_v1beta1_authz.Grant;
}

export const MsgGrant: MessageType<MsgGrant> = messageType<MsgGrant>({
  name: "cosmos.authz.v1beta1.MsgGrant",
  options: {"cosmos.msg.v1.signer":["granter"],"amino.name":"cosmos-sdk/MsgGrant"},
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "grant", prop: "grant", kind: "message", message: () => cosmos_authz_v1beta1_authz.Grant, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ granter: "", grantee: "", grant: cosmos_authz_v1beta1_authz.Grant.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_authz_v1beta1_authz.Grant.write(m.grant, w);
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
        cosmos_authz_v1beta1_authz.Grant.read(r, r.end(), m.grant);
        break;
      default:
        skipField(MsgGrant, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgGrant);
    return m;
  },
});

export interface MsgGrantResponse {
}

export const MsgGrantResponse: MessageType<MsgGrantResponse> = messageType<MsgGrantResponse>({
  name: "cosmos.authz.v1beta1.MsgGrantResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgGrantResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgGrantResponse);
    return m;
  },
});

export interface MsgExec {
  grantee: string;
  msgs: google_protobuf_any.Any[];
}

export const MsgExec: MessageType<MsgExec> = messageType<MsgExec>({
  name: "cosmos.authz.v1beta1.MsgExec",
  options: {"cosmos.msg.v1.signer":["grantee"],"amino.name":"cosmos-sdk/MsgExec"},
  fields: [
    { no: 1, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "msgs", prop: "msgs", kind: "message", repeated: true, message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.base.v1beta1.Msg"} },
  ],
  create: () => ({ grantee: "", msgs: [] }),
  write(m, w) {
    for (let i = m.msgs.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.msgs[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.grantee !== "") {
      w.string(m.grantee);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.grantee = r.string();
        break;
      case 18:
        m.msgs.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      default:
        skipField(MsgExec, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgExec);
    return m;
  },
});

export interface MsgExecResponse {
  results: Uint8Array[];
}

export const MsgExecResponse: MessageType<MsgExecResponse> = messageType<MsgExecResponse>({
  name: "cosmos.authz.v1beta1.MsgExecResponse",
  fields: [
    { no: 1, name: "results", prop: "results", kind: "bytes", repeated: true },
  ],
  create: () => ({ results: [] }),
  write(m, w) {
    for (let i = m.results.length - 1; i >= 0; i--) {
      w.bytes(m.results[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.results.push(r.bytes());
        break;
      default:
        skipField(MsgExecResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgExecResponse);
    return m;
  },
});

export interface MsgRevoke {
  granter: string;
  grantee: string;
  msgTypeUrl: string;
}

export const MsgRevoke: MessageType<MsgRevoke> = messageType<MsgRevoke>({
  name: "cosmos.authz.v1beta1.MsgRevoke",
  options: {"cosmos.msg.v1.signer":["granter"],"amino.name":"cosmos-sdk/MsgRevoke"},
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "msg_type_url", prop: "msgTypeUrl", kind: "string" },
  ],
  create: () => ({ granter: "", grantee: "", msgTypeUrl: "" }),
  write(m, w) {
    if (m.msgTypeUrl !== "") {
      w.string(m.msgTypeUrl);
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
        m.msgTypeUrl = r.string();
        break;
      default:
        skipField(MsgRevoke, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRevoke);
    return m;
  },
});

export interface MsgRevokeResponse {
}

export const MsgRevokeResponse: MessageType<MsgRevokeResponse> = messageType<MsgRevokeResponse>({
  name: "cosmos.authz.v1beta1.MsgRevokeResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgRevokeResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgRevokeResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.authz.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    grant: { name: "Grant", input: MsgGrant, output: MsgGrantResponse, http: [] },
    exec: { name: "Exec", input: MsgExec, output: MsgExecResponse, http: [] },
    revoke: { name: "Revoke", input: MsgRevoke, output: MsgRevokeResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/authz/v1beta1/tx.proto",
  package: "cosmos.authz.v1beta1",
  messages: [MsgGrant, MsgGrantResponse, MsgExec, MsgExecResponse, MsgRevoke, MsgRevokeResponse],
  services: [Msg],
};
