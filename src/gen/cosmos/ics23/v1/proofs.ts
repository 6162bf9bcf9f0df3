// Generated from proto/cosmos/ics23/v1/proofs.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";

export type HashOp = number;
export const HashOp = {
  NO_HASH: 0,
  SHA256: 1,
  SHA512: 2,
  KECCAK256: 3,
  RIPEMD160: 4,
  BITCOIN: 5,
  SHA512_256: 6,
  BLAKE2B_512: 7,
  BLAKE2S_256: 8,
  BLAKE3: 9,
} as const;
export const HashOp$: EnumInfo = { typeName: "cosmos.ics23.v1.HashOp", values: HashOp };

export type LengthOp = number;
export const LengthOp = {
  NO_PREFIX: 0,
  VAR_PROTO: 1,
  VAR_RLP: 2,
  FIXED32_BIG: 3,
  FIXED32_LITTLE: 4,
  FIXED64_BIG: 5,
  FIXED64_LITTLE: 6,
  REQUIRE_32_BYTES: 7,
  REQUIRE_64_BYTES: 8,
} as const;
export const LengthOp$: EnumInfo = { typeName: "cosmos.ics23.v1.LengthOp", values: LengthOp };

export interface ExistenceProof {
  key: Uint8Array;
  value: Uint8Array;
  leaf: LeafOp | undefined;
  path: InnerOp[];
}

export const ExistenceProof: MessageType<ExistenceProof> = messageType<ExistenceProof>({
  name: "cosmos.ics23.v1.ExistenceProof",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "value", prop: "value", kind: "bytes" },
    { no: 3, name: "leaf", prop: "leaf", kind: "message", message: () => LeafOp },
    { no: 4, name: "path", prop: "path", kind: "message", repeated: true, message: () => InnerOp },
  ],
  create: () => ({ key: EMPTY_BYTES, value: EMPTY_BYTES, leaf: undefined, path: [] }),
  write(m, w) {
    for (let i = m.path.length - 1; i >= 0; i--) {
      const end = w.written;
      InnerOp.write(m.path[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.leaf !== undefined) {
      const end = w.written;
      LeafOp.write(m.leaf, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(18);
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
      case 18:
        m.value = r.bytes();
        break;
      case 26:
        LeafOp.read(r, r.end(), (m.leaf ??= LeafOp.create()));
        break;
      case 34:
        m.path.push(InnerOp.read(r, r.end(), InnerOp.create()));
        break;
      default:
        skipField(ExistenceProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExistenceProof);
    return m;
  },
});

export interface NonExistenceProof {
  key: Uint8Array;
  left: ExistenceProof | undefined;
  right: ExistenceProof | undefined;
}

export const NonExistenceProof: MessageType<NonExistenceProof> = messageType<NonExistenceProof>({
  name: "cosmos.ics23.v1.NonExistenceProof",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "left", prop: "left", kind: "message", message: () => ExistenceProof },
    { no: 3, name: "right", prop: "right", kind: "message", message: () => ExistenceProof },
  ],
  create: () => ({ key: EMPTY_BYTES, left: undefined, right: undefined }),
  write(m, w) {
    if (m.right !== undefined) {
      const end = w.written;
      ExistenceProof.write(m.right, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.left !== undefined) {
      const end = w.written;
      ExistenceProof.write(m.left, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        ExistenceProof.read(r, r.end(), (m.left ??= ExistenceProof.create()));
        break;
      case 26:
        ExistenceProof.read(r, r.end(), (m.right ??= ExistenceProof.create()));
        break;
      default:
        skipField(NonExistenceProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(NonExistenceProof);
    return m;
  },
});

export interface CommitmentProof {
  proof:
    | { kind: "exist"; value: ExistenceProof }
    | { kind: "nonexist"; value: NonExistenceProof }
    | { kind: "batch"; value: BatchProof }
    | { kind: "compressed"; value: CompressedBatchProof }
    | undefined;
}

export const CommitmentProof: MessageType<CommitmentProof> = messageType<CommitmentProof>({
  name: "cosmos.ics23.v1.CommitmentProof",
  fields: [
    { no: 1, name: "exist", prop: "exist", kind: "message", message: () => ExistenceProof, oneof: "proof" },
    { no: 2, name: "nonexist", prop: "nonexist", kind: "message", message: () => NonExistenceProof, oneof: "proof" },
    { no: 3, name: "batch", prop: "batch", kind: "message", message: () => BatchProof, oneof: "proof" },
    { no: 4, name: "compressed", prop: "compressed", kind: "message", message: () => CompressedBatchProof, oneof: "proof" },
  ],
  create: () => ({ proof: undefined }),
  write(m, w) {
    if (m.proof?.kind === "compressed") {
      const end = w.written;
      CompressedBatchProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.proof?.kind === "batch") {
      const end = w.written;
      BatchProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.proof?.kind === "nonexist") {
      const end = w.written;
      NonExistenceProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.proof?.kind === "exist") {
      const end = w.written;
      ExistenceProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.proof = { kind: "exist", value: ExistenceProof.read(r, r.end(), ExistenceProof.create()) };
        break;
      case 18:
        m.proof = { kind: "nonexist", value: NonExistenceProof.read(r, r.end(), NonExistenceProof.create()) };
        break;
      case 26:
        m.proof = { kind: "batch", value: BatchProof.read(r, r.end(), BatchProof.create()) };
        break;
      case 34:
        m.proof = { kind: "compressed", value: CompressedBatchProof.read(r, r.end(), CompressedBatchProof.create()) };
        break;
      default:
        skipField(CommitmentProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommitmentProof);
    return m;
  },
});

export interface LeafOp {
  hash: number;
  prehashKey: number;
  prehashValue: number;
  length: number;
  prefix: Uint8Array;
}

export const LeafOp: MessageType<LeafOp> = messageType<LeafOp>({
  name: "cosmos.ics23.v1.LeafOp",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "enum", enum: HashOp$ },
    { no: 2, name: "prehash_key", prop: "prehashKey", kind: "enum", enum: HashOp$ },
    { no: 3, name: "prehash_value", prop: "prehashValue", kind: "enum", enum: HashOp$ },
    { no: 4, name: "length", prop: "length", kind: "enum", enum: LengthOp$ },
    { no: 5, name: "prefix", prop: "prefix", kind: "bytes" },
  ],
  create: () => ({ hash: 0, prehashKey: 0, prehashValue: 0, length: 0, prefix: EMPTY_BYTES }),
  write(m, w) {
    if (m.prefix.length !== 0) {
      w.bytes(m.prefix);
      w.varint(42);
    }
    if (m.length !== 0) {
      w.int32(m.length);
      w.varint(32);
    }
    if (m.prehashValue !== 0) {
      w.int32(m.prehashValue);
      w.varint(24);
    }
    if (m.prehashKey !== 0) {
      w.int32(m.prehashKey);
      w.varint(16);
    }
    if (m.hash !== 0) {
      w.int32(m.hash);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.hash = r.int32();
        break;
      case 16:
        m.prehashKey = r.int32();
        break;
      case 24:
        m.prehashValue = r.int32();
        break;
      case 32:
        m.length = r.int32();
        break;
      case 42:
        m.prefix = r.bytes();
        break;
      default:
        skipField(LeafOp, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LeafOp);
    return m;
  },
});

export interface InnerOp {
  hash: number;
  prefix: Uint8Array;
  suffix: Uint8Array;
}

export const InnerOp: MessageType<InnerOp> = messageType<InnerOp>({
  name: "cosmos.ics23.v1.InnerOp",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "enum", enum: HashOp$ },
    { no: 2, name: "prefix", prop: "prefix", kind: "bytes" },
    { no: 3, name: "suffix", prop: "suffix", kind: "bytes" },
  ],
  create: () => ({ hash: 0, prefix: EMPTY_BYTES, suffix: EMPTY_BYTES }),
  write(m, w) {
    if (m.suffix.length !== 0) {
      w.bytes(m.suffix);
      w.varint(26);
    }
    if (m.prefix.length !== 0) {
      w.bytes(m.prefix);
      w.varint(18);
    }
    if (m.hash !== 0) {
      w.int32(m.hash);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.hash = r.int32();
        break;
      case 18:
        m.prefix = r.bytes();
        break;
      case 26:
        m.suffix = r.bytes();
        break;
      default:
        skipField(InnerOp, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(InnerOp);
    return m;
  },
});

export interface ProofSpec {
  leafSpec: LeafOp | undefined;
  innerSpec: InnerSpec | undefined;
  maxDepth: number;
  minDepth: number;
  prehashKeyBeforeComparison: boolean;
}

export const ProofSpec: MessageType<ProofSpec> = messageType<ProofSpec>({
  name: "cosmos.ics23.v1.ProofSpec",
  fields: [
    { no: 1, name: "leaf_spec", prop: "leafSpec", kind: "message", message: () => LeafOp },
    { no: 2, name: "inner_spec", prop: "innerSpec", kind: "message", message: () => InnerSpec },
    { no: 3, name: "max_depth", prop: "maxDepth", kind: "int32" },
    { no: 4, name: "min_depth", prop: "minDepth", kind: "int32" },
    { no: 5, name: "prehash_key_before_comparison", prop: "prehashKeyBeforeComparison", kind: "bool" },
  ],
  create: () => ({ leafSpec: undefined, innerSpec: undefined, maxDepth: 0, minDepth: 0, prehashKeyBeforeComparison: false }),
  write(m, w) {
    if (m.prehashKeyBeforeComparison) {
      w.bool(m.prehashKeyBeforeComparison);
      w.varint(40);
    }
    if (m.minDepth !== 0) {
      w.int32(m.minDepth);
      w.varint(32);
    }
    if (m.maxDepth !== 0) {
      w.int32(m.maxDepth);
      w.varint(24);
    }
    if (m.innerSpec !== undefined) {
      const end = w.written;
      InnerSpec.write(m.innerSpec, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.leafSpec !== undefined) {
      const end = w.written;
      LeafOp.write(m.leafSpec, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        LeafOp.read(r, r.end(), (m.leafSpec ??= LeafOp.create()));
        break;
      case 18:
        InnerSpec.read(r, r.end(), (m.innerSpec ??= InnerSpec.create()));
        break;
      case 24:
        m.maxDepth = r.int32();
        break;
      case 32:
        m.minDepth = r.int32();
        break;
      case 40:
        m.prehashKeyBeforeComparison = r.bool();
        break;
      default:
        skipField(ProofSpec, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ProofSpec);
    return m;
  },
});

export interface InnerSpec {
  childOrder: number[];
  childSize: number;
  minPrefixLength: number;
  maxPrefixLength: number;
  emptyChild: Uint8Array;
  hash: number;
}

export const InnerSpec: MessageType<InnerSpec> = messageType<InnerSpec>({
  name: "cosmos.ics23.v1.InnerSpec",
  fields: [
    { no: 1, name: "child_order", prop: "childOrder", kind: "int32", repeated: true },
    { no: 2, name: "child_size", prop: "childSize", kind: "int32" },
    { no: 3, name: "min_prefix_length", prop: "minPrefixLength", kind: "int32" },
    { no: 4, name: "max_prefix_length", prop: "maxPrefixLength", kind: "int32" },
    { no: 5, name: "empty_child", prop: "emptyChild", kind: "bytes" },
    { no: 6, name: "hash", prop: "hash", kind: "enum", enum: HashOp$ },
  ],
  create: () => ({ childOrder: [], childSize: 0, minPrefixLength: 0, maxPrefixLength: 0, emptyChild: EMPTY_BYTES, hash: 0 }),
  write(m, w) {
    if (m.hash !== 0) {
      w.int32(m.hash);
      w.varint(48);
    }
    if (m.emptyChild.length !== 0) {
      w.bytes(m.emptyChild);
      w.varint(42);
    }
    if (m.maxPrefixLength !== 0) {
      w.int32(m.maxPrefixLength);
      w.varint(32);
    }
    if (m.minPrefixLength !== 0) {
      w.int32(m.minPrefixLength);
      w.varint(24);
    }
    if (m.childSize !== 0) {
      w.int32(m.childSize);
      w.varint(16);
    }
    if (m.childOrder.length > 0) {
      const end = w.written;
      for (let i = m.childOrder.length - 1; i >= 0; i--) w.int32(m.childOrder[i]!);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.childOrder.push(r.int32());
        break;
      case 10: {
        const end = r.end();
        while (r.pos < end) m.childOrder.push(r.int32());
        break;
      }
      case 16:
        m.childSize = r.int32();
        break;
      case 24:
        m.minPrefixLength = r.int32();
        break;
      case 32:
        m.maxPrefixLength = r.int32();
        break;
      case 42:
        m.emptyChild = r.bytes();
        break;
      case 48:
        m.hash = r.int32();
        break;
      default:
        skipField(InnerSpec, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(InnerSpec);
    return m;
  },
});

export interface BatchProof {
  entries: BatchEntry[];
}

export const BatchProof: MessageType<BatchProof> = messageType<BatchProof>({
  name: "cosmos.ics23.v1.BatchProof",
  fields: [
    { no: 1, name: "entries", prop: "entries", kind: "message", repeated: true, message: () => BatchEntry },
  ],
  create: () => ({ entries: [] }),
  write(m, w) {
    for (let i = m.entries.length - 1; i >= 0; i--) {
      const end = w.written;
      BatchEntry.write(m.entries[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.entries.push(BatchEntry.read(r, r.end(), BatchEntry.create()));
        break;
      default:
        skipField(BatchProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BatchProof);
    return m;
  },
});

export interface BatchEntry {
  proof:
    | { kind: "exist"; value: ExistenceProof }
    | { kind: "nonexist"; value: NonExistenceProof }
    | undefined;
}

export const BatchEntry: MessageType<BatchEntry> = messageType<BatchEntry>({
  name: "cosmos.ics23.v1.BatchEntry",
  fields: [
    { no: 1, name: "exist", prop: "exist", kind: "message", message: () => ExistenceProof, oneof: "proof" },
    { no: 2, name: "nonexist", prop: "nonexist", kind: "message", message: () => NonExistenceProof, oneof: "proof" },
  ],
  create: () => ({ proof: undefined }),
  write(m, w) {
    if (m.proof?.kind === "nonexist") {
      const end = w.written;
      NonExistenceProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.proof?.kind === "exist") {
      const end = w.written;
      ExistenceProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.proof = { kind: "exist", value: ExistenceProof.read(r, r.end(), ExistenceProof.create()) };
        break;
      case 18:
        m.proof = { kind: "nonexist", value: NonExistenceProof.read(r, r.end(), NonExistenceProof.create()) };
        break;
      default:
        skipField(BatchEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BatchEntry);
    return m;
  },
});

export interface CompressedBatchProof {
  entries: CompressedBatchEntry[];
  lookupInners: InnerOp[];
}

export const CompressedBatchProof: MessageType<CompressedBatchProof> = messageType<CompressedBatchProof>({
  name: "cosmos.ics23.v1.CompressedBatchProof",
  fields: [
    { no: 1, name: "entries", prop: "entries", kind: "message", repeated: true, message: () => CompressedBatchEntry },
    { no: 2, name: "lookup_inners", prop: "lookupInners", kind: "message", repeated: true, message: () => InnerOp },
  ],
  create: () => ({ entries: [], lookupInners: [] }),
  write(m, w) {
    for (let i = m.lookupInners.length - 1; i >= 0; i--) {
      const end = w.written;
      InnerOp.write(m.lookupInners[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.entries.length - 1; i >= 0; i--) {
      const end = w.written;
      CompressedBatchEntry.write(m.entries[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.entries.push(CompressedBatchEntry.read(r, r.end(), CompressedBatchEntry.create()));
        break;
      case 18:
        m.lookupInners.push(InnerOp.read(r, r.end(), InnerOp.create()));
        break;
      default:
        skipField(CompressedBatchProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CompressedBatchProof);
    return m;
  },
});

export interface CompressedBatchEntry {
  proof:
    | { kind: "exist"; value: CompressedExistenceProof }
    | { kind: "nonexist"; value: CompressedNonExistenceProof }
    | undefined;
}

export const CompressedBatchEntry: MessageType<CompressedBatchEntry> = messageType<CompressedBatchEntry>({
  name: "cosmos.ics23.v1.CompressedBatchEntry",
  fields: [
    { no: 1, name: "exist", prop: "exist", kind: "message", message: () => CompressedExistenceProof, oneof: "proof" },
    { no: 2, name: "nonexist", prop: "nonexist", kind: "message", message: () => CompressedNonExistenceProof, oneof: "proof" },
  ],
  create: () => ({ proof: undefined }),
  write(m, w) {
    if (m.proof?.kind === "nonexist") {
      const end = w.written;
      CompressedNonExistenceProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.proof?.kind === "exist") {
      const end = w.written;
      CompressedExistenceProof.write(m.proof.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.proof = { kind: "exist", value: CompressedExistenceProof.read(r, r.end(), CompressedExistenceProof.create()) };
        break;
      case 18:
        m.proof = { kind: "nonexist", value: CompressedNonExistenceProof.read(r, r.end(), CompressedNonExistenceProof.create()) };
        break;
      default:
        skipField(CompressedBatchEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CompressedBatchEntry);
    return m;
  },
});

export interface CompressedExistenceProof {
  key: Uint8Array;
  value: Uint8Array;
  leaf: LeafOp | undefined;
  path: number[];
}

export const CompressedExistenceProof: MessageType<CompressedExistenceProof> = messageType<CompressedExistenceProof>({
  name: "cosmos.ics23.v1.CompressedExistenceProof",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "value", prop: "value", kind: "bytes" },
    { no: 3, name: "leaf", prop: "leaf", kind: "message", message: () => LeafOp },
    { no: 4, name: "path", prop: "path", kind: "int32", repeated: true },
  ],
  create: () => ({ key: EMPTY_BYTES, value: EMPTY_BYTES, leaf: undefined, path: [] }),
  write(m, w) {
    if (m.path.length > 0) {
      const end = w.written;
      for (let i = m.path.length - 1; i >= 0; i--) w.int32(m.path[i]!);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.leaf !== undefined) {
      const end = w.written;
      LeafOp.write(m.leaf, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(18);
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
      case 18:
        m.value = r.bytes();
        break;
      case 26:
        LeafOp.read(r, r.end(), (m.leaf ??= LeafOp.create()));
        break;
      case 32:
        m.path.push(r.int32());
        break;
      case 34: {
        const end = r.end();
        while (r.pos < end) m.path.push(r.int32());
        break;
      }
      default:
        skipField(CompressedExistenceProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CompressedExistenceProof);
    return m;
  },
});

export interface CompressedNonExistenceProof {
  key: Uint8Array;
  left: CompressedExistenceProof | undefined;
  right: CompressedExistenceProof | undefined;
}

export const CompressedNonExistenceProof: MessageType<CompressedNonExistenceProof> = messageType<CompressedNonExistenceProof>({
  name: "cosmos.ics23.v1.CompressedNonExistenceProof",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "left", prop: "left", kind: "message", message: () => CompressedExistenceProof },
    { no: 3, name: "right", prop: "right", kind: "message", message: () => CompressedExistenceProof },
  ],
  create: () => ({ key: EMPTY_BYTES, left: undefined, right: undefined }),
  write(m, w) {
    if (m.right !== undefined) {
      const end = w.written;
      CompressedExistenceProof.write(m.right, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.left !== undefined) {
      const end = w.written;
      CompressedExistenceProof.write(m.left, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        CompressedExistenceProof.read(r, r.end(), (m.left ??= CompressedExistenceProof.create()));
        break;
      case 26:
        CompressedExistenceProof.read(r, r.end(), (m.right ??= CompressedExistenceProof.create()));
        break;
      default:
        skipField(CompressedNonExistenceProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CompressedNonExistenceProof);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/ics23/v1/proofs.proto",
  package: "cosmos.ics23.v1",
  messages: [ExistenceProof, NonExistenceProof, CommitmentProof, LeafOp, InnerOp, ProofSpec, InnerSpec, BatchProof, BatchEntry, CompressedBatchProof, CompressedBatchEntry, CompressedExistenceProof, CompressedNonExistenceProof],
  services: [],
};
