/** Orders as buyers send them: checked, with what the parameters add. */
import { Incoterm } from "../../src/gen/stateset/crossborder/v1/state.js";
import { type LineProgress, type Order, OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import type { MsgCreateOrder, MsgExecuteOrderFlow } from "../../src/gen/stateset/orders/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { errors as sdkErrors } from "../../src/sdk/errors.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { denomFault } from "../../src/types/coin.js";
import { utf8Length } from "../../src/types/utf8.js";
import { amountOf, orderTotal } from "./amounts.js";
import { ordersErrors as errors } from "./errors.js";
import type { OrdersKeeper } from "./keeper.js";
import { BPS_MAX } from "./params.js";

const SKU_BYTES_MAX = 64;
const COMMITMENT_BYTES = 32;
const REFERENCE_BYTES_MAX = 128;
const COUNTRY = /^[A-Z]{2}$/;
const HS_CODE = /^[0-9]{6,10}$/;
const DOCUMENTS_MAX = 32;
/** The quantities of an order's lines together: units are counted in 64 bits. */
const UNITS_MAX = 1n << 62n;

type Wanted = Pick<
  MsgExecuteOrderFlow,
  | "buyer"
  | "seller"
  | "denom"
  | "lines"
  | "shippingAmount"
  | "taxAmount"
  | "dutyAmount"
  | "discountAmount"
  | "expiresAt"
>;

export function requireAddress(app: AppFacts, text: string, field: string): void {
  const fault = app.addresses.fault(text);
  if (fault !== undefined) throw sdkErrors.INVALID_ADDRESS(`${field}: ${fault}`);
}

export function checkSku(sku: string, field: string): void {
  const bytes = utf8Length(sku);
  if (bytes === 0 || bytes > SKU_BYTES_MAX)
    throw errors.INVALID_ORDER(`${field} must have 1 to ${SKU_BYTES_MAX} bytes, found ${bytes}`);
}

function checkLines(lines: Wanted["lines"]): void {
  if (lines.length === 0) throw errors.INVALID_ORDER("lines must not be empty");
  let units = 0n;
  for (const [i, line] of lines.entries()) {
    checkSku(line.sku, `lines[${i}].sku`);
    if (line.quantity === 0n) throw errors.INVALID_ORDER(`lines[${i}].quantity must be at least 1`);
    units += line.quantity;
    if (units > UNITS_MAX) throw errors.INVALID_ORDER(`lines[${i}].quantity makes more units than ${UNITS_MAX}`);
    const commitment = line.descriptionCommitment.length;
    if (commitment !== 0 && commitment !== COMMITMENT_BYTES) {
      throw errors.INVALID_ORDER(
        `lines[${i}].description_commitment must have ${COMMITMENT_BYTES} bytes or none, found ${commitment}`,
      );
    }
    if (line.hsCode !== "" && !HS_CODE.test(line.hsCode))
      throw errors.INVALID_ORDER(`lines[${i}].hs_code must be 6 to 10 digits, found ${JSON.stringify(line.hsCode)}`);
    if (line.originCountry !== "" && !COUNTRY.test(line.originCountry))
      throw errors.INVALID_ORDER(
        `lines[${i}].origin_country must be two capital letters, found ${JSON.stringify(line.originCountry)}`,
      );
    for (const [name, text] of Object.entries({
      eccn: line.eccn,
      end_use: line.endUse,
      licence_ref: line.licenceRef,
    })) {
      if (utf8Length(text) > REFERENCE_BYTES_MAX)
        throw errors.INVALID_ORDER(`lines[${i}].${name} must have at most ${REFERENCE_BYTES_MAX} bytes`);
    }
  }
}

/** What needs no state, so that the mempool refuses it too. */
export function checkCreateOrder(app: AppFacts, msg: Wanted): void {
  requireAddress(app, msg.seller, "seller");
  if (msg.seller === msg.buyer) throw errors.INVALID_ORDER("seller must not be the buyer");
  const denom = denomFault(msg.denom);
  if (denom !== undefined) throw errors.INVALID_ORDER(`denom: ${denom}`);
  checkLines(msg.lines);
  if (orderTotal(msg) === 0n) throw errors.INVALID_ORDER("the order's total must be positive");
}

/** An order within one country states nothing of borders. */
function checkWithin(msg: MsgExecuteOrderFlow): void {
  if (amountOf(msg.dutyAmount, "duty_amount") !== 0n)
    throw errors.INVALID_ORDER("duty_amount must be 0 within one country");
  for (const [field, stated] of Object.entries({
    incoterm: msg.incoterm !== 0,
    transport_mode: msg.transportMode !== 0,
    landed_cost_quote_id: msg.landedCostQuoteId !== 0n,
    fx_quote_id: msg.fxQuoteId !== 0n,
    fx_max_send: amountOf(msg.fxMaxSend, "fx_max_send") !== 0n,
    fx_min_receive: amountOf(msg.fxMinReceive, "fx_min_receive") !== 0n,
    document_ids: msg.documentIds.length > 0,
    tariff_version: msg.tariffVersion !== 0n,
  })) {
    if (stated) throw errors.INVALID_ORDER(`${field} is for orders across a border: the countries are the same`);
  }
}

/** What an order across a border must state. Whether its parts fit is for the corridor and the quotes to say. */
function checkAcross(msg: MsgExecuteOrderFlow): void {
  if (msg.incoterm === 0) throw errors.INVALID_ORDER("incoterm must be stated across a border");
  if (msg.transportMode === 0) throw errors.INVALID_ORDER("transport_mode must be stated across a border");
  for (const [i, { hsCode }] of msg.lines.entries()) {
    if (hsCode === "") throw errors.INVALID_ORDER(`lines[${i}].hs_code must be stated across a border`);
  }
  const maxSend = amountOf(msg.fxMaxSend, "fx_max_send");
  const minReceive = amountOf(msg.fxMinReceive, "fx_min_receive");
  if (msg.fxQuoteId === 0n && (maxSend !== 0n || minReceive !== 0n))
    throw errors.INVALID_ORDER("fx_max_send and fx_min_receive need an fx_quote_id");
  if (msg.landedCostQuoteId === 0n && msg.tariffVersion !== 0n)
    throw errors.INVALID_ORDER("tariff_version needs a landed_cost_quote_id");
  if (msg.documentIds.length > DOCUMENTS_MAX)
    throw errors.INVALID_ORDER(`document_ids must be at most ${DOCUMENTS_MAX}, found ${msg.documentIds.length}`);
  for (const [i, id] of msg.documentIds.entries()) {
    if (msg.documentIds.indexOf(id) !== i) throw errors.INVALID_ORDER(`document_ids[${i}] is there twice`);
  }
  if (msg.incoterm === Incoterm.INCOTERM_DDP) {
    if (msg.landedCostQuoteId === 0n)
      throw errors.INVALID_ORDER("landed_cost_quote_id must be stated under DDP: duty and tax are paid in advance");
    return;
  }
  // X1: the importer pays at the declaration
  for (const [field, text] of Object.entries({ duty_amount: msg.dutyAmount, tax_amount: msg.taxAmount })) {
    if (amountOf(text, field) !== 0n)
      throw errors.INVALID_ORDER(`${field} must be 0 unless the Incoterm is DDP: the importer pays at the declaration`);
  }
}

/** What needs no state, so that the mempool refuses it too. */
export function checkExecuteOrderFlow(app: AppFacts, msg: MsgExecuteOrderFlow): void {
  checkCreateOrder(app, msg);
  for (const field of ["payee", "guarantor", "resolver"] as const) {
    if (msg[field] !== "") requireAddress(app, msg[field], field);
  }
  if (msg.payee === msg.buyer) throw errors.INVALID_ORDER("payee must not be the buyer");
  if (msg.resolver !== "" && [msg.buyer, msg.seller, msg.payee].includes(msg.resolver))
    throw errors.INVALID_ORDER("resolver must not be a party");
  const stated = amountOf(msg.totalAmount, "total_amount");
  const total = orderTotal(msg);
  if (stated !== total) throw errors.INVALID_ORDER(`total_amount is ${stated}, the parts add up to ${total}`);
  const { originCountry, destCountry } = msg;
  for (const [field, country] of Object.entries({ origin_country: originCountry, dest_country: destCountry })) {
    if (country !== "" && !COUNTRY.test(country))
      throw errors.INVALID_ORDER(`${field} must be two capital letters, found ${JSON.stringify(country)}`);
  }
  if ((originCountry === "") !== (destCountry === ""))
    throw errors.INVALID_ORDER("origin_country and dest_country must both be stated, or neither");
  if (originCountry === destCountry) checkWithin(msg);
  else checkAcross(msg);
  if (msg.depositBps > BPS_MAX)
    throw errors.INVALID_ORDER(`deposit_bps must be at most ${BPS_MAX}, found ${msg.depositBps}`);
  if (msg.maxFeeBps > BPS_MAX || msg.minFeeBps > msg.maxFeeBps)
    throw errors.INVALID_ORDER(`min_fee_bps ≤ max_fee_bps ≤ ${BPS_MAX}, found ${msg.minFeeBps} and ${msg.maxFeeBps}`);
}

export const NO_PROGRESS: LineProgress = {
  cancelled: 0n,
  fulfilled: 0n,
  shipped: 0n,
  delivered: 0n,
  returnRequested: 0n,
  returnReceived: 0n,
  returnDismissed: 0n,
  writtenOff: 0n,
  refundedAmount: "0",
  reserved: 0n,
  importDuty: "0",
  importTax: "0",
};

export class Intake {
  constructor(private readonly keeper: OrdersKeeper) {}

  /** A placed order without a payment. @throws SdkError on too many lines or an expiry out of bounds */
  fromCreate(ctx: Context, msg: MsgCreateOrder): Order {
    return this.placed(ctx, msg);
  }

  /** A placed order as the flow makes it, before anything is reserved. @throws as fromCreate */
  fromFlow(ctx: Context, msg: MsgExecuteOrderFlow): Order {
    const { minSellerDepositBps } = this.keeper.params(ctx);
    const depositBps = msg.depositBps === 0 ? minSellerDepositBps : msg.depositBps;
    if (depositBps < minSellerDepositBps)
      throw errors.INVALID_ORDER(`deposit_bps must be at least ${minSellerDepositBps}, found ${depositBps}`);
    const { guarantor, originCountry, destCountry, chargeAtOnce, resolver } = msg;
    const payee = msg.payee === "" ? msg.seller : msg.payee;
    const escrow = msg.escrow || chargeAtOnce;
    const more = { payee, guarantor, originCountry, destCountry, escrow, chargeAtOnce, resolver, depositBps };
    const { incoterm, transportMode, landedCostQuoteId, fxQuoteId, documentIds, tariffVersion } = msg;
    return {
      ...this.placed(ctx, msg),
      ...more,
      ...{ incoterm, transportMode, landedCostQuoteId, fxQuoteId, documentIds, tariffVersion },
      fxMaxSend: String(amountOf(msg.fxMaxSend, "fx_max_send")),
      fxMinReceive: String(amountOf(msg.fxMinReceive, "fx_min_receive")),
    };
  }

  private placed(ctx: Context, msg: Wanted): Order {
    const { maxLines, minSellerDepositBps, cancelPenaltyBps } = this.keeper.params(ctx);
    if (msg.lines.length > maxLines)
      throw errors.INVALID_ORDER(`lines must be at most ${maxLines}, found ${msg.lines.length}`);
    const now = timestampOf(ctx.timeNs);
    return {
      id: this.keeper.nextId(ctx),
      version: 1n,
      buyer: msg.buyer,
      seller: msg.seller,
      status: OrderStatus.ORDER_STATUS_PLACED,
      denom: msg.denom,
      lines: msg.lines.map((l, i) => ({ ...l, unitPrice: String(amountOf(l.unitPrice, `lines[${i}].unit_price`)) })),
      shippingAmount: String(amountOf(msg.shippingAmount, "shipping_amount")),
      taxAmount: String(amountOf(msg.taxAmount, "tax_amount")),
      dutyAmount: String(amountOf(msg.dutyAmount, "duty_amount")),
      discountAmount: String(amountOf(msg.discountAmount, "discount_amount")),
      totalAmount: String(orderTotal(msg)),
      createdAt: now,
      expiresAt: timestampOf(this.expiryOf(ctx, msg.expiresAt)),
      updatedAt: now,
      progress: msg.lines.map(() => NO_PROGRESS),
      paymentId: 0n,
      payee: msg.seller,
      guarantor: "",
      originCountry: "",
      destCountry: "",
      escrow: false,
      chargeAtOnce: false,
      verdict: 0,
      screeningId: 0n,
      caseId: 0n,
      onHold: false,
      heldBy: "",
      resolver: "",
      depositBps: minSellerDepositBps,
      penaltyBps: cancelPenaltyBps,
      deposit: "0",
      depositHoldId: 0n,
      openDisputes: 0,
      retryAt: undefined,
      incoterm: 0,
      transportMode: 0,
      landedCostQuoteId: 0n,
      fxQuoteId: 0n,
      fxMaxSend: "0",
      fxMinReceive: "0",
      documentIds: [],
      tariffVersion: 0n,
      dutyHoldId: 0n,
      fxHoldId: 0n,
    };
  }

  private expiryOf(ctx: Context, wanted: Wanted["expiresAt"]): bigint {
    const params = this.keeper.params(ctx);
    if (wanted === undefined) return ctx.timeNs + nanosOf(params.defaultExpiry);
    const expiry = nanosOf(wanted);
    if (expiry <= ctx.timeNs) throw errors.INVALID_ORDER("expires_at must be later than the block's time");
    if (expiry > ctx.timeNs + nanosOf(params.maxExpiry))
      throw errors.INVALID_ORDER("expires_at is later than max_expiry allows");
    return expiry;
  }
}
