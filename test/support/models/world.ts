/** What the models of the modules share: names in the place of addresses, balances and locks, refusals, client keys. Written
 *  from DOMAIN-RULES.md, in the plainest form that says the same: maps, loops over everything, no indexes, no queues. */

/** Why a message may be refused. A model names every reason that holds; the application must give one of them. */
export class Refused extends Error {
  constructor(readonly codes: ReadonlySet<string>) {
    super([...codes].join(" or "));
  }
}

/** Collects what speaks against a message. */
export class Faults {
  private readonly codes = new Set<string>();

  when(fault: boolean, code: string): this {
    if (fault) this.codes.add(code);
    return this;
  }

  /** @throws Refused */
  end(): void {
    if (this.codes.size > 0) throw new Refused(this.codes);
  }
}

export function refuse(code: string): never {
  throw new Refused(new Set([code]));
}

/** Version 0 states none. */
export function isStale(stated: bigint, current: bigint): boolean {
  return stated !== 0n && stated !== current;
}

/** Response fields that the application must give; what is not named is not compared. */
export type Response = { readonly [field: string]: unknown };

/** Plain data: a failed transaction puts the copy of before back. */
export interface SharedState {
  /** Block time, nanoseconds. */
  now: bigint;
  /** "name/denom" */
  balances: Map<string, bigint>;
  locks: Map<string, bigint>;
  /** denom → */
  minted: Map<string, bigint>;
  burned: Map<string, bigint>;
  paused: Set<string>;
  /** "name/denom" */
  blacklist: Set<string>;
  /** Blocked by a screening. */
  blocked: Set<string>;
  /** "signer/key" → */
  keys: Map<string, { readonly payload: string; readonly response: Response }>;
}

export function newShared(now: bigint): SharedState {
  return {
    now,
    balances: new Map(),
    locks: new Map(),
    minted: new Map(),
    burned: new Map(),
    paused: new Set(),
    blacklist: new Set(),
    blocked: new Set(),
    keys: new Map(),
  };
}

export const balanceOf = (s: SharedState, name: string, denom: string): bigint =>
  s.balances.get(`${name}/${denom}`) ?? 0n;
export const lockedOf = (s: SharedState, name: string, denom: string): bigint => s.locks.get(`${name}/${denom}`) ?? 0n;
export const spendableOf = (s: SharedState, name: string, denom: string): bigint =>
  balanceOf(s, name, denom) - lockedOf(s, name, denom);

/** Coins appear or vanish; genesis counts as minted. */
export function addBalance(s: SharedState, name: string, denom: string, amount: bigint): void {
  s.balances.set(`${name}/${denom}`, balanceOf(s, name, denom) + amount);
}

export function addLock(s: SharedState, name: string, denom: string, amount: bigint): void {
  s.locks.set(`${name}/${denom}`, lockedOf(s, name, denom) + amount);
}

/** P10: what a pause or a blacklist stops. */
export function unusable(s: SharedState, faults: Faults, denom: string, ...names: readonly string[]): void {
  faults.when(s.paused.has(denom), "payments/24");
  for (const name of names) faults.when(s.blacklist.has(`${name}/${denom}`), "payments/25");
}

export function blockedParty(s: SharedState, faults: Faults, ...names: readonly string[]): void {
  for (const name of names) faults.when(s.blocked.has(name), "compliance/6");
}

export const BLOCKED_FUNDS = "@compliance_blocked";

/** A transfer by any path: not of a paused denom, not from or to a blacklisted or blocked party, not of locked coins. Blocked
 *  funds are the exception of blocked parties. @throws Refused */
export function transfer(s: SharedState, from: string, to: string, denom: string, amount: bigint): void {
  if (amount === 0n) return;
  const faults = new Faults();
  unusable(s, faults, denom, from, to);
  if (from !== BLOCKED_FUNDS && to !== BLOCKED_FUNDS) blockedParty(s, faults, from, to);
  faults.when(spendableOf(s, from, denom) < amount, "sdk/5").end();
  addBalance(s, from, denom, -amount);
  addBalance(s, to, denom, amount);
}

/** P9 and queues: lower ids and earlier times first. */
export function firstDue<T extends { readonly id: bigint }>(
  all: readonly T[],
  dueAt: (entry: T) => bigint | undefined,
  now: bigint,
  max: number,
): T[] {
  const due = all.flatMap((entry) => {
    const at = dueAt(entry);
    return at !== undefined && at <= now ? [{ at, entry }] : [];
  });
  due.sort((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.entry.id < b.entry.id ? -1 : 1));
  return due.slice(0, max).map(({ entry }) => entry);
}

/** G3, in its own words: floors, then one more to the largest fractions, the lower index first among equals. */
export function largestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const shares = weights.map((w) => (total * w) / sum);
  for (let left = total - shares.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    let best = -1;
    for (const [i, w] of weights.entries()) {
      const fraction = (total * w) % sum;
      const taken = shares[i]! > (total * w) / sum;
      if (taken) continue;
      if (best < 0 || fraction > (total * weights[best]!) % sum) best = i;
    }
    shares[best] = shares[best]! + 1n;
  }
  return shares;
}
