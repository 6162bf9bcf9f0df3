/** SHA-256 for modules: pure, and the same on every machine. */
export { sha256 } from "../crypto/hasher.js";
/** Merkle trees as CometBFT builds them. */
export { leafHash, merkleProofFault } from "../crypto/merkle.js";
