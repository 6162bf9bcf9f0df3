import type { NodeEnvironment } from "../environment.js";
import type { ParamSpec, ParamsOf } from "./params.js";
import { RpcFailure } from "./protocol.js";

/** Who calls: limits are counted by it. */
export interface Caller {
  readonly remoteAddress: string;
  /** The `traceparent` header. */
  readonly traceParent?: string | undefined;
}

/** One JSON-RPC method, reachable by POST, by GET and over the WebSocket. */
export interface Route {
  readonly params: ParamSpec;
  /** Answers may be cached when these parameters were given (an empty list: always); absent: never. */
  readonly cacheableWith?: readonly string[];
  call(env: NodeEnvironment, params: ParamsOf<ParamSpec>, caller: Caller): unknown | Promise<unknown>;
}

/** Gives a route its parameter types; a list of routes forgets them again. */
export function route<const S extends ParamSpec>(definition: {
  readonly params: S;
  readonly cacheableWith?: readonly (keyof S & string)[];
  call(env: NodeEnvironment, params: ParamsOf<S>, caller: Caller): unknown | Promise<unknown>;
}): Route {
  return definition as unknown as Route;
}

export type Routes = Readonly<Record<string, Route>>;

/** The height asked for, or the latest. @throws RpcFailure worded as CometBFT words it. */
export function heightOrLatest(env: NodeEnvironment, latest: bigint, height: bigint | undefined): bigint {
  if (height === undefined) return latest;
  if (height <= 0n) throw new RpcFailure(`height must be greater than 0, but got ${height}`);
  if (height > latest)
    throw new RpcFailure(`height ${height} must be less than or equal to the current blockchain height ${latest}`);
  const base = env.blocks.base;
  if (height < base) throw new RpcFailure(`height ${height} is not available, lowest height is ${base}`);
  return height;
}

const PER_PAGE_DEFAULT = 30;
const PER_PAGE_MAX = 100;

export function perPageOf(perPage: number | undefined): number {
  if (perPage === undefined || perPage < 1) return PER_PAGE_DEFAULT;
  return Math.min(perPage, PER_PAGE_MAX);
}

/** First row of a page (pages count from 1). @throws RpcFailure when there is no such page. */
export function skipOf(page: number | undefined, perPage: number, total: number): number {
  if (page === undefined) return 0;
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page <= 0 || page > pages) throw new RpcFailure(`page should be within [1, ${pages}] range, given ${page}`);
  return (page - 1) * perPage;
}

/** One past the last block, unless the node is catching up: validators and params of that height are known already. */
export function uncommittedHeight(env: NodeEnvironment): bigint {
  return env.consensus.catchingUp() ? env.blocks.height : env.blocks.height + 1n;
}
