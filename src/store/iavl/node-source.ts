/** Reads the nodes of a tree, whatever they are: slots of the arena or nodes read from disk. Iteration, positions and
 *  proofs are written once against this. */
export interface NodeSource<N> {
  /** 0 for a leaf. */
  height(node: N): number;
  /** Leaves under the node. */
  size(node: N): number;
  /** The version that made the node. */
  version(node: N): number;
  key(node: N): Uint8Array;
  /** Negative when `key` sorts before the node's key, zero when equal, positive when after. */
  compare(key: Uint8Array, node: N): number;
  /** Of a leaf. */
  value(node: N): Uint8Array;
  hash(node: N): Uint8Array;
  /** Of an inner node. */
  left(node: N): N;
  right(node: N): N;
}

/** A leaf, found by key or by position. */
export interface Position<N> {
  /** Number of leaves with smaller keys. */
  readonly index: number;
  /** The leaf with the key, if there is one. */
  readonly leaf: N | undefined;
}

export function findLeaf<N>(source: NodeSource<N>, root: N, key: Uint8Array): N | undefined {
  let node = root;
  while (source.height(node) > 0) node = source.compare(key, node) < 0 ? source.left(node) : source.right(node);
  return source.compare(key, node) === 0 ? node : undefined;
}

export function positionOf<N>(source: NodeSource<N>, root: N, key: Uint8Array): Position<N> {
  let node = root;
  let index = 0;
  while (source.height(node) > 0) {
    const left = source.left(node);
    if (source.compare(key, node) < 0) {
      node = left;
    } else {
      index += source.size(left);
      node = source.right(node);
    }
  }
  const order = source.compare(key, node);
  return { index: order > 0 ? index + 1 : index, leaf: order === 0 ? node : undefined };
}

/** The leaf at a position from 0, or undefined when there are not as many. */
export function leafAt<N>(source: NodeSource<N>, root: N, index: number): N | undefined {
  if (index < 0 || index >= source.size(root)) return undefined;
  let node = root;
  let left = index;
  while (source.height(node) > 0) {
    const first = source.left(node);
    const size = source.size(first);
    if (left < size) {
      node = first;
    } else {
      left -= size;
      node = source.right(node);
    }
  }
  return node;
}
