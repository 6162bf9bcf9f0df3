import { expect, test } from "vitest";
import { CacheKv } from "./cache-kv.js";
import { GasKv, type GasMeter, TRANSIENT_GAS } from "./gas-kv.js";
import { KvGuardError } from "./kv-store.js";
import { MemoryKv } from "./memory-kv.js";
import { PrefixKv } from "./prefix-kv.js";

const k = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

class Recorder implements GasMeter {
  charges: string[] = [];
  charge(amount: number, reason: string): void {
    this.charges.push(`${reason} ${amount}`);
  }
  take(): string[] {
    return this.charges.splice(0);
  }
}

function metered(): { meter: Recorder; store: GasKv } {
  const meter = new Recorder();
  const parent = new MemoryKv();
  parent.set(k(1, 1), k(10, 11, 12));
  parent.set(k(2), k(20));
  return { meter, store: new GasKv(new CacheKv(parent), meter) };
}

test("reads and writes are charged flat, then by key, then by value", () => {
  const { meter, store } = metered();
  store.get(k(1, 1));
  expect(meter.take()).toEqual(["ReadFlat 1000", "ReadPerByte 6", "ReadPerByte 9"]);
  store.get(k(9));
  expect(meter.take()).toEqual(["ReadFlat 1000", "ReadPerByte 3", "ReadPerByte 0"]);
  store.set(k(3), k(1, 2, 3, 4));
  expect(meter.take()).toEqual(["WriteFlat 2000", "WritePerByte 30", "WritePerByte 120"]);
  store.has(k(3));
  store.delete(k(3));
  expect(meter.take()).toEqual(["Has 1000", "Delete 1000"]);
});

test("an iterator pays for its first entry when it is made, and for the entry it leaves at each step", () => {
  const { meter, store } = metered();
  const first = ["ValuePerByte 6", "ValuePerByte 9", "IterNextFlat 30"];
  const second = ["ValuePerByte 3", "ValuePerByte 3", "IterNextFlat 30"];
  const iterator = store.iterate();
  expect(meter.take()).toEqual(first);
  iterator.next();
  expect(meter.take()).toEqual(first);
  iterator.next();
  expect(meter.take()).toEqual(second);
  expect(iterator.valid).toBe(false);
  store.iterate(k(7));
  expect(meter.take()).toEqual(["IterNextFlat 30"]);
});

test("a for loop pays as the cursor loop of the SDK does, broken off or not", () => {
  const { meter, store } = metered();
  for (const _ of store.iterate()) break;
  expect(meter.take()).toHaveLength(3);
  for (const _ of store.reverse());
  expect(meter.take()).toHaveLength(9);
});

test("refused writes cost nothing", () => {
  const { meter, store } = metered();
  expect(() => store.set(k(), k(1))).toThrow(KvGuardError);
  expect(meter.take()).toEqual([]);
});

test("transient stores are cheaper", () => {
  const meter = new Recorder();
  const store = new GasKv(new MemoryKv(), meter, TRANSIENT_GAS);
  store.set(k(1), k(1));
  store.get(k(1));
  expect(meter.take()).toEqual([
    "WriteFlat 200",
    "WritePerByte 3",
    "WritePerByte 3",
    "ReadFlat 100",
    "ReadPerByte 0",
    "ReadPerByte 0",
  ]);
});

test("a prefix is paid for as part of the key", () => {
  const { meter, store } = metered();
  const inner = new PrefixKv(store, k(1));
  expect(inner.get(k(1))).toEqual(k(10, 11, 12));
  expect(meter.take()).toEqual(["ReadFlat 1000", "ReadPerByte 6", "ReadPerByte 9"]);
});

test("a prefix store shows its part of the keys only", () => {
  const parent = new MemoryKv();
  for (const key of [k(1), k(1, 0), k(1, 255), k(2), k(255), k(255, 255, 7)]) parent.set(key, key);
  const keys = (prefix: Uint8Array, start?: Uint8Array, end?: Uint8Array): number[][] => {
    return Array.from(new PrefixKv(parent, prefix).iterate(start, end), ([key]) => [...key]);
  };
  expect(keys(k(1))).toEqual([[], [0], [255]]);
  expect(keys(k(1), k(0), k(255))).toEqual([[0]]);
  expect(keys(k(255))).toEqual([[], [255, 7]]);
  expect(keys(k(255, 255))).toEqual([[7]]);
  expect(Array.from(new PrefixKv(parent, k(1)).reverse(), ([key]) => [...key])).toEqual([[255], [0], []]);
  expect(() => new PrefixKv(parent, k(1)).set(k(), k(1))).toThrow(KvGuardError);
  const inner = new PrefixKv(parent, k(1));
  inner.set(k(7), k(70));
  expect(parent.get(k(1, 7))).toEqual(k(70));
  inner.delete(k(7));
  expect(inner.has(k(7))).toBe(false);
});
