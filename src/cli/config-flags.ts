/** Every key of config.toml and app.toml as a flag of the commands that run a node. */
import { type Command, Option } from "commander";
import { appSchema } from "../config/app-schema.js";
import { cometSchema } from "../config/comet-schema.js";
import { fieldsOf } from "../config/schema.js";

/** Shown in the help; the others work all the same. */
const SHOWN = [
  "moniker",
  "log_level",
  "log_format",
  "rpc.laddr",
  "p2p.laddr",
  "api.enable",
  "api.address",
  "grpc.enable",
  "grpc.address",
  "minimum-gas-prices",
  "pruning",
  "halt-height",
  "consensus.create_empty_blocks",
  "consensus.target_block_interval",
];

/** @returns how to read what was given, by path */
export function addConfigFlags(command: Command): () => { [path: string]: string } {
  const options: { readonly path: string; readonly option: Option }[] = [];
  for (const { path, field } of [...fieldsOf(cometSchema), ...fieldsOf(appSchema)]) {
    // A switch may stand alone: --api.enable
    const value = field.kind === "bool" ? "[true|false]" : "<value>";
    const option = new Option(`--${path} ${value}`, field.doc.split("\n")[0]);
    if (!SHOWN.includes(path)) option.hideHelp();
    command.addOption(option);
    options.push({ path, option });
  }
  command.addHelpText("after", "\nEvery key of config.toml and app.toml is a flag: --section.key VALUE.");
  return () => {
    const given: { [path: string]: string } = {};
    for (const { path, option } of options) {
      const value = command.opts()[option.attributeName()] as string | boolean | undefined;
      if (value !== undefined) given[path] = String(value);
    }
    return given;
  };
}
