/** The score of OFAC's Sanctions List Search, as far as it is published (FAQ 249); what OFAC leaves open is decided here.
 *
 *  1. A listed name is a candidate when it and the name asked for, or two of their parts, begin with the same letter and are
 *     at least half alike by edit distance.
 *  2. Whole: Jaro-Winkler of the two names.
 *  3. Parts: each part asked for takes the mean of its best Jaro-Winkler among the listed parts and of Soundex (1 when a listed
 *     part has its code, else 0); the composite is the mean over the parts asked for.
 *  4. The score is the higher one times 100, rounded down.
 *  @source https://ofac.treasury.gov/faqs/249 */
import { editSimilarity, jaroWinkler, soundex } from "./similarity.js";

const CANDIDATE_SIMILARITY = 0.5;

export interface PartScore {
  readonly part: string;
  /** The listed part that is most like it. */
  readonly best: string;
  /** 0 to 1. */
  readonly jaroWinkler: number;
  readonly soundex: boolean;
}

export interface NameScore {
  /** 0 to 100. */
  readonly score: number;
  /** Which technique gave the score. */
  readonly algorithm: "whole" | "parts";
  readonly whole: number;
  readonly composite: number;
  readonly parts: readonly PartScore[];
}

function isCandidate(query: string, listed: string): boolean {
  const alike = (a: string, b: string): boolean =>
    [...a][0] === [...b][0] && editSimilarity(a, b) >= CANDIDATE_SIMILARITY;
  if (alike(query, listed)) return true;
  const others = listed.split(" ");
  return query.split(" ").some((part) => others.some((other) => alike(part, other)));
}

/** Floats of 0.95 × 100 may lie a hair below 95. */
function hundredths(value: number): number {
  return Math.floor(value * 100 + 1e-9);
}

/** @param query normalised, its parts with one space between; so is `listed`
 *  @returns undefined when the listed name is no candidate */
export function scoreName(query: string, listed: string): NameScore | undefined {
  if (query === "" || listed === "" || !isCandidate(query, listed)) return undefined;
  const whole = jaroWinkler(query, listed);
  const others = listed.split(" ");
  const codes = new Set(others.map(soundex));
  const parts = query.split(" ").map((part): PartScore => {
    let best = { other: others[0]!, similarity: -1 };
    for (const other of others) {
      const similarity = jaroWinkler(part, other);
      if (similarity > best.similarity) best = { other, similarity };
    }
    const code = soundex(part);
    // Words without Latin letters have no code; then only the same word sounds the same.
    const sounds = code === "" ? others.includes(part) : codes.has(code);
    return { part, best: best.other, jaroWinkler: best.similarity, soundex: sounds };
  });
  const composite = parts.reduce((sum, p) => sum + (p.jaroWinkler + (p.soundex ? 1 : 0)) / 2, 0) / parts.length;
  const algorithm = whole >= composite ? "whole" : "parts";
  return { score: hundredths(Math.max(whole, composite)), algorithm, whole, composite, parts };
}
