/** Public keys as protobuf Any: in accounts, signer infos and validators. */
import { PubKey as Ed25519Message } from "../gen/cosmos/crypto/ed25519/keys.js";
import { LegacyAminoPubKey } from "../gen/cosmos/crypto/multisig/keys.js";
import { PubKey as Secp256k1Message } from "../gen/cosmos/crypto/secp256k1/keys.js";
import type { Any } from "../gen/google/protobuf/any.js";
import { ProtobufError } from "../protobuf/reader.js";
import { err, ok, type Result } from "../types/result.js";
import type { PublicKey } from "./key-types.js";

export const ED25519_TYPE_URL = "/cosmos.crypto.ed25519.PubKey";
export const SECP256K1_TYPE_URL = "/cosmos.crypto.secp256k1.PubKey";
export const MULTISIG_TYPE_URL = "/cosmos.crypto.multisig.LegacyAminoPubKey";

/** Multisig keys may hold multisig keys; the decoder must end. */
const NESTING_MAX = 8;

export function publicKeyToAny(key: PublicKey): Any {
  switch (key.kind) {
    case "ed25519":
      return { typeUrl: ED25519_TYPE_URL, value: Ed25519Message.encode({ key: key.bytes }) };
    case "secp256k1":
      return { typeUrl: SECP256K1_TYPE_URL, value: Secp256k1Message.encode({ key: key.bytes }) };
    case "multisig": {
      const publicKeys = key.members.map(publicKeyToAny);
      return { typeUrl: MULTISIG_TYPE_URL, value: LegacyAminoPubKey.encode({ threshold: key.threshold, publicKeys }) };
    }
  }
}

/** Never throws. Checks lengths and thresholds; unknown fields are the transaction decoder's business. */
export function publicKeyFromAny(any: Any): Result<PublicKey> {
  try {
    return fromAny(any, 0);
  } catch (e) {
    if (e instanceof ProtobufError) return err(`${any.typeUrl}: ${e.message}`);
    throw e;
  }
}

function fromAny(any: Any, depth: number): Result<PublicKey> {
  switch (any.typeUrl) {
    case ED25519_TYPE_URL:
      return single("ed25519", Ed25519Message.decode(any.value).key, 32);
    case SECP256K1_TYPE_URL:
      return single("secp256k1", Secp256k1Message.decode(any.value).key, 33);
    case MULTISIG_TYPE_URL: {
      if (depth >= NESTING_MAX) return err(`multisig keys nest deeper than ${NESTING_MAX}`);
      const { threshold, publicKeys } = LegacyAminoPubKey.decode(any.value);
      const members: PublicKey[] = [];
      for (const inner of publicKeys) {
        const member = fromAny(inner, depth + 1);
        if (!member.ok) return member;
        members.push(member.value);
      }
      if (threshold < 1 || threshold > members.length) {
        return err(`multisig threshold is ${threshold} of ${members.length}`);
      }
      return ok({ kind: "multisig", threshold, members });
    }
    default:
      return err(`no known public key type: "${any.typeUrl}"`);
  }
}

function single(kind: "ed25519" | "secp256k1", bytes: Uint8Array, length: number): Result<PublicKey> {
  if (bytes.length !== length) return err(`${kind} public key must have ${length} bytes, found ${bytes.length}`);
  return ok({ kind, bytes: bytes.slice() });
}
