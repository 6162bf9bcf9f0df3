/** Random actions on orders. */
import { answerOf, isAmendable, isProposed, wishOf } from "./amend-actions.js";
import { type Action, Actions, of } from "./commerce-actions.js";
import { type Rig, SECOND, TRADERS } from "./commerce-rig.js";
import type { Count, ModelOrder } from "./order-entity.js";

const SKUS = ["tea", "cup", "pot"];

/** What has to come before, when there is nothing yet to do something with: so that sequences get far. */
const BEFORE: { readonly [kind: string]: string } = {
  receiveReturn: "decideReturn",
  inspectReturn: "decideReturn",
  moveReturn: "decideReturn",
  decideReturn: "requestReturn",
  requestReturn: "deliver",
  openDispute: "deliver",
  propose: "openDispute",
  escalate: "openDispute",
  decideDispute: "escalate",
  payAward: "propose",
  deliver: "ship",
  changeFulfillment: "fulfill",
  ship: "fulfill",
  fulfill: "confirm",
  cancelItems: "confirm",
  confirm: "execute",
  agree: "amend",
  amend: "execute",
};

/** Times of orders that matter. */
export function timesOf({ world }: Rig): bigint[] {
  const { o } = world.state;
  return [
    ...o.orders.map((x) => x.retryAt ?? x.expiresAt),
    ...o.disputes.flatMap((d) => (d.decideBy === undefined ? [] : [d.decideBy])),
    ...o.fulfillments.flatMap((f) => (f.dueAt === undefined ? [] : [f.dueAt])),
    ...o.fulfillments.flatMap((f) => (f.deliveredAt === undefined ? [] : [f.deliveredAt + 90n * SECOND])),
  ];
}

export class OrderActions extends Actions {
  private isReady(kind: string): boolean {
    const { orders, fulfillments, returns, disputes } = this.rig.world.state.o;
    const some = (fits: (o: ModelOrder) => boolean): boolean => orders.some(fits);
    switch (kind) {
      case "confirm":
        return some((o) => o.status === "PLACED" && !o.onHold);
      case "fulfill":
      case "cancelItems":
        return some(
          (o) =>
            o.status === "CONFIRMED" && !o.onHold && o.lines.some((l) => l.fulfilled + l.cancelled < l.units.length),
        );
      case "amend":
        return some((o) => isAmendable(this.rig, o));
      case "agree":
        return some((o) => isProposed(this.rig, o));
      case "ship":
      case "changeFulfillment":
        return fulfillments.some((f) => f.status === "OPEN");
      case "deliver":
        return fulfillments.some((f) => f.status === "SHIPPED");
      case "requestReturn":
        return some((o) => o.lines.some((l) => l.delivered > l.returnRequested));
      case "openDispute":
        return some((o) => o.status === "CONFIRMED" && o.lines.some((l) => l.shipped > 0) && o.openDisputes === 0);
      case "propose":
      case "escalate":
        return disputes.some((d) => d.status === "RESOLVING");
      case "decideDispute":
        return disputes.some((d) => d.status === "ESCALATED");
      case "payAward":
        return disputes.some((d) => d.unpaid.size > 0);
      case "decideReturn":
        return returns.some((r) => r.status === "REQUESTED");
      default:
        return returns.some((r) => ["APPROVED", "IN_TRANSIT", "RECEIVED", "INSPECTING"].includes(r.status));
    }
  }

  private order({ a, c }: Action, fits: (o: ModelOrder) => boolean): ModelOrder | undefined {
    const { orders } = this.rig.world.state.o;
    const good = orders.filter(fits);
    if (orders.length === 0) return undefined;
    return c % 10 === 9 || good.length === 0 ? of(orders, a) : of(good, a);
  }

  /** Units of one line or two: mostly as many as there are, or fewer. */
  private units(order: ModelOrder, n: number, open: (line: number) => number): Count {
    const lines = order.lines.map((_, line) => ({ line, quantity: open(line) })).filter((x) => x.quantity > 0);
    if (lines.length === 0 || n % 17 === 16) return [{ line: n % 3, quantity: 1 }];
    const chosen = n % 2 === 0 ? lines : [of(lines, n >> 1)];
    return chosen.map(({ line, quantity }) => {
      const some = n % 3 === 0 ? quantity : 1 + ((n >> 2) % quantity);
      return { line, quantity: n % 19 === 18 ? quantity + 1 : some };
    });
  }

  private place(x: Action) {
    const { a, b, c, d, e } = x;
    const buyer = of(TRADERS, a);
    const seller = e % 29 === 28 ? buyer : of(TRADERS, a + 1 + (b % 2));
    const lines = SKUS.slice(0, 1 + (c % 3)).map((sku, i) => ({
      sku,
      quantity: 1 + ((c >> (i + 1)) % 4),
      price: BigInt([7, 10, 33, 1, 0, 25][(d >> i) % 6]!),
    }));
    const gross = lines.reduce((sum, l) => sum + BigInt(l.quantity) * l.price, 0n);
    const shipping = BigInt([0, 5, 11][b % 3]!);
    const tax = BigInt([0, 7, 19, 3][(b >> 2) % 4]!);
    const wanted = BigInt([0, 0, 3, 10, 1000][d % 5]!);
    const discount = e % 23 === 22 ? wanted : wanted < gross ? wanted : gross / 2n;
    const total = gross + shipping + tax - discount + (e % 31 === 30 ? 1n : 0n);
    const denom = d % 7 === 6 ? "ueur" : "uusdc";
    const depositBps = BigInt([0, 0, 1000, 333][e % 4]!);
    const place = { buyer, seller, denom, lines, shipping, tax, discount, total };
    const resolver = b % 3 === 2 ? "" : e % 27 === 26 ? seller : "third";
    return { ...place, escrow: c % 2 === 0, chargeAtOnce: d % 5 === 0, depositBps, resolver };
  }

  protected override more(
    x: Action,
  ): { readonly by: string; readonly kind: string; readonly fields: object } | undefined {
    const { kind, b, c, d, e } = x;
    const { o } = this.rig.world.state;
    const before = BEFORE[kind];
    // What one side said falls with the next change of the order: mostly it is answered before there is another wish.
    if (kind === "amend" && c % 4 !== 3 && this.isReady("agree")) return this.more({ ...x, kind: "agree" });
    if (before !== undefined && c % 8 !== 7 && !this.isReady(kind)) return this.more({ ...x, kind: before });
    const live = (y: ModelOrder): boolean => y.status === "PLACED" || y.status === "CONFIRMED";
    switch (kind) {
      case "createOrder":
      case "execute": {
        const fields = this.place(x);
        return { by: fields.buyer, kind, fields };
      }
      case "confirm": {
        const found = this.order(x, (y) => y.status === "PLACED" && !y.onHold);
        if (found === undefined) return undefined;
        const seller = this.who(found.seller, b);
        return { by: seller, kind, fields: { seller, id: found.id, version: this.version(found.version, d) } };
      }
      case "cancel": {
        const found = this.order(x, live);
        if (found === undefined) return undefined;
        const signer = this.who(d % 2 === 0 ? found.buyer : found.seller, b);
        return { by: signer, kind, fields: { signer, id: found.id, version: this.version(found.version, e) } };
      }
      case "cancelItems": {
        const found = this.order(x, live);
        if (found === undefined) return undefined;
        const signer = this.who(d % 2 === 0 ? found.buyer : found.seller, b);
        const lines = this.units(found, e, (i) => {
          const l = found.lines[i]!;
          return l.units.length - l.cancelled - l.fulfilled;
        });
        return { by: signer, kind, fields: { signer, id: found.id, version: this.version(found.version, d), lines } };
      }
      case "fulfill": {
        const found = this.order(
          x,
          (y) => y.status === "CONFIRMED" && y.lines.some((l) => l.fulfilled + l.cancelled < l.units.length),
        );
        if (found === undefined) return undefined;
        const seller = this.who(found.seller, b);
        const lines = this.units(found, e, (i) => {
          const l = found.lines[i]!;
          return l.units.length - l.cancelled - l.fulfilled;
        });
        return { by: seller, kind, fields: { seller, id: found.id, version: this.version(found.version, d), lines } };
      }
      case "changeFulfillment":
      case "ship":
      case "deliver": {
        const fit = o.fulfillments.filter((f) => (kind === "deliver" ? f.status === "SHIPPED" : f.status === "OPEN"));
        const found =
          fit.length > 0 && c % 8 !== 7 ? of(fit, d) : o.fulfillments.length > 0 ? of(o.fulfillments, d) : undefined;
        if (found === undefined) return undefined;
        const order = o.orders.find((y) => y.id === found.orderId)!;
        const by = this.who(kind === "deliver" ? order.buyer : order.seller, b);
        const shared = { id: found.id, version: this.version(found.version, e) };
        if (kind === "deliver") return { by, kind, fields: { ...shared, signer: by } };
        if (kind === "ship") return { by, kind, fields: { ...shared, seller: by } };
        const status = of(["CANCELLED", "ON_HOLD", "IN_PROGRESS", "OPEN", "INCOMPLETE", "SHIPPED"], e);
        return { by, kind, fields: { ...shared, seller: by, status } };
      }
      case "requestReturn": {
        const found = this.order(x, (y) => y.lines.some((l) => l.delivered > l.returnRequested));
        if (found === undefined) return undefined;
        const buyer = this.who(found.buyer, b);
        const lines = this.units(found, e, (i) => found.lines[i]!.delivered - found.lines[i]!.returnRequested);
        return { by: buyer, kind, fields: { buyer, id: found.id, version: this.version(found.version, d), lines } };
      }
      case "moveReturn":
      case "decideReturn":
      case "inspectReturn":
      case "receiveReturn": {
        const wanted = kind === "decideReturn" ? ["REQUESTED"] : ["APPROVED", "IN_TRANSIT", "RECEIVED", "INSPECTING"];
        const fit = o.returns.filter((r) => wanted.includes(r.status));
        const found = fit.length > 0 && c % 8 !== 7 ? of(fit, d) : o.returns.length > 0 ? of(o.returns, d) : undefined;
        if (found === undefined) return undefined;
        const order = o.orders.find((y) => y.id === found.orderId)!;
        const by = this.who(kind === "moveReturn" ? order.buyer : order.seller, b);
        const shared = { id: found.id, version: this.version(found.version, e) };
        if (kind === "moveReturn") {
          return { by, kind, fields: { ...shared, buyer: by, status: e % 3 === 2 ? "CANCELLED" : "IN_TRANSIT" } };
        }
        if (kind === "inspectReturn") return { by, kind, fields: { ...shared, seller: by, inspecting: e % 2 === 0 } };
        if (kind === "decideReturn") {
          const fields = { ...shared, seller: by, approve: d % 4 !== 3, refundShipping: c % 3 === 0 };
          return { by, kind, fields };
        }
        const outcomes = found.lines.map(({ line, quantity }, i) => {
          const accepted = d % 3 === 0 ? quantity : (e + i) % (quantity + 1);
          const dismissed = quantity - accepted + (e % 21 === 20 ? 1 : 0);
          return { line, accepted, dismissed, restocked: (d >> 2) % (accepted + 1) };
        });
        return { by, kind, fields: { ...shared, seller: by, outcomes } };
      }
      case "openDispute": {
        const found = this.order(x, (y) => y.status === "CONFIRMED" && y.lines.some((l) => l.shipped > 0));
        if (found === undefined) return undefined;
        const buyer = this.who(found.buyer, b);
        const lines = d % 3 === 0 ? [] : d % 3 === 1 ? [e % found.lines.length] : found.lines.map((_, i) => i);
        return { by: buyer, kind, fields: { buyer, id: found.id, version: this.version(found.version, d), lines } };
      }
      case "propose":
      case "escalate":
      case "decideDispute": {
        const wanted = kind === "decideDispute" ? "ESCALATED" : "RESOLVING";
        const fit = o.disputes.filter((y) => y.status === wanted);
        const found =
          fit.length > 0 && c % 8 !== 7 ? of(fit, d) : o.disputes.length > 0 ? of(o.disputes, d) : undefined;
        if (found === undefined) return undefined;
        const order = o.orders.find((y) => y.id === found.orderId)!;
        const shared = { id: found.id, version: this.version(found.version, e) };
        const bps = [0, 1, 2500, 3333, 5000, 6667, 9999, 10_000, 10_001][(c + e) % 9]!;
        if (kind === "decideDispute") {
          const resolver = this.who(order.resolver === "" ? "third" : order.resolver, b);
          const refuse = e % 5 === 4;
          return { by: resolver, kind, fields: { ...shared, resolver, refuse, bps: refuse ? 0 : bps } };
        }
        const signer = this.who(d % 2 === 0 ? order.buyer : order.seller, b);
        if (kind === "escalate") return { by: signer, kind, fields: { ...shared, signer } };
        const retract = e % 11 === 10;
        return { by: signer, kind, fields: { ...shared, signer, retract, bps: retract ? 0 : bps } };
      }
      case "payAward": {
        const fit = o.disputes.filter((y) => y.unpaid.size > 0);
        if (fit.length === 0) return undefined;
        const found = of(fit, d);
        const order = o.orders.find((y) => y.id === found.orderId)!;
        const payee = this.who(order.seller, b);
        const lines = [...found.unpaid].map(([name, owed]) => ({
          line: Number(name),
          amount: c % 3 === 0 ? owed : c % 7 === 6 ? owed + 1n : 1n,
        }));
        return { by: payee, kind: "refund", fields: { payee, id: order.paymentId, version: 0n, lines, shipping: 0n } };
      }
      case "holdOrder": {
        const found = this.order(x, live);
        if (found === undefined) return undefined;
        const release = found.onHold && d % 4 !== 3;
        const right = release && found.heldBy !== "" ? found.heldBy : d % 2 === 0 ? found.buyer : found.seller;
        const signer = this.who(right, b);
        return {
          by: signer,
          kind,
          fields: { signer, id: found.id, version: this.version(found.version, e), hold: !release },
        };
      }
      case "amend": {
        const found = this.order(x, (y) => isAmendable(this.rig, y));
        if (found === undefined) return undefined;
        const signer = this.who(d % 2 === 0 ? found.buyer : found.seller, b);
        const shared = { signer, id: found.id, version: this.version(found.version, e) };
        return { by: signer, kind, fields: { ...shared, ...wishOf(this.rig, found, x) } };
      }
      case "agree": {
        const found = this.order(x, (y) => isProposed(this.rig, y));
        if (found?.amendment === undefined) return undefined;
        const { proposer, wish } = found.amendment;
        const other = proposer === found.buyer ? found.seller : found.buyer;
        const signer = this.who(d % 10 === 9 ? proposer : other, b);
        const shared = { signer, id: found.id, version: this.version(found.version, e) };
        return { by: signer, kind: "amend", fields: { ...shared, ...answerOf(wish, d) } };
      }
      case "inventory": {
        const seller = of(TRADERS, b);
        const sku = of([...SKUS, "jug"], c);
        const known = o.pools.get(`${seller}/${sku}`);
        const version = this.version(known?.version ?? 0n, d);
        // Half of the time hardly more than is reserved, so that there is too little.
        const onHand = b % 2 === 0 ? (known?.reserved ?? 0) + (e % 4) : e % 25;
        return { by: seller, kind, fields: { seller, sku, onHand, version } };
      }
      default:
        return undefined;
    }
  }
}
