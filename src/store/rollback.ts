import type { KvOp } from "../ports/disk.js";
import { LATEST_KEY, orphansKey, pageKey, versionKey } from "./layout.js";
import { encodeLatest, type VersionRecord } from "./records.js";

/** Deletes the versions after `target`: their pages (numbered on from those of `target`), records and lists of orphans.
 *  Nodes that they dropped are still there, because only pruning deletes those. */
export function rollbackOps(
  recordAt: (version: number) => VersionRecord | undefined,
  target: number,
  latest: number,
): KvOp[] {
  const kept = recordAt(target);
  const ends = new Map<string, number>();
  const ops: KvOp[] = [];
  for (let version = target + 1; version <= latest; version++) {
    for (const [name, tree] of recordAt(version)?.trees ?? []) ends.set(name, tree.nextPage);
    ops.push({ type: "del", key: versionKey(version) }, { type: "del", key: orphansKey(version) });
  }
  for (const [name, end] of ends) {
    const start = kept?.trees.get(name)?.nextPage ?? kept?.retired.get(name) ?? 1;
    for (let page = start; page < end; page++) ops.push({ type: "del", key: pageKey(name, page) });
  }
  ops.push({ type: "put", key: LATEST_KEY, value: encodeLatest(target) });
  return ops;
}
