/** Signatures packed into one buffer, which moves between threads without being copied.
 *
 *  Record: scheme (1), key (33, an ed25519 key leaves the last byte zero), signature (64), message length (4,
 *  little-endian), message. Only items with the right lengths are packed; all others are rejects anyway. */
import { ED25519_PUBLIC_KEY_BYTES, ED25519_SIGNATURE_BYTES } from "../crypto/ed25519.js";
import { SECP256K1_PUBLIC_KEY_BYTES, SECP256K1_SIGNATURE_BYTES } from "../crypto/secp256k1.js";
import type { SignatureItem, SignatureScheme, Verifier } from "../crypto/verifier.js";

const KEY_AT = 1;
const SIGNATURE_AT = KEY_AT + SECP256K1_PUBLIC_KEY_BYTES;
const LENGTH_AT = SIGNATURE_AT + SECP256K1_SIGNATURE_BYTES;
const MESSAGE_AT = LENGTH_AT + 4;

const KEY_BYTES: Record<SignatureScheme, number> = {
  ed25519: ED25519_PUBLIC_KEY_BYTES,
  secp256k1: SECP256K1_PUBLIC_KEY_BYTES,
};
const SIGNATURE_BYTES: Record<SignatureScheme, number> = {
  ed25519: ED25519_SIGNATURE_BYTES,
  secp256k1: SECP256K1_SIGNATURE_BYTES,
};

export function hasRightLengths(item: SignatureItem): boolean {
  return item.publicKey.length === KEY_BYTES[item.scheme] && item.signature.length === SIGNATURE_BYTES[item.scheme];
}

function recordBytes(item: SignatureItem): number {
  return MESSAGE_AT + item.message.length;
}

function writeRecord(item: SignatureItem, out: Uint8Array, at: number): number {
  out[at] = item.scheme === "ed25519" ? 0 : 1;
  out.set(item.publicKey, at + KEY_AT);
  out.set(item.signature, at + SIGNATURE_AT);
  new DataView(out.buffer, out.byteOffset).setUint32(at + LENGTH_AT, item.message.length, true);
  out.set(item.message, at + MESSAGE_AT);
  return at + recordBytes(item);
}

/** Packs items whose lengths are right. The buffer is the result's own and can be transferred. */
export function packItems(items: readonly SignatureItem[]): Uint8Array<ArrayBuffer> {
  let length = 0;
  for (const item of items) length += recordBytes(item);
  const out = new Uint8Array(length);
  let at = 0;
  for (const item of items) at = writeRecord(item, out, at);
  return out;
}

/** One byte an item: 1 for a good signature. */
export function verifyPacked(records: Uint8Array, count: number, verifier: Verifier): Uint8Array<ArrayBuffer> {
  const verdicts = new Uint8Array(count);
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const scheme: SignatureScheme = records[at] === 0 ? "ed25519" : "secp256k1";
    const end = at + MESSAGE_AT + view.getUint32(at + LENGTH_AT, true);
    const key = records.subarray(at + KEY_AT, at + KEY_AT + KEY_BYTES[scheme]);
    const signature = records.subarray(at + SIGNATURE_AT, at + SIGNATURE_AT + SIGNATURE_BYTES[scheme]);
    verdicts[i] = verifier[scheme](key, records.subarray(at + MESSAGE_AT, end), signature) ? 1 : 0;
    at = end;
  }
  return verdicts;
}
