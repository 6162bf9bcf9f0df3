// Generated from proto/cosmos/upgrade/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_upgrade_v1beta1_upgrade from "../../../cosmos/upgrade/v1beta1/upgrade.js";

export interface MsgSoftwareUpgrade {
  authority: string;
  plan: cosmos_upgrade_v1beta1_upgrade.Plan;
}

export const MsgSoftwareUpgrade: MessageType<MsgSoftwareUpgrade> = messageType<MsgSoftwareUpgrade>({
  name: "cosmos.upgrade.v1beta1.MsgSoftwareUpgrade",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/MsgSoftwareUpgrade"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "plan", prop: "plan", kind: "message", message: () => cosmos_upgrade_v1beta1_upgrade.Plan, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", plan: cosmos_upgrade_v1beta1_upgrade.Plan.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_upgrade_v1beta1_upgrade.Plan.write(m.plan, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      case 18:
        cosmos_upgrade_v1beta1_upgrade.Plan.read(r, r.end(), m.plan);
        break;
      default:
        skipField(MsgSoftwareUpgrade, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSoftwareUpgrade);
    return m;
  },
});

export interface MsgSoftwareUpgradeResponse {
}

export const MsgSoftwareUpgradeResponse: MessageType<MsgSoftwareUpgradeResponse> = messageType<MsgSoftwareUpgradeResponse>({
  name: "cosmos.upgrade.v1beta1.MsgSoftwareUpgradeResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSoftwareUpgradeResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSoftwareUpgradeResponse);
    return m;
  },
});

export interface MsgCancelUpgrade {
  authority: string;
}

export const MsgCancelUpgrade: MessageType<MsgCancelUpgrade> = messageType<MsgCancelUpgrade>({
  name: "cosmos.upgrade.v1beta1.MsgCancelUpgrade",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/MsgCancelUpgrade"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ authority: "" }),
  write(m, w) {
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      default:
        skipField(MsgCancelUpgrade, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelUpgrade);
    return m;
  },
});

export interface MsgCancelUpgradeResponse {
}

export const MsgCancelUpgradeResponse: MessageType<MsgCancelUpgradeResponse> = messageType<MsgCancelUpgradeResponse>({
  name: "cosmos.upgrade.v1beta1.MsgCancelUpgradeResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCancelUpgradeResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCancelUpgradeResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.upgrade.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    softwareUpgrade: { name: "SoftwareUpgrade", input: MsgSoftwareUpgrade, output: MsgSoftwareUpgradeResponse, http: [] },
    cancelUpgrade: { name: "CancelUpgrade", input: MsgCancelUpgrade, output: MsgCancelUpgradeResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/upgrade/v1beta1/tx.proto",
  package: "cosmos.upgrade.v1beta1",
  messages: [MsgSoftwareUpgrade, MsgSoftwareUpgradeResponse, MsgCancelUpgrade, MsgCancelUpgradeResponse],
  services: [Msg],
};
