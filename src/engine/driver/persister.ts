import { isDiskFull } from "../../ports/disk-full.js";
import type { Logger } from "../../ports/log.js";
import type { Clock } from "../../ports/time.js";

const RETRY_MS = 1000;

/** The node is stopping while something still waits for room on the disk. */
export class StoppedError extends Error {
  override name = "StoppedError";
}

/** Runs what writes to a disk, and runs it again each second while the disk is full: the node pauses, says so, and goes
 *  on by itself when there is room. Everything that is run must leave nothing behind when it fails. */
export class Persister {
  private readonly waiting = new Set<() => void>();
  private stopped = false;

  constructor(
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /** @throws StoppedError after `stop`; whatever `operation` throws other than for want of room */
  async run<T>(what: string, operation: () => T | Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        const value = await operation();
        if (attempt > 0) this.log.info("there is room on the disk again", { what });
        return value;
      } catch (error) {
        if (!isDiskFull(error)) throw error;
        if (attempt % 30 === 0) {
          this.log.error("the disk is full: the node waits until there is room", {
            what,
            error: (error as Error).message,
          });
        }
      }
      await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = this.clock.after(RETRY_MS, () => {
        this.waiting.delete(give);
        resolve();
      });
      const give = (): void => {
        cancel();
        this.waiting.delete(give);
        reject(new StoppedError("the node is stopping"));
      };
      if (this.stopped) give();
      else this.waiting.add(give);
    });
  }

  stop(): void {
    this.stopped = true;
    for (const give of [...this.waiting]) give();
  }
}
