// Generated from proto/cosmos/tx/signing/v1beta1/signing.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_crypto_multisig_v1beta1_multisig from "../../../../cosmos/crypto/multisig/v1beta1/multisig.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";

export type SignMode = number;
export const SignMode = {
  SIGN_MODE_UNSPECIFIED: 0,
  SIGN_MODE_DIRECT: 1,
  SIGN_MODE_TEXTUAL: 2,
  SIGN_MODE_DIRECT_AUX: 3,
  SIGN_MODE_LEGACY_AMINO_JSON: 127,
  SIGN_MODE_EIP_191: 191,
} as const;
export const SignMode$: EnumInfo = { typeName: "cosmos.tx.signing.v1beta1.SignMode", values: SignMode };

export interface SignatureDescriptors {
  signatures: SignatureDescriptor[];
}

export const SignatureDescriptors: MessageType<SignatureDescriptors> = messageType<SignatureDescriptors>({
  name: "cosmos.tx.signing.v1beta1.SignatureDescriptors",
  fields: [
    { no: 1, name: "signatures", prop: "signatures", kind: "message", repeated: true, message: () => SignatureDescriptor },
  ],
  create: () => ({ signatures: [] }),
  write(m, w) {
    for (let i = m.signatures.length - 1; i >= 0; i--) {
      const end = w.written;
      SignatureDescriptor.write(m.signatures[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signatures.push(SignatureDescriptor.read(r, r.end(), SignatureDescriptor.create()));
        break;
      default:
        skipField(SignatureDescriptors, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignatureDescriptors);
    return m;
  },
});

export interface SignatureDescriptor {
  publicKey: google_protobuf_any.Any | undefined;
  data: SignatureDescriptor_Data | undefined;
  sequence: bigint;
}

export const SignatureDescriptor: MessageType<SignatureDescriptor> = messageType<SignatureDescriptor>({
  name: "cosmos.tx.signing.v1beta1.SignatureDescriptor",
  fields: [
    { no: 1, name: "public_key", prop: "publicKey", kind: "message", message: () => google_protobuf_any.Any },
    { no: 2, name: "data", prop: "data", kind: "message", message: () => SignatureDescriptor_Data },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ publicKey: undefined, data: undefined, sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
    }
    if (m.data !== undefined) {
      const end = w.written;
      SignatureDescriptor_Data.write(m.data, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.publicKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.publicKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.publicKey ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        SignatureDescriptor_Data.read(r, r.end(), (m.data ??= SignatureDescriptor_Data.create()));
        break;
      case 24:
        m.sequence = r.uint64();
        break;
      default:
        skipField(SignatureDescriptor, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignatureDescriptor);
    return m;
  },
});

export interface SignatureDescriptor_Data {
  sum:
    | { kind: "single"; value: SignatureDescriptor_Data_Single }
    | { kind: "multi"; value: SignatureDescriptor_Data_Multi }
    | undefined;
}

export const SignatureDescriptor_Data: MessageType<SignatureDescriptor_Data> = messageType<SignatureDescriptor_Data>({
  name: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data",
  recursive: true,
  fields: [
    { no: 1, name: "single", prop: "single", kind: "message", message: () => SignatureDescriptor_Data_Single, oneof: "sum" },
    { no: 2, name: "multi", prop: "multi", kind: "message", message: () => SignatureDescriptor_Data_Multi, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "multi") {
      const end = w.written;
      SignatureDescriptor_Data_Multi.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "single") {
      const end = w.written;
      SignatureDescriptor_Data_Single.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "single", value: SignatureDescriptor_Data_Single.read(r, r.end(), SignatureDescriptor_Data_Single.create()) };
        break;
      case 18:
        m.sum = { kind: "multi", value: SignatureDescriptor_Data_Multi.read(r, r.end(), SignatureDescriptor_Data_Multi.create()) };
        break;
      default:
        skipField(SignatureDescriptor_Data, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignatureDescriptor_Data);
    return m;
  },
});

export interface SignatureDescriptor_Data_Single {
  mode: number;
  signature: Uint8Array;
}

export const SignatureDescriptor_Data_Single: MessageType<SignatureDescriptor_Data_Single> = messageType<SignatureDescriptor_Data_Single>({
  name: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single",
  fields: [
    { no: 1, name: "mode", prop: "mode", kind: "enum", enum: SignMode$ },
    { no: 2, name: "signature", prop: "signature", kind: "bytes" },
  ],
  create: () => ({ mode: 0, signature: EMPTY_BYTES }),
  write(m, w) {
    if (m.signature.length !== 0) {
      w.bytes(m.signature);
      w.varint(18);
    }
    if (m.mode !== 0) {
      w.int32(m.mode);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.mode = r.int32();
        break;
      case 18:
        m.signature = r.bytes();
        break;
      default:
        skipField(SignatureDescriptor_Data_Single, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignatureDescriptor_Data_Single);
    return m;
  },
});

export interface SignatureDescriptor_Data_Multi {
  bitarray: cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray | undefined;
  signatures: SignatureDescriptor_Data[];
}

export const SignatureDescriptor_Data_Multi: MessageType<SignatureDescriptor_Data_Multi> = messageType<SignatureDescriptor_Data_Multi>({
  name: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi",
  recursive: true,
  fields: [
    { no: 1, name: "bitarray", prop: "bitarray", kind: "message", message: () => cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray },
    { no: 2, name: "signatures", prop: "signatures", kind: "message", repeated: true, message: () => SignatureDescriptor_Data },
  ],
  create: () => ({ bitarray: undefined, signatures: [] }),
  write(m, w) {
    for (let i = m.signatures.length - 1; i >= 0; i--) {
      const end = w.written;
      SignatureDescriptor_Data.write(m.signatures[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.bitarray !== undefined) {
      const end = w.written;
      cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray.write(m.bitarray, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray.read(r, r.end(), (m.bitarray ??= cosmos_crypto_multisig_v1beta1_multisig.CompactBitArray.create()));
        break;
      case 18:
        m.signatures.push(SignatureDescriptor_Data.read(r, r.end(), SignatureDescriptor_Data.create()));
        break;
      default:
        skipField(SignatureDescriptor_Data_Multi, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignatureDescriptor_Data_Multi);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/tx/signing/v1beta1/signing.proto",
  package: "cosmos.tx.signing.v1beta1",
  messages: [SignatureDescriptors, SignatureDescriptor, SignatureDescriptor_Data, SignatureDescriptor_Data_Single, SignatureDescriptor_Data_Multi],
  services: [],
};
