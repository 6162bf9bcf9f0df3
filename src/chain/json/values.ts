/** How CometBFT's JSON writes the basic kinds: 64-bit integers as text, hashes and addresses as upper-case hex, other
 *  bytes as base64 with null for none, times in RFC 3339 with as many digits as needed.
 *  @spec cometbft libs/json */
import { toBase64 } from "../../types/base64.js";
import { toHexUpper } from "../../types/bytes.js";
import { formatRfc3339 } from "../../types/rfc3339.js";
import type { ChainTime } from "../time.js";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export function bytesToJson(bytes: Uint8Array): Json {
  return bytes.length === 0 ? null : toBase64(bytes);
}

export function hexToJson(bytes: Uint8Array): string {
  return toHexUpper(bytes);
}

export function timeToJson(time: ChainTime): string {
  return formatRfc3339(time);
}

export function int64ToJson(value: bigint): string {
  return String(value);
}
