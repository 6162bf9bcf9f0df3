/** tx: what can be done with transactions in files. */
import { type Command, Option } from "commander";
import { type Run, runs } from "../command.js";
import type { Io } from "../io.js";
import { addTxFlags } from "../tx/flags.js";

const signing = () => import("../commands/tx-sign.js");
const files = () => import("../commands/tx-files.js");
const FILE = "a transaction as --generate-only prints it; - for standard input";

export function addTxFiles(tx: Command, io: Io): void {
  const add = (usage: string, about: string, argument: string | undefined, run: Run): Command => {
    const [name = "", ...args] = usage.split(" ");
    const command = tx.command(name).description(about);
    for (const arg of args) command.argument(arg, arg.includes("file") ? argument : undefined);
    runs(io, addTxFlags(command), run);
    return command;
  };
  const document = () => new Option("--output-document <file>", "write the result to a file");
  const behalf = () => new Option("--multisig <name_or_address>", "sign as a member of this multisig");
  add("sign <file>", "sign a transaction", FILE, async (c, args) => (await signing()).txSign(c, args[0]!))
    .addOption(behalf())
    .option("--signature-only", "print the signature alone; always so with --multisig")
    .option("--overwrite", "drop the signatures that are there")
    .addOption(document());
  add("sign-batch <files...>", "sign several transactions, with one sequence after the other", FILE, async (c, args) =>
    (await signing()).txSignBatch(c, args),
  )
    .addOption(behalf())
    .option("--signature-only", "print the signatures alone; always so with --multisig")
    .option("--overwrite", "drop the signatures that are there")
    .addOption(document());
  add(
    "multisign <file> <name> <signature_files...>",
    "put signatures of its members together as the signature of a multisig",
    FILE,
    async (c, args) => (await signing()).txMultisign(c, args),
  )
    .alias("multi-sign")
    .option("--signature-only", "print the signature alone")
    .option("--skip-signature-verification", "take the members' signatures unseen: for multisigs in multisigs")
    .addOption(document());
  add("broadcast <file>", "send a signed transaction", FILE, async (c, args) =>
    (await files()).txBroadcast(c, args[0]!),
  );
  add("encode <file>", "a transaction's bytes, as base64", FILE, async (c, args) =>
    (await files()).txEncode(c, args[0]!),
  );
  add(
    "decode <tx>",
    "a transaction's JSON from its bytes, as base64; - for standard input",
    undefined,
    async (c, args) => (await files()).txDecode(c, args[0]!),
  ).option("-x, --hex", "the bytes are given as hex");
  add(
    "simulate <file>",
    "what a transaction would do and how much gas it would use; --from signs",
    FILE,
    async (c, args) => (await files()).txSimulate(c, args[0]!),
  );
  add(
    "validate-signatures <file>",
    "who has to sign, who has, and whether the signatures are right (with --offline: their order alone)",
    FILE,
    async (c, args) => (await files()).txValidateSignatures(c, args[0]!),
  );
}
