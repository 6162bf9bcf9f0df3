// Generated from proto/cosmos/upgrade/v1beta1/upgrade.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface Plan {
  name: string;
  time: google_protobuf_timestamp.Timestamp;
  height: bigint;
  info: string;
  upgradedClientState: google_protobuf_any.Any | undefined;
}

export const Plan: MessageType<Plan> = messageType<Plan>({
  name: "cosmos.upgrade.v1beta1.Plan",
  options: {"amino.name":"cosmos-sdk/Plan"},
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"deprecated":true,"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 3, name: "height", prop: "height", kind: "int64" },
    { no: 4, name: "info", prop: "info", kind: "string" },
    { no: 5, name: "upgraded_client_state", prop: "upgradedClientState", kind: "message", message: () => google_protobuf_any.Any, options: {"deprecated":true} },
  ],
  create: () => ({ name: "", time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, height: 0n, info: "", upgradedClientState: undefined }),
  write(m, w) {
    if (m.upgradedClientState !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.upgradedClientState, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.info !== "") {
      w.string(m.info);
      w.varint(34);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.time = readStdTime(r);
        break;
      case 24:
        m.height = r.int64();
        break;
      case 34:
        m.info = r.string();
        break;
      case 42:
        google_protobuf_any.Any.read(r, r.end(), (m.upgradedClientState ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(Plan, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Plan);
    return m;
  },
});

export interface SoftwareUpgradeProposal {
  title: string;
  description: string;
  plan: Plan;
}

export const SoftwareUpgradeProposal: MessageType<SoftwareUpgradeProposal> = messageType<SoftwareUpgradeProposal>({
  name: "cosmos.upgrade.v1beta1.SoftwareUpgradeProposal",
  options: {"deprecated":true,"cosmos_proto.implements_interface":["cosmos.gov.v1beta1.Content"],"amino.name":"cosmos-sdk/SoftwareUpgradeProposal"},
  fields: [
    { no: 1, name: "title", prop: "title", kind: "string" },
    { no: 2, name: "description", prop: "description", kind: "string" },
    { no: 3, name: "plan", prop: "plan", kind: "message", message: () => Plan, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ title: "", description: "", plan: Plan.create() }),
  write(m, w) {
    {
      const end = w.written;
      Plan.write(m.plan, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.description !== "") {
      w.string(m.description);
      w.varint(18);
    }
    if (m.title !== "") {
      w.string(m.title);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.title = r.string();
        break;
      case 18:
        m.description = r.string();
        break;
      case 26:
        Plan.read(r, r.end(), m.plan);
        break;
      default:
        skipField(SoftwareUpgradeProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SoftwareUpgradeProposal);
    return m;
  },
});

export interface CancelSoftwareUpgradeProposal {
  title: string;
  description: string;
}

export const CancelSoftwareUpgradeProposal: MessageType<CancelSoftwareUpgradeProposal> = messageType<CancelSoftwareUpgradeProposal>({
  name: "cosmos.upgrade.v1beta1.CancelSoftwareUpgradeProposal",
  options: {"deprecated":true,"cosmos_proto.implements_interface":["cosmos.gov.v1beta1.Content"],"amino.name":"cosmos-sdk/CancelSoftwareUpgradeProposal"},
  fields: [
    { no: 1, name: "title", prop: "title", kind: "string" },
    { no: 2, name: "description", prop: "description", kind: "string" },
  ],
  create: () => ({ title: "", description: "" }),
  write(m, w) {
    if (m.description !== "") {
      w.string(m.description);
      w.varint(18);
    }
    if (m.title !== "") {
      w.string(m.title);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.title = r.string();
        break;
      case 18:
        m.description = r.string();
        break;
      default:
        skipField(CancelSoftwareUpgradeProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CancelSoftwareUpgradeProposal);
    return m;
  },
});

export interface ModuleVersion {
  name: string;
  version: bigint;
}

export const ModuleVersion: MessageType<ModuleVersion> = messageType<ModuleVersion>({
  name: "cosmos.upgrade.v1beta1.ModuleVersion",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ name: "", version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 16:
        m.version = r.uint64();
        break;
      default:
        skipField(ModuleVersion, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ModuleVersion);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/upgrade/v1beta1/upgrade.proto",
  package: "cosmos.upgrade.v1beta1",
  messages: [Plan, SoftwareUpgradeProposal, CancelSoftwareUpgradeProposal, ModuleVersion],
  services: [],
};
