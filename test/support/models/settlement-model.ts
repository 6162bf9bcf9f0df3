/** Plain models of channels (P8), netting (P9) and stablecoin roles (P10). */
import {
  addBalance,
  balanceOf,
  blockedParty,
  Faults,
  firstDue,
  isStale,
  Refused,
  type Response,
  type SharedState,
  spendableOf,
  transfer,
  unusable,
} from "./world.js";

const HOUR = 3_600_000_000_000n;
export const CHANNELS = "@payments_channels";
const STABLECOIN = "@payments_stablecoin";

export interface ModelChannel {
  readonly id: bigint;
  version: bigint;
  readonly payer: string;
  readonly payee: string;
  readonly denom: string;
  readonly deposit: bigint;
  readonly settleDelay: bigint;
  claimed: bigint;
  nonce: bigint;
  status: "OPEN" | "CLOSING" | "CLOSED";
  closesAt: bigint | undefined;
}

export interface ModelObligation {
  readonly id: bigint;
  version: bigint;
  readonly debtor: string;
  readonly creditor: string;
  readonly denom: string;
  readonly amount: bigint;
  cycle: bigint | undefined;
  rolledOver: number;
}

export interface SettlementState {
  channels: ModelChannel[];
  obligations: ModelObligation[];
  cycles: {
    readonly denom: string;
    readonly nets: readonly (readonly [string, bigint])[];
    readonly settled: readonly bigint[];
    readonly dropped: readonly bigint[];
  }[];
  /** denom → */
  coins: Map<string, { version: bigint; owner: string; masterMinter: string; pauser: string; blacklister: string }>;
  /** "denom/name" → allowance */
  minters: Map<string, bigint>;
}

export interface SettlementRules {
  readonly minDelay: bigint;
  readonly maxDelay: bigint;
  readonly maxExpiries: number;
  readonly operator: string;
  /** Who may make a denom a stablecoin. */
  readonly authority: string;
  /** Place among all addresses, the lowest first (P9). */
  readonly rank: ReadonlyMap<string, number>;
}

export interface ModelClaim {
  readonly nonce: bigint;
  readonly total: bigint;
  /** Whether the claim key signed exactly this. */
  readonly good: boolean;
}

export class SettlementModel {
  constructor(
    private readonly rules: SettlementRules,
    private readonly all: () => { readonly s: SharedState; readonly t: SettlementState },
  ) {}

  openChannel(m: { payer: string; payee: string; denom: string; deposit: bigint; settleDelay: bigint }): Response {
    const { s, t } = this.all();
    new Faults()
      .when(m.payee === m.payer, "payments/15")
      .when(m.deposit <= 0n, "payments/3")
      .end();
    const faults = new Faults().when(
      m.settleDelay < this.rules.minDelay || m.settleDelay > this.rules.maxDelay,
      "payments/15",
    );
    unusable(s, faults, m.denom, m.payer, m.payee);
    blockedParty(s, faults, m.payer, m.payee);
    faults.when(spendableOf(s, m.payer, m.denom) < m.deposit, "sdk/5").end();
    transfer(s, m.payer, CHANNELS, m.denom, m.deposit);
    const id = BigInt(t.channels.length + 1);
    t.channels.push({ ...m, id, version: 1n, claimed: 0n, nonce: 0n, status: "OPEN", closesAt: undefined });
    return { id };
  }

  private find(id: bigint, version: bigint, faults: Faults): ModelChannel {
    const found = this.all().t.channels.find((x) => x.id === id);
    faults.when(found === undefined, "payments/14");
    if (found === undefined) return faults.end() as never;
    faults.when(isStale(version, found.version), "payments/5");
    return found;
  }

  private isOver(c: ModelChannel): boolean {
    return c.status === "CLOSING" && this.all().s.now >= c.closesAt!;
  }

  private take(c: ModelChannel, claim: ModelClaim, faults: Faults): bigint {
    const { s } = this.all();
    faults
      .when(claim.nonce <= c.nonce, "payments/16")
      .when(claim.total <= c.claimed, "payments/16")
      .when(claim.total > c.deposit, "payments/9")
      .when(!claim.good, "payments/16");
    unusable(s, faults, c.denom, c.payer, c.payee);
    blockedParty(s, faults, c.payer, c.payee);
    faults.end();
    const paid = claim.total - c.claimed;
    transfer(s, CHANNELS, c.payee, c.denom, paid);
    c.claimed = claim.total;
    c.nonce = claim.nonce;
    return paid;
  }

  claim(m: { payee: string; id: bigint; version: bigint; claim: ModelClaim }): Response {
    const faults = new Faults();
    const c = this.find(m.id, m.version, faults);
    faults.when(c.payee !== m.payee, "payments/6").when(c.status === "CLOSED" || this.isOver(c), "payments/17");
    const paid = this.take(c, m.claim, faults);
    c.version++;
    return { version: c.version, paid: String(paid) };
  }

  close(m: { signer: string; id: bigint; version: bigint; claim: ModelClaim | undefined }): Response {
    const faults = new Faults();
    const c = this.find(m.id, m.version, faults);
    faults
      .when(c.status === "CLOSED", "payments/17")
      .when(m.signer !== c.payer && m.signer !== c.payee, "payments/6")
      .end();
    const over = this.isOver(c);
    if (m.signer === c.payee || over) {
      if (m.signer === c.payee && m.claim !== undefined && !over) this.take(c, m.claim, new Faults());
      const returned = this.finish(c);
      return { version: c.version, returned: String(returned) };
    }
    let claimed = false;
    if (m.claim !== undefined && m.claim.nonce > c.nonce && m.claim.total > c.claimed) {
      this.take(c, m.claim, new Faults());
      claimed = true;
    }
    if (c.status === "CLOSING") new Faults().when(!claimed, "payments/15").end();
    else {
      c.status = "CLOSING";
      c.closesAt = this.all().s.now + c.settleDelay;
    }
    c.version++;
    return { version: c.version, returned: "0" };
  }

  /** The rest is the payer's again. @throws Refused when coins may not move to the payer now */
  private finish(c: ModelChannel): bigint {
    const returned = c.deposit - c.claimed;
    transfer(this.all().s, CHANNELS, c.payer, c.denom, returned);
    c.status = "CLOSED";
    c.closesAt = undefined;
    c.version++;
    return returned;
  }

  submitObligation(m: { debtor: string; creditor: string; denom: string; amount: bigint }): Response {
    const { s, t } = this.all();
    new Faults()
      .when(m.creditor === m.debtor, "payments/19")
      .when(m.amount <= 0n, "payments/3")
      .end();
    const faults = new Faults();
    unusable(s, faults, m.denom, m.debtor, m.creditor);
    blockedParty(s, faults, m.debtor, m.creditor);
    faults.end();
    const id = BigInt(t.obligations.length + 1);
    t.obligations.push({ ...m, id, version: 1n, cycle: undefined, rolledOver: 0 });
    return { id };
  }

  /** P9, word for word: all nets anew after each dropped obligation. */
  closeCycle(m: { signer: string; denom: string }): Response {
    const { s, t } = this.all();
    const pending = t.obligations.filter((o) => o.denom === m.denom && o.cycle === undefined);
    new Faults()
      .when(this.rules.operator !== "" && m.signer !== this.rules.operator, "payments/23")
      .when(pending.length === 0, "payments/20")
      .end();
    const barred = pending.filter((o) => {
      const stop = (x: string): boolean => s.blacklist.has(`${x}/${m.denom}`) || s.blocked.has(x);
      return s.paused.has(m.denom) || stop(o.debtor) || stop(o.creditor);
    });
    let kept = pending.filter((o) => !barred.includes(o));
    const dropped: ModelObligation[] = [...barred];
    const netsOf = (): Map<string, bigint> => {
      const nets = new Map<string, bigint>();
      for (const o of kept) {
        nets.set(o.debtor, (nets.get(o.debtor) ?? 0n) - o.amount);
        nets.set(o.creditor, (nets.get(o.creditor) ?? 0n) + o.amount);
      }
      return nets;
    };
    const rank = (x: string): number => this.rules.rank.get(x)!;
    for (;;) {
      const short = [...netsOf()].filter(([name, net]) => -net > spendableOf(s, name, m.denom)).map(([name]) => name);
      if (short.length === 0) break;
      const lowest = short.reduce((a, b) => (rank(b) < rank(a) ? b : a));
      const newest = kept.filter((o) => o.debtor === lowest).reduce((a, b) => (b.id > a.id ? b : a));
      dropped.push(newest);
      kept = kept.filter((o) => o !== newest);
    }
    const nets = [...netsOf()].filter(([, net]) => net !== 0n).sort(([a], [b]) => rank(a) - rank(b));
    for (const [name, net] of nets) addBalance(s, name, m.denom, net);
    const id = BigInt(t.cycles.length + 1);
    for (const o of kept) o.cycle = id;
    for (const o of dropped) o.rolledOver++;
    for (const o of pending) o.version++;
    t.cycles.push({ denom: m.denom, nets, settled: kept.map((o) => o.id), dropped: dropped.map((o) => o.id) });
    return { id, settled: kept.length, dropped: dropped.length };
  }

  private coin(denom: string, faults: Faults) {
    const coin = this.all().t.coins.get(denom);
    faults.when(coin === undefined, "payments/21");
    if (coin === undefined) return faults.end() as never;
    return coin;
  }

  setRoles(m: {
    signer: string;
    denom: string;
    version: bigint;
    owner: string;
    masterMinter: string;
    pauser: string;
    blacklister: string;
  }): Response {
    const coin = this.all().t.coins.get(m.denom);
    if (coin === undefined) {
      new Faults().when(m.signer !== this.rules.authority, "payments/23").end();
      const { owner, masterMinter, pauser, blacklister } = m;
      this.all().t.coins.set(m.denom, { owner, masterMinter, pauser, blacklister, version: 1n });
      return { version: 1n };
    }
    new Faults()
      .when(coin.owner !== m.signer, "payments/23")
      .when(isStale(m.version, coin.version), "payments/5")
      .end();
    const { owner, masterMinter, pauser, blacklister } = m;
    Object.assign(coin, { owner, masterMinter, pauser, blacklister, version: coin.version + 1n });
    return { version: coin.version };
  }

  setAllowance(m: { masterMinter: string; denom: string; minter: string; allowance: bigint }): Response {
    const faults = new Faults();
    faults
      .when(m.masterMinter !== this.coin(m.denom, faults).masterMinter, "payments/23")
      .when(m.allowance < 0n, "payments/3")
      .end();
    const key = `${m.denom}/${m.minter}`;
    if (m.allowance === 0n) this.all().t.minters.delete(key);
    else this.all().t.minters.set(key, m.allowance);
    return {};
  }

  mint(m: { minter: string; denom: string; amount: bigint; recipient: string }): Response {
    const { s, t } = this.all();
    new Faults().when(m.amount <= 0n, "payments/3").end();
    const faults = new Faults();
    const coin = this.coin(m.denom, faults);
    const allowance = t.minters.get(`${m.denom}/${m.minter}`);
    faults.when(allowance === undefined, "payments/23");
    unusable(s, faults, m.denom, m.minter, m.recipient);
    faults.when(allowance !== undefined && m.amount > allowance, "payments/26");
    blockedParty(s, faults, m.recipient);
    faults.end();
    addBalance(s, STABLECOIN, m.denom, m.amount);
    transfer(s, STABLECOIN, m.recipient, m.denom, m.amount);
    s.minted.set(m.denom, (s.minted.get(m.denom) ?? 0n) + m.amount);
    t.minters.set(`${m.denom}/${m.minter}`, allowance! - m.amount);
    coin.version++;
    return { allowance: String(allowance! - m.amount) };
  }

  burn(m: { minter: string; denom: string; amount: bigint }): Response {
    const { s, t } = this.all();
    new Faults().when(m.amount <= 0n, "payments/3").end();
    const faults = new Faults();
    const coin = this.coin(m.denom, faults);
    faults.when(!t.minters.has(`${m.denom}/${m.minter}`), "payments/23");
    unusable(s, faults, m.denom, m.minter);
    blockedParty(s, faults, m.minter);
    faults.when(spendableOf(s, m.minter, m.denom) < m.amount, "sdk/5").end();
    addBalance(s, m.minter, m.denom, -m.amount);
    s.burned.set(m.denom, (s.burned.get(m.denom) ?? 0n) + m.amount);
    coin.version++;
    return {};
  }

  setPaused(m: { pauser: string; denom: string; paused: boolean }): Response {
    const faults = new Faults();
    const coin = this.coin(m.denom, faults);
    faults.when(coin.pauser !== m.pauser, "payments/23").end();
    if (m.paused) this.all().s.paused.add(m.denom);
    else this.all().s.paused.delete(m.denom);
    coin.version++;
    return {};
  }

  setBlacklisted(m: { blacklister: string; denom: string; address: string; blacklisted: boolean }): Response {
    const faults = new Faults();
    faults.when(this.coin(m.denom, faults).blacklister !== m.blacklister, "payments/23").end();
    const key = `${m.address}/${m.denom}`;
    if (m.blacklisted) this.all().s.blacklist.add(key);
    else this.all().s.blacklist.delete(key);
    return {};
  }

  endBlock(): void {
    const { s, t } = this.all();
    const dueAt = (x: ModelChannel) => (x.status === "CLOSING" ? x.closesAt : undefined);
    for (const late of firstDue(t.channels, dueAt, s.now, this.rules.maxExpiries)) {
      try {
        this.finish(late);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        // A deposit that may not move now is tried again after an hour.
        late.closesAt = s.now + HOUR;
        late.version++;
      }
    }
  }

  fault(denoms: readonly string[]): string | undefined {
    const { s, t } = this.all();
    for (const denom of denoms) {
      const left = t.channels
        .filter((c) => c.denom === denom && c.status !== "CLOSED")
        .reduce((a, c) => a + c.deposit - c.claimed, 0n);
      if (left !== balanceOf(s, CHANNELS, denom)) return `channels of ${denom}`;
    }
    return undefined;
  }
}
