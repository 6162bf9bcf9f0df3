/** One node and the test in the place of everybody else: feeds inputs, answers requests at once unless told not to, and
 *  keeps what came out. */

import { blockIdOf } from "../../src/chain/block.js";
import { blockIdKey, nilBlockId } from "../../src/chain/block-id.js";
import { defaultConsensusParams } from "../../src/chain/params.js";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../../src/chain/sign-bytes.js";
import { timeFromNs } from "../../src/chain/time.js";
import type { Validator } from "../../src/chain/validator.js";
import { mayBeExtended, PRECOMMIT, PREVOTE, type VoteType } from "../../src/chain/vote.js";
import { type ConsensusConfig, DEFAULT_CONSENSUS_CONFIG } from "../../src/consensus/config.js";
import type { Input, Output, WholeBlock } from "../../src/consensus/messages.js";
import type { Step } from "../../src/consensus/round-step.js";
import { createSignatureChecks } from "../../src/consensus/signature-checks.js";
import type { ConsensusState } from "../../src/consensus/state.js";
import { createConsensus, step } from "../../src/consensus/step.js";
import { nobleHasher } from "../../src/crypto/hasher.js";
import type { ChainState } from "../../src/engine/stores/chain-state.js";
import {
  type BlockID,
  type ExtendedCommit,
  type Proposal,
  SignedMsgType,
  type Vote,
} from "../../src/gen/tendermint/types/types.js";
import { bytesEqual, EMPTY_BYTES } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { keyedHash, keyedHashVerifier, simValidator } from "./keyed-hash.js";
import {
  buildModelBlock,
  executeModelBlock,
  GENESIS_TIME_NS,
  isAccepted,
  modelBlockFault,
  modelGenesis,
} from "./model-chain.js";

export const CHAIN_ID = "sim-1";
const NS_PER_MS = 1_000_000n;

export interface RigOptions {
  readonly validators?: number;
  readonly powers?: readonly bigint[];
  /** Round in which this node proposes first; undefined: it is no validator. */
  readonly proposesIn?: number | undefined;
  readonly config?: Partial<ConsensusConfig>;
  readonly extensionsFrom?: bigint;
  readonly initialHeight?: bigint;
}

/** Requests that are left to the test. */
export type Held =
  | "buildProposal"
  | "processProposal"
  | "validateBlock"
  | "signVote"
  | "signProposal"
  | "extendVote"
  | "verifyVoteExtension"
  | "finalizeCommit";

export class Rig {
  readonly state: ConsensusState;
  chain: ChainState;
  nowNs = GENESIS_TIME_NS;
  /** All that came out since the last `take`. */
  outputs: Output[] = [];
  readonly inputs: Input[] = [];
  readonly ownAddress: Uint8Array | undefined;
  readonly hold = new Set<Held>();
  readonly held: Output[] = [];
  readonly committed: { block: WholeBlock; commit: ExtendedCommit }[] = [];
  /** What the application says of vote extensions. */
  acceptExtension = true;
  /** Transactions of the next block that this node builds. */
  txs: Uint8Array[] = [];
  private timer: Extract<Output, { kind: "scheduleTimeout" }> | undefined;

  constructor(readonly options: RigOptions = {}) {
    const powers = options.powers ?? new Array<bigint>(options.validators ?? 4).fill(1n);
    const params = defaultConsensusParams();
    const enable = options.extensionsFrom ?? 0n;
    this.chain = modelGenesis({
      chainId: CHAIN_ID,
      validators: powers.map((power, i) => simValidator(i, power)),
      consensusParams: { ...params, abci: { voteExtensionsEnableHeight: enable } },
      ...(options.initialHeight === undefined ? {} : { initialHeight: options.initialHeight }),
    });
    const proposesIn = "proposesIn" in options ? options.proposesIn : 3;
    this.ownAddress = proposesIn === undefined ? undefined : this.proposerOf(proposesIn).address;
    const config = { ...DEFAULT_CONSENSUS_CONFIG, ...options.config };
    this.state = createConsensus(config, {
      checks: createSignatureChecks(CHAIN_ID, keyedHashVerifier),
      hasher: nobleHasher,
    });
  }

  /** The proposer of a round of the current height. */
  proposerOf(round: number): Validator {
    const { validators } = this.chain;
    return (round === 0 ? validators : validators.incrementProposerPriority(round)).proposer()!;
  }

  get height(): bigint {
    return this.chain.lastBlockHeight === 0n ? this.chain.initialHeight : this.chain.lastBlockHeight + 1n;
  }

  /** The other validators, in the order of the set. */
  get others(): Validator[] {
    return this.chain.validators.validators.filter((v) => !this.isOwn(v));
  }

  private isOwn(v: Validator): boolean {
    return this.ownAddress !== undefined && bytesEqual(v.address, this.ownAddress);
  }

  start(): this {
    const { ownAddress, chain } = this;
    this.feed({
      kind: "startHeight",
      chain,
      lastHeaderAppHash: undefined,
      ownAddress,
      lastCommit: undefined,
      lastCommitHasExtensions: false,
    });
    this.feed({ kind: "begin" });
    return this;
  }

  /** Starts, and enters round 0 of the first height. */
  startRound(): this {
    this.start();
    this.fireTimeout();
    return this;
  }

  feed(input: Input extends infer I ? (I extends Input ? Omit<I, "nowNs"> : never) : never): void {
    const timed = { ...input, nowNs: this.nowNs } as Input;
    this.inputs.push(timed);
    const { outputs } = step(this.state, timed);
    const answers: Parameters<Rig["feed"]>[0][] = [];
    for (const output of outputs) {
      this.outputs.push(output);
      if (output.kind === "scheduleTimeout") this.timer = output;
      if (this.hold.has(output.kind as Held)) this.held.push(output);
      else answers.push(...this.answersTo(output));
    }
    for (const answer of answers) this.feed(answer);
  }

  /** Answers what was held back. */
  release(kind: Held): void {
    this.hold.delete(kind);
    const now = this.held.filter((o) => o.kind === kind);
    for (const output of now) {
      this.held.splice(this.held.indexOf(output), 1);
      for (const answer of this.answersTo(output)) this.feed(answer);
    }
  }

  private answersTo(output: Output): Parameters<Rig["feed"]>[0][] {
    switch (output.kind) {
      case "buildProposal": {
        const { height, round, proposerAddress, lastCommit } = output;
        const built = buildModelBlock(this.chain, height, proposerAddress, lastCommit, this.txs);
        return [{ kind: "proposalBuilt", height, round, ...built }];
      }
      case "processProposal": {
        const { block, blockId } = output.block;
        const reason = modelBlockFault(this.chain, block, keyedHashVerifier);
        return [
          {
            kind: "proposalProcessed",
            blockId,
            valid: reason === undefined,
            accepted: isAccepted(block),
            reason: reason ?? "",
          },
        ];
      }
      case "validateBlock": {
        const { block, blockId } = output.block;
        const reason = modelBlockFault(this.chain, block, keyedHashVerifier);
        return [{ kind: "blockValidated", blockId, valid: reason === undefined, reason: reason ?? "" }];
      }
      case "signProposal":
        return [{ kind: "proposalSigned", proposal: this.signedProposal(output.proposal, this.ownAddress!) }];
      case "signVote":
        return [{ kind: "voteSigned", vote: this.signedVote(output.vote) }];
      case "extendVote":
        return [{ kind: "voteExtended", vote: { ...output.vote, extension: utf8Encode("own extension") } }];
      case "verifyVoteExtension":
        return [
          { kind: "voteExtensionVerified", vote: output.vote, peerId: output.peerId, accepted: this.acceptExtension },
        ];
      case "finalizeCommit": {
        this.committed.push({ block: output.block, commit: output.commit });
        this.chain = executeModelBlock(this.chain, output.block);
        return [{ kind: "blockCommitted", chain: this.chain }];
      }
      default:
        return [];
    }
  }

  private keyOf(address: Uint8Array): Uint8Array {
    for (const set of [this.chain.validators, this.chain.lastValidators]) {
      const found = set.getByAddress(address);
      if (found !== undefined) return found.pubKey.bytes;
    }
    throw new Error("no validator has this address");
  }

  signedVote(vote: Vote): Vote {
    const key = this.keyOf(vote.validatorAddress);
    const signature = keyedHash(key, voteSignBytes(CHAIN_ID, vote));
    const extensionSignature = mayBeExtended(vote)
      ? keyedHash(key, voteExtensionSignBytes(CHAIN_ID, vote))
      : EMPTY_BYTES;
    return { ...vote, signature, extensionSignature };
  }

  private signedProposal(proposal: Proposal, address: Uint8Array): Proposal {
    return { ...proposal, signature: keyedHash(this.keyOf(address), proposalSignBytes(CHAIN_ID, proposal)) };
  }

  /** A block of the current height, made by the proposer of a round. */
  block(txs: readonly string[] = [], round = 0): WholeBlock {
    const last = this.committed.at(-1)?.commit;
    const built = buildModelBlock(this.chain, this.height, this.proposerOf(round).address, last, txs.map(utf8Encode));
    const blockId = blockIdOf(built.block, built.parts);
    return { ...built, blockId, key: blockIdKey(blockId) };
  }

  proposal(block: WholeBlock, round: number, polRound = -1): Proposal {
    const proposal: Proposal = {
      type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
      height: this.height,
      round,
      polRound,
      blockId: block.blockId,
      timestamp: timeFromNs(this.nowNs),
      signature: EMPTY_BYTES,
    };
    return this.signedProposal(proposal, this.proposerOf(round).address);
  }

  /** Feeds a proposal of the round's proposer, and the parts. */
  propose(block: WholeBlock, round: number, polRound = -1): void {
    this.feed({ kind: "proposal", proposal: this.proposal(block, round, polRound), peerId: "p" });
    this.sendParts(block, round);
  }

  sendParts(block: WholeBlock, round: number): void {
    for (let i = 0; i < block.parts.total; i++) {
      this.feed({ kind: "blockPart", height: this.height, round, part: block.parts.part(i)!, peerId: "p" });
    }
  }

  /** A vote of another validator, as it would send it. */
  vote(validator: Validator, type: VoteType, round: number, blockId: BlockID | undefined, height = this.height): Vote {
    const extended = type === PRECOMMIT && blockId !== undefined && this.extends(height);
    const signed = this.signedVote({
      type,
      height,
      round,
      blockId: blockId ?? nilBlockId(),
      timestamp: timeFromNs(this.nowNs + NS_PER_MS),
      validatorAddress: validator.address,
      validatorIndex: this.chain.validators.indexOf(validator.address),
      signature: EMPTY_BYTES,
      extension: extended ? utf8Encode("ext") : EMPTY_BYTES,
      extensionSignature: EMPTY_BYTES,
    });
    return extended ? signed : { ...signed, extensionSignature: EMPTY_BYTES };
  }

  private extends(height: bigint): boolean {
    const from = this.options.extensionsFrom ?? 0n;
    return from !== 0n && height >= from;
  }

  /** Feeds the votes of these other validators. */
  votes(type: VoteType, round: number, block: WholeBlock | undefined, from: readonly number[]): void {
    const { others, height } = this;
    for (const i of from)
      this.feed({ kind: "vote", vote: this.vote(others[i]!, type, round, block?.blockId, height), peerId: `p${i}` });
  }

  prevotes(round: number, block: WholeBlock | undefined, from: readonly number[]): void {
    this.votes(PREVOTE, round, block, from);
  }

  precommits(round: number, block: WholeBlock | undefined, from: readonly number[]): void {
    this.votes(PRECOMMIT, round, block, from);
  }

  /** Lets time pass until the timer fires. */
  fireTimeout(): { round: number; step: Step } {
    const { timer } = this;
    if (timer === undefined) throw new Error("no timer is set");
    this.timer = undefined;
    this.nowNs += BigInt(timer.durationMs) * NS_PER_MS;
    const { height, round, step: at, durationMs } = timer;
    this.feed({ kind: "timeout", height, round, step: at, durationMs });
    return { round, step: at };
  }

  pendingTimer(): { round: number; step: Step; durationMs: number } | undefined {
    return this.timer;
  }

  /** What came out since the last call, and forgets it. */
  take<K extends Output["kind"]>(kind: K): Extract<Output, { kind: K }>[] {
    const found = this.outputs.filter((o): o is Extract<Output, { kind: K }> => o.kind === kind);
    this.outputs = [];
    return found;
  }

  /** This node's votes since the last call, as "prevote 0 nil" or "precommit 1 ab12cd34". */
  takeOwnVotes(): string[] {
    return this.take("signVote").map(({ vote }) => describeVote(vote));
  }

  /** Names of the events since the last call, votes and steps left out. */
  takeEvents(): string[] {
    const names = this.take("publish").map(({ event }) => event.name);
    return names.filter((name) => name !== "Vote" && name !== "NewRoundStep");
  }
}

export function describeVote(vote: Pick<Vote, "type" | "round" | "blockId">): string {
  const name = vote.type === PREVOTE ? "prevote" : "precommit";
  return `${name} ${vote.round} ${shortKey(vote.blockId)}`;
}

export function shortKey(blockId: BlockID): string {
  return blockId.hash.length === 0 ? "nil" : blockIdKey(blockId).slice(0, 8);
}

/** How `describeVote` names a vote for this block. */
export function voteText(type: "prevote" | "precommit", round: number, block: WholeBlock | undefined): string {
  return `${type} ${round} ${block === undefined ? "nil" : shortKey(block.blockId)}`;
}
