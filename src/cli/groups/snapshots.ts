/** Snapshots of the application's state, for nodes that join. */
import type { Command } from "commander";
import { runs } from "../command.js";
import { addOutputFlag, wholeNumber } from "../flags.js";
import type { Io } from "../io.js";

/** @param comet where the SDK's daemons have bootstrap-state */
export function addSnapshots(program: Command, comet: Command, io: Io): void {
  const work = () => import("../commands/snapshots.js");
  const snapshots = program.command("snapshots").description("snapshots of the application's state");
  const list = snapshots.command("list").description("those of this home");
  runs(io, addOutputFlag(list), async (c) => (await work()).list(c));
  const exporting = snapshots
    .command("export")
    .description("take one of a height; a running node takes them as state-sync.snapshot-interval says")
    .option("--height <height>", "the last one when left out", wholeNumber);
  runs(io, addOutputFlag(exporting), async (c) => (await work()).exportOne(c));
  const restore = snapshots
    .command("restore <height> <format>")
    .description("make it the application's state; comet bootstrap-state then fetches what the engine needs");
  runs(io, addOutputFlag(restore), async (c, args) => (await work()).restore(c, args));
  const remove = snapshots
    .command("delete <height> <format>")
    .description("remove one")
    .option("-y, --yes", "do not ask");
  runs(io, addOutputFlag(remove), async (c, args) => (await work()).remove(c, args));
  const dump = snapshots
    .command("dump <height> <format>")
    .description("write it as one file, to carry it elsewhere")
    .option("-o, --output <file>", "which file (default: HEIGHT-FORMAT.tar.gz)");
  runs(io, dump, async (c, args) => (await work()).dump(c, args));
  const load = snapshots.command("load <archive_file>").description("take in what dump has written");
  runs(io, addOutputFlag(load), async (c, args) => (await work()).load(c, args[0]!));
  const bootstrap = comet
    .command("bootstrap-state")
    .description(
      "fetch the chain's state of the height at which a snapshot was restored, by the servers of [statesync]",
    )
    .option("--height <height>", "the application's when left out", wholeNumber);
  runs(io, addOutputFlag(bootstrap), async (c) => (await work()).bootstrap(c));
}
