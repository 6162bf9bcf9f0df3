/** Lets requests in a few at a time, so that those who share the process (consensus first) get their turn between them:
 *  a block takes many turns of the event loop, and without this each would wait for every request that has arrived. */

/** The clock of intervals. */
type MonotonicMs = () => number;

export interface TurnstileOptions {
  /** Requests let in during one turn of the event loop, at most; fewer while turns take long. */
  readonly perTurnMax?: number;
  /** A turn that took longer than this halves what the next lets in. */
  readonly turnMsMax?: number;
  /** Requests that may wait; one more is refused. */
  readonly waitingMax?: number;
  readonly monotonicMs?: MonotonicMs;
  /** Calls back in the next turn. */
  readonly nextTurn?: (callback: () => void) => void;
}

/** Too many requests wait already. */
export class BusyError extends Error {
  override name = "BusyError";
  constructor() {
    super("the node is busy; try again later");
  }
}

export class Turnstile {
  private readonly perTurnMax: number;
  private readonly turnMsMax: number;
  private readonly waitingMax: number;
  private readonly monotonicMs: MonotonicMs;
  private readonly nextTurn: (callback: () => void) => void;
  private readonly waiting: (() => void)[] = [];
  private perTurn: number;
  private admitted = 0;
  /** When the turn began that is still to be measured; undefined while nobody came. */
  private turnBeganMs: number | undefined;

  constructor(options: TurnstileOptions = {}) {
    this.perTurnMax = options.perTurnMax ?? 16;
    this.turnMsMax = options.turnMsMax ?? 5;
    this.waitingMax = options.waitingMax ?? 5_000;
    this.monotonicMs = options.monotonicMs ?? (() => performance.now());
    this.nextTurn = options.nextTurn ?? setImmediate;
    this.perTurn = this.perTurnMax;
  }

  /** Resolves when the request may go on, in order of arrival. @throws BusyError (as a rejection) */
  enter(): Promise<void> {
    if (this.turnBeganMs === undefined) this.beginTurn();
    if (this.admitted < this.perTurn && this.waiting.length === 0) {
      this.admitted += 1;
      return Promise.resolve();
    }
    if (this.waiting.length >= this.waitingMax) return Promise.reject(new BusyError());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private beginTurn(): void {
    this.turnBeganMs = this.monotonicMs();
    this.admitted = 0;
    this.nextTurn(() => this.endTurn(this.turnBeganMs!));
  }

  private endTurn(beganMs: number): void {
    const tookMs = this.monotonicMs() - beganMs;
    this.perTurn =
      tookMs > this.turnMsMax ? Math.max(1, Math.floor(this.perTurn / 2)) : Math.min(this.perTurnMax, this.perTurn + 1);
    if (this.waiting.length === 0) {
      this.turnBeganMs = undefined;
      return;
    }
    this.beginTurn();
    for (const resolve of this.waiting.splice(0, this.perTurn)) {
      this.admitted += 1;
      resolve();
    }
  }
}
