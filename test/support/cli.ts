/** The command line inside the test's own process, and a node that answers what a test tells it to. */
import { createServer, type Server } from "node:http";
import type { Io } from "../../src/cli/io.js";
import { runCli } from "../../src/cli/run.js";

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliInput {
  readonly env?: { readonly [name: string]: string };
  /** Lines of the standard input. */
  readonly stdin?: readonly string[];
  /** Somebody sits there and types them. */
  readonly interactive?: boolean;
}

export async function cli(args: readonly string[], input: CliInput = {}): Promise<CliRun> {
  let out = "";
  let err = "";
  const lines = [...(input.stdin ?? [])];
  const io: Io = {
    env: input.env ?? {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readLine: async () => lines.shift(),
    readSecret: async () => lines.shift(),
    readAll: async () => lines.splice(0).join("\n"),
    interactive: input.interactive ?? false,
    colour: false,
    exitCode: 0,
  };
  const code = await runCli(args, io);
  return { code, out, err };
}

/** The same for calls that must succeed, with --output json. */
export async function cliJson<T>(args: readonly string[], input: CliInput = {}): Promise<T> {
  const run = await cli([...args, "--output", "json"], input);
  if (run.code !== 0) throw new Error(`${args.join(" ")}: exit ${run.code}: ${run.err}`);
  return JSON.parse(run.out) as T;
}

/** Answers by method; what a handler throws becomes an RPC error. */
export type RpcHandlers = { readonly [method: string]: (params: Record<string, string>) => unknown };

export interface FakeNode {
  readonly url: string;
  /** Methods in the order in which they were called. */
  readonly calls: readonly { readonly method: string; readonly params: Record<string, string> }[];
  close(): Promise<void>;
}

export async function fakeNode(handlers: RpcHandlers): Promise<FakeNode> {
  const calls: { method: string; params: Record<string, string> }[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += String(part);
    });
    request.on("end", () => {
      const { method, params } = JSON.parse(body) as { method: string; params: Record<string, string> };
      calls.push({ method, params });
      const answer: Record<string, unknown> = { jsonrpc: "2.0", id: 1 };
      try {
        const handler = handlers[method];
        if (handler === undefined) throw new Error(`no handler for ${method}`);
        answer.result = handler(params);
      } catch (e) {
        answer.error = { code: -32603, message: "Internal error", data: (e as Error).message };
      }
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `tcp://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
