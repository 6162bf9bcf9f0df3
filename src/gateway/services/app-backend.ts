import type { ServiceInfo } from "../../protobuf/service.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import type { GrpcBackend } from "./backend.js";
import { GRPC } from "./grpc-status.js";
import { type GrpcFailure, grpcFailureOf } from "./query-failure.js";

/** An application that answers gRPC queries with statuses of its own, in this process or on a worker. */
export interface GrpcApplication {
  /** @param height 0 for the latest
   *  @throws an error with a gRPC `code` and a `status` text */
  queryGrpc(path: string, request: Uint8Array, height: bigint): Uint8Array | Promise<Uint8Array>;
}

interface StatusError {
  readonly code: number;
  readonly status: string;
}

function isStatusError(e: unknown): e is StatusError {
  const { code, status } = Object(e) as Partial<StatusError>;
  return typeof code === "number" && typeof status === "string";
}

/** An error without a status is a fault of the handler: INTERNAL, as for a panic of the reference. */
function failureOf(e: unknown): GrpcFailure {
  if (isStatusError(e)) return { code: e.code, message: e.status };
  return { code: GRPC.INTERNAL, message: grpcFailureOf(e).message };
}

/** @param services what the application answers
 *  @param latestHeight the height of the state that a call without a height sees */
export function appBackend(
  app: GrpcApplication,
  services: readonly ServiceInfo[],
  latestHeight: () => bigint,
): GrpcBackend {
  return {
    services,
    async call(method, request, context) {
      const height = context.height ?? latestHeight();
      try {
        const response = await app.queryGrpc(method, request, context.height ?? 0n);
        return { code: GRPC.OK, message: "", response, height };
      } catch (e) {
        return { ...failureOf(e), response: EMPTY_BYTES, height };
      }
    },
  };
}
