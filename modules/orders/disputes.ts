/** Disputes: the buyer wants money back for what was shipped, both sides state bounds, a resolver decides what they cannot
 *  (O8, O9). Nothing goes to the seller while one is open. */
import { EventDispute } from "../../src/gen/stateset/orders/v1/events.js";
import {
  type Dispute,
  DisputeStatus,
  DisputeStatus$,
  type LineAmount,
  type Order,
} from "../../src/gen/stateset/orders/v1/state.js";
import type * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import type { PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { SdkError } from "../../src/types/errors.js";
import { splitLargestRemainder } from "../../src/types/largest-remainder.js";
import { ordersErrors as errors } from "./errors.js";
import type { Fulfillments } from "./fulfillments.js";
import { CONFIRMED, type OrdersKeeper, RETRY_NS, statusName } from "./keeper.js";
import { BPS_MAX } from "./params.js";
import type { OrdersNeeds, Parts } from "./ports.js";
import type { OrdersState } from "./state.js";

const {
  DISPUTE_STATUS_RESOLVING: RESOLVING,
  DISPUTE_STATUS_RETRACTED: RETRACTED,
  DISPUTE_STATUS_RESOLVED: RESOLVED,
  DISPUTE_STATUS_ESCALATED: ESCALATED,
  DISPUTE_STATUS_DECIDED: DECIDED,
  DISPUTE_STATUS_REFUSED: REFUSED,
} = DisputeStatus;

/** Which status may follow which. What is not here is refused, by name. */
const TRANSITIONS: ReadonlyMap<number, readonly number[]> = new Map([
  [RESOLVING, [RETRACTED, RESOLVED, ESCALATED]],
  [ESCALATED, [DECIDED, REFUSED]],
]);
/** Of one order, over its life. */
const DISPUTES_MAX = 100;
const COMMITMENT_BYTES = 32;
/** What the buyer gets when nobody decides. */
const HALF_BPS = 5_000;

function nameOf(status: number): string {
  const found = Object.entries(DisputeStatus$.values).find(([, value]) => value === status);
  return found === undefined ? String(status) : found[0].replace("DISPUTE_STATUS_", "");
}

export const isOpen = ({ status }: Pick<Dispute, "status">): boolean => status === RESOLVING || status === ESCALATED;

const sumOf = (lines: readonly LineAmount[]): bigint => lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
const openOf = (payment: PaymentIntent, line: number): bigint => {
  const part = payment.lines.find((l) => l.line === line);
  return part === undefined ? 0n : BigInt(part.captured) - BigInt(part.refunded);
};
const capturedOf = (payment: PaymentIntent, line: number): bigint =>
  BigInt(payment.lines.find((l) => l.line === line)?.captured ?? "0");
const amountsOf = (lines: Parts["lines"]): LineAmount[] =>
  lines.map(({ line, amount }) => ({ line, amount: String(amount) }));

/** What is left of `wanted` after `paid`. */
function less(wanted: Parts["lines"], paid: Parts["lines"]): { line: number; amount: bigint }[] {
  return wanted
    .map(({ line, amount }) => ({ line, amount: amount - (paid.find((p) => p.line === line)?.amount ?? 0n) }))
    .filter(({ amount }) => amount > 0n);
}

export class Disputes {
  constructor(
    private readonly state: OrdersState,
    private readonly keeper: OrdersKeeper,
    private readonly fulfillments: Fulfillments,
    private readonly needs: Pick<OrdersNeeds, "payments">,
  ) {}

  open(ctx: Context, msg: tx.MsgOpenDispute): tx.MsgOpenDisputeResponse {
    const order = this.keeper.needVersion(ctx, msg.orderId, msg.version);
    if (order.buyer !== msg.buyer) throw errors.NOT_A_PARTY(`only the buyer of order ${order.id} can dispute it`);
    if (order.status !== CONFIRMED) {
      throw errors.INVALID_STATE(
        `order ${order.id} is ${statusName(order.status)}; a dispute needs it to be CONFIRMED`,
      );
    }
    const commitment = msg.reasonCommitment.length;
    if (commitment !== 0 && commitment !== COMMITMENT_BYTES)
      throw errors.INVALID_DISPUTE(
        `reason_commitment must have ${COMMITMENT_BYTES} bytes or none, found ${commitment}`,
      );
    const payment = this.keeper.paymentOf(ctx, order);
    if (payment === undefined) throw errors.INVALID_DISPUTE(`order ${order.id} carries no payment`);
    const lines = this.disputed(ctx, order, payment, msg.lines);
    const now = timestampOf(ctx.timeNs);
    const made = this.write(ctx, {
      id: this.state.nextDisputeId.next(ctx),
      version: 0n,
      orderId: order.id,
      status: RESOLVING,
      lines,
      captured: lines.map(({ line }) => ({ line, amount: String(capturedOf(payment, line)) })),
      amount: String(sumOf(lines)),
      reasonCommitment: msg.reasonCommitment,
      buyerMinBps: undefined,
      sellerMaxBps: undefined,
      buyerBps: 0,
      award: "0",
      paid: "0",
      unpaidAward: [],
      decideBy: undefined,
      retryAt: undefined,
      createdAt: now,
      updatedAt: now,
    });
    const change = { kind: "dispute_opened", subjectId: made.id };
    const saved = this.keeper.save(ctx, order, { ...order, openDisputes: order.openDisputes + 1 }, change);
    return { disputeId: made.id, version: made.version, amount: made.amount, orderVersion: saved.version };
  }

  /** What of each line is disputed: captured less refunded, frozen now; of a line that was shared out before, no more than
   *  was captured since. */
  private disputed(ctx: Context, order: Order, payment: PaymentIntent, named: readonly number[]): LineAmount[] {
    const { taken, shared } = this.earlier(ctx, order);
    const all = order.lines.map((_, line) => line);
    const amount = (line: number): bigint =>
      least(openOf(payment, line), capturedOf(payment, line) - (shared.get(line) ?? 0n));
    const fault = (line: number): string | undefined => {
      if (taken.has(line)) return `line ${line} is in another dispute that is open`;
      if (amount(line) === 0n) return `of line ${line} nothing is captured that was not refunded or shared out`;
      return this.fulfillments.isDisputable(ctx, order, line)
        ? undefined
        : `the dispute window of line ${line} is over`;
    };
    if (named.length === 0) {
      const able = all.filter((line) => fault(line) === undefined);
      if (able.length === 0) throw errors.INVALID_DISPUTE(`order ${order.id}: ${fault(0)}`);
      return able.map((line) => ({ line, amount: String(amount(line)) }));
    }
    for (const [i, line] of named.entries()) {
      if (!all.includes(line) || named.indexOf(line) !== i)
        throw errors.INVALID_DISPUTE(`lines[${i}]: ${line} is no line of order ${order.id}, or is there twice`);
      const wrong = fault(line);
      if (wrong !== undefined) throw errors.INVALID_DISPUTE(`lines[${i}]: ${wrong}`);
    }
    return [...named].sort((a, b) => a - b).map((line) => ({ line, amount: String(amount(line)) }));
  }

  /** Lines in disputes that are open, and what had been captured of those that were shared out. */
  private earlier(ctx: Context, order: Order) {
    const taken = new Set<number>();
    const shared = new Map<number, bigint>();
    let count = 0;
    for (const dispute of this.ofOrder(ctx, order.id)) {
      count++;
      if (isOpen(dispute)) for (const { line } of dispute.lines) taken.add(line);
      else if (dispute.status !== RETRACTED) {
        for (const { line, amount } of dispute.captured) shared.set(line, BigInt(amount));
      }
    }
    if (count >= DISPUTES_MAX) throw errors.INVALID_DISPUTE(`order ${order.id} has had its ${DISPUTES_MAX} disputes`);
    return { taken, shared };
  }

  private *ofOrder(ctx: Context, orderId: bigint): Iterable<Dispute> {
    for (const id of this.state.disputes.indexes.byOrder.keysOf(ctx, orderId)) yield this.state.disputes.need(ctx, id);
  }

  propose(ctx: Context, msg: tx.MsgProposeResolution): tx.MsgProposeResolutionResponse {
    const { dispute, order } = this.ofParty(ctx, msg.signer, msg.disputeId, msg.version);
    const isBuyer = order.buyer === msg.signer;
    if (msg.retract) {
      if (!isBuyer) throw errors.NOT_A_PARTY(`only the buyer can retract dispute ${dispute.id}`);
      if (msg.bps !== 0) throw errors.INVALID_DISPUTE("bps must be 0 with retract");
      this.requireTransition(dispute, RETRACTED);
      return answer(this.close(ctx, order, { ...dispute, status: RETRACTED }, "dispute_retracted", []));
    }
    if (msg.bps > BPS_MAX) throw errors.INVALID_DISPUTE(`bps must be at most ${BPS_MAX}, found ${msg.bps}`);
    this.requireTransition(dispute, RESOLVED);
    const stated = isBuyer ? { ...dispute, buyerMinBps: msg.bps } : { ...dispute, sellerMaxBps: msg.bps };
    const { buyerMinBps: min, sellerMaxBps: max } = stated;
    if (min === undefined || max === undefined || max < min) return answer(this.write(ctx, stated));
    return answer(this.settle(ctx, order, stated, RESOLVED, Math.floor((min + max) / 2)));
  }

  escalate(ctx: Context, msg: tx.MsgEscalateDispute): tx.MsgEscalateDisputeResponse {
    const { dispute, order } = this.ofParty(ctx, msg.signer, msg.disputeId, msg.version);
    this.requireTransition(dispute, ESCALATED);
    const decideBy = timestampOf(ctx.timeNs + nanosOf(this.keeper.params(ctx).resolverWindow));
    const { version } = this.write(ctx, { ...dispute, status: ESCALATED, decideBy });
    this.keeper.save(ctx, order, order, { kind: "dispute_escalated", subjectId: dispute.id });
    return { version, decideBy };
  }

  decide(ctx: Context, msg: tx.MsgDecideDispute): tx.MsgDecideDisputeResponse {
    const dispute = this.needVersion(ctx, msg.disputeId, msg.version);
    const order = this.keeper.need(ctx, dispute.orderId);
    if (order.resolver !== msg.resolver) throw errors.NOT_A_PARTY(`only the resolver of order ${order.id} can decide`);
    const status = msg.refuse ? REFUSED : DECIDED;
    this.requireTransition(dispute, status);
    if (ctx.timeNs >= nanosOf(dispute.decideBy!))
      throw errors.INVALID_STATE(`dispute ${dispute.id} had to be decided before: it is half to each`);
    if (msg.buyerBps > BPS_MAX || (msg.refuse && msg.buyerBps !== 0))
      throw errors.INVALID_DISPUTE(`buyer_bps must be at most ${BPS_MAX}, and 0 with refuse; found ${msg.buyerBps}`);
    const { version, award, paid } = this.settle(ctx, order, dispute, status, msg.refuse ? HALF_BPS : msg.buyerBps);
    return { version, status, award, paid };
  }

  /** Works off disputes whose resolver said nothing in time, at most `max_expiries_per_block`. One whose coins are frozen
   *  comes again. */
  dueNow(ctx: Context): void {
    const max = this.keeper.params(ctx).maxExpiriesPerBlock;
    const due: bigint[] = [];
    for (const [, id] of this.state.disputes.indexes.byDeadline.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) {
      const dispute = this.state.disputes.need(ctx, id);
      try {
        ctx.branch((inner) => this.settle(inner, this.keeper.need(inner, dispute.orderId), dispute, REFUSED, HALF_BPS));
      } catch (error) {
        if (!(error instanceof SdkError)) throw error;
        this.write(ctx, { ...dispute, retryAt: timestampOf(ctx.timeNs + RETRY_NS) });
      }
    }
  }

  owesAward(ctx: Context, orderId: bigint): boolean {
    for (const { unpaidAward } of this.ofOrder(ctx, orderId)) if (unpaidAward.length > 0) return true;
    return false;
  }

  /** The seller pays what was awarded and could not be paid then.
   *  @throws SdkError INVALID_DISPUTE when less is owed for a line */
  clearAward(ctx: Context, orderId: bigint, lines: Parts["lines"]): void {
    const order = this.keeper.need(ctx, orderId);
    let left = [...lines];
    for (const dispute of [...this.ofOrder(ctx, orderId)]) {
      if (dispute.unpaidAward.length === 0) continue;
      const owed = dispute.unpaidAward.map(({ line, amount }) => ({ line, amount: BigInt(amount) }));
      const now = owed.flatMap(({ line, amount }) => {
        const given = left.find((l) => l.line === line)?.amount ?? 0n;
        const take = given < amount ? given : amount;
        return take === 0n ? [] : [{ line, amount: take }];
      });
      if (now.length === 0) continue;
      left = less(left, now);
      const paid = BigInt(dispute.paid) + now.reduce((sum, { amount }) => sum + amount, 0n);
      this.write(ctx, { ...dispute, paid: String(paid), unpaidAward: amountsOf(less(owed, now)) });
    }
    const [over] = left;
    if (over !== undefined)
      throw errors.INVALID_DISPUTE(
        `order ${orderId} owes ${over.amount} less for line ${over.line}: other refunds go by returns`,
      );
    this.keeper.save(ctx, order, refunded(order, lines), { kind: "award_paid" });
  }

  /** Shares the disputed amount out: the buyer's part by largest remainder, from escrow, then from the deposit; what is
   *  missing stands as owed. */
  private settle(ctx: Context, order: Order, dispute: Dispute, status: number, bps: number): Dispute {
    const payment = this.keeper.paymentOf(ctx, order)!;
    const amounts = dispute.lines.map(({ amount }) => BigInt(amount));
    const total = sumOf(dispute.lines);
    const [buyerPart = 0n] = splitLargestRemainder(total, [BigInt(bps), BigInt(BPS_MAX - bps)]);
    const shares = splitLargestRemainder(buyerPart, amounts);
    // What was refunded since the opening is not given twice.
    const wanted = dispute.lines
      .map(({ line }, i) => ({ line, amount: least(shares[i]!, openOf(payment, line)) }))
      .filter(({ amount }) => amount > 0n);
    const fromEscrow = wanted.length === 0 ? { payment, paid: [] } : this.needs.payments.award(ctx, payment, wanted);
    let missing = less(wanted, fromEscrow.paid);
    const fromDeposit = takeUpTo(missing, BigInt(order.deposit));
    let after = order;
    if (fromDeposit.length > 0) {
      const amount = fromDeposit.reduce((sum, l) => sum + l.amount, 0n);
      after = this.keeper.takeDeposit(ctx, order, amount);
      const sameMessage = fromEscrow.paid.length > 0;
      this.needs.payments.noteRefund(ctx, fromEscrow.payment, fromDeposit, { sameMessage });
      missing = less(missing, fromDeposit);
    }
    const award = wanted.reduce((sum, l) => sum + l.amount, 0n);
    const owed = missing.reduce((sum, l) => sum + l.amount, 0n);
    const moved = [...fromEscrow.paid, ...fromDeposit];
    const settled = {
      ...dispute,
      status,
      buyerBps: bps,
      award: String(award),
      paid: String(award - owed),
      unpaidAward: amountsOf(missing),
      retryAt: undefined,
    };
    const kind = `dispute_${nameOf(status).toLowerCase()}`;
    return this.close(ctx, refunded(after, moved), settled, kind, dispute.lines, order);
  }

  /** Ends a dispute; when it was the last one, what waited for it goes on. */
  private close(
    ctx: Context,
    order: Order,
    dispute: Dispute,
    kind: string,
    shared: readonly LineAmount[],
    before = order,
  ): Dispute {
    const ended = this.write(ctx, dispute);
    const after = { ...order, openDisputes: order.openDisputes - 1 };
    this.keeper.save(ctx, before, after, { kind, subjectId: dispute.id });
    const lines = shared.map(({ line }) => line);
    if (after.openDisputes === 0) this.fulfillments.resume(ctx, after, lines);
    return ended;
  }

  private ofParty(ctx: Context, signer: string, id: bigint, version: bigint) {
    const dispute = this.needVersion(ctx, id, version);
    const order = this.keeper.need(ctx, dispute.orderId);
    if (order.buyer !== signer && order.seller !== signer)
      throw errors.NOT_A_PARTY(`only buyer and seller of order ${order.id} have a say in dispute ${id}`);
    return { dispute, order };
  }

  private needVersion(ctx: Context, id: bigint, version: bigint): Dispute {
    const dispute = this.state.disputes.get(ctx, id);
    if (dispute === undefined) throw errors.DISPUTE_NOT_FOUND(`dispute ${id}`);
    if (version !== 0n && version !== dispute.version)
      throw errors.STALE_VERSION(`dispute ${id} has version ${dispute.version}, the message states ${version}`);
    return dispute;
  }

  private requireTransition(dispute: Dispute, to: number): void {
    const allowed = TRANSITIONS.get(dispute.status) ?? [];
    if (allowed.includes(to)) return;
    const names = allowed.length === 0 ? "nothing else" : allowed.map(nameOf).join(", ");
    throw errors.INVALID_STATE(
      `dispute ${dispute.id} is ${nameOf(dispute.status)}, from where it can become ${names}, not ${nameOf(to)}`,
    );
  }

  private write(ctx: Context, dispute: Dispute): Dispute {
    const changed = { ...dispute, version: dispute.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.state.disputes.set(ctx, changed.id, changed);
    const { id, orderId, status, version, award, paid } = changed;
    emitTyped(ctx, EventDispute, { id, orderId, status, version, award, paid });
    return changed;
  }
}

function answer({ version, status, buyerBps, award, paid }: Dispute): tx.MsgProposeResolutionResponse {
  return { version, status, buyerBps, award, paid };
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Of `lines`, in their order, as much as `amount` pays. */
function takeUpTo(lines: Parts["lines"], amount: bigint): { line: number; amount: bigint }[] {
  let left = amount;
  return lines.flatMap(({ line, amount: wanted }) => {
    const take = least(wanted, left);
    left -= take;
    return take === 0n ? [] : [{ line, amount: take }];
  });
}

/** The order with what its lines were given back. */
function refunded(order: Order, lines: Parts["lines"]): Order {
  const progress = order.progress.map((entry, line) => {
    const given = lines.filter((l) => l.line === line).reduce((sum, { amount }) => sum + amount, 0n);
    return given === 0n ? entry : { ...entry, refundedAmount: String(BigInt(entry.refundedAmount) + given) };
  });
  return { ...order, progress };
}
