/** Snapshots against the SDK's: what a state makes, and what becomes of what is restored. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SnapshotFiles } from "../../src/adapters/snapshot-files.js";
import { writeSnapshot } from "../../src/adapters/snapshot-writer.js";
import { Metadata, SnapshotItem } from "../../src/gen/cosmos/store/snapshots/v1/snapshot.js";
import {
  Snapshot as AbciSnapshot,
  ResponseApplySnapshotChunk_Result as Apply,
  ResponseOfferSnapshot_Result as Offer,
} from "../../src/gen/tendermint/abci/types.js";
import { SnapshotService } from "../../src/node/snapshots/service.js";
import { MemoryDatabase } from "../../src/store/memory-database.js";
import { Multistore } from "../../src/store/multistore.js";
import { SNAPSHOT_FORMAT, type SnapshotExtension, snapshotItems } from "../../src/store/snapshots/items.js";
import { snapshotToAbci } from "../../src/store/snapshots/records.js";
import { concatBytes, fromHex, toHex } from "../../src/types/bytes.js";
import { keptLog } from "../support/kept-log.js";
import { loadVectors } from "./load.js";

type Item =
  | ["store", string]
  | ["node", string, string | null, string, number]
  | ["extension", string, number]
  | ["payload", string];

interface Verdict {
  readonly verdict: string;
  readonly stage?: "offer" | "chunk";
  readonly chunk?: number;
  readonly app_hash?: string;
  readonly version?: string;
}

interface Case {
  readonly name: string;
  readonly height: string;
  readonly format: number;
  readonly hash: string;
  readonly metadata: string;
  readonly abci_snapshot: string;
  readonly chunk_hashes: string[];
  readonly chunks: string[];
  readonly commits: {
    readonly app_hash: string;
    readonly version: string;
    readonly ops: (["set", string, string, string] | ["remove", string, string])[];
    readonly stores: { readonly name: string }[];
  }[];
  readonly items: Item[];
  readonly stream?: string;
  readonly extension_payloads?: string[];
  readonly restore: { readonly [name: string]: Verdict };
}

const { cases } = loadVectors<Case>("sdk", "snapshot");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-snapshots-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Kept extends SnapshotExtension {
  restored: string[] | undefined;
}

/** Of the cases that have one. */
function extensionsOf(c: Case): Kept[] {
  const item = c.items.find((i) => i[0] === "extension");
  if (item === undefined) return [];
  const [, name, format] = item;
  return [
    {
      name,
      format,
      readableFormats: [format],
      restored: undefined,
      payloads: () => c.extension_payloads!.map(fromHex),
      restore(height, of, payloads) {
        expect([height, of]).toEqual([BigInt(c.height), format]);
        this.restored = payloads.map(toHex);
      },
    },
  ];
}

function open(c: Case, db: MemoryDatabase): Multistore {
  const mounts = c.commits[0]!.stores.map(({ name }) => ({ name, kind: "iavl" as const }));
  return new Multistore({ mounts }, { db });
}

function committed(c: Case): Multistore {
  const db = new MemoryDatabase();
  const stores = open(c, db);
  for (const commit of c.commits) {
    for (const op of commit.ops) {
      const store = stores.store(op[1]);
      if (op[0] === "set") store.set(fromHex(op[2]), fromHex(op[3]));
      else if (op[0] === "remove") store.delete(fromHex(op[2]));
      else throw new Error(`unknown operation ${String(op[0])}`);
    }
    const { ops, appHash, version } = stores.commit();
    expect([toHex(appHash), String(version)]).toEqual([commit.app_hash, commit.version]);
    db.apply(ops);
    stores.written(version);
  }
  return stores;
}

function readable(stream: Uint8Array): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < stream.length; ) {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = stream[at++]!;
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    const { item } = SnapshotItem.decode(stream.subarray(at, at + length));
    at += length;
    switch (item?.kind) {
      case "store":
        items.push(["store", item.value.name]);
        break;
      case "iavl": {
        const { key, value, version, height } = item.value;
        items.push(["node", toHex(key), height === 0 ? toHex(value) : null, String(version), height]);
        break;
      }
      case "extension":
        items.push(["extension", item.value.name, item.value.format]);
        break;
      case "extensionPayload":
        items.push(["payload", toHex(item.value.payload)]);
        break;
      default:
        throw new Error("item of no known kind");
    }
  }
  return items;
}

interface Restoring {
  readonly stores: Multistore;
  readonly db: MemoryDatabase;
  readonly service: SnapshotService;
  readonly files: SnapshotFiles;
  readonly extensions: Kept[];
}

async function restoring(c: Case, run: (r: Restoring) => Promise<void>): Promise<void> {
  const db = new MemoryDatabase();
  const stores = open(c, db);
  const files = await SnapshotFiles.open(folder);
  const extensions = extensionsOf(c);
  const service = new SnapshotService({
    store: stores,
    database: db,
    extensions,
    files,
    interval: 0n,
    keepRecent: 0,
    take: () => Promise.reject(new Error("none is taken here")),
    onReplaced: () => undefined,
    log: keptLog(),
  });
  try {
    await run({ stores, db, service, files, extensions });
  } finally {
    await files.close();
  }
}

const KNOWN = ["as_is", "a_bit_flipped", "chunk_count_and_hashes_differ", "height_zero", "unknown_format"];

describe.each(cases)("$name", (c) => {
  const offered = AbciSnapshot.decode(fromHex(c.abci_snapshot));
  const appHash = fromHex(c.restore.as_is!.app_hash!);

  test("the record is read and written as it is", () => {
    expect(c.format).toBe(SNAPSHOT_FORMAT);
    expect([String(offered.height), offered.format, offered.chunks]).toEqual([c.height, c.format, c.chunks.length]);
    expect([toHex(offered.hash), toHex(offered.metadata)]).toEqual([c.hash, c.metadata]);
    const metadata = Metadata.decode(offered.metadata);
    expect(metadata.chunkHashes.map(toHex)).toEqual(c.chunk_hashes);
    const { height, format, chunks, hash } = offered;
    const again = AbciSnapshot.encode(snapshotToAbci({ height, format, chunks, hash, metadata }));
    expect(toHex(again)).toBe(c.abci_snapshot);
  });

  test("the state makes the same stream", async () => {
    const items = [...snapshotItems(committed(c), Number(c.height), extensionsOf(c))];
    const stream = concatBytes(...items);
    const theirs = inflateSync(concatBytes(...c.chunks.map(fromHex)));
    if (c.stream !== undefined) expect(toHex(theirs)).toBe(c.stream);
    expect(toHex(stream)).toBe(toHex(new Uint8Array(theirs)));
    expect(readable(stream)).toEqual(c.items);
    const made = await writeSnapshot(items, folder);
    expect(made.chunks).toBe(made.metadata.chunkHashes.length);
  });

  test.each(Object.entries(c.restore))("restore: %s", async (name, verdict) => {
    if (!KNOWN.includes(name)) throw new Error(`unknown kind of restore: ${name}`);
    await restoring(c, async ({ stores, db, service, files, extensions }) => {
      const snapshot = { ...offered };
      if (name === "unknown_format") snapshot.format = c.format - 1;
      if (name === "height_zero") snapshot.height = 0n;
      if (name === "chunk_count_and_hashes_differ") snapshot.chunks++;
      const { result } = await service.offerSnapshot({ snapshot, appHash });
      if (verdict.stage === "offer") {
        const wanted: { [name: string]: number } = { unknown_format: Offer.REJECT_FORMAT, height_zero: Offer.ABORT };
        expect(result).toBe(wanted[name] ?? Offer.REJECT);
        return;
      }
      expect(result).toBe(Offer.ACCEPT);
      for (const [index, hex] of c.chunks.entries()) {
        const chunk = fromHex(hex);
        if (verdict.stage === "chunk" && verdict.chunk === index) {
          const bad = chunk.slice();
          bad[bad.length >> 1]! ^= 1;
          const refused = await service.applySnapshotChunk({ index, chunk: bad, sender: "peer" });
          expect(refused).toEqual({ result: Apply.RETRY, refetchChunks: [index], rejectSenders: ["peer"] });
        }
        const applied = await service.applySnapshotChunk({ index, chunk, sender: "peer" });
        expect(applied).toEqual({ result: Apply.ACCEPT, refetchChunks: [], rejectSenders: [] });
      }
      const done = c.restore.as_is!;
      expect([toHex(stores.appHash), String(stores.latestVersion)]).toEqual([done.app_hash, done.version]);
      expect(toHex(open(c, db).appHash)).toBe(done.app_hash);
      if (c.extension_payloads !== undefined) expect(extensions[0]!.restored).toEqual(c.extension_payloads);
      expect((await files.list()).map(({ height }) => String(height))).toEqual([c.height]);
      const { chunk } = await service.loadSnapshotChunk({ height: offered.height, format: c.format, chunk: 0 });
      expect(toHex(chunk)).toBe(c.chunks[0]);
    });
  });

  test("another app hash than the trusted one is no state, and the next snapshot may come", async () => {
    await restoring(c, async ({ stores, db, service }) => {
      const apply = async (trusted: Uint8Array): Promise<number> => {
        expect(await service.offerSnapshot({ snapshot: offered, appHash: trusted })).toEqual({ result: Offer.ACCEPT });
        let result: number = Apply.UNKNOWN;
        for (const [index, hex] of c.chunks.entries()) {
          ({ result } = await service.applySnapshotChunk({ index, chunk: fromHex(hex), sender: "" }));
        }
        return result;
      };
      expect(await apply(new Uint8Array(32))).toBe(Apply.REJECT_SNAPSHOT);
      expect([stores.latestVersion, open(c, db).latestVersion]).toEqual([0n, 0n]);
      expect(await apply(appHash)).toBe(Apply.ACCEPT);
      expect(stores.latestVersion).toBe(BigInt(c.height));
      // Whoever died before it took note of the state that the application has may begin anew.
      expect(await apply(appHash)).toBe(Apply.ACCEPT);
      expect(toHex(open(c, db).appHash)).toBe(toHex(appHash));
    });
  });
});
