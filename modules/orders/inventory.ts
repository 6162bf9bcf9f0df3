import { EventInventory } from "../../src/gen/stateset/orders/v1/events.js";
import type { InventoryPool, Order } from "../../src/gen/stateset/orders/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { assert } from "../../src/types/assert.js";
import { timestampOf } from "../../src/types/block-time.js";
import { minBig } from "../../src/types/int-math.js";
import { ordersErrors as errors } from "./errors.js";
import type { OrdersState } from "./state.js";

/** How an article's numbers change. */
interface Move {
  readonly sku: string;
  readonly reserved: bigint;
  readonly onHand: bigint;
}

/** What stock becomes, found possible and not yet written. */
export interface Reservation {
  /** The order with its units reserved. */
  readonly order: Order;
  readonly changes: readonly PoolChange[];
}

interface PoolChange {
  readonly pool: InventoryPool;
  readonly reserved: bigint;
  readonly onHand: bigint;
}

const movesOf = (order: Order, reservedOf: (line: number) => bigint): Move[] =>
  order.lines.map(({ sku }, line) => ({ sku, reserved: reservedOf(line), onHand: 0n }));

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

  /** Reserves the units that are not cancelled, of lines that have none reserved, in the place of what another form of the
   *  order has.
   *  @throws SdkError OUT_OF_STOCK that names the article */
  reserve(ctx: Context, order: Order, instead?: Order): Order {
    return this.carryOut(ctx, this.plan(ctx, order, instead));
  }

  /** `reserve` in two steps, for a message that may come to nothing: it has to leave an article's version alone (G5).
   *  @throws SdkError OUT_OF_STOCK that names the article */
  plan(ctx: Context, order: Order, instead?: Order): Reservation {
    const given = instead === undefined ? [] : movesOf(instead, (line) => -instead.progress[line]!.reserved);
    const unitsOf = (line: number): bigint => order.lines[line]!.quantity - order.progress[line]!.cancelled;
    const changes = this.changesOf(ctx, order.seller, [...given, ...movesOf(order, unitsOf)]);
    const isCounted = (sku: string): boolean =>
      changes.some(({ pool }) => pool.sku === sku) ||
      (instead !== undefined && this.get(ctx, order.seller, sku) !== undefined);
    const progress = order.progress.map((entry, line) => {
      const { sku } = order.lines[line]!;
      return isCounted(sku) ? { ...entry, reserved: unitsOf(line) } : entry;
    });
    return { order: { ...order, progress }, changes };
  }

  carryOut(ctx: Context, { order, changes }: Reservation): Order {
    for (const { pool, reserved, onHand } of changes) this.write(ctx, pool, { reserved, onHand });
    return order;
  }

  /** Makes units available again, of each line as many as are still reserved for it. @returns the order without them */
  free(ctx: Context, order: Order, unitsOf: (line: number) => bigint): Order {
    return this.unreserved(ctx, order, unitsOf, 0n);
  }

  /** Takes units out of stock that were reserved: they ship. @returns the order without them */
  take(ctx: Context, order: Order, unitsOf: (line: number) => bigint): Order {
    return this.unreserved(ctx, order, unitsOf, 1n);
  }

  /** Puts returned units back. */
  restock(ctx: Context, order: Order, unitsOf: (line: number) => bigint): void {
    const back = order.lines.map(({ sku }, line) => ({ sku, reserved: 0n, onHand: unitsOf(line) }));
    this.move(ctx, order.seller, back);
  }

  private unreserved(ctx: Context, order: Order, unitsOf: (line: number) => bigint, shipped: bigint): Order {
    const counts = order.progress.map(({ reserved }, line) => minBig(unitsOf(line), reserved));
    const moves = order.lines.map(({ sku }, line) => ({
      sku,
      reserved: -counts[line]!,
      onHand: -counts[line]! * shipped,
    }));
    this.move(ctx, order.seller, moves);
    const progress = order.progress.map((entry, line) => ({ ...entry, reserved: entry.reserved - counts[line]! }));
    return { ...order, progress };
  }

  private move(ctx: Context, seller: string, moves: readonly Move[]): void {
    for (const { pool, reserved, onHand } of this.changesOf(ctx, seller, moves))
      this.write(ctx, pool, { reserved, onHand });
  }

  /** Each article once, however many lines are about it, and only if its numbers change (G5). */
  private changesOf(ctx: Context, seller: string, moves: readonly Move[]): PoolChange[] {
    const changes: PoolChange[] = [];
    for (const sku of new Set(moves.map((move) => move.sku))) {
      let reserved = 0n;
      let onHand = 0n;
      for (const move of moves) {
        if (move.sku !== sku) continue;
        reserved += move.reserved;
        onHand += move.onHand;
      }
      if (reserved === 0n && onHand === 0n) continue;
      const pool = this.get(ctx, seller, sku);
      if (pool === undefined) {
        assert(reserved >= 0n && onHand >= 0n, `${seller} has no stock of ${sku}, of which units are reserved`);
        continue;
      }
      const available = pool.onHand - pool.reserved;
      if (reserved > available)
        throw errors.OUT_OF_STOCK(`${reserved} more of ${sku} are wanted, ${available} are available`);
      changes.push({ pool, reserved: pool.reserved + reserved, onHand: pool.onHand + onHand });
    }
    return changes;
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
