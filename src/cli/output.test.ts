import { expect, test } from "vitest";
import { toYaml } from "./output.js";

test("YAML of nested values", () => {
  const value = { name: "alice", count: 5, list: [{ a: "1", b: [] }, "x: y"], empty: {}, none: null, on: "yes" };
  expect(toYaml(value)).toBe(
    'name: alice\ncount: 5\nlist:\n  - a: "1"\n    b: []\n  - "x: y"\nempty: {}\nnone: null\n"on": "yes"\n',
  );
});

test("scalars and lists at the top", () => {
  expect(toYaml("abc").trim()).toBe("abc");
  expect(toYaml([1, [2, 3]])).toBe("- 1\n- - 2\n  - 3\n");
  expect(toYaml([]).trim()).toBe("[]");
});
