/** The chunks of the snapshot that is being restored: which to ask for, of whom, and which is next.
 *  @source cometbft statesync/{chunks,syncer}.go */
import { assert } from "../../types/assert.js";

/** Chunks at hand that wait for one before them: as many as are asked for at one time, and as many again. They are kept in
 *  memory, up to 16 MB each. */
const AHEAD_FACTOR = 2;

export interface Chunk {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly sender: string;
}

interface Asked {
  readonly peerId: string;
  readonly atMs: number;
}

export interface ChunkRequest {
  readonly index: number;
  readonly peerId: string;
}

export class ChunkQueue {
  private readonly done: Uint8Array;
  /** All before it are done. */
  private first = 0;
  private readonly asked = new Map<number, Asked>();
  private readonly here = new Map<number, Chunk>();

  /** @param fetchers chunks that are asked for at one time */
  constructor(
    readonly size: number,
    private readonly fetchers: number,
    private readonly timeoutMs: number,
  ) {
    assert(size > 0 && fetchers > 0, "a snapshot has chunks, and somebody to fetch them");
    this.done = new Uint8Array(size);
  }

  get isDone(): boolean {
    return this.first === this.size;
  }

  /** What to ask for now. A request that was not answered in time goes to another peer, if there is one.
   *  @param peers who have the snapshot
   *  @param choose a number from 0 (included) to its argument (excluded) */
  requests(peers: readonly string[], nowMs: number, choose: (bound: number) => number): readonly ChunkRequest[] {
    const requests: ChunkRequest[] = [];
    if (peers.length === 0) return requests;
    const end = Math.min(this.size, this.first + this.fetchers * AHEAD_FACTOR);
    let busy = 0;
    for (const { atMs } of this.asked.values()) if (nowMs - atMs < this.timeoutMs) busy++;
    for (let index = this.first; index < end && busy < this.fetchers; index++) {
      if (this.done[index] === 1 || this.here.has(index)) continue;
      const before = this.asked.get(index);
      if (before !== undefined && nowMs - before.atMs < this.timeoutMs) continue;
      const others = peers.filter((id) => id !== before?.peerId);
      const candidates = others.length > 0 ? others : peers;
      const peerId = candidates[choose(candidates.length)]!;
      this.asked.set(index, { peerId, atMs: nowMs });
      requests.push({ index, peerId });
      busy++;
    }
    return requests;
  }

  /** Takes a chunk that is wanted, of whomever it was asked.
   *  @returns false when it is not */
  add(chunk: Chunk): boolean {
    const { index } = chunk;
    if (!this.asked.has(index) || this.here.has(index) || this.done[index] === 1) return false;
    this.asked.delete(index);
    this.here.set(index, chunk);
    return true;
  }

  /** The peer has not got it, is gone, or could not be asked. */
  forgetRequests(peerId: string, only?: number): void {
    for (const [index, asked] of this.asked) {
      if (asked.peerId === peerId && (only === undefined || only === index)) this.asked.delete(index);
    }
  }

  /** The next one in order, when it is here. */
  next(): Chunk | undefined {
    return this.here.get(this.first);
  }

  applied(index: number): void {
    this.here.delete(index);
    this.done[index] = 1;
    while (this.done[this.first] === 1) this.first++;
  }

  /** It is to be fetched anew, and applied (again). */
  discard(index: number): void {
    if (index >= this.size) return;
    this.here.delete(index);
    this.asked.delete(index);
    this.done[index] = 0;
    this.first = Math.min(this.first, index);
  }

  /** Nothing of the peer that is not applied yet is to be used. */
  discardSender(peerId: string): void {
    this.forgetRequests(peerId);
    for (const [index, { sender }] of this.here) if (sender === peerId) this.discard(index);
  }
}
