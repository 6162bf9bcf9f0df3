import type { Proposal, Vote } from "../gen/tendermint/types/types.js";

/** The validator's key. It never signs two different messages for one height, round and step: it throws instead. */
export interface Signer {
  /** 32 bytes, ed25519. */
  readonly publicKey: Uint8Array;
  /** The vote with its signature (and extension signature where it has to have one). When only the time differs from
   *  what was signed before, the old time and signature come back. */
  signVote(chainId: string, vote: Vote): Promise<Vote>;
  signProposal(chainId: string, proposal: Proposal): Promise<Proposal>;
}
