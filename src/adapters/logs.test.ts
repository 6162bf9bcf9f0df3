import { expect, test } from "vitest";
import { createLogger, type LogOptions } from "./logs.js";

function collect(options: Partial<LogOptions>): { lines: string[]; log: ReturnType<typeof createLogger> } {
  const lines: string[] = [];
  const log = createLogger({
    level: "info",
    format: "plain",
    nowMs: () => 1000,
    write: (l) => lines.push(l),
    ...options,
  });
  return { lines, log };
}

test("a plain line has time, level, message and fields", () => {
  const { lines, log } = collect({});
  log
    .child({ module: "consensus" })
    .info("committed block", { height: 7n, hash: new Uint8Array([0xab]), why: "two words" });
  expect(lines).toEqual(['00:00:01.000 INF committed block module=consensus height=7 hash=ab why="two words"\n']);
});

test("levels are set by module", () => {
  const { lines, log } = collect({ level: "p2p:debug,*:warn" });
  log.child({ module: "p2p" }).debug("a");
  log.child({ module: "rpc" }).info("b");
  log.warn("c");
  expect(lines.map((l) => l.slice(13, -1))).toEqual(["DBG a module=p2p", "WRN c"]);
});

test("none is silent", () => {
  const { lines, log } = collect({ level: "none" });
  log.error("x");
  expect(lines).toEqual([]);
});

test("a JSON line parses, bigints included", () => {
  const { lines, log } = collect({ format: "json" });
  log.warn("odd", { height: 9n, error: new Error("boom") });
  const parsed = JSON.parse(lines[0]!) as Record<string, unknown>;
  expect(parsed).toMatchObject({ level: 40, msg: "odd", height: "9" });
  expect(parsed.error).toContain("boom");
});
