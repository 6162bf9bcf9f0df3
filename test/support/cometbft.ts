/** A real cometbft process with its kvstore, for tests that want somebody else at the other end. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.js";

/** Where the reference programs are: PEERS_BIN, or the folder that `peer build` fills. */
export const cometbftBinary = join(process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers"), "cometbft");

/** Why tests with the real thing are skipped; undefined when it is there. */
export const noCometbft: string | undefined = existsSync(cometbftBinary)
  ? undefined
  : `${cometbftBinary} is missing: set PEERS_BIN to a folder with a cometbft v0.38.25`;

export interface CometNodeOptions {
  /** Lines of config.toml by their key; values as TOML text. */
  readonly config?: Readonly<Record<string, string>>;
}

export class CometNode {
  private output = "";

  private constructor(
    readonly home: string,
    readonly id: string,
    readonly rpcPort: number,
    readonly p2pPort: number,
    private child: ChildProcess | undefined,
  ) {}

  static async create(options: CometNodeOptions = {}): Promise<CometNode> {
    const home = mkdtempSync(join(tmpdir(), "comet-"));
    execFileSync(cometbftBinary, ["init", "--home", home], { stdio: "ignore" });
    const id = execFileSync(cometbftBinary, ["show-node-id", "--home", home], { encoding: "utf8" }).trim();
    const [rpcPort, p2pPort] = [await freePort(), await freePort()];
    const path = join(home, "config/config.toml");
    let text = readFileSync(path, "utf8")
      .replace('laddr = "tcp://127.0.0.1:26657"', `laddr = "tcp://127.0.0.1:${rpcPort}"`)
      .replace('laddr = "tcp://0.0.0.0:26656"', `laddr = "tcp://127.0.0.1:${p2pPort}"`);
    const settings = { addr_book_strict: "false", allow_duplicate_ip: "true", pprof_laddr: '""', ...options.config };
    for (const [key, value] of Object.entries(settings)) {
      text = text.replace(new RegExp(`^${key} = .*$`, "m"), `${key} = ${value}`);
    }
    writeFileSync(path, text);
    return new CometNode(home, id, rpcPort, p2pPort, undefined);
  }

  get chainId(): string {
    return (JSON.parse(readFileSync(join(this.home, "config/genesis.json"), "utf8")) as { chain_id: string }).chain_id;
  }

  /** What the process has printed, for the message of a failing test. */
  get log(): string {
    return this.output.slice(-4000);
  }

  async start(): Promise<void> {
    const child = spawn(cometbftBinary, ["node", "--home", this.home, "--proxy_app=kvstore", "--log_level", "info"]);
    this.child = child;
    const keep = (bytes: Buffer) => {
      this.output = (this.output + bytes.toString()).slice(-200_000);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    for (let tries = 0; tries < 300; tries++) {
      if (child.exitCode !== null) throw new Error(`cometbft ended: ${this.log}`);
      try {
        if (BigInt((await this.rpc<StatusAnswer>("status")).sync_info.latest_block_height) >= 1n) return;
      } catch {
        // It does not listen yet.
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`cometbft does not come up: ${this.log}`);
  }

  async rpc<T>(route: string): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${this.rpcPort}/${route}`);
    const json = (await answer.json()) as { result?: T; error?: unknown };
    if (json.result === undefined) throw new Error(`${route}: ${JSON.stringify(json.error)}`);
    return json.result;
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  }

  async destroy(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

interface StatusAnswer {
  readonly sync_info: { readonly latest_block_height: string };
}
