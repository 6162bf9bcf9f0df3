/** A network inside the process: sockets that hand bytes over in the next turn, with what tests want to break. */
import type { Endpoint, Listener, Network, Socket, SocketHandlers } from "../../src/ports/net.js";

/** What may wait unread before a writer is told to stop. */
const BUFFER_BYTES = 262_144;

export class MemorySocket implements Socket {
  other!: MemorySocket;
  private handlers: SocketHandlers | undefined;
  private readonly waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private paused = false;
  private ended: { readonly reason: string | undefined } | undefined;
  private closed = false;
  private full = false;
  private queued = false;
  /** Takes bytes and loses them: the other side is there and silent. */
  mute = false;
  /** Turns of the event loop that bytes take to arrive, besides one. */
  slowTurns = 0;

  constructor(
    readonly remote: Endpoint,
    readonly local: Endpoint,
  ) {}

  handle(handlers: SocketHandlers): void {
    this.handlers = handlers;
    this.flowSoon();
  }

  write(bytes: Uint8Array): boolean {
    if (this.closed || this.mute) return true;
    this.other.take(bytes);
    this.full = this.other.waitingBytes >= BUFFER_BYTES;
    return !this.full;
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.flowSoon();
  }

  end(_timeoutMs: number): void {
    if (this.closed) return;
    this.other.finish(undefined);
    this.finish(undefined);
  }

  destroy(): void {
    this.end(0);
  }

  /** As when the machine at the other end is switched off and on: a reset. */
  reset(): void {
    this.other.finish("connection reset");
    this.finish("connection reset");
  }

  get isClosed(): boolean {
    return this.closed;
  }

  private take(bytes: Uint8Array): void {
    if (this.closed) return;
    this.waiting.push(bytes.slice());
    this.waitingBytes += bytes.length;
    this.flowSoon();
  }

  private finish(reason: string | undefined): void {
    this.ended ??= { reason };
    this.flowSoon();
  }

  private flowSoon(): void {
    if (this.queued) return;
    this.queued = true;
    let turns = this.slowTurns;
    const turn = (): void => {
      if (turns-- > 0) {
        setImmediate(turn);
        return;
      }
      this.queued = false;
      this.flow();
    };
    setImmediate(turn);
  }

  private flow(): void {
    if (this.closed || this.handlers === undefined) return;
    while (!this.paused && !this.closed) {
      const bytes = this.waiting.shift();
      if (bytes === undefined) break;
      this.waitingBytes -= bytes.length;
      this.handlers.data(bytes);
    }
    if (this.waitingBytes < BUFFER_BYTES && this.other.full) {
      this.other.full = false;
      setImmediate(() => this.other.handlers?.drain());
    }
    // A paused reader does not see the end before what is in front of it.
    if (this.ended !== undefined && (this.waiting.length === 0 || this.paused) && !this.closed) {
      if (this.waiting.length > 0) return;
      this.closed = true;
      this.handlers.close(this.ended.reason);
    }
  }
}

export class MemoryNetwork {
  private readonly listeners = new Map<string, (socket: Socket) => void>();
  private nextPort = 40_000;
  /** All sockets that were made, the dialling end first. */
  readonly pairs: (readonly [MemorySocket, MemorySocket])[] = [];
  readonly names = new Map<string, readonly string[]>();
  /** Asked for both ends of each new connection. */
  slowTurns: () => number = () => 0;
  /** Endpoints ("host:port") where nobody answers. */
  readonly deaf = new Set<string>();

  /** The network as one machine sees it. */
  of(ip: string): Network {
    return {
      dial: async ({ host, port }) => {
        await new Promise((resolve) => setImmediate(resolve));
        const key = `${host}:${port}`;
        const accept = this.deaf.has(key) ? undefined : this.listeners.get(key);
        if (accept === undefined) throw new Error(`${key} does not answer`);
        const from = { host: ip, port: this.nextPort++ };
        const near = new MemorySocket({ host, port }, from);
        const far = new MemorySocket(from, { host, port });
        near.other = far;
        far.other = near;
        for (const end of [near, far]) end.slowTurns = this.slowTurns();
        this.pairs.push([near, far]);
        setImmediate(() => accept(far));
        return near;
      },
      listen: async ({ host, port }, onSocket): Promise<Listener> => {
        const address = { host, port: port === 0 ? this.nextPort++ : port };
        const key = `${host}:${address.port}`;
        if (this.listeners.has(key)) throw new Error(`${key} is in use`);
        this.listeners.set(key, onSocket);
        return { address, close: async () => void this.listeners.delete(key) };
      },
      resolve: async (host) => {
        const found = this.names.get(host);
        if (found === undefined) throw new Error(`${host} is not known`);
        return found;
      },
    };
  }
}
