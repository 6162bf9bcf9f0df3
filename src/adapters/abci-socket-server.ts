/** The application behind a socket, for an engine in another process. */
import { createServer, type Server, type Socket } from "node:net";
import type { AppConnection } from "../abci/application.js";
import { Request } from "../gen/tendermint/abci/types.js";
import { DelimitedReader } from "../p2p/delimited.js";
import type { Logger } from "../ports/log.js";
import {
  ABCI_MESSAGE_BYTES_MAX,
  type AbciRequest,
  type AbciResponse,
  answerRequest,
  encodeResponse,
} from "./abci-socket-messages.js";
import { listenAt, type SocketAddress } from "./socket-address.js";

/** Requests of one connection that wait; the rest stays in the socket. */
const WAITING_MAX = 1000;

export interface AbciServerOptions {
  readonly address: SocketAddress;
  readonly app: AppConnection;
  readonly log: Logger;
  /** The application broke off: nothing can be trusted any more. */
  readonly onFatal: (error: Error) => void;
}

export interface AbciServer {
  /** The port that the system chose where 0 was asked for. */
  readonly port: number | undefined;
  /** Ends connections at once. */
  close(): Promise<void>;
}

/** Listens; each connection's requests are answered in their order. @throws Error when the address cannot be had */
export async function serveAbci(options: AbciServerOptions): Promise<AbciServer> {
  const { address, log } = options;
  const sockets = new Set<Socket>();
  const server: Server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    log.info("an engine has connected");
    socket.on("error", (error) => log.warn("connection of the engine failed", { error: error.message }));
    socket.on("close", () => sockets.delete(socket));
    new Connection(socket, options);
  });
  const bound = await listenAt(server, address);
  return {
    port: bound.kind === "tcp" ? bound.port : undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

class Connection {
  private readonly reader = new DelimitedReader(ABCI_MESSAGE_BYTES_MAX);
  /** Ends when all that came so far is answered. */
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private paused = false;
  private ended = false;
  /** Something came that is no request: nothing after it is read. */
  private refused = false;

  constructor(
    private readonly socket: Socket,
    private readonly options: AbciServerOptions,
  ) {
    socket.on("data", (bytes: Buffer) => {
      this.reader.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
      this.read();
    });
    socket.on("close", () => {
      this.ended = true;
    });
  }

  private read(): void {
    while (!this.ended && !this.refused) {
      if (this.waiting >= WAITING_MAX) {
        this.paused = true;
        this.socket.pause();
        return;
      }
      const cut = this.reader.next();
      if (cut.kind === "more") return;
      if (cut.kind === "fault") {
        this.refuse(`error reading message: ${cut.reason}`);
        return;
      }
      let request: AbciRequest | undefined;
      try {
        // What the application keeps of a request must not change under it.
        request = Request.decode(cut.bytes.slice()).value;
      } catch (e) {
        this.refuse(`error reading message: ${(e as Error).message}`);
        return;
      }
      if (request === undefined) {
        this.refuse("unknown request from client");
        return;
      }
      this.take(request);
    }
  }

  /** CheckTx may be under way many times, so that signatures are verified on all threads; everything else waits for
   *  what came before. */
  private take(request: AbciRequest): void {
    this.waiting++;
    const { app } = this.options;
    const before = this.last;
    const answer =
      request.kind === "checkTx" ? answerRequest(app, request) : before.then(() => answerRequest(app, request));
    answer.catch(() => undefined);
    this.last = before
      .then(() => answer)
      .then((response) => this.write(response))
      .catch((error: Error) => {
        if (this.ended) return;
        this.fail(error.message);
        this.options.onFatal(error);
      })
      .then(() => {
        this.waiting--;
        if (!this.paused || this.waiting > WAITING_MAX / 2 || this.ended) return;
        this.paused = false;
        this.socket.resume();
        this.read();
      });
  }

  private write(response: AbciResponse): void {
    if (this.ended) return;
    // Answers of one turn go out together.
    if (this.socket.writableCorked === 0) {
      this.socket.cork();
      setImmediate(() => this.socket.uncork());
    }
    this.socket.write(encodeResponse(response));
  }

  /** What came before is still answered. */
  private refuse(reason: string): void {
    this.refused = true;
    this.last = this.last.then(() => this.fail(reason));
  }

  /** The exception is the last thing that the engine hears. */
  private fail(error: string): void {
    this.options.log.error("the engine's connection ends", { error });
    if (this.ended) return;
    this.ended = true;
    this.socket.end(encodeResponse({ kind: "exception", value: { error } }));
  }
}
