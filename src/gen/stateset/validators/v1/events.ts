// Generated from proto/stateset/validators/v1/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_validators_v1_state from "../../../stateset/validators/v1/state.js";

/** At the end of the block that changes the set; from_power or to_power is 0 for one that joins or leaves. */
export interface EventPowerChanged {
  address: string;
  fromPower: bigint;
  toPower: bigint;
  /** The first block that is made with the new power. */
  effectiveHeight: bigint;
}

export const EventPowerChanged: MessageType<EventPowerChanged> = messageType<EventPowerChanged>({
  name: "stateset.validators.v1.EventPowerChanged",
  doc: "At the end of the block that changes the set; from_power or to_power is 0 for one that joins or leaves.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 2, name: "from_power", prop: "fromPower", kind: "int64" },
    { no: 3, name: "to_power", prop: "toPower", kind: "int64" },
    { no: 4, name: "effective_height", prop: "effectiveHeight", kind: "int64", doc: "The first block that is made with the new power." },
  ],
  create: () => ({ address: "", fromPower: 0n, toPower: 0n, effectiveHeight: 0n }),
  write(m, w) {
    if (m.effectiveHeight !== 0n) {
      w.varint64(m.effectiveHeight);
      w.varint(32);
    }
    if (m.toPower !== 0n) {
      w.varint64(m.toPower);
      w.varint(24);
    }
    if (m.fromPower !== 0n) {
      w.varint64(m.fromPower);
      w.varint(16);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 16:
        m.fromPower = r.int64();
        break;
      case 24:
        m.toPower = r.int64();
        break;
      case 32:
        m.effectiveHeight = r.int64();
        break;
      default:
        skipField(EventPowerChanged, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventPowerChanged);
    return m;
  },
});

/** At the beginning of the block that carries the evidence; once for each validator, height and type. */
export interface EventMisbehaviour {
  address: string;
  type: number;
  height: bigint;
  power: bigint;
  totalPower: bigint;
}

export const EventMisbehaviour: MessageType<EventMisbehaviour> = messageType<EventMisbehaviour>({
  name: "stateset.validators.v1.EventMisbehaviour",
  doc: "At the beginning of the block that carries the evidence; once for each validator, height and type.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 2, name: "type", prop: "type", kind: "enum", enum: stateset_validators_v1_state.MisbehaviourType$ },
    { no: 3, name: "height", prop: "height", kind: "int64" },
    { no: 4, name: "power", prop: "power", kind: "int64" },
    { no: 5, name: "total_power", prop: "totalPower", kind: "int64" },
  ],
  create: () => ({ address: "", type: 0, height: 0n, power: 0n, totalPower: 0n }),
  write(m, w) {
    if (m.totalPower !== 0n) {
      w.varint64(m.totalPower);
      w.varint(40);
    }
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(32);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(16);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 16:
        m.type = r.int32();
        break;
      case 24:
        m.height = r.int64();
        break;
      case 32:
        m.power = r.int64();
        break;
      case 40:
        m.totalPower = r.int64();
        break;
      default:
        skipField(EventMisbehaviour, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventMisbehaviour);
    return m;
  },
});

/** The authority was handed over. */
export interface EventAuthorityChanged {
  from: string;
  to: string;
}

export const EventAuthorityChanged: MessageType<EventAuthorityChanged> = messageType<EventAuthorityChanged>({
  name: "stateset.validators.v1.EventAuthorityChanged",
  doc: "The authority was handed over.",
  fields: [
    { no: 1, name: "from", prop: "from", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "to", prop: "to", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ from: "", to: "" }),
  write(m, w) {
    if (m.to !== "") {
      w.string(m.to);
      w.varint(18);
    }
    if (m.from !== "") {
      w.string(m.from);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.from = r.string();
        break;
      case 18:
        m.to = r.string();
        break;
      default:
        skipField(EventAuthorityChanged, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventAuthorityChanged);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/validators/v1/events.proto",
  package: "stateset.validators.v1",
  messages: [EventPowerChanged, EventMisbehaviour, EventAuthorityChanged],
  services: [],
};
