/** Verbs of the command line from proto descriptors: each rpc of a module's Msg and Query service becomes one. */
import type { AnyMessageType, FieldInfo } from "../../protobuf/message.js";
import type { MethodInfo, ServiceInfo } from "../../protobuf/service.js";
import { VERB_NAMES } from "./verb-names.js";

/** A module as far as the command line is concerned. */
export interface ModuleServices {
  readonly name: string;
  readonly msg?: ServiceInfo | undefined;
  readonly query?: ServiceInfo | undefined;
}

export interface Positional {
  readonly field: FieldInfo;
  /** How usage calls it: "address". */
  readonly label: string;
  /** Takes all arguments that are left. */
  readonly variadic: boolean;
}

export interface Verb {
  /** "orders-by-buyer" */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly service: ServiceInfo;
  readonly method: MethodInfo;
  readonly positional: readonly Positional[];
  /** Fields that are flags. */
  readonly flags: readonly FieldInfo[];
  readonly summary: string;
}

export const PAGE_REQUEST = "cosmos.base.query.v1beta1.PageRequest";

/** "OrdersByBuyer" → "orders-by-buyer", "DenomMetadataByID" → "denom-metadata-by-id" */
export function kebabOfRpc(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

export function flagOf(field: FieldInfo): string {
  return field.name.replaceAll("_", "-");
}

/** Fields in braces of the first REST path: "/orders/{id}" → ["id"]. */
function pathFields(method: MethodInfo): string[] {
  const path = method.http[0]?.path ?? "";
  return [...path.matchAll(/\{([A-Za-z0-9_.]+)(?:=[^}]*)?\}/g)].map((m) => m[1]!).filter((name) => !name.includes("."));
}

/** Messages name the fields that sign them; --from stands for those. */
export function signerFields(type: AnyMessageType): readonly string[] {
  const option = type.options["cosmos.msg.v1.signer"];
  return Array.isArray(option) ? option.map(String) : [];
}

/** Messages about one thing name it in a field `id`, or behind their signer in one like `dispute_id`: it can then be typed
 *  without its flag. */
export function idField(verb: Verb): FieldInfo | undefined {
  const { input } = verb.method;
  const plain = input.fields.find((f) => f.name === "id" && f.kind !== "message" && f.repeated !== true);
  if (plain !== undefined) return plain;
  const signers = signerFields(input);
  const [first] = input.fields.filter((f) => !signers.includes(f.name));
  return first?.kind === "uint64" && first.repeated !== true && first.name.endsWith("_id") ? first : undefined;
}

function summaryOf(method: MethodInfo): string {
  const doc = method.doc ?? method.input.doc;
  if (doc !== undefined && doc !== "") return doc.split("\n")[0]!;
  return `${method.input.typeName}`;
}

function fieldOf(method: MethodInfo, name: string): FieldInfo {
  const field = method.input.fields.find((f) => f.name === name);
  if (field === undefined) throw new Error(`${method.input.typeName} has no field ${name}`);
  return field;
}

function verbOf(
  service: ServiceInfo,
  method: MethodInfo,
  defaults: readonly string[],
  hidden: readonly string[],
): Verb {
  const named = VERB_NAMES[`${service.typeName}/${method.name}`];
  const positional = (named?.positional ?? defaults).map((text): Positional => {
    const field = fieldOf(method, text.replace("...", ""));
    return { field, label: field.name, variadic: text.endsWith("...") };
  });
  const taken = new Set([...positional.map((p) => p.field.name), ...hidden]);
  return {
    name: named?.name ?? kebabOfRpc(method.name),
    aliases: named?.aliases ?? [],
    service,
    method,
    positional,
    flags: method.input.fields.filter((f) => !taken.has(f.name)),
    summary: named?.summary ?? summaryOf(method),
  };
}

/** @param service of type Query: what its REST path holds is positional */
export function queryVerbs(service: ServiceInfo): Verb[] {
  return Object.values(service.methods)
    .filter((m) => m.serverStreaming !== true && m.clientStreaming !== true)
    .map((m) => verbOf(service, m, pathFields(m), []));
}

/** @param service of type Msg: everything but the signer is a flag, unless the SDK has positions for it */
export function txVerbs(service: ServiceInfo): Verb[] {
  return Object.values(service.methods).map((method) => {
    const named = VERB_NAMES[`${service.typeName}/${method.name}`];
    const positional = (named?.positional ?? []).map((t) => t.replace("...", ""));
    const signers = signerFields(method.input).filter((s) => !positional.includes(s));
    return verbOf(service, method, [], signers);
  });
}
