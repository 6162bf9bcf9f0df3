/** Go's duration text ("1h30m", "1.5s"), in nanoseconds. */
import { err, ok, type Result } from "./result.js";

const UNIT_NS: { readonly [unit: string]: bigint } = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const DURATION_NS_MAX = (1n << 63n) - 1n;
const PART = /([0-9]*)(?:\.([0-9]*))?(ns|us|µs|μs|ms|s|m|h)/y;

/** Digits below a nanosecond are cut off. Never throws.
 *  @spec Go time.ParseDuration */
export function parseGoDuration(text: string): Result<bigint> {
  const negative = text.startsWith("-");
  const start = negative || text.startsWith("+") ? 1 : 0;
  if (text.slice(start) === "0") return ok(0n);
  const fault = err(`not a duration such as "1s" or "1h30m": "${text.slice(0, 100)}"`);
  if (start === text.length || text.length > 200) return fault;
  let ns = 0n;
  for (let at = start; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const match = PART.exec(text);
    const [whole, fraction] = [match?.[1] ?? "", match?.[2] ?? ""];
    if (match === null || whole + fraction === "") return fault;
    const unit = UNIT_NS[match[3]!]!;
    ns += BigInt(whole === "" ? "0" : whole) * unit;
    if (fraction !== "") ns += (BigInt(fraction) * unit) / 10n ** BigInt(fraction.length);
  }
  if (ns > DURATION_NS_MAX) return err("a duration is longer than 2562047h47m16s");
  return ok(negative ? -ns : ns);
}
