import type { KvDatabase } from "../ports/disk.js";
import type { Logger } from "../ports/log.js";
import type { Multistore } from "../store/multistore.js";
import { type PruneJob, pruneTarget } from "../store/pruning.js";
import type { Pruning } from "./settings.js";

/** Pages that one step rewrites: a few milliseconds of work between two turns of the event loop. */
const PAGES_PER_STEP = 200;

/** Deletes old versions of the application's state in small steps between commits. One job at a time. */
export class AppPruner {
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly store: Multistore,
    private readonly database: KvDatabase,
    private readonly pruning: Pruning,
    private readonly log: Logger,
  ) {
    const rest = store.unfinishedPrune();
    if (rest !== undefined) this.run(rest);
  }

  /** Told after each commit. */
  committed(height: bigint): void {
    if (this.running !== undefined || this.stopped) return;
    const options = { keepRecent: Number(this.pruning.keepRecent), interval: Number(this.pruning.interval) };
    const target = this.pruning.interval === 0n ? 0 : pruneTarget(options, Number(height));
    if (target > 0 && BigInt(target) >= this.store.earliestVersion) this.run(this.store.pruneTo(BigInt(target)));
  }

  private run(job: PruneJob): void {
    this.running = this.work(job)
      .catch((e: unknown) => this.log.error("pruning stopped; it goes on after the next start", { error: String(e) }))
      .finally(() => {
        this.running = undefined;
      });
  }

  private async work(job: PruneJob): Promise<void> {
    while (!this.stopped) {
      const ops = job.step(PAGES_PER_STEP);
      if (ops === undefined) return;
      await this.database.write(ops, { sync: false });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Ends after the step that is under way; the next start goes on from there. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }
}
