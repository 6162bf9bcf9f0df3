/** Reads the values that the comet vectors share: block ids, times, votes, commits, validators. */

import type { ConsensusParams } from "../../src/chain/params.js";
import type { Validator } from "../../src/chain/validator.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import type { SingleKey } from "../../src/crypto/key-types.js";
import type * as types from "../../src/gen/tendermint/types/types.js";
import { concatBytes, fromHex, toHex } from "../../src/types/bytes.js";

export interface Verdict {
  ok: boolean;
  error?: string;
}

export interface TimeJson {
  seconds: string;
  nanos: number;
}

export interface BlockIdJson {
  hash: string;
  parts: { hash: string; total: number };
}

export interface VoteJson {
  type: number;
  height: string;
  round: number;
  block_id: BlockIdJson;
  time: TimeJson;
  address: string;
  index: number;
  signature: string;
  extension: string;
  extension_signature: string;
}

export interface CommitSigJson {
  flag: number;
  address: string;
  time: TimeJson;
  signature: string;
  extension?: string;
  extension_signature?: string;
}

export interface CommitJson {
  height: string;
  round: number;
  block_id: BlockIdJson;
  signatures: CommitSigJson[];
}

export interface ValidatorJson {
  address: string;
  power: string;
  priority: string;
  pub_key?: string | { hex: string; type: "ed25519" | "secp256k1" };
}

export interface HeaderJson {
  version: { block: string; app: string };
  chain_id: string;
  height: string;
  time: TimeJson;
  last_block_id: BlockIdJson;
  last_commit_hash: string;
  data_hash: string;
  validators_hash: string;
  next_validators_hash: string;
  consensus_hash: string;
  app_hash: string;
  last_results_hash: string;
  evidence_hash: string;
  proposer_address: string;
}

export type PatternJson =
  | { hex: string; pattern?: undefined }
  | { pattern: { start: number; step: number; length: number }; then?: string };

export function time(t: TimeJson): { seconds: bigint; nanos: number } {
  return { seconds: BigInt(t.seconds), nanos: t.nanos };
}

export function blockId(b: BlockIdJson): types.BlockID {
  return { hash: fromHex(b.hash), partSetHeader: { total: b.parts.total, hash: fromHex(b.parts.hash) } };
}

export function vote(v: VoteJson): types.Vote {
  return {
    type: v.type,
    height: BigInt(v.height),
    round: v.round,
    blockId: blockId(v.block_id),
    timestamp: time(v.time),
    validatorAddress: fromHex(v.address),
    validatorIndex: v.index,
    signature: fromHex(v.signature),
    extension: fromHex(v.extension),
    extensionSignature: fromHex(v.extension_signature),
  };
}

export function commit(c: CommitJson): types.Commit {
  return {
    height: BigInt(c.height),
    round: c.round,
    blockId: blockId(c.block_id),
    signatures: c.signatures.map((s) => ({
      blockIdFlag: s.flag,
      validatorAddress: fromHex(s.address),
      timestamp: time(s.time),
      signature: fromHex(s.signature),
    })),
  };
}

export function extendedCommit(c: CommitJson): types.ExtendedCommit {
  const plain = commit(c);
  return {
    height: plain.height,
    round: plain.round,
    blockId: plain.blockId,
    extendedSignatures: plain.signatures.map((s, i) => ({
      ...s,
      extension: fromHex(c.signatures[i]!.extension ?? ""),
      extensionSignature: fromHex(c.signatures[i]!.extension_signature ?? ""),
    })),
  };
}

export function header(h: HeaderJson): types.Header {
  return {
    version: { block: BigInt(h.version.block), app: BigInt(h.version.app) },
    chainId: h.chain_id,
    height: BigInt(h.height),
    time: time(h.time),
    lastBlockId: blockId(h.last_block_id),
    lastCommitHash: fromHex(h.last_commit_hash),
    dataHash: fromHex(h.data_hash),
    validatorsHash: fromHex(h.validators_hash),
    nextValidatorsHash: fromHex(h.next_validators_hash),
    consensusHash: fromHex(h.consensus_hash),
    appHash: fromHex(h.app_hash),
    lastResultsHash: fromHex(h.last_results_hash),
    evidenceHash: fromHex(h.evidence_hash),
    proposerAddress: fromHex(h.proposer_address),
  };
}

export function publicKey(k: ValidatorJson["pub_key"]): SingleKey {
  if (k === undefined) return { kind: "ed25519", bytes: new Uint8Array(32) };
  return typeof k === "string" ? { kind: "ed25519", bytes: fromHex(k) } : { kind: k.type, bytes: fromHex(k.hex) };
}

export function validator(v: ValidatorJson): Validator {
  return {
    address: fromHex(v.address),
    pubKey: publicKey(v.pub_key),
    power: BigInt(v.power),
    proposerPriority: BigInt(v.priority ?? "0"),
  };
}

/** A set with these validators in this order, however odd they are. */
export function rawSet(validators: ValidatorJson[], proposer?: Validator): ValidatorSet {
  const list = validators.map(validator);
  const total = list.reduce((sum, v) => sum + v.power, 0n);
  return Reflect.construct(ValidatorSet, [list, total, proposer, { byAddress: undefined, hash: undefined }]);
}

export function validatorJson(v: Validator): { address: string; power: string; priority: string; pub_key: string } {
  return {
    address: toHex(v.address),
    power: String(v.power),
    priority: String(v.proposerPriority),
    pub_key: toHex(v.pubKey.bytes),
  };
}

export function bytesOf(value: string | PatternJson): Uint8Array {
  if (typeof value === "string") return fromHex(value);
  if (value.pattern === undefined) return fromHex(value.hex);
  const { start, step, length } = value.pattern;
  const filler = Uint8Array.from({ length }, (_, i) => (start + step * (i % 251)) % 256);
  return value.then === undefined ? filler : concatBytes(filler, fromHex(value.then));
}

export interface ParamsJson {
  block: { max_bytes: string; max_gas: string };
  evidence: { max_age_num_blocks: string; max_age_duration: string; max_bytes: string };
  validator: { pub_key_types: string[] | null };
  version: { app: string };
  abci: { vote_extensions_enable_height: string };
}

export function params(p: ParamsJson): ConsensusParams {
  return {
    block: { maxBytes: BigInt(p.block.max_bytes), maxGas: BigInt(p.block.max_gas) },
    evidence: {
      maxAgeNumBlocks: BigInt(p.evidence.max_age_num_blocks),
      maxAgeDurationNs: BigInt(p.evidence.max_age_duration),
      maxBytes: BigInt(p.evidence.max_bytes),
    },
    validator: { pubKeyTypes: p.validator.pub_key_types ?? [] },
    version: { app: BigInt(p.version.app) },
    abci: { voteExtensionsEnableHeight: BigInt(p.abci.vote_extensions_enable_height) },
  };
}
