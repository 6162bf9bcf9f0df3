/** The errors that every module shares, and how an error becomes an answer.
 *  @spec cosmos-sdk types/errors/errors.go; cosmossdk.io/errors abci.go */
import { AssertionError } from "../types/assert.js";
import { defineErrors, SdkError } from "../types/errors.js";

export const errors = defineErrors("sdk", {
  TX_DECODE: [2, "tx parse error"],
  INVALID_SEQUENCE: [3, "invalid sequence"],
  UNAUTHORIZED: [4, "unauthorized"],
  INSUFFICIENT_FUNDS: [5, "insufficient funds"],
  UNKNOWN_REQUEST: [6, "unknown request"],
  INVALID_ADDRESS: [7, "invalid address"],
  INVALID_PUB_KEY: [8, "invalid pubkey"],
  UNKNOWN_ADDRESS: [9, "unknown address"],
  INVALID_COINS: [10, "invalid coins"],
  OUT_OF_GAS: [11, "out of gas"],
  MEMO_TOO_LARGE: [12, "memo too large"],
  INSUFFICIENT_FEE: [13, "insufficient fee"],
  TOO_MANY_SIGNATURES: [14, "maximum number of signatures exceeded"],
  NO_SIGNATURES: [15, "no signatures supplied"],
  JSON_MARSHAL: [16, "failed to marshal JSON bytes"],
  JSON_UNMARSHAL: [17, "failed to unmarshal JSON bytes"],
  INVALID_REQUEST: [18, "invalid request"],
  TX_IN_MEMPOOL_CACHE: [19, "tx already in mempool"],
  MEMPOOL_IS_FULL: [20, "mempool is full"],
  TX_TOO_LARGE: [21, "tx too large"],
  KEY_NOT_FOUND: [22, "key not found"],
  WRONG_PASSWORD: [23, "invalid account password"],
  INVALID_SIGNER: [24, "tx intended signer does not match the given signer"],
  INVALID_GAS_ADJUSTMENT: [25, "invalid gas adjustment"],
  INVALID_HEIGHT: [26, "invalid height"],
  INVALID_VERSION: [27, "invalid version"],
  INVALID_CHAIN_ID: [28, "invalid chain-id"],
  INVALID_TYPE: [29, "invalid type"],
  TX_TIMEOUT_HEIGHT: [30, "tx timeout height"],
  UNKNOWN_EXTENSION_OPTIONS: [31, "unknown extension options"],
  WRONG_SEQUENCE: [32, "incorrect account sequence"],
  PACK_ANY: [33, "failed packing protobuf message to Any"],
  UNPACK_ANY: [34, "failed unpacking protobuf message from Any"],
  LOGIC: [35, "internal logic error"],
  CONFLICT: [36, "conflict"],
  NOT_SUPPORTED: [37, "feature not supported"],
  NOT_FOUND: [38, "not found"],
  IO: [39, "internal IO error"],
  APP_CONFIG: [40, "error in app.toml"],
  INVALID_GAS_LIMIT: [41, "invalid gas limit"],
  TX_TIMEOUT: [42, "tx timeout"],
});

/** The authority check of every MsgUpdateParams answers with gov's code (x/gov/types/errors.go). */
export const govErrors = defineErrors("gov", {
  INVALID_SIGNER: [13, "expected gov account as only signer for proposal message"],
});

const UNDEFINED_CODESPACE = "undefined";
const INTERNAL_CODE = 1;
const PANIC_CODE = 111222;

/** An error of the reference that carries no code of its own: codespace "undefined", code 1. */
export function plainError(text: string): SdkError {
  return new SdkError(UNDEFINED_CODESPACE, INTERNAL_CODE, text);
}

/** What a recovered panic of the reference answers: codespace "undefined", code 111222. */
export function panicError(text: string): SdkError {
  return new SdkError(UNDEFINED_CODESPACE, PANIC_CODE, "panic", text);
}

/** The gRPC status codes that queries use. */
export const GrpcCode = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

const GRPC_NAMES: Readonly<Record<number, string>> = {
  0: "OK",
  1: "Canceled",
  2: "Unknown",
  3: "InvalidArgument",
  4: "DeadlineExceeded",
  5: "NotFound",
  6: "AlreadyExists",
  7: "PermissionDenied",
  8: "ResourceExhausted",
  9: "FailedPrecondition",
  10: "Aborted",
  11: "OutOfRange",
  12: "Unimplemented",
  13: "Internal",
  14: "Unavailable",
  15: "DataLoss",
  16: "Unauthenticated",
};

/** What a query handler throws to answer with a gRPC status. */
export class GrpcError extends Error {
  override name = "GrpcError";
  constructor(
    readonly code: number,
    /** The status message alone. */
    readonly status: string,
  ) {
    super(`rpc error: code = ${GRPC_NAMES[code] ?? `Code(${code})`} desc = ${status}`);
  }
}

export function invalidArgument(status: string): GrpcError {
  return new GrpcError(GrpcCode.INVALID_ARGUMENT, status);
}

export function notFound(status: string): GrpcError {
  return new GrpcError(GrpcCode.NOT_FOUND, status);
}

/** Codespace, code and text of whatever a handler threw. An Error of no known kind stands for a panic of the reference.
 *  @throws the AssertionError it is given: a broken assertion halts the node. */
export function toSdkError(error: unknown): SdkError {
  if (error instanceof SdkError) return error;
  if (error instanceof AssertionError) throw error;
  if (error instanceof GrpcError) return plainError(error.message);
  return panicError(`recovered: ${error instanceof Error ? error.message : String(error)}`);
}
