/** Makes the home of a node: configuration, keys, genesis. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { PLAIN_MODE, replaceFileSync } from "../adapters/atomic-file.js";
import { ensureSignState } from "../adapters/file-signer.js";
import { type Ed25519Pair, generatePair, readKeyFile, writeNodeKey, writeValidatorKey } from "../adapters/key-file.js";
import type { GenesisDoc } from "../chain/genesis.js";
import { defaultConsensusParams } from "../chain/params.js";
import { appSchema } from "../config/app-schema.js";
import { clientSchema } from "../config/client-schema.js";
import { cometSchema } from "../config/comet-schema.js";
import { configFilePath, type HomePaths, type NodeConfig, readNodeConfig } from "../config/home.js";
import { type ConfigValues, renderConfig } from "../config/render.js";
import type { FileSchema } from "../config/schema.js";
import type { Coin } from "../types/coin.js";
import { type AppState, defaultAppState } from "./app-state.js";
import { DEFAULT_POWER } from "./commands/genesis.js";
import { CliError } from "./errors.js";
import { addAccount, currentTime, writeGenesis } from "./genesis-file.js";
import { withValidatorAuthority } from "./validator-authority.js";

export interface HomeOptions {
  readonly moniker: string;
  readonly chainId: string;
  readonly prefix: string;
  readonly denom: string;
  readonly initialHeight: bigint;
  /** Replace a genesis.json that is there. */
  readonly overwrite: boolean;
  /** Of a chain that is there already; a new one when left out. */
  readonly genesis?: GenesisDoc;
  /** 32 bytes; a random validator key when left out. An existing key file stays. */
  readonly validatorSeed?: Uint8Array;
  /** Address of who may change the validators; nobody when left out. */
  readonly validatorAuthority?: string | undefined;
  /** Who has coins at the beginning. */
  readonly accounts?: readonly { readonly address: string; readonly coins: readonly Coin[] }[];
  /** Values beside the defaults, by path. */
  readonly config?: ConfigValues;
  readonly app?: ConfigValues;
  readonly client?: ConfigValues;
}

export interface MadeHome {
  readonly config: NodeConfig;
  readonly genesis: GenesisDoc;
  readonly nodeKey: Ed25519Pair;
  readonly validatorKey: Ed25519Pair;
}

/** Keys and configuration files that are there stay as they are; genesis.json is refused or replaced.
 *  @throws CliError */
export async function makeHome(home: string, options: HomeOptions): Promise<MadeHome> {
  for (const folder of ["config", "data"]) mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  const genesisPath = configFilePath(home, "genesis.json");
  if (existsSync(genesisPath) && !options.overwrite) {
    throw new CliError(
      `${genesisPath} is there already`,
      "add --overwrite to replace it (keys stay), or take another --home",
    );
  }
  writeConfigFiles(home, options);
  const config = readNodeConfig(home, { env: {} });
  const { paths } = config;
  const nodeKey = keyAt(paths.nodeKey, undefined, writeNodeKey);
  const validatorKey = keyAt(paths.privValidatorKey, options.validatorSeed, writeValidatorKey);
  ensureSignState(paths.privValidatorState);
  const genesis: GenesisDoc = options.genesis ?? {
    genesisTime: currentTime(),
    chainId: options.chainId,
    initialHeight: options.initialHeight,
    consensusParams: defaultConsensusParams(),
    validators: [
      {
        address: validatorKey.address,
        pubKey: { kind: "ed25519", bytes: validatorKey.publicKey },
        power: DEFAULT_POWER,
        name: options.moniker,
      },
    ],
    appHash: new Uint8Array(0),
    appState: JSON.stringify(appStateWith(options)),
  };
  writeGenesis(paths.genesis, genesis);
  return { config, genesis, nodeKey, validatorKey };
}

function appStateWith(options: HomeOptions): AppState {
  let state = defaultAppState({ bech32Prefix: options.prefix, feeDenom: options.denom });
  for (const { address, coins } of options.accounts ?? []) state = addAccount(state, address, coins, false);
  const { validatorAuthority } = options;
  return validatorAuthority === undefined ? state : withValidatorAuthority(state, validatorAuthority);
}

function keyAt(
  path: string,
  seed: Uint8Array | undefined,
  write: (path: string, pair: Ed25519Pair) => void,
): Ed25519Pair {
  if (existsSync(path)) {
    if (seed !== undefined)
      throw new CliError(`${path} is there already`, "move it away first to bring another key back");
    return readKeyFile(path);
  }
  const pair = generatePair(seed);
  write(path, pair);
  return pair;
}

function writeConfigFiles(home: string, options: HomeOptions): void {
  const write = (schema: FileSchema, values: ConfigValues) => {
    const path = configFilePath(home, schema.file);
    // Somebody may have set keys before: with --overwrite the genesis is new, not the configuration.
    if (!existsSync(path)) replaceFileSync(path, renderConfig(schema, values), PLAIN_MODE);
  };
  write(cometSchema, { moniker: options.moniker, ...options.config });
  write(appSchema, {
    "minimum-gas-prices": `0${options.denom}`,
    "chain.bech32-prefix": options.prefix,
    "chain.fee-denom": options.denom,
    ...options.app,
  });
  write(clientSchema, { "chain-id": options.chainId, ...options.client });
}

/** Whether blocks were made in this home. */
export function hasChainData(paths: HomePaths): boolean {
  return existsSync(join(paths.dataDir, "blockstore.db"));
}
