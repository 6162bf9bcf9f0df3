/** A gateway of the built program before a chain of one node, in processes of their own: what people run. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type TestChain, until } from "./chain.js";
import { freePort } from "./free-port.js";

const program = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const topology = fileURLToPath(new URL("../../genesis/network.json", import.meta.url));

export class GatewayProcess {
  private constructor(
    private readonly folder: string,
    private readonly child: ChildProcess,
    readonly ports: { readonly rpc: number; readonly rest: number; readonly grpc: number; readonly metrics: number },
  ) {}

  /** @param toml of gateway.toml, beside its ports */
  static async start(chain: TestChain, toml = ""): Promise<GatewayProcess> {
    const folder = mkdtempSync(join(tmpdir(), "statesetd-gateway-"));
    const app = readFileSync(join(chain.home, "config/app.toml"), "utf8");
    const grpc = /\[grpc\][\s\S]*?\naddress = "([^"]*)"/.exec(app)![1]!;
    const json = JSON.parse(readFileSync(topology, "utf8")) as { regions: object[] };
    const nodes = [{ name: "node0", rpc: chain.rpc, rest: chain.rest, grpc }];
    const regions = json.regions.map((region, i) => (i === 0 ? { ...region, nodes } : region));
    writeFileSync(join(folder, "network.json"), JSON.stringify({ ...json, regions }));
    const ports = { rpc: await freePort(), rest: await freePort(), grpc: await freePort(), metrics: await freePort() };
    const listen = Object.entries(ports).map(([name, port]) => `${name} = ${port}`);
    writeFileSync(join(folder, "gateway.toml"), `[listen]\n${listen.join("\n")}\n${toml}`);
    const args = ["--topology", join(folder, "network.json"), "--config", join(folder, "gateway.toml")];
    const child = spawn(
      process.execPath,
      [program, "gateway", "--region", "us-east-1", ...args, "--json-logs", "--home", folder],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    let log = "";
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on("data", (text) => {
        log = (log + String(text)).slice(-100_000);
      });
    }
    const gateway = new GatewayProcess(folder, child, ports);
    await until("the gateway", 30_000, async () => {
      if (child.exitCode !== null) throw new Error(log);
      return log.includes("gateway ready") ? true : undefined;
    });
    return gateway;
  }

  get rpc(): string {
    return `http://127.0.0.1:${this.ports.rpc}`;
  }

  get rest(): string {
    return `http://127.0.0.1:${this.ports.rest}`;
  }

  /** Resident memory of the process. */
  get rssBytes(): number {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${this.child.pid}/status`, "utf8"));
    return 1_024 * Number(found![1]);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async stop(): Promise<void> {
    if (this.isRunning) {
      const ended = new Promise((resolve) => this.child.once("exit", resolve));
      this.child.kill("SIGTERM");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
