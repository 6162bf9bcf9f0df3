/** Answers the usual request, a small POST to / that arrives whole, straight from its socket: parsing and answering through
 *  node:http and Fastify costs more than checking a transaction does. Whatever is not plainly such a request (another
 *  method or target, a header that is not known here, a body that is cut or followed by more) goes to the HTTP server, and
 *  the connection stays there: every rule and every error is the server's. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** An answer as the HTTP server would send it. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface PlainPostsOptions {
  /** Longer heads are the server's. */
  readonly maxHeadBytes: number;
  /** Larger bodies are the server's. */
  readonly maxBodyBytes: number;
  /** How long a connection may be idle. */
  readonly idleMs: number;
  /** Never rejects. */
  readonly answer: (body: string, remoteAddress: string) => Promise<PlainAnswer>;
}

export interface PlainPosts {
  /** Ends the connections that are not the server's. */
  close(): void;
}

const START = "POST / HTTP/1.1\r\n";
const HEAD_END = "\r\n\r\n";
/** What clients send that changes nothing: bodies are read as text whatever they claim to be, answers are not compressed. */
const KNOWN_HEADERS = new Set(["host", "user-agent", "content-type", "accept", "accept-encoding", "accept-language"]);
const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const FIELD_VALUE = /^[\t\x20-\x7e]*$/;

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** Bytes of the body that a head announces; undefined when the head is not a plain one. */
export function bodyBytesOf(head: string): number | undefined {
  let length: number | undefined;
  let hosts = 0;
  for (const line of head.slice(START.length).split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) return undefined;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (!FIELD_NAME.test(name) || !FIELD_VALUE.test(value)) return undefined;
    if (name === "content-length") {
      if (length !== undefined || !/^[1-9][0-9]{0,8}$/.test(value)) return undefined;
      length = Number(value);
    } else if (name === "connection") {
      if (value.toLowerCase() !== "keep-alive") return undefined;
    } else if (!KNOWN_HEADERS.has(name)) return undefined;
    if (name === "host") hosts++;
  }
  return hosts === 1 ? length : undefined;
}

function format({ status, headers, body }: PlainAnswer, idleMs: number): string {
  let head = `HTTP/1.1 ${status} ${REASONS[status] ?? "Unknown"}\r\n`;
  for (const [name, value] of headers) head += `${name}: ${value}\r\n`;
  return `${head}Date: ${new Date().toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(idleMs / 1000)}\r\n\r\n${body}`;
}

/** Takes the server's new connections until they show what they are. To be called before the server listens. */
export function servePlainPosts(server: Server, options: PlainPostsOptions): PlainPosts {
  const [toServer] = server.listeners("connection") as ((this: Server, socket: Socket) => void)[];
  if (toServer === undefined) throw new Error("the HTTP server takes no connections");
  server.removeListener("connection", toServer);
  const sockets = new Set<Socket>();

  server.on("connection", (socket: Socket) => {
    /** The head of the last request, and what it announced: clients repeat it letter by letter. */
    let lastHead = "";
    let lastBytes = 0;
    let answering = false;
    let ended = false;
    /** What came while an answer was being made. */
    const early: Buffer[] = [];
    const remoteAddress = socket.remoteAddress ?? "";

    const handOver = (): void => {
      sockets.delete(socket);
      socket.removeListener("data", onData);
      socket.removeListener("end", onEnd);
      socket.removeListener("close", onClose);
      socket.removeListener("error", onError);
      socket.removeListener("timeout", onTimeout);
      socket.setTimeout(0);
      socket.pause();
      socket.unshift(Buffer.concat(early.splice(0)));
      toServer.call(server, socket);
      socket.resume();
    };

    const bodyOf = (chunk: Buffer): string | undefined => {
      if (chunk.length < START.length || chunk.toString("latin1", 0, START.length) !== START) return undefined;
      const end = chunk.indexOf(HEAD_END);
      if (end < 0 || end > options.maxHeadBytes) return undefined;
      const head = chunk.toString("latin1", 0, end);
      if (head !== lastHead) {
        const bytes = bodyBytesOf(head);
        if (bytes === undefined || bytes > options.maxBodyBytes) return undefined;
        lastHead = head;
        lastBytes = bytes;
      }
      const from = end + HEAD_END.length;
      return chunk.length === from + lastBytes ? chunk.toString("utf8", from) : undefined;
    };

    const onAnswer = (answer: PlainAnswer): void => {
      answering = false;
      if (socket.destroyed) return;
      socket.write(format(answer, options.idleMs));
      if (early.length > 0) {
        socket.resume();
        onData(Buffer.concat(early.splice(0)));
      } else if (ended) socket.end();
    };

    const onData = (chunk: Buffer): void => {
      if (answering) {
        early.push(chunk);
        socket.pause();
        return;
      }
      const body = bodyOf(chunk);
      if (body !== undefined) {
        answering = true;
        options.answer(body, remoteAddress).then(onAnswer, (error: Error) => socket.destroy(error));
      } else if (ended) {
        // Nothing can be put back into a stream that has ended.
        socket.end();
      } else {
        early.push(chunk);
        handOver();
      }
    };
    const onEnd = (): void => {
      ended = true;
      if (!answering) socket.end();
    };
    const onClose = (): void => {
      sockets.delete(socket);
    };
    const onError = (): void => {
      socket.destroy();
    };
    const onTimeout = (): void => {
      if (!answering) socket.destroy();
    };

    sockets.add(socket);
    socket.on("data", onData);
    socket.on("end", onEnd);
    socket.on("close", onClose);
    socket.on("error", onError);
    socket.setTimeout(options.idleMs, onTimeout);
  });

  return {
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
