/** Accounts as they are named on the command line: by key name or by address. */
import type { Keyring } from "../adapters/keyring.js";
import { encodeBech32, parseAddress } from "../crypto/bech32.js";
import type { PublicKey } from "../crypto/key-types.js";
import { publicKeyAddress } from "../crypto/public-key.js";
import { CliError } from "./errors.js";

export type AddressForm = "acc" | "val" | "cons";

const SUFFIX: { readonly [F in AddressForm]: string } = { acc: "", val: "valoper", cons: "valcons" };

export function formatAddress(prefix: string, form: AddressForm, address: Uint8Array): string {
  return encodeBech32(`${prefix}${SUFFIX[form]}`, address);
}

export function accountAddress(prefix: string, key: PublicKey): string {
  return formatAddress(prefix, "acc", publicKeyAddress(key));
}

/** @param what the flag or argument, for the error
 *  @param keyring is opened only when the text is no address */
export async function resolveAccount(
  text: string,
  what: string,
  prefix: string,
  keyring: () => Promise<Keyring>,
): Promise<Uint8Array> {
  const parsed = parseAddress(text, prefix);
  if (parsed.ok) return parsed.value;
  // What looks like an address is no key name: say what is wrong with it.
  if (/^[a-z]+1[a-z0-9]{30,}$/i.test(text)) {
    throw new CliError(
      `${what}: ${JSON.stringify(text)} is no address of this chain: ${parsed.error}`,
      `addresses here begin with ${prefix}1: statesetd keys list shows those of your keys, statesetd keys parse ADDRESS other forms of this one`,
    );
  }
  const key = await (await keyring()).find(text);
  if (key !== undefined) return publicKeyAddress(key.publicKey);
  const names = (await (await keyring()).list()).map((k) => k.name);
  const there = names.length === 0 ? "the keyring is empty" : `keys: ${names.join(", ")}`;
  throw new CliError(
    `${what}: ${JSON.stringify(text)} is neither an address with the prefix ${prefix} nor the name of a key (${there})`,
    "statesetd keys list shows the keys; --home and --keyring-backend say where they are looked for",
  );
}
