/** Signs for a node elsewhere with the validator key of this home. */
import { parseListenAddress } from "../../config/address.js";
import type { CommandContext } from "../context.js";
import { badValue } from "../errors.js";
import { asCliError } from "../home-operation.js";

export async function signer(context: CommandContext): Promise<void> {
  const text = context.text("addr")!;
  const named = /^tcp:\/\/([0-9a-f]{40})@(.*)$/.exec(text);
  const address = parseListenAddress(named === null ? text : `tcp://${named[2]}`);
  if (!address.ok) throw badValue("--addr", text, "tcp://[ID@]HOST:PORT or unix:///PATH");
  const { runSigner } = await import("../../node/run-signer.js");
  const { privValidatorKey: keyFile, privValidatorState: stateFile } = context.nodeConfig().paths;
  try {
    await runSigner({
      keyFile,
      stateFile,
      address: address.value,
      nodeId: named?.[1],
      chainId: context.chainId,
      level: (context.text("log_level") ?? "info") as "info",
      write: (line) => context.io.err(line),
      colour: context.io.colour,
    });
  } catch (e) {
    throw asCliError(e);
  }
}
