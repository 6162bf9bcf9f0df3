import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { openLevelDatabase } from "../../adapters/leveldb.js";
import type { HomePaths } from "../../config/home.js";
import { newestTablesFault } from "./start-check.js";
import { watchTables } from "./table-watch.js";

let dataDir = "";
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "statesetd-tables-"));
  const db = await openLevelDatabase(join(dataDir, "tx_index.db"), { writeBufferBytes: 65_536 });
  for (let i = 0; i < 400; i++) {
    const value = Uint8Array.from({ length: 1000 }, (_, j) => (i * 131 + j * 7919 * (i + 1)) % 251);
    await db.write([{ type: "put", key: Uint8Array.of(i >> 8, i & 255), value }]);
  }
  await db.close();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const paths = () => ({ dataDir }) as HomePaths;
/** Tables that the database is made of. A close in the middle of a compaction leaves files that are none. */
const tables = () => newestTablesFault(paths(), 1);

function flipIn(path: string, at: (size: number) => number): void {
  const bytes = readFileSync(path);
  const place = at(bytes.length);
  bytes[place] = bytes[place]! ^ 4;
  writeFileSync(path, bytes);
}

async function watched(): Promise<{ damage: string[]; log: ReturnType<typeof keptLog> }> {
  const damage: string[] = [];
  const log = keptLog();
  await watchTables(tables(), { log, onDamage: (e) => void damage.push(e.message), pauseMs: 0 }).done;
  return { damage, log };
}

test("tables that the start leaves out are looked at afterwards, and damage is named", async () => {
  expect(tables().length).toBeGreaterThan(0);
  expect(await watched()).toMatchObject({ damage: [] });
  for (const part of [0.1, 0.4, 0.8]) {
    const { path } = tables()[0]!;
    flipIn(path, (size) => Math.floor(size * part));
    const { damage, log } = await watched();
    expect(damage).toHaveLength(1);
    expect(damage[0]).toMatch(new RegExp(`^tx_index\\.db: files: ${basename(path)} at byte [0-9]+: `));
    expect(log.lines[0]?.message).toContain("statesetd db check");
    flipIn(path, (size) => Math.floor(size * part));
  }
});

test("a table that is gone meanwhile is no damage, and stopping ends the watch", async () => {
  const rest = newestTablesFault(paths(), 1);
  for (const { path } of rest) rmSync(path);
  const damage: unknown[] = [];
  await watchTables(rest, { log: keptLog(), onDamage: (e) => void damage.push(e), pauseMs: 0 }).done;
  const watch = watchTables(rest, { log: keptLog(), onDamage: (e) => void damage.push(e), pauseMs: 60_000 });
  await watch.stop();
  expect(damage).toEqual([]);
});
