/** How alike two words are. All results are from 0 to 1. */

const PREFIX_WEIGHT = 0.1;
const PREFIX_MAX = 4;

/** @source Jaro 1989: matches within half the longer word, and half the transpositions */
export function jaro(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      matchedA.push(a[i]!);
      break;
    }
  }
  const m = matchedA.length;
  if (m === 0) return 0;
  let transposed = 0;
  let at = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] && b[j] !== matchedA[at++]) transposed++;
  return (m / a.length + m / b.length + (m - transposed / 2) / m) / 3;
}

/** A common beginning of up to four letters counts more, whatever the similarity. @source Winkler 1990 */
export function jaroWinkler(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  const similarity = jaro(a, b);
  let prefix = 0;
  while (prefix < PREFIX_MAX && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++;
  return similarity + prefix * PREFIX_WEIGHT * (1 - similarity);
}

const CODES: { readonly [letter: string]: string } = {};
for (const [digit, group] of ["", "BFPV", "CGJKQSXZ", "DT", "L", "MN", "R"].entries()) {
  for (const letter of group) (CODES as Record<string, string>)[letter] = String(digit);
}

/** First letter and three digits; empty for words without Latin letters. H and W do not part equal codes, vowels do.
 *  @source US National Archives, the Soundex indexing system */
export function soundex(word: string): string {
  const letters = [...word.toUpperCase()].filter((c) => c >= "A" && c <= "Z");
  const [first] = letters;
  if (first === undefined) return "";
  let out = first;
  let last = CODES[first] ?? "";
  for (const letter of letters.slice(1)) {
    const code = CODES[letter] ?? "";
    if (code !== "" && code !== last) out += code;
    if (letter !== "H" && letter !== "W") last = code;
    if (out.length === 4) break;
  }
  return out.padEnd(4, "0");
}

/** One less the edits (insert, remove, replace) for each letter of the longer word. @source Levenshtein 1966 */
export function editSimilarity(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return 1 - row[b.length]! / longest;
}
