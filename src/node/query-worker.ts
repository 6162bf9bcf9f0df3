/** A thread of its own for queries of old states: a handle of its own on the application's database, an application of its
 *  own over it. It answers one request after the other; nothing that it does holds up a block. */
import { parentPort, workerData } from "node:worker_threads";
import { APPLICATION_DATABASE, openLevelDatabase } from "../adapters/leveldb.js";
import { nativeHasher } from "../adapters/native-crypto.js";
import { type App, type AppOptions, createApp } from "../app/app.js";
import { ResponseQuery } from "../gen/tendermint/abci/types.js";
import { GrpcError } from "../sdk/errors.js";

export interface QueryWorkerData {
  readonly databasePath: string;
  readonly options: AppOptions;
}

export type QueryRequest = { readonly id: number } & (
  | { readonly kind: "grpc"; readonly path: string; readonly data: Uint8Array; readonly height: bigint }
  | {
      readonly kind: "abci";
      readonly path: string;
      readonly data: Uint8Array;
      readonly height: bigint;
      readonly prove: boolean;
    }
);

export type QueryAnswer = { readonly id: number } & (
  | { readonly kind: "ok"; readonly response: Uint8Array }
  | { readonly kind: "status"; readonly code: number; readonly status: string }
  | { readonly kind: "failed"; readonly error: string }
);

const { databasePath, options } = workerData as QueryWorkerData;
const db = await openLevelDatabase(databasePath, { ...APPLICATION_DATABASE, create: false });
let app: App | undefined;

/** The application at a version that knows `height`: blocks go on while this thread answers. */
function appAt(height: bigint): App {
  if (app === undefined || app.app.store.latestVersion < height) app = createApp(options, { db, hasher: nativeHasher });
  return app;
}

function answer(request: QueryRequest): QueryAnswer {
  const { id, path, data, height } = request;
  try {
    const { app: base } = appAt(height);
    if (request.kind === "grpc") return { id, kind: "ok", response: base.queryGrpc(path, data, height) };
    return { id, kind: "ok", response: ResponseQuery.encode(base.query({ path, data, height, prove: request.prove })) };
  } catch (e) {
    if (e instanceof GrpcError) return { id, kind: "status", code: e.code, status: e.status };
    return { id, kind: "failed", error: e instanceof Error ? e.message : String(e) };
  }
}

const port = parentPort!;
port.on("message", (message: QueryRequest | "close") => {
  if (message === "close") {
    void db.close().finally(() => port.close());
    return;
  }
  port.postMessage(answer(message));
});
