/** ECDSA over secp256k1 as accounts use it: compressed keys, 64-byte r ‖ s signatures of SHA-256(message), s in the
 *  lower half of the order, deterministic nonces (RFC 6979).
 *
 *  The reference in its default build reduces an r or s that is not below the group order; libsecp256k1 refuses it,
 *  and so does this.
 *  @spec cosmos-sdk crypto/keys/secp256k1 */
import { secp256k1 } from "@noble/curves/secp256k1.js";

export const SECP256K1_PUBLIC_KEY_BYTES = 33;
export const SECP256K1_PRIVATE_KEY_BYTES = 32;
export const SECP256K1_SIGNATURE_BYTES = 64;

const OPTIONS = { prehash: true, lowS: true, format: "compact" } as const;

/** Whether the bytes have the form of a compressed point; whether it lies on the curve shows in the verdict. */
export function isCompressedPoint(publicKey: Uint8Array): boolean {
  return publicKey.length === SECP256K1_PUBLIC_KEY_BYTES && (publicKey[0] === 2 || publicKey[0] === 3);
}

/** Never throws: what cannot be decoded is a reject. */
export function verifySecp256k1(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== SECP256K1_SIGNATURE_BYTES || !isCompressedPoint(publicKey)) return false;
  try {
    return secp256k1.verify(signature, message, publicKey, OPTIONS);
  } catch {
    return false;
  }
}

/** The compressed public key. @throws Error unless the private key is 32 bytes, above zero and below the order. */
export function secp256k1PublicKey(privateKey: Uint8Array): Uint8Array {
  return secp256k1.getPublicKey(privateKey, true);
}

/** 64 bytes. @throws Error on a private key that is none. */
export function signSecp256k1(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  return secp256k1.sign(message, privateKey, OPTIONS);
}
