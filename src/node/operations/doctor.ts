/** Looks at everything that a node needs from its home and its machine. Each finding says how to mend what is wrong. */
import { existsSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import { readSignState } from "../../adapters/file-signer.js";
import { type Ed25519Pair, nodeIdOf, readKeyFile } from "../../adapters/key-file.js";
import type { GenesisDoc } from "../../chain/genesis.js";
import { timeFromNs, timeToNs } from "../../chain/time.js";
import { parseListenAddress } from "../../config/address.js";
import type { HomePaths, NodeConfig } from "../../config/home.js";
import { ConfigError } from "../../config/parse.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { formatRfc3339 } from "../../types/rfc3339.js";
import { readGenesisFile } from "../genesis-file.js";
import { DATABASES, databaseExists, type HomeUser, homeUser } from "./database-files.js";
import { type Asked, type NetworkProbe, networkFindings } from "./doctor-network.js";
import type { Machine } from "./machine.js";
import { openOfflineHome } from "./offline-home.js";
import { checkAtStart } from "./start-check.js";

export type Verdict = "OK" | "WARN" | "FAIL";

export interface Finding {
  readonly name: string;
  readonly verdict: Verdict;
  readonly detail: string;
  /** What to do about it; undefined when nothing is to be done. */
  readonly fix: string | undefined;
}

export interface DoctorOptions {
  readonly home: string;
  /** @throws ConfigError */
  readonly readConfig: () => NodeConfig;
  /** Faults of the files that the node itself does not read. */
  readonly otherFaults: () => readonly string[];
  /** Environment variables that name nothing. */
  readonly unknownVariables: readonly string[];
  /** What is wrong with the application's part of genesis. */
  readonly appStateFaults: (doc: GenesisDoc, config: NodeConfig) => readonly string[];
  readonly version: string;
  readonly machine: Machine;
  /** Others are asked too, the gateways among them. */
  readonly network?: { readonly probe: NetworkProbe; readonly gateways: readonly Asked[] } | undefined;
}

const NODE_MAJOR = 20;
const NODE_MINOR = 19;
const MIB = 1024 * 1024;
const DISK_FAIL_BYTES = 512 * MIB;
const DISK_WARN_BYTES = 5 * 1024 * MIB;
const SYNC_WARN_MS = 20;
const FILES_FAIL = 256;
const FILES_WARN = 4096;
const MEMORY_WARN_BYTES = 1024 * MIB;
/** How far the clock may lie behind the last block before it cannot be right. */
const CLOCK_BEHIND_NS = 10_000_000_000n;
const EARLIEST_NOW_NS = 1_704_067_200_000_000_000n; // 2024-01-01

export async function examine(options: DoctorOptions): Promise<Finding[]> {
  const doctor = new Doctor(options);
  await doctor.run();
  return doctor.findings;
}

function mib(bytes: number): string {
  return bytes >= 1024 * MIB ? `${(bytes / (1024 * MIB)).toFixed(1)} GiB` : `${Math.round(bytes / MIB)} MiB`;
}

class Doctor {
  readonly findings: Finding[] = [];

  constructor(private readonly options: DoctorOptions) {}

  async run(): Promise<void> {
    this.program();
    if (!existsSync(this.options.home)) {
      this.fail("home", `${this.options.home} does not exist`, "statesetd init MONIKER --chain-id ID makes one");
      return;
    }
    this.ok("home", this.options.home);
    const config = this.config();
    this.limits();
    if (config === undefined) return;
    const { paths } = config;
    const user = homeUser(paths);
    const genesis = this.genesis(config);
    const key = this.keys(paths);
    this.validator(genesis, key);
    await this.ports(config, user);
    await this.disk(paths);
    await this.databases(config, genesis, user);
    const { network } = this.options;
    if (network === undefined) return;
    const question = { config, chainId: genesis?.chainId, running: user !== undefined, gateways: network.gateways };
    this.findings.push(...(await networkFindings(question, network.probe)));
  }

  private add(name: string, verdict: Verdict, detail: string, fix?: string): void {
    this.findings.push({ name, verdict, detail, fix });
  }

  private ok(name: string, detail: string): void {
    this.add(name, "OK", detail);
  }

  private warn(name: string, detail: string, fix: string): void {
    this.add(name, "WARN", detail, fix);
  }

  private fail(name: string, detail: string, fix: string): void {
    this.add(name, "FAIL", detail, fix);
  }

  private program(): void {
    const { nodeVersion } = this.options.machine;
    const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
    const enough = major > NODE_MAJOR || (major === NODE_MAJOR && minor >= NODE_MINOR);
    if (enough) this.ok("node.js", `version ${nodeVersion}`);
    else this.fail("node.js", `version ${nodeVersion}`, `install Node.js ${NODE_MAJOR}.${NODE_MINOR} or newer`);
  }

  private limits(): void {
    const files = this.options.machine.openFilesMax();
    const fix = `ulimit -n ${FILES_WARN}, or LimitNOFILE=${FILES_WARN} in the unit of systemd`;
    if (files === undefined) this.ok("open files", "this system does not tell its limit");
    else if (files < FILES_FAIL) this.fail("open files", `at most ${files}`, fix);
    else if (files < FILES_WARN) this.warn("open files", `at most ${files}`, fix);
    else this.ok("open files", `at most ${files}`);
    const memory = totalmem();
    if (memory < MEMORY_WARN_BYTES) this.warn("memory", mib(memory), "a node with a million keys takes about 1 GiB");
    else this.ok("memory", mib(memory));
  }

  private config(): NodeConfig | undefined {
    const fix = "statesetd config show tells what acts; correct the line that is named";
    let config: NodeConfig | undefined;
    try {
      config = this.options.readConfig();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      for (const line of error.message.split("\n")) this.fail("configuration", line, fix);
    }
    const others = this.options.otherFaults();
    for (const fault of others) this.fail("configuration", fault, fix);
    for (const notice of config?.notices ?? [])
      this.warn("configuration", notice, "remove the key, or leave it: it has no effect");
    for (const file of config?.missingFiles ?? [])
      this.warn(
        "configuration",
        `${file} is not there: its defaults act`,
        "bring it back from a copy, if there was one",
      );
    for (const name of this.options.unknownVariables) {
      this.warn("environment", `${name} names no key of the configuration`, "correct its name, or unset it");
    }
    if (config !== undefined && others.length === 0 && config.notices.length + config.missingFiles.length === 0) {
      this.ok("configuration", "config.toml, app.toml and client.toml are valid");
    }
    return config;
  }

  private genesis(config: NodeConfig): GenesisDoc | undefined {
    const { paths } = config;
    const fix = "statesetd genesis validate shows the fault; take the file from where the others have it";
    try {
      const doc = readGenesisFile(paths.genesis, timeFromNs(this.options.machine.nowNs()));
      const faults = this.options.appStateFaults(doc, config);
      for (const fault of faults) this.fail("genesis", `app_state.${fault}`, fix);
      if (faults.length === 0) this.ok("genesis", `chain ${doc.chainId}, ${doc.validators.length} validators`);
      if (timeToNs(doc.genesisTime) > this.options.machine.nowNs()) {
        const time = formatRfc3339(doc.genesisTime);
        this.warn("genesis", `the chain begins at ${time}`, "nothing, if that is meant: the first block waits for it");
      }
      return doc;
    } catch (error) {
      this.fail("genesis", (error as Error).message, fix);
      return undefined;
    }
  }

  private keys(paths: HomePaths): Ed25519Pair | undefined {
    this.attempt(
      "node key",
      "bring the file back, or let statesetd init make a new one: peers know the node by it",
      () => {
        const pair = readKeyFile(paths.nodeKey);
        this.ok("node key", `node id ${nodeIdOf(pair)}`);
      },
    );
    let pair: Ed25519Pair | undefined;
    this.attempt("validator key", "bring the file back from where you keep it: no other key can sign for it", () => {
      pair = readKeyFile(paths.privValidatorKey);
      const mode = statSync(paths.privValidatorKey).mode & 0o077;
      if (mode === 0) this.ok("validator key", `address ${toHexUpper(pair.address)}`);
      else this.warn("validator key", "other users can read it", `chmod 600 ${paths.privValidatorKey}`);
    });
    this.attempt("signing state", "bring the newest copy back; never an older one, or the key may sign twice", () => {
      const state = readSignState(paths.privValidatorState);
      this.ok("signing state", state.height === 0n ? "nothing signed yet" : `signed up to height ${state.height}`);
    });
    return pair;
  }

  private attempt(name: string, fix: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(name, (error as Error).message, fix);
    }
  }

  private validator(genesis: GenesisDoc | undefined, key: Ed25519Pair | undefined): void {
    if (genesis === undefined || key === undefined) return;
    const own = genesis.validators.find(({ address }) => bytesEqual(address, key.address));
    const text = own === undefined ? "not a validator of genesis: the node follows" : `power ${own.power} at genesis`;
    this.ok("validator", text);
  }

  private async ports({ comet, app }: NodeConfig, user: HomeUser | undefined): Promise<void> {
    const wanted: [what: string, key: string, address: string][] = [
      ["RPC", "rpc.laddr", comet.rpc.laddr],
      ["P2P", "p2p.laddr", comet.p2p.laddr],
    ];
    if (app.api.enable) wanted.push(["REST", "api.address", app.api.address]);
    if (app.grpc.enable) wanted.push(["gRPC", "grpc.address", app.grpc.address]);
    if (comet.instrumentation.prometheus) {
      wanted.push(["metrics", "instrumentation.prometheus_listen_addr", comet.instrumentation.prometheusListenAddr]);
    }
    const taken = new Map<number, string>();
    for (const [what, key, text] of wanted) {
      const address = parseListenAddress(text);
      if (!address.ok || address.value.kind !== "tcp") continue;
      const { host, port } = address.value;
      const name = `port of ${what}`;
      const fix = `choose another: ${key} = "tcp://${host}:PORT"`;
      const other = taken.get(port);
      if (port !== 0 && other !== undefined) {
        this.fail(name, `${port} is that of ${other} too`, fix);
        continue;
      }
      taken.set(port, what);
      const problem = await this.options.machine.listenProblem(host, port);
      if (problem === undefined) this.ok(name, `${host}:${port} is free`);
      else if (user !== undefined && problem === "EADDRINUSE") {
        this.ok(name, `${host}:${port}, in use while the node runs (process ${user.pid})`);
      } else if (problem === "EADDRINUSE") {
        this.fail(name, `another program listens at ${host}:${port}`, `stop it, or ${fix}`);
      } else this.fail(name, `cannot listen at ${host}:${port}: ${problem}`, fix);
    }
  }

  private async disk(paths: HomePaths): Promise<void> {
    const { machine } = this.options;
    const folder = existsSync(paths.dataDir) ? paths.dataDir : paths.home;
    const free = machine.freeBytes(folder);
    const fix = "make room, move db_dir, or let statesetd prune take old blocks and states away";
    if (free === undefined) this.ok("disk space", "this system does not tell");
    else if (free < DISK_FAIL_BYTES) this.fail("disk space", `${mib(free)} are free in ${folder}`, fix);
    else if (free < DISK_WARN_BYTES) this.warn("disk space", `${mib(free)} are free in ${folder}`, fix);
    else this.ok("disk space", `${mib(free)} are free in ${folder}`);
    try {
      const ms = await machine.syncMs(folder);
      const text = `a flushed write takes ${ms.toFixed(1)} ms`;
      if (ms < SYNC_WARN_MS) this.ok("disk speed", text);
      else this.warn("disk speed", text, "put the home on a local SSD: each block waits for several of these");
    } catch (error) {
      this.fail("disk speed", `${folder}: ${(error as Error).message}`, "let the user of this node write there");
    }
  }

  private async databases(
    config: NodeConfig,
    genesis: GenesisDoc | undefined,
    user: HomeUser | undefined,
  ): Promise<void> {
    const { paths } = config;
    const there = DATABASES.filter(({ name }) => databaseExists(paths, name));
    if (user !== undefined) {
      this.ok("databases", `in use by process ${user.pid}: stop it to have them looked at`);
      this.clock(genesis === undefined ? undefined : timeToNs(genesis.genesisTime), "the genesis time");
      return;
    }
    if (there.length === 0) {
      this.ok("databases", "none yet: the first start makes them");
      this.clock(undefined, "");
      return;
    }
    try {
      const home = await openOfflineHome(config, this.options.version);
      try {
        const { blockStore, stateStore } = home;
        const state = stateStore.load();
        await checkAtStart(home.databases, home.app.app.store, genesis?.chainId ?? state?.chainId ?? "");
        const versions = `application at ${home.app.app.store.latestVersion}`;
        this.ok(
          "databases",
          `blocks ${blockStore.base} to ${blockStore.height}, state at ${state?.lastBlockHeight ?? 0n}, ${versions}`,
        );
        this.clock(state && timeToNs(state.lastBlockTime), "the time of the last block");
      } finally {
        await home.close();
      }
    } catch (error) {
      const { name, message } = error as Error;
      const fix =
        name === "DatabaseAccessError"
          ? "let the user of this node read and write there"
          : "statesetd db check tells all; restore the database, or statesetd comet reset-state";
      for (const line of message.split("\n")) this.fail("databases", line, fix);
      this.clock(undefined, "");
    }
  }

  /** @param lastNs a time that has passed on this chain */
  private clock(lastNs: bigint | undefined, what: string): void {
    const { machine } = this.options;
    const now = machine.nowNs();
    const text = formatRfc3339(timeFromNs(now));
    const fix = "set the clock, and keep it in time with chrony or systemd-timesyncd";
    if (now < EARLIEST_NOW_NS) this.fail("clock", `it says ${text}`, fix);
    else if (lastNs !== undefined && now + CLOCK_BEHIND_NS < lastNs) {
      this.fail("clock", `it says ${text}, before ${what}, ${formatRfc3339(timeFromNs(lastNs))}`, fix);
    } else if (machine.clockKept() === false) this.warn("clock", `${text}; nothing keeps it in time`, fix);
    else this.ok("clock", text);
  }
}

/** What counts for an exit code. */
export function worst(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict }) => verdict === "FAIL")) return "FAIL";
  return findings.some(({ verdict }) => verdict === "WARN") ? "WARN" : "OK";
}
