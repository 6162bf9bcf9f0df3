/** keys: add, list, show, delete. Output members are the SDK's. */
import { randomBytes } from "node:crypto";
import type { KeyInfo, Keyring } from "../../adapters/keyring.js";
import { parseAddress } from "../../crypto/bech32.js";
import { bip44PathToString, DEFAULT_COIN_TYPE, privateKeyFromMnemonic } from "../../crypto/hd.js";
import { publicKeyFromJson, publicKeyToJson } from "../../crypto/key-json.js";
import type { PublicKey } from "../../crypto/key-types.js";
import { mnemonicFault, mnemonicFromEntropy } from "../../crypto/mnemonic.js";
import { multisigKey, publicKeyAddress, sortByAddress } from "../../crypto/public-key.js";
import { type AddressForm, formatAddress } from "../addresses.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { readTextFile } from "../input-files.js";
import { confirm } from "../io.js";
import { print } from "../output.js";

interface KeyOutput {
  name: string;
  type: string;
  address: string;
  /** JSON text inside JSON, as in the SDK. */
  pubkey: string;
  mnemonic?: string;
}

export function outputOf(context: CommandContext, key: KeyInfo, form: AddressForm = "acc"): KeyOutput {
  return {
    name: key.name,
    type: key.kind,
    address: formatAddress(context.chain.bech32Prefix, form, publicKeyAddress(key.publicKey)),
    pubkey: JSON.stringify(publicKeyToJson(key.publicKey)),
  };
}

export async function keysAdd(context: CommandContext, name: string): Promise<void> {
  const dryRun = context.flag("dryRun");
  const { createKeyring, createMemoryItems } = await import("../../adapters/keyring.js");
  const ring = await context.keyring();
  const target = dryRun ? createKeyring(createMemoryItems()) : ring;
  const replace = !dryRun && (await ring.find(name)) !== undefined;
  if (replace) await agreeToReplace(context, name);
  const publicKey = await givenPublicKey(context, ring);
  if (publicKey !== undefined) return printAdded(context, await target.addPublic(name, publicKey, replace), undefined);
  const given = await givenMnemonic(context);
  const mnemonic = given ?? mnemonicFromEntropy(new Uint8Array(randomBytes(32)));
  const passphrase = context.flag("interactive") ? await readBip39Passphrase(context) : "";
  const bytes = privateKeyFromMnemonic(mnemonic, passphrase, hdPath(context));
  if (!bytes.ok) throw new CliError(`--hd-path: ${bytes.error}`, "a path looks like m/44'/118'/0'/0/0");
  const added = await target.addLocal(name, { kind: "secp256k1", bytes: bytes.value }, replace);
  printAdded(context, added, given !== undefined || context.options.backup === false ? undefined : mnemonic);
}

/** The old key goes only once the new one is there. */
async function agreeToReplace(context: CommandContext, name: string): Promise<void> {
  if (!context.flag("yes") && !(await confirm(context.io, `there is a key ${JSON.stringify(name)}; replace it`))) {
    throw new CliError(
      `a key with the name ${JSON.stringify(name)} is there already`,
      "take another name, or answer y",
    );
  }
}

function printAdded(context: CommandContext, key: KeyInfo, mnemonic: string | undefined): void {
  const output = outputOf(context, key);
  if (context.format === "json") {
    if (mnemonic !== undefined) output.mnemonic = mnemonic;
    print(context.io, "json", output);
    return;
  }
  print(context.io, "text", [output]);
  if (mnemonic === undefined) return;
  context.io.err(
    "\n**Important** Write these words down and keep them in a safe place: they are the only way to get the key back.\n\n" +
      `${mnemonic}\n`,
  );
}

function hdPath(context: CommandContext): string {
  const path = context.text("hdPath");
  if (path !== undefined) return path;
  return bip44PathToString({
    coinType: context.number("coinType") ?? DEFAULT_COIN_TYPE,
    account: context.number("account") ?? 0,
    change: 0,
    index: context.number("index") ?? 0,
  });
}

/** The words that the key is to be made from: from --source, or the next line of the standard input. Extra blanks do not
 *  matter. Undefined: there shall be new ones. */
async function givenMnemonic(context: CommandContext): Promise<string | undefined> {
  const source = context.text("source");
  const recover = context.flag("recover");
  if (!recover && !context.flag("interactive")) {
    if (source === undefined) return undefined;
    throw new UsageError("--source says where the mnemonic is when a key is brought back", "add --recover");
  }
  if (source === undefined && context.io.interactive) {
    context.io.err(`> Enter your bip39 mnemonic${recover ? "" : ", or nothing to make a new one"}\n`);
  }
  const text = source === undefined ? await context.io.readLine() : readTextFile(source);
  const words = (text ?? "").trim().split(/\s+/).join(" ");
  if (words === "" && !recover) return undefined;
  const fault = mnemonicFault(words);
  if (fault !== undefined)
    throw new CliError(
      `${source ?? "standard input"}: ${fault}`,
      "12, 15, 18, 21 or 24 words on one line: statesetd keys mnemonic makes new ones",
    );
  return words;
}

/** What is mixed into the seed beside the words. Nearly everybody leaves it empty. */
async function readBip39Passphrase(context: CommandContext): Promise<string> {
  const first = (await context.io.readSecret("> Enter your bip39 passphrase (nothing for none): ")) ?? "";
  if (first === "") return first;
  if ((await context.io.readSecret("> The same again: ")) !== first)
    throw new CliError("the two passphrases differ", "try again, and type the same twice");
  return first;
}

/** A key that is given instead of made: --pubkey, --pubkey-base64, --multisig. */
async function givenPublicKey(context: CommandContext, ring: Keyring): Promise<PublicKey | undefined> {
  const json = context.text("pubkey");
  if (json !== undefined) return parsePublicKey("--pubkey", json);
  const base64 = context.text("pubkeyBase64");
  if (base64 !== undefined) {
    const parsed = publicKeyFromJson({ "@type": "/cosmos.crypto.secp256k1.PubKey", key: base64 });
    if (!parsed.ok) throw badValue("--pubkey-base64", base64, `33 bytes in base64 (${parsed.error})`);
    return parsed.value;
  }
  const names = context
    .text("multisig")
    ?.split(",")
    .map((n) => n.trim());
  return names === undefined ? undefined : multisigOf(context, ring, names);
}

function parsePublicKey(what: string, text: string): PublicKey {
  const wanted = 'a key such as {"@type":"/cosmos.crypto.secp256k1.PubKey","key":"…"}';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badValue(what, text, wanted);
  }
  const parsed = publicKeyFromJson(json);
  if (!parsed.ok) throw badValue(what, text, `${wanted} (${parsed.error})`);
  return parsed.value;
}

async function multisigOf(context: CommandContext, ring: Keyring, names: readonly string[]): Promise<PublicKey> {
  const threshold = context.number("multisigThreshold") ?? 1;
  if (threshold < 1 || threshold > names.length) {
    throw badValue("--multisig-threshold", String(threshold), `a number from 1 to ${names.length}`);
  }
  const members: PublicKey[] = [];
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) !== i)
      throw new UsageError(`--multisig: ${JSON.stringify(name)} is there twice`, "name each member once");
    members.push((await fetchKey(context, ring, name)).publicKey);
  }
  const asGiven = context.options.sort === false || context.flag("nosort");
  return multisigKey(threshold, asGiven ? members : sortByAddress(members));
}

/** By name or by address. */
export async function fetchKey(context: CommandContext, ring: Keyring, reference: string): Promise<KeyInfo> {
  const named = await ring.find(reference);
  if (named !== undefined) return named;
  const address = parseAddress(reference, context.chain.bech32Prefix);
  const found = address.ok ? await ring.findByAddress(address.value) : undefined;
  if (found !== undefined) return found;
  const names = (await ring.list()).map((k) => k.name);
  throw new CliError(
    `no key has the name or address ${JSON.stringify(reference)}`,
    names.length === 0 ? "the keyring is empty; statesetd keys add NAME makes a key" : `keys: ${names.join(", ")}`,
  );
}

export async function keysList(context: CommandContext): Promise<void> {
  const keys = await (await context.keyring()).list();
  if (context.flag("listNames")) {
    for (const key of keys) context.io.out(`${key.name}\n`);
    return;
  }
  if (keys.length === 0 && context.format === "text") {
    context.io.err("the keyring is empty; statesetd keys add NAME makes a key\n");
    return;
  }
  print(
    context.io,
    context.format,
    keys.map((k) => outputOf(context, k)),
  );
}

const FORMS: readonly string[] = ["acc", "val", "cons"];

export async function keysShow(context: CommandContext, references: readonly string[]): Promise<void> {
  const form = context.text("bech") ?? "acc";
  if (!FORMS.includes(form)) throw badValue("--bech", form, "acc, val or cons");
  const onlyAddress = context.flag("address");
  const onlyKey = context.flag("pubkey");
  if (onlyAddress && onlyKey) throw new UsageError("--address and --pubkey exclude each other", "give one of them");
  if ((onlyAddress || onlyKey) && context.text("output") !== undefined) {
    throw new UsageError("--output says nothing beside --address or --pubkey: leave one of them out");
  }
  const ring = await context.keyring();
  const key: KeyInfo =
    references.length === 1
      ? await fetchKey(context, ring, references[0]!)
      : { name: "multi", kind: "multi", publicKey: await multisigOf(context, ring, references) };
  const output = outputOf(context, key, form as AddressForm);
  if (onlyAddress) context.io.out(`${output.address}\n`);
  else if (onlyKey) context.io.out(`${output.pubkey}\n`);
  else print(context.io, context.format, context.format === "json" ? output : [output]);
}

export async function keysDelete(context: CommandContext, names: readonly string[]): Promise<void> {
  const ring = await context.keyring();
  for (const name of names) {
    const key = await fetchKey(context, ring, name);
    const sure = context.flag("yes") || context.flag("force");
    if (!sure && !(await confirm(context.io, `delete the key ${JSON.stringify(key.name)}, which cannot be undone`))) {
      throw new CliError(`${key.name} was not deleted`, "answer y, or add --yes");
    }
    await ring.remove(key.name);
    context.io.err(`deleted ${key.name}\n`);
  }
}

/** Hex to the three bech32 forms, and back. */
export async function keysParse(context: CommandContext, text: string): Promise<void> {
  const { decodeBech32 } = await import("../../crypto/bech32.js");
  const { fromHex, toHexUpper } = await import("../../types/bytes.js");
  if (/^([0-9a-fA-F]{2})+$/.test(text)) {
    const bytes = fromHex(text);
    const forms = (["acc", "val", "cons"] as const).map((f) => formatAddress(context.chain.bech32Prefix, f, bytes));
    return print(context.io, context.format, { formats: forms });
  }
  const decoded = decodeBech32(text);
  if (!decoded.ok) throw badValue("ADDRESS", text, `hex or bech32 (${decoded.error})`);
  print(context.io, context.format, { human: decoded.value.prefix, bytes: toHexUpper(decoded.value.bytes) });
}
