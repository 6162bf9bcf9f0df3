import type { Proposal, Vote } from "../gen/tendermint/types/types.js";

/** What was signed last, as a signer's state file keeps it. */
export interface SignedTrace {
  readonly signBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** The validator's key. It never signs two different messages for one height, round and step: it throws instead. */
export interface Signer {
  /** 32 bytes, ed25519. */
  readonly publicKey: Uint8Array;
  /** What it signed last, where it can tell (a file can, a remote signer cannot). */
  readonly state?: SignedTrace;
  /** The vote with its signature (and extension signature where it has to have one). When only the time differs from
   *  what was signed before, the old time and signature come back. */
  signVote(chainId: string, vote: Vote): Promise<Vote>;
  signProposal(chainId: string, proposal: Proposal): Promise<Proposal>;
}
