import { expect, test } from "vitest";
import { growthPercent } from "./heap-growth.js";

const MB = 1 << 20;

test("a small heap has room for what a large block leaves behind, a large one grows by a share of itself", () => {
  expect(growthPercent(0)).toBe(400);
  expect(growthPercent(8 * MB)).toBe(400);
  expect(growthPercent(32 * MB)).toBe(100);
  expect(growthPercent(54 * MB)).toBe(60);
  expect(growthPercent(1000 * MB)).toBe(60);
});
