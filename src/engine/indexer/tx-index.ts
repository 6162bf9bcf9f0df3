import type { EventQuery } from "../../abci/event-query.js";
import { TX_HASH_KEY, TX_HEIGHT_KEY } from "../../abci/events/event-data.js";
import { ExecTxResult, TxResult } from "../../gen/tendermint/abci/types.js";
import type { KvDatabase, KvEntry, KvOp } from "../../ports/disk.js";
import { fromHex, toHex } from "../../types/bytes.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import { type SearchBudget, SearchMeter, splitHeights } from "./conditions.js";
import { type EventRow, findEvents, type RowLayout, scanPrefix } from "./event-search.js";
import { RowBuffer } from "./row-buffer.js";

const SEQ_MARK = "$es$";
/** A range of heights up to this long is read height by height: keys of heights are not in numeric order. */
const HEIGHTS_READ_ONE_BY_ONE = 20_000n;

/** Where a transaction that was found stands. */
export interface TxPosition {
  readonly height: bigint;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** Counts the events of a block, so that the rows of one event belong together. */
export interface EventCounter {
  next: number;
}

function eventKey(tag: string, value: string, height: bigint, index: number, eventSeq: bigint): Uint8Array {
  return utf8Encode(`${tag}/${value}/${height}/${index}${SEQ_MARK}${eventSeq}`);
}

/** These keys stand for the transaction itself. Types and keys may hold dots, so the whole tag decides. */
function isReserved(type: string, key: string): boolean {
  const length = type.length + 1 + key.length;
  if (length !== TX_HASH_KEY.length && length !== TX_HEIGHT_KEY.length) return false;
  const tag = `${type}.${key}`;
  return tag === TX_HASH_KEY || tag === TX_HEIGHT_KEY;
}

/** Keys of everything that is indexed of one transaction, without its hash. */
function keysOfTx({ result, height, index }: TxResult, counter: EventCounter, rows: RowBuffer): Uint8Array[] {
  const out: Uint8Array[] = [];
  const place = `/${height}/${index}${SEQ_MARK}`;
  for (const event of result.events) {
    const end = `${place}${counter.next++}`;
    if (event.type === "") continue;
    for (const { key, value, index: indexed } of event.attributes) {
      if (key === "" || !indexed || isReserved(event.type, key)) continue;
      out.push(rows.encodeTag(event.type, key, value, end));
    }
  }
  out.push(rows.encode(`${TX_HEIGHT_KEY}/${height}${place}0`));
  return out;
}

/** Transactions by hash, by height and by indexed event attribute, under CometBFT's keys.
 *  @source cometbft state/txindex/kv/kv.go */
export class TxIndex {
  private readonly layout: RowLayout;

  constructor(private readonly db: KvDatabase) {
    this.layout = {
      tagPrefix: (tag) => utf8Encode(`${tag}/`),
      valuePrefix: (tag, value) => utf8Encode(`${tag}/${value}/`),
      key: (tag, value, row) => eventKey(tag, value, row.height, row.index, row.eventSeq),
      parse: parseRow,
      events: (row) => this.get(row.stored)?.result.events,
    };
  }

  get(hash: Uint8Array): TxResult | undefined {
    const stored = this.db.get(hash);
    return stored === undefined ? undefined : TxResult.decode(stored);
  }

  /** What indexing one transaction writes. A transaction that fails does not hide an earlier success of the same bytes.
   *  @param encoded the result, when somebody has it as bytes */
  opsFor(
    hash: Uint8Array,
    result: TxResult,
    counter: EventCounter,
    rows = new RowBuffer(),
    encoded = ExecTxResult.encode(result.result),
  ): KvOp[] {
    if (result.result.code !== 0) {
      const earlier = this.get(hash);
      if (earlier !== undefined && earlier.result.code === 0 && earlier.height !== result.height) {
        counter.next += result.result.events.length;
        return [];
      }
    }
    const ops: KvOp[] = keysOfTx(result, counter, rows).map((key) => ({ type: "put", key, value: hash }));
    ops.push({ type: "put", key: hash, value: rows.encodeTxResult(result.height, result.index, result.tx, encoded) });
    return ops;
  }

  /** What takes a transaction out of the index again. The record stays when a later block holds the same bytes. */
  removalsFor(hash: Uint8Array, result: TxResult, counter: EventCounter, rows = new RowBuffer()): KvOp[] {
    const ops: KvOp[] = keysOfTx(result, counter, rows).map((key) => ({ type: "del", key }));
    if (this.get(hash)?.height === result.height) ops.push({ type: "del", key: hash });
    return ops;
  }

  /** All that match, by height and index, each hash once.
   *  @throws SearchBudgetError; Error when the query asks for a hash that is no hex text */
  async search(query: EventQuery, budget?: SearchBudget): Promise<TxPosition[]> {
    const byHash = query.conditions.find((c) => c.tag === TX_HASH_KEY && c.operand !== undefined);
    if (byHash !== undefined) {
      let hash: Uint8Array;
      try {
        hash = fromHex(byHash.operand!.text);
      } catch (error) {
        throw new Error(`error during searching for a hash in the query: ${(error as Error).message}`);
      }
      const found = hash.length === 0 ? undefined : this.get(hash);
      return found === undefined ? [] : [{ height: found.height, index: found.index, hash }];
    }
    const { heights, namesHeights, others } = splitHeights(query.conditions, TX_HEIGHT_KEY);
    if (heights === undefined) return [];
    const meter = new SearchMeter(budget);
    const found = new Map<string, TxPosition>();
    const add = ({ height, index, stored: hash }: EventRow) => {
      const key = toHex(hash);
      const before = found.get(key);
      if (before === undefined || before.height < height) found.set(key, { height, index, hash });
    };
    if (others.length > 0) {
      for (const row of await findEvents(this.db, this.layout, others, heights, meter)) add(row);
    } else if (namesHeights) {
      for await (const row of this.rowsByHeight(heights.min, heights.max, meter)) add(row);
    }
    return [...found.values()].sort((a, b) =>
      a.height === b.height ? a.index - b.index : a.height < b.height ? -1 : 1,
    );
  }

  private async *rowsByHeight(min: bigint, max: bigint | undefined, meter: SearchMeter): AsyncGenerator<EventRow> {
    const low = min < 1n ? 1n : min;
    if (max !== undefined && max - low < HEIGHTS_READ_ONE_BY_ONE) {
      for (let height = low; height <= max; height++) {
        meter.row();
        for await (const entry of scanPrefix(this.db, utf8Encode(`${TX_HEIGHT_KEY}/${height}/`))) {
          meter.row();
          const row = parseRow(TX_HEIGHT_KEY, entry);
          if (row !== undefined) yield row;
        }
      }
      return;
    }
    for await (const entry of scanPrefix(this.db, utf8Encode(`${TX_HEIGHT_KEY}/`))) {
      meter.row();
      const row = parseRow(TX_HEIGHT_KEY, entry);
      if (row !== undefined && row.height >= min && (max === undefined || row.height <= max)) yield row;
    }
  }
}

/** `tag/value/height/index$es$seq`; the value may hold slashes, the rest does not. */
function parseRow(tag: string, [key, stored]: KvEntry): EventRow | undefined {
  const text = utf8Decode(key);
  const last = text.lastIndexOf("/");
  const middle = text.lastIndexOf("/", last - 1);
  if (middle <= tag.length || !text.startsWith(`${tag}/`)) return undefined;
  const [index = "", eventSeq = "0"] = text.slice(last + 1).split(SEQ_MARK);
  const height = text.slice(middle + 1, last);
  if (!/^[0-9]+$/.test(height) || !/^[0-9]+$/.test(index) || !/^[0-9]+$/.test(eventSeq)) return undefined;
  return {
    value: text.slice(tag.length + 1, middle),
    height: BigInt(height),
    index: Number(index),
    eventSeq: BigInt(eventSeq),
    stored,
  };
}
