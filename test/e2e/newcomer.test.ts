/** The README's five minutes, as they stand there: a testnet with gateways, the explorer looked at, keys, coins of the
 *  faucet, an order that is paid, a region killed, and on. The commands go to one shell, as they would be typed; what each
 *  shows is compared with what is said of it. It listens at the ports that every testnet has. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { chromiumPath, inPage, openBrowser, pictures, visit } from "../support/browser.js";
import { until } from "../support/chain.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "statesetd-newcomer-"));
const EXPLORER = "http://127.0.0.1:25017";
const NEXT_EXPLORER = "http://127.0.0.1:25117";

/** The code of the section. */
function blocks(): string[] {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const from = readme.indexOf("\n## Five minutes\n");
  expect(from, "README has no such section").toBeGreaterThan(0);
  const section = readme.slice(from, readme.indexOf("\n## ", from + 1));
  return [...section.matchAll(/^```\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
}

/** Commands of a block; what stands between <<WORD and WORD is part of its command. */
function commands(block: string): string[] {
  const out: string[] = [];
  let end: string | undefined;
  for (const line of block.split("\n")) {
    if (end !== undefined) out.push(`${out.pop()}\n${line}`);
    else if (line.replace(/(^|\s)#.*$/, "").trim() !== "") out.push(line);
    if (line === end) end = undefined;
    else end ??= /<<(\w+)$/.exec(line)?.[1];
  }
  return out;
}

/** What a stranger's shell has: nothing of npm's or of the tests' own. */
const environment = (): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|STATESETD_|VITEST|NODE_|TEST$)/i.test(name));
  return { ...Object.fromEntries(own), HOME: home, NO_COLOR: "1" };
};

/** A shell that stays open, and one command after the other in it. */
class Shell {
  readonly child: ChildProcess;
  output = "";
  private asked = 0;

  constructor() {
    // A group of its own: what is left in it can be ended at once.
    this.child = spawn("bash", [], { cwd: root, env: environment(), detached: true });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        this.output += text;
      });
    }
    // As at a terminal: aliases, and jobs that can be ended by number.
    this.child.stdin!.write("shopt -s expand_aliases; set -m -o pipefail\n");
  }

  /** What it printed, once it has ended well. */
  async type(command: string, timeoutMs = 60_000): Promise<string> {
    const from = this.output.length;
    const mark = `== ${++this.asked} ended with`;
    // Nobody types anything else: what reads its input must not take the next command for it.
    this.child.stdin!.write(`{ ${command}\n} </dev/null\necho "${mark} $?"\n`);
    const code = await until(command, timeoutMs, async () => {
      const found = new RegExp(`${mark} (\\d+)\\n`).exec(this.output.slice(from));
      return found === null ? undefined : found[1];
    }).catch((e: unknown) => {
      throw new Error(`${String(e)}\n${this.output}`);
    });
    const printed = this.output.slice(from);
    expect(code, `${command}\n${printed}`).toBe("0");
    return printed;
  }
}

let net: ChildProcess | undefined;
let netOutput = "";
let shell: Shell | undefined;
let browser: Browser | undefined;
const faults: string[] = [];

function end(child: ChildProcess | undefined, signal: NodeJS.Signals): void {
  if (child?.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

afterAll(async () => {
  await browser?.close();
  if (shell !== undefined && shell.child.exitCode === null) {
    // Jobs have groups of their own.
    const gone = new Promise((resolve) => shell!.child.once("exit", resolve));
    shell.child.stdin!.end("kill -9 %1\n");
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    end(shell.child, "SIGKILL");
  }
  if (net !== undefined && net.exitCode === null) {
    const gone = new Promise((resolve) => net!.once("exit", resolve));
    end(net, "SIGINT");
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 20_000))]);
    end(net, "SIGKILL");
  }
  rmSync(home, { recursive: true, force: true });
});

const answers = async (url: string): Promise<true | undefined> => {
  const response = await fetch(url).catch(() => undefined);
  return response?.status === 200 ? true : undefined;
};

/** Undefined where there is no browser: the commands are run anyway. */
async function look(origin: string): Promise<Page | undefined> {
  const program = chromiumPath();
  if (program === undefined) {
    console.warn("no Chromium on PATH, and CHROMIUM names none: the explorer is not looked at");
    return undefined;
  }
  browser ??= await openBrowser(program);
  // A region that is gone fails requests of the page, which says so itself.
  const visited = await visit(browser, origin, {}, (text) => /status of (404|50[0-9])|ERR_/.test(text));
  visited.faults.push = (...found: string[]) => faults.push(...found);
  return visited.page;
}

/** Regions as the explorer shows them: "us-east-1 Down". */
async function regions(page: Page): Promise<string[]> {
  const cards = await page.locator("[data-region]").all();
  const state = async (card: (typeof cards)[number]) =>
    `${await card.getAttribute("data-region")} ${await card.locator(".badge").textContent()}`;
  return (await Promise.all(cards.map(state))).sort();
}

/** What the commands show. One that is not named here fails. */
const SEEN: readonly (readonly [command: RegExp, seen: readonly (RegExp | string)[]])[] = [
  [/^alias /, []],
  [/^export .*25057$/, []],
  [/^statesetd faucet /, []],
  [/^statesetd keys add me/, [/address: stateset1\w+/, /(\w+ ){23}\w+/]],
  [/^curl .*\/credit$/, [/^ok(==|$)/m]],
  [/^statesetd query bank balances me$/, [/amount: "10000000"/]],
  [/^cat > ~\/\.net\/order\.json/, []],
  [/execute-order-flow .* wait-tx/, [/code"?: 0/, "EventOrderExecuted"]],
  [/confirm-order .* wait-tx/, [/code"?: 0/]],
  [/create-fulfillment .* wait-tx/, [/code"?: 0/]],
  [/ship-fulfillment .* wait-tx/, [/code"?: 0/]],
  [/^statesetd query orders order 1/, ["PAYMENT_STATUS_CAPTURED", "FULFILLMENT_PROGRESS_SHIPPED"]],
  [/^statesetd testnet kill us-east-1/, ["node 0 was killed", "us-east-1/backup was killed"]],
  [/^export .*25157/, []],
  [/^statesetd tx bank send .* wait-tx/, [/code"?: 0/]],
  [/^statesetd testnet restart us-east-1/, ["node 0 was started"]],
  [/^kill %1/, []],
];

test("the five minutes of the README", async () => {
  const [start, tour] = blocks();
  const [install, up] = commands(start!) as [string, string];
  expect(install).toBe("npm ci && npm run build");
  expect(() => execFileSync("npx", ["statesetd", "version"], { cwd: root, stdio: "pipe" })).not.toThrow();
  expect(await answers("http://127.0.0.1:8000/healthz"), "a faucet runs here already").toBe(undefined);
  expect(up).toMatch(/^npx statesetd testnet up --gateways --home ~\/\.net\b/);
  net = spawn("bash", ["-c", up], { cwd: root, env: environment(), detached: true });
  for (const stream of [net.stdout!, net.stderr!]) stream.on("data", (text) => (netOutput += String(text)));
  await until("both explorers", 90_000, async () => {
    if (net!.exitCode !== null) throw new Error("it has ended");
    return (await answers(`${EXPLORER}/gateway/health`)) && (await answers(`${NEXT_EXPLORER}/gateway/health`));
  }).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${netOutput.slice(-4_000)}`);
  });

  const page = await look(EXPLORER);
  await page?.goto(EXPLORER);
  if (page !== undefined) {
    const all = ["ap-southeast-1", "eu-west-1", "us-east-1", "us-west-2"].map((name) => `${name} 1 of 1 up`);
    await until("all regions are up", 60_000, async () =>
      (await regions(page)).join() === all.join() ? true : undefined,
    );
    expect(await inPage(page, "weakContrasts()")).toEqual([]);
    await page.screenshot({ path: join(pictures, "newcomer-regions.png"), fullPage: true });
    // Whoever searches for an order before it is there sees it come.
    await page.locator("#query").fill("order 1");
    await page.keyboard.press("Enter");
    await page.getByText("There is no order 1 yet").waitFor();
  }

  shell = new Shell();
  const typed = commands(tour!);
  expect(typed.map((command) => SEEN.findIndex(([pattern]) => pattern.test(command)))).toEqual(SEEN.map((_, i) => i));
  for (const [i, command] of typed.entries()) {
    let printed = await shell.type(command);
    const shows = () =>
      SEEN[i]![1].every((seen) => (typeof seen === "string" ? printed.includes(seen) : seen.test(printed)));
    // Another node may answer, which has the block a moment later: people look again.
    for (let again = 0; again < 5 && / query \w+ \w+ /.test(command) && !shows(); again++)
      printed = await shell.type(command);
    for (const seen of SEEN[i]![1]) expect(printed, command).toMatch(seen);
    // It goes on in the background; people are slower than scripts.
    if (/ faucet /.test(command)) await until("the faucet", 20_000, () => answers("http://127.0.0.1:8000/healthz"));
    if (page !== undefined && /ship-fulfillment/.test(command)) {
      const payment = page.locator(".card", { hasText: "Payment" }).locator("strong");
      await until("the payment is shown", 20_000, async () =>
        (await payment.textContent()) === "Captured" ? true : undefined,
      );
      await page.screenshot({ path: join(pictures, "newcomer-order.png"), fullPage: true });
    }
    if (/testnet kill/.test(command)) {
      await page?.locator("#state").getByText("No answer, trying again").waitFor();
      const next = await look(NEXT_EXPLORER);
      await next?.goto(NEXT_EXPLORER);
      if (next !== undefined) {
        await until("the region is shown as down", 30_000, async () =>
          (await regions(next)).includes("us-east-1 Down") ? true : undefined,
        );
        await next.screenshot({ path: join(pictures, "newcomer-region-down.png"), fullPage: true });
      }
    }
  }
  // Back again, by itself.
  await page?.locator("#state").getByText("Live", { exact: true }).waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
}, 300_000);
