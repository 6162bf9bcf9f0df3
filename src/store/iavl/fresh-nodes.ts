import { FRESH, HEIGHT_MAX, type NodeArena, type Slot } from "./arena.js";

/** The nodes that the version being written has made, children before parents: by height, and from left to right in
 *  one height. A changed node's ancestors are changed too, so they are all found from the root. */
export function collectFresh(arena: NodeArena, root: Slot): Int32Array {
  if (root === 0 || !arena.has(root, FRESH)) return new Int32Array(0);
  const pending = new Int32Array(HEIGHT_MAX + 4);
  const counts = new Int32Array(HEIGHT_MAX + 1);
  let found = new Int32Array(256);
  let count = 0;
  let top = 0;
  pending[top++] = root;
  while (top > 0) {
    const slot = pending[--top]!;
    if (count === found.length) {
      const more = new Int32Array(count * 2);
      more.set(found);
      found = more;
    }
    found[count++] = slot;
    const height = arena.height(slot);
    counts[height] = counts[height]! + 1;
    if (height === 0) continue;
    const right = arena.right(slot);
    const left = arena.left(slot);
    if (arena.has(right, FRESH)) pending[top++] = right;
    if (arena.has(left, FRESH)) pending[top++] = left;
  }
  const starts = new Int32Array(HEIGHT_MAX + 1);
  for (let h = 1; h <= HEIGHT_MAX; h++) starts[h] = starts[h - 1]! + counts[h - 1]!;
  const ordered = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const slot = found[i]!;
    const height = arena.height(slot);
    ordered[starts[height]!] = slot;
    starts[height] = starts[height]! + 1;
  }
  return ordered;
}
