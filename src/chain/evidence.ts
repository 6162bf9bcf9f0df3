/** Evidence of misbehaviour, as it travels and is hashed. What it proves is judged in verify-evidence.ts.
 *  @spec cometbft types/evidence.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { merkleRoot } from "../crypto/merkle.js";
import { publicKeyAddress } from "../crypto/public-key.js";
import { type Misbehavior, MisbehaviorType } from "../gen/tendermint/abci/types.js";
import { DuplicateVoteEvidence, Evidence, LightClientAttackEvidence } from "../gen/tendermint/types/evidence.js";
import type { Vote } from "../gen/tendermint/types/types.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { compareBlockIds } from "./block-id.js";
import { normaliseCommit } from "./commit.js";
import { decodeChecked } from "./decode.js";
import { headerHash } from "./header.js";
import { lightBlockFault, lightBlockFromProto } from "./light-block.js";
import type { ChainTime } from "./time.js";
import { validatorFromProto } from "./validator.js";
import type { ValidatorSet } from "./validator-set.js";
import { voteFault } from "./vote.js";

/** Evidence whose oneof is filled: what is left after `evidenceFault`. */
type Sum = NonNullable<Evidence["sum"]>;

function sumOf(evidence: Evidence): Sum {
  if (evidence.sum === undefined) throw new Error("evidence of no known type: it was not checked");
  return evidence.sum;
}

/** Evidence from two conflicting votes, in whatever order they were found.
 *  @param blockTime of the block at the height of the votes
 *  @param set the validators of that height */
export function makeDuplicateVoteEvidence(
  vote1: Vote,
  vote2: Vote,
  blockTime: ChainTime,
  set: ValidatorSet,
): Result<DuplicateVoteEvidence> {
  const validator = set.getByAddress(vote1.validatorAddress);
  if (validator === undefined) return err("the voter is not in the validator set");
  const inOrder = compareBlockIds(vote1.blockId, vote2.blockId) < 0;
  return ok({
    voteA: inOrder ? vote1 : vote2,
    voteB: inOrder ? vote2 : vote1,
    totalVotingPower: set.totalPower,
    validatorPower: validator.power,
    timestamp: blockTime,
  });
}

export function wrapDuplicateVote(value: DuplicateVoteEvidence): Evidence {
  return { sum: { kind: "duplicateVoteEvidence", value } };
}

export function wrapLightClientAttack(value: LightClientAttackEvidence): Evidence {
  return { sum: { kind: "lightClientAttackEvidence", value } };
}

/** Brings a fresh message to the form in which it is hashed: totals that peers claim and excess bits of flags go. */
export function normaliseEvidence(evidence: Evidence): Evidence {
  if (evidence.sum?.kind !== "lightClientAttackEvidence") return evidence;
  const block = evidence.sum.value.conflictingBlock;
  if (block?.validatorSet !== undefined) block.validatorSet.totalVotingPower = 0n;
  if (block?.signedHeader?.commit !== undefined) normaliseCommit(block.signedHeader.commit);
  return evidence;
}

/** The message without its oneof wrapper: the leaf of the evidence hash. For a light-client attack the bytes hold
 *  proposer priorities, so two honest reporters can differ. */
export function evidenceBytes(evidence: Evidence): Uint8Array {
  const sum = sumOf(evidence);
  return sum.kind === "duplicateVoteEvidence"
    ? DuplicateVoteEvidence.encode(sum.value)
    : LightClientAttackEvidence.encode(sum.value);
}

/** What identifies a light-client attack: 31 bytes of the conflicting header's hash, a zero byte, and the common
 *  height as a zigzag varint. Not the 32nd byte: the original's slice ends one too early. */
export function lightClientAttackHash(
  conflictingHash: Uint8Array,
  commonHeight: bigint,
  hasher: Hasher = nobleHasher,
): Uint8Array {
  const varint: number[] = [];
  let rest = BigInt.asUintN(64, (commonHeight << 1n) ^ (commonHeight >> 63n));
  for (; rest >= 0x80n; rest >>= 7n) varint.push(Number(rest & 0x7fn) | 0x80);
  varint.push(Number(rest));
  const data = new Uint8Array(32 + varint.length);
  data.set(conflictingHash.subarray(0, 31));
  data.set(varint, 32);
  return hasher.sha256(data);
}

/** The identity under which evidence is kept and recognised. */
export function evidenceHash(evidence: Evidence, hasher: Hasher = nobleHasher): Uint8Array {
  const sum = sumOf(evidence);
  if (sum.kind === "duplicateVoteEvidence") return hasher.sha256(evidenceBytes(evidence));
  const header = sum.value.conflictingBlock?.signedHeader?.header;
  const conflicting = header === undefined ? EMPTY_BYTES : headerHash(header, hasher);
  return lightClientAttackHash(conflicting, sum.value.commonHeight, hasher);
}

/** The evidence hash of a block. */
export function evidenceListHash(list: readonly Evidence[], hasher: Hasher = nobleHasher): Uint8Array {
  return merkleRoot(list.map(evidenceBytes), hasher);
}

/** Height of the infraction; for a light-client attack the last height that both sides agree on. */
export function evidenceHeight(evidence: Evidence): bigint {
  const sum = sumOf(evidence);
  return sum.kind === "duplicateVoteEvidence" ? (sum.value.voteA?.height ?? 0n) : sum.value.commonHeight;
}

/** Time of the block at the evidence's height, as the evidence claims it. */
export function evidenceTime(evidence: Evidence): ChainTime {
  return sumOf(evidence).value.timestamp;
}

function duplicateVoteFault(evidence: DuplicateVoteEvidence): string | undefined {
  const { voteA, voteB } = evidence;
  if (voteA === undefined || voteB === undefined) return "one or both of the votes are missing";
  const inA = voteFault(voteA);
  if (inA !== undefined) return `invalid vote A: ${inA}`;
  const inB = voteFault(voteB);
  if (inB !== undefined) return `invalid vote B: ${inB}`;
  return compareBlockIds(voteA.blockId, voteB.blockId) < 0
    ? undefined
    : "votes are not in the order of their block ids";
}

function lightClientAttackFault(evidence: LightClientAttackEvidence): string | undefined {
  if (evidence.conflictingBlock === undefined) return "conflicting block is missing";
  const block = lightBlockFromProto(evidence.conflictingBlock);
  if (!block.ok) return `invalid conflicting block: ${block.error}`;
  for (const v of evidence.byzantineValidators) {
    const read = validatorFromProto(v);
    if (!read.ok) return `byzantine validator: ${read.error}`;
  }
  if (evidence.totalVotingPower <= 0n) return "negative or zero total voting power";
  if (evidence.commonHeight <= 0n) return "negative or zero common height";
  const { header } = block.value;
  if (evidence.commonHeight > header.height) {
    return `common height is ahead of the conflicting block's (${evidence.commonHeight} > ${header.height})`;
  }
  const fault = lightBlockFault(block.value, header.chainId);
  return fault === undefined ? undefined : `invalid conflicting block: ${fault}`;
}

/** What evidence must pass before it is looked at any further. */
export function evidenceFault(evidence: Evidence): string | undefined {
  if (evidence.sum === undefined) return "evidence of no known type";
  return evidence.sum.kind === "duplicateVoteEvidence"
    ? duplicateVoteFault(evidence.sum.value)
    : lightClientAttackFault(evidence.sum.value);
}

/** Decodes the wrapped form with its basic checks. */
export function decodeEvidence(bytes: Uint8Array): Result<Evidence> {
  return decodeChecked(Evidence, bytes, (e) => evidenceFault(normaliseEvidence(e)));
}

/** What the application is told: one entry for each validator that is to blame. */
export function misbehaviorsOf(evidence: Evidence): Misbehavior[] {
  const sum = sumOf(evidence);
  if (sum.kind === "duplicateVoteEvidence") {
    const { voteA, validatorPower, timestamp, totalVotingPower } = sum.value;
    return [
      {
        type: MisbehaviorType.DUPLICATE_VOTE,
        validator: { address: voteA?.validatorAddress ?? EMPTY_BYTES, power: validatorPower },
        height: evidenceHeight(evidence),
        time: timestamp,
        totalVotingPower,
      },
    ];
  }
  const { commonHeight, timestamp, totalVotingPower, byzantineValidators } = sum.value;
  return byzantineValidators.map((v) => {
    const read = validatorFromProto(v);
    return {
      type: MisbehaviorType.LIGHT_CLIENT_ATTACK,
      // The address of the key: the address field is not bound to it.
      validator: { address: read.ok ? publicKeyAddress(read.value.pubKey) : v.address, power: v.votingPower },
      height: commonHeight,
      time: timestamp,
      totalVotingPower,
    };
  });
}
