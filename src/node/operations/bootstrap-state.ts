/** The state of the engine for an application that was restored from a snapshot by hand. */
import { join } from "node:path";
import { APPLICATION_DATABASE, openLevelDatabase } from "../../adapters/leveldb.js";
import { createNativeVerifier, nativeHasher } from "../../adapters/native-crypto.js";
import { createSystemClock } from "../../adapters/system-clock.js";
import { createApp } from "../../app/app.js";
import { timeFromNs } from "../../chain/time.js";
import type { NodeConfig } from "../../config/home.js";
import { storedOrGenesisState } from "../../engine/replay/handshake.js";
import type { SyncedState } from "../../engine/statesync/state-provider.js";
import { BlockStore } from "../../engine/stores/block-store.js";
import { StateStore } from "../../engine/stores/state-store.js";
import type { KvDatabase } from "../../ports/disk.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { genesisOf, readGenesisFile } from "../genesis-file.js";
import { appOptions } from "../settings.js";
import { openStateProvider } from "../state-provider.js";
import { SILENT } from "./offline-home.js";
import { OperationError } from "./operation-error.js";

interface AppFacts {
  readonly height: bigint;
  readonly appHash: Uint8Array;
}

/** Where the application stands. @throws OperationError when it has no state */
async function applicationOf(config: NodeConfig, chainId: string, version: string): Promise<AppFacts> {
  const folder = join(config.paths.dataDir, "application.db");
  const database = await openLevelDatabase(folder, APPLICATION_DATABASE);
  try {
    const { app } = createApp(appOptions(config.app, chainId, version), { db: database, hasher: nativeHasher });
    const { latestVersion: height, appHash } = app.store;
    if (height > 0n) return { height, appHash };
  } finally {
    await database.close();
  }
  throw new OperationError("the application has no state", "statesetd snapshots restore HEIGHT FORMAT makes it one");
}

/** Fetches the state after the application's height by the light client of `[statesync]`, and writes it as the node's own.
 *  @param height that the application must be at; whatever it is at when left out
 *  @source cometbft node/node.go BootstrapState */
export async function bootstrapState(
  config: NodeConfig,
  version: string,
  height: bigint | undefined,
): Promise<SyncedState> {
  const { paths, comet } = config;
  const { statesync } = comet;
  if (statesync.rpcServers.length < 2 || statesync.trustHeight <= 0 || statesync.trustHash === "") {
    throw new OperationError(
      "config.toml: statesync.rpc_servers, trust_height and trust_hash name whom to trust, and are not set",
      "statesetd config set statesync.rpc_servers URL,URL, and the same for trust_height and trust_hash",
    );
  }
  const clock = createSystemClock();
  const genesis = genesisOf(readGenesisFile(paths.genesis, timeFromNs(clock.nowNs())));
  const app = await applicationOf(config, genesis.chainId, version);
  if (height !== undefined && height !== app.height) {
    throw new OperationError(`the application is at height ${app.height}`, "leave --height out");
  }
  const opened: KvDatabase[] = [];
  const open = async (name: string): Promise<KvDatabase> => {
    const database = await openLevelDatabase(join(paths.dataDir, name), { sealOnClose: true });
    opened.push(database);
    return database;
  };
  try {
    const states = new StateStore(await open("state.db"), comet.storage.discardAbciResponses);
    const blocks = new BlockStore(await open("blockstore.db"), nativeHasher);
    const before = storedOrGenesisState(states, genesis);
    if (before.lastBlockHeight > 0n || blocks.height > 0n) {
      throw new OperationError(
        `the node has a state, of height ${before.lastBlockHeight}`,
        "statesetd comet reset-state removes it, with the application's: restore the snapshot after that",
      );
    }
    const provider = await openStateProvider({
      statesync,
      engine: { chainState: () => before },
      verifier: createNativeVerifier(),
      clock,
      log: SILENT,
      stopping: () => false,
    });
    const synced = await provider!.stateAfter(app.height);
    if (!bytesEqual(synced.state.appHash, app.appHash)) {
      throw new OperationError(
        `the application has app hash ${toHexUpper(app.appHash)} at height ${app.height}, the chain ${toHexUpper(synced.state.appHash)}`,
        "the snapshot is of another chain, or forged: statesetd comet reset-state, and take another one",
      );
    }
    await blocks.saveSeenCommit(app.height, synced.commit);
    await states.setOfflineStateSyncHeight(app.height);
    await states.bootstrap(synced.state);
    return synced;
  } finally {
    for (const database of opened) await database.close();
  }
}
