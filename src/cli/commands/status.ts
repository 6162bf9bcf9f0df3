import type { CommandContext } from "../context.js";
import { print } from "../output.js";
import { createRpcClient } from "../rpc-client.js";

export async function status(context: CommandContext): Promise<void> {
  const client = createRpcClient(context.client.node);
  print(context.io, context.formatJsonByDefault, await client.call("status"));
}
