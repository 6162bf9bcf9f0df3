/** A connected peer: what reactors see of it, and the driver that moves bytes between its socket and its channels. */
import type { Logger } from "../ports/log.js";
import type { Socket } from "../ports/net.js";
import type { Clock } from "../ports/time.js";
import type { Acquaintance } from "./handshake.js";
import type { ConnectionStatus, MConnection } from "./mconnection.js";
import type { NetAddress } from "./net-address.js";
import type { NodeInfo } from "./node-info.js";
import type { PeerTraffic } from "./switch-parts.js";

/** What is sent at most when the connection ends in peace. */
const LAST_BYTES_MAX = 1_048_576;
/** How often in one turn reactors are asked for more. */
const REFILLS_MAX = 32;
const PAUSE_MS_MIN = 5;
/** A peer that reads nothing for so long is gone: pings could not tell, for they would wait too. */
const BLOCKED_MS_MAX = 60_000;

export interface Peer {
  readonly id: string;
  readonly info: NodeInfo;
  /** We dialled it. */
  readonly outbound: boolean;
  /** It is dialled again whenever it is lost. */
  readonly persistent: boolean;
  /** Where its end of the socket is. */
  readonly address: NetAddress;
  /** False once it is gone: nothing is sent then. */
  readonly isUp: boolean;
  /** Whether the peer said that it has the channel. */
  hasChannel(channelId: number): boolean;
  /** Takes a message for sending; the bytes must not be changed afterwards. False when the channel's queue is full: then
   *  `onRoom` of the reactor is called once there is room again. False for channels that the peer does not have. */
  send(channelId: number, message: Uint8Array): boolean;
  /** The same for what is not worth trying again. */
  trySend(channelId: number, message: Uint8Array): boolean;
  /** Messages of the channel that wait, the one on its way included. */
  queued(channelId: number): number;
  /** Bytes of all messages that wait. */
  readonly queuedBytes: number;
  status(): ConnectionStatus;
}

export interface PeerEvents {
  message(peer: PeerDriver, channelId: number, bytes: Uint8Array): void;
  /** A queue that refused a message has room. */
  room(peer: PeerDriver, channelId: number): void;
  /** The connection has ended, by whatever reason; called once, never from within `start` or `stop`'s caller twice. */
  down(peer: PeerDriver, reason: string, byFault: boolean): void;
}

export interface PeerParts {
  readonly acquaintance: Acquaintance;
  readonly connection: MConnection;
  readonly socket: Socket;
  readonly outbound: boolean;
  readonly persistent: boolean;
  readonly address: NetAddress;
}

export interface PeerDeps {
  readonly clock: Clock;
  readonly log: Logger;
  /** Runs the callback after what happens now: sends of one turn go out together. */
  readonly nextTurn: (callback: () => void) => void;
  readonly events: PeerEvents;
  readonly traffic?: PeerTraffic | undefined;
}

export class PeerDriver implements Peer {
  readonly id: string;
  readonly info: NodeInfo;
  readonly outbound: boolean;
  readonly persistent: boolean;
  readonly address: NetAddress;
  readonly startedMs: number;
  private readonly channels: ReadonlySet<number>;
  private up = true;
  /** Since when the socket takes nothing more. */
  private blockedMs: number | undefined;
  private pumpQueued = false;
  private cancelWake: (() => void) | undefined;
  private cancelResume: (() => void) | undefined;

  constructor(
    private readonly parts: PeerParts,
    private readonly deps: PeerDeps,
  ) {
    const { acquaintance } = parts;
    this.id = acquaintance.id;
    this.info = acquaintance.info;
    this.outbound = parts.outbound;
    this.persistent = parts.persistent;
    this.address = parts.address;
    this.channels = new Set(acquaintance.info.channels);
    this.startedMs = deps.clock.monotonicMs();
  }

  get isUp(): boolean {
    return this.up;
  }

  /** When bytes of the peer came last, on the clock that only grows. */
  get lastReceivedMs(): number {
    return this.parts.connection.lastReceivedMs;
  }

  hasChannel(channelId: number): boolean {
    return this.channels.has(channelId);
  }

  send(channelId: number, message: Uint8Array): boolean {
    return this.queue(channelId, message, true);
  }

  trySend(channelId: number, message: Uint8Array): boolean {
    return this.queue(channelId, message, false);
  }

  private queue(channelId: number, message: Uint8Array, wait: boolean): boolean {
    if (!this.up || !this.channels.has(channelId)) return false;
    if (!this.parts.connection.send(channelId, message, wait)) return false;
    this.deps.traffic?.sent(this.id, channelId, message);
    this.pumpSoon();
    return true;
  }

  queued(channelId: number): number {
    return this.parts.connection.queued(channelId);
  }

  get queuedBytes(): number {
    return this.parts.connection.queuedBytes;
  }

  status(): ConnectionStatus {
    return this.parts.connection.status(this.deps.clock.monotonicMs());
  }

  /** Bytes flow from here on: first those that came behind the handshake. */
  start(): void {
    const { data } = this.parts.acquaintance;
    if (data.length > 0) this.take(data, undefined);
    this.pumpSoon();
  }

  /** Bytes of the socket. */
  received(bytes: Uint8Array): void {
    if (!this.up) return;
    const opened = this.parts.acquaintance.opener.open(bytes);
    this.take(opened.data, opened.fault);
  }

  drained(): void {
    this.blockedMs = undefined;
    this.pumpSoon();
  }

  closed(reason: string | undefined): void {
    this.finish(reason ?? "the peer ended the connection", false);
  }

  private take(data: Uint8Array, streamFault: string | undefined): void {
    const nowMs = this.deps.clock.monotonicMs();
    const { messages, fault } = this.parts.connection.receive(data, nowMs);
    for (const { channelId, bytes } of messages) {
      if (!this.up) return;
      this.deps.events.message(this, channelId, bytes);
    }
    const reason = fault ?? streamFault;
    if (reason !== undefined) {
      this.fail(reason);
      return;
    }
    if (!this.up) return;
    const waitMs = this.parts.connection.receiveWaitMs(nowMs);
    if (waitMs > 0) this.pauseReading(waitMs);
    // A pong may be owed.
    if (this.parts.connection.hasPending) this.pumpSoon();
  }

  private pauseReading(waitMs: number): void {
    if (this.cancelResume !== undefined) return;
    this.parts.socket.pause();
    this.cancelResume = this.deps.clock.after(Math.max(PAUSE_MS_MIN, waitMs), () => {
      this.cancelResume = undefined;
      this.parts.socket.resume();
    });
  }

  private pumpSoon(): void {
    if (this.pumpQueued || !this.up) return;
    this.pumpQueued = true;
    this.deps.nextTurn(() => {
      this.pumpQueued = false;
      this.pump();
    });
  }

  private pump(): void {
    if (!this.up) return;
    const { connection } = this.parts;
    const nowMs = this.deps.clock.monotonicMs();
    const fault = connection.timeFault(nowMs) ?? this.blockedFault(nowMs);
    if (fault !== undefined) {
      this.fail(fault);
      return;
    }
    // A queue that has room may be filled again at once.
    for (let i = 0; i < REFILLS_MAX; i++) {
      this.write(nowMs);
      const channels = connection.takeRoom();
      if (channels.length === 0) break;
      for (const channelId of channels) {
        this.deps.events.room(this, channelId);
        if (!this.up) return;
      }
    }
    if (this.blockedMs === undefined && connection.wakeMs(nowMs) <= nowMs) this.pumpSoon();
    this.wakeLater();
  }

  private write(nowMs: number): void {
    const { connection, socket, acquaintance } = this.parts;
    while (this.blockedMs === undefined) {
      const output = connection.takeOutput(nowMs);
      if (output === undefined) return;
      if (!socket.write(acquaintance.sealer.seal(output))) this.blockedMs = nowMs;
    }
  }

  private blockedFault(nowMs: number): string | undefined {
    return this.blockedMs !== undefined && nowMs - this.blockedMs >= BLOCKED_MS_MAX
      ? `took no bytes for ${BLOCKED_MS_MAX} ms`
      : undefined;
  }

  /** While the socket is full only deadlines matter. */
  private wakeLater(): void {
    this.cancelWake?.();
    const nowMs = this.deps.clock.monotonicMs();
    const waitMs = Math.max(1, Math.ceil(this.parts.connection.wakeMs(nowMs) - nowMs));
    this.cancelWake = this.deps.clock.after(this.blockedMs === undefined ? waitMs : Math.max(waitMs, 1000), () =>
      this.pump(),
    );
  }

  /** Ends the connection over what the peer did. */
  fail(reason: string): void {
    if (!this.up) return;
    this.parts.socket.destroy();
    this.finish(reason, true);
  }

  /** Ends the connection in peace: what waits is sent first, as far as it goes within the time. */
  stop(reason: string, timeoutMs: number): void {
    if (!this.up) return;
    const { connection, socket, acquaintance } = this.parts;
    for (let sent = 0; sent < LAST_BYTES_MAX; ) {
      const output = connection.takeOutput(this.deps.clock.monotonicMs(), true);
      if (output === undefined) break;
      sent += output.length;
      socket.write(acquaintance.sealer.seal(output));
    }
    socket.end(timeoutMs);
    this.finish(reason, false);
  }

  private finish(reason: string, byFault: boolean): void {
    if (!this.up) return;
    this.up = false;
    this.cancelWake?.();
    this.cancelResume?.();
    if (this.cancelResume !== undefined) this.parts.socket.resume();
    this.deps.events.down(this, reason, byFault);
  }
}
