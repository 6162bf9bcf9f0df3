/** An application in another process, over CometBFT's ABCI socket: four connections, each answered in order.
 *  @spec cometbft abci/client/socket_client.go, proxy/multi_app_conn.go */
import type { Socket } from "node:net";
import type { AppConnection } from "../abci/application.js";
import { Response } from "../gen/tendermint/abci/types.js";
import { DelimitedReader } from "../p2p/delimited.js";
import type { Logger } from "../ports/log.js";
import { ABCI_MESSAGE_BYTES_MAX, type AbciRequest, type AbciResponse, encodeRequest } from "./abci-socket-messages.js";
import { connectSocket, formatSocketAddress, type SocketAddress } from "./socket-address.js";

const DIAL_RETRY_MS = 500;
/** How long an application may take to come up. */
const DIAL_MS_MAX = 30_000;

export interface AbciClientOptions {
  readonly address: SocketAddress;
  readonly log: Logger;
  /** A connection is lost: the engine must stop. Calls under way are rejected as well. */
  readonly onLost: (error: Error) => void;
  /** Ends the wait for an application that is not there. */
  readonly stopping?: AbortSignal | undefined;
}

export interface AbciClient extends AppConnection {
  close(): void;
}

type Kind = AbciRequest["kind"];
type RequestOf<K extends Kind> = Extract<AbciRequest, { kind: K }>["value"];
type ResponseOf<K extends Kind> = Extract<AbciResponse, { kind: K }>["value"];

interface Pending {
  readonly kind: Kind;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Ends early when the node is being stopped. */
function pause(ms: number, stopping: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stopping?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (stopping?.aborted === true) done();
    else stopping?.addEventListener("abort", done);
  });
}

/** Waits for the application to come up. @throws Error when it does not */
async function dialPatiently({ address, log, stopping }: AbciClientOptions): Promise<Socket> {
  for (let waited = 0; ; waited += DIAL_RETRY_MS) {
    try {
      return await connectSocket(address);
    } catch (e) {
      const error = (e as Error).message;
      if (waited >= DIAL_MS_MAX || stopping?.aborted === true) {
        throw new Error(`no application answers at ${formatSocketAddress(address)}: ${error}`);
      }
      if (waited === 0) log.info("waiting for the application", { address: formatSocketAddress(address), error });
    }
    await pause(DIAL_RETRY_MS, stopping);
  }
}

class Connection {
  private readonly reader = new DelimitedReader(ABCI_MESSAGE_BYTES_MAX);
  private readonly pending: Pending[] = [];
  private head = 0;
  private flushing = false;
  private error: Error | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly name: string,
    private readonly onLost: (error: Error) => void,
  ) {
    socket.on("error", (e) => this.lose(e.message));
    socket.on("close", () => this.lose("the application has ended the connection"));
    socket.on("data", (bytes: Buffer) => {
      this.reader.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
      this.read();
    });
  }

  private read(): void {
    while (this.error === undefined) {
      const cut = this.reader.next();
      if (cut.kind === "more") return;
      if (cut.kind === "fault") {
        this.lose(cut.reason);
        return;
      }
      let response: AbciResponse | undefined;
      try {
        response = Response.decode(cut.bytes.slice()).value;
      } catch (e) {
        this.lose(`answer: ${(e as Error).message}`);
        return;
      }
      this.take(response);
    }
  }

  private take(response: AbciResponse | undefined): void {
    if (response === undefined || response.kind === "exception") {
      this.lose(response === undefined ? "answer of no known kind" : `exception: ${response.value.error}`);
      return;
    }
    const next = this.pending[this.head];
    if (next === undefined || next.kind !== response.kind) {
      this.lose(`unexpected answer ${response.kind}, wanted ${next?.kind ?? "none"}`);
      return;
    }
    this.head++;
    if (this.head === this.pending.length || this.head === 1024) {
      this.pending.splice(0, this.head);
      this.head = 0;
    }
    next.resolve(response.value as never);
  }

  /** A server may keep its answers until it is told to flush. Requests of one turn share one flush. */
  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    this.socket.cork();
    setImmediate(() => {
      this.flushing = false;
      if (this.error === undefined) {
        this.pending.push({ kind: "flush", resolve: () => undefined, reject: () => undefined });
        this.socket.write(encodeRequest({ kind: "flush", value: {} }));
      }
      this.socket.uncork();
    });
  }

  call<K extends Kind>(kind: K, value: RequestOf<K>): Promise<ResponseOf<K>> {
    if (this.error !== undefined) return Promise.reject(this.error);
    return new Promise((resolve, reject) => {
      this.flushSoon();
      this.pending.push({ kind, resolve: resolve as (value: never) => void, reject });
      this.socket.write(encodeRequest({ kind, value } as AbciRequest));
    });
  }

  private lose(reason: string): void {
    if (this.error !== undefined) return;
    this.error = new Error(`ABCI ${this.name} connection: ${reason}`);
    this.socket.destroy();
    for (const pending of this.pending.splice(this.head)) pending.reject(this.error);
    this.onLost(this.error);
  }

  close(): void {
    this.error ??= new Error("the node is stopping");
    this.socket.destroy();
  }
}

/** Connects four times. @throws Error when no application answers */
export async function connectAbci(options: AbciClientOptions): Promise<AbciClient> {
  const connections: Connection[] = [];
  let closed = false;
  const onLost = (error: Error): void => {
    if (closed) return;
    closed = true;
    for (const connection of connections) connection.close();
    options.onLost(error);
  };
  const open = async (name: string): Promise<Connection> => {
    const connection = new Connection(await dialPatiently(options), name, onLost);
    connections.push(connection);
    return connection;
  };
  const query = await open("query");
  const snapshot = await open("snapshot");
  const mempool = await open("mempool");
  const consensus = await open("consensus");
  return {
    info: (req) => query.call("info", req),
    query: (req) => query.call("query", req),
    checkTx: (req) => mempool.call("checkTx", req),
    initChain: (req) => consensus.call("initChain", req),
    prepareProposal: (req) => consensus.call("prepareProposal", req),
    processProposal: (req) => consensus.call("processProposal", req),
    extendVote: (req) => consensus.call("extendVote", req),
    verifyVoteExtension: (req) => consensus.call("verifyVoteExtension", req),
    finalizeBlock: (req) => consensus.call("finalizeBlock", req),
    commit: () => consensus.call("commit", {}),
    listSnapshots: (req) => snapshot.call("listSnapshots", req),
    offerSnapshot: (req) => snapshot.call("offerSnapshot", req),
    loadSnapshotChunk: (req) => snapshot.call("loadSnapshotChunk", req),
    applySnapshotChunk: (req) => snapshot.call("applySnapshotChunk", req),
    close() {
      closed = true;
      for (const connection of connections) connection.close();
    },
  };
}
