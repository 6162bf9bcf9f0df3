/** Keeps the set of peers: dials and is dialled, lets in or refuses, hands messages to reactors, ends connections.
 *  @spec cometbft p2p/switch.go */
import type { Endpoint, Listener, Socket, SocketHandlers } from "../ports/net.js";
import { err, ok, type Result } from "../types/result.js";
import { BanList } from "./bans.js";
import { type ChannelDescriptor, hexByte } from "./channel.js";
import type { OwnNode } from "./handshake.js";
import { formatIp, parseIp } from "./ip.js";
import { IpCount } from "./ip-count.js";
import { MConnection } from "./mconnection.js";
import { formatHostPort, formatNetAddress, type NetAddress, type PeerAddress } from "./net-address.js";
import { nodeIdOfKey } from "./node-id.js";
import { encodeNodeInfo, type NodeInfo } from "./node-info.js";
import type { SwitchOptions } from "./options.js";
import { type Peer, PeerDriver } from "./peer.js";
import { PersistentPeers } from "./persistent-peers.js";
import type { ReactorHandlers } from "./reactor.js";
import type { AddressEvents, DialFault, PeerFilter, Service, SwitchDeps } from "./switch-parts.js";
import { type Upgraded, upgradeSocket } from "./upgrade.js";

const BLOCK_PROTOCOL = 11n;
const P2P_PROTOCOL = 8n;
/** Connections that are in the handshake at one time, of those that dialled us. When there are more, the oldest makes
 *  room, unless it is younger than an honest handshake may be. */
const HANDSHAKES_MAX = 64;
const HONEST_HANDSHAKE_MS = 2_000;
const FILTER_TIMEOUT_MS = 5_000;
/** What still waits for a peer when the connection ends in peace has this long to go out. */
const FLUSH_MS = 500;
/** Two nodes that dial each other at once see each other's connection within this time. */
const CROSSED_DIALS_MS = 10_000;
/** A peer that dials anew while its old connection has been silent for so long has lost that one. */
const SILENT_MS = 15_000;
export const DAY_MS = 86_400_000;

interface Registered {
  readonly handlers: ReactorHandlers;
}

export class Switch {
  readonly id: string;
  private readonly options: SwitchOptions;
  private readonly deps: SwitchDeps;
  private readonly reactors: Registered[] = [];
  private readonly channels: ChannelDescriptor[] = [];
  private readonly byChannel = new Map<number, Registered>();
  private readonly connected = new Map<string, PeerDriver>();
  private readonly dialing = new Set<string>();
  private readonly bans = new BanList();
  private readonly ips = new IpCount();
  private readonly persistent: PersistentPeers;
  /** Sockets in the handshake, oldest first, and since when. Those that dialled us are bounded. */
  private readonly inboundHandshakes = new Map<Socket, number>();
  private readonly outboundHandshakes = new Set<Socket>();
  private readonly services: Service[] = [];
  private state: "new" | "running" | "stopped" = "new";
  private listener: Listener | undefined;
  private own: OwnNode | undefined;
  private addresses: AddressEvents | undefined;

  constructor(options: SwitchOptions, deps: SwitchDeps) {
    this.options = options;
    this.deps = deps;
    this.id = nodeIdOfKey(deps.identity.publicKey);
    this.persistent = new PersistentPeers(
      options.persistentPeers.filter((p) => p.id !== this.id),
      options.persistentMaxDialPeriodMs,
      {
        clock: deps.clock,
        chance: () => this.chance(),
        dial: (address) => void this.dialPersistent(address),
      },
    );
  }

  /** Before `start`. @throws Error when a channel has two reactors */
  addReactor(channels: readonly ChannelDescriptor[], handlers: ReactorHandlers): void {
    if (this.state !== "new")
      throw new Error("reactors are added before the switch starts: peers are told its channels");
    const registered = { handlers };
    for (const channel of channels) {
      if (this.byChannel.has(channel.id)) throw new Error(`channel ${hexByte(channel.id)} has two reactors`);
      this.byChannel.set(channel.id, registered);
      this.channels.push(channel);
    }
    this.reactors.push(registered);
  }

  setAddressEvents(events: AddressEvents): void {
    this.addresses = events;
  }

  /** Before `start`. */
  addService(service: Service): void {
    this.services.push(service);
  }

  /** Listens and begins to dial. @throws Error when the address cannot be listened on, or our node info is too large */
  async start(): Promise<void> {
    if (this.state !== "new") throw new Error("a switch starts once");
    const { options, deps } = this;
    // With port 0 the address is known only once we listen; who comes earlier waits for that.
    const early: Socket[] = [];
    const listener = await deps.network.listen(
      options.listen,
      (socket) => {
        if (this.own === undefined) early.push(socket);
        else void this.accept(socket);
      },
      (reason) => deps.log.error("listening for peers failed", { reason }),
    );
    const info = this.makeInfo(listener.address);
    this.listener = listener;
    try {
      encodeNodeInfo(info);
    } catch (e) {
      await listener.close();
      throw e;
    }
    this.own = { identity: deps.identity, info };
    this.state = "running";
    deps.log.info("listening for peers", {
      id: this.id,
      address: formatHostPort(listener.address.host, listener.address.port),
    });
    for (const socket of early) void this.accept(socket);
    this.persistent.start();
    for (const service of this.services) service.start();
  }

  private makeInfo(listens: Endpoint): NodeInfo {
    const { own } = this.deps;
    const { externalAddress } = this.options;
    return {
      protocolVersion: { p2p: P2P_PROTOCOL, block: BLOCK_PROTOCOL, app: own.appVersion },
      defaultNodeId: this.id,
      listenAddr: externalAddress ?? `tcp://${formatHostPort(listens.host, listens.port)}`,
      network: own.network,
      version: own.version,
      channels: Uint8Array.from(this.channels, (c) => c.id),
      moniker: own.moniker,
      other: { txIndex: own.txIndex, rpcAddress: own.rpcAddress },
    };
  }

  /** Ends all connections, sending what waits as far as it goes, and takes no more. */
  async stop(): Promise<void> {
    if (this.state === "stopped") return;
    this.state = "stopped";
    this.persistent.stop();
    for (const service of this.services) await service.stop();
    for (const socket of [...this.inboundHandshakes.keys(), ...this.outboundHandshakes]) socket.destroy();
    for (const peer of [...this.connected.values()]) peer.stop("this node stops", FLUSH_MS);
    await this.listener?.close();
  }

  /** What peers are told. @throws Error before `start` */
  get info(): NodeInfo {
    if (this.own === undefined) throw new Error("the switch has not started");
    return this.own.info;
  }

  /** Where we listen; undefined before `start`. */
  get listenAddress(): Endpoint | undefined {
    return this.listener?.address;
  }

  peers(): readonly Peer[] {
    return [...this.connected.values()];
  }

  peer(id: string): Peer | undefined {
    return this.connected.get(id);
  }

  /** Without those who are let in whatever the limits. */
  counts(): { readonly outbound: number; readonly inbound: number; readonly dialing: number } {
    let [outbound, inbound] = [0, 0];
    for (const peer of this.connected.values()) {
      if (this.options.unconditionalIds.has(peer.id)) continue;
      if (peer.outbound) outbound++;
      else inbound++;
    }
    return { outbound, inbound, dialing: this.dialing.size };
  }

  isPersistent(id: string): boolean {
    return this.persistent.has(id);
  }

  isBanned(id: string): boolean {
    return this.bans.isBanned(id, this.deps.clock.monotonicMs());
  }

  /** Whether a dial would be in vain because the node is connected or being dialled already. */
  isKnown(id: string): boolean {
    return this.dialing.has(id) || this.connected.has(id);
  }

  /** Queues a message for every peer that has the channel; returns how many took it. */
  broadcast(channelId: number, message: Uint8Array): number {
    let taken = 0;
    for (const peer of this.connected.values()) if (peer.send(channelId, message)) taken++;
    return taken;
  }

  /** The peer has proven itself: its address is kept before others. */
  markGood(id: string): void {
    this.addresses?.good(id);
  }

  /** Disconnects over what the peer did.
   *  @param banMs how long it is refused; peers of the configuration are not banned, for their pauses grow anyway */
  stopPeerForError(peer: Peer, reason: string, banMs = 0): void {
    if (banMs > 0) this.ban(peer.id, banMs, reason);
    this.connected.get(peer.id)?.fail(reason);
  }

  /** Disconnects in peace: what waits is sent first. */
  stopPeer(peer: Peer, reason: string): void {
    this.connected.get(peer.id)?.stop(reason, FLUSH_MS);
  }

  /** Refuses the node from now on for a while. Does not end a connection. */
  ban(id: string, banMs: number, reason: string): void {
    if (this.persistent.has(id) || this.options.unconditionalIds.has(id)) {
      this.deps.log.warn("peer misbehaves, but is configured: it is not banned", { peer: id, reason });
      return;
    }
    this.bans.ban(id, this.deps.clock.monotonicMs() + banMs);
    this.deps.log.warn("peer banned", { peer: id, reason, hours: banMs / 3_600_000 });
  }

  /** Connects to a node. Never throws. */
  async dial(address: PeerAddress): Promise<Result<Peer, DialFault>> {
    const refusal = this.dialRefusal(address.id);
    if (refusal !== undefined) return err(refusal);
    this.dialing.add(address.id);
    let leaveIp = () => {};
    try {
      const endpoint = await this.resolve(address);
      const ip = canonicalIp(endpoint.host);
      if (!this.options.allowDuplicateIp && this.ips.has(ip)) {
        return err({ cause: "already", reason: `${ip} is connected already` });
      }
      leaveIp = this.ips.enter(ip);
      const socket = await this.deps.network.dial(endpoint, this.options.dialTimeoutMs);
      this.outboundHandshakes.add(socket);
      const result = await this.upgrade(socket, address.id, leaveIp);
      this.outboundHandshakes.delete(socket);
      if (!result.ok && result.error.cause === "self") this.addresses?.self(addressOf(address.id, endpoint));
      if (!result.ok) leaveIp();
      return result;
    } catch (e) {
      leaveIp();
      return err({ cause: "unreachable", reason: (e as Error).message });
    } finally {
      this.dialing.delete(address.id);
    }
  }

  private dialRefusal(id: string): DialFault | undefined {
    if (this.state !== "running") return { cause: "stopped", reason: "this node does not run" };
    if (id === this.id) return { cause: "self", reason: "this is our own node" };
    if (this.isKnown(id)) return { cause: "already", reason: "connected or being dialled already" };
    return this.isBanned(id) ? { cause: "refused", reason: "banned" } : undefined;
  }

  private async resolve({ host, port }: PeerAddress): Promise<Endpoint> {
    if (parseIp(host) !== undefined) return { host, port };
    const [first] = await this.deps.network.resolve(host);
    if (first === undefined) throw new Error(`${host} has no address`);
    return { host: first, port };
  }

  private async dialPersistent(address: PeerAddress): Promise<void> {
    const result = await this.dial(address);
    if (result.ok || this.state !== "running") return;
    if (this.connected.has(address.id)) return;
    const { cause, reason } = result.error;
    const pauseMs = this.persistent.lost(address.id);
    if (cause !== "already") {
      this.deps.log.info("persistent peer could not be dialled", {
        peer: address.id,
        address: formatHostPort(address.host, address.port),
        reason,
        nextTryMs: Math.round(pauseMs ?? 0),
      });
    }
  }

  /** A socket that dialled us. */
  private async accept(socket: Socket): Promise<void> {
    const ip = canonicalIp(socket.remote.host);
    const refusal = this.acceptRefusal(ip);
    if (refusal !== undefined) {
      this.deps.log.debug("connection refused", { address: formatHostPort(ip, socket.remote.port), reason: refusal });
      socket.handle(IGNORED);
      socket.destroy();
      return;
    }
    const leaveIp = this.ips.enter(ip);
    this.inboundHandshakes.set(socket, this.deps.clock.monotonicMs());
    const result = await this.upgrade(socket, undefined, leaveIp);
    this.inboundHandshakes.delete(socket);
    if (result.ok) return;
    leaveIp();
    const { cause, reason } = result.error;
    this.deps.log.info("inbound peer refused", { address: formatHostPort(ip, socket.remote.port), cause, reason });
  }

  private acceptRefusal(ip: string): string | undefined {
    if (this.state !== "running") return "this node stops";
    if (!this.options.allowDuplicateIp && this.ips.has(ip)) return `${ip} is connected already`;
    return this.roomForHandshake() ? undefined : `${HANDSHAKES_MAX} handshakes are under way`;
  }

  private roomForHandshake(): boolean {
    if (this.inboundHandshakes.size < HANDSHAKES_MAX) return true;
    const [oldest, sinceMs] = this.inboundHandshakes.entries().next().value!;
    if (this.deps.clock.monotonicMs() - sinceMs < HONEST_HANDSHAKE_MS) return false;
    this.inboundHandshakes.delete(oldest);
    oldest.destroy();
    return true;
  }

  /** From a socket to a peer. On a fault the socket is closed. */
  private async upgrade(
    socket: Socket,
    dialledId: string | undefined,
    leaveIp: () => void,
  ): Promise<Result<Peer, DialFault>> {
    if (this.own === undefined) throw new Error("the switch has not started");
    if (this.state !== "running") {
      socket.handle(IGNORED);
      socket.destroy();
      return err({ cause: "stopped", reason: "this node stops" });
    }
    const upgraded = await upgradeSocket(socket, this.own, dialledId, this.options.handshakeTimeoutMs, this.deps);
    if (!upgraded.ok) return upgraded;
    const { acquaintance } = upgraded.value;
    const outbound = dialledId !== undefined;
    const address = addressOf(acquaintance.id, socket.remote);
    const reason =
      this.refusal(acquaintance.id, outbound) ??
      (await this.filtered({ id: acquaintance.id, info: acquaintance.info, address, outbound })) ??
      // Others may have come while the filters were asked.
      this.refusal(acquaintance.id, outbound);
    if (reason !== undefined) {
      upgraded.value.attach(IGNORED);
      socket.destroy();
      return err({ cause: "refused", reason: `${acquaintance.id}: ${reason}` });
    }
    return ok(this.add(upgraded.value, outbound, address, leaveIp));
  }

  private refusal(id: string, outbound: boolean): string | undefined {
    if (this.state !== "running") return "this node stops";
    if (this.isBanned(id)) return "banned";
    const before = this.connected.get(id);
    if (before !== undefined && !this.replaces(before, outbound)) return "connected already";
    if (outbound || this.options.unconditionalIds.has(id) || before !== undefined) return undefined;
    const { inbound } = this.counts();
    return inbound >= this.options.maxInbound
      ? `${inbound} peers have dialled in, the most are ${this.options.maxInbound}`
      : undefined;
  }

  /** Whether a new connection takes the place of one to the same node. When two nodes dial each other at once, each would
   *  refuse the other's connection and both would be lost: the one that the lower id dialled stays. A node that lost its
   *  connection without our noticing is let in again. */
  private replaces(before: PeerDriver, outbound: boolean): boolean {
    const nowMs = this.deps.clock.monotonicMs();
    if (nowMs - before.lastReceivedMs > SILENT_MS) return true;
    if (before.outbound === outbound || nowMs - before.startedMs > CROSSED_DIALS_MS) return false;
    return outbound === this.id < before.id;
  }

  private async filtered(candidate: Parameters<PeerFilter>[0]): Promise<string | undefined> {
    const { filters = [], clock } = this.deps;
    if (filters.length === 0) return undefined;
    let cancel = () => {};
    const late = new Promise<string>((resolve) => {
      const reason = `no answer of the peer filter within ${FILTER_TIMEOUT_MS} ms`;
      cancel = clock.after(FILTER_TIMEOUT_MS, () => resolve(reason));
    });
    const asked = Promise.all(
      filters.map((filter) => filter(candidate).catch((e: Error) => `peer filter failed: ${e.message}`)),
    );
    const answers = await Promise.race([asked, late]);
    cancel();
    return typeof answers === "string" ? answers : answers.find((a) => a !== undefined);
  }

  private add(
    { acquaintance, socket, attach }: Upgraded,
    outbound: boolean,
    address: NetAddress,
    leaveIp: () => void,
  ): Peer {
    const { clock, log, nextTurn } = this.deps;
    const { id } = acquaintance;
    this.connected.get(id)?.stop("the same node has connected anew", FLUSH_MS);
    const peer = new PeerDriver(
      {
        acquaintance,
        connection: new MConnection(this.options.connection, this.channels, clock.monotonicMs()),
        socket,
        outbound,
        persistent: this.persistent.has(id),
        address,
      },
      {
        clock,
        log,
        nextTurn,
        traffic: this.deps.traffic,
        events: {
          message: (from, channelId, bytes) => this.receive(from, channelId, bytes),
          room: (to, channelId) =>
            this.guard(to, "onRoom", () => this.byChannel.get(channelId)?.handlers.onRoom?.(to, channelId)),
          down: (gone, reason, byFault) => {
            leaveIp();
            this.remove(gone, reason, byFault);
          },
        },
      },
    );
    this.connected.set(id, peer);
    this.persistent.connected(id);
    log.info("peer up", { peer: id, address: formatNetAddress(address), outbound, moniker: acquaintance.info.moniker });
    for (const { handlers } of this.reactors) {
      if (peer.isUp) this.guard(peer, "onPeerUp", () => handlers.onPeerUp?.(peer));
    }
    peer.start();
    attach({
      data: (bytes) => peer.received(bytes),
      drain: () => peer.drained(),
      close: (reason) => peer.closed(reason),
    });
    return peer;
  }

  private receive(peer: PeerDriver, channelId: number, bytes: Uint8Array): void {
    this.deps.traffic?.received(peer.id, channelId, bytes);
    this.guard(peer, "onReceive", () => this.byChannel.get(channelId)?.handlers.onReceive(peer, channelId, bytes));
  }

  /** A reactor that throws costs the peer its connection, and nobody else anything. */
  private guard(peer: PeerDriver, what: string, run: () => void): void {
    try {
      run();
    } catch (e) {
      const error = e as Error;
      this.deps.log.error(`${what} failed`, { peer: peer.id, error: error.stack ?? String(e) });
      peer.fail(`${what} failed: ${error.message}`);
    }
  }

  private remove(peer: PeerDriver, reason: string, byFault: boolean): void {
    // A connection that took its place is not touched.
    if (this.connected.get(peer.id) === peer) this.connected.delete(peer.id);
    const fields = { peer: peer.id, address: formatNetAddress(peer.address), reason };
    if (byFault) this.deps.log.warn("peer disconnected for a fault", fields);
    else this.deps.log.info("peer down", fields);
    for (const { handlers } of this.reactors) {
      try {
        handlers.onPeerDown?.(peer, reason);
      } catch (e) {
        this.deps.log.error("onPeerDown failed", { peer: peer.id, error: (e as Error).stack ?? String(e) });
      }
    }
    if (this.state === "running" && !this.connected.has(peer.id)) this.persistent.lost(peer.id);
  }

  /** From 0 to 1. */
  chance(): number {
    const bytes = this.deps.random.bytes(4);
    return (bytes[0]! + bytes[1]! * 2 ** 8 + bytes[2]! * 2 ** 16 + bytes[3]! * 2 ** 24) / 2 ** 32;
  }
}

/** One text for one address: sockets give IPv4 in its mapped form where both kinds are listened on. */
function canonicalIp(host: string): string {
  const ip = parseIp(host);
  return ip === undefined ? host : formatIp(ip);
}

function addressOf(id: string, endpoint: Endpoint): NetAddress {
  return { id, ip: parseIp(endpoint.host) ?? EMPTY_IP, port: endpoint.port };
}

const EMPTY_IP = new Uint8Array(16);

/** For sockets that are on their way out. */
const IGNORED: SocketHandlers = { data() {}, drain() {}, close() {} };
