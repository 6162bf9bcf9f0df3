import { expect, test } from "vitest";
import { createVerdictCache, verdictKey } from "./verdict-cache.js";

test("keeps at most what it may, the newest and the used ones first", () => {
  const cache = createVerdictCache(8);
  for (let i = 0; i < 100; i++) {
    cache.set(`k${i}`, i % 2 === 0);
    expect(cache.get("k0")).toBe(true);
    expect(cache.size).toBeLessThanOrEqual(8);
  }
  expect(cache.get("k99")).toBe(false);
  expect(cache.get("k50")).toBeUndefined();
});

test("a key tells scheme, key, signature and message apart", () => {
  const bytes = (n: number, fill: number) => new Uint8Array(n).fill(fill);
  const base = { scheme: "secp256k1", publicKey: bytes(33, 1), signature: bytes(64, 2), message: bytes(9, 3) } as const;
  const variants = [
    base,
    { ...base, publicKey: bytes(33, 4) },
    { ...base, signature: bytes(64, 4) },
    { ...base, message: bytes(10, 3) },
    { ...base, message: bytes(0, 0) },
    { ...base, scheme: "ed25519" as const, publicKey: bytes(32, 1) },
  ];
  expect(new Set(variants.map(verdictKey)).size).toBe(variants.length);
  expect(verdictKey({ ...base, message: bytes(9, 3) })).toBe(verdictKey(base));
});
