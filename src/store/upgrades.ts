import { ImmutableTree } from "./iavl/immutable-tree.js";
import type { DiskNode } from "./iavl/page-codec.js";
import type { PageSource } from "./iavl/page-source.js";
import type { IavlTree, SavedTree } from "./iavl/tree.js";
import type { VersionRecord } from "./records.js";

/** How the stores of this program differ from those of the version that it starts from. The changes belong to the next
 *  version. */
export interface StoreUpgrades {
  readonly added?: readonly string[];
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  readonly deleted?: readonly string[];
}

/** A store that the next version does not have. */
export interface RemovedStore {
  readonly nextPage: number;
  /** All of its nodes, in order. */
  readonly orphans: Float64Array;
}

/** What the upgrades do to the version that is being written. */
export interface OpenedTrees {
  readonly removed: Map<string, RemovedStore>;
  /** Fills the stores that were renamed. Done once here, and to be done again when the changes are discarded. */
  readonly fillRenamed: () => void;
}

/** Points the trees at their latest versions and carries out the upgrades: what was declared must be so, and what is so
 *  must have been declared, because it changes the app hash.
 *  @throws Error that names the store */
export function openTrees(
  trees: ReadonlyMap<string, IavlTree>,
  record: VersionRecord | undefined,
  latest: number,
  upgrades: StoreUpgrades,
  pages: (store: string) => PageSource,
): OpenedTrees {
  const { added = [], renamed = [], deleted = [] } = upgrades;
  const removed = new Map<string, RemovedStore>();
  if (record === undefined) return { removed, fillRenamed: () => undefined };
  const oldNames = new Map(renamed.map(({ from, to }) => [to, from]));
  const isNew = (name: string): boolean => added.includes(name) || oldNames.has(name);
  for (const [name, tree] of trees) {
    const saved = record.trees.get(name);
    if (saved !== undefined) {
      if (isNew(name)) throw new Error(`store ${name} is declared as new, but version ${latest} has it`);
      tree.load(saved);
    } else {
      if (!isNew(name)) throw new Error(`store ${name} is not in version ${latest}; declare it as added or renamed`);
      tree.load({ version: 0, root: undefined, nextPage: record.retired.get(name) ?? 1 });
      tree.setInitialVersion(latest + 1);
    }
  }
  const gone = [...deleted, ...renamed.map(({ from }) => from)];
  for (const name of gone) {
    const saved = record.trees.get(name);
    if (saved === undefined)
      throw new Error(`store ${name} is declared as deleted or renamed, but version ${latest} has none`);
    if (trees.has(name)) throw new Error(`store ${name} is declared as deleted or renamed, but it is mounted`);
    removed.set(name, { nextPage: saved.nextPage, orphans: allNodes(pages(name), saved) });
  }
  for (const name of record.trees.keys()) {
    if (!trees.has(name) && !removed.has(name)) {
      throw new Error(`store ${name} of version ${latest} is not mounted; declare it as deleted or renamed`);
    }
  }
  const fillRenamed = (): void => {
    for (const { from, to } of renamed) copyAll(pages(from), record.trees.get(from)!, trees.get(to), to);
  };
  fillRenamed();
  return { removed, fillRenamed };
}

function copyAll(pages: PageSource, saved: SavedTree, target: IavlTree | undefined, name: string): void {
  if (target === undefined) throw new Error(`store ${name} is declared as renamed, but it is not mounted`);
  const old = new ImmutableTree(pages, saved, new Uint8Array(32));
  for (const [key, value] of old.iterate()) target.set(key, value);
}

function allNodes(pages: PageSource, saved: SavedTree): Float64Array {
  const ids: number[] = [];
  const pending: DiskNode[] = saved.root === undefined ? [] : [pages.node(saved.root)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    ids.push(node.id);
    if (node.height > 0) pending.push(pages.right(node), pages.left(node));
  }
  return Float64Array.from(ids).sort();
}
