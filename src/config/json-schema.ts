/** Checks JSON against a JSON schema (the part of draft 2020-12 that our schemas use), so that a schema file which editors
 *  understand is also what decides. Any other keyword is an error of the schema: nothing is passed over. */
import { nearest } from "./nearest.js";

export interface JsonSchema {
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly description?: string;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
}

/** What is wrong, as lines. */
export interface JsonFault {
  /** "regions[0].name"; "" for the whole document. */
  readonly path: string;
  readonly text: string;
}

const NOTES = new Set(["$schema", "$id", "title", "description"]);
const KEYWORDS = new Set([
  ...["type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems"],
  ...["pattern", "minimum", "maximum", "const", "enum"],
]);
const FOUND_CHARS_MAX = 60;

/** The value as it stands in a message. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > FOUND_CHARS_MAX ? `${text.slice(0, FOUND_CHARS_MAX)}…` : text;
}

export function faultText(fault: JsonFault): string {
  return fault.path === "" ? fault.text : `${fault.path}: ${fault.text}`;
}

/** All faults, in the order of the document; none when the value fits.
 *  @throws Error when the schema uses a keyword that is not known here */
export function schemaFaults(schema: JsonSchema, value: unknown, path = ""): JsonFault[] {
  for (const key of Object.keys(schema)) {
    if (!NOTES.has(key) && !KEYWORDS.has(key)) throw new Error(`the schema's keyword ${key} is not known`);
  }
  const fault = plainFault(schema, value);
  if (fault !== undefined) return [{ path, text: `found ${shown(value)}, wanted ${fault}` }];
  if (Array.isArray(value)) return arrayFaults(schema, value, path);
  if (typeof value === "object" && value !== null) return objectFaults(schema, value as Record<string, unknown>, path);
  return [];
}

const TYPE_WORDS = {
  object: "an object",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
} as const;

function hasType(type: NonNullable<JsonSchema["type"]>, value: unknown): boolean {
  switch (type) {
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** What is wanted when the value itself, apart from its members, does not fit. */
function plainFault(schema: JsonSchema, value: unknown): string | undefined {
  const because = schema.description === undefined ? "" : ` (${schema.description})`;
  if (schema.const !== undefined && value !== schema.const) return `${shown(schema.const)}${because}`;
  if (schema.enum !== undefined && !schema.enum.some((e) => e === value)) {
    return `${schema.enum.map(shown).join(" or ")}${because}`;
  }
  if (schema.type !== undefined && !hasType(schema.type, value)) return `${TYPE_WORDS[schema.type]}${because}`;
  if (typeof value === "string" && schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) {
    return schema.description ?? `text that matches ${schema.pattern}`;
  }
  if (typeof value === "number") {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    if (value < minimum || value > maximum) return `a number from ${minimum} to ${maximum}${because}`;
  }
  return undefined;
}

function arrayFaults(schema: JsonSchema, value: readonly unknown[], path: string): JsonFault[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (value.length < minItems || value.length > maxItems) {
    const wanted = minItems === maxItems ? `${minItems}` : `${minItems} to ${maxItems}`;
    const because = schema.description === undefined ? "" : ` (${schema.description})`;
    return [{ path, text: `found ${value.length} items, wanted ${wanted}${because}` }];
  }
  const { items } = schema;
  return items === undefined ? [] : value.flatMap((item, i) => schemaFaults(items, item, `${path}[${i}]`));
}

function objectFaults(schema: JsonSchema, value: Record<string, unknown>, path: string): JsonFault[] {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const known = new Map(Object.entries(schema.properties ?? {}));
  const faults: JsonFault[] = [];
  for (const [key, member] of Object.entries(value)) {
    const inner = known.get(key) ?? schema.additionalProperties;
    if (inner === false) {
      const missing = [...known.keys()].filter((k) => !Object.hasOwn(value, k));
      const meant = nearest(key, missing) ?? nearest(key, known.keys());
      faults.push({ path: at(key), text: `unknown key${meant === undefined ? "" : `; did you mean ${meant}?`}` });
    } else if (inner !== undefined) {
      faults.push(...schemaFaults(inner, member, at(key)));
    }
  }
  for (const key of schema.required ?? []) {
    if (Object.hasOwn(value, key)) continue;
    const description = known.get(key)?.description;
    faults.push({ path: at(key), text: `found nothing, wanted ${description ?? "this key"}` });
  }
  return faults;
}
