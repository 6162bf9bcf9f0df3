/** Ed25519 with ZIP-215 verdicts, as CometBFT and the SDK check consensus signatures: cofactored equation,
 *  non-canonical point encodings and small-order points accepted, S below the group order.
 *  @spec ZIP-215; cometbft crypto/ed25519 */
import * as ed25519 from "@noble/ed25519";
import { sha512 } from "@noble/hashes/sha2.js";
import { concatBytes } from "../types/bytes.js";

// The package leaves SHA-512 to its user; its synchronous functions do not work without.
ed25519.hashes.sha512 = sha512;

export const ED25519_PUBLIC_KEY_BYTES = 32;
/** Seed ‖ public key, as Go keeps it. */
export const ED25519_PRIVATE_KEY_BYTES = 64;
export const ED25519_SIGNATURE_BYTES = 64;

const ZIP215 = { zip215: true };

/** Never throws: what cannot be decoded is a reject. About 1 ms. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== ED25519_PUBLIC_KEY_BYTES || signature.length !== ED25519_SIGNATURE_BYTES) return false;
  try {
    return ed25519.verify(signature, message, publicKey, ZIP215);
  } catch {
    return false;
  }
}

/** The 64-byte private key of a 32-byte seed. */
export function ed25519KeyFromSeed(seed: Uint8Array): Uint8Array {
  if (seed.length !== 32) throw new Error(`ed25519 seed must have 32 bytes, found ${seed.length}`);
  return concatBytes(seed, ed25519.getPublicKey(seed));
}

export function ed25519PublicKey(privateKey: Uint8Array): Uint8Array {
  checkPrivateKey(privateKey);
  return privateKey.slice(32);
}

/** @param privateKey 64 bytes, the second half being the public key of the first: a stored key whose halves do not
 *  belong together would leak the seed by signing. @throws Error when that does not hold. */
export function signEd25519(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  checkPrivateKey(privateKey);
  const seed = privateKey.slice(0, 32);
  const own = ed25519.getPublicKey(seed);
  for (let i = 0; i < 32; i++) {
    if (own[i] !== privateKey[32 + i]) throw new Error("ed25519 private key does not hold its own public key");
  }
  return ed25519.sign(message, seed);
}

function checkPrivateKey(privateKey: Uint8Array): void {
  if (privateKey.length !== ED25519_PRIVATE_KEY_BYTES) {
    throw new Error(`ed25519 private key must have ${ED25519_PRIVATE_KEY_BYTES} bytes, found ${privateKey.length}`);
  }
}
