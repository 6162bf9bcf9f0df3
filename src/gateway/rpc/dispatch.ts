import type { NodeEnvironment } from "../environment.js";
import { paramsFromJson, paramsFromUri } from "./params.js";
import {
  INVALID_PARAMS,
  InvalidParams,
  internalError,
  invalidParams,
  invalidRequest,
  methodNotFound,
  parseBody,
  type RequestId,
  type RpcRequest,
  type RpcResponse,
  success,
  URI_REQUEST_ID,
} from "./protocol.js";
import type { Caller, Route, Routes } from "./route.js";

export const BATCH_MAX_DEFAULT = 10;

/** An HTTP answer; an empty body stands for "nothing to say" (notifications only). */
export interface HttpAnswer {
  readonly status: number;
  readonly cacheable: boolean;
  readonly body: RpcResponse | readonly RpcResponse[] | undefined;
}

function messageOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

function isCacheable(route: Route, params: Readonly<Record<string, unknown>>): boolean {
  if (route.cacheableWith === undefined) return false;
  return route.cacheableWith.every((name) => params[name] !== undefined);
}

/** As a span, where somebody traces. */
function traced(env: NodeEnvironment, method: string, caller: Caller, work: () => unknown): unknown {
  if (env.tracer === undefined) return work();
  const attributes = { "rpc.system": "jsonrpc", "rpc.method": method };
  return env.tracer.request(`rpc ${method}`, attributes, caller.traceParent, async () => work());
}

async function callOne(
  env: NodeEnvironment,
  routes: Routes,
  request: RpcRequest & { id: NonNullable<RpcRequest["id"]> },
  caller: Caller,
): Promise<{ response: RpcResponse; cacheable: boolean }> {
  const route = Object.hasOwn(routes, request.method) ? routes[request.method] : undefined;
  if (route === undefined) return { response: methodNotFound(request.id), cacheable: false };
  const refused = (e: InvalidParams): RpcResponse =>
    invalidParams(request.id, `error converting json params to arguments: ${e.message}`);
  let params: ReturnType<typeof paramsFromJson>;
  try {
    params = paramsFromJson(route.params, request.params);
  } catch (e) {
    if (!(e instanceof InvalidParams)) throw e;
    return { response: refused(e), cacheable: false };
  }
  const cacheable = isCacheable(route, params);
  try {
    const result = await traced(env, request.method, caller, () => route.call(env, params, caller));
    return { response: success(request.id, result), cacheable };
  } catch (e) {
    if (e instanceof InvalidParams) return { response: refused(e), cacheable: false };
    return { response: internalError(request.id, messageOf(e)), cacheable };
  }
}

/** A POST body: one request or a batch, called one after the other as the original does. */
export async function answerBody(
  env: NodeEnvironment,
  routes: Routes,
  body: string,
  caller: Caller,
  batchMax = BATCH_MAX_DEFAULT,
): Promise<HttpAnswer> {
  const parsed = parseBody(body, true);
  if (!parsed.ok) return { status: 500, cacheable: false, body: parsed.response };
  if (batchMax > 0 && parsed.requests.length > batchMax) {
    const text = `batch request exceeds maximum (${batchMax}) allowed number of requests`;
    return { status: 200, cacheable: false, body: invalidRequest(undefined, text) };
  }
  const responses: RpcResponse[] = [];
  let cacheable = true;
  for (const request of parsed.requests) {
    if (request.id === undefined) continue;
    const one = await callOne(env, routes, { ...request, id: request.id }, caller);
    responses.push(one.response);
    cacheable &&= one.cacheable;
  }
  if (responses.length === 0) return { status: 200, cacheable: false, body: undefined };
  return { status: 200, cacheable, body: responses.length === 1 ? responses[0] : responses };
}

const MISSING_PARAMS = "WSJSONRPC: reflect: Call with too few input arguments";

/** One message of a WebSocket: no batches; undefined for a notification. */
export async function answerMessage(
  env: NodeEnvironment,
  routes: Routes,
  text: string,
  caller: Caller,
  onCall: (id: RequestId) => void,
): Promise<RpcResponse | undefined> {
  const parsed = parseBody(text, false);
  if (!parsed.ok) return parsed.response;
  const request = parsed.requests[0]!;
  if (request.id === undefined) return undefined;
  const arity = Object.hasOwn(routes, request.method) ? Object.keys(routes[request.method]!.params).length : 0;
  // The original calls the method without its arguments, and reports the fault under an id of its own.
  if (request.params === undefined && arity > 0) return internalError(URI_REQUEST_ID, MISSING_PARAMS);
  // Routes run synchronously up to their first wait, so what is told here holds when a subscription begins.
  onCall(request.id);
  const { response } = await callOne(env, routes, { ...request, id: request.id }, caller);
  // Over a WebSocket bad params are an internal error.
  const error = "error" in response ? response.error : undefined;
  return error?.code === INVALID_PARAMS ? internalError(request.id, error.data ?? "") : response;
}

/** GET /method?param=… */
export async function answerUri(
  env: NodeEnvironment,
  name: string,
  route: Route,
  query: URLSearchParams,
  caller: Caller,
): Promise<HttpAnswer> {
  const refused = (e: InvalidParams): HttpAnswer => ({
    status: 500,
    cacheable: false,
    body: invalidParams(URI_REQUEST_ID, `error converting http params to arguments: ${e.message}`),
  });
  let params: ReturnType<typeof paramsFromUri>;
  try {
    params = paramsFromUri(route.params, query);
  } catch (e) {
    if (!(e instanceof InvalidParams)) throw e;
    return refused(e);
  }
  try {
    const result = await traced(env, name, caller, () => route.call(env, params, caller));
    return { status: 200, cacheable: isCacheable(route, params), body: success(URI_REQUEST_ID, result) };
  } catch (e) {
    if (e instanceof InvalidParams) return refused(e);
    return { status: 500, cacheable: false, body: internalError(URI_REQUEST_ID, messageOf(e)) };
  }
}
