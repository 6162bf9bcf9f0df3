import type { KvOp } from "../../ports/disk.js";
import { pageKey } from "../layout.js";
import { FRESH, type NodeId, PAGE_NODES_MAX, type Slot, VALUE_ON_DISK } from "./arena.js";
import { type LiveNodes, RESIDENT_VALUE_BYTES_MAX } from "./live-nodes.js";
import { joinPage, writeUvarint } from "./page-codec.js";

/** A page is closed when its nodes have this many bytes; one large value may make it longer. */
const PAGE_BYTES = 8192;
/** All of an inner node but its key. */
const NODE_OVERHEAD_MAX = 1 + 8 + 5 + 32 + 5 + 8 + 8;

/** Packs new nodes into pages. Nodes of one height lie together, because they live about equally long: near the root
 *  for a version, leaves until they are written again. So most pages die whole when old versions are pruned. */
export class PageWriter {
  private bodies = new Uint8Array(4 * PAGE_BYTES);
  private readonly lengths = new Uint32Array(PAGE_NODES_MAX);
  private readonly places = Uint8Array.from({ length: PAGE_NODES_MAX }, (_, i) => i);

  /** Gives the nodes their places from page `firstPage` on and marks them as saved.
   *  @param ordered children before parents
   *  @returns the first page number that was not used */
  write(nodes: LiveNodes, ordered: Int32Array, firstPage: number, ops: KvOp[]): number {
    let page = firstPage;
    let count = 0;
    let at = 0;
    for (const slot of ordered) {
      const start = at;
      at = this.encode(nodes, slot, page * PAGE_NODES_MAX + count, at);
      this.lengths[count++] = at - start;
      markSaved(nodes, slot);
      if (count === PAGE_NODES_MAX || at >= PAGE_BYTES) {
        ops.push(this.close(nodes, page++, count));
        count = 0;
        at = 0;
      }
    }
    if (count > 0) ops.push(this.close(nodes, page++, count));
    return page;
  }

  private close(nodes: LiveNodes, page: number, count: number): KvOp {
    const value = joinPage(this.places, this.lengths, count, this.bodies);
    return { type: "put", key: pageKey(nodes.pages.store, page), value };
  }

  private encode(nodes: LiveNodes, slot: Slot, id: NodeId, from: number): number {
    const { arena, slab } = nodes;
    const height = arena.height(slot);
    const keyLength = slab.length(arena.key(slot));
    const valueLength = height === 0 ? slab.length(arena.value(slot)) : 0;
    this.makeRoom(from + NODE_OVERHEAD_MAX + keyLength + valueLength);
    const out = this.bodies;
    let at = from;
    out[at++] = height;
    at = writeUvarint(arena.version(slot), out, at);
    at = writeUvarint(keyLength, out, at);
    at = slab.copyTo(arena.key(slot), out, at);
    at = arena.copyHash(slot, out, at);
    if (height === 0) {
      at = slab.copyTo(arena.value(slot), out, at);
    } else {
      at = writeUvarint(arena.size(slot), out, at);
      at = writeUvarint(id - arena.id(arena.left(slot)), out, at);
      at = writeUvarint(id - arena.id(arena.right(slot)), out, at);
    }
    arena.setId(slot, id);
    return at;
  }

  private makeRoom(bytes: number): void {
    if (bytes <= this.bodies.length) return;
    const more = new Uint8Array(bytes * 2);
    more.set(this.bodies);
    this.bodies = more;
  }
}

function markSaved(nodes: LiveNodes, slot: Slot): void {
  const { arena, slab } = nodes;
  arena.clearFlags(slot, FRESH);
  if (arena.height(slot) > 0 || slab.length(arena.value(slot)) <= RESIDENT_VALUE_BYTES_MAX) return;
  slab.release(arena.value(slot));
  arena.setFlags(slot, VALUE_ON_DISK);
}
