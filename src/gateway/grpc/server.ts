import { createServer, type Server as NetServer } from "node:net";
import {
  Metadata,
  type MethodDefinition,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type sendUnaryData,
} from "@grpc/grpc-js";
import type { Logger } from "../../ports/log.js";
import type { FileInfo, MethodInfo, ServiceInfo } from "../../protobuf/service.js";
import { INT64_MAX } from "../../types/int-math.js";
import { boundConnections, listeningPort } from "../http.js";
import type { GrpcBackend } from "../services/backend.js";
import { GRPC } from "../services/grpc-status.js";
import { Turnstile } from "../turnstile.js";
import { addReflection } from "./reflection.js";

export interface GrpcServerOptions {
  readonly host: string;
  readonly port: number;
  /** Bytes of one request and of one answer; the SDK's defaults are 10 MB and 2 GB. */
  readonly maxReceiveBytes: number;
  readonly maxSendBytes: number;
  /** Connections at once. */
  readonly maxOpenConnections: number;
  /** Proto files of the services, for server reflection; none: no reflection. */
  readonly files?: readonly FileInfo[];
}

export interface GrpcServer {
  readonly address: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/** The state's height, asked for by clients and told in answers. */
const HEIGHT_HEADER = "x-cosmos-block-height";
/** Calls of one connection that may be under way at once. */
const CONCURRENT_CALLS_MAX = 100;

type Call = ServerUnaryCall<Buffer, Uint8Array>;

/** Undefined: the latest. @throws Error on a header that is no height */
function heightOf(metadata: Metadata): bigint | undefined {
  const values = metadata.get(HEIGHT_HEADER);
  if (values.length !== 1) return undefined;
  const text = String(values[0]);
  const height = /^[+-]?[0-9]{1,19}$/.test(text) ? BigInt(text) : undefined;
  if (height === undefined || height > INT64_MAX) {
    throw new Error(
      `codespace sdk code 18: invalid request: invalid height header ${JSON.stringify(text.slice(0, 40))}`,
    );
  }
  if (height < 0n) {
    throw new Error(
      "codespace sdk code 18: invalid request: cannot query with height < 0; please provide a valid height",
    );
  }
  return height === 0n ? undefined : height;
}

/** Messages pass as bytes: the backend decodes them. */
function definitionOf(service: ServiceInfo, method: MethodInfo): MethodDefinition<Uint8Array, Uint8Array> {
  const bytes = (message: Uint8Array): Buffer => Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  return {
    path: `/${service.typeName}/${method.name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: bytes,
    requestDeserialize: (buffer) => buffer,
    responseSerialize: bytes,
    responseDeserialize: (buffer) => buffer,
  };
}

async function answer(
  backend: GrpcBackend,
  turnstile: Turnstile,
  path: string,
  call: Call,
  done: sendUnaryData<Uint8Array>,
): Promise<void> {
  let height: bigint | undefined;
  try {
    height = heightOf(call.metadata);
  } catch (e) {
    done({ code: GRPC.UNKNOWN, details: (e as Error).message });
    return;
  }
  try {
    await turnstile.enter();
  } catch (e) {
    done({ code: GRPC.UNAVAILABLE, details: (e as Error).message });
    return;
  }
  const got = await backend.call(path, call.request, { height });
  if (got.height !== undefined) {
    const metadata = new Metadata();
    metadata.set(HEIGHT_HEADER, String(got.height));
    call.sendMetadata(metadata);
  }
  if (got.code !== GRPC.OK) done({ code: got.code, details: got.message });
  else done(null, got.response);
}

function addServices(server: Server, backend: GrpcBackend, log: Logger): void {
  const turnstile = new Turnstile();
  for (const service of backend.services) {
    const definition: Record<string, MethodDefinition<Uint8Array, Uint8Array>> = {};
    const handlers: Record<string, (call: Call, done: sendUnaryData<Uint8Array>) => void> = {};
    for (const method of Object.values(service.methods)) {
      if (method.clientStreaming || method.serverStreaming) continue;
      const one = definitionOf(service, method);
      definition[method.name] = one;
      handlers[method.name] = (call, done) => {
        answer(backend, turnstile, one.path, call, done).catch((e: unknown) => {
          log.error("gRPC handler failed", { method: one.path, error: e instanceof Error ? e.stack : String(e) });
          done({ code: GRPC.INTERNAL, details: e instanceof Error ? e.message : String(e) });
        });
      };
    }
    // One of streams alone has nothing to answer here.
    if (Object.keys(definition).length > 0) server.addService(definition, handlers);
  }
}

function listen(server: NetServer, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(listeningPort(server, port));
    });
  });
}

/** Unary gRPC for every service of the backend. Connections are accepted here and handed to grpc-js, which has no bound
 *  on them of its own. */
export async function startGrpcServer(
  backend: GrpcBackend,
  log: Logger,
  options: GrpcServerOptions,
): Promise<GrpcServer> {
  const server = new Server({
    "grpc.max_receive_message_length": options.maxReceiveBytes,
    "grpc.max_send_message_length": options.maxSendBytes,
    "grpc.max_concurrent_streams": CONCURRENT_CALLS_MAX,
  });
  addServices(server, backend, log);
  if (options.files !== undefined) addReflection(server, backend.services, options.files);
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const sockets = createServer((socket) => {
    socket.on("error", (error) => {
      log.debug("gRPC connection failed", { error: error.message });
      socket.destroy();
    });
    injector.injectConnection(socket);
  });
  boundConnections(sockets, options.maxOpenConnections);
  const port = await listen(sockets, options.host, options.port);
  sockets.on("error", (error) => log.error("gRPC server", { error: error.message }));
  return {
    address: { host: options.host, port },
    close: () =>
      new Promise((resolve) => {
        sockets.close(() => resolve());
        injector.destroy();
        server.forceShutdown();
      }),
  };
}
