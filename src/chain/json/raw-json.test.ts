import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compactJson, goStringLiteral, indentJson, memberText } from "./raw-json.js";

describe("JSON text", () => {
  test("compact and indented text mean the same as the original", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 1, 3), (text, width) => {
        const spaced = JSON.stringify(JSON.parse(text), null, width);
        expect(JSON.parse(compactJson(spaced))).toEqual(JSON.parse(text));
        expect(compactJson(indentJson(spaced, "  "))).toBe(compactJson(text));
        expect(indentJson(spaced, "  ")).toBe(indentJson(compactJson(text), "  "));
      }),
    );
  });

  test("text without characters to escape is laid out as JSON.stringify does", () => {
    const value = { a: [], b: {}, c: [1, [true, null]], d: { e: "x", "10": "y", "2": "z" } };
    expect(indentJson(JSON.stringify(value), "  ")).toBe(JSON.stringify(value, null, 2));
    expect(compactJson(JSON.stringify(value, null, 2))).toBe(JSON.stringify(value));
  });

  test("digits and the order of members stay", () => {
    const text = '{ "10": 12345678901234567890.10, "2": 1e400, "a": -0.0 }';
    expect(compactJson(text)).toBe('{"10":12345678901234567890.10,"2":1e400,"a":-0.0}');
  });

  test("a member is found wherever it stands, the last of equal names", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.jsonValue(),
        fc.constantFrom(0, 2),
        (rest, value, width) => {
          const text = JSON.stringify({ ...rest, app_state: value }, null, width);
          expect(JSON.parse(memberText(text, "app_state")!)).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
    expect(memberText('{"a":1,"b":{"a":2}, "\\u0061" : [ 3 ] }', "a")).toBe("[ 3 ]");
    expect(memberText('{"b":{"a":2}}', "a")).toBeUndefined();
    expect(memberText("[]", "a")).toBeUndefined();
  });

  test("strings are escaped as Go does", () => {
    expect(goStringLiteral('<a href="x">&\u2028\ud800')).toBe('"\\u003ca href=\\"x\\"\\u003e\\u0026\\u2028\ufffd"');
    expect(compactJson('["<>&\\u003c"]')).toBe('["\\u003c\\u003e\\u0026\\u003c"]');
  });
});
