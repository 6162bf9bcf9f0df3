import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { durationToNs } from "../../src/chain/time.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { Wal } from "../../src/engine/wal/wal.js";
import { walMessageFault } from "../../src/engine/wal/wal-message-check.js";
import { encodeWalRecord, readWalRecord, type TimedWalMessage } from "../../src/engine/wal/wal-record.js";
import { toHex } from "../../src/types/bytes.js";
import { keptLog } from "../support/kept-log.js";
import { MemoryDisk } from "../support/memory-disk.js";
import { loadVectors, vectorPath } from "./load.js";

interface ListedRecord {
  readonly offset: number;
  readonly length?: number;
  readonly type?: string;
  readonly time?: { readonly seconds: string; readonly nanos: number };
  readonly height?: string;
  readonly round?: number;
  readonly step?: number | string;
  readonly duration_ns?: string;
  readonly message?: string;
  readonly peer?: string;
  readonly error?: string;
  readonly next_offset?: number;
  readonly end?: boolean;
}

interface Case {
  readonly file: string;
  readonly why: string;
  readonly size: number;
  readonly sha256: string;
  readonly records: readonly ListedRecord[];
  readonly search_end_height: readonly { readonly height: string; readonly found: boolean; readonly ok: boolean }[];
}

const MESSAGES: { readonly [kind: string]: string } = {
  proposal: "*consensus.Proposal",
  blockPart: "*consensus.BlockPart",
  vote: "*consensus.Vote",
};

/** A record as the listing shows it. */
function listing({ time, message }: TimedWalMessage, offset: number, length: number): ListedRecord {
  const base = { offset, length, time: { seconds: time.seconds.toString(), nanos: time.nanos } };
  switch (message.kind) {
    case "endHeight":
      return { ...base, type: "EndHeight", height: message.value.height.toString() };
    case "timeoutInfo": {
      const { duration, height, round, step } = message.value;
      const duration_ns = durationToNs(duration).toString();
      return { ...base, type: "TimeoutInfo", duration_ns, height: height.toString(), round, step };
    }
    case "eventDataRoundState": {
      const { height, round, step } = message.value;
      return { ...base, type: "EventDataRoundState", height: height.toString(), round, step };
    }
    case "msgInfo": {
      const kind = message.value.msg.sum?.kind ?? "none";
      const name = MESSAGES[kind];
      if (name === undefined) throw new Error(`a message of kind ${kind} in the log`);
      return { ...base, type: "MsgInfo", message: name, peer: message.value.peerId };
    }
  }
}

function fileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(vectorPath("comet", "wal"), name)));
}

const { cases } = loadVectors<Case>("comet", "wal/wal");
const KNOWN = new Set(["EndHeight", "TimeoutInfo", "EventDataRoundState", "MsgInfo"]);

test.each(cases.map((c) => [`${c.file}: ${c.why}`, c] as const))("%s", (_name, c) => {
  const bytes = fileBytes(c.file);
  expect(bytes).toHaveLength(c.size);
  expect(toHex(sha256(bytes))).toBe(c.sha256);
  expect(c.records.length).toBeGreaterThan(0);
  let offset = 0;
  for (const expected of c.records) {
    const reading = readWalRecord(bytes, offset, walMessageFault);
    expect(offset).toBe(expected.offset);
    if (expected.end === true) {
      expect(reading.kind).toBe("end");
      break;
    }
    if (expected.error !== undefined) {
      expect(reading.kind).toBe("damage");
    } else {
      if (!KNOWN.has(expected.type ?? "")) throw new Error(`unknown type of record: ${expected.type}`);
      if (reading.kind !== "record") throw new Error(`no record at ${offset}: ${JSON.stringify(reading)}`);
      expect(listing(reading.entry, offset, reading.next - offset)).toEqual(expected);
      const { time, message } = reading.entry;
      expect(toHex(encodeWalRecord(time, message))).toBe(toHex(bytes.subarray(offset, reading.next)));
    }
    if (reading.kind === "end") throw new Error("the log ends too early");
    expect(reading.next).toBe(expected.next_offset ?? offset + expected.length!);
    offset = reading.next;
  }
  expect(c.records.at(-1)?.end).toBe(true);
});

/** The original's strict search, which stops at damage in front of the mark. */
function strictSearch(bytes: Uint8Array, height: bigint): { found: boolean; ok: boolean } {
  for (let offset = 0; ; ) {
    const reading = readWalRecord(bytes, offset, walMessageFault);
    if (reading.kind === "end") return { found: false, ok: true };
    if (reading.kind === "damage") return { found: false, ok: false };
    const { message } = reading.entry;
    if (message.kind === "endHeight" && message.value.height === height) return { found: true, ok: true };
    offset = reading.next;
  }
}

test.each(cases.map((c) => [c.file, c] as const))("marks of heights in %s", async (_name, c) => {
  const bytes = fileBytes(c.file);
  const folder = new MemoryDisk().folder("cs.wal");
  const file = folder.openAppend("wal");
  file.append(bytes);
  const now = () => ({ seconds: 1n, nanos: 0 });
  const wal = await Wal.open({ folder, name: "wal", now, check: walMessageFault, log: keptLog() });
  expect(c.search_end_height.length).toBeGreaterThan(0);
  for (const { height, found, ok } of c.search_end_height) {
    expect(strictSearch(bytes, BigInt(height))).toEqual({ found, ok });
    // Opened, the log has lost its damaged tail and nothing else: a mark in front of damage is found as ever.
    if (found) expect(wal.search(BigInt(height)).found).toBe(true);
  }
  // What is appended after the repair can be read again.
  wal.append({ kind: "endHeight", value: { height: 77n } }, now());
  await wal.sync();
  expect(wal.search(77n)).toEqual({ found: true, entries: [], damage: undefined });
});

test("a real node's log, byte for byte", () => {
  const bytes = fileBytes("real_head.wal");
  const { cases: records } = loadVectors<ListedRecord>("comet", "wal/real_wal");
  let offset = 0;
  for (const expected of records) {
    if (expected.end === true) break;
    const reading = readWalRecord(bytes, offset, walMessageFault);
    if (reading.kind !== "record") throw new Error(`no record at ${offset}: ${JSON.stringify(reading)}`);
    expect(listing(reading.entry, offset, reading.next - offset)).toEqual(expected);
    const { time, message } = reading.entry;
    expect(toHex(encodeWalRecord(time, message))).toBe(toHex(bytes.subarray(offset, reading.next)));
    offset = reading.next;
  }
  expect(offset).toBe(bytes.length);
  expect(readWalRecord(bytes, offset, walMessageFault).kind).toBe("end");
});
