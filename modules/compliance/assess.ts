/** Who may pay whom: the strictest verdict over all parties and rules (C1). Reads only. */
import type { Credential, ListSnapshot, Policy, Screening } from "../../src/gen/stateset/compliance/v1/state.js";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import type { Context } from "../../src/sdk/context.js";
import { nanosOf } from "../../src/types/block-time.js";
import { ceilDiv } from "../../src/types/rounding.js";
import { isExportFree, needsTravelRule, openPolicy } from "./policy.js";
import type { ComplianceState } from "./state.js";
import { countInBand, sums } from "./velocity.js";

export const { VERDICT_ALLOW: ALLOW, VERDICT_HOLD: HOLD, VERDICT_REJECT: REJECT, VERDICT_BLOCK: BLOCK } = Verdict;
/** One of Verdict. */
export type VerdictValue = number;

/** Third payment in the band just below a threshold. */
const STRUCTURING_COUNT = 3;

export interface AssessRequest {
  readonly payer: string;
  readonly denom: string;
  /** The whole payment. */
  readonly amount: bigint;
  readonly parties: readonly { readonly role: string; readonly address: string }[];
  /** ISO 3166-1 alpha-2, or empty. */
  readonly originCountry: string;
  readonly destCountry: string;
  readonly lines: readonly { readonly eccn: string; readonly endUse: string; readonly licenceRef: string }[];
  readonly chargeAtOnce: boolean;
  /** Only whether the parties are blocked and screened: the second look, when officers release (C2). */
  readonly skipLimits?: boolean;
}

export interface Assessment {
  readonly verdict: VerdictValue;
  /** The newest screening of the payer; 0 when there is none. */
  readonly screeningId: bigint;
  readonly travelRule: boolean;
}

/** The policy in force: of those that have begun, the one that began last; of two that began together, the later set. */
export function policyAt(ctx: Context, state: ComplianceState, timeNs: bigint): Policy {
  for (const [, version] of state.policies.indexes.byStart.pairs(ctx, { through: [timeNs], reverse: true })) {
    return state.policies.need(ctx, version);
  }
  return openPolicy();
}

/** The valid credential of the highest tier. */
export function credentialOf(ctx: Context, state: ComplianceState, subject: string): Credential | undefined {
  let best: Credential | undefined;
  for (const id of state.credentials.indexes.bySubject.keysOf(ctx, subject)) {
    const credential = state.credentials.need(ctx, id);
    if (credential.revoked || ctx.timeNs >= nanosOf(credential.expiresAt)) continue;
    if (best === undefined || credential.tier > best.tier) best = credential;
  }
  return best;
}

export function newestScreening(ctx: Context, state: ComplianceState, subject: string): Screening | undefined {
  for (const id of state.screenings.indexes.bySubject.keysOf(ctx, subject, { reverse: true })) {
    return state.screenings.need(ctx, id);
  }
  return undefined;
}

export function newestList(ctx: Context, state: ComplianceState, source: string): ListSnapshot | undefined {
  for (const [, list] of state.lists.entries(ctx, { prefix: [source], reverse: true })) return list;
  return undefined;
}

/** Whether a screening still counts: for each required source it used the newest list, or one that was superseded no
 *  longer than the lag ago, inclusive (C9). */
export function isFresh(ctx: Context, state: ComplianceState, policy: Policy, screening: Screening): boolean {
  return policy.requiredSources.every((source) => {
    const used = screening.listVersions.find((v) => v.source === source);
    if (used === undefined) return false;
    const list = state.lists.get(ctx, [source, used.version]);
    if (list === undefined) return false;
    if (list.supersededAt === undefined) return true;
    return ctx.timeNs - nanosOf(list.supersededAt) <= nanosOf(policy.maxListLag);
  });
}

class Strictest {
  verdict: VerdictValue = ALLOW;

  take(verdict: VerdictValue): void {
    if (verdict > this.verdict) this.verdict = verdict;
  }
}

function assessParty(
  ctx: Context,
  state: ComplianceState,
  policy: Policy,
  address: string,
  strictest: Strictest,
): Credential | undefined {
  if (state.blockedParties.has(ctx, address)) strictest.take(BLOCK);
  const screening = newestScreening(ctx, state, address);
  // A BLOCK has made the party blocked already; REJECT and HOLD of the newest screening speak for themselves.
  if (screening !== undefined && screening.verdict !== BLOCK) strictest.take(screening.verdict);
  if (policy.requiredSources.length > 0 && (screening === undefined || !isFresh(ctx, state, policy, screening))) {
    strictest.take(HOLD);
  }
  const credential = credentialOf(ctx, state, address);
  if (credential === undefined && policy.requireCredential) strictest.take(REJECT);
  return credential;
}

function assessLimits(
  ctx: Context,
  state: ComplianceState,
  policy: Policy,
  tier: number,
  r: AssessRequest,
  strictest: Strictest,
): void {
  const { payer, denom, amount } = r;
  const past = sums(ctx, state, payer, denom);
  const limit = policy.tierLimits.find((l) => l.tier === tier && l.denom === denom);
  const over = (sum: bigint, text: string): boolean => BigInt(text) > 0n && sum > BigInt(text);
  if (limit !== undefined) {
    if (over(amount, limit.perPayment)) strictest.take(REJECT);
    if (over(past.daySum + amount, limit.perDay)) strictest.take(REJECT);
    if (over(past.monthSum + amount, limit.perMonth)) strictest.take(REJECT);
  }
  if (policy.countLimit > 0 && past.dayCount + 1n > BigInt(policy.countLimit)) strictest.take(HOLD);
  const rule = policy.structuring.find((s) => s.denom === denom);
  if (rule === undefined) return;
  const below = BigInt(rule.threshold);
  const lowest = ceilDiv(9n * below, 10n);
  if (amount < lowest || amount >= below) return;
  const before = countInBand(ctx, state, payer, denom, { lowest, below, enough: STRUCTURING_COUNT - 1 });
  if (before >= STRUCTURING_COUNT - 1) strictest.take(HOLD);
}

export function assess(ctx: Context, state: ComplianceState, r: AssessRequest): Assessment {
  const policy = policyAt(ctx, state, ctx.timeNs);
  const strictest = new Strictest();
  const countries = new Set([r.originCountry, r.destCountry].filter((country) => country !== ""));
  const stated = countries.size > 0;
  // Where nothing says where a party is, it is where no country has a row of its own.
  const jurisdictions = new Set(countries);
  let tier = 0;
  for (const { address } of r.parties) {
    const credential = assessParty(ctx, state, policy, address, strictest);
    if (credential !== undefined || !stated) jurisdictions.add(credential?.country ?? "");
    if (credential === undefined) continue;
    countries.add(credential.country);
    if (address === r.payer) tier = credential.tier;
  }
  const screeningId = newestScreening(ctx, state, r.payer)?.id ?? 0n;
  for (const country of countries) {
    if (policy.blockedCountries.includes(country)) strictest.take(REJECT);
  }
  const travelRule = needsTravelRule(policy, [...jurisdictions], r.denom, r.amount);
  if (r.skipLimits === true) return { verdict: strictest.verdict, screeningId, travelRule };
  for (const country of countries) {
    if (policy.highRiskCountries.includes(country)) strictest.take(HOLD);
  }
  if (!r.lines.every((line) => isExportFree(policy, line, r.destCountry))) strictest.take(REJECT);
  assessLimits(ctx, state, policy, tier, r, strictest);
  if (travelRule && r.chargeAtOnce) strictest.take(HOLD);
  return { verdict: strictest.verdict, screeningId, travelRule };
}
