import { toHexUpper } from "../../types/bytes.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { withHome } from "../home-operation.js";
import { confirm } from "../io.js";
import { print } from "../output.js";

/** Takes blocks, state, application and index back together. */
export async function rollback(context: CommandContext): Promise<void> {
  const heights = context.bigint("heights") ?? 1n;
  if (heights === 0n) throw badValue("--heights", "0", "a number above 0");
  const hard = context.flag("hard");
  const work = await import("../../node/operations/rollback-home.js");
  const report = await withHome(context, async (home) => {
    if (hard && !context.flag("yes") && work.dependsOnOwnSignature(home)) {
      const question =
        "The chain needs this validator's signature, and it does not sign a height twice: without the blocks it may stand still. Remove them?";
      if (!context.io.interactive || !(await confirm(context.io, question))) {
        throw new CliError(
          "nothing was changed: this validator has signed the blocks that would go, and will not sign those heights again",
          "leave out --hard to execute them again, or add --yes if others can decide them anew",
        );
      }
    }
    return work.rollbackHome(home, heights, hard);
  });
  if (context.format === "json") {
    print(context.io, "json", {
      from: report.from,
      height: report.height,
      app_hash: toHexUpper(report.appHash),
      blocks: report.blocks,
      removed: report.removed,
      signed_to: report.signedTo,
      finished_earlier: report.finished,
    });
    return;
  }
  const { io } = context;
  if (report.finished) io.err("an earlier rollback that was cut short was finished first\n");
  const blocks = `${report.blocks} ${report.blocks === 1n ? "block" : "blocks"}`;
  io.out(`Rolled back state to height ${report.height} and hash ${toHexUpper(report.appHash)}\n`);
  if (report.removed) {
    io.err(`${blocks} removed; the next start has them decided anew\n`);
    if (report.signedTo > report.height) {
      io.err(`this validator has signed up to height ${report.signedTo} and signs again above it\n`);
    }
  } else {
    io.err(`to be executed again at the next start: ${blocks}\n`);
  }
}
