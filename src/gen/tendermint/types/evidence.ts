// Generated from proto/tendermint/types/evidence.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../protobuf/well-known.js";
import * as google_protobuf_timestamp from "../../google/protobuf/timestamp.js";
import * as tendermint_types_types from "../../tendermint/types/types.js";
import * as tendermint_types_validator from "../../tendermint/types/validator.js";

export interface Evidence {
  sum:
    | { kind: "duplicateVoteEvidence"; value: DuplicateVoteEvidence }
    | { kind: "lightClientAttackEvidence"; value: LightClientAttackEvidence }
    | undefined;
}

export const Evidence: MessageType<Evidence> = messageType<Evidence>({
  name: "tendermint.types.Evidence",
  fields: [
    { no: 1, name: "duplicate_vote_evidence", prop: "duplicateVoteEvidence", kind: "message", message: () => DuplicateVoteEvidence, oneof: "sum" },
    { no: 2, name: "light_client_attack_evidence", prop: "lightClientAttackEvidence", kind: "message", message: () => LightClientAttackEvidence, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "lightClientAttackEvidence") {
      const end = w.written;
      LightClientAttackEvidence.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "duplicateVoteEvidence") {
      const end = w.written;
      DuplicateVoteEvidence.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "duplicateVoteEvidence", value: DuplicateVoteEvidence.read(r, r.end(), DuplicateVoteEvidence.create()) };
        break;
      case 18:
        m.sum = { kind: "lightClientAttackEvidence", value: LightClientAttackEvidence.read(r, r.end(), LightClientAttackEvidence.create()) };
        break;
      default:
        skipField(Evidence, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Evidence);
    return m;
  },
});

export interface DuplicateVoteEvidence {
  voteA: tendermint_types_types.Vote | undefined;
  voteB: tendermint_types_types.Vote | undefined;
  totalVotingPower: bigint;
  validatorPower: bigint;
  timestamp: google_protobuf_timestamp.Timestamp;
}

export const DuplicateVoteEvidence: MessageType<DuplicateVoteEvidence> = messageType<DuplicateVoteEvidence>({
  name: "tendermint.types.DuplicateVoteEvidence",
  fields: [
    { no: 1, name: "vote_a", prop: "voteA", kind: "message", message: () => tendermint_types_types.Vote },
    { no: 2, name: "vote_b", prop: "voteB", kind: "message", message: () => tendermint_types_types.Vote },
    { no: 3, name: "total_voting_power", prop: "totalVotingPower", kind: "int64" },
    { no: 4, name: "validator_power", prop: "validatorPower", kind: "int64" },
    { no: 5, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ voteA: undefined, voteB: undefined, totalVotingPower: 0n, validatorPower: 0n, timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.validatorPower !== 0n) {
      w.varint64(m.validatorPower);
      w.varint(32);
    }
    if (m.totalVotingPower !== 0n) {
      w.varint64(m.totalVotingPower);
      w.varint(24);
    }
    if (m.voteB !== undefined) {
      const end = w.written;
      tendermint_types_types.Vote.write(m.voteB, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.voteA !== undefined) {
      const end = w.written;
      tendermint_types_types.Vote.write(m.voteA, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Vote.read(r, r.end(), (m.voteA ??= tendermint_types_types.Vote.create()));
        break;
      case 18:
        tendermint_types_types.Vote.read(r, r.end(), (m.voteB ??= tendermint_types_types.Vote.create()));
        break;
      case 24:
        m.totalVotingPower = r.int64();
        break;
      case 32:
        m.validatorPower = r.int64();
        break;
      case 42:
        m.timestamp = readStdTime(r);
        break;
      default:
        skipField(DuplicateVoteEvidence, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DuplicateVoteEvidence);
    return m;
  },
});

export interface LightClientAttackEvidence {
  conflictingBlock: tendermint_types_types.LightBlock | undefined;
  commonHeight: bigint;
  byzantineValidators: tendermint_types_validator.Validator[];
  totalVotingPower: bigint;
  timestamp: google_protobuf_timestamp.Timestamp;
}

export const LightClientAttackEvidence: MessageType<LightClientAttackEvidence> = messageType<LightClientAttackEvidence>({
  name: "tendermint.types.LightClientAttackEvidence",
  fields: [
    { no: 1, name: "conflicting_block", prop: "conflictingBlock", kind: "message", message: () => tendermint_types_types.LightBlock },
    { no: 2, name: "common_height", prop: "commonHeight", kind: "int64" },
    { no: 3, name: "byzantine_validators", prop: "byzantineValidators", kind: "message", repeated: true, message: () => tendermint_types_validator.Validator },
    { no: 4, name: "total_voting_power", prop: "totalVotingPower", kind: "int64" },
    { no: 5, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ conflictingBlock: undefined, commonHeight: 0n, byzantineValidators: [], totalVotingPower: 0n, timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.totalVotingPower !== 0n) {
      w.varint64(m.totalVotingPower);
      w.varint(32);
    }
    for (let i = m.byzantineValidators.length - 1; i >= 0; i--) {
      const end = w.written;
      tendermint_types_validator.Validator.write(m.byzantineValidators[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.commonHeight !== 0n) {
      w.varint64(m.commonHeight);
      w.varint(16);
    }
    if (m.conflictingBlock !== undefined) {
      const end = w.written;
      tendermint_types_types.LightBlock.write(m.conflictingBlock, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.LightBlock.read(r, r.end(), (m.conflictingBlock ??= tendermint_types_types.LightBlock.create()));
        break;
      case 16:
        m.commonHeight = r.int64();
        break;
      case 26:
        m.byzantineValidators.push(tendermint_types_validator.Validator.read(r, r.end(), tendermint_types_validator.Validator.create()));
        break;
      case 32:
        m.totalVotingPower = r.int64();
        break;
      case 42:
        m.timestamp = readStdTime(r);
        break;
      default:
        skipField(LightClientAttackEvidence, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LightClientAttackEvidence);
    return m;
  },
});

export interface EvidenceList {
  evidence: Evidence[];
}

export const EvidenceList: MessageType<EvidenceList> = messageType<EvidenceList>({
  name: "tendermint.types.EvidenceList",
  fields: [
    { no: 1, name: "evidence", prop: "evidence", kind: "message", repeated: true, message: () => Evidence, nullable: false },
  ],
  create: () => ({ evidence: [] }),
  write(m, w) {
    for (let i = m.evidence.length - 1; i >= 0; i--) {
      const end = w.written;
      Evidence.write(m.evidence[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.evidence.push(Evidence.read(r, r.end(), Evidence.create()));
        break;
      default:
        skipField(EvidenceList, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EvidenceList);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/evidence.proto",
  package: "tendermint.types",
  messages: [Evidence, DuplicateVoteEvidence, LightClientAttackEvidence, EvidenceList],
  services: [],
};
