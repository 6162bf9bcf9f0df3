/** Random actions, told as a few small numbers, and what they mean in a given state: mostly sensible, sometimes not. */
import fc from "fast-check";
import { NAMES, policyBy, type Rig, SECOND, START, TRADERS } from "./commerce-rig.js";
import { type ModelMsg, type ModelTx, payloadOf } from "./commerce-world.js";
import { DAY, type Verdict } from "./compliance-model.js";
import { type Lines, type Payment, statusOf } from "./payment-entity.js";
import { spendableOf } from "./world.js";

export interface Action {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
}

export interface Blueprint {
  /** Which of the times ahead, and how far from it. */
  readonly jump: number;
  readonly off: number;
  readonly actions: readonly Action[];
}

export function blocksOf(weights: { readonly [kind: string]: number }, maxBlocks: number): fc.Arbitrary<Blueprint[]> {
  const kinds = Object.entries(weights).flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));
  const n = fc.nat(999);
  const action = fc.record({ kind: fc.noShrink(fc.constantFrom(...kinds)), a: n, b: n, c: n, d: n, e: n });
  const block = fc.record({
    jump: fc.nat(29),
    off: fc.nat(2),
    actions: fc.array(action, { minLength: 1, maxLength: 4 }),
  });
  return fc.noBias(fc.array(block, { minLength: 1, maxLength: maxBlocks, size: "max" }));
}

export const of = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The next block's time: a second or more on, or just before, at, just after a time that matters. */
export function timeAfter({ world }: Rig, { jump, off }: Blueprint, more: readonly bigint[] = []): bigint {
  const { s, c, p, t } = world.state;
  const plain = [1n, 1n, 1n, 2n, 3n, 5n, 1n, 20n];
  if (jump < 20) return s.now + of(plain, jump) * SECOND;
  if (jump < 22) return s.now + of([100n, 3600n, 86_400n, 2_592_000n], jump * 3 + off) * SECOND;
  const ahead = [
    ...p.payments.flatMap((x) => [x.authorizationEnds, x.captureEnds, x.refundEnds]),
    ...c.cases.map((x) => x.timesOutAt),
    ...c.travel.map((x) => x.expiresAt),
    ...c.payments.map((x) => x.at + DAY),
    ...c.lists.flatMap((x) => (x.supersededAt === undefined ? [] : [x.supersededAt + 100n * SECOND])),
    ...t.channels.flatMap((x) => (x.closesAt === undefined ? [] : [x.closesAt])),
    ...more,
  ].map((at) => at + BigInt(off) - 1n);
  const next = ahead.filter((at) => at > s.now).sort((x, y) => (x < y ? -1 : 1));
  return next.length === 0 ? s.now + SECOND : of(next.slice(0, 4), jump);
}

export class Actions {
  private readonly sent: ModelTx[] = [];
  private counter = 0;

  constructor(protected readonly rig: Rig) {}

  /** Kinds that other models add. */
  protected more(_action: Action): { readonly by: string; readonly kind: string; readonly fields: object } | undefined {
    return undefined;
  }

  /** @returns undefined when there is nothing to do it with */
  tx(action: Action): ModelTx | undefined {
    const made = this.draw(action);
    if (made !== undefined) this.sent.push(made);
    return made;
  }

  private draw(action: Action): ModelTx | undefined {
    const { kind, a, b } = action;
    if (kind === "replay" || kind === "clash") {
      if (this.sent.length === 0) return undefined;
      const earlier = of(this.sent, a);
      if (kind === "replay") return earlier;
      const other = this.message({ ...action, kind: "clashing" });
      const key = earlier.msgs[0]!.key;
      if (other === undefined || key === "") return undefined;
      const msg = { ...other.msg, key };
      return payloadOf(msg) === payloadOf(earlier.msgs[0]!) ? undefined : { by: other.by, msgs: [msg] };
    }
    if (kind === "pair") {
      const first = this.message({ ...action, kind: "authorize" });
      const second = this.message({ ...action, kind: "authorize", b: b + 1, d: action.e });
      if (first === undefined || second === undefined || first.by !== second.by) return undefined;
      return { by: first.by, msgs: [first.msg, second.msg] };
    }
    const made = this.message(action);
    return made === undefined ? undefined : { by: made.by, msgs: [made.msg] };
  }

  private message(action: Action): { readonly by: string; readonly msg: ModelMsg } | undefined {
    const made = this.more(action) ?? this.fieldsOf(action);
    if (made === undefined) return undefined;
    this.counter++;
    const key = made.kind === "send" ? "" : `k${this.counter}`;
    return { by: made.by, msg: { kind: made.kind, key, fields: { ...made.fields } } };
  }

  /** The right signer, or one time in ten anybody. */
  protected who(right: string, n: number): string {
    return n % 10 === 9 ? of(NAMES.slice(0, 6), n >> 3) : right;
  }

  /** None, the current version, or one time in a dozen another. */
  protected version(current: bigint, n: number): bigint {
    const at = n % 12;
    return at === 11 ? current + 1n : at > 7 ? current : 0n;
  }

  private payment({ a, c }: Action, fits: (p: Payment) => boolean = () => true): Payment | undefined {
    const { payments } = this.rig.world.state.p;
    if (payments.length === 0) return undefined;
    const good = payments.filter(fits);
    return c % 8 === 7 || good.length === 0 ? of(payments, a) : of(good, a);
  }

  /** Often exactly what there is, or one more. */
  private amount(n: number, there: bigint): bigint {
    const at = n % 8;
    if (at === 0) return there;
    if (at === 1) return there + 1n;
    if (at === 2) return there / 2n;
    return BigInt(1 + (n % 37));
  }

  private amountsOf(n: number, amount: bigint): { amount: bigint; lines: Lines; shipping: bigint } {
    const shape = n % 6;
    if (shape < 2 || amount < 4n) return { amount, lines: [], shipping: 0n };
    if (shape === 2) return { amount, lines: [], shipping: amount / 4n };
    const first = amount / 3n;
    const lines = [
      { line: 1, amount: first },
      { line: 2, amount: amount - first },
    ];
    if (shape === 3) return { amount, lines, shipping: 0n };
    if (shape === 4) return { amount: amount + 2n, lines, shipping: 2n };
    // One time in twelve they do not add up.
    return { amount: n % 12 === 11 ? amount + 1n : amount, lines: [...lines].reverse(), shipping: 0n };
  }

  private fieldsOf(x: Action): { readonly by: string; readonly kind: string; readonly fields: object } | undefined {
    const { kind, a, b, c, d, e } = x;
    const { world } = this.rig;
    const { s, p, t, c: k } = world.state;
    const payer = of(TRADERS, a);
    const payee = e % 29 === 28 ? payer : of(TRADERS, a + 1 + (b % 2));
    const denom = d % 5 === 4 ? "ueur" : "uusdc";
    const traded = of(TRADERS, b);
    switch (kind) {
      case "send": {
        const amount = this.amount(c, spendableOf(s, payer, denom));
        if (amount <= 0n) return undefined;
        return { by: payer, kind, fields: { from: payer, to: of(NAMES, b), denom, amount } };
      }
      case "clashing":
        return { by: of(TRADERS, a), kind: "authorize", fields: this.authorization(x, of(TRADERS, a), payee, denom) };
      case "authorize":
        return { by: payer, kind, fields: this.authorization(x, payer, payee, denom) };
      case "charge": {
        const {
          escrow: _e,
          authorizationEnds,
          captureEnds: _c,
          waitForFunds: _w,
          ...rest
        } = this.authorization(x, payer, payee, denom);
        const refundEnds = authorizationEnds === undefined ? undefined : s.now + BigInt(395 + (e % 90)) * SECOND;
        return { by: payer, kind, fields: { ...rest, refundEnds } };
      }
      case "fund": {
        const found = this.payment(x, (q) => q.phase === "waiting");
        if (found === undefined) return undefined;
        const by = this.who(found.payer, b);
        return { by, kind, fields: { payer: by, id: found.id } };
      }
      case "increment": {
        const found = this.payment(x, (q) => statusOf(q) === "AUTHORIZED");
        if (found === undefined) return undefined;
        const by = this.who(found.payer, b);
        const more = this.amountsOf(e, BigInt(1 + (d % 50)));
        return { by, kind, fields: { payer: by, id: found.id, version: this.version(found.version, d), ...more } };
      }
      case "capture": {
        const found = this.payment(x, (q) => q.phase === "locked");
        if (found === undefined) return undefined;
        const by = this.who(found.payee, b);
        return {
          by,
          kind,
          fields: {
            payee: by,
            id: found.id,
            version: this.version(found.version, c),
            ...this.part(found, d, "captured"),
            final: e % 4 === 3,
          },
        };
      }
      case "void":
      case "reclaim": {
        const found = this.payment(x, (q) => q.phase !== "ended");
        if (found === undefined) return undefined;
        const right = kind === "reclaim" ? found.payer : found.payee;
        const by = this.who(d % 4 === 3 ? found.payer : right, b);
        const fields = {
          [kind === "void" ? "signer" : "payer"]: by,
          id: found.id,
          version: this.version(found.version, e),
        };
        return { by, kind, fields };
      }
      case "refund": {
        const found = this.payment(x, (q) => q.captures.length > 0);
        if (found === undefined) return undefined;
        const by = this.who(found.payee, b);
        const { amount: _, ...parts } = this.part(found, d, "refunded");
        return { by, kind, fields: { payee: by, id: found.id, version: this.version(found.version, e), ...parts } };
      }
      case "release": {
        const found = this.payment(x, (q) => q.escrow && q.captures.some((y) => !y.settled));
        if (found === undefined) return undefined;
        const by = this.who(found.payer, b);
        const indexes = d % 4 === 0 ? [1 + (c % 3)] : [];
        return { by, kind, fields: { payer: by, id: found.id, version: this.version(found.version, e), indexes } };
      }
      case "split": {
        const found = this.payment(x, (q) => q.captures.some((y) => y.settled && !y.split));
        if (found === undefined) return undefined;
        const by = this.who(found.payee, b);
        const first = 1 + (d % 9999);
        const due = found.captures.findIndex((y) => y.settled && !y.split);
        const index = c % 4 === 3 ? 1 + (d % 3) : due + 1;
        const shares = [
          { recipient: d % 2 === 0 ? found.payee : "staff", bps: first },
          { recipient: d % 13 === 12 ? "staff" : "house", bps: 10_000 - first + (e % 17 === 16 ? 1 : 0) },
        ];
        const fields = { payee: by, id: found.id, version: this.version(found.version, e), index, shares };
        return { by, kind, fields };
      }
      case "merchant": {
        const version = this.version(p.merchants.get(payer)?.version ?? 0n, b);
        return { by: payer, kind, fields: { merchant: payer, version, active: c % 4 !== 3 } };
      }
      case "openChannel": {
        const deposit = this.amount(c, spendableOf(s, payer, denom));
        const settleDelay = BigInt(5 + (e % 200)) * SECOND;
        return { by: payer, kind, fields: { payer, payee, denom, deposit, settleDelay } };
      }
      case "claim":
      case "close": {
        const live = t.channels.filter((y) => y.status !== "CLOSED");
        const found =
          live.length > 0 && e % 8 !== 7 ? of(live, a) : t.channels.length > 0 ? of(t.channels, a) : undefined;
        if (found === undefined) return undefined;
        const total = found.claimed + BigInt(c % 7 === 6 ? 0 : 1 + (c % 60));
        const bounded = d % 6 === 5 || total < found.deposit ? total : found.deposit;
        const nonce = d % 9 === 8 ? found.nonce : found.nonce + BigInt(1 + (d % 3));
        const claim = { nonce, total: bounded, good: e % 13 !== 12 };
        const shared = {
          id: found.id,
          version: this.version(found.version, e),
          payer: found.payer,
          denom: found.denom,
        };
        if (kind === "claim") {
          const by = this.who(found.payee, b);
          return { by, kind, fields: { ...shared, payee: by, claim } };
        }
        const by = this.who(d % 3 === 0 ? found.payee : found.payer, b);
        return { by, kind, fields: { ...shared, signer: by, claim: c % 2 === 0 ? claim : undefined } };
      }
      case "obligation":
        return { by: payer, kind, fields: { debtor: payer, creditor: payee, denom, amount: BigInt(1 + (c % 700)) } };
      case "cycle":
        return { by: payer, kind, fields: { signer: payer, denom } };
      case "roles": {
        const signer = this.who(t.coins.get("uusdc")!.owner, a);
        const roles = {
          owner: "staff",
          masterMinter: of(["staff", "second"], b),
          pauser: "staff",
          blacklister: "staff",
        };
        const version = this.version(t.coins.get("uusdc")!.version, c);
        return { by: signer, kind, fields: { signer, denom, version, ...roles } };
      }
      case "allowance": {
        const masterMinter = this.who(t.coins.get("uusdc")!.masterMinter, a);
        const fields = { masterMinter, denom, minter: of(["staff", ...TRADERS], b), allowance: BigInt(c % 300) };
        return { by: masterMinter, kind, fields };
      }
      case "mint": {
        const minters = [...t.minters.keys()].map((key) => key.split("/")[1]!);
        const minter = this.who(minters.length === 0 ? "staff" : of(minters, a), b);
        const allowance = t.minters.get(`uusdc/${minter}`) ?? 0n;
        return { by: minter, kind, fields: { minter, denom, amount: this.amount(c, allowance), recipient: traded } };
      }
      case "burn": {
        const minters = [...t.minters.keys()].map((key) => key.split("/")[1]!);
        const minter = this.who(minters.length === 0 ? "staff" : of(minters, a), b);
        return { by: minter, kind, fields: { minter, denom, amount: this.amount(c, spendableOf(s, minter, denom)) } };
      }
      case "pause": {
        const pauser = this.who("staff", a);
        return { by: pauser, kind, fields: { pauser, denom: "uusdc", paused: s.paused.size === 0 && c % 2 === 0 } };
      }
      case "blacklist": {
        const blacklister = this.who("staff", a);
        const blacklisted = s.blacklist.size === 0 && c % 2 === 0;
        const [listed] = s.blacklist;
        const address = listed === undefined ? traded : listed.split("/")[0]!;
        return { by: blacklister, kind, fields: { blacklister, denom: "uusdc", address, blacklisted } };
      }
      case "credential": {
        const issuer = this.who("staff", a);
        const expiresAt = s.now + BigInt(c % 600) * SECOND;
        const country = of(["DE", "XX", "US", "XX", "XX", "KP", "DE"], d);
        return { by: issuer, kind, fields: { issuer, subject: traded, tier: 1 + (e % 2), country, expiresAt } };
      }
      case "revoke": {
        if (k.credentials.length === 0) return undefined;
        const found = of(k.credentials, b);
        const issuer = this.who(found.issuer, a);
        return { by: issuer, kind, fields: { issuer, id: found.id, version: this.version(found.version, c) } };
      }
      case "publish": {
        const publisher = this.who("staff", a);
        const source = "UN";
        const last = k.lists.findLast((l) => l.source === source)?.version ?? 0n;
        return { by: publisher, kind, fields: { publisher, source, version: last + (b % 9 === 8 ? 2n : 1n) } };
      }
      case "screening": {
        const known = k.lists.length > 0 || d % 4 === 3;
        if (!known) return this.fieldsOf({ ...x, kind: "publish" });
        const attestor = this.who("staff", a);
        const verdict: Verdict = of(["ALLOW", "ALLOW", "ALLOW", "HOLD", "REJECT", "BLOCK", "BLOCK"], c);
        const proof =
          verdict === "BLOCK" ? of(["good", "good", "good", "bad", "none"], d) : of(["none", "none", "good"], d);
        const last = k.lists.findLast((l) => l.source === "UN")?.version ?? 0n;
        const listVersion = e % 8 === 7 ? last + 1n : e % 8 === 6 && last > 1n ? last - 1n : last;
        return { by: attestor, kind, fields: { attestor, subject: traded, verdict, source: "UN", listVersion, proof } };
      }
      case "policy": {
        const authority = this.who("staff", a);
        const effectiveFrom = b % 4 === 3 ? s.now + 50n * SECOND : b % 4 === 2 ? START - SECOND : s.now;
        return { by: authority, kind, fields: { authority, policy: policyBy(c % 64, effectiveFrom) } };
      }
      case "decide": {
        const open = k.cases.filter((y) => y.status === "OPEN");
        const found = open.length > 0 && e % 8 !== 7 ? of(open, a) : k.cases.length > 0 ? of(k.cases, a) : undefined;
        if (found === undefined) return undefined;
        const officer = this.who(of(["staff", "second", "third", "cyd"], b), c);
        const decision: Verdict = of(["ALLOW", "ALLOW", "ALLOW", "REJECT", "BLOCK", "ALLOW", "BLOCK", "HOLD"], d);
        const fields = { officer, caseId: found.id, version: this.version(found.version, e), decision };
        return { by: officer, kind, fields };
      }
      case "anchor": {
        const auditor = this.who("staff", a);
        const last = k.anchors.at(-1)?.hash ?? "00".repeat(32);
        const previous = b % 5 === 4 ? "11".repeat(32) : last;
        const root = (d % 256).toString(16).padStart(2, "0").repeat(32);
        return { by: auditor, kind, fields: { auditor, root, count: BigInt(1 + (c % 9)), previous } };
      }
      case "submitTravel":
      case "ackTravel": {
        const wanted = kind === "submitTravel" ? "PENDING" : "SENT";
        const fit = k.travel.filter((y) => y.status === wanted);
        const found = fit.length > 0 && e % 8 !== 7 ? of(fit, a) : k.travel.length > 0 ? of(k.travel, a) : undefined;
        if (found === undefined) return undefined;
        const shared = { id: found.id, version: this.version(found.version, d) };
        if (kind === "submitTravel") {
          const originator = this.who(found.originator, b);
          return { by: originator, kind, fields: { ...shared, originator } };
        }
        const beneficiary = this.who(found.beneficiary, b);
        return { by: beneficiary, kind, fields: { ...shared, beneficiary, accept: c % 3 !== 2 } };
      }
      case "releaseBlocked": {
        if (k.funds.length === 0) return undefined;
        const found = of(k.funds, a);
        const licensor = this.who("staff", b);
        const amount = c % 3 === 0 ? 0n : this.amount(d, found.amount - found.released);
        const recipient = e % 3 === 0 ? traded : "";
        const fields = { licensor, id: found.id, version: this.version(found.version, e), recipient, amount };
        return { by: licensor, kind, fields };
      }
      case "erase": {
        const officer = this.who("staff", a);
        return { by: officer, kind, fields: { officer, subject: traded } };
      }
      default:
        return undefined;
    }
  }

  private authorization({ b, c, d, e }: Action, payer: string, payee: string, denom: string) {
    const { s } = this.rig.world.state;
    const free = spendableOf(s, payer, denom);
    // Around the thresholds of the policies, all that is free, or anything.
    const wanted = of([99n, 100n, 101n, 110n, 111n, 149n, 150n, 400n, 401n, free, free + 1n, 10n, 33n, 7n], c);
    const amounts = this.amountsOf(e, wanted <= 0n ? 1n : wanted);
    const at = (n: bigint): bigint => s.now + n * SECOND;
    const dated = b % 3 === 0;
    const late = b % 11 === 10;
    return {
      payer,
      payee,
      denom,
      ...amounts,
      escrow: d % 3 === 0,
      minFeeBps: e % 23 === 22 ? 101n : 0n,
      maxFeeBps: e % 19 === 18 ? 99n : 400n,
      authorizationEnds: dated ? at(BigInt(late ? 0 : 1 + (d % 30))) : undefined,
      captureEnds: dated || b % 9 === 1 ? at(BigInt(28 + (d % 40))) : undefined,
      refundEnds: dated || b % 9 === 4 ? at(BigInt(64 + (e % 60))) : undefined,
      waitForFunds: d % 4 === 3,
    };
  }

  /** A part of what can be captured, or refunded, of a payment. */
  private part(
    payment: Payment,
    n: number,
    what: "captured" | "refunded",
  ): { amount: bigint; lines: Lines; shipping: bigint } {
    const open = [...payment.parts].map(([name, q]) => ({
      name,
      left: what === "captured" ? q.amount - q.captured : q.captured - q.refunded,
    }));
    const total = open.reduce((sum, q) => sum + q.left, 0n);
    if (what === "captured" && n % 2 === 0) return { amount: this.amount(n >> 1, total), lines: [], shipping: 0n };
    const all = n % 3 === 0;
    const chosen = all ? open : [of(open, n)];
    const taken = chosen.map(({ name, left }) => ({ name, amount: all ? left : this.amount(n >> 2, left) }));
    const lines = taken
      .filter((q) => q.name !== "ship" && q.amount > 0n)
      .map((q) => ({ line: Number(q.name), amount: q.amount }));
    const shipping = taken.find((q) => q.name === "ship")?.amount ?? 0n;
    const amount = lines.reduce((sum, l) => sum + l.amount, 0n) + shipping;
    if (lines.length === 0 && shipping > 0n && what === "captured") return { amount: shipping, lines: [], shipping };
    return { amount, lines, shipping };
  }
}
