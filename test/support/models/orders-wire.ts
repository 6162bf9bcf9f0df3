/** Messages of the orders model as the application takes them. */
import { FulfillmentStatus, LineItem, ReturnStatus } from "../../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../../src/gen/stateset/orders/v1/tx.js";
import { type Fields, timeOf, to, type Wire } from "./commerce-wire.js";

type Count = readonly { readonly line: number; readonly quantity: number }[];
const unitsOf = (lines: Count) => lines.map(({ line, quantity }) => ({ line, quantity: BigInt(quantity) }));

const priced = (f: Fields) => ({
  lines: f.lines.map((l: { sku: string; quantity: number; price: bigint }) =>
    LineItem.from({ sku: l.sku, quantity: BigInt(l.quantity), unitPrice: String(l.price) }),
  ),
  shippingAmount: String(f.shipping),
  taxAmount: String(f.tax),
  discountAmount: String(f.discount),
});

const placed = (f: Fields, a: (name: string) => string) => ({
  buyer: a(f.buyer),
  seller: a(f.seller),
  denom: f.denom,
  ...priced(f),
});

export const ORDER_WIRES: { readonly [kind: string]: Wire } = {
  createOrder: (f, clientKey, a) => to(tx.MsgCreateOrder, tx.MsgCreateOrderResponse, { clientKey, ...placed(f, a) }),
  execute: (f, clientKey, a) =>
    to(tx.MsgExecuteOrderFlow, tx.MsgExecuteOrderFlowResponse, {
      clientKey,
      ...placed(f, a),
      totalAmount: String(f.total),
      escrow: f.escrow,
      chargeAtOnce: f.chargeAtOnce,
      depositBps: Number(f.depositBps),
      resolver: f.resolver === "" ? "" : a(f.resolver),
      maxFeeBps: 10_000,
    }),
  confirm: (f, clientKey, a) =>
    to(tx.MsgConfirmOrder, tx.MsgConfirmOrderResponse, {
      clientKey,
      seller: a(f.seller),
      id: f.id,
      version: f.version,
    }),
  cancel: (f, clientKey, a) =>
    to(tx.MsgCancelOrder, tx.MsgCancelOrderResponse, { clientKey, signer: a(f.signer), id: f.id, version: f.version }),
  cancelItems: (f, clientKey, a) =>
    to(tx.MsgCancelItems, tx.MsgCancelItemsResponse, {
      clientKey,
      signer: a(f.signer),
      id: f.id,
      version: f.version,
      lines: unitsOf(f.lines),
    }),
  fulfill: (f, clientKey, a) =>
    to(tx.MsgCreateFulfillment, tx.MsgCreateFulfillmentResponse, {
      clientKey,
      seller: a(f.seller),
      orderId: f.id,
      version: f.version,
      lines: unitsOf(f.lines),
    }),
  changeFulfillment: (f, clientKey, a) =>
    to(tx.MsgCreateFulfillment, tx.MsgCreateFulfillmentResponse, {
      clientKey,
      seller: a(f.seller),
      fulfillmentId: f.id,
      version: f.version,
      status: FulfillmentStatus[`FULFILLMENT_STATUS_${f.status}` as keyof typeof FulfillmentStatus],
    }),
  ship: (f, clientKey, a) =>
    to(tx.MsgShipFulfillment, tx.MsgShipFulfillmentResponse, {
      clientKey,
      seller: a(f.seller),
      fulfillmentId: f.id,
      version: f.version,
    }),
  deliver: (f, clientKey, a) =>
    to(tx.MsgConfirmDelivery, tx.MsgConfirmDeliveryResponse, {
      clientKey,
      signer: a(f.signer),
      fulfillmentId: f.id,
      version: f.version,
    }),
  requestReturn: (f, clientKey, a) =>
    to(tx.MsgRequestReturn, tx.MsgRequestReturnResponse, {
      clientKey,
      buyer: a(f.buyer),
      orderId: f.id,
      version: f.version,
      lines: unitsOf(f.lines),
    }),
  moveReturn: (f, clientKey, a) =>
    to(tx.MsgRequestReturn, tx.MsgRequestReturnResponse, {
      clientKey,
      buyer: a(f.buyer),
      returnId: f.id,
      version: f.version,
      status: ReturnStatus[`RETURN_STATUS_${f.status}` as keyof typeof ReturnStatus],
    }),
  decideReturn: (f, clientKey, a) =>
    to(tx.MsgDecideReturn, tx.MsgDecideReturnResponse, {
      clientKey,
      seller: a(f.seller),
      returnId: f.id,
      version: f.version,
      approve: f.approve,
      refundShipping: f.refundShipping,
    }),
  inspectReturn: (f, clientKey, a) =>
    to(tx.MsgReceiveReturn, tx.MsgReceiveReturnResponse, {
      clientKey,
      seller: a(f.seller),
      returnId: f.id,
      version: f.version,
      inspecting: f.inspecting,
    }),
  receiveReturn: (f, clientKey, a) =>
    to(tx.MsgReceiveReturn, tx.MsgReceiveReturnResponse, {
      clientKey,
      seller: a(f.seller),
      returnId: f.id,
      version: f.version,
      outcomes: f.outcomes.map((x: { line: number; accepted: number; dismissed: number; restocked: number }) => ({
        line: x.line,
        accepted: BigInt(x.accepted),
        dismissed: BigInt(x.dismissed),
        restocked: BigInt(x.restocked),
        condition: 1,
      })),
    }),
  holdOrder: (f, clientKey, a) => {
    const value = { clientKey, signer: a(f.signer), id: f.id, version: f.version };
    return f.hold
      ? to(tx.MsgHoldOrder, tx.MsgHoldOrderResponse, value)
      : to(tx.MsgReleaseHold, tx.MsgReleaseHoldResponse, value);
  },
  openDispute: (f, clientKey, a) =>
    to(tx.MsgOpenDispute, tx.MsgOpenDisputeResponse, {
      clientKey,
      buyer: a(f.buyer),
      orderId: f.id,
      version: f.version,
      lines: f.lines,
    }),
  propose: (f, clientKey, a) =>
    to(tx.MsgProposeResolution, tx.MsgProposeResolutionResponse, {
      clientKey,
      signer: a(f.signer),
      disputeId: f.id,
      version: f.version,
      bps: f.bps,
      retract: f.retract,
    }),
  escalate: (f, clientKey, a) =>
    to(tx.MsgEscalateDispute, tx.MsgEscalateDisputeResponse, {
      clientKey,
      signer: a(f.signer),
      disputeId: f.id,
      version: f.version,
    }),
  decideDispute: (f, clientKey, a) =>
    to(tx.MsgDecideDispute, tx.MsgDecideDisputeResponse, {
      clientKey,
      resolver: a(f.resolver),
      disputeId: f.id,
      version: f.version,
      buyerBps: f.bps,
      refuse: f.refuse,
    }),
  amend: (f, clientKey, a) =>
    to(tx.MsgAmendOrder, tx.MsgAmendOrderResponse, {
      clientKey,
      signer: a(f.signer),
      id: f.id,
      version: f.version,
      ...priced(f),
      totalAmount: String(f.total),
      expiresAt: f.expiresAt === undefined ? undefined : timeOf(f.expiresAt),
    }),
  inventory: (f, clientKey, a) =>
    to(tx.MsgSetInventory, tx.MsgSetInventoryResponse, {
      clientKey,
      seller: a(f.seller),
      sku: f.sku,
      onHand: BigInt(f.onHand),
      version: f.version,
    }),
};
