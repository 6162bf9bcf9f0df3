import { expect, test } from "vitest";
import { ChunkQueue } from "./chunk-queue.js";

const first = (): number => 0;
const chunk = (index: number, sender = "a") => ({ index, sender, bytes: Uint8Array.of(index) });
const indexes = (requests: readonly { readonly index: number }[]): number[] => requests.map(({ index }) => index);

test("as many are asked for as there are fetchers, and no more wait than twice as many", () => {
  const queue = new ChunkQueue(20, 3, 1000);
  expect(indexes(queue.requests(["a"], 0, first))).toEqual([0, 1, 2]);
  expect(queue.requests(["a"], 0, first)).toEqual([]);
  for (const index of [1, 2]) expect(queue.add(chunk(index))).toBe(true);
  expect(indexes(queue.requests(["a"], 0, first))).toEqual([3, 4]);
  for (const index of [3, 4]) queue.add(chunk(index));
  expect(indexes(queue.requests(["a"], 0, first))).toEqual([5]);
  queue.add(chunk(5));
  // Chunk 0 is still to come; nothing beyond the sixth is asked for before.
  expect(queue.requests(["a"], 0, first)).toEqual([]);
  expect(queue.next()).toBeUndefined();
});

test("chunks are applied in order, whatever order they come in", () => {
  const queue = new ChunkQueue(3, 3, 1000);
  queue.requests(["a"], 0, first);
  for (const index of [2, 0, 1]) queue.add(chunk(index));
  const seen: number[] = [];
  for (let next = queue.next(); next !== undefined; next = queue.next()) {
    seen.push(next.index);
    queue.applied(next.index);
  }
  expect([seen, queue.isDone]).toEqual([[0, 1, 2], true]);
});

test("a chunk that nobody asked for, or that is there, is not taken", () => {
  const queue = new ChunkQueue(3, 1, 1000);
  expect(queue.add(chunk(0))).toBe(false);
  queue.requests(["a"], 0, first);
  expect([queue.add(chunk(2)), queue.add(chunk(0)), queue.add(chunk(0)), queue.add(chunk(7))]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("a request without an answer goes to another peer, if there is one", () => {
  const queue = new ChunkQueue(2, 1, 1000);
  expect(queue.requests(["a", "b"], 0, first)).toEqual([{ index: 0, peerId: "a" }]);
  expect(queue.requests(["a", "b"], 999, first)).toEqual([]);
  expect(queue.requests(["a", "b"], 1000, first)).toEqual([{ index: 0, peerId: "b" }]);
  expect(queue.requests(["b"], 2000, first)).toEqual([{ index: 0, peerId: "b" }]);
  queue.forgetRequests("b");
  expect(queue.requests(["a"], 2001, first)).toEqual([{ index: 0, peerId: "a" }]);
  expect(queue.requests([], 9000, first)).toEqual([]);
});

test("the application has chunks fetched anew, and those of a sender forgotten", () => {
  const queue = new ChunkQueue(4, 4, 1000);
  queue.requests(["a"], 0, first);
  queue.add(chunk(0, "a"));
  queue.add(chunk(1, "bad"));
  queue.add(chunk(2, "bad"));
  queue.applied(0);
  queue.discardSender("bad");
  expect(queue.next()).toBeUndefined();
  expect(indexes(queue.requests(["a"], 1, first))).toEqual([1, 2]);
  // Also one that was applied: it is applied again.
  queue.discard(0);
  expect(indexes(queue.requests(["a"], 2000, first))).toEqual([0, 1, 2, 3]);
  queue.add(chunk(0));
  expect(queue.next()?.index).toBe(0);
  queue.discard(77);
});
