/** Dockerfile and docker-compose.yml, without Docker: both are parsed, and what they would run is run here, from a folder
 *  with just the files that the image has. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "dockerfile-utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { until } from "../support/chain.js";

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly pull_policy?: string;
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: { readonly [name: string]: string };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly network_mode?: string;
  readonly depends_on?: { readonly [service: string]: { readonly condition: string } };
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const dockerfile = read("Dockerfile");
const compose = parse(read("docker-compose.yml"), { merge: true }) as {
  readonly services: { readonly [name: string]: Service };
  readonly volumes: { readonly [name: string]: unknown };
};
const services = Object.entries(compose.services);
const named = (prefix: string): readonly (readonly [string, Service])[] =>
  services.filter(([name]) => name.startsWith(prefix));

const REGIONS = ["us-east-1", "us-west-2", "eu-west-1", "ap-southeast-1"];
const onPath = (program: string): boolean => spawnSync("which", [program]).status === 0;

test("the Dockerfile is valid, and its last stage is small and runs as nobody special", () => {
  expect(validate(dockerfile)).toEqual([]);
  const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
  expect(last).toMatch(/^USER node$/m);
  expect(last).not.toMatch(/npm|apt-get/);
  expect(last).toMatch(/^HEALTHCHECK .*CMD \["statesetd", "status"\]$/m);
  expect(last).toMatch(/^ENTRYPOINT \["statesetd"\]$/m);
});

test("docker-compose.yml holds a testnet of four regions with two gateways each, Prometheus and Grafana", () => {
  expect(named("node").map(([name]) => name)).toEqual(["node0", "node1", "node2", "node3"]);
  expect(named("gateway-").map(([name]) => name)).toEqual(
    REGIONS.flatMap((r) => [`gateway-${r}-primary`, `gateway-${r}-backup`]),
  );
  expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(["prometheus", "grafana", "homes", "network"]));
});

test("every service, condition, volume and mounted file that the compose file names is there", () => {
  for (const [name, service] of services) {
    const wanted = Object.keys(service.depends_on ?? {});
    if (service.network_mode?.startsWith("service:")) wanted.push(service.network_mode.slice("service:".length));
    for (const other of wanted) expect(compose.services, `${name} needs ${other}`).toHaveProperty([other]);
    for (const [source] of (service.volumes ?? []).map((v) => v.split(":"))) {
      if (source!.startsWith(".")) expect(existsSync(join(root, source!)), `${name}: ${source}`).toBe(true);
      else expect(compose.volumes, `${name}: ${source}`).toHaveProperty([source!]);
    }
  }
});

test("only the host's loopback reaches what is published, each port once", () => {
  const ports = services.flatMap(([, s]) => s.ports ?? []);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/);
  expect(new Set(ports).size).toBe(ports.length);
  const published = ports.map((p) => Number(p.split(":")[2]));
  for (const [r] of REGIONS.entries()) {
    for (const port of [25_057, 25_017, 25_090]) {
      expect(published).toContain(port + 100 * r);
      expect(published).toContain(port + 100 * r - 1_000);
    }
  }
  expect(published).toEqual(expect.arrayContaining([9490, 3000]));
});

test("our own services are of one image, which one of them builds, and may do little", () => {
  const own = services.filter(([, s]) => s.image === "statesetd:local");
  expect(own.filter(([, s]) => s.build !== undefined).map(([name]) => name)).toEqual(["network"]);
  for (const [name, service] of own) {
    expect([name, service.read_only, service.cap_drop, service.user]).toEqual([name, true, ["ALL"], undefined]);
    expect(service.healthcheck?.disable === true || service.healthcheck?.test?.[0] === "CMD", name).toBe(true);
  }
});

test.runIf(onPath("docker") && spawnSync("docker", ["compose", "version"]).status === 0)(
  "docker compose itself reads the file",
  () => {
    const run = spawnSync("docker", ["compose", "-f", join(root, "docker-compose.yml"), "config", "--quiet"]);
    expect([run.status, String(run.stderr)]).toEqual([0, ""]);
  },
);

/** What the image would hold, and the volumes, in a folder: /opt/statesetd, /usr/local/bin, /net. */
const image = mkdtempSync(join(tmpdir(), "statesetd-image-"));
const running = new Map<string, ChildProcess>();
const logs = new Map<string, string>();
/** A path of a container, here. */
const here = (text: string): string =>
  text
    .replace(/(?<!\w)\/net(?=\/|$)/g, join(image, "net"))
    .replaceAll("=/etc/prometheus/", `=${join(root, "deploy/prometheus")}/`)
    .replaceAll("=/prometheus", `=${join(image, "prometheus")}`);
const environment = { ...process.env, PATH: `${join(image, "usr/local/bin")}:${process.env.PATH}` };

function argumentsOf({ entrypoint = ["statesetd"], command = [] }: Service): string[] {
  return [...entrypoint, ...command].map(here);
}

function start(name: string, argv: readonly string[], env: Service["environment"] = {}): void {
  const child = spawn(argv[0]!, argv.slice(1), { env: { ...environment, ...env }, cwd: image, detached: true });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => logs.set(name, `${logs.get(name) ?? ""}${text}`.slice(-4_000)));
  }
  running.set(name, child);
}

/** Copies what the last stage of the Dockerfile copies; what earlier stages make is made by the same commands. */
function makeImage(): void {
  const app = join(image, "opt/statesetd");
  mkdirSync(join(image, "net"), { recursive: true });
  mkdirSync(join(image, "usr/local/bin"), { recursive: true });
  mkdirSync(join(image, "prometheus"));
  mkdirSync(app, { recursive: true });
  const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
  for (const [, from, what, to] of last.matchAll(/^COPY (--from=\S+ )?(.+) (\S+)$/gm)) {
    if (from?.includes("packages")) {
      for (const file of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(root, file), join(app, file));
      const install = /^RUN (npm ci --omit=dev .*)$/m.exec(dockerfile)![1]!;
      const run = spawnSync("sh", ["-c", install], { cwd: app });
      if (run.status !== 0) throw new Error(`${install}: ${run.stderr}`);
    } else {
      for (const name of what!.replace("/build/", "").split(" ")) {
        cpSync(join(root, name), join(app, to === "./" ? name : to!), { recursive: true });
      }
    }
  }
  symlinkSync(join(app, "dist/src/cli/main.js"), join(image, "usr/local/bin/statesetd"));
}

beforeAll(async () => {
  makeImage();
  const homes = argumentsOf(compose.services.homes!);
  const made = spawnSync(homes[0]!, homes.slice(1), { env: environment });
  if (made.status !== 0) throw new Error(`homes: ${made.stderr}`);
  for (const [name, service] of [...named("node"), ...named("gateway-")]) {
    start(name, argumentsOf(service), service.environment);
  }
}, 180_000);

afterAll(async () => {
  const ended = [...running.values()].map(
    (child) => new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(undefined))),
  );
  for (const child of running.values()) child.kill("SIGTERM");
  await Promise.all(ended);
  rmSync(image, { recursive: true, force: true });
}, 60_000);

test("the commands of all services come up, and their health checks say so", async () => {
  for (const [name, service] of [...named("node"), ...named("gateway-")]) {
    const [, ...check] = service.healthcheck!.test!;
    const argv = check.map(here);
    await until(`${name} is healthy`, 90_000, async () => {
      if (running.get(name)!.exitCode !== null) throw new Error(`${name} has ended: ${logs.get(name)}`);
      const { status, stdout } = spawnSync(argv[0]!, argv.slice(1), { env: environment });
      if (status !== 0) return undefined;
      const info = JSON.parse(String(stdout)) as { sync_info: { latest_block_height: string } };
      return Number(info.sync_info.latest_block_height) >= 1 ? true : undefined;
    });
  }
});

test("what writes the homes leaves them alone the next time", () => {
  const homes = argumentsOf(compose.services.homes!);
  const before = readFileSync(join(image, "net/testnet.json"), "utf8");
  expect(spawnSync(homes[0]!, homes.slice(1), { env: environment }).status).toBe(0);
  expect(readFileSync(join(image, "net/testnet.json"), "utf8")).toBe(before);
});

test.runIf(onPath("prometheus"))(
  "Prometheus runs by the same command, and reaches every node and gateway",
  async () => {
    const { command } = compose.services.prometheus!;
    start("prometheus", ["prometheus", ...command!.map(here)]);
    await until("all targets are up", 60_000, async () => {
      if (running.get("prometheus")!.exitCode !== null) throw new Error(logs.get("prometheus"));
      const response = await fetch("http://127.0.0.1:9490/api/v1/targets").catch(() => undefined);
      if (response?.status !== 200) return undefined;
      const { data } = (await response.json()) as { data: { activeTargets: { health: string }[] } };
      return data.activeTargets.length === 13 && data.activeTargets.every((t) => t.health === "up") ? true : undefined;
    });
  },
);

test("a node that is stopped and started again goes on; gateways answer meanwhile", async () => {
  const [name, service] = named("node")[0]!;
  const child = running.get(name)!;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  const response = await fetch("http://127.0.0.1:25057/status");
  expect(response.status).toBe(200);
  start(name, argumentsOf(service), service.environment);
  await until("the node is back", 60_000, async () => {
    const status = await fetch("http://127.0.0.1:26657/status").catch(() => undefined);
    if (status?.status !== 200) return undefined;
    const { result } = (await status.json()) as { result: { sync_info: { catching_up: boolean } } };
    return result.sync_info.catching_up ? undefined : true;
  });
});
