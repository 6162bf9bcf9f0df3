/** Reads the proto files with protobufjs's parser and resolves names to files. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import protobuf from "protobufjs";

export type PbType = protobuf.Type;
export type PbEnum = protobuf.Enum;
export type PbService = protobuf.Service;
export type PbField = protobuf.Field;
export type PbMethod = protobuf.Method;

export interface ProtoFile {
  /** Path under proto/, for example "cosmos/bank/v1beta1/tx.proto". */
  readonly path: string;
  readonly package: string;
  readonly imports: readonly string[];
  /** Flattened, nested ones after their parents; `tsName` is Outer_Inner. */
  readonly messages: readonly Declared<PbType>[];
  readonly enums: readonly Declared<PbEnum>[];
  readonly services: readonly PbService[];
}

export interface Declared<T> {
  readonly node: T;
  readonly fullName: string;
  readonly tsName: string;
  readonly file: string;
}

export interface ProtoSet {
  readonly files: readonly ProtoFile[];
  /** By full name without a leading dot. */
  readonly types: ReadonlyMap<string, Declared<PbType> | Declared<PbEnum>>;
}

function protoPaths(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) =>
      e.isDirectory() ? protoPaths(join(dir, e.name)) : e.name.endsWith(".proto") ? [join(dir, e.name)] : [],
    );
}

function loadFile(root: string, path: string): ProtoFile {
  const rel = relative(root, path).replaceAll("\\", "/");
  const parsed = protobuf.parse(readFileSync(path, "utf8"), new protobuf.Root(), {
    keepCase: true,
    alternateCommentMode: true,
  });
  if (parsed.package == null) throw new Error(`${rel}: no package`);
  let ns: protobuf.NamespaceBase = parsed.root;
  for (const part of parsed.package.split(".")) {
    const next = ns.nested?.[part];
    // A file of extensions alone declares nothing in its package.
    if (!(next instanceof protobuf.Namespace))
      return { path: rel, package: parsed.package, imports: [], messages: [], enums: [], services: [] };
    ns = next;
  }
  const messages: Declared<PbType>[] = [];
  const enums: Declared<PbEnum>[] = [];
  const services: PbService[] = [];
  const visit = (node: protobuf.ReflectionObject, prefix: string): void => {
    const tsName = prefix + node.name;
    const fullName = node.fullName.slice(1);
    if (node instanceof protobuf.Type) {
      messages.push({ node, fullName, tsName, file: rel });
      for (const inner of node.nestedArray) visit(inner, `${tsName}_`);
    } else if (node instanceof protobuf.Enum) enums.push({ node, fullName, tsName, file: rel });
    else if (node instanceof protobuf.Service) services.push(node);
  };
  for (const node of ns.nestedArray) visit(node, "");
  return { path: rel, package: parsed.package, imports: parsed.imports ?? [], messages, enums, services };
}

export function loadProtos(root: string): ProtoSet {
  const files = protoPaths(root).map((p) => loadFile(root, p));
  const types = new Map<string, Declared<PbType> | Declared<PbEnum>>();
  for (const f of files) for (const d of [...f.messages, ...f.enums]) types.set(d.fullName, d);
  const paths = new Set(files.map((f) => f.path));
  for (const f of files) {
    for (const i of f.imports) {
      if (!paths.has(i) && i !== "google/protobuf/descriptor.proto")
        throw new Error(`${f.path}: imports ${i}, which is not there`);
    }
  }
  return { files, types };
}

/** Finds a type by the scoping rules of protobuf: innermost scope first. */
export function resolveType(set: ProtoSet, scope: string, name: string): Declared<PbType> | Declared<PbEnum> {
  if (name.startsWith(".")) {
    const found = set.types.get(name.slice(1));
    if (found) return found;
  } else {
    for (let s = scope; ; s = s.includes(".") ? s.slice(0, s.lastIndexOf(".")) : "") {
      const found = set.types.get(s === "" ? name : `${s}.${name}`);
      if (found) return found;
      if (s === "") break;
    }
  }
  throw new Error(`${scope}: type ${name} is not known`);
}

/** Options with repeated ones gathered into arrays; parentheses of extension names removed. */
export function optionsOf(node: protobuf.ReflectionObject): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const entry of node.parsedOptions ?? []) {
    for (const [rawName, value] of Object.entries(entry)) {
      const name = rawName.replace(/^\((.*)\)/, "$1");
      if (name === "cosmos.msg.v1.signer" || name === "cosmos_proto.implements_interface") {
        out[name] = [...((out[name] as unknown[]) ?? []), value];
      } else out[name] = value;
    }
  }
  for (const [rawName, value] of Object.entries(node.options ?? {})) {
    if (rawName === "deprecated" || rawName === "allow_alias") out[rawName] = value;
  }
  return out;
}
