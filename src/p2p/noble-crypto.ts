/** The crypto of peer connections without native code: slower, with equal results. */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import type { PeerCrypto } from "../ports/peer-crypto.js";

export const noblePeerCrypto: PeerCrypto = {
  x25519PublicKey: (privateKey) => x25519.getPublicKey(privateKey),
  x25519(privateKey, publicKey) {
    try {
      return x25519.getSharedSecret(privateKey, publicKey);
    } catch {
      // Noble refuses an all-zero result by throwing; lengths were checked by the caller.
      return undefined;
    }
  },
  cipher: (key) => ({
    seal(nonce, plain, out) {
      out.set(chacha20poly1305(key, nonce).encrypt(plain));
    },
    open(nonce, sealed, out) {
      try {
        out.set(chacha20poly1305(key, nonce).decrypt(sealed));
        return true;
      } catch {
        return false;
      }
    },
  }),
};
