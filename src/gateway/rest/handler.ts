import { fromProtoJson, type JsonCodec, toProtoJson } from "../../codec/proto-json.js";
import { ProtoJsonEncodeError } from "../../codec/proto-json-values.js";
import { JsonSyntaxError, parseGoJson } from "../rpc/go-json.js";
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
  checkJson(body);
  const parsed = fromProtoJson(match.route.input, body, json, { unknownFields: "ignore" });
  if (!parsed.ok) throw new ParseFault(parsed.error);
  return parsed.value as Message;
}

/** @throws ParseFault worded as Go's streaming decoder words it */
function checkJson(body: string): void {
  try {
    parseGoJson(body);
  } catch (e) {
    if (!(e instanceof JsonSyntaxError)) throw e;
    throw new ParseFault(e.message === "unexpected end of JSON input" ? "unexpected EOF" : e.message);
  }
}

/** Broadcasting goes past gRPC in the reference: its answers tell no height. */
const WITHOUT_METADATA = "/cosmos.tx.v1beta1.Service/BroadcastTx";

type Metadata = { readonly [name: string]: string };

/** Headers that the gateway makes of a call's metadata. A call that failed before any state was looked at has none but
 *  its trailer. */
function metadataOf(method: string, height: bigint | undefined): Metadata {
  if (method === WITHOUT_METADATA) return {};
  if (height === undefined) return { trailer: "Grpc-Trailer-Content-Type" };
  return {
    "grpc-metadata-content-type": "application/grpc+cosmos-sdk-grpc-codec",
    "grpc-metadata-x-cosmos-block-height": String(height),
  };
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
  const asked = heightOf(request.heightHeader);
  if (asked instanceof ParseFault) return failure(GRPC.INVALID_ARGUMENT, asked.message);
  let bytes: Uint8Array;
  try {
    const query = new URLSearchParams(at < 0 ? "" : request.target.slice(at + 1));
    bytes = match.route.input.encode(requestMessage(match, query, request.body, json));
  } catch (e) {
    if (e instanceof ParseFault) return failure(GRPC.INVALID_ARGUMENT, e.message);
    throw e;
  }
  const answer = await backend.call(match.route.method, bytes, { height: asked });
  const { method, output } = match.route;
  const metadata = metadataOf(method, answer.height);
  if (answer.code !== GRPC.OK) return failure(answer.code, answer.message, metadata);
  let text: string;
  try {
    text = toProtoJson(output, output.decode(answer.response) as object, json);
  } catch (e) {
    if (!(e instanceof ProtoJsonEncodeError)) throw e;
    return failure(GRPC.INTERNAL, e.message, metadata);
  }
  const { "grpc-metadata-x-cosmos-block-height": height } = metadata;
  const heightHeader: Record<string, string> = height === undefined ? {} : { "x-cosmos-block-height": height };
  return { status: 200, headers: { ...metadata, ...heightHeader }, body: text };
}
