import { randomBytes } from "node:crypto";
import { nodeIdOf } from "../../adapters/key-file.js";
import { appSchema } from "../../config/app-schema.js";
import { monikerFault } from "../../config/comet-schema.js";
import type { ConfigValues } from "../../config/render.js";
import { sha256 } from "../../crypto/hasher.js";
import { mnemonicFault } from "../../crypto/mnemonic.js";
import { toHexUpper } from "../../types/bytes.js";
import { denomFault } from "../../types/coin.js";
import { utf8Length } from "../../types/utf8.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { hasChainData, makeHome } from "../home-files.js";
import {
  type FetchedGenesis,
  fetchGenesis,
  fetchTrusted,
  settingsIn,
  syncServers,
  type Trusted,
} from "../join-chain.js";
import { print } from "../output.js";
import { authorityAddress } from "./validator-authority.js";

const CHAIN_ID_BYTES_MAX = 50;

export async function init(context: CommandContext, moniker: string): Promise<void> {
  const fault = monikerFault(moniker);
  if (fault !== undefined) throw badValue("MONIKER", moniker, fault);
  const joining = await joined(context);
  const chainId = joining?.genesis.doc.chainId ?? checkedChainId(context.text("chainId"));
  const shown = joining === undefined ? undefined : settingsIn(joining.genesis.doc);
  const fields = appSchema.sections.chain.fields;
  const prefixField = { ...fields["bech32-prefix"], default: shown?.prefix ?? fields["bech32-prefix"].default };
  const prefix = checked(context, "bech32Prefix", "--bech32-prefix", prefixField);
  const denom = context.text("defaultDenom") ?? shown?.denom ?? fields["fee-denom"].default;
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
    config: configOf(context, joining),
    ...(joining === undefined ? {} : { genesis: joining.genesis.doc }),
    ...(seed === undefined ? {} : { validatorSeed: seed }),
  });
  report(context, moniker, chainId, made, joining);
}

interface Joining {
  readonly genesis: FetchedGenesis;
  readonly trusted: Trusted | undefined;
}

/** Flags that make a new chain have no meaning for one that is there. */
const FOR_NEW_CHAINS = ["initialHeight", "validatorAuthority"] as const;

/** Undefined: a chain of its own is made. */
async function joined(context: CommandContext): Promise<Joining | undefined> {
  const syncFrom = context.text("syncFrom");
  const from = context.text("genesis") ?? syncFrom?.split(",")[0]?.trim();
  const sha256 = context.text("genesisSha256");
  if (from === undefined) {
    if (sha256 !== undefined) throw new UsageError("--genesis-sha256 goes with --genesis", "add --genesis FILE|URL");
    return undefined;
  }
  if (sha256 !== undefined && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    throw badValue("--genesis-sha256", sha256, "64 digits of hex, as sha256sum prints them");
  }
  for (const name of FOR_NEW_CHAINS) {
    if (context.text(name) === undefined) continue;
    throw new UsageError(
      `--${name === "initialHeight" ? "initial-height" : "validator-authority"} is for a new chain, --genesis for one that is there`,
      "leave one of the two out",
    );
  }
  const server = context.text("genesis") ?? syncServers(from)[0]!;
  const genesis = await fetchGenesis(server, sha256);
  const asked = context.text("chainId");
  if (asked !== undefined && asked !== genesis.doc.chainId) {
    throw new CliError(
      `the genesis is of chain ${genesis.doc.chainId}, --chain-id says ${asked}`,
      "leave one of them out",
    );
  }
  const trusted = syncFrom === undefined ? undefined : await fetchTrusted(syncFrom, genesis.doc.chainId);
  return { genesis, trusted };
}

function configOf(context: CommandContext, joining: Joining | undefined): ConfigValues {
  const peers = context.text("persistentPeers");
  const trusted = joining?.trusted;
  return {
    ...(peers === undefined ? {} : { "p2p.persistent_peers": checkedPeers(peers) }),
    ...(trusted === undefined
      ? {}
      : {
          "statesync.enable": true,
          "statesync.rpc_servers": trusted.servers,
          "statesync.trust_height": Number(trusted.height),
          "statesync.trust_hash": trusted.hash,
        }),
  };
}

function checkedPeers(list: string): string {
  for (const peer of list.split(",")) {
    if (/^[0-9a-f]{40}@[^\s@]+:[0-9]{1,5}$/.test(peer.trim())) continue;
    throw badValue(
      "--persistent-peers",
      peer,
      "ID@HOST:PORT,... with the ids that statesetd comet show-node-id prints",
    );
  }
  return list;
}

function report(
  context: CommandContext,
  moniker: string,
  chainId: string,
  made: Awaited<ReturnType<typeof makeHome>>,
  joining: Joining | undefined,
): void {
  const nodeId = nodeIdOf(made.nodeKey);
  const { io } = context;
  if (context.text("output") === "json") {
    const message: unknown = joining === undefined ? JSON.parse(made.genesis.appState) : {};
    const trusted = joining?.trusted;
    print(io, "json", {
      moniker,
      chain_id: chainId,
      node_id: nodeId,
      gentxs_dir: "",
      app_message: message,
      ...(joining === undefined ? {} : { genesis_sha256: joining.genesis.sha256 }),
      ...(trusted === undefined ? {} : { trust_height: String(trusted.height), trust_hash: trusted.hash }),
    });
  } else {
    io.err(
      `home       ${context.home}\nchain id   ${chainId}\nnode id    ${nodeId}\n` +
        `validator  ${toHexUpper(made.validatorKey.address)}\n`,
    );
    if (joining === undefined) {
      io.err("\nnext: statesetd keys add NAME, statesetd genesis add-genesis-account NAME COINS, statesetd start\n");
    } else {
      io.err(`genesis    SHA-256 ${joining.genesis.sha256}\n`);
      if (joining.trusted !== undefined) io.err(describeTrusted(joining.trusted));
      io.err("\nnext: statesetd start\n");
    }
  }
  if (hasChainData(made.config.paths)) {
    io.err(`${made.config.paths.dataDir} holds blocks of an older genesis: remove them before the next start\n`);
  }
}

function describeTrusted({ height, hash, time, servers, confirmedBy }: Trusted): string {
  const who = confirmedBy > 1 ? `as ${confirmedBy} servers have it` : `on the word of ${servers[0]} alone`;
  return (
    `trusting   the header of height ${height}, ${time}, ${who}:\n           ${hash}\n` +
    "           everything else follows from this one: compare it with what somebody says whom you trust\n"
  );
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
