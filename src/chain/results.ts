/** The hash over the results of a block's transactions, for the next header.
 *  @spec cometbft types/results.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { type MerkleProof, merkleProofs, merkleRoot } from "../crypto/merkle.js";
import { ExecTxResult } from "../gen/tendermint/abci/types.js";

const NO_EVENTS: ExecTxResult["events"] = [];

/** The part of a result that all nodes must agree on: code, data and gas. */
export function resultLeaf(result: ExecTxResult): Uint8Array {
  const { code, data, gasWanted, gasUsed } = result;
  return ExecTxResult.encode({ code, data, gasWanted, gasUsed, log: "", info: "", codespace: "", events: NO_EVENTS });
}

export function resultsHash(results: readonly ExecTxResult[], hasher: Hasher = nobleHasher): Uint8Array {
  return merkleRoot(results.map(resultLeaf), hasher);
}

export function resultProofs(results: readonly ExecTxResult[], hasher: Hasher = nobleHasher): MerkleProof[] {
  return merkleProofs(results.map(resultLeaf), hasher).proofs;
}
