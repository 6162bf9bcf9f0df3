import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHex } from "../types/bytes.js";
import { checkTxRawEncoding } from "./adr027.js";
import { WireCursor, WireError } from "./wire.js";

function cursor(hex: string): WireCursor {
  const bytes = fromHex(hex);
  return new WireCursor(bytes, 0, bytes.length);
}

test("varints: ten bytes at most, the tenth 0 or 1", () => {
  expect(cursor("96 01".replace(" ", "")).varint()).toBe(150);
  expect(cursor("ffffffffffffffffff01").varint()).toBe(2 ** 64);
  expect(cursor("80808080808080808000").varint()).toBe(0);
  for (const bad of ["", "80", "ffffffffffffffffff02", "8080808080808080808001"]) {
    expect(() => cursor(bad).varint(), bad).toThrow(WireError);
    expect(() => cursor(bad).skipVarint(), bad).toThrow(WireError);
  }
});

test("tags: field numbers from 1 to 2^31 − 1, overlong or not", () => {
  const c = cursor("8a00");
  c.tag();
  expect([c.fieldNumber, c.wireType]).toEqual([1, 2]);
  const largest = cursor("f8ffffff3f");
  largest.tag();
  expect([largest.fieldNumber, largest.wireType]).toEqual([0x7fffffff, 0]);
  for (const bad of ["00", "07", "8080808040", "f8ffffffffffffffff01"]) {
    expect(() => cursor(bad).tag(), bad).toThrow(WireError);
  }
});

test("values are skipped whole, groups with what is in them", () => {
  for (const [hex, rest] of [
    ["08ac02ff", 1],
    ["090102030405060708ff", 1],
    ["0a03616263ff", 1],
    ["0d01020304ff", 1],
    ["0b10011b1c0cff", 1],
  ] as const) {
    const c = cursor(hex);
    c.tag();
    c.skipValue();
    expect(c.end - c.pos, hex).toBe(rest);
  }
  for (const bad of ["0c", "0e", "0f00", "0b", "0b14", "0b1014", "0a04616263", "0901", "0d01", `${"0b".repeat(200)}`]) {
    const c = cursor(bad);
    c.tag();
    expect(() => c.skipValue(), bad).toThrow(WireError);
  }
});

test("a value may not pass the end that it was given", () => {
  const c = new WireCursor(fromHex("0a03616263"), 0, 4);
  c.tag();
  expect(() => c.skipValue()).toThrow(WireError);
});

test("TxRaw: ascending fields, short lengths, bytes only", () => {
  for (const good of ["", "0a00", "0a0012001a001a00", "0a000a00", "8a000161", "0a016112016212011a"]) {
    expect(checkTxRawEncoding(fromHex(good)).ok, good).toBe(true);
  }
  for (const bad of ["12000a00", "0a8000", "0a810061", "0800", "0a", "0a0161ff", "00", "0b0c", "0a05616263"]) {
    expect(checkTxRawEncoding(fromHex(bad)).ok, bad).toBe(false);
  }
});

test("never throws anything but WireError", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      checkTxRawEncoding(bytes);
      const c = new WireCursor(bytes, 0, bytes.length);
      try {
        while (c.pos < c.end) {
          c.tag();
          c.skipValue();
        }
        return c.pos === c.end;
      } catch (e) {
        return e instanceof WireError;
      }
    }),
  );
});
