/** Who signs, and what the chain knows of the account. */
import type { KeyInfo } from "../../adapters/keyring.js";
import type { PublicKey } from "../../crypto/key-types.js";
import { accountAddress, formatAddress, resolveAccount } from "../addresses.js";
import type { CommandContext } from "../context.js";
import { CliError, UsageError } from "../errors.js";
import { createRpcClient } from "../rpc-client.js";
import { type AccountState, accountState } from "./chain-queries.js";

export interface TxSigner {
  readonly publicKey: PublicKey;
  readonly address: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** --from, or what client.toml names. @throws UsageError when nobody is named */
function nameOfSigner(context: CommandContext, from: string | undefined): string {
  const name = from ?? context.text("from") ?? context.client.keyringDefaultKeyname;
  if (name !== "") return name;
  throw new UsageError(
    "nobody is named to sign",
    "add --from NAME (statesetd keys list shows names), or set keyring-default-keyname in config/client.toml",
  );
}

/** @param from of --from or the message's own signer position; undefined when the command names nobody */
export async function signerOf(context: CommandContext, from: string | undefined): Promise<KeyInfo> {
  const name = nameOfSigner(context, from);
  const ring = await context.keyring();
  const address = await resolveAccount(name, "--from", context.chain.bech32Prefix, async () => ring);
  const key = await ring.findByAddress(address);
  if (key !== undefined) return key;
  throw new CliError(`--from: the key of ${name} is not in this keyring`, "statesetd keys list shows what is there");
}

/** For --generate-only, which needs no key: an address is enough. */
export async function signerAddress(context: CommandContext, from: string | undefined): Promise<string> {
  const { bech32Prefix } = context.chain;
  const bytes = await resolveAccount(nameOfSigner(context, from), "--from", bech32Prefix, () => context.keyring());
  return formatAddress(bech32Prefix, "acc", bytes);
}

/** What flags say of the account, and the node for the rest. */
export async function accountNumbers(context: CommandContext, address: string): Promise<AccountState> {
  const accountNumber = context.bigint("accountNumber");
  // A transaction without an order has no sequence.
  const sequence = context.flag("unordered") ? 0n : context.bigint("sequence");
  if (accountNumber !== undefined && sequence !== undefined) return { accountNumber, sequence };
  if (context.flag("offline")) {
    throw new UsageError(
      "--offline needs --account-number and --sequence",
      `a node tells them: statesetd query auth account-info ${address}`,
    );
  }
  const state = await accountState(createRpcClient(context.client.node), address);
  return sequence === undefined ? state : { ...state, sequence };
}

export async function signerWithState(context: CommandContext, key: KeyInfo): Promise<TxSigner> {
  const address = accountAddress(context.chain.bech32Prefix, key.publicKey);
  return { publicKey: key.publicKey, address, ...(await accountNumbers(context, address)) };
}

/** @throws CliError unless the private part is here */
export function requireLocal(key: KeyInfo): void {
  if (key.kind === "local") return;
  const hint =
    key.kind === "multi"
      ? "let its members sign: add --generate-only, then statesetd tx sign FILE --multisig NAME, then tx multisign"
      : "add --generate-only and sign where its private part is";
  throw new CliError(`the key ${key.name} (${key.kind}) cannot sign here`, hint);
}
