/** Many channels of messages over one connection: a state machine over bytes and time, without socket or timer. Whoever
 *  drives it hands in what came, asks for what is to go out, and asks when to come back.
 *  @spec cometbft p2p/conn/connection.go */
import { Packet } from "../gen/tendermint/p2p/conn.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { type ChannelDescriptor, hexByte, ReceiveChannel, SendChannel } from "./channel.js";
import { decodeFrom } from "./decode.js";
import { DelimitedReader } from "./delimited.js";
import { FlowMeter, type FlowStatus, RateLimit } from "./flow.js";
import { PING_PACKET, PONG_PACKET, packetBytes, packetBytesMax, writePacket } from "./packet.js";

export interface MConnectionConfig {
  /** Bytes a second in each direction; 0: no limit. */
  readonly sendRate: number;
  readonly recvRate: number;
  /** Of one packet, in each direction: peers that have a smaller limit disconnect. */
  readonly maxPacketPayloadBytes: number;
  /** Small writes a node may make in quick succession are counted over this time; the next waits for its end. */
  readonly flushThrottleMs: number;
  readonly pingIntervalMs: number;
  /** Must be below the interval. */
  readonly pongTimeoutMs: number;
}

export const mConnectionDefaults: MConnectionConfig = {
  sendRate: 5_120_000,
  recvRate: 5_120_000,
  maxPacketPayloadBytes: 1024,
  flushThrottleMs: 100,
  pingIntervalMs: 60_000,
  pongTimeoutMs: 45_000,
};

/** What is gathered at most; as much goes out at once whatever the throttle says. */
const STAGED_BYTES = 65_536;
/** Small writes that may follow each other at once; so many are allowed in each throttle time, evenly spread. The original
 *  makes one, and so holds every lone vote back for the whole time; a few more cost little (each fills a frame of 1 KiB)
 *  and save a round of consensus most of its waiting, with a stream of transactions on the same connection too. */
const QUICK_FLUSHES = 8;
const DECAY_MS = 2000;
const DECAY = 0.8;

export interface ReceivedMessage {
  readonly channelId: number;
  /** Fresh: the receiver may keep it. */
  readonly bytes: Uint8Array;
}

export interface Received {
  readonly messages: readonly ReceivedMessage[];
  /** Why the peer is to be disconnected, after the messages in front of the fault. */
  readonly fault: string | undefined;
}

export interface ChannelStatus {
  readonly id: number;
  readonly sendQueueCapacity: number;
  readonly sendQueueSize: number;
  readonly priority: number;
  readonly recentlySent: number;
}

export interface ConnectionStatus {
  readonly durationMs: number;
  readonly send: FlowStatus;
  readonly recv: FlowStatus;
  readonly channels: readonly ChannelStatus[];
}

export class MConnection {
  private readonly sending: readonly SendChannel[];
  private readonly sendById = new Map<number, SendChannel>();
  private readonly receiveById = new Map<number, ReceiveChannel>();
  private readonly reader: DelimitedReader;
  private readonly sendLimit: RateLimit;
  private readonly recvLimit: RateLimit;
  private readonly sent: FlowMeter;
  private readonly received: FlowMeter;
  /** Packets on their way out. */
  private readonly staged = new PacketBuffer();
  private pongOwed = false;
  private nextPingMs: number;
  private pongDeadlineMs: number | undefined;
  /** Small writes that count still, as of the last one. */
  private flushes = 0;
  private flushedMs: number;
  private decayedMs: number;

  /** @throws Error on channels that cannot be told apart or have no priority, and on a pong timeout above the interval */
  constructor(
    private readonly config: MConnectionConfig,
    channels: readonly ChannelDescriptor[],
    private readonly startMs: number,
  ) {
    if (config.pongTimeoutMs >= config.pingIntervalMs) {
      throw new Error("the pong timeout must be below the ping interval: the next ping would start it anew");
    }
    this.sending = channels.map((c) => new SendChannel(c));
    for (const channel of this.sending) {
      const { id, priority } = channel.descriptor;
      if (priority <= 0) throw new Error(`channel ${hexByte(id)} has no priority`);
      if (this.sendById.has(id) || id < 0 || id > 255) throw new Error(`channel ${id} is listed twice or no byte`);
      this.sendById.set(id, channel);
      this.receiveById.set(id, new ReceiveChannel(channel.descriptor));
    }
    this.reader = new DelimitedReader(packetBytesMax(config.maxPacketPayloadBytes));
    this.sendLimit = new RateLimit(config.sendRate, startMs);
    this.recvLimit = new RateLimit(config.recvRate, startMs);
    this.sent = new FlowMeter(startMs);
    this.received = new FlowMeter(startMs);
    this.nextPingMs = startMs + config.pingIntervalMs;
    this.flushedMs = startMs;
    this.decayedMs = startMs;
  }

  /** Takes a message into the channel's queue. The bytes must not be changed afterwards.
   *  @param wait whether to be told by `takeRoom` when the full queue has room
   *  @returns false when the queue is full or there is no such channel */
  send(channelId: number, message: Uint8Array, wait: boolean): boolean {
    const channel = this.sendById.get(channelId);
    if (channel === undefined) return false;
    if (channel.push(message)) return true;
    if (wait) channel.markRefused();
    return false;
  }

  /** Messages of a channel that wait, the one on its way included. */
  queued(channelId: number): number {
    return this.sendById.get(channelId)?.queued ?? 0;
  }

  /** Bytes of the messages that wait on all channels. */
  get queuedBytes(): number {
    return this.sending.reduce((sum, channel) => sum + channel.queuedBytes, 0);
  }

  /** Channels that refused a message and have room now; each is told once. */
  takeRoom(): readonly number[] {
    const out: number[] = [];
    for (const channel of this.sending) if (channel.takeRoomSignal()) out.push(channel.descriptor.id);
    return out;
  }

  get hasPending(): boolean {
    return this.pongOwed || this.staged.length > 0 || this.sending.some((c) => c.isPending);
  }

  /** When bytes of the peer came last. */
  get lastReceivedMs(): number {
    return this.received.lastMs;
  }

  /** What is to go out now, about 64 KiB at most; undefined when nothing is. Pings and pongs go at once, messages as the
   *  rate allows: they leave their queues and are gathered until they are many or the throttle lets them go.
   *  @param flush leaves rate and throttle aside: the connection is about to end */
  takeOutput(nowMs: number, flush = false): Uint8Array | undefined {
    this.stage(nowMs, flush);
    let isDue = flush || (this.staged.length > 0 && this.flushWaitMs(nowMs) === 0);
    if (nowMs >= this.nextPingMs) {
      this.staged.add(PING_PACKET);
      this.nextPingMs = nowMs + this.config.pingIntervalMs;
      this.pongDeadlineMs = nowMs + this.config.pongTimeoutMs;
      isDue = true;
    }
    if (this.pongOwed) {
      this.staged.add(PONG_PACKET);
      this.pongOwed = false;
      isDue = true;
    }
    if (!isDue || this.staged.length === 0) return undefined;
    const output = this.staged.take();
    this.sent.add(output.length, nowMs);
    if (output.length < STAGED_BYTES) this.countFlush(nowMs);
    return output;
  }

  private stage(nowMs: number, flush: boolean): void {
    this.fade(nowMs);
    while (this.staged.length < STAGED_BYTES && (flush || this.sendLimit.waitMs(nowMs) === 0)) {
      const channel = this.mostDue();
      if (channel === undefined) return;
      const { data, eof } = channel.nextPiece(this.config.maxPacketPayloadBytes);
      const bytes = this.staged.addMessage(channel.descriptor.id, eof, data);
      channel.recentlySent += bytes;
      this.sendLimit.add(bytes, nowMs);
    }
  }

  private flushWaitMs(nowMs: number): number {
    if (this.staged.length >= STAGED_BYTES) return 0;
    const over = this.flushesAt(nowMs) - (QUICK_FLUSHES - 1);
    return over <= 0 ? 0 : Math.ceil((over * this.config.flushThrottleMs) / QUICK_FLUSHES);
  }

  private countFlush(nowMs: number): void {
    this.flushes = this.flushesAt(nowMs) + 1;
    this.flushedMs = nowMs;
  }

  private flushesAt(nowMs: number): number {
    if (this.config.flushThrottleMs <= 0) return 0;
    return Math.max(0, this.flushes - ((nowMs - this.flushedMs) * QUICK_FLUSHES) / this.config.flushThrottleMs);
  }

  /** The channel with the least sent for its priority; the first of equals. */
  private mostDue(): SendChannel | undefined {
    let best: SendChannel | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const channel of this.sending) {
      if (!channel.isPending) continue;
      const ratio = channel.recentlySent / channel.descriptor.priority;
      if (ratio < least) [least, best] = [ratio, channel];
    }
    return best;
  }

  private fade(nowMs: number): void {
    const periods = Math.floor((nowMs - this.decayedMs) / DECAY_MS);
    if (periods <= 0) return;
    this.decayedMs += periods * DECAY_MS;
    const factor = DECAY ** periods;
    for (const channel of this.sending) channel.recentlySent = Math.floor(channel.recentlySent * factor);
  }

  /** Takes the next bytes of the stream, cut anywhere. After a fault it must not be called again. */
  receive(bytes: Uint8Array, nowMs: number): Received {
    this.received.add(bytes.length, nowMs);
    this.recvLimit.add(bytes.length, nowMs);
    this.reader.push(bytes);
    const messages: ReceivedMessage[] = [];
    for (;;) {
      const cut = this.reader.next();
      if (cut.kind === "more") return { messages, fault: undefined };
      const fault = cut.kind === "fault" ? cut.reason : this.takePacket(cut.bytes, messages);
      if (fault !== undefined) return { messages, fault };
    }
  }

  private takePacket(bytes: Uint8Array, messages: ReceivedMessage[]): string | undefined {
    const decoded = decodeFrom(Packet, bytes);
    if (!decoded.ok) return `packet: ${decoded.error}`;
    const { sum } = decoded.value;
    if (sum === undefined) return "packet of no known kind";
    if (sum.kind === "packetPing") {
      // Many pings get one pong.
      this.pongOwed = true;
      return undefined;
    }
    if (sum.kind === "packetPong") {
      this.pongDeadlineMs = undefined;
      return undefined;
    }
    const { channelId, eof, data } = sum.value;
    // The whole number counts: 257 is not channel 1.
    const channel = this.receiveById.get(channelId);
    if (channel === undefined) return `unknown channel ${channelId}`;
    const message = channel.push(data, eof);
    if (typeof message === "string") return message;
    if (message !== undefined) messages.push({ channelId, bytes: message });
    return undefined;
  }

  /** How long to leave the peer's bytes unread so that the rate holds; 0: read on. */
  receiveWaitMs(nowMs: number): number {
    return this.recvLimit.waitMs(nowMs);
  }

  /** Why time alone ends the connection. */
  timeFault(nowMs: number): string | undefined {
    return this.pongDeadlineMs !== undefined && nowMs >= this.pongDeadlineMs
      ? `no pong within ${this.config.pongTimeoutMs} ms`
      : undefined;
  }

  /** When `takeOutput` or `timeFault` will have something to say even if nothing else happens. */
  wakeMs(nowMs: number): number {
    let at = Math.min(this.nextPingMs, this.pongDeadlineMs ?? Number.POSITIVE_INFINITY);
    if (this.staged.length > 0) at = Math.min(at, nowMs + this.flushWaitMs(nowMs));
    if (this.sending.some((c) => c.isPending)) at = Math.min(at, nowMs + this.sendLimit.waitMs(nowMs));
    return at;
  }

  status(nowMs: number): ConnectionStatus {
    this.fade(nowMs);
    return {
      durationMs: nowMs - this.startMs,
      send: this.sent.status(nowMs),
      recv: this.received.status(nowMs),
      channels: this.sending.map(({ descriptor, queued, recentlySent }) => ({
        id: descriptor.id,
        sendQueueCapacity: descriptor.sendQueueCapacity,
        sendQueueSize: queued,
        priority: descriptor.priority,
        recentlySent,
      })),
    };
  }
}

const FIRST_BYTES = 2048;
/** A larger buffer is not kept by a connection that is idle. */
const KEPT_BYTES = 16_384;

/** Packets in one array that grows. */
class PacketBuffer {
  private bytes: Uint8Array = EMPTY_BYTES;
  length = 0;

  add(packet: Uint8Array): void {
    this.reserve(packet.length);
    this.bytes.set(packet, this.length);
    this.length += packet.length;
  }

  /** Returns the bytes of the packet. */
  addMessage(channelId: number, eof: boolean, data: Uint8Array): number {
    const size = packetBytes(channelId, eof, data.length);
    this.reserve(size);
    this.length = writePacket(this.bytes, this.length, channelId, eof, data);
    return size;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(FIRST_BYTES, 2 * this.bytes.length, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** A view: valid until the next packet is added. */
  take(): Uint8Array {
    const out = this.bytes.subarray(0, this.length);
    this.length = 0;
    if (this.bytes.length > KEPT_BYTES) this.bytes = EMPTY_BYTES;
    return out;
  }
}
