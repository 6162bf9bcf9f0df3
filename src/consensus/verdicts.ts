/** Whether blocks are valid and accepted: asked once a block, remembered for the height, so that no transition has to
 *  stop in its middle. A block is asked about as soon as it is complete; what needs the verdict earlier waits in its
 *  step (`awaitedPrevote`, `awaitsPrecommit`, step commit) and is taken up by the answer, while votes are counted on.
 *  To its peers such a node looks like one with a slow link. */
import { blockIdKey } from "../chain/block-id.js";
import type { BlockID } from "../gen/tendermint/types/types.js";
import type { WholeBlock } from "./messages.js";
import { type BlockVerdict, type ConsensusState, emit, heightOf } from "./state.js";

function verdictOf(s: ConsensusState, key: string): BlockVerdict {
  const { verdicts } = heightOf(s);
  let verdict = verdicts.get(key);
  if (verdict === undefined) {
    verdict = { valid: undefined, accepted: undefined, asked: "nothing", reason: "" };
    verdicts.set(key, verdict);
  }
  return verdict;
}

/** The verdict against the chain; undefined while it is awaited. */
export function validityOf(s: ConsensusState, block: WholeBlock): BlockVerdict | undefined {
  const verdict = verdictOf(s, block.key);
  if (verdict.valid !== undefined) return verdict;
  if (verdict.asked === "nothing") {
    verdict.asked = "validate";
    emit(s, { kind: "validateBlock", height: heightOf(s).height, block });
  }
  return undefined;
}

function isAnswered(verdict: BlockVerdict): boolean {
  return verdict.valid === false || verdict.accepted !== undefined;
}

/** The verdict of chain and application; undefined while it is awaited. */
export function acceptanceOf(s: ConsensusState, block: WholeBlock): BlockVerdict | undefined {
  const verdict = verdictOf(s, block.key);
  if (isAnswered(verdict)) return verdict;
  if (verdict.asked !== "process") {
    verdict.asked = "process";
    emit(s, { kind: "processProposal", height: heightOf(s).height, round: s.round, block });
  }
  return undefined;
}

/** Whether the block may be prevoted for. */
export function isAcceptable(verdict: BlockVerdict): boolean {
  return verdict.valid === true && verdict.accepted === true;
}

export interface VerdictAnswer {
  readonly blockId: BlockID;
  readonly valid: boolean;
  readonly accepted?: boolean;
  readonly reason?: string;
}

/** Notes an answer; false when nothing of this height asked for it. */
export function noteVerdict(s: ConsensusState, answer: VerdictAnswer): boolean {
  const verdict = heightOf(s).verdicts.get(blockIdKey(answer.blockId));
  if (verdict === undefined) return false;
  verdict.valid = answer.valid;
  if (answer.accepted !== undefined) verdict.accepted = answer.valid && answer.accepted;
  verdict.reason = answer.reason ?? verdict.reason;
  return true;
}
