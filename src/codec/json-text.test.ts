import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8Decode } from "../types/utf8.js";
import { JsonNumber, type JsonValue, parseJson, quoteJson, writeJson } from "./json-text.js";

test("strings are escaped as Go's encoding/json does", () => {
  for (const [text, want] of [
    ["plain", '"plain"'],
    ['"\\/', '"\\"\\\\/"'],
    ["\b\f\n\r\t\u0000\u0007\u001f\u007f", '"\\b\\f\\n\\r\\t\\u0000\\u0007\\u001f\u007f"'],
    ["<a href='x'>&", "\"\\u003ca href='x'\\u003e\\u0026\""],
    ["\u2028\u2029\u2027", '"\\u2028\\u2029\u2027"'],
    ["é日🚀", '"é日🚀"'],
    [utf8Decode(new Uint8Array([0x61, 0xff, 0xfe, 0x62])), '"a\\ufffd\\ufffdb"'],
    ["\ud83d", '"\\ufffd"'],
  ] as const) {
    expect(quoteJson(text)).toBe(want);
  }
});

test("numbers keep every digit", () => {
  const text = '{"a":18446744073709551615,"b":-0.10,"c":[1E+400]}';
  const json = parseJson(text);
  expect(json.ok && writeJson(json.value)).toBe(text);
});

test("keys sort by bytes, not by UTF-16 units", () => {
  const json = parseJson('{"\\uffee":1,"🚀":2,"b":{"z":[],"a":null},"a":true}');
  expect(json.ok && writeJson(json.value, true)).toBe('{"a":true,"b":{"a":null,"z":[]},"\uffee":1,"🚀":2}');
});

test("of two equal keys the last counts; no key is special", () => {
  const json = parseJson('{"a":1,"__proto__":{"x":2},"a":3}');
  expect(json.ok && writeJson(json.value)).toBe('{"a":3,"__proto__":{"x":2}}');
});

test("what is no JSON is refused with a position", () => {
  for (const bad of [
    "",
    " ",
    "{",
    "[",
    "[1,",
    "[1 2]",
    "{a:1}",
    '{"a"1}',
    '{"a":}',
    "tru",
    "nul",
    "01",
    "1.",
    ".5",
    "+1",
    "1e",
    "-",
    "NaN",
    '"',
    '"\\x"',
    '"\\u12g4"',
    '"\n"',
    "[]]",
    "{} {}",
    "'a'",
    "[1,]",
    '{"a":1,}',
    `${"[".repeat(300)}${"]".repeat(300)}`,
  ]) {
    const json = parseJson(bad);
    expect(json.ok, bad).toBe(false);
    expect(json.ok ? "" : json.error).toMatch(/^JSON at position \d+: /);
  }
});

test("it reads and writes what JSON.stringify writes", () => {
  const plain = (json: JsonValue): unknown => {
    if (json instanceof JsonNumber) return Number(json.text);
    if (json instanceof Map) return Object.fromEntries([...json].map(([k, v]) => [k, plain(v as JsonValue)]));
    return Array.isArray(json) ? json.map(plain) : json;
  };
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value);
      const json = parseJson(text);
      if (!json.ok) throw new Error(json.error);
      const again = parseJson(writeJson(json.value));
      expect(plain(json.value)).toEqual(JSON.parse(text));
      expect(again).toEqual(json);
    }),
  );
});

test("random text never throws", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40, unit: fc.constantFrom(...'{}[]",:\\u0tfn-1e. ') }),
      (text) => void parseJson(text),
    ),
  );
});
