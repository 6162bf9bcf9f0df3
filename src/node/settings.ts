/** Configuration files as the options of the parts that they configure. */
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { createSecureContext } from "node:tls";
import type { AppOptions } from "../app/app.js";
import { parseListenAddress } from "../config/address.js";
import type { AppConfig } from "../config/app-schema.js";
import type { CometConfig } from "../config/comet-schema.js";
import type { ConsensusConfig } from "../consensus/config.js";
import type { EngineConfig } from "../engine/create-engine.js";
import type { GrpcServerOptions } from "../gateway/grpc/server.js";
import type { RateLimit } from "../gateway/rate-limit.js";
import type { RestServerOptions } from "../gateway/rest/server.js";
import type { RpcServerOptions } from "../gateway/rpc/server.js";
import { parseDecCoins } from "../types/dec-coin.js";

const NS_PER_MS = 1_000_000n;
/** What may wait in the socket of one WebSocket client before it counts as slow. */
const WEBSOCKET_BUFFERED_BYTES_MAX = 4 * 1024 * 1024;

function consensusConfig({ consensus: c }: CometConfig): ConsensusConfig {
  return {
    timeoutProposeMs: c.timeoutProposeMs,
    timeoutProposeDeltaMs: c.timeoutProposeDeltaMs,
    timeoutPrevoteMs: c.timeoutPrevoteMs,
    timeoutPrevoteDeltaMs: c.timeoutPrevoteDeltaMs,
    timeoutPrecommitMs: c.timeoutPrecommitMs,
    timeoutPrecommitDeltaMs: c.timeoutPrecommitDeltaMs,
    timeoutCommitMs: c.timeoutCommitMs,
    skipTimeoutCommit: c.skipTimeoutCommit,
    createEmptyBlocks: c.createEmptyBlocks,
    createEmptyBlocksIntervalMs: c.createEmptyBlocksIntervalMs,
    targetBlockIntervalMs: c.targetBlockIntervalMs,
  };
}

export function engineConfig(comet: CometConfig): EngineConfig {
  return {
    consensus: consensusConfig(comet),
    mempool: {
      txsMax: comet.mempool.size,
      bytesMax: comet.mempool.maxTxsBytes,
      txBytesMax: comet.mempool.maxTxBytes,
      cacheSize: comet.mempool.cacheSize,
      keepInvalidTxsInCache: comet.mempool.keepInvalidTxsInCache,
      recheck: comet.mempool.recheck,
    },
    index: comet.txIndex.indexer === "kv",
    discardResponses: comet.storage.discardAbciResponses,
    doubleSignCheckHeight: BigInt(comet.consensus.doubleSignCheckHeight),
    blockTimeToleranceNs: BigInt(comet.consensus.blockTimeToleranceMs) * NS_PER_MS,
    stateSync: comet.statesync.enable,
  };
}

export interface Pruning {
  /** Versions before the last that stay readable; 0 keeps all. */
  readonly keepRecent: bigint;
  /** Blocks between two prunings. */
  readonly interval: bigint;
}

/** The strategies of app.toml by the numbers that the SDK gives them. */
export function pruningOf(app: AppConfig): Pruning {
  switch (app.pruning) {
    case "nothing":
      return { keepRecent: 0n, interval: 0n };
    case "everything":
      return { keepRecent: 2n, interval: 10n };
    case "custom":
      return { keepRecent: BigInt(app.pruningKeepRecent), interval: BigInt(app.pruningInterval) };
    default:
      return { keepRecent: 362_880n, interval: 10n };
  }
}

/** @throws Error when the minimum gas prices do not parse; the configuration's own checks come before */
export function appOptions(app: AppConfig, chainId: string, version: string): AppOptions {
  const prices = parseDecCoins(app.minimumGasPrices);
  if (!prices.ok) throw new Error(`app.toml: minimum-gas-prices: ${prices.error}`);
  return {
    chainId,
    version,
    minGasPrices: prices.value,
    settings: { addressPrefix: app.chain.bech32Prefix, baseDenom: app.chain.feeDenom },
    ...(app.queryGasLimit > 0 ? { queryGasLimit: BigInt(app.queryGasLimit) } : {}),
    minRetainBlocks: BigInt(app.minRetainBlocks),
    snapshotRetainBlocks: BigInt(app.stateSync.snapshotInterval) * BigInt(app.stateSync.snapshotKeepRecent),
    pruning: pruningOf(app),
  };
}

function tcpAddress(text: string, key: string): { host: string; port: number } {
  const parsed = parseListenAddress(text);
  if (!parsed.ok) throw new Error(`${key}: ${parsed.error}`);
  if (parsed.value.kind !== "tcp") throw new Error(`${key}: only tcp addresses are served, found ${text}`);
  return { host: parsed.value.host, port: parsed.value.port };
}

function rateLimit(perSecond: number, burst: number): { readonly rateLimit?: RateLimit } {
  return perSecond === 0 ? {} : { rateLimit: { perSecond, burst } };
}

function pemFile(key: string, file: string, configDir: string): string {
  const path = isAbsolute(file) ? file : join(configDir, file);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(`config.toml: rpc.${key}: ${path} cannot be read: ${(error as Error).message}`);
  }
}

/** @throws Error that names key and file */
function rpcTls({ rpc }: CometConfig, configDir: string): Pick<RpcServerOptions, "tls"> {
  if (rpc.tlsCertFile === "" && rpc.tlsKeyFile === "") return {};
  const cert = pemFile("tls_cert_file", rpc.tlsCertFile, configDir);
  const key = pemFile("tls_key_file", rpc.tlsKeyFile, configDir);
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    const files = `${rpc.tlsCertFile} and ${rpc.tlsKeyFile}`;
    throw new Error(
      `config.toml: rpc.tls_cert_file, rpc.tls_key_file: ${files} are no certificate and its key, both as PEM: ${(error as Error).message}`,
    );
  }
  return { tls: { cert, key } };
}

/** @param configDir what the paths of the TLS files are relative to
 *  @throws Error that names the key */
export function rpcOptions(comet: CometConfig, configDir: string): RpcServerOptions {
  const { rpc } = comet;
  return {
    ...rateLimit(rpc.rateLimitPerSecond, rpc.rateLimitBurst),
    ...rpcTls(comet, configDir),
    maxHeaderBytes: rpc.maxHeaderBytes,
    ...tcpAddress(rpc.laddr, "config.toml: rpc.laddr"),
    corsAllowedOrigins: rpc.corsAllowedOrigins,
    corsAllowedMethods: rpc.corsAllowedMethods,
    corsAllowedHeaders: rpc.corsAllowedHeaders,
    maxBodyBytes: rpc.maxBodyBytes,
    maxOpenConnections: rpc.maxOpenConnections,
    maxRequestBatchSize: rpc.maxRequestBatchSize,
    maxSubscriptionClients: rpc.maxSubscriptionClients,
    maxSubscriptionsPerClient: rpc.maxSubscriptionsPerClient,
    subscriptionBufferSize: rpc.experimentalSubscriptionBufferSize,
    maxBufferedBytes: WEBSOCKET_BUFFERED_BYTES_MAX,
    closeOnSlowClient: rpc.experimentalCloseOnSlowClient,
  };
}

/** Undefined when the API is off. */
export function restOptions({ api }: AppConfig): RestServerOptions | undefined {
  if (!api.enable) return undefined;
  return {
    ...tcpAddress(api.address, "app.toml: api.address"),
    allowAnyOrigin: api.enabledUnsafeCors,
    ...rateLimit(api.rateLimitPerSecond, api.rateLimitBurst),
    maxOpenConnections: api.maxOpenConnections,
    maxBodyBytes: api.rpcMaxBodyBytes,
  };
}

const GRPC_CONNECTIONS_MAX = 900;

/** Undefined when gRPC is off. */
export function grpcOptions({ grpc }: AppConfig): GrpcServerOptions | undefined {
  if (!grpc.enable) return undefined;
  return {
    ...tcpAddress(grpc.address, "app.toml: grpc.address"),
    maxReceiveBytes: grpc.maxRecvMsgSize,
    maxSendBytes: grpc.maxSendMsgSize,
    maxOpenConnections: GRPC_CONNECTIONS_MAX,
  };
}
