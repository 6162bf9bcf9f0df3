import { describe, expect, test } from "vitest";
import { equivocator, nilVoter } from "./behaviour.js";
import { FAULTS, type SimulationOptions, type SimulationSummary } from "./options.js";
import { simulate } from "./simulation.js";

function run(options: Partial<SimulationOptions>): SimulationSummary {
  return simulate({ seed: 1, validators: 4, heights: 10, faults: [], ...options });
}

describe("without faults", () => {
  test.each([1, 4, 7, 16])("%i validators decide block after block in their first round", (validators) => {
    const found = run({ validators, shadow: true });
    expect(found.violations).toEqual([]);
    expect(found.heights).toBeGreaterThanOrEqual(10);
    expect(found.maxRound).toBe(0);
  });

  test("a target interval sets the pace, whatever the links cost", () => {
    const { violations, heights, virtualSeconds } = run({
      validators: 7,
      heights: 60,
      config: { targetBlockIntervalMs: 1000 },
    });
    expect(violations).toEqual([]);
    expect(virtualSeconds / heights).toBeGreaterThan(0.98);
    expect(virtualSeconds / heights).toBeLessThan(1.04);
  });
});

describe("with all faults", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "seed %i: agreement, validity, innocence, and everybody goes on after healing",
    (seed) => {
      const validators = [4, 7, 4, 10, 5, 16, 7, 13][seed - 1]!;
      const found = run({ seed, validators, heights: 12, faults: FAULTS, shadow: true });
      expect(found.violations).toEqual([]);
      expect(found.faultsInjected).toBeGreaterThan(0);
    },
  );

  test("with vote extensions from the third height on", () => {
    expect(run({ seed: 77, validators: 7, faults: FAULTS, extensionsFrom: 3n }).violations).toEqual([]);
  });

  test("a single validator comes back from every crash", () => {
    const found = run({ validators: 1, heights: 60, faults: ["crash", "power"] });
    expect(found.violations).toEqual([]);
    expect(found.restarts).toBeGreaterThan(3);
  });
});

test("one seed is one run, to the last event", () => {
  const options = { seed: 5, validators: 7, heights: 8, faults: FAULTS };
  const [first, again, other] = [run(options), run(options), run({ ...options, seed: 6 })];
  expect(again).toEqual(first);
  expect(other.traceHash).not.toBe(first.traceHash);
});

describe("evidence", () => {
  test("names those who signed twice", () => {
    const found = run({ seed: 3, validators: 7, faults: ["byzantine"], behaviours: [equivocator] });
    expect(found.violations).toEqual([]);
    expect([found.accused, found.culprits]).toEqual([2, 2]);
  });

  test("names twins: one key in two places", () => {
    const found = run({ seed: 4, validators: 7, heights: 30, faults: ["twins", "loss"] });
    expect(found.violations).toEqual([]);
    expect(found.accused).toBe(2);
  });

  test("does not name those who only vote nil", () => {
    const found = run({
      seed: 3,
      validators: 7,
      heights: 20,
      faults: ["byzantine", "loss", "crash"],
      behaviours: [nilVoter],
    });
    expect(found.violations).toEqual([]);
    expect(found.accused).toBe(0);
  });
});

test("the checks can fail: where more than a third have twins, agreement breaks", () => {
  const violations: string[] = [];
  for (let seed = 1; seed <= 20 && violations.length === 0; seed++) {
    violations.push(
      ...run({ seed, validators: 4, heights: 30, faults: ["twins", "partition", "loss"], faulty: 2 }).violations,
    );
  }
  expect(violations[0]).toContain("agreement");
});
