/** Results of transactions in the shape of cosmos.base.abci.v1beta1.TxResponse. */
import type { CommandContext } from "../context.js";
import { CliError } from "../errors.js";
import { print } from "../output.js";
import { hintFor } from "../refusals.js";
import type { BroadcastAnswer } from "../rpc-client.js";

/** The answer of a broadcast, which knows nothing of a block yet. */
function broadcastResponse(answer: BroadcastAnswer): Record<string, unknown> {
  return {
    height: "0",
    txhash: answer.hash,
    codespace: answer.codespace,
    code: answer.code,
    data: answer.data,
    raw_log: answer.log,
    logs: [],
    info: "",
    gas_wanted: "0",
    gas_used: "0",
    tx: null,
    timestamp: "",
    events: [],
  };
}

/** Prints the answer. A transaction that the node's check refused ends the command with exit code 1, unlike the SDK's
 *  daemons, which end with 0: scripts need not read the JSON.
 *  @throws CliError when the node refused it */
export function printBroadcast(context: CommandContext, answer: BroadcastAnswer): void {
  print(context.io, context.formatJsonByDefault, broadcastResponse(answer));
  if (answer.code === 0) return;
  const { log, codespace, code } = answer;
  throw new CliError(
    `the transaction was refused: ${log} (codespace ${codespace}, code ${code})`,
    hintFor(answer, "correct it, and send it again"),
  );
}
