// Generated from proto/google/protobuf/descriptor.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

/** One proto file. Only what describes messages and services is here: comments, options and extensions are left out. */
export interface FileDescriptorProto {
  name: string;
  package: string;
  dependency: string[];
  messageType: DescriptorProto[];
  enumType: EnumDescriptorProto[];
  service: ServiceDescriptorProto[];
  syntax: string;
}

export const FileDescriptorProto: MessageType<FileDescriptorProto> = messageType<FileDescriptorProto>({
  name: "google.protobuf.FileDescriptorProto",
  doc: "One proto file. Only what describes messages and services is here: comments, options and extensions are left out.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "package", prop: "package", kind: "string" },
    { no: 3, name: "dependency", prop: "dependency", kind: "string", repeated: true },
    { no: 4, name: "message_type", prop: "messageType", kind: "message", repeated: true, message: () => DescriptorProto },
    { no: 5, name: "enum_type", prop: "enumType", kind: "message", repeated: true, message: () => EnumDescriptorProto },
    { no: 6, name: "service", prop: "service", kind: "message", repeated: true, message: () => ServiceDescriptorProto },
    { no: 12, name: "syntax", prop: "syntax", kind: "string" },
  ],
  create: () => ({ name: "", package: "", dependency: [], messageType: [], enumType: [], service: [], syntax: "" }),
  write(m, w) {
    if (m.syntax !== "") {
      w.string(m.syntax);
      w.varint(98);
    }
    for (let i = m.service.length - 1; i >= 0; i--) {
      const end = w.written;
      ServiceDescriptorProto.write(m.service[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    for (let i = m.enumType.length - 1; i >= 0; i--) {
      const end = w.written;
      EnumDescriptorProto.write(m.enumType[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.messageType.length - 1; i >= 0; i--) {
      const end = w.written;
      DescriptorProto.write(m.messageType[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.dependency.length - 1; i >= 0; i--) {
      w.string(m.dependency[i]!);
      w.varint(26);
    }
    if (m.package !== "") {
      w.string(m.package);
      w.varint(18);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.package = r.string();
        break;
      case 26:
        m.dependency.push(r.string());
        break;
      case 34:
        m.messageType.push(DescriptorProto.read(r, r.end(), DescriptorProto.create()));
        break;
      case 42:
        m.enumType.push(EnumDescriptorProto.read(r, r.end(), EnumDescriptorProto.create()));
        break;
      case 50:
        m.service.push(ServiceDescriptorProto.read(r, r.end(), ServiceDescriptorProto.create()));
        break;
      case 98:
        m.syntax = r.string();
        break;
      default:
        skipField(FileDescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(FileDescriptorProto);
    return m;
  },
});

/** A message. */
export interface DescriptorProto {
  name: string;
  field: FieldDescriptorProto[];
  nestedType: DescriptorProto[];
  enumType: EnumDescriptorProto[];
  oneofDecl: OneofDescriptorProto[];
}

export const DescriptorProto: MessageType<DescriptorProto> = messageType<DescriptorProto>({
  name: "google.protobuf.DescriptorProto",
  recursive: true,
  doc: "A message.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "field", prop: "field", kind: "message", repeated: true, message: () => FieldDescriptorProto },
    { no: 3, name: "nested_type", prop: "nestedType", kind: "message", repeated: true, message: () => DescriptorProto },
    { no: 4, name: "enum_type", prop: "enumType", kind: "message", repeated: true, message: () => EnumDescriptorProto },
    { no: 8, name: "oneof_decl", prop: "oneofDecl", kind: "message", repeated: true, message: () => OneofDescriptorProto },
  ],
  create: () => ({ name: "", field: [], nestedType: [], enumType: [], oneofDecl: [] }),
  write(m, w) {
    for (let i = m.oneofDecl.length - 1; i >= 0; i--) {
      const end = w.written;
      OneofDescriptorProto.write(m.oneofDecl[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    for (let i = m.enumType.length - 1; i >= 0; i--) {
      const end = w.written;
      EnumDescriptorProto.write(m.enumType[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.nestedType.length - 1; i >= 0; i--) {
      const end = w.written;
      DescriptorProto.write(m.nestedType[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.field.length - 1; i >= 0; i--) {
      const end = w.written;
      FieldDescriptorProto.write(m.field[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.field.push(FieldDescriptorProto.read(r, r.end(), FieldDescriptorProto.create()));
        break;
      case 26:
        m.nestedType.push(DescriptorProto.read(r, r.end(), DescriptorProto.create()));
        break;
      case 34:
        m.enumType.push(EnumDescriptorProto.read(r, r.end(), EnumDescriptorProto.create()));
        break;
      case 66:
        m.oneofDecl.push(OneofDescriptorProto.read(r, r.end(), OneofDescriptorProto.create()));
        break;
      default:
        skipField(DescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DescriptorProto);
    return m;
  },
});

/** A field. */
export interface FieldDescriptorProto {
  name: string;
  number: number;
  /** 1 singular, 3 repeated. */
  label: number;
  type: number;
  typeName: string;
  oneofIndex: number | undefined;
  jsonName: string;
  proto3Optional: boolean;
}

export const FieldDescriptorProto: MessageType<FieldDescriptorProto> = messageType<FieldDescriptorProto>({
  name: "google.protobuf.FieldDescriptorProto",
  doc: "A field.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 3, name: "number", prop: "number", kind: "int32" },
    { no: 4, name: "label", prop: "label", kind: "int32", doc: "1 singular, 3 repeated." },
    { no: 5, name: "type", prop: "type", kind: "int32" },
    { no: 6, name: "type_name", prop: "typeName", kind: "string" },
    { no: 9, name: "oneof_index", prop: "oneofIndex", kind: "int32", optional: true },
    { no: 10, name: "json_name", prop: "jsonName", kind: "string" },
    { no: 17, name: "proto3_optional", prop: "proto3Optional", kind: "bool" },
  ],
  create: () => ({ name: "", number: 0, label: 0, type: 0, typeName: "", oneofIndex: undefined, jsonName: "", proto3Optional: false }),
  write(m, w) {
    if (m.proto3Optional) {
      w.bool(m.proto3Optional);
      w.varint(136);
    }
    if (m.jsonName !== "") {
      w.string(m.jsonName);
      w.varint(82);
    }
    if (m.oneofIndex !== undefined) {
      w.int32(m.oneofIndex);
      w.varint(72);
    }
    if (m.typeName !== "") {
      w.string(m.typeName);
      w.varint(50);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(40);
    }
    if (m.label !== 0) {
      w.int32(m.label);
      w.varint(32);
    }
    if (m.number !== 0) {
      w.int32(m.number);
      w.varint(24);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 24:
        m.number = r.int32();
        break;
      case 32:
        m.label = r.int32();
        break;
      case 40:
        m.type = r.int32();
        break;
      case 50:
        m.typeName = r.string();
        break;
      case 72:
        m.oneofIndex = r.int32();
        break;
      case 82:
        m.jsonName = r.string();
        break;
      case 136:
        m.proto3Optional = r.bool();
        break;
      default:
        skipField(FieldDescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(FieldDescriptorProto);
    return m;
  },
});

/** A oneof. */
export interface OneofDescriptorProto {
  name: string;
}

export const OneofDescriptorProto: MessageType<OneofDescriptorProto> = messageType<OneofDescriptorProto>({
  name: "google.protobuf.OneofDescriptorProto",
  doc: "A oneof.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
  ],
  create: () => ({ name: "" }),
  write(m, w) {
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      default:
        skipField(OneofDescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(OneofDescriptorProto);
    return m;
  },
});

/** An enumeration. */
export interface EnumDescriptorProto {
  name: string;
  value: EnumValueDescriptorProto[];
}

export const EnumDescriptorProto: MessageType<EnumDescriptorProto> = messageType<EnumDescriptorProto>({
  name: "google.protobuf.EnumDescriptorProto",
  doc: "An enumeration.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "value", prop: "value", kind: "message", repeated: true, message: () => EnumValueDescriptorProto },
  ],
  create: () => ({ name: "", value: [] }),
  write(m, w) {
    for (let i = m.value.length - 1; i >= 0; i--) {
      const end = w.written;
      EnumValueDescriptorProto.write(m.value[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.value.push(EnumValueDescriptorProto.read(r, r.end(), EnumValueDescriptorProto.create()));
        break;
      default:
        skipField(EnumDescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EnumDescriptorProto);
    return m;
  },
});

/** One of its values. Go's reader wants the number even when it is 0. */
export interface EnumValueDescriptorProto {
  name: string;
  number: number | undefined;
}

export const EnumValueDescriptorProto: MessageType<EnumValueDescriptorProto> = messageType<EnumValueDescriptorProto>({
  name: "google.protobuf.EnumValueDescriptorProto",
  doc: "One of its values. Go's reader wants the number even when it is 0.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "number", prop: "number", kind: "int32", optional: true },
  ],
  create: () => ({ name: "", number: undefined }),
  write(m, w) {
    if (m.number !== undefined) {
      w.int32(m.number);
      w.varint(16);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 16:
        m.number = r.int32();
        break;
      default:
        skipField(EnumValueDescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EnumValueDescriptorProto);
    return m;
  },
});

/** A service. */
export interface ServiceDescriptorProto {
  name: string;
  method: MethodDescriptorProto[];
}

export const ServiceDescriptorProto: MessageType<ServiceDescriptorProto> = messageType<ServiceDescriptorProto>({
  name: "google.protobuf.ServiceDescriptorProto",
  doc: "A service.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "method", prop: "method", kind: "message", repeated: true, message: () => MethodDescriptorProto },
  ],
  create: () => ({ name: "", method: [] }),
  write(m, w) {
    for (let i = m.method.length - 1; i >= 0; i--) {
      const end = w.written;
      MethodDescriptorProto.write(m.method[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.method.push(MethodDescriptorProto.read(r, r.end(), MethodDescriptorProto.create()));
        break;
      default:
        skipField(ServiceDescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ServiceDescriptorProto);
    return m;
  },
});

/** A method. */
export interface MethodDescriptorProto {
  name: string;
  inputType: string;
  outputType: string;
  clientStreaming: boolean;
  serverStreaming: boolean;
}

export const MethodDescriptorProto: MessageType<MethodDescriptorProto> = messageType<MethodDescriptorProto>({
  name: "google.protobuf.MethodDescriptorProto",
  doc: "A method.",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "input_type", prop: "inputType", kind: "string" },
    { no: 3, name: "output_type", prop: "outputType", kind: "string" },
    { no: 5, name: "client_streaming", prop: "clientStreaming", kind: "bool" },
    { no: 6, name: "server_streaming", prop: "serverStreaming", kind: "bool" },
  ],
  create: () => ({ name: "", inputType: "", outputType: "", clientStreaming: false, serverStreaming: false }),
  write(m, w) {
    if (m.serverStreaming) {
      w.bool(m.serverStreaming);
      w.varint(48);
    }
    if (m.clientStreaming) {
      w.bool(m.clientStreaming);
      w.varint(40);
    }
    if (m.outputType !== "") {
      w.string(m.outputType);
      w.varint(26);
    }
    if (m.inputType !== "") {
      w.string(m.inputType);
      w.varint(18);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.inputType = r.string();
        break;
      case 26:
        m.outputType = r.string();
        break;
      case 40:
        m.clientStreaming = r.bool();
        break;
      case 48:
        m.serverStreaming = r.bool();
        break;
      default:
        skipField(MethodDescriptorProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MethodDescriptorProto);
    return m;
  },
});

export const $file: FileInfo = {
  path: "google/protobuf/descriptor.proto",
  package: "google.protobuf",
  messages: [FileDescriptorProto, DescriptorProto, FieldDescriptorProto, OneofDescriptorProto, EnumDescriptorProto, EnumValueDescriptorProto, ServiceDescriptorProto, MethodDescriptorProto],
  services: [],
};
