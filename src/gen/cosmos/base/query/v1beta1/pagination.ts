// Generated from proto/cosmos/base/query/v1beta1/pagination.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";

export interface PageRequest {
  key: Uint8Array;
  offset: bigint;
  limit: bigint;
  countTotal: boolean;
  reverse: boolean;
}

export const PageRequest: MessageType<PageRequest> = messageType<PageRequest>({
  name: "cosmos.base.query.v1beta1.PageRequest",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "offset", prop: "offset", kind: "uint64" },
    { no: 3, name: "limit", prop: "limit", kind: "uint64" },
    { no: 4, name: "count_total", prop: "countTotal", kind: "bool" },
    { no: 5, name: "reverse", prop: "reverse", kind: "bool" },
  ],
  create: () => ({ key: EMPTY_BYTES, offset: 0n, limit: 0n, countTotal: false, reverse: false }),
  write(m, w) {
    if (m.reverse) {
      w.bool(m.reverse);
      w.varint(40);
    }
    if (m.countTotal) {
      w.bool(m.countTotal);
      w.varint(32);
    }
    if (m.limit !== 0n) {
      w.varint64(m.limit);
      w.varint(24);
    }
    if (m.offset !== 0n) {
      w.varint64(m.offset);
      w.varint(16);
    }
    if (m.key.length !== 0) {
      w.bytes(m.key);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.key = r.bytes();
        break;
      case 16:
        m.offset = r.uint64();
        break;
      case 24:
        m.limit = r.uint64();
        break;
      case 32:
        m.countTotal = r.bool();
        break;
      case 40:
        m.reverse = r.bool();
        break;
      default:
        skipField(PageRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PageRequest);
    return m;
  },
});

export interface PageResponse {
  nextKey: Uint8Array;
  total: bigint;
}

export const PageResponse: MessageType<PageResponse> = messageType<PageResponse>({
  name: "cosmos.base.query.v1beta1.PageResponse",
  fields: [
    { no: 1, name: "next_key", prop: "nextKey", kind: "bytes" },
    { no: 2, name: "total", prop: "total", kind: "uint64" },
  ],
  create: () => ({ nextKey: EMPTY_BYTES, total: 0n }),
  write(m, w) {
    if (m.total !== 0n) {
      w.varint64(m.total);
      w.varint(16);
    }
    if (m.nextKey.length !== 0) {
      w.bytes(m.nextKey);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.nextKey = r.bytes();
        break;
      case 16:
        m.total = r.uint64();
        break;
      default:
        skipField(PageResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PageResponse);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/base/query/v1beta1/pagination.proto",
  package: "cosmos.base.query.v1beta1",
  messages: [PageRequest, PageResponse],
  services: [],
};
