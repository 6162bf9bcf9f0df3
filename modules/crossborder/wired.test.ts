import { expect, test } from "vitest";
import { Query as BankQuery } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import { Query } from "../../src/gen/stateset/crossborder/v1/query.js";
import {
  CorridorStatus,
  FxQuoteKind,
  Incoterm,
  LandedCostStatus,
  TransportMode,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import type { MessageType } from "../../src/protobuf/message.js";
import { AppChain, message, responseOf } from "../../test/support/app-chain.js";
import { sampleTariffSet } from "./sample-tariffs.js";

const NAMES = ["buyer", "seller", "publisher", "maker"];
const START = Date.UTC(2026, 0, 1);

async function newChain() {
  const addresses = AppChain.addressesOf(NAMES);
  const params = {
    publishers: [addresses.get("publisher")!],
    customs_account: "",
    customs_officers: [],
    brokers: [],
    max_quote_period: "86400s",
    max_lines: 10,
    max_rows_per_set: 100,
    max_expiries_per_block: 10,
  };
  const coins = [
    { denom: "ueur", amount: "1000000" },
    { denom: "ustate", amount: "1000000" },
    { denom: "uusdc", amount: "1000000000" },
  ];
  const chain = await AppChain.create(NAMES, { coins, state: { crossborder: { params } } });
  let second = 0;
  return {
    chain,
    address: (name: string): string => addresses.get(name)!,
    expiry: (seconds: number) => ({ seconds: BigInt(START / 1000 + seconds), nanos: 0 }),
    async send<M extends object>(by: string, type: MessageType<M>, value: Partial<M>): Promise<ExecTxResult> {
      const time = new Date(START + ++second * 1000).toISOString();
      const { txResults } = await chain.block(time, [{ by: chain.actor(by), messages: [message(type, value)] }]);
      return txResults[0]!;
    },
    async pass(seconds: number): Promise<void> {
      second = seconds;
      await chain.block(new Date(START + seconds * 1000).toISOString());
    },
    spendable(name: string, denom: string): string {
      const request = { address: addresses.get(name)!, denom };
      return chain.query(BankQuery.methods.spendableBalanceByDenom, BankQuery.typeName, request).balance!.amount;
    },
  };
}

test("in the application: sample rows, a quote that is accepted once, and a message that is repeated", async () => {
  const { chain, send, address, expiry, spendable } = await newChain();
  const publisher = address("publisher");
  const published = await send("publisher", tx.MsgPublishTariffSet, {
    publisher,
    clientKey: "p-1",
    ...sampleTariffSet(0n),
  });
  expect(published).toMatchObject({ code: 0 });
  await send("publisher", tx.MsgUpsertCorridor, {
    publisher,
    origin: "US",
    destination: "DE",
    status: CorridorStatus.CORRIDOR_STATUS_OPEN,
    denoms: [{ denom: "uusdc", perOrder: "0", currency: "USD" }],
    clientKey: "p-2",
  });
  const line = { line: 1, hsCode: "64039993", origin: "US", quantity: 1n, value: "200000001" };
  const quote: Partial<tx.MsgQuoteLandedCost> = {
    requester: address("seller"),
    buyer: address("buyer"),
    seller: address("seller"),
    consignment: {
      origin: "US",
      destination: "DE",
      denom: "uusdc",
      incoterm: Incoterm.INCOTERM_DDP,
      mode: TransportMode.TRANSPORT_MODE_AIR,
      lines: [{ ...line, preference: "", proofDocumentId: 0n, licenceRef: "" }],
      freight: "10000000",
      freightAfterBorder: "0",
      insurance: "0",
    },
    expiresAt: expiry(60),
    clientKey: "q-1",
  };
  const quoted = responseOf(await send("seller", tx.MsgQuoteLandedCost, quote), tx.MsgQuoteLandedCostResponse);
  // ceil(210000001 × 8%) and half-up((210000001 + 16800001) × 19%)
  expect(quoted).toMatchObject({ id: 1n, cost: { duty: "16800001", tax: "43092000", fee: "0", tariffVersion: 1n } });
  const again = responseOf(await send("seller", tx.MsgQuoteLandedCost, quote), tx.MsgQuoteLandedCostResponse);
  expect(again.id).toBe(1n);
  const accept = { buyer: address("buyer"), id: 1n, version: 1n, clientKey: "a-1" };
  const accepted = await send("buyer", tx.MsgAcceptLandedCost, accept);
  expect(responseOf(accepted, tx.MsgAcceptLandedCostResponse)).toEqual({ version: 2n, escrowed: "59892001" });
  expect(spendable("buyer", "uusdc")).toBe("940107999");
  const found = chain.query(Query.methods.landedCostQuote, Query.typeName, { id: 1n }).quote;
  expect(found).toMatchObject({ status: LandedCostStatus.LANDED_COST_STATUS_ACCEPTED, escrowed: "59892001" });
});

test("in the application: a firm exchange quote locks coins in the maker's account until it expires", async () => {
  const { send, address, expiry, spendable, pass } = await newChain();
  const maker = address("maker");
  await send("maker", tx.MsgRegisterMaker, { maker, active: true, clientKey: "m-1" });
  const posted = await send("maker", tx.MsgPostFxQuote, {
    maker,
    kind: FxQuoteKind.FX_QUOTE_KIND_FIRM,
    sellDenom: "ueur",
    buyDenom: "uusdc",
    buyAmount: "1000",
    price: "900",
    fee: "1",
    expiresAt: expiry(30),
    clientKey: "m-2",
  });
  expect(responseOf(posted, tx.MsgPostFxQuoteResponse)).toEqual({ id: 1n, totalPrice: "901" });
  expect(spendable("maker", "uusdc")).toBe("999999000");
  await pass(29);
  expect(spendable("maker", "uusdc")).toBe("999999000");
  await pass(30);
  expect(spendable("maker", "uusdc")).toBe("1000000000");
});
