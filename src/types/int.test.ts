import { expect, test } from "vitest";
import { INT_MAX, intFromWire, parseGoInteger, parseInt256, tokensToPower } from "./int.js";

test.each([
  ["0", 0n],
  ["-0", 0n],
  ["00", 0n],
  ["0_7", 7n],
  ["-0X1f", -31n],
  ["0x_1_F", 31n],
  ["0B1", 1n],
  ["0O17", 15n],
  ["+1_0", 10n],
  ["-017", -15n],
])("Go reads %s", (text, value) => {
  expect(parseGoInteger(text)).toBe(value);
});

test.each([
  "",
  "+",
  "-",
  "0x",
  "0b",
  "0o",
  "0_",
  "_1",
  "1_",
  "1__0",
  "08",
  "0b2",
  "0_8",
  "--1",
  "+-1",
  "1e3",
  " 1",
  "1n",
  "٣",
  "0x1.0",
])("Go does not read %j", (text) => {
  expect(parseGoInteger(text)).toBeUndefined();
  expect(parseInt256(text).ok).toBe(false);
});

test("text without end does not take long", () => {
  expect(parseGoInteger(`0x${"f".repeat(1_000_000)}`)).toBeUndefined();
  expect(parseGoInteger(`${"0".repeat(1_000_000)}7`)).toBe(7n);
  expect(parseGoInteger(`1${"_0".repeat(100_000)}!`)).toBeUndefined();
});

test("the wire form: empty is none, the bounds hold in every base", () => {
  expect(intFromWire("")).toEqual({ ok: true, value: undefined });
  expect(intFromWire(`0x${INT_MAX.toString(16)}`)).toEqual({ ok: true, value: INT_MAX });
  expect(intFromWire(`-0x1${"0".repeat(64)}`).ok).toBe(false);
});

test("voting power outside int64 is an error", () => {
  expect(tokensToPower(-1_999_999n)).toBe(-1n);
  expect(() => tokensToPower(INT_MAX)).toThrow(RangeError);
});
