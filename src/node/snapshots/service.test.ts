import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { SnapshotFiles } from "../../adapters/snapshot-files.js";
import { writeSnapshot } from "../../adapters/snapshot-writer.js";
import type { Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import {
  ResponseApplySnapshotChunk_Result as Apply,
  ResponseOfferSnapshot_Result as Offer,
} from "../../gen/tendermint/abci/types.js";
import { MemoryDatabase } from "../../store/memory-database.js";
import { Multistore } from "../../store/multistore.js";
import { SNAPSHOT_FORMAT, snapshotItems } from "../../store/snapshots/items.js";
import { snapshotToAbci } from "../../store/snapshots/records.js";
import { concatBytes, toHex } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { SnapshotService, type SnapshotServiceDeps } from "./service.js";

let folder: string;
let files: SnapshotFiles;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-snapshots-"));
  files = await SnapshotFiles.open(join(folder, "snapshots"));
});
afterEach(async () => {
  await files.close();
  rmSync(folder, { recursive: true, force: true });
});

const HEIGHT = 4n;

function open(db: MemoryDatabase): Multistore {
  return new Multistore({ mounts: ["a", "b"].map((name) => ({ name, kind: "iavl" as const })) }, { db });
}

function source(): Multistore {
  const db = new MemoryDatabase();
  const stores = open(db);
  for (let round = 0; round < Number(HEIGHT); round++) {
    for (let i = 0; i < 50; i++) stores.store("a").set(utf8Encode(`key ${i * (round + 1)}`), utf8Encode(`${round}`));
    const { ops, version } = stores.commit({ seconds: 1_700_000_000n, nanos: 0 });
    db.apply(ops);
    stores.written(version);
  }
  return stores;
}

interface Made {
  readonly snapshot: Snapshot;
  readonly chunks: readonly Uint8Array[];
  readonly appHash: Uint8Array;
}

/** A snapshot of many small chunks. */
async function made(): Promise<Made> {
  const stores = source();
  const out = join(folder, "made");
  const content = await writeSnapshot(snapshotItems(stores, Number(HEIGHT)), out, 200);
  const chunks = content.metadata.chunkHashes.map((_, i) => new Uint8Array(readFileSync(join(out, String(i)))));
  expect(chunks.length).toBeGreaterThan(4);
  expect(chunks.slice(0, -1).every(({ length }) => length === 200)).toBe(true);
  return { snapshot: { height: HEIGHT, format: SNAPSHOT_FORMAT, ...content }, chunks, appHash: stores.appHash };
}

/** The same record for other chunks. */
function recordOf(chunks: readonly Uint8Array[]): Snapshot {
  const sha = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
  const metadata = { chunkHashes: chunks.map(sha) };
  return {
    height: HEIGHT,
    format: SNAPSHOT_FORMAT,
    chunks: chunks.length,
    hash: sha(concatBytes(...chunks)),
    metadata,
  };
}

interface Rig {
  readonly db: MemoryDatabase;
  readonly stores: Multistore;
  readonly service: SnapshotService;
  /** How often the state was said to be another one. */
  replaced(): number;
}

function rig(change: Partial<SnapshotServiceDeps> = {}, db = new MemoryDatabase()): Rig {
  const store = open(db);
  let replaced = 0;
  const service = new SnapshotService({
    store,
    database: db,
    files,
    interval: 0n,
    keepRecent: 0,
    take: () => Promise.reject(new Error("nothing is taken here")),
    onReplaced: () => {
      replaced++;
    },
    log: keptLog(),
    ...change,
  });
  return { db, stores: store, service, replaced: () => replaced };
}

const offer = (r: Rig, snapshot: Snapshot, appHash: Uint8Array): Promise<{ result: number }> =>
  r.service.offerSnapshot({ snapshot: snapshotToAbci(snapshot), appHash });

async function apply(r: Rig, chunks: readonly Uint8Array[], from = 0): Promise<number> {
  let result: number = Apply.UNKNOWN;
  for (let index = from; index < chunks.length; index++) {
    ({ result } = await r.service.applySnapshotChunk({ index, chunk: chunks[index]!, sender: "peer" }));
    if (result !== Apply.ACCEPT) return result;
  }
  return result;
}

describe("restoring", () => {
  test("many chunks become the state, and stay to be handed on", async () => {
    const { snapshot, chunks, appHash } = await made();
    const r = rig();
    expect((await offer(r, snapshot, appHash)).result).toBe(Offer.ACCEPT);
    const { chunk: early } = await r.service.loadSnapshotChunk({ height: HEIGHT, format: 3, chunk: 0 });
    expect(early.length).toBe(0);
    expect(await apply(r, chunks)).toBe(Apply.ACCEPT);
    expect(toHex(r.stores.appHash)).toBe(toHex(appHash));
    expect(r.stores.isImported).toBe(true);
    const { chunk } = await r.service.loadSnapshotChunk({ height: HEIGHT, format: 3, chunk: 2 });
    expect(toHex(chunk)).toBe(toHex(chunks[2]!));
    expect((await r.service.listSnapshots()).snapshots).toEqual([snapshotToAbci(snapshot)]);
  });

  test("a process that dies in the middle begins anew", async () => {
    const { snapshot, chunks, appHash } = await made();
    const dying = rig();
    await offer(dying, snapshot, appHash);
    expect(await apply(dying, chunks.slice(0, -1))).toBe(Apply.ACCEPT);
    // Pages were written, but there is no state.
    expect(dying.db.size).toBeGreaterThan(0);
    const next = rig({}, dying.db);
    expect(next.stores.latestVersion).toBe(0n);
    expect((await offer(next, snapshot, appHash)).result).toBe(Offer.ACCEPT);
    expect(next.db.size).toBe(0);
    expect(await apply(next, chunks)).toBe(Apply.ACCEPT);
    expect(toHex(open(next.db).appHash)).toBe(toHex(appHash));
  });

  test("a process that dies after the restore, before anybody took note, restores again", async () => {
    const { snapshot, chunks, appHash } = await made();
    const dying = rig();
    await offer(dying, snapshot, appHash);
    await apply(dying, chunks);
    const next = rig({}, dying.db);
    expect(next.stores.latestVersion).toBe(HEIGHT);
    expect((await offer(next, snapshot, appHash)).result).toBe(Offer.ACCEPT);
    expect([next.stores.latestVersion, next.replaced()]).toEqual([0n, 1]);
    expect(await apply(next, chunks)).toBe(Apply.ACCEPT);
    expect(next.stores.latestVersion).toBe(HEIGHT);
  });

  test("a state that blocks were made on is never replaced", async () => {
    const { snapshot, chunks, appHash } = await made();
    const r = rig();
    await offer(r, snapshot, appHash);
    await apply(r, chunks);
    r.stores.store("a").set(utf8Encode("new"), utf8Encode("block"));
    const { ops, version } = r.stores.commit({ seconds: 1_700_000_001n, nanos: 0 });
    r.db.apply(ops);
    r.stores.written(version);
    expect((await offer(r, snapshot, appHash)).result).toBe(Offer.ABORT);
    expect(r.stores.latestVersion).toBe(HEIGHT + 1n);
  });

  test("streams that are cut, followed by something, or none at all are refused, and the next one may come", async () => {
    const { chunks, snapshot, appHash } = await made();
    const r = rig();
    const whole = concatBytes(...chunks);
    const bad: readonly (readonly Uint8Array[])[] = [
      chunks.slice(0, -1),
      [whole.subarray(0, whole.length - 1)],
      [utf8Encode("no zlib at all")],
      [deflateSync(new Uint8Array(100_000))],
      [deflateSync(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x7f))],
      [deflateSync(new Uint8Array(0))],
    ];
    for (const parts of bad) {
      const record = recordOf(parts);
      expect((await offer(r, record, appHash)).result).toBe(Offer.ACCEPT);
      expect(await apply(r, parts)).toBe(Apply.REJECT_SNAPSHOT);
      expect(r.stores.latestVersion).toBe(0n);
      expect(await files.list()).toEqual([]);
    }
    // What follows the end of a zlib stream is not looked at, by Go's reader neither.
    const followed = [whole, utf8Encode("more")];
    await offer(r, recordOf(followed), appHash);
    expect(await apply(r, followed)).toBe(Apply.ACCEPT);
    await offer(r, snapshot, appHash);
    expect(await apply(r, chunks)).toBe(Apply.ACCEPT);
  });

  test("chunks come in order, and only when a snapshot was accepted", async () => {
    const { snapshot, chunks, appHash } = await made();
    const r = rig();
    expect(await apply(r, chunks)).toBe(Apply.ABORT);
    await offer(r, snapshot, appHash);
    expect(await apply(r, chunks, 1)).toBe(Apply.RETRY_SNAPSHOT);
    expect((await r.service.offerSnapshot({ snapshot: undefined, appHash })).result).toBe(Offer.REJECT);
    const broken = { ...snapshotToAbci(snapshot), metadata: Uint8Array.of(0xff) };
    expect((await r.service.offerSnapshot({ snapshot: broken, appHash })).result).toBe(Offer.REJECT);
  });
});

describe("taking", () => {
  const record = (height: bigint): Snapshot => ({ ...recordOf([Uint8Array.of(Number(height))]), height });

  async function idle(r: Rig): Promise<void> {
    for (let turn = 0; r.service.heldHeight !== undefined; turn++) {
      if (turn > 500) throw new Error("the snapshot is still being taken");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  test("every so many heights, of which the newest stay", async () => {
    const taken: bigint[] = [];
    const take = async (height: bigint): Promise<Snapshot> => {
      taken.push(height);
      await files.writeChunk(height, SNAPSHOT_FORMAT, 0, Uint8Array.of(1));
      return record(height);
    };
    const r = rig({ interval: 3n, keepRecent: 2, take });
    for (let height = 1n; height <= 13n; height++) {
      r.service.committed(height);
      expect(r.service.heldHeight).toBe(height % 3n === 0n ? height : undefined);
      await idle(r);
    }
    expect(taken).toEqual([3n, 6n, 9n, 12n]);
    expect((await files.list()).map(({ height }) => height)).toEqual([12n, 9n]);
    expect(await files.readChunk(6n, SNAPSHOT_FORMAT, 0)).toBeUndefined();
  });

  test("one at a time; one that fails leaves nothing", async () => {
    let finish: (error: Error) => void = () => undefined;
    const take = (height: bigint): Promise<Snapshot> =>
      new Promise((_, reject) => {
        finish = reject;
        void files.writeChunk(height, SNAPSHOT_FORMAT, 0, Uint8Array.of(1));
      });
    const log = keptLog();
    const r = rig({ interval: 2n, take, log });
    r.service.committed(2n);
    r.service.committed(4n);
    expect(r.service.heldHeight).toBe(2n);
    expect(log.lines.map(({ message }) => message)).toEqual([
      "no snapshot is taken: the last one is still being written",
    ]);
    finish(new Error("no room"));
    await idle(r);
    expect(await files.list()).toEqual([]);
    expect(log.lines.at(-1)).toMatchObject({ level: "error", message: "the snapshot failed" });
  });

  test("what a crash left half written is gone at the next start", async () => {
    await files.writeChunk(7n, SNAPSHOT_FORMAT, 0, Uint8Array.of(1));
    await files.writeChunk(8n, SNAPSHOT_FORMAT, 0, Uint8Array.of(1));
    await files.save(record(8n));
    await files.close();
    files = await SnapshotFiles.open(join(folder, "snapshots"));
    expect(await files.readChunk(7n, SNAPSHOT_FORMAT, 0)).toBeUndefined();
    expect(await files.readChunk(8n, SNAPSHOT_FORMAT, 0)).toEqual(Uint8Array.of(1));
  });
});
