/** Readers of what others wrote: whatever stands in a list, a snapshot or a case file, the answer is a result or an error that
 *  names the file, never a crash, and in bounded time. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CaseFile, CaseFileError } from "../../src/compliance-worker/case-file/case-file.js";
import { openFileKeys } from "../../src/compliance-worker/case-file/file-keys.js";
import { readList } from "../../src/compliance-worker/lists/read-list.js";
import { buildSnapshot, readSnapshot, snapshotLines } from "../../src/compliance-worker/lists/snapshot.js";
import { ListError, textOfBytes } from "../../src/compliance-worker/lists/source.js";
import { normaliseName } from "../../src/compliance-worker/matching/normalise.js";
import { DEFAULT_POLICY, indexLists, screen } from "../../src/compliance-worker/matching/screen.js";
import { damagedBytes } from "./damage.js";
import { fuzzOptions } from "./options.js";

const folder = fileURLToPath(new URL("../fixtures/lists/", import.meta.url));
const names = ["sdn.csv", "alt.csv", "add.csv", "sdn.xml", "sdn-advanced.xml", "un.xml", "eu.csv"];
const corpus = names.map((name) => new Uint8Array(readFileSync(`${folder}sample-${name}`)));
const hostile = [
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sdnList>&b;</sdnList>',
  `<sdnList>${"<a>".repeat(2_000)}`,
  `<sdnList ${"a='".repeat(500)}`,
  `<sdnList>${"&amp;".repeat(2_000)}</sdnList>`,
  `1,"${'""'.repeat(5_000)}`,
  `${"1,".repeat(2_000)}\n`,
  `Entity_LogicalId;NameAlias_WholeName${";".repeat(600)}\n`,
].map((text) => new TextEncoder().encode(text));

/** @returns how many entries were read, or why none were */
function outcome(read: () => { readonly entries: readonly unknown[] }): number | string {
  try {
    return read().entries.length;
  } catch (e) {
    expect(e).toBeInstanceOf(ListError);
    expect((e as ListError).message).toMatch(/^f(:\d+)?: \S/);
    return (e as ListError).message;
  }
}

describe("lists", () => {
  test("random bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        (bytes) => void outcome(() => readList([textOfBytes("f", bytes)])),
      ),
      fuzzOptions,
    );
  });

  test("damaged lists, in pieces of any size, give the same answer", () => {
    fc.assert(
      fc.property(damagedBytes([...corpus, ...hostile]), fc.integer({ min: 1, max: 5_000 }), (bytes, size) => {
        const whole = outcome(() => readList([textOfBytes("f", bytes)]));
        const parts = outcome(() => readList([textOfBytes("f", bytes, size)]));
        // Where text is not UTF-8, the line is that of the piece.
        if (typeof whole === "number" || !/utf-8|format|known|root|control/.test(`${whole}${parts}`))
          expect(typeof parts).toBe(typeof whole);
      }),
      fuzzOptions,
    );
  });

  test("hostile lists end soon", () => {
    for (const bytes of hostile) expect(typeof outcome(() => readList([textOfBytes("f", bytes)]))).toBe("string");
  });

  test("damaged snapshots are refused, or say what they said", () => {
    const list = readList([textOfBytes("f", corpus[3]!)]);
    const snapshot = buildSnapshot(list, new Uint8Array(32).fill(1), 1n);
    const bytes = new TextEncoder().encode([...snapshotLines(snapshot)].join(""));
    fc.assert(
      fc.property(damagedBytes([bytes]), (damaged) => {
        const read = outcome(() => {
          const found = readSnapshot(textOfBytes("f", damaged));
          // Another salt or source needs other leaves: what still reads has the same tree.
          expect(found.root).toEqual(snapshot.root);
          return found;
        });
        expect(["number", "string"]).toContain(typeof read);
      }),
      fuzzOptions,
    );
  });
});

describe("matching", () => {
  const index = indexLists([{ source: "UN", entries: readList([textOfBytes("f", corpus[5]!)]).entries }]);

  test("any name has a form of its own, and a score from 0 to 100", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
        const form = normaliseName(name);
        expect(normaliseName(form)).toBe(form);
        const facts = { birthDates: [name], countries: [name], addresses: [name], documents: [name] };
        const { score, hits } = screen({ names: [name], ...facts }, index, { ...DEFAULT_POLICY, minimum: 50 });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const hit of hits) expect(Number.isInteger(hit.score)).toBe(true);
      }),
      fuzzOptions,
    );
  });
});

describe("the case file", () => {
  let home: string;
  let sound: Uint8Array;
  const records = () => join(home, "cases/records.jsonl");
  const open = () => CaseFile.open(join(home, "cases"), openFileKeys(join(home, "keys.json"), true), true);

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "statesetd-fuzz-cases-"));
    const file = await open();
    for (const n of [1, 2, 3]) await file.append("note", n === 2 ? "" : "somebody", { n });
    sound = new Uint8Array(readFileSync(records()));
  });

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test("every change of its bytes is found", async () => {
    await fc.assert(
      fc.asyncProperty(damagedBytes([sound]), async (bytes) => {
        fc.pre(Buffer.compare(bytes, sound) !== 0);
        writeFileSync(records(), bytes);
        const { faults } = await (await open()).verify();
        expect(faults.length).toBeGreaterThan(0);
        const read = async () => {
          for await (const _ of (await open()).records());
        };
        await read().catch((e: unknown) => expect(e).toBeInstanceOf(CaseFileError));
      }),
      fuzzOptions,
    );
    writeFileSync(records(), sound);
    expect((await (await open()).verify()).faults).toEqual([]);
  });
});
