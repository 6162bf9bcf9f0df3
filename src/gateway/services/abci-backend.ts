import { RequestQuery } from "../../gen/tendermint/abci/types.js";
import type { ServiceInfo } from "../../protobuf/service.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import type { AppAccess } from "../environment.js";
import type { GrpcBackend } from "./backend.js";
import { GRPC } from "./grpc-status.js";
import { grpcFailureOfAbci } from "./query-failure.js";

/** Unary gRPC over ABCI Query, for an application that is reached by ABCI alone (behind a socket). Statuses of errors
 *  that carry none are lost on the way.
 *  @param services what the application answers, as its proto files declare it */
export function abciBackend(app: AppAccess, services: readonly ServiceInfo[]): GrpcBackend {
  return {
    services,
    async call(method, request, context) {
      const height = context.height ?? 0n;
      const r = await app.query(RequestQuery.from({ path: method, data: request, height }));
      if (r.code === 0) return { code: GRPC.OK, message: "", response: r.value, height: r.height };
      // A query that was refused before any state was looked at tells no height.
      return { ...grpcFailureOfAbci(r), response: EMPTY_BYTES, height: r.height === 0n ? undefined : r.height };
    },
  };
}
