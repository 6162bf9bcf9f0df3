/** Go's durations ("1h30m", "100ms"), in which CometBFT writes every time of its configuration, in milliseconds. */
import { parseGoDuration } from "../types/go-duration.js";
import { err, ok, type Result } from "../types/result.js";

/** With a fraction where the text goes below milliseconds. The error is the wanted form. Never throws. */
export function parseDurationMs(text: string): Result<number> {
  const ns = parseGoDuration(text);
  return ns.ok ? ok(Number(ns.value) / 1e6) : err('a duration such as "1s", "100ms" or "1h30m"');
}

/** As Go prints it: "1m30s", "168h0m0s", "1.5s", "100ms". */
export function formatDurationMs(ms: number): string {
  const sign = ms < 0 ? "-" : "";
  const ns = BigInt(Math.round(Math.abs(ms) * 1e6));
  if (ns === 0n) return "0s";
  if (ns < 1_000n) return `${sign}${ns}ns`;
  if (ns < 1_000_000n) return `${sign}${decimal(ns, 3)}µs`;
  if (ns < 1_000_000_000n) return `${sign}${decimal(ns, 6)}ms`;
  const minutes = ns / 60_000_000_000n;
  const seconds = decimal(ns % 60_000_000_000n, 9);
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
