/** The README's commands, as they stand there, in a copy of the checkout that nobody has used. What each shows is compared
 *  with what the README says that one sees. Where its ports are taken, others stand in for them by environment variables. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "statesetd-readme-"));
const clone = join(folder, "statesetd");
/** Tokens beside the coins of genesis. */
const START_AMOUNT = 1_000_000_000_000n;

/** The code under a heading, of one language. */
function blocks(heading: string, language = ""): string[] {
  const from = readme.indexOf(`\n## ${heading}\n`);
  expect(from, `README has no section ${heading}`).toBeGreaterThan(0);
  const section = readme.slice(from, readme.indexOf("\n## ", from + 1));
  const found = [...section.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter((match) => match[1] === language);
  return found.map((match) => match[2]!);
}

/** Commands of a block, without comments; what stands between <<WORD and WORD is part of its command. */
function commands(block: string): string[] {
  const out: string[] = [];
  let end: string | undefined;
  for (const line of block.split("\n")) {
    if (end !== undefined) {
      out.push(`${out.pop()}\n${line}`);
      if (line === end) end = undefined;
      continue;
    }
    const command = line.replace(/(^|\s)#.*$/, "").trimEnd();
    if (command === "") continue;
    end = /<<(\w+)$/.exec(command)?.[1];
    out.push(command);
  }
  return out;
}

const PORTS = { rpc: 26657, p2p: 26656, rest: 1317, grpc: 9090 };
const ports: { -readonly [K in keyof typeof PORTS]: number } = { ...PORTS };

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "0.0.0.0", () => server.close(() => resolve(true)));
  });
}

/** What a stranger's shell has: nothing of npm's or of the tests' own. */
function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|STATESETD_|VITEST|NODE_|TEST$)/i.test(name));
  return {
    ...Object.fromEntries(own),
    NO_COLOR: "1",
    STATESETD_RPC_LADDR: `tcp://127.0.0.1:${ports.rpc}`,
    STATESETD_P2P_LADDR: `tcp://127.0.0.1:${ports.p2p}`,
    STATESETD_API_ADDRESS: `tcp://127.0.0.1:${ports.rest}`,
    STATESETD_GRPC_ADDRESS: `127.0.0.1:${ports.grpc}`,
    STATESETD_NODE: `tcp://127.0.0.1:${ports.rpc}`,
    ...more,
  };
}

const onOurPorts = (command: string): string =>
  command
    .replaceAll(`localhost:${PORTS.rpc}`, `127.0.0.1:${ports.rpc}`)
    .replaceAll(`localhost:${PORTS.rest}`, `127.0.0.1:${ports.rest}`);

/** Runs a command in a shell with the README's aliases, to its end. */
async function shell(command: string, preamble = "", env: NodeJS.ProcessEnv = {}): Promise<string> {
  const script = `shopt -s expand_aliases\nset -eo pipefail\n${preamble}\n${onOurPorts(command)}`;
  const options = { cwd: clone, env: environment(env), maxBuffer: 64 * 1024 * 1024, timeout: 240_000 };
  const { stdout, stderr } = await run("bash", ["-c", script], options);
  return stdout + stderr;
}

/** A command that goes on until Ctrl-C. */
class Running {
  output = "";
  private readonly child: ChildProcess;

  constructor(command: string, env: NodeJS.ProcessEnv = {}) {
    // A group of its own: Ctrl-C reaches all of it.
    this.child = spawn("bash", ["-c", command], { cwd: clone, env: environment(env), detached: true });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        this.output += text;
      });
    }
  }

  async shows(pattern: RegExp, timeoutMs: number): Promise<RegExpExecArray> {
    return until(String(pattern), timeoutMs, async () => {
      const found = pattern.exec(this.output);
      if (found === null && this.child.exitCode !== null) throw new Error(`it has ended: ${this.output}`);
      return found ?? undefined;
    }).catch((e: unknown) => {
      throw new Error(`${String(e)}\n${this.output}`);
    });
  }

  /** The shell ends by the signal; the node beneath it says that it has stopped. */
  async ctrlC(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const closed = new Promise((resolve) => this.child.once("close", resolve));
    process.kill(-this.child.pid!, "SIGINT");
    await closed;
    expect(this.output).toMatch(/INF stopped\n/);
  }
}

let node: Running | undefined;
const heights = (output: string): number[] => [...output.matchAll(/block height=(\d+)/g)].map((m) => Number(m[1]));

beforeAll(async () => {
  for (const [name, port] of Object.entries(PORTS) as [keyof typeof PORTS, number][]) {
    if (!(await isFree(port))) ports[name] = await freePort();
  }
  // As git would check it out, with what is being worked on.
  const { stdout } = await run("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, maxBuffer: 64 << 20 });
  for (const path of stdout.split("\n").filter((p) => p !== "")) {
    // Plain files alone. Through a link (node_modules of a second work tree, say) npm ci would empty what it points to.
    if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() !== true) continue;
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    copyFileSync(join(root, path), join(clone, path));
  }
  expect(existsSync(join(clone, "package.json"))).toBe(true);
  expect(lstatSync(join(clone, "node_modules"), { throwIfNoEntry: false })).toBeUndefined();
});

afterAll(async () => {
  await node?.ctrlC().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const [first, second, ...others] = commands(blocks("Run it, test it")[0]!);

test("the first command installs, builds and runs a chain, and shows accounts and addresses", async () => {
  expect([first, second, ...others]).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  node = new Running(first!);
  await node.shows(/RPC {3}http/, 280_000);
  for (const name of ["alice", "bob", "carol"]) {
    expect(node.output).toMatch(new RegExp(`^${name} +stateset1\\w+ +${START_AMOUNT}ustate\\n +(\\w+ ){23}\\w+$`, "m"));
  }
  expect(node.output).toContain(`RPC   http://127.0.0.1:${ports.rpc}\n`);
  expect(node.output).toMatch(new RegExp(`REST {2}http://\\S+:${ports.rest}\n`));
  await node.shows(/block height=3 .*intervalMs=(9|10)\d\d /, 20_000);
});

/** What the commands of the tour show. One that is not named here fails. */
const SEEN: readonly (readonly [command: RegExp, seen: readonly (RegExp | string)[]])[] = [
  [/^statesetd status$/, [/"latest_block_height":"\d+"/, /"latest_app_hash":"[0-9A-F]{64}"/, /"voting_power":"10"/]],
  [/^statesetd keys list/, ["name: alice", "name: bob", "name: carol"]],
  [/^statesetd query bank balances alice$/, ["denom: ustate", `"${START_AMOUNT}"`]],
  [/^statesetd tx bank send .* wait-tx$/, [/code"?: 0/, /MsgSend/, /height"?: "\d+"/]],
  [/^statesetd query txs /, ['total_count: "1"', "1000ustate"]],
  [/^cat > order.json/, []],
  [/^statesetd tx orders create-order .* wait-tx$/, [/code"?: 0/, /EventOrderCreated/]],
  [
    /^statesetd tx orders confirm-order .* wait-tx$/,
    [/code"?: 0/, /orders\.v1\.MsgConfirmOrder/, /orders\.v1\.EventOrder/],
  ],
  [/^statesetd query orders order 1$/, ["ORDER_STATUS_CONFIRMED", "2800000", "uusdc"]],
  [/^curl localhost:1317\/stateset\/orders/, ['"status":"ORDER_STATUS_CONFIRMED"']],
  [/^curl 'localhost:26657\/block_results\?height=5'$/, ['"height":"5"']],
];

test("the tour shows what it says", async () => {
  const [alias, ...tour] = commands(blocks("One node")[0]!);
  expect(alias).toMatch(/^alias statesetd=/);
  expect(tour.map((command) => SEEN.findIndex(([pattern]) => pattern.test(command)))).toEqual(SEEN.map((_, i) => i));
  for (const [i, command] of tour.entries()) {
    const output = await shell(command, alias);
    for (const seen of SEEN[i]![1]) expect(output, command).toMatch(seen);
  }
});

test("the program of the tour sends coins", async () => {
  const [program] = blocks("One node", "ts");
  const account = (name: string) => new RegExp(`^${name} +(stateset1\\w+).*\\n +(.+)$`, "m").exec(node!.output)!;
  const [, from, words] = account("alice");
  const given = { words, from, to: account("carol")[1] };
  const constants = Object.entries(given).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  const text = `${constants.join("")}${program!.replaceAll(`localhost:${PORTS.rpc}`, `127.0.0.1:${ports.rpc}`)}`;
  writeFileSync(join(clone, "program.mts"), `${text}\nclient.disconnect();\n`);
  await shell("npx tsx program.mts");
  const [alias] = commands(blocks("One node")[0]!);
  expect(await shell("statesetd query bank balances carol", alias)).toContain(`"${START_AMOUNT + 1000n}"`);
});

test("Ctrl-C ends the chain, the next start goes on with it, --reset begins anew", async () => {
  expect(readme).toContain("`npm start -- --reset` begins anew");
  await node!.ctrlC();
  const last = heights(node!.output).at(-1)!;
  node = new Running("npm start");
  await node.shows(/block height=/, 60_000);
  expect(heights(node.output)[0]).toBe(last + 1);
  await node.ctrlC();
  node = new Running("npm start -- --reset");
  await node.shows(/block height=1 /, 60_000);
  await node.ctrlC();
});

test("a chain of one's own", async () => {
  const [build, ...rest] = commands(blocks("A chain of your own")[0]!);
  const start = rest.pop()!;
  expect(start).toMatch(/^npx statesetd start /);
  const env = { HOME: folder };
  await shell(build!);
  for (const command of rest) await shell(command, "", env);
  node = new Running(start, env);
  await node.shows(/block height=2 /, 30_000);
  const { result } = (await (await fetch(`http://127.0.0.1:${ports.rpc}/status`)).json()) as {
    result: { node_info: { network: string } };
  };
  expect(result.node_info.network).toBe("my-chain-1");
  await node.ctrlC();
});

/** All tests take minutes, and would run themselves once more: README_TESTS=all runs the command as it stands. */
test("the second command runs the tests", async () => {
  const all = process.env.README_TESTS === "all";
  const command = all ? second! : `${second!.replace("npm ci && ", "")} -- src/types test/vectors/merkle.test.ts`;
  const output = await shell(command);
  expect(output).toMatch(/Tests +\d+ passed/);
  expect(output).not.toMatch(/\d+ failed|no test files/i);
}, 1_800_000);
