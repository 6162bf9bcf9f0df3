// Generated from proto/tendermint/consensus/wal.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../protobuf/well-known.js";
import * as google_protobuf_duration from "../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../google/protobuf/timestamp.js";
import * as tendermint_consensus_types from "../../tendermint/consensus/types.js";
import * as tendermint_types_events from "../../tendermint/types/events.js";

export interface MsgInfo {
  msg: tendermint_consensus_types.Message;
  peerId: string;
}

export const MsgInfo: MessageType<MsgInfo> = messageType<MsgInfo>({
  name: "tendermint.consensus.MsgInfo",
  fields: [
    { no: 1, name: "msg", prop: "msg", kind: "message", message: () => tendermint_consensus_types.Message, nullable: false },
    { no: 2, name: "peer_id", prop: "peerId", kind: "string" },
  ],
  create: () => ({ msg: tendermint_consensus_types.Message.create(), peerId: "" }),
  write(m, w) {
    if (m.peerId !== "") {
      w.string(m.peerId);
      w.varint(18);
    }
    {
      const end = w.written;
      tendermint_consensus_types.Message.write(m.msg, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_consensus_types.Message.read(r, r.end(), m.msg);
        break;
      case 18:
        m.peerId = r.string();
        break;
      default:
        skipField(MsgInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgInfo);
    return m;
  },
});

export interface TimeoutInfo {
  duration: google_protobuf_duration.Duration;
  height: bigint;
  round: number;
  step: number;
}

export const TimeoutInfo: MessageType<TimeoutInfo> = messageType<TimeoutInfo>({
  name: "tendermint.consensus.TimeoutInfo",
  fields: [
    { no: 1, name: "duration", prop: "duration", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true} },
    { no: 2, name: "height", prop: "height", kind: "int64" },
    { no: 3, name: "round", prop: "round", kind: "int32" },
    { no: 4, name: "step", prop: "step", kind: "uint32" },
  ],
  create: () => ({ duration: google_protobuf_duration.Duration.create(), height: 0n, round: 0, step: 0 }),
  write(m, w) {
    if (m.step !== 0) {
      w.varint(m.step);
      w.varint(32);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(24);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.duration, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.duration = readStdDuration(r);
        break;
      case 16:
        m.height = r.int64();
        break;
      case 24:
        m.round = r.int32();
        break;
      case 32:
        m.step = r.uint32();
        break;
      default:
        skipField(TimeoutInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TimeoutInfo);
    return m;
  },
});

export interface EndHeight {
  height: bigint;
}

export const EndHeight: MessageType<EndHeight> = messageType<EndHeight>({
  name: "tendermint.consensus.EndHeight",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
  ],
  create: () => ({ height: 0n }),
  write(m, w) {
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
      default:
        skipField(EndHeight, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EndHeight);
    return m;
  },
});

export interface WALMessage {
  sum:
    | { kind: "eventDataRoundState"; value: tendermint_types_events.EventDataRoundState }
    | { kind: "msgInfo"; value: MsgInfo }
    | { kind: "timeoutInfo"; value: TimeoutInfo }
    | { kind: "endHeight"; value: EndHeight }
    | undefined;
}

export const WALMessage: MessageType<WALMessage> = messageType<WALMessage>({
  name: "tendermint.consensus.WALMessage",
  fields: [
    { no: 1, name: "event_data_round_state", prop: "eventDataRoundState", kind: "message", message: () => tendermint_types_events.EventDataRoundState, oneof: "sum" },
    { no: 2, name: "msg_info", prop: "msgInfo", kind: "message", message: () => MsgInfo, oneof: "sum" },
    { no: 3, name: "timeout_info", prop: "timeoutInfo", kind: "message", message: () => TimeoutInfo, oneof: "sum" },
    { no: 4, name: "end_height", prop: "endHeight", kind: "message", message: () => EndHeight, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "endHeight") {
      const end = w.written;
      EndHeight.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.sum?.kind === "timeoutInfo") {
      const end = w.written;
      TimeoutInfo.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.sum?.kind === "msgInfo") {
      const end = w.written;
      MsgInfo.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "eventDataRoundState") {
      const end = w.written;
      tendermint_types_events.EventDataRoundState.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "eventDataRoundState", value: tendermint_types_events.EventDataRoundState.read(r, r.end(), tendermint_types_events.EventDataRoundState.create()) };
        break;
      case 18:
        m.sum = { kind: "msgInfo", value: MsgInfo.read(r, r.end(), MsgInfo.create()) };
        break;
      case 26:
        m.sum = { kind: "timeoutInfo", value: TimeoutInfo.read(r, r.end(), TimeoutInfo.create()) };
        break;
      case 34:
        m.sum = { kind: "endHeight", value: EndHeight.read(r, r.end(), EndHeight.create()) };
        break;
      default:
        skipField(WALMessage, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(WALMessage);
    return m;
  },
});

export interface TimedWALMessage {
  time: google_protobuf_timestamp.Timestamp;
  msg: WALMessage | undefined;
}

export const TimedWALMessage: MessageType<TimedWALMessage> = messageType<TimedWALMessage>({
  name: "tendermint.consensus.TimedWALMessage",
  fields: [
    { no: 1, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 2, name: "msg", prop: "msg", kind: "message", message: () => WALMessage },
  ],
  create: () => ({ time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, msg: undefined }),
  write(m, w) {
    if (m.msg !== undefined) {
      const end = w.written;
      WALMessage.write(m.msg, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.time = readStdTime(r);
        break;
      case 18:
        WALMessage.read(r, r.end(), (m.msg ??= WALMessage.create()));
        break;
      default:
        skipField(TimedWALMessage, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TimedWALMessage);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/consensus/wal.proto",
  package: "tendermint.consensus",
  messages: [MsgInfo, TimeoutInfo, EndHeight, WALMessage, TimedWALMessage],
  services: [],
};
