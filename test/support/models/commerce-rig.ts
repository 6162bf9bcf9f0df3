/** Runs random blocks against the application and the models, and compares everything after each block. */
import fc from "fast-check";
import { toProtoJson } from "../../../src/codec/proto-json.js";
import { Query as BankQuery } from "../../../src/gen/cosmos/bank/v1beta1/query.js";
import { Query as ComplianceQuery } from "../../../src/gen/stateset/compliance/v1/query.js";
import { CaseStatus, Policy, TravelRuleStatus } from "../../../src/gen/stateset/compliance/v1/state.js";
import { Query as PaymentsQuery } from "../../../src/gen/stateset/payments/v1/query.js";
import { ChannelStatus, ObligationStatus } from "../../../src/gen/stateset/payments/v1/state.js";
import type { ExecTxResult } from "../../../src/gen/tendermint/abci/types.js";
import { moduleAddress } from "../../../src/sdk/address-codec.js";
import { AppChain, responseOf, type SignedBy } from "../app-chain.js";
import { nsOf, paymentStatusOf, policyOf, verdictOf, type Wired, type Wiring } from "./commerce-wire.js";
import { type ModelTx, World, type WorldRules } from "./commerce-world.js";
import { OPEN_POLICY, type PolicyRules } from "./compliance-model.js";
import { amountOf, capturedOf, refundedOf, statusOf } from "./payment-entity.js";
import { balanceOf, lockedOf, type Response, spendableOf } from "./world.js";

export const SECOND = 1_000_000_000n;
export const START = BigInt(Date.UTC(2026, 0, 1)) * 1_000_000n;
export const TRADERS = ["ann", "bob", "cyd"];
const STAFF = ["staff", "second", "third"];
const HOUSE = "house";
export const NAMES = [...TRADERS, ...STAFF, HOUSE];
export const DENOMS = ["uusdc", "ueur"];
const MODULES = ["payments_escrow", "payments_channels", "payments_stablecoin", "compliance_blocked", "fee_collector"];
const ADDRESSES = AppChain.addressesOf(NAMES);
const FUNDS = { uusdc: 1000n, ueur: 500n };

/** What differs between the chains of a run. */
export interface Setting {
  readonly policy: number;
  readonly requireMerchant: boolean;
  /** How much a block's end does at most. */
  readonly bound: number;
  readonly feeBps: number;
}

export const settings = (policies: readonly number[]): fc.Arbitrary<Setting> =>
  fc.record({
    policy: fc.constantFrom(...policies),
    requireMerchant: fc.integer({ min: 0, max: 9 }).map((n) => n === 9),
    bound: fc.constantFrom(100, 1, 2),
    feeBps: fc.constantFrom(100, 0, 333),
  });

/** Some of the rules, by the bits of a number: 1 countries, 2 tiers, 4 velocity, 8 travel rule, 16 lists, 32 credentials. */
export function policyBy(bits: number, effectiveFrom: bigint): PolicyRules {
  const on = (bit: number): boolean => (bits & (1 << bit)) !== 0;
  return {
    ...OPEN_POLICY,
    effectiveFrom,
    ...(on(0) ? { blockedCountries: ["KP"], highRiskCountries: ["XX"] } : {}),
    ...(on(1)
      ? {
          tierLimits: [
            { tier: 0, denom: "uusdc", perPayment: 400n, perDay: 600n, perMonth: 900n },
            { tier: 1, denom: "uusdc", perPayment: 0n, perDay: 700n, perMonth: 0n },
          ],
        }
      : {}),
    ...(on(2) ? { countLimit: 3, structuring: [{ denom: "uusdc", threshold: 111n }] } : {}),
    ...(on(3)
      ? {
          travelRule: [
            { country: "", denom: "uusdc", threshold: 150n },
            { country: "DE", denom: "uusdc", threshold: 100n },
          ],
        }
      : {}),
    ...(on(4) ? { requiredSources: ["UN"], maxListLag: 100n * SECOND } : {}),
    ...(on(5) ? { requireCredential: true } : {}),
    retention: [{ country: "DE", period: 1000n * SECOND }],
  };
}

const seconds = (ns: bigint): string => `${ns / SECOND}s`;

export interface Rig {
  readonly chain: AppChain;
  readonly world: World;
}

function rulesOf({ requireMerchant, bound, feeBps }: Setting): WorldRules {
  const order = [...NAMES].sort((a, b) => (bytesOf(a) < bytesOf(b) ? -1 : 1));
  return {
    compliance: {
      issuers: ["staff"],
      publishers: ["staff"],
      attestors: ["staff"],
      officers: ["staff", "second", "third", "cyd"],
      auditors: ["staff"],
      licensors: ["staff"],
      authority: "staff",
      holdTimeout: 500n * SECOND,
      travelTimeout: 300n * SECOND,
      maxTimeouts: bound,
    },
    payments: {
      feeBps: BigInt(feeBps),
      feeRecipient: HOUSE,
      requireMerchant,
      authorizationPeriod: 60n * SECOND,
      capturePeriod: 400n * SECOND,
      refundPeriod: 2000n * SECOND,
      maxPeriod: 10_000n * SECOND,
      maxExpiries: bound,
      maxCaptures: 3,
    },
    settlement: {
      minDelay: 10n * SECOND,
      maxDelay: 1000n * SECOND,
      maxExpiries: bound,
      operator: "",
      authority: "staff",
      rank: new Map(order.map((name, i) => [name, i])),
    },
    orders: {
      expiry: 60n * SECOND,
      maxExpiry: 600n * SECOND,
      maxLines: 10,
      maxExpiries: bound,
      // One chain in three asks for a deposit of every order, those without a payment too.
      minDepositBps: feeBps === 333 ? 400n : 0n,
      penaltyBps: 1_250n,
      autoComplete: 40n * SECOND,
      disputeWindow: 15n * SECOND,
      returnWindow: 90n * SECOND,
      resolverWindow: 25n * SECOND,
    },
  };
}

/** Addresses of accounts, and of modules by their name after "@". */
function bytesOf(name: string): string {
  const bytes = name.startsWith("@") ? moduleAddress(name.slice(1)) : probe.parse(ADDRESSES.get(name)!);
  return Buffer.from(bytes).toString("hex");
}

const probe = (await AppChain.create([])).app.facts.addresses;
const textOf = (name: string): string =>
  name.startsWith("@") ? probe.format(moduleAddress(name.slice(1))) : ADDRESSES.get(name)!;

export async function newRig(setting: Setting): Promise<Rig> {
  const rules = rulesOf(setting);
  const policy = policyBy(setting.policy, START);
  const of = (names: readonly string[]): string[] => names.map(textOf);
  const { compliance: c, payments: p, settlement: t, orders: o } = rules;
  const roles = { owner: "staff", masterMinter: "staff", pauser: "staff", blacklister: "staff" };
  const supply = FUNDS.uusdc * BigInt(NAMES.length);
  const state = {
    compliance: {
      params: {
        issuers: of(c.issuers),
        publishers: of(c.publishers),
        attestors: of(c.attestors),
        officers: of(c.officers),
        auditors: of(c.auditors),
        licensors: of(c.licensors),
        hold_timeout: seconds(c.holdTimeout),
        travel_rule_timeout: seconds(c.travelTimeout),
        max_timeouts_per_block: c.maxTimeouts,
      },
      policies: [JSON.parse(toProtoJson(Policy, { ...policyOf(policy), version: 1n }, { resolve: () => undefined }))],
    },
    payments: {
      params: {
        default_fee_bps: Number(p.feeBps),
        fee_recipient: textOf(HOUSE),
        require_merchant: p.requireMerchant,
        default_authorization_period: seconds(p.authorizationPeriod),
        default_capture_period: seconds(p.capturePeriod),
        default_refund_period: seconds(p.refundPeriod),
        max_period: seconds(p.maxPeriod),
        max_lines: 10,
        max_captures: p.maxCaptures,
        max_split_recipients: 3,
        max_expiries_per_block: p.maxExpiries,
        min_settle_delay: seconds(t.minDelay),
        max_settle_delay: seconds(t.maxDelay),
        max_obligations_per_cycle: 100,
        netting_operator: "",
      },
      next_payment_id: "1",
      next_channel_id: "1",
      next_obligation_id: "1",
      next_cycle_id: "1",
      stablecoins: [
        {
          denom: "uusdc",
          version: "1",
          owner: textOf(roles.owner),
          master_minter: textOf(roles.masterMinter),
          pauser: textOf(roles.pauser),
          blacklister: textOf(roles.blacklister),
          minted: String(supply),
          burned: "0",
        },
      ],
    },
    orders: {
      params: {
        default_expiry: seconds(o.expiry),
        max_expiry: seconds(o.maxExpiry),
        max_lines: o.maxLines,
        max_expiries_per_block: o.maxExpiries,
        min_seller_deposit_bps: Number(o.minDepositBps),
        cancel_penalty_bps: Number(o.penaltyBps),
        auto_complete_window: seconds(o.autoComplete),
        dispute_window: seconds(o.disputeWindow),
        carriers: [],
        return_window: seconds(o.returnWindow),
        resolver_window: seconds(o.resolverWindow),
      },
      next_id: "1",
      next_fulfillment_id: "1",
      next_return_id: "1",
      next_dispute_id: "1",
    },
  };
  const coins = Object.entries(FUNDS)
    .map(([denom, amount]) => ({ denom, amount: String(amount) }))
    .sort((a, b) => (a.denom < b.denom ? -1 : 1));
  const time = new Date(Number(START / 1_000_000n)).toISOString();
  const chain = await AppChain.create(NAMES, { coins, state, time, authority: textOf("staff") });
  const world = new World(NAMES, DENOMS, rules, START, [policy]);
  for (const name of NAMES) for (const [denom, amount] of Object.entries(FUNDS)) world.give(name, denom, amount);
  world.state.t.coins.set("uusdc", { ...roles, version: 1n });
  return { chain, world };
}

function timeText(ns: bigint): string {
  const text = new Date(Number(ns / SECOND) * 1000).toISOString().slice(0, 19);
  return `${text}.${String(ns % SECOND).padStart(9, "0")}Z`;
}

/** What a response has that the model's has not, in the model's words. */
function responseDifference(expected: Response, found: Response): string | undefined {
  for (const [name, value] of Object.entries(expected)) {
    let wanted = value;
    if (name === "verdict") wanted = verdictOf(value as never);
    else if (name === "status" && typeof value === "string") wanted = paymentStatusOf(value as string);
    const text = (x: unknown): string =>
      x instanceof Uint8Array ? Buffer.from(x).toString("hex") : Array.isArray(x) ? x.map(String).join() : String(x);
    if (text(wanted) !== text(found[name])) return `${name}: expected ${text(wanted)}, found ${text(found[name])}`;
  }
  return undefined;
}

export type Compare = (rig: Rig) => string | undefined;

/** One block: the model says what each transaction comes to, then the application is asked. @throws Error on a difference */
export async function runBlock(
  { chain, world }: Rig,
  wiring: Wiring,
  now: bigint,
  next: (() => ModelTx | undefined)[],
  compare: Compare,
): Promise<{ readonly txs: readonly ModelTx[]; readonly results: readonly ExecTxResult[] }> {
  world.state.s.now = now;
  const txs: ModelTx[] = [];
  const outcomes: ReturnType<World["apply"]>[] = [];
  for (const make of next) {
    // Each transaction is made in the state that the one before has left.
    const tx = make();
    if (tx === undefined) continue;
    txs.push(tx);
    outcomes.push(world.apply(tx));
  }
  world.endBlock();
  const wired: Wired[][] = txs.map((tx) => tx.msgs.map((msg) => wiring.of(msg, chain)));
  const signed: SignedBy[] = txs.map(({ by }, i) => ({
    by: chain.actor(by),
    messages: wired[i]!.map((w) => w.message),
  }));
  const { txResults } = await chain.block(timeText(now), signed);
  for (const [i, tx] of txs.entries()) {
    const result = txResults[i]!;
    const outcome = outcomes[i]!;
    const what = tx.msgs.map((m) => m.kind).join("+");
    const found = result.code === 0 ? "ok" : `${result.codespace}/${result.code}`;
    if (outcome.ok !== (result.code === 0) || (!outcome.ok && !outcome.codes.has(found))) {
      const expected = outcome.ok ? "ok" : [...outcome.codes].join(" or ");
      throw new Error(`${what}: expected ${expected}, found ${found} (${result.log})`);
    }
    if (!outcome.ok) continue;
    for (const [j, expected] of outcome.responses.entries()) {
      const response = responseOf(result, wired[i]![j]!.response as never, j) as Response;
      const difference = responseDifference(expected, response);
      if (difference !== undefined) throw new Error(`${what}: response ${difference}`);
    }
  }
  const difference = world.fault() ?? ledgerDifference({ chain, world }) ?? compare({ chain, world });
  if (difference !== undefined)
    throw new Error(`after ${txs.flatMap((t) => t.msgs.map((m) => m.kind)).join(", ")}: ${difference}`);
  return { txs, results: txResults };
}

function differ(where: string, pairs: readonly (readonly [string, unknown, unknown])[]): string | undefined {
  for (const [name, expected, found] of pairs) {
    if (String(expected) !== String(found)) return `${where}.${name}: expected ${expected}, found ${found}`;
  }
  return undefined;
}

/** Balances, locks, and Σ of all of them against the supply. */
function ledgerDifference({ chain, world }: Rig): string | undefined {
  const { s } = world.state;
  for (const denom of DENOMS) {
    let sum = 0n;
    for (const name of [...NAMES, ...MODULES.map((m) => `@${m}`)]) {
      const request = { address: textOf(name), denom };
      const balance = chain.query(BankQuery.methods.balance, BankQuery.typeName, request).balance!.amount;
      sum += BigInt(balance);
      const pairs: [string, unknown, unknown][] = [["balance", balanceOf(s, name, denom), balance]];
      if (lockedOf(s, name, denom) !== 0n || !name.startsWith("@")) {
        const method = BankQuery.methods.spendableBalanceByDenom;
        const spendable = chain.query(method, BankQuery.typeName, request).balance!.amount;
        pairs.push(["spendable", spendableOf(s, name, denom), spendable]);
      }
      const difference = differ(`${name}.${denom}`, pairs);
      if (difference !== undefined) return difference;
    }
    const supply = chain.query(BankQuery.methods.supplyOf, BankQuery.typeName, { denom }).amount!.amount;
    const made = (s.minted.get(denom) ?? 0n) - (s.burned.get(denom) ?? 0n);
    const difference = differ(denom, [
      ["supply", made, supply],
      ["sum of all balances", made, sum],
    ]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

export function comparePayments({ chain, world }: Rig): string | undefined {
  const { p, t, s } = world.state;
  for (const x of p.payments) {
    const { payment } = chain.query(PaymentsQuery.methods.payment, PaymentsQuery.typeName, { id: x.id });
    const shown = new Map(payment.lines.map((l) => [String(l.line), l]));
    const difference = differ(`payment ${x.id}`, [
      ["status", paymentStatusOf(statusOf(x)), payment.status],
      ["version", x.version, payment.version],
      ["amount", amountOf(x), payment.amount],
      ["captured", capturedOf(x), payment.captured],
      ["refunded", refundedOf(x), payment.refunded],
      ["fees", x.captures.reduce((a, c) => a + c.fee, 0n), payment.fees],
      ["review", x.review, payment.underReview],
      ["locks", x.phase === "locked", payment.holdId !== 0n],
      ["orderId", x.orderId, payment.orderId],
      ["captureEnds", x.captureEnds, nsOf(payment.captureExpiresAt)],
      ["shipping", x.parts.get("ship")?.refunded ?? 0n, payment.shippingRefunded],
      ...[...x.parts].flatMap(([name, part]): [string, unknown, unknown][] =>
        name === "ship"
          ? [["shippingCaptured", part.captured, payment.shippingCaptured]]
          : [
              [`line ${name}.captured`, part.captured, shown.get(name)?.captured],
              [`line ${name}.refunded`, part.refunded, shown.get(name)?.refunded],
            ],
      ),
      ...x.captures.flatMap((c, i): [string, unknown, unknown][] => [
        [`capture ${i}.escrowed`, c.escrowed, payment.captures[i]?.escrowed],
        [`capture ${i}.net`, c.net, payment.captures[i]?.net],
        [`capture ${i}.settled`, c.settled, payment.captures[i]?.settled],
        [`capture ${i}.split`, c.split, payment.captures[i]?.split],
      ]),
    ]);
    if (difference !== undefined) return difference;
  }
  for (const x of t.channels) {
    const { channel } = chain.query(PaymentsQuery.methods.channel, PaymentsQuery.typeName, { id: x.id });
    const difference = differ(`channel ${x.id}`, [
      ["status", ChannelStatus[`CHANNEL_STATUS_${x.status}`], channel.status],
      ["version", x.version, channel.version],
      ["claimed", x.claimed, channel.claimed],
      ["nonce", x.nonce, channel.nonce],
      ["closesAt", x.closesAt, channel.closesAt === undefined ? undefined : nsOf(channel.closesAt)],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const x of t.obligations) {
    const { obligation } = chain.query(PaymentsQuery.methods.obligation, PaymentsQuery.typeName, { id: x.id });
    const { OBLIGATION_STATUS_PENDING: PENDING, OBLIGATION_STATUS_SETTLED: SETTLED } = ObligationStatus;
    const difference = differ(`obligation ${x.id}`, [
      ["status", x.cycle === undefined ? PENDING : SETTLED, obligation.status],
      ["cycle", x.cycle ?? 0n, obligation.cycleId],
      ["rolledOver", x.rolledOver, obligation.rolledOver],
      ["version", x.version, obligation.version],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const [i, x] of t.cycles.entries()) {
    const id = BigInt(i + 1);
    const { cycle } = chain.query(PaymentsQuery.methods.nettingCycle, PaymentsQuery.typeName, { id });
    const difference = differ(`cycle ${id}`, [
      [
        "nets",
        x.nets.map(([name, net]) => `${textOf(name)} ${net}`),
        cycle.positions.map((n) => `${n.address} ${n.net}`),
      ],
      ["settled", x.settled, cycle.settled],
      ["dropped", x.dropped, cycle.dropped],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const [denom, x] of t.coins) {
    const { stablecoin: coin } = chain.query(PaymentsQuery.methods.stablecoin, PaymentsQuery.typeName, { denom });
    const difference = differ(denom, [
      ["version", x.version, coin.version],
      ["paused", s.paused.has(denom), coin.paused],
      ["minted", s.minted.get(denom), coin.minted],
      ["burned", s.burned.get(denom) ?? 0n, coin.burned],
    ]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

export function compareCompliance({ chain, world }: Rig): string | undefined {
  const { s, c } = world.state;
  const { methods, typeName } = ComplianceQuery;
  for (const name of TRADERS) {
    const status = chain.query(methods.status, typeName, { address: textOf(name) });
    const screening = c.screenings.findLast((x) => x.subject === name);
    const sums = world.compliance.sums(name, "uusdc");
    const velocity = chain.query(methods.velocity, typeName, { payer: textOf(name), denom: "uusdc" });
    const difference = differ(name, [
      ["blocked", s.blocked.has(name), status.blocked],
      ["screening", screening?.id ?? 0n, status.screeningId],
      ["sum of a day", sums.day, velocity.daySum],
      ["payments of a day", sums.dayCount, velocity.dayCount],
      ["sum of a month", sums.month, velocity.monthSum],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const x of c.cases) {
    const entry = chain.query(methods.case, typeName, { id: x.id }).case;
    const difference = differ(`case ${x.id}`, [
      ["status", CaseStatus[`CASE_STATUS_${x.status}`], entry.status],
      ["version", x.version, entry.version],
      ["decision", x.decision === undefined ? 0 : verdictOf(x.decision), entry.decision],
      [
        "votes",
        x.votes.map((v) => `${textOf(v.officer)} ${verdictOf(v.decision)}`),
        entry.votes.map((v) => `${v.officer} ${v.decision}`),
      ],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const x of c.travel) {
    const { record } = chain.query(methods.travelRule, typeName, { id: x.id });
    const difference = differ(`travel rule record ${x.id}`, [
      ["status", TravelRuleStatus[`TRAVEL_RULE_STATUS_${x.status}`], record.status],
      ["version", x.version, record.version],
      ["payment", x.paymentId, record.paymentId],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const x of c.funds) {
    const { funds } = chain.query(methods.blockedFunds, typeName, { id: x.id });
    const difference = differ(`blocked funds ${x.id}`, [
      ["owner", textOf(x.owner), funds.owner],
      ["amount", x.amount, funds.amount],
      ["released", x.released, funds.released],
      ["version", x.version, funds.version],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const x of c.credentials) {
    const { credential } = chain.query(methods.credential, typeName, { id: x.id });
    const difference = differ(`credential ${x.id}`, [
      ["version", x.version, credential.version],
      ["revoked", x.revokedAt !== undefined, credential.revoked],
    ]);
    if (difference !== undefined) return difference;
  }
  if (c.anchors.length > 0) {
    const { anchor } = chain.query(methods.auditAnchor, typeName, { sequence: 0n });
    return differ("newest anchor", [
      ["sequence", c.anchors.length, anchor.sequence],
      ["hash", c.anchors.at(-1)!.hash, Buffer.from(anchor.hash).toString("hex")],
    ]);
  }
  return undefined;
}

/** How many sequences a run draws: MODEL_RUNS, or a few dozen. */
export function runsWanted(few: number): number {
  const text = process.env.MODEL_RUNS;
  if (text === undefined) return few;
  const runs = Number(text);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`MODEL_RUNS=${text}: must be a positive integer`);
  return runs;
}
