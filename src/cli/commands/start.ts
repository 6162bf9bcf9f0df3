/** Runs nodes: of a home (start), of the checkout (localnet), of a folder that goes away (dev). */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ListenAddress, parseListenAddress } from "../../config/address.js";
import { parseDurationMs } from "../../config/duration.js";
import { type Overrides, readAppConfig, readNodeConfig, unknownVariables } from "../../config/home.js";
import { publicKeyOf, signWith } from "../../crypto/public-key.js";
import type { DevAdminServer } from "../../node/dev/admin-server.js";
import type { NodeParts, Pause } from "../../node/start.js";
import { CommandContext } from "../context.js";
import { badValue, CliError, describeError } from "../errors.js";
import type { FaucetServer } from "../faucet/server.js";
import { asCliError } from "../home-operation.js";
import { commitOf, packageInfo } from "../version-info.js";

type Ready = (urls: { readonly rpcUrl: string; readonly restUrl: string | undefined }, pause: Pause) => void;

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
    throw asListenError(e, () => listeners(context, home, options)) ?? asCliError(e);
  }
}

type Listener = readonly [flag: string, address: ListenAddress];

/** Undefined when the error is not about an address to listen at. */
function asListenError(e: unknown, listening: () => readonly Listener[]): CliError | undefined {
  const { code, syscall, address, port } = e as NodeJS.ErrnoException & { address?: string; port?: number };
  const isRefused = syscall === "listen" && (code === "EADDRNOTAVAIL" || code === "EACCES");
  if (code !== "EADDRINUSE" && !isRefused) return undefined;
  const isTcp = port !== undefined && port > 0;
  const at = isTcp ? `${address}:${port}` : String(address);
  const flags = listening()
    .filter(([, l]) => (isTcp ? l.kind === "tcp" && l.port === port : l.kind === "unix" && l.path === address))
    .map(([flag]) => `${flag} ${isTcp ? "tcp://127.0.0.1:PORT" : "unix:///PATH"}`);
  const other = flags.length === 0 ? "statesetd doctor shows all addresses of the node" : flags.join(", ");
  if (code === "EADDRINUSE") {
    return new CliError(`another program listens at ${at}`, `stop it, or choose another address: ${other}`);
  }
  if (code === "EADDRNOTAVAIL") {
    return new CliError(`${at} is no address of this machine`, `choose another address: ${other}`);
  }
  // Node says the same of a folder that is not there.
  const why = isTcp ? "this user may not listen" : "there is no such folder, or this user may not write there";
  return new CliError(`${at}: ${why}`, `choose another address: ${other}`);
}

/** The flags that say where the node listens, and what they say. */
function listeners(context: CommandContext, home: string, { flags, parts }: RunOptions): readonly Listener[] {
  const overrides = flags === undefined ? context.overrides : { ...context.overrides, flags };
  const { comet, app } = readNodeConfig(home, overrides);
  const ofEngine: readonly (readonly [flag: string, address: string])[] = [
    ["--rpc.laddr", comet.rpc.laddr],
    ["--p2p.laddr", comet.p2p.laddr],
    ["--priv_validator_laddr", comet.privValidatorLaddr],
    ["--instrumentation.prometheus_listen_addr", comet.instrumentation.prometheusListenAddr],
  ];
  const ofApplication: readonly (readonly [flag: string, address: string])[] = [
    ["--api.address", app.api.address],
    ["--grpc.address", app.grpc.address],
  ];
  const listening = [
    ...(parts?.kind === "application" ? [] : ofEngine),
    ...(parts?.kind === "engine" ? [] : ofApplication),
  ].flatMap(([flag, text]): Listener[] => {
    const parsed = parseListenAddress(text);
    return parsed.ok ? [[flag, parsed.value]] : [];
  });
  return parts?.kind === "application" ? [["--abci", parts.address], ...listening] : listening;
}

/** `--abci` names a transport in config.toml; with an address it makes this process the application alone. The engine
 *  takes another application than ours only by `--proxy-app`: `proxy_app` of config.toml is for cometbft. */
export async function start(context: CommandContext): Promise<void> {
  const { abci, ...flags } = context.overrides.flags ?? {};
  const proxyApp = context.text("proxyApp");
  if (abci !== undefined && !["socket", "grpc"].includes(abci) && !abci.includes("://")) {
    throw badValue("--abci", abci, "an address such as tcp://127.0.0.1:26658, or socket or grpc as in config.toml");
  }
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
    return runTestChain(context, context.home, devValues(context), true);
  }
  const home = mkdtempSync(join(tmpdir(), "statesetd-dev-"));
  try {
    await runTestChain(context, home, devValues(context), true);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** How often a developer's chain makes a block when nothing happens, so that what waits for a time comes about. */
const DEV_IDLE = "1s";
/** Nothing holds a block back. */
const AT_ONCE = { "consensus.timeout_commit": "0s", "consensus.target_block_interval": "0s" };

/** A block as soon as there is a transaction; or, with --block-time, at that pace. */
function devValues(context: CommandContext): NonNullable<Overrides["flags"]> {
  const text = context.text("blockTime");
  if (text === undefined) {
    return { ...AT_ONCE, "consensus.create_empty_blocks_interval": DEV_IDLE };
  }
  const ms = parseDurationMs(text);
  if (!ms.ok || ms.value < 0) throw badValue("--block-time", text, "a duration such as 5s; 0: only for transactions");
  if (ms.value === 0) return { ...AT_ONCE, "consensus.create_empty_blocks": "false" };
  return { ...AT_ONCE, "consensus.target_block_interval": text };
}

/** Takes snapshots of a chain and goes back to them, while it runs.
 *  @throws UsageError when the port that was named is taken */
async function serveAdmin(context: CommandContext, home: string, pause: Pause): Promise<DevAdminServer> {
  const [{ serveDevAdmin }, { DevSnapshots }] = await Promise.all([
    import("../../node/dev/admin-server.js"),
    import("../../node/dev/snapshots.js"),
  ]);
  const snapshots = new DevSnapshots(home);
  const admin = {
    snapshots: () => snapshots.list(),
    async snapshot(wanted: string | undefined) {
      const name = snapshots.nameFor(wanted);
      return pause((height) => snapshots.take(name, height));
    },
    async revert(wanted: string | undefined) {
      const found = snapshots.wanted(wanted);
      await pause(() => snapshots.bringBack(found));
      return found;
    },
  };
  return serveDevAdmin(admin, context.number("adminPort"));
}

/** @param values of config.toml, unless flags say otherwise  @param isDev it can be told to go back */
async function runTestChain(
  context: CommandContext,
  home: string,
  values: NonNullable<Overrides["flags"]> = {},
  isDev = false,
): Promise<void> {
  const { makeTestChain, testAccounts, describeAccounts, faucetAccount } = await import("../test-chain.js");
  if (!existsSync(join(home, "config", "genesis.json"))) await makeTestChain(home);
  const { chain } = readAppConfig(home, context.overrides);
  context.io.out(describeAccounts(testAccounts(chain.bech32Prefix), chain.feeDenom));
  const onReady: Ready = ({ rpcUrl, restUrl }, pause) => {
    context.io.out(`\nhome  ${home}\nRPC   ${rpcUrl}\n${restUrl === undefined ? "" : `REST  ${restUrl}\n`}`);
    if (context.flag("faucet")) serving = serve(rpcUrl);
    if (isDev) telling = tell(pause);
    else context.io.out("\n");
  };
  let telling: Promise<DevAdminServer | undefined> = Promise.resolve(undefined);
  const tell = async (pause: Pause): Promise<DevAdminServer | undefined> => {
    try {
      const server = await serveAdmin(context, home, pause);
      context.io.out(`admin ${server.url}\n\n`);
      return server;
    } catch (e) {
      context.io.err(`Error: there are no snapshots: ${describeError(e, false)}\n`);
      return undefined;
    }
  };
  let serving: Promise<FaucetServer | undefined> = Promise.resolve(undefined);
  const serve = async (rpcUrl: string): Promise<FaucetServer | undefined> => {
    const { startFaucet } = await import("./faucet.js");
    const { key } = faucetAccount(chain.bech32Prefix);
    const faucetKey = { publicKey: publicKeyOf(key), sign: async (bytes: Uint8Array) => signWith(key, bytes) };
    try {
      const inHome = new CommandContext(context.io, { ...context.options, home });
      const server = await startFaucet(inHome, { nodeUrl: rpcUrl, ...faucetKey });
      context.io.out(`faucet  ${server.url}\n\n`);
      return server;
    } catch (e) {
      context.io.err(`Error: the faucet does not start: ${describeError(e, false)}\n`);
      return undefined;
    }
  };
  try {
    await runNode(context, home, { onReady, flags: { ...values, ...context.overrides.flags } });
  } finally {
    await (await serving)?.close();
    await (await telling)?.close();
  }
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
