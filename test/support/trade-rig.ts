/** The crossborder module over a bank of plain numbers and the real ledger of holds, driven by messages; and goods, quotes and
 *  declarations to drive it with. */
import { expect } from "vitest";
import { crossborder as crossborderModule } from "../../modules/crossborder/module.js";
import { defaultParams } from "../../modules/crossborder/params.js";
import { holds as holdsModule } from "../../modules/holds/module.js";
import {
  Basis,
  type Consignment,
  CorridorStatus,
  DeclarationStatus,
  Incoterm,
  TariffRow,
  TaxRow,
  TransportMode,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import type { MessageType } from "../../src/protobuf/message.js";
import { createAddressCodec, moduleAddress } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import { errors as sdkErrors } from "../../src/sdk/errors.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { MemoryKv } from "../../src/store/memory-kv.js";
import { toHex } from "../../src/types/bytes.js";
import { amountOf, type Coins } from "../../src/types/coin.js";
import { SdkError } from "../../src/types/errors.js";
import { testContext } from "./sdk-context.js";

const addresses = createAddressCodec("stateset");
const NAMES = ["buyer", "seller", "maker", "taker", "guarantor", "customs", "officer", "broker", "publisher"] as const;
export type Name = (typeof NAMES)[number];
export const bytesOf = (name: Name): Uint8Array => new Uint8Array(20).fill(NAMES.indexOf(name) + 1);
export const address = (name: Name): string => addresses.format(bytesOf(name));
export const app = { addresses, authority: addresses.format(moduleAddress("gov")) } as AppFacts;
const T0 = 1_767_225_600n;
export const at = (second: number) => ({ seconds: T0 + BigInt(second), nanos: 0 });
export const EVER = { from: { seconds: 0n, nanos: 0 }, to: undefined };
const COMPLETE = {
  publishers: [address("publisher")],
  customsAccount: address("customs"),
  customsOfficers: [address("officer")],
  brokers: [address("broker")],
};

/** The module over a bank of plain numbers and the real ledger of holds. */
export function newTrade() {
  const balances = new Map<string, bigint>();
  const blocked = new Set<string>();
  const kv = { crossborder: new MemoryKv(), holds: new MemoryKv() };
  let second = 0;
  let keys = 0;
  const key = (owner: Uint8Array, denom: string): string => `${toHex(owner)}/${denom}`;
  const balance = (_: Context, owner: Uint8Array, denom: string): bigint => balances.get(key(owner, denom)) ?? 0n;
  let locked: (ctx: Context, owner: Uint8Array) => Coins = () => [];
  const spendable = (c: Context, owner: Uint8Array, denom: string): bigint =>
    balance(c, owner, denom) - amountOf(locked(c, owner), denom);
  const move = (c: Context, from: Uint8Array, to: Uint8Array, coins: Coins): void => {
    if (blocked.has(toHex(from)) || blocked.has(toHex(to))) throw sdkErrors.UNAUTHORIZED("blocked");
    for (const { denom, amount } of coins) {
      if (spendable(c, from, denom) < amount) throw sdkErrors.INSUFFICIENT_FUNDS(`${denom}`);
      balances.set(key(from, denom), balance(c, from, denom) - amount);
      balances.set(key(to, denom), balance(c, to, denom) + amount);
    }
  };
  const bank = {
    balance,
    spendable,
    isBlocked: () => false,
    send: move,
    sendFromModule: (c: Context, m: string, to: Uint8Array, coins: Coins) => move(c, moduleAddress(m), to, coins),
    sendToModule: (c: Context, from: Uint8Array, m: string, coins: Coins) => move(c, from, moduleAddress(m), coins),
  };
  const holds = holdsModule.create(app, { bank });
  locked = (c, owner) => holds.keeper.locked(c, owner);
  const segregated: { owner: string; amount: bigint; orderId: bigint }[] = [];
  const module = crossborderModule.create(app, {
    bank,
    holds: holds.keeper,
    clientKeys: { once: (_ctx, _request, body) => body() },
    requireUsable: () => {},
    compliance: {
      requireNotBlocked(_ctx, parties) {
        for (const p of parties) if (blocked.has(toHex(p.address))) throw sdkErrors.UNAUTHORIZED(p.role);
      },
      segregate(c, { owner, denom, amount, orderId, fromModule }) {
        move(c, moduleAddress(fromModule!), moduleAddress("compliance_blocked"), [{ denom, amount }]);
        segregated.push({ owner, amount, orderId });
        return 1n;
      },
    },
  });
  const ctx = (): Context => {
    const base = testContext(kv);
    return base.with({ block: { ...base.block, timeNs: (T0 + BigInt(second)) * 1_000_000_000n } });
  };
  module.genesis!.init(ctx(), { ...module.genesis!.default(), params: { ...defaultParams(), ...COMPLETE } } as object);
  for (const name of NAMES) for (const denom of ["uusdc", "ueur"]) balances.set(key(bytesOf(name), denom), 10_000n);
  const broken = (): string[] =>
    Object.entries(module.invariants).flatMap(([name, check]) => {
      const fault = check(ctx());
      return fault === undefined ? [] : [`${name}: ${fault}`];
    });
  /** Store and bank change together, or not at all. */
  const atomically = <T>(body: (c: Context) => T): T => {
    const before = new Map(balances);
    try {
      return ctx().branch(body);
    } catch (e) {
      balances.clear();
      for (const [owner, amount] of before) balances.set(owner, amount);
      throw e;
    }
  };
  return {
    module,
    keeper: module.keeper,
    atomically,
    ctx,
    broken,
    blocked,
    segregated,
    go(seconds: number): void {
      second = seconds;
    },
    endBlock: () => module.endBlock!(ctx()),
    /** All coins that there are. */
    total: (): bigint => [...balances.values()].reduce((a, b) => a + b, 0n),
    balance: (name: Name, denom = "uusdc"): bigint => balance(ctx(), bytesOf(name), denom),
    account: (name: string): bigint => balance(ctx(), moduleAddress(name), "uusdc"),
    spendable: (name: Name, denom = "uusdc"): bigint => spendable(ctx(), bytesOf(name), denom),
    drain(name: Name, left: bigint): void {
      balances.set(key(bytesOf(name), "uusdc"), left);
    },
    /** Runs a message as the chain does; every invariant holds behind it. */
    send<R = { id: bigint; version: bigint }>(type: MessageType<never> | MessageType<object>, value: object): R {
      const method = type.typeName.split(".Msg")[1]!;
      const name = method[0]!.toLowerCase() + method.slice(1);
      const msg = (type as MessageType<object>).from({ clientKey: `k-${++keys}`, ...value }) as never;
      module.checks[name]?.(msg);
      const result = atomically((c) => module.msgs[name]!(c, msg));
      expect(broken()).toEqual([]);
      return result as R;
    },
    query<R>(name: string, request: object): R {
      return module.queries[name]!(ctx(), request as never) as R;
    },
  };
}

export type Trade = ReturnType<typeof newTrade>;

export function code(body: () => unknown): string {
  try {
    body();
    return "ok";
  } catch (e) {
    if (e instanceof SdkError) return `${e.codespace}/${e.code}`;
    throw e;
  }
}

export const tariff = (more: Partial<TariffRow> = {}): TariffRow =>
  TariffRow.from({ destination: "DE", hsPrefix: "64", effective: EVER, basis: Basis.BASIS_CIF, ...more });

export function consignment(
  more: Partial<Consignment> = {},
  line: Partial<Consignment["lines"][number]> = {},
): Consignment {
  const first = { line: 1, hsCode: "640399", origin: "US", quantity: 3n, value: "1000", ...line };
  return {
    origin: "US",
    destination: "DE",
    denom: "uusdc",
    incoterm: Incoterm.INCOTERM_DDP,
    mode: TransportMode.TRANSPORT_MODE_AIR,
    lines: [{ preference: "", proofDocumentId: 0n, licenceRef: "", ...first }],
    freight: "0",
    freightAfterBorder: "0",
    insurance: "0",
    ...more,
  };
}

export const quoteMsg = (more: object = {}) => ({
  requester: address("seller"),
  buyer: address("buyer"),
  seller: address("seller"),
  consignment: consignment(),
  expiresAt: at(100),
  ...more,
});

/** 10% duty, 20% tax: 100 and 220 of 1,000. */
export function publish(trade: Trade, more: Partial<tx.MsgPublishTariffSet> = {}): void {
  trade.send(tx.MsgPublishTariffSet, {
    publisher: address("publisher"),
    tariffs: [tariff({ adValoremPpm: 100_000, drawbackPpm: 990_000 })],
    taxes: [TaxRow.from({ destination: "DE", effective: EVER, ratePpm: 200_000 })],
    ...more,
  });
}

export function openCorridor(trade: Trade, more: Partial<tx.MsgUpsertCorridor> = {}): void {
  trade.send(tx.MsgUpsertCorridor, {
    publisher: address("publisher"),
    origin: "US",
    destination: "DE",
    status: CorridorStatus.CORRIDOR_STATUS_OPEN,
    denoms: [{ denom: "uusdc", perOrder: "5000", currency: "USD" }],
    ...more,
  });
}

export const route = (more: object = {}) => ({
  origin: "US",
  destination: "DE",
  denom: "uusdc",
  total: 5_000n,
  incoterm: Incoterm.INCOTERM_DDP,
  mode: TransportMode.TRANSPORT_MODE_AIR,
  lines: [{ hsCode: "640399", originCountry: "US", licenceRef: "" }],
  documentIds: [] as bigint[],
  ...more,
});

export const STATUS = DeclarationStatus;

/** An order's accepted DDP quote, declared and assessed at these amounts. */
export function assessed(trade: Trade, duty: string, tax: string, incoterm: Incoterm = Incoterm.INCOTERM_DDP): bigint {
  const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg({ consignment: consignment({ incoterm }) }));
  const parties = { buyer: address("buyer"), seller: address("seller") };
  trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId: 7n, ...parties });
  return declare(trade, id, duty, tax, incoterm === Incoterm.INCOTERM_DDP ? "seller" : "buyer");
}

export function declare(trade: Trade, quoteId: bigint, duty: string, tax: string, importer: Name): bigint {
  const lodged = { signer: address(importer), quoteId, importer: address(importer), broker: address("broker") };
  const { id } = trade.send(tx.MsgLodgeDeclaration, lodged);
  const lines = [{ line: 1, duty, tax }];
  const assess = { signer: address("officer"), id, status: STATUS.DECLARATION_STATUS_ASSESSED, assessed: lines };
  trade.send(tx.MsgUpdateDeclaration, assess);
  return id;
}

export const quoteOf = (trade: Trade, id: bigint) => trade.keeper.quote(trade.ctx(), id)!;
export const reconcile = (trade: Trade, id: bigint, by: Name = "seller") =>
  trade.send<tx.MsgReconcileDutyResponse>(tx.MsgReconcileDuty, { signer: address(by), id });
