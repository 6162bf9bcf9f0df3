/** A shop whose buyer is in DE and whose seller is in US: corridor, tariffs, customs, a maker of exchange quotes. */
import { Query as BankQuery } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import type { Policy } from "../../src/gen/stateset/compliance/v1/state.js";
import { Query as Crossborder } from "../../src/gen/stateset/crossborder/v1/query.js";
import {
  Consignment,
  type CorridorStatus,
  DeclarationStatus,
  FxQuoteKind,
  Incoterm,
  TransportMode,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import * as crossborder from "../../src/gen/stateset/crossborder/v1/tx.js";
import type * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import { AppChain, responseOf } from "./app-chain.js";
import { line, NAMES, newShop } from "./order-shop.js";

const EVER = { from: "2025-01-01T00:00:00Z" };
const DENOMS = [{ denom: "uusdc", perOrder: "600", currency: "USD" }];
const ADDRESSES = AppChain.addressesOf(NAMES);
const of = (name: string): string => ADDRESSES.get(name)!;

/** Who else there is: "carrier" is the account of customs, "officer1" its officer, "resolver" a broker, "other" a maker. */
function stateOf() {
  const row = { set_version: "1", destination: "DE", effective: EVER };
  return {
    params: {
      publishers: [of("attestor")],
      customs_account: of("carrier"),
      customs_officers: [of("officer1")],
      brokers: [of("resolver")],
      max_quote_period: "86400s",
      max_lines: 10,
      max_rows_per_set: 100,
      max_expiries_per_block: 10,
    },
    corridors: [
      {
        origin: "US",
        destination: "DE",
        version: "1",
        status: "CORRIDOR_STATUS_OPEN",
        denoms: [{ denom: "uusdc", per_order: "600", currency: "USD" }],
      },
    ],
    next_set_version: "2",
    sets: [{ version: "1", publisher: of("attestor"), rows: 5 }],
    next_row_id: "6",
    tariffs: [
      { id: "1", ...row, hs_prefix: "09", ad_valorem_ppm: 64_000, basis: "BASIS_CIF", drawback_ppm: 990_000 },
      {
        id: "2",
        ...row,
        hs_prefix: "69",
        ad_valorem_ppm: 120_000,
        specific_per_unit: "1",
        specific_denom: "uusdc",
        basis: "BASIS_CIF",
        drawback_ppm: 990_000,
      },
    ],
    taxes: [{ id: "3", ...row, rate_ppm: 190_000 }],
    fees: [{ id: "4", ...row, denom: "uusdc", rate_ppm: 10_000, minimum: "5", maximum: "100" }],
    restrictions: [{ id: "5", ...row, hs_prefix: "93", kind: "RESTRICTION_KIND_LICENCE" }],
    next_fx_quote_id: "1",
    next_quote_id: "1",
    next_declaration_id: "1",
    next_document_id: "1",
    next_drawback_id: "1",
  };
}

/** Tea, 3 × 100, and cups, 2 × 50, less 10: 292 and 98. With freight 20 their customs values are 307 and 103, duty
 *  ceil(19.648) = 20 and ceil(12.36) + 2 = 15, tax 62 (62.13) and 22 (22.42); the fee is 4 (4.1), at least 5. */
export const LINES = [
  { ...line("tea", 3n, "100"), hsCode: "090240", originCountry: "LK" },
  { ...line("cup", 2n, "50"), hsCode: "691110" },
];

export type BorderShop = Awaited<ReturnType<typeof newBorderShop>>;

export async function newBorderShop(state: Record<string, unknown> = {}, policy: Partial<Policy> = {}) {
  const shop = await newShop({ crossborder: stateOf(), ...state }, policy);
  const { address, must, send } = shop;
  const instant = (second: number) => ({ seconds: BigInt(Date.UTC(2026, 0, 1) / 1000 + second), nanos: 0 });
  const consignment = (more: Partial<Consignment> = {}): Consignment =>
    Consignment.from({
      origin: "US",
      destination: "DE",
      denom: "uusdc",
      incoterm: Incoterm.INCOTERM_DDP,
      mode: TransportMode.TRANSPORT_MODE_AIR,
      lines: [
        { line: 0, hsCode: "090240", origin: "LK", quantity: 3n, value: "292" },
        { line: 1, hsCode: "691110", origin: "US", quantity: 2n, value: "98" },
      ].map((l) => ({ preference: "", proofDocumentId: 0n, licenceRef: "", ...l })),
      freight: "20",
      ...more,
    });
  const flow = (more: Partial<tx.MsgExecuteOrderFlow> = {}): Partial<tx.MsgExecuteOrderFlow> =>
    shop.flow({
      lines: LINES,
      originCountry: "US",
      destCountry: "DE",
      incoterm: Incoterm.INCOTERM_DDP,
      transportMode: TransportMode.TRANSPORT_MODE_AIR,
      landedCostQuoteId: 1n,
      dutyAmount: "40",
      taxAmount: "84",
      totalAmount: "534",
      ...more,
    });
  return {
    ...shop,
    instant,
    consignment,
    flow,
    execute: async (more: Partial<tx.MsgExecuteOrderFlow> = {}) => shop.execute(flow(more)),
    /** A landed-cost quote that the seller asks for, good for an hour unless said otherwise. */
    async quote(more: Partial<crossborder.MsgQuoteLandedCost> = {}) {
      const made = await must("seller", crossborder.MsgQuoteLandedCost, {
        requester: address("seller"),
        buyer: address("buyer"),
        seller: address("seller"),
        consignment: consignment(),
        expiresAt: instant(3600),
        ...more,
      });
      return responseOf(made, crossborder.MsgQuoteLandedCostResponse);
    },
    /** A firm offer of uusdc for ustate. */
    async offer(buyAmount: string, price: string, fee: string, seconds = 3600): Promise<bigint> {
      const maker = address("other");
      await send("other", crossborder.MsgRegisterMaker, { maker, active: true });
      const made = await must("other", crossborder.MsgPostFxQuote, {
        maker,
        kind: FxQuoteKind.FX_QUOTE_KIND_FIRM,
        sellDenom: "ustate",
        buyDenom: "uusdc",
        buyAmount,
        price,
        fee,
        expiresAt: instant(seconds),
      });
      return responseOf(made, crossborder.MsgPostFxQuoteResponse).id;
    },
    corridor: (status: CorridorStatus, more: Partial<crossborder.MsgUpsertCorridor> = {}) =>
      must("attestor", crossborder.MsgUpsertCorridor, {
        publisher: address("attestor"),
        origin: "US",
        destination: "DE",
        status,
        denoms: DENOMS,
        ...more,
      }),
    /** Declares and assesses a quote's two lines; the seller imports under DDP. */
    async declare(quoteId: bigint, lines: readonly (readonly [duty: string, tax: string])[], fee: string) {
      const importer = address("seller");
      const lodged = { signer: importer, quoteId, importer, broker: address("resolver") };
      const made = await must("seller", crossborder.MsgLodgeDeclaration, lodged);
      const { id } = responseOf(made, crossborder.MsgLodgeDeclarationResponse);
      await must("officer1", crossborder.MsgUpdateDeclaration, {
        signer: address("officer1"),
        id,
        status: DeclarationStatus.DECLARATION_STATUS_ASSESSED,
        assessed: lines.map(([duty, tax], i) => ({ line: i, duty, tax })),
        assessedFee: fee,
      });
      return id;
    },
    reconcile: (id: bigint) => must("seller", crossborder.MsgReconcileDuty, { signer: address("seller"), id }),
    landed: (id: bigint) => shop.chain.query(Crossborder.methods.landedCostQuote, Crossborder.typeName, { id }).quote,
    fx: (id: bigint) => shop.chain.query(Crossborder.methods.fxQuote, Crossborder.typeName, { id }).quote,
    account(name: string, denom = "uusdc"): bigint {
      const request = { address: shop.chain.app.facts.addresses.format(moduleAddress(name)), denom };
      return BigInt(shop.chain.query(BankQuery.methods.balance, BankQuery.typeName, request).balance!.amount);
    },
  };
}
