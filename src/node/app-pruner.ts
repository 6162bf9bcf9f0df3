import { compactInParts } from "../engine/pruning/compaction.js";
import type { KvDatabase } from "../ports/disk.js";
import type { Logger } from "../ports/log.js";
import type { Multistore } from "../store/multistore.js";
import { type PruneJob, pruneTarget } from "../store/pruning.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import type { Pruning } from "./settings.js";

/** Pages that one step rewrites: a few milliseconds of work between two turns of the event loop. */
const PAGES_PER_STEP = 200;
/** The database is compacted when so much of it was deleted: a part of its size, but not for less than this. */
const COMPACT_BYTES_MIN = 32 * 1024 * 1024;
const COMPACT_PART = 4;
const LAST_KEY = Uint8Array.of(0xff);

/** Deletes old versions of the application's state in small steps between commits. One job at a time. */
export class AppPruner {
  private running: Promise<void> | undefined;
  private stopped = false;
  private freedBytes = 0;
  private compacting = false;

  constructor(
    private readonly store: Multistore,
    private readonly database: KvDatabase,
    private readonly pruning: Pruning,
    private readonly log: Logger,
    /** The lowest height that somebody reads beside us, if any: it stays, and so do later ones. */
    private readonly heldHeight: () => bigint | undefined = () => undefined,
  ) {
    const rest = store.unfinishedPrune();
    if (rest !== undefined) this.run(rest);
  }

  /** Told after each commit. */
  committed(height: bigint): void {
    if (this.running !== undefined || this.stopped) return;
    const options = { keepRecent: Number(this.pruning.keepRecent), interval: Number(this.pruning.interval) };
    const due = this.pruning.interval === 0n ? 0 : pruneTarget(options, Number(height));
    const target = Math.min(due, Number(this.heldHeight() ?? height) - 1);
    if (target > 0 && BigInt(target) >= this.store.earliestVersion) this.run(this.store.pruneTo(BigInt(target)));
  }

  private run(job: PruneJob): void {
    this.running = this.work(job)
      .catch((e: unknown) => {
        if (!this.stopped) this.log.error("pruning stopped; it goes on after the next start", { error: String(e) });
      })
      .finally(() => {
        this.running = undefined;
      });
  }

  private async work(job: PruneJob): Promise<void> {
    while (!this.stopped) {
      const ops = job.step(PAGES_PER_STEP);
      if (ops === undefined) {
        this.freedBytes += job.freedBytes;
        this.compactWhenDue();
        return;
      }
      // Pages move in these batches: later ones, and commits, build on them.
      await this.database.write(ops, { sync: true });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Deleted entries give their space back only when their tables are written anew. Nobody waits for that. */
  private compactWhenDue(): void {
    if (this.compacting || this.freedBytes < COMPACT_BYTES_MIN) return;
    this.compacting = true;
    const compact = async (): Promise<void> => {
      const whole = await this.database.approximateSize(EMPTY_BYTES, LAST_KEY);
      if (this.freedBytes * COMPACT_PART < whole) return;
      this.freedBytes = 0;
      await compactInParts(this.database, () => !this.stopped);
    };
    compact()
      .catch((e: unknown) => {
        if (!this.stopped) this.log.warn("compaction failed", { error: String(e) });
      })
      .finally(() => {
        this.compacting = false;
      });
  }

  /** Ends after the step that is under way; the next start goes on from there. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }
}
