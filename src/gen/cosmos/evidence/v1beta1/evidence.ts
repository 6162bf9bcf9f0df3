// Generated from proto/cosmos/evidence/v1beta1/evidence.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface Equivocation {
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  power: bigint;
  consensusAddress: string;
}

export const Equivocation: MessageType<Equivocation> = messageType<Equivocation>({
  name: "cosmos.evidence.v1beta1.Equivocation",
  options: {"amino.name":"cosmos-sdk/Equivocation"},
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
    { no: 3, name: "power", prop: "power", kind: "int64" },
    { no: 4, name: "consensus_address", prop: "consensusAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, power: 0n, consensusAddress: "" }),
  write(m, w) {
    if (m.consensusAddress !== "") {
      w.string(m.consensusAddress);
      w.varint(34);
    }
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(24);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 18:
        m.time = readStdTime(r);
        break;
      case 24:
        m.power = r.int64();
        break;
      case 34:
        m.consensusAddress = r.string();
        break;
      default:
        skipField(Equivocation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Equivocation);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/evidence/v1beta1/evidence.proto",
  package: "cosmos.evidence.v1beta1",
  messages: [Equivocation],
  services: [],
};
