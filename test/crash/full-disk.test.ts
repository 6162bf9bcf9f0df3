/** Databases on a disk of a fixed size that fills up and is given room again. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLevelDatabase } from "../../src/adapters/leveldb.js";
import { standInPath } from "../../src/adapters/leveldb-stand-in.js";
import { Persister } from "../../src/engine/driver/persister.js";
import { retryingDatabase } from "../../src/engine/driver/retrying-database.js";
import type { KvDatabase, KvOp } from "../../src/ports/disk.js";
import { isDiskFull } from "../../src/ports/disk-full.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { keptLog } from "../support/kept-log.js";
import { settle, VirtualClock } from "../support/virtual-clock.js";

const DISK_BYTES = 64 << 20;
const VALUE_BYTES = 50_000;

const disk = mkdtempSync(join(tmpdir(), "full-disk-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_BYTES}`, "tmpfs", disk]).status === 0;
const ballast = join(disk, "ballast");

beforeAll(() => {
  if (!mounted) console.warn("no small disk can be mounted here: the tests of a full disk are skipped");
});

afterAll(() => {
  if (mounted) spawnSync("umount", ["-l", disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** A batch of two rows, whose values cannot be compressed. */
function batch(n: number): KvOp[] {
  const value = new Uint8Array(VALUE_BYTES);
  let x = n + 1;
  for (let i = 0; i < value.length; i++) value[i] = (x = (x * 48271) % 2147483647) & 255;
  return ["a", "b"].map((name) => ({ type: "put", key: utf8Encode(`${name}${n}`), value }));
}

function expectWhole(db: KvDatabase, upTo: number): void {
  for (let n = 0; n < upTo; n++) {
    for (const op of batch(n)) {
      const found = db.get(op.key);
      expect(found !== undefined && op.type === "put" && bytesEqual(found, op.value), `batch ${n}`).toBe(true);
    }
  }
}

test.skipIf(!mounted).each([
  ["no other thread", false],
  ["other threads", true],
])(
  "a database that a full disk stopped goes on when there is room, and has lost nothing (%s)",
  async (_name, shared) => {
    const path = join(disk, shared ? "shared.db" : "own.db");
    let alone = 0;
    const db = await openLevelDatabase(path, {
      shared,
      writeBufferBytes: 1 << 20,
      alone: async (reopen) => {
        alone++;
        await reopen();
      },
    });
    const clock = new VirtualClock();
    const log = keptLog();
    const persister = new Persister(clock, log);
    const waiting = retryingDatabase("blocks", db, persister);
    writeFileSync(ballast, new Uint8Array(DISK_BYTES - (5 << 20)));
    let n = 0;
    for (let full = false; !full; n++) {
      let done = false;
      const written = waiting.write(batch(n), { sync: n % 2 === 0 }).then(() => {
        done = true;
      });
      for (let i = 0; i < 200 && !done && !full; i++) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        full = log.lines.some((line) => line.message.includes("the disk is full"));
      }
      if (!full) continue;
      // The rest stays readable, and trying again changes nothing.
      expectWhole(db, n);
      for (let i = 0; i < 3; i++) {
        clock.fireNext();
        await settle();
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(done).toBe(false);
      expectWhole(db, n);
      rmSync(ballast);
      // Whoever reads meanwhile, at any moment, finds everything: CheckTx, queries, peers that ask for blocks.
      let readings = 0;
      let going = true;
      const reader = (async () => {
        while (going) {
          expectWhole(db, Math.min(n, 3));
          readings++;
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
      const walker = (async () => {
        while (going) {
          let entries = 0;
          for await (const [key] of db.scan({})) {
            entries++;
            if (key.length % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
          }
          expect(entries).toBeGreaterThanOrEqual(2 * n);
        }
      })();
      while (!done) {
        clock.fireNext();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await written;
      going = false;
      await Promise.all([reader, walker]);
      expect(readings).toBeGreaterThan(5);
      expect(existsSync(standInPath(path))).toBe(false);
    }
    expect(log.lines.some((line) => line.message.includes("there is room"))).toBe(true);
    expect(alone).toBeGreaterThanOrEqual(1);
    for (let more = 0; more < 5; more++, n++) await waiting.write(batch(n), { sync: true });
    expectWhole(db, n);
    await db.close();
    const again = await openLevelDatabase(path);
    expectWhole(again, n);
    await again.close();
    rmSync(path, { recursive: true });
  },
);

test.skipIf(!mounted)("the error of a full disk is known as one", async () => {
  const db = await openLevelDatabase(join(disk, "known.db"));
  writeFileSync(ballast, new Uint8Array(DISK_BYTES - (3 << 20)));
  let error: unknown;
  for (let n = 0; error === undefined && n < 100; n++) await db.write(batch(n)).catch((e: unknown) => (error = e));
  expect(isDiskFull(error)).toBe(true);
  await expect(db.write(batch(0))).rejects.toSatisfy(isDiskFull);
  rmSync(ballast);
  await db.write(batch(0));
  await db.close();
});
