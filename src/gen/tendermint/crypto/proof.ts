// Generated from proto/tendermint/crypto/proof.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";

export interface Proof {
  total: bigint;
  index: bigint;
  leafHash: Uint8Array;
  aunts: Uint8Array[];
}

export const Proof: MessageType<Proof> = messageType<Proof>({
  name: "tendermint.crypto.Proof",
  fields: [
    { no: 1, name: "total", prop: "total", kind: "int64" },
    { no: 2, name: "index", prop: "index", kind: "int64" },
    { no: 3, name: "leaf_hash", prop: "leafHash", kind: "bytes" },
    { no: 4, name: "aunts", prop: "aunts", kind: "bytes", repeated: true },
  ],
  create: () => ({ total: 0n, index: 0n, leafHash: EMPTY_BYTES, aunts: [] }),
  write(m, w) {
    for (let i = m.aunts.length - 1; i >= 0; i--) {
      w.bytes(m.aunts[i]!);
      w.varint(34);
    }
    if (m.leafHash.length !== 0) {
      w.bytes(m.leafHash);
      w.varint(26);
    }
    if (m.index !== 0n) {
      w.varint64(m.index);
      w.varint(16);
    }
    if (m.total !== 0n) {
      w.varint64(m.total);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.total = r.int64();
        break;
      case 16:
        m.index = r.int64();
        break;
      case 26:
        m.leafHash = r.bytes();
        break;
      case 34:
        m.aunts.push(r.bytes());
        break;
      default:
        skipField(Proof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Proof);
    return m;
  },
});

export interface ValueOp {
  key: Uint8Array;
  proof: Proof | undefined;
}

export const ValueOp: MessageType<ValueOp> = messageType<ValueOp>({
  name: "tendermint.crypto.ValueOp",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "proof", prop: "proof", kind: "message", message: () => Proof },
  ],
  create: () => ({ key: EMPTY_BYTES, proof: undefined }),
  write(m, w) {
    if (m.proof !== undefined) {
      const end = w.written;
      Proof.write(m.proof, w);
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
        Proof.read(r, r.end(), (m.proof ??= Proof.create()));
        break;
      default:
        skipField(ValueOp, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValueOp);
    return m;
  },
});

export interface DominoOp {
  key: string;
  input: string;
  output: string;
}

export const DominoOp: MessageType<DominoOp> = messageType<DominoOp>({
  name: "tendermint.crypto.DominoOp",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "string" },
    { no: 2, name: "input", prop: "input", kind: "string" },
    { no: 3, name: "output", prop: "output", kind: "string" },
  ],
  create: () => ({ key: "", input: "", output: "" }),
  write(m, w) {
    if (m.output !== "") {
      w.string(m.output);
      w.varint(26);
    }
    if (m.input !== "") {
      w.string(m.input);
      w.varint(18);
    }
    if (m.key !== "") {
      w.string(m.key);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.key = r.string();
        break;
      case 18:
        m.input = r.string();
        break;
      case 26:
        m.output = r.string();
        break;
      default:
        skipField(DominoOp, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DominoOp);
    return m;
  },
});

export interface ProofOp {
  type: string;
  key: Uint8Array;
  data: Uint8Array;
}

export const ProofOp: MessageType<ProofOp> = messageType<ProofOp>({
  name: "tendermint.crypto.ProofOp",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "string" },
    { no: 2, name: "key", prop: "key", kind: "bytes" },
    { no: 3, name: "data", prop: "data", kind: "bytes" },
  ],
  create: () => ({ type: "", key: EMPTY_BYTES, data: EMPTY_BYTES }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(26);
    }
    if (m.key.length !== 0) {
      w.bytes(m.key);
      w.varint(18);
    }
    if (m.type !== "") {
      w.string(m.type);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.type = r.string();
        break;
      case 18:
        m.key = r.bytes();
        break;
      case 26:
        m.data = r.bytes();
        break;
      default:
        skipField(ProofOp, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ProofOp);
    return m;
  },
});

export interface ProofOps {
  ops: ProofOp[];
}

export const ProofOps: MessageType<ProofOps> = messageType<ProofOps>({
  name: "tendermint.crypto.ProofOps",
  fields: [
    { no: 1, name: "ops", prop: "ops", kind: "message", repeated: true, message: () => ProofOp, nullable: false },
  ],
  create: () => ({ ops: [] }),
  write(m, w) {
    for (let i = m.ops.length - 1; i >= 0; i--) {
      const end = w.written;
      ProofOp.write(m.ops[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.ops.push(ProofOp.read(r, r.end(), ProofOp.create()));
        break;
      default:
        skipField(ProofOps, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ProofOps);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/crypto/proof.proto",
  package: "tendermint.crypto",
  messages: [Proof, ValueOp, DominoOp, ProofOp, ProofOps],
  services: [],
};
