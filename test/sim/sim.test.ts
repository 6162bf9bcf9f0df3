import { describe, expect, test } from "vitest";
import { equivocator, nilVoter } from "./behaviour.js";
import { FAULTS, simulate } from "./simulation.js";

test("one seed", () => {
  const s = simulate({ seed: 1, validators: 4, heights: 10, faults: [], shadow: true, traceLines: 30 });
  console.log(s);
  expect(s.violations).toEqual([]);
});
