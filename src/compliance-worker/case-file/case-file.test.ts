import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { merkleRoot } from "../../crypto/merkle.js";
import { toHex } from "../../types/bytes.js";
import { CaseFile } from "./case-file.js";
import { openFileKeys } from "./file-keys.js";

let folder: string;
let file: CaseFile;
const dir = () => join(folder, "cases");
const master = () => join(folder, "master-keys.json");
const records = () => join(dir(), "records.jsonl");
const reopen = () => CaseFile.open(dir(), openFileKeys(master(), false), false);
const lines = () => readFileSync(records(), "utf8").split("\n").slice(0, -1);
const rewrite = (all: readonly string[]) => writeFileSync(records(), all.map((line) => `${line}\n`).join(""));
const faults = async () => (await (await reopen()).verify()).faults;
const read = async () => {
  const out = [];
  for await (const stored of (await reopen()).records()) out.push(stored);
  return out;
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-cases-"));
  file = await CaseFile.open(dir(), openFileKeys(master(), true), true, () => new Date(0));
  await file.append("subject", "stateset1one", { names: ["Testimir Zorvakovic"] });
  await file.append("screening", "stateset1one", { score: 97 });
  await file.append("subject", "stateset1two", { names: ["Quendalo"] });
  await file.append("note", "", { text: "nothing" });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the case file", () => {
  test("reads back what was written, and is sound", async () => {
    const all = await read();
    expect(all.map((s) => [s.record.sequence, s.content?.kind, s.content?.subject])).toEqual([
      [1, "subject", "stateset1one"],
      [2, "screening", "stateset1one"],
      [3, "subject", "stateset1two"],
      [4, "note", ""],
    ]);
    expect(all[0]!.content).toEqual({
      kind: "subject",
      subject: "stateset1one",
      at: "1970-01-01T00:00:00.000Z",
      data: { names: ["Testimir Zorvakovic"] },
    });
    expect(all[0]!.record.keyId).toBe(all[1]!.record.keyId);
    expect(all[2]!.record.keyId).not.toBe(all[0]!.record.keyId);
    expect(await (await reopen()).verify()).toMatchObject({ records: 4, faults: [], erased: 0 });
  });

  test("no name, no address and no key stands in the clear, and nobody else may read", () => {
    const files = [records(), master(), ...readdirSync(join(dir(), "keys")).map((name) => join(dir(), "keys", name))];
    for (const path of files) {
      expect(statSync(path).mode & 0o077, path).toBe(0);
      const text = readFileSync(path, "utf8");
      for (const secret of ["Testimir", "Quendalo", "stateset1one"]) expect(text).not.toContain(secret);
    }
  });

  test("the same content gives another commitment each time", async () => {
    const a = await file.append("note", "stateset1one", { same: 1 });
    const b = await file.append("note", "stateset1one", { same: 1 });
    expect(toHex(a.commitment)).not.toBe(toHex(b.commitment));
  });

  test.each([0, 1, 2, 3])("any bit that flips in record %i is found", async (at) => {
    const good = lines();
    const line = good[at]!;
    for (const field of ["seq", "prev", "key", "nonce", "data", "commitment", "hash"]) {
      const from = line.indexOf(`"${field}":`) + field.length + (field === "seq" ? 3 : 6);
      const bytes = Buffer.from(line, "utf8");
      bytes[from] = bytes[from]! ^ 1;
      rewrite(good.map((l, i) => (i === at ? bytes.toString("utf8") : l)));
      expect((await faults()).join("\n"), field).toMatch(new RegExp(`(line|record) ${at + 1}`));
    }
  });

  test("reordering, repeating, leaving out and cutting are named", async () => {
    const [a, b, c, d] = lines() as [string, string, string, string];
    rewrite([a, c, b, d]);
    expect((await faults())[0]).toBe(
      "line 2: record 3: stands where record 2 belongs: records are missing or in another order",
    );
    rewrite([a, b, b, c, d]);
    expect((await faults())[0]).toMatch(/^line 3: record 2: .* repeated or in another order$/);
    rewrite([a, c, d]);
    expect((await faults())[0]).toMatch(/^line 2: record 3: .* missing/);
    rewrite([a, b]);
    expect(await faults()).toEqual(["the file ends at record 2, its head says 4: records are missing at the end"]);
    writeFileSync(records(), `${[a, b, c].join("\n")}\n${d.slice(0, 50)}`);
    expect((await faults())[0]).toBe("line 4: the last record is cut off");
    await expect(file.append("note", "", {})).rejects.toThrow(/records are missing at the end/);
  });

  test("a record cannot be moved to another place, nor given another key, by whoever makes its hash anew", async () => {
    const [a, b, c, d] = lines() as [string, string, string, string];
    const { parseRecordLine, recordHash, recordLine } = await import("./record.js");
    const moved = { ...parseRecordLine(b)!, keyId: parseRecordLine(c)!.keyId };
    rewrite([a, recordLine({ ...moved, hash: recordHash(moved) }).trimEnd(), c, d]);
    expect((await faults()).join("\n")).toMatch(/record 2: does not open under its key/);
    const place = { ...parseRecordLine(c)!, sequence: 2, previous: parseRecordLine(a)!.hash };
    rewrite([a, recordLine({ ...place, hash: recordHash(place) }).trimEnd()]);
    expect((await faults()).join("\n")).toMatch(/record 2: does not open under its key/);
  });

  test("a head that is changed or gone is named", async () => {
    const head = join(dir(), "head.json");
    const json = JSON.parse(readFileSync(head, "utf8")) as { sequence: number };
    writeFileSync(head, JSON.stringify({ ...json, sequence: 3 }));
    expect(await faults()).toEqual(["head.json was changed"]);
    rmSync(head);
    expect(await faults()).toEqual(["head.json is missing"]);
  });

  test("what a crash left half written is dropped by the next record", async () => {
    appendFileSync(records(), '{"v":1,"seq":5,"pr');
    expect(await faults()).toEqual(["line 5: the last record is cut off"]);
    await (await reopen()).append("note", "", {});
    expect(await (await reopen()).verify()).toMatchObject({ records: 5, faults: [] });
  });

  test("a crash between the record and the head loses nothing", async () => {
    const head = readFileSync(join(dir(), "head.json"));
    await file.append("note", "", {});
    writeFileSync(join(dir(), "head.json"), head);
    expect(await faults()).toEqual([]);
    await (await reopen()).append("note", "", {});
    expect(await (await reopen()).verify()).toMatchObject({ records: 6, faults: [] });
  });

  test("erasure destroys one subject's records, is written down, and can be done twice", async () => {
    const before = await file.keys.commitmentOf("stateset1one");
    const erased = await file.erase("stateset1one");
    expect(erased).toEqual(before);
    expect(await file.erase("stateset1one")).toEqual(erased);
    const all = await read();
    expect(all.map((s) => s.content?.kind)).toEqual([undefined, undefined, "subject", "note", "erasure"]);
    expect(await (await reopen()).verify()).toMatchObject({ records: 5, erased: 2, faults: [] });
    for (const name of readdirSync(join(dir(), "keys"))) {
      const text = readFileSync(join(dir(), "keys", name), "utf8");
      if (text.includes(erased.id)) expect(text).not.toContain("wrapped");
    }
    await file.append("note", "stateset1one", { anew: true });
    expect((await read()).at(-1)?.content?.data).toEqual({ anew: true });
    await expect(file.erase("stateset1nobody")).rejects.toThrow("there are no records of this subject");
  });

  test("a key that is missing without an erasure is a fault", async () => {
    const [first] = await read();
    rmSync(join(dir(), "keys", `${first!.record.keyId}.json`));
    expect(await faults()).toEqual([
      "record 1: its key is missing, and no erasure is written down",
      "record 2: its key is missing, and no erasure is written down",
    ]);
  });

  test("keys are wrapped anew, and old master keys forgotten", async () => {
    const old = readFileSync(master(), "utf8");
    const provider = openFileKeys(master(), false);
    expect(await (await CaseFile.open(dir(), provider, false)).rotateKeys(provider)).toEqual({
      current: "k2",
      keys: 3,
    });
    expect(await (await reopen()).verify()).toMatchObject({ records: 4, faults: [] });
    writeFileSync(master(), old);
    await expect(read()).rejects.toThrow(/has no key "k2"/);
  });

  test("master keys that others may read are refused, and no error tells a key", async () => {
    chmodSync(master(), 0o644);
    expect(() => openFileKeys(master(), false)).toThrow(/others may read it/);
    chmodSync(master(), 0o600);
    writeFileSync(master(), "secret-in-a-broken-file");
    expect(() => openFileKeys(master(), false)).toThrow(/^(?!.*secret-in).*is no file of master keys$/);
    expect(() => openFileKeys(join(folder, "none"), false)).toThrow("there are no master keys");
  });

  test("an anchor's root is that of the hashes of its records", async () => {
    const { hashes } = await file.verify();
    const note = {
      sequence: "1",
      first: 1,
      last: 4,
      merkle_root: toHex(merkleRoot(hashes)),
      previous_hash: "",
      hash: "",
      auditor: "a",
    };
    await file.append("anchor", "", note);
    expect(await (await reopen()).verify()).toMatchObject({ anchors: [note], faults: [] });
    await file.append("anchor", "", { ...note, sequence: "2", last: 3 });
    expect(await faults()).toEqual(["records 1 to 3: are not those of anchor 2"]);
  });

  test("several writers at once leave one chain", async () => {
    const writers = await Promise.all([reopen(), reopen(), reopen()]);
    await Promise.all(writers.flatMap((w) => [1, 2, 3].map((n) => w.append("note", "stateset1one", { n }))));
    expect(await (await reopen()).verify()).toMatchObject({ records: 13, faults: [] });
  });
});
