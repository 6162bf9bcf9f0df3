/** What goes into the state machine and what comes out: plain data. */

import type { BitArray } from "../chain/bit-array.js";
import type { PartSet } from "../chain/part-set.js";
import type { WALMessage } from "../gen/tendermint/consensus/wal.js";
import type { Block } from "../gen/tendermint/types/block.js";
import type { BlockID, ExtendedCommit, Part, PartSetHeader, Proposal, Vote } from "../gen/tendermint/types/types.js";
import type { ChainState } from "./chain-state.js";
import type { Step } from "./round-step.js";

/** A block together with the parts that it came in. */
export interface WholeBlock {
  readonly block: Block;
  readonly parts: PartSet;
  readonly blockId: BlockID;
  /** `blockIdKey(blockId)`. */
  readonly key: string;
}

/** Peer id of what this node itself has signed or built. */
export const OWN = "";

export interface StartHeight {
  readonly kind: "startHeight";
  readonly chain: ChainState;
  /** In the last block's header; undefined where that is not at hand. While it differs from the chain's, a block is
   *  made to sign the new hash, even where empty blocks are not wanted. */
  readonly lastHeaderAppHash: Uint8Array | undefined;
  /** Of the key that this node signs with; undefined for a node that only follows. */
  readonly ownAddress: Uint8Array | undefined;
  /** The stored commit of the last block (wrapped where it has no extensions); undefined before the first block. */
  readonly lastCommit: ExtendedCommit | undefined;
  readonly lastCommitHasExtensions: boolean;
}

/** Answers to requests carry enough to be recognised; one that comes too late is ignored. */
type Answer =
  | {
      readonly kind: "proposalBuilt";
      readonly height: bigint;
      readonly round: number;
      readonly block: Block;
      readonly parts: PartSet;
    }
  /** To `processProposal`. `reason` tells why it is invalid or refused. */
  | {
      readonly kind: "proposalProcessed";
      readonly blockId: BlockID;
      readonly valid: boolean;
      readonly accepted: boolean;
      readonly reason?: string;
    }
  /** To `validateBlock`. */
  | { readonly kind: "blockValidated"; readonly blockId: BlockID; readonly valid: boolean; readonly reason?: string }
  | { readonly kind: "proposalSigned"; readonly proposal: Proposal }
  /** The vote as the signer gave it back: time and signature may be older ones. */
  | { readonly kind: "voteSigned"; readonly vote: Vote }
  | {
      readonly kind: "signingRefused";
      readonly what: "proposal" | "vote";
      readonly height: bigint;
      readonly round: number;
      readonly reason: string;
    }
  /** To `extendVote`: the same vote with its extension. */
  | { readonly kind: "voteExtended"; readonly vote: Vote }
  /** To `verifyVoteExtension`. */
  | { readonly kind: "voteExtensionVerified"; readonly vote: Vote; readonly peerId: string; readonly accepted: boolean }
  /** To `finalizeCommit`: stored, executed, saved. `ownAddress` when the key has changed. */
  | { readonly kind: "blockCommitted"; readonly chain: ChainState; readonly ownAddress?: Uint8Array };

/** Messages have passed the basic checks of their type (`voteFault`, `proposalFault`, `partFault`) where they were
 *  decoded. Proposals, parts, votes and timeouts are what the log keeps. */
export type ConsensusMessage =
  | { readonly kind: "proposal"; readonly proposal: Proposal; readonly peerId: string }
  | {
      readonly kind: "blockPart";
      readonly height: bigint;
      readonly round: number;
      readonly part: Part;
      readonly peerId: string;
    }
  | { readonly kind: "vote"; readonly vote: Vote; readonly peerId: string };

export interface TimeoutFired {
  readonly kind: "timeout";
  readonly height: bigint;
  readonly round: number;
  readonly step: Step;
  readonly durationMs: number;
}

type InputBody =
  | StartHeight
  /** The log has been read again (or there was none): go on live, starting with round 0. */
  | { readonly kind: "begin" }
  | ConsensusMessage
  | TimeoutFired
  /** A peer says that this block has more than two thirds of those votes. */
  | {
      readonly kind: "majorityClaim";
      readonly height: bigint;
      readonly round: number;
      readonly type: number;
      readonly blockId: BlockID;
      readonly peerId: string;
    }
  | { readonly kind: "txsAvailable" }
  | Answer;

/** `nowNs`: wall-clock time, nanoseconds since the epoch; when the log is read again, the time of the record. */
export type Input = InputBody & { readonly nowNs: bigint };

export type WalMessage = NonNullable<WALMessage["sum"]>;

type RoundEventName =
  | "NewRoundStep"
  | "Polka"
  | "Lock"
  | "Relock"
  | "Unlock"
  | "ValidBlock"
  | "TimeoutPropose"
  | "TimeoutWait";

interface RoundEvent {
  readonly height: bigint;
  readonly round: number;
  readonly step: string;
}

/** Events under CometBFT's names. */
export type ConsensusEvent =
  | ({ readonly name: RoundEventName } & RoundEvent)
  | ({
      readonly name: "NewRound";
      readonly proposer: { readonly address: Uint8Array; readonly index: number };
    } & RoundEvent)
  | ({ readonly name: "CompleteProposal"; readonly blockId: BlockID } & RoundEvent)
  | { readonly name: "Vote"; readonly vote: Vote };

/** Work for others; each is answered by one input, whenever that is done. */
export type Request =
  | {
      readonly kind: "buildProposal";
      readonly height: bigint;
      readonly round: number;
      readonly proposerAddress: Uint8Array;
      /** The precommits for the last block, with extensions where they are enabled; undefined for the first block. */
      readonly lastCommit: ExtendedCommit | undefined;
    }
  /** Validate against the chain, then ask the application. */
  | { readonly kind: "processProposal"; readonly height: bigint; readonly round: number; readonly block: WholeBlock }
  /** Validate against the chain only. */
  | { readonly kind: "validateBlock"; readonly height: bigint; readonly block: WholeBlock }
  | { readonly kind: "signProposal"; readonly proposal: Proposal }
  | { readonly kind: "signVote"; readonly vote: Vote }
  | { readonly kind: "extendVote"; readonly vote: Vote; readonly block: WholeBlock }
  | { readonly kind: "verifyVoteExtension"; readonly vote: Vote; readonly peerId: string }
  /** Store block and commit, write the end of the height to the log and sync it, execute, save. */
  | {
      readonly kind: "finalizeCommit";
      readonly block: WholeBlock;
      readonly commit: ExtendedCommit;
      /** Whether the commit is to be stored with its extensions. */
      readonly extensionsEnabled: boolean;
    };

/** What reactors tell peers. `peerId` is where it came from (`OWN`: this node; to be sent at once). */
export type Gossip =
  | {
      readonly kind: "newRoundStep";
      readonly height: bigint;
      readonly round: number;
      readonly step: Step;
      readonly startTimeNs: bigint;
      readonly lastCommitRound: number;
    }
  | {
      readonly kind: "newValidBlock";
      readonly height: bigint;
      readonly round: number;
      readonly partSetHeader: PartSetHeader;
      readonly parts: BitArray;
      readonly isCommit: boolean;
    }
  | { readonly kind: "hasProposal"; readonly proposal: Proposal; readonly peerId: string }
  | {
      readonly kind: "hasBlockPart";
      readonly height: bigint;
      readonly round: number;
      readonly part: Part;
      readonly peerId: string;
    }
  | { readonly kind: "hasVote"; readonly vote: Vote; readonly peerId: string };

/** To be carried out in their order: nothing is signed or shown before the log has what leads to it. */
export type Output =
  | Request
  | Gossip
  /** `sync`: on the disk before the next output. */
  | { readonly kind: "appendWal"; readonly message: WalMessage; readonly timeNs: bigint; readonly sync: boolean }
  /** Everything appended so far on the disk before the next output. */
  | { readonly kind: "syncWal" }
  /** There is one timer: this takes the place of what it was set to. Hand the fields back in a `timeout` input. */
  | {
      readonly kind: "scheduleTimeout";
      readonly height: bigint;
      readonly round: number;
      readonly step: Step;
      readonly durationMs: number;
    }
  /** Two votes of one validator for different blocks: the counted one and the new one. */
  | { readonly kind: "equivocation"; readonly first: Vote; readonly second: Vote }
  | { readonly kind: "publish"; readonly event: ConsensusEvent }
  /** A message that a sound peer would not send (or, from `OWN`, that this node's own signer should not have made). */
  | {
      readonly kind: "rejected";
      readonly peerId: string;
      readonly what: "proposal" | "blockPart" | "vote" | "majorityClaim";
      readonly reason: string;
    }
  /** Consensus cannot go on without breaking a promise: more than a third is faulty, or the application is not
   *  deterministic. The node stops. */
  | { readonly kind: "halt"; readonly reason: string };
