/** The records of the application database beside the pages of nodes. Numbers are uvarints below 2^53. */
import { CommitInfo } from "../gen/cosmos/store/v1beta1/commit_info.js";
import { assert } from "../types/assert.js";
import { utf8Decode, utf8Encode } from "../types/utf8.js";
import { type NodeId, PAGE_NODES_MAX } from "./iavl/arena.js";
import { ByteCursor, DamagedStoreError, writeUvarint } from "./iavl/page-codec.js";
import type { SavedTree } from "./iavl/tree.js";

const FORMAT = 1;

/** One version of the multistore. */
export interface VersionRecord {
  readonly info: CommitInfo;
  /** The IAVL stores of the version by name. */
  readonly trees: ReadonlyMap<string, SavedTree>;
  /** The next page of stores that were removed: should the name come back, the numbers of its old pages stay taken. */
  readonly retired: ReadonlyMap<string, number>;
}

/** Layout: format; number of stores, for each its name, 0 or 1 + root, next page; number of removed stores, for each its
 *  name and next page; CommitInfo as protobuf. */
export function encodeVersion(record: VersionRecord): Uint8Array {
  const w = new RecordWriter();
  w.number(FORMAT);
  w.number(record.trees.size);
  for (const [name, tree] of record.trees) {
    w.text(name);
    w.number(tree.root === undefined ? 0 : tree.root + 1);
    w.number(tree.nextPage);
  }
  w.number(record.retired.size);
  for (const [name, nextPage] of record.retired) {
    w.text(name);
    w.number(nextPage);
  }
  w.bytes(CommitInfo.encode(record.info));
  return w.finish();
}

/** @throws DamagedStoreError */
export function decodeVersion(bytes: Uint8Array, version: number): VersionRecord {
  const r = new ByteCursor(bytes, 0, bytes.length);
  assertFormat(r.uvarint());
  const trees = new Map<string, SavedTree>();
  for (let left = r.uvarint(); left > 0; left--) {
    const name = readText(r);
    const root = r.uvarint();
    trees.set(name, { version, root: root === 0 ? undefined : root - 1, nextPage: r.uvarint() });
  }
  const retired = new Map<string, number>();
  for (let left = r.uvarint(); left > 0; left--) {
    const name = readText(r);
    retired.set(name, r.uvarint());
  }
  const info = CommitInfo.decode(r.take(r.end - r.at));
  if (info.version !== BigInt(version))
    throw new DamagedStoreError(`the record of version ${version} is of ${info.version}`);
  return { info, trees, retired };
}

/** Nodes that a version does not use any more, by store, each list in ascending order. */
export type Orphans = ReadonlyMap<string, Float64Array>;

/** Layout: for each store its name and number of pages; for each page the distance from the page before, the number of
 *  nodes, and their places: a byte each up to 8, else a mask of 64 bits. Undefined when there are none. */
export function encodeOrphans(orphans: Orphans): Uint8Array | undefined {
  const w = new RecordWriter();
  let any = false;
  for (const [store, ids] of orphans) {
    if (ids.length === 0) continue;
    any = true;
    w.text(store);
    w.number(countPages(ids));
    let last = 0;
    for (let i = 0; i < ids.length; ) {
      const page = pageOf(ids[i]!);
      let end = i + 1;
      while (end < ids.length && pageOf(ids[end]!) === page) end++;
      w.number(page - last);
      last = page;
      w.places(ids.subarray(i, end));
      i = end;
    }
  }
  return any ? w.finish() : undefined;
}

/** Calls back with a mask of places for each page that has orphans. @throws DamagedStoreError */
export function decodeOrphans(
  bytes: Uint8Array,
  visit: (store: string, page: number, low: number, high: number) => void,
): void {
  const r = new ByteCursor(bytes, 0, bytes.length);
  while (r.at < r.end) {
    const store = readText(r);
    let page = 0;
    for (let left = r.uvarint(); left > 0; left--) {
      page += r.uvarint();
      const count = r.byte();
      let low = 0;
      let high = 0;
      if (count <= 8) {
        for (let i = 0; i < count; i++) {
          const place = r.byte();
          if (place < 32) low |= 1 << place;
          else high |= 1 << (place - 32);
        }
      } else {
        low = readMask(r);
        high = readMask(r);
      }
      visit(store, page, low, high);
    }
  }
}

/** How far pruning has come. */
export interface PruneStatus {
  /** The first version that may be read. */
  readonly earliest: number;
  /** Nodes that were dropped by versions up to this one are deleted. */
  readonly cleaned: number;
}

export function encodeLatest(version: number): Uint8Array {
  const w = new RecordWriter();
  w.number(FORMAT);
  w.number(version);
  return w.finish();
}

/** @throws DamagedStoreError, also for a database of a later format */
export function decodeLatest(bytes: Uint8Array): number {
  const r = new ByteCursor(bytes, 0, bytes.length);
  assertFormat(r.uvarint());
  return r.uvarint();
}

export function encodePruneStatus(status: PruneStatus): Uint8Array {
  const w = new RecordWriter();
  w.number(status.earliest);
  w.number(status.cleaned);
  return w.finish();
}

export function decodePruneStatus(bytes: Uint8Array): PruneStatus {
  const r = new ByteCursor(bytes, 0, bytes.length);
  return { earliest: r.uvarint(), cleaned: r.uvarint() };
}

function assertFormat(format: number): void {
  if (format !== FORMAT) throw new DamagedStoreError(`a record has format ${format}, this program knows ${FORMAT}`);
}

function readText(r: ByteCursor): string {
  return utf8Decode(r.take(r.uvarint()));
}

function readMask(r: ByteCursor): number {
  const bytes = r.take(4);
  return bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24);
}

function pageOf(id: NodeId): number {
  return Math.floor(id / PAGE_NODES_MAX);
}

function countPages(ids: Float64Array): number {
  let count = 0;
  let last = -1;
  for (const id of ids) {
    const page = pageOf(id);
    assert(page >= last, "orphans are not in order");
    if (page !== last) count++;
    last = page;
  }
  return count;
}

class RecordWriter {
  private out = new Uint8Array(256);
  private at = 0;

  number(value: number): void {
    this.room(8);
    this.at = writeUvarint(value, this.out, this.at);
  }

  text(text: string): void {
    const bytes = utf8Encode(text);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  bytes(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.out.set(bytes, this.at);
    this.at += bytes.length;
  }

  places(ids: Float64Array): void {
    this.room(10);
    this.out[this.at++] = ids.length;
    if (ids.length <= 8) {
      for (const id of ids) this.out[this.at++] = id % PAGE_NODES_MAX;
      return;
    }
    this.out.fill(0, this.at, this.at + 8);
    for (const id of ids) {
      const place = id % PAGE_NODES_MAX;
      const byte = this.at + (place >> 3);
      this.out[byte] = this.out[byte]! | (1 << (place & 7));
    }
    this.at += 8;
  }

  finish(): Uint8Array {
    return this.out.slice(0, this.at);
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.out.length) return;
    const more = new Uint8Array((this.at + bytes) * 2);
    more.set(this.out);
    this.out = more;
  }
}
