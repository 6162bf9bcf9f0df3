/** A chain with buyers, sellers and officers, and short ways to say who sends what when. */
import { toProtoJson } from "../../src/codec/proto-json.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { Query as BankQuery } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import { Policy } from "../../src/gen/stateset/compliance/v1/state.js";
import * as compliance from "../../src/gen/stateset/compliance/v1/tx.js";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { LineItem } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { Query as PaymentsQuery } from "../../src/gen/stateset/payments/v1/query.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import type { MessageType } from "../../src/protobuf/message.js";
import { toBase64 } from "../../src/types/base64.js";
import { AppChain, message, responseOf, type SignedBy } from "./app-chain.js";

export const NAMES = ["buyer", "seller", "other", "attestor", "officer1", "officer2", "resolver", "carrier"];
const COINS = [
  { denom: "ustate", amount: "1000000" },
  { denom: "uusdc", amount: "1000000" },
];

/** The one entry of the one list, whose root is the hash of its leaf. */
const LEAF = new Uint8Array([1]);
const ROOT = toBase64(sha256(new Uint8Array([0, ...LEAF])));
const PROOF = { source: "UN", version: 1n, leaf: LEAF, index: 0n, aunts: [] };

export function verdictOf(r: ExecTxResult): string {
  return r.code === 0 ? "ok" : `${r.codespace}/${r.code}`;
}

export const line = (sku: string, quantity: bigint, unitPrice: string): LineItem =>
  LineItem.from({ sku, quantity, unitPrice });

export type Shop = Awaited<ReturnType<typeof newShop>>;

/** The section of compliance: who attests and decides, and one policy from the beginning. */
function complianceOf(policy: Partial<Policy>): object {
  const of = (name: string): string => AppChain.addressesOf(NAMES).get(name)!;
  const entry = { ...Policy.create(), ...policy, version: 1n };
  return {
    params: {
      issuers: [],
      publishers: [],
      attestors: [of("attestor")],
      officers: [of("officer1"), of("officer2")],
      auditors: [of("attestor")],
      licensors: [],
      hold_timeout: "1000s",
      travel_rule_timeout: "500s",
      max_timeouts_per_block: 10,
    },
    next_list_id: "2",
    lists: [{ id: "1", source: "UN", version: "1", merkle_root: ROOT, entry_count: "1", publisher: of("attestor") }],
    policies: [JSON.parse(toProtoJson(Policy, entry, { resolve: () => undefined }))],
  };
}

export async function newShop(state: Record<string, unknown> = {}, policy: Partial<Policy> = {}) {
  const chain = await AppChain.create(NAMES, { coins: COINS, state: { compliance: complianceOf(policy), ...state } });
  let second = 0;
  let keys = 0;
  const address = (name: string): string => chain.actor(name).address;
  const signed = <M extends object>(by: string, type: MessageType<M>, value: Partial<M>): SignedBy => ({
    by: chain.actor(by),
    messages: [message(type, { clientKey: `k-${++keys}`, ...value } as Partial<M>)],
  });
  const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
  const shop = {
    chain,
    address,
    signed,
    at,
    async block(...txs: SignedBy[]) {
      second++;
      return (await chain.block(at(second), txs)).txResults;
    },
    /** One message in a block of its own, a second after the last one. */
    async send<M extends object>(by: string, type: MessageType<M>, value: Partial<M>): Promise<ExecTxResult> {
      return (await shop.block(signed(by, type, value)))[0]!;
    },
    /** As `send`, and it must succeed. */
    async must<M extends object>(by: string, type: MessageType<M>, value: Partial<M>): Promise<ExecTxResult> {
      const result = await shop.send(by, type, value);
      if (result.code !== 0) throw new Error(result.log);
      return result;
    },
    /** An empty block at this second. */
    async pass(seconds: number): Promise<void> {
      second = seconds;
      await chain.block(at(second));
    },
    now: () => second,
    /** Two lines: 3 × 100 and 2 × 50, with tax 40, shipping 20, discount 10: 450 in all. */
    flow(more: Partial<tx.MsgExecuteOrderFlow> = {}): Partial<tx.MsgExecuteOrderFlow> {
      return {
        buyer: address("buyer"),
        seller: address("seller"),
        denom: "uusdc",
        lines: [line("tea", 3n, "100"), line("cup", 2n, "50")],
        taxAmount: "40",
        shippingAmount: "20",
        discountAmount: "10",
        totalAmount: "450",
        maxFeeBps: 10_000,
        ...more,
      };
    },
    async execute(more: Partial<tx.MsgExecuteOrderFlow> = {}) {
      const made = await shop.must("buyer", tx.MsgExecuteOrderFlow, shop.flow(more));
      return responseOf(made, tx.MsgExecuteOrderFlowResponse);
    },
    confirm: (id: bigint) => shop.must("seller", tx.MsgConfirmOrder, { seller: address("seller"), id }),
    cancel: (by: string, id: bigint) => shop.send(by, tx.MsgCancelOrder, { signer: address(by), id }),
    stock: (sku: string, onHand: bigint) =>
      shop.must("seller", tx.MsgSetInventory, { seller: address("seller"), sku, onHand }),
    screen: (name: string, verdict: number) =>
      shop.must("attestor", compliance.MsgSubmitScreening, {
        attestor: address("attestor"),
        subject: address(name),
        verdict,
        listVersions: [{ source: "UN", version: 1n }],
        caseCommitment: new Uint8Array(32),
        ...(verdict === Verdict.VERDICT_BLOCK ? { proof: PROOF } : {}),
      }),
    decide: (officer: string, caseId: bigint, decision: number) =>
      shop.send(officer, compliance.MsgDecideHold, { officer: address(officer), caseId, decision }),
    found: (id: bigint) => chain.query(Query.methods.order, Query.typeName, { id }),
    order: (id: bigint) => chain.query(Query.methods.order, Query.typeName, { id }).order,
    payment: (id: bigint) => chain.query(PaymentsQuery.methods.payment, PaymentsQuery.typeName, { id }).payment,
    pool: (sku: string) => chain.query(Query.methods.inventory, Query.typeName, { seller: address("seller"), sku }),
    spendable(name: string, denom = "uusdc"): bigint {
      const request = { address: address(name), denom };
      return BigInt(
        chain.query(BankQuery.methods.spendableBalanceByDenom, BankQuery.typeName, request).balance!.amount,
      );
    },
    balance(name: string, denom = "uusdc"): bigint {
      const request = { address: address(name), denom };
      return BigInt(chain.query(BankQuery.methods.balance, BankQuery.typeName, request).balance!.amount);
    },
  };
  return shop;
}
