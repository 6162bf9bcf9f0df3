import { EventOrderCreated, EventOrderStatusChanged } from "../../src/gen/stateset/orders/v1/events.js";
import { type Order, OrderStatus, OrderStatus$, type Params } from "../../src/gen/stateset/orders/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { ordersErrors as errors } from "./errors.js";
import type { OrdersState } from "./state.js";

/** Which status may follow which. What is not here is refused, by name. */
export const TRANSITIONS: ReadonlyMap<number, readonly number[]> = new Map([
  [
    OrderStatus.ORDER_STATUS_PLACED,
    [OrderStatus.ORDER_STATUS_CONFIRMED, OrderStatus.ORDER_STATUS_CANCELLED, OrderStatus.ORDER_STATUS_EXPIRED],
  ],
  [OrderStatus.ORDER_STATUS_CONFIRMED, [OrderStatus.ORDER_STATUS_CANCELLED]],
]);

export function statusName(status: number): string {
  const found = Object.entries(OrderStatus$.values).find(([, value]) => value === status);
  return found === undefined ? String(status) : found[0].replace("ORDER_STATUS_", "");
}

export class OrdersKeeper {
  constructor(private readonly state: OrdersState) {}

  params(ctx: Context): Params {
    return this.state.params.need(ctx);
  }

  /** @throws SdkError NOT_FOUND */
  need(ctx: Context, id: bigint): Order {
    const order = this.state.orders.get(ctx, id);
    if (order === undefined) throw errors.NOT_FOUND(`order ${id}`);
    return order;
  }

  /** The order as the signer saw it: a version other than 0 must be the current one. */
  needVersion(ctx: Context, id: bigint, version: bigint): Order {
    const order = this.need(ctx, id);
    if (version !== 0n && version !== order.version) {
      throw errors.STALE_VERSION(`order ${id} has version ${order.version}, the message states ${version}`);
    }
    return order;
  }

  create(ctx: Context, order: Omit<Order, "id" | "version" | "createdAt" | "updatedAt">): Order {
    const now = timestampOf(ctx.timeNs);
    const stored: Order = { ...order, id: this.state.nextId.next(ctx), version: 1n, createdAt: now, updatedAt: now };
    this.state.orders.set(ctx, stored.id, stored);
    emitTyped(ctx, EventOrderCreated, {
      id: stored.id,
      buyer: stored.buyer,
      seller: stored.seller,
      denom: stored.denom,
      totalAmount: stored.totalAmount,
    });
    return stored;
  }

  /** @throws SdkError INVALID_STATE that names the state and what it allows */
  moveTo(ctx: Context, order: Order, status: number): Order {
    const allowed = TRANSITIONS.get(order.status) ?? [];
    if (!allowed.includes(status)) {
      const names = allowed.map(statusName).join(", ");
      throw errors.INVALID_STATE(
        `order ${order.id} is ${statusName(order.status)}, from where it can become ${names === "" ? "nothing else" : names}, not ${statusName(status)}`,
      );
    }
    const changed: Order = { ...order, status, version: order.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.state.orders.set(ctx, order.id, changed);
    emitTyped(ctx, EventOrderStatusChanged, { id: order.id, from: order.status, to: status, version: changed.version });
    return changed;
  }

  /** A placed order is valid while block time < expires_at, whether or not the queue has come to it. */
  isExpired(ctx: Context, order: Order): boolean {
    return order.status === OrderStatus.ORDER_STATUS_PLACED && ctx.timeNs >= nanosOf(order.expiresAt);
  }

  /** Works off the queue of due orders, at most `max_expiries_per_block` of them. */
  expireDue(ctx: Context): void {
    const max = this.params(ctx).maxExpiriesPerBlock;
    const due: bigint[] = [];
    for (const [, id] of this.state.orders.indexes.byExpiry.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) this.moveTo(ctx, this.need(ctx, id), OrderStatus.ORDER_STATUS_EXPIRED);
  }
}
