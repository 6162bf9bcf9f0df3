// Generated from proto/tendermint/types/validator.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";
import * as tendermint_crypto_keys from "../../tendermint/crypto/keys.js";

export type BlockIDFlag = number;
export const BlockIDFlag = {
  BLOCK_ID_FLAG_UNKNOWN: 0,
  BLOCK_ID_FLAG_ABSENT: 1,
  BLOCK_ID_FLAG_COMMIT: 2,
  BLOCK_ID_FLAG_NIL: 3,
} as const;
export const BlockIDFlag$: EnumInfo = { typeName: "tendermint.types.BlockIDFlag", values: BlockIDFlag };

export interface ValidatorSet {
  validators: Validator[];
  proposer: Validator | undefined;
  totalVotingPower: bigint;
}

export const ValidatorSet: MessageType<ValidatorSet> = messageType<ValidatorSet>({
  name: "tendermint.types.ValidatorSet",
  fields: [
    { no: 1, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => Validator },
    { no: 2, name: "proposer", prop: "proposer", kind: "message", message: () => Validator },
    { no: 3, name: "total_voting_power", prop: "totalVotingPower", kind: "int64" },
  ],
  create: () => ({ validators: [], proposer: undefined, totalVotingPower: 0n }),
  write(m, w) {
    if (m.totalVotingPower !== 0n) {
      w.varint64(m.totalVotingPower);
      w.varint(24);
    }
    if (m.proposer !== undefined) {
      const end = w.written;
      Validator.write(m.proposer, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      const end = w.written;
      Validator.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validators.push(Validator.read(r, r.end(), Validator.create()));
        break;
      case 18:
        Validator.read(r, r.end(), (m.proposer ??= Validator.create()));
        break;
      case 24:
        m.totalVotingPower = r.int64();
        break;
      default:
        skipField(ValidatorSet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorSet);
    return m;
  },
});

export interface Validator {
  address: Uint8Array;
  pubKey: tendermint_crypto_keys.PublicKey;
  votingPower: bigint;
  proposerPriority: bigint;
}

export const Validator: MessageType<Validator> = messageType<Validator>({
  name: "tendermint.types.Validator",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "bytes" },
    { no: 2, name: "pub_key", prop: "pubKey", kind: "message", message: () => tendermint_crypto_keys.PublicKey, nullable: false },
    { no: 3, name: "voting_power", prop: "votingPower", kind: "int64" },
    { no: 4, name: "proposer_priority", prop: "proposerPriority", kind: "int64" },
  ],
  create: () => ({ address: EMPTY_BYTES, pubKey: tendermint_crypto_keys.PublicKey.create(), votingPower: 0n, proposerPriority: 0n }),
  write(m, w) {
    if (m.proposerPriority !== 0n) {
      w.varint64(m.proposerPriority);
      w.varint(32);
    }
    if (m.votingPower !== 0n) {
      w.varint64(m.votingPower);
      w.varint(24);
    }
    {
      const end = w.written;
      tendermint_crypto_keys.PublicKey.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address.length !== 0) {
      w.bytes(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.bytes();
        break;
      case 18:
        tendermint_crypto_keys.PublicKey.read(r, r.end(), m.pubKey);
        break;
      case 24:
        m.votingPower = r.int64();
        break;
      case 32:
        m.proposerPriority = r.int64();
        break;
      default:
        skipField(Validator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Validator);
    return m;
  },
});

export interface SimpleValidator {
  pubKey: tendermint_crypto_keys.PublicKey | undefined;
  votingPower: bigint;
}

export const SimpleValidator: MessageType<SimpleValidator> = messageType<SimpleValidator>({
  name: "tendermint.types.SimpleValidator",
  fields: [
    { no: 1, name: "pub_key", prop: "pubKey", kind: "message", message: () => tendermint_crypto_keys.PublicKey },
    { no: 2, name: "voting_power", prop: "votingPower", kind: "int64" },
  ],
  create: () => ({ pubKey: undefined, votingPower: 0n }),
  write(m, w) {
    if (m.votingPower !== 0n) {
      w.varint64(m.votingPower);
      w.varint(16);
    }
    if (m.pubKey !== undefined) {
      const end = w.written;
      tendermint_crypto_keys.PublicKey.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_crypto_keys.PublicKey.read(r, r.end(), (m.pubKey ??= tendermint_crypto_keys.PublicKey.create()));
        break;
      case 16:
        m.votingPower = r.int64();
        break;
      default:
        skipField(SimpleValidator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SimpleValidator);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/validator.proto",
  package: "tendermint.types",
  messages: [ValidatorSet, Validator, SimpleValidator],
  services: [],
};
