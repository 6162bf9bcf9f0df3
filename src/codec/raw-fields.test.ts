import { expect, test } from "vitest";
import { Message } from "../gen/tendermint/consensus/types.js";
import { Data } from "../gen/tendermint/types/types.js";
import type { Reader } from "../protobuf/reader.js";
import { fieldCountFault, filterFault, walkFields } from "./raw-fields.js";

const fieldsOf = (bytes: Uint8Array): number[] => {
  const found: number[] = [];
  const fault = filterFault(bytes, (reader) =>
    walkFields(reader, bytes.length, (no) => void found.push(no), "skipped"),
  );
  return fault === undefined ? found : [];
};

test("tags are cut as the decoder cuts them: nothing passes the filter under another number (#5948)", () => {
  // Field 1 with its tag written in five and in ten bytes, and with bits above the thirty-second.
  for (const tag of [[0x0a], [0x8a, 0x80, 0x80, 0x80, 0x00], [0x8a, 0x80, 0x80, 0x80, 0x80, 0x01]]) {
    const bytes = Uint8Array.from([...tag, 1, 97]);
    let decoded: number;
    try {
      decoded = Data.decode(bytes).txs.length;
    } catch {
      continue;
    }
    expect(fieldsOf(bytes).filter((no) => no === 1)).toHaveLength(decoded);
  }
  expect(fieldsOf(Uint8Array.from([0x0a, 1, 97]))).toEqual([1]);
});

test("the decoder and the walk see the same number of transactions, whatever the bytes", () => {
  let x = 12345;
  const next = (): number => (x = (x * 48271) % 2147483647) & 255;
  let decodable = 0;
  for (let n = 0; n < 20_000; n++) {
    const bytes = Uint8Array.from({ length: n % 14 }, () =>
      next() < 90 ? 0x0a : next() < 60 ? 0x80 | (next() & 127) : next() & 15,
    );
    let txs: number;
    try {
      txs = Data.decode(bytes).txs.length;
    } catch {
      continue;
    }
    decodable++;
    const seen = fieldsOf(bytes);
    expect(seen.filter((no) => no === 1).length, [...bytes].join(" ")).toBe(txs);
    expect(fieldCountFault(Data, bytes, seen.length, "skipped")).toBeUndefined();
    if (seen.length > 0) expect(fieldCountFault(Data, bytes, seen.length - 1, "skipped")).toContain("more than");
  }
  expect(decodable).toBeGreaterThan(300);
});

test("a walk ends at what it cannot follow", () => {
  for (const bytes of [[0x0a], [0x0a, 5, 1], [0x0b], [0x0c], [0xff]]) {
    expect(
      filterFault(Uint8Array.from(bytes), (r: Reader) => walkFields(r, bytes.length, () => undefined)),
    ).toBeDefined();
  }
  expect(fieldCountFault(Message, new Uint8Array(0), 0)).toBeUndefined();
});
