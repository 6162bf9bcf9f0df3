/** Orders between buyers and sellers: placed, screened and paid in one step, confirmed, cancelled, expired; and stock. */
import { GenesisState } from "../../src/gen/stateset/orders/v1/genesis.js";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { OrderStatus$ } from "../../src/gen/stateset/orders/v1/state.js";
import { Msg } from "../../src/gen/stateset/orders/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { type AppFacts, defineModule } from "../../src/sdk/module.js";
import { Amendments } from "./amendments.js";
import { Borders } from "./crossing.js";
import { Disputes } from "./disputes.js";
import { ordersErrors } from "./errors.js";
import { OrderFlow } from "./flow.js";
import { Fulfillments } from "./fulfillments.js";
import {
  crossingFault,
  depositFault,
  disputesFault,
  firstFault,
  indexFault,
  linesFault,
  stockFault,
  totalFault,
} from "./invariants.js";
import { Inventory } from "./inventory.js";
import { OrdersKeeper } from "./keeper.js";
import { ordersChecks, ordersMsgs } from "./msgs.js";
import { Intake } from "./new-order.js";
import { defaultParams, validateParams } from "./params.js";
import type { OrdersNeeds, Parts, Subject, VerdictValue } from "./ports.js";
import { ordersQueries } from "./queries.js";
import { Returns } from "./returns.js";
import { type OrdersState, ordersState } from "./state.js";

/** What other modules may use. */
function newKeeper(inside: OrdersNeeds & { readonly app: AppFacts; readonly state: OrdersState }) {
  const { app, state, ...needs } = inside;
  const inventory = new Inventory(state);
  const borders = new Borders(app.addresses, needs);
  const keeper = new OrdersKeeper(app, state, inventory, borders, needs);
  const intake = new Intake(keeper);
  const fulfillments = new Fulfillments(state, keeper, inventory, borders, needs);
  const returns = new Returns(state, keeper, inventory, borders, needs);
  const disputes = new Disputes(state, keeper, fulfillments, needs);
  const amendments = new Amendments(app, state, keeper, inventory, needs);
  const flow = new OrderFlow(keeper, intake, inventory, borders, needs);
  return {
    keeper,
    borders,
    intake,
    inventory,
    flow,
    fulfillments,
    returns,
    disputes,
    amendments,
    /** What payments tell of awards that a payee pays. */
    awards: {
      isOwed: (ctx: Context, orderId: bigint) => disputes.owesAward(ctx, orderId),
      clear: (ctx: Context, paid: { readonly orderId: bigint; readonly lines: Parts["lines"] }) =>
        disputes.clearAward(ctx, paid.orderId, paid.lines),
    },
    /** What compliance tells of orders that wait. */
    decisions: {
      decided: (ctx: Context, subject: Subject, decision: VerdictValue) => keeper.decided(ctx, subject, decision, flow),
      timedOut: (ctx: Context, subject: Subject) => keeper.timedOut(ctx, subject),
      travelRuleFailed: (ctx: Context, subject: Subject) =>
        keeper.travelRuleFailed(ctx, subject, (inner, order) => fulfillments.giveUpPlans(inner, order)),
    },
  };
}

export const orders = defineModule<OrdersNeeds>()({
  name: "orders",
  consensusVersion: 1,
  proto: { Msg, Query, GenesisState },
  state: ordersState,
  keeper: newKeeper,
  msgs: ({ app, state, keeper, clientKeys }) => ordersMsgs(app, state, keeper, { clientKeys }),
  checks: ({ app }) => ordersChecks(app),
  queries: ({ state, keeper }) => ordersQueries(state, keeper.keeper, keeper.borders),
  genesis: () => ({
    default: () => ({
      params: defaultParams(),
      nextId: 1n,
      orders: [],
      inventory: [],
      timeline: [],
      nextFulfillmentId: 1n,
      fulfillments: [],
      nextReturnId: 1n,
      returns: [],
      nextDisputeId: 1n,
      disputes: [],
      amendments: [],
    }),
    validate: validateGenesis,
  }),
  endBlock: ({ keeper }, ctx) => {
    keeper.keeper.expireDue(ctx);
    keeper.disputes.dueNow(ctx);
    keeper.fulfillments.dueNow(ctx);
  },
  invariants: {
    totalsAddUp: ({ state }, ctx) => firstFault(state, ctx, totalFault),
    countersAreInOrder: ({ state }, ctx) => firstFault(state, ctx, linesFault),
    idsAreBelowTheNext: ({ state }, ctx) =>
      firstFault(state, ctx, (o) => (o.id < state.nextId.peek(ctx) ? undefined : `id is not below the next one`)),
    eachOrderIsIndexedOnce: ({ state }, ctx) => indexFault(state, ctx),
    stockIsWhatOrdersWaitFor: ({ state }, ctx) => stockFault(state, ctx),
    ordersAcrossBordersAddUp: ({ state, holds }, ctx) => firstFault(state, ctx, (o) => crossingFault(holds, ctx, o)),
    openDisputesAreCounted: ({ state }, ctx) => disputesFault(state, ctx),
    depositsAreLocked: ({ state, holds }, ctx) => firstFault(state, ctx, (o) => depositFault(holds, ctx, o)),
  },
});

function validateGenesis(genesis: GenesisState): void {
  validateParams(genesis.params);
  if (genesis.nextId === 0n) throw ordersErrors.INVALID_PARAMS("next_id must be at least 1");
  for (const [i, order] of genesis.orders.entries()) {
    if (order.id === 0n || order.id >= genesis.nextId)
      throw ordersErrors.INVALID_ORDER(`orders[${i}].id must be from 1 to next_id − 1, found ${order.id}`);
    if (!Object.values(OrderStatus$.values).includes(order.status) || order.status === 0) {
      throw ordersErrors.INVALID_ORDER(`orders[${i}].status is no order status: ${order.status}`);
    }
    const fault = totalFault(order) ?? linesFault(order);
    if (fault !== undefined) throw ordersErrors.INVALID_ORDER(`orders[${i}]: ${fault}`);
  }
  for (const [i, { id, orderId }] of genesis.fulfillments.entries()) {
    if (id === 0n || id >= genesis.nextFulfillmentId || !genesis.orders.some((order) => order.id === orderId))
      throw ordersErrors.INVALID_FULFILLMENT(`fulfillments[${i}] has an id or an order that is not there`);
  }
  for (const [i, { id, orderId }] of genesis.returns.entries()) {
    if (id === 0n || id >= genesis.nextReturnId || !genesis.orders.some((order) => order.id === orderId))
      throw ordersErrors.INVALID_RETURN(`returns[${i}] has an id or an order that is not there`);
  }
  for (const [i, { id, orderId }] of genesis.disputes.entries()) {
    if (id === 0n || id >= genesis.nextDisputeId || !genesis.orders.some((order) => order.id === orderId))
      throw ordersErrors.INVALID_DISPUTE(`disputes[${i}] has an id or an order that is not there`);
  }
  for (const [i, { orderId }] of genesis.amendments.entries()) {
    if (!genesis.orders.some((order) => order.id === orderId))
      throw ordersErrors.INVALID_AMENDMENT(`amendments[${i}] has an order that is not there`);
  }
  for (const [i, pool] of genesis.inventory.entries()) {
    if (pool.reserved > pool.onHand)
      throw ordersErrors.INVALID_INVENTORY(`inventory[${i}].reserved is more than on_hand ${pool.onHand}`);
  }
}
