/** The models of payments, compliance and orders as one world: genesis, messages, ends of blocks. */
import {
  ComplianceModel,
  type ComplianceRules,
  type ComplianceState,
  newCompliance,
  type PolicyRules,
} from "./compliance-model.js";
import type { OrdersRules, OrdersState } from "./order-entity.js";
import { OrdersModel } from "./orders-model.js";
import { amountOf, capturedOf, ESCROW } from "./payment-entity.js";
import { PaymentsModel, type PaymentsRules, type PaymentsState } from "./payments-model.js";
import { SettlementModel, type SettlementRules, type SettlementState } from "./settlement-model.js";
import {
  addBalance,
  balanceOf,
  lockedOf,
  newShared,
  Refused,
  type Response,
  type SharedState,
  transfer,
} from "./world.js";

export interface WorldState {
  s: SharedState;
  c: ComplianceState;
  p: PaymentsState;
  t: SettlementState;
  o: OrdersState;
}

export interface WorldRules {
  readonly compliance: ComplianceRules;
  readonly payments: PaymentsRules;
  readonly settlement: SettlementRules;
  readonly orders: OrdersRules;
}

/** A message in the model's words: parties are names, enums are words. */
export interface ModelMsg {
  readonly kind: string;
  readonly key: string;
  readonly fields: { readonly [name: string]: unknown };
}

export interface ModelTx {
  readonly by: string;
  readonly msgs: readonly ModelMsg[];
}

export type Outcome =
  | { readonly ok: true; readonly responses: readonly Response[] }
  | { readonly ok: false; readonly codes: ReadonlySet<string> };

type Handler = (fields: never) => Response;

export const payloadOf = ({ kind, fields }: ModelMsg): string =>
  JSON.stringify([kind, fields], (_, value) => (typeof value === "bigint" ? `${value}n` : value));

export class World {
  state: WorldState;
  readonly compliance: ComplianceModel;
  readonly payments: PaymentsModel;
  readonly settlement: SettlementModel;
  readonly orders: OrdersModel;
  private readonly handlers: ReadonlyMap<string, Handler>;

  constructor(
    readonly names: readonly string[],
    readonly denoms: readonly string[],
    readonly rules: WorldRules,
    now: bigint,
    policies: readonly PolicyRules[],
  ) {
    this.state = {
      s: newShared(now),
      c: newCompliance(policies),
      p: { payments: [], merchants: new Map() },
      o: { orders: [], fulfillments: [], returns: [], disputes: [], pools: new Map() },
      t: { channels: [], obligations: [], cycles: [], coins: new Map(), minters: new Map() },
    };
    const all = (): WorldState => this.state;
    this.compliance = new ComplianceModel(rules.compliance, all);
    this.payments = new PaymentsModel(rules.payments, this.compliance, all);
    this.settlement = new SettlementModel(rules.settlement, all);
    this.orders = new OrdersModel(rules.orders, this.payments, this.compliance, all);
    this.compliance.listeners.push(this.payments, this.orders);
    const { compliance: c, payments: p, settlement: t, orders: o } = this;
    const send = (m: { from: string; to: string; denom: string; amount: bigint }): Response => {
      transfer(this.state.s, m.from, m.to, m.denom, m.amount);
      return {};
    };
    const table: { readonly [kind: string]: Handler } = {
      send,
      authorize: (m) => p.authorize(m),
      fund: (m) => p.fund(m),
      increment: (m) => p.increment(m),
      capture: (m) => p.captureMsg(m),
      charge: (m) => p.charge(m),
      void: (m) => p.void(m),
      reclaim: (m) => p.reclaim(m),
      refund: (m) => p.refundMsg(m),
      release: (m) => p.releaseMsg(m),
      split: (m) => p.split(m),
      merchant: (m) => p.registerMerchant(m),
      openChannel: (m) => t.openChannel(m),
      claim: (m) => t.claim(m),
      close: (m) => t.close(m),
      obligation: (m) => t.submitObligation(m),
      cycle: (m) => t.closeCycle(m),
      roles: (m) => t.setRoles(m),
      allowance: (m) => t.setAllowance(m),
      mint: (m) => t.mint(m),
      burn: (m) => t.burn(m),
      pause: (m) => t.setPaused(m),
      blacklist: (m) => t.setBlacklisted(m),
      credential: (m) => c.issueCredential(m),
      revoke: (m) => c.revokeCredential(m),
      publish: (m) => c.publishList(m),
      screening: (m) => c.submitScreening(m),
      policy: (m) => c.setPolicy(m),
      decide: (m) => c.decideHold(m),
      anchor: (m) => c.anchorAudit(m),
      submitTravel: (m) => c.submitTravelRule(m),
      ackTravel: (m) => c.ackTravelRule(m),
      releaseBlocked: (m) => c.releaseBlocked(m),
      erase: (m) => c.recordErasure(m),
      createOrder: (m) => o.placing.create(m),
      execute: (m) => o.placing.execute(m),
      confirm: (m) => o.confirm(m),
      cancel: (m) => o.cancel(m),
      cancelItems: (m) => o.cancelItems(m),
      fulfill: (m) => o.fulfillments.fulfill(m),
      changeFulfillment: (m) => o.fulfillments.changeFulfillment(m),
      ship: (m) => o.fulfillments.ship(m),
      deliver: (m) => o.fulfillments.deliver(m),
      requestReturn: (m) => o.returns.request(m),
      moveReturn: (m) => o.returns.move(m),
      decideReturn: (m) => o.returns.decide(m),
      inspectReturn: (m) => o.returns.inspect(m),
      receiveReturn: (m) => o.returns.receive(m),
      holdOrder: (m) => o.hold(m),
      amend: (m) => o.amendments.amend(m),
      inventory: (m) => o.setInventory(m),
      openDispute: (m) => o.disputes.open(m),
      propose: (m) => o.disputes.propose(m),
      escalate: (m) => o.disputes.escalate(m),
      decideDispute: (m) => o.disputes.decide(m),
    };
    this.handlers = new Map(Object.entries(table));
  }

  give(name: string, denom: string, amount: bigint): void {
    const { s } = this.state;
    addBalance(s, name, denom, amount);
    s.minted.set(denom, (s.minted.get(denom) ?? 0n) + amount);
  }

  /** All messages or none. */
  apply(tx: ModelTx): Outcome {
    const before = structuredClone(this.state);
    const responses: Response[] = [];
    const codes = new Set<string>();
    for (const msg of tx.msgs) {
      try {
        responses.push(this.once(tx.by, msg));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        for (const code of error.codes) codes.add(code);
      }
    }
    if (codes.size === 0) return { ok: true, responses };
    this.state = before;
    return { ok: false, codes };
  }

  /** G4: a key that was answered is answered again; a different payload is an error. */
  private once(signer: string, msg: ModelMsg): Response {
    const run = (): Response => this.handlers.get(msg.kind)!(msg.fields as never);
    const id = `${signer}/${msg.key}`;
    const known = this.state.s.keys.get(id);
    const payload = payloadOf(msg);
    if (known !== undefined) {
      if (known.payload === payload) return known.response;
      const codes = new Set(["idempotency/3"]);
      const before = structuredClone(this.state);
      try {
        run();
      } catch (error) {
        // What is wrong with the message by itself is seen before the key.
        if (!(error instanceof Refused)) throw error;
        for (const code of error.codes) codes.add(code);
      }
      this.state = before;
      throw new Refused(codes);
    }
    const response = run();
    if (msg.key !== "") this.state.s.keys.set(id, { payload, response });
    return response;
  }

  endBlock(): void {
    this.compliance.endBlock();
    this.payments.endBlock();
    this.settlement.endBlock();
    this.orders.endBlock();
  }

  /** Conservation and what the rules promise of every state; the application's invariants are its own. */
  fault(): string | undefined {
    const { s, p } = this.state;
    for (const denom of this.denoms) {
      let sum = 0n;
      for (const [key, amount] of s.balances) if (key.endsWith(`/${denom}`)) sum += amount;
      const made = (s.minted.get(denom) ?? 0n) - (s.burned.get(denom) ?? 0n);
      if (sum !== made) return `the model has ${sum}${denom} of ${made}`;
      const inEscrow = p.payments
        .filter((x) => x.denom === denom)
        .reduce((a, x) => a + x.captures.reduce((b, c) => b + c.escrowed, 0n), 0n);
      if (inEscrow !== balanceOf(s, ESCROW, denom)) return `escrow of ${denom}`;
      for (const name of this.names) {
        const held = p.payments
          .filter((x) => x.payer === name && x.denom === denom && x.phase === "locked")
          .reduce((a, x) => a + amountOf(x) - capturedOf(x), 0n);
        if (held > lockedOf(s, name, denom)) return `locks of ${name}`;
        if (lockedOf(s, name, denom) > balanceOf(s, name, denom)) return `${name} has locked more than there is`;
      }
    }
    return this.compliance.fault(this.denoms) ?? this.settlement.fault(this.denoms) ?? this.orders.fault();
  }
}
