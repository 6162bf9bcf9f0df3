/** The configuration as it acts: files, environment and flags together. */
import { appSchema } from "../../config/app-schema.js";
import { clientSchema } from "../../config/client-schema.js";
import { cometSchema } from "../../config/comet-schema.js";
import { readConfigFile } from "../../config/home.js";
import { configJson, renderBare } from "../../config/render.js";
import type { FileSchema } from "../../config/schema.js";
import type { CommandContext } from "../context.js";
import { badValue } from "../errors.js";
import { print } from "../output.js";

const FILES: { readonly [name: string]: FileSchema } = { config: cometSchema, app: appSchema, client: clientSchema };

export async function configShow(context: CommandContext, file: string | undefined): Promise<void> {
  const names = file === undefined ? Object.keys(FILES) : [file.replace(/\.toml$/, "")];
  const all: Record<string, unknown> = {};
  for (const name of names) {
    const schema = FILES[name];
    if (schema === undefined) throw badValue("FILE", file ?? "", "config, app or client");
    const { byPath, ignored } = readConfigFile(context.home, schema, context.overrides);
    for (const line of ignored) context.io.err(`${line}\n`);
    if (context.text("output") === "json") all[name] = configJson(schema, byPath);
    else context.io.out(`${file === undefined ? `# ${schema.file}\n` : ""}${renderBare(schema, byPath)}\n`);
  }
  if (context.text("output") === "json") print(context.io, "json", file === undefined ? all : all[names[0]!]);
}
