import { expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { settle, VirtualClock } from "../../../test/support/virtual-clock.js";
import { Persister, StoppedError } from "../../engine/driver/persister.js";
import type { KvDatabase, KvOp } from "../../ports/disk.js";
import { MemoryDatabase } from "../../store/memory-database.js";
import { WaitingDatabase } from "./waiting-database.js";

const key = (i: number) => Uint8Array.of(i);
const put = (i: number, bytes = 1): KvOp => ({ type: "put", key: key(i), value: new Uint8Array(bytes).fill(i) });

/** A LevelDB whose disk fills up: as the real one, it takes nothing more after a batch that failed. */
class Disk {
  free = 1_000_000;
  /** The next batches fail in the middle. */
  failing = false;
  openFails = false;
  opened = 0;
  readonly order: number[] = [];
  readonly content = new MemoryDatabase();

  readonly open = async (): Promise<KvDatabase> => {
    if (this.openFails) throw new Error("IO error: MANIFEST-000009: No space left on device");
    this.opened++;
    let failure: Error | undefined;
    return {
      get: (k) => this.content.get(k),
      write: async (ops) => {
        if (failure !== undefined) throw new Error("refused an earlier batch; open it again first", { cause: failure });
        if (this.failing) {
          failure = new Error("cannot be written: Error: IO error: 000005.log: No space left on device");
          throw failure;
        }
        await this.content.write(ops);
        for (const op of ops) this.order.push(op.key[0]!);
      },
      scan: (range) => this.content.scan(range),
      approximateSize: async () => 0,
      compact: async () => undefined,
      close: async () => undefined,
    };
  };
}

async function waiting(hooks: { beforeReopen?: () => Promise<void>; afterReopen?: () => void } = {}) {
  const disk = new Disk();
  const clock = new VirtualClock();
  const log = keptLog();
  const persister = new Persister(clock, log);
  const { open } = disk;
  const options = { name: "the state", open, persister, freeBytes: () => disk.free, reserveBytes: 1000 };
  const db = await WaitingDatabase.open({ ...options, ...hooks });
  const tick = async (times = 1) => {
    for (let i = 0; i < times; i++) {
      await settle();
      clock.fireNext();
    }
    await settle();
  };
  return { disk, clock, log, persister, db, tick };
}

test("writes wait while there is no room, keep their order, and go on by themselves", async () => {
  const { disk, db, log, tick } = await waiting();
  await db.write([put(1)]);
  disk.free = 900;
  const done: number[] = [];
  for (const i of [2, 3, 4]) void db.write([put(i)]).then(() => done.push(i));
  await tick(3);
  expect(done).toEqual([]);
  expect(db.get(key(2))).toBeUndefined();
  expect(db.get(key(1))).toEqual(Uint8Array.of(1));
  expect(log.lines.filter((l) => l.message.includes("the disk is full"))).toHaveLength(1);
  disk.free = 10_000;
  await tick(1);
  expect(done).toEqual([2, 3, 4]);
  expect(disk.order).toEqual([1, 2, 3, 4]);
  expect(disk.opened).toBe(1);
  expect(log.lines.some((l) => l.message.includes("there is room on the disk again"))).toBe(true);
});

test("a batch is not begun without room for it beside the reserve", async () => {
  const { disk, db, tick } = await waiting();
  disk.free = 5_000;
  let done = false;
  void db.write([put(1, 2_500)]).then(() => {
    done = true;
  });
  await tick(2);
  expect(done).toBe(false);
  await disk.content.write([]);
  disk.free = 7_000;
  await tick(1);
  expect(done).toBe(true);
});

test("a disk that fills up in the middle of a batch: the files are opened again, and readers wait for it", async () => {
  const steps: string[] = [];
  const { disk, db, tick } = await waiting({
    beforeReopen: async () => void steps.push("others closed"),
    afterReopen: () => void steps.push("others may open"),
  });
  await db.write([put(1)]);
  disk.failing = true;
  let written = false;
  void db.write([put(2)]).then(() => {
    written = true;
  });
  await tick(2);
  // Nothing is opened again while there is no room: what is there stays readable.
  disk.free = 10;
  await tick(2);
  expect(db.whenReadable()).toBeUndefined();
  expect(db.get(key(1))).toEqual(Uint8Array.of(1));
  disk.free = 1_000_000;
  disk.openFails = true;
  await tick(2);
  expect(() => db.get(key(1))).toThrow("is being opened again after the disk was full");
  let read: Uint8Array | undefined;
  void db.whenReadable()!.then(() => {
    read = db.get(key(1));
  });
  await tick(2);
  expect(read).toBeUndefined();
  disk.openFails = false;
  disk.failing = false;
  await tick(1);
  expect(read).toEqual(Uint8Array.of(1));
  expect(written).toBe(true);
  expect(disk.order).toEqual([1, 2]);
  expect(steps.slice(-2)).toEqual(["others closed", "others may open"]);
});

test("other faults are not waited for; stopping ends the waiting", async () => {
  const { disk, db, persister, tick } = await waiting();
  disk.free = 0;
  const stuck = db.write([put(1)]);
  const caught = stuck.catch((e: unknown) => e);
  await tick(1);
  persister.stop();
  expect(await caught).toBeInstanceOf(StoppedError);
  await db.close();
  const other = await waiting();
  other.db.close = async () => undefined;
  other.disk.content.write = () => Promise.reject(new Error("IO error: Input/output error"));
  await expect(other.db.write([put(1)])).rejects.toThrow("Input/output error");
});
