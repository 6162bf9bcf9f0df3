import { HASH_BYTES, type Hasher } from "../../crypto/hasher.js";
import type { KvOp } from "../../ports/disk.js";
import { HASHED, LITTLE_ENDIAN, type Slot } from "./arena.js";
import { type LiveNodes, RESIDENT_VALUE_BYTES_MAX } from "./live-nodes.js";
import { NODE_OVERHEAD_MAX, writeUvarint, zigzag } from "./page-codec.js";
import { PagePacker } from "./page-packer.js";
import type { WorkingTree } from "./working-tree.js";

/** Height, size, version and length of the key as varints, the hash of the value with its length. */
const LEAF_MESSAGE_MAX = 1 + 1 + 8 + 5 + 1 + HASH_BYTES;
/** Nodes that are fetched ahead at a time. */
const CHUNK = 128;
/** A version with fewer changes is not spread over pages by height. */
const SPREAD_CHANGES_MIN = 256;

export interface WrittenPages {
  readonly ops: readonly KvOp[];
  /** The first page number that was not used. */
  readonly nextPage: number;
  /** Leaves whose values are too long to stay in memory once they are saved. */
  readonly large: readonly Slot[];
}

/** Hashes the nodes that a version has made and packs them into pages, in one walk: what a node needs of its children
 *  is then still in the processor's caches. Messages (cosmos/iavl node.go writeHashBytes; varints are zigzag):
 *  leaf: varint 0, varint 1, varint version, length, key, 32, SHA-256(value);
 *  inner: varint height, varint size, varint version, 32, hash of the left child, 32, hash of the right one. */
export class TreeWriter {
  private message = new Uint8Array(1024);
  private messageView = new DataView(this.message.buffer);
  /** Views of the first bytes of `message`, by length: making one costs more than a hash of OpenSSL's inner loop. */
  private views: (Uint8Array | undefined)[] = [];
  private readonly hash = new Uint8Array(HASH_BYTES);
  private readonly hashWords = new Int32Array(this.hash.buffer);
  private readonly packer = new PagePacker();
  private large: Slot[] = [];
  /** Kept, so that no compiler finds the reads of touch() useless. */
  protected touched = 0;

  constructor(private readonly hasher: Hasher) {}

  /** Gives the fresh nodes hashes, and places from page `firstPage` on. Nothing else changes: it may be done again after more changes. */
  write(nodes: LiveNodes, working: WorkingTree, firstPage: number): WrittenPages {
    this.large = [];
    const spread = working.changes - working.changesAtSave >= SPREAD_CHANGES_MIN;
    this.packer.start(nodes.pages.store, firstPage, spread);
    const fresh = working.collectFresh();
    for (let end = fresh.length; end > 0; end -= CHUNK) {
      const start = Math.max(0, end - CHUNK);
      this.touch(nodes, fresh, start, end);
      for (let i = end - 1; i >= start; i--) this.writeNode(nodes, fresh[i]!);
    }
    const nextPage = this.packer.finish();
    return { ops: this.packer.takeOps(), nextPage, large: this.large };
  }

  /** Reads what the nodes need, so that the processor fetches it all at once and finds it in its caches afterwards. */
  private touch(nodes: LiveNodes, slots: Int32Array, start: number, end: number): void {
    let sum = 0;
    for (let i = start; i < end; i++) sum ^= nodes.touch(slots[i]!);
    this.touched = sum;
  }

  private writeNode(nodes: LiveNodes, slot: Slot): void {
    const height = nodes.arena.height(slot);
    if (!nodes.arena.has(slot, HASHED)) {
      if (height === 0) this.hashLeaf(nodes, slot);
      else this.hashInner(nodes, slot, height);
    }
    this.pack(nodes, slot, height);
  }

  private hashLeaf(nodes: LiveNodes, slot: Slot): void {
    const { arena, slab } = nodes;
    this.hasher.sha256Into(slab.view(arena.value(slot)), this.hash, 0);
    const keyLength = slab.length(arena.key(slot));
    this.makeMessageRoom(keyLength + LEAF_MESSAGE_MAX);
    const { message } = this;
    message[0] = 0;
    message[1] = 2;
    let at = writeUvarint(arena.version(slot) * 2, message, 2);
    at = writeUvarint(keyLength, message, at);
    at = slab.copyTo(arena.key(slot), message, at);
    message[at++] = HASH_BYTES;
    for (let i = 0; i < HASH_BYTES; i += 4) this.messageView.setInt32(at + i, this.hashWords[i >> 2]!, LITTLE_ENDIAN);
    this.finishHash(nodes, slot, at + HASH_BYTES);
  }

  private hashInner(nodes: LiveNodes, slot: Slot, height: number): void {
    const { arena } = nodes;
    const { message } = this;
    message[0] = height * 2;
    let at = writeUvarint(arena.size(slot) * 2, message, 1);
    at = writeUvarint(arena.version(slot) * 2, message, at);
    const left = arena.left(slot);
    const right = arena.right(slot);
    nodes.resolve(left);
    nodes.resolve(right);
    message[at] = HASH_BYTES;
    at = arena.copyHash(left, this.messageView, at + 1);
    message[at] = HASH_BYTES;
    this.finishHash(nodes, slot, arena.copyHash(right, this.messageView, at + 1));
  }

  private finishHash(nodes: LiveNodes, slot: Slot, length: number): void {
    const message = (this.views[length] ??= this.message.subarray(0, length));
    this.hasher.sha256Into(message, this.hash, 0);
    nodes.arena.setHash(slot, this.hashWords);
  }

  private pack(nodes: LiveNodes, slot: Slot, height: number): void {
    const { arena, slab } = nodes;
    const keyRef = arena.key(slot);
    const keyLength = slab.length(keyRef);
    const valueLength = height === 0 ? slab.length(arena.value(slot)) : 0;
    const page = this.packer.pageFor(height, NODE_OVERHEAD_MAX + keyLength + valueLength);
    const id = this.packer.nextId(page);
    const out = page.bytes;
    out[page.at] = height;
    let at = writeUvarint(arena.version(slot), out, page.at + 1);
    at = writeUvarint(keyLength, out, at);
    at = slab.copyTo(keyRef, out, at);
    at = arena.copyHash(slot, page.view, at);
    if (height === 0) {
      at = slab.copyTo(arena.value(slot), out, at);
      if (valueLength > RESIDENT_VALUE_BYTES_MAX) this.large.push(slot);
    } else {
      at = writeUvarint(arena.size(slot), out, at);
      at = writeUvarint(zigzag(id - arena.id(arena.left(slot))), out, at);
      at = writeUvarint(zigzag(id - arena.id(arena.right(slot))), out, at);
    }
    arena.setId(slot, id);
    this.packer.added(page, at);
  }

  private makeMessageRoom(bytes: number): void {
    if (bytes <= this.message.length) return;
    this.message = new Uint8Array(bytes * 2);
    this.messageView = new DataView(this.message.buffer);
    this.views = [];
  }
}
