import { describe, expect, test } from "vitest";
import type { LogLine } from "../../test/support/kept-log.js";
import { MemoryNetwork } from "../../test/support/memory-network.js";
import { eventually, identityOf, type Rig, rigSwitch } from "../../test/support/node-rig.js";
import { settle, VirtualClock } from "../../test/support/virtual-clock.js";
import { mConnectionDefaults } from "./mconnection.js";
import { nodeIdOfKey } from "./node-id.js";
import type { OwnInfo, SwitchOptions } from "./options.js";
import type { Peer } from "./peer.js";
import type { SwitchDeps } from "./switch-parts.js";

const CHANNEL = { id: 0x77, priority: 1, sendQueueCapacity: 10, recvMessageCapacity: 200_000 };
const text = (s: string) => new TextEncoder().encode(s);

interface Node extends Rig {
  readonly got: string[];
  readonly ups: string[];
  readonly downs: { readonly id: string; readonly reason: string }[];
  readonly rooms: number[];
  readonly address: { readonly id: string; readonly host: string; readonly port: number };
}

interface Extra {
  readonly deps?: Partial<SwitchDeps>;
  readonly own?: Partial<OwnInfo>;
  readonly ip?: string;
  readonly port?: number;
  readonly onReceive?: (peer: Peer, bytes: Uint8Array) => void;
  readonly onPeerUp?: (peer: Peer) => void;
}

class World {
  readonly clock = new VirtualClock();
  readonly network = new MemoryNetwork();
  private readonly nodes: Node[] = [];
  private count = 0;

  async node(options: Partial<SwitchOptions> = {}, extra: Extra = {}): Promise<Node> {
    this.count++;
    const ip = extra.ip ?? `10.0.0.${this.count}`;
    const rig = rigSwitch(
      { listen: { host: ip, port: extra.port ?? 26656 }, ...options },
      {
        network: this.network.of(ip),
        clock: this.clock,
        identity: identityOf(new Uint8Array(32).fill(this.count)),
        ...extra.deps,
      },
      { moniker: `node${this.count}`, ...extra.own },
    );
    const [got, ups, rooms]: [string[], string[], number[]] = [[], [], []];
    const downs: { id: string; reason: string }[] = [];
    rig.node.addReactor([CHANNEL], {
      onPeerUp(peer) {
        ups.push(peer.id);
        extra.onPeerUp?.(peer);
      },
      onPeerDown: (peer, reason) => void downs.push({ id: peer.id, reason }),
      onReceive(peer, _channel, bytes) {
        if (extra.onReceive === undefined) got.push(new TextDecoder().decode(bytes));
        else extra.onReceive(peer, bytes);
      },
      onRoom: (_peer, channel) => void rooms.push(channel),
    });
    await rig.node.start();
    const node = { ...rig, got, ups, downs, rooms, address: { id: rig.node.id, host: ip, port: extra.port ?? 26656 } };
    this.nodes.push(node);
    return node;
  }

  async end(): Promise<void> {
    for (const { node } of this.nodes) await node.stop();
  }
}

async function inWorld(run: (world: World) => Promise<void>): Promise<void> {
  const world = new World();
  try {
    await run(world);
  } finally {
    await world.end();
  }
}

function causeOf(result: { readonly ok: boolean }): string | undefined {
  return result.ok ? undefined : (result as unknown as { error: { cause: string } }).error.cause;
}

function logged(lines: readonly LogLine[], message: string): LogLine | undefined {
  return lines.find((l) => l.message === message);
}

describe("connecting", () => {
  test("messages go both ways, over real sockets too", async () => {
    const [a, b] = [rigSwitch(), rigSwitch()];
    const got: number[] = [];
    a.node.addReactor([CHANNEL], { onReceive: (_p, _c, bytes) => void got.push(bytes.length) });
    b.node.addReactor([CHANNEL], {
      onReceive() {},
      onPeerUp(peer) {
        for (let i = 0; i < 10; i++) expect(peer.send(0x77, new Uint8Array(100_000))).toBe(true);
      },
    });
    await a.node.start();
    await b.node.start();
    const result = await a.node.dial({ id: b.node.id, host: "127.0.0.1", port: b.node.listenAddress!.port });
    expect(result.ok).toBe(true);
    await eventually("messages", () => got.length === 10);
    expect(got).toEqual(new Array(10).fill(100_000));
    await a.node.stop();
    await eventually("down", () => b.node.peers().length === 0);
    await b.node.stop();
  });

  test("reactors see a peer come and go, and the log says who and why", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      expect((await a.node.dial(b.address)).ok).toBe(true);
      await settle();
      expect([a.ups, b.ups]).toEqual([[b.node.id], [a.node.id]]);
      const peer = a.node.peer(b.node.id)!;
      expect(peer.outbound).toBe(true);
      expect(peer.info.moniker).toBe("node2");
      expect(b.node.peer(a.node.id)?.outbound).toBe(false);
      expect(peer.send(0x77, text("hello"))).toBe(true);
      expect(peer.send(0x55, text("no such channel"))).toBe(false);
      await settle();
      expect(b.got).toEqual(["hello"]);
      b.node.stopPeerForError(b.node.peer(a.node.id)!, "it lied");
      await settle();
      expect(b.downs).toEqual([{ id: a.node.id, reason: "it lied" }]);
      expect(a.downs).toHaveLength(1);
      expect(logged(b.lines, "peer disconnected for a fault")).toMatchObject({
        level: "warn",
        fields: { peer: a.node.id, reason: "it lied" },
      });
      expect(peer.isUp).toBe(false);
      expect(peer.send(0x77, text("late"))).toBe(false);
    }));

  test("a peer that is not who was dialled is refused", () =>
    inWorld(async (world) => {
      const [a, b, c] = [await world.node(), await world.node(), await world.node()];
      expect(causeOf(await a.node.dial({ ...b.address, id: c.node.id }))).toBe("identity");
      await settle();
      expect([a.ups, b.ups]).toEqual([[], []]);
      expect(a.node.counts()).toEqual({ outbound: 0, inbound: 0, dialing: 0 });
    }));

  test("our own node, another network, no common channel, nobody there", () =>
    inWorld(async (world) => {
      const a = await world.node();
      const other = await world.node({}, { own: { network: "elsewhere" } });
      expect(causeOf(await a.node.dial(a.address))).toBe("self");
      // Under another id we find ourselves only in the handshake.
      expect(causeOf(await a.node.dial({ ...a.address, id: other.node.id }))).toBe("self");
      expect(causeOf(await a.node.dial(other.address))).toBe("incompatible");
      expect(causeOf(await a.node.dial({ ...other.address, port: 1 }))).toBe("unreachable");
      expect(causeOf(await a.node.dial({ ...other.address, host: "nowhere.example" }))).toBe("unreachable");
    }));

  test("names are resolved at each dial", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      world.network.names.set("b.example", [b.address.host]);
      expect((await a.node.dial({ ...b.address, host: "b.example" })).ok).toBe(true);
    }));

  test("a peer that is connected or being dialled is not dialled again", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      const first = a.node.dial(b.address);
      expect(causeOf(await a.node.dial(b.address))).toBe("already");
      expect((await first).ok).toBe(true);
      expect(causeOf(await a.node.dial(b.address))).toBe("already");
    }));

  test("two nodes that dial each other at once keep one connection, without falling apart", () =>
    inWorld(async (world) => {
      // Every order in which the ends of the two connections can come out of their handshakes: where each node finishes
      // its own dial first, and where each finishes the other's first, both would refuse what the other keeps.
      const delays = [0, 3, 11];
      const orders = delays.flatMap((w) =>
        delays.flatMap((x) => delays.flatMap((y) => delays.map((z) => [w, x, y, z]))),
      );
      const [a, b] = [await world.node(), await world.node()];
      const lower = a.node.id < b.node.id ? a : b;
      const higher = lower === a ? b : a;
      for (const order of orders) {
        const ends = [...order];
        world.network.slowTurns = () => ends.shift() ?? 0;
        const made = world.network.pairs.length;
        for (const log of [a.ups, a.downs, b.ups, b.downs, a.got, b.got]) log.length = 0;
        await Promise.all([a.node.dial(b.address), b.node.dial(a.address)]);
        await settle(60);
        const what = `delays ${order.join(" ")}`;
        expect(world.network.pairs.length - made, what).toBe(2);
        expect([a.node.peers().length, b.node.peers().length], what).toEqual([1, 1]);
        // What the lower id dialled stays, seen from both sides.
        expect(lower.node.peer(higher.node.id)!.outbound, what).toBe(true);
        expect(higher.node.peer(lower.node.id)!.outbound, what).toBe(false);
        // Reactors hear of each peer that came and went, and know the one that is there.
        for (const node of [a, b]) expect(node.ups.length - node.downs.length, what).toBe(1);
        a.node.broadcast(0x77, text("from a"));
        b.node.broadcast(0x77, text("from b"));
        await settle(40);
        expect([a.got, b.got], what).toEqual([["from b"], ["from a"]]);
        world.network.slowTurns = () => 0;
        a.node.stopPeer(a.node.peer(b.node.id)!, "the next order");
        await settle(20);
        expect([a.node.peers().length, b.node.peers().length], what).toEqual([0, 0]);
      }
    }));

  test("a node whose old connection fell silent is let in again", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      await a.node.dial(b.address);
      await settle();
      // The machine of a is switched off: nothing tells b.
      for (const socket of world.network.pairs[0]!) socket.mute = true;
      const again = await world.node({}, { deps: { identity: identityOf(new Uint8Array(32).fill(1)) } });
      expect(again.node.id).toBe(a.node.id);
      expect(causeOf(await again.node.dial(b.address))).toBeUndefined();
      await settle();
      // So soon it is refused: the old connection may be well.
      expect(again.node.peers()).toHaveLength(0);
      for (let i = 0; i < 20 && world.clock.monotonicMs() < 1_790_000_000_000 + 20_000; i++) {
        world.clock.after(2_000, () => {});
        world.clock.fireNext();
        await settle();
      }
      await again.node.dial(b.address);
      await settle();
      expect(again.node.peers()).toHaveLength(1);
      expect(b.node.peers()).toHaveLength(1);
      expect(b.downs[0]?.reason).toContain("connected anew");
    }));
});

describe("limits", () => {
  test("inbound peers above the limit are refused, unconditional ones are not (GHSA-v24h-pjjv-mcp6)", () =>
    inWorld(async (world) => {
      const known = identityOf(new Uint8Array(32).fill(99));
      const hub = await world.node({ maxInbound: 2, unconditionalIds: new Set([nodeIdOfKey(known.publicKey)]) });
      for (let i = 0; i < 4; i++) await (await world.node()).node.dial(hub.address);
      await settle();
      expect(hub.node.peers()).toHaveLength(2);
      const refused = hub.lines.filter((l) => l.message === "inbound peer refused");
      expect(refused).toHaveLength(2);
      expect(refused[0]?.fields?.reason).toContain("the most are 2");
      const friend = await world.node({}, { deps: { identity: known } });
      await friend.node.dial(hub.address);
      await settle();
      expect(hub.node.peer(friend.node.id)).toBeDefined();
      expect(hub.node.counts().inbound).toBe(2);
    }));

  test("one connection for each IP address, unless allowed", () =>
    inWorld(async (world) => {
      const hub = await world.node({ allowDuplicateIp: false });
      const [x, y] = [
        await world.node({}, { ip: "10.9.9.9", port: 1 }),
        await world.node({}, { ip: "10.9.9.9", port: 2 }),
      ];
      await x.node.dial(hub.address);
      await y.node.dial(hub.address);
      await settle();
      expect(hub.node.peers().map((p) => p.id)).toEqual([x.node.id]);
      expect(causeOf(await hub.node.dial(y.address))).toBe("already");
      hub.node.stopPeer(hub.node.peer(x.node.id)!, "makes room");
      await settle();
      expect((await hub.node.dial(y.address)).ok).toBe(true);
      const open = await world.node({ allowDuplicateIp: true });
      await x.node.dial(open.address);
      await y.node.dial(open.address);
      await settle();
      expect(open.node.peers()).toHaveLength(2);
    }));

  test("bans refuse until they end; configured peers are not banned", () =>
    inWorld(async (world) => {
      const b = await world.node();
      const a = await world.node({ persistentPeers: [] });
      await a.node.dial(b.address);
      await settle();
      b.node.stopPeerForError(b.node.peer(a.node.id)!, "spam", 60_000);
      await settle();
      expect(logged(b.lines, "peer banned")).toMatchObject({ fields: { peer: a.node.id, reason: "spam" } });
      expect(b.node.isBanned(a.node.id)).toBe(true);
      await a.node.dial(b.address);
      await settle();
      expect(b.node.peers()).toHaveLength(0);
      expect(causeOf(await b.node.dial(a.address))).toBe("refused");
      world.clock.after(60_001, () => {});
      while (b.node.isBanned(a.node.id)) world.clock.fireNext();
      await a.node.dial(b.address);
      await settle();
      expect(b.node.peers()).toHaveLength(1);
      const keeper = await world.node({ unconditionalIds: new Set([a.node.id]) });
      await a.node.dial(keeper.address);
      await settle();
      keeper.node.stopPeerForError(keeper.node.peer(a.node.id)!, "spam", 60_000);
      expect(keeper.node.isBanned(a.node.id)).toBe(false);
    }));

  test("filters are asked, and silence or failure refuses", () =>
    inWorld(async (world) => {
      const asked: string[] = [];
      const no = await world.node(
        {},
        {
          deps: {
            filters: [
              async ({ info }) => {
                asked.push(info.moniker);
                return "not welcome";
              },
            ],
          },
        },
      );
      const broken = await world.node(
        {},
        { deps: { filters: [async () => Promise.reject(new Error("app is down"))] } },
      );
      const silent = await world.node({}, { deps: { filters: [() => new Promise<undefined>(() => {})] } });
      const kind = await world.node({}, { deps: { filters: [async () => undefined] } });
      const a = await world.node();
      for (const node of [no, broken, silent, kind]) void a.node.dial(node.address);
      await settle(40);
      expect(asked).toEqual(["node5"]);
      expect(kind.node.peers()).toHaveLength(1);
      await world.clock.runUntil(() => logged(silent.lines, "inbound peer refused") !== undefined);
      for (const [node, reason] of [
        [no, "not welcome"],
        [broken, "app is down"],
        [silent, "no answer of the peer filter"],
      ] as const) {
        expect(node.node.peers()).toHaveLength(0);
        expect(logged(node.lines, "inbound peer refused")?.fields?.reason).toContain(reason);
      }
    }));

  test("handshakes are bounded in time and number, and the oldest makes room", () =>
    inWorld(async (world) => {
      const hub = await world.node({ handshakeTimeoutMs: 20_000 });
      const strangers = world.network.of("10.7.7.7");
      const sockets = [];
      for (let i = 0; i < 70; i++) sockets.push(await strangers.dial(hub.address, 1000));
      let closed = 0;
      for (const s of sockets) s.handle({ data() {}, drain() {}, close: () => void closed++ });
      await settle();
      // 64 are in the handshake, the rest was refused.
      expect(closed).toBe(6);
      world.clock.after(3_000, () => {});
      world.clock.fireNext();
      const honest = await world.node();
      expect((await honest.node.dial(hub.address)).ok).toBe(true);
      await settle();
      expect(hub.node.peers()).toHaveLength(1);
      expect(closed).toBe(7);
      await world.clock.runUntil(() => closed === 70);
      expect(logged(hub.lines, "inbound peer refused")?.fields?.reason).toBeDefined();
    }));
});

describe("what goes wrong", () => {
  test("garbage instead of a handshake, at any place of it", () =>
    inWorld(async (world) => {
      const hub = await world.node();
      for (const bytes of [
        text("GET / HTTP/1.1\r\nHost: example.com\r\nAccept: text/html,application/xhtml+xml\r\n\r\n"),
        new Uint8Array(2000).fill(255),
        new Uint8Array([34, 10, 32, ...new Array(2000).fill(7)]),
      ]) {
        const socket = await world.network.of("10.7.7.7").dial(hub.address, 1000);
        let closed = false;
        socket.handle({ data() {}, drain() {}, close: () => void (closed = true) });
        socket.write(bytes);
        await settle();
        expect(closed).toBe(true);
      }
      expect(hub.lines.filter((l) => l.message === "inbound peer refused")).toHaveLength(3);
      expect(hub.node.peers()).toHaveLength(0);
    }));

  test("a reactor that throws costs the peer its connection and nobody else anything", () =>
    inWorld(async (world) => {
      const hub = await world.node(
        {},
        {
          onReceive: (_peer, bytes) => {
            if (bytes.length > 3) throw new Error("oops");
          },
        },
      );
      const [bad, good] = [await world.node(), await world.node()];
      await bad.node.dial(hub.address);
      await good.node.dial(hub.address);
      await settle();
      bad.node.broadcast(0x77, text("long"));
      good.node.broadcast(0x77, text("ok"));
      await settle();
      expect(hub.node.peers().map((p) => p.id)).toEqual([good.node.id]);
      expect(hub.downs).toEqual([{ id: bad.node.id, reason: "onReceive failed: oops" }]);
      expect(logged(hub.lines, "onReceive failed")?.level).toBe("error");
    }));

  test("a message that is larger than the channel takes (GHSA-v24h-pjjv-mcp6)", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      await a.node.dial(b.address);
      await settle();
      a.node.broadcast(0x77, new Uint8Array(200_001));
      await settle(40);
      expect(b.downs).toEqual([{ id: a.node.id, reason: "message on channel 0x77 exceeds 200000 bytes" }]);
      expect(b.got).toEqual([]);
    }));

  test("messages in front of a fault are delivered, none behind it", () =>
    inWorld(async (world) => {
      let calls = 0;
      const hub = await world.node(
        {},
        {
          onReceive(peer) {
            calls++;
            hub.node.stopPeerForError(peer, "enough");
          },
        },
      );
      const a = await world.node();
      await a.node.dial(hub.address);
      await settle();
      for (let i = 0; i < 5; i++) a.node.broadcast(0x77, text(`${i}`));
      await settle();
      expect(calls).toBe(1);
    }));

  test("a full queue answers false, and tells when there is room", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      await a.node.dial(b.address);
      await settle();
      const peer = a.node.peer(b.node.id)!;
      let taken = 0;
      while (peer.send(0x77, text(`m${taken}`))) taken++;
      expect(taken).toBe(CHANNEL.sendQueueCapacity);
      expect(peer.queued(0x77)).toBe(10);
      expect(peer.trySend(0x77, text("x"))).toBe(false);
      await settle();
      expect(a.rooms).toEqual([0x77]);
      expect(b.got).toHaveLength(10);
    }));

  test("a silent peer is given up for want of a pong", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      await a.node.dial(b.address);
      await settle();
      for (const socket of world.network.pairs[0]!) socket.mute = true;
      await world.clock.runUntil(() => a.downs.length > 0);
      expect(a.downs[0]?.reason).toBe("no pong within 45000 ms");
      expect(logged(a.lines, "peer disconnected for a fault")).toBeDefined();
    }));

  test("pings are answered", () =>
    inWorld(async (world) => {
      const connection = { ...mConnectionDefaults, pingIntervalMs: 1_000, pongTimeoutMs: 500 };
      const [a, b] = [await world.node({ connection }), await world.node()];
      await a.node.dial(b.address);
      const endMs = world.clock.monotonicMs() + 30_000;
      await world.clock.runUntil(() => world.clock.monotonicMs() > endMs, 5000);
      expect(a.node.peers()).toHaveLength(1);
      expect(a.node.peer(b.node.id)!.status().recv.bytes).toBeGreaterThan(60);
    }));

  test("a reset by the other side", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      await a.node.dial(b.address);
      await settle();
      world.network.pairs[0]![0].reset();
      await settle();
      expect([a.downs[0]?.reason, b.downs[0]?.reason]).toEqual(["connection reset", "connection reset"]);
    }));
});

describe("staying connected", () => {
  test("persistent peers are dialled until they answer, and again when lost", () =>
    inWorld(async (world) => {
      const id = nodeIdOfKey(identityOf(new Uint8Array(32).fill(50)).publicKey);
      const a = await world.node({ persistentPeers: [{ id, host: "10.5.5.5", port: 26656 }] });
      await world.clock.runUntil(
        () => a.lines.filter((l) => l.message.startsWith("persistent peer could not")).length >= 5,
      );
      const late = { deps: { identity: identityOf(new Uint8Array(32).fill(50)) }, ip: "10.5.5.5" };
      const b = await world.node({}, late);
      await world.clock.runUntil(() => a.node.peers().length === 1);
      expect(a.node.peer(id)?.persistent).toBe(true);
      world.network.pairs.at(-1)![1].reset();
      await settle();
      expect(a.node.peers()).toHaveLength(0);
      const lostMs = world.clock.monotonicMs();
      await world.clock.runUntil(() => a.node.peers().length === 1);
      expect(world.clock.monotonicMs() - lostMs).toBeLessThanOrEqual(1_000);
      await b.node.stop();
      await settle();
      expect(a.node.peers()).toHaveLength(0);
    }));

  test("a peer that dialled us is not dialled, though it is persistent", () =>
    inWorld(async (world) => {
      const id = nodeIdOfKey(identityOf(new Uint8Array(32).fill(50)).publicKey);
      world.network.deaf.add("10.5.5.5:26656");
      const a = await world.node({ persistentPeers: [{ id, host: "10.5.5.5", port: 26656 }] });
      const b = await world.node({}, { deps: { identity: identityOf(new Uint8Array(32).fill(50)) }, ip: "10.5.5.5" });
      await b.node.dial(a.address);
      await settle();
      expect(a.node.peer(id)).toMatchObject({ persistent: true, outbound: false });
      world.network.deaf.clear();
      const made = world.network.pairs.length;
      await world.clock.runUntil(() => world.clock.monotonicMs() > 1_790_000_000_000 + 30_000, 5000);
      expect(world.network.pairs).toHaveLength(made);
    }));

  test("stopping sends what waits, tells the reactors, and dials nobody any more", () =>
    inWorld(async (world) => {
      const b = await world.node();
      const a = await world.node({ persistentPeers: [b.address] });
      await world.clock.runUntil(() => a.node.peers().length === 1);
      a.node.broadcast(0x77, text("last words"));
      await a.node.stop();
      await settle();
      expect(b.got).toEqual(["last words"]);
      expect(a.downs).toEqual([{ id: b.node.id, reason: "this node stops" }]);
      expect(causeOf(await a.node.dial(b.address))).toBe("stopped");
      const made = world.network.pairs.length;
      while (world.clock.fireNext()) await settle();
      expect(world.network.pairs).toHaveLength(made);
      // Its port is free again.
      await b.node.dial(a.address);
      await a.node.stop();
    }));

  test("stopping in the middle of handshakes and dials leaves nothing behind", () =>
    inWorld(async (world) => {
      const [a, b] = [await world.node(), await world.node()];
      const socket = await world.network.of("10.7.7.7").dial(a.address, 1000);
      let closed = false;
      socket.handle({ data() {}, drain() {}, close: () => void (closed = true) });
      const dialled = a.node.dial(b.address);
      await a.node.stop();
      expect((await dialled).ok).toBe(false);
      await settle();
      expect(closed).toBe(true);
      expect(a.node.peers()).toHaveLength(0);
    }));

  test("reactors must be known before the start, and channels have one reactor", async () => {
    const { node } = rigSwitch();
    node.addReactor([CHANNEL], { onReceive() {} });
    expect(() => node.addReactor([CHANNEL], { onReceive() {} })).toThrow(/0x77 has two reactors/);
    await node.start();
    expect(() => node.addReactor([], { onReceive() {} })).toThrow(/before the switch starts/);
    await node.stop();
  });

  test("a node info that is too large for peers is an error at start", async () => {
    const { node } = rigSwitch({}, {}, { moniker: "m".repeat(11_000) });
    await expect(node.start()).rejects.toThrow(/10240/);
  });
});
