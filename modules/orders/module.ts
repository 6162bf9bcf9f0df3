/** Orders between buyers and sellers: placed, confirmed, cancelled, expired. */
import { GenesisState } from "../../src/gen/stateset/orders/v1/genesis.js";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { type Order, OrderStatus$ } from "../../src/gen/stateset/orders/v1/state.js";
import { Msg } from "../../src/gen/stateset/orders/v1/tx.js";
import type { MessageType } from "../../src/protobuf/message.js";
import type { Context } from "../../src/sdk/context.js";
import { defineModule } from "../../src/sdk/module.js";
import { orderTotal } from "./amounts.js";
import { ordersErrors } from "./errors.js";
import { OrdersKeeper } from "./keeper.js";
import { checkCreateOrder, ordersMsgs } from "./msgs.js";
import { defaultParams, validateParams } from "./params.js";
import { ordersQueries } from "./queries.js";
import { type OrdersState, ordersState } from "./state.js";

export interface OrdersNeeds {
  /** One result per signer and client_key, whatever the message. */
  readonly clientKeys: {
    once<M extends object, R extends object>(
      ctx: Context,
      request: {
        readonly signer: string;
        readonly clientKey: string;
        readonly type: MessageType<M>;
        readonly msg: M;
        readonly responseType: MessageType<R>;
      },
      body: () => R,
    ): R;
  };
}

export const orders = defineModule<OrdersNeeds>()({
  name: "orders",
  consensusVersion: 1,
  proto: { Msg, Query, GenesisState },
  state: ordersState,
  keeper: ({ state }) => new OrdersKeeper(state),
  msgs: ({ app, state, keeper, clientKeys }) => ordersMsgs(app, state, keeper, { clientKeys }),
  checks: ({ app }) => ({ createOrder: (msg) => checkCreateOrder(app, msg) }),
  queries: ({ state, keeper }) => ordersQueries(state, keeper),
  genesis: () => ({
    default: () => ({ params: defaultParams(), nextId: 1n, orders: [] }),
    validate: validateGenesis,
  }),
  endBlock: ({ keeper }, ctx) => keeper.expireDue(ctx),
  invariants: {
    totalsAddUp: ({ state }, ctx) => firstFault(state, ctx, totalFault),
    idsAreBelowTheNext: ({ state }, ctx) =>
      firstFault(state, ctx, (o) => (o.id < state.nextId.peek(ctx) ? undefined : `id is not below the next one`)),
    eachOrderIsIndexedOnce: ({ state }, ctx) => indexFault(state, ctx),
  },
});

function totalFault(order: Order): string | undefined {
  const total = orderTotal(order);
  return String(total) === order.totalAmount
    ? undefined
    : `total is ${order.totalAmount}, its parts add up to ${total}`;
}

function firstFault(state: OrdersState, ctx: Context, check: (order: Order) => string | undefined): string | undefined {
  for (const order of state.orders.values(ctx)) {
    const fault = check(order);
    if (fault !== undefined) return `order ${order.id}: ${fault}`;
  }
  return undefined;
}

function indexFault(state: OrdersState, ctx: Context): string | undefined {
  const { byBuyer, bySeller, byStatus } = state.orders.indexes;
  let orderCount = 0;
  for (const order of state.orders.values(ctx)) {
    orderCount++;
    const indexed =
      byBuyer.map.has(ctx, [order.buyer, order.id]) &&
      bySeller.map.has(ctx, [order.seller, order.id]) &&
      byStatus.map.has(ctx, [order.status, order.id]);
    if (!indexed) return `order ${order.id} is missing from an index`;
  }
  for (const [name, index] of Object.entries({ byBuyer, bySeller, byStatus })) {
    let entries = 0;
    for (const _ of index.map.keys(ctx)) entries++;
    if (entries !== orderCount) return `${orderCount} orders have ${entries} entries in ${name}`;
  }
  return undefined;
}

function validateGenesis(genesis: GenesisState): void {
  validateParams(genesis.params);
  if (genesis.nextId === 0n) throw ordersErrors.INVALID_PARAMS("next_id must be at least 1");
  for (const [i, order] of genesis.orders.entries()) {
    if (order.id === 0n || order.id >= genesis.nextId)
      throw ordersErrors.INVALID_ORDER(`orders[${i}].id must be from 1 to next_id − 1, found ${order.id}`);
    if (!Object.values(OrderStatus$.values).includes(order.status) || order.status === 0) {
      throw ordersErrors.INVALID_ORDER(`orders[${i}].status is no order status: ${order.status}`);
    }
    const fault = totalFault(order);
    if (fault !== undefined) throw ordersErrors.INVALID_ORDER(`orders[${i}]: ${fault}`);
  }
}
