/** The engine alone, with an application behind an ABCI socket: `statesetd start --proxy-app`. */
import { dirname, join } from "node:path";
import type { AppConnection } from "../abci/application.js";
import { connectAbciGrpc } from "../adapters/abci-grpc-client.js";
import { connectAbci } from "../adapters/abci-socket-client.js";
import { nodeIdOf, readKeyFile } from "../adapters/key-file.js";
import { openLevelDatabase } from "../adapters/leveldb.js";
import { nativeHasher } from "../adapters/native-crypto.js";
import { createSignaturePool } from "../adapters/signature-pool.js";
import type { SocketAddress } from "../adapters/socket-address.js";
import { createSystemClock } from "../adapters/system-clock.js";
import { openFileFolder } from "../adapters/wal-file.js";
import { timeFromNs } from "../chain/time.js";
import { createEngine, type EngineDatabases } from "../engine/create-engine.js";
import { allRoutes } from "../gateway/rpc/routes/all.js";
import { startRpcServer } from "../gateway/rpc/server.js";
import type { KvDatabase } from "../ports/disk.js";
import { nodeEnvironment } from "./environment.js";
import { genesisOf, readGenesisFile } from "./genesis-file.js";
import { awaitGenesisTime } from "./genesis-time.js";
import { nodeMetrics, serveMetrics } from "./metrics/serve.js";
import { createNodeNetwork, type NodeNetwork } from "./network.js";
import type { NodeOptions, RunningNode } from "./node.js";
import { openSigner } from "./open-signer.js";
import { engineConfig, rpcOptions } from "./settings.js";
import { logBlocks } from "./status-line.js";
import { Teardown } from "./teardown.js";
import { observers, openTracing } from "./tracing/tracing.js";

/** An application that is not part of this program. */
export type OpenApplication = () => Promise<AppConnection & { close(): void | Promise<void> }>;

/** @throws Error that names what is missing or in use; nothing stays open then */
export function startProxiedNode(
  options: NodeOptions,
  { address, transport }: { readonly address: SocketAddress; readonly transport: "socket" | "grpc" },
): Promise<RunningNode> {
  const { log, onFatal, stopping } = options;
  const connect = transport === "grpc" ? connectAbciGrpc : connectAbci;
  return startEngineNode(options, () =>
    connect({ address, log: log.child({ module: "abci" }), onLost: onFatal, stopping }),
  );
}

/** @throws Error that names what is missing or in use; nothing stays open then */
export async function startEngineNode(options: NodeOptions, openApplication: OpenApplication): Promise<RunningNode> {
  const teardown = new Teardown(options.log);
  try {
    return await assemble(options, openApplication, teardown);
  } catch (e) {
    await teardown.run();
    throw e;
  }
}

/** All but the application's: that one is with the application. */
async function openEngineDatabases(dataDir: string, teardown: Teardown): Promise<EngineDatabases> {
  const open = async (name: string): Promise<KvDatabase> => {
    const database = await openLevelDatabase(join(dataDir, name), { sealOnClose: true });
    teardown.add(name, () => database.close());
    return database;
  };
  return {
    blocks: await open("blockstore.db"),
    state: await open("state.db"),
    txIndex: await open("tx_index.db"),
    evidence: await open("evidence.db"),
  };
}

async function assemble(
  { config, log, version, onFatal, stopping }: NodeOptions,
  openApplication: OpenApplication,
  teardown: Teardown,
): Promise<RunningNode> {
  const { paths, comet } = config;
  for (const notice of config.notices) log.warn(notice);
  for (const file of config.missingFiles) log.warn("a configuration file is not there: its defaults act", { file });
  const clock = createSystemClock();
  const genesis = readGenesisFile(paths.genesis, timeFromNs(clock.nowNs()));
  const nodeKey = readKeyFile(paths.nodeKey);
  const signer = await openSigner({ config, chainId: genesis.chainId, nodeKey, log, stopping, teardown });
  const databases = await openEngineDatabases(paths.dataDir, teardown);
  const pool = createSignaturePool({
    onWorkerLost: (reason) =>
      log.warn("a signature thread ended; the main thread goes on alone", { reason: reason.message }),
  });
  teardown.add("the signature threads", () => pool.close());
  const app = await openApplication();
  teardown.add("the application's connections", () => app.close());
  const metrics = nodeMetrics(
    comet,
    {
      chainId: genesis.chainId,
      version: version.version,
      publicKey: signer.publicKey,
      monotonicMs: () => clock.monotonicMs(),
    },
    teardown,
  );
  const tracing = await openTracing(
    comet,
    { chainId: genesis.chainId, nodeId: nodeIdOf(nodeKey), version: version.version },
    teardown,
  );
  const metered = metrics?.timed(app) ?? app;
  const engineApp = tracing?.timed(metered) ?? metered;
  const engine = await createEngine(engineConfig(comet), {
    genesis: genesisOf(genesis),
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
  });
  teardown.add("consensus", () => engine.stop());
  let network: NodeNetwork | undefined;
  const environment = nodeEnvironment({
    engine,
    tracing,
    network: () => network,
    app,
    genesis,
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
  logBlocks(engine.events, clock, log);
  const rpcServer = await startRpcServer(environment, allRoutes, rpcOptions(comet, dirname(paths.configToml)));
  teardown.add("the RPC server", () => rpcServer.close());
  metrics?.readFrom(engine, () => network);
  if (metrics !== undefined) await serveMetrics(comet, metrics, teardown);
  network = createNodeNetwork({
    config,
    engine,
    nodeKey,
    chainId: genesis.chainId,
    publicKey: signer.publicKey,
    verifier: pool.verifier,
    clock,
    log,
    onFatal,
    traffic: metrics?.traffic,
  });
  teardown.add("the peers", () => network!.stop());
  const { lastBlockHeight, lastBlockTime } = engine.chainState();
  await awaitGenesisTime({ genesisTime: genesis.genesisTime, lastBlockHeight, lastBlockTime, clock, log, stopping });
  await network.start();
  log.info("node started", { chainId: genesis.chainId, height: String(engine.blockStore.height) });
  const { host, port } = rpcServer.address;
  return {
    chainId: genesis.chainId,
    rpcUrl: `http://${host}:${port}`,
    restUrl: undefined,
    stop: () => teardown.run(),
  };
}
