/** Runs a testnet in the foreground: nodes, ways, control port, and what is shown of them. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { lockFolder } from "../../adapters/process-lock.js";
import { gatewayPorts } from "../../node/gateway/nodes.js";
import { type ControlRequest, type ControlServer, readRunFile, serveControl } from "../../node/testnet/control.js";
import {
  nodePorts,
  readManifest,
  TESTNET_HOST,
  type TestnetManifest,
  topologyFile,
} from "../../node/testnet/layout.js";
import { openDelayLink } from "../../node/testnet/links.js";
import { screenLines, statusLine } from "../../node/testnet/screen.js";
import { stopOrphans, Testnet } from "../../node/testnet/testnet.js";
import type { CommandContext } from "../context.js";
import { CliError } from "../errors.js";
import { readTopology } from "../topology-file.js";
import { packageInfo } from "../version-info.js";
import { makeTestnet, testnetFolder } from "./testnet-init.js";

const REFRESH_MS = 1_000;
const EVENTS_SHOWN = 8;

export async function testnetUp(context: CommandContext): Promise<void> {
  const program = join(packageInfo().root, "dist/src/cli/main.js");
  if (!existsSync(program)) throw new CliError(`${program} is missing`, "npm run build makes it");
  const folder = testnetFolder(context);
  const found = readManifest(folder);
  const manifest = found ?? (await makeTestnet(context, folder));
  if (found !== undefined) checkSame(context, folder, found);
  const lock = await lockFolder(join(folder, "testnet.lock"), `the testnet in ${folder}`);
  try {
    const orphans = await stopOrphans(folder, readRunFile(folder)?.nodes ?? []);
    if (orphans.length > 0) context.io.err(`stopped nodes that an earlier run left: ${orphans.join(", ")}\n`);
    await checkPorts(manifest);
    await run(context, folder, manifest, program);
  } finally {
    await lock.release();
  }
}

/** A testnet that is there runs as it was made: other wishes are refused, not passed over. */
function checkSame(context: CommandContext, folder: string, manifest: TestnetManifest): void {
  const refuse = (flag: string, has: string) => {
    const hint = `leave ${flag} out, or remove ${folder}, or take another --home`;
    throw new CliError(`${flag}: the testnet in ${folder} has ${has}`, hint);
  };
  const validators = context.number("validators");
  if (validators !== undefined && validators !== manifest.nodes.length) {
    refuse("--validators", `${manifest.nodes.length} validators`);
  }
  const chainId = context.text("chainId");
  if (chainId !== undefined && chainId !== manifest.chainId) refuse("--chain-id", `the chain id ${manifest.chainId}`);
  const topology = context.text("topology");
  if (topology !== undefined && readTopology(topology).text !== readFileSync(topologyFile(folder), "utf8")) {
    refuse("--topology", `another topology (${topologyFile(folder)})`);
  }
}

/** Before any node starts: half a testnet helps nobody. */
async function checkPorts({ nodes }: TestnetManifest): Promise<void> {
  for (const { index } of nodes) {
    const { rpc, p2p, rest, grpc, metrics } = nodePorts(index);
    for (const port of [p2p, rpc, rest, grpc, metrics]) {
      if (await isFree(port)) continue;
      const hint = "another node or testnet runs on this machine, maybe: stop it first";
      throw new CliError(`node ${index} cannot listen: ${TESTNET_HOST}:${port} is taken`, hint);
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, TESTNET_HOST, () => server.close(() => resolve(true)));
  });
}

async function run(context: CommandContext, folder: string, manifest: TestnetManifest, program: string): Promise<void> {
  const { topology } = readTopology(topologyFile(folder));
  const view = viewFor(context, folder);
  let control: ControlServer | undefined;
  const testnet: Testnet = await Testnet.open({
    folder,
    manifest,
    topology,
    program,
    env: nodeEnvironment(context.io.env),
    openLink: openDelayLink,
    gateways: context.flag("gateways"),
    onEvent: (line) => view.event(line),
    onProcesses: () => control?.record(testnet.pids),
  });
  const stopped = stopSignal();
  try {
    control = await serveControl(folder, (request) => perform(testnet, request));
    await testnet.startAll();
    view.event(`${manifest.nodes.length} nodes started in ${folder}`);
    for (const [index, { name }] of context.flag("gateways") ? topology.regions.entries() : []) {
      const { rpc, rest } = gatewayPorts(index, false);
      view.event(`gateway ${name}  RPC http://${TESTNET_HOST}:${rpc}  REST http://${TESTNET_HOST}:${rest}`);
    }
    while (!stopped.signal.aborted) {
      const status = await testnet.status();
      if (!stopped.signal.aborted) view.status(status);
      await stopped.wait(REFRESH_MS);
    }
  } finally {
    view.close();
    context.io.err("stopping all nodes\n");
    await testnet.close();
    await control?.close();
  }
}

/** Variables that set keys would set them for all nodes, ports included. */
function nodeEnvironment(env: CommandContext["io"]["env"]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("STATESETD_")));
}

function stopSignal(): { readonly signal: AbortSignal; readonly wait: (ms: number) => Promise<void> } {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => controller.abort());
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      if (controller.signal.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        controller.signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      controller.signal.addEventListener("abort", done);
    });
  return { signal: controller.signal, wait };
}

async function perform(testnet: Testnet, { verb, args }: ControlRequest): Promise<unknown> {
  const [first = "", second = ""] = args;
  switch (verb) {
    case "status":
      return testnet.status();
    case "kill":
      return testnet.kill(first);
    case "restart":
      return testnet.restart(first);
    case "pause":
      return testnet.pause(first);
    case "resume":
      return testnet.resume(first);
    case "partition":
      return `parted: ${testnet
        .partition(first)
        .map((g) => g.join(","))
        .join(" | ")}`;
    case "heal":
      testnet.heal();
      return "all nodes reach each other";
    case "lag":
      testnet.lag(first, Number(second));
      return `${first}: ${Number(second)} ms added one way`;
    default:
      throw new Error(`the running testnet does not know ${verb}`);
  }
}

interface View {
  event(line: string): void;
  status(status: Awaited<ReturnType<Testnet["status"]>>): void;
  close(): void;
}

function viewFor(context: CommandContext, folder: string): View {
  const { io } = context;
  const terminal = process.stdout.isTTY === true && process.env.TERM !== "dumb";
  return terminal && !context.flag("plain") ? screenView(io.out, folder) : lineView(io.out);
}

/** The terminal's other screen, so that what was there before comes back. */
function screenView(out: (text: string) => void, folder: string): View {
  const events: string[] = [];
  out("\u001b[?1049h\u001b[?25l");
  return {
    event(line) {
      events.push(`${new Date().toTimeString().slice(0, 8)}  ${line}`);
      events.splice(0, events.length - EVENTS_SHOWN);
    },
    status(status) {
      const rows = process.stdout.rows ?? 24;
      const columns = process.stdout.columns ?? 80;
      const lines = screenLines(status, folder, events).slice(0, rows - 1);
      out(`\u001b[H${lines.map((line) => `${line.slice(0, columns)}\u001b[K\n`).join("")}\u001b[J`);
    },
    close() {
      out(`\u001b[?25h\u001b[?1049l${events.map((e) => `${e}\n`).join("")}`);
    },
  };
}

/** A line when the height or the number of nodes changes. */
function lineView(out: (text: string) => void): View {
  let last = "";
  return {
    event: (line) => out(`${line}\n`),
    status(status) {
      const height = Math.max(0, ...status.nodes.map((n) => n.height));
      const key = `${height} ${status.nodes.map((n) => n.running && !n.paused)} ${status.disagreement}`;
      if (key !== last) out(`${statusLine(status)}\n`);
      last = key;
    },
    close: () => undefined,
  };
}
