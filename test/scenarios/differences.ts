/** Where what was found differs from what was expected. Objects may have more than is expected; lists may not. */
import type { Json } from "./scenario.js";

const show = (value: Json | undefined): string => (value === undefined ? "nothing" : JSON.stringify(value));
const scalar = (value: Json | undefined): string | undefined =>
  value === null || value === undefined || typeof value === "object" ? undefined : String(value);

export function firstDifference(expected: Json, found: Json | undefined, path: string): string | undefined {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return `${path}: expected a list, found ${show(found)}`;
    if (found.length !== expected.length) return `${path}: expected ${expected.length} entries, found ${found.length}`;
    for (const [i, entry] of expected.entries()) {
      const difference = firstDifference(entry, found[i], `${path}[${i}]`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (expected !== null && typeof expected === "object") {
    if (found === null || typeof found !== "object" || Array.isArray(found))
      return `${path}: expected fields, found ${show(found)}`;
    for (const [key, value] of Object.entries(expected)) {
      const difference = firstDifference(value, found[key], `${path}.${key}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  const same = expected === null ? found === null || found === undefined : scalar(expected) === scalar(found);
  return same ? undefined : `${path}: expected ${show(expected)}, found ${show(found)}`;
}
