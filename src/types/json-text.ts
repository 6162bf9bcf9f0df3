/** JSON from files: parsed with a bound on its depth, for what walks over the values, and prints them, calls itself. */
import { err, ok, type Result } from "./result.js";

export const JSON_DEPTH_MAX = 500;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = new Set([91, 123]);
const CLOSE = new Set([93, 125]);

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === BACKSLASH) i++;
      else if (c === QUOTE) quoted = false;
    } else if (c === QUOTE) quoted = true;
    else if (OPEN.has(c)) {
      if (++depth > JSON_DEPTH_MAX) return true;
    } else if (CLOSE.has(c)) depth--;
  }
  return false;
}

/** Never throws. */
export function parseJsonText(text: string): Result<unknown> {
  if (nestsTooDeep(text)) return err(`values nest deeper than ${JSON_DEPTH_MAX}`);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return err((error as Error).message);
  }
}
