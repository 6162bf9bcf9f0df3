import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLevelDatabase } from "../../adapters/leveldb.js";
import { utf8Encode } from "../../types/utf8.js";
import { filesDamage, logDamage, logFilesDamage, tableDamage } from "./leveldb-files.js";
import { liveTables } from "./leveldb-manifest.js";
import { snappyUncompress } from "./snappy.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (kind: RegExp) => readdirSync(folder).filter((name) => kind.test(name));

/** Batches of text that compresses and of bytes that do not, some larger than a block of the log. */
async function fill(compression: boolean, rounds: number, writeBufferBytes = 200_000): Promise<void> {
  const db = await openLevelDatabase(folder, { compression, writeBufferBytes });
  for (let i = 0; i < rounds; i++) {
    const noise = Uint8Array.from({ length: 300 + (i % 7) * 9000 }, (_, k) => (k * 7919 * (i + 1)) >> 3);
    await db.write(
      [
        { type: "put", key: utf8Encode(`text/${i}`), value: utf8Encode(`again and again ${i} `.repeat(20)) },
        { type: "put", key: utf8Encode(`noise/${i}`), value: noise },
      ],
      { sync: false },
    );
  }
  await db.close();
}

test.each([true, false])("files that LevelDB wrote are whole (compressed: %s)", async (compression) => {
  await fill(compression, 60);
  expect(files(/\.ldb$/).length).toBeGreaterThan(1);
  expect(files(/\.log$/).length).toBeGreaterThan(0);
  const seen: string[] = [];
  expect(filesDamage(folder, (name) => seen.push(name))).toEqual([]);
  expect(seen.length).toBe(readdirSync(folder).length);
});

test("what a process left of a table that it died over is no damage; a table that is gone is", async () => {
  await fill(true, 40);
  writeFileSync(join(folder, "999999.ldb"), "the beginning of a table");
  expect(filesDamage(folder)).toEqual([]);
  const live = files(/\.ldb$/).filter((name) => liveTables(folder).has(Number.parseInt(name, 10)));
  rmSync(join(folder, live[0]!));
  expect(filesDamage(folder)).toEqual([{ file: live[0], offset: 0, problem: "the table is missing" }]);
});

test("any flipped bit of a table is found", async () => {
  await fill(true, 40);
  for (const name of files(/\.ldb$/).filter((n) => liveTables(folder).has(Number.parseInt(n, 10)))) {
    const bytes = readFileSync(join(folder, name));
    expect(tableDamage(bytes)).toBeUndefined();
    for (let at = 0; at < bytes.length - 48; at += 997) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = flipped[at]! ^ (1 << (at % 8));
      expect(tableDamage(flipped), `${name} at ${at}`).toBeDefined();
      expect(() => tableDamage(bytes.subarray(0, at))).not.toThrow();
      expect(tableDamage(bytes.subarray(0, at)), `${name} cut at ${at}`).toBeDefined();
    }
  }
});

test("a damaged record in front of whole ones is found; a torn tail is told from it", async () => {
  await fill(false, 12, 4 << 20);
  const [name] = files(/\.log$/);
  const bytes = new Uint8Array(readFileSync(join(folder, name!)));
  expect(logDamage(bytes)).toBeUndefined();
  const flip = (at: number) => {
    const copy = bytes.slice();
    copy[at] = copy[at]! ^ 0x10;
    return copy;
  };
  expect(logDamage(flip(20))).toEqual({ offset: 0, problem: "a record does not match its checksum", torn: false });
  expect(logDamage(flip(bytes.length - 1))).toMatchObject({ torn: true });
  expect(logDamage(bytes.subarray(0, bytes.length - 5))).toMatchObject({ problem: "a record is cut off", torn: true });
  const zeros = new Uint8Array(bytes.length + 5000);
  zeros.set(bytes);
  expect(logDamage(zeros)).toMatchObject({ offset: bytes.length, torn: true });
  const hole = bytes.slice();
  hole.fill(0, 32_768, 65_536);
  expect(logDamage(hole)).toMatchObject({ torn: false });
  for (let at = 0; at < bytes.length; at += 1009) {
    const damage = logDamage(flip(at));
    expect(damage).toBeDefined();
    // Whatever lies in front of the last blocks is followed by whole records.
    if (at < bytes.length - 4 * 32_768) expect(damage!.torn, `flipped at ${at}`).toBe(false);
  }
  writeFileSync(join(folder, name!), flip(bytes.length - 1));
  expect(logFilesDamage(folder)).toBeUndefined();
  // There is a newer log: the tail of this one is missing in the middle.
  writeFileSync(join(folder, "999999.log"), bytes);
  expect(logFilesDamage(folder)).toMatchObject({ file: name });
  writeFileSync(join(folder, name!), flip(20));
  expect(logFilesDamage(folder)).toMatchObject({ file: name, offset: 0 });
  expect(logFilesDamage(join(folder, "nowhere"))).toBeUndefined();
});

test("Snappy's literals and copies, and what is none of them", () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  // "abcabcabc": a literal, then a copy that reaches into itself.
  expect(snappyUncompress(bytes(9, 2 << 2, 97, 98, 99, 1 | (2 << 2), 3))).toEqual(utf8Encode("abcabcabc"));
  expect(snappyUncompress(bytes(5, 2 << 2, 97, 98, 99, 2 | (1 << 2), 2, 0))).toEqual(utf8Encode("abcbc"));
  expect(snappyUncompress(bytes(5, 2 << 2, 97, 98, 99, 3 | (1 << 2), 3, 0, 0, 0))).toEqual(utf8Encode("abcab"));
  expect(snappyUncompress(bytes(2, 60 << 2, 1, 97, 98))).toEqual(utf8Encode("ab"));
  for (const bad of [bytes(), bytes(4), bytes(3, 2 << 2, 97), bytes(4, 0, 97, 1, 2), bytes(2, 1 << 2, 97, 98, 0, 99)]) {
    expect(() => snappyUncompress(bad)).toThrow("do not decompress");
  }
  expect(() => snappyUncompress(bytes(255, 255, 255, 255, 127))).toThrow("do not decompress");
});
