/** The configuration: as it acts (files, environment and flags together), and its files. */
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { PLAIN_MODE, replaceFileSync } from "../../adapters/atomic-file.js";
import { appFaults, appSchema } from "../../config/app-schema.js";
import { clientSchema } from "../../config/client-schema.js";
import { cometFaults, cometSchema } from "../../config/comet-schema.js";
import { withKey } from "../../config/edit.js";
import { configFilePath, readConfigFile, unknownVariables } from "../../config/home.js";
import { CONFIG_FILES, type ConfigKey, findConfigKey } from "../../config/keys.js";
import { ConfigError, type ConfigFault, parseConfig } from "../../config/parse.js";
import { configJson, renderBare, renderConfig, tomlValue } from "../../config/render.js";
import { type ConfigOf, type ConfigValue, type FileSchema, fieldsOf, variableOf } from "../../config/schema.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { print, report } from "../output.js";

export async function configShow(context: CommandContext, file: string | undefined): Promise<void> {
  const names = file === undefined ? Object.keys(CONFIG_FILES) : [file.replace(/\.toml$/, "")];
  const all: Record<string, unknown> = {};
  for (const name of names) {
    const schema = CONFIG_FILES[name];
    if (schema === undefined) throw badValue("FILE", file ?? "", "config, app or client");
    const { byPath, ignored } = readConfigFile(context.home, schema, context.overrides);
    for (const line of ignored) context.io.err(`${line}\n`);
    if (context.text("output") === "json") all[name] = configJson(schema, byPath);
    else context.io.out(`${file === undefined ? `# ${schema.file}\n` : ""}${renderBare(schema, byPath)}\n`);
  }
  if (context.text("output") === "json") print(context.io, "json", file === undefined ? all : all[names[0]!]);
}

export async function configHome(context: CommandContext): Promise<void> {
  if (context.text("output") === "json") print(context.io, "json", { home: context.home });
  else context.io.out(`${context.home}\n`);
}

/** KEY, FILE.KEY, or FILE and KEY as two arguments, as the SDK's confix has them. @throws UsageError */
function keyOf(args: readonly string[], verb: string): ConfigKey {
  const [first = "", second] = args;
  const found = second === undefined ? findConfigKey(first) : findConfigKey(second, first);
  if (!("error" in found)) return found;
  const hint =
    found.nearest === undefined ? "statesetd config show lists all keys" : `statesetd config ${verb} ${found.nearest}`;
  const meant = found.nearest === undefined ? "" : `; did you mean ${found.nearest}?`;
  throw new UsageError(`${found.error}${meant}`, hint);
}

/** Text as it is, other values as TOML writes them. */
function shown({ field }: ConfigKey, value: ConfigValue): string {
  return typeof value === "string" ? value : tomlValue(field.field, value).replace(/^"(.*)"$/, "$1");
}

export async function configGet(context: CommandContext, args: readonly string[]): Promise<void> {
  const key = keyOf(args, "get");
  const { byPath } = readConfigFile(context.home, key.schema, context.overrides);
  const value = byPath[key.field.path]!;
  if (context.text("output") !== "json") {
    context.io.out(`${shown(key, value)}\n`);
    return;
  }
  print(context.io, "json", key.field.field.kind === "duration" ? shown(key, value) : value);
}

function crossChecks(schema: FileSchema): (values: never) => readonly (readonly [path: string, wanted: string])[] {
  const checks: { readonly [file: string]: (values: never) => readonly (readonly [string, string])[] } = {
    [cometSchema.file]: cometFaults,
    [appSchema.file]: appFaults,
  };
  return checks[schema.file] ?? (() => []);
}

/** The value of one key as it would be with this text in the file. @throws UsageError, ConfigError */
function checkedValue(key: ConfigKey, path: string, text: string | undefined, value: string): ConfigValue {
  const flags = { [key.field.path]: value };
  const checks = crossChecks(key.schema) as (values: ConfigOf<FileSchema>) => readonly (readonly [string, string])[];
  try {
    return parseConfig(key.schema, { path, text, env: {}, flags }, checks).byPath[key.field.path]!;
  } catch (e) {
    if (!(e instanceof ConfigError)) throw e;
    const own = e.faults.find((fault) => fault.key === key.field.path);
    if (own !== undefined) throw new UsageError(`${key.field.path}: ${own.message}`);
    const other = e.faults.find((fault) => fault.key !== "")?.key;
    throw new CliError(
      e.message,
      other === undefined ? `repair ${path} by hand first` : `first: statesetd config set ${other} VALUE`,
    );
  }
}

/** @param args KEY VALUE, or FILE KEY VALUE */
export async function configSet(context: CommandContext, args: readonly string[]): Promise<void> {
  const names = args.slice(0, -1);
  const value = args[args.length - 1]!;
  if (names.length === 0) throw new UsageError("VALUE is missing", `statesetd config set ${value} VALUE`);
  const key = keyOf(names, "set");
  const { field, schema } = key;
  const path = configFilePath(context.home, schema.file);
  const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (text === undefined && schema !== clientSchema) {
    throw new CliError(`${path}: no such file`, "statesetd init MONIKER makes one; --home says where");
  }
  const typed = checkedValue(key, path, text, value);
  const line = tomlValue(field.field, typed);
  if (text === undefined) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    replaceFileSync(path, renderConfig(schema, { [field.path]: typed }), PLAIN_MODE);
  } else {
    replaceFileSync(path, withKey(text, field.section, field.key, line), statSync(path).mode & 0o777);
  }
  const variable = variableOf(field.path);
  if ((context.io.env[variable] ?? "") !== "") {
    context.io.err(`the environment variable ${variable} says otherwise, and counts more than the file\n`);
  }
  const format = context.text("output") === "json" ? "json" : "text";
  report(context.io, format, `${path}: ${field.path} = ${line}`, { file: path, key: field.path, value: line });
}

/** All faults of all files at once. */
export async function configValidate(context: CommandContext): Promise<void> {
  const faults: ConfigFault[] = [];
  for (const schema of Object.values(CONFIG_FILES)) {
    try {
      const { ignored } = readConfigFile(context.home, schema, context.overrides, crossChecks(schema));
      for (const line of ignored) context.io.err(`${line}\n`);
    } catch (e) {
      if (!(e instanceof ConfigError)) throw e;
      faults.push(...e.faults);
    }
  }
  for (const name of unknownVariables(context.io.env, ["STATESETD_VECTORS"])) {
    context.io.err(`environment variable ${name} names no key of the configuration\n`);
  }
  if (faults.length > 0) throw new ConfigError(faults);
  const missing = Object.values(CONFIG_FILES).filter(({ file }) => !existsSync(configFilePath(context.home, file)));
  for (const { file } of missing)
    context.io.err(`${configFilePath(context.home, file)} is not there: defaults stand in\n`);
  const format = context.text("output") === "json" ? "json" : "text";
  report(context.io, format, "the configuration is valid", { valid: true, missing: missing.map(({ file }) => file) });
}

/** Keys whose value is not the default. */
export async function configDiff(context: CommandContext): Promise<void> {
  const differences: { file: string; key: string; value: string; default: string }[] = [];
  for (const [name, schema] of Object.entries(CONFIG_FILES)) {
    const { byPath } = readConfigFile(context.home, schema, context.overrides);
    for (const field of fieldsOf(schema)) {
      const key: ConfigKey = { name, schema, field };
      const [value, usual] = [shown(key, byPath[field.path]!), shown(key, field.field.default)];
      if (value !== usual) differences.push({ file: schema.file, key: field.path, value, default: usual });
    }
  }
  if (context.text("output") === "json") return print(context.io, "json", differences);
  for (const d of differences) context.io.out(`${d.file}: ${d.key} = ${d.value} (default: ${d.default})\n`);
}
