import { formatAddress, resolveAccount } from "./addresses.js";
import type { CommandContext } from "./context.js";
import type { AddressResolver } from "./verbs/message.js";

/** Names of keys become addresses; addresses of other prefixes are refused by the reader of the field, or the chain. */
export function accountOfContext(context: CommandContext): AddressResolver {
  const prefix = context.chain.bech32Prefix;
  return async (text, what) =>
    formatAddress(prefix, "acc", await resolveAccount(text, what, prefix, () => context.keyring()));
}
