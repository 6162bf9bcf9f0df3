/** Times bank sends with fees through the application alone: CheckTx, then blocks of them, and blocks of transactions that
 *  nobody has seen before. Prints microseconds a transaction.
 *
 *  Usage: tsx bench/app-tx.ts [--txs 5000] [--block 1000] [--senders 500] */
import { parseArgs } from "node:util";
import { MsgSend } from "../src/gen/cosmos/bank/v1beta1/tx.js";
import { BenchApp, signedTx } from "./app-rig.js";

const { values } = parseArgs({
  options: {
    txs: { type: "string", default: "5000" },
    block: { type: "string", default: "1000" },
    senders: { type: "string", default: "500" },
  },
});
const [txCount, blockSize, senders] = [Number(values.txs), Number(values.block), Number(values.senders)];
const app = new BenchApp(senders);

function makeTxs(count: number): Uint8Array[] {
  const { accounts } = app;
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [accounts[i % senders]!, accounts[(i * 7 + 1) % senders]!];
    const amount = [{ denom: "ustate", amount: "1" }];
    return signedTx(from, MsgSend, { fromAddress: from.address, toAddress: to.address, amount });
  });
}

app.timeBlocks(makeTxs(Math.min(txCount, 2000)), blockSize);
const checked = makeTxs(txCount);
const checkTx = app.timeChecks(checked);
const seen = app.timeBlocks(checked, blockSize);
const unseen = app.timeBlocks(makeTxs(txCount), blockSize);
console.log(
  JSON.stringify({
    txs: txCount,
    block: blockSize,
    senders,
    check_tx: checkTx,
    block_after_check: seen,
    block_unseen: unseen,
    rss_mb: Math.round(process.memoryUsage().rss / 2 ** 20),
  }),
);
