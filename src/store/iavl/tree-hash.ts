import { HASHED, type Slot } from "./arena.js";
import type { BatchHasher } from "./batch-hasher.js";
import type { LiveNodes } from "./live-nodes.js";
import { writeUvarint } from "./page-codec.js";

const BATCH_MESSAGES_MAX = 1024;
const HASH_BYTES = 32;
/** Height, size and version as varints, the two lengths and the two hashes of the children. */
const INNER_BYTES_MAX = 1 + 5 + 8 + 2 * (1 + HASH_BYTES);
/** Height, size, version, the length of the key, and the hash of the value with its length. */
const LEAF_OVERHEAD_MAX = 1 + 1 + 8 + 5 + 1 + HASH_BYTES;

/** Buffers for one batch, used again and again. */
interface Scratch {
  messages: Uint8Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint8Array;
}

/** Makes the hashes of nodes that lack them, many of one height at a time. Messages (cosmos/iavl node.go
 *  writeHashBytes; varints are zigzag):
 *  leaf: varint 0, varint 1, varint version, length, key, 32, SHA-256(value);
 *  inner: varint height, varint size, varint version, 32, hash of the left child, 32, hash of the right one. */
export class TreeHasher {
  private readonly scratch: Scratch = {
    messages: new Uint8Array(BATCH_MESSAGES_MAX * INNER_BYTES_MAX),
    ends: new Uint32Array(BATCH_MESSAGES_MAX),
    hashes: new Uint8Array(BATCH_MESSAGES_MAX * HASH_BYTES),
  };

  constructor(private readonly batch: BatchHasher) {}

  /** @param ordered nodes in order of height, as collectFresh gives them */
  hash(nodes: LiveNodes, ordered: Int32Array): void {
    const { arena } = nodes;
    const missing = ordered.filter((slot) => !arena.has(slot, HASHED));
    for (let i = 0; i < missing.length; ) {
      const height = arena.height(missing[i]!);
      i = height === 0 ? this.hashLeaves(nodes, missing, i) : this.hashInner(nodes, missing, i, height);
    }
  }

  private hashInner(nodes: LiveNodes, slots: Int32Array, from: number, height: number): number {
    const { arena } = nodes;
    const { messages, ends } = this.scratch;
    let count = 0;
    let at = 0;
    for (let i = from; count < BATCH_MESSAGES_MAX && i < slots.length; i++) {
      const slot = slots[i]!;
      if (arena.height(slot) !== height) break;
      messages[at++] = height * 2;
      at = writeUvarint(arena.size(slot) * 2, messages, at);
      at = writeUvarint(arena.version(slot) * 2, messages, at);
      at = appendHash(nodes, arena.left(slot), messages, at);
      at = appendHash(nodes, arena.right(slot), messages, at);
      ends[count++] = at;
    }
    return this.finish(nodes, slots, from, count);
  }

  private hashLeaves(nodes: LiveNodes, slots: Int32Array, from: number): number {
    const { arena, slab } = nodes;
    const { ends, hashes } = this.scratch;
    let count = 0;
    let at = 0;
    for (let i = from; count < BATCH_MESSAGES_MAX && i < slots.length; i++) {
      const slot = slots[i]!;
      if (arena.height(slot) !== 0) break;
      const length = slab.length(arena.value(slot));
      if (at + length > this.scratch.messages.length) {
        if (count > 0) break;
        this.makeRoom(length);
      }
      at = slab.copyTo(arena.value(slot), this.scratch.messages, at);
      ends[count++] = at;
    }
    this.batch.hashMany(this.scratch.messages, ends, count, hashes);
    let needed = 0;
    for (let i = 0; i < count; i++) needed += slab.length(arena.key(slots[from + i]!)) + LEAF_OVERHEAD_MAX;
    this.makeRoom(needed);
    const { messages } = this.scratch;
    at = 0;
    for (let i = 0; i < count; i++) {
      const slot = slots[from + i]!;
      messages[at++] = 0;
      messages[at++] = 2;
      at = writeUvarint(arena.version(slot) * 2, messages, at);
      at = writeUvarint(slab.length(arena.key(slot)), messages, at);
      at = slab.copyTo(arena.key(slot), messages, at);
      messages[at++] = HASH_BYTES;
      for (let b = 0; b < HASH_BYTES; b++) messages[at++] = hashes[i * HASH_BYTES + b]!;
      ends[i] = at;
    }
    return this.finish(nodes, slots, from, count);
  }

  private finish(nodes: LiveNodes, slots: Int32Array, from: number, count: number): number {
    const { messages, ends, hashes } = this.scratch;
    this.batch.hashMany(messages, ends, count, hashes);
    for (let i = 0; i < count; i++) nodes.arena.setHash(slots[from + i]!, hashes, i * HASH_BYTES);
    return from + count;
  }

  private makeRoom(bytes: number): void {
    if (bytes > this.scratch.messages.length) this.scratch.messages = new Uint8Array(bytes * 2);
  }
}

function appendHash(nodes: LiveNodes, child: Slot, out: Uint8Array, at: number): number {
  nodes.resolve(child);
  out[at] = HASH_BYTES;
  return nodes.arena.copyHash(child, out, at + 1);
}
