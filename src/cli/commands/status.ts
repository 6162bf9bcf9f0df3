import type { CommandContext } from "../context.js";
import { print } from "../output.js";
import { createRpcClient } from "../rpc-client.js";

export async function status(context: CommandContext): Promise<void> {
  if (context.flag("watch")) return (await import("./status-watch.js")).watchStatus(context);
  const client = createRpcClient(context.client.node);
  print(context.io, context.formatJsonByDefault, await client.call("status"));
}
