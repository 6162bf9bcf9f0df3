/** Describes the generated types as proto files, for clients that learn a server's services from the server.
 *
 *  Enumerations are in files of their own, one a package: the generated code says which enumeration a field has, and not
 *  which file declares it. */
import {
  type DescriptorProto,
  type EnumDescriptorProto,
  type FieldDescriptorProto,
  FileDescriptorProto,
} from "../../gen/google/protobuf/descriptor.js";
import type { AnyMessageType, EnumInfo, FieldInfo } from "../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../protobuf/service.js";

/** @spec google/protobuf/descriptor.proto, FieldDescriptorProto.Type */
const TYPES: { readonly [kind in FieldInfo["kind"]]: number } = {
  double: 1,
  int64: 3,
  uint64: 4,
  int32: 5,
  fixed64: 6,
  fixed32: 7,
  bool: 8,
  string: 9,
  message: 11,
  bytes: 12,
  uint32: 13,
  enum: 14,
  sfixed32: 15,
  sfixed64: 16,
};
const LABEL_ONE = 1;
const LABEL_REPEATED = 3;

const packageOf = (fullName: string): string => fullName.slice(0, Math.max(0, fullName.lastIndexOf(".")));
const shortName = (fullName: string): string => fullName.slice(fullName.lastIndexOf(".") + 1);

export class Descriptors {
  private readonly files = new Map<string, FileDescriptorProto>();
  private readonly fileOfSymbol = new Map<string, string>();
  private readonly encoded = new Map<string, Uint8Array>();

  constructor(files: readonly FileInfo[]) {
    const messageFiles = new Map<string, string>();
    for (const file of files) for (const { typeName } of file.messages) messageFiles.set(typeName, file.path);
    const enums = new Map<string, EnumInfo>();
    for (const { messages } of files) {
      for (const { enum: info } of messages.flatMap((m) => m.fields))
        if (info !== undefined) enums.set(info.typeName, info);
    }
    const nestedEnums = new Map<string, EnumInfo[]>();
    for (const info of enums.values()) {
      const parent = packageOf(info.typeName);
      if (messageFiles.has(parent)) nestedEnums.set(parent, [...(nestedEnums.get(parent) ?? []), info]);
      else this.addEnum(parent, info);
    }
    const needs = (field: FieldInfo): string | undefined => {
      if (field.message !== undefined) return messageFiles.get(field.message().typeName);
      if (field.enum === undefined) return undefined;
      const parent = packageOf(field.enum.typeName);
      return messageFiles.get(parent) ?? enumFile(parent);
    };
    for (const file of files) this.addFile(file, messageFiles, nestedEnums, needs);
  }

  private addEnum(packageName: string, info: EnumInfo): void {
    const name = enumFile(packageName);
    const file =
      this.files.get(name) ?? FileDescriptorProto.from({ name, package: packageName, syntax: "proto3", enumType: [] });
    file.enumType.push(enumOf(info));
    this.files.set(name, file);
    this.fileOfSymbol.set(info.typeName, name);
  }

  private addFile(
    file: FileInfo,
    messageFiles: ReadonlyMap<string, string>,
    nestedEnums: ReadonlyMap<string, readonly EnumInfo[]>,
    needs: (field: FieldInfo) => string | undefined,
  ): void {
    const dependency = new Set<string>();
    for (const field of file.messages.flatMap((m) => m.fields)) {
      const needed = needs(field);
      if (needed !== undefined && needed !== file.path) dependency.add(needed);
    }
    for (const { methods } of file.services) {
      for (const { input, output } of Object.values(methods)) {
        for (const { typeName } of [input, output]) {
          const needed = messageFiles.get(typeName);
          if (needed !== undefined && needed !== file.path) dependency.add(needed);
        }
      }
    }
    const descriptors = new Map<string, DescriptorProto>();
    for (const message of file.messages) {
      descriptors.set(message.typeName, messageOf(message, nestedEnums.get(message.typeName) ?? []));
      this.fileOfSymbol.set(message.typeName, file.path);
    }
    const messageType: DescriptorProto[] = [];
    for (const [name, descriptor] of descriptors) {
      const parent = descriptors.get(packageOf(name));
      (parent?.nestedType ?? messageType).push(descriptor);
    }
    for (const service of file.services) {
      this.fileOfSymbol.set(service.typeName, file.path);
      for (const { name } of Object.values(service.methods))
        this.fileOfSymbol.set(`${service.typeName}.${name}`, file.path);
    }
    this.files.set(
      file.path,
      FileDescriptorProto.from({
        name: file.path,
        package: file.package,
        dependency: [...dependency],
        messageType,
        service: file.services.map(serviceOf),
        syntax: "proto3",
      }),
    );
  }

  /** The file that declares a message, enumeration, service or method, and those it needs, encoded; undefined when there
   *  is none. @param symbol without a leading dot */
  containing(symbol: string): readonly Uint8Array[] | undefined {
    const name = this.fileOfSymbol.get(symbol);
    return name === undefined ? undefined : this.named(name);
  }

  /** A file and those it needs, the file itself first. */
  named(name: string): readonly Uint8Array[] | undefined {
    if (!this.files.has(name)) return undefined;
    const names = new Set([name]);
    // A set may grow while it is gone through: what is added comes later.
    for (const each of names) for (const needed of this.files.get(each)?.dependency ?? []) names.add(needed);
    return [...names].flatMap((each) => this.bytesOf(each) ?? []);
  }

  private bytesOf(name: string): Uint8Array | undefined {
    let bytes = this.encoded.get(name);
    const file = this.files.get(name);
    if (bytes === undefined && file !== undefined) {
      bytes = FileDescriptorProto.encode(file);
      this.encoded.set(name, bytes);
    }
    return bytes;
  }
}

function enumFile(packageName: string): string {
  return `${packageName.replaceAll(".", "/")}/enums.proto`;
}

function enumOf({ typeName, values }: EnumInfo): EnumDescriptorProto {
  return { name: shortName(typeName), value: Object.entries(values).map(([name, number]) => ({ name, number })) };
}

function messageOf(type: AnyMessageType, enums: readonly EnumInfo[]): DescriptorProto {
  const oneofs = [...new Set(type.fields.flatMap(({ oneof }) => oneof ?? []))];
  const field = type.fields.map((f) => fieldOf(f, oneofs));
  // proto3 says of an optional scalar that it is alone in a oneof, which comes after the real ones.
  const alone = type.fields.filter((f) => f.optional === true);
  alone.forEach((f, i) => {
    const described = field.find((d) => d.number === f.no)!;
    described.oneofIndex = oneofs.length + i;
    described.proto3Optional = true;
  });
  const names = [...oneofs, ...alone.map((f) => `_${f.name}`)];
  return {
    name: shortName(type.typeName),
    field,
    nestedType: [],
    enumType: enums.map(enumOf),
    oneofDecl: names.map((name) => ({ name })),
  };
}

function fieldOf(field: FieldInfo, oneofs: readonly string[]): FieldDescriptorProto {
  const named = field.message?.().typeName ?? field.enum?.typeName;
  return {
    name: field.name,
    number: field.no,
    label: field.repeated === true ? LABEL_REPEATED : LABEL_ONE,
    type: TYPES[field.kind],
    typeName: named === undefined ? "" : `.${named}`,
    oneofIndex: field.oneof === undefined ? undefined : oneofs.indexOf(field.oneof),
    jsonName: field.prop,
    proto3Optional: false,
  };
}

function serviceOf({ typeName, methods }: ServiceInfo) {
  return {
    name: shortName(typeName),
    method: Object.values(methods).map(({ name, input, output, clientStreaming, serverStreaming }) => ({
      name,
      inputType: `.${input.typeName}`,
      outputType: `.${output.typeName}`,
      clientStreaming: clientStreaming === true,
      serverStreaming: serverStreaming === true,
    })),
  };
}
