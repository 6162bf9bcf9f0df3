/** A plain model of payments: P1 to P7 of DOMAIN-RULES.md. A payment's status is not kept but told from its amounts. */
import { minBig } from "../../../src/types/int-math.js";
import type { Case, ComplianceModel, Listener, TravelRecord, Verdict } from "./compliance-model.js";
import {
  type Amounts,
  amountOf,
  capturedOf,
  ESCROW,
  type Lines,
  type ModelCapture,
  type Payment,
  partsOf,
  refundedOf,
  SHIP,
  statusOf,
  sumOf,
} from "./payment-entity.js";
import {
  addLock,
  blockedParty,
  Faults,
  firstDue,
  isStale,
  largestRemainder,
  type Response,
  refuse,
  type SharedState,
  spendableOf,
  transfer,
  unusable,
} from "./world.js";

export interface PaymentsState {
  payments: Payment[];
  merchants: Map<string, { version: bigint; active: boolean; readonly feeBps: bigint }>;
}

export interface PaymentsRules {
  readonly feeBps: bigint;
  readonly feeRecipient: string;
  readonly requireMerchant: boolean;
  readonly authorizationPeriod: bigint;
  readonly capturePeriod: bigint;
  readonly refundPeriod: bigint;
  readonly maxPeriod: bigint;
  readonly maxExpiries: number;
  readonly maxCaptures: number;
}

export interface Authorize {
  readonly payer: string;
  readonly payee: string;
  readonly denom: string;
  readonly amount: bigint;
  readonly lines: Lines;
  readonly shipping: bigint;
  readonly escrow: boolean;
  readonly minFeeBps: bigint;
  readonly maxFeeBps: bigint;
  readonly authorizationEnds: bigint | undefined;
  readonly captureEnds: bigint | undefined;
  readonly refundEnds: bigint | undefined;
  readonly waitForFunds: boolean;
}

/** What is wrong with amounts by themselves. */
function amountFaults(faults: Faults, amount: bigint, lines: Lines, shipping: bigint): Faults {
  faults
    .when(amount <= 0n || shipping < 0n, "payments/3")
    .when(
      lines.some((l) => l.amount <= 0n),
      "payments/3",
    )
    .when(new Set(lines.map((l) => l.line)).size < lines.length, "payments/3");
  if (lines.length === 0) return faults.when(shipping > amount, "payments/3");
  return faults.when(sumOf(lines.map((l) => l.amount)) + shipping !== amount, "payments/3");
}

export class PaymentsModel implements Listener {
  /** Refunds of orders' payments by their payees alone: only what a dispute awarded (O9). */
  payAward: ((payment: Payment, parts: Map<string, bigint>, faults: Faults) => boolean) | undefined;

  constructor(
    readonly rules: PaymentsRules,
    private readonly compliance: ComplianceModel,
    private readonly all: () => { readonly s: SharedState; readonly p: PaymentsState },
  ) {}

  /** @throws Refused */
  find(id: bigint): Payment {
    return this.all().p.payments.find((x) => x.id === id) ?? refuse("payments/2");
  }

  private feeBps(payee: string, faults: Faults): bigint {
    const merchant = this.all().p.merchants.get(payee);
    faults.when(merchant === undefined ? this.rules.requireMerchant : !merchant.active, "payments/13");
    return merchant?.feeBps ?? this.rules.feeBps;
  }

  authorize(m: Authorize): Response {
    const { payment, verdict, caseId } = this.make(m, false, m.waitForFunds);
    return { id: payment.id, version: payment.version, status: statusOf(payment), verdict, caseId };
  }

  charge(m: Omit<Authorize, "escrow" | "authorizationEnds" | "captureEnds" | "waitForFunds">): Response {
    const request = {
      ...m,
      escrow: false,
      authorizationEnds: undefined,
      captureEnds: undefined,
      waitForFunds: false,
    };
    const { payment, verdict, caseId } = this.make(request, true, false);
    return { id: payment.id, version: payment.version, status: statusOf(payment), verdict, caseId };
  }

  private make(m: Authorize, charge: boolean, waitForFunds: boolean) {
    const { s } = this.all();
    amountFaults(new Faults(), m.amount, m.lines, m.shipping)
      .when(m.payee === m.payer, "payments/3")
      .when(m.maxFeeBps > 10_000n || m.minFeeBps > m.maxFeeBps, "payments/3")
      .end();
    const payment = this.create(m, 0n);
    if (waitForFunds && spendableOf(s, m.payer, m.denom) < m.amount) {
      return { payment, verdict: "ALLOW" as Verdict, caseId: 0n };
    }
    return this.lockAndScreen(payment, charge);
  }

  /** A payment without a lock. */
  create(m: Omit<Authorize, "waitForFunds">, orderId: bigint): Payment {
    const { s, p } = this.all();
    const r = this.rules;
    const faults = new Faults();
    const feeBps = this.feeBps(m.payee, faults);
    // What is not stated gives way to what is.
    const defaults = [r.authorizationPeriod, r.capturePeriod, r.refundPeriod].map((period) => s.now + period);
    const stated = [m.authorizationEnds, m.captureEnds, m.refundEnds];
    const ends: bigint[] = [];
    for (const [i, end] of stated.entries()) {
      const after = stated.slice(i + 1).filter((x) => x !== undefined);
      const wish = after.reduce(minBig, defaults[i]!);
      const before = ends.at(-1);
      ends.push(end ?? (before !== undefined && wish < before ? before : wish));
    }
    const [authorizationEnds, captureEnds, refundEnds] = ends as [bigint, bigint, bigint];
    faults
      .when(feeBps < m.minFeeBps || feeBps > m.maxFeeBps, "payments/10")
      .when(authorizationEnds <= s.now, "payments/7")
      .when(captureEnds < authorizationEnds || refundEnds < captureEnds, "payments/3")
      .when(refundEnds > s.now + r.maxPeriod, "payments/3")
      .end();
    const parts = new Map<string, Amounts>();
    for (const [name, amount] of partsOf(m.amount, m.lines, m.shipping)) {
      if (amount > 0n) parts.set(name, { amount, captured: 0n, refunded: 0n });
    }
    const payment: Payment = {
      id: BigInt(p.payments.length + 1),
      version: 1n,
      payer: m.payer,
      payee: m.payee,
      denom: m.denom,
      orderId,
      escrow: m.escrow,
      parts,
      feeBps,
      authorizationEnds,
      captureEnds,
      refundEnds,
      phase: "waiting",
      end: undefined,
      review: false,
      chargeOnRelease: false,
      captures: [],
    };
    p.payments.push(payment);
    return payment;
  }

  fund(m: { readonly payer: string; readonly id: bigint }): Response {
    const { s } = this.all();
    const payment = this.find(m.id);
    new Faults()
      .when(payment.payer !== m.payer, "payments/6")
      .when(payment.phase !== "waiting", "payments/4")
      .when(s.now >= payment.authorizationEnds, "payments/7")
      .end();
    payment.version++;
    const { verdict, caseId } = this.lockAndScreen(payment, false);
    return { id: payment.id, version: payment.version, status: statusOf(payment), verdict, caseId };
  }

  /** C1, C6: what compliance says, and what is locked. */
  private lockAndScreen(payment: Payment, charge: boolean) {
    const { payer, payee, denom } = payment;
    const amount = amountOf(payment);
    const { verdict, travelRule } = this.compliance.assess({
      payer,
      denom,
      amount,
      parties: [payer, payee],
      countries: [],
      chargeAtOnce: charge,
      sanctionsOnly: false,
    });
    if (verdict === "REJECT") {
      payment.phase = "ended";
      payment.end = "VOIDED";
      return { payment, verdict, caseId: 0n };
    }
    this.lock(payment);
    if (verdict === "BLOCK") {
      this.block(payment);
      return { payment, verdict, caseId: 0n };
    }
    this.compliance.count(payer, denom, amount);
    const record = { orderId: 0n, paymentId: payment.id, originator: payer, beneficiary: payee, amount };
    if (travelRule) this.compliance.openTravel(record);
    let caseId = 0n;
    if (verdict === "HOLD") {
      caseId = this.compliance.openCase(0n, payment.id, [payer, payee]);
      payment.review = true;
      payment.chargeOnRelease = charge;
    } else if (charge) this.captureAll(payment);
    return { payment, verdict, caseId };
  }

  lock(payment: Payment): void {
    const { s } = this.all();
    const faults = new Faults();
    unusable(s, faults, payment.denom, payment.payer, payment.payee);
    faults.when(spendableOf(s, payment.payer, payment.denom) < amountOf(payment), "sdk/5").end();
    addLock(s, payment.payer, payment.denom, amountOf(payment));
    payment.phase = "locked";
  }

  /** Unlocks what is not captured. */
  end(payment: Payment, as: "VOIDED" | "EXPIRED" | "BLOCKED"): bigint {
    const open = payment.phase === "locked" ? amountOf(payment) - capturedOf(payment) : 0n;
    addLock(this.all().s, payment.payer, payment.denom, -open);
    payment.phase = "ended";
    payment.end = as;
    payment.review = false;
    return open;
  }

  /** C4: exactly the payment's coins. */
  block(payment: Payment): void {
    const { id, payer, denom } = payment;
    const open = this.end(payment, "BLOCKED");
    this.compliance.segregate(payer, payer, denom, open, id);
    const inEscrow = sumOf(payment.captures.map((c) => c.escrowed));
    this.compliance.segregate(payer, ESCROW, denom, inEscrow, id);
    for (const c of payment.captures) {
      c.escrowed = 0n;
      c.settled = true;
    }
  }

  increment(m: {
    payer: string;
    id: bigint;
    version: bigint;
    amount: bigint;
    lines: Lines;
    shipping: bigint;
  }): Response {
    const { s } = this.all();
    const payment = this.find(m.id);
    const faults = new Faults()
      .when(isStale(m.version, payment.version), "payments/5")
      .when(payment.payer !== m.payer, "payments/6")
      .when(payment.orderId !== 0n, "payments/4")
      .when(statusOf(payment) !== "AUTHORIZED", "payments/4")
      .when(payment.phase === "locked" && s.now >= payment.captureEnds, "payments/7");
    unusable(s, faults, payment.denom, payment.payer, payment.payee);
    blockedParty(s, faults, payment.payer, payment.payee);
    // C8: the whole payment counts, and a record names its amount.
    const { payer, payee, denom, id: paymentId } = payment;
    const amount = amountOf(payment) + m.amount;
    const asked = { payer, denom, amount, parties: [payer, payee], countries: [], chargeAtOnce: false };
    const { travelRule } = this.compliance.assess({ ...asked, sanctionsOnly: true });
    amountFaults(faults, m.amount, m.lines, m.shipping)
      .when(travelRule && this.compliance.hasTravel(paymentId), "payments/3")
      .when(spendableOf(s, payment.payer, payment.denom) < m.amount, "sdk/5")
      .end();
    const ship = payment.parts.get(SHIP);
    payment.parts.delete(SHIP);
    for (const [name, amount] of partsOf(m.amount, m.lines, m.shipping)) {
      const before = name === SHIP ? ship : payment.parts.get(name);
      payment.parts.set(name, { amount: (before?.amount ?? 0n) + amount, captured: 0n, refunded: 0n });
    }
    if (ship !== undefined && !payment.parts.has(SHIP)) payment.parts.set(SHIP, ship);
    addLock(s, payment.payer, payment.denom, m.amount);
    if (travelRule)
      this.compliance.openTravel({ orderId: 0n, paymentId, originator: payer, beneficiary: payee, amount });
    payment.version++;
    return { version: payment.version, amount: String(amountOf(payment)) };
  }

  /** What no coin of a payment moves against: P10, C5, C8. */
  movable(payment: Payment, faults: Faults): Faults {
    const { s } = this.all();
    unusable(s, faults, payment.denom, payment.payer, payment.payee);
    blockedParty(s, faults, payment.payer, payment.payee);
    return faults.when(this.compliance.travelHolds(payment.id), "payments/12");
  }

  captureMsg(m: {
    payee: string;
    id: bigint;
    version: bigint;
    amount: bigint;
    lines: Lines;
    shipping: bigint;
    final: boolean;
  }): Response {
    const payment = this.find(m.id);
    const faults = new Faults()
      .when(isStale(m.version, payment.version), "payments/5")
      .when(payment.payee !== m.payee, "payments/6")
      .when(payment.orderId !== 0n, "payments/4");
    let parts: Map<string, bigint>;
    if (m.lines.length === 0 && m.shipping === 0n) {
      // An amount alone is taken from the lines in their order, then from shipping.
      parts = new Map();
      let left = m.amount;
      for (const [name, x] of payment.parts) {
        const take = minBig(x.amount - x.captured, left);
        if (take > 0n) parts.set(name, take);
        left -= take;
      }
      faults.when(left > 0n, "payments/9").when(m.amount <= 0n, "payments/3");
    } else {
      amountFaults(faults, m.amount, m.lines, m.shipping);
      parts = partsOf(m.amount, m.lines, m.shipping);
    }
    const made = this.capture(payment, parts, m.final, faults);
    payment.version++;
    return {
      captureIndex: payment.captures.length,
      version: payment.version,
      fee: String(made.fee),
      net: String(made.net),
    };
  }

  /** P4, P6 */
  capture(payment: Payment, parts: Map<string, bigint>, final: boolean, faults = new Faults()): ModelCapture {
    const { s } = this.all();
    faults
      .when(payment.phase !== "locked", "payments/4")
      .when(s.now >= payment.captureEnds && payment.phase === "locked", "payments/7")
      .when(payment.review, "payments/11")
      .when(payment.captures.length >= this.rules.maxCaptures, "payments/3");
    this.movable(payment, faults);
    for (const [name, amount] of parts) {
      const part = payment.parts.get(name);
      if (part === undefined) faults.when(true, name === SHIP ? "payments/9" : "payments/3");
      else faults.when(amount > part.amount - part.captured, "payments/9");
    }
    faults.end();
    const amount = sumOf(parts.values());
    const fee = payment.escrow ? 0n : (amount * payment.feeBps) / 10_000n;
    const net = payment.escrow ? 0n : amount - fee;
    const made: ModelCapture = {
      parts: new Map([...parts].map(([name, x]) => [name, { amount: x, refunded: 0n }])),
      amount,
      escrowed: payment.escrow ? amount : 0n,
      fee,
      net,
      settled: !payment.escrow,
      split: false,
    };
    for (const [name, x] of parts) payment.parts.get(name)!.captured += x;
    payment.captures.push(made);
    addLock(s, payment.payer, payment.denom, -amount);
    if (payment.escrow) transfer(s, payment.payer, ESCROW, payment.denom, amount);
    else {
      transfer(s, payment.payer, this.rules.feeRecipient, payment.denom, fee);
      transfer(s, payment.payer, payment.payee, payment.denom, net);
    }
    if (final || capturedOf(payment) === amountOf(payment)) this.end(payment, "VOIDED");
    return made;
  }

  captureAll(payment: Payment): ModelCapture {
    return this.capture(payment, new Map([...payment.parts].map(([name, x]) => [name, x.amount])), true);
  }

  /** Cancelled items: what they cost is authorized no more. */
  reduce(payment: Payment, parts: Map<string, bigint>): void {
    // With nothing left to capture it is void, and keeps what it was about.
    if (sumOf(parts.values()) === amountOf(payment)) {
      this.end(payment, "VOIDED");
      return;
    }
    for (const [name, amount] of parts) payment.parts.get(name)!.amount -= amount;
    addLock(this.all().s, payment.payer, payment.denom, -sumOf(parts.values()));
    if (amountOf(payment) === capturedOf(payment)) this.end(payment, "VOIDED");
  }

  void(m: { signer: string; id: bigint; version: bigint }): Response {
    const { s } = this.all();
    const payment = this.find(m.id);
    const waiting = payment.phase === "waiting";
    new Faults()
      .when(isStale(m.version, payment.version), "payments/5")
      .when(payment.orderId !== 0n, "payments/4")
      .when(m.signer !== payment.payee && !(waiting && m.signer === payment.payer), "payments/6")
      .when(!waiting && s.now >= payment.captureEnds, "payments/7")
      .when(payment.phase === "ended", "payments/4")
      .end();
    const unlocked = this.end(payment, "VOIDED");
    payment.version++;
    return { version: payment.version, unlocked: String(unlocked) };
  }

  /** P2 */
  reclaim(m: { payer: string; id: bigint; version: bigint }): Response {
    const { s } = this.all();
    const payment = this.find(m.id);
    new Faults()
      .when(isStale(m.version, payment.version), "payments/5")
      .when(m.payer !== payment.payer, "payments/6")
      .when(s.now < payment.captureEnds || payment.phase === "ended", "payments/4")
      .end();
    const unlocked = this.end(payment, "EXPIRED");
    payment.version++;
    return { version: payment.version, unlocked: String(unlocked) };
  }

  refundMsg(m: { payee: string; id: bigint; version: bigint; lines: Lines; shipping: bigint }): Response {
    const { s } = this.all();
    const payment = this.find(m.id);
    const faults = new Faults()
      .when(isStale(m.version, payment.version), "payments/5")
      .when(payment.payee !== m.payee, "payments/6")
      .when(payment.orderId === 0n && s.now >= payment.refundEnds && capturedOf(payment) > 0n, "payments/7");
    const amount = sumOf(m.lines.map((l) => l.amount)) + m.shipping;
    amountFaults(faults, amount, m.lines, m.shipping);
    const parts = new Map(m.lines.map((l) => [String(l.line), l.amount]));
    if (m.shipping > 0n) parts.set(SHIP, m.shipping);
    const fromEscrow =
      payment.orderId === 0n ? this.refund(payment, parts, faults) : this.payAward!(payment, parts, faults);
    payment.version++;
    return { version: payment.version, refunded: String(amount), fromEscrow };
  }

  /** P5: whole from escrow, else whole from the payee. @returns whether escrow paid */
  refund(payment: Payment, parts: Map<string, bigint>, faults = new Faults()): boolean {
    const { s } = this.all();
    const captured = capturedOf(payment);
    faults.when(captured === 0n || refundedOf(payment) === captured || payment.end === "BLOCKED", "payments/4");
    this.movable(payment, faults);
    for (const [name, amount] of parts) {
      const part = payment.parts.get(name);
      if (part === undefined) faults.when(true, name === SHIP ? "payments/9" : "payments/3");
      else faults.when(amount > part.captured - part.refunded, "payments/9");
    }
    faults.end();
    const open = (c: ModelCapture, name: string): bigint => {
      const part = c.parts.get(name);
      return part === undefined ? 0n : part.amount - part.refunded;
    };
    const unsettled = payment.captures.filter((c) => !c.settled);
    const fromEscrow = [...parts].every(([name, amount]) => sumOf(unsettled.map((c) => open(c, name))) >= amount);
    const order = fromEscrow ? unsettled : [...payment.captures.filter((c) => c.settled), ...unsettled];
    for (const [name, amount] of parts) {
      let left = amount;
      for (const c of order) {
        const take = minBig(open(c, name), left);
        if (take === 0n) continue;
        c.parts.get(name)!.refunded += take;
        if (fromEscrow) c.escrowed -= take;
        left -= take;
      }
      payment.parts.get(name)!.refunded += amount;
    }
    if (fromEscrow) for (const c of unsettled) if (c.escrowed === 0n) c.settled = true;
    transfer(s, fromEscrow ? ESCROW : payment.payee, payment.payer, payment.denom, sumOf(parts.values()));
    return fromEscrow;
  }

  /** Somebody else's coins gave this back: it counts as refunded, of the oldest captures first. */
  noteRefund(payment: Payment, name: string, amount: bigint): void {
    payment.parts.get(name)!.refunded += amount;
    let left = amount;
    for (const c of payment.captures) {
      const part = c.parts.get(name);
      if (part === undefined) continue;
      const take = minBig(part.amount - part.refunded, left);
      part.refunded += take;
      left -= take;
    }
  }

  releaseMsg(m: { payer: string; id: bigint; version: bigint; indexes: readonly number[] }): Response {
    const payment = this.find(m.id);
    const faults = new Faults()
      .when(isStale(m.version, payment.version), "payments/5")
      .when(payment.payer !== m.payer, "payments/6")
      .when(payment.orderId !== 0n, "payments/4")
      .when(
        m.indexes.some((i) => payment.captures[i - 1] === undefined),
        "payments/3",
      );
    const all = payment.captures.map((_, i) => i + 1);
    const wanted = m.indexes.length === 0 ? all : all.filter((i) => m.indexes.includes(i));
    faults.when(
      wanted.every((i) => payment.captures[i - 1]!.settled),
      "payments/4",
    );
    const released = this.release(payment, wanted, faults);
    payment.version++;
    return { version: payment.version, released: String(released) };
  }

  /** P6: the fee is taken at release. */
  release(payment: Payment, indexes: readonly number[], faults = new Faults()): bigint {
    const { s } = this.all();
    this.movable(payment, faults).end();
    let released = 0n;
    for (const i of indexes) {
      const c = payment.captures[i - 1]!;
      if (c.settled) continue;
      c.fee = (c.escrowed * payment.feeBps) / 10_000n;
      c.net = c.escrowed - c.fee;
      transfer(s, ESCROW, this.rules.feeRecipient, payment.denom, c.fee);
      transfer(s, ESCROW, payment.payee, payment.denom, c.net);
      released += c.escrowed;
      c.escrowed = 0n;
      c.settled = true;
    }
    return released;
  }

  split(m: {
    payee: string;
    id: bigint;
    version: bigint;
    index: number;
    shares: readonly { readonly recipient: string; readonly bps: number }[];
  }): Response {
    const { s } = this.all();
    const payment = this.find(m.id);
    const capture = payment.captures[m.index - 1];
    const bps = m.shares.reduce((a, x) => a + x.bps, 0);
    new Faults()
      .when(isStale(m.version, payment.version), "payments/5")
      .when(payment.payee !== m.payee, "payments/6")
      .when(capture === undefined, "payments/3")
      .when(capture?.settled === false, "payments/4")
      .when(capture?.split === true, "payments/27")
      .when(m.shares.length === 0 || bps !== 10_000, "payments/3")
      .when(new Set(m.shares.map((x) => x.recipient)).size < m.shares.length, "payments/3")
      .end();
    const amounts = largestRemainder(
      capture!.net,
      m.shares.map((x) => BigInt(x.bps)),
    );
    for (const [i, { recipient }] of m.shares.entries()) {
      if (recipient !== payment.payee) transfer(s, payment.payee, recipient, payment.denom, amounts[i]!);
    }
    capture!.split = true;
    payment.version++;
    return { version: payment.version, amounts: amounts.map(String) };
  }

  registerMerchant(m: { merchant: string; version: bigint; active: boolean }): Response {
    const { p } = this.all();
    const known = p.merchants.get(m.merchant);
    new Faults().when(isStale(m.version, known?.version ?? 0n), "payments/5").end();
    const entry = {
      version: (known?.version ?? 0n) + 1n,
      active: m.active,
      feeBps: known?.feeBps ?? this.rules.feeBps,
    };
    p.merchants.set(m.merchant, entry);
    return { version: entry.version, feeBps: Number(entry.feeBps) };
  }

  /** C2, C3: what two officers decided on a payment of no order. */
  decided({ paymentId, orderId }: Case, decision: Verdict): void {
    const payment = this.all().p.payments.find((x) => x.id === paymentId);
    if (payment === undefined || orderId !== 0n || !payment.review) return;
    let verdict = decision;
    if (decision === "ALLOW") {
      const { payer, payee, denom } = payment;
      const parties = { parties: [payer, payee], countries: [], chargeAtOnce: payment.chargeOnRelease };
      verdict = this.compliance.assess({
        payer,
        denom,
        amount: amountOf(payment),
        ...parties,
        sanctionsOnly: true,
      }).verdict;
      if (verdict === "HOLD") refuse("payments/11");
    }
    if (verdict === "ALLOW") {
      payment.review = false;
      if (payment.chargeOnRelease) this.captureAll(payment);
      payment.chargeOnRelease = false;
    } else if (verdict === "BLOCK") this.block(payment);
    else this.end(payment, "VOIDED");
    payment.version++;
  }

  timedOut({ paymentId, orderId }: Case): void {
    const payment = this.all().p.payments.find((x) => x.id === paymentId);
    if (payment === undefined || orderId !== 0n || !payment.review) return;
    this.end(payment, "VOIDED");
    payment.version++;
  }

  travelFailed({ paymentId, orderId }: TravelRecord): void {
    const payment = this.all().p.payments.find((x) => x.id === paymentId);
    if (payment?.phase !== "locked" || orderId !== 0n) return;
    this.end(payment, "VOIDED");
    payment.version++;
  }

  endBlock(): void {
    const { s, p } = this.all();
    const dueAt = (x: Payment) =>
      x.phase === "waiting" ? x.authorizationEnds : x.phase === "locked" ? x.captureEnds : undefined;
    for (const late of firstDue(p.payments, dueAt, s.now, this.rules.maxExpiries)) {
      this.end(late, "EXPIRED");
      late.version++;
    }
  }
}
