/** From what was typed to a message of the verb's type, through proto JSON, so that one reader checks everything. */
import { fromProtoJson } from "../../codec/proto-json.js";
import type { FieldInfo } from "../../protobuf/message.js";
import type { CliApplication } from "../application.js";
import { CliError, UsageError } from "../errors.js";
import { readTextFile } from "../input-files.js";
import type { Io } from "../io.js";
import { fieldJson, isAccountAddress, type Json, jsonText } from "./field-values.js";
import type { Verb } from "./verb.js";

type JsonFields = { [name: string]: Json };

/** What was typed for a verb. */
export interface Typed {
  readonly args: readonly string[];
  /** By field name, all that was given for its flag. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** Turns "alice" into an address where a field wants one; other text stays as it is. */
export type AddressResolver = (text: string, what: string) => Promise<string>;

/** Members of the message from positions and flags. @throws UsageError */
export async function typedFields(verb: Verb, typed: Typed, addressOf: AddressResolver): Promise<JsonFields> {
  const fields: JsonFields = {};
  const rest = [...typed.args];
  for (const { field, label, variadic } of verb.positional) {
    const texts = variadic ? rest.splice(0) : rest.splice(0, 1);
    if (texts.length > 0) await put(fields, field, texts, label.toUpperCase(), addressOf);
  }
  for (const field of verb.flags) {
    const texts = typed.flags.get(field.name);
    if (texts !== undefined) await put(fields, field, texts, `--${field.name.replaceAll("_", "-")}`, addressOf);
  }
  requireOneOfEach(verb, fields);
  return fields;
}

async function put(
  into: JsonFields,
  field: FieldInfo,
  texts: readonly string[],
  what: string,
  addressOf: AddressResolver,
): Promise<void> {
  const resolved: string[] = [];
  for (const text of texts) resolved.push(isAccountAddress(field) ? await addressOf(text, what) : text);
  into[field.name] = fieldJson(field, resolved, what);
}

function requireOneOfEach(verb: Verb, fields: JsonFields): void {
  const seen = new Map<string, string>();
  for (const field of verb.method.input.fields) {
    if (field.oneof === undefined || !(field.name in fields)) continue;
    const other = seen.get(field.oneof);
    if (other !== undefined) throw new UsageError(`${other} and ${field.name} exclude each other: give one of them`);
    seen.set(field.oneof, field.name);
  }
}

/** A message in a file, in text that begins with a brace, or on the standard input ("-"). A "@type" that names the
 *  message is allowed. */
export async function messageFromFile(verb: Verb, source: string, io: Io): Promise<JsonFields> {
  const inline = source.trimStart().startsWith("{");
  const text = inline ? source : source === "-" ? await io.readAll() : readTextFile(source);
  const where = inline ? "FILE" : source;
  const json = jsonText(text, where);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new CliError(`${where}: wanted a JSON object`, `--help shows the fields of ${verb.method.input.typeName}`);
  const { "@type": type, ...fields } = json as JsonFields;
  const name = verb.method.input.typeName;
  if (type !== undefined && type !== `/${name}`) {
    throw new CliError(
      `${where}: "@type": found ${JSON.stringify(type)}, wanted "/${name}" or none`,
      "correct it, or leave it out",
    );
  }
  return fields;
}

/** @throws CliError that names the field */
export function decodeFields(app: CliApplication, verb: Verb, fields: JsonFields): object {
  const decoded = fromProtoJson<object>(verb.method.input, JSON.stringify(fields), app.registry);
  if (!decoded.ok)
    throw new CliError(`${verb.method.input.typeName}: ${decoded.error}`, "--help shows the fields, with their kinds");
  return decoded.value;
}
