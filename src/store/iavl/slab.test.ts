import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesEqual, compareBytes } from "../../types/bytes.js";
import { Slab, type SlabRef } from "./slab.js";

const length = fc.oneof(
  { weight: 20, arbitrary: fc.nat(80) },
  { weight: 2, arbitrary: fc.nat(5000) },
  { weight: 1, arbitrary: fc.integer({ min: 32_700, max: 33_000 }) },
);

test("entries keep their bytes whatever is added and released around them", () => {
  const step = fc.record({ length, fill: fc.nat(255), release: fc.nat(), again: fc.boolean() });
  const run = (steps: readonly { length: number; fill: number; release: number; again: boolean }[]): void => {
    const slab = new Slab();
    const live: { ref: SlabRef; bytes: Uint8Array; holders: number }[] = [];
    for (const s of steps) {
      const bytes = new Uint8Array(s.length).fill(s.fill);
      live.push({ ref: slab.add(bytes), bytes, holders: 1 });
      const other = live[s.release % live.length]!;
      if (s.again) {
        slab.hold(other.ref);
        other.holders++;
      } else {
        slab.release(other.ref);
        if (--other.holders === 0) live.splice(live.indexOf(other), 1);
      }
    }
    expect(slab.entries).toBe(live.length);
    expect(new Set(live.map(({ ref }) => ref)).size).toBe(live.length);
    for (const { ref, bytes } of live) {
      expect(slab.length(ref)).toBe(bytes.length);
      expect(bytesEqual(slab.copy(ref), bytes)).toBe(true);
      expect(bytesEqual(slab.view(ref), bytes)).toBe(true);
      const out = new Uint8Array(bytes.length + 2);
      expect(slab.copyTo(ref, out, 1)).toBe(bytes.length + 1);
      expect(bytesEqual(out.subarray(1, -1), bytes)).toBe(true);
    }
  };
  fc.assert(fc.property(fc.array(step, { maxLength: 300, size: "max" }), run), { numRuns: 50 });
});

test("compares as bytes do", () => {
  const slab = new Slab();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), fc.uint8Array({ maxLength: 8 }), (a, b) => {
      const ref = slab.add(b);
      expect(Math.sign(slab.compare(a, ref))).toBe(Math.sign(compareBytes(a, b)));
    }),
  );
});

test("released space is used again, whole or in parts", () => {
  const slab = new Slab();
  const refs = Array.from({ length: 100 }, () => slab.add(new Uint8Array(30_000)));
  const grown = slab.bytes;
  for (const ref of refs) slab.release(ref);
  for (let i = 0; i < 40_000; i++) slab.add(new Uint8Array(50));
  expect(slab.bytes).toBe(grown);
});

test("a second release of the same entry is caught", () => {
  const slab = new Slab();
  const ref = slab.add(Uint8Array.of(1, 2, 3));
  slab.release(ref);
  expect(() => slab.release(ref)).toThrow("freed twice");
  expect(() => slab.hold(ref)).toThrow("was freed");
});
