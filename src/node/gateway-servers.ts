/** The REST and gRPC servers of app.toml. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { App } from "../app/app.js";
import { APP_FILES } from "../app/files.js";
import type { GenesisDoc } from "../chain/genesis.js";
import { decodeTx } from "../codec/decode-tx.js";
import type { JsonCodec } from "../codec/proto-json.js";
import type { AppConfig } from "../config/app-schema.js";
import { startGrpcServer } from "../gateway/grpc/server.js";
import { startRestServer } from "../gateway/rest/server.js";
import type { GrpcBackend } from "../gateway/services/backend.js";
import type { NodeServicesOptions } from "../gateway/services/node-services.js";
import { versionInfo } from "../gateway/services/tendermint-service.js";
import type { Logger } from "../ports/log.js";
import { toHexUpper } from "../types/bytes.js";
import { decCoinsToString } from "../types/dec-coin.js";
import { nodePages } from "./pages.js";
import { grpcOptions, restOptions } from "./settings.js";
import type { Teardown } from "./teardown.js";

/** Where package.json is: this file is dist/src/node/gateway-servers.js, or src/node/gateway-servers.ts. */
const PROGRAM_FOLDER = programFolder(dirname(fileURLToPath(import.meta.url)));

function programFolder(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, "package.json")) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

export function servicesOptions(
  { app, registry, facts }: App,
  config: AppConfig,
  { version, commit }: { readonly version: string; readonly commit: string },
): NodeServicesOptions {
  return {
    decodeTx: (bytes) => decodeTx(registry, bytes),
    consensusAddress: (address) => facts.consensusAddresses.format(address),
    version: versionInfo("stateset", version, commit),
    node: {
      minimumGasPrices: decCoinsToString(app.options.minGasPrices),
      pruningKeepRecent: config.pruningKeepRecent,
      pruningInterval: config.pruningInterval,
      haltHeight: BigInt(config.haltHeight),
    },
  };
}

const namesOf = ({ validators }: GenesisDoc): { readonly [address: string]: string } =>
  Object.fromEntries(validators.map(({ address, name }) => [toHexUpper(address), name]));

/** Starts those that are on. @returns where REST is; undefined when it is off
 *  @throws Error when an address cannot be listened on */
export async function serveGateway(
  services: GrpcBackend,
  json: JsonCodec,
  config: AppConfig,
  log: Logger,
  teardown: Teardown,
  facts: { readonly version: string; readonly rpcPort: number; readonly genesis: GenesisDoc },
): Promise<{ readonly host: string; readonly port: number } | undefined> {
  const rest = restOptions(config);
  const pages = config.api.swagger
    ? {
        pages: nodePages(PROGRAM_FOLDER, services.services, facts.version, {
          rpcPort: facts.rpcPort,
          isGateway: false,
          validators: namesOf(facts.genesis),
        }),
      }
    : {};
  const restServer =
    rest && (await startRestServer(services, json, log.child({ module: "rest" }), { ...rest, ...pages }));
  if (restServer !== undefined) teardown.add("the REST server", () => restServer.close());
  const grpc = grpcOptions(config);
  if (grpc !== undefined) {
    const grpcServer = await startGrpcServer(services, log.child({ module: "grpc" }), { ...grpc, files: APP_FILES });
    teardown.add("the gRPC server", () => grpcServer.close());
  }
  return restServer?.address;
}
