import { expect, test } from "vitest";
import type { Topology } from "../../config/topology.js";
import type { TestnetNode } from "./layout.js";
import { type Link, Links, parseGroups } from "./links.js";

const REGIONS = ["east", "east", "west", "south"];
const nodes: TestnetNode[] = REGIONS.map((region, index) => ({
  index,
  region,
  moniker: `node${index}`,
  nodeId: String(index).repeat(40),
}));
const topology: Topology = {
  validators: 4,
  blockTimeMs: 1_000,
  regions: [],
  latencyMs: {
    east: { east: 1, west: 30, south: 100 },
    west: { east: 50, west: 0, south: 60 },
    south: { east: 100, west: 60, south: 0 },
  },
};

interface Known {
  latencyMs: number;
  parted: boolean;
  closed: boolean;
}

/** Ways by "from>to"; the n-th proxy listens at 1000 + n. */
async function opened(): Promise<{ links: Links; ways: Map<string, Known> }> {
  const known: Known[] = [];
  const links = await Links.open(nodes, topology, async () => {
    const at: Known = { latencyMs: -1, parted: false, closed: false };
    const link: Link = {
      port: 1000 + known.push(at) - 1,
      setLag: (lag) => void (at.latencyMs = lag.latencyMs),
      partition: () => void (at.parted = true),
      heal: () => void (at.parted = false),
      close: async () => void (at.closed = true),
    };
    return link;
  });
  const ways = new Map<string, Known>();
  for (const { index } of nodes) {
    for (const peer of links.peersOf(index).split(",")) {
      const [, id, port] = /^(\d+)@127\.0\.0\.1:(\d+)$/.exec(peer)!;
      ways.set(`${index}>${id![0]}`, known[Number(port) - 1000]!);
    }
  }
  return { links, ways };
}

const parted = (ways: Map<string, Known>) => [...ways].filter(([, w]) => w.parted).map(([name]) => name);

test("every node dials every other through a proxy of its own, as slow as the regions are far apart", async () => {
  const { ways } = await opened();
  expect([...ways.keys()]).toHaveLength(12);
  expect(new Set(ways.values()).size).toBe(12);
  expect(ways.get("0>1")!.latencyMs).toBe(1);
  expect(ways.get("0>3")!.latencyMs).toBe(100);
  // 30 ms there and 50 ms back
  expect([ways.get("0>2")!.latencyMs, ways.get("2>0")!.latencyMs]).toEqual([40, 40]);
});

test("lag slows what goes into and out of a region, and nothing inside it", async () => {
  const { links, ways } = await opened();
  links.setLag("east", 200);
  expect([ways.get("0>1"), ways.get("0>3"), ways.get("3>0"), ways.get("2>3")].map((w) => w!.latencyMs)).toEqual([
    1, 300, 300, 60,
  ]);
  links.setLag("south", 5);
  expect(ways.get("1>3")!.latencyMs).toBe(305);
  links.setLag("east", 0);
  expect(ways.get("1>3")!.latencyMs).toBe(105);
});

test("a partition parts both directions, healing joins them again", async () => {
  const { links, ways } = await opened();
  links.partition(parseGroups("0,1|2,3", nodes));
  expect(parted(ways).sort()).toEqual(["0>2", "0>3", "1>2", "1>3", "2>0", "2>1", "3>0", "3>1"]);
  expect(links.groups).toEqual([
    [0, 1],
    [2, 3],
  ]);
  links.partition(parseGroups("west", nodes));
  expect(parted(ways).sort()).toEqual(["0>2", "1>2", "2>0", "2>1", "2>3", "3>2"]);
  expect(links.groups).toEqual([[2], [0, 1, 3]]);
  links.heal();
  expect(parted(ways)).toEqual([]);
  expect(links.groups).toBeUndefined();
  await links.close();
  expect([...ways.values()].every((w) => w.closed)).toBe(true);
});

test.each<[string, number[][]]>([
  [
    "0,1|2,3",
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [" 0 , 1 | 2 ", [[0, 1], [2]]],
  [
    "east|west,3",
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ["south", [[3]]],
])("%j is read as groups", (text, groups) => {
  expect(parseGroups(text, nodes)).toEqual(groups);
});

test.each([
  ["4", 'found "4", wanted node numbers or regions'],
  ["", 'found "", wanted'],
  ["0|", 'found "", wanted'],
  ["0|0", "node 0 is named twice"],
  ["east|1", "node 1 is named twice"],
  ["0,1,2,3", "this one group holds all nodes"],
])("%j is refused", (text, message) => {
  expect(() => parseGroups(text, nodes)).toThrow(message);
});

test("proxies that were opened are closed when one cannot be", async () => {
  const closed: number[] = [];
  let count = 0;
  const open = async (): Promise<Link> => {
    const port = count++;
    if (port === 2) throw new Error("no port is free");
    return { port, setLag() {}, partition() {}, heal() {}, close: async () => void closed.push(port) };
  };
  await expect(Links.open(nodes, topology, open)).rejects.toThrow("no port is free");
  expect(closed).toEqual([0, 1]);
});
