/** keys: what can be done with keys of accounts. */
import { type Command, Option } from "commander";
import { runs } from "../command.js";
import { addKeyringFlags, addOutputFlag, smallNumber } from "../flags.js";
import type { Io } from "../io.js";

const work = () => import("../commands/keys.js");
const transfer = () => import("../commands/keys-transfer.js");

function keyType(): Option {
  return new Option("--key-type <type>", "kind of key").choices(["secp256k1"]).default("secp256k1");
}

export function addKeys(program: Command, io: Io): void {
  const keys = program.command("keys").description("keys of accounts");
  addAdding(keys, io);
  addShowing(keys, io);
  addChanging(keys, io);
  addTransfer(keys, io);
  for (const command of keys.commands) addOutputFlag(addKeyringFlags(command));
}

function addAdding(keys: Command, io: Io): void {
  const add = keys
    .command("add <name>")
    .description("make a key, or bring one back from its mnemonic")
    .option("--recover", "read the mnemonic from standard input instead of making one")
    .option("-i, --interactive", "ask for a mnemonic and for a BIP-39 passphrase")
    .option("--source <file>", "with --recover: read the mnemonic from a file")
    .option("--account <number>", "account of the HD path", smallNumber)
    .option("--index <number>", "index of the HD path", smallNumber)
    .option("--coin-type <number>", "coin type of the HD path (default: 118)", smallNumber)
    .option("--hd-path <path>", "the whole HD path: m/44'/118'/0'/0/0")
    .addOption(keyType())
    .option("--no-backup", "do not show the mnemonic")
    .option("--dry-run", "show the key and keep nothing")
    .option("--pubkey <json>", "keep this public key, whose private part is elsewhere")
    .option("--pubkey-base64 <base64>", "the same for the 33 bytes of a secp256k1 key")
    .option("--multisig <names>", "keep a multisig of these keys, separated by commas")
    .option("--multisig-threshold <number>", "signatures that the multisig needs", smallNumber)
    .option("--no-sort", "members of the multisig in the order given, not by address")
    .option("-y, --yes", "replace a key of this name without asking");
  add.addOption(new Option("--nosort", "as --no-sort").hideHelp());
  runs(io, add, async (context, args) => (await work()).keysAdd(context, args[0]!));
  const mnemonic = keys
    .command("mnemonic")
    .description("words for a new key, which is not made")
    .option("--unsafe-entropy", "make them from randomness that is typed instead of the system's")
    .option("-y, --yes", "do not ask");
  runs(io, mnemonic, async (context) => (await transfer()).keysMnemonic(context));
}

function addShowing(keys: Command, io: Io): void {
  const list = keys.command("list").description("all keys").option("-n, --list-names", "names only");
  runs(io, list, async (context) => (await work()).keysList(context));
  const show = keys
    .command("show <name_or_address...>")
    .description("a key; several make a multisig that is not kept")
    .option("-a, --address", "the address alone")
    .option("-p, --pubkey", "the public key alone")
    .option("--bech <form>", "form of the address: acc, val or cons")
    .option("--multisig-threshold <number>", "signatures that the multisig needs", smallNumber)
    .option("--no-sort", "members of the multisig in the order given, not by address");
  runs(io, show, async (context, args) => (await work()).keysShow(context, args));
  const parse = keys.command("parse <address>").description("an address in its other forms");
  runs(io, parse, async (context, args) => (await work()).keysParse(context, args[0]!));
  const types = keys.command("list-key-types").description("kinds of keys that --key-type takes");
  runs(io, types, async (context) => (await transfer()).keysListTypes(context));
}

function addChanging(keys: Command, io: Io): void {
  const rename = keys
    .command("rename <old_name> <new_name>")
    .description("give a key another name")
    .option("-y, --yes", "do not ask");
  runs(io, rename, async (context, args) => (await transfer()).keysRename(context, args[0]!, args[1]!));
  const remove = keys
    .command("delete <name...>")
    .description("delete keys")
    .option("-y, --yes", "do not ask")
    .option("-f, --force", "do not ask");
  runs(io, remove, async (context, args) => (await work()).keysDelete(context, args));
  const migrate = keys.command("migrate").description("write records of SDK 0.45 and before in today's form");
  runs(io, migrate, async (context) => (await transfer()).keysMigrate(context));
}

/** Between keyrings. Secrets go through the standard input and output. */
function addTransfer(keys: Command, io: Io): void {
  const out = keys
    .command("export <name>")
    .description("print a private key, encrypted under a passphrase that is read from standard input")
    .option("--unarmored-hex", "print it as plain hex; needs --unsafe")
    .option("--unsafe", "with --unarmored-hex: yes, in plain")
    .option("-y, --yes", "do not ask");
  runs(io, out, async (context, args) => (await transfer()).keysExport(context, args[0]!));
  const back = keys
    .command("import <name> <file>")
    .description("take in a private key that keys export wrote; its passphrase is read from standard input");
  runs(io, back, async (context, args) => (await transfer()).keysImport(context, args[0]!, args[1]!));
  const hex = keys
    .command("import-hex <name> [hex]")
    // What stands behind the name is refused with words of its own.
    .usage("[options] <name>")
    .description("take in a private key that is read as hex from standard input")
    .addOption(keyType());
  runs(io, hex, async (context, args) => (await transfer()).keysImportHex(context, args[0]!, args[1]));
}
