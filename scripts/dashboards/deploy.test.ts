/** What deploy/ says of metrics: files as they would be written, rules that promtool takes and that fire when they are to,
 *  and no name that no node exports. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { gatewayMetricsText } from "../../src/node/gateway/gateway-metrics.js";
import { gatewayPorts } from "../../src/node/gateway/nodes.js";
import { NodeMetrics } from "../../src/node/metrics/node-metrics.js";
import { nodePorts } from "../../src/node/testnet/layout.js";
import { dashboardFiles } from "./files.js";

const deploy = fileURLToPath(new URL("../../deploy/", import.meta.url));
const read = (path: string) => readFileSync(join(deploy, path), "utf8");
const files = (folder: string) => readdirSync(join(deploy, folder)).filter((name) => name.endsWith(".yml"));
const ruleFiles = files("prometheus/rules");

interface RuleFile {
  readonly groups: readonly { readonly rules: readonly Rule[] }[];
}

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: { readonly severity?: string };
  readonly annotations?: { readonly summary?: string; readonly action?: string };
}

const rules = ruleFiles.flatMap((name) =>
  (parse(read(`prometheus/rules/${name}`)) as RuleFile).groups.flatMap((group) => group.rules),
);
const alerts = rules.filter((rule) => rule.alert !== undefined);

interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
  readonly gridPos: { readonly x: number; readonly w: number };
}

interface DashboardJson {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly query: string | { readonly query: string } }[] };
}

const dashboards = dashboardFiles().map(([name, text]) => [name, JSON.parse(text) as DashboardJson] as const);

/** PromQL without what Grafana puts in. */
const plain = (expr: string): string =>
  expr.replaceAll(/\$__rate_interval|\$__range/g, "5m").replaceAll(/\$(chain|instance|region)/g, "x");

/** Names of metrics in a PromQL text: words that are no label, function, keyword or quoted. */
function namesIn(expr: string): string[] {
  const bare = expr.replaceAll(/"[^"]*"/g, '""').replaceAll(/\{[^}]*\}/g, "{}");
  return [...bare.matchAll(/\b(?:cometbft|stateset|process)_[a-z0-9_]+\b/g)].map(([name]) => name);
}

test("the dashboards are those that the script writes", () => {
  for (const [name, text] of dashboardFiles()) {
    expect(read(`grafana/${name}`) === text, `${name}: npm run dashboards:gen writes it anew`).toBe(true);
  }
  for (const [name, { panels }] of dashboards) {
    expect(panels.length, name).toBeGreaterThan(10);
    for (const { title, gridPos } of panels) expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
  }
});

test("every metric of dashboards and rules is one that nodes or gateways export", () => {
  const metrics = new NodeMetrics({
    chainId: "a",
    namespace: "cometbft",
    version: "1",
    publicKey: undefined,
    monotonicMs: () => 0,
  });
  const stub = { fleet: { upstreams: [], best: () => 0n }, counts: {}, clients: new Map(), refused: {} };
  const parts = { region: "eu", gateway: stub, guard: stub, cache: stub, webSockets: stub };
  const exported = new Set<string>();
  for (const text of [metrics.text(), gatewayMetricsText(parts as never)]) {
    for (const [, name, kind] of text.matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
      for (const ending of kind === "histogram" ? ["_bucket", "_sum", "_count"] : [""])
        exported.add(`${name}${ending}`);
    }
  }
  metrics.close();
  const named = [
    ...rules.flatMap((rule) => namesIn(rule.expr)),
    ...dashboards.flatMap(([, { panels, templating }]) => [
      ...panels.flatMap((panel) => (panel.targets ?? []).flatMap((target) => namesIn(target.expr))),
      ...templating.list.flatMap(({ query }) => namesIn(typeof query === "string" ? query : query.query)),
    ]),
  ];
  expect(new Set(named).size).toBeGreaterThan(60);
  expect([...new Set(named)].filter((name) => !exported.has(name))).toEqual([]);
});

test("every alert says how bad it is, what happened and what to do, and has a test", () => {
  const tested = files("prometheus/tests").map((name) => read(`prometheus/tests/${name}`));
  expect(alerts.length).toBeGreaterThan(20);
  for (const { alert, labels, annotations } of alerts) {
    expect(["warning", "critical"], alert).toContain(labels?.severity);
    expect(annotations?.summary ?? "", alert).not.toBe("");
    expect(annotations?.action ?? "", alert).not.toBe("");
    const cases = tested.join("\n").matchAll(new RegExp(`alertname: ${alert}\\n\\s+exp_alerts:(.*)$`, "gm"));
    const kinds = new Set([...cases].map(([, rest]) => (rest!.trim() === "[]" ? "silent" : "fires")));
    expect([...kinds].sort(), alert).toEqual(["fires", "silent"]);
  }
});

test("the targets are the ports of a local testnet with gateways", () => {
  const targets = (name: string) =>
    (parse(read(`prometheus/targets/${name}.yml`)) as { readonly targets: readonly string[] }[]).flatMap(
      (entry) => entry.targets,
    );
  const at = (port: number) => `127.0.0.1:${port}`;
  const four = [0, 1, 2, 3];
  expect(targets("nodes")).toEqual(four.map((i) => at(nodePorts(i).metrics)));
  expect(targets("gateways")).toEqual([
    ...four.map((r) => at(gatewayPorts(r, false).metrics)),
    ...four.map((r) => at(gatewayPorts(r, true).metrics)),
  ]);
  const source = parse(read("grafana/provisioning/datasources/prometheus.yml")) as { datasources: { url: string }[] };
  expect(source.datasources[0]!.url).toBe("http://127.0.0.1:9490");
});

const promtool = process.env.PROMTOOL ?? "promtool";
const missing = spawnSync(promtool, ["--version"]).error !== undefined;
if (missing)
  console.warn("skipped: promtool is not installed (Debian's package prometheus has it; PROMTOOL names another)");

function run(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(promtool, args, { encoding: "utf8", cwd: join(deploy, "prometheus") });
  if (status !== 0) throw new Error(`promtool ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

test.skipIf(missing)(
  "promtool takes the configuration, and the rules fire when they are to",
  { timeout: 90_000 },
  () => {
    expect(run("check", "config", "prometheus.yml")).toContain(`${ruleFiles.length} rule files found`);
    const tests = files("prometheus/tests");
    const out = run("test", "rules", ...tests.map((name) => `tests/${name}`));
    expect(out.match(/SUCCESS/g)).toHaveLength(tests.length);
  },
);

test.skipIf(missing)("what the dashboards ask is PromQL", () => {
  const folder = mkdtempSync(join(tmpdir(), "statesetd-promql-"));
  try {
    const asked = dashboards.flatMap(([, { panels }]) => panels.flatMap((panel) => panel.targets ?? []));
    const records = asked.map(({ expr }, i) => ({ record: `panel_${i}`, expr: plain(expr) }));
    const file = join(folder, "panels.yml");
    writeFileSync(file, JSON.stringify({ groups: [{ name: "panels", rules: records }] }));
    const out = execFileSync(promtool, ["check", "rules", file], { encoding: "utf8" });
    expect(out).toContain(`SUCCESS: ${records.length} rules found`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
