/** Keys of validators, and the addresses derived from them. @spec cometbft crypto/encoding/codec.go */
import { ripemd160 } from "@noble/hashes/legacy.js";
import { ED25519_PUBLIC_KEY_BYTES } from "../crypto/ed25519.js";
import { sha256 } from "../crypto/hasher.js";
import { SECP256K1_PUBLIC_KEY_BYTES } from "../crypto/secp256k1.js";
import type { SignatureScheme, Verifier } from "../crypto/verifier.js";
import type * as keys from "../gen/tendermint/crypto/keys.js";
import { bytesEqual } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { ADDRESS_BYTES } from "./limits.js";

/** `type` is the name that consensus params and ABCI use. */
export interface PublicKey {
  readonly type: SignatureScheme;
  readonly bytes: Uint8Array;
}

const KEY_BYTES: { readonly [type in SignatureScheme]: number } = {
  ed25519: ED25519_PUBLIC_KEY_BYTES,
  secp256k1: SECP256K1_PUBLIC_KEY_BYTES,
};

export function ed25519Key(bytes: Uint8Array): PublicKey {
  return { type: "ed25519", bytes };
}

export function publicKeyFromProto(key: keys.PublicKey): Result<PublicKey> {
  if (key.sum === undefined) return err("public key of no known type");
  const { kind, value } = key.sum;
  if (value.length !== KEY_BYTES[kind]) {
    return err(`invalid size of ${kind} public key: got ${value.length}, expected ${KEY_BYTES[kind]}`);
  }
  return ok({ type: kind, bytes: value });
}

export function publicKeyToProto(key: PublicKey): keys.PublicKey {
  return { sum: { kind: key.type, value: key.bytes } };
}

export function publicKeysEqual(a: PublicKey, b: PublicKey): boolean {
  return a.type === b.type && bytesEqual(a.bytes, b.bytes);
}

/** 20 bytes: SHA-256 cut short for ed25519, RIPEMD-160 of SHA-256 for secp256k1. */
export function publicKeyAddress(key: PublicKey): Uint8Array {
  const hash = sha256(key.bytes);
  return key.type === "ed25519" ? hash.slice(0, ADDRESS_BYTES) : ripemd160(hash);
}

export function verifySignature(
  verifier: Verifier,
  key: PublicKey,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  return verifier[key.type](key.bytes, message, signature);
}
