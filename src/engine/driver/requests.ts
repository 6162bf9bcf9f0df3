import { isZeroBlockId } from "../../chain/block-id.js";
import { voteExtensionsEnabled } from "../../chain/params.js";
import { PRECOMMIT } from "../../chain/vote.js";
import type { Input, Request } from "../../consensus/messages.js";
import type { Logger } from "../../ports/log.js";
import type { Signer } from "../../ports/signer.js";
import { assert, assertNever } from "../../types/assert.js";
import { type BlockExecutor, ExecutionError } from "../execution/block-executor.js";
import type { ChainState } from "../stores/chain-state.js";
import { StoppedError } from "./persister.js";

type WithoutTime<T> = T extends unknown ? Omit<T, "nowNs"> : never;
/** An input of consensus before it gets its time. */
export type DriverInput = WithoutTime<Input>;

/** What consensus asks others to do while it goes on counting votes. */
export type BackgroundRequest = Exclude<Request, { readonly kind: "finalizeCommit" }>;

export interface RequestDeps {
  readonly executor: BlockExecutor;
  readonly signer: Signer | undefined;
  readonly log: Logger;
}

/** Does what consensus asks for and gives its answer; undefined when there is none to give.
 *  @throws whatever the application or the disk throws: the node must stop then */
export async function answerRequest(
  deps: RequestDeps,
  state: ChainState,
  request: BackgroundRequest,
): Promise<DriverInput | undefined> {
  const { executor } = deps;
  switch (request.kind) {
    case "buildProposal":
      return buildProposal(deps, state, request);
    case "processProposal": {
      const { block, blockId } = request.block;
      const reason = await executor.blockFault(state, block, blockId);
      if (reason !== undefined) return { kind: "proposalProcessed", blockId, valid: false, accepted: false, reason };
      const accepted = await executor.processProposal(state, block, blockId);
      const refusal = accepted ? {} : { reason: "refused by the application" };
      return { kind: "proposalProcessed", blockId, valid: true, accepted, ...refusal };
    }
    case "validateBlock": {
      const { block, blockId } = request.block;
      const reason = await executor.blockFault(state, block, blockId);
      return {
        kind: "blockValidated",
        blockId,
        valid: reason === undefined,
        ...(reason === undefined ? {} : { reason }),
      };
    }
    case "signProposal":
    case "signVote":
      return sign(deps, state, request);
    case "extendVote": {
      const extension = await executor.extendVote(state, request.vote, request.block.block);
      return { kind: "voteExtended", vote: { ...request.vote, extension } };
    }
    case "verifyVoteExtension": {
      const { vote, peerId } = request;
      const accepted = await executor.verifyVoteExtension(vote);
      return { kind: "voteExtensionVerified", vote, peerId, accepted };
    }
    default:
      return assertNever(request, "request of consensus");
  }
}

async function buildProposal(
  { executor, log }: RequestDeps,
  state: ChainState,
  request: Request & { readonly kind: "buildProposal" },
): Promise<DriverInput | undefined> {
  const { height, round, lastCommit, proposerAddress } = request;
  try {
    const { block, parts } = await executor.createProposalBlock(state, lastCommit, proposerAddress);
    return { kind: "proposalBuilt", height, round, block, parts };
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    // Others will propose; the round ends without a block of ours.
    log.error("unable to create proposal block", { height: height.toString(), round, error: error.message });
    return undefined;
  }
}

async function sign(
  { signer, log }: RequestDeps,
  { chainId, consensusParams }: ChainState,
  request: Request & { readonly kind: "signProposal" | "signVote" },
): Promise<DriverInput> {
  assert(signer !== undefined, "only a node with a key is asked to sign");
  const { height, round } = request.kind === "signVote" ? request.vote : request.proposal;
  const what = request.kind === "signVote" ? "vote" : "proposal";
  try {
    if (request.kind === "signProposal") {
      return { kind: "proposalSigned", proposal: await signer.signProposal(chainId, request.proposal) };
    }
    const vote = await signer.signVote(chainId, request.vote);
    const isForBlock = vote.type === PRECOMMIT && !isZeroBlockId(vote.blockId);
    if (isForBlock && vote.extensionSignature.length === 0 && voteExtensionsEnabled(consensusParams, height)) {
      throw new Error("the signer signs no vote extensions, which this chain has: nobody would count the vote");
    }
    return { kind: "voteSigned", vote };
  } catch (error) {
    if (error instanceof StoppedError) throw error;
    const reason = (error as Error).message;
    log.error(`failed signing ${what}`, { height: height.toString(), round, error: reason });
    return { kind: "signingRefused", what, height, round, reason };
  }
}
