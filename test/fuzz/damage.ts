/** What is done to sound inputs: bytes, lines and JSON values. */
import fc from "fast-check";
import { concatBytes } from "../../src/types/bytes.js";

export const damage = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), at: fc.nat(), bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant("set" as const), at: fc.nat(), value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff) }),
  fc.record({ kind: fc.constant("cut" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), bytes: fc.uint8Array({ maxLength: 12 }) }),
  fc.record({
    kind: fc.constant("repeat" as const),
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    times: fc.nat({ max: 5 }),
  }),
);
export type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

export function damaged(bytes: Uint8Array, d: Damage): Uint8Array {
  const at = bytes.length === 0 ? 0 : d.at % bytes.length;
  const out = bytes.slice();
  switch (d.kind) {
    case "flip":
      if (out.length > 0) out[at] = out[at]! ^ (1 << d.bit);
      return out;
    case "set":
      if (out.length > 0) out[at] = d.value;
      return out;
    case "cut":
      return out.slice(0, at);
    case "insert":
      return concatBytes(out.subarray(0, at), d.bytes, out.subarray(at));
    case "repeat": {
      const piece = out.subarray(at, at + d.length);
      return concatBytes(
        out.subarray(0, at),
        ...new Array<Uint8Array>(d.times + 1).fill(piece),
        out.subarray(at + d.length),
      );
    }
  }
}

/** One of the inputs with a few things done to it. */
export function damagedBytes(corpus: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...corpus), fc.array(damage, { minLength: 1, maxLength: 4 }))
    .map(([bytes, damages]) => damages.reduce(damaged, bytes));
}

/** Values that stand where others are expected. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2 ** 53,
  "",
  "-1",
  "0",
  "9223372036854775808",
  "99999999999999999999999999999999999999999",
  "1e9",
  "\u0000",
  "\ud800",
  "é".repeat(300),
  [],
  [[]],
  {},
  { "": 1 },
  { ["__proto__"]: 1 },
  "2020-13-45T99:99:99Z",
  "0001-01-01T00:00:00Z",
  "AAAA",
  "/x.y.Z",
];

interface Spot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function spotsOf(value: unknown, into: Spot[] = []): Spot[] {
  if (typeof value !== "object" || value === null) return into;
  for (const key of Object.keys(value)) {
    into.push({ holder: value as Record<string, unknown>, key });
    spotsOf((value as Record<string, unknown>)[key], into);
  }
  return into;
}

const change = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("replace", "replace", "replace", "remove", "double", "wrap", "rename"),
  odd: fc.oneof(fc.constantFrom(...ODD), fc.jsonValue({ maxDepth: 2 })),
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

function changed(value: unknown, { at, kind, odd: shared }: Change): void {
  const odd: unknown = structuredClone(shared);
  const spots = spotsOf(value);
  if (spots.length === 0) return;
  const { holder, key } = spots[at % spots.length]!;
  const of = holder as Record<string, unknown>;
  switch (kind) {
    case "remove":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete of[key];
      return;
    case "double":
      if (Array.isArray(holder)) holder.push(structuredClone(of[key]));
      else of[`${key}2`] = structuredClone(of[key]);
      return;
    case "wrap":
      of[key] = [of[key]];
      return;
    case "rename":
      if (Array.isArray(holder)) return;
      of[`${key}x`] = of[key];
      delete of[key];
      return;
    default:
      of[key] = odd;
  }
}

/** A JSON text with values replaced, removed, doubled. */
export function changedJson(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => {
      const value: unknown = JSON.parse(text);
      for (const c of changes) changed(value, c);
      return JSON.stringify(value, undefined, 2) ?? "null";
    });
}

/** Texts that nest as deep as a file can. */
export const DEEP: readonly string[] = [
  "[".repeat(200_000),
  `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
];

/** What an error may not be: a fault of the program instead of one of the input. */
const BUGS = new Set(["TypeError", "RangeError", "ReferenceError", "SyntaxError", "AssertionError"]);

/** Why the error is not what a person should be told; undefined when it is.
 *  @param names must stand in the text */
export function untold(error: unknown, names: string): string | undefined {
  if (!(error instanceof Error)) return `threw ${String(error)}`;
  if (BUGS.has(error.name)) return `a fault of the program: ${error.stack}`;
  if (!error.message.includes(names)) return `does not name ${names}: ${error.message}`;
  return error.message.length > 20_000 ? `says too much: ${error.message.length} characters` : undefined;
}
