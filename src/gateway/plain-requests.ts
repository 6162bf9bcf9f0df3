/** Answers the usual request, a GET or a small POST that arrives whole, straight from its socket: parsing and answering through
 *  an HTTP server costs more than most answers do. Whatever is not plainly such a request (another method, a header that is
 *  not known here, a body that is cut or followed by more) goes to the HTTP server, and the connection stays there: every
 *  rule and every error is the server's. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

export interface PlainRequest {
  readonly method: "GET" | "POST";
  /** Path and query, as they came. */
  readonly target: string;
  /** Those that are heeded, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly remoteAddress: string;
  /** Clients repeat their requests letter by letter, and such a repetition is the same object: what an answerer found out
   *  about it need not be found out again. */
  memo: unknown;
}

/** A whole answer, status line and headers included: as bytes, as text, or in two parts. */
export type PlainAnswer = Uint8Array | string | readonly [head: string, body: Uint8Array];

export interface PlainRequestsOptions {
  /** Longer heads are the server's. */
  readonly maxHeadBytes: number;
  /** Larger bodies are the server's. */
  readonly maxBodyBytes: number;
  /** How long a connection may be idle. */
  readonly idleMs: number;
  /** Names in lower case of the headers that the answer depends on. Requests with others than these and the harmless ones
   *  are the server's. */
  readonly heeded?: ReadonlySet<string>;
  /** Undefined leaves the request, and its connection, to the server. Never throws nor rejects. */
  readonly answer: (request: PlainRequest, body: Buffer) => PlainAnswer | undefined | Promise<PlainAnswer | undefined>;
}

export interface PlainRequests {
  /** Ends the connections that are not the server's: at once, or when what is under way is answered. */
  close(kindly?: boolean): void;
}

/** A new connection that says nothing for so long is the server's: it knows how long it waits. */
const SILENT_MS = 1_000;
const START = /^(GET|POST) (\/[\x21-\x7e]*) HTTP\/1\.1\r\n/;
const HEAD_END = "\r\n\r\n";
/** What clients send that changes nothing: bodies are read as text whatever they claim to be, answers are not compressed. */
const HARMLESS = new Set([
  ...["host", "user-agent", "content-type", "accept", "accept-encoding", "accept-language"],
  ...["cache-control", "pragma", "sec-fetch-mode"],
]);
const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const FIELD_VALUE = /^[\t\x20-\x7e]*$/;
const NOTHING: ReadonlySet<string> = new Set();
const NO_BODY = Buffer.alloc(0);

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Payload Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

export interface PlainHead extends Pick<PlainRequest, "method" | "target" | "headers"> {
  /** Of the body that it announces. */
  readonly bodyBytes: number;
}

/** Undefined when the head (without the empty line at its end) is not a plain one. */
export function plainHead(head: string, heeded: ReadonlySet<string> = NOTHING): PlainHead | undefined {
  const start = START.exec(`${head}\r\n`);
  if (start === null) return undefined;
  const [line, method, target] = start;
  const headers: Record<string, string> = {};
  let bodyBytes: number | undefined;
  let hosts = 0;
  for (const field of head.slice(line.length).split("\r\n")) {
    const colon = field.indexOf(":");
    if (colon < 0) return undefined;
    const name = field.slice(0, colon).toLowerCase();
    const value = field.slice(colon + 1).trim();
    if (!FIELD_NAME.test(name) || !FIELD_VALUE.test(value)) return undefined;
    if (name === "content-length") {
      if (bodyBytes !== undefined || !/^[1-9][0-9]{0,8}$/.test(value)) return undefined;
      bodyBytes = Number(value);
    } else if (name === "connection") {
      if (value.toLowerCase() !== "keep-alive") return undefined;
    } else if (heeded.has(name)) {
      if (Object.hasOwn(headers, name)) return undefined;
      headers[name] = value;
    } else if (!HARMLESS.has(name)) return undefined;
    if (name === "host") hosts++;
  }
  if (hosts !== 1 || (method === "POST") !== (bodyBytes !== undefined)) return undefined;
  return { method: method as "GET" | "POST", target: target!, headers, bodyBytes: bodyBytes ?? 0 };
}

let dateSecond = 0;
let dateText = "";

/** Now, as the header Date has it; its length never changes. */
export function httpDate(): string {
  const second = Math.floor(Date.now() / 1000);
  if (second !== dateSecond) {
    dateSecond = second;
    dateText = new Date(second * 1000).toUTCString();
  }
  return dateText;
}

/** Status line and headers as an HTTP server would send them, with the empty line. */
export function formatHead(
  status: number,
  headers: Iterable<readonly [name: string, value: string]>,
  idleMs: number,
): string {
  let head = `HTTP/1.1 ${status} ${REASONS[status] ?? "Unknown"}\r\n`;
  for (const [name, value] of headers) head += `${name}: ${value}\r\n`;
  return `${head}Date: ${httpDate()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(idleMs / 1000)}\r\n\r\n`;
}

/** Whether the client takes it. */
function write(socket: Socket, answer: PlainAnswer): boolean {
  if (typeof answer === "string" || answer instanceof Uint8Array) return socket.write(answer);
  const [head, body] = answer;
  socket.cork();
  socket.write(head, "latin1");
  const takes = socket.write(body);
  socket.uncork();
  return takes;
}

/** Takes the server's new connections until they show what they are. To be called before the server listens. */
export function servePlainRequests(server: Server, options: PlainRequestsOptions): PlainRequests {
  const [toServer] = server.listeners("connection") as ((this: Server, socket: Socket) => void)[];
  if (toServer === undefined) throw new Error("the HTTP server takes no connections");
  server.removeListener("connection", toServer);
  const open = new Set<Connection>();
  const heeded = options.heeded ?? NOTHING;
  server.on("connection", (socket: Socket) => {
    if (socket.destroyed) return;
    const connection = new Connection(socket, heeded, options, {
      handOver: () => {
        open.delete(connection);
        toServer.call(server, socket);
      },
      closed: () => open.delete(connection),
    });
    open.add(connection);
  });
  return {
    close(kindly = false) {
      for (const connection of open) connection.close(kindly);
    },
  };
}

interface Owner {
  /** The socket has none of the listeners here any more. */
  handOver(): void;
  closed(): void;
}

class Connection {
  /** The last request, and the bytes of its head: clients repeat it letter by letter. */
  private lastHead: Buffer = NO_BODY;
  private lastBodyBytes = 0;
  private last: PlainRequest | undefined;
  private heard = false;
  private answering = false;
  private ended = false;
  private closing = false;
  /** What came while an answer was being made or taken. */
  private readonly early: Buffer[] = [];
  private readonly remoteAddress: string;

  constructor(
    private readonly socket: Socket,
    private readonly heeded: ReadonlySet<string>,
    private readonly options: PlainRequestsOptions,
    private readonly owner: Owner,
  ) {
    this.remoteAddress = socket.remoteAddress ?? "";
    socket.on("data", this.onData);
    socket.on("end", this.onEnd);
    socket.on("close", this.onClose);
    socket.on("error", this.onError);
    socket.on("drain", this.onDrain);
    socket.on("timeout", this.onTimeout);
    socket.setTimeout(SILENT_MS);
    socket.setNoDelay(true);
  }

  close(kindly: boolean): void {
    this.closing = true;
    if (!kindly || !this.answering) this.socket.destroy();
  }

  private readonly onData = (chunk: Buffer): void => {
    if (!this.heard) {
      this.heard = true;
      this.socket.setTimeout(this.options.idleMs);
    }
    if (this.answering) {
      this.early.push(chunk);
      this.socket.pause();
      return;
    }
    const request = this.requestOf(chunk);
    if (request === undefined) {
      this.handOver(chunk);
      return;
    }
    const body = this.lastBodyBytes === 0 ? NO_BODY : chunk.subarray(chunk.length - this.lastBodyBytes);
    const answer = this.options.answer(request, body);
    if (answer instanceof Promise) {
      this.answering = true;
      answer.then(
        (made) => {
          this.answering = false;
          if (made === undefined) this.handOver(chunk);
          else this.onAnswer(made);
        },
        (error: Error) => this.socket.destroy(error),
      );
    } else if (answer === undefined) this.handOver(chunk);
    else this.onAnswer(answer);
  };

  /** The whole request that the chunk is; undefined when it is something else. */
  private requestOf(chunk: Buffer): PlainRequest | undefined {
    const known = this.lastHead.length;
    if (
      known > 0 &&
      chunk.length === known + this.lastBodyBytes &&
      chunk.compare(this.lastHead, 0, known, 0, known) === 0
    )
      return this.last;
    const end = chunk.indexOf(HEAD_END);
    if (end < 0 || end > this.options.maxHeadBytes) return undefined;
    const head = plainHead(chunk.toString("latin1", 0, end), this.heeded);
    if (head === undefined || head.bodyBytes > this.options.maxBodyBytes) return undefined;
    const headBytes = end + HEAD_END.length;
    if (chunk.length !== headBytes + head.bodyBytes) return undefined;
    const { method, target, headers, bodyBytes } = head;
    // A copy: what is kept must not keep the whole chunk.
    this.lastHead = Buffer.from(chunk.subarray(0, headBytes));
    this.lastBodyBytes = bodyBytes;
    this.last = { method, target, headers, remoteAddress: this.remoteAddress, memo: undefined };
    return this.last;
  }

  private onAnswer(answer: PlainAnswer): void {
    const { socket } = this;
    if (socket.destroyed) return;
    // A client that does not take its answers gets no further ones.
    this.answering = !write(socket, answer);
    if (!this.answering) this.next();
  }

  private readonly onDrain = (): void => {
    this.answering = false;
    this.next();
  };

  private next(): void {
    if (this.closing) this.socket.end();
    else if (this.early.length > 0) {
      this.socket.resume();
      this.onData(Buffer.concat(this.early.splice(0)));
    } else if (this.ended) this.socket.end();
  }

  private handOver(chunk: Buffer): void {
    const { socket } = this;
    if (socket.destroyed) return;
    // Nothing can be put back into a stream that has ended.
    if (this.ended) {
      socket.end();
      return;
    }
    socket.removeListener("data", this.onData);
    socket.removeListener("end", this.onEnd);
    socket.removeListener("close", this.onClose);
    socket.removeListener("error", this.onError);
    socket.removeListener("drain", this.onDrain);
    socket.removeListener("timeout", this.onTimeout);
    socket.setTimeout(0);
    socket.pause();
    const unread = Buffer.concat([chunk, ...this.early.splice(0)]);
    if (unread.length > 0) socket.unshift(unread);
    this.owner.handOver();
    socket.resume();
  }

  private readonly onEnd = (): void => {
    this.ended = true;
    if (!this.answering) this.socket.end();
  };

  private readonly onClose = (): void => this.owner.closed();

  private readonly onError = (): void => void this.socket.destroy();

  private readonly onTimeout = (): void => {
    if (!this.heard) this.handOver(NO_BODY);
    else if (!this.answering || this.socket.writableNeedDrain) this.socket.destroy();
  };
}
