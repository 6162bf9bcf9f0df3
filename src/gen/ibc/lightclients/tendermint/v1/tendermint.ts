// Generated from proto/ibc/lightclients/tendermint/v1/tendermint.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_ics23_v1_proofs from "../../../../cosmos/ics23/v1/proofs.js";
import * as google_protobuf_duration from "../../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../../google/protobuf/timestamp.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";
import * as ibc_core_commitment_v1_commitment from "../../../../ibc/core/commitment/v1/commitment.js";
import * as tendermint_types_types from "../../../../tendermint/types/types.js";
import * as tendermint_types_validator from "../../../../tendermint/types/validator.js";

export interface ClientState {
  chainId: string;
  trustLevel: Fraction;
  trustingPeriod: google_protobuf_duration.Duration;
  unbondingPeriod: google_protobuf_duration.Duration;
  maxClockDrift: google_protobuf_duration.Duration;
  frozenHeight: ibc_core_client_v1_client.Height;
  latestHeight: ibc_core_client_v1_client.Height;
  proofSpecs: cosmos_ics23_v1_proofs.ProofSpec[];
  upgradePath: string[];
  allowUpdateAfterExpiry: boolean;
  allowUpdateAfterMisbehaviour: boolean;
}

export const ClientState: MessageType<ClientState> = messageType<ClientState>({
  name: "ibc.lightclients.tendermint.v1.ClientState",
  fields: [
    { no: 1, name: "chain_id", prop: "chainId", kind: "string" },
    { no: 2, name: "trust_level", prop: "trustLevel", kind: "message", message: () => Fraction, nullable: false },
    { no: 3, name: "trusting_period", prop: "trustingPeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true} },
    { no: 4, name: "unbonding_period", prop: "unbondingPeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true} },
    { no: 5, name: "max_clock_drift", prop: "maxClockDrift", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true} },
    { no: 6, name: "frozen_height", prop: "frozenHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 7, name: "latest_height", prop: "latestHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 8, name: "proof_specs", prop: "proofSpecs", kind: "message", repeated: true, message: () => cosmos_ics23_v1_proofs.ProofSpec },
    { no: 9, name: "upgrade_path", prop: "upgradePath", kind: "string", repeated: true },
    { no: 10, name: "allow_update_after_expiry", prop: "allowUpdateAfterExpiry", kind: "bool", options: {"deprecated":true} },
    { no: 11, name: "allow_update_after_misbehaviour", prop: "allowUpdateAfterMisbehaviour", kind: "bool", options: {"deprecated":true} },
  ],
  create: () => ({ chainId: "", trustLevel: Fraction.create(), trustingPeriod: google_protobuf_duration.Duration.create(), unbondingPeriod: google_protobuf_duration.Duration.create(), maxClockDrift: google_protobuf_duration.Duration.create(), frozenHeight: ibc_core_client_v1_client.Height.create(), latestHeight: ibc_core_client_v1_client.Height.create(), proofSpecs: [], upgradePath: [], allowUpdateAfterExpiry: false, allowUpdateAfterMisbehaviour: false }),
  write(m, w) {
    if (m.allowUpdateAfterMisbehaviour) {
      w.bool(m.allowUpdateAfterMisbehaviour);
      w.varint(88);
    }
    if (m.allowUpdateAfterExpiry) {
      w.bool(m.allowUpdateAfterExpiry);
      w.varint(80);
    }
    for (let i = m.upgradePath.length - 1; i >= 0; i--) {
      w.string(m.upgradePath[i]!);
      w.varint(74);
    }
    for (let i = m.proofSpecs.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_ics23_v1_proofs.ProofSpec.write(m.proofSpecs[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.latestHeight, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.frozenHeight, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxClockDrift, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.unbondingPeriod, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.trustingPeriod, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      Fraction.write(m.trustLevel, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.chainId = r.string();
        break;
      case 18:
        Fraction.read(r, r.end(), m.trustLevel);
        break;
      case 26:
        m.trustingPeriod = readStdDuration(r);
        break;
      case 34:
        m.unbondingPeriod = readStdDuration(r);
        break;
      case 42:
        m.maxClockDrift = readStdDuration(r);
        break;
      case 50:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.frozenHeight);
        break;
      case 58:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.latestHeight);
        break;
      case 66:
        m.proofSpecs.push(cosmos_ics23_v1_proofs.ProofSpec.read(r, r.end(), cosmos_ics23_v1_proofs.ProofSpec.create()));
        break;
      case 74:
        m.upgradePath.push(r.string());
        break;
      case 80:
        m.allowUpdateAfterExpiry = r.bool();
        break;
      case 88:
        m.allowUpdateAfterMisbehaviour = r.bool();
        break;
      default:
        skipField(ClientState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ClientState);
    return m;
  },
});

export interface ConsensusState {
  timestamp: google_protobuf_timestamp.Timestamp;
  root: ibc_core_commitment_v1_commitment.MerkleRoot;
  nextValidatorsHash: Uint8Array;
}

export const ConsensusState: MessageType<ConsensusState> = messageType<ConsensusState>({
  name: "ibc.lightclients.tendermint.v1.ConsensusState",
  fields: [
    { no: 1, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 2, name: "root", prop: "root", kind: "message", message: () => ibc_core_commitment_v1_commitment.MerkleRoot, nullable: false },
    { no: 3, name: "next_validators_hash", prop: "nextValidatorsHash", kind: "bytes", options: {"gogoproto.casttype":"github.com/cometbft/cometbft/libs/bytes.HexBytes"} },
  ],
  create: () => ({ timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 }, root: ibc_core_commitment_v1_commitment.MerkleRoot.create(), nextValidatorsHash: EMPTY_BYTES }),
  write(m, w) {
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(m.nextValidatorsHash);
      w.varint(26);
    }
    {
      const end = w.written;
      ibc_core_commitment_v1_commitment.MerkleRoot.write(m.root, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.timestamp = readStdTime(r);
        break;
      case 18:
        ibc_core_commitment_v1_commitment.MerkleRoot.read(r, r.end(), m.root);
        break;
      case 26:
        m.nextValidatorsHash = r.bytes();
        break;
      default:
        skipField(ConsensusState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConsensusState);
    return m;
  },
});

export interface Misbehaviour {
  clientId: string;
  header1: Header | undefined;
  header2: Header | undefined;
}

export const Misbehaviour: MessageType<Misbehaviour> = messageType<Misbehaviour>({
  name: "ibc.lightclients.tendermint.v1.Misbehaviour",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string", options: {"deprecated":true} },
    { no: 2, name: "header_1", prop: "header1", kind: "message", message: () => Header },
    { no: 3, name: "header_2", prop: "header2", kind: "message", message: () => Header },
  ],
  create: () => ({ clientId: "", header1: undefined, header2: undefined }),
  write(m, w) {
    if (m.header2 !== undefined) {
      const end = w.written;
      Header.write(m.header2, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.header1 !== undefined) {
      const end = w.written;
      Header.write(m.header1, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 18:
        Header.read(r, r.end(), (m.header1 ??= Header.create()));
        break;
      case 26:
        Header.read(r, r.end(), (m.header2 ??= Header.create()));
        break;
      default:
        skipField(Misbehaviour, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Misbehaviour);
    return m;
  },
});

export interface Header {
  signedHeader: tendermint_types_types.SignedHeader | undefined;
  validatorSet: tendermint_types_validator.ValidatorSet | undefined;
  trustedHeight: ibc_core_client_v1_client.Height;
  trustedValidators: tendermint_types_validator.ValidatorSet | undefined;
}

export const Header: MessageType<Header> = messageType<Header>({
  name: "ibc.lightclients.tendermint.v1.Header",
  fields: [
    { no: 1, name: "signed_header", prop: "signedHeader", kind: "message", message: () => tendermint_types_types.SignedHeader, options: {"gogoproto.embed":true} },
    { no: 2, name: "validator_set", prop: "validatorSet", kind: "message", message: () => tendermint_types_validator.ValidatorSet },
    { no: 3, name: "trusted_height", prop: "trustedHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 4, name: "trusted_validators", prop: "trustedValidators", kind: "message", message: () => tendermint_types_validator.ValidatorSet },
  ],
  create: () => ({ signedHeader: undefined, validatorSet: undefined, trustedHeight: ibc_core_client_v1_client.Height.create(), trustedValidators: undefined }),
  write(m, w) {
    if (m.trustedValidators !== undefined) {
      const end = w.written;
      tendermint_types_validator.ValidatorSet.write(m.trustedValidators, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.trustedHeight, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorSet !== undefined) {
      const end = w.written;
      tendermint_types_validator.ValidatorSet.write(m.validatorSet, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.signedHeader !== undefined) {
      const end = w.written;
      tendermint_types_types.SignedHeader.write(m.signedHeader, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.SignedHeader.read(r, r.end(), (m.signedHeader ??= tendermint_types_types.SignedHeader.create()));
        break;
      case 18:
        tendermint_types_validator.ValidatorSet.read(r, r.end(), (m.validatorSet ??= tendermint_types_validator.ValidatorSet.create()));
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.trustedHeight);
        break;
      case 34:
        tendermint_types_validator.ValidatorSet.read(r, r.end(), (m.trustedValidators ??= tendermint_types_validator.ValidatorSet.create()));
        break;
      default:
        skipField(Header, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Header);
    return m;
  },
});

export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

export const Fraction: MessageType<Fraction> = messageType<Fraction>({
  name: "ibc.lightclients.tendermint.v1.Fraction",
  fields: [
    { no: 1, name: "numerator", prop: "numerator", kind: "uint64" },
    { no: 2, name: "denominator", prop: "denominator", kind: "uint64" },
  ],
  create: () => ({ numerator: 0n, denominator: 0n }),
  write(m, w) {
    if (m.denominator !== 0n) {
      w.varint64(m.denominator);
      w.varint(16);
    }
    if (m.numerator !== 0n) {
      w.varint64(m.numerator);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.numerator = r.uint64();
        break;
      case 16:
        m.denominator = r.uint64();
        break;
      default:
        skipField(Fraction, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Fraction);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/lightclients/tendermint/v1/tendermint.proto",
  package: "ibc.lightclients.tendermint.v1",
  messages: [ClientState, ConsensusState, Misbehaviour, Header, Fraction],
  services: [],
};
