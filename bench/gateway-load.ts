/** Load for bench/gateway.ts: as much as goes, and at a constant rate. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** wrk costs less of the machine than what it measures; autocannon is there wherever this is. */
export function generator(): "wrk" | "autocannon" {
  return spawnSync("wrk", ["-v"]).error === undefined ? "wrk" : "autocannon";
}

interface Flooded {
  readonly per_second: number;
  readonly p99_ms: number;
}

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"] });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(text) : reject(new Error(`${program}: exit ${code}`))));
  });
}

const UNIT_MS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Has wrk ask the paths one after the other. */
function scriptFor(urls: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-wrk-"));
  const script = join(folder, "paths.lua");
  const requests = urls.map((url) => `wrk.format("GET", ${JSON.stringify(url.slice(new URL(url).origin.length))})`);
  const lines = [
    ...["local requests", "local at = 0"],
    `function init() requests = { ${requests.join(", ")} } end`,
    `function request() at = at % ${urls.length} + 1 return requests[at] end`,
  ];
  writeFileSync(script, lines.join("\n"));
  return script;
}

/** As many requests as the connections carry, one after the other on each. Several URLs, which have to be of one server,
 *  are asked by turns. @throws Error when an answer is no success */
export async function flood(urls: readonly string[], connections: number, seconds: number): Promise<Flooded> {
  const [url = ""] = urls;
  if (generator() === "autocannon") {
    const program = fileURLToPath(import.meta.resolve("autocannon"));
    const args = [program, "-c", `${connections}`, "-d", `${seconds}`, "--json", url];
    const found = JSON.parse(await output(process.execPath, args)) as {
      readonly requests: { readonly average: number };
      readonly latency: { readonly p99: number };
      readonly non2xx: number;
      readonly errors: number;
    };
    if (found.non2xx > 0 || found.errors > 0)
      throw new Error(`${url}: ${found.non2xx} refused, ${found.errors} failed`);
    return { per_second: Math.round(found.requests.average), p99_ms: found.latency.p99 };
  }
  const script = urls.length > 1 ? scriptFor(urls) : undefined;
  const scripted = script === undefined ? [] : ["-s", script];
  const text = await output("wrk", ["-t2", `-c${connections}`, `-d${seconds}s`, "--latency", ...scripted, url]);
  if (script !== undefined) rmSync(dirname(script), { recursive: true });
  const failed = /Non-2xx or 3xx responses: (\d+)|Socket errors: (.+)/.exec(text);
  if (failed !== null) throw new Error(`${url}: ${failed[0]}`);
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(text);
  const p99 = /99%\s+([\d.]+)(us|ms|s|m)/.exec(text);
  if (perSecond === null || p99 === null) throw new Error(`wrk said something else: ${text}`);
  return { per_second: Math.round(Number(perSecond[1])), p99_ms: Number(p99[1]) * UNIT_MS[p99[2]!]! };
}

export interface Percentiles {
  readonly sent: number;
  readonly failed: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly p99_ms: number;
}

const TICK_MS = 1;

/** Sends by the clock, whatever is still under way. What counts is the time from when a request was due: one that had to
 *  wait for the others waited. */
export async function atConstantRate(
  urls: readonly string[],
  options: { readonly perSecond: number; readonly seconds: number; readonly connections: number },
): Promise<Percentiles> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const wanted = options.perSecond * options.seconds;
  const times: number[] = [];
  let failed = 0;
  const ask = (url: string, dueMs: number): Promise<void> =>
    new Promise((resolve) => {
      const outgoing = request(url, { agent }, (incoming) => {
        incoming.resume();
        incoming.once("end", () => {
          times.push(performance.now() - dueMs);
          if (incoming.statusCode !== 200) failed++;
          resolve();
        });
      });
      outgoing.once("error", () => {
        failed++;
        resolve();
      });
      outgoing.end();
    });
  const under: Promise<void>[] = [];
  const beganMs = performance.now();
  while (under.length < wanted) {
    while (under.length < wanted && beganMs + (under.length * 1000) / options.perSecond <= performance.now()) {
      under.push(ask(urls[under.length % urls.length]!, beganMs + (under.length * 1000) / options.perSecond));
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  await Promise.all(under);
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2));
  return { sent: wanted, failed, p50_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99) };
}
