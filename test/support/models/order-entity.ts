/** Orders as the model knows them: each unit of a line is an entry of its own with its own price. */
import { SHIP } from "./payment-entity.js";
import { largestRemainder } from "./world.js";

export interface Unit {
  readonly goods: bigint;
  readonly tax: bigint;
  readonly shipping: bigint;
}

export interface ModelLine {
  readonly sku: string;
  /** In the order in which they ship. */
  readonly units: readonly Unit[];
  cancelled: number;
  fulfilled: number;
  shipped: number;
  delivered: number;
  returnRequested: number;
  returnReceived: number;
  returnDismissed: number;
  writtenOff: number;
  refunded: bigint;
  reserved: number;
}

export interface ModelOrder {
  readonly id: bigint;
  version: bigint;
  readonly buyer: string;
  readonly seller: string;
  readonly denom: string;
  total: bigint;
  lines: ModelLine[];
  status: "PLACED" | "CONFIRMED" | "COMPLETED" | "CANCELLED" | "EXPIRED" | "REJECTED";
  onHold: boolean;
  heldBy: string;
  caseId: bigint;
  expiresAt: bigint;
  retryAt: bigint | undefined;
  paymentId: bigint;
  readonly chargeAtOnce: boolean;
  readonly depositBps: bigint;
  deposit: bigint;
  readonly resolver: string;
  openDisputes: number;
  /** What one party wants it to become; it falls with any other change. */
  amendment: ModelAmendment | undefined;
  /** How it was amended so far, for what a run shows. */
  readonly amended: string[];
}

/** What an order should become. */
export interface Wish {
  readonly lines: readonly PlacedLine[];
  readonly shipping: bigint;
  readonly tax: bigint;
  readonly discount: bigint;
  readonly total: bigint;
  /** Undefined: as it is. */
  readonly expiresAt: bigint | undefined;
}

export interface ModelAmendment {
  readonly proposer: string;
  /** Of the order that it was said of. */
  readonly orderVersion: bigint;
  readonly wish: Wish;
}

export type Count = readonly { readonly line: number; readonly quantity: number }[];

export interface ModelFulfillment {
  readonly id: bigint;
  version: bigint;
  readonly orderId: bigint;
  status: "OPEN" | "ON_HOLD" | "IN_PROGRESS" | "SHIPPED" | "DELIVERED" | "INCOMPLETE" | "CANCELLED";
  readonly lines: Count;
  dueAt: bigint | undefined;
  deliveredAt: bigint | undefined;
  capture: number;
  settled: boolean;
}

export interface ModelReturn {
  readonly id: bigint;
  version: bigint;
  readonly orderId: bigint;
  readonly lines: Count;
  status: "REQUESTED" | "APPROVED" | "REJECTED" | "IN_TRANSIT" | "RECEIVED" | "INSPECTING" | "COMPLETED" | "CANCELLED";
  refundShipping: boolean;
  refunded: bigint;
}

export interface ModelDispute {
  readonly id: bigint;
  version: bigint;
  readonly orderId: bigint;
  /** Line → what had been captured when it was opened. */
  readonly captured: ReadonlyMap<string, bigint>;
  /** Line → what of it is disputed. */
  readonly lines: ReadonlyMap<string, bigint>;
  status: "RESOLVING" | "RETRACTED" | "RESOLVED" | "ESCALATED" | "DECIDED" | "REFUSED";
  buyerMin: number | undefined;
  sellerMax: number | undefined;
  buyerBps: number;
  award: bigint;
  paid: bigint;
  unpaid: Map<string, bigint>;
  decideBy: bigint | undefined;
  retryAt: bigint | undefined;
}

export interface OrdersState {
  disputes: ModelDispute[];
  orders: ModelOrder[];
  fulfillments: ModelFulfillment[];
  returns: ModelReturn[];
  /** "seller/sku" */
  pools: Map<string, { version: bigint; onHand: number; reserved: number }>;
}

export interface OrdersRules {
  readonly expiry: bigint;
  readonly maxExpiry: bigint;
  readonly maxLines: number;
  readonly maxExpiries: number;
  readonly minDepositBps: bigint;
  readonly penaltyBps: bigint;
  readonly autoComplete: bigint;
  readonly disputeWindow: bigint;
  readonly returnWindow: bigint;
  readonly resolverWindow: bigint;
}

export interface PlacedLine {
  readonly sku: string;
  readonly quantity: number;
  readonly price: bigint;
}

export interface Place {
  readonly buyer: string;
  readonly seller: string;
  readonly denom: string;
  readonly lines: readonly PlacedLine[];
  readonly shipping: bigint;
  readonly tax: bigint;
  readonly discount: bigint;
  /** What the buyer believes it costs. */
  readonly total: bigint;
  readonly escrow: boolean;
  readonly chargeAtOnce: boolean;
  readonly depositBps: bigint;
  readonly resolver: string;
}

/** O1: a component of a line over its units; the first T mod q cost one more. */
function perUnit(total: bigint, quantity: number): bigint[] {
  const q = BigInt(quantity);
  return Array.from({ length: quantity }, (_, i) => total / q + (BigInt(i) < total % q ? 1n : 0n));
}

type Priced = Pick<Place, "lines" | "discount" | "tax" | "shipping">;

export function grossOf(lines: readonly PlacedLine[]): bigint {
  return lines.reduce((sum, l) => sum + BigInt(l.quantity) * l.price, 0n);
}

/** Gross less discount, and what comes on top. */
export function totalOf({ lines, discount, tax, shipping }: Priced): bigint {
  return grossOf(lines) - discount + tax + shipping;
}

/** The lines of an order of which nothing has happened yet. */
export function linesOf(priced: Priced): ModelLine[] {
  const units = unitsOf(priced);
  return priced.lines.map(({ sku }, i) => ({
    sku,
    units: units[i]!,
    cancelled: 0,
    fulfilled: 0,
    shipped: 0,
    delivered: 0,
    returnRequested: 0,
    returnReceived: 0,
    returnDismissed: 0,
    writtenOff: 0,
    refunded: 0n,
    reserved: 0,
  }));
}

/** O1 */
function unitsOf({ lines, discount, tax, shipping }: Priced): Unit[][] {
  const split = (total: bigint, weights: readonly bigint[]): bigint[] => {
    const byQuantity = weights.every((w) => w === 0n);
    return largestRemainder(total, byQuantity ? lines.map((l) => BigInt(l.quantity)) : weights);
  };
  const gross = lines.map((l) => BigInt(l.quantity) * l.price);
  const off = split(discount, gross);
  const net = gross.map((value, i) => value - off[i]!);
  const taxes = split(tax, net);
  const ships = split(shipping, net);
  return lines.map(({ quantity }, i) => {
    const goods = perUnit(net[i]!, quantity);
    const taxed = perUnit(taxes[i]!, quantity);
    const shipped = perUnit(ships[i]!, quantity);
    return goods.map((g, u) => ({ goods: g, tax: taxed[u]!, shipping: shipped[u]! }));
  });
}

/** Goods and tax by line, shipping in one: what a payment knows. */
export function partsOf(order: ModelOrder, from: (line: ModelLine) => number, lines: Count): Map<string, bigint> {
  const parts = new Map<string, bigint>();
  let shipping = 0n;
  for (const { line, quantity } of lines) {
    const entry = order.lines[line]!;
    const start = from(entry);
    for (const unit of entry.units.slice(start, start + quantity)) {
      parts.set(String(line), (parts.get(String(line)) ?? 0n) + unit.goods + unit.tax);
      shipping += unit.shipping;
    }
  }
  for (const [name, amount] of parts) if (amount === 0n) parts.delete(name);
  if (shipping > 0n) parts.set(SHIP, shipping);
  return parts;
}

export function costOf(units: readonly Unit[]): bigint {
  return units.reduce((sum, { goods, tax, shipping }) => sum + goods + tax + shipping, 0n);
}

export function countOf(lines: Count, line: number): number {
  return lines.find((l) => l.line === line)?.quantity ?? 0;
}
