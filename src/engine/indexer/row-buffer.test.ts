import { expect, test } from "vitest";
import { ExecTxResult, TxResult } from "../../gen/tendermint/abci/types.js";
import { bytesEqual } from "../../types/bytes.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import { RowBuffer } from "./row-buffer.js";

const results = [
  ExecTxResult.create(),
  ExecTxResult.from({ code: 5, log: "no".repeat(100), codespace: "sdk", gasWanted: 7n, gasUsed: 9n }),
];
const long = new Uint8Array(70_000).fill(9);

test("records of transactions have the bytes of their plain encoding, those that fill a chunk too", () => {
  const rows = new RowBuffer();
  const places = [0, 1, 127, 128, 70_000].flatMap((index) =>
    [1n, 300n, 2n ** 40n].flatMap((height) =>
      [new Uint8Array(0), utf8Encode("tx"), long].flatMap((tx) =>
        results.map((result) => ({ height, index, tx, result })),
      ),
    ),
  );
  const written = places.map((p) => rows.encodeTxResult(p.height, p.index, p.tx, ExecTxResult.encode(p.result)));
  for (const [i, place] of places.entries())
    expect(bytesEqual(written[i]!, TxResult.encode(place)), `row ${i}`).toBe(true);
});

test("keys and records do not run into each other", () => {
  const rows = new RowBuffer();
  const written = Array.from({ length: 2000 }, (_, i) => [
    rows.encode(`tx.height/${i}`),
    rows.encodeTag("type", "näme", `${i}`, "/end"),
  ]);
  for (const [i, [key, tag]] of written.entries()) {
    expect(utf8Decode(key!)).toBe(`tx.height/${i}`);
    expect(utf8Decode(tag!)).toBe(`type.näme/${i}/end`);
  }
});
