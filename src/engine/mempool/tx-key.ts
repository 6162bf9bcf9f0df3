import type { Brand } from "../../types/brand.js";

/** A transaction's hash as a map key: one character a byte. */
export type TxKey = Brand<string, "TxKey">;

export function txKey(hash: Uint8Array): TxKey {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.length).toString("latin1") as TxKey;
}
