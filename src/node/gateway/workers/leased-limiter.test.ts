/** Workers that share one limit, before a bank in this process: whatever they do, together they let in no more than the
 *  limit says. */
import { expect, test } from "vitest";
import { type RateLimit, RateLimiter } from "../../../gateway/rate-limit.js";
import { LeasedLimiter } from "./leased-limiter.js";

const REMOTE = "203.0.113.9";

function workers(count: number, limit: RateLimit) {
  let nowMs = 0;
  let asked = 0;
  const bucket = new RateLimiter({ ...limit, limitsLoopback: true }, { monotonicMs: () => nowMs });
  const bank = {
    take: async (address: string, needed: number, spare: number) => {
      asked++;
      return bucket.take(address, needed, spare);
    },
    giveBack: (address: string, tokens: number) => bucket.giveBack(address, tokens),
  };
  const all = Array.from({ length: count }, () => new LeasedLimiter(limit, count, bank, () => nowMs));
  return {
    /** Requests at one worker at once; how many were let in. */
    async send(worker: number, requests: number, address = REMOTE): Promise<number> {
      const verdicts = Array.from({ length: requests }, () => all[worker]!.allow(address));
      return (await Promise.all(verdicts)).filter(Boolean).length;
    },
    pass: (ms: number) => {
      nowMs += ms;
    },
    get asked() {
      return asked;
    },
    close: () => {
      for (const limiter of all) limiter.close();
    },
  };
}

test("a client by one worker alone has the whole burst, and no more", async () => {
  const { send, close } = workers(2, { perSecond: 10, burst: 80 });
  expect(await send(0, 200)).toBe(80);
  expect(await send(0, 10)).toBe(0);
  close();
});

test("by all workers at once it has the same burst, but for a few tokens that lie with a worker", async () => {
  const { send, close } = workers(4, { perSecond: 10, burst: 80 });
  let allowed = 0;
  for (let round = 0; round < 40; round++) for (let i = 0; i < 4; i++) allowed += await send(i, 1);
  expect(allowed).toBeLessThanOrEqual(80);
  expect(allowed).toBeGreaterThanOrEqual(78);
  close();
});

test("one request after the other asks the primary once for several", async () => {
  const all = workers(2, { perSecond: 10, burst: 160 });
  for (let i = 0; i < 44; i++) expect(await all.send(0, 1)).toBe(1);
  expect(all.asked).toBe(4);
  all.close();
});

test("one that was refused asks again only when there may be a token", async () => {
  const all = workers(2, { perSecond: 10, burst: 10 });
  expect(await all.send(0, 20)).toBe(10);
  const { asked } = all;
  for (let i = 0; i < 50; i++) expect(await all.send(0, 1)).toBe(0);
  expect(all.asked).toBe(asked);
  all.pass(100);
  expect(await all.send(0, 5)).toBe(1);
  all.close();
});

test("programs of this machine are exempt unless said; other addresses have their own", async () => {
  const free = workers(2, { perSecond: 1, burst: 1 });
  expect(await free.send(0, 50, "127.0.0.1")).toBe(50);
  expect(free.asked).toBe(0);
  expect([await free.send(0, 3, "203.0.113.1"), await free.send(1, 3, "203.0.113.2")]).toEqual([1, 1]);
  free.close();
  const limited = workers(2, { perSecond: 1, burst: 2, limitsLoopback: true });
  expect([await limited.send(0, 5, "::1"), await limited.send(1, 5, "::1")]).toEqual([2, 0]);
  limited.close();
  const off = workers(2, { perSecond: Number.POSITIVE_INFINITY, burst: Number.POSITIVE_INFINITY });
  expect(await off.send(0, 500)).toBe(500);
  off.close();
});

test("without the primary nobody is let in", async () => {
  const bank = { take: () => Promise.reject(new Error("gone")), giveBack: () => undefined };
  const limiter = new LeasedLimiter({ perSecond: 1, burst: 1 }, 2, bank);
  expect(await limiter.allow(REMOTE)).toBe(false);
  limiter.close();
});
