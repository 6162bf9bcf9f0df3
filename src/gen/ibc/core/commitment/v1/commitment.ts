// Generated from proto/ibc/core/commitment/v1/commitment.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_ics23_v1_proofs from "../../../../cosmos/ics23/v1/proofs.js";

export interface MerkleRoot {
  hash: Uint8Array;
}

export const MerkleRoot: MessageType<MerkleRoot> = messageType<MerkleRoot>({
  name: "ibc.core.commitment.v1.MerkleRoot",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "bytes" },
  ],
  create: () => ({ hash: EMPTY_BYTES }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.hash = r.bytes();
        break;
      default:
        skipField(MerkleRoot, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MerkleRoot);
    return m;
  },
});

export interface MerklePrefix {
  keyPrefix: Uint8Array;
}

export const MerklePrefix: MessageType<MerklePrefix> = messageType<MerklePrefix>({
  name: "ibc.core.commitment.v1.MerklePrefix",
  fields: [
    { no: 1, name: "key_prefix", prop: "keyPrefix", kind: "bytes" },
  ],
  create: () => ({ keyPrefix: EMPTY_BYTES }),
  write(m, w) {
    if (m.keyPrefix.length !== 0) {
      w.bytes(m.keyPrefix);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.keyPrefix = r.bytes();
        break;
      default:
        skipField(MerklePrefix, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MerklePrefix);
    return m;
  },
});

export interface MerkleProof {
  proofs: cosmos_ics23_v1_proofs.CommitmentProof[];
}

export const MerkleProof: MessageType<MerkleProof> = messageType<MerkleProof>({
  name: "ibc.core.commitment.v1.MerkleProof",
  fields: [
    { no: 1, name: "proofs", prop: "proofs", kind: "message", repeated: true, message: () => cosmos_ics23_v1_proofs.CommitmentProof },
  ],
  create: () => ({ proofs: [] }),
  write(m, w) {
    for (let i = m.proofs.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_ics23_v1_proofs.CommitmentProof.write(m.proofs[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.proofs.push(cosmos_ics23_v1_proofs.CommitmentProof.read(r, r.end(), cosmos_ics23_v1_proofs.CommitmentProof.create()));
        break;
      default:
        skipField(MerkleProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MerkleProof);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/commitment/v1/commitment.proto",
  package: "ibc.core.commitment.v1",
  messages: [MerkleRoot, MerklePrefix, MerkleProof],
  services: [],
};
