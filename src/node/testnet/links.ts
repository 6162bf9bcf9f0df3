/** The ways between the nodes of a testnet. Each node dials each other one through a proxy of its own, which holds bytes
 *  back for as long as they would travel, and altogether while the two are parted. */
import { type DelayProxy, startDelayProxy } from "../../adapters/delay-proxy.js";
import type { Topology } from "../../config/topology.js";
import { nodePorts, TESTNET_HOST, type TestnetNode } from "./layout.js";

/** What is needed of a proxy: src/adapters/delay-proxy.ts. While it is parted nothing arrives, and nothing is lost. */
export type Link = Pick<DelayProxy, "port" | "setLag" | "partition" | "heal" | "close">;

export type OpenLink = (target: { readonly host: string; readonly port: number }) => Promise<Link>;

/** Proxies on free loopback ports. */
export const openDelayLink: OpenLink = (target) =>
  startDelayProxy({
    listen: { host: TESTNET_HOST, port: 0 },
    target,
    latencyMs: 0,
    jitterMs: 0,
    chance: Math.random,
  });

interface Way {
  readonly from: TestnetNode;
  readonly to: TestnetNode;
  readonly link: Link;
}

export class Links {
  private readonly ways: Way[] = [];
  private readonly lagMs = new Map<string, number>();
  /** The group of each node; nodes of different groups do not reach each other. */
  private groupOf: readonly number[] | undefined;

  private constructor(private readonly topology: Topology) {}

  /** @throws Error when a proxy cannot listen; none stays open then */
  static async open(nodes: readonly TestnetNode[], topology: Topology, open: OpenLink): Promise<Links> {
    const links = new Links(topology);
    try {
      for (const from of nodes) {
        for (const to of nodes) {
          if (from.index === to.index) continue;
          const link = await open({ host: TESTNET_HOST, port: nodePorts(to.index).p2p });
          links.ways.push({ from, to, link });
        }
      }
    } catch (e) {
      await links.close();
      throw e;
    }
    links.applyDelays();
    return links;
  }

  /** What the node dials: persistent_peers through its proxies. */
  peersOf(index: number): string {
    const ways = this.ways.filter((w) => w.from.index === index);
    return ways.map((w) => `${w.to.nodeId}@${TESTNET_HOST}:${w.link.port}`).join(",");
  }

  /** Adds so much to the way into and out of a region, in place of what was added before. Inside it nothing changes. */
  setLag(region: string, ms: number): void {
    this.lagMs.set(region, ms);
    this.applyDelays();
  }

  lagOf(region: string): number {
    return this.lagMs.get(region) ?? 0;
  }

  /** @param groups of node indices; nodes in none form one more */
  partition(groups: readonly (readonly number[])[]): void {
    const count = Math.max(...this.ways.map((w) => w.from.index)) + 1;
    this.groupOf = Array.from({ length: count }, (_, i) => groups.findIndex((g) => g.includes(i)));
    this.applyBlocks();
  }

  heal(): void {
    this.groupOf = undefined;
    this.applyBlocks();
  }

  /** The groups that cannot reach each other; undefined when all can. */
  get groups(): number[][] | undefined {
    const { groupOf } = this;
    if (groupOf === undefined) return undefined;
    const found = new Map<number, number[]>();
    groupOf.forEach((group, index) => void found.set(group, [...(found.get(group) ?? []), index]));
    return [...found.entries()].sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b)).map(([, members]) => members);
  }

  async close(): Promise<void> {
    await Promise.all(this.ways.splice(0).map((w) => w.link.close()));
  }

  /** One way; half of the way there and back where the file has different ones. */
  private delay(a: string, b: string): number {
    const { latencyMs } = this.topology;
    const lag = a === b ? 0 : this.lagOf(a) + this.lagOf(b);
    return ((latencyMs[a]?.[b] ?? 0) + (latencyMs[b]?.[a] ?? 0)) / 2 + lag;
  }

  private applyDelays(): void {
    for (const { from, to, link } of this.ways) {
      link.setLag({ latencyMs: this.delay(from.region, to.region), jitterMs: 0 });
    }
  }

  private applyBlocks(): void {
    const { groupOf } = this;
    for (const { from, to, link } of this.ways) {
      if (groupOf !== undefined && groupOf[from.index] !== groupOf[to.index]) link.partition();
      else link.heal();
    }
  }
}

/** "0,1|2,3" or "us-east-1|eu-west-1,3": node indices and names of regions. Nodes that are not named form a group too.
 *  @throws Error that says what was wanted */
export function parseGroups(text: string, nodes: readonly TestnetNode[]): number[][] {
  const groups = text.split("|").map((group) =>
    group.split(",").flatMap((word) => {
      const name = word.trim();
      const members = nodes.filter((n) => n.region === name || String(n.index) === name).map((n) => n.index);
      if (members.length > 0) return members;
      throw new Error(
        `found ${JSON.stringify(name)}, wanted node numbers or regions, as in 0,1|2,3 or us-east-1|eu-west-1`,
      );
    }),
  );
  const named = groups.flat();
  const twice = named.find((index, i) => named.indexOf(index) !== i);
  if (twice !== undefined) throw new Error(`node ${twice} is named twice`);
  if (groups.length < 2 && named.length === nodes.length) throw new Error("this one group holds all nodes");
  return groups;
}
