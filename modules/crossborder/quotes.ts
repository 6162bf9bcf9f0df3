import { EventDutyRefunded, EventLandedCostQuote } from "../../src/gen/stateset/crossborder/v1/events.js";
import {
  type AssessedLine,
  type Consignment,
  DeclarationStatus,
  type LandedCostQuote,
  LandedCostStatus,
  type LineProgress,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import type * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { SdkError } from "../../src/types/errors.js";
import { positiveAmountOf, unitShare } from "./amounts.js";
import { requireConsignment } from "./checks.js";
import { crossborderErrors as errors } from "./errors.js";
import { requireExpiry } from "./fx.js";
import { isDdp } from "./incoterms.js";
import { mismatch, type OrderGoods } from "./order-goods.js";
import type { CrossborderNeeds } from "./ports.js";
import { needDocument, vantageOf } from "./routes.js";
import type { CrossborderState } from "./state.js";
import { landedCostOf } from "./tariffs.js";

/** Duty, tax and fees that buyers paid in advance. */
export const DUTY_ACCOUNT = "crossborder_duty";
/** Guarantors' bonds. */
export const BONDS_ACCOUNT = "crossborder_bonds";
/** The document that proves a preference. */
export const PROOF_OF_ORIGIN = "certificate_of_origin";

export const {
  LANDED_COST_STATUS_OPEN: OPEN,
  LANDED_COST_STATUS_ACCEPTED: ACCEPTED,
  LANDED_COST_STATUS_RECONCILED: RECONCILED,
  LANDED_COST_STATUS_DISPUTED: DISPUTED,
  LANDED_COST_STATUS_EXPIRED: EXPIRED,
} = LandedCostStatus;
const NAMES: ReadonlyMap<number, string> = new Map([
  [OPEN, "OPEN"],
  [ACCEPTED, "ACCEPTED"],
  [RECONCILED, "RECONCILED"],
  [DISPUTED, "DISPUTED"],
  [EXPIRED, "EXPIRED"],
]);

export interface AcceptQuote {
  readonly quoteId: bigint;
  readonly buyer: string;
  readonly seller: string;
  /** 0: no order. */
  readonly orderId: bigint;
  readonly goods?: OrderGoods;
  /** The version of the tariffs that the buyer saw; 0 or left out states none. */
  readonly tariffVersion?: bigint;
}

/** What a quote says of an order. */
export interface QuotedCost {
  readonly lines: readonly { readonly line: number; readonly duty: bigint; readonly tax: bigint }[];
  readonly duty: bigint;
  readonly tax: bigint;
  readonly fee: bigint;
  readonly tariffVersion: bigint;
  readonly ddp: boolean;
}

export interface AcceptedQuote extends QuotedCost {
  readonly quote: LandedCostQuote;
  /** 0 unless DDP. */
  readonly totalEscrowed: bigint;
}

export interface RefundDuty {
  readonly orderId: bigint;
  readonly line: number;
  /** The first of the units, counted from 0. */
  readonly firstUnit: bigint;
  readonly units: bigint;
}

export interface Unwound {
  readonly returned: bigint;
  /** Whether there was anything that could end: customs was not paid yet. */
  readonly ended: boolean;
}

/** One message makes one new version of a quote, however many steps it takes. */
export interface Step {
  /** The quote was changed by this message already. */
  readonly sameMessage?: boolean;
}

/** What is left of a quote's escrow. */
export function escrowLeft(quote: LandedCostQuote): bigint {
  return BigInt(quote.escrowed) - BigInt(quote.remitted) - BigInt(quote.returned) - BigInt(quote.segregated);
}

/** The message's transitions that a quote's status allows. @throws SdkError that names the status and what it allows */
export function requireStatus(quote: LandedCostQuote, what: string, ...allowed: readonly number[]): void {
  if (allowed.includes(quote.status)) return;
  const names = allowed.map((status) => NAMES.get(status)).join(" or ");
  throw errors.INVALID_STATE(`quote ${quote.id} is ${NAMES.get(quote.status)}; ${what} needs ${names}`);
}

/** Outside an order the buyer accepts what is its own, and under DDP what the seller itself asked for: the seller owes what
 *  customs wants above the quote. */
export function requireConsent(quote: LandedCostQuote, buyer: string): void {
  if (quote.buyer !== buyer) throw errors.NOT_A_PARTY(`quote ${quote.id} is for buyer ${quote.buyer}`);
  if (isDdp(quote.consignment.incoterm) && quote.requester !== quote.seller) {
    throw errors.NOT_A_PARTY(
      `quote ${quote.id} is DDP: outside an order the seller ${quote.seller} must have asked for it`,
    );
  }
}

function lineOf<T extends { readonly line: number }>(lines: readonly T[], line: number, quote: bigint): T {
  const found = lines.find((l) => l.line === line);
  if (found === undefined) throw errors.NOT_FOUND(`line ${line} of quote ${quote}`);
  return found;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function costOf({ cost, consignment }: LandedCostQuote): QuotedCost {
  return {
    lines: cost.lines.map(({ line, duty, tax }) => ({ line, duty: BigInt(duty), tax: BigInt(tax) })),
    duty: BigInt(cost.duty),
    tax: BigInt(cost.tax),
    fee: BigInt(cost.fee),
    tariffVersion: cost.tariffVersion,
    ddp: isDdp(consignment.incoterm),
  };
}

/** Runs `body` whole, or leaves no trace of it: for what must not stop a block because a party is blocked. */
function attempt(ctx: Context, body: (ctx: Context) => void): boolean {
  try {
    ctx.branch(body);
    return true;
  } catch (e) {
    if (e instanceof SdkError) return false;
    throw e;
  }
}

/** Landed-cost quotes, what buyers paid into the duty escrow for them, and guarantors' bonds. */
export class LandedCostQuotes {
  constructor(
    private readonly app: AppFacts,
    private readonly state: CrossborderState,
    private readonly needs: Pick<CrossborderNeeds, "bank" | "compliance" | "requireUsable">,
  ) {}

  get(ctx: Context, id: bigint): LandedCostQuote | undefined {
    return this.state.quotes.get(ctx, id);
  }

  /** A version other than 0 must be the current one. @throws SdkError */
  need(ctx: Context, id: bigint, version = 0n): LandedCostQuote {
    const quote = this.get(ctx, id);
    if (quote === undefined) throw errors.NOT_FOUND(`quote ${id}`);
    if (version !== 0n && version !== quote.version) {
      throw errors.STALE_VERSION(`quote ${id} has version ${quote.version}, the message states ${version}`);
    }
    return quote;
  }

  byOrder(ctx: Context, orderId: bigint): LandedCostQuote | undefined {
    const id = this.state.quotes.indexes.byOrder.keyOf(ctx, orderId);
    return id === undefined ? undefined : this.need(ctx, id);
  }

  create(ctx: Context, msg: tx.MsgQuoteLandedCost): LandedCostQuote {
    const { consignment } = msg;
    requireConsignment(consignment, this.state.params.need(ctx).maxLines);
    requireExpiry(ctx, this.state, nanosOf(msg.expiresAt));
    this.requireProofs(ctx, consignment);
    const cost = landedCostOf(ctx, this.state, consignment, vantageOf(ctx, this.state));
    const now = timestampOf(ctx.timeNs);
    const quote: LandedCostQuote = {
      id: this.state.nextQuoteId.next(ctx),
      version: 0n,
      requester: msg.requester,
      buyer: msg.buyer,
      seller: msg.seller,
      consignment,
      cost,
      status: OPEN,
      guarantor: "",
      bond: "0",
      expiresAt: msg.expiresAt,
      orderId: 0n,
      escrowed: "0",
      remitted: "0",
      returned: "0",
      bondLeft: "0",
      createdAt: now,
      updatedAt: now,
      segregated: "0",
      progress: consignment.lines.map(({ line }) => ({
        line,
        unitsRefunded: 0n,
        dutyRefunded: "0",
        taxRefunded: "0",
        unitsDrawnBack: 0n,
        unitsBeforeCustoms: 0n,
      })),
    };
    return this.save(ctx, quote, {});
  }

  /** A guarantor's bond moves to the bond account. */
  guarantee(ctx: Context, msg: tx.MsgGuaranteeLandedCost): LandedCostQuote {
    const quote = this.need(ctx, msg.id, msg.version);
    this.requireInTime(ctx, quote);
    requireStatus(quote, "a bond", OPEN, ACCEPTED);
    if (quote.guarantor !== "") throw errors.ALREADY_EXISTS(`quote ${quote.id} has a bond of ${quote.guarantor}`);
    const amount = positiveAmountOf(msg.bond, "bond");
    const { denom } = quote.consignment;
    this.needs.requireUsable(ctx, denom, msg.guarantor);
    this.needs.bank.sendToModule(ctx, this.app.addresses.parse(msg.guarantor), BONDS_ACCOUNT, [{ denom, amount }]);
    const bond = String(amount);
    return this.save(ctx, quote, { guarantor: msg.guarantor, bond, bondLeft: bond });
  }

  /** What accepting a quote would mean; nothing changes.
   *  @throws SdkError past the expiry, for other parties, goods or tariffs */
  check(ctx: Context, request: AcceptQuote, version = 0n): QuotedCost {
    return costOf(this.acceptable(ctx, request, version));
  }

  /** Under DDP duty, tax and fee move from the buyer into the duty escrow (X1); under the others nothing moves.
   *  @throws SdkError as `check`, and when a party is blocked or the buyer cannot spend as much */
  accept(ctx: Context, request: AcceptQuote, version = 0n): AcceptedQuote {
    const quote = this.acceptable(ctx, request, version);
    const { denom } = quote.consignment;
    const buyer = this.app.addresses.parse(quote.buyer);
    this.needs.requireUsable(ctx, denom, quote.buyer, quote.seller);
    this.needs.compliance.requireNotBlocked(ctx, [
      { role: "buyer", address: buyer },
      { role: "seller", address: this.app.addresses.parse(quote.seller) },
      ...(quote.guarantor === "" ? [] : [{ role: "guarantor", address: this.app.addresses.parse(quote.guarantor) }]),
    ]);
    const cost = costOf(quote);
    const amount = cost.ddp ? BigInt(quote.cost.total) : 0n;
    if (amount > 0n) this.needs.bank.sendToModule(ctx, buyer, DUTY_ACCOUNT, [{ denom, amount }]);
    const changes = { status: ACCEPTED, orderId: request.orderId, escrowed: String(amount) };
    return { ...cost, quote: this.save(ctx, quote, changes), totalEscrowed: amount };
  }

  /** What `refundDuty` would pay. @throws SdkError on more units than there are */
  refundable(ctx: Context, request: RefundDuty): { readonly duty: bigint; readonly tax: bigint } {
    const quote = this.byOrder(ctx, request.orderId);
    return quote === undefined ? { duty: 0n, tax: 0n } : this.shareOf(ctx, quote, request);
  }

  /** Duty and tax of units that came back or were cancelled: from escrow as quoted; after customs was paid from the seller,
   *  as assessed and at most as quoted (X8). Nothing under DAP and the others, or once the escrow went back.
   *  @throws SdkError on more units than there are, or when the seller cannot pay */
  refundDuty(ctx: Context, request: RefundDuty, step: Step = {}): { readonly duty: bigint; readonly tax: bigint } {
    const { orderId, line, units } = request;
    const quote = this.byOrder(ctx, orderId);
    if (quote === undefined) return { duty: 0n, tax: 0n };
    const { duty, tax } = this.shareOf(ctx, quote, request);
    const progress = lineOf(quote.progress, line, quote.id);
    const { denom } = quote.consignment;
    const coins = [{ denom, amount: duty + tax }];
    const fromEscrow = quote.status !== RECONCILED;
    if (duty + tax > 0n) {
      const buyer = this.app.addresses.parse(quote.buyer);
      this.needs.requireUsable(ctx, denom, quote.buyer, quote.seller);
      if (fromEscrow) this.needs.bank.sendFromModule(ctx, DUTY_ACCOUNT, buyer, coins);
      else this.needs.bank.send(ctx, this.app.addresses.parse(quote.seller), buyer, coins);
    }
    const changed: LineProgress = {
      ...progress,
      unitsRefunded: progress.unitsRefunded + units,
      dutyRefunded: String(BigInt(progress.dutyRefunded) + duty),
      taxRefunded: String(BigInt(progress.taxRefunded) + tax),
    };
    const next = {
      progress: quote.progress.map((p) => (p.line === line ? changed : p)),
      ...(fromEscrow ? { returned: String(BigInt(quote.returned) + duty + tax) } : {}),
    };
    this.save(ctx, quote, next, step);
    const amounts = { duty: String(duty), tax: String(tax) };
    emitTyped(ctx, EventDutyRefunded, { quoteId: quote.id, orderId, line, units, denom, ...amounts, fromEscrow });
    return { duty, tax };
  }

  /** An order that will not be: the whole escrow goes back to the buyer, the bond to its guarantor. What cannot move,
   *  because a party is blocked or the denom paused, waits for its owner to reclaim it. Never refuses. */
  unwind(ctx: Context, orderId: bigint): Unwound {
    const quote = this.byOrder(ctx, orderId);
    if (quote === undefined || (quote.status !== ACCEPTED && quote.status !== DISPUTED)) {
      return { returned: 0n, ended: false };
    }
    const after = this.giveBack(ctx, quote, { status: EXPIRED });
    return { returned: BigInt(after.returned) - BigInt(quote.returned), ended: true };
  }

  /** The duty escrow of an order goes to the account of blocked funds, owner the buyer, who paid it. */
  block(ctx: Context, orderId: bigint, paymentId = 0n): bigint {
    const quote = this.byOrder(ctx, orderId);
    if (quote === undefined || (quote.status !== ACCEPTED && quote.status !== DISPUTED)) return 0n;
    const amount = escrowLeft(quote);
    const { denom } = quote.consignment;
    if (amount > 0n) {
      const request = { owner: quote.buyer, denom, amount, orderId, paymentId, fromModule: DUTY_ACCOUNT };
      this.needs.compliance.segregate(ctx, request);
    }
    this.giveBack(ctx, quote, { status: EXPIRED, segregated: String(BigInt(quote.segregated) + amount) });
    return amount;
  }

  /** What an ended quote still holds for somebody. Goods that customs sent back or seized before duty was paid end it. */
  reclaim(ctx: Context, claimant: string, id: bigint, version: bigint): { quote: LandedCostQuote; amount: bigint } {
    const quote = this.need(ctx, id, version);
    if (claimant !== quote.buyer && claimant !== quote.guarantor) {
      throw errors.NOT_A_PARTY(`quote ${id} holds nothing for ${claimant}`);
    }
    const late = quote.status === OPEN && ctx.timeNs >= nanosOf(quote.expiresAt);
    if (!late && !this.isTurnedAway(ctx, quote)) requireStatus(quote, "a reclaim", EXPIRED, RECONCILED);
    const escrow = claimant === quote.buyer ? escrowLeft(quote) : 0n;
    const bond = claimant === quote.guarantor ? BigInt(quote.bondLeft) : 0n;
    const amount = escrow + bond;
    if (amount === 0n) throw errors.INVALID_STATE(`quote ${id} holds nothing any more`);
    const { denom } = quote.consignment;
    const to = this.app.addresses.parse(claimant);
    this.needs.requireUsable(ctx, denom, claimant);
    if (escrow > 0n) this.needs.bank.sendFromModule(ctx, DUTY_ACCOUNT, to, [{ denom, amount: escrow }]);
    if (bond > 0n) this.needs.bank.sendFromModule(ctx, BONDS_ACCOUNT, to, [{ denom, amount: bond }]);
    const after = this.save(ctx, quote, {
      status: quote.status === RECONCILED ? RECONCILED : EXPIRED,
      returned: String(BigInt(quote.returned) + escrow),
      bondLeft: String(BigInt(quote.bondLeft) - bond),
    });
    return { quote: after, amount };
  }

  /** Ends open quotes whose time is over, at most `max` of them. */
  expireDue(ctx: Context, max: number): void {
    const due: bigint[] = [];
    for (const [, id] of this.state.quotes.indexes.byExpiry.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) this.giveBack(ctx, this.state.quotes.need(ctx, id), { status: EXPIRED });
  }

  /** Escrow to the buyer and bond to the guarantor, as far as they can move. */
  giveBack(ctx: Context, quote: LandedCostQuote, changes: Partial<LandedCostQuote>): LandedCostQuote {
    let next = { ...quote, ...changes };
    const { denom } = quote.consignment;
    const pay = (account: string, address: string, amount: bigint): boolean =>
      amount > 0n &&
      attempt(ctx, (branch) => {
        this.needs.requireUsable(branch, denom, address);
        this.needs.bank.sendFromModule(branch, account, this.app.addresses.parse(address), [{ denom, amount }]);
      });
    const escrow = escrowLeft(next);
    if (pay(DUTY_ACCOUNT, quote.buyer, escrow)) next = { ...next, returned: String(BigInt(next.returned) + escrow) };
    if (pay(BONDS_ACCOUNT, quote.guarantor, BigInt(next.bondLeft))) next = { ...next, bondLeft: "0" };
    return this.save(ctx, quote, next);
  }

  save(ctx: Context, before: LandedCostQuote, changes: Partial<LandedCostQuote>, step: Step = {}): LandedCostQuote {
    const version = step.sameMessage === true ? before.version : before.version + 1n;
    const after = { ...before, ...changes, version, updatedAt: timestampOf(ctx.timeNs) };
    this.state.quotes.set(ctx, after.id, after);
    emitTyped(ctx, EventLandedCostQuote, {
      id: after.id,
      from: before.status,
      to: after.status,
      orderId: after.orderId,
      denom: after.consignment.denom,
      escrowed: after.escrowed,
      remitted: after.remitted,
      returned: after.returned,
      version: after.version,
    });
    return after;
  }

  /** A quote that the request may accept now. @throws SdkError */
  private acceptable(ctx: Context, request: AcceptQuote, version: bigint): LandedCostQuote {
    const quote = this.need(ctx, request.quoteId, version);
    this.requireInTime(ctx, quote);
    requireStatus(quote, "an acceptance", OPEN);
    if (quote.buyer !== request.buyer || quote.seller !== request.seller) {
      throw errors.QUOTE_MISMATCH(`quote ${quote.id} is for buyer ${quote.buyer} and seller ${quote.seller}`);
    }
    const { tariffVersion = 0n } = request;
    if (tariffVersion !== 0n && tariffVersion !== quote.cost.tariffVersion) {
      throw errors.QUOTE_MISMATCH(
        `quote ${quote.id}: tariff_version is ${quote.cost.tariffVersion}, the order has ${tariffVersion}`,
      );
    }
    const fault = request.goods === undefined ? undefined : mismatch(quote.consignment, request.goods);
    if (fault !== undefined) throw errors.QUOTE_MISMATCH(`quote ${quote.id}: ${fault}`);
    return quote;
  }

  /** Duty and tax of some units. @throws SdkError on more units than there are */
  private shareOf(ctx: Context, quote: LandedCostQuote, { orderId, line, firstUnit, units }: RefundDuty) {
    const { quantity } = lineOf(quote.consignment.lines, line, quote.id);
    const { unitsRefunded, unitsBeforeCustoms } = lineOf(quote.progress, line, quote.id);
    if (firstUnit + units > quantity || unitsRefunded + units > quantity) {
      throw errors.UNITS_EXCEEDED(
        `line ${line} of order ${orderId} has ${quantity} units, ${unitsRefunded} are paid back, found ${units} from ${firstUnit}`,
      );
    }
    if (!isDdp(quote.consignment.incoterm) || quote.status === EXPIRED) return { duty: 0n, tax: 0n };
    const quoted = lineOf(quote.cost.lines, line, quote.id);
    const assessed = this.assessedOf(ctx, quote, line);
    const share = (asQuoted: bigint, asAssessed: bigint): bigint => {
      const most = unitShare(asQuoted, quantity, firstUnit, units);
      // what customs wanted is spread over the units that it saw
      const seen = quantity - unitsBeforeCustoms;
      const first = unitsBeforeCustoms === 0n ? firstUnit : unitsRefunded - unitsBeforeCustoms;
      return least(most, unitShare(asAssessed, seen, first, units));
    };
    if (assessed === undefined) {
      return {
        duty: unitShare(BigInt(quoted.duty), quantity, firstUnit, units),
        tax: unitShare(BigInt(quoted.tax), quantity, firstUnit, units),
      };
    }
    return {
      duty: share(BigInt(quoted.duty), BigInt(assessed.duty)),
      tax: share(BigInt(quoted.tax), BigInt(assessed.tax)),
    };
  }

  /** What customs wanted for a line, once it was paid. */
  private assessedOf(ctx: Context, quote: LandedCostQuote, line: number): AssessedLine | undefined {
    if (quote.status !== RECONCILED) return undefined;
    const id = this.state.declarations.indexes.byQuote.keyOf(ctx, quote.id);
    const lines: readonly AssessedLine[] = id === undefined ? [] : this.state.declarations.need(ctx, id).assessed;
    return lineOf(lines, line, quote.id);
  }

  private isTurnedAway(ctx: Context, quote: LandedCostQuote): boolean {
    if (quote.status !== ACCEPTED && quote.status !== DISPUTED) return false;
    const id = this.state.declarations.indexes.byQuote.keyOf(ctx, quote.id);
    const status = id === undefined ? 0 : this.state.declarations.need(ctx, id).status;
    return (
      status === DeclarationStatus.DECLARATION_STATUS_RETURNED || status === DeclarationStatus.DECLARATION_STATUS_SEIZED
    );
  }

  /** The same refusal whether or not the queue has come to the quote (G1). */
  private requireInTime(ctx: Context, quote: LandedCostQuote): void {
    const ends = quote.status === OPEN || quote.status === EXPIRED;
    if (ends && ctx.timeNs >= nanosOf(quote.expiresAt)) throw errors.EXPIRED(`quote ${quote.id} has expired`);
  }

  /** A preference needs a proof of origin. */
  private requireProofs(ctx: Context, { lines }: Consignment): void {
    for (const [i, { preference, proofDocumentId }] of lines.entries()) {
      if (preference === "") continue;
      if (proofDocumentId === 0n || needDocument(ctx, this.state, proofDocumentId).type !== PROOF_OF_ORIGIN) {
        throw errors.DOCUMENT_REQUIRED(`lines[${i}].proof_document_id: ${PROOF_OF_ORIGIN} for ${preference}`);
      }
    }
  }
}
