import { type Command, Option } from "commander";
import { addKeyringFlags, addNodeFlag, addOutputFlag, wholeNumber } from "../flags.js";

export const SIGN_MODES = ["direct", "amino-json"] as const;

/** Flags of every command that makes a transaction, named as the SDK names them. */
export function addTxFlags(command: Command): Command {
  addKeyringFlags(addNodeFlag(addOutputFlag(command)));
  return command
    .option("--from <name_or_address>", "the key that signs")
    .option("--chain-id <id>", "the chain that is signed for")
    .option("--fees <coins>", "what the transaction pays: 500ustate")
    .option("--gas-prices <prices>", "what it pays for each unit of gas: 0.025ustate")
    .option("--gas <limit>", "gas limit, or auto to measure it")
    .option("--gas-adjustment <factor>", "what a measured gas limit is multiplied by")
    .option("--note <text>", "a memo that anybody can read")
    .option("-a, --account-number <number>", "number of the account, with --offline", wholeNumber)
    .option("-s, --sequence <number>", "sequence of the account", wholeNumber)
    .option("--timeout-height <height>", "last height at which it counts", wholeNumber)
    .option("--timeout-duration <duration>", "how long it counts: 1m")
    .option("--unordered", "without a sequence: several can wait at once; needs --timeout-duration")
    .option("--fee-payer <address>", "who pays instead of the signer; has to sign too")
    .option("--fee-granter <address>", "whose fee grant pays")
    .addOption(new Option("--sign-mode <mode>", "what is signed").choices([...SIGN_MODES]))
    .addOption(new Option("-b, --broadcast-mode <mode>", "wait for the check, or not").choices(["sync", "async"]))
    .option("--generate-only", "print the unsigned transaction and stop")
    .option("--dry-run", "measure the gas and stop")
    .option("--offline", "sign without a node: needs --account-number and --sequence")
    .option("-y, --yes", "do not ask");
}
