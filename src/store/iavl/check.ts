import { HASH_BYTES, type Hasher } from "../../crypto/hasher.js";
import { bytesEqual, compareBytes, concatBytes, toHex } from "../../types/bytes.js";
import type { NodeSource } from "./node-source.js";
import { writeUvarint } from "./page-codec.js";

/** What is known of a subtree that was checked. */
interface Checked {
  readonly height: number;
  readonly size: number;
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

/** Goes through a whole tree and makes every hash anew: for finding damage on disk, which reads do not see.
 *  @returns what is wrong with the first bad node, or undefined */
export function treeFault<N>(source: NodeSource<N>, root: N | undefined, hasher: Hasher): string | undefined {
  if (root === undefined) return undefined;
  const checked = check(source, root, hasher);
  return typeof checked === "string" ? checked : undefined;
}

/** As deep as the tree is high. */
function check<N>(source: NodeSource<N>, node: N, hasher: Hasher): Checked | string {
  const key = source.key(node);
  const version = source.version(node);
  const fault = (what: string): string => `the node of key ${toHex(key)} and version ${version} ${what}`;
  if (source.height(node) === 0) {
    const valueHash = hasher.sha256(source.value(node));
    const message = concatBytes(varints(0, 1, version), lengthOf(key), key, Uint8Array.of(HASH_BYTES), valueHash);
    if (!bytesEqual(hasher.sha256(message), source.hash(node))) return fault("has another hash than its content");
    return { height: 0, size: 1, first: key, last: key };
  }
  const leftNode = source.left(node);
  const rightNode = source.right(node);
  const left = check(source, leftNode, hasher);
  if (typeof left === "string") return left;
  const right = check(source, rightNode, hasher);
  if (typeof right === "string") return right;
  const height = 1 + Math.max(left.height, right.height);
  const size = left.size + right.size;
  if (height !== source.height(node) || size !== source.size(node))
    return fault("has another height or size than its subtree");
  if (Math.abs(left.height - right.height) > 1) return fault("is out of balance");
  if (compareBytes(left.last, key) >= 0 || !bytesEqual(right.first, key)) return fault("does not part its keys");
  const length = Uint8Array.of(HASH_BYTES);
  const message = concatBytes(
    varints(height, size, version),
    length,
    source.hash(leftNode),
    length,
    source.hash(rightNode),
  );
  if (!bytesEqual(hasher.sha256(message), source.hash(node))) return fault("has another hash than its children");
  return { height, size, first: left.first, last: right.last };
}

/** Zigzag varints of numbers that are not negative. */
function varints(...values: number[]): Uint8Array {
  const out = new Uint8Array(8 * values.length);
  let at = 0;
  for (const value of values) at = writeUvarint(value * 2, out, at);
  return out.subarray(0, at);
}

function lengthOf(key: Uint8Array): Uint8Array {
  const out = new Uint8Array(8);
  return out.subarray(0, writeUvarint(key.length, out, 0));
}
