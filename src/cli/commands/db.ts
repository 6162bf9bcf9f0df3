import type { CommandContext } from "../context.js";
import { bytesText, operate } from "../home-operation.js";
import { print } from "../output.js";
import { paint, stages } from "../terminal.js";
import { packageInfo } from "../version-info.js";

export async function dbDu(context: CommandContext): Promise<void> {
  const { diskUsage } = await import("../../node/operations/disk-usage.js");
  const usage = await operate(() => diskUsage(context.nodeConfig()));
  const { io } = context;
  if (context.format === "json") {
    print(io, "json", {
      databases: usage.databases.map(({ name, diskBytes, kinds }) => ({
        name,
        disk_bytes: diskBytes,
        kinds: kinds ?? null,
      })),
      wal_bytes: usage.walBytes,
      total_bytes: usage.totalBytes,
      counted: usage.locked === undefined,
    });
    return;
  }
  for (const { name, diskBytes, kinds } of usage.databases) {
    io.out(`${name.padEnd(34)}${bytesText(diskBytes).padStart(12)} on disk\n`);
    for (const { kind, count, bytes } of kinds ?? []) {
      io.out(`  ${kind.padEnd(20)}${count.toString().padStart(12)}${bytesText(bytes).padStart(12)}\n`);
    }
  }
  io.out(`${"consensus log".padEnd(34)}${bytesText(usage.walBytes).padStart(12)}\n`);
  io.out(`${"total".padEnd(34)}${bytesText(usage.totalBytes).padStart(12)}\n`);
  if (usage.locked !== undefined) io.err(`entries were not counted: ${usage.locked}\n`);
}

/** Exits with 1 when something is damaged. */
export async function dbCheck(context: CommandContext): Promise<void> {
  const { checkHome } = await import("../../node/operations/check-home.js");
  const { describeDamage } = await import("../../node/operations/damage.js");
  const { io } = context;
  const options = { version: packageInfo().version, deep: context.flag("deep") };
  const { onProgress, end } = stages(io, "checking", true);
  const report = await operate(() => checkHome(context.nodeConfig(), { ...options, onProgress })).finally(end);
  const { damage, checked, notes } = report;
  if (context.format === "json") {
    const plain = damage.map(({ database, kind, height, problem }) => ({
      database,
      kind,
      height: height === undefined ? null : height,
      problem,
    }));
    print(io, "json", { ok: damage.length === 0, damage: plain, checked, notes });
  } else {
    const { red, green } = paint(io.outColour === true);
    for (const found of damage) io.out(`${red("DAMAGED")}  ${describeDamage(found)}\n`);
    for (const note of notes) io.out(`note     ${note}\n`);
    for (const [what, count] of Object.entries(checked)) io.out(`checked  ${count} ${what}\n`);
    if (damage.length === 0) io.out(`${green("no damage was found")}\n`);
  }
  if (damage.length === 0) return;
  io.exitCode = 1;
  io.err("bring the database back from a copy, or statesetd comet reset-state to fetch the chain anew\n");
}

export async function dbSeal(context: CommandContext): Promise<void> {
  const { sealHome } = await import("../../node/operations/seal-home.js");
  const sealed = await operate(() => sealHome(context.nodeConfig()));
  if (context.format === "json") print(context.io, "json", { sealed });
  else for (const name of sealed) context.io.out(`${name} is sealed\n`);
}
