import { type JsonNode, JsonSyntaxError, member, parseGoJson } from "./go-json.js";

/** Text or integer; absent in a notification. URI calls are answered with −1. */
export type RequestId = string | number;

export const URI_REQUEST_ID = -1;

export interface RpcRequest {
  readonly id: RequestId | undefined;
  readonly method: string;
  readonly params: JsonNode | undefined;
}

export interface RpcErrorBody {
  readonly code: number;
  readonly message: string;
  readonly data?: string;
}

export type RpcResponse =
  | { readonly jsonrpc: "2.0"; readonly id?: RequestId; readonly result: unknown }
  | { readonly jsonrpc: "2.0"; readonly id?: RequestId; readonly error: RpcErrorBody };

export const TOO_MANY_REQUESTS = "too many requests from this address; try again in a second";

/** What a handler throws for arguments that it cannot read. */
export class InvalidParams extends Error {
  override name = "InvalidParams";
}

/** What a handler throws to be shown to the client as it is. Anything else is logged and shown as its message too, as
 *  CometBFT does, since no handler puts secrets into errors. */
export class RpcFailure extends Error {
  override name = "RpcFailure";
}

/** A result that is answered many times: its text is made once. */
export class JsonText {
  readonly text: string;

  constructor(private readonly value: unknown) {
    this.text = JSON.stringify(value);
  }

  toJSON(): unknown {
    return this.value;
  }
}

/** The response as it is sent. */
export function responseText(response: RpcResponse | readonly RpcResponse[]): string {
  if ("result" in response && response.result instanceof JsonText) {
    const { id, result } = response;
    const named = id === undefined ? "" : `"id":${JSON.stringify(id)},`;
    return `{"jsonrpc":"2.0",${named}"result":${result.text}}`;
  }
  return JSON.stringify(response);
}

export function success(id: RequestId, result: unknown): RpcResponse {
  return { jsonrpc: "2.0", id, result };
}

function failure(id: RequestId | undefined, code: number, message: string, data: string): RpcResponse {
  const error = data === "" ? { code, message } : { code, message, data };
  return id === undefined ? { jsonrpc: "2.0", error } : { jsonrpc: "2.0", id, error };
}

export const parseError = (data: string): RpcResponse => failure(undefined, -32700, "Parse error. Invalid JSON", data);
export const invalidRequest = (id: RequestId | undefined, data: string): RpcResponse =>
  failure(id, -32600, "Invalid Request", data);
export const methodNotFound = (id: RequestId): RpcResponse => failure(id, -32601, "Method not found", "");
export const INVALID_PARAMS = -32602;
export const invalidParams = (id: RequestId, data: string): RpcResponse =>
  failure(id, INVALID_PARAMS, "Invalid params", data);
export const internalError = (id: RequestId, data: string): RpcResponse => failure(id, -32603, "Internal error", data);
export const serverError = (id: RequestId, data: string): RpcResponse => failure(id, -32000, "Server error", data);

/** The Go type that CometBFT decodes a request into, as its error texts spell it. */
const GO_REQUEST_TYPE =
  'struct { JSONRPC string "json:\\"jsonrpc\\""; ID interface {} "json:\\"id,omitempty\\""; Method string "json:\\"method\\""; Params json.RawMessage "json:\\"params\\"" }';

class RequestFault extends Error {}

function idOf(node: JsonNode | undefined): RequestId | undefined {
  if (node === undefined || node.kind === "null") return undefined;
  if (node.kind === "string") return node.value;
  if (node.kind === "number") return Math.trunc(Number(node.raw)) || 0;
  const goType = node.kind === "bool" ? "bool" : node.kind === "array" ? "[]interface {}" : "map[string]interface {}";
  throw new RequestFault(`json-rpc ID (${goPrint(node)}) is of unknown type (${goType})`);
}

/** Go's %v of a decoded JSON value. */
function goPrint(node: JsonNode): string {
  switch (node.kind) {
    case "null":
      return "<nil>";
    case "string":
      return node.value;
    case "array":
      return `[${node.items.map(goPrint).join(" ")}]`;
    case "object":
      return `map[${[...node.members]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => `${k}:${goPrint(v)}`)
        .join(" ")}]`;
    default:
      return node.raw;
  }
}

function requestOf(node: JsonNode): RpcRequest {
  if (node.kind === "null") return { id: undefined, method: "", params: undefined };
  if (node.kind !== "object")
    throw new RequestFault(`json: cannot unmarshal ${node.kind} into Go value of type ${GO_REQUEST_TYPE}`);
  for (const name of ["jsonrpc", "method"]) {
    const field = member(node, name);
    if (field !== undefined && field.kind !== "string" && field.kind !== "null") {
      throw new RequestFault(`json: cannot unmarshal ${field.kind} into Go struct field .${name} of type string`);
    }
  }
  const method = member(node, "method");
  return {
    id: idOf(member(node, "id")),
    method: method?.kind === "string" ? method.value : "",
    params: member(node, "params"),
  };
}

export type ParsedBody =
  | { readonly ok: true; readonly requests: readonly RpcRequest[] }
  | { readonly ok: false; readonly response: RpcResponse };

/** Reads a POST body or a WebSocket message: one request, or a list of them where `batch` allows. */
export function parseBody(text: string, batch: boolean): ParsedBody {
  try {
    const node = parseGoJson(text);
    if (batch) {
      if (node.kind === "null") return { ok: true, requests: [] };
      if (node.kind === "array" && node.items.every((i) => i.kind === "object" || i.kind === "null")) {
        try {
          return { ok: true, requests: node.items.map(requestOf) };
        } catch (e) {
          // The original then tries the list as a single request, and that error is the one shown.
          if (!(e instanceof RequestFault)) throw e;
        }
      }
    }
    return { ok: true, requests: [requestOf(node)] };
  } catch (e) {
    if (e instanceof JsonSyntaxError || e instanceof RequestFault) {
      return { ok: false, response: parseError(`error unmarshaling request: ${e.message}`) };
    }
    throw e;
  }
}
