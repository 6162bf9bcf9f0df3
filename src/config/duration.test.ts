import { expect, test } from "vitest";
import { formatDurationMs, parseDurationMs } from "./duration.js";

test.each([
  ["0", 0],
  ["1s", 1000],
  ["100ms", 100],
  ["1h30m", 5_400_000],
  ["168h0m0s", 604_800_000],
  ["1.5s", 1500],
  [".5s", 500],
  ["1.s", 1000],
  ["250us", 0.25],
  ["1µs", 0.001],
  ["-2s", -2000],
  ["+2s", 2000],
])("%s is %d ms", (text, ms) => {
  expect(parseDurationMs(text)).toEqual({ ok: true, value: ms });
});

test.each(["", "1", "s", "1 s", "1sec", ".s", "1s-", "one second", "9999999999h"])("refuses %j", (text) => {
  expect(parseDurationMs(text).ok).toBe(false);
});

test.each([
  [0, "0s"],
  [1000, "1s"],
  [1500, "1.5s"],
  [100, "100ms"],
  [0.25, "250µs"],
  [90_000, "1m30s"],
  [604_800_000, "168h0m0s"],
  [-500, "-500ms"],
])("%d ms is printed as %s and read back", (ms, text) => {
  expect(formatDurationMs(ms)).toBe(text);
  expect(parseDurationMs(text)).toEqual({ ok: true, value: ms });
});
