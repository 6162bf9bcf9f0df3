import { HASH_BYTES, type Hasher } from "../../crypto/hasher.js";
import type { Brand } from "../../types/brand.js";

/** A transaction's hash as a map key: one character a byte. */
export type TxKey = Brand<string, "TxKey">;

export function txKey(hash: Uint8Array): TxKey {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.length).toString("latin1") as TxKey;
}

export function keyOfTx(tx: Uint8Array, hasher: Hasher): TxKey {
  return hasher.sha256Text(tx) as TxKey;
}

/** The hash that is the key. */
export function hashOfKey(key: TxKey): Uint8Array {
  const hash = new Uint8Array(HASH_BYTES);
  for (let i = 0; i < HASH_BYTES; i++) hash[i] = key.charCodeAt(i);
  return hash;
}
