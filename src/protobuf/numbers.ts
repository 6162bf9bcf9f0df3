/** Fields of gogoproto.customtype math.Int and math.LegacyDec: integers of any size as text, a decimal in units of 10⁻¹⁸.
 *  Go parses them while it decodes a message, so a message with a bad one does not decode, and what is written again is
 *  plain decimal, whatever was read ("0x10" becomes "16").
 *  @spec cosmossdk.io/math v1.5.3 int.go, legacy_dec.go (Unmarshal, Marshal) */
import { Dec } from "../types/dec.js";
import { parseInt256 } from "../types/int.js";
import { utf8Encode } from "../types/utf8.js";
import { ProtobufError, type Reader } from "./reader.js";

/** "0", which Go writes for zero and for "not given" alike. */
export const TEXT_ZERO: Uint8Array = new Uint8Array([0x30]);

/** 10⁷⁷ − 1 is below 2²⁵⁶, so a canonical text of this length needs no further check. */
const SAFE_DIGITS = 77;

/** Whether the text is what Go would write: no prefix, sign, zero or underscore too many; and surely in range. */
function isPlain(text: string): boolean {
  const length = text.length;
  const start = text.charCodeAt(0) === 0x2d ? 1 : 0;
  if (length === start || length - start > SAFE_DIGITS) return false;
  const first = text.charCodeAt(start);
  if (first === 0x30) return length === 1;
  for (let i = start; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x30 || c > 0x39) return false;
  }
  return true;
}

/** Empty text leaves what was there before, as Go's decoder does.
 *  @throws ProtobufError when the text is no integer in Go's grammar or out of range. */
export function intText(text: string, before: string): string {
  if (isPlain(text)) return text;
  if (text === "") return before;
  const value = parseInt256(text);
  if (!value.ok) throw new ProtobufError(value.error);
  return value.value.toString();
}

/** @throws ProtobufError */
export function decText(text: string, before: string): string {
  if (isPlain(text)) return text;
  if (text === "") return before;
  const value = Dec.fromWire(text);
  if (!value.ok) throw new ProtobufError(value.error);
  return value.value === undefined ? before : value.value.toWire();
}

/** The same for the few fields of type `bytes`, which hold the text too. @throws ProtobufError */
export function readIntBytes(r: Reader, before: Uint8Array): Uint8Array {
  const text = r.string();
  return text === "" ? before : utf8Encode(intText(text, ""));
}

/** @throws ProtobufError */
export function readDecBytes(r: Reader, before: Uint8Array): Uint8Array {
  const text = r.string();
  return text === "" ? before : utf8Encode(decText(text, ""));
}
