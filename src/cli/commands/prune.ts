import type { AppConfig } from "../../config/app-schema.js";
import type { CommandContext } from "../context.js";
import { badValue, UsageError } from "../errors.js";
import { bytesText, withHome } from "../home-operation.js";
import { requireConsent } from "../io.js";
import { print } from "../output.js";
import { stages } from "../terminal.js";

const STRATEGIES = ["default", "nothing", "everything", "custom"] as const;
const KEEP_RECENT_MIN = 2;

/** Removes what the strategy gives up, and compacts the files. */
export async function prune(context: CommandContext, asked: string | undefined): Promise<void> {
  const { app } = context.nodeConfig();
  const options = optionsOf(context, app, asked);
  const { pruneHome } = await import("../../node/operations/prune-home.js");
  const { pruningOf } = await import("../../node/settings.js");
  const { io } = context;
  await requireConsent(context, "What is pruned cannot be brought back. Go on?");
  const bar = stages(io, "pruning", true);
  const report = await withHome(context, (home) =>
    pruneHome(home, {
      pruning: pruningOf(options.app),
      minRetainBlocks: BigInt(context.number("minRetainBlocks") ?? app.minRetainBlocks),
      compact: context.options.compact !== false,
      onProgress: bar.onProgress,
    }),
  ).finally(bar.end);
  if (context.format === "json") {
    print(io, "json", {
      versions: report.versions,
      blocks: report.blocks,
      index_rows: report.indexRows,
      evidence: report.evidence,
      databases: report.sizes,
    });
    return;
  }
  const { versions, blocks } = report;
  const retain = BigInt(context.number("minRetainBlocks") ?? app.minRetainBlocks);
  if (retain > 0n && blocks.last - blocks.first > retain) {
    io.err(
      "more blocks stay than --min-retain-blocks says: evidence about them may come for evidence.max_age_num_blocks of the consensus params\n",
    );
  }
  io.out(`states   ${versions.pruned} removed, ${versions.first} to ${versions.last} stay\n`);
  io.out(`blocks   ${blocks.pruned} removed, ${blocks.first} to ${blocks.last} stay\n`);
  io.out(`index    ${report.indexRows} rows that nothing pointed to\n`);
  for (const { name, before, after } of report.sizes) {
    io.out(`${name.padEnd(16)}${bytesText(before).padStart(10)} -> ${bytesText(after)}\n`);
  }
}

function optionsOf(context: CommandContext, app: AppConfig, asked: string | undefined): { readonly app: AppConfig } {
  const strategy = asked ?? app.pruning;
  const known = STRATEGIES.find((s) => s === strategy);
  if (known === undefined) throw badValue("STRATEGY", strategy, STRATEGIES.join(", "));
  const keep = context.number("keepRecent");
  if (keep !== undefined && known !== "custom")
    throw new UsageError("--keep-recent goes with the strategy custom", "statesetd prune custom --keep-recent NUMBER");
  if (known !== "custom") return { app: { ...app, pruning: known } };
  const recent = keep ?? Number(app.pruningKeepRecent);
  if (recent < KEEP_RECENT_MIN) {
    if (keep !== undefined) throw badValue("--keep-recent", keep.toString(), "a number of at least 2");
    throw new UsageError("--keep-recent is missing: statesetd prune custom --keep-recent 100");
  }
  const interval = app.pruningInterval === "0" ? "10" : app.pruningInterval;
  return { app: { ...app, pruning: known, pruningKeepRecent: recent.toString(), pruningInterval: interval } };
}
