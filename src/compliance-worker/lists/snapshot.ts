/** A list at a moment, as the tree whose root is published: `modules/compliance` verifies proofs against it.
 *
 *  A leaf is SHA-256("stateset list leaf 1\n" ‖ salt of the entry ‖ canonical entry), where the salt of an entry is
 *  HMAC-SHA256(salt of the list, source ‖ "\n" ‖ uid): the chain holds no name, nobody can try names against a leaf without
 *  the salt, and one entry can be disclosed without the others. Leaves ascend. The tree is RFC 6962's. */
import { createHmac } from "node:crypto";
import { nobleHasher, sha256 } from "../../crypto/hasher.js";
import { merkleProofs, merkleRoot } from "../../crypto/merkle.js";
import { bytesEqual, compareBytes, concatBytes, fromHex, toHex } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { canonicalEntry, ENTRY_TYPES, type ListEntry, type ParsedList } from "./entry.js";
import { ListError, type ListText } from "./source.js";

export const SALT_BYTES = 32;
const FORMAT = "stateset-list-snapshot/1";
const LINE_CHARACTERS_MAX = 8 * 1024 * 1024;

export interface ListSnapshot {
  readonly source: string;
  /** Seconds since 1970. */
  readonly publishedAt: bigint;
  readonly salt: Uint8Array;
  readonly root: Uint8Array;
  /** In the order of their leaves. */
  readonly entries: readonly ListEntry[];
  readonly leaves: readonly Uint8Array[];
}

function entrySalt(salt: Uint8Array, source: string, uid: string): Uint8Array {
  return new Uint8Array(createHmac("sha256", salt).update(`${source}\n${uid}`, "utf8").digest());
}

export function entryLeaf(salt: Uint8Array, source: string, entry: ListEntry): Uint8Array {
  const own = entrySalt(salt, source, entry.uid);
  return sha256(concatBytes(utf8Encode("stateset list leaf 1\n"), own, canonicalEntry(entry)));
}

export function buildSnapshot(
  list: Pick<ParsedList, "source" | "entries">,
  salt: Uint8Array,
  publishedAt: bigint,
): ListSnapshot {
  const { source } = list;
  const pairs = list.entries.map((entry) => ({ entry, leaf: entryLeaf(salt, source, entry) }));
  pairs.sort((a, b) => compareBytes(a.leaf, b.leaf));
  const leaves = pairs.map((p) => p.leaf);
  return { source, publishedAt, salt, root: merkleRoot(leaves), entries: pairs.map((p) => p.entry), leaves };
}

export interface EntryProof {
  readonly leaf: Uint8Array;
  readonly index: bigint;
  readonly aunts: readonly Uint8Array[];
}

/** That the entry is in the list; undefined when it is not. */
export function proveEntry(snapshot: ListSnapshot, uid: string): EntryProof | undefined {
  const at = snapshot.entries.findIndex((entry) => entry.uid === uid);
  if (at < 0) return undefined;
  const { proofs } = merkleProofs(snapshot.leaves, nobleHasher);
  return { leaf: snapshot.leaves[at]!, index: BigInt(at), aunts: proofs[at]!.aunts.map((aunt) => aunt.slice()) };
}

/** That a leaf is not in the list: the two between which it would stand, one only at an end; undefined when it is there.
 *  Leaves ascend, so two neighbours by index leave no room. */
export function proveAbsence(
  snapshot: ListSnapshot,
  leaf: Uint8Array,
): { readonly before: EntryProof | undefined; readonly after: EntryProof | undefined } | undefined {
  const { leaves } = snapshot;
  const at = leaves.findIndex((l) => compareBytes(l, leaf) >= 0);
  const next = at < 0 ? leaves.length : at;
  if (at >= 0 && bytesEqual(leaves[at]!, leaf)) return undefined;
  const { proofs } = merkleProofs(leaves, nobleHasher);
  const proofAt = (i: number): EntryProof | undefined =>
    leaves[i] === undefined
      ? undefined
      : { leaf: leaves[i], index: BigInt(i), aunts: proofs[i]!.aunts.map((aunt) => aunt.slice()) };
  return { before: proofAt(next - 1), after: proofAt(next) };
}

/** One line of JSON for the head and one for each entry. It holds the salt and names: not for everybody's eyes. */
export function* snapshotLines(snapshot: ListSnapshot): Iterable<string> {
  const head = {
    format: FORMAT,
    source: snapshot.source,
    published_at: new Date(Number(snapshot.publishedAt) * 1000).toISOString(),
    entry_count: snapshot.entries.length,
    merkle_root: toHex(snapshot.root),
    salt: toHex(snapshot.salt),
  };
  yield `${JSON.stringify(head)}\n`;
  for (const entry of snapshot.entries) yield `${JSON.stringify(entry)}\n`;
}

function* linesOf(text: ListText): Iterable<{ readonly line: number; readonly text: string }> {
  let rest = "";
  let line = 1;
  for (const chunk of text.chunks) {
    rest += chunk;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
      yield { line: line++, text: rest.slice(0, end) };
      rest = rest.slice(end + 1);
    }
    if (rest.length > LINE_CHARACTERS_MAX)
      throw new ListError(text.file, line, `a line has more than ${LINE_CHARACTERS_MAX} characters`);
  }
  if (rest !== "") throw new ListError(text.file, line, "the last line does not end: the file is cut");
}

interface Head {
  readonly source: string;
  readonly publishedAt: bigint;
  readonly salt: Uint8Array;
  readonly root: Uint8Array;
  readonly count: number;
}

function readHead(file: string, text: string): Head {
  const fail = (reason: string): never => {
    throw new ListError(file, 1, reason);
  };
  const json = parseJson(file, 1, text);
  const { format, source, published_at: at, merkle_root: root, salt, entry_count: count } = json;
  if (format !== FORMAT) return fail(`is no snapshot: format must be ${JSON.stringify(FORMAT)}`);
  if (typeof source !== "string" || !/^[A-Za-z0-9._-]{1,32}$/.test(source))
    return fail("source must be 1 to 32 letters, digits, dots, dashes");
  const ms = typeof at === "string" ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(ms)) return fail("published_at must be a time such as 2026-01-31T00:00:00Z");
  if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 1)
    return fail("entry_count must be at least 1");
  return {
    source,
    publishedAt: BigInt(Math.floor(ms / 1000)),
    count,
    salt: hash32(root === undefined ? undefined : salt) ?? fail("salt must be 64 hex digits"),
    root: hash32(root) ?? fail("merkle_root must be 64 hex digits"),
  };
}

function hash32(text: unknown): Uint8Array | undefined {
  return typeof text === "string" && /^[0-9a-fA-F]{64}$/.test(text) ? fromHex(text) : undefined;
}

function parseJson(file: string, line: number, text: string): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, without the words of the parser, which would repeat what stands in the file.
  }
  throw new ListError(file, line, "wanted a JSON object");
}

/** Reads and checks a snapshot whole: every entry, the order of the leaves, the count, the root.
 *  @throws ListError that names what does not fit */
export function readSnapshot(text: ListText): ListSnapshot {
  let head: Head | undefined;
  const entries: ListEntry[] = [];
  const leaves: Uint8Array[] = [];
  const seen = new Set<string>();
  for (const { line, text: json } of linesOf(text)) {
    if (head === undefined) {
      head = readHead(text.file, json);
      continue;
    }
    const entry = readEntry(text.file, line, json);
    if (seen.has(entry.uid)) throw new ListError(text.file, line, `the entry ${entry.uid} is there twice`);
    seen.add(entry.uid);
    const leaf = entryLeaf(head.salt, head.source, entry);
    const last = leaves.at(-1);
    if (last !== undefined && compareBytes(last, leaf) >= 0) {
      throw new ListError(text.file, line, `the entry ${entry.uid} is changed or stands in the wrong place`);
    }
    entries.push(entry);
    leaves.push(leaf);
  }
  if (head === undefined) throw new ListError(text.file, 1, "is empty");
  if (entries.length !== head.count)
    throw new ListError(text.file, 0, `has ${entries.length} entries, its head says ${head.count}`);
  const root = merkleRoot(leaves);
  if (!bytesEqual(root, head.root)) {
    throw new ListError(text.file, 0, `its entries give the root ${toHex(root)}, its head says ${toHex(head.root)}`);
  }
  const { source, publishedAt, salt } = head;
  return { source, publishedAt, salt, root, entries, leaves };
}

function readEntry(file: string, line: number, text: string): ListEntry {
  const json = parseJson(file, line, text);
  const fail = (field: string): never => {
    throw new ListError(file, line, `${field} is not as a snapshot has it`);
  };
  const textIn = (object: { readonly [name: string]: unknown }, name: string): string => {
    const value = object[name];
    return typeof value === "string" ? value : fail(name);
  };
  const listIn = <T>(name: string, read: (value: unknown) => T): T[] => {
    const value = json[name];
    return Array.isArray(value) ? value.map(read) : fail(name);
  };
  const object = (value: unknown, name: string): { readonly [name: string]: unknown } =>
    typeof value === "object" && value !== null ? (value as Record<string, unknown>) : fail(name);
  const texts = (name: string): string[] => listIn(name, (v) => (typeof v === "string" ? v : fail(name)));
  const type = ENTRY_TYPES.find((t) => t === json.type) ?? fail("type");
  return {
    uid: textIn(json, "uid"),
    type,
    names: listIn("names", (v) => {
      const { kind, quality, ...name } = object(v, "names");
      if (kind !== "primary" && kind !== "alias") return fail("kind");
      if (quality !== "strong" && quality !== "weak") return fail("quality");
      return { name: textIn(name, "name"), kind, quality };
    }),
    birthDates: texts("birthDates"),
    countries: texts("countries"),
    addresses: listIn("addresses", (v) => {
      const address = object(v, "addresses");
      return { text: textIn(address, "text"), country: textIn(address, "country") };
    }),
    documents: listIn("documents", (v) => {
      const document = object(v, "documents");
      const [kind, number, country] = ["type", "number", "country"].map((n) => textIn(document, n));
      return { type: kind!, number: number!, country: country! };
    }),
    programs: texts("programs"),
  };
}
