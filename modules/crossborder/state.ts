import {
  Corridor,
  CustomsDeclaration,
  DeMinimisRow,
  Document,
  Drawback,
  FeeRow,
  FxQuote,
  FxQuoteStatus,
  LandedCostQuote,
  LandedCostStatus,
  Maker,
  Params,
  Restriction,
  TariffRow,
  TariffSet,
  TaxRow,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import { pairKey, stringKey, timeKey, uint64Key } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";
import { nanosOf } from "../../src/types/block-time.js";

const place = pairKey(stringKey, stringKey);

export function crossborderState(s: SchemaBuilder) {
  return {
    params: s.item(0, Params),
    /** [origin, destination] */
    corridors: s.map(1, place, Corridor, { keyOf: (c) => [c.origin, c.destination] as const }),
    nextSetVersion: s.sequence(2, 1n),
    sets: s.map(3, uint64Key, TariffSet, { keyOf: (t) => t.version }),
    /** Ids of rows of all kinds. */
    nextRowId: s.sequence(4, 1n),
    /** Rows are found by [destination, prefix], or by [destination, denom]. */
    tariffs: s.indexedMap(
      5,
      uint64Key,
      TariffRow,
      (ix) => ({ byPlace: ix.multi(6, place, (r) => [r.destination, r.hsPrefix] as const) }),
      { keyOf: (r) => r.id },
    ),
    taxes: s.indexedMap(
      7,
      uint64Key,
      TaxRow,
      (ix) => ({ byPlace: ix.multi(8, place, (r) => [r.destination, r.hsPrefix] as const) }),
      { keyOf: (r) => r.id },
    ),
    deMinimis: s.indexedMap(
      9,
      uint64Key,
      DeMinimisRow,
      (ix) => ({ byPlace: ix.multi(10, place, (r) => [r.destination, r.denom] as const) }),
      { keyOf: (r) => r.id },
    ),
    fees: s.indexedMap(
      11,
      uint64Key,
      FeeRow,
      (ix) => ({ byPlace: ix.multi(12, place, (r) => [r.destination, r.denom] as const) }),
      { keyOf: (r) => r.id },
    ),
    restrictions: s.indexedMap(
      13,
      uint64Key,
      Restriction,
      (ix) => ({ byPlace: ix.multi(14, place, (r) => [r.destination, r.hsPrefix] as const) }),
      { keyOf: (r) => r.id },
    ),
    makers: s.map(15, stringKey, Maker, { keyOf: (m) => m.address }),
    nextFxQuoteId: s.sequence(16, 1n),
    fxQuotes: s.indexedMap(
      17,
      uint64Key,
      FxQuote,
      (ix) => ({
        /** Open quotes: the queue of the end of a block. */
        byExpiry: ix.multi(18, timeKey, (q) =>
          q.status === FxQuoteStatus.FX_QUOTE_STATUS_OPEN ? nanosOf(q.expiresAt) : undefined,
        ),
      }),
      { keyOf: (q) => q.id },
    ),
    nextQuoteId: s.sequence(19, 1n),
    quotes: s.indexedMap(
      20,
      uint64Key,
      LandedCostQuote,
      (ix) => ({
        byOrder: ix.unique(21, uint64Key, (q) => (q.orderId === 0n ? undefined : q.orderId)),
        byExpiry: ix.multi(22, timeKey, (q) =>
          q.status === LandedCostStatus.LANDED_COST_STATUS_OPEN ? nanosOf(q.expiresAt) : undefined,
        ),
      }),
      { keyOf: (q) => q.id },
    ),
    nextDeclarationId: s.sequence(23, 1n),
    declarations: s.indexedMap(
      24,
      uint64Key,
      CustomsDeclaration,
      (ix) => ({ byQuote: ix.unique(25, uint64Key, (d) => d.quoteId) }),
      { keyOf: (d) => d.id },
    ),
    nextDocumentId: s.sequence(26, 1n),
    documents: s.map(27, uint64Key, Document, { keyOf: (d) => d.id }),
    nextDrawbackId: s.sequence(28, 1n),
    drawbacks: s.map(29, uint64Key, Drawback, { keyOf: (d) => d.id }),
  };
}

export type CrossborderState = ReturnType<typeof crossborderState>;
