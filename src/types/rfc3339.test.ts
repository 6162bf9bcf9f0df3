import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRfc3339, parseDate, parseRfc3339 } from "./rfc3339.js";

test("agrees with the platform's calendar on any second of years 1 to 9999", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -62135596800, max: 253402300799 }),
      fc.integer({ min: 0, max: 999 }),
      (seconds, ms) => {
        const text = new Date(seconds * 1000 + ms).toISOString();
        const time = parseRfc3339(text);
        expect(time).toEqual({ seconds: BigInt(seconds), nanos: ms * 1_000_000 });
        expect(new Date(formatRfc3339(time!)).getTime()).toBe(seconds * 1000 + ms);
      },
    ),
  );
});

test("refuses dates that do not exist, and reads offsets", () => {
  expect(parseDate("2026-02-29")).toBeUndefined();
  expect(parseDate("2024-02-29")).toBeDefined();
  expect(parseRfc3339("2026-01-01T24:00:00Z")).toBeUndefined();
  expect(parseRfc3339("2026-01-01T00:00:00+01:00")).toEqual(parseRfc3339("2025-12-31T23:00:00Z"));
});

test("writes fractions as Go and as protobuf JSON do", () => {
  const time = { seconds: 0n, nanos: 120_000_000 };
  expect(formatRfc3339(time)).toBe("1970-01-01T00:00:00.12Z");
  expect(formatRfc3339(time, "groups")).toBe("1970-01-01T00:00:00.120Z");
  expect(formatRfc3339({ seconds: -1n, nanos: 1 }, "groups")).toBe("1969-12-31T23:59:59.000000001Z");
});
