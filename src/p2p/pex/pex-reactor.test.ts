import { describe, expect, test } from "vitest";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { MemoryNetwork } from "../../../test/support/memory-network.js";
import { identityOf, type Rig, rigSwitch } from "../../../test/support/node-rig.js";
import { settle, VirtualClock } from "../../../test/support/virtual-clock.js";
import { parseIp } from "../ip.js";
import type { NetAddress } from "../net-address.js";
import type { SwitchOptions } from "../options.js";
import { parseAddressBook } from "./address-book-json.js";
import { encodeAddresses, PEX_CHANNEL, PEX_REQUEST, pexChannel } from "./messages.js";

const CHANNEL = { id: 0x77, priority: 1, sendQueueCapacity: 10, recvMessageCapacity: 1000 };

class World {
  readonly clock = new VirtualClock();
  readonly network = new MemoryNetwork();
  readonly rigs: Rig[] = [];

  async node(
    n: number,
    options: Partial<SwitchOptions> = {},
    folder = new MemoryDisk().folder("config"),
  ): Promise<Rig> {
    const rig = rigSwitch(
      { listen: { host: ipOf(n), port: 26656 }, pex: true, ...options },
      {
        network: this.network.of(ipOf(n)),
        clock: this.clock,
        identity: identityOf(new Uint8Array(32).fill(n)),
        addressBook: { folder, name: "addrbook.json" },
      },
    );
    rig.node.addReactor([CHANNEL], { onReceive() {} });
    await rig.node.start();
    this.rigs.push(rig);
    return rig;
  }

  /** A node that says what the test wants on the channel of addresses, and nothing else. */
  async liar(n: number): Promise<Rig & { heard: Uint8Array[] }> {
    const rig = rigSwitch(
      { listen: { host: ipOf(n), port: 26656 } },
      { network: this.network.of(ipOf(n)), clock: this.clock, identity: identityOf(new Uint8Array(32).fill(n)) },
    );
    const heard: Uint8Array[] = [];
    rig.node.addReactor([pexChannel], { onReceive: (_p, _c, bytes) => void heard.push(bytes) });
    await rig.node.start();
    this.rigs.push(rig);
    return { ...rig, heard };
  }

  async end(): Promise<void> {
    for (const { node } of this.rigs) await node.stop();
  }
}

function ipOf(n: number): string {
  return `20.${n}.0.1`;
}

function placeOf(rig: Rig, n: number) {
  return { id: rig.node.id, host: ipOf(n), port: 26656 };
}

async function inWorld(run: (world: World) => Promise<void>): Promise<void> {
  const world = new World();
  try {
    await run(world);
  } finally {
    await world.end();
  }
}

function anAddress(n: number): NetAddress {
  return { id: n.toString(16).padStart(40, "0"), ip: parseIp(`30.${n % 250}.1.1`)!, port: 1 };
}

describe("finding peers", () => {
  test("from one seed a whole network finds each other, and goes on from its book after a restart", () =>
    inWorld(async (world) => {
      const seed = await world.node(1, { seedMode: true });
      const seeds = [placeOf(seed, 1)];
      const folder = new MemoryDisk().folder("config");
      const nodes: Rig[] = [];
      for (let n = 2; n <= 7; n++)
        nodes.push(await world.node(n, { seeds, maxOutbound: 3 }, n === 2 ? folder : undefined));
      const connected = () => nodes.every((r) => r.node.peers().length >= 3);
      await world.clock.runUntil(connected, 20_000);
      // The seed keeps nobody for long.
      expect(seed.node.counts().inbound).toBeLessThanOrEqual(nodes.length);
      await nodes[0]!.node.stop();
      const text = new TextDecoder().decode(folder.read("addrbook.json"));
      const options = { strict: false, key: "x", nowNs: () => 0n, chance: () => 0 };
      const read = parseAddressBook(text, options);
      expect(read.ok && read.value.book.size).toBeGreaterThanOrEqual(3);
      // Started again without any seed.
      const again = await world.node(2, { maxOutbound: 3 }, folder);
      await world.clock.runUntil(() => again.node.peers().length >= 2, 20_000);
    }));

  test("a seed that does not answer is named in the log, and others are tried", () =>
    inWorld(async (world) => {
      const seed = await world.node(1, { seedMode: true });
      const other = await world.node(3);
      await other.node.dial(placeOf(seed, 1));
      const dead = { id: "ab".repeat(20), host: "20.99.0.1", port: 26656 };
      const a = await world.node(2, { seeds: [dead, placeOf(seed, 1)] });
      await world.clock.runUntil(() => a.node.peers().some((p) => p.id === other.node.id), 20_000);
    }));

  test("private and unconditional nodes are not handed out or told", () =>
    inWorld(async (world) => {
      const secret = await world.node(1);
      const hub = await world.node(2, { privateIds: new Set([secret.node.id]), persistentPeers: [placeOf(secret, 1)] });
      await world.clock.runUntil(() => hub.node.peers().length === 1);
      const asker = await world.liar(3);
      await asker.node.dial(placeOf(hub, 2));
      await settle();
      asker.node.broadcast(PEX_CHANNEL, PEX_REQUEST);
      await settle();
      const told = asker.heard.map((b) => new TextDecoder().decode(b)).join();
      expect(told).not.toContain(secret.node.id);
      expect(asker.heard.length).toBeGreaterThan(0);
    }));

  test("an address where another node lives is banned, one where nobody lives is tried less and less", () =>
    inWorld(async (world) => {
      const hub = await world.node(1);
      const b = await world.node(2);
      const wrong = { id: "cd".repeat(20), ip: parseIp(ipOf(2))!, port: 26656 };
      const nobody = { id: "ef".repeat(20), ip: parseIp("20.88.0.1")!, port: 26656 };
      const teller = await world.liar(3);
      await hub.node.dial(placeOf(teller, 3));
      await settle();
      // It was asked when it was dialled.
      teller.node.broadcast(PEX_CHANNEL, encodeAddresses([wrong, nobody]));
      await settle();
      const fails = () => hub.lines.filter((l) => l.message === "dial failed");
      await world.clock.runUntil(() => fails().some((l) => l.fields?.cause === "identity"), 20_000);
      const endMs = world.clock.monotonicMs() + 3_600_000;
      await world.clock.runUntil(() => world.clock.monotonicMs() > endMs, 200_000);
      const tries = fails().filter((l) => l.fields?.peer === nobody.id).length;
      expect(tries).toBeGreaterThan(3);
      expect(tries).toBeLessThan(20);
      expect(fails().filter((l) => l.fields?.peer === wrong.id)).toHaveLength(1);
      void b;
    }));
});

describe("who misbehaves is banned for a day", () => {
  const cases: readonly (readonly [string, (liar: Rig) => unknown, string])[] = [
    ["sends addresses unasked", (l) => l.node.broadcast(PEX_CHANNEL, encodeAddresses([anAddress(1)])), "not asked for"],
    ["asks too often", (l) => [1, 2, 3].map(() => l.node.broadcast(PEX_CHANNEL, PEX_REQUEST)), "again within"],
    ["sends garbage", (l) => l.node.broadcast(PEX_CHANNEL, new Uint8Array([0xff])), "address exchange"],
    [
      "sends too many",
      (l) => l.node.broadcast(PEX_CHANNEL, encodeAddresses(Array.from({ length: 251 }, (_, i) => anAddress(i)))),
      "the most are 250",
    ],
  ];
  test.each(cases)("%s", (_what, misbehave, reason) =>
    inWorld(async (world) => {
      const hub = await world.node(1);
      const liar = await world.liar(2);
      await liar.node.dial(placeOf(hub, 1));
      await settle();
      expect(hub.node.peers()).toHaveLength(1);
      misbehave(liar);
      await settle();
      expect(hub.node.peers()).toHaveLength(0);
      expect(hub.lines.find((l) => l.message === "peer banned")?.fields).toMatchObject({
        peer: liar.node.id,
        hours: 24,
      });
      expect(hub.lines.find((l) => l.message === "peer disconnected for a fault")?.fields?.reason).toContain(reason);
      await liar.node.dial(placeOf(hub, 1));
      await settle();
      expect(hub.node.peers()).toHaveLength(0);
    }),
  );

  test("asking at the honest pace is fine", () =>
    inWorld(async (world) => {
      const hub = await world.node(1);
      const asker = await world.liar(2);
      await asker.node.dial(placeOf(hub, 1));
      await settle();
      for (let i = 0; i < 5; i++) {
        asker.node.broadcast(PEX_CHANNEL, PEX_REQUEST);
        await settle();
        const untilMs = world.clock.monotonicMs() + 10_001;
        await world.clock.runUntil(() => world.clock.monotonicMs() >= untilMs, 1000);
      }
      expect(hub.node.peers()).toHaveLength(1);
      expect(asker.heard.length).toBeGreaterThanOrEqual(5);
    }));
});

test("a seed answers once and hangs up", () =>
  inWorld(async (world) => {
    const seed = await world.node(1, { seedMode: true });
    await (await world.node(3)).node.dial(placeOf(seed, 1));
    const asker = await world.liar(2);
    await asker.node.dial(placeOf(seed, 1));
    await settle();
    asker.node.broadcast(PEX_CHANNEL, PEX_REQUEST);
    asker.node.broadcast(PEX_CHANNEL, PEX_REQUEST);
    await settle();
    expect(asker.heard).toHaveLength(1);
    expect(new TextDecoder().decode(asker.heard[0])).toContain(ipOf(3));
    expect(asker.node.peers()).toHaveLength(0);
    expect(seed.node.isBanned(asker.node.id)).toBe(false);
  }));

test("a damaged address book is replaced", () =>
  inWorld(async (world) => {
    const folder = new MemoryDisk().folder("config");
    await folder.replace("addrbook.json", new TextEncoder().encode("{ damaged"));
    const a = await world.node(1, {}, folder);
    expect(a.lines.find((l) => l.level === "warn")?.message).toContain("cannot be read");
    await a.node.stop();
    expect(new TextDecoder().decode(folder.read("addrbook.json"))).toContain('"key"');
  }));
