/** A running testnet: its processes, the ways between them, and what can be done to both. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Topology } from "../../config/topology.js";
import { gatewayPorts } from "../gateway/nodes.js";
import { History } from "./history.js";
import {
  nodeHome,
  nodeLog,
  nodePorts,
  TESTNET_HOST,
  type TestnetManifest,
  type TestnetNode,
  topologyFile,
} from "./layout.js";
import { Links, type OpenLink, parseGroups } from "./links.js";
import { NodeProcess } from "./node-process.js";
import { type Probe, probeNode } from "./probe.js";

/** A node as `testnet status --json` tells it. Of one that is down: what was known last. */
export interface NodeStatus {
  readonly index: number;
  readonly region: string;
  /** Of the process that runs or ran last. */
  readonly pid: number;
  /** URL. */
  readonly rpc: string;
  readonly height: number;
  readonly round: number;
  /** Upper-case hex. */
  readonly appHash: string;
  readonly peers: number;
  readonly running: boolean;
  readonly paused: boolean;
}

export interface TestnetStatus {
  readonly chainId: string;
  readonly nodes: readonly NodeStatus[];
  /** Heights at which nodes have different app hashes; null when none was seen. */
  readonly disagreement: string | null;
  readonly intervalMs: number | null;
  /** Nodes that cannot reach each other; null when all can. */
  readonly partition: readonly (readonly number[])[] | null;
  readonly regions: readonly RegionStatus[];
  /** Empty without --gateways. */
  readonly gateways: readonly GatewayStatus[];
}

export interface GatewayStatus {
  /** "us-east-1/primary": how kill, restart, pause and resume call it. */
  readonly name: string;
  readonly region: string;
  readonly role: "primary" | "backup";
  readonly pid: number;
  /** URLs; gRPC as HOST:PORT. */
  readonly rpc: string;
  readonly rest: string;
  readonly grpc: string;
  readonly metrics: string;
  readonly running: boolean;
  readonly paused: boolean;
}

export interface RegionStatus {
  readonly name: string;
  readonly running: number;
  readonly nodes: number;
  /** Blocks that the region's best node is behind the best of all. */
  readonly behind: number;
  /** What `lag` has added, in milliseconds one way. */
  readonly lagMs: number;
}

export interface TestnetOptions {
  readonly folder: string;
  readonly manifest: TestnetManifest;
  readonly topology: Topology;
  /** dist/src/cli/main.js */
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  readonly openLink: OpenLink;
  /** Two gateways for each region, beside the nodes. */
  readonly gateways: boolean;
  /** A line for people: something happened to a node or a way. */
  readonly onEvent: (line: string) => void;
  /** Told whenever a process starts or ends. */
  readonly onProcesses: () => void;
}

const NOTHING_KNOWN: Probe = { height: 0, round: 0, appHash: "", blockTimeMs: 0, peers: 0 };
const ORPHAN_STOP_MS = 4_000;

interface GatewayEntry {
  readonly name: string;
  readonly region: string;
  readonly role: "primary" | "backup";
  readonly ports: ReturnType<typeof gatewayPorts>;
  readonly process: NodeProcess;
}

export class Testnet {
  private readonly processes: readonly NodeProcess[];
  private readonly gateways: readonly GatewayEntry[];
  private readonly known: Probe[];
  private readonly history = new History();
  private closing = false;

  private constructor(
    private readonly options: TestnetOptions,
    private readonly links: Links,
  ) {
    const { manifest } = options;
    this.known = manifest.nodes.map(() => NOTHING_KNOWN);
    this.processes = manifest.nodes.map((node) => this.processOf(node));
    this.gateways = options.gateways ? this.gatewaysOf() : [];
  }

  /** Opens the ways; no node runs yet. @throws Error when a proxy cannot listen */
  static async open(options: TestnetOptions): Promise<Testnet> {
    const links = await Links.open(options.manifest.nodes, options.topology, options.openLink);
    return new Testnet(options, links);
  }

  private processOf({ index, region }: TestnetNode): NodeProcess {
    const { folder, program, env, onEvent, onProcesses } = this.options;
    return new NodeProcess({
      program,
      logFile: nodeLog(folder, index),
      args: [
        ...["start", "--home", nodeHome(folder, index)],
        // Addresses that peers tell each other would lead past the proxies.
        ...[`--p2p.persistent_peers=${this.links.peersOf(index)}`, "--p2p.pex=false"],
      ],
      env,
      onExit: (how, asked) => {
        onProcesses();
        if (this.closing || asked) return;
        onEvent(
          `node ${index} (${region}) ${how}; its log is ${nodeLog(folder, index)}; testnet restart ${index} starts it`,
        );
      },
    });
  }

  private gatewaysOf(): GatewayEntry[] {
    const { folder, program, env, topology, onEvent, onProcesses } = this.options;
    const roles = ["primary", "backup"] as const;
    return topology.regions.flatMap(({ name: region }, index) =>
      roles.map((role): GatewayEntry => {
        const name = `${region}/${role}`;
        const logFile = join(folder, `gateway-${region}-${role}.log`);
        const process = new NodeProcess({
          program,
          logFile,
          args: [
            ...["gateway", "--region", region, "--topology", topologyFile(folder), "--home", folder, "--json-logs"],
            ...(role === "backup" ? ["--backup"] : []),
          ],
          env,
          onExit: (how, asked) => {
            onProcesses();
            if (this.closing || asked) return;
            onEvent(`gateway ${name} ${how}; its log is ${logFile}; testnet restart ${name} starts it`);
          },
        });
        return { name, region, role, ports: gatewayPorts(index, role === "backup"), process };
      }),
    );
  }

  private get all(): readonly NodeProcess[] {
    return [...this.processes, ...this.gateways.map((g) => g.process)];
  }

  get pids(): number[] {
    return this.all.filter((p) => p.running).map((p) => p.pid);
  }

  /** @throws Error when a process cannot be made */
  async startAll(): Promise<void> {
    await Promise.all(this.all.map((p) => p.start()));
    this.options.onProcesses();
  }

  /** Asks all nodes. One that does not answer in time keeps what it said last. */
  async status(): Promise<TestnetStatus> {
    const nodes = await Promise.all(this.options.manifest.nodes.map((node) => this.nodeStatus(node)));
    return {
      chainId: this.options.manifest.chainId,
      nodes,
      disagreement: this.history.disagreement ?? null,
      intervalMs: this.history.intervalMs ?? null,
      partition: this.links.groups ?? null,
      regions: this.regionsOf(nodes),
      gateways: this.gateways.map(({ name, region, role, ports, process: { pid, running, paused } }) => ({
        ...{ name, region, role, pid },
        rpc: `http://${TESTNET_HOST}:${ports.rpc}`,
        rest: `http://${TESTNET_HOST}:${ports.rest}`,
        grpc: `${TESTNET_HOST}:${ports.grpc}`,
        metrics: `http://${TESTNET_HOST}:${ports.metrics}/metrics`,
        ...{ running, paused },
      })),
    };
  }

  private async nodeStatus({ index, region }: TestnetNode): Promise<NodeStatus> {
    const process = this.processes[index]!;
    const rpc = `http://${TESTNET_HOST}:${nodePorts(index).rpc}`;
    const answer = process.running && !process.paused ? await probeNode(rpc) : undefined;
    if (answer !== undefined) {
      this.known[index] = answer;
      this.history.add(index, answer);
    }
    const { height, round, appHash, peers } = this.known[index]!;
    const { pid, running, paused } = process;
    return { index, region, pid, rpc, height, round, appHash, peers: running ? peers : 0, running, paused };
  }

  private regionsOf(nodes: readonly NodeStatus[]): RegionStatus[] {
    const best = Math.max(0, ...nodes.map((n) => n.height));
    const names = [...new Set(nodes.map((n) => n.region))];
    return names.map((name) => {
      const own = nodes.filter((n) => n.region === name);
      return {
        name,
        nodes: own.length,
        running: own.filter((n) => n.running && !n.paused).length,
        behind: best - Math.max(...own.map((n) => n.height)),
        lagMs: this.links.lagOf(name),
      };
    });
  }

  /** kill -9. @param name a node's number, a gateway's name, or a region: all of it that runs
   *  @throws Error when there is none or it does not run */
  async kill(name: string): Promise<string> {
    const names = this.namesIn(name, (p) => p.running);
    const done = await Promise.all(
      names.map(async (each) => {
        await this.running(each).kill();
        return this.say(each, "was killed");
      }),
    );
    return done.join("; ");
  }

  /** Stops it first if it runs; of a region what is down. @throws Error when there is none of that name */
  async restart(name: string): Promise<string> {
    const names = this.namesIn(name, (p) => !p.running);
    const done = await Promise.all(
      names.map(async (each) => {
        const process = this.at(each);
        if (process.running) await process.stop();
        await process.start();
        return this.say(each, "was started");
      }),
    );
    this.options.onProcesses();
    return done.join("; ");
  }

  pause(name: string): string {
    const pauseOne = (each: string): string => {
      const process = this.running(each);
      if (process.paused) throw new Error(`${labelOf(each)} is paused already`);
      process.pause();
      return this.say(each, "is paused");
    };
    return this.namesIn(name, (p) => p.running && !p.paused)
      .map(pauseOne)
      .join("; ");
  }

  resume(name: string): string {
    const resumeOne = (each: string): string => {
      const process = this.running(each);
      if (!process.paused) throw new Error(`${labelOf(each)} is not paused`);
      process.resume();
      return this.say(each, "goes on");
    };
    return this.namesIn(name, (p) => p.paused)
      .map(resumeOne)
      .join("; ");
  }

  /** Nodes and gateways of a region of which something is true; the name itself when it is no region's.
   *  @throws Error when it is true of none */
  private namesIn(name: string, isMeant: (process: NodeProcess) => boolean): string[] {
    const nodes = this.options.manifest.nodes.filter(({ region }) => region === name).map(({ index }) => String(index));
    if (nodes.length === 0) return [name];
    const gateways = this.gateways.filter(({ region }) => region === name).map((gateway) => gateway.name);
    const meant = [...nodes, ...gateways].filter((each) => isMeant(this.at(each)));
    if (meant.length === 0) throw new Error(`there is nothing to do in ${name}: testnet status shows its nodes`);
    return meant;
  }

  /** @param text as parseGroups takes it @returns the groups, those included that were not named */
  partition(text: string): readonly (readonly number[])[] {
    this.links.partition(parseGroups(text, this.options.manifest.nodes));
    const groups = this.links.groups!;
    this.options.onEvent(`parted: ${groups.map((g) => g.join(",")).join(" | ")}`);
    return groups;
  }

  heal(): void {
    this.links.heal();
    this.options.onEvent("healed: all nodes reach each other");
  }

  /** @throws Error when no node is in that region */
  lag(region: string, ms: number): void {
    const regions = new Set(this.options.manifest.nodes.map((n) => n.region));
    if (!regions.has(region)) throw new Error(`there is no region ${region}; there are ${[...regions].join(", ")}`);
    this.links.setLag(region, ms);
    this.options.onEvent(`${region}: ${ms} ms added one way`);
  }

  async close(): Promise<void> {
    this.closing = true;
    await Promise.all(this.all.filter((p) => p.running).map((p) => p.stop()));
    await this.links.close();
  }

  private at(name: string): NodeProcess {
    const found = isNodeNumber(name)
      ? this.processes[Number(name)]
      : this.gateways.find((gateway) => gateway.name === name)?.process;
    if (found !== undefined) return found;
    const gateways = this.gateways.map((gateway) => gateway.name);
    if (name.includes("/") && gateways.length === 0) {
      throw new Error(`there is no gateway ${name}: this testnet runs without them, testnet up --gateways starts them`);
    }
    const nodes = `there are 0 to ${this.processes.length - 1}`;
    throw new Error(`there is no ${labelOf(name)}; ${[nodes, ...gateways].join(", ")}`);
  }

  private running(name: string): NodeProcess {
    const process = this.at(name);
    if (!process.running) throw new Error(`${labelOf(name)} does not run; testnet restart ${name} starts it`);
    return process;
  }

  private say(name: string, what: string): string {
    const region = isNodeNumber(name) ? ` (${this.options.manifest.nodes[Number(name)]!.region})` : "";
    this.options.onEvent(`${labelOf(name)}${region} ${what}`);
    return `${labelOf(name)} ${what}`;
  }
}

const isNodeNumber = (name: string): boolean => /^[0-9]{1,4}$/.test(name);

function labelOf(name: string): string {
  return `${isNodeNumber(name) || !name.includes("/") ? "node" : "gateway"} ${name}`;
}

/** Ends nodes of this folder that outlived their `up`. Only processes that are seen to run such a home are touched. */
export async function stopOrphans(folder: string, pids: readonly number[]): Promise<number[]> {
  const orphans = pids.filter((pid) => runsHomeOf(folder, pid));
  for (const pid of orphans) signal(pid, "SIGTERM");
  const end = Date.now() + ORPHAN_STOP_MS;
  while (orphans.some((pid) => runsHomeOf(folder, pid)) && Date.now() < end) await sleep(50);
  for (const pid of orphans.filter((pid) => runsHomeOf(folder, pid))) signal(pid, "SIGKILL");
  return orphans;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, "SIGCONT");
    process.kill(pid, name);
  } catch {
    // It is gone meanwhile.
  }
}

/** False where there is no /proc: their ports then tell that they are there. */
function runsHomeOf(folder: string, pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  if (!existsSync(file)) return false;
  try {
    const words = readFileSync(file, "utf8").split("\0");
    const home = words[words.indexOf("--home") + 1];
    if (words.includes("gateway")) return home === folder;
    return words.includes("start") && home?.startsWith(nodeHome(folder, 0).slice(0, -1)) === true;
  } catch {
    return false;
  }
}
