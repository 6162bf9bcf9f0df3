import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Logger } from "../../ports/log.js";
import type { ListEntry } from "../lists/entry.js";
import { buildSnapshot, type ListSnapshot } from "../lists/snapshot.js";
import { DEFAULT_POLICY, type ScreenedSubject } from "../matching/screen.js";
import { type Attestation, AttestationRefusedError, type Standing, Worker, type WorkerDeps } from "./worker.js";

const entry: ListEntry = {
  uid: "1",
  type: "individual",
  names: [{ name: "ZORVAKOVIC, Testimir", kind: "primary", quality: "strong" }],
  birthDates: [],
  countries: [],
  addresses: [],
  documents: [],
  programs: [],
};
const listAt = (time: bigint): ListSnapshot =>
  buildSnapshot({ source: "UN", entries: [{ ...entry, programs: [String(time)] }] }, new Uint8Array(32), time);
const named = (name: string): ScreenedSubject => ({
  names: [name],
  birthDates: [],
  countries: [],
  addresses: [],
  documents: [],
});

let folder: string;
let subjects: Map<string, ScreenedSubject>;
let published: ListSnapshot[];
let files: ListSnapshot[];
let parties: string[];
let standings: Map<string, Standing>;
let attested: Attestation[];
let kept: string[];
let lines: string[];
/** What sending does, one call after the other; it works when there is nothing left. */
let faults: (() => void)[];
let nowMs: number;

const log: Logger = {
  debug: () => {},
  info: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields ?? {})}`),
  warn: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields ?? {})}`),
  error: (message, fields) => void lines.push(`${message} ${JSON.stringify(fields ?? {})}`),
  child: () => log,
};

function worker(): Worker {
  const deps: WorkerDeps = {
    chain: {
      async versionOf(list) {
        const at = published.findIndex((p) => p.publishedAt === list.publishedAt);
        return at < 0 ? undefined : { version: BigInt(at + 1), newest: BigInt(published.length) };
      },
      partiesOfOpenCases: async () => parties,
      standing: async (subject) => standings.get(subject) ?? { blocked: false, verdict: "NONE", versions: new Map() },
      async attest(a) {
        faults.shift()?.();
        attested.push(a);
        const versions = new Map(a.versions.map((v) => [v.source, v.version]));
        standings.set(a.subject, { blocked: false, verdict: a.verdict, versions });
      },
    },
    loadLists: () => files,
    subjects: async () => subjects,
    async keep(subject) {
      kept.push(subject);
      return new Uint8Array(32).fill(kept.length);
    },
    statePath: join(folder, "worker.json"),
    policy: DEFAULT_POLICY,
    log,
    nowMs: () => nowMs,
  };
  return new Worker(deps);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-worker-"));
  subjects = new Map([
    ["listed", named("Testimir Zorvakovic")],
    ["other", named("Wilhelmina Unrelated")],
  ]);
  published = [listAt(1n)];
  files = [listAt(1n)];
  parties = [];
  standings = new Map();
  attested = [];
  kept = [];
  lines = [];
  faults = [];
  nowMs = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the worker", () => {
  test("screens whom it knows once for each version of the lists", async () => {
    const w = worker();
    expect(await w.round()).toBe(2);
    expect(attested.map((a) => [a.subject, a.verdict, a.score, a.versions])).toEqual([
      ["listed", "HOLD", 100, [{ source: "UN", version: 1n }]],
      ["other", "ALLOW", 0, [{ source: "UN", version: 1n }]],
    ]);
    expect(await w.round()).toBe(0);
    published.push(listAt(2n));
    files = [listAt(2n)];
    expect(await w.round()).toBe(2);
    // A new process learns from the chain what was done.
    expect(await worker().round()).toBe(0);
    expect(kept).toHaveLength(4);
  });

  test("parties of open cases come first; who is not known is told once", async () => {
    parties = ["stranger", "other"];
    const w = worker();
    await w.round();
    await w.round();
    expect(attested.map((a) => a.subject)).toEqual(["other", "listed"]);
    expect(lines.filter((line) => line.includes("stranger"))).toHaveLength(1);
  });

  test("a snapshot that is old or not published is not used", async () => {
    published = [listAt(1n), listAt(2n)];
    expect(await worker().round()).toBe(0);
    expect(lines[0]).toMatch(/is version 1, the chain has 2/);
    files = [listAt(3n)];
    expect(await worker().round()).toBe(0);
    expect(lines.at(-1)).toMatch(/is not published/);
  });

  test("never lifts a block, nor what people rejected", async () => {
    standings.set("listed", { blocked: true, verdict: "BLOCK", versions: new Map() });
    standings.set("other", { blocked: false, verdict: "REJECT", versions: new Map() });
    expect(await worker().round()).toBe(0);
    expect(kept).toEqual([]);
  });

  test("what may not have arrived goes out again as it was, after a crash too", async () => {
    faults = [
      () => {
        throw new Error("the node is gone");
      },
    ];
    await expect(worker().round()).rejects.toThrow("the node is gone");
    expect(kept).toEqual(["listed"]);
    expect(await worker().round()).toBe(2);
    expect(attested.map((a) => a.subject)).toEqual(["listed", "other"]);
    // The same commitment and key: the chain counts it once.
    expect(attested[0]).toMatchObject({
      clientKey: `worker-${"01".repeat(20)}`,
      commitment: new Uint8Array(32).fill(1),
    });
    expect(kept).toEqual(["listed", "other"]);
    expect(JSON.parse(readFileSync(join(folder, "worker.json"), "utf8"))).toEqual({ v: 1, waiting: null });
  });

  test("what the chain refuses rests for a while", async () => {
    faults = [
      () => {
        throw new AttestationRefusedError("no attestor");
      },
    ];
    subjects = new Map([["listed", named("Testimir Zorvakovic")]]);
    const w = worker();
    expect(await w.round()).toBe(0);
    expect(await w.round()).toBe(0);
    nowMs = 60_000;
    expect(await w.round()).toBe(1);
    expect(lines.some((line) => line.includes("no attestor"))).toBe(true);
  });

  test("the queue is bounded, and nobody is left out", async () => {
    subjects = new Map(Array.from({ length: 10_500 }, (_, i) => [`s${i}`, named("Zz")]));
    const fresh: Standing = { blocked: false, verdict: "ALLOW", versions: new Map([["UN", 1n]]) };
    for (const subject of subjects.keys()) standings.set(subject, fresh);
    standings.delete("s10499");
    expect(await worker().round()).toBe(1);
    expect(attested[0]!.subject).toBe("s10499");
  });

  test("no log line holds a name, and a state that is none is told", async () => {
    await worker().round();
    expect(lines.join("\n")).not.toMatch(/Testimir|Wilhelmina/i);
    expect(existsSync(join(folder, "worker.json"))).toBe(true);
    writeFileSync(join(folder, "worker.json"), "x");
    await expect(worker().round()).rejects.toThrow(/is no state of a worker/);
  });
});
