import { expect, test } from "vitest";
import { type ByteNode, ByteTable, hashKey } from "./byte-table.js";

interface Entry extends ByteNode {
  readonly value: number;
}

const keyOf = (n: number): Uint8Array => Uint8Array.of(n >> 16, n >> 8, n, 7);

/** @param hash of all keys, as whoever wants to slow a node down would choose them */
function filled(count: number, hash?: number): ByteTable<Entry> {
  const table = new ByteTable<Entry>();
  for (let value = 0; value < count; value++) {
    const key = keyOf(value);
    table.add({ key, hash: hash ?? hashKey(key), next: undefined, value });
  }
  return table;
}

test.each([
  ["its own hash", undefined],
  ["the same hash", 5],
])("every entry of %s is found, at any size, and nothing else", (_name, hash) => {
  for (const count of [0, 1, 8, 9, 64, 65, 3000]) {
    const table = filled(count, hash);
    for (let n = 0; n < count; n++) expect(table.find(keyOf(n), hash ?? hashKey(keyOf(n)))?.value).toBe(n);
    expect(table.find(keyOf(count), hash ?? hashKey(keyOf(count)))).toBeUndefined();
    expect(table.nodes.map((node) => node.value)).toEqual(Array.from({ length: count }, (_, n) => n));
  }
});
