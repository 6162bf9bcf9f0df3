import type { RpcServerOptions } from "../../src/gateway/rpc/server.js";

/** CometBFT's defaults, on a free port. */
export const rpcServerOptions: RpcServerOptions = {
  host: "127.0.0.1",
  port: 0,
  corsAllowedOrigins: [],
  corsAllowedMethods: ["HEAD", "GET", "POST"],
  corsAllowedHeaders: ["Origin", "Accept", "Content-Type", "X-Requested-With", "X-Server-Time"],
  maxBodyBytes: 1_000_000,
  maxOpenConnections: 900,
  maxRequestBatchSize: 10,
  maxSubscriptionClients: 100,
  maxSubscriptionsPerClient: 5,
  subscriptionBufferSize: 200,
  maxBufferedBytes: 1_000_000,
  closeOnSlowClient: false,
};
