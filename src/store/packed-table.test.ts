import { expect, test } from "vitest";
import { hashKey } from "./byte-table.js";
import { NO_ENTRY, PackedTable } from "./packed-table.js";

const keyOf = (n: number): Uint8Array => Uint8Array.of(n >> 16, n >> 8, n, 7);
const valueAt = (n: number): Uint8Array => new Uint8Array(n % 50).fill(n);

test.each([
  ["its own hash", undefined],
  ["the same hash", 5],
])("every entry of %s is found, at any size, and nothing else", (_name, same) => {
  for (const count of [0, 1, 16, 17, 64, 65, 3000]) {
    const table = new PackedTable();
    const hashOf = (n: number): number => same ?? hashKey(keyOf(n));
    const views: (Uint8Array | undefined)[] = [];
    for (let n = 0; n < count; n++) {
      expect(table.add(keyOf(n), hashOf(n), n % 3 === 0 ? undefined : valueAt(n))).toBe(n);
      views.push(table.value(n));
    }
    for (let n = 0; n < count; n++) {
      expect(table.find(keyOf(n), hashOf(n))).toBe(n);
      expect(table.key(n)).toEqual(keyOf(n));
      expect(table.value(n)).toEqual(n % 3 === 0 ? undefined : valueAt(n));
      table.setValue(n, n % 2 === 0 ? undefined : Uint8Array.of(n));
      // What was handed out stays as it was.
      expect(views[n]).toEqual(n % 3 === 0 ? undefined : valueAt(n));
      expect(table.value(n)).toEqual(n % 2 === 0 ? undefined : Uint8Array.of(n));
    }
    expect(table.find(keyOf(count), hashOf(count))).toBe(NO_ENTRY);
    expect(table.find(keyOf(0).subarray(0, 3), hashOf(0))).toBe(NO_ENTRY);
    expect(table.size).toBe(count);
  }
});

test("keys have the order of their bytes", () => {
  const table = new PackedTable();
  const keys = [[1], [1, 0], [1, 1], [2], [200, 0], [200, 0, 0]].map((key) => Uint8Array.from(key));
  for (const key of keys) table.add(key, hashKey(key), undefined);
  for (let a = 0; a < keys.length; a++) {
    for (let b = 0; b < keys.length; b++) expect(Math.sign(table.compare(a, b))).toBe(Math.sign(a - b));
  }
});

test("flags are kept while the table grows", () => {
  const table = new PackedTable();
  for (let n = 0; n < 100; n++) table.setFlags(table.add(keyOf(n), hashKey(keyOf(n)), undefined), n % 4);
  for (let n = 0; n < 100; n++) expect(table.flags(n)).toBe(n % 4);
});
