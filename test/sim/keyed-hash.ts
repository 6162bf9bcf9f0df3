/** Stand-in for signatures: a hash keyed with the public key. Whoever knows a key can forge it, but nobody in the
 *  simulator does that; what counts is that a changed message has another signature, at a hundredth of the cost. */

import { nativeHasher } from "../../src/adapters/native-crypto.js";
import { createValidator, type Validator } from "../../src/chain/validator.js";
import type { Verifier } from "../../src/crypto/verifier.js";
import { bytesEqual, concatBytes } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";

export function keyedHash(publicKey: Uint8Array, message: Uint8Array): Uint8Array {
  const hash = nativeHasher.sha256(concatBytes(publicKey, message));
  return concatBytes(hash, hash);
}

export const keyedHashVerifier: Verifier = {
  ed25519: (key, message, signature) => bytesEqual(keyedHash(key, message), signature),
  secp256k1: () => false,
};

/** The key of validator `index`; `salt` tells key sets apart. */
export function simValidator(index: number, power: bigint, salt = "sim"): Validator {
  return createValidator({ kind: "ed25519", bytes: nativeHasher.sha256(utf8Encode(`${salt}/${index}`)) }, power);
}
