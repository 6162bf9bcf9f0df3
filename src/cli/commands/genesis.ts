/** genesis: add accounts and validators, check the document. */
import { readKeyFile } from "../../adapters/key-file.js";
import { publicKeyFromJson } from "../../crypto/key-json.js";
import type { SingleKey } from "../../crypto/key-types.js";
import { publicKeyAddress } from "../../crypto/public-key.js";
import { bytesEqual } from "../../types/bytes.js";
import { formatAddress, resolveAccount } from "../addresses.js";
import { appStateFaults } from "../app-state.js";
import { wholeCoins } from "../coins.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { addAccount, appStateOf, readGenesis, withAppState, withValidator, writeGenesis } from "../genesis-file.js";
import { report } from "../output.js";

export const DEFAULT_POWER = 10n;
/** CometBFT's limit on the power of all validators together. */
const POWER_MAX = (1n << 63n) / 8n - 1n;

export async function addGenesisAccount(context: CommandContext, account: string, coins: string): Promise<void> {
  const { bech32Prefix } = context.chain;
  const path = context.nodeConfig().paths.genesis;
  const bytes = await resolveAccount(account, "ADDRESS_OR_KEY_NAME", bech32Prefix, () => context.keyring());
  const address = formatAddress(bech32Prefix, "acc", bytes);
  const amount = wholeCoins([coins], "COINS");
  const doc = readGenesis(path);
  const state = addAccount(appStateOf(path, doc), address, amount, context.flag("append"));
  writeGenesis(path, withAppState(doc, state));
  report(context.io, context.format, `${address} has ${coins} in ${path}`, { address, coins, file: path });
}

export async function addValidator(context: CommandContext, key: string | undefined): Promise<void> {
  const { paths, comet } = context.nodeConfig();
  const pubKey: SingleKey =
    key === undefined ? { kind: "ed25519", bytes: readKeyFile(paths.privValidatorKey).publicKey } : parseKey(key);
  const power = parsePower(context.text("power"));
  const name = context.text("name") ?? (key === undefined ? comet.moniker : "");
  const doc = readGenesis(paths.genesis);
  const address = publicKeyAddress(pubKey);
  if (doc.validators.some((v) => bytesEqual(v.address, address))) {
    throw new CliError(
      `${paths.genesis}: this validator is in the genesis already`,
      "give the key of another one: statesetd comet show-validator prints it on its machine",
    );
  }
  const total = doc.validators.reduce((sum, v) => sum + v.power, power);
  if (total > POWER_MAX) throw badValue("--power", power.toString(), `powers that sum to at most ${POWER_MAX}`);
  writeGenesis(paths.genesis, withValidator(doc, { address, pubKey, power, name }));
  const validators = doc.validators.length + 1;
  const sentence = `${paths.genesis} has ${validators} validators with a power of ${total}`;
  report(context.io, context.format, sentence, { file: paths.genesis, validators, power: total });
}

function parsePower(text: string | undefined): bigint {
  if (text === undefined) return DEFAULT_POWER;
  if (!/^[0-9]{1,19}$/.test(text) || BigInt(text) === 0n) throw badValue("--power", text, "a whole number above 0");
  return BigInt(text);
}

/** JSON as comet show-validator prints it, or the key's base64 alone. */
function parseKey(text: string): SingleKey {
  const wanted = "a key as statesetd comet show-validator prints it, or its base64";
  let json: unknown = { "@type": "/cosmos.crypto.ed25519.PubKey", key: text };
  if (text.trimStart().startsWith("{")) {
    try {
      json = JSON.parse(text);
    } catch {
      throw badValue("PUBKEY", text, wanted);
    }
  }
  const parsed = publicKeyFromJson(json);
  if (!parsed.ok) throw badValue("PUBKEY", text, `${wanted} (${parsed.error})`);
  if (parsed.value.kind !== "ed25519") throw badValue("PUBKEY", text, "an ed25519 key, as validators have");
  return parsed.value;
}

export async function validateGenesis(context: CommandContext, file: string | undefined): Promise<void> {
  const path = file ?? context.nodeConfig().paths.genesis;
  const doc = readGenesis(path);
  const faults = appStateFaults(context.chain, appStateOf(path, doc));
  if (faults.length > 0)
    throw new CliError(
      faults.map((f) => `${path}: app_state.${f}`).join("\n"),
      "correct what is named, or make the file anew: statesetd init MONIKER --overwrite",
    );
  if (doc.validators.length === 0) {
    context.io.err(`${path}: there are no validators; the application has to name some\n`);
  }
  const validators = doc.validators.length;
  const sentence = `${path} is a valid genesis of ${doc.chainId} with ${validators} validators`;
  report(context.io, context.format, sentence, { valid: true, file: path, chain_id: doc.chainId, validators });
}
