/** SHA-256 and signature checks by native code, with the verdicts of the noble implementations.
 *
 *  ed25519: what libsodium (or OpenSSL) accepts, ZIP-215 accepts too, for their equation has no cofactor and their
 *  encodings are stricter; each reject is decided by noble, which costs a thousand times less only when it is rare:
 *  charge it to the peer that sent the signature.
 *  secp256k1: libsecp256k1's verdict is final, it refuses a high s as it must. */
import { createPublicKey, hash, type KeyObject, verify } from "node:crypto";
import { createRequire } from "node:module";
import { ED25519_PUBLIC_KEY_BYTES, ED25519_SIGNATURE_BYTES, verifyEd25519 } from "../crypto/ed25519.js";
import { HASH_BYTES, type Hasher } from "../crypto/hasher.js";
import { isCompressedPoint, SECP256K1_SIGNATURE_BYTES, verifySecp256k1 } from "../crypto/secp256k1.js";
import type { Verifier } from "../crypto/verifier.js";

/** The one-shot hash as a string of one character a byte is the fastest way to get bytes out of OpenSSL: no Buffer is allocated. */
export const nativeHasher: Hasher = {
  sha256(data) {
    const out = new Uint8Array(HASH_BYTES);
    const text = hash("sha256", data, "binary");
    for (let i = 0; i < HASH_BYTES; i++) out[i] = text.charCodeAt(i);
    return out;
  },
  sha256Into(data, out, offset) {
    const text = hash("sha256", data, "binary");
    for (let i = 0; i < HASH_BYTES; i++) out[offset + i] = text.charCodeAt(i);
  },
  sha256Text: (data) => hash("sha256", data, "binary"),
};

type Accepts = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** The native parts that could be loaded. */
export interface NativeBindings {
  /** Accepts no signature that ZIP-215 rejects; may throw. */
  readonly ed25519?: Accepts;
  /** ECDSA over a 32-byte digest; may throw. */
  readonly secp256k1?: Accepts;
}

/** What is used of `secp256k1/bindings`: the package's own index falls back to slow JavaScript without a word. */
interface Secp256k1Addon {
  ecdsaVerify(signature: Uint8Array, digest: Uint8Array, publicKey: Uint8Array): boolean;
}

interface SodiumAddon {
  crypto_sign_verify_detached(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
}

/** Tries each binding; what does not load on this machine is left out. */
export function loadNativeBindings(): NativeBindings {
  const require = createRequire(import.meta.url);
  return {
    ed25519: attempt(() => fromSodium(require("sodium-native") as SodiumAddon)) ?? fromOpenSsl(),
    secp256k1: attempt(() => fromSecp256k1(require("secp256k1/bindings") as Secp256k1Addon)),
  };
}

function attempt(load: () => Accepts): Accepts | undefined {
  try {
    return load();
  } catch {
    return undefined;
  }
}

function fromSodium(sodium: SodiumAddon): Accepts {
  return (publicKey, message, signature) => sodium.crypto_sign_verify_detached(signature, message, publicKey);
}

function fromSecp256k1(addon: Secp256k1Addon): Accepts {
  return (publicKey, digest, signature) => addon.ecdsaVerify(signature, digest, publicKey);
}

/** Keys that OpenSSL keeps parsed: a chain has few validators, so the newest are enough. */
const KEY_OBJECTS_MAX = 1024;

/** Half as fast as libsodium. */
export function fromOpenSsl(): Accepts {
  const keys = new Map<string, KeyObject>();
  return (publicKey, message, signature) => {
    const x = Buffer.from(publicKey).toString("base64url");
    let key = keys.get(x);
    if (key === undefined) {
      key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
      if (keys.size >= KEY_OBJECTS_MAX) keys.clear();
      keys.set(x, key);
    }
    return verify(null, message, key, signature);
  };
}

/** @param bindings for tests: leave a part out to see the fallback */
export function createNativeVerifier(bindings: NativeBindings = loadNativeBindings()): Verifier {
  const { ed25519, secp256k1 } = bindings;
  return {
    ed25519(publicKey, message, signature) {
      if (publicKey.length !== ED25519_PUBLIC_KEY_BYTES || signature.length !== ED25519_SIGNATURE_BYTES) return false;
      if (ed25519 !== undefined && accepts(ed25519, publicKey, message, signature)) return true;
      return verifyEd25519(publicKey, message, signature);
    },
    secp256k1(publicKey, message, signature) {
      if (signature.length !== SECP256K1_SIGNATURE_BYTES || !isCompressedPoint(publicKey)) return false;
      if (secp256k1 === undefined) return verifySecp256k1(publicKey, message, signature);
      return accepts(secp256k1, publicKey, nativeHasher.sha256(message), signature);
    },
  };
}

/** Native code throws on keys and signatures that it cannot parse: a reject. */
function accepts(native: Accepts, publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return native(publicKey, message, signature);
  } catch {
    return false;
  }
}
