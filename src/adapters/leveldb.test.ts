import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClassicLevel } from "classic-level";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { KvDatabase, KvOp, ScanRange } from "../ports/disk.js";
import { MemoryDatabase } from "../store/memory-database.js";
import { DatabaseLockedError, openLevelDatabase, sealLevelDatabase } from "./leveldb.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leveldb-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const put = (key: number, value: number): KvOp => ({ type: "put", key: bytes(key), value: bytes(value) });
const del = (key: number): KvOp => ({ type: "del", key: bytes(key) });

async function entries(db: KvDatabase, range: ScanRange): Promise<number[][]> {
  const out: number[][] = [];
  for await (const [key, value] of db.scan(range)) out.push([key[0]!, value[0]!]);
  return out;
}

async function check(db: KvDatabase): Promise<void> {
  await db.write([put(1, 10), put(2, 20), put(3, 30), put(4, 40)]);
  await db.write([del(2), put(3, 31)], { sync: true });
  expect(db.get(bytes(1))).toEqual(bytes(10));
  expect(db.get(bytes(2))).toBeUndefined();
  expect(await entries(db, {})).toEqual([
    [1, 10],
    [3, 31],
    [4, 40],
  ]);
  expect(await entries(db, { start: bytes(2), end: bytes(4) })).toEqual([[3, 31]]);
  expect(await entries(db, { end: bytes(4), reverse: true })).toEqual([
    [3, 31],
    [1, 10],
  ]);
  expect(await entries(db, { reverse: true, limit: 2 })).toEqual([
    [4, 40],
    [3, 31],
  ]);
}

test("LevelDB and the memory database do the same", async () => {
  await check(new MemoryDatabase());
  const db = await openLevelDatabase(join(folder, "db"));
  await check(db);
  await db.close();
});

test("what was written is there after a restart, and after a seal", async () => {
  const path = join(folder, "db");
  const db = await openLevelDatabase(path, { sealOnClose: true });
  await db.write([put(1, 10)]);
  await db.close();
  await sealLevelDatabase(path);
  const again = await openLevelDatabase(path);
  expect(again.get(bytes(1))).toEqual(bytes(10));
  await again.close();
});

test("values that come out share no memory with each other", async () => {
  const db = await openLevelDatabase(join(folder, "db"));
  await db.write([put(1, 10)]);
  const value = db.get(bytes(1))!;
  value.slice()[0] = 99;
  expect(value).toEqual(bytes(10));
  expect(value.constructor).toBe(Uint8Array);
  await db.close();
});

test("batches keep the order of the calls, and closing waits for them", async () => {
  const path = join(folder, "db");
  const db = await openLevelDatabase(path);
  const writes = Array.from({ length: 50 }, (_, i) => db.write([put(1, i)]));
  await db.close();
  await Promise.all(writes);
  const again = await openLevelDatabase(path);
  expect(again.get(bytes(1))).toEqual(bytes(49));
  await again.close();
});

test("a scan does not see what is written during it", async () => {
  const db = await openLevelDatabase(join(folder, "db"));
  await db.write([put(1, 1), put(3, 3)]);
  const seen: number[] = [];
  for await (const [key] of db.scan({})) {
    if (seen.length === 0) await db.write([put(2, 2)]);
    seen.push(key[0]!);
  }
  expect(seen).toEqual([1, 3]);
  await db.close();
});

test("a second open in this process is refused, and the first goes on holding its lock", async () => {
  const path = join(folder, "db");
  const db = await openLevelDatabase(path);
  await expect(openLevelDatabase(path)).rejects.toThrow(DatabaseLockedError);
  expect(await openElsewhere(path)).toContain("LEVEL_LOCKED");
  await db.close();
  expect(await openElsewhere(path)).toContain("opened");
});

test("a handle that this module did not open, as another thread's, is seen before it loses its lock", async () => {
  const path = join(folder, "db");
  await (await openLevelDatabase(path)).close();
  const foreign = new ClassicLevel(path);
  await foreign.open();
  await expect(openLevelDatabase(path)).rejects.toThrow("already open in this process");
  expect(await openElsewhere(path)).toContain("LEVEL_LOCKED");
  await foreign.close();
  await (await openLevelDatabase(path)).close();
});

/** Opens the database in another process, which says how it went. */
function openElsewhere(path: string): Promise<string> {
  const script = `
    const { ClassicLevel } = require("classic-level");
    new ClassicLevel(process.argv[1]).open().then(() => console.log("opened"), (e) => console.log(e.cause?.code));`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["-e", script, path], { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", () => resolve(out));
  });
}

test("a database that another process holds is refused with a name", async () => {
  const path = join(folder, "db");
  await (await openLevelDatabase(path)).close();
  const script = `
    const { ClassicLevel } = require("classic-level");
    new ClassicLevel(process.argv[1]).open().then(() => { console.log("ready"); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ["-e", script, path], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await expect(openLevelDatabase(path)).rejects.toThrow(/in use by process [0-9]+; stop/);
  } finally {
    child.kill("SIGKILL");
  }
});

test("a flock, as Go programs take it, is seen", async () => {
  const path = join(folder, "db");
  await (await openLevelDatabase(path)).close();
  const command = [join(path, "LOCK"), "sh", "-c", "echo held; sleep 30"];
  const child = spawn("flock", command, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  try {
    await new Promise((resolve, reject) => {
      child.stdout.once("data", resolve);
      child.once("error", reject);
    });
    await expect(openLevelDatabase(path)).rejects.toThrow(/in use by process \d+/);
  } finally {
    process.kill(-child.pid!, "SIGKILL");
  }
});

test("a missing database is an error where it must be there", async () => {
  await expect(openLevelDatabase(join(folder, "none"), { create: false })).rejects.toThrow(/cannot open database/);
});

test("a database without its CURRENT is not begun anew, a folder whose making was cut short is", async () => {
  const path = join(folder, "db");
  const db = await openLevelDatabase(path);
  await db.write([put(1, 10)], { sync: true });
  await db.close();
  rmSync(join(path, "CURRENT"));
  const files = readdirSync(path);
  await expect(openLevelDatabase(path)).rejects.toThrow("its file CURRENT is missing, others are there");
  expect(readdirSync(path)).toEqual(files);

  const half = join(folder, "half");
  mkdirSync(half);
  for (const file of ["MANIFEST-000001", "000003.log", "LOCK"]) writeFileSync(join(half, file), "");
  await (await openLevelDatabase(half)).close();
});

test("nothing is written to files that another program has taken over, or somebody removed", async () => {
  for (const harm of [
    // As goleveldb does on opening, which does not see this program's lock.
    (path: string) => writeFileSync(join(path, "CURRENT"), "MANIFEST-000077\n"),
    (path: string) => rmSync(path, { recursive: true }),
  ]) {
    const path = join(folder, "taken");
    const db = await openLevelDatabase(path, { sealOnClose: true });
    await db.write([put(1, 10)], { sync: true });
    harm(path);
    const left = existsSync(path) ? readdirSync(path) : undefined;
    for (let i = 0; i < 2; i++) await expect(db.write([put(2, 20)])).rejects.toThrow(`database ${path}`);
    expect(db.get(bytes(1))).toEqual(bytes(10));
    await db.close();
    expect(existsSync(path) ? readdirSync(path) : undefined).toEqual(left);
    rmSync(path, { recursive: true, force: true });
  }
});
