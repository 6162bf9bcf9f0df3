/** completion prints what a shell loads; __complete answers what the shell then asks. */
import type { Command } from "commander";
import { keyNamesIn } from "../../adapters/keyring-files.js";
import { allConfigKeys } from "../../config/keys.js";
import { complete, type Lookups } from "../completion/complete.js";
import { completionScript, type Shell } from "../completion/scripts.js";
import { CommandContext } from "../context.js";
import type { Io } from "../io.js";

export async function printCompletion(context: CommandContext, shell: string): Promise<void> {
  context.io.out(completionScript(shell as Shell));
}

/** The value that was typed for a flag. */
function given(words: readonly string[], flag: string): string | undefined {
  const at = words.indexOf(flag);
  if (at >= 0 && at < words.length - 1) return words[at + 1];
  return words.find((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1);
}

function lookupsFor(io: Io, words: readonly string[]): Lookups {
  const options = {
    home: given(words, "--home"),
    keyringDir: given(words, "--keyring-dir"),
    keyringBackend: given(words, "--keyring-backend"),
  };
  return {
    keyNames() {
      // A configuration with a fault must not disturb somebody who types.
      try {
        const context = new CommandContext(io, options);
        return keyNamesIn(context.text("keyringDir") ?? context.home, context.client.keyringBackend);
      } catch {
        return [];
      }
    },
    configKeys: () =>
      allConfigKeys().map(({ field }) => ({ value: field.path, about: field.field.doc.split("\n")[0]! })),
  };
}

/** @param words behind the program's name; the last is being typed */
export function answerCompletion(io: Io, program: Command, words: readonly string[]): void {
  const { candidates, files } = complete(program, words, lookupsFor(io, words));
  for (const { value, about } of candidates) io.out(`${value}\t${about}\n`);
  io.out(files ? ":files\n" : ":none\n");
}
