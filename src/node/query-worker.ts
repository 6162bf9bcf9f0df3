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

/** The application as the database has it now: blocks are made, and old ones pruned, while this thread answers. A few
 *  records are read where nothing changed but the height. */
function currentApp(): App {
  if (app === undefined) app = createApp(options, { db, hasher: nativeHasher });
  else app.app.store.refresh();
  return app;
}

function run(request: QueryRequest): Uint8Array {
  const { path, data, height } = request;
  const { app: base } = currentApp();
  if (request.kind === "grpc") return base.queryGrpc(path, data, height);
  return ResponseQuery.encode(base.query({ path, data, height, prove: request.prove }));
}

function attempt(request: QueryRequest): QueryAnswer {
  const { id } = request;
  try {
    return { id, kind: "ok", response: run(request) };
  } catch (e) {
    if (e instanceof GrpcError) return { id, kind: "status", code: e.code, status: e.status };
    return { id, kind: "failed", error: e instanceof Error ? e.message : String(e) };
  }
}

/** A version that is pruned while it is read loses pages under the reader's hands: what came of that says nothing. */
function wasPruned(height: bigint): boolean {
  if (app === undefined) return false;
  app.app.store.refresh();
  return height < app.app.store.earliestVersion;
}

function answer(request: QueryRequest): QueryAnswer {
  const first = attempt(request);
  return wasPruned(request.height) ? attempt(request) : first;
}

const port = parentPort!;
port.on("message", (message: QueryRequest | "close") => {
  if (message === "close") {
    void db.close().finally(() => port.close());
    return;
  }
  port.postMessage(answer(message));
});
