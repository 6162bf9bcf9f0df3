/** What operators do with the data of a home. */
import { type Command, Option } from "commander";
import { runs } from "../command.js";
import { addOutputFlag, smallNumber, wholeNumber } from "../flags.js";
import type { Io } from "../io.js";

/** @param comet where the SDK's daemons have the resets */
export function addOperations(program: Command, comet: Command, io: Io): void {
  const rollback = program
    .command("rollback")
    .description("go back by heights: blocks, state, application and index together")
    .addOption(new Option("--heights <number>", "how many").argParser(wholeNumber).default(1n, "1"))
    .option("--hard", "remove the blocks too, to have them decided anew; otherwise the next start executes them again")
    .option("-y, --yes", "do not ask");
  runs(io, addOutputFlag(rollback), async (c) => (await import("../commands/rollback.js")).rollback(c));

  const exporting = program
    .command("export")
    .description("print a genesis that goes on with the state of a height")
    .option("--height <height>", "the last one when left out", wholeNumber)
    .option("--for-zero-height", "let the new chain begin at height 1")
    .option("--chain-id <id>", "name of the new chain; the same when left out")
    .option("--output-document <file>", "write it to a file");
  runs(io, addOutputFlag(exporting), async (c) => (await import("../commands/export.js")).exportState(c));

  const prune = program
    .command("prune [strategy]")
    .description("remove old states, blocks, results and index rows, and make the files small")
    .option("--keep-recent <number>", "states that stay, with the strategy custom", smallNumber)
    .option("--min-retain-blocks <number>", "blocks that stay; 0: all (default: as app.toml says)", smallNumber)
    .option("--no-compact", "leave it to the node to give the space back")
    .option("-y, --yes", "do not ask")
    .addHelpText("after", "\nStrategies: default, nothing, everything, custom; that of app.toml when left out.");
  runs(io, addOutputFlag(prune), async (c, args) => (await import("../commands/prune.js")).prune(c, args[0]));

  const db = program.command("db").description("the databases of a home");
  const du = db.command("du").description("what they take, by kind of key");
  runs(io, addOutputFlag(du), async (c) => (await import("../commands/db.js")).dbDu(c));
  const check = db
    .command("check")
    .description("look for damage: files, blocks, states, application, index")
    .option("--deep", "walk the trees of every state that is kept, not of the last alone");
  runs(io, addOutputFlag(check), async (c) => (await import("../commands/db.js")).dbCheck(c));
  const seal = db.command("seal").description("leave them as a clean stop does, for programs in Go to read");
  runs(io, addOutputFlag(seal), async (c) => (await import("../commands/db.js")).dbSeal(c));

  const debug = program.command("debug").description("find out why nodes disagree");
  const appHash = debug
    .command("apphash")
    .alias("app-hash")
    .description("the app hash of a height, store by store")
    .option("--height <height>", "the last one when left out", wholeNumber);
  runs(io, addOutputFlag(appHash), async (c) => (await import("../commands/debug.js")).debugAppHash(c));

  const doctor = program
    .command("doctor")
    .description("look at configuration, keys, ports, disk, clock, limits, peers and gateways")
    .option("--topology <file>", "whose gateways are asked too")
    .option("--offline", "ask nobody else");
  runs(io, addOutputFlag(doctor), async (c) => (await import("../commands/doctor.js")).doctor(c));

  for (const parent of [comet, program]) addResets(parent, io, parent === program);
}

/** As cometbft has them at its root and the SDK's daemons under comet. */
function addResets(parent: Command, io: Io, hidden: boolean): void {
  const state = parent
    .command("reset-state", { hidden })
    .alias("reset_state")
    .description("remove blocks, states, application, index and consensus log; keys and signing state stay")
    .option("-y, --yes", "do not ask");
  runs(io, addOutputFlag(state), async (c) => (await import("../commands/reset.js")).resetState(c));
  const all = parent
    .command("unsafe-reset-all", { hidden })
    .alias("unsafe_reset_all")
    .description("remove all data and the address book; keys and signing state stay")
    .option("--keep-addr-book", "keep the address book")
    .option("-y, --yes", "do not ask")
    .option("--yes-reset-signing-state", "forget what the validator has signed: only for a chain that begins anew");
  runs(io, addOutputFlag(all), async (c) => (await import("../commands/reset.js")).unsafeResetAll(c));
}
