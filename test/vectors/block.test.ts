import { describe, expect, test } from "vitest";
import { BitArray } from "../../src/chain/bit-array.js";
import {
  blockFault,
  blockHash,
  blockIdOf,
  blockPartSet,
  dataBytesMax,
  decodeBlock,
  makeBlock,
} from "../../src/chain/block.js";
import { commitHash } from "../../src/chain/commit.js";
import { dataBytes, dataHash, txHash, txProof } from "../../src/chain/data.js";
import { decodeEvidence, evidenceBytes, evidenceHash, evidenceListHash } from "../../src/chain/evidence.js";
import { PartSet, partFault } from "../../src/chain/part-set.js";
import { proposalSizeFault } from "../../src/chain/proposal.js";
import { sha256 } from "../../src/crypto/hasher.js";
import type { MerkleProof } from "../../src/crypto/merkle.js";
import { Proof } from "../../src/gen/tendermint/crypto/proof.js";
import { Block } from "../../src/gen/tendermint/types/block.js";
import { Evidence, EvidenceList } from "../../src/gen/tendermint/types/evidence.js";
import { Commit, Part } from "../../src/gen/tendermint/types/types.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import {
  type BlockIdJson,
  blockId,
  bytesOf,
  type HeaderJson,
  header,
  type PatternJson,
  type Verdict,
} from "./chain-values.js";
import { loadVectors } from "./load.js";

interface ProofJson {
  aunts: string[];
  index: string;
  leaf_hash: string;
  total: string;
}

type Case = { why?: string } & (
  | {
      kind: "block";
      header: HeaderJson;
      txs: (string | PatternJson)[];
      evidence: { bytes: string; hash: string; proto: string }[];
      last_commit_proto: string;
      block_hash: string;
      block_id: BlockIdJson;
      data_hash: string;
      data_proto_size: string;
      evidence_byte_size: string;
      evidence_hash: string;
      last_commit_hash: string;
      parts: {
        index: number;
        length: number;
        part_proto_sha256: string;
        proof: ProofJson;
        proof_proto: string;
        sha256: string;
      }[];
      proto?: string;
      proto_length: number;
      proto_sha256: string;
      tx_hashes: string[];
      tx_proofs: ProofJson[];
      validate_basic: Verdict;
    }
  | { kind: "decode"; proto: string; decode: Verdict }
  | {
      kind: "part";
      header: { hash: string; total: number };
      index: number;
      bytes: string | PatternJson;
      proof: ProofJson;
      validate_basic: Verdict;
      add: Verdict & { added: boolean };
    }
  | {
      kind: "arrival";
      steps: (Verdict & {
        index: number;
        added: boolean;
        bits: string;
        byte_size: string;
        complete: boolean;
        count: number;
      })[];
    }
  | { kind: "partset"; data: string | PatternJson; hash: string; total: number; proofs: ProofJson[] }
  | ({
      kind: "max_data_bytes";
      evidence_bytes: string;
      max_bytes: string;
      validators: number;
      max_data_bytes?: string;
    } & Verdict)
  | ({ kind: "proposal_parts"; max_bytes: string; total: number } & Verdict)
);

const { cases } = loadVectors<Case>("comet", "block");

function proofJson(p: MerkleProof): ProofJson {
  return { aunts: p.aunts.map(toHex), index: String(p.index), leaf_hash: toHex(p.leafHash), total: String(p.total) };
}

function proofOf(p: ProofJson): MerkleProof {
  return {
    aunts: p.aunts.map(fromHex),
    index: BigInt(p.index),
    leafHash: fromHex(p.leaf_hash),
    total: BigInt(p.total),
  };
}

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!r.ok) throw new Error(r.error);
  return r.value;
}

function blockOf(c: Case & { kind: "block" }): Block {
  const evidence = c.evidence.map((e) => unwrap(decodeEvidence(fromHex(e.proto))));
  return makeBlock(header(c.header), c.txs.map(bytesOf), evidence, Commit.decode(fromHex(c.last_commit_proto)));
}

function checkBlock(c: Case & { kind: "block" }): void {
  const block = blockOf(c);
  expect(block.header).toEqual(header(c.header));
  const bytes = Block.encode(block);
  if (c.proto !== undefined) expect(toHex(bytes)).toBe(c.proto);
  expect(bytes.length).toBe(c.proto_length);
  expect(toHex(sha256(bytes))).toBe(c.proto_sha256);
  expect(toHex(blockHash(block))).toBe(c.block_hash);
  expect(toHex(dataHash(block.data.txs))).toBe(c.data_hash);
  expect(String(dataBytes(block.data.txs))).toBe(c.data_proto_size);
  expect(toHex(commitHash(block.lastCommit!))).toBe(c.last_commit_hash);
  const evidence = block.evidence.evidence;
  expect(evidence.map((e) => toHex(evidenceBytes(e)))).toEqual(c.evidence.map((e) => e.bytes));
  expect(evidence.map((e) => toHex(evidenceHash(e)))).toEqual(c.evidence.map((e) => e.hash));
  expect(evidence.map((e) => toHex(Evidence.encode(e)))).toEqual(c.evidence.map((e) => e.proto));
  expect(toHex(evidenceListHash(evidence))).toBe(c.evidence_hash);
  expect(String(EvidenceList.encode({ evidence }).length)).toBe(c.evidence_byte_size);
  expect(block.data.txs.map((t) => toHex(txHash(t)))).toEqual(c.tx_hashes);
  c.tx_proofs.forEach((p, i) => {
    expect(proofJson(txProof(block.data.txs, i))).toEqual(p);
  });
  expect(blockFault(block) === undefined, c.validate_basic.error).toBe(c.validate_basic.ok);
  const parts = blockPartSet(block);
  expect(blockIdOf(block, parts)).toEqual(blockId(c.block_id));
  expect(parts.total).toBe(c.parts.length);
  expect(parts.bytes()).toEqual(bytes);
  c.parts.forEach((p, i) => {
    const part = parts.part(i)!;
    expect(part.index).toBe(p.index);
    expect(part.bytes.length).toBe(p.length);
    expect(toHex(sha256(part.bytes))).toBe(p.sha256);
    expect(proofJson(part.proof)).toEqual(p.proof);
    expect(toHex(Proof.encode(part.proof))).toBe(p.proof_proto);
    expect(toHex(sha256(Part.encode(part)))).toBe(p.part_proto_sha256);
    expect(partFault(part)).toBeUndefined();
  });
  const decoded = unwrap(decodeBlock(bytes));
  expect(decoded).toEqual(block);
  expect(toHex(sha256(Block.encode(decoded)))).toBe(c.proto_sha256);
}

function checkArrival(c: Case & { kind: "arrival" }): void {
  const size = BitArray.fromBits(/:(.*)}$/.exec(c.steps[0]!.bits)![1]!);
  const total = unwrap(size).size;
  const made = cases.find((b) => b.kind === "block" && b.parts.length === total);
  if (made?.kind !== "block") throw new Error(`no block of ${total} parts`);
  const source = blockPartSet(blockOf(made));
  const set = PartSet.fromHeader(source.header);
  for (const step of c.steps) {
    const added = set.addPart(source.part(step.index)!);
    expect(added.ok).toBe(step.ok);
    expect(added.ok && added.value).toBe(step.added);
    expect(set.bitArray().toString()).toBe(step.bits);
    expect(String(set.byteSize)).toBe(step.byte_size);
    expect(set.count).toBe(step.count);
    expect(set.isComplete()).toBe(step.complete);
  }
  if (set.isComplete()) expect(set.bytes()).toEqual(source.bytes());
}

function check(c: Case): void {
  switch (c.kind) {
    case "block":
      checkBlock(c);
      return;
    case "decode":
      expect(decodeBlock(fromHex(c.proto)).ok, c.decode.error).toBe(c.decode.ok);
      return;
    case "part": {
      const part = { index: c.index, bytes: bytesOf(c.bytes), proof: proofOf(c.proof) };
      expect(partFault(part) === undefined, c.validate_basic.error).toBe(c.validate_basic.ok);
      const set = PartSet.fromHeader({ total: c.header.total, hash: fromHex(c.header.hash) });
      const added = set.addPart(part);
      expect(added.ok, c.add.error).toBe(c.add.ok);
      expect(added.ok && added.value).toBe(c.add.added);
      return;
    }
    case "arrival":
      checkArrival(c);
      return;
    case "partset": {
      const set = PartSet.fromData(bytesOf(c.data));
      expect(set.header).toEqual({ total: c.total, hash: fromHex(c.hash) });
      c.proofs.forEach((p, i) => {
        expect(proofJson(set.part(i)!.proof)).toEqual(p);
      });
      return;
    }
    case "max_data_bytes": {
      const max = dataBytesMax(BigInt(c.max_bytes), BigInt(c.evidence_bytes), c.validators);
      expect(max.ok, c.error).toBe(c.ok);
      if (max.ok) expect(String(max.value)).toBe(c.max_data_bytes);
      return;
    }
    case "proposal_parts": {
      const id = blockId({ hash: "", parts: { hash: "", total: c.total } });
      expect(proposalSizeFault({ blockId: id }, BigInt(c.max_bytes)) === undefined, c.error).toBe(c.ok);
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("block.json", () => {
  cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.why ?? ""}`, () => check(c));
  });
});
