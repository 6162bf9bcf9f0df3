import type { CommandContext } from "../context.js";
import { print } from "../output.js";
import { longVersion, packageInfo } from "../version-info.js";

export async function version(context: CommandContext): Promise<void> {
  const asked = context.text("output");
  if (context.flag("long") || asked === "json")
    return print(context.io, asked === "json" ? "json" : "text", longVersion());
  context.io.out(`${packageInfo().version}\n`);
}
