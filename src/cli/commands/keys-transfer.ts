/** keys: export and import, rename, migrate, mnemonic. Secrets come from the standard input, never from the command
 *  line, where other users of the machine could see them. */
import { randomBytes } from "node:crypto";
import type { Keyring } from "../../adapters/keyring.js";
import { decryptKeyArmor, encryptKeyArmor, KEY_ARMOR_SALT_BYTES } from "../../crypto/key-armor.js";
import type { PrivateKey } from "../../crypto/key-types.js";
import { mnemonicFromEntropy } from "../../crypto/mnemonic.js";
import { fromHex, toHex } from "../../types/bytes.js";
import type { CommandContext } from "../context.js";
import { CliError, UsageError } from "../errors.js";
import { readTextFile } from "../input-files.js";
import { confirm } from "../io.js";
import { print } from "../output.js";
import { fetchKey, outputOf } from "./keys.js";

/** What the SDK's prompt asks for. */
const PASSPHRASE_LENGTH_MIN = 8;

/** @param again a person types it twice: what is mistyped once locks the export for ever */
async function readPassphrase(context: CommandContext, prompt: string, again: boolean): Promise<string> {
  const typed = await context.io.readSecret(prompt);
  if (typed === undefined) {
    throw new CliError(
      "the passphrase is missing: the standard input has ended",
      "give it as a line of standard input",
    );
  }
  if (typed.length < PASSPHRASE_LENGTH_MIN) {
    throw new CliError(`a passphrase has at least ${PASSPHRASE_LENGTH_MIN} characters`, "take a longer one");
  }
  if (again && context.io.interactive && (await context.io.readSecret("The same again: ")) !== typed) {
    throw new CliError("the two passphrases differ", "try again");
  }
  return typed;
}

export async function keysExport(context: CommandContext, name: string): Promise<void> {
  const plain = context.flag("unarmoredHex");
  if (plain !== context.flag("unsafe")) {
    throw new UsageError("--unarmored-hex and --unsafe go together: the key is printed for all to read", "give both");
  }
  if (!plain) {
    // Asked for before the keyring's own passphrase, as the SDK's daemons do: scripts give both as lines.
    const passphrase = await readPassphrase(context, "Passphrase to encrypt the exported key: ", true);
    const key = await privateKeyOf(context, name);
    context.io.out(`${encryptKeyArmor(key, passphrase, new Uint8Array(randomBytes(KEY_ARMOR_SALT_BYTES)))}\n`);
    return;
  }
  const question = "WARNING: the private key will be shown as plain hexadecimal text; go on";
  if (!context.flag("yes") && !(await confirm(context.io, question))) {
    throw new CliError(`${name} was not exported`, "answer y, or add --yes");
  }
  context.io.out(`${toHex((await privateKeyOf(context, name)).bytes)}\n`);
}

async function privateKeyOf(context: CommandContext, reference: string): Promise<PrivateKey> {
  const ring = await context.keyring();
  const key = await fetchKey(context, ring, reference);
  if (key.kind === "local") return ring.privateKey(key.name);
  throw new CliError(
    `the private part of ${key.name} (${key.kind}) is not here and cannot be exported`,
    `statesetd keys show ${key.name} -p shows its public key, for keys add --pubkey elsewhere`,
  );
}

export async function keysImport(context: CommandContext, name: string, file: string): Promise<void> {
  const text = readTextFile(file);
  const passphrase = await context.io.readSecret("Passphrase of the key: ");
  if (passphrase === undefined) {
    throw new CliError(
      "the passphrase is missing: the standard input has ended",
      "give it as a line of standard input",
    );
  }
  const opened = decryptKeyArmor(text, passphrase);
  if (!opened.ok) {
    const wrong = opened.error === "invalid account password";
    throw new CliError(
      `${file}: ${wrong ? "the passphrase does not open it, or its content is damaged" : opened.error}`,
      wrong
        ? "try again; the words of the key bring it back too: statesetd keys add NAME --recover"
        : "name a file that statesetd keys export wrote",
    );
  }
  await addImported(context, await context.keyring(), name, opened.value.key);
}

const SECRET_HEX = /^(0x)?[0-9a-fA-F]{64}$/;

/** @param typed what stands behind the name: never used, and never repeated */
export async function keysImportHex(context: CommandContext, name: string, typed: string | undefined): Promise<void> {
  if (typed !== undefined) {
    throw new UsageError(
      "a private key is not taken from the command line: others on this machine see it there, and the shell keeps it. If that was a real one, move what it holds",
      `statesetd keys import-hex ${name} asks for it; from a file: statesetd keys import-hex ${name} < FILE`,
    );
  }
  const text = ((await context.io.readSecret("Private key as hex: ")) ?? "").trim();
  // What was typed is a secret: the message does not repeat it.
  if (!SECRET_HEX.test(text))
    throw new UsageError(
      `the private key: found ${text.length} characters, wanted 64 hex digits`,
      `give them as a line of standard input: statesetd keys import-hex ${name} < FILE`,
    );
  const key: PrivateKey = { kind: "secp256k1", bytes: fromHex(text.replace(/^0x/, "")) };
  await addImported(context, await context.keyring(), name, key);
}

async function addImported(context: CommandContext, ring: Keyring, name: string, key: PrivateKey): Promise<void> {
  if ((await ring.find(name)) !== undefined) {
    throw new CliError(
      `a key with the name ${JSON.stringify(name)} is there already`,
      "take another name, or statesetd keys rename that one",
    );
  }
  const output = outputOf(context, await ring.addLocal(name, key));
  print(context.io, context.format, context.format === "json" ? output : [output]);
}

export async function keysRename(context: CommandContext, name: string, newName: string): Promise<void> {
  const ring = await context.keyring();
  const key = await fetchKey(context, ring, name);
  if (!context.flag("yes") && !(await confirm(context.io, `rename the key ${key.name} to ${newName}`))) {
    throw new CliError(`${key.name} was not renamed`, "answer y, or add --yes");
  }
  await ring.rename(key.name, newName);
  context.io.err(`${key.name} is now ${newName}\n`);
}

/** Hash of so many typed characters is as good as 256 random bits: the SDK's bound. */
const ENTROPY_LENGTH_MIN = 43;

export async function keysMnemonic(context: CommandContext): Promise<void> {
  let entropy = new Uint8Array(randomBytes(32));
  if (context.flag("unsafeEntropy")) {
    const { sha256 } = await import("../../crypto/hasher.js");
    if (context.io.interactive) context.io.err("> Type at least 256 bits of randomness: 100 throws of a die, say\n");
    const typed = (await context.io.readLine()) ?? "";
    if (typed.length < ENTROPY_LENGTH_MIN) {
      throw new CliError(
        `the randomness has ${typed.length} characters: 256 bits are 43 characters of base64, or 100 throws of a die`,
        "type more, or leave --unsafe-entropy out",
      );
    }
    if (!context.flag("yes") && !(await confirm(context.io, `${typed.length} characters; go on`))) {
      throw new CliError("no mnemonic was made", "answer y, or add --yes");
    }
    entropy = new Uint8Array(sha256(new TextEncoder().encode(typed)));
  }
  context.io.out(`${mnemonicFromEntropy(entropy)}\n`);
}

export async function keysMigrate(context: CommandContext): Promise<void> {
  const done = await (await context.keyring()).migrate();
  for (const { name, outcome } of done) {
    const said =
      outcome.kind === "failed" ? outcome.reason : outcome.kind === "migrated" ? "migrated" : "is up to date";
    context.io.err(`${name}: ${said}\n`);
  }
  if (done.length === 0) context.io.err("the keyring is empty\n");
  const failed = done.filter((d) => d.outcome.kind === "failed");
  if (failed.length > 0) {
    throw new CliError(
      `${failed.length} of ${done.length} keys could not be migrated`,
      "bring them back from their words: statesetd keys add NAME --recover",
    );
  }
}

export async function keysListTypes(context: CommandContext): Promise<void> {
  context.io.out("secp256k1\n");
}
