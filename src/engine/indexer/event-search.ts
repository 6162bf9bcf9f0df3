import type { Condition } from "../../abci/event-query.js";
import type { Event } from "../../gen/tendermint/abci/types.js";
import type { KvDatabase, KvEntry } from "../../ports/disk.js";
import { prefixEnd } from "../../types/bytes.js";
import { type HeightRange, indexedValueMeets, isWithin, type SearchMeter } from "./conditions.js";

/** One indexed attribute of one event: where the event stands. */
export interface EventRow {
  readonly value: string;
  readonly height: bigint;
  /** Index of the transaction; 0 for events of a block. */
  readonly index: number;
  /** Tells the events of one block apart. */
  readonly eventSeq: bigint;
  /** What the row stores: the transaction's hash. */
  readonly stored: Uint8Array;
}

/** How an index lays out the rows of an event attribute. */
export interface RowLayout {
  /** Bytes in front of all values of a tag, and in front of all rows of one value. */
  tagPrefix(tag: string): Uint8Array;
  valuePrefix(tag: string, value: string): Uint8Array;
  key(tag: string, value: string, row: EventRow): Uint8Array;
  /** Undefined for a key of another kind. */
  parse(tag: string, entry: KvEntry): EventRow | undefined;
  /** The events that stand behind a row; undefined when they are gone. */
  events(row: EventRow): readonly Event[] | undefined;
}

export function scanPrefix(db: KvDatabase, prefix: Uint8Array): AsyncIterable<KvEntry> {
  const end = prefixEnd(prefix);
  return db.scan(end === undefined ? { start: prefix } : { start: prefix, end });
}

/** Rows of events that meet all conditions at once (one event must meet them all), in no particular order.
 *  @param conditions at least one */
export async function findEvents(
  db: KvDatabase,
  layout: RowLayout,
  conditions: readonly Condition[],
  heights: HeightRange,
  meter: SearchMeter,
): Promise<EventRow[]> {
  const equalities = conditions.filter((c) => c.operator === "=");
  const others = conditions.filter((c) => c.operator !== "=");
  if (equalities.length === 0) {
    const [first, ...rest] = others;
    const rows = await collect(rowsOf(db, layout, first!, heights, meter));
    return rest.length === 0 ? rows : rows.filter((row) => oneEventMeets(layout, row, conditions, meter));
  }
  const { rows, by } = await smallest(equalities.map((c) => [c, rowsOf(db, layout, c, heights, meter)] as const));
  const remaining = equalities.filter((c) => c !== by);
  return rows.filter((row) => {
    for (const c of remaining) {
      meter.row();
      if (db.get(layout.key(c.tag, c.operand!.text, row)) === undefined) return false;
    }
    return others.length === 0 || oneEventMeets(layout, row, conditions, meter);
  });
}

async function* rowsOf(
  db: KvDatabase,
  layout: RowLayout,
  c: Condition,
  heights: HeightRange,
  meter: SearchMeter,
): AsyncGenerator<EventRow | undefined> {
  const prefix = c.operator === "=" ? layout.valuePrefix(c.tag, c.operand!.text) : layout.tagPrefix(c.tag);
  for await (const entry of scanPrefix(db, prefix)) {
    meter.row();
    const row = layout.parse(c.tag, entry);
    yield row !== undefined && isWithin(heights, row.height) && indexedValueMeets(c, row.value) ? row : undefined;
  }
}

async function collect(rows: AsyncIterable<EventRow | undefined>): Promise<EventRow[]> {
  const out: EventRow[] = [];
  for await (const row of rows) if (row !== undefined) out.push(row);
  return out;
}

type RowScan = readonly [Condition, AsyncGenerator<EventRow | undefined>];

/** Walks all scans in step until one ends: that one has the fewest rows, whatever the others hold. */
async function smallest(scans: readonly RowScan[]): Promise<{ rows: EventRow[]; by: Condition }> {
  const found = scans.map((): EventRow[] => []);
  try {
    for (;;) {
      for (const [i, [by, scan]] of scans.entries()) {
        const next = await scan.next();
        if (next.done === true) return { rows: found[i]!, by };
        if (next.value !== undefined) found[i]!.push(next.value);
      }
    }
  } finally {
    for (const [, scan] of scans) await scan.return(undefined);
  }
}

function oneEventMeets(
  layout: RowLayout,
  row: EventRow,
  conditions: readonly Condition[],
  meter: SearchMeter,
): boolean {
  meter.row();
  const events = layout.events(row) ?? [];
  return events.some((event) => conditions.every((c) => eventMeets(event, c)));
}

function eventMeets(event: Event, c: Condition): boolean {
  return event.attributes.some(
    (a) => a.index && a.key !== "" && `${event.type}.${a.key}` === c.tag && indexedValueMeets(c, a.value),
  );
}
