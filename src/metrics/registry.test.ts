import { expect, test } from "vitest";
import { exponentialRange, linear, Registry } from "./registry.js";

test("series are written with their labels in order, escaped, and buckets add up", () => {
  const registry = new Registry({ chain_id: "a-1" });
  const bytes = registry.counter({ name: "bytes_total", help: "Bytes.", labels: ["peer_id", "chID"] });
  bytes.with('q"\\\n', "0x20").inc(3);
  registry.gauge({ name: "above", help: "With a \\ in\ntwo lines." }).with().set(1.5);
  const seconds = registry.histogram({ name: "seconds", help: "Times.", buckets: [0.1, 1] });
  for (const value of [0.1, 0.5, 7]) seconds.with().observe(value);
  expect(registry.text()).toBe(
    [
      "# HELP above With a \\\\ in\\ntwo lines.",
      "# TYPE above gauge",
      'above{chain_id="a-1"} 1.5',
      "# HELP bytes_total Bytes.",
      "# TYPE bytes_total counter",
      'bytes_total{chID="0x20",chain_id="a-1",peer_id="q\\"\\\\\\n"} 3',
      "# HELP seconds Times.",
      "# TYPE seconds histogram",
      'seconds_bucket{chain_id="a-1",le="0.1"} 1',
      'seconds_bucket{chain_id="a-1",le="1"} 2',
      'seconds_bucket{chain_id="a-1",le="+Inf"} 3',
      'seconds_sum{chain_id="a-1"} 7.6',
      'seconds_count{chain_id="a-1"} 3',
      "",
    ].join("\n"),
  );
});

test("what others choose does not grow without end", () => {
  const registry = new Registry();
  const family = registry.counter({ name: "by_denom", help: "-", labels: ["denom"], seriesMax: 2 });
  for (const denom of ["a", "b", "c", "d", "a"]) family.with(denom).inc();
  expect(registry.text()).toContain('by_denom{denom="a"} 2\nby_denom{denom="b"} 1\nby_denom{denom="other"} 2\n');
  family.removeIf(([denom]) => denom === "a");
  expect(family.size).toBe(2);
  expect(() => family.with("a", "b")).toThrow("1 labels");
  expect(() => registry.gauge({ name: "by_denom", help: "-" })).toThrow("twice");
});

test("what is known elsewhere is set before each reading", () => {
  const registry = new Registry();
  const gauge = registry.gauge({ name: "n", help: "-" }).with();
  let n = 0;
  registry.onCollect(() => gauge.set(++n));
  expect([registry.text(), registry.text()].map((text) => text.trim().split(" ").at(-1))).toEqual(["1", "2"]);
});

test("bounds are those of Go's helpers", () => {
  expect(exponentialRange(0.1, 100, 8).map((b) => b.toPrecision(6))).toEqual([
    "0.100000",
    "0.268270",
    "0.719686",
    "1.93070",
    "5.17947",
    "13.8950",
    "37.2759",
    "100.000",
  ]);
  expect(linear(1, 10, 10)).toEqual([1, 11, 21, 31, 41, 51, 61, 71, 81, 91]);
});
