/** Runs one command line and tells the exit code. */
import { type Command, CommanderError } from "commander";
import { describeError, UsageError } from "./errors.js";
import { showExamples } from "./examples.js";
import type { Io } from "./io.js";
import { createProgram } from "./program.js";
import { paint } from "./terminal.js";

export const EXIT_OK = 0;
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;
/** What the shells' completion calls; hidden from people. */
const COMPLETE = "__complete";

/** The tree of commands that a call needs: those of modules only where it names them. */
export async function programFor(args: readonly string[], io: Io): Promise<Command> {
  const program = createProgram(io);
  await addModuleVerbs(program, io, args);
  everyCommand(program, (command) => {
    command.exitOverride();
    command.showHelpAfterError(`(${callOf(command)} --help shows what there is)`);
    showExamples(command);
    command.configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) });
  });
  return program;
}

/** @param args without the program's own name */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const program = await programFor(args, io);
  if (args[0] === COMPLETE) {
    const { answerCompletion } = await import("./commands/completion.js");
    answerCompletion(io, program, args.slice(args[1] === "--" ? 2 : 1));
    return EXIT_OK;
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return io.exitCode;
  } catch (e) {
    if (e instanceof CommanderError) {
      // Help and the version were asked for; everything else is a wrong call, and commander has said so.
      return e.exitCode === 0 || e.code === "commander.help" ? EXIT_OK : EXIT_USAGE;
    }
    io.err(`${paint(io.colour).red("Error:")} ${describeError(e, program.opts().trace === true)}\n`);
    return e instanceof UsageError ? EXIT_USAGE : EXIT_FAILED;
  }
}

/** Modules are loaded only for the commands that need them. */
async function addModuleVerbs(program: Command, io: Io, args: readonly string[]): Promise<void> {
  const tx = program.command("tx").description("make, sign and send transactions");
  const query = program.command("query").alias("q").description("ask a node");
  if (!args.some((word) => word === "tx" || word === "query" || word === "q")) return;
  const { addQueryVerbs, addTxVerbs } = await import("./verbs/register.js");
  const { moduleServices } = await import("./application.js");
  const { addChainQueries } = await import("./verbs/chain-verbs.js");
  const modules = moduleServices();
  (await import("./groups/tx-files.js")).addTxFiles(tx, io);
  addTxVerbs(tx, io, modules);
  addChainQueries(query, io);
  addQueryVerbs(query, io, modules);
}

/** "statesetd keys add" */
function callOf(command: Command): string {
  return command.parent === null ? command.name() : `${callOf(command.parent)} ${command.name()}`;
}

export function everyCommand(command: Command, act: (command: Command) => void): void {
  act(command);
  for (const child of command.commands) everyCommand(child, act);
}
