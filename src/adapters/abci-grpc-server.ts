/** The application behind gRPC, for an engine in another process. */
import { createServer } from "node:net";
import {
  type MethodDefinition,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type sendUnaryData,
  status,
} from "@grpc/grpc-js";
import { ABCI_KINDS, type AbciKind, abciMethod, GRPC_LIMITS } from "./abci-grpc.js";
import { type AbciRequest, type AbciResponse, answerRequest } from "./abci-socket-messages.js";
import type { AbciServer, AbciServerOptions } from "./abci-socket-server.js";
import { listenAt } from "./socket-address.js";

/** These never change what consensus sees: they need not wait for each other. */
const UNORDERED: ReadonlySet<AbciKind> = new Set([
  "echo",
  "flush",
  "info",
  "query",
  "checkTx",
  "listSnapshots",
  "loadSnapshotChunk",
]);

type Call = ServerUnaryCall<AbciRequest["value"], AbciResponse["value"]>;
type Done = sendUnaryData<AbciResponse["value"]>;

/** Listens. Calls of consensus are answered in the order in which they come.
 *  @throws Error when the address cannot be had */
export async function serveAbciGrpc({ address, app, log, onFatal }: AbciServerOptions): Promise<AbciServer> {
  let consensus: Promise<unknown> = Promise.resolve();
  const handler = (kind: AbciKind) => (call: Call, done: Done) => {
    const answer = () => answerRequest(app, { kind, value: call.request } as AbciRequest);
    const answered = UNORDERED.has(kind) ? answer() : consensus.then(answer);
    if (!UNORDERED.has(kind)) consensus = answered.catch(() => undefined);
    answered.then(
      (response) => done(null, response.value),
      (error: Error) => {
        log.error("the application broke off", { method: kind, error: error.message });
        done({ code: status.INTERNAL, details: error.message });
        onFatal(error);
      },
    );
  };
  const server = new Server({ ...GRPC_LIMITS });
  const methods: Record<string, MethodDefinition<AbciRequest["value"], AbciResponse["value"]>> = {};
  const handlers: Record<string, (call: Call, done: Done) => void> = {};
  for (const kind of ABCI_KINDS) {
    methods[kind] = abciMethod(kind) as MethodDefinition<AbciRequest["value"], AbciResponse["value"]>;
    handlers[kind] = handler(kind);
  }
  server.addService(methods, handlers);
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const listener = createServer({ noDelay: true }, (socket) => {
    log.info("an engine has connected");
    socket.on("error", (error) => log.warn("connection of the engine failed", { error: error.message }));
    injector.injectConnection(socket);
  });
  const bound = await listenAt(listener, address);
  return {
    port: bound.kind === "tcp" ? bound.port : undefined,
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        injector.destroy();
        server.forceShutdown();
      }),
  };
}
