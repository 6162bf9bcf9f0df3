import { expect, test } from "vitest";
import { Block } from "../../gen/tendermint/types/block.js";
import { ExtendedCommit } from "../../gen/tendermint/types/types.js";
import { BlockPool, type PoolAction } from "./block-pool.js";

function block(height: bigint): Block {
  const out = Block.create();
  out.header.height = height;
  return out;
}

const requests = (actions: readonly PoolAction[]) =>
  actions.flatMap((a) => (a.kind === "request" ? [`${a.peerId}:${a.height}`] : []));
const dropped = (actions: readonly PoolAction[]) =>
  actions.flatMap((a) => (a.kind === "disconnect" ? [`${a.peerId}: ${a.reason}`] : []));

test("the next blocks are asked of two peers each, and come out in order", () => {
  const pool = new BlockPool(1n);
  expect(requests(pool.setPeerRange("a", 1n, 3n, 0))).toEqual(["a:1", "a:2", "a:3"]);
  expect(requests(pool.setPeerRange("b", 1n, 3n, 0))).toEqual(["b:1", "b:2", "b:3"]);
  expect(pool.isCaughtUp()).toBe(false);
  pool.addBlock("b", block(2n), undefined, 100, 1);
  expect(pool.peekTwo()).toBeUndefined();
  pool.addBlock("a", block(1n), undefined, 100, 1);
  expect(pool.peekTwo()).toMatchObject({ first: { peerId: "a" }, second: { peerId: "b" } });
  pool.pop(2);
  expect(pool.height).toBe(2n);
  // The second answer comes late: nobody's fault.
  expect(pool.addBlock("b", block(1n), undefined, 100, 3)).toEqual([]);
  expect(pool.isCaughtUp()).toBe(true);
});

test("ASA-2025-001: a peer that lowers its height is banned, and the sync is not held up by it", () => {
  const pool = new BlockPool(1n);
  pool.setPeerRange("honest", 1n, 5n, 0);
  pool.setPeerRange("liar", 1n, 1_000_000n, 0);
  expect(pool.maxPeerHeight).toBe(1_000_000n);
  expect(dropped(pool.setPeerRange("liar", 1n, 4n, 1))).toEqual([
    "liar: claims blocks 1 to 4 after it claimed 1 to 1000000",
  ]);
  expect(pool.maxPeerHeight).toBe(5n);
  // It does not come back at once.
  pool.setPeerRange("liar", 1n, 1_000_000n, 2);
  expect(pool.maxPeerHeight).toBe(5n);
  pool.setPeerRange("liar", 1n, 6n, 70_000);
  expect(pool.maxPeerHeight).toBe(6n);
});

test("cometbft #5803: a peer whose base lies above its height is banned", () => {
  const pool = new BlockPool(1n);
  expect(dropped(pool.setPeerRange("liar", 10n, 9n, 0))).toEqual(["liar: claims base 10 above height 9"]);
  pool.setPeerRange("honest", 1n, 2n, 0);
  expect(dropped(pool.setPeerRange("honest", 3n, 2n, 0))).toHaveLength(1);
  expect(pool.peerCount).toBe(0);
});

test("a peer whose first block lies above what is wanted does not count", () => {
  const pool = new BlockPool(5n);
  pool.setPeerRange("pruned", 100n, 200n, 0);
  expect(pool.maxPeerHeight).toBe(0n);
  pool.setPeerRange("whole", 1n, 6n, 0);
  expect(pool.maxPeerHeight).toBe(6n);
});

test("ASA-2024-008: the senders of a bad pair are banned, both, and their blocks are asked of others", () => {
  const pool = new BlockPool(1n);
  pool.setPeerRange("a", 1n, 4n, 0);
  pool.setPeerRange("b", 1n, 4n, 0);
  pool.addBlock("a", block(1n), undefined, 10, 1);
  pool.addBlock("b", block(2n), undefined, 10, 1);
  pool.addBlock("a", block(3n), undefined, 10, 1);
  pool.setPeerRange("c", 1n, 4n, 1);
  const actions = pool.banSenders("wrong signature", 2);
  expect(dropped(actions)).toEqual(["a: wrong signature", "b: wrong signature"]);
  expect(pool.peekTwo()).toBeUndefined();
  expect(pool.isBanned("a", 3)).toBe(true);
  expect(pool.isBanned("b", 3)).toBe(true);
  for (const height of [1n, 2n, 3n]) pool.addBlock("c", block(height), undefined, 10, 3);
  expect(pool.peekTwo()).toMatchObject({ first: { peerId: "c" }, second: { peerId: "c" } });
});

test("a block that nobody asked the peer for bans it", () => {
  const pool = new BlockPool(1n);
  pool.setPeerRange("a", 1n, 3n, 0);
  expect(dropped(pool.addBlock("a", block(9n), undefined, 10, 0))).toEqual([
    "a: sent block 9, which was not asked for",
  ]);
  pool.setPeerRange("b", 1n, 3n, 0);
  pool.setPeerRange("c", 3n, 3n, 0);
  expect(dropped(pool.addBlock("c", block(1n), undefined, 10, 0))).toEqual(["c: was not asked for block 1"]);
  expect(pool.wasAsked("b", 1)).toBe(true);
  expect(pool.wasAsked("stranger", 1)).toBe(false);
});

test("an extended commit of another height bans its sender", () => {
  const pool = new BlockPool(1n);
  pool.setPeerRange("a", 1n, 3n, 0);
  const commit = ExtendedCommit.create();
  commit.height = 2n;
  expect(dropped(pool.addBlock("a", block(1n), commit, 10, 0))).toHaveLength(1);
});

test("a peer that owes blocks and is silent is let go; others are asked", () => {
  const pool = new BlockPool(1n);
  pool.setPeerRange("silent", 1n, 3n, 0);
  expect(dropped(pool.tick(14_999))).toEqual([]);
  pool.setPeerRange("b", 1n, 3n, 14_999);
  expect(dropped(pool.tick(15_000))).toEqual(["silent: did not send the blocks that it was asked for"]);
  expect(pool.maxPeerHeight).toBe(3n);
});

test("a peer that does not have what it claimed is not asked for it for ever", () => {
  const pool = new BlockPool(1n);
  pool.setPeerRange("liar", 1n, 1000n, 0);
  const asked = requests(pool.setPeerRange("honest", 1n, 3n, 0)).filter((r) => r.startsWith("honest"));
  expect(asked).toEqual(["honest:1", "honest:2", "honest:3"]);
  pool.noBlock("liar", 15n, 1);
  // Nearer to its base: old blocks were removed.
  pool.setPeerRange("liar2", 1n, 20n, 1);
  pool.noBlock("liar2", 14n, 2);
  pool.setPeerRange("liar2", 1n, 21n, 3);
  expect(pool.maxPeerHeight).toBe(13n);
});

test("what may wait is bounded", () => {
  const pool = new BlockPool(1n);
  const first = requests(pool.setPeerRange("a", 1n, 10_000n, 0));
  expect(first).toHaveLength(20);
  let asked = first.length;
  for (let h = 2n; h <= 20n; h++) asked += requests(pool.addBlock("a", block(h), undefined, 4_000_000, 1)).length;
  // 64 MB lie here while the first block is missing.
  expect(asked).toBeLessThan(40);
});
