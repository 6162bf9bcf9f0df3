import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyedHashVerifier as keyedVerifier } from "../../test/sim/keyed-hash.js";
import {
  answer,
  CHAIN_ID,
  GENESIS_TIME,
  lightBlock,
  lightChain,
  member,
  SECOND,
  setOf,
} from "../../test/support/light-chain.js";
import { evidenceFault, wrapLightClientAttack } from "../chain/evidence.js";
import type { LightBlock } from "../chain/light-block.js";
import { addNs } from "../chain/time.js";
import { lightClientAttackEvidenceFault, verifyEvidenceFault } from "../chain/verify-evidence.js";
import { bisect, verifyBackwards } from "./bisection.js";
import { compareWithWitness, findDivergence, lightClientAttackEvidence } from "./divergence.js";
import {
  DEFAULT_TRUST_LEVEL,
  isHeaderExpired,
  type LightOptions,
  trustLevelFault,
  verifyAdjacentFault,
  verifyLightFault,
  verifyNonAdjacentFault,
} from "./verify.js";

const options: LightOptions = {
  verifier: keyedVerifier,
  trustLevel: DEFAULT_TRUST_LEVEL,
  trustingPeriodNs: 3600n * SECOND,
  clockDriftNs: 10n * SECOND,
};
const NOW = addNs(GENESIS_TIME, 600n * SECOND);
const four = setOf(member(1), member(2), member(3), member(4));
const steady = lightChain(12, () => four);
/** Each height drops one validator for a new one. */
const moving = lightChain(40, (h) => setOf(member(h), member(h + 1), member(h + 2), member(h + 3)));
const at = (chain: LightBlock[], height: number): LightBlock => chain[height - 1]!;
const sourceOf = (chain: LightBlock[]) => (height: bigint) => chain[Number(height) - 1];

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!r.ok) throw new Error(JSON.stringify(r.error, (_, v) => (typeof v === "bigint" ? String(v) : v)));
  return r.value;
}

describe("one step", () => {
  test("adjacent and distant headers of a steady chain are verified", () => {
    expect(verifyLightFault(at(steady, 3), at(steady, 4), NOW, options)).toBeUndefined();
    expect(verifyLightFault(at(steady, 3), at(steady, 12), NOW, options)).toBeUndefined();
    expect(verifyAdjacentFault(at(steady, 3).header, at(steady, 5), NOW, options)?.kind).toBe("invalid header");
    expect(verifyNonAdjacentFault(at(steady, 3), at(steady, 4), NOW, options)?.kind).toBe("invalid header");
  });

  test("older or equal headers are not reached forwards", () => {
    expect(verifyLightFault(at(steady, 5), at(steady, 5), NOW, options)?.text).toMatch(/not above/);
    expect(verifyLightFault(at(steady, 5), at(steady, 3), NOW, options)?.text).toMatch(/not above/);
  });

  test("a trusted header expires exactly at the end of its period", () => {
    const { header } = at(steady, 2);
    const end = addNs(header.time, options.trustingPeriodNs);
    expect(isHeaderExpired(header, options.trustingPeriodNs, end)).toBe(true);
    expect(isHeaderExpired(header, options.trustingPeriodNs, addNs(end, -1n))).toBe(false);
    expect(verifyLightFault(at(steady, 2), at(steady, 3), end, options)?.kind).toBe("expired");
    expect(verifyLightFault(at(steady, 2), at(steady, 9), end, options)?.kind).toBe("expired");
    expect(verifyLightFault(at(steady, 2), at(steady, 9), addNs(end, -1n), options)).toBeUndefined();
  });

  test("a header may lie ahead of the clock by less than the drift", () => {
    const next = at(steady, 9);
    const behind = addNs(next.header.time, -options.clockDriftNs);
    expect(verifyLightFault(at(steady, 2), next, behind, options)?.text).toMatch(/future/);
    expect(verifyLightFault(at(steady, 2), next, addNs(behind, 1n), options)).toBeUndefined();
  });

  test("time must go on", () => {
    const late = lightBlock({ height: 9n, set: four, time: at(steady, 2).header.time });
    expect(verifyLightFault(at(steady, 2), late, NOW, options)?.text).toMatch(/not after/);
  });

  test("the next header has the validators that the trusted one announces", () => {
    const others = setOf(member(11), member(12));
    const forged = lightBlock({ height: 4n, set: others });
    expect(verifyLightFault(at(steady, 3), forged, NOW, options)?.text).toMatch(/announces/);
  });

  test("the validators are the ones that the header names", () => {
    const other = { ...at(steady, 9), validators: setOf(member(1), member(2), member(3)) };
    expect(verifyLightFault(at(steady, 2), other, NOW, options)?.kind).toBe("invalid header");
  });

  test("two thirds of the new set must sign, and not only the trusted ones", () => {
    const signs = (index: number) => index < 2;
    const weak = lightBlock({ height: 9n, set: four, signs });
    expect(verifyLightFault(at(steady, 2), weak, NOW, options)).toMatchObject({
      kind: "invalid header",
      text: expect.stringMatching(/insufficient/),
    });
  });

  test("trust below the level asks for a header in between", () => {
    const distant = at(moving, 5);
    expect(verifyLightFault(at(moving, 1), distant, NOW, options)?.kind).toBe("not enough trust");
    expect(verifyLightFault(at(moving, 1), at(moving, 3), NOW, options)).toBeUndefined();
    const strict = { ...options, trustLevel: { numerator: 2n, denominator: 3n } };
    expect(verifyLightFault(at(moving, 1), at(moving, 3), NOW, strict)?.kind).toBe("not enough trust");
  });

  test("trust levels outside 1/3 to 1 are refused", () => {
    const level = (numerator: bigint, denominator: bigint) => trustLevelFault({ numerator, denominator });
    expect([level(1n, 3n), level(2n, 3n), level(1n, 1n)]).toEqual([undefined, undefined, undefined]);
    for (const [n, d] of [
      [1n, 4n],
      [4n, 3n],
      [0n, 1n],
      [1n, 0n],
      [-1n, -2n],
    ] as const) {
      expect(level(n, d)).toMatch(/trust level/);
      const bad = { ...options, trustLevel: { numerator: n, denominator: d } };
      expect(verifyLightFault(at(steady, 2), at(steady, 9), NOW, bad)?.kind).toBe("invalid header");
    }
  });
});

describe("bisection", () => {
  test("a steady chain needs no header in between", () => {
    const { value, asked } = answer(bisect(at(steady, 1), at(steady, 12), NOW, options), sourceOf(steady));
    expect(asked).toEqual([]);
    expect(unwrap(value).map((b) => b.header.height)).toEqual([1n, 12n]);
  });

  test("a moving chain is crossed by verified steps, asking for each height at most once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 38 }), fc.integer({ min: 1, max: 39 }), (from, distance) => {
        const to = Math.min(40, from + distance);
        const { value, asked } = answer(bisect(at(moving, from), at(moving, to), NOW, options), sourceOf(moving));
        const trace = unwrap(value);
        expect(trace[0]).toBe(at(moving, from));
        expect(trace.at(-1)).toBe(at(moving, to));
        for (let i = 1; i < trace.length; i++) {
          expect(verifyLightFault(trace[i - 1]!, trace[i]!, NOW, options)).toBeUndefined();
        }
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  test("a source that has not got a block, or answers with another, ends it", () => {
    const missing = answer(bisect(at(moving, 1), at(moving, 40), NOW, options), () => undefined);
    expect(missing.value).toMatchObject({ ok: false, error: { kind: "no block", height: 20n } });
    const wrong = answer(bisect(at(moving, 1), at(moving, 40), NOW, options), () => at(moving, 7));
    expect(wrong.value).toMatchObject({ ok: false, error: { kind: "invalid header", height: 20n } });
  });

  test("a forged header in between is named", () => {
    const forged = lightBlock({ height: 20n, set: setOf(member(20), member(21), member(22)), signs: (i) => i === 0 });
    const source = (h: bigint) => (h === 20n ? forged : sourceOf(moving)(h));
    const { value } = answer(bisect(at(moving, 1), at(moving, 40), NOW, options), source);
    expect(value).toMatchObject({ ok: false, error: { kind: "invalid header", height: 20n } });
  });
});

describe("backwards", () => {
  test("goes down header by header, whatever their age", () => {
    const { value, asked } = answer(verifyBackwards(at(moving, 9).header, at(moving, 5).header), sourceOf(moving));
    expect(value.ok).toBe(true);
    expect(asked).toEqual([8n, 7n, 6n]);
  });

  test("a header of another chain of hashes is refused", () => {
    const forged = lightBlock({ height: 7n, set: at(moving, 7).validators, appHash: new Uint8Array(32) });
    const source = (h: bigint) => (h === 7n ? forged : sourceOf(moving)(h));
    const { value } = answer(verifyBackwards(at(moving, 9).header, at(moving, 5).header), source);
    expect(value).toMatchObject({ ok: false, error: { kind: "invalid header", height: 7n } });
  });
});

/** A lunatic branch: the common validators sign other results from a height on. */
function fork(chain: LightBlock[], from: number, change: Partial<Parameters<typeof lightBlock>[0]>): LightBlock[] {
  const branch = chain.slice(0, from - 1);
  for (let h = from; h <= chain.length; h++) {
    const { validators } = at(chain, h);
    const next = h < chain.length ? at(chain, h + 1).validators : validators;
    const lastBlockId = branch.at(-1)!.commit.blockId;
    branch.push(lightBlock({ height: BigInt(h), set: validators, next, lastBlockId, ...change }));
  }
  return branch;
}

describe("divergence", () => {
  const lie = fork(moving, 15, { appHash: new Uint8Array(32).fill(9) });

  test("a witness is the same, conflicting, behind, or ahead in time only", () => {
    const verified = at(moving, 30);
    expect(compareWithWitness(verified, at(moving, 30))).toBe("same");
    expect(compareWithWitness(verified, at(lie, 30))).toBe("conflicting headers");
    expect(compareWithWitness(verified, at(moving, 20))).toBe("behind");
    const slow = lightBlock({ height: 20n, set: at(moving, 20).validators, time: verified.header.time });
    expect(compareWithWitness(verified, slow)).toBe("conflicting times");
    const moved = { ...verified, validators: verified.validators.incrementProposerPriority(1) };
    expect(compareWithWitness(verified, moved)).toBe("other priorities");
  });

  test("is found at the first contradicting block of the trace, and proves the attack to a full node", () => {
    const trace = unwrap(answer(bisect(at(lie, 1), at(lie, 40), NOW, options), sourceOf(lie)).value);
    const found = unwrap(answer(findDivergence(trace, at(moving, 40), NOW, options), sourceOf(moving)).value);
    const first = trace.find((b) => b.header.height >= 15n)!;
    expect(found.block).toBe(first);
    const [common, trusted] = [found.sourceTrace[0]!, found.sourceTrace.at(-1)!];
    expect(common.header.height).toBeLessThan(15n);
    expect(trusted.header.height).toBe(first.header.height);

    const attack = unwrap(lightClientAttackEvidence(found.block, trusted, common));
    expect(attack.commonHeight).toBe(common.header.height);
    expect(evidenceFault(wrapLightClientAttack(attack))).toBeUndefined();
    const header = (h: bigint) => sourceOf(moving)(h)?.header;
    const chain = {
      chainId: CHAIN_ID,
      params: { maxAgeNumBlocks: 100n, maxAgeDurationNs: 3600n * SECOND, maxBytes: 0n },
      height: 40n,
      time: at(moving, 40).header.time,
      header,
      signedHeader: sourceOf(moving),
      validators: (h: bigint) => sourceOf(moving)(h)?.validators,
    };
    expect(verifyEvidenceFault(keyedVerifier, wrapLightClientAttack(attack), chain)).toBeUndefined();
    const late = { ...chain, time: addNs(chain.time, 3601n * SECOND), height: 200n };
    expect(verifyEvidenceFault(keyedVerifier, wrapLightClientAttack(attack), late)).toMatch(/too old/);
    const moved = { ...attack, timestamp: addNs(attack.timestamp, 1n) };
    expect(verifyEvidenceFault(keyedVerifier, wrapLightClientAttack(moved), chain)).toMatch(/another time/);
    const nobody = { ...attack, byzantineValidators: [] };
    expect(verifyEvidenceFault(keyedVerifier, wrapLightClientAttack(nobody), chain)).toMatch(/no byzantine/);
  });

  test("two blocks of one round blame those who signed both", () => {
    const twice = fork(steady, 12, { dataHash: new Uint8Array(32).fill(1), signs: (i) => i !== 3 });
    const trace = unwrap(answer(bisect(at(twice, 1), at(twice, 12), NOW, options), sourceOf(twice)).value);
    const found = unwrap(answer(findDivergence(trace, at(steady, 12), NOW, options), sourceOf(steady)).value);
    const attack = unwrap(lightClientAttackEvidence(found.block, found.sourceTrace.at(-1)!, found.sourceTrace[0]!));
    expect(attack.commonHeight).toBe(12n);
    expect(attack.byzantineValidators.map((v) => v.address)).toEqual(four.validators.slice(0, 3).map((v) => v.address));
    const own = at(steady, 12);
    expect(lightClientAttackEvidenceFault(keyedVerifier, attack, own, four, own)).toBeUndefined();
  });

  test("a forward lunatic block is found when the source ends below it at a later time", () => {
    const ahead = lightBlock({
      height: 60n,
      set: at(moving, 40).validators,
      time: addNs(at(moving, 40).header.time, -1n),
      lastBlockId: at(moving, 39).commit.blockId,
    });
    const trace = [at(moving, 39), ahead];
    expect(verifyLightFault(at(moving, 39), ahead, NOW, options)).toBeUndefined();
    const found = unwrap(answer(findDivergence(trace, at(moving, 40), NOW, options), sourceOf(moving)).value);
    expect(found.block).toBe(ahead);
    expect(found.sourceTrace.map((b) => b.header.height)).toEqual([39n, 40n]);
    const attack = unwrap(lightClientAttackEvidence(ahead, at(moving, 40), at(moving, 39)));
    const fault = lightClientAttackEvidenceFault(
      keyedVerifier,
      attack,
      at(moving, 39),
      at(moving, 39).validators,
      at(moving, 40),
    );
    expect(attack.commonHeight).toBe(39n);
    expect(fault).toBeUndefined();
  });

  test("agreeing sources, or another root of trust, give nothing", () => {
    const trace = unwrap(answer(bisect(at(moving, 1), at(moving, 40), NOW, options), sourceOf(moving)).value);
    const same = answer(findDivergence(trace, at(moving, 40), NOW, options), sourceOf(moving)).value;
    expect(same).toMatchObject({ ok: false, error: expect.stringMatching(/agrees/) });
    const other = answer(findDivergence(trace, at(steady, 12), NOW, options), sourceOf(steady)).value;
    expect(other).toMatchObject({ ok: false, error: expect.stringMatching(/trusted block/) });
  });
});
