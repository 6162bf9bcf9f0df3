import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../test/support/sdk-context.js";
import type { PageRequest } from "../../gen/cosmos/base/query/v1beta1/pagination.js";
import { MemoryKv } from "../../store/memory-kv.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import { pairKey, stringKey, uint64Key } from "../collections/key-codec.js";
import { SchemaBuilder } from "../collections/schema.js";
import { uint64Value } from "../collections/value-codec.js";
import { ALL_PAGES, paginate, paginateOldStyle } from "./pagination.js";

function filled(count: number) {
  const s = new SchemaBuilder("test");
  const pairs = s.map(1, pairKey(stringKey, uint64Key), uint64Value);
  const plain = s.map(2, uint64Key, uint64Value);
  const ctx = testContext({ test: new MemoryKv() });
  for (let i = 0n; i < BigInt(count); i++) {
    plain.set(ctx, i, i * 10n);
    for (const owner of ["a", "b", "c"]) pairs.set(ctx, [owner, i], i * 10n);
  }
  return { ctx, pairs, plain };
}

const page = (fields: Partial<PageRequest>): PageRequest => ({
  key: EMPTY_BYTES,
  offset: 0n,
  limit: 0n,
  countTotal: false,
  reverse: false,
  ...fields,
});

describe("pages", () => {
  test("following the keys gives every entry once, in both directions, with and without a prefix", () => {
    fc.assert(
      fc.property(
        fc.nat(12),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.boolean(),
        (count, limit, reverse, pre) => {
          const { ctx, pairs } = filled(count);
          const options = pre ? ({ prefix: ["b"] } as const) : {};
          const all = [...pairs.keys(ctx, { ...options, reverse })];
          const found: unknown[] = [];
          let key = EMPTY_BYTES;
          for (let pages = 0; pages <= all.length; pages++) {
            const request = page({ key, limit: BigInt(limit), reverse });
            const { items, pagination } = paginate(ctx, pairs, request, (k) => k, options);
            expect(items.length).toBeLessThanOrEqual(limit);
            found.push(...items);
            key = pagination.nextKey;
            if (key.length === 0) break;
          }
          expect(found).toEqual(all);
        },
      ),
    );
  });

  test("offset, limit and total", () => {
    const { ctx, plain } = filled(7);
    const get = (fields: Partial<PageRequest>) => paginate(ctx, plain, page(fields), (k) => k);
    expect(get({ offset: 2n, limit: 3n, countTotal: true })).toMatchObject({
      items: [2n, 3n, 4n],
      pagination: { total: 7n },
    });
    expect(get({ offset: 2n, limit: 3n }).pagination.total).toBe(0n);
    expect(get({})).toMatchObject({ items: [0n, 1n, 2n, 3n, 4n, 5n, 6n], pagination: { total: 7n } });
    expect(get({ offset: 7n, countTotal: true }).pagination.total).toBe(7n);
    expect(get({ offset: 8n, countTotal: true }).pagination.total).toBe(0n);
    expect(() => get({ offset: 1n, key: new Uint8Array([1]) })).toThrow("got both");
  });

  test("no limit given means a hundred, and a count", () => {
    const { ctx, plain } = filled(130);
    const first = paginate(ctx, plain, undefined, (k) => k);
    expect(first.items.length).toBe(100);
    expect(first.pagination.total).toBe(130n);
    expect(paginate(ctx, plain, ALL_PAGES, (k) => k).items.length).toBe(130);
  });

  test("a filter counts only what passes", () => {
    const { ctx, plain } = filled(10);
    const even = { filter: (k: bigint) => k % 2n === 0n };
    const first = paginate(ctx, plain, page({ limit: 2n, countTotal: true }), (k) => k, even);
    expect(first).toMatchObject({ items: [0n, 2n], pagination: { total: 5n } });
    const second = paginate(ctx, plain, page({ limit: 2n, key: first.pagination.nextKey }), (k) => k, even);
    expect(second.items).toEqual([4n, 6n]);
  });

  test("the old style counts all entries behind an offset that is too large", () => {
    const { ctx, plain } = filled(4);
    expect(paginateOldStyle(ctx, plain, page({ offset: 9n, limit: 1n, countTotal: true }), (k) => k)).toMatchObject({
      items: [],
      pagination: { total: 4n },
    });
    const first = paginateOldStyle(ctx, plain, page({ limit: 3n }), (k) => k);
    expect(first.items).toEqual([0n, 1n, 2n]);
    expect(paginateOldStyle(ctx, plain, page({ key: first.pagination.nextKey }), (k) => k).items).toEqual([3n]);
  });
});
