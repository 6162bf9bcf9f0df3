/** From texts to checked values: file < environment < flag. */
import { parse as parseToml, TomlError } from "smol-toml";
import { parseDurationMs } from "./duration.js";
import { nearest } from "./nearest.js";
import {
  type ConfigOf,
  type ConfigValue,
  camelCase,
  type FieldAt,
  type FileSchema,
  fieldsOf,
  propertyOf,
  variableOf,
} from "./schema.js";

export interface ConfigFault {
  /** Where the value came from: a path with a line, a variable, a flag. */
  readonly where: string;
  /** "rpc.laddr"; empty when the file as a whole cannot be read. */
  readonly key: string;
  readonly message: string;
}

const FAULTS_SHOWN_MAX = 20;
/** Sections are at most `a.b` deep; what lies deeper is unknown anyway. */
const SECTION_DOTS_MAX = 1;

/** Every fault of the configuration at once, each on a line of its own. */
export class ConfigError extends Error {
  override name = "ConfigError";
  constructor(readonly faults: readonly ConfigFault[]) {
    const lines = faults
      .slice(0, FAULTS_SHOWN_MAX)
      .map((f) => `${f.where}: ${f.key === "" ? "" : `${f.key}: `}${f.message}`);
    if (faults.length > FAULTS_SHOWN_MAX) lines.push(`and ${faults.length - FAULTS_SHOWN_MAX} more`);
    super(lines.join("\n"));
  }
}

export interface ConfigSources {
  /** How the file is called in messages. */
  readonly path: string;
  /** undefined: there is no such file, defaults stand in for it. */
  readonly text: string | undefined;
  readonly env: { readonly [name: string]: string | undefined };
  /** By path: "rpc.laddr". */
  readonly flags: { readonly [path: string]: string | undefined };
}

export interface ParsedConfig<S extends FileSchema> {
  readonly values: ConfigOf<S>;
  /** The same by path, as renderConfig takes them. */
  readonly byPath: { readonly [path: string]: ConfigValue };
  /** Keys of the file that have no effect, with the reason. */
  readonly ignored: readonly string[];
}

interface Origin {
  readonly where: string;
  readonly raw: unknown;
  /** From a variable or a flag: everything is text there. */
  readonly text?: true;
  readonly isDefault?: true;
}

type Faults = ConfigFault[];
type FlatFile = ReadonlyMap<string, unknown>;

/** @throws ConfigError with all that is wrong */
export function parseConfig<S extends FileSchema>(
  schema: S,
  sources: ConfigSources,
  crossChecks: (values: ConfigOf<S>) => readonly (readonly [path: string, wanted: string])[] = () => [],
): ParsedConfig<S> {
  const faults: Faults = [];
  const file = readFile(schema, sources, faults);
  const ignored = unknownKeys(schema, sources, file, faults);
  const values: Record<string, unknown> = {};
  const byPath: Record<string, ConfigValue> = {};
  const origins = new Map<string, Origin>();
  for (const section of Object.keys(schema.sections)) values[camelCase(section)] = {};
  for (const at of fieldsOf(schema)) {
    const origin = originOf(at, sources, file);
    origins.set(at.path, origin);
    const target = at.section === "" ? values : (values[camelCase(at.section)] as Record<string, unknown>);
    const value = typedValue(at, origin, faults);
    byPath[at.path] = value;
    target[propertyOf(at.key, at.field)] = value;
  }
  const parsed = values as ConfigOf<S>;
  if (faults.length === 0) {
    for (const [path, wanted] of crossChecks(parsed)) {
      const { where, raw } = origins.get(path)!;
      faults.push({ where, key: path, message: `found ${show(raw)}, wanted ${wanted}` });
    }
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return { values: parsed, byPath, ignored };
}

function readFile(schema: FileSchema, sources: ConfigSources, faults: Faults): FlatFile {
  const flat = new Map<string, unknown>();
  if (sources.text === undefined) return flat;
  try {
    flatten(schema, parseToml(sources.text, { integersAsBigInt: true }), "", flat);
  } catch (e) {
    if (e instanceof RangeError) {
      faults.push({ where: sources.path, key: "", message: "no valid TOML: values nest too deep" });
      return flat;
    }
    if (!(e instanceof TomlError)) throw e;
    const message = e.message.split("\n")[0]!.replace("Invalid TOML document: ", "");
    faults.push({
      where: `${sources.path}:${e.line}`,
      key: "",
      message: `no valid TOML (column ${e.column}): ${message}`,
    });
  }
  return flat;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function flatten(schema: FileSchema, table: Record<string, unknown>, prefix: string, into: Map<string, unknown>): void {
  for (const [key, value] of Object.entries(table)) {
    if (isTable(value) && prefix.split(".").length <= SECTION_DOTS_MAX + 1) {
      const section = `${prefix}${key}`;
      if (Object.keys(value).length === 0 && !(section in schema.sections)) into.set(`${section}.`, value);
      flatten(schema, value, `${section}.`, into);
    } else into.set(`${prefix}${key}`, value);
  }
}

/** Puts unknown keys into `faults` and returns those that are known to have no effect. */
function unknownKeys(schema: FileSchema, sources: ConfigSources, file: FlatFile, faults: Faults): string[] {
  const known = new Set(fieldsOf(schema).map((f) => f.path));
  const ignored: string[] = [];
  for (const path of file.keys()) {
    if (known.has(path)) continue;
    const section = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    const reason = schema.ignored[path] ?? schema.ignored[`${section}.*`];
    if (reason !== undefined) {
      ignored.push(`${sources.path}: ${path} has no effect: ${reason}`);
      continue;
    }
    const message = unknownKeyMessage(schema, path, section);
    if (!faults.some((f) => f.message === message)) faults.push({ where: placeOf(sources, path), key: "", message });
  }
  return ignored;
}

function unknownKeyMessage(schema: FileSchema, path: string, section: string): string {
  const key = path.slice(section === "" ? 0 : section.length + 1);
  if (section !== "" && !(section in schema.sections)) {
    const meant = nearest(section, Object.keys(schema.sections));
    return `unknown section [${section}]${meant === undefined ? "" : `; did you mean [${meant}]?`}`;
  }
  const fields = fieldsOf(schema);
  const here = nearest(
    key,
    fields.filter((f) => f.section === section).map((f) => f.key),
  );
  const elsewhere = fields.find((f) => f.key === key);
  const name = section === "" ? `unknown key ${key}` : `unknown key ${key} in [${section}]`;
  if (elsewhere !== undefined)
    return `${name}; ${key} belongs ${elsewhere.section === "" ? "before the first section" : `into [${elsewhere.section}]`}`;
  return here === undefined ? name : `${name}; did you mean ${here}?`;
}

/** "config/config.toml:12", by looking for the key under its section. */
function placeOf(sources: ConfigSources, path: string): string {
  let section = "";
  const lines = (sources.text ?? "").split("\n");
  for (let i = 0; i < lines.length; i++) {
    const header = /^\s*\[([^[\]]+)\]/.exec(lines[i]!);
    if (header !== null) section = header[1]!.trim();
    const key = header === null ? /^\s*([A-Za-z0-9_.-]+|"[^"]*")\s*=/.exec(lines[i]!)?.[1]?.replaceAll('"', "") : "";
    if (key !== undefined && (section === "" ? key : `${section}.${key}`) === path) return `${sources.path}:${i + 1}`;
  }
  return sources.path;
}

function originOf(at: FieldAt, sources: ConfigSources, file: FlatFile): Origin {
  const flag = sources.flags[at.path];
  if (flag !== undefined) return { where: `flag --${at.path}`, raw: flag, text: true };
  const variable = variableOf(at.path);
  const env = sources.env[variable];
  if (env !== undefined && env !== "") return { where: `environment variable ${variable}`, raw: env, text: true };
  if (file.has(at.path)) return { where: placeOf(sources, at.path), raw: file.get(at.path) };
  return { where: `${sources.path} (default)`, raw: at.field.default, isDefault: true };
}

function typedValue(at: FieldAt, origin: Origin, faults: Faults): ConfigValue {
  const { field } = at;
  if (origin.isDefault) return field.default;
  const fault = (wanted: string): ConfigValue => {
    faults.push({ where: origin.where, key: at.path, message: `found ${show(origin.raw)}, wanted ${wanted}` });
    return field.default;
  };
  const checked = <T extends ConfigValue>(
    value: T,
    check: ((value: T) => string | undefined) | undefined,
  ): ConfigValue => {
    const wanted = check?.(value);
    return wanted === undefined ? value : fault(wanted);
  };
  const raw = origin.raw;
  switch (field.kind) {
    case "text":
      return typeof raw === "string" ? checked(raw, field.check) : fault("text in quotes");
    case "bool":
      if (typeof raw === "boolean") return raw;
      if (raw === "true" || (origin.text && raw === "1")) return true;
      if (raw === "false" || (origin.text && raw === "0")) return false;
      return fault("true or false");
    case "int": {
      // CometBFT and the SDK write some integers in quotes, and read both.
      const digits = typeof raw === "bigint" || typeof raw === "string" ? raw.toString() : "";
      if (!/^-?[0-9]{1,19}$/.test(digits)) return fault("a whole number");
      const value = Number(digits);
      return Number.isSafeInteger(value) ? checked(value, field.check) : fault("a whole number below 2^53");
    }
    case "float": {
      const value = typeof raw === "string" ? (raw.trim() === "" ? Number.NaN : Number(raw)) : Number(raw);
      return Number.isFinite(value) && typeof raw !== "boolean" ? checked(value, field.check) : fault("a number");
    }
    case "duration": {
      if (typeof raw !== "string") return fault('a duration in quotes, such as "1s" or "100ms"');
      const ms = parseDurationMs(raw);
      return ms.ok ? checked(ms.value, field.check) : fault(ms.error);
    }
    case "list":
      if (typeof raw === "string" && origin.text) return listFromText(raw) ?? fault('a list such as a,b or ["a", "b"]');
      return isTextList(raw) ? raw : fault("a list of texts");
    case "commaList":
      if (typeof raw === "string") return splitComma(raw);
      return isTextList(raw) ? raw : fault("texts separated by commas, in one pair of quotes");
  }
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((v) => typeof v === "string");
}

function splitComma(value: string): string[] {
  return value
    .split(",")
    .map((v) => v.trim())
    .filter((v) => v !== "");
}

/** From a variable or flag: JSON or comma-separated. */
function listFromText(value: string): readonly string[] | undefined {
  if (!value.trimStart().startsWith("[")) return splitComma(value);
  try {
    const parsed: unknown = JSON.parse(value);
    return isTextList(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const SHOWN_MAX = 80;

function show(value: unknown): string {
  const plain = (_: string, v: unknown) => (typeof v === "bigint" ? Number(v) : v);
  const text = typeof value === "bigint" ? value.toString() : (JSON.stringify(value, plain) ?? String(value));
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}
