// Generated from proto/cosmos/feegrant/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface MsgGrantAllowance {
  granter: string;
  grantee: string;
  allowance: google_protobuf_any.Any | undefined;
}

export const MsgGrantAllowance: MessageType<MsgGrantAllowance> = messageType<MsgGrantAllowance>({
  name: "cosmos.feegrant.v1beta1.MsgGrantAllowance",
  options: {"cosmos.msg.v1.signer":["granter"],"amino.name":"cosmos-sdk/MsgGrantAllowance"},
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "allowance", prop: "allowance", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.feegrant.v1beta1.FeeAllowanceI"} },
  ],
  create: () => ({ granter: "", grantee: "", allowance: undefined }),
  write(m, w) {
    if (m.allowance !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.allowance, w);
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
        google_protobuf_any.Any.read(r, r.end(), (m.allowance ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(MsgGrantAllowance, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgGrantAllowance);
    return m;
  },
});

export interface MsgGrantAllowanceResponse {
}

export const MsgGrantAllowanceResponse: MessageType<MsgGrantAllowanceResponse> = messageType<MsgGrantAllowanceResponse>({
  name: "cosmos.feegrant.v1beta1.MsgGrantAllowanceResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgGrantAllowanceResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgGrantAllowanceResponse);
    return m;
  },
});

export interface MsgRevokeAllowance {
  granter: string;
  grantee: string;
}

export const MsgRevokeAllowance: MessageType<MsgRevokeAllowance> = messageType<MsgRevokeAllowance>({
  name: "cosmos.feegrant.v1beta1.MsgRevokeAllowance",
  options: {"cosmos.msg.v1.signer":["granter"],"amino.name":"cosmos-sdk/MsgRevokeAllowance"},
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ granter: "", grantee: "" }),
  write(m, w) {
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
      default:
        skipField(MsgRevokeAllowance, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRevokeAllowance);
    return m;
  },
});

export interface MsgRevokeAllowanceResponse {
}

export const MsgRevokeAllowanceResponse: MessageType<MsgRevokeAllowanceResponse> = messageType<MsgRevokeAllowanceResponse>({
  name: "cosmos.feegrant.v1beta1.MsgRevokeAllowanceResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgRevokeAllowanceResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgRevokeAllowanceResponse);
    return m;
  },
});

export interface MsgPruneAllowances {
  pruner: string;
}

export const MsgPruneAllowances: MessageType<MsgPruneAllowances> = messageType<MsgPruneAllowances>({
  name: "cosmos.feegrant.v1beta1.MsgPruneAllowances",
  options: {"cosmos.msg.v1.signer":["pruner"]},
  fields: [
    { no: 1, name: "pruner", prop: "pruner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ pruner: "" }),
  write(m, w) {
    if (m.pruner !== "") {
      w.string(m.pruner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.pruner = r.string();
        break;
      default:
        skipField(MsgPruneAllowances, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgPruneAllowances);
    return m;
  },
});

export interface MsgPruneAllowancesResponse {
}

export const MsgPruneAllowancesResponse: MessageType<MsgPruneAllowancesResponse> = messageType<MsgPruneAllowancesResponse>({
  name: "cosmos.feegrant.v1beta1.MsgPruneAllowancesResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgPruneAllowancesResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgPruneAllowancesResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.feegrant.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    grantAllowance: { name: "GrantAllowance", input: MsgGrantAllowance, output: MsgGrantAllowanceResponse, http: [] },
    revokeAllowance: { name: "RevokeAllowance", input: MsgRevokeAllowance, output: MsgRevokeAllowanceResponse, http: [] },
    pruneAllowances: { name: "PruneAllowances", input: MsgPruneAllowances, output: MsgPruneAllowancesResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/feegrant/v1beta1/tx.proto",
  package: "cosmos.feegrant.v1beta1",
  messages: [MsgGrantAllowance, MsgGrantAllowanceResponse, MsgRevokeAllowance, MsgRevokeAllowanceResponse, MsgPruneAllowances, MsgPruneAllowancesResponse],
  services: [Msg],
};
