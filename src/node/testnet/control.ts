/** How other shells reach a running testnet: JSON by HTTP on a loopback port that DIR/testnet.run.json names, with a token
 *  that only its owner can read. (A socket in the folder would fail where paths are longer than 107 bytes.) */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { readIfThere, replaceFileSync, SECRET_MODE } from "../../adapters/atomic-file.js";
import { TESTNET_HOST } from "./layout.js";

const BODY_BYTES_MAX = 65_536;
/** Stopping a node that hangs takes up to 5 s. */
const TIMEOUT_MS = 20_000;

export interface ControlRequest {
  readonly verb: string;
  readonly args: readonly string[];
}

/** What it returns is the answer; what it throws is told in its words. */
export type ControlHandler = (request: ControlRequest) => Promise<unknown>;

export interface ControlServer {
  /** Writes down which processes run, for an `up` that comes after this one was killed. */
  record(pids: readonly number[]): void;
  close(): Promise<void>;
}

interface RunFile {
  readonly pid: number;
  readonly port: number;
  readonly token: string;
  readonly nodes: readonly number[];
}

const runFile = (folder: string) => join(folder, "testnet.run.json");

export function readRunFile(folder: string): RunFile | undefined {
  const text = readIfThere(runFile(folder));
  if (text === undefined) return undefined;
  try {
    const json = JSON.parse(text) as Partial<RunFile> | null;
    const whole = typeof json?.port === "number" && typeof json.token === "string" && Array.isArray(json.nodes);
    return whole ? (json as RunFile) : undefined;
  } catch {
    return undefined;
  }
}

export async function serveControl(folder: string, handle: ControlHandler): Promise<ControlServer> {
  const token = randomBytes(24).toString("hex");
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (request.method !== "POST" || !isToken(request.headers.authorization, token))
      return answer(403, { error: "no" });
    void readRequest(request)
      .then(handle)
      .then(
        (result) => answer(200, { result: result ?? null }),
        (e: Error) => answer(400, { error: e.message }),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, TESTNET_HOST, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const record = (nodes: readonly number[]) => {
    const content: RunFile = { pid: process.pid, port, token, nodes };
    replaceFileSync(runFile(folder), `${JSON.stringify(content)}\n`, SECRET_MODE);
  };
  record([]);
  return {
    record,
    async close() {
      rmSync(runFile(folder), { force: true });
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function isToken(header: string | undefined, token: string): boolean {
  const found = Buffer.from(header ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

async function readRequest(request: IncomingMessage): Promise<ControlRequest> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > BODY_BYTES_MAX) throw new Error("the request is too long");
    parts.push(part as Buffer);
  }
  const json = JSON.parse(Buffer.concat(parts).toString("utf8")) as Partial<ControlRequest> | null;
  const args = Array.isArray(json?.args) ? json.args : [];
  return { verb: String(json?.verb), args: args.map(String) };
}

/** @throws Error that says that none runs, or what the running one refused */
export async function callControl<T>(folder: string, request: ControlRequest): Promise<T> {
  const none = () => new Error(`no testnet runs in ${folder}; statesetd testnet up --home ${folder} starts it`);
  const run = readRunFile(folder);
  if (run === undefined) throw none();
  let response: Response;
  try {
    response = await fetch(`http://${TESTNET_HOST}:${run.port}/`, {
      method: "POST",
      headers: { authorization: `Bearer ${run.token}`, "content-type": "application/json" },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (e) {
    if ((e as Error).name !== "TimeoutError") throw none();
    throw new Error(`the testnet in ${folder} (process ${run.pid}) did not answer within ${TIMEOUT_MS / 1000} s`);
  }
  // Another program listens at that port now.
  if (response.status === 403) throw none();
  const { result, error } = (await response.json()) as { result?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return result as T;
}
