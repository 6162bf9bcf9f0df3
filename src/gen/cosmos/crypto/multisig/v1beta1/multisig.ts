// Generated from proto/cosmos/crypto/multisig/v1beta1/multisig.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";

export interface MultiSignature {
  signatures: Uint8Array[];
}

export const MultiSignature: MessageType<MultiSignature> = messageType<MultiSignature>({
  name: "cosmos.crypto.multisig.v1beta1.MultiSignature",
  fields: [
    { no: 1, name: "signatures", prop: "signatures", kind: "bytes", repeated: true },
  ],
  create: () => ({ signatures: [] }),
  write(m, w) {
    for (let i = m.signatures.length - 1; i >= 0; i--) {
      w.bytes(m.signatures[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signatures.push(r.bytes());
        break;
      default:
        skipField(MultiSignature, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MultiSignature);
    return m;
  },
});

export interface CompactBitArray {
  extraBitsStored: number;
  elems: Uint8Array;
}

export const CompactBitArray: MessageType<CompactBitArray> = messageType<CompactBitArray>({
  name: "cosmos.crypto.multisig.v1beta1.CompactBitArray",
  fields: [
    { no: 1, name: "extra_bits_stored", prop: "extraBitsStored", kind: "uint32" },
    { no: 2, name: "elems", prop: "elems", kind: "bytes" },
  ],
  create: () => ({ extraBitsStored: 0, elems: EMPTY_BYTES }),
  write(m, w) {
    if (m.elems.length !== 0) {
      w.bytes(m.elems);
      w.varint(18);
    }
    if (m.extraBitsStored !== 0) {
      w.varint(m.extraBitsStored);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.extraBitsStored = r.uint32();
        break;
      case 18:
        m.elems = r.bytes();
        break;
      default:
        skipField(CompactBitArray, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CompactBitArray);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/crypto/multisig/v1beta1/multisig.proto",
  package: "cosmos.crypto.multisig.v1beta1",
  messages: [MultiSignature, CompactBitArray],
  services: [],
};
