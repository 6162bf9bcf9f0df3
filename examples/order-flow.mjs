/** An order, placed, screened and paid in one transaction. */
import { DirectSecp256k1HdWallet, makeCosmoshubPath } from "@cosmjs/proto-signing";
import { GasPrice } from "@cosmjs/stargate";
import { ordersTx, SigningStatesetClient, StatesetError, Verdict } from "statesetd/client";

const { RPC = "http://localhost:26657", WORDS = "" } = process.env;
const wallet = await DirectSecp256k1HdWallet.fromMnemonic(WORDS, {
  prefix: "stateset",
  hdPaths: [makeCosmoshubPath(0), makeCosmoshubPath(1)],
});
const [buyer, second] = (await wallet.getAccounts()).map(({ address }) => address);
const seller = process.env.SELLER ?? second;

const client = await SigningStatesetClient.connectWithSigner(RPC, wallet, {
  gasPrice: GasPrice.fromString("0.01ustate"),
});

const order = {
  seller,
  denom: "uusdc",
  // Two packets of tea at 1.25 USDC, shipping 0.30 USDC: amounts are minor units.
  lines: [{ sku: "tea-100g", quantity: 2, unitPrice: "1250000" }],
  shippingAmount: "300000",
  totalAmount: "2800000",
  maxFeeBps: 100,
  escrow: true,
  // Unique per buyer forever: sending it again gives this order, never a second one.
  clientKey: `order-${Date.now()}`,
};
const placed = await client.executeOrderFlow(buyer, order);
console.log(`order ${placed.orderId}, payment ${placed.paymentId}, in block ${placed.height}`);

// A verdict is no error: an order on HOLD waits for officers with its coins locked.
if (placed.verdict !== Verdict.VERDICT_ALLOW) console.log(`compliance says ${placed.verdict}, case ${placed.caseId}`);

const { order: stored } = await client.query.orders.order({ id: placed.orderId });
const { coins } = await client.query.holds.locked({ owner: buyer });
console.log(`${stored.totalAmount} ${stored.denom} in all; locked: ${coins.map((c) => c.amount + c.denom).join(", ")}`);

// The same key again, with the same order: the same answer, and nothing happens twice.
const again = await client.executeOrderFlow(buyer, order);
console.log(again.orderId === placed.orderId ? "sent again: the same order" : "sent again: ANOTHER ORDER");

try {
  await client.executeOrderFlow(buyer, { ...order, totalAmount: "1", clientKey: `${order.clientKey}-wrong` });
} catch (e) {
  if (!(e instanceof StatesetError)) throw e;
  console.log(`refused: ${e.reason} (${e.codespace}/${e.code})`);
}

const cancelled = await client.call(buyer, ordersTx.MsgCancelOrder, ordersTx.MsgCancelOrderResponse, {
  signer: buyer,
  id: placed.orderId,
  clientKey: `${order.clientKey}-cancel`,
});
console.log(`cancelled: version ${cancelled.version}`);
client.disconnect();
