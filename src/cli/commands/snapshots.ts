/** Snapshots of a home, as the SDK's daemons handle them. */
import { existsSync } from "node:fs";
import type { Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import { toHexUpper } from "../../types/bytes.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { readGenesis } from "../genesis-file.js";
import { operate, withHome } from "../home-operation.js";
import { requireConsent } from "../io.js";
import { print, report } from "../output.js";
import { stages } from "../terminal.js";
import { packageInfo } from "../version-info.js";

const operations = () => import("../../node/operations/snapshots-home.js");

function json({ height, format, chunks, hash }: Snapshot) {
  return { height: String(height), format, chunks, hash: toHexUpper(hash) };
}

function tell(context: CommandContext, snapshot: Snapshot, text: string): void {
  if (context.format === "json") print(context.io, "json", json(snapshot));
  else context.io.out(text);
}

export async function list(context: CommandContext): Promise<void> {
  const { listSnapshots } = await operations();
  const found = await operate(() => listSnapshots(context.nodeConfig()));
  if (context.format === "json") {
    print(context.io, "json", found.map(json));
    return;
  }
  for (const { height, format, chunks } of found) {
    context.io.out(`height: ${height} format: ${format} chunks: ${chunks}\n`);
  }
  if (found.length === 0) context.io.err("there are none; statesetd snapshots export takes one\n");
}

export async function exportOne(context: CommandContext): Promise<void> {
  const { exportSnapshot } = await operations();
  const bar = stages(context.io, "taking a snapshot");
  const height = context.bigint("height");
  const snapshot = await withHome(context, (home) => exportSnapshot(home, height, bar.onProgress)).finally(bar.end);
  const { format, chunks } = snapshot;
  tell(context, snapshot, `Snapshot created at height ${snapshot.height}, format ${format}, chunks ${chunks}\n`);
}

export async function restore(context: CommandContext, args: readonly string[]): Promise<void> {
  const { height, format } = named(args);
  const config = context.nodeConfig();
  const { chainId } = readGenesis(config.paths.genesis);
  const { restoreSnapshot } = await operations();
  const bar = stages(context.io, "restoring");
  const { version } = packageInfo();
  const hash = await operate(() => restoreSnapshot(config, chainId, version, height, format, bar.onProgress)).finally(
    bar.end,
  );
  const appHash = toHexUpper(hash);
  if (context.format === "json") {
    print(context.io, "json", { height: String(height), app_hash: appHash });
    return;
  }
  context.io.out(`restored height ${height}, app hash ${appHash}\n`);
  context.io.err(
    `next: statesetd comet bootstrap-state fetches what the engine needs of height ${height} (by the servers of [statesync]), then statesetd start\n`,
  );
}

export async function remove(context: CommandContext, args: readonly string[]): Promise<void> {
  const { height, format } = named(args);
  const { deleteSnapshot } = await operations();
  await requireConsent(context, `Delete the snapshot of height ${height} in format ${format}?`);
  await operate(() => deleteSnapshot(context.nodeConfig(), height, format));
  const sentence = `removed the snapshot of height ${height} in format ${format}`;
  report(context.io, context.format, sentence, { height: String(height), format });
}

export async function dump(context: CommandContext, args: readonly string[]): Promise<void> {
  const { height, format } = named(args);
  const path = context.text("output") ?? `${height}-${format}.tar.gz`;
  if (existsSync(path)) throw new CliError(`${path} is there already`, "name another file with --output FILE");
  const { dumpSnapshot } = await operations();
  const bar = stages(context.io, "writing");
  await operate(() => dumpSnapshot(context.nodeConfig(), height, format, path, bar.onProgress)).finally(bar.end);
  context.io.err(`wrote ${path}\n`);
}

export async function load(context: CommandContext, path: string): Promise<void> {
  const { loadSnapshot } = await operations();
  const bar = stages(context.io, "reading");
  const { height, format, chunks } = await operate(() =>
    loadSnapshot(context.nodeConfig(), path, bar.onProgress),
  ).finally(bar.end);
  const sentence = `took in height ${height}, format ${format}, chunks ${chunks}`;
  report(context.io, context.format, sentence, { height: String(height), format, chunks });
}

/** The engine's state of the height that the application was restored at. */
export async function bootstrap(context: CommandContext): Promise<void> {
  const { bootstrapState } = await import("../../node/operations/bootstrap-state.js");
  const config = context.nodeConfig();
  const { state } = await operate(() => bootstrapState(config, packageInfo().version, context.bigint("height")));
  const shown = { height: String(state.lastBlockHeight), app_hash: toHexUpper(state.appHash) };
  if (context.format === "json") print(context.io, "json", shown);
  else context.io.out(`the chain goes on after height ${shown.height}, app hash ${shown.app_hash}\n`);
}

function named([height = "", format = ""]: readonly string[]): { readonly height: bigint; readonly format: number } {
  if (!/^[0-9]{1,19}$/.test(height)) throw badValue("HEIGHT", height, "a height");
  if (!/^[0-9]{1,9}$/.test(format)) throw badValue("FORMAT", format, "a format, such as 3");
  return { height: BigInt(height), format: Number(format) };
}
