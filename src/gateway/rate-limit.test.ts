import { expect, test } from "vitest";
import { RateLimiter } from "./rate-limit.js";

function limiter(perSecond: number, burst: number) {
  let nowMs = 0;
  const limiter = new RateLimiter({ perSecond, burst }, { monotonicMs: () => nowMs });
  return {
    allow: (address: string, count = 1) => {
      let allowed = 0;
      for (let i = 0; i < count; i++) if (limiter.allow(address)) allowed++;
      return allowed;
    },
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

test("serves a burst, then the rate", () => {
  const { allow, pass } = limiter(10, 5);
  expect(allow("192.0.2.1", 20)).toBe(5);
  pass(300);
  expect(allow("192.0.2.1", 20)).toBe(3);
  pass(60_000);
  expect(allow("192.0.2.1", 20)).toBe(5);
});

test("counts each address for itself, and this machine not at all", () => {
  const { allow } = limiter(1, 1);
  expect(allow("192.0.2.1", 9)).toBe(1);
  expect(allow("192.0.2.2", 9)).toBe(1);
  for (const own of ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"]) expect(allow(own, 9)).toBe(9);
  expect(allow("1.127.0.1", 9)).toBe(1);
});

test("remembers a bounded number of addresses, the latest of them", () => {
  const { allow } = limiter(1, 1);
  for (let i = 0; i < 10_000; i++) allow(`a${i}`);
  expect(allow("a0")).toBe(0);
  allow("new");
  // The refused one was used last but one; the one quiet for longest was forgotten.
  expect(allow("a0")).toBe(0);
  expect(allow("a1")).toBe(1);
});
