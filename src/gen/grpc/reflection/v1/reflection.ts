// Generated from proto/grpc/reflection/v1/reflection.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";

/** A question. */
export interface ServerReflectionRequest {
  host: string;
  messageRequest:
    | { kind: "fileByFilename"; value: string }
    | { kind: "fileContainingSymbol"; value: string }
    | { kind: "fileContainingExtension"; value: ExtensionRequest }
    | { kind: "allExtensionNumbersOfType"; value: string }
    | { kind: "listServices"; value: string }
    | undefined;
}

export const ServerReflectionRequest: MessageType<ServerReflectionRequest> = messageType<ServerReflectionRequest>({
  name: "grpc.reflection.v1.ServerReflectionRequest",
  doc: "A question.",
  fields: [
    { no: 1, name: "host", prop: "host", kind: "string" },
    { no: 3, name: "file_by_filename", prop: "fileByFilename", kind: "string", oneof: "messageRequest" },
    { no: 4, name: "file_containing_symbol", prop: "fileContainingSymbol", kind: "string", oneof: "messageRequest" },
    { no: 5, name: "file_containing_extension", prop: "fileContainingExtension", kind: "message", message: () => ExtensionRequest, oneof: "messageRequest" },
    { no: 6, name: "all_extension_numbers_of_type", prop: "allExtensionNumbersOfType", kind: "string", oneof: "messageRequest" },
    { no: 7, name: "list_services", prop: "listServices", kind: "string", oneof: "messageRequest" },
  ],
  create: () => ({ host: "", messageRequest: undefined }),
  write(m, w) {
    if (m.messageRequest?.kind === "listServices") {
      w.string(m.messageRequest.value);
      w.varint(58);
    }
    if (m.messageRequest?.kind === "allExtensionNumbersOfType") {
      w.string(m.messageRequest.value);
      w.varint(50);
    }
    if (m.messageRequest?.kind === "fileContainingExtension") {
      const end = w.written;
      ExtensionRequest.write(m.messageRequest.value, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.messageRequest?.kind === "fileContainingSymbol") {
      w.string(m.messageRequest.value);
      w.varint(34);
    }
    if (m.messageRequest?.kind === "fileByFilename") {
      w.string(m.messageRequest.value);
      w.varint(26);
    }
    if (m.host !== "") {
      w.string(m.host);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.host = r.string();
        break;
      case 26:
        m.messageRequest = { kind: "fileByFilename", value: r.string() };
        break;
      case 34:
        m.messageRequest = { kind: "fileContainingSymbol", value: r.string() };
        break;
      case 42:
        m.messageRequest = { kind: "fileContainingExtension", value: ExtensionRequest.read(r, r.end(), ExtensionRequest.create()) };
        break;
      case 50:
        m.messageRequest = { kind: "allExtensionNumbersOfType", value: r.string() };
        break;
      case 58:
        m.messageRequest = { kind: "listServices", value: r.string() };
        break;
      default:
        skipField(ServerReflectionRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ServerReflectionRequest);
    return m;
  },
});

/** Which extension is asked for. */
export interface ExtensionRequest {
  containingType: string;
  extensionNumber: number;
}

export const ExtensionRequest: MessageType<ExtensionRequest> = messageType<ExtensionRequest>({
  name: "grpc.reflection.v1.ExtensionRequest",
  doc: "Which extension is asked for.",
  fields: [
    { no: 1, name: "containing_type", prop: "containingType", kind: "string" },
    { no: 2, name: "extension_number", prop: "extensionNumber", kind: "int32" },
  ],
  create: () => ({ containingType: "", extensionNumber: 0 }),
  write(m, w) {
    if (m.extensionNumber !== 0) {
      w.int32(m.extensionNumber);
      w.varint(16);
    }
    if (m.containingType !== "") {
      w.string(m.containingType);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.containingType = r.string();
        break;
      case 16:
        m.extensionNumber = r.int32();
        break;
      default:
        skipField(ExtensionRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExtensionRequest);
    return m;
  },
});

/** An answer. */
export interface ServerReflectionResponse {
  validHost: string;
  originalRequest: ServerReflectionRequest | undefined;
  messageResponse:
    | { kind: "fileDescriptorResponse"; value: FileDescriptorResponse }
    | { kind: "allExtensionNumbersResponse"; value: ExtensionNumberResponse }
    | { kind: "listServicesResponse"; value: ListServiceResponse }
    | { kind: "errorResponse"; value: ErrorResponse }
    | undefined;
}

export const ServerReflectionResponse: MessageType<ServerReflectionResponse> = messageType<ServerReflectionResponse>({
  name: "grpc.reflection.v1.ServerReflectionResponse",
  doc: "An answer.",
  fields: [
    { no: 1, name: "valid_host", prop: "validHost", kind: "string" },
    { no: 2, name: "original_request", prop: "originalRequest", kind: "message", message: () => ServerReflectionRequest },
    { no: 4, name: "file_descriptor_response", prop: "fileDescriptorResponse", kind: "message", message: () => FileDescriptorResponse, oneof: "messageResponse" },
    { no: 5, name: "all_extension_numbers_response", prop: "allExtensionNumbersResponse", kind: "message", message: () => ExtensionNumberResponse, oneof: "messageResponse" },
    { no: 6, name: "list_services_response", prop: "listServicesResponse", kind: "message", message: () => ListServiceResponse, oneof: "messageResponse" },
    { no: 7, name: "error_response", prop: "errorResponse", kind: "message", message: () => ErrorResponse, oneof: "messageResponse" },
  ],
  create: () => ({ validHost: "", originalRequest: undefined, messageResponse: undefined }),
  write(m, w) {
    if (m.messageResponse?.kind === "errorResponse") {
      const end = w.written;
      ErrorResponse.write(m.messageResponse.value, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.messageResponse?.kind === "listServicesResponse") {
      const end = w.written;
      ListServiceResponse.write(m.messageResponse.value, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.messageResponse?.kind === "allExtensionNumbersResponse") {
      const end = w.written;
      ExtensionNumberResponse.write(m.messageResponse.value, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.messageResponse?.kind === "fileDescriptorResponse") {
      const end = w.written;
      FileDescriptorResponse.write(m.messageResponse.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.originalRequest !== undefined) {
      const end = w.written;
      ServerReflectionRequest.write(m.originalRequest, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.validHost !== "") {
      w.string(m.validHost);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.validHost = r.string();
        break;
      case 18:
        ServerReflectionRequest.read(r, r.end(), (m.originalRequest ??= ServerReflectionRequest.create()));
        break;
      case 34:
        m.messageResponse = { kind: "fileDescriptorResponse", value: FileDescriptorResponse.read(r, r.end(), FileDescriptorResponse.create()) };
        break;
      case 42:
        m.messageResponse = { kind: "allExtensionNumbersResponse", value: ExtensionNumberResponse.read(r, r.end(), ExtensionNumberResponse.create()) };
        break;
      case 50:
        m.messageResponse = { kind: "listServicesResponse", value: ListServiceResponse.read(r, r.end(), ListServiceResponse.create()) };
        break;
      case 58:
        m.messageResponse = { kind: "errorResponse", value: ErrorResponse.read(r, r.end(), ErrorResponse.create()) };
        break;
      default:
        skipField(ServerReflectionResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ServerReflectionResponse);
    return m;
  },
});

/** Encoded google.protobuf.FileDescriptorProto: the file, and those it needs. */
export interface FileDescriptorResponse {
  fileDescriptorProto: Uint8Array[];
}

export const FileDescriptorResponse: MessageType<FileDescriptorResponse> = messageType<FileDescriptorResponse>({
  name: "grpc.reflection.v1.FileDescriptorResponse",
  doc: "Encoded google.protobuf.FileDescriptorProto: the file, and those it needs.",
  fields: [
    { no: 1, name: "file_descriptor_proto", prop: "fileDescriptorProto", kind: "bytes", repeated: true },
  ],
  create: () => ({ fileDescriptorProto: [] }),
  write(m, w) {
    for (let i = m.fileDescriptorProto.length - 1; i >= 0; i--) {
      w.bytes(m.fileDescriptorProto[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.fileDescriptorProto.push(r.bytes());
        break;
      default:
        skipField(FileDescriptorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(FileDescriptorResponse);
    return m;
  },
});

/** Extensions of a message. */
export interface ExtensionNumberResponse {
  baseTypeName: string;
  extensionNumber: number[];
}

export const ExtensionNumberResponse: MessageType<ExtensionNumberResponse> = messageType<ExtensionNumberResponse>({
  name: "grpc.reflection.v1.ExtensionNumberResponse",
  doc: "Extensions of a message.",
  fields: [
    { no: 1, name: "base_type_name", prop: "baseTypeName", kind: "string" },
    { no: 2, name: "extension_number", prop: "extensionNumber", kind: "int32", repeated: true },
  ],
  create: () => ({ baseTypeName: "", extensionNumber: [] }),
  write(m, w) {
    if (m.extensionNumber.length > 0) {
      const end = w.written;
      for (let i = m.extensionNumber.length - 1; i >= 0; i--) w.int32(m.extensionNumber[i]!);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.baseTypeName !== "") {
      w.string(m.baseTypeName);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.baseTypeName = r.string();
        break;
      case 16:
        m.extensionNumber.push(r.int32());
        break;
      case 18: {
        const end = r.end();
        while (r.pos < end) m.extensionNumber.push(r.int32());
        break;
      }
      default:
        skipField(ExtensionNumberResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExtensionNumberResponse);
    return m;
  },
});

/** All services of the server. */
export interface ListServiceResponse {
  service: ServiceResponse[];
}

export const ListServiceResponse: MessageType<ListServiceResponse> = messageType<ListServiceResponse>({
  name: "grpc.reflection.v1.ListServiceResponse",
  doc: "All services of the server.",
  fields: [
    { no: 1, name: "service", prop: "service", kind: "message", repeated: true, message: () => ServiceResponse },
  ],
  create: () => ({ service: [] }),
  write(m, w) {
    for (let i = m.service.length - 1; i >= 0; i--) {
      const end = w.written;
      ServiceResponse.write(m.service[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.service.push(ServiceResponse.read(r, r.end(), ServiceResponse.create()));
        break;
      default:
        skipField(ListServiceResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ListServiceResponse);
    return m;
  },
});

/** One of them. */
export interface ServiceResponse {
  name: string;
}

export const ServiceResponse: MessageType<ServiceResponse> = messageType<ServiceResponse>({
  name: "grpc.reflection.v1.ServiceResponse",
  doc: "One of them.",
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
        skipField(ServiceResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ServiceResponse);
    return m;
  },
});

/** A question that cannot be answered. */
export interface ErrorResponse {
  errorCode: number;
  errorMessage: string;
}

export const ErrorResponse: MessageType<ErrorResponse> = messageType<ErrorResponse>({
  name: "grpc.reflection.v1.ErrorResponse",
  doc: "A question that cannot be answered.",
  fields: [
    { no: 1, name: "error_code", prop: "errorCode", kind: "int32" },
    { no: 2, name: "error_message", prop: "errorMessage", kind: "string" },
  ],
  create: () => ({ errorCode: 0, errorMessage: "" }),
  write(m, w) {
    if (m.errorMessage !== "") {
      w.string(m.errorMessage);
      w.varint(18);
    }
    if (m.errorCode !== 0) {
      w.int32(m.errorCode);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.errorCode = r.int32();
        break;
      case 18:
        m.errorMessage = r.string();
        break;
      default:
        skipField(ErrorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ErrorResponse);
    return m;
  },
});

/** Tells clients which services a server has, and describes their messages. */
export const ServerReflection = {
  typeName: "grpc.reflection.v1.ServerReflection",
  doc: "Tells clients which services a server has, and describes their messages.",
  methods: {
    serverReflectionInfo: { name: "ServerReflectionInfo", input: ServerReflectionRequest, output: ServerReflectionResponse, http: [], clientStreaming: true, serverStreaming: true, doc: "One answer for each question, in order." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "grpc/reflection/v1/reflection.proto",
  package: "grpc.reflection.v1",
  messages: [ServerReflectionRequest, ExtensionRequest, ServerReflectionResponse, FileDescriptorResponse, ExtensionNumberResponse, ListServiceResponse, ServiceResponse, ErrorResponse],
  services: [ServerReflection],
};
