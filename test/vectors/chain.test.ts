import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { medianTime } from "../../src/chain/bft-time.js";
import { blockIdOf, blockPartSet, decodeBlock } from "../../src/chain/block.js";
import { decodeCommit } from "../../src/chain/commit.js";
import { parseGenesis } from "../../src/chain/genesis.js";
import { blockToJson } from "../../src/chain/json/block.js";
import { blockIdToJson } from "../../src/chain/json/block-id.js";
import { signedHeaderToJson } from "../../src/chain/json/header.js";
import { consensusParamsToJson } from "../../src/chain/json/params.js";
import { evidenceFromJson } from "../../src/chain/json/readers.js";
import { validatorToJson } from "../../src/chain/json/validator.js";
import type { SignedHeader } from "../../src/chain/light-block.js";
import { hashConsensusParams } from "../../src/chain/params.js";
import { resultsHash } from "../../src/chain/results.js";
import { type ChainTime, compareTimes } from "../../src/chain/time.js";
import { createValidator } from "../../src/chain/validator.js";
import type { ValidatorChange } from "../../src/chain/validator-changes.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { verifyCommitFault } from "../../src/chain/verify-commit.js";
import { verifyEvidenceFault } from "../../src/chain/verify-evidence.js";
import { nobleVerifier } from "../../src/crypto/verifier.js";
import { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import { Block } from "../../src/gen/tendermint/types/block.js";
import { type BlockID, Commit, Header } from "../../src/gen/tendermint/types/types.js";
import { bisect, verifyBackwards } from "../../src/light/bisection.js";
import { DEFAULT_TRUST_LEVEL } from "../../src/light/verify.js";
import { fromBase64 } from "../../src/types/base64.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { answer, SECOND } from "../support/light-chain.js";
import { type BlockIdJson, blockId, type ValidatorJson, validatorJson } from "./chain-values.js";
import { loadVectors, vectorPath } from "./load.js";

interface UpdateJson {
  pub_key: { Sum: { type: string; value: { ed25519?: string; secp256k1?: string } } };
  power?: string;
}

interface Case {
  kind?: undefined;
  height: string;
  block_proto?: string;
  block_proto_file?: string;
  block_id: BlockIdJson;
  parts: number;
  header_proto: string;
  commit_proto: string;
  commit_flags: string;
  commit_round: number;
  canonical_commit: boolean;
  validators: ValidatorJson[];
  proposer: string;
  proposer_round: number;
  txs: number;
  evidence: number;
  tx_result_protos: string[];
  app_hash_after: string;
  rpc_block?: unknown;
  rpc_commit: unknown;
  rpc_validators: { validators: unknown };
  rpc_consensus_params: { consensus_params: unknown };
  rpc_block_results: { validator_updates: UpdateJson[] | null };
}

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!r.ok) throw new Error(String(r.error));
  return r.value;
}

function heightFiles(): string[] {
  const names = readdirSync(vectorPath("comet", "chain")).filter((n) => /^heights_\d+\.json$/.test(n));
  const number = (n: string) => Number(/\d+/.exec(n)![0]);
  return names.sort((a, b) => number(a) - number(b)).map((n) => `chain/${n.replace(".json", "")}`);
}

function changeOf(u: UpdateJson): ValidatorChange {
  const { ed25519, secp256k1 } = u.pub_key.Sum.value;
  const key =
    ed25519 !== undefined
      ? { kind: "ed25519" as const, bytes: fromBase64(ed25519) }
      : { kind: "secp256k1" as const, bytes: fromBase64(secp256k1!) };
  return createValidator(key, BigInt(u.power ?? "0"));
}

const cases = heightFiles().flatMap((f) => loadVectors<Case>("comet", f).cases);
const NO_TIME = { seconds: 0n, nanos: 0 };
const genesis = unwrap(parseGenesis(readFileSync(vectorPath("comet", "chain/genesis.json"), "utf8"), NO_TIME));

/** What is known of a height once it was verified. */
interface Verified extends SignedHeader {
  readonly id: BlockID;
  readonly set: ValidatorSet;
  readonly results: ExecTxResult[];
  readonly appHash: Uint8Array;
}

const verified = new Map<bigint, Verified>();
let set = unwrap(ValidatorSet.create(genesis.validators));
let next = set.incrementProposerPriority(1);

function flags(commit: Commit): string {
  return commit.signatures.map((s) => "?acn"[s.blockIdFlag]).join("");
}

function checkHeader(header: Header, last: Verified | undefined, block: Block): void {
  expect(header.chainId).toBe(genesis.chainId);
  expect(header.validatorsHash).toEqual(set.hash());
  expect(header.nextValidatorsHash).toEqual(next.hash());
  expect(header.consensusHash).toEqual(hashConsensusParams(genesis.consensusParams));
  expect(header.lastResultsHash).toEqual(resultsHash(last?.results ?? []));
  let time: ChainTime = genesis.genesisTime;
  if (last !== undefined) {
    expect(header.lastBlockId).toEqual(last.id);
    expect(header.appHash).toEqual(last.appHash);
    time = unwrap(medianTime(block.lastCommit!, last.set));
    expect(compareTimes(header.time, last.header.time)).toBeGreaterThan(0);
    const { chainId } = genesis;
    const commit = block.lastCommit!;
    expect(verifyCommitFault(nobleVerifier, chainId, last.set, last.id, header.height - 1n, commit)).toBeUndefined();
  }
  expect(header.time).toEqual(time);
}

function checkEvidence(block: Block, c: Case, last: Verified | undefined): void {
  expect(block.evidence.evidence.length).toBe(c.evidence);
  for (const evidence of block.evidence.evidence) {
    const fault = verifyEvidenceFault(nobleVerifier, evidence, {
      chainId: genesis.chainId,
      params: genesis.consensusParams.evidence,
      height: last!.header.height,
      time: last!.header.time,
      header: (h) => verified.get(h)?.header,
      signedHeader: (h) => verified.get(h),
      validators: (h) => verified.get(h)?.set,
    });
    expect(fault).toBeUndefined();
    const json = (blockToJson(block) as { evidence: { evidence: unknown[] } }).evidence.evidence;
    expect(json.map((e) => unwrap(evidenceFromJson(e)))).toEqual(block.evidence.evidence);
  }
}

function checkRpc(c: Case, block: Block, v: Verified): void {
  if (c.rpc_block !== undefined) {
    expect({ block_id: blockIdToJson(v.id), block: blockToJson(block) }).toEqual(c.rpc_block);
  }
  const signed = signedHeaderToJson(v);
  expect({ signed_header: signed, canonical: c.canonical_commit }).toEqual(c.rpc_commit);
  expect(set.validators.map(validatorToJson)).toEqual(c.rpc_validators.validators);
  expect(consensusParamsToJson(genesis.consensusParams)).toEqual(c.rpc_consensus_params.consensus_params);
}

function checkHeight(c: Case): void {
  if (c.kind !== undefined) throw new Error(`unknown kind ${c.kind}`);
  const height = BigInt(c.height);
  const last = verified.get(height - 1n);
  expect(last !== undefined || height === genesis.initialHeight, "heights follow each other").toBe(true);
  const bytes =
    c.block_proto !== undefined
      ? fromHex(c.block_proto)
      : Uint8Array.from(readFileSync(vectorPath("comet", `chain/${c.block_proto_file}`)));
  const block = unwrap(decodeBlock(bytes));
  expect(Block.encode(block)).toEqual(bytes);
  expect(toHex(Header.encode(block.header))).toBe(c.header_proto);
  expect(block.header.height).toBe(height);
  expect(block.data.txs.length).toBe(c.txs);
  const parts = blockPartSet(block);
  const id = blockIdOf(block, parts);
  expect(parts.total).toBe(c.parts);
  expect(id).toEqual(blockId(c.block_id));

  expect(set.validators.map(validatorJson)).toEqual(c.validators);
  expect(toHex(set.proposer()!.address)).toBe(c.proposer);
  const atRound = c.proposer_round === 0 ? set : set.incrementProposerPriority(c.proposer_round);
  expect(block.header.proposerAddress).toEqual(atRound.proposer()!.address);
  checkHeader(block.header, last, block);
  checkEvidence(block, c, last);

  const commit = unwrap(decodeCommit(fromHex(c.commit_proto)));
  expect(toHex(Commit.encode(commit))).toBe(c.commit_proto);
  expect(verifyCommitFault(nobleVerifier, genesis.chainId, set, id, height, commit)).toBeUndefined();
  expect(flags(commit)).toBe(c.commit_flags);
  expect(commit.round).toBe(c.commit_round);
  const results = c.tx_result_protos.map((r) => ExecTxResult.decode(fromHex(r)));
  const now: Verified = { header: block.header, commit, id, set, results, appHash: fromHex(c.app_hash_after) };
  checkRpc(c, block, now);

  verified.set(height, now);
  const changes = (c.rpc_block_results.validator_updates ?? []).map(changeOf);
  const after = unwrap(next.updateWithChangeSet(changes)).incrementProposerPriority(1);
  set = next;
  next = after;
}

describe("chain/", () => {
  test("starts at the genesis document's first height", () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(BigInt(cases[0]!.height)).toBe(genesis.initialHeight);
  });
  for (const c of cases) test(`height ${c.height}`, () => checkHeight(c));

  test("a light client gets from the first height to the last, and back", () => {
    const blocks = [...verified.values()].map(({ header, commit, set }) => ({ header, commit, validators: set }));
    const [first, last] = [blocks[0]!, blocks.at(-1)!];
    const options = {
      verifier: nobleVerifier,
      trustLevel: DEFAULT_TRUST_LEVEL,
      trustingPeriodNs: 3600n * SECOND,
      clockDriftNs: SECOND,
    };
    const source = (height: bigint) => blocks.find((b) => b.header.height === height);
    const forwards = answer(bisect(first, last, last.header.time, options), source);
    expect(unwrap(forwards.value).at(-1)).toBe(last);
    const backwards = answer(verifyBackwards(last.header, first.header), source);
    expect(backwards.value.ok).toBe(true);
    expect(backwards.asked.length).toBe(Math.max(0, blocks.length - 2));
  });
});
