/** Numbers for people, as SIGN_MODE_TEXTUAL shows them: 1'234.5.
 *  @spec cosmos-sdk ADR-050; cosmossdk.io/math FormatInt, FormatDec */
import { err, ok, type Result } from "./result.js";

/** Decimal digits with an optional minus, as protobuf carries them. */
export function formatInt(text: string): Result<string> {
  if (text === "") return err("cannot format empty string");
  const negative = text.startsWith("-");
  const body = negative ? text.slice(1) : text;
  const digits = body.length > 1 ? body.replace(/^0+/, "") : body;
  if (!/^[0-9]+$/.test(digits)) return err(`expecting only digits 0-9, but got non-digits in "${digits}"`);
  let out = "";
  for (let end = digits.length; end > 0; end -= 3) {
    const group = digits.slice(Math.max(0, end - 3), end);
    out = out === "" ? group : `${group}'${out}`;
  }
  return ok(negative ? `-${out}` : out);
}

/** Decimal text with at most one point; trailing zeros of the fraction go. */
export function formatDec(text: string): Result<string> {
  const parts = text.split(".");
  if (parts.length > 2) return err(`invalid decimal: too many points in ${text}`);
  const [whole = "", fraction = ""] = parts;
  const head = formatInt(whole);
  if (!head.ok) return head;
  const tail = fraction.replace(/0+$/, "");
  if (tail === "") return head;
  if (!/^[0-9]+$/.test(tail)) return err(`non-digits detected after decimal point in: "${tail}"`);
  return ok(`${head.value}.${tail}`);
}
