import {
  blocksyncChannel,
  consensusChannels,
  evidenceChannel,
  mempoolChannel,
} from "../../src/reactors/messages/channels.js";
import type { PeerChannel } from "../../src/reactors/peer.js";

/** What a node's reactors are to a wire. */
export interface WireEnd {
  addPeer(channel: PeerChannel): void;
  removePeer(peerId: string): void;
  receive(peerId: string, channelId: number, bytes: Uint8Array): void;
  room(peerId: string): void;
}

export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly channelId: number;
  readonly bytes: Uint8Array;
}

const CAPACITY = new Map(
  [...consensusChannels, mempoolChannel(1_048_576), evidenceChannel, blocksyncChannel].map(
    (c) => [c.id, c.sendQueueCapacity] as const,
  ),
);

/** Links between nodes of one process: queues as long as the real ones, emptied in the turns of the event loop. */
export class ReactorNet {
  private readonly ends = new Map<number, WireEnd>();
  private readonly links = new Set<string>();
  private readonly queues = new Map<string, Frame[]>();
  private readonly full = new Set<string>();
  private asked = false;
  readonly disconnects: string[] = [];
  /** Every message that was sent, by channel. */
  readonly counts = new Map<number, number>();
  /** False: the message is lost. */
  passes: (frame: Frame) => boolean = () => true;

  static idOf(index: number): string {
    return index.toString(16).padStart(40, "0");
  }

  join(index: number, end: WireEnd): void {
    this.ends.set(index, end);
  }

  connect(a: number, b: number): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      this.links.add(`${from}/${to}`);
    }
    this.ends.get(a)!.addPeer({
      id: ReactorNet.idOf(b),
      send: (ch, bytes) => this.send(a, b, ch, bytes),
      queued: (ch) => this.queues.get(`${a}/${b}/${ch}`)?.length ?? 0,
    });
    this.ends.get(b)!.addPeer({
      id: ReactorNet.idOf(a),
      send: (ch, bytes) => this.send(b, a, ch, bytes),
      queued: (ch) => this.queues.get(`${b}/${a}/${ch}`)?.length ?? 0,
    });
  }

  connectAll(count: number): void {
    for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) this.connect(a, b);
  }

  cut(a: number, b: number): void {
    if (!this.links.delete(`${a}/${b}`)) return;
    this.links.delete(`${b}/${a}`);
    this.ends.get(a)!.removePeer(ReactorNet.idOf(b));
    this.ends.get(b)!.removePeer(ReactorNet.idOf(a));
  }

  /** As the reactors of node `index` ask for it. */
  disconnect(index: number, peerId: string, reason: string): void {
    this.disconnects.push(`${index} drops ${BigInt(`0x${peerId}`)}: ${reason}`);
    this.cut(index, Number(BigInt(`0x${peerId}`)));
  }

  isLinked(a: number, b: number): boolean {
    return this.links.has(`${a}/${b}`);
  }

  send(from: number, to: number, channelId: number, bytes: Uint8Array): boolean {
    if (!this.links.has(`${from}/${to}`)) return false;
    const key = `${from}/${to}/${channelId}`;
    let queue = this.queues.get(key);
    if (queue === undefined) this.queues.set(key, (queue = []));
    if (queue.length > CAPACITY.get(channelId)!) {
      this.full.add(key);
      return false;
    }
    queue.push({ from, to, channelId, bytes: bytes.slice() });
    this.counts.set(channelId, (this.counts.get(channelId) ?? 0) + 1);
    this.deliverLater();
    return true;
  }

  private deliverLater(): void {
    if (this.asked) return;
    this.asked = true;
    setImmediate(() => {
      this.asked = false;
      for (const [key, queue] of [...this.queues]) {
        for (const frame of queue.splice(0, 16)) {
          if (!this.links.has(`${frame.from}/${frame.to}`) || !this.passes(frame)) continue;
          this.ends.get(frame.to)!.receive(ReactorNet.idOf(frame.from), frame.channelId, frame.bytes);
        }
        if (queue.length > 0) this.deliverLater();
        const [from, to] = key.split("/").map(Number) as [number, number];
        if (this.full.delete(key) && this.links.has(`${from}/${to}`)) this.ends.get(from)!.room(ReactorNet.idOf(to));
      }
    });
  }
}
