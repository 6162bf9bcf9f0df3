/** Obligations and the cycles that settle them. */
import { EventNettingCycle, EventObligation } from "../../src/gen/stateset/payments/v1/events.js";
import type { NettingCycle, Obligation } from "../../src/gen/stateset/payments/v1/state.js";
import { ObligationStatus } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { timestampOf } from "../../src/types/block-time.js";
import { compareBytes } from "../../src/types/bytes.js";
import { SdkError } from "../../src/types/errors.js";
import { minBig } from "../../src/types/int-math.js";
import { paymentsErrors as errors } from "./errors.js";
import { type Debt, type Netted, net } from "./netting.js";
import type { PaymentsNeeds } from "./ports.js";
import type { PaymentsState } from "./state.js";
import { addStatement, KIND } from "./statement.js";

export const { OBLIGATION_STATUS_PENDING: PENDING, OBLIGATION_STATUS_SETTLED: SETTLED } = ObligationStatus;

/** As many obligations as a cycle may ever take (2^32) add up to less than 256 bits. */
const MAX_OBLIGATION = 1n << 224n;

export class NettingCycles {
  constructor(
    private readonly app: AppFacts,
    private readonly state: PaymentsState,
    private readonly needs: Pick<PaymentsNeeds, "bank" | "compliance">,
    private readonly requireUsable: (ctx: Context, denom: string, ...addresses: readonly string[]) => void,
  ) {}

  submit(
    ctx: Context,
    entry: Pick<Obligation, "debtor" | "creditor" | "denom" | "referenceCommitment"> & { readonly amount: bigint },
  ): Obligation {
    if (entry.amount >= MAX_OBLIGATION) throw errors.INVALID_OBLIGATION("amount must be less than 2^224");
    this.requireFree(ctx, entry.denom, entry.debtor, entry.creditor);
    const now = timestampOf(ctx.timeNs);
    const obligation: Obligation = {
      ...entry,
      id: this.state.nextObligationId.next(ctx),
      version: 1n,
      amount: String(entry.amount),
      status: PENDING,
      cycleId: 0n,
      rolledOver: 0,
      createdAt: now,
      updatedAt: now,
    };
    this.state.obligations.set(ctx, obligation.id, obligation);
    const { id, debtor, creditor, denom, amount } = obligation;
    emitTyped(ctx, EventObligation, { id, debtor, creditor, denom, amount });
    return obligation;
  }

  /** Nets the pending obligations of a denom and moves the positions. Those of parties that must not move coins now wait
   *  for the next cycle, as those do that a debtor is short of. @throws SdkError when none is pending */
  close(ctx: Context, denom: string): NettingCycle {
    const { maxObligationsPerCycle } = this.state.params.need(ctx);
    const pending: Obligation[] = [];
    for (const id of this.state.obligations.indexes.byPendingDenom.keysOf(ctx, denom)) {
      if (pending.length >= maxObligationsPerCycle) break;
      pending.push(this.state.obligations.need(ctx, id));
    }
    if (pending.length === 0) throw errors.NOTHING_TO_NET(denom);
    const barred = pending.filter((o) => !this.isFree(ctx, denom, o.debtor, o.creditor));
    const debts = pending
      .filter((o) => !barred.includes(o))
      .map((o): Debt => ({ id: o.id, debtor: o.debtor, creditor: o.creditor, amount: BigInt(o.amount) }));
    const result = net(
      debts,
      (address) => this.needs.bank.spendable(ctx, this.bytesOf(address), denom),
      (a, b) => compareBytes(this.bytesOf(a), this.bytesOf(b)),
    );
    const id = this.state.nextCycleId.next(ctx);
    const moved = this.move(ctx, id, denom, result.positions);
    const now = timestampOf(ctx.timeNs);
    const byId = new Map(pending.map((o) => [o.id, o]));
    const change = (debt: bigint, changes: Partial<Obligation>): void => {
      const before = byId.get(debt)!;
      this.state.obligations.set(ctx, debt, { ...before, ...changes, version: before.version + 1n, updatedAt: now });
    };
    const dropped = [...barred.map((o) => o.id), ...result.dropped.map((d) => d.id)];
    for (const debt of result.settled) change(debt.id, { status: SETTLED, cycleId: id });
    for (const debt of dropped) change(debt, { rolledOver: byId.get(debt)!.rolledOver + 1 });
    const cycle: NettingCycle = {
      id,
      denom,
      positions: result.positions.map((p) => ({ address: p.address, net: String(p.net) })),
      settled: result.settled.map((d) => d.id),
      dropped,
      gross: String(result.settled.reduce((sum, d) => sum + d.amount, 0n)),
      moved: String(moved),
      closedAt: now,
    };
    this.state.cycles.set(ctx, id, cycle);
    const { settled, gross } = cycle;
    emitTyped(ctx, EventNettingCycle, { id, denom, settled, dropped, gross, moved: cycle.moved });
    return cycle;
  }

  /** Those who owe pay those who are owed, both in the order of their addresses. @returns Σ of what moved */
  private move(ctx: Context, id: bigint, denom: string, positions: Netted["positions"]): bigint {
    const payers = positions.filter((p) => p.net < 0n).map((p) => ({ address: p.address, left: -p.net }));
    const payees = positions.filter((p) => p.net > 0n).map((p) => ({ address: p.address, left: p.net }));
    let moved = 0n;
    let next = 0;
    for (const payer of payers) {
      while (payer.left > 0n) {
        const payee = payees[next]!;
        const amount = minBig(payer.left, payee.left);
        this.needs.bank.send(ctx, this.bytesOf(payer.address), this.bytesOf(payee.address), [{ denom, amount }]);
        payer.left -= amount;
        payee.left -= amount;
        moved += amount;
        if (payee.left === 0n) next++;
      }
    }
    const kind = KIND.STATEMENT_KIND_NETTED;
    for (const { address, net: amount } of positions)
      addStatement(ctx, this.state, { address, kind, id, denom, amount });
    return moved;
  }

  private requireFree(ctx: Context, denom: string, debtor: string, creditor: string): void {
    this.requireUsable(ctx, denom, debtor, creditor);
    this.needs.compliance.requireNotBlocked(ctx, [
      { role: "debtor", address: this.bytesOf(debtor) },
      { role: "creditor", address: this.bytesOf(creditor) },
    ]);
  }

  private isFree(ctx: Context, denom: string, debtor: string, creditor: string): boolean {
    try {
      this.requireFree(ctx, denom, debtor, creditor);
      return true;
    } catch (error) {
      if (error instanceof SdkError) return false;
      throw error;
    }
  }

  private bytesOf(address: string): Uint8Array {
    return this.app.addresses.parse(address);
  }
}
