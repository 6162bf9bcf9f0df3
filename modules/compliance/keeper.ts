import {
  EventCase,
  EventFundsBlocked,
  EventFundsReleased,
  EventTravelRule,
} from "../../src/gen/stateset/compliance/v1/events.js";
import {
  type BlockedFunds,
  type Case,
  CaseStatus,
  type Params,
  type TravelRuleRecord,
  TravelRuleStatus,
} from "../../src/gen/stateset/compliance/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { ALLOW, type Assessment, type AssessRequest, assess, BLOCK, REJECT, type VerdictValue } from "./assess.js";
import { complianceErrors as errors } from "./errors.js";
import type { ComplianceNeeds, DecisionListener, Subject } from "./ports.js";
import { type ComplianceState, isWaiting } from "./state.js";
import { addEntry } from "./velocity.js";

/** Coins segregated by BLOCK verdicts. */
export const BLOCKED_ACCOUNT = "compliance_blocked";
const VOTES_NEEDED = 2;

export const { CASE_STATUS_OPEN: OPEN, CASE_STATUS_DECIDED: DECIDED, CASE_STATUS_TIMED_OUT: TIMED_OUT } = CaseStatus;
const {
  TRAVEL_RULE_STATUS_PENDING: PENDING,
  TRAVEL_RULE_STATUS_SENT: SENT,
  TRAVEL_RULE_STATUS_ACCEPTED: ACCEPTED,
  TRAVEL_RULE_STATUS_REJECTED: REJECTED,
  TRAVEL_RULE_STATUS_EXPIRED: EXPIRED,
} = TravelRuleStatus;

export interface SegregateRequest extends Subject {
  /** The payer, whichever party is blocked. */
  readonly owner: string;
  readonly denom: string;
  readonly amount: bigint;
  /** The module account that the coins lie in; without it, the owner's account. */
  readonly fromModule?: string;
}

/** The gate that other modules ask, and the cases, records and funds that follow from what it says. */
export class ComplianceKeeper {
  private readonly listeners: DecisionListener[] = [];

  constructor(
    private readonly app: AppFacts,
    private readonly state: ComplianceState,
    private readonly bank: ComplianceNeeds["bank"],
  ) {}

  /** Wiring: called before the chain runs, never later. Every listener hears everything, in the order of adding. */
  onDecision(listener: DecisionListener): void {
    this.listeners.push(listener);
  }

  params(ctx: Context): Params {
    return this.state.params.need(ctx);
  }

  isBlocked(ctx: Context, address: Uint8Array): boolean {
    return this.state.blockedParties.has(ctx, this.app.addresses.format(address));
  }

  /** @throws SdkError that names the role, not the reason */
  requireNotBlocked(ctx: Context, parties: readonly { readonly role: string; readonly address: Uint8Array }[]): void {
    for (const { role, address } of parties) {
      if (this.isBlocked(ctx, address)) throw errors.NOT_PERMITTED(role);
    }
  }

  /** No transfer from or to a blocked party by any path; what compliance itself segregates or releases may pass. Asking
   *  costs no gas: every transfer asks. */
  restrictSend(ctx: Context, from: Uint8Array, to: Uint8Array, own: readonly Uint8Array[]): Uint8Array {
    if (own.some((address) => bytesEqual(address, from) || bytesEqual(address, to))) return to;
    const { addresses } = this.app;
    const { blockedParties } = this.state;
    if (blockedParties.peekHas(ctx, addresses.format(from))) throw errors.NOT_PERMITTED("sender");
    if (blockedParties.peekHas(ctx, addresses.format(to))) throw errors.NOT_PERMITTED("recipient");
    return to;
  }

  assess(ctx: Context, request: AssessRequest): Assessment {
    return assess(ctx, this.state, request);
  }

  count(ctx: Context, payer: string, denom: string, amount: bigint): void {
    addEntry(ctx, this.state, payer, denom, amount);
  }

  openCase(
    ctx: Context,
    request: Subject & { readonly parties: readonly string[]; readonly timesOutAt?: bigint },
  ): bigint {
    const now = timestampOf(ctx.timeNs);
    const timesOutAt = request.timesOutAt ?? ctx.timeNs + nanosOf(this.params(ctx).holdTimeout);
    const entry: Case = {
      id: this.state.nextCaseId.next(ctx),
      version: 1n,
      orderId: request.orderId,
      paymentId: request.paymentId,
      parties: [...new Set(request.parties)],
      status: OPEN,
      decision: 0,
      votes: [],
      timesOutAt: timestampOf(timesOutAt),
      createdAt: now,
      updatedAt: now,
    };
    this.storeCase(ctx, entry);
    return entry.id;
  }

  /** An officer's vote. Two equal ones decide, and the module that waits acts on it in the same message (C3).
   *  @throws SdkError when the case is closed or late, the officer is a party or has voted */
  vote(
    ctx: Context,
    entry: Case,
    officer: string,
    decision: VerdictValue,
  ): { readonly entry: Case; readonly decided: boolean } {
    if (entry.status !== OPEN) throw errors.INVALID_STATE(`case ${entry.id} is closed`);
    if (ctx.timeNs >= nanosOf(entry.timesOutAt)) throw errors.TOO_LATE(`case ${entry.id} has timed out`);
    if (entry.parties.includes(officer)) throw errors.PARTY_MAY_NOT_DECIDE(`case ${entry.id}`);
    if (entry.votes.some((vote) => vote.officer === officer)) throw errors.ALREADY_VOTED(`case ${entry.id}`);
    const votes = [...entry.votes, { officer, decision, votedAt: timestampOf(ctx.timeNs) }];
    const decided = votes.filter((vote) => vote.decision === decision).length >= VOTES_NEEDED;
    const changed: Case = {
      ...entry,
      votes,
      status: decided ? DECIDED : OPEN,
      decision: decided ? decision : 0,
      version: entry.version + 1n,
      updatedAt: timestampOf(ctx.timeNs),
    };
    this.storeCase(ctx, changed);
    if (decided) for (const listener of this.listeners) listener.decided(ctx, entry, decision);
    return { entry: changed, decided };
  }

  /** Closes the open case of an order or payment that has ended otherwise. */
  closeCase(ctx: Context, id: bigint): void {
    const entry = this.state.cases.get(ctx, id);
    if (entry?.status !== OPEN) return;
    this.storeCase(ctx, {
      ...entry,
      status: TIMED_OUT,
      version: entry.version + 1n,
      updatedAt: timestampOf(ctx.timeNs),
    });
  }

  openTravelRule(
    ctx: Context,
    request: Subject & {
      readonly originator: string;
      readonly beneficiary: string;
      readonly denom: string;
      readonly amount: bigint;
    },
  ): bigint {
    const now = timestampOf(ctx.timeNs);
    const { amount, ...fields } = request;
    const record: TravelRuleRecord = {
      ...fields,
      id: this.state.nextTravelRuleId.next(ctx),
      version: 1n,
      amount: String(amount),
      status: PENDING,
      payloadHash: new Uint8Array(0),
      expiresAt: timestampOf(ctx.timeNs + nanosOf(this.params(ctx).travelRuleTimeout)),
      createdAt: now,
      updatedAt: now,
    };
    this.storeTravelRule(ctx, record);
    return record.id;
  }

  /** Whether a payment may move coins. An answer that did not come in time is none (G1). */
  travelRuleState(ctx: Context, paymentId: bigint): "none" | "pending" | "accepted" | "failed" {
    const id = this.state.travelRules.indexes.byPayment.keyOf(ctx, paymentId);
    if (id === undefined) return "none";
    const record = this.state.travelRules.need(ctx, id);
    if (record.status === ACCEPTED) return "accepted";
    return isWaiting(record) && ctx.timeNs < nanosOf(record.expiresAt) ? "pending" : "failed";
  }

  sendTravelRule(ctx: Context, record: TravelRuleRecord, payloadHash: Uint8Array): TravelRuleRecord {
    this.requireWaiting(ctx, record);
    if (record.status !== PENDING) throw errors.INVALID_STATE(`travel rule record ${record.id} was sent already`);
    return this.changeTravelRule(ctx, record, { status: SENT, payloadHash });
  }

  ackTravelRule(ctx: Context, record: TravelRuleRecord, accept: boolean): TravelRuleRecord {
    this.requireWaiting(ctx, record);
    if (record.status !== SENT) throw errors.INVALID_STATE(`travel rule record ${record.id} was not sent yet`);
    const changed = this.changeTravelRule(ctx, record, { status: accept ? ACCEPTED : REJECTED });
    if (!accept) for (const listener of this.listeners) listener.travelRuleFailed(ctx, record);
    return changed;
  }

  /** Moves coins to the account of blocked funds; only a licence gets them out (C4). @returns the record's id */
  segregate(ctx: Context, { owner, denom, amount, orderId, paymentId, fromModule }: SegregateRequest): bigint {
    const coins = [{ denom, amount }];
    if (fromModule === undefined) this.bank.sendToModule(ctx, this.app.addresses.parse(owner), BLOCKED_ACCOUNT, coins);
    else this.bank.sendBetweenModules(ctx, fromModule, BLOCKED_ACCOUNT, coins);
    const now = timestampOf(ctx.timeNs);
    const funds: BlockedFunds = {
      id: this.state.nextBlockedFundsId.next(ctx),
      version: 1n,
      owner,
      denom,
      amount: String(amount),
      released: "0",
      orderId,
      paymentId,
      createdAt: now,
      updatedAt: now,
    };
    this.state.blockedFunds.set(ctx, funds.id, funds);
    emitTyped(ctx, EventFundsBlocked, { id: funds.id, denom, amount: String(amount), orderId, paymentId });
    return funds.id;
  }

  /** Pays blocked funds out. The licence lifts no block: the recipient may be blocked itself. */
  releaseBlocked(
    ctx: Context,
    funds: BlockedFunds,
    licenceRef: string,
    recipient: string,
    amount: bigint,
  ): BlockedFunds {
    const left = BigInt(funds.amount) - BigInt(funds.released);
    const released = amount === 0n ? left : amount;
    if (released === 0n || released > left) {
      throw errors.AMOUNT_TOO_LARGE(
        `blocked funds ${funds.id} have ${left}${funds.denom} left, ${released} is to be released`,
      );
    }
    const { denom } = funds;
    this.bank.sendFromModule(ctx, BLOCKED_ACCOUNT, this.app.addresses.parse(recipient), [{ denom, amount: released }]);
    const changed = {
      ...funds,
      released: String(BigInt(funds.released) + released),
      version: funds.version + 1n,
      updatedAt: timestampOf(ctx.timeNs),
    };
    this.state.blockedFunds.set(ctx, funds.id, changed);
    emitTyped(ctx, EventFundsReleased, { id: funds.id, recipient, denom, amount: String(released), licenceRef });
    return changed;
  }

  /** Ends cases that nobody decided and records that nobody answered, a bounded number a block. */
  timeOutDue(ctx: Context): void {
    const max = this.params(ctx).maxTimeoutsPerBlock;
    for (const id of take(this.state.cases.indexes.byTimeout.pairs(ctx, { through: [ctx.timeNs] }), max)) {
      const entry = this.state.cases.need(ctx, id);
      this.closeCase(ctx, id);
      for (const listener of this.listeners) listener.timedOut(ctx, entry);
    }
    for (const id of take(this.state.travelRules.indexes.byTimeout.pairs(ctx, { through: [ctx.timeNs] }), max)) {
      const record = this.state.travelRules.need(ctx, id);
      this.changeTravelRule(ctx, record, { status: EXPIRED });
      for (const listener of this.listeners) listener.travelRuleFailed(ctx, record);
    }
  }

  private requireWaiting(ctx: Context, record: TravelRuleRecord): void {
    if (!isWaiting(record)) throw errors.INVALID_STATE(`travel rule record ${record.id} is closed`);
    if (ctx.timeNs >= nanosOf(record.expiresAt)) throw errors.TOO_LATE(`travel rule record ${record.id} has expired`);
  }

  private storeCase(ctx: Context, entry: Case): void {
    this.state.cases.set(ctx, entry.id, entry);
    const { id, orderId, paymentId, status, decision } = entry;
    emitTyped(ctx, EventCase, { id, orderId, paymentId, status, decision });
  }

  private changeTravelRule(
    ctx: Context,
    record: TravelRuleRecord,
    changes: Partial<TravelRuleRecord>,
  ): TravelRuleRecord {
    const changed = { ...record, ...changes, version: record.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.storeTravelRule(ctx, changed);
    return changed;
  }

  private storeTravelRule(ctx: Context, record: TravelRuleRecord): void {
    this.state.travelRules.set(ctx, record.id, record);
    emitTyped(ctx, EventTravelRule, { id: record.id, paymentId: record.paymentId, status: record.status });
  }
}

/** Decisions that officers may take. */
export function isDecision(verdict: number): boolean {
  return verdict === ALLOW || verdict === REJECT || verdict === BLOCK;
}

function take(pairs: Iterable<readonly [bigint, bigint]>, max: number): bigint[] {
  const out: bigint[] = [];
  for (const [, id] of pairs) {
    if (out.length >= max) break;
    out.push(id);
  }
  return out;
}
