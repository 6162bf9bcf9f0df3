/** Peers that are dialled for ever: which ones, and when each is tried next. */
import type { Clock } from "../ports/time.js";
import { redialPauseMs } from "./backoff.js";
import type { PeerAddress } from "./net-address.js";

interface Entry {
  readonly address: PeerAddress;
  tries: number;
  cancel: (() => void) | undefined;
}

export interface PersistentPeersDeps {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly chance: () => number;
  readonly dial: (address: PeerAddress) => void;
}

export class PersistentPeers {
  private readonly entries = new Map<string, Entry>();

  constructor(
    addresses: readonly PeerAddress[],
    /** 0: pauses grow without limit. */
    private readonly maxPauseMs: number,
    private readonly deps: PersistentPeersDeps,
  ) {
    for (const address of addresses) this.entries.set(address.id, { address, tries: 0, cancel: undefined });
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }

  /** Tries all soon. */
  start(): void {
    for (const entry of this.entries.values()) this.schedule(entry, 0);
  }

  stop(): void {
    for (const entry of this.entries.values()) {
      entry.cancel?.();
      entry.cancel = undefined;
    }
  }

  /** The peer is connected, whoever dialled. */
  connected(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    entry.tries = 0;
    entry.cancel?.();
    entry.cancel = undefined;
  }

  /** A dial failed, or the connection was lost. Returns the pause in ms, or undefined for peers that are not ours. */
  lost(id: string): number | undefined {
    const entry = this.entries.get(id);
    if (entry === undefined) return undefined;
    const pauseMs = redialPauseMs(entry.tries, this.deps.chance(), this.maxPauseMs);
    entry.tries++;
    this.schedule(entry, pauseMs);
    return pauseMs;
  }

  private schedule(entry: Entry, pauseMs: number): void {
    entry.cancel?.();
    entry.cancel = this.deps.clock.after(pauseMs, () => {
      entry.cancel = undefined;
      this.deps.dial(entry.address);
    });
  }
}
