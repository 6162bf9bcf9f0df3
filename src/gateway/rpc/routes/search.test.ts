import { expect, test } from "vitest";
import { stubEnvironment } from "../../../../test/support/stub-environment.js";
import type { EventQuery } from "../../../abci/event-query.js";
import type { SearchBudget } from "../../environment.js";
import { AnswerMeter, isDescending, runSearch, searchQuery } from "./search.js";

const { env } = stubEnvironment();
const query = searchQuery("tx.height > 1");

test("runs a bounded number of searches of one index at once", async () => {
  const waiting: (() => void)[] = [];
  const budgets: SearchBudget[] = [];
  const index = {
    search: (_query: EventQuery, budget: SearchBudget) => {
      budgets.push(budget);
      return new Promise<number>((resolve) => waiting.push(() => resolve(1)));
    },
  };
  const running = Array.from({ length: 16 }, () => runSearch(env, index, query));
  await expect(runSearch(env, index, query)).rejects.toThrow("16 searches are under way already");
  const other = { search: async () => 2 };
  expect(await runSearch(env, other, query)).toBe(2);
  waiting.pop()!();
  expect(await running.pop()).toBe(1);
  const next = runSearch(env, index, query);
  for (const finish of waiting) finish();
  expect(await Promise.all([...running, next])).toHaveLength(16);
  const [first] = budgets;
  expect(first!.deadlineMs - first!.monotonicMs()).toBeGreaterThan(0);
});

test("a search that fails makes room too", async () => {
  const index = { search: () => Promise.reject(new Error("budget")) };
  for (let i = 0; i < 40; i++) await expect(runSearch(env, index, query)).rejects.toThrow("budget");
});

test("refuses long queries, bad ones and unknown orders", () => {
  expect(() => searchQuery(`a='${"x".repeat(509)}'`)).toThrow("maximum query length exceeded");
  expect(() => searchQuery("a =")).toThrow("offset 3: EOF");
  expect(isDescending("", true)).toBe(true);
  expect(isDescending("asc", true)).toBe(false);
  expect(() => isDescending("up", true)).toThrow("asc");
});

test("refuses an answer that grows too large instead of leaving rows out", () => {
  const meter = new AnswerMeter(100);
  meter.add(60);
  meter.add(40);
  expect(() => meter.add(1)).toThrow("the answer is larger than 100 bytes");
});
