/** Whom we refuse for a while. Bounded: when full, the ban that ends first goes. */

const BANS_MAX = 10_000;

export class BanList {
  private readonly untilMs = new Map<string, number>();

  get size(): number {
    return this.untilMs.size;
  }

  /** A longer ban stays. Times are of a clock that only grows. */
  ban(id: string, untilMs: number): void {
    const before = this.untilMs.get(id);
    if (before !== undefined && before >= untilMs) return;
    if (before === undefined && this.untilMs.size >= BANS_MAX) this.dropFirstToEnd();
    this.untilMs.set(id, untilMs);
  }

  lift(id: string): void {
    this.untilMs.delete(id);
  }

  isBanned(id: string, nowMs: number): boolean {
    const until = this.untilMs.get(id);
    if (until === undefined) return false;
    if (until > nowMs) return true;
    this.untilMs.delete(id);
    return false;
  }

  private dropFirstToEnd(): void {
    let first: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [id, until] of this.untilMs) if (until < least) [least, first] = [until, id];
    if (first !== undefined) this.untilMs.delete(first);
  }
}
