import { OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { oncePerKey } from "../../src/sdk/client-keys.js";
import { govErrors } from "../../src/sdk/errors.js";
import type { AppFacts, MsgChecks, MsgHandlers } from "../../src/sdk/module.js";
import { type Amendments, checkAmendOrder } from "./amendments.js";
import type { Disputes } from "./disputes.js";
import { ordersErrors as errors } from "./errors.js";
import type { OrderFlow } from "./flow.js";
import type { Fulfillments } from "./fulfillments.js";
import type { Inventory } from "./inventory.js";
import type { OrdersKeeper } from "./keeper.js";
import { checkCreateOrder, checkExecuteOrderFlow, checkSku, type Intake } from "./new-order.js";
import { validateParams } from "./params.js";
import type { OrdersNeeds } from "./ports.js";
import type { Returns } from "./returns.js";
import type { OrdersState } from "./state.js";

export interface Handlers {
  readonly keeper: OrdersKeeper;
  readonly intake: Intake;
  readonly inventory: Inventory;
  readonly flow: OrderFlow;
  readonly fulfillments: Fulfillments;
  readonly returns: Returns;
  readonly disputes: Disputes;
  readonly amendments: Amendments;
}

/** What needs no state, so that the mempool refuses it too. */
export function ordersChecks(app: AppFacts): MsgChecks<typeof tx.Msg> {
  return {
    createOrder: (msg) => checkCreateOrder(app, msg),
    executeOrderFlow: (msg) => checkExecuteOrderFlow(app, msg),
    amendOrder: checkAmendOrder,
    setInventory: ({ sku }) => checkSku(sku, "sku"),
  };
}

export function ordersMsgs(
  app: AppFacts,
  state: OrdersState,
  { keeper, intake, inventory, flow, fulfillments, returns, disputes, amendments }: Handlers,
  { clientKeys }: Pick<OrdersNeeds, "clientKeys">,
): MsgHandlers<typeof tx.Msg> {
  const once = oncePerKey(clientKeys);
  const buyer = (msg: { readonly buyer: string }): string => msg.buyer;
  const seller = (msg: { readonly seller: string }): string => msg.seller;
  const resolver = (msg: { readonly resolver: string }): string => msg.resolver;
  const signer = (msg: { readonly signer: string }): string => msg.signer;
  return {
    createOrder: once(tx.MsgCreateOrder, tx.MsgCreateOrderResponse, buyer, (ctx, msg) => ({
      id: keeper.create(ctx, intake.fromCreate(ctx, msg)).id,
    })),
    executeOrderFlow: once(tx.MsgExecuteOrderFlow, tx.MsgExecuteOrderFlowResponse, buyer, (ctx, msg) =>
      flow.execute(ctx, msg),
    ),
    confirmOrder: once(tx.MsgConfirmOrder, tx.MsgConfirmOrderResponse, seller, (ctx, msg) => {
      const order = keeper.needVersion(ctx, msg.id, msg.version);
      if (order.seller !== msg.seller) throw errors.NOT_A_PARTY(`only the seller of order ${order.id} can confirm it`);
      keeper.requireLive(ctx, order);
      keeper.requireNotHeld(order);
      return { version: keeper.confirm(ctx, order).version };
    }),
    cancelOrder: once(tx.MsgCancelOrder, tx.MsgCancelOrderResponse, signer, (ctx, msg) => {
      const order = keeper.needVersion(ctx, msg.id, msg.version);
      if (order.buyer !== msg.signer && order.seller !== msg.signer) {
        throw errors.NOT_A_PARTY(`only buyer and seller of order ${order.id} can cancel it`);
      }
      keeper.requireLive(ctx, order);
      keeper.requireNotHeld(order);
      keeper.requireUnfulfilled(order);
      const status = OrderStatus.ORDER_STATUS_CANCELLED;
      return { version: keeper.close(ctx, order, status, "cancelled", msg.signer).version };
    }),
    createFulfillment: once(tx.MsgCreateFulfillment, tx.MsgCreateFulfillmentResponse, seller, (ctx, msg) =>
      fulfillments.create(ctx, msg),
    ),
    shipFulfillment: once(tx.MsgShipFulfillment, tx.MsgShipFulfillmentResponse, seller, (ctx, msg) =>
      fulfillments.ship(ctx, msg),
    ),
    confirmDelivery: once(tx.MsgConfirmDelivery, tx.MsgConfirmDeliveryResponse, signer, (ctx, msg) =>
      fulfillments.confirmDelivery(ctx, msg),
    ),
    requestReturn: once(tx.MsgRequestReturn, tx.MsgRequestReturnResponse, buyer, (ctx, msg) =>
      returns.request(ctx, msg),
    ),
    decideReturn: once(tx.MsgDecideReturn, tx.MsgDecideReturnResponse, seller, (ctx, msg) => returns.decide(ctx, msg)),
    receiveReturn: once(tx.MsgReceiveReturn, tx.MsgReceiveReturnResponse, seller, (ctx, msg) =>
      returns.receive(ctx, msg),
    ),
    openDispute: once(tx.MsgOpenDispute, tx.MsgOpenDisputeResponse, buyer, (ctx, msg) => disputes.open(ctx, msg)),
    proposeResolution: once(tx.MsgProposeResolution, tx.MsgProposeResolutionResponse, signer, (ctx, msg) =>
      disputes.propose(ctx, msg),
    ),
    escalateDispute: once(tx.MsgEscalateDispute, tx.MsgEscalateDisputeResponse, signer, (ctx, msg) =>
      disputes.escalate(ctx, msg),
    ),
    decideDispute: once(tx.MsgDecideDispute, tx.MsgDecideDisputeResponse, resolver, (ctx, msg) =>
      disputes.decide(ctx, msg),
    ),
    amendOrder: once(tx.MsgAmendOrder, tx.MsgAmendOrderResponse, signer, (ctx, msg) => amendments.amend(ctx, msg)),
    cancelItems: once(tx.MsgCancelItems, tx.MsgCancelItemsResponse, signer, (ctx, msg) =>
      fulfillments.cancelItems(ctx, msg),
    ),
    holdOrder: once(tx.MsgHoldOrder, tx.MsgHoldOrderResponse, signer, (ctx, msg) => ({
      version: keeper.hold(ctx, keeper.needVersion(ctx, msg.id, msg.version), msg.signer, true).version,
    })),
    releaseHold: once(tx.MsgReleaseHold, tx.MsgReleaseHoldResponse, signer, (ctx, msg) => ({
      version: keeper.hold(ctx, keeper.needVersion(ctx, msg.id, msg.version), msg.signer, false).version,
    })),
    setInventory: once(tx.MsgSetInventory, tx.MsgSetInventoryResponse, seller, (ctx, msg) => ({
      version: inventory.set(ctx, msg.seller, msg.sku, msg.onHand, msg.version).version,
    })),
    updateParams(ctx, msg) {
      if (msg.authority !== app.authority) {
        throw govErrors.INVALID_SIGNER(`invalid authority; expected ${app.authority}, got ${msg.authority}`);
      }
      validateParams(msg.params);
      state.params.set(ctx, msg.params);
      return {};
    },
  };
}
