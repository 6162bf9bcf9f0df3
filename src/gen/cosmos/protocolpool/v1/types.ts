// Generated from proto/cosmos/protocolpool/v1/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { readStdTime } from "../../../../protobuf/well-known.js";
import { decText } from "../../../../protobuf/numbers.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface ContinuousFund {
  recipient: string;
  percentage: string;
  expiry: google_protobuf_timestamp.Timestamp | undefined;
}

export const ContinuousFund: MessageType<ContinuousFund> = messageType<ContinuousFund>({
  name: "cosmos.protocolpool.v1.ContinuousFund",
  fields: [
    { no: 1, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "percentage", prop: "percentage", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 3, name: "expiry", prop: "expiry", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ recipient: "", percentage: "", expiry: undefined }),
  write(m, w) {
    if (m.expiry !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiry, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      w.string(m.percentage === "" ? "0" : m.percentage);
      w.varint(18);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.recipient = r.string();
        break;
      case 18:
        m.percentage = decText(r.string(), m.percentage);
        break;
      case 26:
        m.expiry = readStdTime(r);
        break;
      default:
        skipField(ContinuousFund, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ContinuousFund);
    return m;
  },
});

export interface Params {
  enabledDistributionDenoms: string[];
  distributionFrequency: bigint;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.protocolpool.v1.Params",
  fields: [
    { no: 1, name: "enabled_distribution_denoms", prop: "enabledDistributionDenoms", kind: "string", repeated: true },
    { no: 2, name: "distribution_frequency", prop: "distributionFrequency", kind: "uint64" },
  ],
  create: () => ({ enabledDistributionDenoms: [], distributionFrequency: 0n }),
  write(m, w) {
    if (m.distributionFrequency !== 0n) {
      w.varint64(m.distributionFrequency);
      w.varint(16);
    }
    for (let i = m.enabledDistributionDenoms.length - 1; i >= 0; i--) {
      w.string(m.enabledDistributionDenoms[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.enabledDistributionDenoms.push(r.string());
        break;
      case 16:
        m.distributionFrequency = r.uint64();
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
  path: "cosmos/protocolpool/v1/types.proto",
  package: "cosmos.protocolpool.v1",
  messages: [ContinuousFund, Params],
  services: [],
};
