/** Writes configuration files with their comments. */
import { formatDurationMs } from "./duration.js";
import { type ConfigValue, type Field, type FileSchema, fieldsOf } from "./schema.js";

export type ConfigValues = { readonly [path: string]: ConfigValue };

/** The file with its defaults, overlaid by what is given under paths ("rpc.laddr"; durations in milliseconds).
 *  @throws Error when a path is no key of the file */
export function renderConfig(schema: FileSchema, given: ConfigValues = {}): string {
  const fields = fieldsOf(schema);
  for (const path of Object.keys(given)) {
    if (!fields.some((f) => f.path === path)) throw new Error(`${schema.file} has no key ${path}`);
  }
  const lines = [...comment(schema.intro), ""];
  let section = "";
  for (const at of fields) {
    if (at.section !== section) {
      section = at.section;
      lines.push("", `# --- ${schema.sections[section]!.title}`, `[${section}]`, "");
    }
    lines.push(...comment(at.field.doc), `${at.key} = ${tomlValue(at.field, given[at.path] ?? at.field.default)}`, "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The keys and values alone. */
export function renderBare(schema: FileSchema, values: ConfigValues): string {
  const lines: string[] = [];
  let section = "";
  for (const at of fieldsOf(schema)) {
    if (at.section !== section) lines.push("", `[${at.section}]`);
    section = at.section;
    lines.push(`${at.key} = ${tomlValue(at.field, values[at.path] ?? at.field.default)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** As JSON, by section and key, named as in the file; durations as text. */
export function configJson(schema: FileSchema, values: ConfigValues): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const at of fieldsOf(schema)) {
    const value = values[at.path] ?? at.field.default;
    const target = at.section === "" ? out : ((out[at.section] ??= {}) as Record<string, unknown>);
    target[at.key] = at.field.kind === "duration" ? formatDurationMs(value as number) : value;
  }
  return out;
}

function comment(text: string): string[] {
  return text === "" ? [] : text.split("\n").map((line) => `# ${line}`);
}

/** As it stands behind "key =". */
export function tomlValue(field: Field, value: ConfigValue): string {
  if (typeof value === "string") return tomlString(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return field.kind === "duration" ? tomlString(formatDurationMs(value)) : String(value);
  return field.kind === "commaList" ? tomlString(value.join(",")) : `[${value.map(tomlString).join(", ")}]`;
}

/** A TOML basic string. JSON's escapes are among TOML's, and DEL must be escaped there. */
function tomlString(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\u007f");
}
