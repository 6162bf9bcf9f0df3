import { expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { CrashError, MemoryDisk } from "../../../test/support/memory-disk.js";
import { crc32c } from "./crc32c.js";
import { Wal } from "./wal.js";
import type { WalMessage } from "./wal-record.js";

const TIME = { seconds: 1n, nanos: 0 };

function open(disk: MemoryDisk, limits: { headBytesMax?: number; totalBytesMax?: number } = {}, log = keptLog()) {
  const folder = disk.folder("cs.wal");
  return Wal.open({ folder, name: "wal", now: () => TIME, check: () => undefined, log, ...limits });
}

const end = (height: bigint): WalMessage => ({ kind: "endHeight", value: { height } });
const tick = (height: bigint, round: number): WalMessage => ({
  kind: "timeoutInfo",
  value: { duration: { seconds: 1n, nanos: 0 }, height, round, step: 3 },
});

/** Rounds of the timeouts behind the mark of a height. */
function roundsAfter(wal: Wal, height: bigint): number[] {
  const found = wal.search(height);
  if (!found.found) throw new Error(`no mark of height ${height}`);
  return found.entries.flatMap(({ message }) => (message.kind === "timeoutInfo" ? [message.value.round] : []));
}

test("checksums are Castagnoli's", () => {
  const bytes = Uint8Array.from("123456789", (c) => c.charCodeAt(0));
  expect(crc32c(bytes)).toBe(0xe3069283);
  expect(crc32c(new Uint8Array(0))).toBe(0);
  // 32 bytes of zeros, RFC 3720 B.4.
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
  expect(crc32c(new Uint8Array(5), 27)).toBe(0x8a9136aa);
});

test("a new log begins with the mark of height 0", async () => {
  const wal = await open(new MemoryDisk());
  wal.append(tick(1n, 4), TIME);
  expect(roundsAfter(wal, 0n)).toEqual([4]);
  expect(wal.search(1n).found).toBe(false);
});

test("full heads are put aside and searched across; the oldest go when all are too large", async () => {
  const disk = new MemoryDisk();
  const wal = await open(disk, { headBytesMax: 300, totalBytesMax: 1500 });
  for (let height = 1n; height <= 40n; height++) {
    for (let round = 0; round < 3; round++) wal.append(tick(height, round), TIME);
    wal.append(end(height), TIME);
    await wal.sync();
  }
  const names = disk.folder("cs.wal").list();
  expect(names.length).toBeGreaterThan(3);
  expect(names.length).toBeLessThan(8);
  expect(names).toContain("wal");
  expect(names).not.toContain("wal.000");
  expect(wal.search(1n).found).toBe(false);
  expect(roundsAfter(wal, 40n)).toEqual([]);
  expect(roundsAfter(wal, 36n)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
  await wal.close();

  const again = await open(disk.restart(), { headBytesMax: 300, totalBytesMax: 1500 });
  expect(roundsAfter(again, 38n)).toEqual([0, 1, 2, 0, 1, 2]);
});

test("records that arrive while the head is put aside follow in the new one", async () => {
  const disk = new MemoryDisk();
  const wal = await open(disk, { headBytesMax: 60 });
  wal.append(tick(1n, 0), TIME);
  wal.append(tick(1n, 1), TIME);
  const syncing = wal.sync();
  await Promise.resolve();
  wal.append(tick(1n, 2), TIME);
  await Promise.resolve();
  wal.append(tick(1n, 3), TIME);
  await syncing;
  await wal.sync();
  expect(roundsAfter(wal, 0n)).toEqual([0, 1, 2, 3]);
});

test("a torn tail is cut off, kept beside the log, and the log goes on", async () => {
  const disk = new MemoryDisk();
  const wal = await open(disk);
  wal.append(tick(1n, 0), TIME);
  wal.append(tick(1n, 1), TIME);
  await wal.close();
  const size = disk.folder("cs.wal").read("wal")!.length;
  for (const cut of [1, 5, 9, 20]) {
    const torn = disk.restart();
    await torn.folder("cs.wal").truncate("wal", size - cut);
    const log = keptLog();
    const again = await open(torn, {}, log);
    expect(log.lines.some((l) => l.level === "warn" && l.message.includes("torn tail"))).toBe(true);
    expect(torn.folder("cs.wal").read("wal.CORRUPTED")).toHaveLength(size - cut);
    again.append(tick(1n, 7), TIME);
    expect(roundsAfter(again, 0n)).toEqual([0, 7]);
  }
});

test("damage inside the height under way is reported; repair cuts the log in front of it", async () => {
  const disk = new MemoryDisk();
  const wal = await open(disk, { headBytesMax: 100 });
  for (let round = 0; round < 8; round++) {
    wal.append(tick(1n, round), TIME);
    await wal.sync();
  }
  await wal.close();
  const damaged = disk.restart();
  const folder = damaged.folder("cs.wal");
  const second = folder.read("wal.001")!;
  second[12] = second[12]! ^ 0x10;
  await folder.replace("wal.001", second);
  const again = await open(damaged, { headBytesMax: 100 });
  const found = again.search(0n);
  if (!found.found || found.damage === undefined) throw new Error("the damage was not found");
  expect(found.damage).toMatchObject({ file: "wal.001", offset: 0 });
  const before = found.entries.length;
  expect(before).toBeGreaterThan(0);
  await again.repair(found.damage);
  expect(folder.read("wal.001.CORRUPTED")).toEqual(second);
  again.append(tick(1n, 99), TIME);
  const rounds = roundsAfter(again, 0n);
  expect(rounds).toHaveLength(before + 1);
  expect(rounds.at(-1)).toBe(99);
});

test("damage in front of the mark does not hide it", async () => {
  const disk = new MemoryDisk();
  const wal = await open(disk);
  wal.append(tick(1n, 0), TIME);
  wal.append(end(1n), TIME);
  wal.append(tick(2n, 5), TIME);
  await wal.close();
  const folder = disk.folder("cs.wal");
  const bytes = folder.read("wal")!;
  bytes[30] = bytes[30]! ^ 1; // inside the timeout of height 1
  await folder.replace("wal", bytes);
  expect(roundsAfter(await open(disk), 1n)).toEqual([5]);
});

test("what was synced survives the loss of everything that was not", async () => {
  const disk = new MemoryDisk();
  const wal = await open(disk);
  wal.append(tick(1n, 0), TIME);
  await wal.sync();
  wal.append(tick(1n, 1), TIME);
  expect(roundsAfter(await open(disk.restart(() => 0)), 0n)).toEqual([0]);
  expect(roundsAfter(await open(disk.restart()), 0n)).toEqual([0, 1]);
});

test("a crash at any moment of putting heads aside loses no synced record", async () => {
  const history = async (disk: MemoryDisk): Promise<number> => {
    let synced = -1;
    const wal = await open(disk, { headBytesMax: 100 });
    for (let round = 0; round < 10; round++) {
      wal.append(tick(1n, round), TIME);
      await wal.sync();
      synced = round;
    }
    return synced;
  };
  const whole = new MemoryDisk();
  await history(whole);
  for (let crashAfter = 0; crashAfter < whole.changes.length; crashAfter++) {
    const disk = new MemoryDisk();
    disk.crashAfter = crashAfter;
    let error: unknown;
    await history(disk).catch((e) => {
      error = e;
    });
    expect(error).toBeInstanceOf(CrashError);
    const syncs = disk.changes.filter((c) => c.startsWith("flush")).length;
    const again = await open(
      disk.restart(() => 0),
      { headBytesMax: 100 },
    );
    const rounds = again.search(0n).found ? roundsAfter(again, 0n) : [];
    // The first flush is the mark's.
    expect(rounds.length).toBeGreaterThanOrEqual(syncs - 1);
    expect(rounds).toEqual(rounds.map((_, i) => i));
  }
});
