import { createServer, type Server as NetServer, type Socket } from "node:net";
import { createServer as createTlsServer, type Server as TlsServer } from "node:tls";
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
import type { CallContext, GrpcBackend } from "../services/backend.js";
import { GRPC } from "../services/grpc-status.js";
import { Turnstile } from "../turnstile.js";
import { addReflection } from "./reflection.js";

/** A call that is not let in. */
export interface GrpcRefusal {
  readonly code: number;
  readonly message: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Certificate and key, which may change. */
export interface GrpcTls {
  current(): { readonly cert: string; readonly key: string };
  onChange(listener: (pair: { readonly cert: string; readonly key: string }) => void): void;
}

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
  /** Who may call; everybody unless given. */
  readonly admit?: (address: string, headers: Readonly<Record<string, string>>) => Promise<GrpcRefusal | undefined>;
  /** TLS 1.3 alone; plain text unless given. */
  readonly tls?: GrpcTls | undefined;
}

export interface GrpcServer {
  readonly address: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/** The state's height, asked for by clients and told in answers. */
const HEIGHT_HEADER = "x-cosmos-block-height";
const MIN_HEIGHT_HEADER = "x-min-height";
const DETAILS_TRAILER = "grpc-status-details-bin";
const HANDSHAKE_TIMEOUT_MS = 10_000;
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

function textOf(metadata: Metadata, name: string): string | undefined {
  const [value] = metadata.get(name);
  return typeof value === "string" ? value : undefined;
}

/** @throws Error on a header that is no height */
function contextOf(metadata: Metadata): CallContext {
  const seen = textOf(metadata, MIN_HEIGHT_HEADER);
  return {
    height: heightOf(metadata),
    minHeight: seen === undefined ? undefined : BigInt(seen),
    traceParent: textOf(metadata, "traceparent"),
  };
}

/** The caller's address without its port. */
function addressOf(call: Call): string {
  return call.getPeer().replace(/:[0-9]+$/, "");
}

function headersOf(metadata: Metadata): Record<string, string> {
  const entries = Object.entries(metadata.getMap());
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

function metadataOf(values: Readonly<Record<string, string>>): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(values)) metadata.set(name, value);
  return metadata;
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

interface Answering {
  readonly backend: GrpcBackend;
  readonly turnstile: Turnstile;
  readonly admit: GrpcServerOptions["admit"];
}

async function answer(
  { backend, turnstile, admit }: Answering,
  path: string,
  call: Call,
  done: sendUnaryData<Uint8Array>,
): Promise<void> {
  const refused = await admit?.(addressOf(call), headersOf(call.metadata));
  if (refused !== undefined) {
    done({ code: refused.code, details: refused.message, metadata: metadataOf(refused.metadata) });
    return;
  }
  if (!/^[0-9]{0,18}$/.test(textOf(call.metadata, MIN_HEIGHT_HEADER) ?? "")) {
    done({ code: GRPC.INVALID_ARGUMENT, details: `${MIN_HEIGHT_HEADER}: wanted a whole number` });
    return;
  }
  let context: CallContext;
  try {
    context = contextOf(call.metadata);
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
  const got = await backend.call(path, call.request, context);
  if (got.height !== undefined || got.metadata !== undefined) {
    const metadata = metadataOf(got.metadata ?? {});
    if (got.height !== undefined) metadata.set(HEIGHT_HEADER, String(got.height));
    call.sendMetadata(metadata);
  }
  if (got.code === GRPC.OK) {
    done(null, got.response);
    return;
  }
  const trailers = new Metadata();
  if (got.statusDetails !== undefined) trailers.set(DETAILS_TRAILER, Buffer.from(got.statusDetails));
  done({ code: got.code, details: got.message, metadata: trailers });
}

function addServices(server: Server, backend: GrpcBackend, log: Logger, admit: GrpcServerOptions["admit"]): void {
  const answering = { backend, turnstile: new Turnstile(), admit };
  for (const service of backend.services) {
    const definition: Record<string, MethodDefinition<Uint8Array, Uint8Array>> = {};
    const handlers: Record<string, (call: Call, done: sendUnaryData<Uint8Array>) => void> = {};
    for (const method of Object.values(service.methods)) {
      if (method.clientStreaming || method.serverStreaming) continue;
      const one = definitionOf(service, method);
      definition[method.name] = one;
      handlers[method.name] = (call, done) => {
        answer(answering, one.path, call, done).catch((e: unknown) => {
          log.error("gRPC handler failed", { method: one.path, error: e instanceof Error ? e.stack : String(e) });
          done({ code: GRPC.INTERNAL, details: e instanceof Error ? e.message : String(e) });
        });
      };
    }
    // One of streams alone has nothing to answer here.
    if (Object.keys(definition).length > 0) server.addService(definition, handlers);
  }
}

function overTls(tls: GrpcTls, log: Logger, take: (socket: Socket) => void): TlsServer {
  const limits = { minVersion: "TLSv1.3", handshakeTimeout: HANDSHAKE_TIMEOUT_MS } as const;
  const server = createTlsServer({ ...tls.current(), ...limits, ALPNProtocols: ["h2"] }, take);
  tls.onChange((pair) => server.setSecureContext({ ...pair, ...limits }));
  server.on("tlsClientError", (error, socket) => {
    log.debug("TLS handshake failed", { error: error.message });
    socket.destroy();
  });
  return server;
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
  addServices(server, backend, log, options.admit);
  if (options.files !== undefined) addReflection(server, backend.services, options.files);
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const take = (socket: Socket): void => {
    socket.on("error", (error) => {
      log.debug("gRPC connection failed", { error: error.message });
      socket.destroy();
    });
    injector.injectConnection(socket);
  };
  const sockets = options.tls === undefined ? createServer(take) : overTls(options.tls, log, take);
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
