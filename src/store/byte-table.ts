import { bytesEqual } from "../types/bytes.js";
import { toBinaryString } from "./binary-string.js";

/** An entry of a table; the table owns `next`. */
export interface ByteNode {
  readonly key: Uint8Array;
  /** hashKey of the key. */
  readonly hash: number;
  next: ByteNode | undefined;
}

/** FNV-1a of 32 bits, with its high bits folded into the low ones. Half as dear as a string of the key is. */
export function hashKey(key: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Up to here entries are compared one by one. */
const LIST_MAX = 8;
/** Anybody can make keys whose hashes are equal: what a full chain does not take is found by a map of strings. */
const CHAIN_MAX = 16;

/** A map by byte strings, for the caches of the state: a transaction's holds a handful of entries, a block's some ten
 *  thousand. Nothing is ever taken out of it. */
export class ByteTable<N extends ByteNode> {
  private buckets: (ByteNode | undefined)[] | undefined;
  private overflow: Map<string, N> | undefined;
  /** All entries, in the order of their coming. */
  readonly nodes: N[] = [];

  find(key: Uint8Array, hash: number): N | undefined {
    if (this.buckets === undefined) {
      for (const node of this.nodes) if (node.hash === hash && bytesEqual(node.key, key)) return node;
      return undefined;
    }
    let node = this.buckets[hash & (this.buckets.length - 1)];
    for (; node !== undefined; node = node.next) {
      if (node.hash === hash && bytesEqual(node.key, key)) return node as N;
    }
    return this.overflow?.get(toBinaryString(key));
  }

  /** @param node whose key is not in the table, and which is in no other table that is still in use */
  add(node: N): void {
    this.nodes.push(node);
    if (this.buckets !== undefined && this.nodes.length <= this.buckets.length) this.chain(node);
    else if (this.nodes.length > LIST_MAX) this.grow();
  }

  private grow(): void {
    this.buckets = new Array(4 * 2 ** Math.ceil(Math.log2(this.nodes.length))).fill(undefined);
    this.overflow = undefined;
    for (const node of this.nodes) this.chain(node);
  }

  private chain(node: N): void {
    const buckets = this.buckets!;
    const at = node.hash & (buckets.length - 1);
    let length = 0;
    for (let other = buckets[at]; other !== undefined; other = other.next) length++;
    if (length < CHAIN_MAX) {
      node.next = buckets[at];
      buckets[at] = node;
      return;
    }
    this.overflow ??= new Map();
    this.overflow.set(toBinaryString(node.key), node);
  }
}
