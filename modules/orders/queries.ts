import type { PageRequest } from "../../src/gen/cosmos/base/query/v1beta1/pagination.js";
import type { Query } from "../../src/gen/stateset/orders/v1/query.js";
import type { Order } from "../../src/gen/stateset/orders/v1/state.js";
import type { MultiIndex } from "../../src/sdk/collections/indexed-map.js";
import type { Context } from "../../src/sdk/context.js";
import { notFound } from "../../src/sdk/errors.js";
import type { QueryHandlers } from "../../src/sdk/module.js";
import { paginate } from "../../src/sdk/query/pagination.js";
import { allocate, sharesOf } from "./allocation.js";
import type { Borders } from "./crossing.js";
import type { OrdersKeeper } from "./keeper.js";
import { fulfillmentProgress } from "./progress.js";
import type { OrdersState } from "./state.js";

export function ordersQueries(state: OrdersState, keeper: OrdersKeeper, borders: Borders): QueryHandlers<typeof Query> {
  const page = <R>(ctx: Context, index: MultiIndex<bigint, Order, R>, ref: R, request: PageRequest | undefined) => {
    const { items, pagination } = paginate(ctx, index.map, request, ([, id]) => keeper.need(ctx, id), {
      prefix: [ref] as never,
    });
    return { orders: items, pagination };
  };
  const { byBuyer, bySeller, byStatus } = state.orders.indexes;
  return {
    order(ctx, { id }) {
      const order = state.orders.get(ctx, id);
      if (order === undefined) throw notFound(`order ${id} not found`);
      const paymentStatus = keeper.paymentOf(ctx, order)?.status ?? 0;
      return { order, paymentStatus, fulfillmentStatus: fulfillmentProgress(order) };
    },
    ordersByBuyer: (ctx, { buyer, pagination }) => page(ctx, byBuyer, buyer, pagination),
    ordersBySeller: (ctx, { seller, pagination }) => page(ctx, bySeller, seller, pagination),
    ordersByStatus: (ctx, { status, pagination }) => page(ctx, byStatus, status, pagination),
    timeline(ctx, { id, pagination: request }) {
      const { items, pagination } = paginate(ctx, state.timeline, request, (_, entry) => entry, {
        prefix: [id] as never,
      });
      return { entries: items, pagination };
    },
    fulfillment(ctx, { id }) {
      const fulfillment = state.fulfillments.get(ctx, id);
      if (fulfillment === undefined) throw notFound(`fulfilment ${id} not found`);
      return { fulfillment };
    },
    return(ctx, { id }) {
      const found = state.returns.get(ctx, id);
      if (found === undefined) throw notFound(`return ${id} not found`);
      return { return: found };
    },
    dispute(ctx, { id }) {
      const dispute = state.disputes.get(ctx, id);
      if (dispute === undefined) throw notFound(`dispute ${id} not found`);
      return { dispute };
    },
    disputesByOrder(ctx, { orderId, pagination: request }) {
      const { byOrder } = state.disputes.indexes;
      const { items, pagination } = paginate(ctx, byOrder.map, request, ([, id]) => state.disputes.need(ctx, id), {
        prefix: [orderId] as never,
      });
      return { disputes: items, pagination };
    },
    amendment(ctx, { id }) {
      const amendment = state.amendments.get(ctx, id);
      if (amendment === undefined || amendment.orderVersion !== state.orders.get(ctx, id)?.version)
        throw notFound(`no amendment of order ${id} waits`);
      return { amendment };
    },
    refundQuote(ctx, { id, line, quantity: count }) {
      const order = state.orders.get(ctx, id);
      const progress = order?.progress[line];
      if (order === undefined || progress === undefined) throw notFound(`order ${id} has no line ${line}`);
      const from = progress.returnReceived + progress.returnDismissed;
      if (from + count > progress.delivered) throw notFound(`${progress.delivered - from} units can come back`);
      const units = { line, from, count };
      const { goods, tax, shipping } = sharesOf(order, units, allocate(order));
      const imported = borders.refundable(ctx, order, units);
      return {
        goods: String(goods),
        tax: String(tax + imported.tax),
        shipping: String(shipping),
        duty: String(imported.duty),
      };
    },
    inventory(ctx, { seller, sku }) {
      const pool = state.inventory.get(ctx, [seller, sku]);
      if (pool === undefined) throw notFound(`no stock of ${sku}`);
      return { pool, available: pool.onHand - pool.reserved };
    },
    params: (ctx) => ({ params: keeper.params(ctx) }),
  };
}
