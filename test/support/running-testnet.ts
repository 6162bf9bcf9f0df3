/** A `testnet up` of the built program and the commands that act on it from another shell. It listens at the ports that
 *  every testnet has, so nothing else may run there. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { statesetd, until } from "./chain.js";

/** STATESETD_PROGRAM names another build. */
const program = process.env.STATESETD_PROGRAM ?? fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));

export interface NodeStatus {
  readonly index: number;
  readonly region: string;
  readonly pid: number;
  readonly rpc: string;
  readonly height: number;
  readonly round: number;
  readonly appHash: string;
  readonly peers: number;
  readonly running: boolean;
}

export interface Status {
  readonly nodes: readonly NodeStatus[];
  readonly disagreement: string | null;
}

/** Generous: machines that run the tests are slow and shared. */
const PROGRESS_MS = 90_000;

/** Steps of a round as consensus_state numbers them. */
const PREVOTE = 4;

interface RoundState {
  readonly height: number;
  readonly round: number;
  readonly step: number;
}

export class RunningTestnet {
  readonly home = mkdtempSync(join(tmpdir(), "statesetd-testnet-"));
  readonly startedMs = Date.now();
  readonly child: ChildProcess;
  output = "";

  constructor(...flags: readonly string[]) {
    if (!existsSync(program)) throw new Error(`${program} is missing: run "npm run build" before the end-to-end tests`);
    // A group of its own, so that whatever is left can be ended at once.
    this.child = spawn(process.execPath, [program, "testnet", "up", "--home", this.home, ...flags], {
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.on("data", (text) => {
        this.output += String(text);
      });
    }
  }

  async act(...args: string[]): Promise<void> {
    const run = await statesetd(["testnet", ...args, "--home", this.home]);
    if (run.code !== 0) throw new Error(`testnet ${args.join(" ")}: ${run.stderr}`);
  }

  async status(): Promise<Status> {
    const run = await statesetd(["testnet", "status", "--json", "--home", this.home]);
    if (run.code !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as Status;
  }

  /** Waits until all of these nodes are at `height`. */
  async reach(height: number, nodes: readonly number[], timeoutMs = PROGRESS_MS): Promise<Status> {
    try {
      return await until(`height ${height} on ${nodes.join(", ")}`, timeoutMs, async () => {
        if (this.child.exitCode !== null) throw new Error("testnet up has ended");
        const now = await this.status();
        return nodes.every((i) => now.nodes[i]!.running && now.nodes[i]!.height >= height) ? now : undefined;
      });
    } catch (e) {
      throw new Error(
        `${String(e)}\n${JSON.stringify(await this.status().catch(() => null))}\n${this.output.slice(-4000)}`,
      );
    }
  }

  async top(): Promise<number> {
    return Math.max(...(await this.status()).nodes.map((n) => n.height));
  }

  /** Waits until these nodes stand at one height with their votes cast and no votes of the others, then looks whether that
   *  lasts for the time of several blocks. Returns the last height that any of them has. */
  async halted(nodes: readonly number[], lastsMs: number): Promise<number> {
    const states = () => Promise.all(nodes.map((i) => this.roundState(i)));
    const stuck = await until(`nodes ${nodes.join(", ")} stand still`, PROGRESS_MS, async () => {
      const now = await states();
      return now.every((s) => s.step >= PREVOTE && s.height === now[0]!.height) ? now : undefined;
    });
    await new Promise((resolve) => setTimeout(resolve, lastsMs));
    const later = await states();
    if (later.some((s, i) => s.height !== stuck[i]!.height)) {
      throw new Error(`the chain goes on: ${JSON.stringify(stuck)} and then ${JSON.stringify(later)}`);
    }
    return stuck[0]!.height - 1;
  }

  private async roundState(index: number): Promise<RoundState> {
    const { round_state } = await this.rpc<{ round_state: { "height/round/step": string } }>(index, "consensus_state");
    const [height = 0, round = 0, step = 0] = round_state["height/round/step"].split("/").map(Number);
    return { height, round, step };
  }

  async rpc<T>(index: number, path: string): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${26657 + 100 * index}/${path}`, {
      signal: AbortSignal.timeout(5_000),
    });
    return ((await response.json()) as { result: T }).result;
  }

  async blockAt(index: number, height: number): Promise<{ readonly hash: string; readonly appHash: string }> {
    const { block_id, block } = await this.rpc<{
      block_id: { hash: string };
      block: { header: { app_hash: string } };
    }>(index, `block?height=${height}`);
    return { hash: block_id.hash, appHash: block.header.app_hash };
  }

  /** Who signed the block, as upper-case hex addresses. */
  async signersOf(index: number, height: number): Promise<string[]> {
    const { signed_header } = await this.rpc<{
      signed_header: { commit: { signatures: { validator_address: string }[] } };
    }>(index, `commit?height=${height}`);
    return signed_header.commit.signatures.map((s) => s.validator_address);
  }

  async addressOf(index: number): Promise<string> {
    return (await this.rpc<{ validator_info: { address: string } }>(index, "status")).validator_info.address;
  }

  /** Seconds between blocks by their own times, of the last `count`. */
  async intervals(count: number): Promise<number[]> {
    const to = await this.top();
    const { block_metas } = await this.rpc<{ block_metas: { header: { time: string } }[] }>(
      0,
      `blockchain?minHeight=${to - count}&maxHeight=${to}`,
    );
    const times = block_metas.map((m) => Date.parse(m.header.time)).sort((a, b) => a - b);
    return times.slice(1).map((t, i) => (t - times[i]!) / 1000);
  }

  async destroy(): Promise<void> {
    if (this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null) {
      const gone = new Promise((resolve) => this.child.once("exit", resolve));
      process.kill(-this.child.pid, "SIGKILL");
      await gone;
    }
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** How many times slower this machine is at the moment than one that has nothing else to do: limits on times grow with
 *  it, so that a test among others does not fail for their load. */
export async function slowness(): Promise<number> {
  const began = Date.now();
  await statesetd(["version"]);
  return Math.max(1, (Date.now() - began) / 250);
}
