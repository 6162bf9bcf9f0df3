/** What the nodes said over the last heights: whether their app hashes agree, and how fast blocks come. */
import type { Probe } from "./probe.js";

const HEIGHTS_MAX = 200;
/** Blocks over which the interval is averaged. */
const INTERVAL_BLOCKS = 20;

interface Seen {
  /** By app hash, which nodes said so. */
  readonly hashes: Map<string, Set<number>>;
  readonly timeMs: number;
}

export class History {
  private readonly heights = new Map<number, Seen>();
  private conflict: string | undefined;

  add(index: number, probe: Probe): void {
    if (probe.height === 0) return;
    const seen = this.heights.get(probe.height) ?? {
      hashes: new Map<string, Set<number>>(),
      timeMs: probe.blockTimeMs,
    };
    this.heights.set(probe.height, seen);
    const nodes = seen.hashes.get(probe.appHash) ?? new Set<number>();
    seen.hashes.set(probe.appHash, nodes.add(index));
    if (seen.hashes.size > 1) this.conflict = describe(probe.height, seen.hashes);
    while (this.heights.size > HEIGHTS_MAX) this.heights.delete(Math.min(...this.heights.keys()));
  }

  /** Undefined while all that was compared agrees. It stays: app hashes that differed once are a fault for ever. */
  get disagreement(): string | undefined {
    return this.conflict;
  }

  get highest(): number {
    return Math.max(0, ...this.heights.keys());
  }

  /** Milliseconds from block to block by their own times; undefined before there are two. The first block has the time of
   *  the genesis and does not count. */
  get intervalMs(): number | undefined {
    const last = this.highest;
    const first = Math.min(...[...this.heights.keys()].filter((h) => h > 1 && h >= last - INTERVAL_BLOCKS));
    if (!Number.isFinite(first) || first >= last) return undefined;
    return (this.heights.get(last)!.timeMs - this.heights.get(first)!.timeMs) / (last - first);
  }
}

function describe(height: number, hashes: ReadonlyMap<string, ReadonlySet<number>>): string {
  const parts = [...hashes].map(
    ([hash, nodes]) => `${hash.slice(0, 12)} on ${[...nodes].sort((a, b) => a - b).join(", ")}`,
  );
  return `height ${height}: ${parts.join("; ")}`;
}
