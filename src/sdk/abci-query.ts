/** ABCI queries: gRPC paths, /store, /app, /p2p. @spec cosmos-sdk baseapp/abci.go Query */
import { toProtoJson } from "../codec/proto-json.js";
import type { Registry } from "../codec/registry.js";
import { SimulationResponse } from "../gen/cosmos/base/abci/v1beta1/abci.js";
import { type RequestQuery, ResponseQuery } from "../gen/tendermint/abci/types.js";
import type { Multistore } from "../store/multistore.js";
import { queryStore } from "../store/store-query.js";
import { AssertionError } from "../types/assert.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { SdkError } from "../types/errors.js";
import { utf8Encode } from "../types/utf8.js";
import type { Context } from "./context.js";
import { errors, GrpcCode, GrpcError, panicError } from "./errors.js";
import type { QueryRouter } from "./query-router.js";
import { type Simulation, simulationResponse } from "./services.js";

export interface QueryDeps {
  readonly version: string;
  readonly store: Multistore;
  readonly registry: Registry;
  readonly router: QueryRouter;
  /** A context over the state of a height. @throws SdkError when there is no such state */
  readonly contextAt: (height: bigint, prove: boolean) => Context;
  readonly simulate: (tx: Uint8Array) => Simulation;
}

const BROADCAST_PATH = "/cosmos.tx.v1beta1.Service/BroadcastTx";

/** Never throws but for a broken assertion. */
export function answerQuery(deps: QueryDeps, request: RequestQuery): ResponseQuery {
  const height = request.height === 0n ? deps.store.latestVersion : request.height;
  try {
    if (request.path === BROADCAST_PATH) throw errors.INVALID_REQUEST("can't route a broadcast tx message");
    const route = deps.router.find(request.path);
    if (route !== undefined) {
      return grpc(request, height, () => route.handleBytes(deps.contextAt(height, request.prove), request.data));
    }
    return answerPath(deps, request, height);
  } catch (e) {
    if (e instanceof AssertionError) throw e;
    return refusal(e instanceof SdkError ? e : panicError(e instanceof Error ? e.message : String(e)), 0n);
  }
}

function grpc(request: RequestQuery, height: bigint, run: () => Uint8Array): ResponseQuery {
  try {
    return ResponseQuery.from({ value: run(), height });
  } catch (e) {
    if (e instanceof ContextError) throw e.reason;
    const error = fromGrpcError(e);
    if (error === undefined) throw e;
    return refusal(error, request.height === 0n ? height : request.height);
  }
}

/** Wraps why there is no state to ask, which is answered without a height. */
export class ContextError extends Error {
  constructor(readonly reason: SdkError) {
    super(reason.message);
  }
}

/** The SDK's error for what a query handler threw; undefined for a panic. */
export function fromGrpcError(e: unknown): SdkError | undefined {
  if (e instanceof GrpcError) {
    switch (e.code) {
      case GrpcCode.NOT_FOUND:
        return errors.KEY_NOT_FOUND(e.message);
      case GrpcCode.INVALID_ARGUMENT:
      case GrpcCode.FAILED_PRECONDITION:
        return errors.INVALID_REQUEST(e.message);
      case GrpcCode.UNAUTHENTICATED:
        return errors.UNAUTHORIZED(e.message);
      default:
        return errors.UNKNOWN_REQUEST(e.message);
    }
  }
  if (!(e instanceof SdkError)) return undefined;
  // An error with a code of its own has the gRPC status Unknown; one without is no status at all.
  return e.codespace === "undefined" ? errors.INVALID_REQUEST(e.message) : errors.UNKNOWN_REQUEST(e.message);
}

/** gRPC status of what a query handler threw; undefined for a panic. */
export function toGrpcError(e: unknown): GrpcError | undefined {
  if (e instanceof GrpcError) return e;
  if (e instanceof ContextError) return new GrpcError(GrpcCode.UNKNOWN, statusText(e.reason));
  return e instanceof SdkError ? new GrpcError(GrpcCode.UNKNOWN, statusText(e)) : undefined;
}

/** A registered error tells its code in the status. @spec cosmossdk.io/errors GRPCStatus */
function statusText(e: SdkError): string {
  if (e.codespace === "undefined") return e.message;
  const detail = e.detail === undefined || e.detail === "" ? "" : `: ${e.detail}`;
  return `codespace ${e.codespace} code ${e.code}: ${e.description}${detail}`;
}

function refusal(error: SdkError, height: bigint): ResponseQuery {
  return ResponseQuery.from({ codespace: error.codespace, code: error.code, log: error.message, height });
}

function answerPath(deps: QueryDeps, request: RequestQuery, height: bigint): ResponseQuery {
  const path = request.path.split("/");
  if (path[0] === "") path.shift();
  switch (path[0]) {
    case undefined:
      throw errors.UNKNOWN_REQUEST("no query path provided");
    case "app":
      return answerApp(deps, path, request.data, height);
    case "store":
      return answerStore(deps, path, request, height);
    case "p2p":
      return answerP2p(path);
    default:
      throw errors.UNKNOWN_REQUEST("unknown query path");
  }
}

function answerApp(deps: QueryDeps, path: readonly string[], data: Uint8Array, height: bigint): ResponseQuery {
  switch (path[1]) {
    case undefined:
      throw errors.UNKNOWN_REQUEST(
        "expected second parameter to be either 'simulate' or 'version', neither was present",
      );
    case "version":
      return ResponseQuery.from({ codespace: "sdk", height, value: utf8Encode(deps.version) });
    case "simulate": {
      const { outcome } = deps.simulate(data);
      if (outcome.error !== undefined) throw outcome.error.wrap("failed to simulate tx");
      const json = toProtoJson(SimulationResponse, simulationResponse(outcome), deps.registry);
      return ResponseQuery.from({ codespace: "sdk", height, value: utf8Encode(json) });
    }
    default:
      throw errors.UNKNOWN_REQUEST(`unknown query: ${path.join("/")}`);
  }
}

function answerStore(deps: QueryDeps, path: readonly string[], request: RequestQuery, height: bigint): ResponseQuery {
  if (height <= 1n && request.prove) {
    throw errors.INVALID_REQUEST("cannot query with proof when height <= 1; please provide a valid height");
  }
  const { data, prove } = request;
  const answer = queryStore(deps.store, { path: `/${path.slice(1).join("/")}`, data, height, prove });
  return ResponseQuery.from({
    key: answer.key,
    value: answer.value ?? EMPTY_BYTES,
    log: answer.log,
    proofOps: answer.proofOps,
    height,
  });
}

/** Peers are filtered by nobody here: every peer passes. */
function answerP2p(path: readonly string[]): ResponseQuery {
  if (path.length < 4) throw errors.UNKNOWN_REQUEST("path should be p2p filter <addr|id> <parameter>");
  if (path[1] !== "filter") throw errors.UNKNOWN_REQUEST("expected second parameter to be 'filter'");
  return ResponseQuery.create();
}
