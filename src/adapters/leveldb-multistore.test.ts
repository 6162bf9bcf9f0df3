/** The state on a real database: what the model test of the store does on one in memory. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Multistore } from "../store/multistore.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { APPLICATION_DATABASE, openLevelDatabase } from "./leveldb.js";
import { nativeHasher } from "./native-crypto.js";

const text = utf8Encode;

test("versions written behind are readable at once, survive a restart, and shrink when pruned", async () => {
  const folder = mkdtempSync(join(tmpdir(), "multistore-"));
  try {
    let db = await openLevelDatabase(folder, APPLICATION_DATABASE);
    const options = {
      mounts: [
        { name: "bank", kind: "iavl" as const },
        { name: "acc", kind: "iavl" as const },
      ],
    };
    let stores = new Multistore(options, { db, hasher: nativeHasher });
    const hashes: string[] = [""];
    const writes: Promise<void>[] = [];
    for (let version = 1; version <= 30; version++) {
      for (let i = 0; i < 300; i++)
        stores.store("bank").set(text(`key ${(i * version) % 1000}`), text(`${version} ${i}`));
      stores.store("acc").set(text("last"), text(`${version}`));
      const commit = stores.commit();
      hashes.push(toHex(commit.appHash));
      writes.push(db.write(commit.ops, { sync: version % 10 === 0 }).then(() => stores.written(commit.version)));
      expect(stores.atVersion(commit.version).store("acc").get(text("last"))).toEqual(text(`${version}`));
    }
    await Promise.all(writes);
    await db.close();

    db = await openLevelDatabase(folder, APPLICATION_DATABASE);
    stores = new Multistore(options, { db, hasher: nativeHasher });
    expect(toHex(stores.appHash)).toBe(hashes[30]);
    expect(toHex(stores.workingHash())).toBe(hashes[30]);
    for (let version = 1; version <= 30; version++) {
      expect(stores.atVersion(BigInt(version)).store("acc").get(text("last"))).toEqual(text(`${version}`));
    }
    const sizeOf = async (): Promise<number> => {
      let bytes = 0;
      for await (const [key, value] of db.scan({})) bytes += key.length + value.length;
      return bytes;
    };
    const before = await sizeOf();
    const job = stores.pruneTo(29n);
    for (let ops = job.step(20); ops !== undefined; ops = job.step(20)) await db.write(ops);
    expect(await sizeOf()).toBeLessThan(before / 4);
    const kept = new Multistore(options, { db, hasher: nativeHasher });
    expect(Array.from(kept.store("bank").iterate())).toEqual(Array.from(stores.store("bank").iterate()));
    await db.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
