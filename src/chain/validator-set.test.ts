import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { simValidator } from "../../test/sim/keyed-hash.js";
import { ValidatorSet as ProtoValidatorSet } from "../gen/tendermint/types/validator.js";
import { compareBytes, toHex } from "../types/bytes.js";
import { TOTAL_POWER_MAX } from "./limits.js";
import type { Validator } from "./validator.js";
import { ValidatorSet } from "./validator-set.js";

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!r.ok) throw new Error(r.error);
  return r.value;
}

const members = (...powers: number[]): Validator[] => powers.map((p, i) => simValidator(i, BigInt(p)));

interface Entry {
  address: string;
  power: number;
  priority: number;
}

/** Proposer rotation with small numbers, written down from its description: a window of twice the total power,
 *  division that truncates, an average that floors. */
class Model {
  entries: Entry[] = [];

  private total(): number {
    return this.entries.reduce((sum, e) => sum + e.power, 0);
  }

  private tame(): void {
    const priorities = this.entries.map((e) => e.priority);
    const spread = Math.max(...priorities) - Math.min(...priorities);
    const window = 2 * this.total();
    if (spread > window) {
      const ratio = Math.ceil(spread / window);
      for (const e of this.entries) e.priority = Math.trunc(e.priority / ratio);
    }
    const average = Math.floor(this.entries.reduce((sum, e) => sum + e.priority, 0) / this.entries.length);
    for (const e of this.entries) e.priority -= average;
  }

  change(changes: readonly { address: string; power: number }[]): boolean {
    const after = new Map(this.entries.map((e) => [e.address, { ...e }]));
    let total = this.total();
    for (const c of changes) {
      const found = after.get(c.address);
      if (found === undefined && c.power === 0) return false;
      if (c.power > 0) total += c.power - (found?.power ?? 0);
    }
    for (const { address, power } of changes) {
      const found = after.get(address);
      if (power === 0) after.delete(address);
      else after.set(address, { address, power, priority: found?.priority ?? -(total + Math.floor(total / 8)) });
    }
    if (after.size === 0) return false;
    this.entries = [...after.values()];
    this.tame();
    return true;
  }

  turn(times: number): Entry {
    this.tame();
    const total = this.total();
    let chosen = this.entries[0]!;
    for (let t = 0; t < times; t++) {
      for (const e of this.entries) e.priority += e.power;
      chosen = this.entries.reduce((a, b) =>
        b.priority > a.priority || (b.priority === a.priority && b.address < a.address) ? b : a,
      );
      chosen.priority -= total;
    }
    return chosen;
  }
}

describe("validator set", () => {
  test("rotates and changes as the description says", () => {
    const change = fc.record({ who: fc.nat(7), power: fc.oneof(fc.constant(0), fc.nat(1000)) });
    const step = fc.oneof(
      fc.record({ turns: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ changes: fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: (c) => c.who }) }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 7 }),
        fc.array(step, { maxLength: 40 }),
        (powers, steps) => {
          const start = members(...powers);
          let set = unwrap(ValidatorSet.create(start));
          const model = new Model();
          model.change(start.map((v) => ({ address: toHex(v.address), power: Number(v.power) })));
          model.turn(1);
          for (const s of steps) {
            if ("turns" in s) {
              set = set.incrementProposerPriority(s.turns);
              const proposer = model.turn(s.turns);
              expect(toHex(set.proposer()!.address)).toBe(proposer.address);
            } else {
              const changes = s.changes.map((c) => simValidator(c.who, BigInt(c.power)));
              const changed = set.updateWithChangeSet(changes);
              const expected = model.change(
                changes.map((v) => ({ address: toHex(v.address), power: Number(v.power) })),
              );
              expect(changed.ok).toBe(expected);
              if (changed.ok) set = changed.value;
            }
            const found = set.validators.map((v) => [toHex(v.address), Number(v.power), Number(v.proposerPriority)]);
            const wanted = model.entries.map((e) => [e.address, e.power, e.priority]);
            expect(found.sort()).toEqual(wanted.sort());
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("everybody proposes as often as their power says, over as many turns as the total", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), (powers) => {
        // All start at zero: a set whose members joined together, before its first turn.
        let set = unwrap(ValidatorSet.EMPTY.updateWithChangeSet(members(...powers)));
        const turns = new Map<string, number>();
        for (let t = 0n; t < set.totalPower; t++) {
          set = set.incrementProposerPriority(1);
          const who = toHex(set.proposer()!.address);
          turns.set(who, (turns.get(who) ?? 0) + 1);
        }
        for (const v of set.validators) expect(turns.get(toHex(v.address))).toBe(Number(v.power));
        expect(set.validators.every((v) => v.proposerPriority === 0n)).toBe(true);
      }),
    );
  });

  test("is sorted by power, then address, and finds by both", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 30 }), (powers) => {
        const set = unwrap(ValidatorSet.create(members(...powers)));
        for (let i = 0; i < set.size; i++) {
          const v = set.getByIndex(i)!;
          expect(set.indexOf(v.address)).toBe(i);
          expect(set.getByAddress(v.address)).toBe(v);
          const next = set.getByIndex(i + 1);
          if (next === undefined) continue;
          expect(v.power > next.power || (v.power === next.power && compareBytes(v.address, next.address) < 0)).toBe(
            true,
          );
        }
        expect(set.getByIndex(set.size)).toBeUndefined();
        expect(set.getByIndex(-1)).toBeUndefined();
        expect(set.has(new Uint8Array(20))).toBe(false);
      }),
    );
  });

  test("survives its message form, priorities and proposer included", () => {
    const set = unwrap(ValidatorSet.create(members(5, 3, 8))).incrementProposerPriority(4);
    const read = unwrap(ValidatorSet.fromProto(ProtoValidatorSet.decode(ProtoValidatorSet.encode(set.toProto()))));
    expect(read.validators).toEqual(set.validators);
    expect(read.proposer()).toEqual(set.proposer());
    expect(read.hash()).toEqual(set.hash());
    expect(read.incrementProposerPriority(3).validators).toEqual(set.incrementProposerPriority(3).validators);
  });

  test("a change leaves the set that it was made from as it was", () => {
    const set = unwrap(ValidatorSet.create(members(5, 3, 8)));
    const before = structuredClone(set.validators);
    set.incrementProposerPriority(7);
    unwrap(set.updateWithChangeSet([simValidator(1, 0n), simValidator(9, 4n)]));
    expect(set.validators).toEqual(before);
  });

  test("refuses what cannot be: nobody left, doubles, strangers to remove, too much power", () => {
    const set = unwrap(ValidatorSet.create(members(5, 3)));
    const refusal = (...changes: Validator[]) => {
      const r = set.updateWithChangeSet(changes);
      return r.ok ? "accepted" : r.error;
    };
    expect(refusal(simValidator(0, 0n), simValidator(1, 0n))).toMatch(/empty/);
    expect(refusal(simValidator(0, 1n), simValidator(0, 2n))).toMatch(/twice/);
    expect(refusal(simValidator(7, 0n))).toMatch(/not in the set/);
    expect(refusal(simValidator(7, -1n))).toMatch(/negative/);
    expect(refusal(simValidator(7, TOTAL_POWER_MAX))).toMatch(/exceed/);
    expect(refusal(simValidator(7, TOTAL_POWER_MAX + 1n))).toMatch(/higher/);
    expect(refusal(simValidator(7, TOTAL_POWER_MAX), simValidator(0, 0n), simValidator(1, 0n))).toBe("accepted");
    expect(ValidatorSet.create([simValidator(0, 0n)]).ok).toBe(false);
    expect(ValidatorSet.create([]).ok && ValidatorSet.EMPTY.proposer()).toBeUndefined();
  });
});
