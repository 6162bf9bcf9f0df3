/** How commander's commands meet the work that they stand for. */
import type { Command } from "commander";
import { CommandContext, type Options } from "./context.js";
import type { Io } from "./io.js";

/** A command's work, behind its import. */
export type Run = (context: CommandContext, args: readonly string[]) => Promise<void>;

export function contextOf(io: Io, command: Command, more: Options = {}): CommandContext {
  return new CommandContext(io, { ...command.optsWithGlobals(), ...more });
}

/** Sets what the command does. Variadic arguments come as one flat list. */
export function runs(io: Io, command: Command, run: Run): Command {
  return command.action(async () => run(contextOf(io, command), command.args));
}
