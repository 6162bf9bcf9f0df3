import type { Hasher } from "../../crypto/hasher.js";
import { bytesEqual, compareBytes, toHex } from "../../types/bytes.js";
import { innerNodeHash, leafNodeHash } from "./node-hash.js";
import type { NodeSource } from "./node-source.js";

/** What is known of a subtree that was checked. */
interface Checked {
  readonly height: number;
  readonly size: number;
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

/** Goes through a whole tree and makes every hash anew: for finding damage on disk, which reads do not see.
 *  @param knownVersion nodes of versions up to this one were found whole in an older tree
 *  @returns what is wrong with the first bad node, or undefined */
export function treeFault<N>(
  source: NodeSource<N>,
  root: N | undefined,
  hasher: Hasher,
  knownVersion = 0,
): string | undefined {
  if (root === undefined) return undefined;
  const checked = check(source, root, hasher, knownVersion);
  return typeof checked === "string" ? checked : undefined;
}

/** The key of the outermost leaf. */
function outermost<N>(source: NodeSource<N>, top: N, side: "left" | "right"): Uint8Array {
  let node = top;
  while (source.height(node) > 0) node = source[side](node);
  return source.key(node);
}

/** As deep as the tree is high. */
function check<N>(source: NodeSource<N>, node: N, hasher: Hasher, knownVersion: number): Checked | string {
  const key = source.key(node);
  const version = source.version(node);
  if (version <= knownVersion) {
    return {
      height: source.height(node),
      size: source.size(node),
      first: outermost(source, node, "left"),
      last: outermost(source, node, "right"),
    };
  }
  const fault = (what: string): string => `the node of key ${toHex(key)} and version ${version} ${what}`;
  if (source.height(node) === 0) {
    const hash = leafNodeHash(version, key, source.value(node), hasher);
    if (!bytesEqual(hash, source.hash(node))) return fault("has another hash than its content");
    return { height: 0, size: 1, first: key, last: key };
  }
  const leftNode = source.left(node);
  const rightNode = source.right(node);
  const left = check(source, leftNode, hasher, knownVersion);
  if (typeof left === "string") return left;
  const right = check(source, rightNode, hasher, knownVersion);
  if (typeof right === "string") return right;
  const height = 1 + Math.max(left.height, right.height);
  const size = left.size + right.size;
  if (height !== source.height(node) || size !== source.size(node))
    return fault("has another height or size than its subtree");
  if (Math.abs(left.height - right.height) > 1) return fault("is out of balance");
  if (compareBytes(left.last, key) >= 0 || !bytesEqual(right.first, key)) return fault("does not part its keys");
  const hash = innerNodeHash(height, size, version, source.hash(leftNode), source.hash(rightNode), hasher);
  if (!bytesEqual(hash, source.hash(node))) return fault("has another hash than its children");
  return { height, size, first: left.first, last: right.last };
}
