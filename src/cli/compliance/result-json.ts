import type { ListSnapshot } from "../../compliance-worker/lists/snapshot.js";
import type { Hit, ScreenResult } from "../../compliance-worker/matching/screen.js";
import { toHex } from "../../types/bytes.js";

/** Four decimals tell how a score came about. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function hitJson(hit: Hit): Record<string, unknown> {
  const { how, evidence } = hit;
  return {
    source: hit.source,
    uid: hit.uid,
    type: hit.type,
    primary_name: hit.primaryName,
    score: hit.score,
    algorithm: hit.algorithm,
    asked: hit.asked,
    listed: hit.listed,
    quality: hit.quality,
    programs: hit.programs,
    evidence: {
      birth_date: evidence.birthDate,
      country: evidence.country,
      address: evidence.address,
      document: evidence.document,
    },
    ...(how === undefined
      ? {}
      : {
          how: {
            whole_jaro_winkler: rounded(how.whole),
            parts_composite: rounded(how.composite),
            parts: how.parts.map((p) => ({
              part: p.part,
              best: p.best,
              jaro_winkler: rounded(p.jaroWinkler),
              soundex: p.soundex,
            })),
          },
        }),
  };
}

/** As `compliance screen` prints it and the case file keeps it. */
export function resultJson(result: ScreenResult, lists: readonly ListSnapshot[]): Record<string, unknown> {
  return {
    verdict: result.verdict,
    score: result.score,
    review: result.review,
    lists: lists.map((l) => ({
      source: l.source,
      merkle_root: toHex(l.root),
      published_at: new Date(Number(l.publishedAt) * 1000).toISOString(),
      entry_count: l.entries.length,
    })),
    hits: result.hits.map(hitJson),
    more_hits: result.more,
  };
}
