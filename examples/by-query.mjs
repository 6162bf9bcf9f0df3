/** Queries of the modules; nothing is signed. */
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { crossborderState, StatesetClient } from "statesetd/client";

const { RPC = "http://localhost:26657", WORDS = "" } = process.env;
const wallet = await DirectSecp256k1HdWallet.fromMnemonic(WORDS, { prefix: "stateset" });
const [{ address }] = await wallet.getAccounts();
const client = await StatesetClient.connect(RPC);

const { params } = await client.query.payments.params();
console.log(`default fee: ${params.defaultFeeBps} basis points`);

const status = await client.query.compliance.status({ address });
console.log("compliance:", status);

const { entries } = await client.query.payments.statement({ address, pagination: { limit: 5 } });
for (const entry of entries) console.log(entry.kind, entry.amount, entry.denom);

const { rules } = await client.query.crossborder.incoterms();
const ddp = rules.find((row) => row.incoterm === crossborderState.Incoterm.INCOTERM_DDP);
console.log("DDP:", ddp);
client.disconnect();
