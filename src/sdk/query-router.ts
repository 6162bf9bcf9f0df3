/** gRPC queries by path, "/cosmos.bank.v1beta1.Query/Balance", over a state of some height. */

import { ProtobufError } from "../protobuf/reader.js";
import type { MethodInfo, ServiceInfo } from "../protobuf/service.js";
import type { Context } from "./context.js";
import { plainError } from "./errors.js";
import type { AppModule, ErasedHandlers } from "./module.js";

export interface QueryRoute {
  readonly path: string;
  readonly method: MethodInfo;
  /** @throws GrpcError, SdkError, and whatever a handler may throw */
  handle(ctx: Context, request: object): object;
  /** The same on bytes. @throws SdkError on a request that does not decode */
  handleBytes(ctx: Context, request: Uint8Array): Uint8Array;
}

/** A service beside those of the modules, such as cosmos.tx.v1beta1.Service. */
export interface QueryService {
  readonly service: ServiceInfo;
  /** Methods that are left out are not served. */
  readonly handlers: ErasedHandlers;
}

export class QueryRouter {
  readonly routes = new Map<string, QueryRoute>();
  readonly services: ServiceInfo[] = [];

  constructor(modules: readonly AppModule[]) {
    for (const module of modules) {
      if (module.queryService !== undefined) this.add({ service: module.queryService, handlers: module.queries });
    }
  }

  add({ service, handlers }: QueryService): void {
    this.services.push(service);
    for (const [name, method] of Object.entries(service.methods)) {
      const handler = handlers[name] as ((ctx: Context, request: object) => object) | undefined;
      if (handler === undefined) continue;
      const path = `/${service.typeName}/${method.name}`;
      if (this.routes.has(path)) throw new Error(`two services answer ${path}`);
      this.routes.set(path, {
        path,
        method,
        handle: handler,
        handleBytes: (ctx, request) => method.output.encode(handler(ctx, decodeRequest(method, request))),
      });
    }
  }

  find(path: string): QueryRoute | undefined {
    return this.routes.get(path);
  }
}

function decodeRequest(method: MethodInfo, bytes: Uint8Array): object {
  try {
    return method.input.decode(bytes) as object;
  } catch (e) {
    if (e instanceof ProtobufError) throw plainError(e.message);
    throw e;
  }
}
