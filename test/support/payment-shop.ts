/** A chain with a payer, a payee and others, and short ways to say who sends what when. */
import { Query as BankQuery } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import { Query } from "../../src/gen/stateset/payments/v1/query.js";
import type * as tx from "../../src/gen/stateset/payments/v1/tx.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import type { MessageType } from "../../src/protobuf/message.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import { AppChain, message, type SignedBy } from "./app-chain.js";

const COINS = [
  { denom: "ustate", amount: "1000000" },
  { denom: "uusdc", amount: "1000000" },
];
export const PAYMENT_NAMES = ["payer", "payee", "other"];
let keys = 0;

/** A chain, and a short way to say who sends what when. */
export async function newPaymentShop(state: Record<string, unknown> = {}) {
  const chain = await AppChain.create(PAYMENT_NAMES, { coins: COINS, state });
  let second = 0;
  const address = (name: string): string => chain.actor(name).address;
  const signed = <M extends object>(by: string, type: MessageType<M>, value: Partial<M>): SignedBy => ({
    by: chain.actor(by),
    messages: [message(type, { clientKey: `k-${++keys}`, ...value } as Partial<M>)],
  });
  const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
  return {
    chain,
    address,
    signed,
    at,
    /** One message in a block of its own, a second after the last one or at a second that is named. */
    async send<M extends object>(
      by: string,
      type: MessageType<M>,
      value: Partial<M>,
      when?: number,
    ): Promise<ExecTxResult> {
      second = when ?? second + 1;
      const result = await chain.block(at(second), [signed(by, type, value)]);
      return result.txResults[0]!;
    },
    async pass(seconds: number): Promise<void> {
      second = seconds;
      await chain.block(at(second));
    },
    payment: (id: bigint) => chain.query(Query.methods.payment, Query.typeName, { id }).payment,
    spendable(name: string, denom = "uusdc"): string {
      const request = { address: address(name), denom };
      return chain.query(BankQuery.methods.spendableBalanceByDenom, BankQuery.typeName, request).balance!.amount;
    },
    /** Of an account of a module. */
    escrow(account: string, denom = "uusdc"): string {
      const request = { address: chain.app.facts.addresses.format(moduleAddress(account)), denom };
      return chain.query(BankQuery.methods.balance, BankQuery.typeName, request).balance!.amount;
    },
    balance(name: string, denom = "uusdc"): string {
      return chain.query(BankQuery.methods.balance, BankQuery.typeName, { address: address(name), denom }).balance!
        .amount;
    },
    authorize(more: Partial<tx.MsgAuthorize> = {}): Partial<tx.MsgAuthorize> {
      const parties = { payer: address("payer"), payee: address("payee") };
      return { ...parties, denom: "uusdc", amount: "1000", maxFeeBps: 100, ...more };
    },
  };
}

export function verdict(r: ExecTxResult): string {
  return r.code === 0 ? "ok" : `${r.codespace}/${r.code}`;
}

/** Seconds after the chain's beginning. */
export const time = (seconds: number) => ({ seconds: BigInt(Date.UTC(2026, 0, 1) / 1000 + seconds), nanos: 0 });
