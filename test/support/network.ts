/** Networks of real processes on the loopback: nodes of the built program, each in a home of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeIdOf } from "../../src/adapters/key-file.js";
import type { GenesisDoc } from "../../src/chain/genesis.js";
import { writeGenesis } from "../../src/cli/genesis-file.js";
import { type MadeHome, makeHome } from "../../src/cli/home-files.js";
import type { Coin } from "../../src/types/coin.js";
import { edit, until } from "./chain.js";
import { freePort } from "./free-port.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** STATESETD_PROGRAM names another build. */
export const program = process.env.STATESETD_PROGRAM ?? join(root, "dist/src/cli/main.js");

export interface NetworkNode {
  readonly index: number;
  readonly home: string;
  readonly id: string;
  readonly rpcPort: number;
  readonly p2pPort: number;
  readonly abciPort: number;
  readonly made: MadeHome;
}

export interface NetworkOptions {
  readonly chainId: string;
  /** Homes; all of them have one genesis. */
  readonly nodes: number;
  /** How many of them validate, the first ones; all when left out. */
  readonly validators?: number;
  /** Who has coins at the beginning. */
  readonly accounts?: readonly { readonly address: string; readonly coins: readonly Coin[] }[];
  /** Changes of the genesis before it is written. */
  readonly genesis?: (doc: GenesisDoc) => GenesisDoc;
  /** Values of config.toml by path. */
  readonly config?: { readonly [path: string]: string | number | boolean };
}

interface StatusAnswer {
  readonly result: {
    readonly sync_info: { readonly latest_block_height: string; readonly catching_up: boolean };
    readonly validator_info: { readonly address: string };
  };
}

/** A process and what it has said. */
export class NodeProcess {
  readonly output: string[] = [];

  constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        this.output.push(text);
        if (this.output.length > 2000) this.output.shift();
      });
    }
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    if (!this.running) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await ended;
  }
}

export class TestNetwork {
  private readonly processes = new Map<number, NodeProcess>();

  private constructor(
    readonly folder: string,
    readonly nodes: readonly NetworkNode[],
    readonly genesis: GenesisDoc,
  ) {}

  static async create(options: NetworkOptions): Promise<TestNetwork> {
    const folder = mkdtempSync(join(tmpdir(), "statesetd-net-"));
    const nodes: NetworkNode[] = [];
    for (let index = 0; index < options.nodes; index++) {
      const home = join(folder, `node${index}`);
      const [rpcPort, p2pPort, abciPort] = [await freePort(), await freePort(), await freePort()];
      const made = await makeHome(home, {
        moniker: `node${index}`,
        chainId: options.chainId,
        prefix: "stateset",
        denom: "ustate",
        initialHeight: 1n,
        overwrite: false,
        accounts: options.accounts ?? [],
        config: {
          "rpc.laddr": `tcp://127.0.0.1:${rpcPort}`,
          "p2p.laddr": `tcp://127.0.0.1:${p2pPort}`,
          proxy_app: `tcp://127.0.0.1:${abciPort}`,
          "p2p.addr_book_strict": false,
          "p2p.allow_duplicate_ip": true,
          ...options.config,
        },
        app: { "api.enable": false, "grpc.enable": false },
      });
      nodes.push({ index, home, id: nodeIdOf(made.nodeKey), rpcPort, p2pPort, abciPort, made });
    }
    const [first] = nodes as [NetworkNode];
    const plain: GenesisDoc = {
      ...first.made.genesis,
      validators: nodes.slice(0, options.validators ?? options.nodes).flatMap((n) => n.made.genesis.validators),
    };
    const genesis = options.genesis?.(plain) ?? plain;
    for (const node of nodes) {
      writeGenesis(node.made.config.paths.genesis, genesis);
      const peers = nodes.filter((n) => n !== node).map((n) => `${n.id}@127.0.0.1:${n.p2pPort}`);
      edit(node.made.config.paths.configToml, [
        [/^persistent_peers = ".*"/m, `persistent_peers = "${peers.join(",")}"`],
      ]);
    }
    return new TestNetwork(folder, nodes, genesis);
  }

  /** Runs the built program on a home. */
  start(index: number, ...args: readonly string[]): NodeProcess {
    const { home } = this.nodes[index]!;
    return this.adopt(
      index,
      spawn(process.execPath, [program, "start", "--home", home, ...args], { stdio: ["ignore", "pipe", "pipe"] }),
    );
  }

  /** Takes a process that was started otherwise as that of a node. */
  adopt(index: number, child: ChildProcess): NodeProcess {
    const running = new NodeProcess(child);
    this.processes.set(index, running);
    return running;
  }

  /** As Ctrl-C does. */
  async stop(index: number): Promise<void> {
    await this.processes.get(index)?.stop("SIGTERM");
  }

  async kill(index: number): Promise<void> {
    await this.processes.get(index)?.stop("SIGKILL");
  }

  output(index: number): string {
    return this.processes.get(index)?.output.join("") ?? "";
  }

  async rpc<T>(index: number, path: string): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${this.nodes[index]!.rpcPort}/${path}`, {
      signal: AbortSignal.timeout(5000),
    });
    return (await response.json()) as T;
  }

  async status(index: number): Promise<{ readonly height: bigint; readonly catchingUp: boolean }> {
    const { result } = await this.rpc<StatusAnswer>(index, "status");
    const { latest_block_height: height, catching_up: catchingUp } = result.sync_info;
    return { height: BigInt(height), catchingUp };
  }

  async height(index: number): Promise<bigint> {
    return (await this.status(index)).height;
  }

  /** Waits until these nodes have the block. The output of a node that does not is in the error. */
  async waitFor(height: bigint, indexes: readonly number[], timeoutMs: number): Promise<void> {
    for (const index of indexes) {
      await until(`height ${height} at node ${index}`, timeoutMs, async () => {
        const running = this.processes.get(index);
        if (running !== undefined && !running.running) throw new Error("the process has ended");
        return (await this.height(index)) >= height ? true : undefined;
      }).catch((e: unknown) => {
        throw new Error(`${String(e)}\n${this.output(index).slice(-6000)}`);
      });
    }
  }

  /** App hash and block hash of a height at a node. */
  async block(index: number, height: bigint): Promise<{ hash: string; appHash: string; proposer: string }> {
    const { result } = await this.rpc<{
      result: {
        block_id: { hash: string };
        block: { header: { app_hash: string; proposer_address: string } };
      };
    }>(index, `block?height=${height}`);
    const { app_hash: appHash, proposer_address: proposer } = result.block.header;
    return { hash: result.block_id.hash, appHash, proposer };
  }

  async peers(index: number): Promise<number> {
    const { result } = await this.rpc<{ result: { n_peers: string } }>(index, "net_info");
    return Number(result.n_peers);
  }

  async destroy(): Promise<void> {
    if (process.env.KEEP_LOGS !== undefined) {
      for (const [index, { output }] of this.processes) writeFileSync(`/tmp/node${index}.log`, output.join(""));
    }
    for (const running of this.processes.values()) await running.stop("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }

  readHome(index: number, file: string): string {
    return readFileSync(join(this.nodes[index]!.home, file), "utf8");
  }
}
