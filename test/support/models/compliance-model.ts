/** A plain model of compliance: C1 to C9 of DOMAIN-RULES.md over lists that are searched from end to end. */
import { createHash } from "node:crypto";
import {
  BLOCKED_FUNDS,
  balanceOf,
  Faults,
  firstDue,
  isStale,
  type Response,
  type SharedState,
  transfer,
} from "./world.js";

export type Verdict = "ALLOW" | "HOLD" | "REJECT" | "BLOCK";
const ORDER: readonly Verdict[] = ["ALLOW", "HOLD", "REJECT", "BLOCK"];
export const HOUR = 3_600_000_000_000n;
export const DAY = 24n * HOUR;

export interface PolicyRules {
  readonly effectiveFrom: bigint;
  readonly blockedCountries: readonly string[];
  readonly highRiskCountries: readonly string[];
  readonly tierLimits: readonly {
    readonly tier: number;
    readonly denom: string;
    readonly perPayment: bigint;
    readonly perDay: bigint;
    readonly perMonth: bigint;
  }[];
  readonly countLimit: number;
  readonly structuring: readonly { readonly denom: string; readonly threshold: bigint }[];
  readonly travelRule: readonly { readonly country: string; readonly denom: string; readonly threshold: bigint }[];
  readonly retention: readonly { readonly country: string; readonly period: bigint }[];
  readonly requireCredential: boolean;
  readonly requiredSources: readonly string[];
  readonly maxListLag: bigint;
}

export const OPEN_POLICY: PolicyRules = {
  effectiveFrom: 0n,
  blockedCountries: [],
  highRiskCountries: [],
  tierLimits: [],
  countLimit: 0,
  structuring: [],
  travelRule: [],
  retention: [],
  requireCredential: false,
  requiredSources: [],
  maxListLag: 0n,
};

export interface Case {
  readonly id: bigint;
  version: bigint;
  readonly orderId: bigint;
  readonly paymentId: bigint;
  readonly parties: readonly string[];
  status: "OPEN" | "DECIDED" | "TIMED_OUT";
  decision: Verdict | undefined;
  votes: { readonly officer: string; readonly decision: Verdict }[];
  readonly timesOutAt: bigint;
}

export interface TravelRecord {
  readonly id: bigint;
  version: bigint;
  readonly orderId: bigint;
  readonly paymentId: bigint;
  readonly originator: string;
  readonly beneficiary: string;
  readonly amount: bigint;
  status: "PENDING" | "SENT" | "ACCEPTED" | "REJECTED" | "EXPIRED";
  readonly expiresAt: bigint;
}

export interface ComplianceState {
  credentials: {
    readonly id: bigint;
    version: bigint;
    readonly subject: string;
    readonly issuer: string;
    readonly tier: number;
    readonly country: string;
    readonly expiresAt: bigint;
    revokedAt: bigint | undefined;
  }[];
  lists: { readonly source: string; readonly version: bigint; supersededAt: bigint | undefined }[];
  screenings: {
    readonly id: bigint;
    readonly subject: string;
    readonly verdict: Verdict;
    readonly lists: readonly { readonly source: string; readonly version: bigint }[];
    readonly at: bigint;
  }[];
  policies: PolicyRules[];
  payments: { readonly payer: string; readonly denom: string; readonly amount: bigint; readonly at: bigint }[];
  cases: Case[];
  travel: TravelRecord[];
  anchors: { readonly root: string; readonly count: bigint; readonly hash: string }[];
  funds: {
    readonly id: bigint;
    version: bigint;
    readonly owner: string;
    readonly denom: string;
    readonly amount: bigint;
    released: bigint;
    readonly paymentId: bigint;
  }[];
  erasures: { readonly subject: string; readonly retainUntil: bigint }[];
}

export function newCompliance(policies: readonly PolicyRules[]): ComplianceState {
  return {
    credentials: [],
    lists: [],
    screenings: [],
    policies: [...policies],
    payments: [],
    cases: [],
    travel: [],
    anchors: [],
    funds: [],
    erasures: [],
  };
}

export interface ComplianceRules {
  readonly issuers: readonly string[];
  readonly publishers: readonly string[];
  readonly attestors: readonly string[];
  readonly officers: readonly string[];
  readonly auditors: readonly string[];
  readonly licensors: readonly string[];
  readonly authority: string;
  readonly holdTimeout: bigint;
  readonly travelTimeout: bigint;
  readonly maxTimeouts: number;
}

/** Who hears of decisions. */
export interface Listener {
  /** @throws Refused when the decision cannot be carried out: then the vote fails */
  decided(of: Case, decision: Verdict): void;
  timedOut(of: Case): void;
  travelFailed(of: TravelRecord): void;
}

export interface Assess {
  readonly payer: string;
  readonly denom: string;
  readonly amount: bigint;
  readonly parties: readonly string[];
  readonly countries: readonly string[];
  readonly chargeAtOnce: boolean;
  /** C2: on release only the sanctions check. */
  readonly sanctionsOnly: boolean;
}

const inWindow = (at: bigint, now: bigint, window: bigint): boolean => at > now - window && at <= now;

export class ComplianceModel {
  readonly listeners: Listener[] = [];

  constructor(
    private readonly rules: ComplianceRules,
    private readonly all: () => { readonly s: SharedState; readonly c: ComplianceState },
  ) {}

  private policy(): PolicyRules {
    const { s, c } = this.all();
    let found = OPEN_POLICY;
    let any = false;
    for (const p of c.policies) {
      if (p.effectiveFrom > s.now) continue;
      if (!any || p.effectiveFrom >= found.effectiveFrom) found = p;
      any = true;
    }
    return found;
  }

  private credential(subject: string) {
    const { s, c } = this.all();
    const valid = c.credentials.filter(
      (x) => x.subject === subject && x.revokedAt === undefined && s.now < x.expiresAt,
    );
    return valid.reduce<(typeof valid)[number] | undefined>(
      (best, x) => (best === undefined || x.tier > best.tier ? x : best),
      undefined,
    );
  }

  private newestScreening(subject: string) {
    return this.all().c.screenings.findLast((x) => x.subject === subject);
  }

  assess(r: Assess): { readonly verdict: Verdict; readonly travelRule: boolean; readonly screeningId: bigint } {
    const { s, c } = this.all();
    const policy = this.policy();
    const verdicts: Verdict[] = ["ALLOW"];
    const countries = new Set(r.countries);
    for (const party of r.parties) {
      if (s.blocked.has(party)) verdicts.push("BLOCK");
      const screening = this.newestScreening(party);
      if (screening !== undefined && screening.verdict !== "BLOCK") verdicts.push(screening.verdict);
      const fresh = policy.requiredSources.every((source) => {
        const used = screening?.lists.find((l) => l.source === source);
        const list = c.lists.find((l) => l.source === source && l.version === used?.version);
        if (list === undefined) return false;
        return list.supersededAt === undefined || s.now - list.supersededAt <= policy.maxListLag;
      });
      if (!fresh) verdicts.push("HOLD");
      const credential = this.credential(party);
      if (credential !== undefined) countries.add(credential.country);
      else if (policy.requireCredential) verdicts.push("REJECT");
    }
    if (policy.blockedCountries.some((x) => countries.has(x))) verdicts.push("REJECT");
    // A party of whom nobody says where it is falls under the row for all countries.
    const unknown = r.countries.length === 0 && r.parties.some((party) => this.credential(party) === undefined);
    const places = [...countries, ...(unknown ? [""] : [])];
    const thresholds = places.flatMap((country) => {
      const rows = policy.travelRule.filter((row) => row.denom === r.denom);
      const own = rows.find((row) => row.country === country) ?? rows.find((row) => row.country === "");
      return own === undefined ? [] : [own.threshold];
    });
    const travelRule = thresholds.some((threshold) => r.amount >= threshold);
    if (!r.sanctionsOnly) {
      if (policy.highRiskCountries.some((x) => countries.has(x))) verdicts.push("HOLD");
      verdicts.push(...this.limits(policy, r));
      if (travelRule && r.chargeAtOnce) verdicts.push("HOLD");
    }
    const verdict = verdicts.reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a));
    return { verdict, travelRule, screeningId: this.newestScreening(r.payer)?.id ?? 0n };
  }

  private limits(policy: PolicyRules, { payer, denom, amount }: Assess): Verdict[] {
    const { s, c } = this.all();
    const verdicts: Verdict[] = [];
    const within = (window: bigint) =>
      c.payments.filter((p) => p.payer === payer && p.denom === denom && inWindow(p.at, s.now, window));
    const sum = (list: readonly { readonly amount: bigint }[]) => list.reduce((a, p) => a + p.amount, amount);
    const tier = this.credential(payer)?.tier ?? 0;
    for (const limit of policy.tierLimits) {
      if (limit.tier !== tier || limit.denom !== denom) continue;
      if (limit.perPayment > 0n && amount > limit.perPayment) verdicts.push("REJECT");
      if (limit.perDay > 0n && sum(within(DAY)) > limit.perDay) verdicts.push("REJECT");
      if (limit.perMonth > 0n && sum(within(30n * DAY)) > limit.perMonth) verdicts.push("REJECT");
    }
    if (policy.countLimit > 0 && within(DAY).length + 1 > policy.countLimit) verdicts.push("HOLD");
    for (const rule of policy.structuring) {
      // amount ≥ ceil(0.9 × threshold) is the same as 10 × amount ≥ 9 × threshold.
      const isInBand = (a: bigint): boolean => 10n * a >= 9n * rule.threshold && a < rule.threshold;
      if (rule.denom !== denom || !isInBand(amount)) continue;
      if (within(DAY).filter((p) => isInBand(p.amount)).length + 1 >= 3) verdicts.push("HOLD");
    }
    return verdicts;
  }

  count(payer: string, denom: string, amount: bigint): void {
    const { s, c } = this.all();
    c.payments.push({ payer, denom, amount, at: s.now });
  }

  sums(payer: string, denom: string): { readonly day: bigint; readonly dayCount: bigint; readonly month: bigint } {
    const { s, c } = this.all();
    const within = (window: bigint) =>
      c.payments.filter((p) => p.payer === payer && p.denom === denom && inWindow(p.at, s.now, window));
    const sum = (list: readonly { readonly amount: bigint }[]) => list.reduce((a, p) => a + p.amount, 0n);
    return { day: sum(within(DAY)), dayCount: BigInt(within(DAY).length), month: sum(within(30n * DAY)) };
  }

  openCase(orderId: bigint, paymentId: bigint, parties: readonly string[]): bigint {
    const { s, c } = this.all();
    const id = BigInt(c.cases.length + 1);
    const timesOutAt = s.now + this.rules.holdTimeout;
    c.cases.push({
      id,
      version: 1n,
      orderId,
      paymentId,
      parties: [...new Set(parties)],
      status: "OPEN",
      decision: undefined,
      votes: [],
      timesOutAt,
    });
    return id;
  }

  closeCase(id: bigint): void {
    const found = this.all().c.cases.find((x) => x.id === id);
    if (found?.status !== "OPEN") return;
    found.status = "TIMED_OUT";
    found.version++;
  }

  openTravel(r: {
    readonly orderId: bigint;
    readonly paymentId: bigint;
    readonly originator: string;
    readonly beneficiary: string;
    readonly amount: bigint;
  }): void {
    const { s, c } = this.all();
    const id = BigInt(c.travel.length + 1);
    c.travel.push({ ...r, id, version: 1n, status: "PENDING", expiresAt: s.now + this.rules.travelTimeout });
  }

  hasTravel(paymentId: bigint): boolean {
    return this.all().c.travel.some((x) => x.paymentId === paymentId);
  }

  /** C8: whether capture and release may go on. */
  travelHolds(paymentId: bigint): boolean {
    const record = this.all().c.travel.find((x) => x.paymentId === paymentId);
    return record !== undefined && record.status !== "ACCEPTED";
  }

  /** C4: coins go to the blocked funds, in the name of the payer. */
  segregate(owner: string, from: string, denom: string, amount: bigint, paymentId: bigint): void {
    const { s, c } = this.all();
    if (amount === 0n) return;
    transfer(s, from, BLOCKED_FUNDS, denom, amount);
    const id = BigInt(c.funds.length + 1);
    c.funds.push({ id, version: 1n, owner, denom, amount, released: 0n, paymentId });
  }

  endBlock(): void {
    const { s, c } = this.all();
    const max = this.rules.maxTimeouts;
    const open = (x: Case) => (x.status === "OPEN" ? x.timesOutAt : undefined);
    for (const late of firstDue(c.cases, open, s.now, max)) {
      this.closeCase(late.id);
      for (const listener of this.listeners) listener.timedOut(late);
    }
    const waiting = (x: TravelRecord) => (x.status === "PENDING" || x.status === "SENT" ? x.expiresAt : undefined);
    for (const late of firstDue(c.travel, waiting, s.now, max)) {
      late.status = "EXPIRED";
      late.version++;
      for (const listener of this.listeners) listener.travelFailed(late);
    }
  }

  issueCredential(m: { issuer: string; subject: string; tier: number; country: string; expiresAt: bigint }): Response {
    const { s, c } = this.all();
    new Faults()
      .when(!this.rules.issuers.includes(m.issuer), "compliance/4")
      .when(m.expiresAt <= s.now, "compliance/3")
      .end();
    const id = BigInt(c.credentials.length + 1);
    c.credentials.push({ ...m, id, version: 1n, revokedAt: undefined });
    return { id };
  }

  revokeCredential(m: { issuer: string; id: bigint; version: bigint }): Response {
    const { s, c } = this.all();
    const found = c.credentials.find((x) => x.id === m.id);
    const faults = new Faults().when(found === undefined, "compliance/2");
    if (found === undefined) return faults.end() as never;
    faults
      .when(isStale(m.version, found.version), "compliance/5")
      .when(found.issuer !== m.issuer, "compliance/4")
      .when(found.revokedAt !== undefined, "compliance/7")
      .end();
    found.revokedAt = s.now;
    found.version++;
    return { version: found.version };
  }

  publishList(m: { publisher: string; source: string; version: bigint }): Response {
    const { s, c } = this.all();
    const last = c.lists.findLast((l) => l.source === m.source);
    new Faults()
      .when(!this.rules.publishers.includes(m.publisher), "compliance/4")
      .when(m.version !== (last?.version ?? 0n) + 1n, "compliance/5")
      .end();
    if (last !== undefined) last.supersededAt = s.now;
    c.lists.push({ source: m.source, version: m.version, supersededAt: undefined });
    return { id: BigInt(c.lists.length) };
  }

  submitScreening(m: {
    attestor: string;
    subject: string;
    verdict: Verdict;
    source: string;
    listVersion: bigint;
    /** Without one a BLOCK is refused; a wrong one is always. */
    proof: "none" | "good" | "bad";
  }): Response {
    const { s, c } = this.all();
    new Faults().when(m.verdict === "BLOCK" && m.proof === "none", "compliance/3").end();
    const exists = c.lists.some((l) => l.source === m.source && l.version === m.listVersion);
    new Faults()
      .when(!this.rules.attestors.includes(m.attestor), "compliance/4")
      .when(!exists, "compliance/2")
      .when(m.proof === "bad", "compliance/10")
      .end();
    const id = BigInt(c.screenings.length + 1);
    const lists = [{ source: m.source, version: m.listVersion }];
    c.screenings.push({ id, subject: m.subject, verdict: m.verdict, lists, at: s.now });
    if (m.verdict === "BLOCK") s.blocked.add(m.subject);
    else s.blocked.delete(m.subject);
    return { id };
  }

  setPolicy(m: { authority: string; policy: PolicyRules }): Response {
    const { c } = this.all();
    new Faults().when(m.authority !== this.rules.authority, "gov/13").end();
    c.policies.push(m.policy);
    return { version: BigInt(c.policies.length) };
  }

  /** C3 */
  decideHold(m: { officer: string; caseId: bigint; version: bigint; decision: Verdict }): Response {
    const { s, c } = this.all();
    new Faults().when(m.decision === "HOLD", "compliance/3").end();
    const found = c.cases.find((x) => x.id === m.caseId);
    const faults = new Faults().when(!this.rules.officers.includes(m.officer), "compliance/4");
    faults.when(found === undefined, "compliance/2");
    if (found === undefined) return faults.end() as never;
    faults
      .when(isStale(m.version, found.version), "compliance/5")
      .when(found.status !== "OPEN", "compliance/7")
      .when(s.now >= found.timesOutAt, "compliance/13")
      .when(found.parties.includes(m.officer), "compliance/12")
      .when(
        found.votes.some((v) => v.officer === m.officer),
        "compliance/11",
      )
      .end();
    found.votes.push({ officer: m.officer, decision: m.decision });
    found.version++;
    const decided = found.votes.filter((v) => v.decision === m.decision).length === 2;
    if (decided) {
      found.status = "DECIDED";
      found.decision = m.decision;
      for (const listener of this.listeners) listener.decided(found, m.decision);
    }
    return { version: found.version, decided };
  }

  anchorAudit(m: { auditor: string; root: string; count: bigint; previous: string }): Response {
    const { c } = this.all();
    const last = c.anchors.at(-1)?.hash ?? "00".repeat(32);
    new Faults()
      .when(!this.rules.auditors.includes(m.auditor), "compliance/4")
      .when(m.previous !== last, "compliance/14")
      .end();
    const sequence = BigInt(c.anchors.length + 1);
    const hash = createHash("sha256")
      .update(`stateset audit anchor\n${sequence}\n${m.count}\n`)
      .update(Buffer.from(m.root, "hex"))
      .update(Buffer.from(m.previous, "hex"))
      .digest("hex");
    c.anchors.push({ root: m.root, count: m.count, hash });
    return { sequence, hash: new Uint8Array(Buffer.from(hash, "hex")) };
  }

  private travel(id: bigint, version: bigint, signer: string, role: "originator" | "beneficiary") {
    const { s, c } = this.all();
    const found = c.travel.find((x) => x.id === id);
    const faults = new Faults().when(found === undefined, "compliance/2");
    if (found === undefined) return faults.end() as never;
    faults
      .when(isStale(version, found.version), "compliance/5")
      .when(found[role] !== signer, "compliance/4")
      .when(found.status !== (role === "originator" ? "PENDING" : "SENT"), "compliance/7")
      .when(s.now >= found.expiresAt, "compliance/13")
      .end();
    return found;
  }

  submitTravelRule(m: { originator: string; id: bigint; version: bigint }): Response {
    const found = this.travel(m.id, m.version, m.originator, "originator");
    found.status = "SENT";
    found.version++;
    return { version: found.version };
  }

  ackTravelRule(m: { beneficiary: string; id: bigint; version: bigint; accept: boolean }): Response {
    const found = this.travel(m.id, m.version, m.beneficiary, "beneficiary");
    found.status = m.accept ? "ACCEPTED" : "REJECTED";
    found.version++;
    if (!m.accept) for (const listener of this.listeners) listener.travelFailed(found);
    return { version: found.version };
  }

  releaseBlocked(m: { licensor: string; id: bigint; version: bigint; recipient: string; amount: bigint }): Response {
    const { s, c } = this.all();
    const found = c.funds.find((x) => x.id === m.id);
    const faults = new Faults().when(!this.rules.licensors.includes(m.licensor), "compliance/4");
    faults.when(found === undefined, "compliance/2");
    if (found === undefined) return faults.end() as never;
    const left = found.amount - found.released;
    const amount = m.amount === 0n ? left : m.amount;
    faults
      .when(isStale(m.version, found.version), "compliance/5")
      .when(amount === 0n || amount > left, "compliance/16")
      .end();
    transfer(s, BLOCKED_FUNDS, m.recipient === "" ? found.owner : m.recipient, found.denom, amount);
    found.released += amount;
    found.version++;
    return { version: found.version, released: String(amount) };
  }

  recordErasure(m: { officer: string; subject: string }): Response {
    const { s, c } = this.all();
    const { retention } = this.policy();
    let until = this.newestScreening(m.subject)?.at ?? 0n;
    for (const x of c.credentials) {
      if (x.subject !== m.subject) continue;
      const end = (x.revokedAt ?? x.expiresAt) + (retention.find((r) => r.country === x.country)?.period ?? 0n);
      if (end > until) until = end;
    }
    new Faults()
      .when(!this.rules.officers.includes(m.officer), "compliance/4")
      .when(s.now < until, "compliance/15")
      .end();
    c.erasures.push({ subject: m.subject, retainUntil: until });
    return { id: BigInt(c.erasures.length) };
  }

  /** The account of blocked funds holds what its records say is left. */
  fault(denoms: readonly string[]): string | undefined {
    const { s, c } = this.all();
    for (const denom of denoms) {
      const left = c.funds.filter((f) => f.denom === denom).reduce((a, f) => a + f.amount - f.released, 0n);
      if (left !== balanceOf(s, BLOCKED_FUNDS, denom)) return `blocked funds of ${denom}`;
    }
    return undefined;
  }
}
