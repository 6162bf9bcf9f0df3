import type { KvOp, KvReader } from "../ports/disk.js";
import { assert } from "../types/assert.js";
import { dropFromPage } from "./iavl/page-codec.js";
import { orphansKey, PRUNE_STATUS_KEY, pageKey, versionKey } from "./layout.js";
import { decodeOrphans, encodePruneStatus, type PruneStatus } from "./records.js";

/** How far pruning has come; shared by the multistore and its jobs. */
export interface PruneProgress {
  status: PruneStatus;
}

/** Which versions to keep. Without it all are kept. */
export interface PruningOptions {
  /** Versions before the latest that stay readable. */
  readonly keepRecent: number;
  /** Old versions are deleted every so many versions. */
  readonly interval: number;
}

/** The last version to delete after `version` was committed, or 0 for none now.
 *  @spec cosmos-sdk store/pruning/manager.go GetPruningHeight */
export function pruneTarget(options: PruningOptions, version: number): number {
  if (options.interval <= 0 || version % options.interval !== 0 || version <= options.keepRecent) return 0;
  return version - 1 - options.keepRecent;
}

/** Versions whose orphans are gathered at a time: pages that lose nodes in several of them are rewritten once. */
const ROUND_VERSIONS_MAX = 64;

interface PageMask {
  readonly store: string;
  readonly page: number;
  low: number;
  high: number;
}

/** Deletes old versions bit by bit, so that no commit waits for it. It needs the database alone, not the trees: a
 *  version's orphans are the nodes that the version before it used last, so they go when that one does. Every step may
 *  be repeated: after a crash a new job starts where the status says. */
export class PruneJob {
  private work: PageMask[] = [];
  private next = 0;
  /** Where the round that is being worked on ends; 0 between rounds. */
  private roundEnd = 0;
  private announced = false;
  /** Where `share` counts from. */
  private first: number | undefined;
  /** Bytes of nodes that went so far. */
  freedBytes = 0;

  /** @param target the last version to delete; versions up to it must not be read any more */
  constructor(
    private readonly db: KvReader,
    private readonly progress: PruneProgress,
    private readonly target: number,
  ) {}

  /** Versions that are done, of those there are to be. */
  get share(): number {
    const { cleaned } = this.progress.status;
    this.first ??= cleaned;
    const all = this.target + 1 - this.first;
    return all <= 0 ? 1 : Math.min(1, (cleaned - this.first) / all);
  }

  /** The next changes, to be written as one batch; undefined when the job is done.
   *  @param pagesMax how many pages a step may read and rewrite, about 10 µs each */
  step(pagesMax: number): KvOp[] | undefined {
    assert(pagesMax > 0, "a pruning step needs room for at least one page");
    if (!this.announced) return this.announce();
    if (this.next === this.work.length) {
      if (this.roundEnd > 0) return this.finishRound();
      // Nodes that version target + 1 dropped were used by `target` last.
      if (this.progress.status.cleaned > this.target) return undefined;
      this.gather();
    }
    const ops: KvOp[] = [];
    const end = Math.min(this.next + pagesMax, this.work.length);
    for (; this.next < end; this.next++) this.rewrite(this.work[this.next]!, ops);
    return ops;
  }

  /** First of all nobody reads the old versions any more, not even after a restart. */
  private announce(): KvOp[] {
    this.announced = true;
    const { earliest, cleaned } = this.progress.status;
    return [this.report({ earliest: Math.max(earliest, this.target + 1), cleaned })];
  }

  private gather(): void {
    const masks = new Map<string, Map<number, PageMask>>();
    const { cleaned } = this.progress.status;
    this.roundEnd = Math.min(cleaned + ROUND_VERSIONS_MAX, this.target + 1);
    for (let version = cleaned + 1; version <= this.roundEnd; version++) {
      const record = this.db.get(orphansKey(version));
      if (record !== undefined) decodeOrphans(record, (...mask) => addMask(masks, ...mask));
    }
    this.work = [];
    for (const pages of masks.values()) for (const mask of pages.values()) this.work.push(mask);
    this.next = 0;
  }

  private rewrite(mask: PageMask, ops: KvOp[]): void {
    const key = pageKey(mask.store, mask.page);
    const page = this.db.get(key);
    if (page === undefined) return; // deleted before a crash
    const rest = dropFromPage(page, mask.low, mask.high);
    this.freedBytes += page.length - (rest?.length ?? 0);
    ops.push(rest === undefined ? { type: "del", key } : { type: "put", key, value: rest });
  }

  private finishRound(): KvOp[] {
    const { earliest, cleaned } = this.progress.status;
    const ops: KvOp[] = [];
    for (let version = cleaned + 1; version <= this.roundEnd; version++) {
      ops.push({ type: "del", key: orphansKey(version) });
      ops.push({ type: "del", key: versionKey(version - 1) });
    }
    ops.push(this.report({ earliest, cleaned: Math.max(cleaned, this.roundEnd) }));
    this.roundEnd = 0;
    return ops;
  }

  private report(status: PruneStatus): KvOp {
    this.progress.status = status;
    return { type: "put", key: PRUNE_STATUS_KEY, value: encodePruneStatus(status) };
  }
}

function addMask(
  masks: Map<string, Map<number, PageMask>>,
  store: string,
  page: number,
  low: number,
  high: number,
): void {
  let pages = masks.get(store);
  if (pages === undefined) masks.set(store, (pages = new Map()));
  const mask = pages.get(page);
  if (mask === undefined) {
    pages.set(page, { store, page, low, high });
  } else {
    mask.low |= low;
    mask.high |= high;
  }
}
