/** What keeps a second process from a home, and what does not: only a process that lives. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLevelDatabase } from "../../src/adapters/leveldb.js";
import { lockFolder } from "../../src/adapters/process-lock.js";
import { closeDatabases, openDatabases } from "../../src/node/databases.js";

const NAMES = ["application.db", "blockstore.db", "state.db", "tx_index.db", "evidence.db"];

let data: string;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "locks-"));
  await closeDatabases(await openDatabases(data));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

/** A process that says when it holds a lock, and holds it until it is killed. */
async function holder(command: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout!.once("data", () => resolve());
    child.once("error", reject);
    child.once("exit", () => reject(new Error("the holder of the lock has ended")));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

/** As LevelDB locks: fcntl. */
function holdAsLevelDb(path: string): Promise<ChildProcess> {
  const script = `
    const { ClassicLevel } = require("classic-level");
    new ClassicLevel(process.argv[1]).open().then(() => { console.log("held"); setInterval(() => {}, 1000); });`;
  return holder(process.execPath, ["-e", script, path]);
}

/** As Go's goleveldb locks: flock. */
function holdAsGo(path: string): Promise<ChildProcess> {
  return holder("flock", ["--no-fork", join(path, "LOCK"), "sh", "-c", "echo held; exec sleep 60"]);
}

test.each(NAMES)("another process that has %s open is named, and gone with its process", async (name) => {
  for (const hold of [holdAsLevelDb, holdAsGo]) {
    const child = await hold(join(data, name));
    try {
      await expect(openDatabases(data)).rejects.toThrow(`${name} is in use by process ${child.pid}`);
    } finally {
      await kill(child);
    }
    expect(existsSync(join(data, name, "LOCK"))).toBe(true);
    await closeDatabases(await openDatabases(data));
  }
});

test("files of locks and of process ids that nobody holds refuse no start", async () => {
  for (const name of NAMES) writeFileSync(join(data, name, "LOCK"), "1\n");
  // The process of this number lives, but it is none of ours.
  for (const name of ["statesetd.pid", "node.pid", "LOCK"]) writeFileSync(join(data, name), `${process.ppid}\n`);
  await closeDatabases(await openDatabases(data));
});

test("the lock of the signer's state ends with its process", async () => {
  const folder = join(data, "priv_validator_state.json.lock");
  await (await lockFolder(folder, "the signing state")).release();
  const child = await holdAsLevelDb(folder);
  await expect(lockFolder(folder, "the signing state")).rejects.toThrow(
    `the signing state is in use by process ${child.pid}`,
  );
  await kill(child);
  await (await lockFolder(folder, "the signing state")).release();
});

test("a second lock in one process is refused, by its own name, and the first one still holds", async () => {
  const folder = join(data, "priv_validator_state.json.lock");
  const lock = await lockFolder(folder, "the signing state");
  await expect(lockFolder(folder, "the signing state")).rejects.toThrow(
    "the signing state is in use by another part of this process",
  );
  // A failed open of the same files gives up a process's locks: it must not have come so far.
  await expect(holdAsLevelDb(folder)).rejects.toThrow("the holder of the lock has ended");
  await lock.release();
  const child = await holdAsLevelDb(folder);
  await kill(child);
});

test("a database of the node that another handle of this process has open is refused, and stays locked for others", async () => {
  const databases = await openDatabases(data);
  for (const name of NAMES) {
    await expect(openLevelDatabase(join(data, name))).rejects.toThrow("already open in this process");
    await expect(holdAsLevelDb(join(data, name))).rejects.toThrow("the holder of the lock has ended");
  }
  await closeDatabases(databases);
});
