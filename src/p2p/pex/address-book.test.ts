import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIp } from "../ip.js";
import { formatNetAddress, type NetAddress } from "../net-address.js";
import { AddressBook } from "./address-book.js";
import { formatAddressBook, parseAddressBook } from "./address-book-json.js";
import { isBad, type KnownAddress, NEW_BUCKET, OLD_BUCKET } from "./known-address.js";

const HOUR_NS = 3_600_000_000_000n;

/** Chance that is the same in each run. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function idOf(n: number): string {
  return n.toString(16).padStart(40, "0");
}

function at(n: number, ip: string, port = 26656): NetAddress {
  return { id: idOf(n), ip: parseIp(ip)!, port };
}

function anywhere(n: number): NetAddress {
  return at(n, `${(n % 200) + 20}.${(n >> 3) % 250}.${n % 251}.${(n % 253) + 1}`);
}

class Book {
  nowNs = 1_790_000_000_000_000_000n;
  readonly options = { strict: true, key: "5a".repeat(12), nowNs: () => this.nowNs, chance: chanceFrom(1) };
  readonly book = new AddressBook(this.options);
}

const source = at(9_999_999, "8.8.8.8");

describe("what is taken", () => {
  test("routable addresses of others, once", () => {
    const { book } = new Book();
    expect(book.add(at(1, "1.2.3.4"), source)).toBeUndefined();
    expect(book.add(at(1, "1.2.3.4"), source)).toBeUndefined();
    expect(book.size).toBe(1);
    expect(book.add(at(2, "10.0.0.1"), source)).toContain("internet");
    expect(book.add(at(3, "0.0.0.0"), source)).toBeDefined();
    expect(book.add({ ...at(4, "1.2.3.5"), id: "zz" }, source)).toBeDefined();
    book.addOurs(at(5, "1.2.3.6"));
    expect(book.add(at(5, "1.2.3.6"), source)).toBe("our own address");
    book.addPrivateIds([idOf(6)]);
    expect(book.add(at(6, "1.2.3.7"), source)).toBe("private");
    expect(book.add(at(7, "1.2.3.8"), at(6, "1.2.3.7"))).toBe("told by a private node");
    expect(book.size).toBe(1);
    const lax = new AddressBook({ ...new Book().options, strict: false });
    expect(lax.add(at(2, "10.0.0.1"), source)).toBeUndefined();
  });

  test("our own address is taken out when it is found out", () => {
    const { book } = new Book();
    book.add(at(5, "1.2.3.6"), source);
    book.addOurs(at(5, "1.2.3.6"));
    expect(book.size).toBe(0);
  });

  test("one source cannot fill the book: its addresses lie in 32 buckets", () => {
    const { book } = new Book();
    for (let n = 0; n < 20_000; n++) book.add(anywhere(n), source);
    const buckets = new Set([...book.entries()].flatMap((k) => k.buckets));
    expect(buckets.size).toBeLessThanOrEqual(32);
    expect(book.size).toBeLessThanOrEqual(32 * 64);
    expect(book.size).toBeGreaterThan(1000);
    const many = new Book().book;
    for (let n = 0; n < 20_000; n++) many.add(anywhere(n), anywhere(n * 7 + 1));
    expect(new Set([...many.entries()].flatMap((k) => k.buckets)).size).toBeGreaterThan(200);
    expect(many.size).toBeLessThanOrEqual(256 * 64);
  });

  test("an address that several tell is in a few buckets, never more than four", () => {
    const { book } = new Book();
    for (let n = 0; n < 3000; n++) book.add(at(1, "1.2.3.4"), anywhere(n));
    const [known] = [...book.entries()];
    expect(known!.buckets.length).toBe(4);
    expect(new Set(known!.buckets).size).toBe(4);
  });
});

describe("good and bad", () => {
  test("who proves itself moves to an old bucket and stays when others are told", () => {
    const { book } = new Book();
    book.add(at(1, "1.2.3.4"), source);
    expect(book.isOld(idOf(1))).toBe(false);
    book.markGood(idOf(1));
    expect(book.isOld(idOf(1))).toBe(true);
    for (let n = 2; n < 5000; n++) book.add(anywhere(n), source);
    expect(book.isOld(idOf(1))).toBe(true);
    // Told at another place it does not move.
    book.add(at(1, "9.9.9.9"), source);
    expect([...book.entries()].find((k) => k.address.id === idOf(1))?.address.port).toBe(26656);
    expect(formatNetAddress([...book.entries()].find((k) => k.address.id === idOf(1))!.address)).toContain("1.2.3.4");
    book.markGood(idOf(424242));
  });

  test("a full old bucket sends its oldest back", () => {
    const b = new Book();
    // One group of addresses has four old buckets.
    for (let n = 1; n <= 600; n++) {
      b.book.add(at(n, `1.2.${n % 250}.${(n % 200) + 1}`), anywhere(n));
      b.nowNs += 1_000_000n;
      b.book.markGood(idOf(n));
    }
    const old = [...b.book.entries()].filter((k) => k.bucketType === OLD_BUCKET);
    expect(old.length).toBeLessThanOrEqual(4 * 64);
    expect(old.length).toBeGreaterThan(64);
    expect(b.book.isOld(idOf(600))).toBe(true);
  });

  test("a banned address is away until its time is over", () => {
    const b = new Book();
    b.book.add(at(1, "1.2.3.4"), source);
    b.book.markBad(idOf(1), 24 * 3_600_000);
    b.book.markBad(idOf(2), 24 * 3_600_000);
    expect(b.book.size).toBe(0);
    expect(b.book.isBanned(idOf(1))).toBe(true);
    expect(b.book.add(at(1, "1.2.3.4"), source)).toBe("banned");
    b.nowNs += 23n * HOUR_NS;
    b.book.reinstate();
    expect(b.book.size).toBe(0);
    b.nowNs += 2n * HOUR_NS;
    b.book.reinstate();
    expect(b.book.size).toBe(1);
    expect(b.book.isBanned(idOf(1))).toBe(false);
  });

  test("which of those only heard of are worth nothing", () => {
    const nowNs = 1_790_000_000_000_000_000n;
    const known = (change: Partial<KnownAddress>): KnownAddress => ({
      address: at(1, "1.2.3.4"),
      source,
      buckets: [1],
      attempts: 0,
      bucketType: NEW_BUCKET,
      lastAttemptNs: nowNs - HOUR_NS,
      lastSuccessNs: undefined,
      lastBanNs: undefined,
      ...change,
    });
    expect(isBad(known({}), nowNs)).toBe(false);
    expect(isBad(known({ attempts: 3 }), nowNs)).toBe(true);
    expect(isBad(known({ attempts: 3, bucketType: OLD_BUCKET }), nowNs)).toBe(false);
    expect(isBad(known({ attempts: 3, lastAttemptNs: nowNs }), nowNs)).toBe(false);
    expect(isBad(known({ lastAttemptNs: nowNs - 169n * HOUR_NS }), nowNs)).toBe(true);
    expect(isBad(known({ attempts: 10, lastSuccessNs: nowNs - HOUR_NS }), nowNs)).toBe(false);
    expect(isBad(known({ attempts: 10, lastSuccessNs: nowNs - 169n * HOUR_NS }), nowNs)).toBe(true);
  });
});

describe("picking", () => {
  test("nothing from an empty book; all kinds from a full one", () => {
    const { book } = new Book();
    expect(book.pick(50)).toBeUndefined();
    expect(book.selection()).toEqual([]);
    expect(book.biasedSelection(30)).toEqual([]);
    for (let n = 0; n < 400; n++) book.add(anywhere(n), anywhere(n + 1));
    const fresh = [...book.entries()].map((k) => k.address.id);
    for (const id of fresh.slice(0, 200)) book.markGood(id);
    const picks = (bias: number) =>
      Array.from({ length: 400 }, () => book.pick(bias)!).filter((a) => book.isOld(a.id)).length;
    expect(picks(0)).toBe(400);
    expect(picks(100)).toBe(0);
    expect(picks(50)).toBeGreaterThan(100);
    expect(picks(50)).toBeLessThan(300);
  });

  test("selections: a quarter or so, at least 32, at most 250, each once", () => {
    const { book } = new Book();
    for (let n = 0; n < 20; n++) book.add(anywhere(n), anywhere(n + 1));
    expect(book.selection()).toHaveLength(book.size);
    for (let n = 20; n < 500; n++) book.add(anywhere(n), anywhere(n + 1));
    expect(book.selection()).toHaveLength(Math.floor((book.size * 23) / 100));
    for (let n = 500; n < 5000; n++) book.add(anywhere(n), anywhere(n + 1));
    const selection = book.selection();
    expect(selection).toHaveLength(250);
    expect(new Set(selection.map((a) => a.id)).size).toBe(250);
    const ids = [...book.entries()].map((k) => k.address.id);
    for (const id of ids.slice(0, 1000)) book.markGood(id);
    const biased = book.biasedSelection(30);
    expect(biased).toHaveLength(250);
    const old = biased.filter((a) => book.isOld(a.id)).length;
    expect(old).toBe(250 - 75);
  });
});

describe("the file", () => {
  test("what was written is read back the same", () => {
    const b = new Book();
    for (let n = 0; n < 500; n++) b.book.add(anywhere(n), anywhere(n + 1));
    for (let n = 0; n < 100; n++) b.book.markGood(idOf(n));
    for (let n = 100; n < 120; n++) b.book.markAttempt(idOf(n));
    b.book.add(at(7777, "2001:4860::8888"), source);
    const text = formatAddressBook(b.book);
    const read = parseAddressBook(text, { ...b.options, key: "00" });
    if (!read.ok) throw new Error(read.error);
    expect(read.value.dropped).toBe(0);
    expect(formatAddressBook(read.value.book)).toBe(text);
    expect(read.value.book.key).toBe(b.options.key);
  });

  test("CometBFT's form", () => {
    const text = `{"key":"abcd","addrs":[
      {"addr":{"id":"${idOf(1)}","ip":"1.2.3.4","port":26656},"src":{"id":"${idOf(2)}","ip":"5.6.7.8","port":1},
       "buckets":[82],"attempts":2,"bucket_type":1,"last_attempt":"2026-11-22T14:53:28.720123456+01:00",
       "last_success":"0001-01-01T00:00:00Z","last_ban_time":"0001-01-01T00:00:00Z"}]}`;
    const read = parseAddressBook(text, new Book().options);
    if (!read.ok) throw new Error(read.error);
    const [known] = [...read.value.book.entries()];
    expect(known).toMatchObject({ buckets: [82], attempts: 2, bucketType: 1, lastSuccessNs: undefined });
    expect(JSON.parse(formatAddressBook(read.value.book))).toMatchObject({
      key: "abcd",
      addrs: [
        {
          addr: { id: idOf(1), ip: "1.2.3.4", port: 26656 },
          last_attempt: "2026-11-22T13:53:28.720123456Z",
          last_success: "0001-01-01T00:00:00Z",
        },
      ],
    });
  });

  test("damaged entries are dropped, damaged files refused", () => {
    const good = {
      addr: { id: idOf(1), ip: "1.2.3.4", port: 1 },
      src: { id: idOf(2), ip: "1.2.3.5", port: 1 },
      buckets: [1],
      attempts: 0,
      bucket_type: 1,
    };
    const bad = [
      null,
      7,
      {},
      { ...good, addr: null },
      { ...good, src: null },
      { ...good, addr: { ...good.addr, ip: "x" } },
      { ...good, addr: { ...good.addr, port: 65_536 } },
      { ...good, addr: { ...good.addr, id: "" } },
      { ...good, buckets: [] },
      { ...good, buckets: [256] },
      { ...good, buckets: [-1] },
      { ...good, buckets: [1, 1] },
      { ...good, buckets: [1, 2, 3, 4, 5] },
      { ...good, bucket_type: 2, buckets: [64] },
      { ...good, bucket_type: 2, buckets: [1, 2] },
      { ...good, bucket_type: 3 },
      { ...good, attempts: -1 },
      good,
      { ...good, addr: { ...good.addr, port: 2 } },
    ];
    const read = parseAddressBook(JSON.stringify({ key: "k", addrs: bad }), new Book().options);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.book.size).toBe(1);
    expect(read.value.dropped).toBe(bad.length - 1);
    for (const text of ["", "{", "null", "[]", "{}", '{"key":""}', '{"key":"k","addrs":{}}']) {
      expect(parseAddressBook(text, new Book().options).ok, text).toBe(false);
    }
    expect(parseAddressBook('{"key":"k","addrs":null}', new Book().options).ok).toBe(true);
  });
});

test("whatever is done to it, the book counts right", () => {
  const id = fc.integer({ min: 0, max: 300 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), id, from: id }),
    fc.record({ kind: fc.constantFrom("good" as const, "bad" as const, "attempt" as const, "remove" as const), id }),
    fc.record({ kind: fc.constant("time" as const), hours: fc.integer({ min: 1, max: 30 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const b = new Book();
      for (const s of steps) {
        if (s.kind === "add") b.book.add(anywhere(s.id), anywhere(s.from + 1000));
        else if (s.kind === "good") b.book.markGood(idOf(s.id));
        else if (s.kind === "bad") b.book.markBad(idOf(s.id), 3_600_000);
        else if (s.kind === "attempt") b.book.markAttempt(idOf(s.id));
        else if (s.kind === "time") {
          b.nowNs += BigInt(s.hours) * HOUR_NS;
          b.book.reinstate();
        } else b.book.remove(idOf(s.id));
        for (const k of b.book.entries()) expect(k.buckets.length).toBeGreaterThan(0);
      }
      // A copy made from the file counts anew.
      const read = parseAddressBook(formatAddressBook(b.book), b.options);
      expect(read.ok && read.value.dropped === 0 && read.value.book.size).toBe(b.book.size);
      const picked = b.book.pick(50);
      expect(picked === undefined).toBe(b.book.size === 0);
    }),
    { numRuns: 60, seed: 11 },
  );
});
