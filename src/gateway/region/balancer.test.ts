import { expect, test } from "vitest";
import { bestHeight, candidates } from "./balancer.js";
import { Upstream } from "./upstream.js";

function node(name: string, height: bigint, distanceMs = 0, more: Partial<Upstream> = {}): Upstream {
  const spec = { name, region: `region of ${name}`, rpc: "", rest: "", grpc: "" };
  return Object.assign(new Upstream(spec, distanceMs), { height, catchingUp: false, ...more });
}

const names = (upstreams: readonly Upstream[], minHeight = 0n, nowMs = 0): string[] =>
  candidates(upstreams, { minHeight, nowMs }).map((u) => u.name);

test("the own region comes first, then the nearest one", () => {
  expect(names([node("far", 10n, 80), node("near", 10n, 30), node("own", 10n)])).toEqual(["own", "near", "far"]);
});

test("a node two blocks behind still answers before another region; one three behind does not", () => {
  expect(names([node("own", 8n), node("near", 10n, 30)])).toEqual(["own", "near"]);
  expect(names([node("own", 7n), node("near", 10n, 30)])).toEqual(["near", "own"]);
});

test("nodes that catch up come last, and those without the height that a client has seen not at all", () => {
  const catching = node("catching", 10n, 0, { catchingUp: true });
  expect(names([catching, node("near", 10n, 30)])).toEqual(["near", "catching"]);
  expect(names([node("a", 9n), node("b", 10n, 30)], 10n)).toEqual(["b"]);
  expect(names([node("a", 9n)], 10n)).toEqual([]);
});

test("within a region the newest block counts first, then the expected time", () => {
  expect(names([node("old", 9n), node("new", 10n, 0, { latencyMs: 500 })])).toEqual(["new", "old"]);
  expect(
    names([node("busy", 10n, 0, { latencyMs: 10, inFlight: 9 }), node("idle", 10n, 0, { latencyMs: 50 })]),
  ).toEqual(["idle", "busy"]);
  expect(names([node("failing", 10n, 0, { errorRate: 0.9 }), node("sound", 10n, 0, { latencyMs: 90 })])).toEqual([
    "sound",
    "failing",
  ]);
});

test("a node that failed rests, longer each time, and is asked again afterwards", () => {
  const flaky = node("flaky", 10n);
  flaky.failed(1_000);
  expect(names([flaky], 0n, 1_249)).toEqual([]);
  expect(names([flaky], 0n, 1_250)).toEqual(["flaky"]);
  flaky.failed(2_000);
  expect(flaky.isUp(2_499)).toBe(false);
  expect(flaky.isUp(2_500)).toBe(true);
  for (let i = 0; i < 20; i++) flaky.failed(10_000);
  expect(flaky.isUp(13_999)).toBe(false);
  expect(flaky.isUp(14_000)).toBe(true);
  flaky.succeeded(5);
  flaky.failed(20_000);
  expect(flaky.isUp(20_250)).toBe(true);
});

test("drained nodes and nodes that never answered are not asked, nor counted", () => {
  const drained = node("drained", 12n, 0, { drained: true });
  const silent = node("silent", 0n);
  expect(names([drained, silent, node("own", 10n)])).toEqual(["own"]);
  expect(bestHeight([drained, silent, node("own", 10n)], 0)).toBe(10n);
});
