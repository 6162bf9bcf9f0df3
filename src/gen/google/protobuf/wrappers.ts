// Generated from proto/google/protobuf/wrappers.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";

export interface Int64Value {
  value: bigint;
}

export const Int64Value: MessageType<Int64Value> = messageType<Int64Value>({
  name: "google.protobuf.Int64Value",
  fields: [
    { no: 1, name: "value", prop: "value", kind: "int64" },
  ],
  create: () => ({ value: 0n }),
  write(m, w) {
    if (m.value !== 0n) {
      w.varint64(m.value);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.value = r.int64();
        break;
      default:
        skipField(Int64Value, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Int64Value);
    return m;
  },
});

export interface UInt64Value {
  value: bigint;
}

export const UInt64Value: MessageType<UInt64Value> = messageType<UInt64Value>({
  name: "google.protobuf.UInt64Value",
  fields: [
    { no: 1, name: "value", prop: "value", kind: "uint64" },
  ],
  create: () => ({ value: 0n }),
  write(m, w) {
    if (m.value !== 0n) {
      w.varint64(m.value);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.value = r.uint64();
        break;
      default:
        skipField(UInt64Value, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(UInt64Value);
    return m;
  },
});

export interface Int32Value {
  value: number;
}

export const Int32Value: MessageType<Int32Value> = messageType<Int32Value>({
  name: "google.protobuf.Int32Value",
  fields: [
    { no: 1, name: "value", prop: "value", kind: "int32" },
  ],
  create: () => ({ value: 0 }),
  write(m, w) {
    if (m.value !== 0) {
      w.int32(m.value);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.value = r.int32();
        break;
      default:
        skipField(Int32Value, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Int32Value);
    return m;
  },
});

export interface UInt32Value {
  value: number;
}

export const UInt32Value: MessageType<UInt32Value> = messageType<UInt32Value>({
  name: "google.protobuf.UInt32Value",
  fields: [
    { no: 1, name: "value", prop: "value", kind: "uint32" },
  ],
  create: () => ({ value: 0 }),
  write(m, w) {
    if (m.value !== 0) {
      w.varint(m.value);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.value = r.uint32();
        break;
      default:
        skipField(UInt32Value, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(UInt32Value);
    return m;
  },
});

export interface BoolValue {
  value: boolean;
}

export const BoolValue: MessageType<BoolValue> = messageType<BoolValue>({
  name: "google.protobuf.BoolValue",
  fields: [
    { no: 1, name: "value", prop: "value", kind: "bool" },
  ],
  create: () => ({ value: false }),
  write(m, w) {
    if (m.value) {
      w.bool(m.value);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.value = r.bool();
        break;
      default:
        skipField(BoolValue, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BoolValue);
    return m;
  },
});

export interface StringValue {
  value: string;
}

export const StringValue: MessageType<StringValue> = messageType<StringValue>({
  name: "google.protobuf.StringValue",
  fields: [
    { no: 1, name: "value", prop: "value", kind: "string" },
  ],
  create: () => ({ value: "" }),
  write(m, w) {
    if (m.value !== "") {
      w.string(m.value);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.value = r.string();
        break;
      default:
        skipField(StringValue, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StringValue);
    return m;
  },
});

export interface BytesValue {
  value: Uint8Array;
}

export const BytesValue: MessageType<BytesValue> = messageType<BytesValue>({
  name: "google.protobuf.BytesValue",
  fields: [
    { no: 1, name: "value", prop: "value", kind: "bytes" },
  ],
  create: () => ({ value: EMPTY_BYTES }),
  write(m, w) {
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.value = r.bytes();
        break;
      default:
        skipField(BytesValue, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BytesValue);
    return m;
  },
});

export const $file: FileInfo = {
  path: "google/protobuf/wrappers.proto",
  package: "google.protobuf",
  messages: [Int64Value, UInt64Value, Int32Value, UInt32Value, BoolValue, StringValue, BytesValue],
  services: [],
};
