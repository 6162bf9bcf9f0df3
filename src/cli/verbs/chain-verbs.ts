/** Queries that are not of a module: transactions and blocks, which CometBFT's RPC answers. */
import { type Command, Option } from "commander";
import { type Run, runs } from "../command.js";
import { addNodeFlag, addOutputFlag, wholeNumber } from "../flags.js";
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
  addSearch(
    add("txs", "transactions by their events", async (c) => (await work()).queryTxs(c)).option(
      "--query <text>",
      "conditions, as the RPC's tx_search takes them",
    ),
    "transactions",
  );
  add(
    "wait-tx [hash]",
    "wait until a transaction is in a block; without its hash, the one that a broadcast printed is read from standard input",
    async (c, args) => (await work()).waitTx(c, args[0]),
  )
    .alias("event-query-tx-for")
    .option("--timeout <duration>", "how long (default: 15s)");
  const blocks = () => import("../commands/query-blocks.js");
  add("block [height_or_hash]", "a block; the last one when left out", async (c, args) =>
    (await blocks()).queryBlock(c, args[0]),
  ).addOption(new Option("--type <kind>", "what it is found by").choices(["height", "hash"]));
  addSearch(
    add("blocks", "blocks by their events", async (c) => (await blocks()).queryBlocks(c)).option(
      "--query <text>",
      "conditions, as the RPC's block_search takes them",
    ),
    "blocks",
  );
  add("block-results [height]", "what the transactions of a block did", async (c, args) =>
    (await blocks()).queryBlockResults(c, args[0]),
  );
  add("comet-validator-set [height]", "who validates", async (c, args) =>
    (await blocks()).queryValidatorSet(c, args[0]),
  )
    .option("--page <number>", "page of --limit validators", wholeNumber)
    .option("--limit <number>", "validators to show (default: 100)", wholeNumber);
}

function addSearch(command: Command, what: string): void {
  command
    .option("--page <number>", `page of --limit ${what}`, wholeNumber)
    .option("--limit <number>", `${what} to show (default: 100)`, wholeNumber)
    .addOption(new Option("--order_by <order>", "by height").choices(["asc", "desc", "dsc"]));
}
