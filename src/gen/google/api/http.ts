// Generated from proto/google/api/http.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface Http {
  rules: HttpRule[];
  fullyDecodeReservedExpansion: boolean;
}

export const Http: MessageType<Http> = messageType<Http>({
  name: "google.api.Http",
  fields: [
    { no: 1, name: "rules", prop: "rules", kind: "message", repeated: true, message: () => HttpRule },
    { no: 2, name: "fully_decode_reserved_expansion", prop: "fullyDecodeReservedExpansion", kind: "bool" },
  ],
  create: () => ({ rules: [], fullyDecodeReservedExpansion: false }),
  write(m, w) {
    if (m.fullyDecodeReservedExpansion) {
      w.bool(m.fullyDecodeReservedExpansion);
      w.varint(16);
    }
    for (let i = m.rules.length - 1; i >= 0; i--) {
      const end = w.written;
      HttpRule.write(m.rules[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.rules.push(HttpRule.read(r, r.end(), HttpRule.create()));
        break;
      case 16:
        m.fullyDecodeReservedExpansion = r.bool();
        break;
      default:
        skipField(Http, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Http);
    return m;
  },
});

export interface HttpRule {
  selector: string;
  body: string;
  additionalBindings: HttpRule[];
  responseBody: string;
  pattern:
    | { kind: "get"; value: string }
    | { kind: "put"; value: string }
    | { kind: "post"; value: string }
    | { kind: "delete"; value: string }
    | { kind: "patch"; value: string }
    | { kind: "custom"; value: CustomHttpPattern }
    | undefined;
}

export const HttpRule: MessageType<HttpRule> = messageType<HttpRule>({
  name: "google.api.HttpRule",
  recursive: true,
  fields: [
    { no: 1, name: "selector", prop: "selector", kind: "string" },
    { no: 2, name: "get", prop: "get", kind: "string", oneof: "pattern" },
    { no: 3, name: "put", prop: "put", kind: "string", oneof: "pattern" },
    { no: 4, name: "post", prop: "post", kind: "string", oneof: "pattern" },
    { no: 5, name: "delete", prop: "delete", kind: "string", oneof: "pattern" },
    { no: 6, name: "patch", prop: "patch", kind: "string", oneof: "pattern" },
    { no: 7, name: "body", prop: "body", kind: "string" },
    { no: 8, name: "custom", prop: "custom", kind: "message", message: () => CustomHttpPattern, oneof: "pattern" },
    { no: 11, name: "additional_bindings", prop: "additionalBindings", kind: "message", repeated: true, message: () => HttpRule },
    { no: 12, name: "response_body", prop: "responseBody", kind: "string" },
  ],
  create: () => ({ selector: "", body: "", additionalBindings: [], responseBody: "", pattern: undefined }),
  write(m, w) {
    if (m.responseBody !== "") {
      w.string(m.responseBody);
      w.varint(98);
    }
    for (let i = m.additionalBindings.length - 1; i >= 0; i--) {
      const end = w.written;
      HttpRule.write(m.additionalBindings[i]!, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.pattern?.kind === "custom") {
      const end = w.written;
      CustomHttpPattern.write(m.pattern.value, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.body !== "") {
      w.string(m.body);
      w.varint(58);
    }
    if (m.pattern?.kind === "patch") {
      w.string(m.pattern.value);
      w.varint(50);
    }
    if (m.pattern?.kind === "delete") {
      w.string(m.pattern.value);
      w.varint(42);
    }
    if (m.pattern?.kind === "post") {
      w.string(m.pattern.value);
      w.varint(34);
    }
    if (m.pattern?.kind === "put") {
      w.string(m.pattern.value);
      w.varint(26);
    }
    if (m.pattern?.kind === "get") {
      w.string(m.pattern.value);
      w.varint(18);
    }
    if (m.selector !== "") {
      w.string(m.selector);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.selector = r.string();
        break;
      case 18:
        m.pattern = { kind: "get", value: r.string() };
        break;
      case 26:
        m.pattern = { kind: "put", value: r.string() };
        break;
      case 34:
        m.pattern = { kind: "post", value: r.string() };
        break;
      case 42:
        m.pattern = { kind: "delete", value: r.string() };
        break;
      case 50:
        m.pattern = { kind: "patch", value: r.string() };
        break;
      case 58:
        m.body = r.string();
        break;
      case 66:
        m.pattern = { kind: "custom", value: CustomHttpPattern.read(r, r.end(), CustomHttpPattern.create()) };
        break;
      case 90:
        m.additionalBindings.push(HttpRule.read(r, r.end(), HttpRule.create()));
        break;
      case 98:
        m.responseBody = r.string();
        break;
      default:
        skipField(HttpRule, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(HttpRule);
    return m;
  },
});

export interface CustomHttpPattern {
  kind: string;
  path: string;
}

export const CustomHttpPattern: MessageType<CustomHttpPattern> = messageType<CustomHttpPattern>({
  name: "google.api.CustomHttpPattern",
  fields: [
    { no: 1, name: "kind", prop: "kind", kind: "string" },
    { no: 2, name: "path", prop: "path", kind: "string" },
  ],
  create: () => ({ kind: "", path: "" }),
  write(m, w) {
    if (m.path !== "") {
      w.string(m.path);
      w.varint(18);
    }
    if (m.kind !== "") {
      w.string(m.kind);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.kind = r.string();
        break;
      case 18:
        m.path = r.string();
        break;
      default:
        skipField(CustomHttpPattern, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CustomHttpPattern);
    return m;
  },
});

export const $file: FileInfo = {
  path: "google/api/http.proto",
  package: "google.api",
  messages: [Http, HttpRule, CustomHttpPattern],
  services: [],
};
