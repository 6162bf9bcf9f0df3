import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { innerHash, leafHash } from "../../crypto/merkle.js";
import { merkleProofFault } from "../../sdk/hash.js";
import { compareBytes } from "../../types/bytes.js";
import { diffLists } from "./diff.js";
import { canonicalEntry, type ListEntry } from "./entry.js";
import { readList } from "./read-list.js";
import { buildSnapshot, entryLeaf, proveAbsence, proveEntry, readSnapshot, snapshotLines } from "./snapshot.js";
import { textOfBytes, textOfFile } from "./source.js";

const folder = fileURLToPath(new URL("../../../test/fixtures/lists/", import.meta.url));
const salt = new Uint8Array(32).fill(7);
const list = readList(["sdn.csv", "alt.csv", "add.csv"].map((name) => textOfFile(`${folder}sample-${name}`)));
const snapshot = buildSnapshot(list, salt, 1n);
const written = [...snapshotLines(snapshot)].join("");
const read = (text: string) => readSnapshot(textOfBytes("s", new TextEncoder().encode(text)));
const entryOf = (uid: string): ListEntry => ({
  uid,
  type: "entity",
  names: [{ name: `Sample ${uid}`, kind: "primary", quality: "strong" }],
  birthDates: [],
  countries: [],
  addresses: [],
  documents: [],
  programs: [],
});

describe("snapshots", () => {
  test("the root is that of RFC 6962 over the ascending leaves", () => {
    const [a, b, c] = snapshot.leaves as [Uint8Array, Uint8Array, Uint8Array];
    expect(compareBytes(a, b)).toBeLessThan(0);
    expect(compareBytes(b, c)).toBeLessThan(0);
    expect(snapshot.root).toEqual(innerHash(innerHash(leafHash(a), leafHash(b)), leafHash(c)));
  });

  test("proofs hold before the check that the chain makes, for lists of any length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
        const entries = Array.from({ length }, (_, i) => entryOf(String(i)));
        const { root, ...made } = buildSnapshot({ source: "UN", entries }, salt, 0n);
        for (const { uid } of entries) {
          const { leaf, index, aunts } = proveEntry({ root, ...made }, uid)!;
          const merkle = { total: BigInt(length), index, leafHash: leafHash(leaf), aunts: [...aunts] };
          expect(merkleProofFault(merkle, root, leaf)).toBeUndefined();
          expect(merkleProofFault(merkle, root, new Uint8Array(32))).toBeDefined();
        }
      }),
      { numRuns: 20 },
    );
    expect(proveEntry(snapshot, "1")).toBeUndefined();
  });

  test("a leaf that is not there stands between two neighbours", () => {
    const absent = entryLeaf(salt, list.source, entryOf("5"));
    const { before, after } = proveAbsence(snapshot, absent)!;
    if (before !== undefined) expect(compareBytes(before.leaf, absent)).toBeLessThan(0);
    if (after !== undefined) expect(compareBytes(absent, after.leaf)).toBeLessThan(0);
    expect((after?.index ?? 3n) - (before?.index ?? -1n)).toBe(1n);
    expect(proveAbsence(snapshot, snapshot.leaves[1]!)).toBeUndefined();
  });

  test("the leaf hides the entry: another salt or source gives another", () => {
    const [entry] = list.entries as [ListEntry];
    const leaf = entryLeaf(salt, "OFAC-SDN", entry);
    expect(leaf).toHaveLength(32);
    expect(entryLeaf(new Uint8Array(32), "OFAC-SDN", entry)).not.toEqual(leaf);
    expect(entryLeaf(salt, "UN", entry)).not.toEqual(leaf);
  });

  test("the canonical form tells apart what differs", () => {
    const entry = entryOf("1");
    const name = (text: string): ListEntry => ({ ...entry, names: [{ ...entry.names[0]!, name: text }] });
    expect(canonicalEntry(entry)).not.toEqual(canonicalEntry(name("Sample  1")));
    expect(canonicalEntry({ ...entry, programs: ["a", "b"] })).not.toEqual(
      canonicalEntry({ ...entry, programs: ["a\nb"] }),
    );
    expect(canonicalEntry({ ...entry, programs: ["a"] })).not.toEqual(canonicalEntry({ ...entry, countries: ["a"] }));
  });

  test("a file reads back as what was written", () => {
    expect(read(written)).toEqual(snapshot);
  });

  test("damage is named", () => {
    const lines = written.split("\n");
    expect(() => read(written.replace("1970-01-31", "1970-01-30"))).toThrow(/^s(:\d+)?: /);
    expect(() => read([lines[0], lines[2], lines[1], lines[3], ""].join("\n"))).toThrow(/stands in the wrong place/);
    expect(() => read([lines[0], lines[1], lines[2], ""].join("\n"))).toThrow("s: has 2 entries, its head says 3");
    expect(() => read(written.slice(0, -1))).toThrow("s:4: the last line does not end: the file is cut");
    const head = JSON.parse(lines[0]!) as { merkle_root: string };
    const other = { ...head, merkle_root: "00".repeat(32) };
    expect(() => read([JSON.stringify(other), ...lines.slice(1)].join("\n"))).toThrow(/its head says 0000/);
    expect(() => read([lines[0], "{", ...lines.slice(2)].join("\n"))).toThrow("s:2: wanted a JSON object");
    expect(() => read("{}\n")).toThrow(/^s:1: is no snapshot/);
    expect(() => read("")).toThrow("s:1: is empty");
  });

  test("a difference tells what came, went and changed", () => {
    const [first, second, third] = list.entries as [ListEntry, ListEntry, ListEntry];
    const diff = diffLists([first, second], [{ ...second, programs: ["X"] }, third]);
    expect(diff.added.map((e) => e.uid)).toEqual(["990003"]);
    expect(diff.removed.map((e) => e.uid)).toEqual(["990001"]);
    expect(diff.changed.map((c) => [c.after.uid, c.fields])).toEqual([["990002", ["programs"]]]);
  });
});
