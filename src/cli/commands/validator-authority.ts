/** genesis set-validator-authority */
import { formatAddress, resolveAccount } from "../addresses.js";
import type { CommandContext } from "../context.js";
import { appStateOf, readGenesis, withAppState, writeGenesis } from "../genesis-file.js";
import { report } from "../output.js";
import { withValidatorAuthority } from "../validator-authority.js";

/** @param account key name or address; "none" takes the right away */
export async function setValidatorAuthority(context: CommandContext, account: string): Promise<void> {
  const path = context.nodeConfig().paths.genesis;
  const { bech32Prefix } = context.chain;
  const address = account === "none" ? "" : await authorityAddress(context, account, bech32Prefix);
  const doc = readGenesis(path);
  writeGenesis(path, withAppState(doc, withValidatorAuthority(appStateOf(path, doc), address)));
  const sentence = `${address === "" ? "nobody" : address} changes the validators of ${path}`;
  report(context.io, context.format, sentence, { file: path, authority: address });
}

/** @throws CliError when it is neither an address nor the name of a key */
export async function authorityAddress(context: CommandContext, account: string, prefix: string): Promise<string> {
  const bytes = await resolveAccount(account, "VALIDATOR_AUTHORITY", prefix, () => context.keyring());
  return formatAddress(prefix, "acc", bytes);
}
