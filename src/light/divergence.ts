/** Finding out that two sources tell different stories, from where on, and who has to have lied.
 *  @spec cometbft light/detector.go */
import { headerHash } from "../chain/header.js";
import { type LightBlock, lightBlockToProto } from "../chain/light-block.js";
import { type ChainTime, compareTimes } from "../chain/time.js";
import { validatorToProto } from "../chain/validator.js";
import { byzantineValidators, isInvalidHeader } from "../chain/verify-evidence.js";
import type { LightClientAttackEvidence } from "../gen/tendermint/types/evidence.js";
import { bytesEqual } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { type BlockQuestions, bisect } from "./bisection.js";
import type { LightOptions } from "./verify.js";

export type Comparison =
  | "same"
  /** Two headers of one height: one of the sources takes part in an attack. */
  | "conflicting headers"
  /** The witness has not reached the height, but is as far in time: the header comes from a forward lunatic attack. */
  | "conflicting times"
  /** Not part of any header, so that a state sync must not believe it from one source (ASA-2024-009). */
  | "other priorities"
  /** The witness is behind in height and time: ask again after twice the clock drift and the lag of a block. */
  | "behind";

function sameHeader(a: LightBlock, b: LightBlock): boolean {
  return bytesEqual(headerHash(a.header), headerHash(b.header));
}

/** @param answer the witness's block of the verified height or, when it has none, its latest */
export function compareWithWitness(verified: LightBlock, answer: LightBlock): Comparison {
  if (answer.header.height < verified.header.height) {
    return compareTimes(answer.header.time, verified.header.time) < 0 ? "behind" : "conflicting times";
  }
  if (!sameHeader(verified, answer)) return "conflicting headers";
  const [ours, theirs] = [verified.validators.proposerPriorityHash(), answer.validators.proposerPriorityHash()];
  return bytesEqual(ours, theirs) ? "same" : "other priorities";
}

export interface Divergence {
  /** From the last block that both have, through the source's own, to the one that contradicts the trace. */
  readonly sourceTrace: readonly LightBlock[];
  /** The first block of the trace that the source contradicts. */
  readonly block: LightBlock;
}

/** Follows a verified trace at another source, up to the block where they part.
 *  @param trace as `bisect` gave it, ending at or above the target's height
 *  @param target what the other source has instead
 *  The questions are for the other source. */
export function* findDivergence(
  trace: readonly LightBlock[],
  target: LightBlock,
  now: ChainTime,
  options: LightOptions,
): BlockQuestions<Result<Divergence>> {
  const root = trace[0];
  if (root === undefined || target.header.height < root.header.height) return err("target lies below the trace");
  let common: LightBlock | undefined;
  for (const block of trace) {
    const { height } = block.header;
    if (common !== undefined && height > target.header.height) {
      // A forward lunatic attack: the source ends below this block, at a time that is not earlier.
      if (compareTimes(block.header.time, target.header.time) > 0)
        return err("the trace goes on after the target in time");
      const gap = yield* bisectTo(common, target, now, options);
      return gap.ok ? ok({ sourceTrace: gap.value, block }) : gap;
    }
    const other: LightBlock | undefined = height === target.header.height ? target : yield height;
    if (other === undefined || other.header.height !== height)
      return err(`the source has no block of height ${height}`);
    if (common === undefined) {
      if (!sameHeader(other, block)) return err("the source does not share the trusted block");
      common = other;
      continue;
    }
    const sourceTrace = yield* bisectTo(common, other, now, options);
    if (!sourceTrace.ok) return sourceTrace;
    if (!sameHeader(other, block)) return ok({ sourceTrace: sourceTrace.value, block });
    common = other;
  }
  return err("the source agrees with the whole trace");
}

function* bisectTo(
  from: LightBlock,
  to: LightBlock,
  now: ChainTime,
  options: LightOptions,
): BlockQuestions<Result<readonly LightBlock[]>> {
  if (from.header.height === to.header.height) return ok([from]);
  const trace = yield* bisect(from, to, now, options);
  return trace.ok ? trace : err(`the source's block of height ${trace.error.height}: ${trace.error.text}`);
}

/** Evidence against whoever signed the conflicting block, from the side that holds `trusted` for true.
 *  @param trusted the block of the same height (or the latest below it), @param common the last one that both share */
export function lightClientAttackEvidence(
  conflicting: LightBlock,
  trusted: LightBlock,
  common: LightBlock,
): Result<LightClientAttackEvidence> {
  // With the same validators and results on both sides the attack is one of the height itself.
  const base = isInvalidHeader(conflicting.header, trusted.header) ? common : trusted;
  const guilty = byzantineValidators(conflicting, common.validators, trusted);
  if (!guilty.ok) return guilty;
  return ok({
    conflictingBlock: lightBlockToProto(conflicting),
    commonHeight: base.header.height,
    byzantineValidators: guilty.value.map(validatorToProto),
    totalVotingPower: base.validators.totalPower,
    timestamp: base.header.time,
  });
}
