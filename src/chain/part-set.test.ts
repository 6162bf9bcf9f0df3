import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Part } from "../gen/tendermint/types/types.js";
import { BLOCK_PART_BYTES, BLOCK_PARTS_MAX } from "./limits.js";
import { decodePart, PartSet, partFault } from "./part-set.js";

const PART = 64;

/** Small parts, so that sets of many parts are cheap; the basic checks want full-sized ones. */
function made(length: number): { data: Uint8Array; set: PartSet } {
  const data = Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 255);
  return { data, set: PartSet.fromData(data, PART) };
}

describe("part set", () => {
  test("is put together again from its parts in any order, doubles ignored", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 * PART }), fc.array(fc.nat(), { maxLength: 60 }), (length, picks) => {
        const { data, set } = made(length);
        const copy = PartSet.fromHeader(set.header);
        const held = new Set<number>();
        const add = (index: number): void => {
          expect(copy.addPart(set.part(index)!)).toEqual({ ok: true, value: !held.has(index) });
          held.add(index);
          expect(copy.count).toBe(held.size);
          expect(copy.bitArray().indexes()).toEqual([...held].sort((a, b) => a - b));
        };
        for (const pick of picks) add(pick % set.total);
        if (!copy.isComplete()) expect(() => copy.bytes()).toThrow(/complete/);
        for (let i = 0; i < set.total; i++) add(i);
        expect(copy.bytes()).toEqual(data);
        expect(copy.byteSize).toBe(length);
      }),
      { numRuns: 60 },
    );
  });

  test("takes no part in which any bit was changed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2 * PART, max: 20 * PART }), fc.nat(), fc.nat(), (length, which, where) => {
        const { set } = made(length);
        const part = set.part(which % set.total)!;
        const bytes = Part.encode(part);
        const bit = where % (8 * bytes.length);
        bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
        let changed: Part;
        try {
          changed = Part.decode(bytes);
        } catch {
          return;
        }
        const same = Part.encode(changed).every((b, i) => b === Part.encode(part)[i]);
        const bound = BigInt(changed.index) === changed.proof.index;
        if (same || !bound) return;
        const added = PartSet.fromHeader(set.header).addPart(changed);
        expect(added.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("a proof does not bind its total, and a part not its index: both are checked apart", () => {
    const { set } = made(5 * PART);
    const part = set.part(1)!;
    const elsewhere = { ...set.part(4)!, index: 7 };
    expect(partFault(elsewhere)).toMatch(/part index 7 != proof index 4/);
    const wrongTotal = { ...part, proof: { ...part.proof, total: 6n } };
    expect(PartSet.fromHeader(set.header).addPart(wrongTotal)).toEqual({ ok: false, error: "invalid proof" });
    expect(PartSet.fromHeader(set.header).addPart({ ...part, index: 5 })).toEqual({
      ok: false,
      error: "unexpected index",
    });
  });

  test("full-sized parts pass the basic checks, decoded too", () => {
    const set = PartSet.fromData(new Uint8Array(2 * BLOCK_PART_BYTES + 1).fill(3));
    expect(set.total).toBe(3);
    for (let i = 0; i < 3; i++) {
      expect(partFault(set.part(i)!)).toBeUndefined();
      expect(decodePart(Part.encode(set.part(i)!)).ok).toBe(true);
    }
    expect(decodePart(new Uint8Array([0xff]))).toMatchObject({ ok: false });
  });

  test("more parts than the largest block has are not even set up", () => {
    expect(() => PartSet.fromHeader({ total: BLOCK_PARTS_MAX + 1, hash: new Uint8Array(32) })).toThrow(/no more parts/);
  });

  test("of no bytes has no parts, and is complete", () => {
    const set = PartSet.fromData(new Uint8Array(0));
    expect([set.total, set.isComplete(), set.bytes().length]).toEqual([0, true, 0]);
  });
});
