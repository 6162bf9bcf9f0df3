import { HASH_BYTES, type Hasher } from "../../crypto/hasher.js";
import type { KvOp } from "../../ports/disk.js";
import { pageKey } from "../layout.js";
import { HASHED, HEIGHT_MAX, PAGE_NODES_MAX, type Slot } from "./arena.js";
import { type LiveNodes, RESIDENT_VALUE_BYTES_MAX } from "./live-nodes.js";
import { joinPage, writeUvarint, zigzag } from "./page-codec.js";
import type { WorkingTree } from "./working-tree.js";

/** A page is closed when its nodes have this many bytes; one large value may make it longer. */
const PAGE_BYTES = 8192;
/** All of a node but its key and value. */
const NODE_OVERHEAD_MAX = 1 + 8 + 5 + HASH_BYTES + 5 + 8 + 8;
/** Height, size, version and length of the key as varints, the hash of the value with its length. */
const LEAF_MESSAGE_MAX = 1 + 1 + 8 + 5 + 1 + HASH_BYTES;
/** A version with fewer changes is not spread over pages by height. */
const SPREAD_CHANGES_MIN = 256;

/** Nodes of about the same height live about equally long: near the root for a version, leaves until they are written
 *  again. Kept apart they let most pages die whole when old versions are pruned. */
const CLASS_OF_HEIGHT = Array.from({ length: HEIGHT_MAX + 1 }, (_, h) => (h < 5 ? h : h < 7 ? 5 : h < 9 ? 6 : 7));
const CLASSES = 8;

/** A page that is being filled. */
interface OpenPage {
  number: number;
  count: number;
  at: number;
  bytes: Uint8Array;
  readonly lengths: Uint32Array;
}

/** Places 0, 1, 2 … in a new page. */
const PLACES = Uint8Array.from({ length: PAGE_NODES_MAX }, (_, i) => i);

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
  /** Views of the first bytes of `message`, by length: making one costs more than a hash of OpenSSL's inner loop. */
  private views: (Uint8Array | undefined)[] = [];
  private readonly hash = new Uint8Array(HASH_BYTES);
  private readonly open = Array.from({ length: CLASSES }, (): OpenPage => {
    return {
      number: 0,
      count: 0,
      at: 0,
      bytes: new Uint8Array(2 * PAGE_BYTES),
      lengths: new Uint32Array(PAGE_NODES_MAX),
    };
  });
  private nextPage = 0;
  private ops: KvOp[] = [];
  private large: Slot[] = [];

  constructor(private readonly hasher: Hasher) {}

  /** Gives the fresh nodes hashes, and places from page `firstPage` on. Nothing else changes: it may be done again after more changes. */
  write(nodes: LiveNodes, working: WorkingTree, firstPage: number): WrittenPages {
    this.nextPage = firstPage;
    this.ops = [];
    this.large = [];
    const spread = working.changes - working.changesAtSave >= SPREAD_CHANGES_MIN;
    working.visitFresh((slot) => {
      const height = nodes.arena.height(slot);
      if (!nodes.arena.has(slot, HASHED)) {
        if (height === 0) this.hashLeaf(nodes, slot);
        else this.hashInner(nodes, slot, height);
      }
      this.pack(nodes, slot, height, this.open[spread ? CLASS_OF_HEIGHT[height]! : 0]!);
    });
    for (const page of this.open) if (page.count > 0) this.close(nodes, page);
    const { ops, nextPage, large } = this;
    return { ops, nextPage, large };
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
    for (let i = 0; i < HASH_BYTES; i++) message[at + i] = this.hash[i]!;
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
    at = arena.copyHash(left, message, at + 1);
    message[at] = HASH_BYTES;
    this.finishHash(nodes, slot, arena.copyHash(right, message, at + 1));
  }

  private finishHash(nodes: LiveNodes, slot: Slot, length: number): void {
    const message = (this.views[length] ??= this.message.subarray(0, length));
    this.hasher.sha256Into(message, this.hash, 0);
    nodes.arena.setHash(slot, this.hash);
  }

  private pack(nodes: LiveNodes, slot: Slot, height: number, page: OpenPage): void {
    const { arena, slab } = nodes;
    if (page.count === 0) page.number = this.nextPage++;
    const id = page.number * PAGE_NODES_MAX + page.count;
    const keyRef = arena.key(slot);
    const keyLength = slab.length(keyRef);
    const valueLength = height === 0 ? slab.length(arena.value(slot)) : 0;
    makePageRoom(page, page.at + NODE_OVERHEAD_MAX + keyLength + valueLength);
    const out = page.bytes;
    const start = page.at;
    out[start] = height;
    let at = writeUvarint(arena.version(slot), out, start + 1);
    at = writeUvarint(keyLength, out, at);
    at = slab.copyTo(keyRef, out, at);
    at = arena.copyHash(slot, out, at);
    if (height === 0) {
      at = slab.copyTo(arena.value(slot), out, at);
      if (valueLength > RESIDENT_VALUE_BYTES_MAX) this.large.push(slot);
    } else {
      at = writeUvarint(arena.size(slot), out, at);
      at = writeUvarint(zigzag(id - arena.id(arena.left(slot))), out, at);
      at = writeUvarint(zigzag(id - arena.id(arena.right(slot))), out, at);
    }
    arena.setId(slot, id);
    page.lengths[page.count++] = at - start;
    page.at = at;
    if (page.count === PAGE_NODES_MAX || at >= PAGE_BYTES) this.close(nodes, page);
  }

  private close(nodes: LiveNodes, page: OpenPage): void {
    const value = joinPage(PLACES, page.lengths, page.count, page.bytes);
    this.ops.push({ type: "put", key: pageKey(nodes.pages.store, page.number), value });
    page.count = 0;
    page.at = 0;
  }

  private makeMessageRoom(bytes: number): void {
    if (bytes <= this.message.length) return;
    this.message = new Uint8Array(bytes * 2);
    this.views = [];
  }
}

function makePageRoom(page: OpenPage, bytes: number): void {
  if (bytes <= page.bytes.length) return;
  const more = new Uint8Array(bytes * 2);
  more.set(page.bytes.subarray(0, page.at));
  page.bytes = more;
}
