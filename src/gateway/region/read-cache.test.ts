import { expect, test } from "vitest";
import { type CachedAnswer, ReadCache } from "./read-cache.js";

const answer = (height: bigint, more: Partial<CachedAnswer> = {}): CachedAnswer => ({
  status: 200,
  contentType: "application/json",
  body: new Uint8Array(1_000),
  height,
  etag: '"x"',
  immutable: false,
  region: "us-east-1",
  headers: {},
  ...more,
});

test("an answer about the latest state is gone with the next block; one of a past height stays", () => {
  const cache = new ReadCache(100_000);
  cache.put("latest", answer(10n));
  cache.put("past", answer(3n, { immutable: true }));
  expect(cache.get("latest", 10n, 0n)?.height).toBe(10n);
  expect(cache.get("latest", 11n, 0n)).toBeUndefined();
  expect(cache.get("latest", 10n, 0n), "it was dropped, not passed over").toBeUndefined();
  expect(cache.get("past", 1_000n, 0n)?.height).toBe(3n);
});

test("an answer older than what the client has seen is not for it, but for others", () => {
  const cache = new ReadCache(100_000);
  cache.put("latest", answer(10n));
  expect(cache.get("latest", 10n, 11n)).toBeUndefined();
  expect(cache.get("latest", 10n, 10n)?.height).toBe(10n);
});

test("memory is bounded: the least recently used go first, and what is too large is not taken", () => {
  const cache = new ReadCache(16_000);
  for (let i = 0; i < 10; i++) cache.put(`k${i}`, answer(1n));
  cache.get("k0", 1n, 0n);
  for (let i = 10; i < 14; i++) cache.put(`k${i}`, answer(1n));
  expect(cache.sizeBytes).toBeLessThanOrEqual(16_000);
  expect(cache.get("k0", 1n, 0n)).toBeDefined();
  expect(cache.get("k1", 1n, 0n)).toBeUndefined();
  const before = cache.size;
  cache.put("large", answer(1n, { body: new Uint8Array(8_000) }));
  expect(cache.size).toBe(before);
  for (let i = 0; i < 14; i++) cache.get(`k${i}`, 2n, 0n);
  expect(cache.size).toBe(0);
  expect(cache.sizeBytes).toBe(0);
});
