import { type NodeId, PAGE_NODES_MAX } from "./arena.js";

/** A node as its page holds it. */
export interface DiskNode {
  readonly id: NodeId;
  readonly height: number;
  readonly version: number;
  readonly size: number;
  readonly key: Uint8Array;
  readonly hash: Uint8Array;
  /** Of a leaf. */
  readonly value: Uint8Array | undefined;
  /** Of an inner node; 0 in a leaf. */
  readonly left: NodeId;
  readonly right: NodeId;
}

/** The bytes of a page are not what this program wrote. */
export class DamagedStoreError extends Error {
  override name = "DamagedStoreError";
}

const HASH_BYTES = 32;
/** Bytes of a node but its key and value, at most. */
export const NODE_OVERHEAD_MAX = 1 + 8 + 5 + HASH_BYTES + 5 + 8 + 8;
const ENTRY_BYTES = 5;

/** Appends a number below 2^53 in groups of 7 bits, lowest first; returns the end. */
export function writeUvarint(value: number, out: Uint8Array, at: number): number {
  let rest = value;
  while (rest >= 2 ** 31) {
    out[at++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  while (rest >= 128) {
    out[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  out[at++] = rest;
  return at;
}

/** A signed number of up to 52 bits as an unsigned one, small where it is near 0. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Reads what writeUvarint and a page hold, from a position that moves. */
export class ByteCursor {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
    public readonly end: number,
  ) {}

  byte(): number {
    if (this.at >= this.end) throw new DamagedStoreError("a record ends too early");
    return this.bytes[this.at++]!;
  }

  uvarint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) {
        if (value > Number.MAX_SAFE_INTEGER) break;
        return value;
      }
    }
    throw new DamagedStoreError("a number in a record is too large");
  }

  take(length: number): Uint8Array {
    if (length > this.end - this.at) throw new DamagedStoreError("a record ends too early");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** Joins the encoded nodes of a page. Layout: count; for each node its place and the length of its bytes (u32, little
 *  endian); the bytes. Places of deleted nodes are missing. */
export function joinPage(
  places: ArrayLike<number>,
  lengths: ArrayLike<number>,
  count: number,
  bodies: Uint8Array,
): Uint8Array {
  let total = 0;
  for (let i = 0; i < count; i++) total += lengths[i]!;
  const page = new Uint8Array(1 + count * ENTRY_BYTES + total);
  page[0] = count;
  for (let i = 0, at = 1; i < count; i++, at += ENTRY_BYTES) {
    const length = lengths[i]!;
    page[at] = places[i]!;
    page[at + 1] = length;
    page[at + 2] = length >>> 8;
    page[at + 3] = length >>> 16;
    page[at + 4] = length >>> 24;
  }
  page.set(bodies.subarray(0, total), 1 + count * ENTRY_BYTES);
  return page;
}

/** Calls back with the place of each node in the page and where its bytes are. */
function scanPage(page: Uint8Array, visit: (place: number, start: number, end: number) => boolean): void {
  const count = page[0] ?? 0;
  let start = 1 + count * ENTRY_BYTES;
  if (count > PAGE_NODES_MAX || start > page.length) throw new DamagedStoreError("a page has an impossible head");
  for (let i = 0, at = 1; i < count; i++, at += ENTRY_BYTES) {
    const length = page[at + 1]! + page[at + 2]! * 2 ** 8 + page[at + 3]! * 2 ** 16 + page[at + 4]! * 2 ** 24;
    const end = start + length;
    if (end > page.length) throw new DamagedStoreError("a page is cut off");
    if (visit(page[at]!, start, end)) return;
    start = end;
  }
}

/** The page without the nodes whose places are in the mask; undefined when none is left. */
export function dropFromPage(page: Uint8Array, dropLow: number, dropHigh: number): Uint8Array | undefined {
  const places: number[] = [];
  const lengths: number[] = [];
  const bodies = new Uint8Array(page.length);
  let at = 0;
  scanPage(page, (place, start, end) => {
    const drop = place < 32 ? (dropLow >>> place) & 1 : (dropHigh >>> (place - 32)) & 1;
    if (drop === 0) {
      places.push(place);
      lengths.push(end - start);
      bodies.set(page.subarray(start, end), at);
      at += end - start;
    }
    return false;
  });
  return places.length === 0 ? undefined : joinPage(places, lengths, places.length, bodies);
}

/** @throws DamagedStoreError when the page has no such node or does not decode. */
export function nodeOfPage(page: Uint8Array, id: NodeId): DiskNode {
  const wanted = id % PAGE_NODES_MAX;
  let from = -1;
  let to = 0;
  scanPage(page, (place, start, end) => {
    if (place !== wanted) return false;
    from = start;
    to = end;
    return true;
  });
  if (from < 0) throw new DamagedStoreError(`a page has no node ${wanted}`);
  return decodeNode(new ByteCursor(page, from, to), id);
}

/** Writes a node whose children are known by id; returns the end. There is room for it. */
export function encodeNode(node: DiskNode, out: Uint8Array, start: number): number {
  out[start] = node.height;
  let at = writeUvarint(node.version, out, start + 1);
  at = append(node.key, out, writeUvarint(node.key.length, out, at));
  at = append(node.hash, out, at);
  if (node.height === 0) return append(node.value!, out, at);
  at = writeUvarint(node.size, out, at);
  at = writeUvarint(zigzag(node.id - node.left), out, at);
  return writeUvarint(zigzag(node.id - node.right), out, at);
}

function append(bytes: Uint8Array, out: Uint8Array, at: number): number {
  out.set(bytes, at);
  return at + bytes.length;
}

/** Layout of a node: height, version, length of the key, the key, the hash; then a leaf's value, or an inner node's
 *  size and how far from it its children are (zigzag of own id − child's id). */
function decodeNode(r: ByteCursor, id: NodeId): DiskNode {
  const height = r.byte();
  const version = r.uvarint();
  const key = r.take(r.uvarint());
  const hash = r.take(HASH_BYTES);
  if (height === 0) {
    return { id, height, version, size: 1, key, hash, value: r.take(r.end - r.at), left: 0, right: 0 };
  }
  const size = r.uvarint();
  const left = id - unzigzag(r.uvarint());
  const right = id - unzigzag(r.uvarint());
  if (r.at !== r.end || left < 0 || right < 0) throw new DamagedStoreError("an inner node does not decode");
  return { id, height, version, size, key, hash, value: undefined, left, right };
}
