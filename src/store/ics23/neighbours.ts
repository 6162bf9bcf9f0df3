/** Where in its tree the path of a proof runs: for absence proofs, whose two leaves must be neighbours. */
import type { InnerOp, InnerSpec } from "../../gen/cosmos/ics23/v1/proofs.js";
import { bytesEqual } from "../../types/bytes.js";

interface Padding {
  readonly prefixMin: number;
  readonly prefixMax: number;
  readonly suffix: number;
}

/** What the step of a child in this branch looks like; undefined when the spec does not know the branch. */
function paddingOf(spec: InnerSpec, branch: number): Padding | undefined {
  const place = spec.childOrder.indexOf(branch);
  if (place < 0) return undefined;
  const before = place * spec.childSize;
  return {
    prefixMin: before + spec.minPrefixLength,
    prefixMax: before + spec.maxPrefixLength,
    suffix: (spec.childOrder.length - 1 - place) * spec.childSize,
  };
}

function fits(op: InnerOp, padding: Padding | undefined): boolean {
  if (padding === undefined) return false;
  const { length } = op.prefix;
  return length >= padding.prefixMin && length <= padding.prefixMax && op.suffix.length === padding.suffix;
}

/** The branch that the step comes from, or undefined when it fits none. */
function branchOf(spec: InnerSpec, op: InnerOp): number | undefined {
  for (let branch = 0; branch < spec.childOrder.length; branch++) {
    if (fits(op, paddingOf(spec, branch))) return branch;
  }
  return undefined;
}

/** Whether all siblings on one side of the step are the spec's empty child, as in sparse trees. */
function siblingsEmpty(spec: InnerSpec, op: InnerOp, side: "left" | "right"): boolean {
  const branch = branchOf(spec, op);
  if (branch === undefined) return false;
  const count = side === "left" ? branch : spec.childOrder.length - 1 - branch;
  if (count === 0) return false;
  const bytes = side === "left" ? op.prefix : op.suffix;
  const start = side === "left" ? bytes.length - count * spec.childSize : 0;
  if (start < 0 || (side === "right" && bytes.length !== count * spec.childSize)) return false;
  for (let i = 0; i < count; i++) {
    const place = spec.childOrder.indexOf(i);
    if (place < 0) return false;
    const from = start + place * spec.childSize;
    if (!bytesEqual(spec.emptyChild, bytes.subarray(from, from + spec.childSize))) return false;
  }
  return true;
}

export function isLeftMost(spec: InnerSpec, path: readonly InnerOp[]): boolean {
  const padding = paddingOf(spec, 0);
  return path.every((op) => fits(op, padding) || siblingsEmpty(spec, op, "left"));
}

export function isRightMost(spec: InnerSpec, path: readonly InnerOp[]): boolean {
  const padding = paddingOf(spec, spec.childOrder.length - 1);
  return path.every((op) => fits(op, padding) || siblingsEmpty(spec, op, "right"));
}

/** Whether no leaf lies between the two paths: they part at neighbouring branches, and below that the left one keeps
 *  to the right and the right one to the left. Paths that never part are no neighbours (the reference crashes). */
export function areNeighbours(spec: InnerSpec, left: readonly InnerOp[], right: readonly InnerOp[]): boolean {
  let l = left.length - 1;
  let r = right.length - 1;
  while (l >= 0 && r >= 0 && sameStep(left[l]!, right[r]!)) {
    l--;
    r--;
  }
  if (l < 0 || r < 0) return false;
  const leftBranch = branchOf(spec, left[l]!);
  const rightBranch = branchOf(spec, right[r]!);
  if (leftBranch === undefined || rightBranch !== leftBranch + 1) return false;
  return isRightMost(spec, left.slice(0, l)) && isLeftMost(spec, right.slice(0, r));
}

function sameStep(a: InnerOp, b: InnerOp): boolean {
  return bytesEqual(a.prefix, b.prefix) && bytesEqual(a.suffix, b.suffix);
}
