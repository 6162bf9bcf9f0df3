/** A subject against lists: every hit with what it rests on, and the verdict that follows. */
import type { EntryType, ListEntry } from "../lists/entry.js";
import type { ListSnapshot } from "../lists/snapshot.js";
import { type AskedFacts, type Evidence, weigh } from "./evidence.js";
import { type NameKind, nameParts, normaliseName, writings } from "./normalise.js";
import { type NameScore, scoreName } from "./score-name.js";

export interface ScreenedSubject extends AskedFacts {
  /** All names it goes by. */
  readonly names: readonly string[];
  /** Only entries of this type, when it is known. */
  readonly type?: EntryType | undefined;
}

export interface ScreenPolicy {
  /** From this score on there is a case file. */
  readonly review: number;
  /** From this score on the verdict is HOLD. */
  readonly hold: number;
  /** Hits below it are not told. */
  readonly minimum: number;
}

/** @source rule C9 */
export const DEFAULT_POLICY: ScreenPolicy = { review: 85, hold: 95, minimum: 80 };
/** The lowest that OFAC's own search takes. */
export const MINIMUM_SCORE = 50;
const HITS_MAX = 100;

export interface Hit {
  readonly source: string;
  readonly uid: string;
  readonly type: EntryType;
  readonly score: number;
  /** "document" when a document or wallet has the same number, whatever the names. */
  readonly algorithm: "whole" | "parts" | "document";
  /** As asked for and as listed. */
  readonly asked: string;
  readonly listed: string;
  readonly quality: "strong" | "weak";
  readonly primaryName: string;
  /** How the score came about; absent for documents. */
  readonly how: NameScore | undefined;
  readonly evidence: Evidence;
  readonly programs: readonly string[];
}

export interface ScreenResult {
  /** ALLOW or HOLD: scores alone never block (C1). */
  readonly verdict: "ALLOW" | "HOLD";
  readonly score: number;
  /** Whether a case file is due. */
  readonly review: boolean;
  readonly hits: readonly Hit[];
  /** Hits beyond those that are told. */
  readonly more: number;
  readonly entries: number;
}

interface IndexedName {
  readonly entry: ListEntry;
  readonly source: string;
  readonly name: ListEntry["names"][number];
  readonly writings: readonly string[];
}

export interface ScreenIndex {
  readonly names: readonly IndexedName[];
  readonly byDocument: ReadonlyMap<string, readonly { readonly source: string; readonly entry: ListEntry }[]>;
  readonly entries: number;
}

function kindOf(type: EntryType | undefined): NameKind {
  return type === "individual" ? "person" : "organisation";
}

function documentKey(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names are brought into one form once for many screenings. */
export function indexLists(lists: readonly Pick<ListSnapshot, "source" | "entries">[]): ScreenIndex {
  const names: IndexedName[] = [];
  const byDocument = new Map<string, { readonly source: string; readonly entry: ListEntry }[]>();
  let entries = 0;
  for (const { source, entries: all } of lists) {
    entries += all.length;
    for (const entry of all) {
      for (const name of entry.names) {
        names.push({ entry, source, name, writings: writings(name.name, kindOf(entry.type)) });
      }
      for (const document of entry.documents) {
        const key = documentKey(document.number);
        if (key !== "") byDocument.set(key, [...(byDocument.get(key) ?? []), { source, entry }]);
      }
    }
  }
  return { names, byDocument, entries };
}

/** @throws RangeError on a policy that makes no sense */
export function requirePolicy(policy: ScreenPolicy): void {
  const { minimum, review, hold } = policy;
  for (const [name, value] of Object.entries({ minimum, review, hold })) {
    if (!Number.isInteger(value) || value < MINIMUM_SCORE || value > 100)
      throw new RangeError(`${name} must be a whole number from ${MINIMUM_SCORE} to 100, found ${value}`);
  }
  if (!(minimum <= review && review <= hold)) {
    throw new RangeError(`minimum ≤ review ≤ hold must hold, found ${minimum}, ${review}, ${hold}`);
  }
}

/** What is asked, once for people and once for companies: which words say nothing differs. */
function askedForms(
  names: readonly string[],
): { readonly asked: string; readonly forms: { readonly [K in NameKind]: string[] } }[] {
  return names.map((asked) => {
    const swapped = writings(asked, "person");
    return {
      asked,
      forms: { person: swapped, organisation: [nameParts(normaliseName(asked), "organisation").join(" ")] },
    };
  });
}

export function screen(
  subject: ScreenedSubject,
  index: ScreenIndex,
  policy: ScreenPolicy = DEFAULT_POLICY,
): ScreenResult {
  requirePolicy(policy);
  const asked = askedForms(subject.names);
  /** The best hit of each entry. */
  const best = new Map<string, Hit>();
  const take = (hit: Hit): void => {
    const key = `${hit.source}/${hit.uid}`;
    const other = best.get(key);
    if (other === undefined || hit.score > other.score) best.set(key, hit);
  };
  for (const { entry, source, name, writings: listedForms } of index.names) {
    if (subject.type !== undefined && entry.type !== subject.type && entry.type !== "other") continue;
    for (const { asked: text, forms } of asked) {
      for (const form of forms[kindOf(entry.type)]) {
        for (const listed of listedForms) {
          const how = scoreName(form, listed);
          if (how === undefined || how.score < policy.minimum) continue;
          take(hitOf(subject, source, entry, { asked: text, name, how }));
        }
      }
    }
  }
  for (const number of subject.documents) {
    for (const { source, entry } of index.byDocument.get(documentKey(number)) ?? []) {
      take(hitOf(subject, source, entry, { asked: number, name: entry.names[0]!, how: undefined }));
    }
  }
  const hits = [...best.values()].sort((a, b) => b.score - a.score || order(a.source, b.source) || order(a.uid, b.uid));
  const score = hits[0]?.score ?? 0;
  return {
    verdict: score >= policy.hold ? "HOLD" : "ALLOW",
    score,
    review: score >= policy.review,
    hits: hits.slice(0, HITS_MAX),
    more: Math.max(0, hits.length - HITS_MAX),
    entries: index.entries,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Found {
  readonly asked: string;
  readonly name: ListEntry["names"][number];
  readonly how: NameScore | undefined;
}

function hitOf(subject: ScreenedSubject, source: string, entry: ListEntry, { asked, name, how }: Found): Hit {
  return {
    source,
    uid: entry.uid,
    type: entry.type,
    score: how?.score ?? 100,
    algorithm: how?.algorithm ?? "document",
    asked,
    listed: name.name,
    quality: name.quality,
    primaryName: entry.names[0]!.name,
    how,
    evidence: weigh(subject, entry),
    programs: entry.programs,
  };
}
