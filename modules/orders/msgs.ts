import type { Order } from "../../src/gen/stateset/orders/v1/state.js";
import { OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import {
  type Msg,
  MsgCancelOrder,
  MsgCancelOrderResponse,
  MsgConfirmOrder,
  MsgConfirmOrderResponse,
  MsgCreateOrder,
  MsgCreateOrderResponse,
} from "../../src/gen/stateset/orders/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { govErrors, errors as sdkErrors } from "../../src/sdk/errors.js";
import type { AppFacts, MsgHandlers } from "../../src/sdk/module.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { denomFault } from "../../src/types/coin.js";
import { utf8Length } from "../../src/types/utf8.js";
import { amountOf, orderTotal } from "./amounts.js";
import { ordersErrors as errors } from "./errors.js";
import type { OrdersKeeper } from "./keeper.js";
import type { OrdersNeeds } from "./module.js";
import { validateParams } from "./params.js";
import type { OrdersState } from "./state.js";

const SKU_BYTES_MAX = 64;
const COMMITMENT_BYTES = 32;

function requireAddress(app: AppFacts, text: string, field: string): void {
  const fault = app.addresses.fault(text);
  if (fault !== undefined) throw sdkErrors.INVALID_ADDRESS(`${field}: ${fault}`);
}

/** What needs no state, so that the mempool refuses it too. */
export function checkCreateOrder(app: AppFacts, msg: MsgCreateOrder): void {
  requireAddress(app, msg.seller, "seller");
  if (msg.seller === msg.buyer) throw errors.INVALID_ORDER("seller must not be the buyer");
  const denom = denomFault(msg.denom);
  if (denom !== undefined) throw errors.INVALID_ORDER(`denom: ${denom}`);
  if (msg.lines.length === 0) throw errors.INVALID_ORDER("lines must not be empty");
  for (const [i, line] of msg.lines.entries()) {
    const bytes = utf8Length(line.sku);
    if (bytes === 0 || bytes > SKU_BYTES_MAX)
      throw errors.INVALID_ORDER(`lines[${i}].sku must have 1 to ${SKU_BYTES_MAX} bytes, found ${bytes}`);
    if (line.quantity === 0n) throw errors.INVALID_ORDER(`lines[${i}].quantity must be at least 1`);
    const commitment = line.descriptionCommitment.length;
    if (commitment !== 0 && commitment !== COMMITMENT_BYTES) {
      throw errors.INVALID_ORDER(
        `lines[${i}].description_commitment must have ${COMMITMENT_BYTES} bytes or none, found ${commitment}`,
      );
    }
  }
  if (orderTotal(msg) === 0n) throw errors.INVALID_ORDER("the order's total must be positive");
}

export function ordersMsgs(
  app: AppFacts,
  state: OrdersState,
  keeper: OrdersKeeper,
  { clientKeys }: OrdersNeeds,
): MsgHandlers<typeof Msg> {
  const expiryOf = (ctx: Context, msg: MsgCreateOrder): bigint => {
    const params = keeper.params(ctx);
    if (msg.expiresAt === undefined) return ctx.timeNs + nanosOf(params.defaultExpiry);
    const expiry = nanosOf(msg.expiresAt);
    if (expiry <= ctx.timeNs) throw errors.INVALID_ORDER("expires_at must be later than the block's time");
    if (expiry > ctx.timeNs + nanosOf(params.maxExpiry))
      throw errors.INVALID_ORDER("expires_at is later than max_expiry allows");
    return expiry;
  };
  const requireLive = (ctx: Context, order: Order): void => {
    if (keeper.isExpired(ctx, order)) throw errors.EXPIRED(`order ${order.id}`);
  };
  return {
    createOrder: (ctx, msg) =>
      clientKeys.once(
        ctx,
        {
          signer: msg.buyer,
          clientKey: msg.clientKey,
          type: MsgCreateOrder,
          msg,
          responseType: MsgCreateOrderResponse,
        },
        () => {
          const { maxLines } = keeper.params(ctx);
          if (msg.lines.length > maxLines)
            throw errors.INVALID_ORDER(`lines must be at most ${maxLines}, found ${msg.lines.length}`);
          const order = keeper.create(ctx, {
            buyer: msg.buyer,
            seller: msg.seller,
            status: OrderStatus.ORDER_STATUS_PLACED,
            denom: msg.denom,
            lines: msg.lines.map((l, i) => ({
              ...l,
              unitPrice: String(amountOf(l.unitPrice, `lines[${i}].unit_price`)),
            })),
            shippingAmount: String(amountOf(msg.shippingAmount, "shipping_amount")),
            taxAmount: String(amountOf(msg.taxAmount, "tax_amount")),
            dutyAmount: String(amountOf(msg.dutyAmount, "duty_amount")),
            discountAmount: String(amountOf(msg.discountAmount, "discount_amount")),
            totalAmount: String(orderTotal(msg)),
            expiresAt: timestampOf(expiryOf(ctx, msg)),
          });
          return { id: order.id };
        },
      ),
    confirmOrder: (ctx, msg) =>
      clientKeys.once(
        ctx,
        {
          signer: msg.seller,
          clientKey: msg.clientKey,
          type: MsgConfirmOrder,
          msg,
          responseType: MsgConfirmOrderResponse,
        },
        () => {
          const order = keeper.needVersion(ctx, msg.id, msg.version);
          if (order.seller !== msg.seller)
            throw errors.NOT_A_PARTY(`only the seller of order ${order.id} can confirm it`);
          requireLive(ctx, order);
          return { version: keeper.moveTo(ctx, order, OrderStatus.ORDER_STATUS_CONFIRMED).version };
        },
      ),
    cancelOrder: (ctx, msg) =>
      clientKeys.once(
        ctx,
        {
          signer: msg.signer,
          clientKey: msg.clientKey,
          type: MsgCancelOrder,
          msg,
          responseType: MsgCancelOrderResponse,
        },
        () => {
          const order = keeper.needVersion(ctx, msg.id, msg.version);
          if (order.buyer !== msg.signer && order.seller !== msg.signer) {
            throw errors.NOT_A_PARTY(`only buyer and seller of order ${order.id} can cancel it`);
          }
          requireLive(ctx, order);
          return { version: keeper.moveTo(ctx, order, OrderStatus.ORDER_STATUS_CANCELLED).version };
        },
      ),
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
