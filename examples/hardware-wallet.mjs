/** A payment signed in amino JSON, the mode of hardware wallets. With a Ledger, `LedgerSigner` of @cosmjs/ledger-amino
 *  stands in place of the wallet. */
import { makeCosmoshubPath, Secp256k1HdWallet } from "@cosmjs/amino";
import { GasPrice } from "@cosmjs/stargate";
import { encodeObject, paymentsTx, responseOf, SigningStatesetClient, statesetAminoTypes } from "statesetd/client";

const { RPC = "http://localhost:26657", WORDS = "" } = process.env;
const wallet = await Secp256k1HdWallet.fromMnemonic(WORDS, {
  prefix: "stateset",
  hdPaths: [makeCosmoshubPath(0), makeCosmoshubPath(1)],
});
const [payer, second] = (await wallet.getAccounts()).map(({ address }) => address);
const client = await SigningStatesetClient.connectWithSigner(RPC, wallet, {
  gasPrice: GasPrice.fromString("0.01ustate"),
});

const message = encodeObject(paymentsTx.MsgAuthorize, {
  payer,
  payee: process.env.SELLER ?? second,
  denom: "uusdc",
  amount: "1000",
  maxFeeBps: 100,
  clientKey: `payment-${Date.now()}`,
});
console.log("the screen shows:", JSON.stringify(statesetAminoTypes().toAmino(message)));

const sent = await client.deliver(payer, [message]);
const answer = responseOf(sent, paymentsTx.MsgAuthorizeResponse);
console.log("authorized:", answer);
client.disconnect();
