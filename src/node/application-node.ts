/** The application alone, for an engine in another process: `statesetd start --abci`. */
import { join } from "node:path";
import { serveAbci } from "../adapters/abci-socket-server.js";
import { APPLICATION_DATABASE, openLevelDatabase } from "../adapters/leveldb.js";
import { localApp } from "../adapters/local-app.js";
import { nativeHasher } from "../adapters/native-crypto.js";
import { createSignaturePool } from "../adapters/signature-pool.js";
import type { SocketAddress } from "../adapters/socket-address.js";
import { createSystemClock } from "../adapters/system-clock.js";
import { createApp } from "../app/app.js";
import { timeFromNs } from "../chain/time.js";
import { AppPruner } from "./app-pruner.js";
import { readGenesisFile } from "./genesis-file.js";
import type { NodeOptions, RunningNode } from "./node.js";
import { appOptions, pruningOf } from "./settings.js";
import { openNodeSnapshots } from "./snapshots/open.js";
import { Teardown } from "./teardown.js";

/** Opens application.db and nothing else of the home's data: a cometbft may keep its own beside it.
 *  @throws Error that names what is missing or in use; nothing stays open then */
export async function startApplication(options: NodeOptions, address: SocketAddress): Promise<RunningNode> {
  const teardown = new Teardown(options.log);
  try {
    return await assemble(options, address, teardown);
  } catch (e) {
    await teardown.run();
    throw e;
  }
}

async function assemble(
  { config, log, version, onFatal }: NodeOptions,
  address: SocketAddress,
  teardown: Teardown,
): Promise<RunningNode> {
  const { paths, app: appConfig } = config;
  for (const notice of config.notices) log.warn(notice);
  const genesis = readGenesisFile(paths.genesis, timeFromNs(createSystemClock().nowNs()));
  const database = await openLevelDatabase(join(paths.dataDir, "application.db"), APPLICATION_DATABASE);
  teardown.add("the database", () => database.close());
  const pool = createSignaturePool({
    onWorkerLost: (reason) =>
      log.warn("a signature thread ended; the main thread goes on alone", { reason: reason.message }),
  });
  teardown.add("the signature threads", () => pool.close());
  const settings = appOptions(appConfig, genesis.chainId, version.version);
  const { app } = createApp(settings, {
    db: database,
    hasher: nativeHasher,
    verifier: pool.verifier,
    report: (message, fields) => log.error(message, { ...fields, module: "app" }),
  });
  const { service } = await openNodeSnapshots(
    { config, app, options: settings, database, log: log.child({ module: "snapshots" }) },
    teardown,
  );
  const pruner = new AppPruner(
    app.store,
    database,
    pruningOf(appConfig),
    log.child({ module: "pruning" }),
    () => service.heldHeight,
  );
  teardown.add("pruning", () => pruner.stop());
  const connection = localApp({
    app,
    database,
    verifyAhead: (items) => pool.verifyBatch(items),
    verifySoon: (items) => pool.verifySoon(items),
    onCommit: (height) => {
      log.debug("committed", { height: String(height) });
      service.committed(height);
      pruner.committed(height);
    },
    snapshots: service,
  });
  const server = await serveAbci({ address, app: connection, log: log.child({ module: "abci" }), onFatal });
  teardown.add("the ABCI server", () => server.close());
  const url = address.kind === "tcp" ? `tcp://${address.host}:${server.port}` : `unix://${address.path}`;
  log.info("the application waits for its engine", { address: url, height: String(app.store.latestVersion) });
  return { chainId: genesis.chainId, rpcUrl: url, restUrl: undefined, stop: () => teardown.run() };
}
