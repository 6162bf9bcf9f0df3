/** One failed query, in the three forms in which clients meet it: a gRPC status, an ABCI code, and (from the status) an
 *  HTTP status. The reference derives them from the kind of the error, and they disagree.
 *  @spec cosmos-sdk baseapp/abci.go gRPCErrorToSDKError; cosmossdk.io/errors GRPCStatus */
import { SdkError } from "../../types/errors.js";
import { GRPC, GRPC_NAMES, GrpcError } from "./grpc-status.js";

export interface GrpcFailure {
  readonly code: number;
  readonly message: string;
}

export interface AbciFailure {
  readonly codespace: string;
  readonly code: number;
  readonly log: string;
}

function textOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

/** Whether an error has a code of its own; those of the codespace "undefined" stand for plain errors. */
function isRegistered(e: unknown): e is SdkError {
  return e instanceof SdkError && e.codespace !== "undefined";
}

/** A registered error tells its code in the message; an error of no kind is UNKNOWN. */
export function grpcFailureOf(e: unknown): GrpcFailure {
  if (e instanceof GrpcError) return { code: e.code, message: e.message };
  if (isRegistered(e)) {
    const { codespace, code, description, detail } = e;
    const more = detail === undefined || detail === "" ? "" : `: ${detail}`;
    return { code: GRPC.UNKNOWN, message: `codespace ${codespace} code ${code}: ${description}${more}` };
  }
  return { code: GRPC.UNKNOWN, message: textOf(e) };
}

const INVALID_REQUEST = [18, "invalid request"] as const;
const UNKNOWN_REQUEST = [6, "unknown request"] as const;

/** Codes of the codespace "sdk" by gRPC status; any other is "unknown request". */
const ABCI_BY_STATUS: { readonly [status: number]: readonly [code: number, text: string] } = {
  [GRPC.NOT_FOUND]: [22, "key not found"],
  [GRPC.INVALID_ARGUMENT]: INVALID_REQUEST,
  [GRPC.FAILED_PRECONDITION]: INVALID_REQUEST,
  [GRPC.UNAUTHENTICATED]: [4, "unauthorized"],
};

export function abciFailureOf(e: unknown): AbciFailure {
  const failure = (text: string, [code, description]: readonly [number, string]): AbciFailure => ({
    codespace: "sdk",
    code,
    log: `${text}: ${description}`,
  });
  if (e instanceof GrpcError) {
    const name = GRPC_NAMES[e.code] ?? `Code(${e.code})`;
    return failure(`rpc error: code = ${name} desc = ${e.message}`, ABCI_BY_STATUS[e.code] ?? UNKNOWN_REQUEST);
  }
  if (isRegistered(e)) return failure(e.message, UNKNOWN_REQUEST);
  return failure(textOf(e), INVALID_REQUEST);
}

const STATUS_TEXT = /^rpc error: code = ([A-Za-z]+) desc = ([\s\S]*)$/;

/** The gRPC status behind an ABCI answer of an application that answers no gRPC itself. Exact for errors that carry a
 *  status; of others the code is lost, and UNKNOWN stands for it. */
export function grpcFailureOfAbci({ codespace, code, log }: AbciFailure): GrpcFailure {
  const description = codespace === "sdk" ? SDK_TEXTS[code] : undefined;
  const suffix = `: ${description}`;
  const text = description !== undefined && log.endsWith(suffix) ? log.slice(0, -suffix.length) : log;
  const status = STATUS_TEXT.exec(text);
  const named = status === null ? undefined : CODES_BY_NAME.get(status[1]!);
  if (status !== null && named !== undefined) return { code: named, message: status[2]! };
  if (codespace === "sdk" && code === 6 && log === "unknown query path: unknown request") {
    return { code: GRPC.UNIMPLEMENTED, message: "unknown method" };
  }
  return { code: GRPC.UNKNOWN, message: text };
}

const SDK_TEXTS: { readonly [code: number]: string } = {
  4: "unauthorized",
  6: "unknown request",
  18: "invalid request",
  22: "key not found",
};
const CODES_BY_NAME = new Map(Object.entries(GRPC_NAMES).map(([code, name]) => [name, Number(code)]));
