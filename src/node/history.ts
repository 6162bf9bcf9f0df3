/** Queries of old heights, which go to a thread of their own. */
import type { AppConnection } from "../abci/application.js";
import type { GrpcApplication } from "../gateway/services/app-backend.js";
import type { BaseApp } from "../sdk/base-app.js";
import type { QueryThread } from "./query-thread.js";

/** Heights whose trees are not at hand: the latest is in memory, and the one before is what proofs are asked for. */
function isOld(height: bigint, latest: bigint): boolean {
  return height > 0n && height < latest - 1n;
}

/** ABCI queries of old heights go to the thread. */
export function withHistory(connection: AppConnection, app: BaseApp, history: QueryThread): AppConnection {
  return {
    ...connection,
    query: (req) => (isOld(req.height, app.store.latestVersion) ? history.abci(req) : connection.query(req)),
  };
}

/** The same for gRPC queries. */
export function queriesWithHistory(app: BaseApp, history: QueryThread): GrpcApplication {
  return {
    queryGrpc: (path, request, height) =>
      isOld(height, app.store.latestVersion)
        ? history.grpc(path, request, height)
        : app.queryGrpc(path, request, height),
  };
}
