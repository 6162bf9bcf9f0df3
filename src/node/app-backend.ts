import type { App } from "../app/app.js";
import type { GrpcBackend } from "../gateway/services/backend.js";
import { GRPC } from "../gateway/services/grpc-status.js";
import { GrpcError } from "../sdk/errors.js";
import { EMPTY_BYTES } from "../types/bytes.js";

/** The application's queries with gRPC's own statuses, in this process. */
export function appBackend(app: App): GrpcBackend {
  return {
    services: app.app.queries.services,
    async call(method, request, context) {
      const height = context.height ?? app.app.store.latestVersion;
      try {
        return { code: GRPC.OK, message: "", response: app.app.queryGrpc(method, request, height), height };
      } catch (e) {
        if (!(e instanceof GrpcError)) throw e;
        return { code: e.code, message: e.message, response: EMPTY_BYTES, height };
      }
    },
  };
}
