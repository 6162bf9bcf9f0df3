/** An HTTP faucet that answers as @cosmjs/faucet does: POST /credit, GET /status, GET /healthz. For chains whose coins are
 *  worth nothing.
 *  @source cosmjs packages/faucet/src/api (routes, status codes, texts) */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface FaucetStatus {
  readonly nodeUrl: string;
  readonly chainId: string;
  /** What one credit gives, by denom. */
  readonly chainTokens: readonly string[];
  /** Of those, what the faucet has. */
  readonly availableTokens: readonly string[];
  readonly holder: FaucetAccount;
}

interface FaucetAccount {
  readonly address: string;
  readonly balances: readonly { readonly denom: string; readonly amount: string }[];
}

export interface Faucet {
  status(): Promise<FaucetStatus>;
  isAddress(text: string): boolean;
  /** Returns when the coins are in a block. @throws Error that says why they are not */
  credit(address: string, denom: string): Promise<void>;
}

export interface FaucetLimits {
  /** An address and a denom wait so long for the next credit; 0: not at all. */
  readonly cooldownMs: number;
  /** Requests of one remote address a minute. */
  readonly requestsPerMinute: number;
}

export interface FaucetServer {
  readonly url: string;
  close(): Promise<void>;
}

const BODY_BYTES_MAX = 10_000;
const CONNECTIONS_MAX = 100;
const REQUEST_MS_MAX = 30_000;
/** Addresses whose last credit is remembered; the oldest are forgotten first. */
const REMEMBERED_MAX = 100_000;
const MINUTE_MS = 60_000;
const WELCOME = `Welcome to the faucet!

Check the full status via the /status endpoint.
You can get tokens from here by POSTing to /credit: {"denom":"...","address":"..."}
`;

class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly retryAfterS?: number,
  ) {
    super(message);
  }
}

interface Answer {
  readonly type: "text/plain" | "application/json";
  readonly text: string;
}

/** @throws Error when the address cannot be listened on */
export async function serveFaucet(
  faucet: Faucet,
  limits: FaucetLimits,
  where: { readonly host: string; readonly port: number },
  say: (line: string) => void,
): Promise<FaucetServer> {
  const desk = new Desk(faucet, limits, say);
  const server = createServer({ requestTimeout: REQUEST_MS_MAX }, (request, response) => {
    void answer(desk, request, response);
  });
  server.maxConnections = CONNECTIONS_MAX;
  const port = await listen(server, where);
  const host = where.host === "0.0.0.0" ? "127.0.0.1" : where.host;
  return {
    url: `http://${host}:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const cors = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers": "content-type",
  };
  const send = (status: number, { type, text }: Answer, more: Readonly<Record<string, string>> = {}): void => {
    if (response.destroyed) return;
    const charset = type === "text/plain" ? "; charset=utf-8" : "";
    response.writeHead(status, { ...cors, ...more, "content-type": `${type}${charset}` }).end(text);
  };
  if (request.method === "OPTIONS") {
    response.writeHead(204, cors).end();
    return;
  }
  try {
    send(200, await desk.handle(request));
  } catch (error) {
    const known = error instanceof HttpError ? error : desk.failure(request, error as Error);
    const retry: Record<string, string> =
      known.retryAfterS === undefined ? {} : { "retry-after": String(known.retryAfterS) };
    // What is left of a body that is too large is not read.
    const close: Record<string, string> = known.status === 413 ? { connection: "close" } : {};
    send(known.status, { type: "text/plain", text: known.message }, { ...retry, ...close });
  }
}

/** Who has been here, and what they get. */
class Desk {
  /** When the last credit was given, by address and denom, oldest first. */
  private readonly credited = new Map<string, number>();
  private requests = new Map<string, number>();
  private minute = 0;

  constructor(
    private readonly faucet: Faucet,
    private readonly limits: FaucetLimits,
    private readonly say: (line: string) => void,
  ) {}

  async handle(request: IncomingMessage): Promise<Answer> {
    const path = (request.url ?? "/").split("?")[0];
    this.countRequest(request.socket.remoteAddress ?? "");
    switch (path) {
      case "/":
      case "/healthz":
        return { type: "text/plain", text: WELCOME };
      case "/status":
        return { type: "application/json", text: JSON.stringify(await this.status()) };
      case "/credit":
        await this.credit(request);
        return { type: "text/plain", text: "ok" };
      default:
        throw new HttpError(404, "Not Found");
    }
  }

  /** What is not the caller's fault: usually the node does not answer. */
  failure(request: IncomingMessage, error: Error): HttpError {
    this.say(`faucet: ${request.method} ${request.url?.slice(0, 100)} failed: ${error.message}`);
    return new HttpError(503, "The faucet's node does not answer");
  }

  private countRequest(remote: string): void {
    const minute = Math.floor(performance.now() / MINUTE_MS);
    if (minute !== this.minute) this.requests = new Map();
    this.minute = minute;
    const count = (this.requests.get(remote) ?? 0) + 1;
    this.requests.set(remote, count);
    if (count > this.limits.requestsPerMinute) {
      throw new HttpError(429, "Too many requests from this address", 60);
    }
  }

  private async status(): Promise<unknown> {
    const { nodeUrl, chainId, chainTokens, availableTokens, holder } = await this.faucet.status();
    return { status: "ok", nodeUrl, chainId, chainTokens, availableTokens, holder, distributors: [] };
  }

  private async credit(request: IncomingMessage): Promise<void> {
    if (request.method !== "POST") throw new HttpError(405, "This endpoint requires a POST request");
    const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
    if (type !== "application/json") throw new HttpError(415, "Content-type application/json expected");
    const { address, denom } = creditOf(await bodyOf(request));
    if (!this.faucet.isAddress(address)) {
      throw new HttpError(400, "Address is not in the expected format for this chain.");
    }
    const { availableTokens } = await this.faucet.status();
    if (!availableTokens.includes(denom)) {
      throw new HttpError(422, `Token is not available. Available tokens are: ${availableTokens.join(",")}`);
    }
    const key = `${address}/${denom}`;
    this.refuseTooSoon(key);
    // Before the coins are sent: a second request meanwhile is as much too soon.
    const before = this.credited.get(key);
    this.remember(key, performance.now());
    try {
      await this.faucet.credit(address, denom);
    } catch (error) {
      this.credited.delete(key);
      if (before !== undefined) this.credited.set(key, before);
      this.say(`faucet: sending ${denom} to ${address} failed: ${(error as Error).message}`);
      throw new HttpError(500, "Sending tokens failed");
    }
    this.say(`faucet: ${denom} sent to ${address}`);
  }

  private refuseTooSoon(key: string): void {
    const last = this.credited.get(key);
    const waitMs = last === undefined ? 0 : last + this.limits.cooldownMs - performance.now();
    if (waitMs <= 0) return;
    const seconds = Math.ceil(waitMs / 1000);
    throw new HttpError(
      405,
      `Too many requests for the same address. Blocked to prevent draining. Please wait ${seconds}s and try it again!`,
      seconds,
    );
  }

  private remember(key: string, ms: number): void {
    this.credited.delete(key);
    if (this.credited.size >= REMEMBERED_MAX) this.credited.delete(this.credited.keys().next().value!);
    this.credited.set(key, ms);
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > BODY_BYTES_MAX) throw new HttpError(413, "Request body is too large");
    parts.push(part as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new HttpError(400, "Request body must be valid JSON.");
  }
}

function creditOf(body: unknown): { readonly address: string; readonly denom: string } {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new HttpError(400, "Request body must be a dictionary.");
  }
  const { address, denom, ticker } = body as Readonly<Record<string, unknown>>;
  if (typeof address !== "string") throw new HttpError(400, "Property 'address' must be a string.");
  if (address === "") throw new HttpError(400, "Property 'address' must not be empty.");
  if (ticker !== undefined) {
    throw new HttpError(400, "The 'ticker' field was removed in CosmJS 0.23. Please use 'denom' instead.");
  }
  if (typeof denom !== "string") throw new HttpError(400, "Property 'denom' must be a string.");
  if (denom === "") throw new HttpError(400, "Property 'denom' must not be empty.");
  return { address, denom };
}

function listen(server: Server, where: { readonly host: string; readonly port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(where, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : where.port);
    });
  });
}
