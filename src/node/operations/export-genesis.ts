import { existsSync } from "node:fs";
import { type GenesisDoc, type GenesisValidator, genesisToJson } from "../../chain/genesis.js";
import { timeFromNs } from "../../chain/time.js";
import { VersionNotFoundError } from "../../store/errors.js";
import { bytesEqual, EMPTY_BYTES } from "../../types/bytes.js";
import { readGenesisFile } from "../genesis-file.js";
import { noSuchHeight } from "./app-hashes.js";
import type { OfflineHome } from "./offline-home.js";
import { OperationError } from "./operation-error.js";
import type { OnProgress } from "./progress.js";

export interface ExportOptions {
  /** The last one when left out. */
  readonly height?: bigint | undefined;
  /** The new chain begins at height 1. */
  readonly forZeroHeight: boolean;
  /** Name of the new chain; that of the old one when left out. */
  readonly chainId?: string | undefined;
  readonly onProgress?: OnProgress;
}

/** What a new chain starts from to go on with the state of a height: validators and params in force then, each module's
 *  state, the time of the block. In CometBFT's form.
 *  @throws OperationError when the height is not kept */
export function exportGenesis(home: OfflineHome, options: ExportOptions): GenesisDoc {
  const { app, stateStore } = home;
  const { store } = app.app;
  const state = stateStore.load();
  const height = options.height ?? store.latestVersion;
  try {
    const { timestamp } = store.commitInfoAt(Number(height));
    // What the block changed of the validators acts two heights later.
    const set = stateStore.loadValidators(height + 2n) ?? stateStore.loadValidators(height + 1n);
    const params = stateStore.loadConsensusParams(height + 1n);
    if (state === undefined || set === undefined || params === undefined) {
      throw new OperationError(
        `the state store has no validators or consensus params of height ${height + 1n}`,
        "name a later height with --height",
      );
    }
    const names = genesisNames(home);
    const nameOf = (address: Uint8Array) => names.find((v) => bytesEqual(v.address, address))?.name ?? "";
    const sections = app.app
      .exportGenesis(height, options.onProgress)
      .map(([name, json]) => `${JSON.stringify(name)}:${json}`);
    return {
      genesisTime: timestamp,
      chainId: options.chainId ?? state.chainId,
      initialHeight: options.forZeroHeight ? 1n : height + 1n,
      consensusParams: params,
      validators: set.validators.map(({ address, pubKey, power }) => ({
        address,
        pubKey,
        power,
        name: nameOf(address),
      })),
      appHash: EMPTY_BYTES,
      appState: `{${sections.join(",")}}`,
    };
  } catch (error) {
    if (error instanceof VersionNotFoundError) throw noSuchHeight(height, error);
    throw error;
  }
}

/** The names that the old chain's genesis gave its validators. */
function genesisNames({ config }: OfflineHome): readonly GenesisValidator[] {
  if (!existsSync(config.paths.genesis)) return [];
  return readGenesisFile(config.paths.genesis, timeFromNs(0n)).validators;
}

export function exportedJson(doc: GenesisDoc): string {
  return `${genesisToJson(doc, "indented")}\n`;
}
