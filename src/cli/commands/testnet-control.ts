/** What other shells ask of a testnet that runs. */
import { callControl } from "../../node/testnet/control.js";
import { readManifest } from "../../node/testnet/layout.js";
import { gatewayLines, nodeTable, statusLine } from "../../node/testnet/screen.js";
import type { TestnetStatus } from "../../node/testnet/testnet.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { print } from "../output.js";
import { testnetFolder } from "./testnet-init.js";

const LAG_MS_MAX = 60_000;

/** @throws CliError when none runs, or with what the running one answered */
export async function askTestnet<T>(context: CommandContext, verb: string, args: readonly string[] = []): Promise<T> {
  const folder = testnetFolder(context);
  if (readManifest(folder) === undefined) {
    throw new CliError(`there is no testnet in ${folder}`, "name its folder with --home; testnet up makes one");
  }
  try {
    return await callControl<T>(folder, { verb, args });
  } catch (e) {
    throw new CliError((e as Error).message, "statesetd testnet status shows the nodes; --home says of which network");
  }
}

export async function testnetStatus(context: CommandContext): Promise<void> {
  const status = await askTestnet<TestnetStatus>(context, "status");
  if (context.wantsJson) print(context.io, "json", status);
  else context.io.out(`${statusLine(status)}\n\n${[...nodeTable(status), ...gatewayLines(status)].join("\n")}\n`);
}

const NODE_OR_GATEWAY = /^(?:[0-9]{1,3}|[a-z][a-z0-9-]{0,30}(?:\/(?:primary|backup))?)$/;
const NODE_VERBS = ["kill", "restart", "pause", "resume"];

/** kill, restart, pause, resume, partition, heal, lag. */
export async function testnetAct(context: CommandContext, verb: string, args: readonly string[]): Promise<void> {
  const [first = "", second = ""] = args;
  if (NODE_VERBS.includes(verb) && !NODE_OR_GATEWAY.test(first))
    throw badValue("NODE", first, "a node's number, from 0, a gateway such as us-east-1/primary, or a region");
  if (verb === "lag" && !(/^[0-9]{1,5}$/.test(second) && Number(second) <= LAG_MS_MAX)) {
    throw badValue("MS", second, `milliseconds from 0 to ${LAG_MS_MAX}`);
  }
  const message = await askTestnet<string>(context, verb, args);
  if (context.wantsJson) print(context.io, "json", { ok: true, message });
  else context.io.err(`${message}\n`);
}
