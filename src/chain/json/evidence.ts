/** Evidence in CometBFT's JSON: a registered type with its value. Fields without a JSON name in the original keep
 *  their capitals. */
import type { Evidence, LightClientAttackEvidence } from "../../gen/tendermint/types/evidence.js";
import { lightBlockFromProto } from "../light-block.js";
import { validatorFromProto } from "../validator.js";
import { signedHeaderToJson } from "./header.js";
import { validatorSetToJson, validatorToJson } from "./validator.js";
import { int64ToJson, type Json, timeToJson } from "./values.js";
import { voteToJson } from "./vote.js";

export const DUPLICATE_VOTE_NAME = "tendermint/DuplicateVoteEvidence";
export const LIGHT_CLIENT_ATTACK_NAME = "tendermint/LightClientAttackEvidence";

function unwrap<T>(read: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!read.ok) throw new Error(`evidence was not checked: ${read.error}`);
  return read.value;
}

function lightClientAttackToJson(evidence: LightClientAttackEvidence): Json {
  const { conflictingBlock, byzantineValidators } = evidence;
  if (conflictingBlock === undefined) throw new Error("evidence was not checked: it has no conflicting block");
  const block = unwrap(lightBlockFromProto(conflictingBlock));
  return {
    ConflictingBlock: { signed_header: signedHeaderToJson(block), validator_set: validatorSetToJson(block.validators) },
    CommonHeight: int64ToJson(evidence.commonHeight),
    ByzantineValidators: byzantineValidators.map((v) => validatorToJson(unwrap(validatorFromProto(v)))),
    TotalVotingPower: int64ToJson(evidence.totalVotingPower),
    Timestamp: timeToJson(evidence.timestamp),
  };
}

/** @throws Error on evidence that has not passed `evidenceFault` */
export function evidenceToJson(evidence: Evidence): Json {
  if (evidence.sum === undefined) return null;
  if (evidence.sum.kind === "lightClientAttackEvidence") {
    return { type: LIGHT_CLIENT_ATTACK_NAME, value: lightClientAttackToJson(evidence.sum.value) };
  }
  const { voteA, voteB, totalVotingPower, validatorPower, timestamp } = evidence.sum.value;
  return {
    type: DUPLICATE_VOTE_NAME,
    value: {
      vote_a: voteA === undefined ? null : voteToJson(voteA),
      vote_b: voteB === undefined ? null : voteToJson(voteB),
      TotalVotingPower: int64ToJson(totalVotingPower),
      ValidatorPower: int64ToJson(validatorPower),
      Timestamp: timeToJson(timestamp),
    },
  };
}
