/** Which snapshots there are, and at whom. @source cometbft statesync/snapshots.go */
import type { Hasher } from "../../crypto/hasher.js";
import type { SnapshotsResponse } from "../../gen/tendermint/statesync/types.js";
import { concatBytes, toHex } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";

export type Snapshot = Readonly<SnapshotsResponse>;

/** Snapshots of one peer; what it offers beyond that is passed over. Nodes offer as many. */
export const SNAPSHOTS_PER_PEER_MAX = 10;
/** Bytes of all metadata that is kept: each snapshot brings up to four megabytes. */
export const POOL_BYTES_MAX = 64 * 1024 * 1024;

interface Entry {
  readonly snapshot: Snapshot;
  readonly peers: Set<string>;
  readonly bytes: number;
}

/** Keeps what peers offer, but not what was rejected, nor anything of peers and formats that were. */
export class SnapshotPool {
  private readonly entries = new Map<string, Entry>();
  private readonly rejectedSnapshots = new Set<string>();
  private readonly rejectedFormats = new Set<number>();
  private readonly rejectedPeers = new Set<string>();
  /** Metadata is large: it is hashed once. */
  private readonly ids = new WeakMap<Snapshot, string>();
  private bytes = 0;

  constructor(private readonly hasher: Hasher) {}

  /** Snapshots are the same when all of their fields are: chunks of different ones do not fit together. */
  private idOf(snapshot: Snapshot): string {
    const known = this.ids.get(snapshot);
    if (known !== undefined) return known;
    const { height, format, chunks, hash, metadata } = snapshot;
    const text = utf8Encode(`${height}:${format}:${chunks}:${hash.length}:`);
    const id = toHex(this.hasher.sha256(concatBytes(text, hash, metadata)));
    this.ids.set(snapshot, id);
    return id;
  }

  get size(): number {
    return this.entries.size;
  }

  /** Whether there was something that is not taken any more. */
  get hasRejected(): boolean {
    return this.rejectedSnapshots.size + this.rejectedFormats.size + this.rejectedPeers.size > 0;
  }

  /** @returns whether nobody had offered it before */
  add(peerId: string, snapshot: Snapshot): boolean {
    if (this.rejectedPeers.has(peerId) || this.rejectedFormats.has(snapshot.format)) return false;
    if (this.countOf(peerId) >= SNAPSHOTS_PER_PEER_MAX) return false;
    const id = this.idOf(snapshot);
    if (this.rejectedSnapshots.has(id)) return false;
    const known = this.entries.get(id);
    if (known !== undefined) {
      known.peers.add(peerId);
      return false;
    }
    const bytes = snapshot.metadata.length + snapshot.hash.length;
    if (this.bytes + bytes > POOL_BYTES_MAX) return false;
    this.bytes += bytes;
    this.entries.set(id, { snapshot, peers: new Set([peerId]), bytes });
    return true;
  }

  private countOf(peerId: string): number {
    let count = 0;
    for (const { peers } of this.entries.values()) if (peers.has(peerId)) count++;
    return count;
  }

  /** The highest; of one height the newest format, then the one that most peers have. */
  best(): Snapshot | undefined {
    let best: Entry | undefined;
    for (const entry of this.entries.values()) {
      if (best === undefined || isBetter(entry, best)) best = entry;
    }
    return best?.snapshot;
  }

  /** Who has it, in the order of their ids. */
  peersOf(snapshot: Snapshot): readonly string[] {
    return [...(this.entries.get(this.idOf(snapshot))?.peers ?? [])].sort();
  }

  reject(snapshot: Snapshot): void {
    const id = this.idOf(snapshot);
    this.rejectedSnapshots.add(id);
    this.drop(id);
  }

  rejectFormat(format: number): void {
    this.rejectedFormats.add(format);
    for (const [id, { snapshot }] of this.entries) if (snapshot.format === format) this.drop(id);
  }

  /** For good, under whatever connection it comes back. */
  rejectPeer(peerId: string): void {
    this.rejectedPeers.add(peerId);
    this.removePeer(peerId);
  }

  removePeer(peerId: string): void {
    for (const id of this.entries.keys()) this.removeFrom(id, peerId);
  }

  /** The peer has offered it, and has not got it. */
  removePeerOf(snapshot: Snapshot, peerId: string): void {
    this.removeFrom(this.idOf(snapshot), peerId);
  }

  private removeFrom(id: string, peerId: string): void {
    const entry = this.entries.get(id);
    if (entry?.peers.delete(peerId) === true && entry.peers.size === 0) this.drop(id);
  }

  private drop(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    this.entries.delete(id);
    this.bytes -= entry.bytes;
  }
}

function isBetter(a: Entry, b: Entry): boolean {
  if (a.snapshot.height !== b.snapshot.height) return a.snapshot.height > b.snapshot.height;
  if (a.snapshot.format !== b.snapshot.format) return a.snapshot.format > b.snapshot.format;
  return a.peers.size > b.peers.size;
}
