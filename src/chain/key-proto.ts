/** Keys of validators as CometBFT's messages carry them. @spec cometbft crypto/encoding/codec.go */
import { ED25519_PUBLIC_KEY_BYTES } from "../crypto/ed25519.js";
import type { SingleKey } from "../crypto/key-types.js";
import { SECP256K1_PUBLIC_KEY_BYTES } from "../crypto/secp256k1.js";
import type { PublicKey } from "../gen/tendermint/crypto/keys.js";
import { err, ok, type Result } from "../types/result.js";

const KEY_BYTES: { readonly [kind in SingleKey["kind"]]: number } = {
  ed25519: ED25519_PUBLIC_KEY_BYTES,
  secp256k1: SECP256K1_PUBLIC_KEY_BYTES,
};

/** Why these cannot be the bytes of a key of that kind. */
export function keyFault(key: SingleKey): string | undefined {
  const expected = KEY_BYTES[key.kind];
  if (key.bytes.length === expected) return undefined;
  return `${key.kind} public key must have ${expected} bytes, found ${key.bytes.length}`;
}

export function keyFromProto(proto: PublicKey): Result<SingleKey> {
  if (proto.sum === undefined) return err("public key of no known type");
  const key = { kind: proto.sum.kind, bytes: proto.sum.value };
  const fault = keyFault(key);
  return fault === undefined ? ok(key) : err(fault);
}

export function keyToProto(key: SingleKey): PublicKey {
  return { sum: { kind: key.kind, value: key.bytes } };
}
