/** Turns one proto file into TypeScript: an interface and a codec per message, an object per enum and service. */
import protobuf from "protobufjs";
import {
  type Declared,
  optionsOf,
  type PbEnum,
  type PbField,
  type PbMethod,
  type PbType,
  type ProtoFile,
  type ProtoSet,
  resolveType,
} from "./load.js";

const WIRE: Record<string, number> = {
  bool: 0,
  int32: 0,
  uint32: 0,
  int64: 0,
  uint64: 0,
  fixed64: 1,
  sfixed64: 1,
  double: 1,
  string: 2,
  bytes: 2,
  fixed32: 5,
  sfixed32: 5,
};
const TS_TYPE: Record<string, string> = {
  bool: "boolean",
  int32: "number",
  uint32: "number",
  fixed32: "number",
  sfixed32: "number",
  double: "number",
  int64: "bigint",
  uint64: "bigint",
  fixed64: "bigint",
  sfixed64: "bigint",
  string: "string",
  bytes: "Uint8Array",
};
const TS_DEFAULT: Record<string, string> = {
  boolean: "false",
  number: "0",
  bigint: "0n",
  string: '""',
  Uint8Array: "EMPTY_BYTES",
};
const WRITE_METHOD: Record<string, string> = {
  bool: "bool",
  int32: "int32",
  uint32: "varint",
  int64: "varint64",
  uint64: "varint64",
  fixed32: "fixed32",
  sfixed32: "fixed32",
  fixed64: "fixed64",
  sfixed64: "fixed64",
  double: "double",
  string: "string",
  bytes: "bytes",
};
/** Integers of arbitrary size travel as text. Go knows "not given" (empty here, as when the field is missing) from zero,
 *  yet writes both as "0"; always, unless the field is nullable. */
const NUMBER_TYPES: Record<string, "int" | "dec"> = {
  "cosmossdk.io/math.Int": "int",
  "cosmossdk.io/math.LegacyDec": "dec",
};

export function camel(name: string): string {
  return name.replace(/_+([a-zA-Z0-9])/g, (_, c: string) => c.toUpperCase()).replace(/^[A-Z]/, (c) => c.toLowerCase());
}

interface Field {
  readonly node: PbField;
  readonly prop: string;
  readonly kind: string;
  readonly tsType: string;
  /** Expression of the codec (message) or of the enum's info. */
  readonly ref: string | undefined;
  readonly repeated: boolean;
  readonly optional: boolean;
  readonly embedded: boolean;
  readonly oneof: string | undefined;
  readonly options: Record<string, unknown>;
  readonly time: "readStdTime" | "readStdDuration" | undefined;
  readonly number: "int" | "dec" | undefined;
  /** A number that is written even when it is not given. */
  readonly textNumber: boolean;
}

export class FileEmitter {
  private readonly imports = new Map<string, string>();
  private readonly runtime = new Set<string>();
  private readonly out: string[] = [];

  constructor(
    private readonly set: ProtoSet,
    private readonly file: ProtoFile,
  ) {}

  emit(): string {
    for (const e of this.file.enums) this.emitEnum(e);
    for (const m of this.file.messages) this.emitMessage(m);
    for (const s of this.file.services) this.emitService(s);
    const depth = this.file.path.split("/").length - 1;
    const up = "../".repeat(depth);
    const head = [`// Generated from proto/${this.file.path} by scripts/proto-gen. Do not edit.`];
    const fromMessage = ["messageType", "overrun", "skipField"].filter((n) => this.runtime.has(n));
    const types = ["EnumInfo", "MessageType"].filter((n) => this.runtime.has(n)).map((n) => `type ${n}`);
    if (fromMessage.length + types.length > 0)
      head.push(`import { ${[...types, ...fromMessage].join(", ")} } from "${up}../protobuf/message.js";`);
    head.push(
      `import type { FileInfo${this.runtime.has("ServiceInfo") ? ", ServiceInfo" : ""} } from "${up}../protobuf/service.js";`,
    );
    const wellKnown = ["GO_ZERO_SECONDS", "readStdDuration", "readStdTime"].filter((n) => this.runtime.has(n));
    if (wellKnown.length > 0) head.push(`import { ${wellKnown.join(", ")} } from "${up}../protobuf/well-known.js";`);
    const numbers = ["decText", "intText", "readDecBytes", "readIntBytes", "TEXT_ZERO"].filter((n) =>
      this.runtime.has(n),
    );
    if (numbers.length > 0) head.push(`import { ${numbers.join(", ")} } from "${up}../protobuf/numbers.js";`);
    if (this.runtime.has("EMPTY_BYTES")) head.push(`import { EMPTY_BYTES } from "${up}../types/bytes.js";`);
    for (const [path, alias] of [...this.imports].sort()) {
      head.push(`import * as ${alias} from "${up === "" ? "./" : up}${path.replace(/\.proto$/, ".js")}";`);
    }
    this.out.push(
      `export const $file: FileInfo = {\n  path: ${JSON.stringify(this.file.path)},\n  package: ${JSON.stringify(this.file.package)},\n` +
        `  messages: [${this.file.messages.map((m) => m.tsName).join(", ")}],\n  services: [${this.file.services.map((s) => s.name).join(", ")}],\n};\n`,
    );
    return `${head.join("\n")}\n\n${this.out.join("\n")}`;
  }

  private use(name: string): string {
    this.runtime.add(name);
    return name;
  }

  private refTo(d: Declared<PbType> | Declared<PbEnum>): string {
    if (d.file === this.file.path) return d.tsName;
    const alias = d.file.replace(/\.proto$/, "").replace(/[^a-zA-Z0-9]/g, "_");
    this.imports.set(d.file, alias);
    return `${alias}.${d.tsName}`;
  }

  private doc(comment: string | null | undefined, indent = ""): string {
    if (!comment) return "";
    const lines = comment.trim().split("\n");
    if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
    return `${indent}/** ${lines.join(`\n${indent} *  `)} */\n`;
  }

  private emitEnum(d: Declared<PbEnum>): void {
    const values = Object.entries(d.node.values)
      .map(([k, v]) => `  ${k}: ${v},\n`)
      .join("");
    this.out.push(
      `${this.doc(d.node.comment)}export type ${d.tsName} = number;\nexport const ${d.tsName} = {\n${values}} as const;\n` +
        `export const ${d.tsName}$: ${this.use("EnumInfo")} = { typeName: ${JSON.stringify(d.fullName)}, values: ${d.tsName} };\n`,
    );
  }

  private field(scope: string, node: PbField): Field {
    if (node instanceof protobuf.MapField)
      throw new Error(`${scope}.${node.name}: map fields have no canonical order and are not supported`);
    const options = optionsOf(node);
    const optional = node.options?.proto3_optional === true;
    const oneof = node.partOf && !optional ? camel(node.partOf.name) : undefined;
    const base = { node, prop: camel(node.name), repeated: node.repeated, optional, oneof, options };
    if (node.type in WIRE) {
      const number = NUMBER_TYPES[String(options["gogoproto.customtype"])];
      if (number && node.repeated)
        throw new Error(`${scope}.${node.name}: repeated Int or Dec fields are not supported`);
      const textNumber = number !== undefined && options["gogoproto.nullable"] === false;
      return {
        ...base,
        kind: node.type,
        tsType: TS_TYPE[node.type]!,
        ref: undefined,
        embedded: false,
        time: undefined,
        number,
        textNumber,
      };
    }
    const d = resolveType(this.set, scope, node.type);
    const ref = this.refTo(d);
    if (d.node instanceof protobuf.Enum) {
      return {
        ...base,
        kind: "enum",
        tsType: "number",
        ref: `${ref}$`,
        embedded: false,
        time: undefined,
        number: undefined,
        textNumber: false,
      };
    }
    const time =
      options["gogoproto.stdtime"] === true
        ? "readStdTime"
        : options["gogoproto.stdduration"] === true
          ? "readStdDuration"
          : undefined;
    const embedded = options["gogoproto.nullable"] === false && !node.repeated && oneof === undefined;
    return { ...base, kind: "message", tsType: ref, ref, embedded, time, number: undefined, textNumber: false };
  }

  private defaultOf(f: Field): string {
    if (f.repeated) return "[]";
    if (f.optional) return "undefined";
    if (f.kind === "message") {
      if (!f.embedded) return "undefined";
      if (f.time === "readStdTime") return `{ seconds: ${this.use("GO_ZERO_SECONDS")}, nanos: 0 }`;
      return `${f.ref}.create()`;
    }
    const v = TS_DEFAULT[f.tsType]!;
    return v === "EMPTY_BYTES" ? this.use(v) : v;
  }

  private notDefault(f: Field, access: string): string {
    switch (f.tsType) {
      case "boolean":
        return access;
      case "number":
        return `${access} !== 0`;
      case "bigint":
        return `${access} !== 0n`;
      case "string":
        return `${access} !== ""`;
      default:
        return `${access}.length !== 0`;
    }
  }

  private writeValue(f: Field, access: string): string {
    if (f.textNumber) {
      return f.kind === "bytes"
        ? `w.bytes(${access}.length === 0 ? ${this.use("TEXT_ZERO")} : ${access});`
        : `w.string(${access} === "" ? "0" : ${access});`;
    }
    if (f.kind === "message") {
      return `const end = w.written;\n      ${f.ref}.write(${access}, w);\n      w.lengthFrom(end);`;
    }
    return `w.${f.kind === "enum" ? "int32" : WRITE_METHOD[f.kind]}(${access});`;
  }

  private tagOf(f: Field): number {
    return f.node.id * 8 + (f.kind === "message" ? 2 : f.kind === "enum" ? 0 : WIRE[f.kind]!);
  }

  private writeField(f: Field): string {
    const m = `m.${f.prop}`;
    const tag = this.tagOf(f);
    if (f.repeated) {
      const packed = f.kind !== "message" && f.kind !== "string" && f.kind !== "bytes";
      if (packed) {
        return `    if (${m}.length > 0) {\n      const end = w.written;\n      for (let i = ${m}.length - 1; i >= 0; i--) ${this.writeValue(f, `${m}[i]!`)}\n      w.lengthFrom(end);\n      w.varint(${f.node.id * 8 + 2});\n    }\n`;
      }
      return `    for (let i = ${m}.length - 1; i >= 0; i--) {\n      ${this.writeValue(f, `${m}[i]!`)}\n      w.varint(${tag});\n    }\n`;
    }
    const put = `${this.writeValue(f, m)}\n      w.varint(${tag});`;
    if (f.embedded || f.textNumber) return `    {\n      ${put}\n    }\n`;
    if (f.kind === "message" || f.optional) return `    if (${m} !== undefined) {\n      ${put}\n    }\n`;
    return `    if (${this.notDefault(f, m)}) {\n      ${put}\n    }\n`;
  }

  private writeOneofMember(f: Field): string {
    return `    if (m.${f.oneof}?.kind === "${f.prop}") {\n      ${this.writeValue(f, `m.${f.oneof}.value`)}\n      w.varint(${this.tagOf(f)});\n    }\n`;
  }

  private readValue(f: Field): string {
    if (f.time) return `${this.use(f.time)}(r)`;
    if (f.number) {
      if (f.kind === "bytes")
        return `${this.use(f.number === "int" ? "readIntBytes" : "readDecBytes")}(r, m.${f.prop})`;
      return `${this.use(f.number === "int" ? "intText" : "decText")}(r.string(), m.${f.prop})`;
    }
    if (f.kind === "message") {
      return `${f.ref}.read(r, r.end(), ${f.ref}.create())`;
    }
    return `r.${f.kind === "enum" ? "int32" : f.kind}()`;
  }

  private readCases(f: Field): string {
    const m = `m.${f.prop}`;
    const tag = this.tagOf(f);
    if (f.repeated) {
      const one = `      case ${tag}:\n        ${m}.push(${this.readValue(f)});\n        break;\n`;
      if (f.kind === "message" || f.kind === "string" || f.kind === "bytes") return one;
      return `${one}      case ${f.node.id * 8 + 2}: {\n        const end = r.end();\n        while (r.pos < end) ${m}.push(${this.readValue(f)});\n        break;\n      }\n`;
    }
    if (f.oneof)
      return `      case ${tag}:\n        m.${f.oneof} = { kind: "${f.prop}", value: ${this.readValue(f)} };\n        break;\n`;
    if (f.kind === "message" && !f.time) {
      const into = f.embedded ? m : `(${m} ??= ${f.ref}.create())`;
      return `      case ${tag}:\n        ${f.ref}.read(r, r.end(), ${into});\n        break;\n`;
    }
    return `      case ${tag}:\n        ${m} = ${this.readValue(f)};\n        break;\n`;
  }

  private fieldInfo(f: Field): string {
    const parts = [
      `no: ${f.node.id}`,
      `name: ${JSON.stringify(f.node.name)}`,
      `prop: ${JSON.stringify(f.prop)}`,
      `kind: "${f.kind}"`,
    ];
    if (f.repeated) parts.push("repeated: true");
    if (f.kind === "message") parts.push(`message: () => ${f.ref}`);
    if (f.kind === "enum") parts.push(`enum: ${f.ref}`);
    if (f.oneof) parts.push(`oneof: ${JSON.stringify(f.oneof)}`);
    if (f.options["gogoproto.nullable"] === false) parts.push("nullable: false");
    if (f.optional) parts.push("optional: true");
    const rest = Object.fromEntries(Object.entries(f.options).filter(([k]) => k !== "gogoproto.nullable"));
    if (Object.keys(rest).length > 0) parts.push(`options: ${JSON.stringify(rest)}`);
    if (f.node.comment) parts.push(`doc: ${JSON.stringify(f.node.comment)}`);
    return `    { ${parts.join(", ")} },\n`;
  }

  private recursive(d: Declared<PbType>): boolean {
    const seen = new Set<string>();
    const reaches = (name: string, node: PbType): boolean => {
      for (const f of node.fieldsArray) {
        if (f.type in WIRE) continue;
        const t = resolveType(this.set, name, f.type);
        if (!(t.node instanceof protobuf.Type)) continue;
        if (t.fullName === d.fullName) return true;
        if (!seen.has(t.fullName)) {
          seen.add(t.fullName);
          if (reaches(t.fullName, t.node)) return true;
        }
      }
      return false;
    };
    return reaches(d.fullName, d.node);
  }

  private emitMessage(d: Declared<PbType>): void {
    const fields = d.node.fieldsArray.map((f) => this.field(d.fullName, f)).sort((a, b) => a.node.id - b.node.id);
    const oneofs = new Map<string, Field[]>();
    for (const f of fields) if (f.oneof) oneofs.set(f.oneof, [...(oneofs.get(f.oneof) ?? []), f]);
    const props: string[] = [];
    const defaults: string[] = [];
    for (const f of fields) {
      if (f.oneof) continue;
      const t = f.repeated
        ? `${f.tsType}[]`
        : f.optional || (f.kind === "message" && !f.embedded)
          ? `${f.tsType} | undefined`
          : f.tsType;
      props.push(`${this.doc(f.node.comment, "  ")}  ${f.prop}: ${t};\n`);
      defaults.push(`${f.prop}: ${this.defaultOf(f)}`);
    }
    for (const [name, members] of oneofs) {
      props.push(
        `  ${name}:\n${members.map((f) => `    | { kind: "${f.prop}"; value: ${f.tsType} }\n`).join("")}    | undefined;\n`,
      );
      defaults.push(`${name}: undefined`);
    }
    const writes = [...fields]
      .reverse()
      .map((f) => (f.oneof ? this.writeOneofMember(f) : this.writeField(f)))
      .join("");
    const reads = fields.map((f) => this.readCases(f)).join("");
    const options = optionsOf(d.node);
    this.use("MessageType");
    this.use("messageType");
    this.use("overrun");
    this.use("skipField");
    this.out.push(
      `${this.doc(d.node.comment)}export interface ${d.tsName} {\n${props.join("")}}\n\n` +
        `export const ${d.tsName}: MessageType<${d.tsName}> = messageType<${d.tsName}>({\n  name: ${JSON.stringify(d.fullName)},\n` +
        (this.recursive(d) ? "  recursive: true,\n" : "") +
        (Object.keys(options).length > 0 ? `  options: ${JSON.stringify(options)},\n` : "") +
        (d.node.comment ? `  doc: ${JSON.stringify(d.node.comment)},\n` : "") +
        `  fields: [\n${fields.map((f) => this.fieldInfo(f)).join("")}  ],\n` +
        `  create: () => ({${defaults.length > 0 ? ` ${defaults.join(", ")} ` : ""}}),\n` +
        (fields.length > 0 ? `  write(m, w) {\n${writes}  },\n` : "  write() {},\n") +
        `  read(r, end, m) {\n    while (r.pos < end) {\n      const tag = r.tag();\n` +
        (fields.length > 0
          ? `      switch (tag) {\n${reads}      default:\n        skipField(${d.tsName}, r, tag);\n      }\n`
          : `      skipField(${d.tsName}, r, tag);\n`) +
        `    }\n    if (r.pos !== end) throw overrun(${d.tsName});\n    return m;\n  },\n` +
        "});\n",
    );
  }

  private emitService(s: protobuf.Service): void {
    this.use("ServiceInfo");
    const options = optionsOf(s);
    const methods = s.methodsArray.map((m) => this.method(s, m)).join("");
    this.out.push(
      `${this.doc(s.comment)}export const ${s.name} = {\n  typeName: ${JSON.stringify(s.fullName.slice(1))},\n` +
        (Object.keys(options).length > 0 ? `  options: ${JSON.stringify(options)},\n` : "") +
        (s.comment ? `  doc: ${JSON.stringify(s.comment)},\n` : "") +
        `  methods: {\n${methods}  },\n} as const satisfies ServiceInfo;\n`,
    );
  }

  private method(s: protobuf.Service, m: PbMethod): string {
    const input = this.refTo(resolveType(this.set, s.fullName.slice(1), m.requestType));
    const output = this.refTo(resolveType(this.set, s.fullName.slice(1), m.responseType));
    const { "google.api.http": http, ...options } = optionsOf(m);
    const parts = [
      `name: "${m.name}"`,
      `input: ${input}`,
      `output: ${output}`,
      `http: ${JSON.stringify(httpRules(http))}`,
    ];
    if (m.requestStream) parts.push("clientStreaming: true");
    if (m.responseStream) parts.push("serverStreaming: true");
    if (Object.keys(options).length > 0) parts.push(`options: ${JSON.stringify(options)}`);
    if (m.comment) parts.push(`doc: ${JSON.stringify(m.comment)}`);
    return `    ${camel(m.name)}: { ${parts.join(", ")} },\n`;
  }
}

function httpRules(http: unknown): unknown[] {
  if (http === undefined) return [];
  const rule = http as Record<string, unknown>;
  const out: unknown[] = [];
  for (const verb of ["get", "put", "post", "delete", "patch"]) {
    if (typeof rule[verb] === "string")
      out.push({ verb, path: rule[verb], ...(rule.body !== undefined ? { body: rule.body } : {}) });
  }
  const more = rule.additional_bindings;
  for (const extra of Array.isArray(more) ? more : more === undefined ? [] : [more]) out.push(...httpRules(extra));
  return out;
}
