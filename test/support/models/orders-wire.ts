/** Messages of the orders model as the application takes them, and the comparison of orders. */
import { Query } from "../../../src/gen/stateset/orders/v1/query.js";
import {
  DisputeStatus,
  FulfillmentStatus,
  LineItem,
  OrderStatus,
  ReturnStatus,
} from "../../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../../src/gen/stateset/orders/v1/tx.js";
import type { Rig } from "./commerce-rig.js";
import { type Fields, to, type Wire } from "./commerce-wire.js";

type Count = readonly { readonly line: number; readonly quantity: number }[];
const unitsOf = (lines: Count) => lines.map(({ line, quantity }) => ({ line, quantity: BigInt(quantity) }));

const placed = (f: Fields, a: (name: string) => string) => ({
  buyer: a(f.buyer),
  seller: a(f.seller),
  denom: f.denom,
  lines: f.lines.map((l: { sku: string; quantity: number; price: bigint }) =>
    LineItem.from({ sku: l.sku, quantity: BigInt(l.quantity), unitPrice: String(l.price) }),
  ),
  shippingAmount: String(f.shipping),
  taxAmount: String(f.tax),
  discountAmount: String(f.discount),
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
  inventory: (f, clientKey, a) =>
    to(tx.MsgSetInventory, tx.MsgSetInventoryResponse, {
      clientKey,
      seller: a(f.seller),
      sku: f.sku,
      onHand: BigInt(f.onHand),
      version: f.version,
    }),
};

const ORDER_STATUS = OrderStatus as { readonly [name: string]: number };

export function compareOrders({ chain, world }: Rig): string | undefined {
  const { o } = world.state;
  const { methods, typeName } = Query;
  const differ = (where: string, pairs: readonly (readonly [string, unknown, unknown])[]): string | undefined => {
    const found = pairs.find(([, expected, actual]) => String(expected) !== String(actual));
    return found === undefined ? undefined : `${where}.${found[0]}: expected ${found[1]}, found ${found[2]}`;
  };
  for (const x of o.orders) {
    const { order } = chain.query(methods.order, typeName, { id: x.id });
    const difference = differ(`order ${x.id}`, [
      ["status", ORDER_STATUS[`ORDER_STATUS_${x.status}`], order.status],
      ["version", x.version, order.version],
      ["onHold", x.onHold, order.onHold],
      ["total", x.total, order.totalAmount],
      ["deposit", x.deposit, order.deposit],
      ["openDisputes", x.openDisputes, order.openDisputes],
      ["payment", x.paymentId, order.paymentId],
      ...x.lines.flatMap((l, i): [string, unknown, unknown][] => {
        const p = order.progress[i]!;
        return [
          [`line ${i}.cancelled`, l.cancelled, p.cancelled],
          [`line ${i}.fulfilled`, l.fulfilled, p.fulfilled],
          [`line ${i}.shipped`, l.shipped, p.shipped],
          [`line ${i}.delivered`, l.delivered, p.delivered],
          [`line ${i}.returnRequested`, l.returnRequested, p.returnRequested],
          [`line ${i}.returnReceived`, l.returnReceived, p.returnReceived],
          [`line ${i}.returnDismissed`, l.returnDismissed, p.returnDismissed],
          [`line ${i}.writtenOff`, l.writtenOff, p.writtenOff],
          [`line ${i}.refunded`, l.refunded, p.refundedAmount],
          [`line ${i}.reserved`, l.reserved, p.reserved],
        ];
      }),
    ]);
    if (difference !== undefined) return difference;
  }
  for (const f of o.fulfillments) {
    const { fulfillment } = chain.query(methods.fulfillment, typeName, { id: f.id });
    const difference = differ(`fulfilment ${f.id}`, [
      ["status", FulfillmentStatus[`FULFILLMENT_STATUS_${f.status}`], fulfillment.status],
      ["version", f.version, fulfillment.version],
      ["settled", f.settled, fulfillment.settled],
      ["capture", f.capture, fulfillment.captureIndex],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const r of o.returns) {
    const found = chain.query(methods.return, typeName, { id: r.id }).return;
    const difference = differ(`return ${r.id}`, [
      ["status", ReturnStatus[`RETURN_STATUS_${r.status}`], found.status],
      ["version", r.version, found.version],
      ["refunded", r.refunded, found.refunded],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const d of o.disputes) {
    const found = chain.query(methods.dispute, typeName, { id: d.id }).dispute!;
    const difference = differ(`dispute ${d.id}`, [
      ["status", DisputeStatus[`DISPUTE_STATUS_${d.status}`], found.status],
      ["version", d.version, found.version],
      [
        "lines",
        [...d.lines].map(([line, amount]) => `${line} ${amount}`),
        found.lines.map((l) => `${l.line} ${l.amount}`),
      ],
      ["award", d.award, found.award],
      ["paid", d.paid, found.paid],
      [
        "unpaid",
        [...d.unpaid].map(([line, amount]) => `${line} ${amount}`),
        found.unpaidAward.map((l) => `${l.line} ${l.amount}`),
      ],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const [key, pool] of o.pools) {
    const [name, sku] = key.split("/") as [string, string];
    const found = chain.query(methods.inventory, typeName, { seller: chain.actor(name).address, sku }).pool;
    const difference = differ(`stock ${key}`, [
      ["version", pool.version, found.version],
      ["onHand", pool.onHand, found.onHand],
      ["reserved", pool.reserved, found.reserved],
    ]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
