/** How long the command line takes from its call to its end, beside an empty program of Node's and simd's own. Prints one
 *  JSON object with milliseconds: the least and the median of the calls, by turns.
 *
 *  Usage: tsx bench/startup.ts [--calls 9]   (needs dist/: build first)
 *  PEERS_BIN names the folder of simd (default ~/.cache/statesetd-peers); it is left out where it is missing. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { createServer } from "node:http";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const CLI = join(import.meta.dirname, "../dist/src/cli/main.js");
const SIMD = join(process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers"), "simd");
const { values } = parseArgs({ options: { calls: { type: "string", default: "9" } } });
const calls = Number(values.calls);

if (!existsSync(CLI)) {
  process.stderr.write("not built: npm run build\n");
  process.exit(1);
}

/** Answers every request at once, on a thread: the calls below block this one. */
function answering(): Promise<{ readonly url: string; readonly stop: () => Promise<number> }> {
  const answer = JSON.stringify({ jsonrpc: "2.0", id: 1, result: { node_info: {}, sync_info: {} } });
  const code = `(${(createHttp: typeof createServer, body: string, tell: (port: number) => void) => {
    const server = createHttp((_, response) => response.end(body));
    server.listen(0, "127.0.0.1", () => tell((server.address() as { port: number }).port));
  }})(require("node:http").createServer, ${JSON.stringify(answer)}, (p) => require("node:worker_threads").parentPort.postMessage(p))`;
  const worker = new Worker(code, { eval: true });
  return new Promise((resolve) =>
    worker.once("message", (port: number) =>
      resolve({ url: `tcp://127.0.0.1:${port}`, stop: () => worker.terminate() }),
    ),
  );
}

const node = await answering();
const home = mkdtempSync(join(tmpdir(), "statesetd-startup-"));
const ours = (...args: string[]): string[] => [process.execPath, CLI, ...args, "--home", home];
const programs: { readonly [name: string]: readonly string[] } = {
  "node, nothing": [process.execPath, "-e", "0"],
  version: ours("version"),
  status: ours("status", "--node", node.url),
  "keys list": ours("keys", "list", "--keyring-backend", "test"),
  "query bank --help": ours("query", "bank", "--help"),
  ...(existsSync(SIMD) ? { "simd version": [SIMD, "version", "--home", home] } : {}),
};
if (!existsSync(SIMD)) process.stderr.write(`simd is left out: no ${SIMD} (PEERS_BIN)\n`);

const times: { [name: string]: number[] } = {};
for (let call = 0; call < calls; call++) {
  for (const [name, [program = "", ...args]] of Object.entries(programs)) {
    const begin = performance.now();
    const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
    const ms = performance.now() - begin;
    if (status !== 0) throw new Error(`${name}: exit ${status}: ${stderr}`);
    times[name] = [...(times[name] ?? []), ms];
  }
}
await node.stop();
rmSync(home, { recursive: true, force: true });

const round = (ms: number): number => Math.round(ms);
const results: { [name: string]: { readonly least_ms: number; readonly median_ms: number } } = {};
for (const [name, list] of Object.entries(times)) {
  const sorted = list.sort((a, b) => a - b);
  results[name] = { least_ms: round(sorted[0]!), median_ms: round(sorted[sorted.length >> 1]!) };
}
const simd = results["simd version"];
const ratio = simd && Number((results.version!.median_ms / simd.median_ms).toFixed(2));
console.log(JSON.stringify({ bench: "startup", results, version_to_simd: ratio }, undefined, 2));
