/** The application alone, for an engine in another process: `statesetd start --abci`. */
import { join } from "node:path";
import { serveAbciGrpc } from "../adapters/abci-grpc-server.js";
import { serveAbci } from "../adapters/abci-socket-server.js";
import { APPLICATION_DATABASE, openLevelDatabase } from "../adapters/leveldb.js";
import { localApp } from "../adapters/local-app.js";
import { nativeHasher } from "../adapters/native-crypto.js";
import { createSignaturePool } from "../adapters/signature-pool.js";
import { formatSocketAddress, type SocketAddress } from "../adapters/socket-address.js";
import { createSystemClock } from "../adapters/system-clock.js";
import { createApp } from "../app/app.js";
import { timeFromNs } from "../chain/time.js";
import { parseListenAddress } from "../config/address.js";
import { appBackend } from "../gateway/services/app-backend.js";
import { AppPruner } from "./app-pruner.js";
import { serveGateway, servicesOptions } from "./gateway-servers.js";
import { readGenesisFile } from "./genesis-file.js";
import { queriesWithHistory, withHistory } from "./history.js";
import type { NodeOptions, RunningNode } from "./node.js";
import { QueryThread } from "./query-thread.js";
import { createCometClient } from "./remote/comet-client.js";
import { remoteServices } from "./remote/remote-services.js";
import { appOptions, pruningOf } from "./settings.js";
import { openNodeSnapshots } from "./snapshots/open.js";
import { Teardown } from "./teardown.js";

export interface ApplicationOptions {
  readonly address: SocketAddress;
  readonly transport: "socket" | "grpc";
  /** URL of the engine's RPC; that of config.toml when left out, which is of the cometbft on the same home. */
  readonly nodeUrl: string | undefined;
}

/** Opens application.db and nothing else of the home's data: a cometbft may keep its own beside it.
 *  @throws Error that names what is missing or in use; nothing stays open then */
export async function startApplication(options: NodeOptions, parts: ApplicationOptions): Promise<RunningNode> {
  const teardown = new Teardown(options.log);
  try {
    return await assemble(options, parts, teardown);
  } catch (e) {
    await teardown.run();
    throw e;
  }
}

/** Where the cometbft on this home answers. */
function ownRpcUrl(laddr: string): string {
  const parsed = parseListenAddress(laddr);
  if (!parsed.ok || parsed.value.kind !== "tcp") return "http://127.0.0.1:26657";
  const { host, port } = parsed.value;
  const reached = host === "0.0.0.0" ? "127.0.0.1" : host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}

async function assemble(
  { config, log, version, onFatal }: NodeOptions,
  { address, transport, nodeUrl }: ApplicationOptions,
  teardown: Teardown,
): Promise<RunningNode> {
  const { paths, comet, app: appConfig } = config;
  for (const notice of config.notices) log.warn(notice);
  for (const file of config.missingFiles) log.warn("a configuration file is not there: its defaults act", { file });
  const genesis = readGenesisFile(paths.genesis, timeFromNs(createSystemClock().nowNs()));
  const settings = appOptions(appConfig, genesis.chainId, version.version);
  const databasePath = join(paths.dataDir, "application.db");
  const history = new QueryThread({ databasePath, options: settings }, log.child({ module: "query thread" }));
  let snapshots: Awaited<ReturnType<typeof openNodeSnapshots>> | undefined;
  const database = await openLevelDatabase(databasePath, {
    ...APPLICATION_DATABASE,
    alone: async (reopen) => {
      await snapshots?.thread.stop();
      await history.pausedFor(reopen);
    },
  });
  teardown.add("the database", () => database.close());
  const pool = createSignaturePool({
    onWorkerLost: (reason) =>
      log.warn("a signature thread ended; the main thread goes on alone", { reason: reason.message }),
  });
  teardown.add("the signature threads", () => pool.close());
  teardown.add("the query thread", () => history.close());
  const made = createApp(settings, {
    db: database,
    hasher: nativeHasher,
    verifier: pool.verifier,
    report: (message, fields) => log.error(message, { ...fields, module: "app" }),
  });
  const { app } = made;
  const taken = await openNodeSnapshots(
    { config, app, options: settings, database, log: log.child({ module: "snapshots" }) },
    teardown,
  );
  snapshots = taken;
  const { service } = taken;
  const pruner = new AppPruner(
    app.store,
    database,
    pruningOf(appConfig),
    log.child({ module: "pruning" }),
    () => service.heldHeight,
  );
  teardown.add("pruning", () => pruner.stop());
  const local = localApp({
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
  const connection = withHistory(local, app, history);
  const latestHeight = (): bigint => app.store.latestVersion;
  const comets = nodeUrl ?? ownRpcUrl(comet.rpc.laddr);
  const services = remoteServices(
    {
      comet: createCometClient(comets),
      application: appBackend(queriesWithHistory(app, history), app.queries.services, latestHeight),
      app: connection,
      latestHeight,
    },
    servicesOptions(made, appConfig, version),
  );
  // Clients ask for these by abci_query too.
  const query: typeof connection.query = async (req) => (await services.abciQuery(req)) ?? connection.query(req);
  const serve = transport === "grpc" ? serveAbciGrpc : serveAbci;
  const server = await serve({
    address,
    app: { ...connection, query },
    log: log.child({ module: "abci" }),
    onFatal,
  });
  teardown.add("the ABCI server", () => server.close());
  const rest = await serveGateway(services, made.registry, appConfig, log, teardown, {
    version: version.version,
    rpcPort: Number(new URL(nodeUrl ?? "http://localhost:26657").port),
    genesis,
  });
  const bound = server.port === undefined ? address : { ...address, port: server.port };
  const where = formatSocketAddress(bound as SocketAddress);
  log.info("the application waits for its engine", {
    address: where,
    transport,
    height: String(latestHeight()),
    node: comets,
  });
  return {
    chainId: genesis.chainId,
    rpcUrl: where,
    restUrl: rest && `http://${rest.host === "0.0.0.0" ? "127.0.0.1" : rest.host}:${rest.port}`,
    stop: () => teardown.run(),
  };
}
