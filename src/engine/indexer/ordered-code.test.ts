import { expect, test } from "vitest";
import { compareBytes, fromHex, toHex } from "../../types/bytes.js";
import { OrderedKeyReader, orderedInt64, orderedKey, orderedString } from "./ordered-code.js";

/** From the examples of github.com/google/orderedcode. */
test.each([
  [-64n, "40"],
  [-65n, "3fbf"],
  [0n, "80"],
  [1n, "81"],
  [63n, "bf"],
  [64n, "c040"],
  [42n, "aa"],
  [255n, "c0ff"],
  [8191n, "dfff"],
  [8192n, "e02000"],
  [1048575n, "efffff"],
  [1048576n, "f0100000"],
  [(1n << 63n) - 1n, "ffc07fffffffffffffff"],
  [-(1n << 63n), "003f8000000000000000"],
])("int64 %s is %s", (value, hex) => {
  expect(toHex(orderedInt64(value))).toBe(hex);
  const reader = new OrderedKeyReader(fromHex(hex));
  expect(reader.int64()).toBe(value);
  expect(reader.done).toBe(true);
});

test("integers of every length keep their order and come back", () => {
  const values: bigint[] = [];
  for (let bits = 0n; bits < 63n; bits++) values.push(1n << bits, (1n << bits) + 1n, (1n << bits) - 1n);
  values.push(...values.map((v) => -v));
  values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (let i = 1; i < values.length; i++) {
    const [a, b] = [values[i - 1]!, values[i]!];
    if (a !== b) expect(compareBytes(orderedInt64(a), orderedInt64(b))).toBeLessThan(0);
    expect(new OrderedKeyReader(orderedInt64(b)).int64()).toBe(b);
  }
});

test("strings are escaped and terminated", () => {
  expect(toHex(orderedString(fromHex("00ff61")))).toBe("00ffff00610001");
  const reader = new OrderedKeyReader(orderedKey(fromHex("00ff61"), 7n, fromHex("")));
  expect(toHex(reader.string()!)).toBe("00ff61");
  expect(reader.int64()).toBe(7n);
  expect(reader.string()).toHaveLength(0);
  expect(reader.done).toBe(true);
});

test("a key that does not continue as asked gives nothing", () => {
  expect(new OrderedKeyReader(fromHex("6161")).string()).toBeUndefined();
  expect(new OrderedKeyReader(fromHex("0002")).string()).toBeUndefined();
  expect(new OrderedKeyReader(fromHex("c0")).int64()).toBeUndefined();
  expect(new OrderedKeyReader(fromHex("")).int64()).toBeUndefined();
});
