import { fromProtoJson, type JsonCodec, toProtoJson } from "../../codec/proto-json.js";
import type { GrpcBackend } from "../services/backend.js";
import { GRPC, httpStatusOf } from "../services/grpc-status.js";
import { ParseFault } from "./go-parse.js";
import { applyQuery, setByPath } from "./request.js";
import type { RestMatch, RestRouter } from "./router.js";

export interface RestRequest {
  readonly verb: string;
  /** Raw request target, query included. */
  readonly target: string;
  readonly body: string;
  readonly heightHeader: string | undefined;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function failure(code: number, message: string, headers: Readonly<Record<string, string>> = {}): RestAnswer {
  return { status: httpStatusOf(code), headers, body: JSON.stringify({ code, message, details: [] }) };
}

const NOT_IMPLEMENTED = failure(GRPC.UNIMPLEMENTED, "Not Implemented");

type Message = Record<string, unknown>;

/** The request message, from body, path and query. @throws ParseFault */
function requestMessage(match: RestMatch, query: URLSearchParams, body: string, json: JsonCodec): Message {
  const { route, pathFields } = match;
  const message = route.rule.body === "*" ? bodyMessage(match, body, json) : (route.input.create() as Message);
  for (const [field, text] of pathFields) {
    try {
      setByPath(route.input, message, field, [text]);
    } catch (e) {
      if (e instanceof ParseFault) throw new ParseFault(`type mismatch, parameter: ${field}, error: ${e.message}`);
      throw e;
    }
  }
  if (route.rule.body === undefined) applyQuery(route.input, message, query, new Set(pathFields.keys()));
  return message;
}

function bodyMessage(match: RestMatch, body: string, json: JsonCodec): Message {
  if (body.trim() === "") return match.route.input.create() as Message;
  const parsed = fromProtoJson(match.route.input, body, json, { unknownFields: "ignore" });
  if (!parsed.ok) throw new ParseFault(parsed.error);
  return parsed.value as Message;
}

/** The height of x-cosmos-block-height: 0 or absent is the latest. */
function heightOf(header: string | undefined): bigint | undefined | ParseFault {
  if (header === undefined || header === "" || header === "0") return undefined;
  if (!/^-?[0-9]{1,19}$/.test(header))
    return new ParseFault(`strconv.ParseInt: parsing ${JSON.stringify(header)}: invalid syntax`);
  const height = BigInt(header);
  return height < 0n ? new ParseFault(`height must be non-negative: ${header}`) : height;
}

/** One REST request, answered as grpc-gateway with the SDK's marshaller answers it. */
export async function answerRest(
  router: RestRouter,
  backend: GrpcBackend,
  json: JsonCodec,
  request: RestRequest,
): Promise<RestAnswer> {
  const at = request.target.indexOf("?");
  const rawPath = at < 0 ? request.target : request.target.slice(0, at);
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return failure(GRPC.INVALID_ARGUMENT, `invalid URL escape in ${JSON.stringify(rawPath)}`);
  }
  const match = router.match(request.verb, path);
  if (match === undefined) return NOT_IMPLEMENTED;
  const height = heightOf(request.heightHeader);
  if (height instanceof ParseFault) return failure(GRPC.INVALID_ARGUMENT, height.message);
  let bytes: Uint8Array;
  try {
    const query = new URLSearchParams(at < 0 ? "" : request.target.slice(at + 1));
    bytes = match.route.input.encode(requestMessage(match, query, request.body, json));
  } catch (e) {
    if (e instanceof ParseFault) return failure(GRPC.INVALID_ARGUMENT, e.message);
    throw e;
  }
  const answer = await backend.call(match.route.method, bytes, { height });
  const metadata = {
    "grpc-metadata-content-type": "application/grpc+cosmos-sdk-grpc-codec",
    "grpc-metadata-x-cosmos-block-height": String(answer.height),
  };
  if (answer.code !== GRPC.OK) return failure(answer.code, answer.message, metadata);
  const message: unknown = match.route.output.decode(answer.response);
  return {
    status: 200,
    headers: { ...metadata, "x-cosmos-block-height": String(answer.height) },
    body: toProtoJson(match.route.output, message, json),
  };
}
