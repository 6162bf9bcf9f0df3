/** Connections between whole nodes, as the transport gives them to reactors: bounded queues for each channel, messages of
 *  a channel in order, those of different channels not. What a link loses ends the connection, as with TCP: a message
 *  that is silently gone would never be sent again by anybody. */
import {
  blocksyncChannel,
  consensusChannels,
  evidenceChannel,
  mempoolChannel,
} from "../../../src/reactors/messages/channels.js";
import type { PeerChannel } from "../../../src/reactors/peer.js";
import type { EventQueue, Trace } from "../event-queue.js";
import { GOOD_LINK, type LinkQuality } from "../network.js";
import type { Rng } from "../rng.js";

export const PEERS_MAX = 10;
/** A connection comes back after so long. */
const REDIAL_FROM_US = 100_000;
const REDIAL_TO_US = 1_500_000;
/** Who was dropped for what it sent is not dialled for a while. */
const BANNED_US = 5_000_000;
/** Where latencies are given. */
const JITTER_US = 3000;
/** Nobody answers any more: that shows after a while. */
const SILENCE_US = 3_000_000;

const CHANNELS = [...consensusChannels, mempoolChannel(1_048_576), evidenceChannel, blocksyncChannel];
const CAPACITY = new Map(CHANNELS.map((c) => [c.id, c.sendQueueCapacity] as const));

export interface LinkEnd {
  readonly name: string;
  readonly isUp: boolean;
  addPeer(channel: PeerChannel): void;
  removePeer(peerId: string): void;
  receive(peerId: string, channelId: number, bytes: Uint8Array): void;
  room(peerId: string): void;
}

interface Lane {
  readonly waiting: Uint8Array[];
  full: boolean;
  /** When the last message of this channel arrives. */
  lastUs: number;
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly holds: Set<object>;
  readonly lanes: Map<number, Lane>;
}

interface Link {
  readonly ways: readonly [Way, Way];
  up: boolean;
  /** Grows whenever the connection ends: what was on its way is gone. */
  life: number;
  dialling: boolean;
  bannedUntil: number;
  /** Something was lost on it without its end. */
  harmed: boolean;
}

/** What goes over a way, for those who want to stop some of it. */
export interface Parcel {
  readonly from: number;
  readonly to: number;
  readonly channelId: number;
  readonly bytes: Uint8Array;
}

export type ParcelCensor = (parcel: Parcel) => boolean;

export function peerIdOf(index: number): string {
  return index.toString(16).padStart(40, "0");
}

export function indexOfPeer(id: string): number {
  return Number.parseInt(id.slice(-8), 16);
}

export interface LinksOptions {
  readonly queue: EventQueue;
  readonly trace: Trace;
  readonly rng: Rng;
  /** One way between two nodes, in microseconds, added to what the links cost. */
  readonly latencyUs?: (from: number, to: number) => number;
  /** Every message that arrives, and when. */
  readonly onDelivered?: (parcel: Parcel, atUs: number) => void;
  readonly onDisconnect: (by: number, of: number, reason: string) => void;
}

export class Links {
  private readonly ends: LinkEnd[] = [];
  private readonly links = new Map<string, Link>();
  private readonly linksOf = new Map<number, Link[]>();
  private readonly cuts = new Set<object>();
  private readonly cutWays = new Map<object, Set<string>>();
  private readonly censors = new Set<ParcelCensor>();
  /** While nothing is wrong. */
  readonly usual: LinkQuality;
  quality: LinkQuality;
  /** Messages of a channel may overtake each other and come twice. */
  disorder = false;
  sent = 0;
  bytes = 0;

  constructor(private readonly options: LinksOptions) {
    this.usual = options.latencyUs === undefined ? GOOD_LINK : { ...GOOD_LINK, latencyUs: 0, jitterUs: JITTER_US };
    this.quality = this.usual;
  }

  join(end: LinkEnd): void {
    this.ends.push(end);
  }

  /** Everybody knows everybody where ten peers are enough; otherwise a ring with random chords. */
  plan(): void {
    const { rng } = this.options;
    const count = this.ends.length;
    const order = rng.shuffle(this.ends.map((_, i) => i));
    if (count <= PEERS_MAX + 1) {
      for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) this.add(a, b);
      return;
    }
    for (let i = 0; i < count; i++) this.add(order[i]!, order[(i + 1) % count]!);
    for (let attempt = 0; attempt < count * PEERS_MAX; attempt++) {
      const [a, b] = [rng.below(count), rng.below(count)];
      if (a !== b && this.degree(a) < PEERS_MAX && this.degree(b) < PEERS_MAX) this.add(a, b);
    }
  }

  private degree(index: number): number {
    return this.linksOf.get(index)?.length ?? 0;
  }

  private add(a: number, b: number): void {
    const key = a < b ? `${a}/${b}` : `${b}/${a}`;
    if (this.links.has(key)) return;
    const way = (from: number, to: number): Way => ({ from, to, holds: new Set(), lanes: new Map() });
    const link: Link = {
      ways: [way(a, b), way(b, a)],
      up: false,
      life: 0,
      dialling: false,
      bannedUntil: 0,
      harmed: false,
    };
    this.links.set(key, link);
    for (const i of [a, b]) this.linksOf.set(i, [...(this.linksOf.get(i) ?? []), link]);
  }

  peersOf(index: number): number[] {
    return (this.linksOf.get(index) ?? []).map(({ ways: [way] }) => (way.from === index ? way.to : way.from));
  }

  /** The node has come up: its peers find each other. */
  nodeUp(index: number): void {
    for (const link of this.linksOf.get(index) ?? []) {
      this.end(link);
      this.dial(link);
    }
  }

  /** The node is gone; its peers notice later. */
  nodeDown(index: number): void {
    const { queue, rng } = this.options;
    for (const link of this.linksOf.get(index) ?? []) {
      const { life } = link;
      const noticedUs = rng.chance(0.5) ? 0 : rng.below(SILENCE_US);
      queue.after(noticedUs, () => {
        if (link.life === life) this.end(link);
      });
    }
  }

  private dial(link: Link): void {
    if (link.dialling || link.up) return;
    const { queue, rng } = this.options;
    link.dialling = true;
    queue.after(rng.between(REDIAL_FROM_US, REDIAL_TO_US), () => {
      link.dialling = false;
      if (link.up) return;
      const [{ from, to }] = link.ways;
      // Who is down dials when it comes up.
      if (!this.ends[from]!.isUp || !this.ends[to]!.isUp) return;
      if (link.bannedUntil > queue.now || this.isCut(from, to) || this.isCut(to, from)) this.dial(link);
      else this.begin(link);
    });
  }

  private begin(link: Link): void {
    link.up = true;
    link.life++;
    link.harmed = false;
    const { life } = link;
    this.options.trace.add(`${this.options.queue.now} link ${link.ways[0].from} ${link.ways[0].to}`);
    for (const way of link.ways) {
      way.lanes.clear();
      if (!link.up || link.life !== life) return;
      this.ends[way.from]!.addPeer({
        id: peerIdOf(way.to),
        send: (channelId, bytes) => link.life === life && this.send(link, way, channelId, bytes),
        queued: (channelId) => way.lanes.get(channelId)?.waiting.length ?? 0,
      });
    }
  }

  private end(link: Link): void {
    if (!link.up) return;
    link.up = false;
    link.life++;
    for (const way of link.ways) if (this.ends[way.from]!.isUp) this.ends[way.from]!.removePeer(peerIdOf(way.to));
    this.dial(link);
  }

  private linkOf(a: number, b: number): Link | undefined {
    return this.links.get(a < b ? `${a}/${b}` : `${b}/${a}`);
  }

  /** A node has had enough of a peer. */
  disconnect(by: number, peerId: string, reason: string): void {
    const of = indexOfPeer(peerId);
    const link = this.linkOf(by, of);
    if (link?.up !== true) return;
    const { life } = link;
    link.bannedUntil = this.options.queue.now + BANNED_US;
    this.options.onDisconnect(by, of, reason);
    this.options.queue.after(0, () => {
      if (link.life === life) this.end(link);
    });
  }

  private lane(way: Way, channelId: number): Lane {
    let lane = way.lanes.get(channelId);
    if (lane === undefined) way.lanes.set(channelId, (lane = { waiting: [], full: false, lastUs: 0 }));
    return lane;
  }

  private send(link: Link, way: Way, channelId: number, bytes: Uint8Array): boolean {
    const lane = this.lane(way, channelId);
    if (way.holds.size > 0 || lane.waiting.length > 0) {
      if (lane.waiting.length >= CAPACITY.get(channelId)!) {
        lane.full = true;
        return false;
      }
      lane.waiting.push(bytes);
      return true;
    }
    this.transmit(link, way, channelId, bytes);
    return true;
  }

  private transmit(link: Link, way: Way, channelId: number, bytes: Uint8Array): void {
    const { queue, rng } = this.options;
    this.sent++;
    this.bytes += bytes.length;
    const { from, to } = way;
    for (const censor of this.censors) {
      if (!censor({ from, to, channelId, bytes })) continue;
      link.harmed = true;
      return;
    }
    const { loss, duplicate } = this.quality;
    // A loss is rare for one message here: it takes the connection along.
    if (loss > 0 && rng.chance(loss / 50)) {
      const { life } = link;
      queue.after(0, () => {
        if (link.life === life) this.end(link);
      });
      return;
    }
    this.deliverLater(link, way, channelId, bytes);
    if (this.disorder && rng.chance(duplicate)) this.deliverLater(link, way, channelId, bytes);
  }

  private deliverLater(link: Link, way: Way, channelId: number, bytes: Uint8Array): void {
    const { queue, rng, trace, latencyUs } = this.options;
    const { from, to } = way;
    const { latencyUs: base, jitterUs } = this.quality;
    const lane = this.lane(way, channelId);
    const delay = (latencyUs?.(from, to) ?? 0) + base + rng.unit() * jitterUs;
    const inOrder = !this.disorder || channelId === blocksyncChannel.id;
    const at = Math.max(Math.round(queue.now + delay), inOrder ? lane.lastUs : 0);
    if (inOrder) lane.lastUs = at;
    const { life } = link;
    queue.after(at - queue.now, () => {
      if (link.life !== life) return;
      trace.addBytes(queue.now, from, to, channelId, bytes);
      this.options.onDelivered?.({ from, to, channelId, bytes }, queue.now);
      this.ends[to]!.receive(peerIdOf(from), channelId, bytes);
    });
  }

  private *ways(): Iterable<readonly [Link, Way]> {
    for (const link of this.links.values()) for (const way of link.ways) yield [link, way];
  }

  /** What is sent from some nodes to others waits until it is released: connections stay. */
  hold(which: (from: number, to: number) => boolean): () => void {
    const token = {};
    for (const [, way] of this.ways()) if (which(way.from, way.to)) way.holds.add(token);
    return () => {
      for (const [link, way] of this.ways()) if (way.holds.delete(token)) this.release(link, way);
    };
  }

  private release(link: Link, way: Way): void {
    if (way.holds.size > 0) return;
    for (const [channelId, lane] of way.lanes) {
      for (const bytes of lane.waiting.splice(0)) if (link.up) this.transmit(link, way, channelId, bytes);
      if (!lane.full) continue;
      lane.full = false;
      if (link.up && this.ends[way.from]!.isUp) this.ends[way.from]!.room(peerIdOf(way.to));
    }
  }

  /** Connections end, and none comes up, until it is undone. */
  cut(which: (from: number, to: number) => boolean): () => void {
    const token = {};
    const keys = new Set<string>();
    for (const [link, way] of this.ways()) {
      if (!which(way.from, way.to)) continue;
      keys.add(`${way.from}>${way.to}`);
      this.end(link);
    }
    this.cutWays.set(token, keys);
    this.cuts.add(token);
    return () => {
      this.cuts.delete(token);
      this.cutWays.delete(token);
    };
  }

  private isCut(from: number, to: number): boolean {
    if (this.cuts.size === 0) return false;
    for (const keys of this.cutWays.values()) if (keys.has(`${from}>${to}`)) return true;
    return false;
  }

  /** Some messages vanish. When that ends, connections that have lost some begin anew. */
  censor(censor: ParcelCensor): () => void {
    this.censors.add(censor);
    return () => {
      this.censors.delete(censor);
      if (this.censors.size > 0) return;
      for (const link of this.links.values()) if (link.harmed) this.end(link);
    };
  }

  /** Everything that goes out of order may leave peers with wrong ideas of each other: they begin anew after it. */
  shuffle(): () => void {
    this.disorder = true;
    return () => {
      this.disorder = false;
      for (const link of this.links.values()) this.end(link);
    };
  }
}
