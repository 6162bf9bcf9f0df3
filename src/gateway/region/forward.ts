/** One HTTP request to a node, over connections that stay open. */
import { Agent, request as httpRequest, type IncomingHttpHeaders } from "node:http";

export interface Forwarded {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly trailers: NodeJS.Dict<string>;
}

export interface ForwardRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly timeoutMs: number;
}

/** The node could not be reached, or did not answer in time: whether the request was carried out is not known. */
export class UpstreamError extends Error {
  override name = "UpstreamError";
  constructor(
    message: string,
    /** No connection was made, so nothing was carried out. */
    readonly unsent: boolean,
  ) {
    super(message);
  }
}

const SOCKETS_MAX = 256;
const UNSENT = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"]);

export class Forwarder {
  private readonly agent = new Agent({
    keepAlive: true,
    maxSockets: SOCKETS_MAX,
    maxFreeSockets: 64,
    scheduling: "lifo",
  });

  /** @param answerBytesMax larger answers are an error
   *  @throws UpstreamError (as a rejection) */
  constructor(private readonly answerBytesMax: number) {}

  send(base: string, { method, target, headers, body, timeoutMs }: ForwardRequest): Promise<Forwarded> {
    return new Promise((resolve, reject) => {
      const url = new URL(base);
      const outgoing = httpRequest({
        agent: this.agent,
        host: url.hostname,
        port: url.port === "" ? 80 : Number(url.port),
        method,
        path: target,
        headers: { ...headers, ...(body === undefined ? {} : { "content-length": String(body.length) }) },
      });
      const timer = setTimeout(() => outgoing.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
      const fail = (error: Error): void => {
        clearTimeout(timer);
        reject(new UpstreamError(error.message, UNSENT.has((error as NodeJS.ErrnoException).code ?? "")));
      };
      outgoing.once("error", fail);
      outgoing.once("response", (incoming) => {
        const parts: Buffer[] = [];
        let size = 0;
        incoming.on("data", (part: Buffer) => {
          size += part.length;
          if (size > this.answerBytesMax)
            outgoing.destroy(new Error(`the answer has over ${this.answerBytesMax} bytes`));
          else parts.push(part);
        });
        incoming.once("error", fail);
        incoming.once("end", () => {
          clearTimeout(timer);
          const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
          const { statusCode: status = 502, headers: answered, trailers } = incoming;
          resolve({ status, headers: answered, body: whole, trailers });
        });
      });
      outgoing.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
