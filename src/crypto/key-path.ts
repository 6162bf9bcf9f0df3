/** Key paths of chained Merkle proofs: "/store/x:0102", each part URL-escaped or hex after "x:".
 *  @spec cometbft crypto/merkle/proof_key_path.go */
import { fromHex, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Encode } from "../types/utf8.js";

/** Never throws. "/" is one empty key. */
export function parseKeyPath(path: string): Result<Uint8Array[]> {
  if (!path.startsWith("/")) return err("key path string must start with a forward slash '/'");
  const keys: Uint8Array[] = [];
  const parts = path.slice(1).split("/");
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const key = part.startsWith("x:") ? parseHex(part.slice(2)) : percentDecode(part);
    if (key === undefined) return err(`decoding part #${i} of the key path: /${part}`);
    keys.push(key);
  }
  return ok(keys);
}

/** The path of these keys, outermost first, in hex throughout. */
export function hexKeyPath(keys: readonly Uint8Array[]): string {
  return keys.map((k) => `/x:${toHexUpper(k)}`).join("");
}

function parseHex(text: string): Uint8Array | undefined {
  try {
    return fromHex(text);
  } catch {
    return undefined;
  }
}

/** Percent escapes become bytes; everything else, "+" included, stays. */
function percentDecode(part: string): Uint8Array | undefined {
  const bytes = utf8Encode(part);
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0x25) {
      out.push(bytes[i]!);
      continue;
    }
    const digits = String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0);
    if (!/^[0-9a-fA-F]{2}$/.test(digits)) return undefined;
    out.push(Number.parseInt(digits, 16));
    i += 2;
  }
  return new Uint8Array(out);
}
