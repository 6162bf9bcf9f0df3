import { dirname, join } from "node:path";
import { nodeIdOf, readKeyFile } from "../adapters/key-file.js";
import { localApp } from "../adapters/local-app.js";
import { nativeHasher } from "../adapters/native-crypto.js";
import { createSignaturePool } from "../adapters/signature-pool.js";
import { createSystemClock } from "../adapters/system-clock.js";
import { openFileFolder } from "../adapters/wal-file.js";
import { createApp } from "../app/app.js";
import { timeFromNs } from "../chain/time.js";
import type { NodeConfig } from "../config/home.js";
import { createEngine } from "../engine/create-engine.js";
import { Persister } from "../engine/driver/persister.js";
import { retryingDatabase } from "../engine/driver/retrying-database.js";
import { allRoutes } from "../gateway/rpc/routes/all.js";
import { type RpcServer, startRpcServer } from "../gateway/rpc/server.js";
import { appBackend } from "../gateway/services/app-backend.js";
import { withLocalServices } from "../gateway/services/local-services.js";
import { nodeServices } from "../gateway/services/node-services.js";
import type { Logger } from "../ports/log.js";
import { AppPruner } from "./app-pruner.js";
import { closeDatabases, openDatabases } from "./databases.js";
import { nodeEnvironment } from "./environment.js";
import { serveGateway, servicesOptions } from "./gateway-servers.js";
import { genesisOf, readGenesisFile } from "./genesis-file.js";
import { awaitGenesisTime } from "./genesis-time.js";
import { queriesWithHistory, withHistory } from "./history.js";
import { nodeMetrics, serveMetrics } from "./metrics/serve.js";
import { createNodeNetwork, type NodeNetwork } from "./network.js";
import { openSigner } from "./open-signer.js";
import { refuseWhenHalted, watchHalt } from "./operations/halt.js";
import { prepareStart } from "./operations/prepare-start.js";
import { logFilesFault, newestTablesFault } from "./operations/start-check.js";
import { watchTables } from "./operations/table-watch.js";
import { QueryThread } from "./query-thread.js";
import { appOptions, engineConfig, pruningOf, rpcOptions } from "./settings.js";
import { openNodeSnapshots } from "./snapshots/open.js";
import { logBlocks } from "./status-line.js";
import { Teardown } from "./teardown.js";
import { observers, openTracing } from "./tracing/tracing.js";

export interface NodeOptions {
  readonly config: NodeConfig;
  readonly log: Logger;
  /** Of this program, for node info. */
  readonly version: { readonly version: string; readonly commit: string };
  /** The engine gave up; the node is to be stopped. */
  readonly onFatal: (error: Error) => void;
  /** Aborted when the node is to be stopped, which may be before it has started. */
  readonly stopping?: AbortSignal;
  /** The last block that halt-height or halt-time allow is there; the node is to be stopped. */
  readonly onHalt: (reason: string) => void;
}

export interface RunningNode {
  readonly chainId: string;
  /** Where clients reach it. */
  readonly rpcUrl: string;
  /** Undefined when the API is off. */
  readonly restUrl: string | undefined;
  /** Of the last block; undefined where the engine is elsewhere. Also once it was stopped. */
  readonly height?: () => bigint;
  /** Closes what was opened, in reverse order. */
  stop(): Promise<void>;
}

const url = (host: string, port: number, tls = false): string =>
  `${tls ? "https" : "http"}://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;

/** Opens a home and runs its node: databases, signer, application, engine, servers.
 *  @throws Error that names what is missing, damaged or in use; nothing stays open then */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const teardown = new Teardown(options.log);
  try {
    return await assemble(options, teardown);
  } catch (e) {
    await teardown.run();
    throw e;
  }
}

async function assemble(
  { config, log, version, onFatal, onHalt, stopping }: NodeOptions,
  teardown: Teardown,
): Promise<RunningNode> {
  const { paths, comet, app: appConfig } = config;
  for (const notice of config.notices) log.warn(notice);
  for (const file of config.missingFiles) log.warn("a configuration file is not there: its defaults act", { file });
  const clock = createSystemClock();
  const genesisDoc = readGenesisFile(paths.genesis, timeFromNs(clock.nowNs()));
  const nodeKey = readKeyFile(paths.nodeKey);

  const signer = await openSigner({ config, chainId: genesisDoc.chainId, nodeKey, log, stopping, teardown });
  logFilesFault(paths);
  const olderTables = newestTablesFault(paths);
  const databases = await openDatabases(paths.dataDir, async (reopen) => {
    await snapshots?.thread.stop();
    await history.pausedFor(reopen);
  });
  teardown.add("the databases", () => closeDatabases(databases));
  const pool = createSignaturePool({
    onWorkerLost: (reason) =>
      log.warn("a signature thread ended; the main thread goes on alone", { reason: reason.message }),
  });
  teardown.add("the signature threads", () => pool.close());

  const options = appOptions(appConfig, genesisDoc.chainId, version.version);
  let snapshots: Awaited<ReturnType<typeof openNodeSnapshots>> | undefined;
  const history = new QueryThread(
    { databasePath: join(paths.dataDir, "application.db"), options },
    log.child({ module: "query thread" }),
  );
  teardown.add("the query thread", () => history.close());
  const persister = new Persister(clock, log.child({ module: "engine" }));
  const appDatabase = retryingDatabase("application", databases.application, persister);
  const openApp = () =>
    createApp(options, {
      db: databases.application,
      hasher: nativeHasher,
      verifier: pool.verifier,
      report: (message, fields) => log.error(message, { ...fields, module: "app" }),
    });
  const app = await prepareStart(config, databases, genesisDoc.chainId, openApp, log);
  const taken = await openNodeSnapshots(
    { config, app: app.app, options, database: appDatabase, log: log.child({ module: "snapshots" }) },
    teardown,
  );
  snapshots = taken;
  const pruner = new AppPruner(
    app.app.store,
    appDatabase,
    pruningOf(appConfig),
    log.child({ module: "pruning" }),
    () => taken.service.heldHeight,
  );
  teardown.add("pruning", () => pruner.stop());
  teardown.add("waiting for room on the disk", () => persister.stop());
  const connection = localApp({
    app: app.app,
    database: appDatabase,
    verifyAhead: (items) => pool.verifyBatch(items),
    verifySoon: (items) => pool.verifySoon(items),
    onCommit(height) {
      taken.service.committed(height);
      pruner.committed(height);
    },
    snapshots: taken.service,
  });

  const metrics = nodeMetrics(
    comet,
    {
      chainId: genesisDoc.chainId,
      version: version.version,
      publicKey: signer.publicKey,
      monotonicMs: () => clock.monotonicMs(),
    },
    teardown,
  );
  const tracing = await openTracing(
    comet,
    { chainId: genesisDoc.chainId, nodeId: nodeIdOf(nodeKey), version: version.version },
    teardown,
  );
  const metered = metrics?.timed(connection) ?? connection;
  const engineApp = tracing?.timed(metered) ?? metered;
  const engine = await createEngine(engineConfig(comet), {
    genesis: genesisOf(genesisDoc),
    databases,
    walFolder: openFileFolder(dirname(paths.walFile)),
    app: engineApp,
    observer: observers(metrics, tracing),
    signer,
    clock,
    log: log.child({ module: "engine" }),
    hasher: nativeHasher,
    verifier: pool.verifier,
    nextTurn: (callback) => setImmediate(callback),
    onFatal,
    persister,
    applicationSynced: () => connection.synced(),
  });
  teardown.add("consensus", () => engine.stop());
  refuseWhenHalted(appConfig, engine.chainState());

  const rpc = rpcOptions(comet, dirname(paths.configToml));
  let network: NodeNetwork | undefined;
  const bare = nodeEnvironment({
    engine,
    tracing,
    network: () => network,
    app: withHistory(connection, app.app, history),
    genesis: genesisDoc,
    clock,
    log: log.child({ module: "rpc" }),
    publicKey: signer.publicKey,
    nodeId: nodeIdOf(nodeKey),
    moniker: comet.moniker,
    p2pAddress: comet.p2p.laddr,
    externalAddress: comet.p2p.externalAddress,
    rpcAddress: comet.rpc.laddr,
    broadcastCommitTimeoutMs: comet.rpc.timeoutBroadcastTxCommitMs,
  });
  const latest = (): bigint => app.app.store.latestVersion;
  const queries = queriesWithHistory(app.app, history);
  const services = nodeServices(
    bare,
    appBackend(queries, app.app.queries.services, latest),
    servicesOptions(app, appConfig, version),
  );
  const environment = withLocalServices(bare, services);

  logBlocks(engine.events, clock, log);
  watchHalt(engine.events, appConfig, (reason) => {
    void engine.consensus.stop();
    onHalt(reason);
  });
  const rpcServer: RpcServer = await startRpcServer(environment, allRoutes, rpc);
  teardown.add("the RPC server", () => rpcServer.close());
  metrics?.readFrom(engine, () => network);
  if (metrics !== undefined) await serveMetrics(comet, metrics, teardown);
  const backend = tracing?.tracedBackend(services) ?? services;
  const restServer = await serveGateway(backend, app.registry, appConfig, log, teardown, {
    version: version.version,
    rpcPort: rpcServer.address.port,
    genesis: genesisDoc,
  });
  network = createNodeNetwork({
    config,
    engine,
    nodeKey,
    chainId: genesisDoc.chainId,
    publicKey: signer.publicKey,
    verifier: pool.verifier,
    clock,
    log,
    onFatal,
    traffic: metrics?.traffic,
  });
  teardown.add("the peers", () => network!.stop());
  const { lastBlockHeight, lastBlockTime } = engine.chainState();
  await awaitGenesisTime({ genesisTime: genesisDoc.genesisTime, lastBlockHeight, lastBlockTime, clock, log, stopping });
  await network.start();
  const tableWatch = watchTables(olderTables, { log: log.child({ module: "databases" }), onDamage: onFatal });
  teardown.add("the look at older tables", () => tableWatch.stop());
  log.info("node started", {
    chainId: genesisDoc.chainId,
    height: String(engine.blockStore.height),
    nodeId: nodeIdOf(nodeKey),
  });
  return {
    chainId: genesisDoc.chainId,
    rpcUrl: url(rpcServer.address.host, rpcServer.address.port, rpc.tls !== undefined),
    restUrl: restServer && url(restServer.host, restServer.port),
    height: () => engine.blockStore.height,
    stop: () => teardown.run(),
  };
}
