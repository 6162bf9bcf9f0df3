/** What a configuration file may hold, as data: from one description come defaults, the written template, parsing, the
 *  names of environment variables and flags, and the types. */

interface FieldOf<Kind extends string, T> {
  readonly kind: Kind;
  readonly default: T;
  /** Comment lines in the written file. */
  readonly doc: string;
  /** What is wrong with a value of the right type: the wanted form, as it follows the word "wanted". */
  readonly check?: (value: T) => string | undefined;
}

export type TextField = FieldOf<"text", string>;
export type BoolField = FieldOf<"bool", boolean>;
export type IntField = FieldOf<"int", number>;
export type FloatField = FieldOf<"float", number>;
/** Written as Go duration text; the value is in milliseconds. */
export type DurationField = FieldOf<"duration", number>;
/** A TOML list of texts. */
export type ListField = FieldOf<"list", readonly string[]>;
/** One text with commas, which CometBFT splits. */
export type CommaListField = FieldOf<"commaList", readonly string[]>;

export type Field = TextField | BoolField | IntField | FloatField | DurationField | ListField | CommaListField;
export type Fields = { readonly [key: string]: Field };

export interface Section {
  readonly title: string;
  readonly fields: Fields;
}

export interface FileSchema {
  /** "config.toml" */
  readonly file: string;
  /** Comment lines at the top of the written file. */
  readonly intro: string;
  /** Keys before the first section. */
  readonly root: Fields;
  readonly sections: { readonly [name: string]: Section };
  /** Keys ("section.key") and whole sections ("section.*") that other programs know: taken, checked by nobody, without
   *  effect here. The text says why. */
  readonly ignored: { readonly [path: string]: string };
}

/** The value of one key before it has a type: as TOML gives it, or as text from a variable or a flag. */
export type ConfigValue = string | number | boolean | readonly string[];

type Camel<S extends string> = S extends `${infer A}_${infer B}`
  ? `${A}${Capitalize<Camel<B>>}`
  : S extends `${infer A}-${infer B}`
    ? `${A}${Capitalize<Camel<B>>}`
    : S;
type PropOf<K extends string, F> = F extends DurationField ? `${Camel<K>}Ms` : Camel<K>;
type ValueOf<F> = F extends FieldOf<string, infer T> ? T : never;
type ValuesOf<F extends Fields> = { readonly [K in keyof F & string as PropOf<K, F[K]>]: ValueOf<F[K]> };

/** The checked values of a file: `timeout_commit` of `[consensus]` is at `.consensus.timeoutCommitMs`. */
export type ConfigOf<S extends FileSchema> = ValuesOf<S["root"]> & {
  readonly [K in keyof S["sections"] & string as Camel<K>]: ValuesOf<S["sections"][K]["fields"]>;
};

export function camelCase(key: string): string {
  return key.replace(/[-_]([a-z0-9])/g, (_, c: string) => c.toUpperCase());
}

export function propertyOf(key: string, field: Field): string {
  return field.kind === "duration" ? `${camelCase(key)}Ms` : camelCase(key);
}

export interface FieldAt {
  /** "" for keys before the first section. */
  readonly section: string;
  readonly key: string;
  /** "section.key", or the key alone: also the name of the flag. */
  readonly path: string;
  readonly field: Field;
}

export function fieldsOf(schema: FileSchema): FieldAt[] {
  const out: FieldAt[] = [];
  for (const [key, field] of Object.entries(schema.root)) out.push({ section: "", key, path: key, field });
  for (const [section, { fields }] of Object.entries(schema.sections)) {
    for (const [key, field] of Object.entries(fields)) out.push({ section, key, path: `${section}.${key}`, field });
  }
  return out;
}

/** STATESETD_RPC_LADDR for rpc.laddr. */
export function variableOf(path: string): string {
  return `STATESETD_${path.toUpperCase().replace(/[.-]/g, "_")}`;
}

export function text(value: string, doc: string, check?: (value: string) => string | undefined): TextField {
  return check === undefined ? { kind: "text", default: value, doc } : { kind: "text", default: value, doc, check };
}

export function oneOf(value: string, choices: readonly string[], doc: string): TextField {
  const wanted = choices.map((c) => (c === "" ? '""' : c)).join(" or ");
  return { kind: "text", default: value, doc, check: (v) => (choices.includes(v) ? undefined : wanted) };
}

export function bool(value: boolean, doc: string): BoolField {
  return { kind: "bool", default: value, doc };
}

/** A whole number from `min` (0 unless said) to `max` (2^53 − 1 unless said). */
export function int(value: number, doc: string, min = 0, max = Number.MAX_SAFE_INTEGER): IntField {
  const wanted =
    max === Number.MAX_SAFE_INTEGER ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`;
  return { kind: "int", default: value, doc, check: (v) => (v >= min && v <= max ? undefined : wanted) };
}

export function float(value: number, doc: string, min: number, max = Number.POSITIVE_INFINITY): FloatField {
  const wanted = max === Number.POSITIVE_INFINITY ? `a number of at least ${min}` : `a number from ${min} to ${max}`;
  return { kind: "float", default: value, doc, check: (v) => (v >= min && v <= max ? undefined : wanted) };
}

export function duration(valueMs: number, doc: string, options: { readonly positive?: true } = {}): DurationField {
  const check = options.positive
    ? (v: number) => (v > 0 ? undefined : "a duration above zero")
    : (v: number) => (v >= 0 ? undefined : "a duration of at least 0s");
  return { kind: "duration", default: valueMs, doc, check };
}

export function list(value: readonly string[], doc: string): ListField {
  return { kind: "list", default: value, doc };
}

export function commaList(value: readonly string[], doc: string): CommaListField {
  return { kind: "commaList", default: value, doc };
}
