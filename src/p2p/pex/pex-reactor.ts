/** Finds peers: asks for addresses and hands them out, keeps as many outbound peers as wanted, crawls in seed mode.
 *  @spec cometbft p2p/pex/pex_reactor.go */
import type { Logger } from "../../ports/log.js";
import type { Clock } from "../../ports/time.js";
import { formatIp } from "../ip.js";
import { dialText, formatNetAddress, type NetAddress, type PeerAddress } from "../net-address.js";
import { listenAddressOf } from "../node-info.js";
import type { Peer } from "../peer.js";
import type { ReactorHandlers } from "../reactor.js";
import { DAY_MS, type Switch } from "../switch.js";
import type { Service } from "../switch-parts.js";
import type { AddressBook } from "./address-book.js";
import { decodePexMessage, encodeAddresses, PEX_CHANNEL, PEX_REQUEST } from "./messages.js";

export const ENSURE_PERIOD_MS = 30_000;
const SAVE_PERIOD_MS = 120_000;
const CRAWL_PERIOD_MS = 30_000;
const CRAWL_PAUSE_MS = 120_000;
/** Dials of one address before it is given up; they span about 35 hours. */
const DIALS_MAX = 16;
const SEED_NEW_PERCENT = 30;
/** How long a seed keeps a peer that asks for nothing. */
const SEED_KEEP_MS = 28 * 3_600_000;
/** Addresses whose failed dials are remembered. */
const REMEMBERED_MAX = 20_000;

export interface PexOptions {
  readonly seeds: readonly PeerAddress[];
  readonly seedMode: boolean;
  readonly maxOutbound: number;
  readonly ensurePeriodMs: number;
}

export interface PexDeps {
  readonly switch: Switch;
  readonly book: AddressBook;
  readonly clock: Clock;
  readonly log: Logger;
  readonly save: () => Promise<void>;
}

interface Asked {
  /** Requests that came from the peer. */
  requests: number;
  lastMs: number;
}

interface Failed {
  readonly dials: number;
  readonly lastMs: number;
}

export class PexReactor implements ReactorHandlers, Service {
  /** Peers that owe us an answer. */
  private readonly owing = new Set<string>();
  private readonly asked = new Map<string, Asked>();
  private readonly failed = new Map<string, Failed>();
  private readonly crawledMs = new Map<string, number>();
  private readonly cancels = new Set<() => void>();
  private readonly seedIds: ReadonlySet<string>;
  private running = false;

  constructor(
    private readonly options: PexOptions,
    private readonly deps: PexDeps,
  ) {
    this.seedIds = new Set(options.seeds.map((s) => s.id));
  }

  start(): void {
    this.running = true;
    this.every(SAVE_PERIOD_MS, () => void this.deps.save());
    if (this.options.seedMode) {
      if (this.options.seeds.length > 0) void this.dialSeeds();
      else void this.crawl();
      this.every(CRAWL_PERIOD_MS, () => {
        this.dropOldPeers();
        void this.crawl();
      });
      return;
    }
    const { ensurePeriodMs } = this.options;
    const { outbound, inbound, dialing } = this.deps.switch.counts();
    // Nodes that start together do not all ask together.
    const firstMs = outbound + inbound + dialing > 0 ? this.deps.switch.chance() * ensurePeriodMs : 0;
    this.later(firstMs, () => {
      this.ensurePeers(true);
      this.every(ensurePeriodMs, () => this.ensurePeers(true));
    });
  }

  async stop(): Promise<void> {
    this.running = false;
    for (const cancel of this.cancels) cancel();
    this.cancels.clear();
    await this.deps.save();
  }

  private later(delayMs: number, run: () => void): void {
    const cancel = this.deps.clock.after(delayMs, () => {
      this.cancels.delete(cancel);
      if (this.running) run();
    });
    this.cancels.add(cancel);
  }

  private every(periodMs: number, run: () => void): void {
    this.later(periodMs, () => {
      run();
      this.every(periodMs, run);
    });
  }

  onPeerUp(peer: Peer): void {
    if (peer.outbound) {
      if (this.deps.book.needsMore) this.request(peer);
      return;
    }
    // What it says of itself; names are not resolved.
    const address = listenAddressOf(peer.info);
    if (address !== undefined) this.learn(address, address);
  }

  onPeerDown(peer: Peer): void {
    this.owing.delete(peer.id);
    this.asked.delete(peer.id);
  }

  onReceive(peer: Peer, _channelId: number, bytes: Uint8Array): void {
    const message = decodePexMessage(bytes);
    if (!message.ok) this.punish(peer, `address exchange: ${message.error}`);
    else if (message.value.kind === "request") this.answer(peer);
    else this.takeAddresses(peer, message.value.addresses);
  }

  private punish(peer: Peer, reason: string): void {
    this.deps.book.markBad(peer.id, DAY_MS);
    this.deps.switch.stopPeerForError(peer, reason, DAY_MS);
  }

  private answer(peer: Peer): void {
    const { book, clock } = this.deps;
    const nowMs = clock.monotonicMs();
    if (this.options.seedMode && !peer.outbound) {
      // One answer for each connection, and then the place is free for others.
      if (this.asked.has(peer.id)) return;
      this.asked.set(peer.id, { requests: 1, lastMs: nowMs });
      peer.send(PEX_CHANNEL, encodeAddresses(book.biasedSelection(SEED_NEW_PERCENT)));
      this.deps.switch.stopPeer(peer, "a seed has given its addresses");
      return;
    }
    const asked = this.asked.get(peer.id) ?? { requests: 0, lastMs: nowMs };
    this.asked.set(peer.id, asked);
    asked.requests++;
    // The first two are free: a node asks when it connects, and may ask again when its own round comes.
    const minMs = this.options.ensurePeriodMs / 3;
    if (asked.requests > 2 && nowMs - asked.lastMs < minMs) {
      this.punish(peer, `asked for addresses again within ${minMs} ms`);
      return;
    }
    asked.lastMs = nowMs;
    peer.send(PEX_CHANNEL, encodeAddresses(book.selection()));
  }

  private takeAddresses(peer: Peer, addresses: readonly NetAddress[]): void {
    if (!this.owing.delete(peer.id)) {
      this.punish(peer, "sent addresses that were not asked for");
      return;
    }
    const source = listenAddressOf(peer.info) ?? peer.address;
    for (const address of addresses) this.learn(address, source);
    if (this.seedIds.has(peer.id) && this.running) this.ensurePeers(false);
  }

  private learn(address: NetAddress, source: NetAddress): void {
    const refusal = this.deps.book.add(address, source);
    if (refusal !== undefined) {
      this.deps.log.debug("address not taken", { address: formatNetAddress(address), reason: refusal });
    }
  }

  private request(peer: Peer): void {
    if (this.owing.has(peer.id)) return;
    if (peer.send(PEX_CHANNEL, PEX_REQUEST)) this.owing.add(peer.id);
  }

  /** Dials as many as are missing, and asks for more addresses. */
  private ensurePeers(periodOver: boolean): void {
    const { book, log } = this.deps;
    const { outbound, dialing } = this.deps.switch.counts();
    const missing = this.options.maxOutbound - outbound - dialing;
    if (missing <= 0) return;
    // The more peers there are, the more may be spent on unproven ones.
    const picked = this.pick(missing, Math.min(outbound, 8) * 10 + 10);
    for (const address of picked) void this.dial(address);
    if (book.needsMore) book.reinstate();
    if (!book.needsMore) return;
    const peers = this.deps.switch.peers();
    const one = peers[Math.floor(this.deps.switch.chance() * peers.length)];
    if (periodOver && one !== undefined) this.request(one);
    if (picked.length === 0 && this.options.seeds.length > 0) {
      log.debug("no addresses to dial: asking the seeds");
      void this.dialSeeds();
    }
  }

  private pick(count: number, newPercent: number): NetAddress[] {
    const picked = new Map<string, NetAddress>();
    for (let i = 0; i < 3 * count && picked.size < count; i++) {
      const address = this.deps.book.pick(newPercent);
      if (address !== undefined && !this.deps.switch.isKnown(address.id)) picked.set(address.id, address);
    }
    return [...picked.values()];
  }

  /** True when the node is connected now. */
  private async dial(address: NetAddress): Promise<boolean> {
    const { book, clock, log } = this.deps;
    const key = dialText(address);
    const before = this.failed.get(key);
    // Persistent peers have their own turns.
    if (this.deps.switch.isPersistent(address.id)) return false;
    if (before !== undefined) {
      if (before.dials > DIALS_MAX) {
        this.failed.delete(key);
        book.markBad(address.id, DAY_MS);
        return false;
      }
      const pauseMs = (2 ** before.dials + this.deps.switch.chance()) * 1000;
      if (clock.monotonicMs() - before.lastMs < pauseMs) return false;
    }
    const result = await this.deps.switch.dial({ id: address.id, host: formatIp(address.ip), port: address.port });
    if (result.ok) {
      this.failed.delete(key);
      return true;
    }
    const { cause, reason } = result.error;
    log.debug("dial failed", { peer: address.id, address: key, cause, reason });
    if (cause === "already" || cause === "stopped" || cause === "self") return false;
    if (cause === "identity") {
      // Another node lives there.
      this.failed.delete(key);
      book.markBad(address.id, DAY_MS);
      return false;
    }
    book.markAttempt(address.id);
    if (before === undefined && this.failed.size >= REMEMBERED_MAX) this.failed.clear();
    this.failed.set(key, { dials: (before?.dials ?? 0) + 1, lastMs: clock.monotonicMs() });
    return false;
  }

  /** One after the other, in an order of chance, until one is connected. */
  private async dialSeeds(): Promise<void> {
    const seeds = [...this.options.seeds];
    while (seeds.length > 0 && this.running) {
      const [seed] = seeds.splice(Math.floor(this.deps.switch.chance() * seeds.length), 1);
      const result = await this.deps.switch.dial(seed!);
      if (result.ok || result.error.cause === "already") return;
      this.deps.log.warn("seed could not be dialled", { peer: seed!.id, reason: result.error.reason });
    }
  }

  /** Asks known nodes for what they know. */
  private async crawl(): Promise<void> {
    const nowMs = this.deps.clock.monotonicMs();
    for (const [id, lastMs] of this.crawledMs) if (nowMs - lastMs > DAY_MS) this.crawledMs.delete(id);
    await Promise.all(
      this.deps.book.selection().map(async (address) => {
        const lastMs = this.crawledMs.get(address.id);
        if (lastMs !== undefined && nowMs - lastMs < CRAWL_PAUSE_MS) return;
        this.crawledMs.set(address.id, nowMs);
        if (!(await this.dial(address))) return;
        const peer = this.deps.switch.peer(address.id);
        if (peer !== undefined) this.request(peer);
      }),
    );
  }

  private dropOldPeers(): void {
    for (const peer of this.deps.switch.peers()) {
      if (!peer.persistent && peer.status().durationMs >= SEED_KEEP_MS) {
        this.deps.switch.stopPeer(peer, "a seed makes room");
      }
    }
  }
}
