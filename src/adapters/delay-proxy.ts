/** A TCP proxy that makes a local link behave like a long one: latency with jitter, partitions that heal. It carries the
 *  bytes of any protocol, and costs no privileges. */
import { connect, createServer, type Server, type Socket } from "node:net";

export interface LinkLag {
  /** One way, in milliseconds. */
  readonly latencyMs: number;
  /** Up to so much more, anew for each piece; order is kept. */
  readonly jitterMs: number;
}

export interface DelayProxyOptions extends LinkLag {
  /** Where it listens; port 0 takes a free one. */
  readonly listen: { readonly host: string; readonly port: number };
  readonly target: { readonly host: string; readonly port: number };
  /** From 0 to 1. */
  readonly chance: () => number;
}

export interface DelayProxy {
  readonly port: number;
  readonly lag: LinkLag;
  readonly isPartitioned: boolean;
  /** Connections that are open now. */
  readonly connections: number;
  /** Counts for what is sent from now on. */
  setLag(lag: LinkLag): void;
  /** Nothing passes any more, in either direction: open connections stall as they do when a cable is cut, and new ones
   *  get no answer. */
  partition(): void;
  /** What stalled goes on. */
  heal(): void;
  close(): Promise<void>;
}

/** Bytes that may be on their way in one direction of a connection; above it the sender is stopped. A link of 100 ms that
 *  carries 40 MB/s holds 4 MB. */
const IN_FLIGHT_BYTES_MAX = 4 * 1024 * 1024;

interface Piece {
  /** Undefined: the end of the stream. */
  readonly bytes: Buffer | undefined;
  readonly dueMs: number;
}

/** One direction of one connection. */
class Pipe {
  private readonly pieces: Piece[] = [];
  private inFlight = 0;
  private lastDueMs = 0;
  private timer: NodeJS.Timeout | undefined;
  private blocked = false;

  constructor(
    private readonly from: Socket,
    private readonly to: Socket,
    private readonly link: () => LinkLag & { readonly cut: boolean; readonly chance: () => number },
  ) {
    from.on("data", (bytes: Buffer) => this.push(bytes));
    from.on("end", () => this.push(undefined));
    to.on("drain", () => {
      this.blocked = false;
      this.flow();
    });
  }

  private push(bytes: Buffer | undefined): void {
    const { latencyMs, jitterMs, chance } = this.link();
    // Never before the piece in front of it.
    this.lastDueMs = Math.max(this.lastDueMs, performance.now() + latencyMs + jitterMs * chance());
    this.pieces.push({ bytes, dueMs: this.lastDueMs });
    this.inFlight += bytes?.length ?? 0;
    if (this.inFlight >= IN_FLIGHT_BYTES_MAX) this.from.pause();
    this.flow();
  }

  /** Sends what is due. */
  flow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.blocked || this.link().cut) return;
    for (;;) {
      const piece = this.pieces[0];
      if (piece === undefined) return;
      const waitMs = piece.dueMs - performance.now();
      if (waitMs > 0) {
        this.timer = setTimeout(() => this.flow(), waitMs);
        return;
      }
      this.pieces.shift();
      if (piece.bytes === undefined) {
        this.to.end();
        return;
      }
      this.inFlight -= piece.bytes.length;
      if (this.inFlight < IN_FLIGHT_BYTES_MAX) this.from.resume();
      if (!this.to.write(piece.bytes)) {
        this.blocked = true;
        return;
      }
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.pieces.length = 0;
  }
}

/** One accepted connection and the one that it is joined to. */
interface Joint {
  readonly near: Socket;
  far: Socket | undefined;
  readonly pipes: Pipe[];
  timer: NodeJS.Timeout | undefined;
}

/** @throws Error when the port cannot be listened on */
export async function startDelayProxy(options: DelayProxyOptions): Promise<DelayProxy> {
  let lag: LinkLag = { latencyMs: options.latencyMs, jitterMs: options.jitterMs };
  let cut = false;
  const joints = new Set<Joint>();
  const link = () => ({ ...lag, cut, chance: options.chance });

  const end = (joint: Joint) => {
    joints.delete(joint);
    clearTimeout(joint.timer);
    for (const pipe of joint.pipes) pipe.stop();
    joint.near.destroy();
    joint.far?.destroy();
  };
  // What one side has sent may still be on its way when that side has closed in peace.
  const closed = (joint: Joint) => {
    if (joint.near.closed && joint.far?.closed !== false) end(joint);
  };
  const join = (joint: Joint) => {
    if (cut || joint.far !== undefined) return;
    const far = connect({ ...options.target, noDelay: true, allowHalfOpen: true });
    joint.far = far;
    far.on("error", () => end(joint));
    far.on("close", () => closed(joint));
    joint.pipes.push(new Pipe(joint.near, far, link), new Pipe(far, joint.near, link));
    joint.near.resume();
  };
  const server: Server = createServer({ noDelay: true, allowHalfOpen: true, pauseOnConnect: true }, (near) => {
    const joint: Joint = { near, far: undefined, pipes: [], timer: undefined };
    joints.add(joint);
    near.on("error", () => end(joint));
    near.on("close", () => closed(joint));
    // The way there and back of a TCP handshake.
    joint.timer = setTimeout(() => join(joint), 2 * lag.latencyMs);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.listen, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : options.listen.port);
    });
  });
  return {
    port,
    get lag() {
      return lag;
    },
    get isPartitioned() {
      return cut;
    },
    get connections() {
      return joints.size;
    },
    setLag(next) {
      lag = next;
    },
    partition() {
      cut = true;
    },
    heal() {
      cut = false;
      for (const joint of joints) {
        join(joint);
        for (const pipe of joint.pipes) pipe.flow();
      }
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const joint of [...joints]) end(joint);
      await closed;
    },
  };
}
