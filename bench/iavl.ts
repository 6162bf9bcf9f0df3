/** Times a version of many writes on a large tree, as ../shared/peers/iavlbench does for cosmos/iavl: same keys, values
 *  and order, so the roots must agree. Prints one JSON object.
 *
 *  Usage: tsx bench/iavl.ts [--keys 1000000] [--updates 1000,10000] [--versions 10]
 *  PEERS_BIN names the folder of the peer binary (default ~/.cache/statesetd-peers). */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { APPLICATION_DATABASE, openLevelDatabase } from "../src/adapters/leveldb.js";
import { nativeHasher } from "../src/adapters/native-crypto.js";
import type { KvDatabase } from "../src/ports/disk.js";
import { Multistore } from "../src/store/multistore.js";
import { toHex } from "../src/types/bytes.js";

const MASK = (1n << 64n) - 1n;

/** SplitMix64, the generator of the peer. */
class SplitMix {
  private readonly words = new BigUint64Array(1);
  constructor(seed: bigint) {
    this.words[0] = seed;
  }

  next(): bigint {
    let z = (this.words[0]! + 0x9e3779b97f4a7c15n) & MASK;
    this.words[0] = z;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return z ^ (z >> 31n);
  }

  /** The words of the stream, little endian. */
  fill(size: number): Uint8Array {
    const words = new BigUint64Array((size + 7) >> 3);
    for (let i = 0; i < words.length; i++) words[i] = this.next();
    return new Uint8Array(words.buffer).slice(0, size);
  }
}

function keyOf(index: bigint): Uint8Array {
  return new SplitMix((index * 7919n) & MASK).fill(28);
}

interface Result {
  readonly keys: number;
  readonly updates: number;
  readonly load_s: number;
  /** From the first write to the end of the database batch. */
  readonly version_ms_min: number;
  readonly version_ms_p50: number;
  readonly version_ms_max: number;
  /** The part of it in which the event loop is held up: all but the wait for the database. */
  readonly blocking_ms_p50: number;
  readonly root: string;
  readonly gets_per_s: number;
  /** From disk: the version before the latest. */
  readonly gets_of_old_version_per_s: number;
  readonly open_to_first_get_ms: number;
  /** Until all of the tree is in memory again. */
  readonly warm_s: number;
  readonly rss_mb: number;
  readonly tree_mb: number;
}

interface Committed {
  readonly root: Uint8Array;
  /** When all but the wait for the database was done. */
  readonly handedOverMs: number;
}

async function commit(stores: Multistore, db: KvDatabase): Promise<Committed> {
  const { ops, version, info } = stores.commit();
  const writing = db.write(ops);
  const handedOverMs = performance.now();
  await writing;
  stores.written(version);
  return { root: info.storeInfos[0]!.commitId.hash, handedOverMs };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

function measureOldVersion(stores: Multistore, keys: readonly Uint8Array[]): number {
  const old = stores.atVersion(stores.latestVersion - 1n).store("bench");
  const begin = performance.now();
  for (const key of keys) old.get(key);
  return keys.length / ((performance.now() - begin) / 1000);
}

async function run(keys: number, updates: number, versions: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "iavl-bench-"));
  const db = await openLevelDatabase(folder, APPLICATION_DATABASE);
  try {
    const stores = new Multistore({ mounts: [{ name: "bench", kind: "iavl" }] }, { db, hasher: nativeHasher });
    const store = stores.store("bench");
    const values = new SplitMix(42n);
    const start = performance.now();
    for (let i = 0; i < keys; i++) {
      store.set(keyOf(BigInt(i)), values.fill(64));
      if ((i + 1) % 100_000 === 0) await commit(stores, db);
    }
    await commit(stores, db);
    const load = (performance.now() - start) / 1000;
    const pick = new SplitMix(7n);
    let next = BigInt(keys);
    const times: number[] = [];
    const blocking: number[] = [];
    let root = "";
    for (let v = 0; v < versions; v++) {
      // The workload is made beforehand: bigint arithmetic is not what is measured.
      const work: [Uint8Array, Uint8Array][] = [];
      for (let u = 0; u < updates; u++) {
        let i = pick.next() % next;
        if (u % 2 === 0) i = next++;
        work.push([keyOf(i), values.fill(64)]);
      }
      const begin = performance.now();
      for (const [key, value] of work) store.set(key, value);
      const done = await commit(stores, db);
      times.push(performance.now() - begin);
      blocking.push(done.handedOverMs - begin);
      root = toHex(done.root);
    }
    const gets = Array.from({ length: 200_000 }, () => keyOf(pick.next() % next));
    const begin = performance.now();
    for (const key of gets) if (store.get(key) === undefined) throw new Error("a key is lost");
    const getsPerSecond = gets.length / ((performance.now() - begin) / 1000);
    const treeMb = stores.memoryBytes / 2 ** 20;
    const rssMb = process.memoryUsage().rss / 2 ** 20;
    const oldGets = measureOldVersion(stores, gets.slice(0, 5000));
    const reopened = performance.now();
    const again = new Multistore({ mounts: [{ name: "bench", kind: "iavl" }] }, { db, hasher: nativeHasher });
    again.store("bench").get(gets[0]!);
    const openMs = performance.now() - reopened;
    while (again.warm(10_000));
    const warmSeconds = (performance.now() - reopened) / 1000;
    return {
      keys,
      updates,
      load_s: load,
      version_ms_min: Math.min(...times),
      version_ms_p50: median(times),
      version_ms_max: Math.max(...times),
      blocking_ms_p50: median(blocking),
      root,
      gets_per_s: getsPerSecond,
      gets_of_old_version_per_s: oldGets,
      open_to_first_get_ms: openMs,
      warm_s: warmSeconds,
      rss_mb: rssMb,
      tree_mb: treeMb,
    };
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the peer prints, as far as it is used. */
interface PeerResult {
  readonly version_ms_min: number;
  readonly version_ms_p50: number;
  readonly version_ms_max: number;
  readonly gets_per_s: number;
  readonly root: string;
}

function runPeer(binary: string, keys: number, updates: number, versions: number): PeerResult {
  const argv = ["-keys", String(keys), "-updates", String(updates), "-versions", String(versions)];
  return JSON.parse(execFileSync(binary, argv, { encoding: "utf8" })) as PeerResult;
}

const { values: args } = parseArgs({
  options: {
    keys: { type: "string", default: "1000000" },
    updates: { type: "string", default: "1000,10000" },
    versions: { type: "string", default: "10" },
  },
});
const keys = Number(args.keys);
const versions = Number(args.versions);
const peer = join(process.env.PEERS_BIN ?? join(homedir(), ".cache", "statesetd-peers"), "iavlbench");
if (!existsSync(peer)) process.stderr.write(`cosmos/iavl is left out: no ${peer} (PEERS_BIN)\n`);
const rows: unknown[] = [];
for (const updates of args.updates.split(",").map(Number)) {
  const own = await run(keys, updates, versions);
  if (!existsSync(peer)) {
    rows.push({ own });
    continue;
  }
  const other = runPeer(peer, keys, updates, versions);
  if (other.root !== own.root) throw new Error(`the roots differ: ${own.root} here, ${other.root} in cosmos/iavl`);
  rows.push({
    own,
    peer: other,
    times_faster: other.version_ms_p50 / own.version_ms_p50,
    gets_ratio: own.gets_per_s / other.gets_per_s,
  });
}
console.log(JSON.stringify({ bench: "iavl", peer: existsSync(peer) ? "cosmos/iavl" : "none found", rows }, null, 2));
