/** What changed between two versions of a list. */
import { bytesEqual } from "../../types/bytes.js";
import { canonicalEntry, type ListEntry } from "./entry.js";

export interface ListDiff {
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
  readonly changed: readonly {
    readonly before: ListEntry;
    readonly after: ListEntry;
    readonly fields: readonly string[];
  }[];
}

const FIELDS = ["type", "names", "birthDates", "countries", "addresses", "documents", "programs"] as const;

/** By number, whatever the order of the lists. */
export function diffLists(before: readonly ListEntry[], after: readonly ListEntry[]): ListDiff {
  const old = new Map(before.map((entry) => [entry.uid, entry]));
  const now = new Map(after.map((entry) => [entry.uid, entry]));
  return {
    added: after.filter(({ uid }) => !old.has(uid)),
    removed: before.filter(({ uid }) => !now.has(uid)),
    changed: after.flatMap((entry) => {
      const was = old.get(entry.uid);
      if (was === undefined || bytesEqual(canonicalEntry(was), canonicalEntry(entry))) return [];
      const fields = FIELDS.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(entry[name]));
      return [{ before: was, after: entry, fields }];
    }),
  };
}
