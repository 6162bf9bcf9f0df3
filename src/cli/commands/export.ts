import { PLAIN_MODE, replaceFileSync } from "../../adapters/atomic-file.js";
import { utf8Length } from "../../types/utf8.js";
import type { CommandContext } from "../context.js";
import { badValue } from "../errors.js";
import { withHome } from "../home-operation.js";
import { print } from "../output.js";
import { stages } from "../terminal.js";

const CHAIN_ID_BYTES_MAX = 50;

/** The genesis of a new chain that goes on with the state of a height. */
export async function exportState(context: CommandContext): Promise<void> {
  const chainId = context.text("chainId");
  if (chainId !== undefined && (chainId === "" || utf8Length(chainId) > CHAIN_ID_BYTES_MAX)) {
    throw badValue("--chain-id", chainId, "1 to 50 bytes of text");
  }
  const { exportedJson, exportGenesis } = await import("../../node/operations/export-genesis.js");
  const bar = stages(context.io, "exporting");
  const doc = await withHome(context, (home) =>
    exportGenesis(home, {
      height: context.bigint("height"),
      forZeroHeight: context.flag("forZeroHeight"),
      chainId,
      onProgress: bar.onProgress,
    }),
  ).finally(bar.end);
  const file = context.text("outputDocument");
  if (file === undefined) return context.io.out(exportedJson(doc));
  replaceFileSync(file, exportedJson(doc), PLAIN_MODE);
  if (context.format === "json") {
    const { chainId: chain_id, initialHeight: initial_height } = doc;
    print(context.io, "json", { output_document: file, chain_id, initial_height, validators: doc.validators.length });
  } else {
    context.io.err(`${file} starts ${doc.chainId} at height ${doc.initialHeight}\n`);
  }
}
