/** Which rows apply: in effect then, published by then, the longest prefix, the exact origin, the proved preference (X6);
 *  among equals the newest. */
import type {
  Consignment,
  Effective,
  FeeRow,
  LandedCost,
  Restriction,
  TariffRow,
  TaxRow,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import type { MultiIndex } from "../../src/sdk/collections/indexed-map.js";
import type { Context } from "../../src/sdk/context.js";
import { nanosOf } from "../../src/types/block-time.js";
import { isInt256 } from "../../src/types/int.js";
import { amountOf } from "./amounts.js";
import { crossborderErrors as errors } from "./errors.js";
import { landedCosts } from "./landed-cost.js";
import { CHAPTER_DIGITS } from "./reference/hs.js";
import type { CrossborderState } from "./state.js";

interface Row {
  readonly id: bigint;
  readonly setVersion: bigint;
  readonly effective: Effective;
}

/** When is asked, and how much has been published by then. */
export interface Vantage {
  /** Nanoseconds. */
  readonly at: bigint;
  readonly version: bigint;
}

/** from ≤ t < to */
export function inEffect({ from, to }: Effective, at: bigint): boolean {
  return nanosOf(from) <= at && (to === undefined || at < nanosOf(to));
}

interface Rows<V> {
  get(ctx: Context, id: bigint): V | undefined;
  readonly indexes: { readonly byPlace: MultiIndex<bigint, V, readonly [string, string]> };
}

/** Rows of a place that hold, the newest first. */
function rowsAt<V extends Row>(ctx: Context, rows: Rows<V>, ref: readonly [string, string], seen: Vantage): V[] {
  const out: V[] = [];
  for (const id of rows.indexes.byPlace.keysOf(ctx, ref, { reverse: true })) {
    const row = rows.get(ctx, id)!;
    if (row.setVersion <= seen.version && inEffect(row.effective, seen.at)) out.push(row);
  }
  return out;
}

/** The prefixes of a code, the longest first. */
function prefixesOf(code: string, shortest: number): string[] {
  const out: string[] = [];
  for (let length = code.length; length >= shortest; length--) out.push(code.slice(0, length));
  return out;
}

export function tariffFor(
  ctx: Context,
  state: CrossborderState,
  goods: {
    readonly destination: string;
    readonly hsCode: string;
    readonly origin: string;
    readonly preference: string;
  },
  seen: Vantage,
): TariffRow | undefined {
  for (const prefix of prefixesOf(goods.hsCode, CHAPTER_DIGITS)) {
    const fitting = rowsAt(ctx, state.tariffs, [goods.destination, prefix], seen).filter(
      (r) =>
        (r.origin === "" || r.origin === goods.origin) && (r.preference === "" || r.preference === goods.preference),
    );
    // rows come newest first, and the sort keeps that order among equals
    const rank = (r: TariffRow): number => (r.origin === "" ? 0 : 2) + (r.preference === "" ? 0 : 1);
    fitting.sort((a, b) => rank(b) - rank(a));
    if (fitting[0] !== undefined) return fitting[0];
  }
  return undefined;
}

export function taxFor(
  ctx: Context,
  state: CrossborderState,
  destination: string,
  hsCode: string,
  seen: Vantage,
): TaxRow | undefined {
  for (const prefix of prefixesOf(hsCode, 0)) {
    const [newest] = rowsAt(ctx, state.taxes, [destination, prefix], seen);
    if (newest !== undefined) return newest;
  }
  return undefined;
}

/** Every restriction of goods on a route; of one origin and prefix those of the newest set. The origin is the goods' own
 *  or the country that they are sent from: whichever is restricted. */
export function restrictionsFor(
  ctx: Context,
  state: CrossborderState,
  goods: { readonly destination: string; readonly hsCode: string; readonly origins: readonly string[] },
  seen: Vantage,
): Restriction[] {
  const out: Restriction[] = [];
  for (const prefix of prefixesOf(goods.hsCode, 0)) {
    const newest = new Map<string, bigint>();
    for (const row of rowsAt(ctx, state.restrictions, [goods.destination, prefix], seen)) {
      if (row.origin !== "" && !goods.origins.includes(row.origin)) continue;
      const version = newest.get(row.origin) ?? row.setVersion;
      newest.set(row.origin, version);
      if (row.setVersion === version) out.push(row);
    }
  }
  return out;
}

/** What a consignment costs at the border. @throws SdkError when goods have no tariff row that they need */
export function landedCostOf(
  ctx: Context,
  state: CrossborderState,
  consignment: Consignment,
  seen: Vantage,
): LandedCost {
  const { destination, denom } = consignment;
  const value = consignment.lines.reduce((sum, l) => sum + BigInt(l.value || "0"), 0n);
  const [exemption] = rowsAt(ctx, state.deMinimis, [destination, denom], seen);
  const exempt = (threshold: string | undefined): boolean => threshold !== undefined && value <= BigInt(threshold);
  const dutyExempt = exempt(exemption?.dutyThreshold);
  const taxExempt = exempt(exemption?.taxThreshold);
  const fee: FeeRow | undefined = rowsAt(ctx, state.fees, [destination, denom], seen)[0];
  const lines = consignment.lines.map((l) => {
    const tariff = tariffFor(ctx, state, { destination, ...l }, seen);
    if (tariff === undefined && !(dutyExempt && taxExempt)) {
      throw errors.NO_TARIFF(`line ${l.line}: HS ${l.hsCode} from ${l.origin} into ${destination}`);
    }
    if (tariff !== undefined && !dutyExempt && tariff.specificDenom !== "" && tariff.specificDenom !== denom) {
      throw errors.NO_TARIFF(
        `line ${l.line}: row ${tariff.id} takes ${tariff.specificDenom} per unit, the consignment is in ${denom}`,
      );
    }
    const tax = taxFor(ctx, state, destination, l.hsCode, seen);
    return { line: l.line, quantity: l.quantity, value: amountOf(l.value, "value"), tariff, tax };
  });
  const costs = landedCosts({
    lines,
    freight: amountOf(consignment.freight, "freight"),
    freightAfterBorder: amountOf(consignment.freightAfterBorder, "freight_after_border"),
    insurance: amountOf(consignment.insurance, "insurance"),
    dutyExempt,
    taxExempt,
    fee,
  });
  const total = costs.duty + costs.tax + costs.fee;
  if (!isInt256(total) || !costs.lines.every((l) => isInt256(l.customsValue))) {
    throw errors.INVALID("what the consignment costs is larger than 256 bits");
  }
  return {
    lines: costs.lines.map((l, i) => ({
      line: l.line,
      tariffRowId: lines[i]!.tariff?.id ?? 0n,
      customsValue: String(l.customsValue),
      duty: String(l.duty),
      tax: String(l.tax),
      drawbackPpm: lines[i]!.tariff?.drawbackPpm ?? 0,
    })),
    duty: String(costs.duty),
    tax: String(costs.tax),
    fee: String(costs.fee),
    total: String(total),
    tariffVersion: seen.version,
  };
}
