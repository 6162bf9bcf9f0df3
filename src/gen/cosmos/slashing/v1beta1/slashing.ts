// Generated from proto/cosmos/slashing/v1beta1/slashing.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { readDecBytes, TEXT_ZERO } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface ValidatorSigningInfo {
  address: string;
  startHeight: bigint;
  indexOffset: bigint;
  jailedUntil: google_protobuf_timestamp.Timestamp;
  tombstoned: boolean;
  missedBlocksCounter: bigint;
}

export const ValidatorSigningInfo: MessageType<ValidatorSigningInfo> = messageType<ValidatorSigningInfo>({
  name: "cosmos.slashing.v1beta1.ValidatorSigningInfo",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ConsensusAddressString"} },
    { no: 2, name: "start_height", prop: "startHeight", kind: "int64" },
    { no: 3, name: "index_offset", prop: "indexOffset", kind: "int64" },
    { no: 4, name: "jailed_until", prop: "jailedUntil", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 5, name: "tombstoned", prop: "tombstoned", kind: "bool" },
    { no: 6, name: "missed_blocks_counter", prop: "missedBlocksCounter", kind: "int64" },
  ],
  create: () => ({ address: "", startHeight: 0n, indexOffset: 0n, jailedUntil: { seconds: GO_ZERO_SECONDS, nanos: 0 }, tombstoned: false, missedBlocksCounter: 0n }),
  write(m, w) {
    if (m.missedBlocksCounter !== 0n) {
      w.varint64(m.missedBlocksCounter);
      w.varint(48);
    }
    if (m.tombstoned) {
      w.bool(m.tombstoned);
      w.varint(40);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.jailedUntil, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.indexOffset !== 0n) {
      w.varint64(m.indexOffset);
      w.varint(24);
    }
    if (m.startHeight !== 0n) {
      w.varint64(m.startHeight);
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
        m.startHeight = r.int64();
        break;
      case 24:
        m.indexOffset = r.int64();
        break;
      case 34:
        m.jailedUntil = readStdTime(r);
        break;
      case 40:
        m.tombstoned = r.bool();
        break;
      case 48:
        m.missedBlocksCounter = r.int64();
        break;
      default:
        skipField(ValidatorSigningInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorSigningInfo);
    return m;
  },
});

export interface Params {
  signedBlocksWindow: bigint;
  minSignedPerWindow: Uint8Array;
  downtimeJailDuration: google_protobuf_duration.Duration;
  slashFractionDoubleSign: Uint8Array;
  slashFractionDowntime: Uint8Array;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.slashing.v1beta1.Params",
  options: {"amino.name":"cosmos-sdk/x/slashing/Params"},
  fields: [
    { no: 1, name: "signed_blocks_window", prop: "signedBlocksWindow", kind: "int64" },
    { no: 2, name: "min_signed_per_window", prop: "minSignedPerWindow", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 3, name: "downtime_jail_duration", prop: "downtimeJailDuration", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdduration":true} },
    { no: 4, name: "slash_fraction_double_sign", prop: "slashFractionDoubleSign", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 5, name: "slash_fraction_downtime", prop: "slashFractionDowntime", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
  ],
  create: () => ({ signedBlocksWindow: 0n, minSignedPerWindow: EMPTY_BYTES, downtimeJailDuration: google_protobuf_duration.Duration.create(), slashFractionDoubleSign: EMPTY_BYTES, slashFractionDowntime: EMPTY_BYTES }),
  write(m, w) {
    {
      w.bytes(m.slashFractionDowntime.length === 0 ? TEXT_ZERO : m.slashFractionDowntime);
      w.varint(42);
    }
    {
      w.bytes(m.slashFractionDoubleSign.length === 0 ? TEXT_ZERO : m.slashFractionDoubleSign);
      w.varint(34);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.downtimeJailDuration, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      w.bytes(m.minSignedPerWindow.length === 0 ? TEXT_ZERO : m.minSignedPerWindow);
      w.varint(18);
    }
    if (m.signedBlocksWindow !== 0n) {
      w.varint64(m.signedBlocksWindow);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.signedBlocksWindow = r.int64();
        break;
      case 18:
        m.minSignedPerWindow = readDecBytes(r, m.minSignedPerWindow);
        break;
      case 26:
        m.downtimeJailDuration = readStdDuration(r);
        break;
      case 34:
        m.slashFractionDoubleSign = readDecBytes(r, m.slashFractionDoubleSign);
        break;
      case 42:
        m.slashFractionDowntime = readDecBytes(r, m.slashFractionDowntime);
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/slashing/v1beta1/slashing.proto",
  package: "cosmos.slashing.v1beta1",
  messages: [ValidatorSigningInfo, Params],
  services: [],
};
