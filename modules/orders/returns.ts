/** Units that come back: asked for, decided, received, and refunded exactly (O3, O4). */
import { EventReturn } from "../../src/gen/stateset/orders/v1/events.js";
import {
  type LineProgress,
  type LineUnits,
  type Order,
  type Return,
  type ReturnOutcome,
  ReturnStatus,
  ReturnStatus$,
} from "../../src/gen/stateset/orders/v1/state.js";
import type * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { allocate, sharesOf } from "./allocation.js";
import type { Borders } from "./crossing.js";
import { ordersErrors as errors } from "./errors.js";
import type { Inventory } from "./inventory.js";
import type { OrdersKeeper } from "./keeper.js";
import type { OrdersNeeds } from "./ports.js";
import type { OrdersState } from "./state.js";

const {
  RETURN_STATUS_REQUESTED: REQUESTED,
  RETURN_STATUS_APPROVED: APPROVED,
  RETURN_STATUS_REJECTED: REJECTED,
  RETURN_STATUS_IN_TRANSIT: IN_TRANSIT,
  RETURN_STATUS_RECEIVED: RECEIVED,
  RETURN_STATUS_INSPECTING: INSPECTING,
  RETURN_STATUS_COMPLETED: COMPLETED,
  RETURN_STATUS_CANCELLED: CANCELLED,
} = ReturnStatus;

/** Which status may follow which. */
const TRANSITIONS: ReadonlyMap<number, readonly number[]> = new Map([
  [REQUESTED, [APPROVED, REJECTED, CANCELLED]],
  [APPROVED, [IN_TRANSIT, RECEIVED, INSPECTING, COMPLETED, CANCELLED]],
  [IN_TRANSIT, [RECEIVED, INSPECTING, COMPLETED]],
  [RECEIVED, [INSPECTING, COMPLETED]],
  [INSPECTING, [COMPLETED]],
]);

function nameOf(status: number): string {
  const found = Object.entries(ReturnStatus$.values).find(([, value]) => value === status);
  return found === undefined ? String(status) : found[0].replace("RETURN_STATUS_", "");
}

function changedLines(order: Order, change: (entry: LineProgress, line: number) => LineProgress): Order {
  return { ...order, progress: order.progress.map(change) };
}

const quantityOf = (lines: readonly LineUnits[], line: number): bigint =>
  lines.find((units) => units.line === line)?.quantity ?? 0n;

export class Returns {
  constructor(
    private readonly state: OrdersState,
    private readonly keeper: OrdersKeeper,
    private readonly inventory: Inventory,
    private readonly borders: Borders,
    private readonly needs: Pick<OrdersNeeds, "payments">,
  ) {}

  request(ctx: Context, msg: tx.MsgRequestReturn): tx.MsgRequestReturnResponse {
    if (msg.returnId !== 0n) return this.onTheWay(ctx, msg);
    const order = this.keeper.needVersion(ctx, msg.orderId, msg.version);
    if (order.buyer !== msg.buyer) throw errors.NOT_A_PARTY(`only the buyer of order ${order.id} can return items`);
    if (msg.lines.length === 0) throw errors.INVALID_RETURN("lines must not be empty");
    const seen = new Set<number>();
    for (const [i, { line, quantity }] of msg.lines.entries()) {
      if (line >= order.lines.length || seen.has(line))
        throw errors.INVALID_RETURN(`lines[${i}].line ${line} is no line of order ${order.id}, or is there twice`);
      seen.add(line);
      const open = this.returnable(ctx, order, line);
      if (quantity === 0n || quantity > open)
        throw errors.INVALID_RETURN(`lines[${i}].quantity must be from 1 to ${open}, found ${quantity}`);
    }
    const now = timestampOf(ctx.timeNs);
    const made = this.write(ctx, {
      id: this.state.nextReturnId.next(ctx),
      version: 0n,
      orderId: order.id,
      status: REQUESTED,
      lines: msg.lines,
      outcomes: [],
      refundShipping: false,
      refunded: "0",
      importDutyRefunded: "0",
      importTaxRefunded: "0",
      createdAt: now,
      updatedAt: now,
    });
    const grown = changedLines(order, (entry, line) => ({
      ...entry,
      returnRequested: entry.returnRequested + quantityOf(msg.lines, line),
    }));
    this.keeper.save(ctx, order, grown, { kind: "return_requested", subjectId: made.id });
    return { returnId: made.id, version: made.version };
  }

  decide(ctx: Context, msg: tx.MsgDecideReturn): tx.MsgDecideReturnResponse {
    const { entry, order } = this.ofSeller(ctx, msg.seller, msg.returnId, msg.version);
    const { refundShipping } = msg;
    if (msg.approve) return this.moved(ctx, order, entry, { status: APPROVED, refundShipping }, "return_approved");
    return this.ended(ctx, order, entry, REJECTED, "return_rejected");
  }

  receive(ctx: Context, msg: tx.MsgReceiveReturn): tx.MsgReceiveReturnResponse {
    const { entry, order } = this.ofSeller(ctx, msg.seller, msg.returnId, msg.version);
    if (msg.outcomes.length === 0) {
      const status = msg.inspecting ? INSPECTING : RECEIVED;
      const nothing = { refunded: "0", importDutyRefunded: "0", importTaxRefunded: "0" };
      return { ...this.moved(ctx, order, entry, { status }, "return_received"), ...nothing };
    }
    this.requireTransition(entry, COMPLETED);
    this.requireWhole(entry, msg.outcomes);
    const { after, ...made } = this.refund(ctx, order, entry, msg.outcomes);
    const refunded = {
      refunded: String(made.amount + made.duty + made.tax),
      importDutyRefunded: String(made.duty),
      importTaxRefunded: String(made.tax),
    };
    const done = this.write(ctx, { ...entry, status: COMPLETED, outcomes: msg.outcomes, ...refunded });
    this.keeper.save(ctx, order, after, { kind: "return_completed", subjectId: entry.id });
    return { version: done.version, ...refunded };
  }

  /** Takes the accepted units in ascending order, then the dismissed ones; a line gives back no more than it was paid. Duty
   *  and tax of an import come beside the payment. @throws SdkError when any part of it cannot be paid */
  private refund(ctx: Context, order: Order, entry: Return, outcomes: readonly ReturnOutcome[]) {
    const whole = allocate(order);
    const payment = this.keeper.paymentOf(ctx, order);
    const lines: { line: number; amount: bigint }[] = [];
    let shipping = 0n;
    const units = order.progress.map(({ returnReceived, returnDismissed }, line) => {
      const count = outcomes.find((o) => o.line === line)?.accepted ?? 0n;
      return { line, from: returnReceived + returnDismissed, count };
    });
    const imported = this.borders.refund(ctx, order, units);
    this.inventory.restock(ctx, order, (line) => outcomes.find((o) => o.line === line)?.restocked ?? 0n);
    const after = changedLines(order, (progress, line) => {
      const outcome = outcomes.find((o) => o.line === line);
      if (outcome === undefined) return progress;
      const { accepted, dismissed, restocked } = outcome;
      const share = sharesOf(order, units[line]!, whole);
      const paid = payment?.lines.find((l) => l.line === line);
      const left = paid === undefined ? 0n : BigInt(paid.captured) - BigInt(paid.refunded);
      const due = share.goods + share.tax;
      const amount = due < left ? due : left;
      const shippingPart = payment !== undefined && entry.refundShipping ? share.shipping : 0n;
      if (amount > 0n) lines.push({ line, amount });
      shipping += shippingPart;
      const importPart = imported[line]!.duty + imported[line]!.tax;
      return {
        ...progress,
        returnReceived: progress.returnReceived + accepted,
        returnDismissed: progress.returnDismissed + dismissed,
        writtenOff: progress.writtenOff + accepted - restocked,
        refundedAmount: String(BigInt(progress.refundedAmount) + amount + shippingPart + importPart),
      };
    });
    const pays = payment !== undefined && (lines.length > 0 || shipping > 0n);
    const amount = pays ? this.needs.payments.refund(ctx, payment, { lines, shipping }).amount : 0n;
    const duty = imported.reduce((sum, share) => sum + share.duty, 0n);
    const tax = imported.reduce((sum, share) => sum + share.tax, 0n);
    return { after, amount, duty, tax };
  }

  private onTheWay(ctx: Context, msg: tx.MsgRequestReturn): tx.MsgRequestReturnResponse {
    const entry = this.needVersion(ctx, msg.returnId, msg.version);
    const order = this.keeper.need(ctx, entry.orderId);
    if (order.buyer !== msg.buyer) throw errors.NOT_A_PARTY(`only the buyer of order ${order.id} can return items`);
    if (msg.status !== IN_TRANSIT && msg.status !== CANCELLED)
      throw errors.INVALID_RETURN(`status must be IN_TRANSIT or CANCELLED, found ${nameOf(msg.status)}`);
    const { version } =
      msg.status === CANCELLED
        ? this.ended(ctx, order, entry, CANCELLED, "return_cancelled")
        : this.moved(ctx, order, entry, { status: IN_TRANSIT }, "return_in_transit");
    return { returnId: entry.id, version };
  }

  /** Units of a line that were delivered, are in no return, and within the window, counted from each delivery. */
  private returnable(ctx: Context, order: Order, line: number): bigint {
    const window = nanosOf(this.keeper.params(ctx).returnWindow);
    let inTime = 0n;
    for (const id of this.state.fulfillments.indexes.byOrder.keysOf(ctx, order.id)) {
      const { deliveredAt, lines } = this.state.fulfillments.need(ctx, id);
      if (deliveredAt !== undefined && ctx.timeNs < nanosOf(deliveredAt) + window) inTime += quantityOf(lines, line);
    }
    const { delivered, returnRequested } = order.progress[line]!;
    const open = delivered - returnRequested;
    return open < inTime ? open : inTime;
  }

  /** A return that ends without units: they can be asked for again. */
  private ended(ctx: Context, order: Order, entry: Return, status: number, kind: string): { version: bigint } {
    const lowered = changedLines(order, (progress, line) => ({
      ...progress,
      returnRequested: progress.returnRequested - quantityOf(entry.lines, line),
    }));
    return this.moved(ctx, order, entry, { status }, kind, lowered);
  }

  private moved(
    ctx: Context,
    order: Order,
    entry: Return,
    changes: Partial<Return> & { readonly status: number },
    kind: string,
    after = order,
  ): { version: bigint } {
    this.requireTransition(entry, changes.status);
    const { version } = this.write(ctx, { ...entry, ...changes });
    this.keeper.save(ctx, order, after, { kind, subjectId: entry.id });
    return { version };
  }

  private requireWhole(entry: Return, outcomes: readonly ReturnOutcome[]): void {
    for (const [i, { line, accepted, dismissed, restocked }] of outcomes.entries()) {
      const quantity = quantityOf(entry.lines, line);
      if (outcomes.findIndex((o) => o.line === line) !== i || accepted + dismissed !== quantity || restocked > accepted)
        throw errors.INVALID_RETURN(`outcomes[${i}]: accepted + dismissed must be ${quantity}, restocked ≤ accepted`);
    }
    if (outcomes.length !== entry.lines.length)
      throw errors.INVALID_RETURN(`outcomes must be ${entry.lines.length}, found ${outcomes.length}`);
  }

  private requireTransition(entry: Return, to: number): void {
    const allowed = TRANSITIONS.get(entry.status) ?? [];
    if (allowed.includes(to)) return;
    const names = allowed.length === 0 ? "nothing else" : allowed.map(nameOf).join(", ");
    throw errors.INVALID_STATE(
      `return ${entry.id} is ${nameOf(entry.status)}, from where it can become ${names}, not ${nameOf(to)}`,
    );
  }

  private ofSeller(ctx: Context, seller: string, id: bigint, version: bigint) {
    const entry = this.needVersion(ctx, id, version);
    const order = this.keeper.need(ctx, entry.orderId);
    if (order.seller !== seller) throw errors.NOT_A_PARTY(`only the seller of order ${order.id} can decide returns`);
    return { entry, order };
  }

  private needVersion(ctx: Context, id: bigint, version: bigint): Return {
    const entry = this.state.returns.get(ctx, id);
    if (entry === undefined) throw errors.RETURN_NOT_FOUND(`return ${id}`);
    if (version !== 0n && version !== entry.version)
      throw errors.STALE_VERSION(`return ${id} has version ${entry.version}, the message states ${version}`);
    return entry;
  }

  private write(ctx: Context, entry: Return): Return {
    const changed = { ...entry, version: entry.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.state.returns.set(ctx, changed.id, changed);
    const { id, orderId, status, version, refunded } = changed;
    emitTyped(ctx, EventReturn, { id, orderId, status, version, refunded });
    return changed;
  }
}
