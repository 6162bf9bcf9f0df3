/** What others rely on in the proto files, as data that can be compared: bytes on the wire and in the state (numbers and
 *  types), JSON and generated code (names), and transactions that were signed (signers, amino names). */
import { optionsOf, type PbEnum, type PbType, type ProtoSet, resolveType } from "../proto-gen/load.js";

export interface Snapshot {
  /** By full name. A field: "name type", type with "repeated", "optional" or "oneof NAME" before it. */
  readonly messages: {
    readonly [name: string]: {
      readonly fields: { readonly [no: string]: string };
      readonly reserved?: readonly string[];
      readonly aminoName?: string;
      readonly signer?: readonly string[];
    };
  };
  readonly enums: { readonly [name: string]: { readonly [value: string]: string } };
  /** By "service/rpc". */
  readonly rpcs: { readonly [name: string]: string };
}

function sorted<T>(entries: readonly (readonly [string, T])[]): { [name: string]: T } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function typeText(set: ProtoSet, scope: string, type: string): string {
  return /^[a-z0-9]+$/.test(type) ? type : resolveType(set, scope, type).fullName;
}

function fieldsOf(set: ProtoSet, node: PbType, fullName: string): { [no: string]: string } {
  const out: { [no: string]: string } = {};
  for (const f of [...node.fieldsArray].sort((a, b) => a.id - b.id)) {
    const optional = f.options?.proto3_optional === true;
    const label = f.repeated ? "repeated " : optional ? "optional " : f.partOf ? `oneof ${f.partOf.name} ` : "";
    const key = "keyType" in f ? `map ${String(f.keyType)} ` : "";
    out[f.id] = `${f.name} ${label}${key}${typeText(set, fullName, f.type)}`;
  }
  return out;
}

function messageOf(set: ProtoSet, node: PbType, fullName: string): Snapshot["messages"][string] {
  const options = optionsOf(node);
  const reserved = (node.reserved ?? []).map((r) => (Array.isArray(r) ? r.join("-") : r));
  return {
    fields: fieldsOf(set, node, fullName),
    ...(reserved.length > 0 ? { reserved } : {}),
    ...(typeof options["amino.name"] === "string" ? { aminoName: options["amino.name"] } : {}),
    ...(Array.isArray(options["cosmos.msg.v1.signer"]) ? { signer: options["cosmos.msg.v1.signer"].map(String) } : {}),
  };
}

function enumOf(node: PbEnum): { [value: string]: string } {
  return Object.fromEntries(Object.entries(node.values).map(([name, value]) => [String(value), name]));
}

export function snapshotOf(set: ProtoSet, isOwn: (path: string) => boolean): Snapshot {
  const files = set.files.filter((f) => isOwn(f.path));
  return {
    messages: sorted(
      files.flatMap((f) => f.messages.map((m) => [m.fullName, messageOf(set, m.node, m.fullName)] as const)),
    ),
    enums: sorted(files.flatMap((f) => f.enums.map((e) => [e.fullName, enumOf(e.node)] as const))),
    rpcs: sorted(
      files.flatMap((f) =>
        f.services.flatMap((s) =>
          s.methodsArray.map((m) => {
            const types = [m.requestType, m.responseType].map((t) => typeText(set, f.package, t));
            const streams = [m.requestStream === true, m.responseStream === true];
            const [takes, gives] = types.map((t, i) => (streams[i] ? `stream ${t}` : t));
            return [`${f.package}.${s.name}/${m.name}`, `${takes} → ${gives}`] as const;
          }),
        ),
      ),
    ),
  };
}

function quoted(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** What `after` takes from those who rely on `before`; additions are fine. */
export function breakingChanges(before: Snapshot, after: Snapshot): string[] {
  const out: string[] = [];
  const same = (what: string, was: unknown, is: unknown): void => {
    if (JSON.stringify(was) !== JSON.stringify(is)) out.push(`${what}: was ${quoted(was)}, is ${quoted(is)}`);
  };
  for (const [name, was] of Object.entries(before.messages)) {
    const is = after.messages[name];
    if (is === undefined) {
      out.push(`message ${name} is gone`);
      continue;
    }
    for (const [no, field] of Object.entries(was.fields)) {
      const now = is.fields[no];
      if (now !== undefined) same(`message ${name}, field ${no}`, field, now);
      else if (!(is.reserved ?? []).includes(`${no}-${no}`))
        out.push(`message ${name}: field ${no} (${field}) is gone`);
      else out.push(`message ${name}: field ${no} (${field}) was reserved, and is gone`);
    }
    for (const range of was.reserved ?? []) {
      if (!(is.reserved ?? []).includes(range)) out.push(`message ${name}: ${range} is not reserved any more`);
    }
    same(`message ${name}, amino.name`, was.aminoName, is.aminoName);
    same(`message ${name}, signer`, was.signer, is.signer);
  }
  for (const [name, was] of Object.entries(before.enums)) {
    const is = after.enums[name];
    if (is === undefined) out.push(`enum ${name} is gone`);
    else for (const [value, text] of Object.entries(was)) same(`enum ${name}, value ${value}`, text, is[value]);
  }
  for (const [name, was] of Object.entries(before.rpcs)) same(`rpc ${name}`, was, after.rpcs[name]);
  return out;
}
