import { err, ok, type Result } from "../../types/result.js";
import { BitArray } from "../bit-array.js";

/** A text of "x" and "_"; null for no bit array. */
export function bitArrayToJson(array: BitArray): string | null {
  return array.size === 0 ? null : array.bits();
}

export function bitArrayFromJson(json: unknown): Result<BitArray> {
  if (json === null) return ok(BitArray.create(0));
  if (typeof json !== "string") return err('bit array must be a text of "x" and "_"');
  return BitArray.fromBits(json);
}
