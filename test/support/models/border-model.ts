/** Orders across a border in plain numbers: one jar of coins a unit, no closed formulas, no store. What the chain does is
 *  compared with it. */

export type Status = "held" | "placed" | "confirmed" | "cancelled" | "rejected" | "expired";
type QuoteStatus = "open" | "accepted" | "disputed" | "reconciled" | "ended";

/** Of the shop's two lines, three teas and two cups, what each unit costs; the first ones bear what does not divide. */
const GOODS = [
  [98n, 97n, 97n],
  [49n, 49n],
] as const;
const SHIPPING = [
  [5n, 5n, 5n],
  [3n, 2n],
] as const;
const DUTY = [
  [7n, 7n, 6n],
  [8n, 7n],
] as const;
const TAX = [
  [21n, 21n, 20n],
  [11n, 11n],
] as const;
const FEE = 5n;
export const FX = { buy: 300n, price: 310n, fee: 5n };

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
/** One by one into as many jars. */
function spread(total: bigint, jars: number): bigint[] {
  const out = Array.from({ length: jars }, () => 0n);
  for (let left = total, i = 0; left > 0n; left--, i = (i + 1) % jars) out[i]!++;
  return out;
}
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

interface Line {
  cancelled: number;
  shipped: number;
  /** Asked back, then accepted or dismissed; from the first unit on. */
  asked: number;
  back: number;
  /** Units of which duty went back, and how many of them before customs was paid. */
  refunded: number;
  beforeCustoms: number;
}

export interface OrderModel {
  readonly ddp: boolean;
  readonly fx: boolean;
  readonly expiresAt: number;
  readonly heldUntil: number;
  readonly quoteExpiresAt: number;
  status: Status;
  quote: QuoteStatus;
  voted: boolean;
  retryAt?: number;
  readonly lines: readonly [Line, Line];
  /** Locked goods and shipping, what was captured into escrow, and duty, tax and fee in the duty escrow. */
  locked: bigint;
  captured: bigint;
  escrow: bigint;
  assessed: readonly { readonly duty: bigint; readonly tax: bigint }[];
}

export interface Execute {
  readonly ddp: boolean;
  readonly fx: boolean;
  readonly quoteExpiresAt: number;
  readonly expiresAt: number;
  /** What is wrong with it. */
  readonly tweak: "none" | "duty" | "tariff";
}

const newLine = (): Line => ({ cancelled: 0, shipped: 0, asked: 0, back: 0, refunded: 0, beforeCustoms: 0 });
const QUANTITY = [3, 2] as const;
const HELD = sum([...GOODS.flat(), ...SHIPPING.flat()]);
const IN_ADVANCE = sum([...DUTY.flat(), ...TAX.flat()]) + FEE;

export class BorderModel {
  readonly orders: OrderModel[] = [];
  open = true;
  buyer = 1_000_000n;
  seller = 1_000_000n;
  customs = 1_000_000n;
  blocked = 0n;
  /** The buyer's other coins, and the maker's. */
  buyerState = 1_000_000n;
  makerState = 1_000_000n;
  maker = 1_000_000n;
  blockedState = 0n;

  constructor(
    /** Compliance holds every order. */
    private readonly risky: boolean,
    private readonly holdTimeout: number,
  ) {}

  /** What must be equal after each block. */
  state(): Record<string, bigint> {
    const held = this.orders.filter(({ status }) => status === "held");
    const locks = held.map((o) => this.locksOf(o));
    const locked = sum(this.orders.map((o) => o.locked)) + sum(locks.map((l) => l.coins));
    return {
      buyer: this.buyer,
      spendable: this.buyer - locked,
      seller: this.seller,
      customs: this.customs,
      blocked: this.blocked,
      duty: sum(this.orders.map((o) => o.escrow)),
      escrow: sum(this.orders.map((o) => o.captured)),
      buyerState: this.buyerState,
      spendableState: this.buyerState - sum(locks.map((l) => l.state)),
      makerState: this.makerState,
      blockedState: this.blockedState,
    };
  }

  /** The end of a block. */
  tick(now: number): void {
    for (const o of this.orders) {
      if (o.status === "held" && now >= o.heldUntil) this.end(o, "expired");
      const waits = o.status === "held" || o.status === "placed";
      // customs was paid and the seller cannot give it back: tried again after an hour
      if (waits && now >= (o.retryAt ?? o.expiresAt) && this.close(o, "expired") !== "ok") o.retryAt = now + 3600;
      if (o.quote === "open" && now >= o.quoteExpiresAt) o.quote = "ended";
    }
  }

  execute(now: number, e: Execute): string {
    if (!this.open) return "crossborder/12";
    if (now >= e.quoteExpiresAt) return "crossborder/7";
    if (e.tweak === "tariff") return "crossborder/23";
    if (e.tweak === "duty") return "orders/3";
    const lines = [newLine(), newLine()] as const;
    const more = { voted: false, lines, locked: 0n, captured: 0n, escrow: 0n, assessed: [] };
    const { ddp, fx, quoteExpiresAt, expiresAt } = e;
    const heldUntil = now + this.holdTimeout;
    const order: OrderModel = { ddp, fx, quoteExpiresAt, expiresAt, heldUntil, status: "held", quote: "open", ...more };
    this.orders.push(order);
    if (!this.risky) this.go(order);
    return "ok";
  }

  /** The second of two officers. */
  decide(now: number, o: OrderModel, verdict: "allow" | "reject" | "block"): string {
    if (verdict === "allow") {
      if (now >= o.expiresAt) return "orders/7";
      if (!this.open) return "crossborder/12";
      if (now >= o.quoteExpiresAt) return "crossborder/7";
      this.go(o);
      return "ok";
    }
    if (verdict === "block") {
      const { coins, state } = this.locksOf(o);
      this.buyer -= coins;
      this.blocked += coins;
      this.buyerState -= state;
      this.blockedState += state;
    }
    o.status = "rejected";
    return "ok";
  }

  confirm(now: number, o: OrderModel): string {
    const refused = this.live(now, o) ?? (o.status === "placed" ? undefined : "orders/4");
    if (refused === undefined) o.status = "confirmed";
    return refused ?? "ok";
  }

  cancel(now: number, o: OrderModel): string {
    const refused = this.live(now, o);
    if (refused !== undefined) return refused;
    if (o.lines.some((l) => l.shipped > 0)) return "orders/4";
    if (o.status !== "placed" && o.status !== "confirmed") return "orders/4";
    return this.close(o, "cancelled");
  }

  cancelItems(now: number, o: OrderModel, line: 0 | 1, count: number): string {
    const refused = this.live(now, o);
    if (refused !== undefined) return refused;
    if (o.status !== "placed" && o.status !== "confirmed") return "orders/4";
    const l = o.lines[line];
    const free = QUANTITY[line] - l.cancelled - l.shipped;
    if (count > free) return "orders/13";
    const rest = o.lines.reduce((n, x, i) => n + QUANTITY[i as 0 | 1] - x.cancelled, 0) - count;
    if (rest === 0) {
      const closed = this.close(o, "cancelled");
      if (closed === "ok") l.cancelled += count;
      return closed;
    }
    const from = QUANTITY[line] - l.cancelled - count;
    const paid = this.refundDuty(o, line, from, count);
    if (paid === undefined) return "sdk/5";
    l.cancelled += count;
    const units = [...GOODS[line].slice(from, from + count), ...SHIPPING[line].slice(from, from + count)];
    o.locked -= sum(units);
    return "ok";
  }

  /** Planned, shipped and delivered at once. */
  plan(o: OrderModel, line: 0 | 1, count: number): string {
    if (o.status === "held") return "orders/11";
    if (o.status !== "confirmed") return "orders/4";
    const l = o.lines[line];
    return count > QUANTITY[line] - l.cancelled - l.shipped ? "orders/13" : "ok";
  }

  ship(o: OrderModel, line: 0 | 1, count: number): void {
    const l = o.lines[line];
    const units = [
      ...GOODS[line].slice(l.shipped, l.shipped + count),
      ...SHIPPING[line].slice(l.shipped, l.shipped + count),
    ];
    l.shipped += count;
    o.locked -= sum(units);
    o.captured += sum(units);
    this.buyer -= sum(units);
  }

  ask(o: OrderModel, line: 0 | 1, count: number): string {
    const l = o.lines[line];
    if (count > l.shipped - l.asked) return "orders/15";
    l.asked += count;
    return "ok";
  }

  receive(o: OrderModel, line: 0 | 1, accepted: number, dismissed: number): string {
    const l = o.lines[line];
    if (accepted > 0 && this.refundDuty(o, line, l.back, accepted) === undefined) return "sdk/5";
    const goods = sum(GOODS[line].slice(l.back, l.back + accepted));
    o.captured -= goods;
    this.buyer += goods;
    l.back += accepted + dismissed;
    return "ok";
  }

  lodge(o: OrderModel): string {
    return o.quote === "accepted" ? "ok" : "crossborder/4";
  }

  reconcile(o: OrderModel, assessed: OrderModel["assessed"]): string {
    if (o.quote !== "accepted" && o.quote !== "disputed") return "crossborder/4";
    const due = sum(assessed.map(({ duty, tax }) => duty + tax));
    const fromEscrow = least(due, o.escrow);
    const rest = due - fromEscrow;
    if (rest > (o.ddp ? this.seller : this.buyer - this.lockedNow())) {
      o.quote = "disputed";
      return "ok";
    }
    if (o.ddp) this.seller -= rest;
    else this.buyer -= rest;
    this.customs += due;
    this.buyer += o.escrow - fromEscrow;
    o.escrow = 0n;
    o.quote = "reconciled";
    o.assessed = assessed;
    for (const l of o.lines) l.beforeCustoms = l.refunded;
    return "ok";
  }

  private lockedNow(): bigint {
    return this.state().buyer! - this.state().spendable!;
  }

  private live(now: number, o: OrderModel): string | undefined {
    const waits = o.status === "placed" || o.status === "held";
    if (waits && now >= o.expiresAt) return "orders/7";
    return o.status === "held" ? "orders/11" : undefined;
  }

  private locksOf(o: OrderModel): { coins: bigint; state: bigint } {
    const total = HELD + (o.ddp ? IN_ADVANCE : 0n);
    return o.fx ? { coins: total - FX.buy, state: FX.price + FX.fee } : { coins: total, state: 0n };
  }

  private go(o: OrderModel): void {
    if (o.fx) {
      this.buyer += FX.buy;
      this.maker -= FX.buy;
      this.buyerState -= FX.price + FX.fee;
      this.makerState += FX.price + FX.fee;
    }
    if (o.ddp) {
      this.buyer -= IN_ADVANCE;
      o.escrow = IN_ADVANCE;
    }
    o.locked = HELD;
    o.quote = "accepted";
    o.status = "placed";
  }

  private close(o: OrderModel, status: "cancelled" | "expired"): string {
    const before = { ...o, lines: o.lines.map((l) => ({ ...l })) };
    const purse = [this.buyer, this.seller] as const;
    if (o.quote === "reconciled") {
      for (const line of [0, 1] as const) {
        const count = QUANTITY[line] - o.lines[line].cancelled;
        if (count > 0 && this.refundDuty(o, line, 0, count) === undefined) {
          for (const [i, l] of o.lines.entries()) Object.assign(l, before.lines[i]);
          [this.buyer, this.seller] = purse;
          return "sdk/5";
        }
      }
    }
    this.end(o, status);
    return "ok";
  }

  private end(o: OrderModel, status: Status): void {
    o.status = status;
    o.locked = 0n;
    if (o.quote === "accepted" || o.quote === "disputed") {
      this.buyer += o.escrow;
      o.escrow = 0n;
      o.quote = "ended";
    }
  }

  /** @returns undefined when the seller cannot pay */
  private refundDuty(o: OrderModel, line: 0 | 1, from: number, count: number): bigint | undefined {
    const l = o.lines[line];
    let due = 0n;
    if (o.ddp) {
      const duty = sum(DUTY[line].slice(from, from + count));
      const tax = sum(TAX[line].slice(from, from + count));
      due = duty + tax;
      if (o.quote === "reconciled") {
        const seen = QUANTITY[line] - l.beforeCustoms;
        const first = l.beforeCustoms === 0 ? from : l.refunded - l.beforeCustoms;
        const part = (total: bigint): bigint => sum(spread(total, seen).slice(first, first + count));
        due = least(duty, part(o.assessed[line]!.duty)) + least(tax, part(o.assessed[line]!.tax));
        if (due > this.seller) return undefined;
        this.seller -= due;
      } else o.escrow -= due;
      this.buyer += due;
    }
    l.refunded += count;
    return due;
  }
}
