import type { EventQuery } from "../../abci/event-query.js";
import { BLOCK_HEIGHT_KEY } from "../../abci/events/event-data.js";
import type { Event } from "../../gen/tendermint/abci/types.js";
import type { KvDatabase, KvEntry, KvOp } from "../../ports/disk.js";
import { bytesEqual, concatBytes } from "../../types/bytes.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import { signedVarint } from "../signed-varint.js";
import { type HeightRange, isWithin, type SearchBudget, SearchMeter, splitHeights } from "./conditions.js";
import { type EventRow, findEvents, type RowLayout } from "./event-search.js";
import { OrderedKeyReader, orderedKey } from "./ordered-code.js";

/** Keeps the rows of blocks apart from those of transactions in the same database. @source cometbft node/setup.go */
const PREFIX = utf8Encode("block_events");
const HEIGHT_TAG = utf8Encode(BLOCK_HEIGHT_KEY);

function heightKey(height: bigint): Uint8Array {
  return concatBytes(PREFIX, orderedKey(HEIGHT_TAG, height));
}

function eventKey(tag: string, value: string, height: bigint, eventSeq: bigint): Uint8Array {
  return concatBytes(PREFIX, orderedKey(utf8Encode(tag), utf8Encode(value), height, eventSeq));
}

function* keysOfBlock(height: bigint, events: readonly Event[]): Generator<Uint8Array> {
  yield heightKey(height);
  for (const [i, event] of events.entries()) {
    if (event.type === "") continue;
    for (const attribute of event.attributes) {
      const tag = `${event.type}.${attribute.key}`;
      if (attribute.key === "" || !attribute.index || tag === BLOCK_HEIGHT_KEY) continue;
      yield eventKey(tag, attribute.value, height, BigInt(i + 1));
    }
  }
}

/** Heights by the indexed attributes of the events of their blocks, under CometBFT's keys.
 *  @source cometbft state/indexer/block/kv/kv.go */
export class BlockIndex {
  private readonly layout: RowLayout;

  /** @param eventsOf the events of a block; undefined when they were pruned */
  constructor(
    private readonly db: KvDatabase,
    eventsOf: (height: bigint) => readonly Event[] | undefined,
  ) {
    this.layout = {
      tagPrefix: (tag) => concatBytes(PREFIX, orderedKey(utf8Encode(tag))),
      valuePrefix: (tag, value) => concatBytes(PREFIX, orderedKey(utf8Encode(tag), utf8Encode(value))),
      key: (tag, value, row) => eventKey(tag, value, row.height, row.eventSeq),
      parse: parseRow,
      events: (row) => eventsOf(row.height),
    };
  }

  has(height: bigint): boolean {
    return this.db.get(heightKey(height)) !== undefined;
  }

  /** The lowest height that is indexed. */
  async first(): Promise<bigint | undefined> {
    const start = concatBytes(PREFIX, orderedKey(HEIGHT_TAG));
    for await (const [key] of this.db.scan({ start, limit: 1 })) return heightOf(key);
    return undefined;
  }

  *opsFor(height: bigint, events: readonly Event[]): Generator<KvOp> {
    const value = signedVarint(height);
    for (const key of keysOfBlock(height, events)) yield { type: "put", key, value };
  }

  *removalsFor(height: bigint, events: readonly Event[]): Generator<KvOp> {
    for (const key of keysOfBlock(height, events)) yield { type: "del", key };
  }

  /** Heights that match, ascending. @throws SearchBudgetError */
  async search(query: EventQuery, budget?: SearchBudget): Promise<bigint[]> {
    const { heights, namesHeights, others } = splitHeights(query.conditions, BLOCK_HEIGHT_KEY);
    if (heights === undefined) return [];
    const meter = new SearchMeter(budget);
    const found = new Set<bigint>();
    if (others.length > 0) {
      for (const row of await findEvents(this.db, this.layout, others, heights, meter)) {
        if (this.has(row.height)) found.add(row.height);
      }
    } else if (namesHeights) {
      for await (const height of this.heightsWithin(heights, meter)) found.add(height);
    }
    return [...found].sort((a, b) => (a < b ? -1 : 1));
  }

  /** Keys of heights are in numeric order. */
  private async *heightsWithin(range: HeightRange, meter: SearchMeter): AsyncGenerator<bigint> {
    const start = heightKey(range.min);
    const end = range.max === undefined ? undefined : heightKey(range.max + 1n);
    for await (const [key] of this.db.scan(end === undefined ? { start } : { start, end })) {
      meter.row();
      const height = heightOf(key);
      if (height === undefined) return;
      if (isWithin(range, height)) yield height;
    }
  }
}

/** Of the row that says that a height is indexed; undefined for any other. */
function heightOf(key: Uint8Array): bigint | undefined {
  const reader = readerOf(key);
  const tag = reader?.string();
  return tag !== undefined && bytesEqual(tag, HEIGHT_TAG) ? reader?.int64() : undefined;
}

function readerOf(key: Uint8Array): OrderedKeyReader | undefined {
  return key.length > PREFIX.length ? new OrderedKeyReader(key.subarray(PREFIX.length)) : undefined;
}

/** Keys of CometBFT before v0.38 have a word in front of the sequence number, or instead of it; those are not read. */
function parseRow(_tag: string, [key, stored]: KvEntry): EventRow | undefined {
  const reader = readerOf(key);
  reader?.string();
  const value = reader?.string();
  const height = reader?.int64();
  const eventSeq = reader?.int64();
  if (reader === undefined || value === undefined || height === undefined || eventSeq === undefined || !reader.done) {
    return undefined;
  }
  return { value: utf8Decode(value), height, index: 0, eventSeq, stored };
}
