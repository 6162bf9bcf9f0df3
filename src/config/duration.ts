/** Go's durations ("1h30m", "100ms"), in which CometBFT writes every time of its configuration. */
import { err, ok, type Result } from "../types/result.js";

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
const PART = /^([0-9]*)(?:\.([0-9]*))?(ns|us|µs|μs|ms|s|m|h)/;

/** Milliseconds, with a fraction where the text goes below them. Never throws.
 *  @spec Go time.ParseDuration */
export function parseDurationMs(text: string): Result<number> {
  const wanted = 'a duration such as "1s", "100ms" or "1h30m"';
  const negative = text.startsWith("-");
  let rest = negative || text.startsWith("+") ? text.slice(1) : text;
  if (rest === "0") return ok(0);
  if (rest === "") return err(wanted);
  let ns = 0n;
  while (rest !== "") {
    const match = PART.exec(rest);
    const whole = match?.[1] ?? "";
    const fraction = match?.[2] ?? "";
    if (match === null || whole + fraction === "") return err(wanted);
    const unit = UNIT_NS[match[3]!]!;
    ns += BigInt(whole === "" ? "0" : whole) * unit;
    // Below a nanosecond Go cuts off, too.
    if (fraction !== "") ns += (BigInt(fraction) * unit) / 10n ** BigInt(fraction.length);
    if (ns > DURATION_NS_MAX) return err("a duration of at most 2562047h47m16s");
    rest = rest.slice(match[0].length);
  }
  const ms = Number(ns) / 1e6;
  return ok(negative && ms !== 0 ? -ms : ms);
}

/** As Go prints it: "1m30s", "168h0m0s", "1.5s", "100ms". */
export function formatDurationMs(ms: number): string {
  const sign = ms < 0 ? "-" : "";
  const ns = BigInt(Math.round(Math.abs(ms) * 1e6));
  if (ns === 0n) return "0s";
  if (ns < 1_000n) return `${sign}${ns}ns`;
  if (ns < 1_000_000n) return `${sign}${decimal(ns, 3)}µs`;
  if (ns < 1_000_000_000n) return `${sign}${decimal(ns, 6)}ms`;
  const minutes = ns / UNIT_NS.m!;
  const seconds = decimal(ns % UNIT_NS.m!, 9);
  if (minutes === 0n) return `${sign}${seconds}s`;
  if (minutes < 60n) return `${sign}${minutes}m${seconds}s`;
  return `${sign}${minutes / 60n}h${minutes % 60n}m${seconds}s`;
}

function decimal(value: bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "");
  const whole = digits.slice(0, -places);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
