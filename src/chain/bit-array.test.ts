import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitArray } from "./bit-array.js";

const bits = fc.array(fc.boolean(), { maxLength: 200 });
const make = (b: boolean[]): BitArray => BitArray.fromFn(b.length, (i) => b[i]!);
const list = (a: BitArray): boolean[] => Array.from({ length: a.size }, (_, i) => a.get(i));

describe("bit array", () => {
  test("agrees with a list of booleans", () => {
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        const [x, y] = [make(a), make(b)];
        expect(list(x)).toEqual(a);
        expect(list(x.not())).toEqual(a.map((v) => !v));
        expect(x.count()).toBe(a.filter(Boolean).length);
        expect(x.isEmpty()).toBe(!a.includes(true));
        expect(x.isFull()).toBe(!a.includes(false));
        expect(x.indexes()).toEqual(a.flatMap((v, i) => (v ? [i] : [])));
        expect(Array.from({ length: x.count() + 1 }, (_, n) => x.nthSet(n))).toEqual([...x.indexes(), undefined]);
        const n = Math.min(a.length, b.length);
        expect(list(x.and(y))).toEqual(a.slice(0, n).map((v, i) => v && b[i]!));
        if (b.length > 0) expect(list(x.sub(y))).toEqual(a.map((v, i) => v && b[i] !== true));
        if (a.length === b.length) expect(list(x.or(y))).toEqual(a.map((v, i) => v || b[i]!));
        expect(x.equals(y)).toBe(a.length === b.length && a.every((v, i) => v === b[i]));
      }),
    );
  });

  test("survives its message and its text", () => {
    fc.assert(
      fc.property(bits, (a) => {
        const x = make(a);
        const proto = BitArray.fromProto(x.toProto());
        expect(proto.ok && proto.value.equals(x)).toBe(true);
        const text = BitArray.fromBits(x.bits());
        expect(text.ok && text.value.equals(x)).toBe(true);
      }),
    );
  });

  test("drops bits that a peer sets above the size", () => {
    const read = BitArray.fromProto({ bits: 3n, elems: [0xffffffffffffffffn] });
    expect(read.ok && [read.value.count(), read.value.isFull(), read.value.indexes()]).toEqual([3, true, [0, 1, 2]]);
  });

  test("refuses sizes that the elements do not fill, however large, without allocating (ASA-2025-003)", () => {
    for (const size of [65n, 1n << 40n, (1n << 63n) - 1n, -200n]) {
      expect(BitArray.fromProto({ bits: size, elems: [1n] }).ok).toBe(false);
    }
  });

  test("outside the size nothing is set", () => {
    const x = BitArray.create(5);
    expect([x.set(5, true), x.set(-1, true), x.get(5), x.get(-1), x.isEmpty()]).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test("changing a copy leaves the original", () => {
    const x = make([true, false]);
    x.copy().set(1, true);
    expect(x.bits()).toBe("x_");
  });
});
