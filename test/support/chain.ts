/** A chain of one validator in a home of its own, run from the built program as its users run it. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort } from "./free-port.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist/src/cli/main.js");

export interface TestAccount {
  readonly name: string;
  readonly address: string;
  readonly mnemonic: string;
}

export interface ChainOptions {
  readonly chainId?: string;
  readonly accounts?: readonly { readonly name: string; readonly coins: string }[];
  /** Bech32 prefix; the program's default when absent. */
  readonly prefix?: string;
  /** Told lines of the node's output, for finding faults. */
  readonly onOutput?: (line: string) => void;
}

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Runs the command line to its end; `input` goes to its standard input. */
export async function statesetd(args: readonly string[], input?: string): Promise<CliResult> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run "npm run build" before the end-to-end tests`);
  const child = run(process.execPath, [program, ...args], { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 });
  if (input !== undefined) child.child.stdin?.end(input);
  else child.child.stdin?.end();
  try {
    const { stdout, stderr } = await child;
    return { stdout, stderr, code: 0 };
  } catch (e) {
    const failed = e as { stdout?: string; stderr?: string; code?: number | string };
    if (typeof failed.code !== "number") throw e;
    return { stdout: failed.stdout ?? "", stderr: failed.stderr ?? "", code: failed.code };
  }
}

/** The same, for calls that must succeed; the parsed JSON of standard output. */
export async function statesetdJson<T>(args: readonly string[], input?: string): Promise<T> {
  const result = await statesetd([...args, "--output", "json"], input);
  if (result.code !== 0) throw new Error(`statesetd ${args.join(" ")}: exit ${result.code}\n${result.stderr}`);
  return JSON.parse(result.stdout) as T;
}

export async function until<T>(what: string, timeoutMs: number, probe: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await probe();
      if (found !== undefined) return found;
    } catch (e) {
      last = e;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not happen within ${timeoutMs} ms${last === undefined ? "" : `: ${String(last)}`}`);
}

export class TestChain {
  private child: ChildProcess | undefined;
  private readonly output: string[] = [];

  private constructor(
    readonly home: string,
    readonly chainId: string,
    readonly rpcPort: number,
    readonly restPort: number,
    readonly accounts: readonly TestAccount[],
    private readonly onOutput: ((line: string) => void) | undefined,
  ) {}

  static async create(options: ChainOptions = {}): Promise<TestChain> {
    const chainId = options.chainId ?? "stateset-e2e-1";
    const home = mkdtempSync(join(tmpdir(), "statesetd-e2e-"));
    const init = await statesetd([
      "init",
      "tester",
      "--chain-id",
      chainId,
      "--home",
      home,
      ...(options.prefix ? ["--bech32-prefix", options.prefix] : []),
    ]);
    if (init.code !== 0) throw new Error(`init failed: ${init.stderr}`);
    const accounts: TestAccount[] = [];
    for (const { name, coins } of options.accounts ?? [{ name: "alice", coins: "1000000000000ustate" }]) {
      const made = await statesetdJson<{ address: string; mnemonic: string }>([
        "keys",
        "add",
        name,
        "--keyring-backend",
        "test",
        "--home",
        home,
      ]);
      const added = await statesetd(["genesis", "add-genesis-account", made.address, coins, "--home", home]);
      if (added.code !== 0) throw new Error(`add-genesis-account failed: ${added.stderr}`);
      accounts.push({ name, address: made.address, mnemonic: made.mnemonic });
    }
    const [rpcPort, p2pPort, restPort, grpcPort] = [
      await freePort(),
      await freePort(),
      await freePort(),
      await freePort(),
    ];
    edit(join(home, "config/config.toml"), [
      [/^laddr = "tcp:\/\/127\.0\.0\.1:26657"/m, `laddr = "tcp://127.0.0.1:${rpcPort}"`],
      [/^laddr = "tcp:\/\/0\.0\.0\.0:26656"/m, `laddr = "tcp://127.0.0.1:${p2pPort}"`],
    ]);
    edit(join(home, "config/app.toml"), [
      [/(\[api\][\s\S]*?\naddress = )"[^"]*"/, `$1"tcp://127.0.0.1:${restPort}"`],
      [/(\[grpc\][\s\S]*?\naddress = )"[^"]*"/, `$1"127.0.0.1:${grpcPort}"`],
    ]);
    return new TestChain(home, chainId, rpcPort, restPort, accounts, options.onOutput);
  }

  get rpc(): string {
    return `http://127.0.0.1:${this.rpcPort}`;
  }

  get rest(): string {
    return `http://127.0.0.1:${this.restPort}`;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Flags that most client verbs take. */
  get clientFlags(): string[] {
    return ["--home", this.home, "--node", `tcp://127.0.0.1:${this.rpcPort}`];
  }

  account(name: string): TestAccount {
    const found = this.accounts.find((a) => a.name === name);
    if (found === undefined) throw new Error(`no account ${name}`);
    return found;
  }

  /** Starts the node and waits until a block above `height` is there. */
  async start(extra: readonly string[] = []): Promise<void> {
    const before = this.child === undefined ? 0n : -1n;
    const child = spawn(process.execPath, [program, "start", "--home", this.home, ...extra], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        this.output.push(text);
        if (this.output.length > 500) this.output.shift();
        this.onOutput?.(text);
      });
    }
    const height = await until("a first block", 20_000, async () => {
      if (child.exitCode !== null) throw new Error(`the node stopped with code ${child.exitCode}`);
      const h = await this.height();
      return h > 0n && h > before ? h : undefined;
    }).catch((e: unknown) => {
      throw new Error(`${String(e)}\n${this.output.join("")}`);
    });
    if (height <= 0n) throw new Error("no block");
  }

  async height(): Promise<bigint> {
    const answer = await this.get<{ result: { sync_info: { latest_block_height: string } } }>(`${this.rpc}/status`);
    return BigInt(answer.result.sync_info.latest_block_height);
  }

  async waitForHeight(height: bigint, timeoutMs = 30_000): Promise<void> {
    await until(`height ${height}`, timeoutMs, async () => ((await this.height()) >= height ? true : undefined));
  }

  async get<T>(url: string): Promise<T> {
    const response = await fetch(url);
    return (await response.json()) as T;
  }

  /** Stops by SIGTERM (or another signal) and answers how long it took. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<{ readonly ms: number; readonly code: number | null }> {
    const child = this.child;
    if (child === undefined || child.exitCode !== null) return { ms: 0, code: child?.exitCode ?? null };
    const begin = Date.now();
    const closed = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    child.kill(signal);
    const code = await closed;
    return { ms: Date.now() - begin, code };
  }

  async destroy(): Promise<void> {
    await this.stop("SIGKILL");
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Replaces lines of a file; one that is not there fails: a renamed key must not pass unseen. */
export function edit(path: string, replacements: readonly (readonly [RegExp, string])[]): void {
  let text = readFileSync(path, "utf8");
  for (const [pattern, by] of replacements) {
    if (!pattern.test(text)) throw new Error(`${path} has nothing that matches ${pattern}`);
    text = text.replace(pattern, by);
  }
  writeFileSync(path, text);
}
