/** Remembered verdicts on signatures: what CheckTx verified, FinalizeBlock need not verify again. A verdict depends on
 *  the bytes alone, so a remembered one equals a fresh one. */
import { hash } from "node:crypto";
import type { SignatureItem } from "../crypto/verifier.js";

export interface VerdictCache {
  get(key: string): boolean | undefined;
  set(key: string, verdict: boolean): void;
  readonly size: number;
}

/** SHA-256 over scheme, key, signature and message. Keys and signatures of one scheme have fixed lengths, so no two
 *  items share the hashed bytes. */
export function verdictKey(item: SignatureItem): string {
  const { publicKey, signature, message } = item;
  const data = Buffer.allocUnsafe(1 + publicKey.length + signature.length + message.length);
  data[0] = item.scheme === "ed25519" ? 0 : 1;
  data.set(publicKey, 1);
  data.set(signature, 1 + publicKey.length);
  data.set(message, 1 + publicKey.length + signature.length);
  return hash("sha256", data, "binary");
}

/** Two generations of half the size: when the young one is full, the old one goes. What is used moves to the young
 *  one, so that verdicts in use stay. About 150 bytes an entry. */
export function createVerdictCache(entriesMax: number): VerdictCache {
  const generation = Math.max(1, Math.floor(entriesMax / 2));
  let young = new Map<string, boolean>();
  let old = new Map<string, boolean>();
  const set = (key: string, verdict: boolean) => {
    if (young.size >= generation && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, verdict);
  };
  return {
    get(key) {
      const recent = young.get(key);
      if (recent !== undefined) return recent;
      const verdict = old.get(key);
      if (verdict !== undefined) {
        old.delete(key);
        set(key, verdict);
      }
      return verdict;
    },
    set,
    get size() {
      return young.size + old.size;
    },
  };
}
