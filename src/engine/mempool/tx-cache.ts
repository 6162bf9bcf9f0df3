/** Remembers the keys of transactions that were seen lately; the least recently pushed one goes first. */
export class TxCache {
  /** A Set keeps the order of insertion: the oldest key comes first. */
  private readonly keys = new Set<string>();

  /** @param keysMax 0 switches the cache off: everything is new then */
  constructor(private readonly keysMax: number) {}

  get size(): number {
    return this.keys.size;
  }

  /** True when the key is new; otherwise it counts as seen just now. */
  push(key: string): boolean {
    if (this.keysMax === 0) return true;
    const isNew = !this.keys.delete(key);
    if (isNew && this.keys.size >= this.keysMax) {
      for (const oldest of this.keys) {
        this.keys.delete(oldest);
        break;
      }
    }
    this.keys.add(key);
    return isNew;
  }

  remove(key: string): void {
    this.keys.delete(key);
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  clear(): void {
    this.keys.clear();
  }
}
