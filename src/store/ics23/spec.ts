import { HashOp, type InnerSpec, type LeafOp, LengthOp, ProofSpec } from "../../gen/cosmos/ics23/v1/proofs.js";
import { EMPTY_BYTES } from "../../types/bytes.js";

const LEAF_SPEC: LeafOp = {
  hash: HashOp.SHA256,
  prehashKey: HashOp.NO_HASH,
  prehashValue: HashOp.SHA256,
  length: LengthOp.VAR_PROTO,
  prefix: Uint8Array.of(0),
};

/** Trees of cosmos/iavl: a child is a length byte and a hash. */
export const IAVL_SPEC: ProofSpec = ProofSpec.from({
  leafSpec: LEAF_SPEC,
  innerSpec: innerSpec({ minPrefixLength: 4, maxPrefixLength: 12, childSize: 33 }),
});

/** RFC 6962 trees, as the multistore uses them above its stores. */
export const TENDERMINT_SPEC: ProofSpec = ProofSpec.from({
  leafSpec: LEAF_SPEC,
  innerSpec: innerSpec({ minPrefixLength: 1, maxPrefixLength: 1, childSize: 32 }),
});

function innerSpec(sizes: { minPrefixLength: number; maxPrefixLength: number; childSize: number }): InnerSpec {
  return { childOrder: [0, 1], emptyChild: EMPTY_BYTES, hash: HashOp.SHA256, ...sizes };
}

/** Whether the extra checks for IAVL apply. The reference compares no prefixes and no order of children here, and so
 *  takes some other specs for IAVL's as well; which ones is a matter of consensus. */
export function isIavlSpec(spec: ProofSpec): boolean {
  const leaf = spec.leafSpec;
  const inner = spec.innerSpec;
  const wanted = IAVL_SPEC.innerSpec!;
  return (
    leaf !== undefined &&
    inner !== undefined &&
    leaf.hash === LEAF_SPEC.hash &&
    leaf.prehashKey === LEAF_SPEC.prehashKey &&
    leaf.prehashValue === LEAF_SPEC.prehashValue &&
    leaf.length === LEAF_SPEC.length &&
    inner.hash === wanted.hash &&
    inner.minPrefixLength === wanted.minPrefixLength &&
    inner.maxPrefixLength === wanted.maxPrefixLength &&
    inner.childSize === wanted.childSize &&
    inner.childOrder.length === wanted.childOrder.length
  );
}
