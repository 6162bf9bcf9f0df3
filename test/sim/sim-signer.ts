/** A private validator with CometBFT's rules: height, round and step never go back; for the same ones it gives the old
 *  signature again, with the old time, and refuses anything else. What it has signed survives every crash.
 *  @spec cometbft privval/file.go */
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../../src/chain/sign-bytes.js";
import { mayBeExtended, PREVOTE } from "../../src/chain/vote.js";
import type { Proposal, Vote } from "../../src/gen/tendermint/types/types.js";
import { bytesEqual, EMPTY_BYTES } from "../../src/types/bytes.js";
import { keyedHash } from "./keyed-hash.js";

const PROPOSE_STEP = 1;

interface LastSigned {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
  readonly message: Vote | Proposal;
  /** Of the message without its time. */
  readonly content: Uint8Array;
}

const NO_TIME = { seconds: 0n, nanos: 0 };

export class SimSigner {
  private last: LastSigned | undefined;

  constructor(
    readonly publicKey: Uint8Array,
    private readonly chainId: string,
  ) {}

  /** The signed vote, or why it is refused. */
  signVote(vote: Vote): Vote | string {
    const content = voteSignBytes(this.chainId, { ...vote, timestamp: NO_TIME });
    const before = this.before(vote.height, vote.round, vote.type === PREVOTE ? 2 : 3, content);
    if (typeof before === "string") return before;
    const extensionSignature = mayBeExtended(vote)
      ? keyedHash(this.publicKey, voteExtensionSignBytes(this.chainId, vote))
      : EMPTY_BYTES;
    if (before !== undefined) {
      const { timestamp, signature } = before;
      return { ...vote, timestamp, signature, extensionSignature };
    }
    const signature = keyedHash(this.publicKey, voteSignBytes(this.chainId, vote));
    const signed = { ...vote, signature, extensionSignature };
    this.last = {
      height: vote.height,
      round: vote.round,
      step: vote.type === PREVOTE ? 2 : 3,
      message: signed,
      content,
    };
    return signed;
  }

  signProposal(proposal: Proposal): Proposal | string {
    const content = proposalSignBytes(this.chainId, { ...proposal, timestamp: NO_TIME });
    const before = this.before(proposal.height, proposal.round, PROPOSE_STEP, content);
    if (typeof before === "string") return before;
    if (before !== undefined) return { ...proposal, timestamp: before.timestamp, signature: before.signature };
    const signed = { ...proposal, signature: keyedHash(this.publicKey, proposalSignBytes(this.chainId, proposal)) };
    this.last = { height: proposal.height, round: proposal.round, step: PROPOSE_STEP, message: signed, content };
    return signed;
  }

  /** What was signed for this height, round and step before; a text when signing is refused. */
  private before(
    height: bigint,
    round: number,
    step: number,
    content: Uint8Array,
  ): Vote | Proposal | string | undefined {
    const { last } = this;
    if (last === undefined || height > last.height) return undefined;
    if (height < last.height) return "height regression";
    if (round !== last.round) return round < last.round ? "round regression" : undefined;
    if (step !== last.step) return step < last.step ? "step regression" : undefined;
    return bytesEqual(content, last.content) ? last.message : "conflicting data";
  }
}
