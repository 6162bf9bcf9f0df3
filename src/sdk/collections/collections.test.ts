import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../test/support/sdk-context.js";
import { CacheKv } from "../../store/cache-kv.js";
import { MemoryKv } from "../../store/memory-kv.js";
import { compareBytes, toHex } from "../../types/bytes.js";
import {
  addressKey,
  boolKey,
  bytesKey,
  decodeKey,
  encodeKey,
  formatTimeText,
  int32Key,
  int64Key,
  type KeyCodec,
  pairKey,
  prefixedAddressKey,
  stringKey,
  timeTextKey,
  tripleKey,
  uint32Key,
  uint64Key,
} from "./key-codec.js";
import { SchemaBuilder } from "./schema.js";
import { boolValue, intValue, rememberDecoded, stringValue, uint64Value } from "./value-codec.js";

const uint64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const int64 = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n });
const text = fc.string({ maxLength: 12 }).filter((s) => !s.includes("\0"));
const shortBytes = fc.uint8Array({ maxLength: 20 });

describe("key codecs", () => {
  test("known bytes", () => {
    const hex = <K>(codec: KeyCodec<K>, key: K): string => toHex(encodeKey(codec, key));
    expect(hex(uint64Key, 1n)).toBe("0000000000000001");
    expect(hex(int64Key, -1n)).toBe("7fffffffffffffff");
    expect(hex(int64Key, 0n)).toBe("8000000000000000");
    expect(hex(uint32Key, 258)).toBe("00000102");
    expect(hex(int32Key, -1)).toBe("7fffffff");
    expect(hex(boolKey, true)).toBe("01");
    expect(hex(stringKey, "ab")).toBe("6162");
    expect(hex(pairKey(stringKey, stringKey), ["a", "b"])).toBe("610062");
    expect(hex(pairKey(addressKey, stringKey), [new Uint8Array([1, 2]), "u"])).toBe("02010275");
    expect(hex(pairKey(stringKey, prefixedAddressKey), ["u", new Uint8Array([1, 2])])).toBe("7500020102");
    expect(hex(tripleKey(bytesKey, uint32Key, stringKey), [new Uint8Array([9]), 1, "z"])).toBe("0109000000017a");
    expect(hex(timeTextKey, 1n).length).toBe(58);
    expect(formatTimeText(-1n)).toBe("1969-12-31T23:59:59.999999999");
  });

  const roundTrips = <K>(name: string, codec: KeyCodec<K>, keys: fc.Arbitrary<K>): void => {
    test(`${name} keys come back, alone and inside longer ones`, () => {
      fc.assert(
        fc.property(keys, keys, (a, b) => {
          expect(decodeKey(codec, encodeKey(codec, a))).toEqual(a);
          const pair = pairKey(codec, codec);
          expect(decodeKey(pair, encodeKey(pair, [a, b] as const))).toEqual([a, b]);
        }),
      );
    });
  };
  roundTrips("uint64", uint64Key, uint64);
  roundTrips("int64", int64Key, int64);
  roundTrips("int32", int32Key, fc.integer());
  roundTrips("string", stringKey, text);
  roundTrips("bytes", bytesKey, shortBytes);
  roundTrips("prefixed address", prefixedAddressKey, shortBytes);
  roundTrips("triple", tripleKey(stringKey, uint64Key, bytesKey), fc.tuple(text, uint64, shortBytes));
  roundTrips("time text", timeTextKey, fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }));

  test("bytes of numbers sort as the numbers do", () => {
    fc.assert(
      fc.property(int64, int64, (a, b) => {
        const order = compareBytes(encodeKey(int64Key, a), encodeKey(int64Key, b));
        expect(Math.sign(order)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test("a zero byte inside text that is not last is refused", () => {
    expect(() => encodeKey(pairKey(stringKey, stringKey), ["a\0", "b"])).toThrow("zero byte");
    expect(() => encodeKey(pairKey(bytesKey, stringKey), [new Uint8Array(256), "b"])).toThrow("255");
  });
});

describe("value codecs", () => {
  test("amounts are decimal text of any size", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(1n << 255n), max: 1n << 255n }), (amount) => {
        expect(intValue.decode(intValue.encode(amount))).toBe(amount);
      }),
    );
    expect(toHex(intValue.encode(1000n))).toBe("31303030");
  });

  test("false is an empty value", () => {
    expect(boolValue.encode(false).length).toBe(0);
    expect(boolValue.decode(boolValue.encode(true))).toBe(true);
  });

  test("a remembered value is the same object, other bytes give another", () => {
    let decoded = 0;
    const codec = rememberDecoded({
      encode: ({ n }: { n: bigint }) => uint64Value.encode(n),
      decode: (bytes) => ({ n: uint64Value.decode(bytes), decoded: ++decoded }),
    });
    const bytes = uint64Value.encode(7n);
    expect(codec.decode(bytes)).toBe(codec.decode(bytes));
    expect(codec.decode(bytes.slice())).not.toBe(codec.decode(bytes));
    expect(decoded).toBe(2);
  });
});

interface Item {
  readonly owner: string;
  readonly rank: bigint;
  /** Not in the rank index when false. */
  readonly ranked: boolean;
}

const itemCodec = {
  encode: (item: Item) => stringValue.encode(`${item.owner}|${item.rank}|${item.ranked}`),
  decode: (bytes: Uint8Array): Item => {
    const [owner, rank, ranked] = stringValue.decode(bytes).split("|");
    return { owner: owner!, rank: BigInt(rank!), ranked: ranked === "true" };
  },
};

function schema() {
  const s = new SchemaBuilder("test");
  return {
    items: s.indexedMap(1, uint64Key, itemCodec, (ix) => ({
      byOwner: ix.multi(2, stringKey, (item) => item.owner),
      byRank: ix.unique(3, uint64Key, (item, id) => (item.ranked ? item.rank * 1000n + (id % 1000n) : undefined)),
    })),
    counter: s.sequence(4, 1n),
    seen: s.keySet(5, pairKey(stringKey, uint64Key)),
    plain: s.map(6, stringKey, intValue),
  };
}

describe("collections against a Map", () => {
  const id = fc.bigInt({ min: 0n, max: 20n });
  const owner = fc.constantFrom("ann", "ben", "cyd");
  const command = fc.oneof(
    fc.record({
      kind: fc.constant("set" as const),
      id,
      owner,
      rank: fc.bigInt({ min: 0n, max: 3n }),
      ranked: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("remove" as const), id }),
  );

  test("entries, indexes and ranges agree with the model after every step", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const { items } = schema();
        const ctx = testContext({ test: new CacheKv(new MemoryKv()) });
        const model = new Map<bigint, Item>();
        for (const c of commands) {
          if (c.kind === "set") {
            const item = { owner: c.owner, rank: c.rank, ranked: c.ranked };
            items.set(ctx, c.id, item);
            model.set(c.id, item);
          } else if (model.delete(c.id)) items.remove(ctx, c.id);
          else expect(() => items.remove(ctx, c.id)).toThrow("not found");
        }
        const sorted = [...model].sort(([a], [b]) => (a < b ? -1 : 1));
        expect([...items.entries(ctx)]).toEqual(sorted);
        expect([...items.entries(ctx, { reverse: true })]).toEqual([...sorted].reverse());
        expect([...items.keys(ctx, { from: 5n, before: 12n })]).toEqual(
          sorted.map(([key]) => key).filter((key) => key >= 5n && key < 12n),
        );
        expect([...items.keys(ctx, { after: 5n, through: 12n })]).toEqual(
          sorted.map(([key]) => key).filter((key) => key > 5n && key <= 12n),
        );
        for (const name of ["ann", "ben", "cyd"]) {
          expect([...items.indexes.byOwner.keysOf(ctx, name)]).toEqual(
            sorted.filter(([, item]) => item.owner === name).map(([key]) => key),
          );
        }
        for (const [key, item] of sorted) {
          const ref = item.rank * 1000n + (key % 1000n);
          expect(items.indexes.byRank.keyOf(ctx, ref)).toBe(item.ranked ? key : undefined);
        }
        expect([...items.indexes.byRank.map.keys(ctx)].length).toBe(sorted.filter(([, item]) => item.ranked).length);
      }),
    );
  });

  test("partial keys bound ranges of pairs", () => {
    const { seen } = schema();
    const ctx = testContext({ test: new CacheKv(new MemoryKv()) });
    for (const key of [
      ["a", 1n],
      ["a", 2n],
      ["b", 1n],
      ["c", 9n],
    ] as const)
      seen.add(ctx, key);
    expect([...seen.keys(ctx, { prefix: ["a"] })]).toEqual([
      ["a", 1n],
      ["a", 2n],
    ]);
    expect([...seen.keys(ctx, { through: ["b"] })]).toEqual([
      ["a", 1n],
      ["a", 2n],
      ["b", 1n],
    ]);
    expect([...seen.keys(ctx, { before: ["b"] })]).toEqual([
      ["a", 1n],
      ["a", 2n],
    ]);
    expect([...seen.keys(ctx, { after: ["a"] })]).toEqual([
      ["b", 1n],
      ["c", 9n],
    ]);
    expect([...seen.keys(ctx, { from: ["a", 2n], reverse: true })]).toEqual([
      ["c", 9n],
      ["b", 1n],
      ["a", 2n],
    ]);
  });

  test("a sequence gives each number once, from its first", () => {
    const { counter } = schema();
    const ctx = testContext({ test: new CacheKv(new MemoryKv()) });
    expect([counter.next(ctx), counter.next(ctx), counter.peek(ctx)]).toEqual([1n, 2n, 3n]);
  });

  test("a value is decoded anew, so that changing it changes nothing stored", () => {
    const s = new SchemaBuilder("test");
    const map = s.map(0, stringKey, { encode: itemCodec.encode, decode: itemCodec.decode });
    const ctx = testContext({ test: new CacheKv(new MemoryKv()) });
    map.set(ctx, "x", { owner: "ann", rank: 1n, ranked: true });
    Object.assign(map.need(ctx, "x"), { owner: "eve" });
    expect(map.need(ctx, "x").owner).toBe("ann");
  });

  test("two entries cannot share a unique reference", () => {
    const s = new SchemaBuilder("test");
    const map = s.indexedMap(0, uint64Key, itemCodec, (ix) => ({ one: ix.unique(1, stringKey, (i) => i.owner) }));
    const ctx = testContext({ test: new CacheKv(new MemoryKv()) });
    map.set(ctx, 1n, { owner: "ann", rank: 0n, ranked: false });
    map.set(ctx, 1n, { owner: "ann", rank: 1n, ranked: false });
    expect(() => map.set(ctx, 2n, { owner: "ann", rank: 0n, ranked: false })).toThrow("conflict");
  });

  test("clashing prefixes are refused", () => {
    const s = new SchemaBuilder("test");
    s.item(1, stringValue);
    expect(() => s.keySet(1, stringKey)).toThrow("clashing");
    s.item("Consensus", stringValue);
    expect(() => s.item(67, stringValue)).toThrow("clashing");
  });
});
