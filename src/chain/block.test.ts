import { describe, expect, test } from "vitest";
import { keyedHashVerifier } from "../../test/sim/keyed-hash.js";
import { GENESIS_TIME, lightBlock, member, setOf } from "../../test/support/light-chain.js";
import { encodeUvarint } from "../crypto/uvarint.js";
import { Block } from "../gen/tendermint/types/block.js";
import { type CommitSig, Header } from "../gen/tendermint/types/types.js";
import { concatBytes } from "../types/bytes.js";
import { decodeBlock, makeBlock } from "./block.js";
import { commitHash, decodeCommit, emptyCommit } from "./commit.js";
import { verifyCommitFault } from "./verify-commit.js";

const set = setOf(member(1), member(2), member(3));
const { header, commit } = lightBlock({ height: 7n, set });

function block(): Block {
  const frame = { ...Header.create(), ...header, lastBlockId: commit.blockId, height: 8n, time: GENESIS_TIME };
  return makeBlock(frame, [new Uint8Array([1]), new Uint8Array()], [], commit);
}

describe("block", () => {
  test("made, encoded and decoded is the same", () => {
    const made = block();
    expect(decodeBlock(Block.encode(made))).toEqual({ ok: true, value: made });
  });

  test("the first one has an empty last commit", () => {
    const first = makeBlock({ ...Header.create(), ...header, height: 1n }, [], [], emptyCommit());
    expect(decodeBlock(Block.encode(first)).ok).toBe(true);
  });

  test("keeps one byte of each commit flag, as the original does, and hashes that", () => {
    const made = block();
    const wide = structuredClone(made);
    for (const sig of wide.lastCommit!.signatures) sig.blockIdFlag += 256;
    expect(decodeBlock(Block.encode(wide))).toEqual({ ok: true, value: made });
  });

  test("millions of empty transactions, two bytes each, are refused before they become objects", () => {
    const empties = (count: number): Uint8Array => {
      const data = new Uint8Array(count * 2);
      for (let i = 0; i < data.length; i += 2) data[i] = 0x0a;
      return concatBytes(Uint8Array.of(0x12), encodeUvarint(data.length), data);
    };
    const rest = Block.encode({ ...block(), data: { txs: [] } });
    const before = process.memoryUsage().arrayBuffers;
    const refused = decodeBlock(concatBytes(rest, empties(10_000_000)));
    expect(refused).toEqual({ ok: false, error: `${Block.typeName}: more than 2000000 fields` });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000);
    // A block of many transactions, far more than any mempool holds, is decoded.
    expect(decodeBlock(concatBytes(rest, empties(50_000)))).toMatchObject({ error: /wrong data hash/ });
  });

  test("garbage is an error, not a crash", () => {
    const bytes = Block.encode(block());
    for (let cut = 0; cut < bytes.length; cut += 7) expect(decodeBlock(bytes.subarray(0, cut)).ok).toBe(false);
  });
});

describe("commit verification", () => {
  const check = (c: typeof commit) => verifyCommitFault(keyedHashVerifier, "light-test", set, commit.blockId, 7n, c);

  test("addresses must be those of the set, place by place (CSA-2026-001)", () => {
    expect(check(commit)).toBeUndefined();
    const [a, b, c] = commit.signatures as [CommitSig, CommitSig, CommitSig];
    const swapped = { ...commit, signatures: [{ ...a, validatorAddress: b.validatorAddress }, b, c] };
    expect(check(swapped)).toMatchObject({ kind: "malformed", text: expect.stringMatching(/address mismatch at #0/) });
    expect(check({ ...commit, signatures: [b, a, c] })?.kind).toBe("malformed");
  });

  test("an unknown flag is refused, not a crash", () => {
    const signatures = commit.signatures.map((s) => ({ ...s, blockIdFlag: 9 }));
    expect(check({ ...commit, signatures })).toMatchObject({ kind: "malformed" });
  });

  test("a signature is bound to height, round, block and time", () => {
    expect(check({ ...commit, round: 1 })?.kind).toBe("wrong signature");
    const later = commit.signatures.map((s) => ({ ...s, timestamp: { ...s.timestamp, nanos: 1 } }));
    expect(check({ ...commit, signatures: later })?.kind).toBe("wrong signature");
  });

  test("the hash covers the slots alone", () => {
    expect(commitHash({ ...commit, round: 5, height: 9n })).toEqual(commitHash(commit));
    const fewer = { ...commit, signatures: commit.signatures.slice(1) };
    expect(commitHash(fewer)).not.toEqual(commitHash(commit));
    expect(decodeCommit(new Uint8Array([0x20])).ok).toBe(false);
  });
});
