/** AES-256-GCM with additional data that must be the same when it is opened. @spec NIST SP 800-38D */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Sealed {
  readonly nonce: Uint8Array;
  /** Ciphertext, then the tag. */
  readonly bytes: Uint8Array;
}

export function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(KEY_BYTES));
}

export function seal(key: Uint8Array, plain: Uint8Array, bound: Uint8Array): Sealed {
  const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(bound);
  const bytes = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { nonce, bytes: new Uint8Array(bytes) };
}

/** undefined when key, nonce, bytes or additional data are not those of the sealing */
export function open(key: Uint8Array, sealed: Sealed, bound: Uint8Array): Uint8Array | undefined {
  const { nonce, bytes } = sealed;
  if (nonce.length !== NONCE_BYTES || bytes.length < TAG_BYTES) return undefined;
  const end = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(bound).setAuthTag(bytes.subarray(end));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()]));
  } catch {
    return undefined;
  }
}
