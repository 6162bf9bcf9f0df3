import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../../types/bytes.js";
import { decodeBlocksyncMessage, encodeBlocksyncMessage } from "./blocksync.js";
import {
  CHUNK_CHANNEL,
  mempoolChannel,
  SNAPSHOT_CHANNEL,
  STATE_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
} from "./channels.js";
import { decodeConsensusMessage, encodeConsensusMessage } from "./consensus.js";
import { decodeEvidenceList } from "./evidence.js";
import { decodeTxs, encodeTxs } from "./mempool.js";
import { decodeStatesyncMessage, encodeStatesyncMessage } from "./statesync.js";

function errorOf(result: { ok: boolean; error?: string }): string {
  return result.ok ? "" : (result.error ?? "");
}

/** A field of bytes: its tag, its length as three varint bytes, its content. */
function wrapped(tag: number, content: Uint8Array): Uint8Array {
  const n = content.length;
  const length = [(n & 0x7f) | 0x80, ((n >> 7) & 0x7f) | 0x80, ((n >> 14) & 0x7f) | 0x80, n >> 21];
  return new Uint8Array([tag, ...length, ...content]);
}

function repeatedBytes(pair: readonly number[], times: number): Uint8Array {
  return Uint8Array.from({ length: pair.length * times }, (_, i) => pair[i % pair.length]!);
}

describe("a message travels on its own channel", () => {
  test("of consensus", () => {
    const message = { kind: "hasVote", value: { height: 1n, round: 0, type: 1, index: 3 } } as const;
    const bytes = encodeConsensusMessage(message);
    expect(decodeConsensusMessage(STATE_CHANNEL, bytes)).toEqual({ ok: true, value: message });
    expect(errorOf(decodeConsensusMessage(VOTE_CHANNEL, bytes))).toContain("hasVote on channel 34");
  });

  test("of state sync", () => {
    const bytes = encodeStatesyncMessage({ kind: "snapshotsRequest", value: {} });
    expect(decodeStatesyncMessage(SNAPSHOT_CHANNEL, bytes, 10).ok).toBe(true);
    expect(decodeStatesyncMessage(CHUNK_CHANNEL, bytes, 10).ok).toBe(false);
  });
});

describe("what is small on the wire and large in memory is refused before it is decoded (#5946, #5860)", () => {
  test("a block of millions of empty transactions", () => {
    const block = (txs: number) => wrapped(0x1a, wrapped(0x0a, wrapped(0x12, repeatedBytes([0x0a, 0], txs))));
    expect(decodeBlocksyncMessage(block(1000)).ok).toBe(true);
    expect(errorOf(decodeBlocksyncMessage(block(1_000_000)))).toBe("");
    expect(errorOf(decodeBlocksyncMessage(block(2_110_000)))).toContain("more than 2100000 fields");
  });

  test("a bit array of a million elements, packed or not", () => {
    for (const elems of [repeatedBytes([0x10, 1], 400_000), wrapped(0x12, repeatedBytes([1], 900_000))]) {
      const bytes = wrapped(0x4a, wrapped(0x2a, elems));
      expect(errorOf(decodeConsensusMessage(VOTE_SET_BITS_CHANNEL, bytes))).toContain("more than 4000 fields");
    }
  });

  test("a list of half a million empty pieces of evidence", () => {
    expect(errorOf(decodeEvidenceList(repeatedBytes([0x0a, 0], 500_000)))).toContain("more than 250000 fields");
  });

  test("the votes of the largest validator set pass", () => {
    const votes = { bits: 10_000n, elems: new Array<bigint>(157).fill((1n << 64n) - 1n) };
    const blockId = { hash: new Uint8Array(32), partSetHeader: { total: 1, hash: new Uint8Array(32) } };
    const bytes = encodeConsensusMessage({
      kind: "voteSetBits",
      value: { height: 1n, round: 0, type: 2, blockId, votes },
    });
    expect(decodeConsensusMessage(VOTE_SET_BITS_CHANNEL, bytes).ok).toBe(true);
  });
});

test("an empty chunk is a chunk, and none is an error", () => {
  const value = { height: 1n, format: 3, index: 0, chunk: new Uint8Array(0), missing: false };
  const bytes = encodeStatesyncMessage({ kind: "chunkResponse", value });
  expect(toHex(bytes)).toBe("2206080110032200");
  const read = decodeStatesyncMessage(CHUNK_CHANNEL, bytes, 10);
  expect(read.ok && read.value.kind === "chunkResponse" && read.value.value.chunk.length).toBe(0);
  expect(errorOf(decodeStatesyncMessage(CHUNK_CHANNEL, fromHex("220408011003"), 10))).toContain("no chunk");
});

test("the mempool's channel takes its largest transaction and not a byte more", () => {
  for (const max of [10, 127, 128, 1_048_576]) {
    const { recvMessageCapacity } = mempoolChannel(max);
    expect(encodeTxs([new Uint8Array(max).fill(1)]).length).toBe(recvMessageCapacity);
    const limits = { maxTxBytes: max, maxBatchBytes: 0 };
    expect(decodeTxs(encodeTxs([new Uint8Array(max).fill(1)]), limits).ok).toBe(true);
    expect(decodeTxs(encodeTxs([new Uint8Array(max + 1).fill(1)]), limits).ok).toBe(false);
  }
});

test("no message at all", () => {
  expect(decodeBlocksyncMessage(new Uint8Array(0)).ok).toBe(false);
  expect(encodeBlocksyncMessage({ kind: "statusRequest", value: {} })).toEqual(new Uint8Array([0x22, 0]));
});
