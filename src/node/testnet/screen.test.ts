import { expect, test } from "vitest";
import { History } from "./history.js";
import type { Probe } from "./probe.js";
import { screenLines, statusLine } from "./screen.js";
import type { NodeStatus, TestnetStatus } from "./testnet.js";

const node = (index: number, over: Partial<NodeStatus> = {}): NodeStatus => ({
  index,
  region: index < 2 ? "east" : "west",
  pid: 100 + index,
  rpc: `http://127.0.0.1:${26657 + 100 * index}`,
  height: 12,
  round: 0,
  appHash: "AB".repeat(32),
  peers: 3,
  running: true,
  paused: false,
  ...over,
});

const status = (over: Partial<TestnetStatus> = {}): TestnetStatus => ({
  chainId: "c-1",
  nodes: [node(0), node(1, { running: false, height: 9, peers: 0 }), node(2, { paused: true, height: 11 })],
  disagreement: null,
  intervalMs: 1004,
  gateways: [],
  partition: null,
  regions: [
    { name: "east", nodes: 2, running: 1, behind: 0, lagMs: 0 },
    { name: "west", nodes: 1, running: 0, behind: 1, lagMs: 80 },
  ],
  ...over,
});

test("the screen shows each node in a row, what is down, and how regions lag", () => {
  const lines = screenLines(status(), "/net", ["node 1 was killed"]);
  expect(lines[0]).toBe("c-1  height 12  1.00 s a block  app hashes agree");
  expect(lines).toContain("node  region  state   pid  rpc                     height  round  peers  app hash");
  expect(lines).toContain("   1  east    down    101  http://127.0.0.1:26757       9      0      0  ABABABABABAB");
  expect(lines).toContain("   2  west    paused  102  http://127.0.0.1:26857      11      0      3  ABABABABABAB");
  expect(lines).toContain("west    0 of 1               1        80");
  expect(lines).toContain("node 1 was killed");
  expect(screenLines(status({ partition: [[0], [1, 2]] }), "/net", [])[1]).toBe("parted: 0 | 1,2");
});

test("one line tells the heights of the nodes that run", () => {
  expect(statusLine(status())).toBe(
    "height 12  round 0  1 of 3 nodes run  1.00 s a block  app hashes agree ABABABABABAB",
  );
  const spread = status({
    nodes: [node(0), node(1, { height: 10, round: 2 })],
    intervalMs: null,
    disagreement: "height 9: x",
  });
  expect(statusLine(spread)).toContain(
    "height 10 to 12  round 2  2 of 2 nodes run  no interval yet  APP HASHES DIFFER at height 9: x",
  );
});

test("history compares app hashes by height and remembers a difference", () => {
  const history = new History();
  const probe = (height: number, appHash: string): Probe => ({
    height,
    appHash,
    round: 0,
    blockTimeMs: height * 1_010,
    peers: 3,
  });
  history.add(0, probe(1, "AA"));
  expect(history.intervalMs).toBeUndefined();
  history.add(1, probe(2, "BB"));
  history.add(0, probe(2, "BB"));
  history.add(0, probe(5, "CC"));
  expect(history.intervalMs).toBe(1_010);
  expect(history.disagreement).toBeUndefined();
  history.add(1, probe(5, "CD"));
  expect(history.disagreement).toBe("height 5: CC on 0; CD on 1");
  for (let height = 6; height < 500; height++) history.add(0, probe(height, "EE"));
  expect(history.disagreement).toBe("height 5: CC on 0; CD on 1");
});
