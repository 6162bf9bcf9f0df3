/** Signature checks as a part handed in: native code, a pool of workers with remembered verdicts, or noble. All give
 *  the same verdict for the same bytes. */
import { verifyEd25519 } from "./ed25519.js";
import { verifySecp256k1 } from "./secp256k1.js";

export interface Verifier {
  /** ZIP-215 verdict on a 32-byte key and a 64-byte signature; any other length is a reject. Never throws. */
  ed25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** ECDSA over SHA-256(message) with a compressed key (33 bytes) and r ‖ s (64 bytes), s in the lower half.
   *  Never throws. */
  secp256k1(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

export type SignatureScheme = keyof Verifier;

/** One signature to check. */
export interface SignatureItem {
  readonly scheme: SignatureScheme;
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

export const nobleVerifier: Verifier = { ed25519: verifyEd25519, secp256k1: verifySecp256k1 };
