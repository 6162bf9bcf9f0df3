/** Random amendments: what an order could become, mostly something that can be had. */
import { type Action, of } from "./commerce-actions.js";
import { type Rig, SECOND } from "./commerce-rig.js";
import { type ModelOrder, type PlacedLine, totalOf, type Wish } from "./order-entity.js";

const SKUS = ["tea", "cup", "pot", "jug"];
const PRICES = [7n, 10n, 33n, 1n, 0n, 25n, 60n];

/** Whether it could be amended now. */
export function isAmendable({ world }: Rig, order: ModelOrder): boolean {
  const live = order.status === "CONFIRMED" || (order.status === "PLACED" && world.state.s.now < order.expiresAt);
  const untouched = order.lines.every((l) => l.fulfilled === 0 && l.cancelled === 0);
  return live && untouched && !order.onHold && !order.chargeAtOnce;
}

/** Whether one side has said what the other may agree to. */
export function isProposed(rig: Rig, order: ModelOrder): boolean {
  return isAmendable(rig, order) && rig.world.orders.amendments.waiting(order) !== undefined;
}

/** The lines as they are, but for what the number says. */
function linesOf(order: ModelOrder, { c, d, e }: Action): readonly PlacedLine[] {
  const now = order.lines.map(({ sku, units }) => ({ sku, quantity: units.length, price: units[0]!.goods }));
  const price = of(PRICES, d >> 2);
  const last = now.at(-1)!;
  switch ((c >> 3) % 8) {
    case 0:
      return now.map((l) => ({ ...l, quantity: l.quantity + 1 + (e % 3) }));
    case 1:
      return now.map((l) => ({ ...l, quantity: Math.max(1, l.quantity - 1 - (e % 2)) }));
    case 2:
      return now.length > 1 ? now.slice(0, -1) : [{ ...last, quantity: 1 }];
    case 3:
      return [...now, { sku: of(SKUS, e), quantity: 1 + (e % 4), price }];
    case 4:
      return now.map((l, i) => (i === d % now.length ? { ...l, price } : l));
    case 5:
      return SKUS.slice(e % 3, 4).map((sku, i) => ({ sku, quantity: 1 + ((e >> i) % 4), price: of(PRICES, d + i) }));
    default:
      return now;
  }
}

/** Lines that no order has. */
function badLines(n: number): readonly PlacedLine[] {
  const one = { sku: "tea", quantity: 1, price: 3n };
  return of([[], [{ ...one, quantity: 0 }], Array.from({ length: 11 }, () => one), [{ ...one, price: 0n }]], n);
}

export function wishOf({ world }: Rig, order: ModelOrder, action: Action): Wish {
  const { a, b, c, d, e } = action;
  const lines = d % 19 === 18 ? badLines(e) : linesOf(order, action);
  const units = order.lines.flatMap((l) => l.units);
  const shipping = b % 3 === 2 ? of([0n, 5n, 12n], d) : units.reduce((sum, u) => sum + u.shipping, 0n);
  const tax = b % 4 === 3 ? of([0n, 7n, 20n], e) : units.reduce((sum, u) => sum + u.tax, 0n);
  const discount = e % 5 === 4 ? of([1n, 4n, 9n, 1000n], d) : 0n;
  const timed = order.status === "PLACED" ? a % 3 === 0 : a % 17 === 0;
  // A second to ten minutes on, at times more than may be, or now.
  const expiresAt = timed ? world.state.s.now + of([10n, 30n, 120n, 600n, 601n, 20n, 300n, 0n], c) * SECOND : undefined;
  const parts = { lines, shipping, tax, discount };
  return { ...parts, total: totalOf(parts) + (e % 29 === 28 ? 1n : 0n), expiresAt };
}

/** What the other side says: mostly the same. */
export function answerOf(wish: Wish, n: number): Wish {
  if (n % 11 !== 10) return wish;
  return { ...wish, shipping: wish.shipping + 1n, total: wish.total + 1n };
}
