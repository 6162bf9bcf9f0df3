import { describe, expect, test } from "vitest";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { LineItem, OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import {
  MsgCancelOrder,
  MsgConfirmOrder,
  MsgCreateOrder,
  MsgCreateOrderResponse,
} from "../../src/gen/stateset/orders/v1/tx.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import { AppChain, type Message, message, responseOf, type SignedBy } from "../../test/support/app-chain.js";

const PLACED = OrderStatus.ORDER_STATUS_PLACED;

async function newChain(state?: Record<string, unknown>): Promise<AppChain> {
  return AppChain.create(["buyer", "seller", "other"], state === undefined ? {} : { state });
}

let keys = 0;
const nextKey = (): string => `key-${++keys}`;

function create(chain: AppChain, more: Partial<MsgCreateOrder> = {}): SignedBy {
  const line = LineItem.from({ sku: "tea", quantity: 3n, unitPrice: "100" });
  const value = {
    buyer: chain.actor("buyer").address,
    seller: chain.actor("seller").address,
    denom: "uusdc",
    lines: [line],
    shippingAmount: "20",
    taxAmount: "7",
    dutyAmount: "0",
    discountAmount: "10",
    clientKey: nextKey(),
    ...more,
  };
  return { by: chain.actor("buyer"), messages: [message(MsgCreateOrder, value)] };
}

function act(chain: AppChain, actor: string, made: Message): SignedBy {
  return { by: chain.actor(actor), messages: [made] };
}

function confirm(chain: AppChain, actor: string, id: bigint, more: Partial<MsgConfirmOrder> = {}): SignedBy {
  return act(
    chain,
    actor,
    message(MsgConfirmOrder, { seller: chain.actor(actor).address, id, clientKey: nextKey(), ...more }),
  );
}

function cancel(chain: AppChain, actor: string, id: bigint): SignedBy {
  return act(chain, actor, message(MsgCancelOrder, { signer: chain.actor(actor).address, id, clientKey: nextKey() }));
}

const order = (chain: AppChain, id: bigint) => chain.query(Query.methods.order, Query.typeName, { id }).order;

function verdict(r: ExecTxResult | undefined): string {
  return r === undefined ? "none" : r.code === 0 ? "ok" : `${r.codespace}/${r.code}`;
}

describe("orders", () => {
  test("an order is placed, confirmed and cancelled, and its total adds up", async () => {
    const chain = await newChain();
    const placed = await chain.block("2026-01-01T00:00:01Z", [create(chain)]);
    expect(verdict(placed.txResults[0])).toBe("ok");
    expect(responseOf(placed.txResults[0]!, MsgCreateOrderResponse)).toEqual({ id: 1n });
    expect(order(chain, 1n)).toMatchObject({ totalAmount: "317", status: PLACED, version: 1n, denom: "uusdc" });
    const confirmed = await chain.block("2026-01-01T00:00:02Z", [confirm(chain, "seller", 1n)]);
    expect(verdict(confirmed.txResults[0])).toBe("ok");
    expect(order(chain, 1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_CONFIRMED, version: 2n });
    const cancelled = await chain.block("2026-01-01T00:00:03Z", [cancel(chain, "buyer", 1n)]);
    expect(verdict(cancelled.txResults[0])).toBe("ok");
    expect(order(chain, 1n).status).toBe(OrderStatus.ORDER_STATUS_CANCELLED);
    const again = await chain.block("2026-01-01T00:00:04Z", [confirm(chain, "seller", 1n)]);
    expect(verdict(again.txResults[0])).toBe("orders/4");
    expect(again.txResults[0]!.log).toContain("CANCELLED");
  });

  test("only the parties may act, and only the seller confirms", async () => {
    const chain = await newChain();
    await chain.block("2026-01-01T00:00:01Z", [create(chain)]);
    const r = await chain.block("2026-01-01T00:00:02Z", [
      confirm(chain, "buyer", 1n),
      confirm(chain, "other", 1n),
      cancel(chain, "other", 1n),
      confirm(chain, "seller", 9n),
    ]);
    expect(r.txResults.map(verdict)).toEqual(["orders/6", "orders/6", "orders/6", "orders/2"]);
    expect(order(chain, 1n)).toMatchObject({ status: PLACED, version: 1n });
  });

  test("G5: of two messages that state one version the first wins", async () => {
    const chain = await newChain();
    await chain.block("2026-01-01T00:00:01Z", [create(chain)]);
    const r = await chain.block("2026-01-01T00:00:02Z", [
      confirm(chain, "seller", 1n, { version: 1n }),
      confirm(chain, "seller", 1n, { version: 1n }),
    ]);
    expect(r.txResults.map(verdict)).toEqual(["ok", "orders/5"]);
  });

  test("G4: a client key gives its first result again, and refuses another payload, whatever happened since", async () => {
    const chain = await newChain();
    const first = create(chain, { clientKey: "once" });
    await chain.block("2026-01-01T00:00:01Z", [first]);
    await chain.block("2026-01-01T00:00:02Z", [cancel(chain, "buyer", 1n)]);
    const r = await chain.block("2026-01-01T00:00:03Z", [
      first,
      create(chain, { clientKey: "once", shippingAmount: "21" }),
    ]);
    expect(r.txResults.map(verdict)).toEqual(["ok", "idempotency/3"]);
    expect(responseOf(r.txResults[0]!, MsgCreateOrderResponse)).toEqual({ id: 1n });
    expect(() => order(chain, 2n)).toThrow(/not found/);
  });

  test("G4: a failed message leaves its client key free", async () => {
    const chain = await newChain();
    const r = await chain.block("2026-01-01T00:00:01Z", [
      create(chain, { clientKey: "retry", expiresAt: { seconds: 1n, nanos: 0 } }),
      create(chain, { clientKey: "retry" }),
    ]);
    expect(r.txResults.map(verdict)).toEqual(["orders/3", "ok"]);
  });

  test("G1: an order is valid while block time < expires_at, to the nanosecond, and the queue tidies up", async () => {
    const chain = await newChain();
    const expiresAt = { seconds: 1767225700n, nanos: 500 };
    await chain.block("2026-01-01T00:00:01Z", [create(chain, { expiresAt }), create(chain, { expiresAt })]);
    const before = await chain.block("2026-01-01T00:01:40.000000499Z", [confirm(chain, "seller", 1n)]);
    expect(verdict(before.txResults[0])).toBe("ok");
    const at = await chain.block("2026-01-01T00:01:40.0000005Z", [confirm(chain, "seller", 2n)]);
    expect(verdict(at.txResults[0])).toBe("orders/7");
    expect(order(chain, 1n).status).toBe(OrderStatus.ORDER_STATUS_CONFIRMED);
    expect(order(chain, 2n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_EXPIRED, version: 2n });
    const changed = at.events.filter((e) => e.type === "stateset.orders.v1.EventOrderStatusChanged");
    expect(changed).toHaveLength(1);
    expect(changed[0]!.attributes.map((a) => [a.key, a.value])).toContainEqual(["to", '"ORDER_STATUS_EXPIRED"']);
  });

  test("G1: no more orders expire in a block than the parameter allows", async () => {
    const params = { default_expiry: "60s", max_expiry: "600s", max_lines: 5, max_expiries_per_block: 2 };
    const chain = await newChain({ orders: { params, next_id: "1", orders: [] } });
    await chain.block("2026-01-01T00:00:01Z", [create(chain), create(chain), create(chain)]);
    const placed = () =>
      chain.query(Query.methods.ordersByStatus, Query.typeName, { status: PLACED }).orders.map((o) => o.id);
    await chain.block("2026-01-01T00:02:00Z");
    expect(placed()).toEqual([3n]);
    const late = await chain.block("2026-01-01T00:02:01Z", [confirm(chain, "seller", 3n)]);
    expect(verdict(late.txResults[0])).toBe("orders/7");
    expect(placed()).toEqual([]);
  });

  test("refuses orders that make no sense, naming the field", async () => {
    const chain = await newChain();
    const line = LineItem.from({ sku: "tea", quantity: 1n, unitPrice: "1" });
    const bad: [Partial<MsgCreateOrder>, RegExp][] = [
      [{ lines: [] }, /lines/],
      [{ lines: [{ ...line, quantity: 0n }] }, /lines\[0\]\.quantity/],
      [{ lines: [{ ...line, sku: "" }] }, /lines\[0\]\.sku/],
      [{ lines: [line, { ...line, unitPrice: "-1" }] }, /lines\[1\]\.unit_price/],
      [{ discountAmount: "301" }, /discount_amount/],
      [{ denom: "!" }, /denom/],
      [{ seller: chain.actor("buyer").address }, /seller/],
      [{ lines: [{ ...line, descriptionCommitment: new Uint8Array(31) }] }, /description_commitment/],
    ];
    const r = await chain.block(
      "2026-01-01T00:00:01Z",
      bad.map(([more]) => create(chain, more)),
    );
    for (const [i, [, field]] of bad.entries()) {
      expect(verdict(r.txResults[i])).toBe("orders/3");
      expect(r.txResults[i]!.log).toMatch(field);
    }
  });

  test("is found by buyer, seller and status, page by page", async () => {
    const chain = await newChain();
    await chain.block("2026-01-01T00:00:01Z", [create(chain), create(chain), create(chain)]);
    await chain.block("2026-01-01T00:00:02Z", [confirm(chain, "seller", 2n)]);
    const page = { key: new Uint8Array(0), offset: 0n, limit: 2n, countTotal: true, reverse: false };
    const buyer = chain.actor("buyer").address;
    const first = chain.query(Query.methods.ordersByBuyer, Query.typeName, { buyer, pagination: page });
    expect(first.orders.map((o) => o.id)).toEqual([1n, 2n]);
    expect(first.pagination?.total).toBe(3n);
    const second = chain.query(Query.methods.ordersByBuyer, Query.typeName, {
      buyer,
      pagination: { ...page, key: first.pagination!.nextKey, countTotal: false },
    });
    expect(second.orders.map((o) => o.id)).toEqual([3n]);
    const seller = chain.actor("seller").address;
    expect(chain.query(Query.methods.ordersBySeller, Query.typeName, { seller }).orders).toHaveLength(3);
    expect(
      chain.query(Query.methods.ordersByStatus, Query.typeName, { status: PLACED }).orders.map((o) => o.id),
    ).toEqual([1n, 3n]);
  });

  test("its genesis is exported and taken up again", async () => {
    const chain = await newChain();
    await chain.block("2026-01-01T00:00:01Z", [create(chain), create(chain)]);
    const state = Object.fromEntries(
      chain.app.app.exportGenesis().map(([name, json]) => [name, JSON.parse(json) as unknown]),
    );
    const next = await newChain({ orders: state.orders, idempotency: state.idempotency });
    await next.block("2026-01-01T00:00:02Z", [confirm(next, "seller", 2n)]);
    expect(order(next, 2n).status).toBe(OrderStatus.ORDER_STATUS_CONFIRMED);
    const third = await next.block("2026-01-01T00:00:03Z", [create(next)]);
    expect(responseOf(third.txResults[0]!, MsgCreateOrderResponse)).toEqual({ id: 3n });
  });
});
