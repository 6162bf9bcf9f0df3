import { EventInventory } from "../../src/gen/stateset/orders/v1/events.js";
import type { InventoryPool, Order } from "../../src/gen/stateset/orders/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { assert } from "../../src/types/assert.js";
import { timestampOf } from "../../src/types/block-time.js";
import { ordersErrors as errors } from "./errors.js";
import type { OrdersState } from "./state.js";

/** Stock of sellers (O7). An article that its seller never stated stock of is not counted: services, made to order. */
export class Inventory {
  constructor(private readonly state: OrdersState) {}

  get(ctx: Context, seller: string, sku: string): InventoryPool | undefined {
    return this.state.inventory.get(ctx, [seller, sku]);
  }

  /** @throws SdkError when less is stated than orders wait for, or the version is stale */
  set(ctx: Context, seller: string, sku: string, onHand: bigint, version: bigint): InventoryPool {
    const known = this.get(ctx, seller, sku);
    if (version !== 0n && version !== (known?.version ?? 0n)) {
      throw errors.STALE_VERSION(`stock of ${sku} has version ${known?.version ?? 0n}, the message states ${version}`);
    }
    const reserved = known?.reserved ?? 0n;
    if (onHand < reserved)
      throw errors.INVALID_INVENTORY(`on_hand ${onHand} is less than the ${reserved} of ${sku} that are reserved`);
    const now = timestampOf(ctx.timeNs);
    const fresh = { seller, sku, version: 0n, onHand, reserved, createdAt: now, updatedAt: now };
    return this.write(ctx, known ?? fresh, { onHand });
  }

  /** Reserves the units of all lines that have none reserved. @throws SdkError OUT_OF_STOCK that names the article */
  reserve(ctx: Context, order: Order): Order {
    const progress = order.progress.map((entry, i) => {
      const { sku, quantity } = order.lines[i]!;
      const pool = this.get(ctx, order.seller, sku);
      if (pool === undefined) return entry;
      const available = pool.onHand - pool.reserved;
      if (available < quantity)
        throw errors.OUT_OF_STOCK(`${quantity} of ${sku} are wanted, ${available} are available`);
      this.write(ctx, pool, { reserved: pool.reserved + quantity });
      return { ...entry, reserved: quantity };
    });
    return { ...order, progress };
  }

  /** Makes units of a line available again, as many as are still reserved for it. @returns how many */
  free(ctx: Context, order: Order, line: number, units: bigint): bigint {
    const { reserved } = order.progress[line]!;
    const freed = units < reserved ? units : reserved;
    if (freed > 0n) {
      const pool = this.need(ctx, order, line);
      this.write(ctx, pool, { reserved: pool.reserved - freed });
    }
    return freed;
  }

  /** Takes units of a line out of stock that were reserved for it: they ship. @returns how many */
  take(ctx: Context, order: Order, line: number, units: bigint): bigint {
    const { reserved } = order.progress[line]!;
    const taken = units < reserved ? units : reserved;
    if (taken > 0n) {
      const pool = this.need(ctx, order, line);
      this.write(ctx, pool, { onHand: pool.onHand - taken, reserved: pool.reserved - taken });
    }
    return taken;
  }

  /** Puts returned units back. */
  restock(ctx: Context, order: Order, line: number, units: bigint): void {
    const pool = this.get(ctx, order.seller, order.lines[line]!.sku);
    if (pool !== undefined && units > 0n) this.write(ctx, pool, { onHand: pool.onHand + units });
  }

  private need(ctx: Context, order: Order, line: number): InventoryPool {
    const { sku } = order.lines[line]!;
    const pool = this.get(ctx, order.seller, sku);
    assert(pool !== undefined, `order ${order.id} reserves ${sku}, of which there is no stock`);
    return pool;
  }

  private write(ctx: Context, pool: InventoryPool, changes: Partial<InventoryPool>): InventoryPool {
    const changed = { ...pool, ...changes, version: pool.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    assert(changed.reserved <= changed.onHand, `${changed.reserved} of ${changed.onHand} ${pool.sku} are reserved`);
    this.state.inventory.set(ctx, [pool.seller, pool.sku], changed);
    const { seller, sku, onHand, reserved } = changed;
    emitTyped(ctx, EventInventory, { seller, sku, onHand, reserved });
    return changed;
  }
}
