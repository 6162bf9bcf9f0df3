import { expect, test } from "vitest";
import { nativeHasher } from "../../adapters/native-crypto.js";
import { POOL_BYTES_MAX, SNAPSHOTS_PER_PEER_MAX, type Snapshot, SnapshotPool } from "./snapshot-pool.js";

function snapshot(height: number, change: Partial<Snapshot> = {}): Snapshot {
  const hash = Uint8Array.of(height);
  return { height: BigInt(height), format: 3, chunks: 2, hash, metadata: Uint8Array.of(1, 2), ...change };
}

test("the highest is best, then the newest format, then what most peers have", () => {
  const pool = new SnapshotPool(nativeHasher);
  expect(pool.best()).toBeUndefined();
  expect(pool.add("a", snapshot(5))).toBe(true);
  expect(pool.add("a", snapshot(7, { format: 2 }))).toBe(true);
  expect(pool.add("a", snapshot(7))).toBe(true);
  expect(pool.best()).toEqual(snapshot(7));
  const other = snapshot(7, { metadata: Uint8Array.of(9) });
  expect(pool.add("b", other)).toBe(true);
  expect(pool.add("c", other)).toBe(false);
  expect(pool.best()).toEqual(other);
  expect(pool.peersOf(other)).toEqual(["b", "c"]);
});

test("what is rejected does not come back", () => {
  const pool = new SnapshotPool(nativeHasher);
  pool.add("a", snapshot(5));
  pool.add("b", snapshot(5));
  pool.add("b", snapshot(4, { format: 9 }));
  pool.reject(snapshot(5));
  expect(pool.add("c", snapshot(5))).toBe(false);
  expect(pool.best()).toEqual(snapshot(4, { format: 9 }));
  pool.rejectFormat(9);
  expect(pool.best()).toBeUndefined();
  expect(pool.add("a", snapshot(6, { format: 9 }))).toBe(false);
  pool.add("b", snapshot(3));
  pool.rejectPeer("b");
  expect([pool.size, pool.add("b", snapshot(2))]).toEqual([0, false]);
  expect(pool.add("a", snapshot(2))).toBe(true);
});

test("a snapshot goes with the last peer that has it", () => {
  const pool = new SnapshotPool(nativeHasher);
  for (const peer of ["a", "b"]) pool.add(peer, snapshot(5));
  pool.removePeerOf(snapshot(5), "a");
  expect(pool.peersOf(snapshot(5))).toEqual(["b"]);
  pool.removePeer("b");
  expect(pool.size).toBe(0);
  // It may come again: the peers were not at fault.
  expect(pool.add("b", snapshot(5))).toBe(true);
});

test("one peer fills neither the pool nor the memory", () => {
  const pool = new SnapshotPool(nativeHasher);
  for (let height = 1; height <= SNAPSHOTS_PER_PEER_MAX + 5; height++) pool.add("a", snapshot(height));
  expect(pool.size).toBe(SNAPSHOTS_PER_PEER_MAX);
  expect(pool.add("b", snapshot(99))).toBe(true);
  const large = new Uint8Array(3_900_000);
  let kept = 0;
  for (let peer = 0; peer < 40; peer++) {
    if (pool.add(`p${peer}`, snapshot(1000 + peer, { metadata: large }))) kept++;
  }
  expect(kept).toBe(Math.floor(POOL_BYTES_MAX / large.length));
  pool.rejectPeer("p0");
  expect(pool.add("late", snapshot(2000, { metadata: large }))).toBe(true);
});
