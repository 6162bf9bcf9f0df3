import { BLOCK_HEIGHT_KEY, TX_HEIGHT_KEY } from "../../abci/events/event-data.js";
import { TxResult } from "../../gen/tendermint/abci/types.js";
import type { KvDatabase, KvEntry, KvOp } from "../../ports/disk.js";
import { concatBytes, startsWith } from "../../types/bytes.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import { OrderedKeyReader } from "./ordered-code.js";

const BLOCK_ROWS = utf8Encode("block_events");
const HASH_BYTES = 32;
const TX_ROW = /\/([0-9]{1,19})\/[0-9]{1,10}(?:\$es\$[0-9]{1,19})?$/;
const ZERO_BYTE = Uint8Array.of(0);

export type IndexRowKind = "tx" | "tx by height" | "tx event" | "block by height" | "block event";

export interface IndexRow {
  readonly kind: IndexRowKind;
  readonly height: bigint;
}

/** What a row of the index database stands for; undefined for one that is no row of the index. */
export function indexRowOf([key, value]: KvEntry): IndexRow | undefined {
  if (startsWith(key, BLOCK_ROWS)) return blockRow(key.subarray(BLOCK_ROWS.length));
  if (key.length === HASH_BYTES) {
    // A hash is 32 bytes of anything, but the row of an event holds a hash, and a result is longer than that.
    const height = value.length === HASH_BYTES ? undefined : heightOfResult(value);
    if (height !== undefined) return { kind: "tx", height };
  }
  const text = utf8Decode(key);
  const [, height] = TX_ROW.exec(text) ?? [];
  if (height === undefined) return undefined;
  return { kind: text.startsWith(`${TX_HEIGHT_KEY}/`) ? "tx by height" : "tx event", height: BigInt(height) };
}

function heightOfResult(value: Uint8Array): bigint | undefined {
  try {
    return TxResult.decode(value).height;
  } catch {
    return undefined;
  }
}

function blockRow(key: Uint8Array): IndexRow | undefined {
  const reader = new OrderedKeyReader(key);
  const tag = reader.string();
  if (tag === undefined) return undefined;
  const isHeight = utf8Decode(tag) === BLOCK_HEIGHT_KEY;
  if (!isHeight && reader.string() === undefined) return undefined;
  const height = reader.int64();
  return height === undefined ? undefined : { kind: isHeight ? "block by height" : "block event", height };
}

/** Goes through a whole index in bounded parts and removes the rows of heights that are gone, whether or not anything
 *  still tells which rows those heights had. */
export class IndexSweep {
  private start: Uint8Array | undefined;
  /** Rows that were removed so far. */
  removed = 0;

  constructor(
    private readonly db: KvDatabase,
    private readonly isGone: (height: bigint) => boolean,
  ) {}

  /** @returns whether there is more */
  async step(rowsMax: number): Promise<boolean> {
    const ops: KvOp[] = [];
    let rows = 0;
    let last: Uint8Array | undefined;
    const { start } = this;
    for await (const entry of this.db.scan({ limit: rowsMax, ...(start === undefined ? {} : { start }) })) {
      rows++;
      last = entry[0];
      const row = indexRowOf(entry);
      if (row !== undefined && this.isGone(row.height)) ops.push({ type: "del", key: entry[0] });
    }
    if (ops.length > 0) await this.db.write(ops, { sync: true });
    this.removed += ops.length;
    if (last === undefined || rows < rowsMax) return false;
    // The next key that there can be.
    this.start = concatBytes(last, ZERO_BYTE);
    return true;
  }
}
