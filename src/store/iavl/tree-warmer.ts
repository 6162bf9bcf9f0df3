import type { IavlTree } from "./tree.js";

/** Reads trees from disk leaf by leaf; a call goes on where the last one ended, whatever was written between them. */
export class TreeWarmer {
  /** Where to go on: the name of a tree and the last key that was read in it. */
  private place: { readonly name: string; readonly key: Uint8Array } | undefined;
  private done = false;

  constructor(private readonly trees: ReadonlyMap<string, IavlTree>) {}

  /** Reads up to `leavesMax` leaves. @returns whether there are more */
  step(leavesMax: number): boolean {
    let left = leavesMax;
    let reached = this.place === undefined;
    for (const [name, tree] of this.trees) {
      if (this.done) break;
      if (!reached && name !== this.place!.name) continue;
      const start = reached ? undefined : this.place!.key;
      reached = true;
      for (const iterator = tree.iterate(start, undefined, true); iterator.valid; iterator.next()) {
        if (left-- > 0) continue;
        this.place = { name, key: iterator.key() };
        return true;
      }
    }
    this.done = true;
    return false;
  }
}
