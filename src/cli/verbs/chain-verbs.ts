/** Queries that are not of a module: transactions and blocks, which CometBFT's RPC answers. */
import { type Command, Option } from "commander";
import { type Run, runs } from "../command.js";
import { addNodeFlag, addOutputFlag, smallNumber, wholeNumber } from "../flags.js";
import type { Io } from "../io.js";

export function addChainQueries(query: Command, io: Io): void {
  const add = (usage: string, text: string, run: Run) => {
    const command = addOutputFlag(addNodeFlag(query.command(usage).description(text)));
    runs(io, command, run);
    return command;
  };
  const work = () => import("../commands/query-chain.js");
  add("tx <hash>", "a transaction that is in a block", async (c, args) =>
    (await work()).queryTx(c, args[0]!),
  ).addOption(
    new Option("--type <kind>", "what it is found by: its hash, ADDRESS/SEQUENCE, or its signatures").choices([
      "hash",
      "acc_seq",
      "signature",
    ]),
  );
  add("txs", "transactions by their events", async (c) => (await work()).queryTxs(c))
    .option("--query <text>", "conditions, as the RPC's tx_search takes them")
    .option("--page <number>", "page of --limit transactions", wholeNumber)
    .option("--limit <number>", "transactions to show (default: 100)", wholeNumber)
    .addOption(new Option("--order_by <order>", "by height").choices(["asc", "desc", "dsc"]));
  add("wait-tx <hash>", "wait until a transaction is in a block", async (c, args) => (await work()).waitTx(c, args[0]!))
    .alias("event-query-tx-for")
    .option("--timeout <seconds>", "how long (default: 15)", smallNumber);
  add("block [height_or_hash]", "a block; the last one when left out", async (c, args) =>
    (await work()).queryBlock(c, args[0]),
  ).addOption(new Option("--type <kind>", "what it is found by").choices(["height", "hash"]));
  add("block-results [height]", "what the transactions of a block did", async (c, args) =>
    (await work()).queryBlockResults(c, args[0]),
  );
  add("comet-validator-set [height]", "who validates", async (c, args) => (await work()).queryValidatorSet(c, args[0]))
    .option("--page <number>", "page of --limit validators", wholeNumber)
    .option("--limit <number>", "validators to show (default: 100)", wholeNumber);
}
