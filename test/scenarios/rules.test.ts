/** test/rules.md against the tests: each rule has one, each named one is there and is named after its rule. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const COUNTS = { G: 5, O: 10, P: 11, C: 9, X: 9 };
/** Tests that keep a fault of an earlier implementation from coming back. */
const FAULTS = 10;

interface Row {
  readonly rule: string;
  readonly file: string;
  readonly title: string;
}

const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");
const rows = [...read("test/rules.md").matchAll(/^\| (\S+) \| `([^`]+)` \| (.+) \|$/gm)].map(
  ([, rule, file, title]): Row => ({ rule: rule!, file: file!, title: title! }),
);
/** As it stands in the source, where quotes and backslashes are escaped. */
const plain = (text: string): string => text.replaceAll("\\", "");

test("every rule has a test", () => {
  const known = new Set(rows.map(({ rule }) => rule));
  const rules = Object.entries(COUNTS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
  );
  expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
});

test("every fault of the earlier implementation has a test", () => {
  const faults = new Set(rows.map(({ rule }) => rule).filter((rule) => rule.startsWith("fault-")));
  expect(faults.size).toBe(FAULTS);
});

test.each(rows)("$rule: $file: $title", ({ rule, file, title }) => {
  const text = plain(read(file));
  if (file.endsWith(".yaml")) {
    // The story says in its "about" which rules it tells.
    expect(text).toContain(`name: ${title}`);
    expect(text.slice(0, text.indexOf("actors:"))).toMatch(new RegExp(`\\b${rule}\\b`));
    return;
  }
  expect(text.replaceAll(/\s+/g, " ")).toContain(`"${title}"`);
  if (!rule.startsWith("fault-")) expect(title).toMatch(new RegExp(`\\b${rule}\\b`));
});
