/** What encrypted peer connections compute with, handed in: native code on a node, noble anywhere. */

/** ChaCha20-Poly1305 under one key. @spec RFC 8439 */
export interface FrameCipher {
  /** Encrypts `plain` and writes it with its tag to `out`, which has `plain.length + AEAD_TAG_BYTES` bytes.
   *  @param nonce 12 bytes, never twice the same under one key */
  seal(nonce: Uint8Array, plain: Uint8Array, out: Uint8Array): void;
  /** The reverse, into `out` of `sealed.length − AEAD_TAG_BYTES` bytes. False when the bytes are not authentic; `out`
   *  then holds nothing of use. Never throws on bytes of a peer. */
  open(nonce: Uint8Array, sealed: Uint8Array, out: Uint8Array): boolean;
}

export const AEAD_TAG_BYTES = 16;

export interface PeerCrypto {
  /** The X25519 public key of 32 private bytes. */
  x25519PublicKey(privateKey: Uint8Array): Uint8Array;
  /** 32 bytes, or undefined when they would all be zero, as a public key of low order makes them: the connection would
   *  have no secret. */
  x25519(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined;
  /** @param key 32 bytes */
  cipher(key: Uint8Array): FrameCipher;
}

/** Chance, handed in. */
export interface RandomSource {
  /** Fresh bytes that nobody can guess. */
  bytes(length: number): Uint8Array;
}
