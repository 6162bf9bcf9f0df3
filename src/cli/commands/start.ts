/** Runs nodes: of a home (start), of the checkout (localnet), of a folder that goes away (dev). */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseListenAddress } from "../../config/address.js";
import { type Overrides, readAppConfig, readNodeConfig, unknownVariables } from "../../config/home.js";
import type { NodeParts } from "../../node/start.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { asCliError } from "../home-operation.js";
import { commitOf, packageInfo } from "../version-info.js";

type Ready = (urls: { readonly rpcUrl: string; readonly restUrl: string | undefined }) => void;

interface RunOptions {
  readonly onReady?: Ready;
  readonly flags?: NonNullable<Overrides["flags"]>;
  readonly parts?: NodeParts;
}

async function runNode(context: CommandContext, home: string, options: RunOptions = {}): Promise<void> {
  const { startNode } = await import("../../node/start.js");
  const { root, version } = packageInfo();
  for (const name of unknownVariables(context.io.env, ["STATESETD_VECTORS"])) {
    context.io.err(`environment variable ${name} names no key of the configuration\n`);
  }
  try {
    context.io.exitCode = await startNode(home, {
      ...context.overrides,
      ...options,
      version: { version, commit: commitOf(root) },
      write: (line) => context.io.err(line),
      colour: context.io.colour,
    });
  } catch (e) {
    const { code, address, port } = e as NodeJS.ErrnoException & { address?: string; port?: number };
    if (code !== "EADDRINUSE") throw asCliError(e);
    throw new CliError(
      `another program listens at ${port === undefined ? address : `${address}:${port}`}`,
      `stop it, or choose another address: ${flagOfPort(context, home, port)}`,
    );
  }
}

/** The flag that says where what uses the port listens. */
function flagOfPort(context: CommandContext, home: string, port: number | undefined): string {
  const { comet, app } = readNodeConfig(home, context.overrides);
  const listening: readonly (readonly [flag: string, address: string])[] = [
    ["--rpc.laddr", comet.rpc.laddr],
    ["--p2p.laddr", comet.p2p.laddr],
    ["--api.address", app.api.address],
    ["--grpc.address", app.grpc.address],
    ["--instrumentation.prometheus_listen_addr", comet.instrumentation.prometheusListenAddr],
  ];
  const isThere = (text: string) => {
    const parsed = parseListenAddress(text);
    return parsed.ok && parsed.value.kind === "tcp" && parsed.value.port === port;
  };
  const flags = listening.filter(([, text]) => isThere(text)).map(([flag]) => `${flag} tcp://127.0.0.1:PORT`);
  return flags.length === 0 ? "statesetd doctor shows all addresses of the node" : flags.join(", ");
}

/** `--abci` names a transport in config.toml; with an address it makes this process the application alone. The engine
 *  takes another application than ours only by `--proxy-app`: `proxy_app` of config.toml is for cometbft. */
export async function start(context: CommandContext): Promise<void> {
  const { abci, ...flags } = context.overrides.flags ?? {};
  const proxyApp = context.text("proxyApp");
  if (abci?.includes("://") === true) {
    if (proxyApp !== undefined)
      throw new CliError("--abci and --proxy-app exclude each other", "leave one of them out");
    const node = context.text("node");
    const { rpcUrl } = await import("../rpc-client.js");
    const nodeUrl = node === undefined ? undefined : rpcUrl(node);
    const parts: NodeParts = { kind: "application", ...meetingPoint(context, "--abci", abci, flags), nodeUrl };
    await runNode(context, context.home, { flags, parts });
  } else if (proxyApp !== undefined) {
    const parts: NodeParts = { kind: "engine", ...meetingPoint(context, "--proxy-app", proxyApp, flags) };
    await runNode(context, context.home, { parts });
  } else {
    await runNode(context, context.home);
  }
}

/** Where engine and application meet, and how they speak: as the address says (grpc://…), else `--transport`, else the
 *  key `abci` of config.toml, by which the cometbft of this home goes. */
function meetingPoint(context: CommandContext, flag: string, text: string, flags: NonNullable<Overrides["flags"]>) {
  const isGrpc = text.startsWith("grpc://");
  const parsed = parseListenAddress(isGrpc ? `tcp${text.slice("grpc".length)}` : text);
  if (!parsed.ok) throw badValue(flag, text, `${parsed.error}, or grpc://127.0.0.1:26658`);
  const chosen = isGrpc ? "grpc" : context.text("transport");
  const { comet } = readNodeConfig(context.home, { ...context.overrides, flags });
  const transport: "socket" | "grpc" = (chosen ?? comet.abci) === "grpc" ? "grpc" : "socket";
  return { address: parsed.value, transport };
}

/** The chain of the checkout, kept in .localnet. */
export async function localnet(context: CommandContext): Promise<void> {
  const home = context.text("home") === undefined ? join(packageInfo().root, ".localnet") : context.home;
  if (context.flag("reset")) await removeOldChain(home);
  await runTestChain(context, home);
}

/** A chain that is gone when the command ends, unless --home says where to keep it. */
export async function dev(context: CommandContext): Promise<void> {
  if (context.text("home") !== undefined) {
    if (context.flag("reset")) await removeOldChain(context.home);
    return runTestChain(context, context.home);
  }
  const home = mkdtempSync(join(tmpdir(), "statesetd-dev-"));
  try {
    await runTestChain(context, home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function runTestChain(context: CommandContext, home: string): Promise<void> {
  const { makeTestChain, testAccounts, describeAccounts } = await import("../test-chain.js");
  if (!existsSync(join(home, "config", "genesis.json"))) await makeTestChain(home);
  const { chain } = readAppConfig(home, context.overrides);
  context.io.out(describeAccounts(testAccounts(chain.bech32Prefix), chain.feeDenom));
  const onReady: Ready = ({ rpcUrl, restUrl }) => {
    context.io.out(`\nhome  ${home}\nRPC   ${rpcUrl}\n${restUrl === undefined ? "" : `REST  ${restUrl}\n`}\n`);
  };
  await runNode(context, home, { onReady });
}

/** Only a home of ours is removed, and not under a node that runs. */
async function removeOldChain(home: string): Promise<void> {
  if (!existsSync(home)) return;
  const state = join(home, "data", "priv_validator_state.json");
  if (!existsSync(state)) {
    throw new CliError(
      `${home} is no home of a node (there is no data/priv_validator_state.json): it is not removed`,
      "name the home of a chain with --home DIR, or remove the folder yourself",
    );
  }
  const { lockFolder } = await import("../../adapters/process-lock.js");
  await (await lockFolder(`${state}.lock`, `the chain in ${home}`)).release();
  rmSync(home, { recursive: true, force: true });
}
