// Generated from proto/stateset/validators/v1/state.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

/** What a validator was convicted of. */
export type MisbehaviourType = number;
export const MisbehaviourType = {
  MISBEHAVIOUR_TYPE_UNSPECIFIED: 0,
  MISBEHAVIOUR_TYPE_DUPLICATE_VOTE: 1,
  MISBEHAVIOUR_TYPE_LIGHT_CLIENT_ATTACK: 2,
} as const;
export const MisbehaviourType$: EnumInfo = { typeName: "stateset.validators.v1.MisbehaviourType", values: MisbehaviourType };

/** Who may change the validators. */
export interface Params {
  /** Who may change the validators. Empty: nobody, the set of genesis stays. */
  authority: string;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "stateset.validators.v1.Params",
  options: {"amino.name":"stateset/x/validators/Params"},
  doc: "Who may change the validators.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may change the validators. Empty: nobody, the set of genesis stays." },
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
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

/** Who takes part in consensus. */
export interface Validator {
  /** Of the consensus key. */
  address: string;
  pubKey: google_protobuf_any.Any | undefined;
  power: bigint;
}

export const Validator: MessageType<Validator> = messageType<Validator>({
  name: "stateset.validators.v1.Validator",
  doc: "Who takes part in consensus.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"}, doc: "Of the consensus key." },
    { no: 2, name: "pub_key", prop: "pubKey", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.crypto.PubKey"} },
    { no: 3, name: "power", prop: "power", kind: "int64" },
  ],
  create: () => ({ address: "", pubKey: undefined, power: 0n }),
  write(m, w) {
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(24);
    }
    if (m.pubKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.pubKey ??= google_protobuf_any.Any.create()));
        break;
      case 24:
        m.power = r.int64();
        break;
      default:
        skipField(Validator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Validator);
    return m;
  },
});

/** A change that the engine has been told of and that does not act yet. */
export interface PowerChange {
  /** The first block that is made with the new power. */
  effectiveHeight: bigint;
  address: string;
  /** 0: the validator joins. */
  fromPower: bigint;
  /** 0: the validator leaves. */
  toPower: bigint;
}

export const PowerChange: MessageType<PowerChange> = messageType<PowerChange>({
  name: "stateset.validators.v1.PowerChange",
  doc: "A change that the engine has been told of and that does not act yet.",
  fields: [
    { no: 1, name: "effective_height", prop: "effectiveHeight", kind: "int64", doc: "The first block that is made with the new power." },
    { no: 2, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 3, name: "from_power", prop: "fromPower", kind: "int64", doc: "0: the validator joins." },
    { no: 4, name: "to_power", prop: "toPower", kind: "int64", doc: "0: the validator leaves." },
  ],
  create: () => ({ effectiveHeight: 0n, address: "", fromPower: 0n, toPower: 0n }),
  write(m, w) {
    if (m.toPower !== 0n) {
      w.varint64(m.toPower);
      w.varint(32);
    }
    if (m.fromPower !== 0n) {
      w.varint64(m.fromPower);
      w.varint(24);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(18);
    }
    if (m.effectiveHeight !== 0n) {
      w.varint64(m.effectiveHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.effectiveHeight = r.int64();
        break;
      case 18:
        m.address = r.string();
        break;
      case 24:
        m.fromPower = r.int64();
        break;
      case 32:
        m.toPower = r.int64();
        break;
      default:
        skipField(PowerChange, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PowerChange);
    return m;
  },
});

/** What a validator was convicted of: evidence that was committed in a block. */
export interface Misbehaviour {
  address: string;
  type: number;
  /** The height at which it happened. */
  height: bigint;
  /** Block time of that height. */
  time: google_protobuf_timestamp.Timestamp;
  /** Power of the validator then, and of all together. */
  power: bigint;
  totalPower: bigint;
  /** The block that carried the first evidence. */
  recordedHeight: bigint;
  /** Pieces of evidence for this validator, height and type. */
  reports: bigint;
}

export const Misbehaviour: MessageType<Misbehaviour> = messageType<Misbehaviour>({
  name: "stateset.validators.v1.Misbehaviour",
  doc: "What a validator was convicted of: evidence that was committed in a block.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 2, name: "type", prop: "type", kind: "enum", enum: MisbehaviourType$ },
    { no: 3, name: "height", prop: "height", kind: "int64", doc: "The height at which it happened." },
    { no: 4, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "Block time of that height." },
    { no: 5, name: "power", prop: "power", kind: "int64", doc: "Power of the validator then, and of all together." },
    { no: 6, name: "total_power", prop: "totalPower", kind: "int64" },
    { no: 7, name: "recorded_height", prop: "recordedHeight", kind: "int64", doc: "The block that carried the first evidence." },
    { no: 8, name: "reports", prop: "reports", kind: "uint64", doc: "Pieces of evidence for this validator, height and type." },
  ],
  create: () => ({ address: "", type: 0, height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, power: 0n, totalPower: 0n, recordedHeight: 0n, reports: 0n }),
  write(m, w) {
    if (m.reports !== 0n) {
      w.varint64(m.reports);
      w.varint(64);
    }
    if (m.recordedHeight !== 0n) {
      w.varint64(m.recordedHeight);
      w.varint(56);
    }
    if (m.totalPower !== 0n) {
      w.varint64(m.totalPower);
      w.varint(48);
    }
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(40);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(34);
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
      case 34:
        m.time = readStdTime(r);
        break;
      case 40:
        m.power = r.int64();
        break;
      case 48:
        m.totalPower = r.int64();
        break;
      case 56:
        m.recordedHeight = r.int64();
        break;
      case 64:
        m.reports = r.uint64();
        break;
      default:
        skipField(Misbehaviour, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Misbehaviour);
    return m;
  },
});

/** Key types that the block's consensus params allow. */
export interface KeyTypes {
  types: string[];
}

export const KeyTypes: MessageType<KeyTypes> = messageType<KeyTypes>({
  name: "stateset.validators.v1.KeyTypes",
  doc: "Key types that the block's consensus params allow.",
  fields: [
    { no: 1, name: "types", prop: "types", kind: "string", repeated: true },
  ],
  create: () => ({ types: [] }),
  write(m, w) {
    for (let i = m.types.length - 1; i >= 0; i--) {
      w.string(m.types[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.types.push(r.string());
        break;
      default:
        skipField(KeyTypes, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(KeyTypes);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/validators/v1/state.proto",
  package: "stateset.validators.v1",
  messages: [Params, Validator, PowerChange, Misbehaviour, KeyTypes],
  services: [],
};
