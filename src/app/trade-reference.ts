/** Reference data of trade across borders for the tools of genesis: the tables that the state machine checks codes against,
 *  and rows that a chain can begin with. The tables are part of the program, the same on every node; rows are state. */
import { COUNTRIES } from "../../modules/crossborder/reference/countries.js";
import { MINOR_UNITS } from "../../modules/crossborder/reference/currencies.js";
import { CHAPTER_DIGITS, chapterTitle, HEADINGS } from "../../modules/crossborder/reference/hs.js";
import { sampleTariffSet } from "../../modules/crossborder/sample-tariffs.js";
import type { GenesisState } from "../gen/stateset/crossborder/v1/genesis.js";
import { Corridor, CorridorStatus, TariffSet } from "../gen/stateset/crossborder/v1/state.js";

/** What a publisher's set holds, with the corridors that goods go by. */
export type TradeRows = Pick<GenesisState, "corridors" | "tariffs" | "taxes" | "deMinimis" | "fees" | "restrictions">;

export const TRADE_TABLES = ["hs", "countries", "currencies"] as const;
export type TradeTable = (typeof TRADE_TABLES)[number];

/** A table as plain data, sorted by code. */
export function tradeTable(table: TradeTable): object {
  switch (table) {
    case "hs": {
      const chapters = [...new Set([...HEADINGS].map((heading) => heading.slice(0, CHAPTER_DIGITS)))].sort();
      const rows = chapters.map((code) => ({
        chapter: code,
        title: chapterTitle(code) ?? "",
        headings: [...HEADINGS].filter((heading) => heading.startsWith(code)).sort(),
      }));
      return { standard: "Harmonized System 2022, chapters and headings", chapters: rows };
    }
    case "countries":
      return { standard: "ISO 3166-1 alpha-2", countries: [...COUNTRIES].sort() };
    case "currencies": {
      const rows = [...MINOR_UNITS].map(([code, decimals]) => ({ code, decimals }));
      return { standard: "ISO 4217", currencies: rows.sort((a, b) => (a.code < b.code ? -1 : 1)) };
    }
  }
}

/** SAMPLE rows, and open corridors between the countries that they are about. @param fromSeconds when rows begin to hold */
export function sampleTradeRows(fromSeconds: bigint): TradeRows {
  const corridor = (origin: string, destination: string): Corridor =>
    Corridor.from({
      origin,
      destination,
      version: 1n,
      status: CorridorStatus.CORRIDOR_STATUS_OPEN,
      denoms: [{ denom: "uusdc", perOrder: "0", currency: "USD" }],
    });
  return { corridors: [corridor("US", "DE"), corridor("DE", "US")], ...sampleTariffSet(fromSeconds) };
}

/** Adds rows as one set, with the ids and the version that the chain would have given them; a corridor of a route replaces
 *  the one that is there. @param atSeconds time of the set */
export function withTradeRows(genesis: GenesisState, rows: TradeRows, atSeconds: bigint): GenesisState {
  let id = genesis.nextRowId;
  const version = genesis.nextSetVersion;
  const numbered = <T>(list: readonly T[]): T[] => list.map((row) => ({ ...row, id: id++, setVersion: version }));
  const tariffs = numbered(rows.tariffs);
  const taxes = numbered(rows.taxes);
  const deMinimis = numbered(rows.deMinimis);
  const fees = numbered(rows.fees);
  const restrictions = numbered(rows.restrictions);
  const count = Number(id - genesis.nextRowId);
  const at = { seconds: atSeconds, nanos: 0 };
  const routes = new Set(rows.corridors.map((c) => `${c.origin}/${c.destination}`));
  const kept = genesis.corridors.filter((c) => !routes.has(`${c.origin}/${c.destination}`));
  return {
    ...genesis,
    corridors: [
      ...kept,
      ...rows.corridors.map((c) => ({ ...c, version: c.version === 0n ? 1n : c.version, updatedAt: at })),
    ],
    tariffs: [...genesis.tariffs, ...tariffs],
    taxes: [...genesis.taxes, ...taxes],
    deMinimis: [...genesis.deMinimis, ...deMinimis],
    fees: [...genesis.fees, ...fees],
    restrictions: [...genesis.restrictions, ...restrictions],
    nextRowId: id,
    nextSetVersion: count === 0 ? version : version + 1n,
    sets: count === 0 ? genesis.sets : [...genesis.sets, TariffSet.from({ version, rows: count, publishedAt: at })],
  };
}
