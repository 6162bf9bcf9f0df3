/** Results as JSON for machines or as YAML for people, both on stdout. */
import type { Io } from "./io.js";

export type OutputFormat = "json" | "text";

/** One line of JSON, or YAML. bigint prints as text, as in proto JSON. */
export function print(io: Io, format: OutputFormat, value: unknown): void {
  const plain: unknown = JSON.parse(
    JSON.stringify(value, (_, v: unknown) => (typeof v === "bigint" ? v.toString() : v)),
  );
  io.out(format === "json" ? `${JSON.stringify(plain)}\n` : toYaml(plain));
}

/** What a command did that has no result of its own: for people a sentence beside the results, for machines an object. */
export function report(io: Io, format: OutputFormat, sentence: string, value: unknown): void {
  if (format === "json") print(io, "json", value);
  else io.err(`${sentence}\n`);
}

export function toYaml(value: unknown): string {
  return `${block(value, 0).replace(/^\n/, "")}\n`;
}

/** The value after "key:" or "-", with the line break or blank that it needs in front. */
function block(value: unknown, indent: number): string {
  const pad = " ".repeat(indent);
  if (Array.isArray(value)) {
    if (value.length === 0) return " []";
    return value.map((item) => `\n${pad}-${inItem(item, indent)}`).join("");
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return " {}";
    return entries.map(([key, item]) => `\n${pad}${scalar(key)}:${block(item, indent + 2)}`).join("");
  }
  return ` ${scalar(value)}`;
}

/** Members of a list item begin on the line of the dash. */
function inItem(item: unknown, indent: number): string {
  const text = block(item, indent + 2);
  return text.startsWith("\n") ? ` ${text.slice(indent + 3)}` : text;
}

/** Text that YAML would read as something else is quoted. */
function scalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const plain = /^[A-Za-z_/][A-Za-z0-9_./@+ -]*$/.test(value) && !value.endsWith(" ");
  const special = /^(true|false|null|yes|no|on|off|y|n|~)$/i.test(value);
  return plain && !special ? value : JSON.stringify(value);
}
