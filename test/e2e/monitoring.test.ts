/** A real Prometheus over a node that runs: it takes what the node serves, and answers what the dashboards ask. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { NodeProcess, program } from "../support/network.js";

const deploy = fileURLToPath(new URL("../../deploy/", import.meta.url));
const prometheus = process.env.PROMETHEUS ?? "prometheus";
const missing = spawnSync(prometheus, ["--version"]).error !== undefined;
if (missing) {
  console.warn("skipped: prometheus is not installed (Debian's package prometheus; PROMETHEUS names another)");
}

const folder = mkdtempSync(join(tmpdir(), "statesetd-monitoring-"));
const running: NodeProcess[] = [];

afterEach(async () => {
  for (const process of running.splice(0)) await process.stop("SIGINT");
  rmSync(folder, { recursive: true, force: true });
});

function start(command: string, args: readonly string[]): NodeProcess {
  const made = new NodeProcess(spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] }));
  running.push(made);
  return made;
}

interface Answer {
  readonly status: string;
  readonly error?: string;
  readonly data?: {
    readonly result: readonly { readonly metric: Record<string, string>; readonly value: [number, string] }[];
  };
}

interface Panels {
  readonly panels: readonly { readonly title: string; readonly targets?: readonly { readonly expr: string }[] }[];
}

test.skipIf(missing)("Prometheus reads a node, loads the rules and answers the dashboards", async () => {
  const ports: number[] = [];
  while (ports.length < 6) ports.push(await freePort());
  const [rpc, p2p, rest, grpc, metrics, web] = ports as [number, number, number, number, number, number];
  const node = start(process.execPath, [
    ...[program, "dev", "--rpc.laddr", `tcp://127.0.0.1:${rpc}`, "--p2p.laddr", `tcp://127.0.0.1:${p2p}`],
    ...["--api.address", `tcp://127.0.0.1:${rest}`, "--grpc.address", `127.0.0.1:${grpc}`],
    ...["--instrumentation.prometheus", "--instrumentation.prometheus_listen_addr", `127.0.0.1:${metrics}`],
  ]);
  await until("the chain is up", 30_000, async () => (node.output.join("").includes("RPC   http") ? true : undefined));
  cpSync(join(deploy, "prometheus"), folder, { recursive: true });
  const config = join(folder, "prometheus.yml");
  writeFileSync(config, readFileSync(config, "utf8").replaceAll("5s", "1s"));
  writeFileSync(join(folder, "targets/nodes.yml"), `- targets: ["127.0.0.1:${metrics}"]\n  labels: { region: here }\n`);
  rmSync(join(folder, "targets/gateways.yml"));
  mkdirSync(join(folder, "data"));
  const server = start(prometheus, [
    ...["--config.file", config, "--storage.tsdb.path", join(folder, "data")],
    ...["--web.listen-address", `127.0.0.1:${web}`],
  ]);
  const ask = async (path: string): Promise<Answer> =>
    (await (await fetch(`http://127.0.0.1:${web}/api/v1/${path}`)).json()) as Answer;
  const query = (expr: string) => ask(`query?query=${encodeURIComponent(expr)}`);
  const up = await until("Prometheus has read the node", 60_000, async () => {
    const answer = await query("cometbft_consensus_latest_block_height").catch(() => undefined);
    return answer?.data?.result[0];
  }).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${server.output.join("")}`);
  });
  expect(up.metric).toMatchObject({ chain_id: "stateset-local-1", job: "statesetd-nodes", region: "here" });
  await until("rates can be told", 30_000, async () => {
    const answer = await query("rate(stateset_gas_used_total[10s])");
    return answer.data?.result[0];
  });
  const rules = (await ask("rules")) as unknown as {
    data: { groups: { rules: { name: string; health: string; lastError?: string }[] }[] };
  };
  await until("the rules were evaluated", 20_000, async () => {
    const { data } = (await ask("rules")) as unknown as typeof rules;
    return data.groups.every((group) => group.rules.every((rule) => rule.health !== "unknown")) ? true : undefined;
  });
  const evaluated = (await ask("rules")) as unknown as typeof rules;
  const all = evaluated.data.groups.flatMap((group) => group.rules);
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((rule) => rule.health !== "ok")).toEqual([]);
  const failed: string[] = [];
  let shown = 0;
  for (const name of readdirSync(join(deploy, "grafana")).filter((file) => file.endsWith(".json"))) {
    const { panels } = JSON.parse(readFileSync(join(deploy, "grafana", name), "utf8")) as Panels;
    for (const { title, targets } of panels) {
      for (const { expr } of targets ?? []) {
        const plain = expr
          .replaceAll(/\$__rate_interval|\$__range/g, "10s")
          .replaceAll("$chain", "stateset-local-1")
          .replaceAll(/\$(instance|region)/g, ".*");
        const answer = await query(plain);
        if (answer.status !== "success") failed.push(`${name}: ${title}: ${answer.error}`);
        else if (answer.data!.result.length > 0) shown++;
      }
    }
  }
  expect(failed).toEqual([]);
  expect(shown).toBeGreaterThan(35);
});
