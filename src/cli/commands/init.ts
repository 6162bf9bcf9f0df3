import { randomBytes } from "node:crypto";
import { nodeIdOf } from "../../adapters/key-file.js";
import { appSchema } from "../../config/app-schema.js";
import { sha256 } from "../../crypto/hasher.js";
import { mnemonicFault } from "../../crypto/mnemonic.js";
import { toHexUpper } from "../../types/bytes.js";
import { denomFault } from "../../types/coin.js";
import { utf8Length } from "../../types/utf8.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { hasChainData, makeHome } from "../home-files.js";
import { print } from "../output.js";
import { authorityAddress } from "./validator-authority.js";

const CHAIN_ID_BYTES_MAX = 50;

export async function init(context: CommandContext, moniker: string): Promise<void> {
  const chainId = checkedChainId(context.text("chainId"));
  const prefix = checked(context, "bech32Prefix", "--bech32-prefix", appSchema.sections.chain.fields["bech32-prefix"]);
  const denom = context.text("defaultDenom") ?? appSchema.sections.chain.fields["fee-denom"].default;
  if (denomFault(denom) !== undefined) throw badValue("--default-denom", denom, "a denom such as ustate");
  const seed = context.flag("recover") ? await recoveredSeed(context) : undefined;
  const authority = context.text("validatorAuthority");
  const made = await makeHome(context.home, {
    moniker,
    chainId,
    prefix,
    denom,
    initialHeight: checkedHeight(context.text("initialHeight")),
    overwrite: context.flag("overwrite"),
    validatorAuthority: authority === undefined ? undefined : await authorityAddress(context, authority, prefix),
    ...(seed === undefined ? {} : { validatorSeed: seed }),
  });
  report(context, moniker, chainId, made);
}

function report(
  context: CommandContext,
  moniker: string,
  chainId: string,
  made: Awaited<ReturnType<typeof makeHome>>,
): void {
  const nodeId = nodeIdOf(made.nodeKey);
  if (context.text("output") === "json") {
    const message: unknown = JSON.parse(made.genesis.appState);
    print(context.io, "json", { moniker, chain_id: chainId, node_id: nodeId, gentxs_dir: "", app_message: message });
  } else {
    context.io.err(
      `home       ${context.home}\nchain id   ${chainId}\nnode id    ${nodeId}\n` +
        `validator  ${toHexUpper(made.validatorKey.address)}\n\n` +
        "next: statesetd keys add NAME, statesetd genesis add-genesis-account NAME COINS, statesetd start\n",
    );
  }
  if (hasChainData(made.config.paths)) {
    context.io.err(
      `${made.config.paths.dataDir} holds blocks of an older genesis: remove them before the next start\n`,
    );
  }
}

function checkedChainId(text: string | undefined): string {
  if (text === undefined) return `stateset-${randomBytes(3).toString("hex")}-1`;
  const bytes = utf8Length(text);
  if (bytes === 0 || bytes > CHAIN_ID_BYTES_MAX) throw badValue("--chain-id", text, "1 to 50 bytes of text");
  return text;
}

function checked(
  context: CommandContext,
  option: string,
  flag: string,
  field: { readonly default: string; readonly check?: (value: string) => string | undefined },
): string {
  const value = context.text(option) ?? field.default;
  const wanted = field.check?.(value);
  if (wanted !== undefined) throw badValue(flag, value, wanted);
  return value;
}

function checkedHeight(text: string | undefined): bigint {
  if (text === undefined) return 1n;
  if (!/^[0-9]{1,18}$/.test(text) || BigInt(text) === 0n) throw badValue("--initial-height", text, "a height above 0");
  return BigInt(text);
}

/** A validator key from words: the SHA-256 of their seed, as CometBFT makes a key from a secret. */
async function recoveredSeed(context: CommandContext): Promise<Uint8Array> {
  if (context.io.interactive) context.io.err("> Enter your bip39 mnemonic\n");
  const words = ((await context.io.readLine()) ?? "").trim().split(/\s+/).join(" ");
  const fault = mnemonicFault(words);
  if (fault !== undefined)
    throw new CliError(
      `standard input: ${fault}`,
      "12, 15, 18, 21 or 24 words on one line: statesetd keys mnemonic makes new ones",
    );
  return sha256(new TextEncoder().encode(words));
}
