/** Whether evidence proves what it says, judged against the node's own chain. Run `evidenceFault` first.
 *  @spec cometbft evidence/verify.go */
import { publicKeyAddress, verifyWith } from "../crypto/public-key.js";
import type { Verifier } from "../crypto/verifier.js";
import type { DuplicateVoteEvidence, Evidence, LightClientAttackEvidence } from "../gen/tendermint/types/evidence.js";
import type { Header } from "../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { bytesEqual, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { blockIdsEqual } from "./block-id.js";
import { evidenceHeight, evidenceTime } from "./evidence.js";
import { headerHash } from "./header.js";
import { type LightBlock, lightBlockFromProto, type SignedHeader } from "./light-block.js";
import type { ConsensusParams } from "./params.js";
import { voteSignBytes } from "./sign-bytes.js";
import { type ChainTime, compareTimes, nsBetween, timesEqual } from "./time.js";
import { compareByPower, type Validator, validatorFromProto } from "./validator.js";
import type { ValidatorSet } from "./validator-set.js";
import { type Fraction, verifyCommitLightFault, verifyCommitTrustingFault } from "./verify-commit.js";

/** The share of the common validators that must have signed a conflicting block. */
const TRUST_LEVEL: Fraction = { numerator: 1n, denominator: 3n };

/** Evidence is too old only when it is both too many blocks and too much time ago. */
export function isEvidenceExpired(
  params: ConsensusParams["evidence"],
  now: { readonly height: bigint; readonly time: ChainTime },
  evidence: { readonly height: bigint; readonly time: ChainTime },
): boolean {
  return (
    nsBetween(now.time, evidence.time) > params.maxAgeDurationNs &&
    now.height - evidence.height > params.maxAgeNumBlocks
  );
}

/** @param set the validators of the votes' height */
export function duplicateVoteEvidenceFault(
  verifier: Verifier,
  evidence: DuplicateVoteEvidence,
  chainId: string,
  set: ValidatorSet,
): string | undefined {
  const { voteA, voteB } = evidence;
  if (voteA === undefined || voteB === undefined) return "one or both of the votes are missing";
  const validator = set.getByAddress(voteA.validatorAddress);
  if (validator === undefined) {
    return `${toHexUpper(voteA.validatorAddress)} was not a validator at height ${voteA.height}`;
  }
  if (voteA.height !== voteB.height || voteA.round !== voteB.round || voteA.type !== voteB.type) {
    return "the votes differ in height, round or type";
  }
  if (!bytesEqual(voteA.validatorAddress, voteB.validatorAddress)) return "the votes are of different validators";
  if (blockIdsEqual(voteA.blockId, voteB.blockId)) return "the votes are for the same block";
  if (!bytesEqual(publicKeyAddress(validator.pubKey), voteA.validatorAddress)) {
    return "the validator's address does not belong to its key";
  }
  if (validator.power !== evidence.validatorPower) {
    return `validator power is ${validator.power}, the evidence says ${evidence.validatorPower}`;
  }
  if (set.totalPower !== evidence.totalVotingPower) {
    return `total power is ${set.totalPower}, the evidence says ${evidence.totalVotingPower}`;
  }
  for (const [name, vote] of [
    ["A", voteA],
    ["B", voteB],
  ] as const) {
    if (!verifyWith(verifier, validator.pubKey, voteSignBytes(chainId, vote), vote.signature)) {
      return `wrong signature of vote ${name}`;
    }
  }
  return undefined;
}

/** Whether the conflicting header could not have come from a right execution: then it is a lunatic attack. */
export function isInvalidHeader(conflicting: Header, trusted: Header): boolean {
  return !(
    bytesEqual(trusted.validatorsHash, conflicting.validatorsHash) &&
    bytesEqual(trusted.nextValidatorsHash, conflicting.nextValidatorsHash) &&
    bytesEqual(trusted.consensusHash, conflicting.consensusHash) &&
    bytesEqual(trusted.appHash, conflicting.appHash) &&
    bytesEqual(trusted.lastResultsHash, conflicting.lastResultsHash)
  );
}

/** Who is to blame, more power first: for a lunatic header the common validators that signed it; for two blocks of
 *  one round those that signed both; nobody when the rounds differ (amnesia). */
export function byzantineValidators(
  conflicting: LightBlock,
  commonValidators: ValidatorSet,
  trusted: SignedHeader,
): Result<Validator[]> {
  const FOR_BLOCK = BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
  const found: Validator[] = [];
  if (isInvalidHeader(conflicting.header, trusted.header)) {
    for (const sig of conflicting.commit.signatures) {
      if (sig.blockIdFlag !== FOR_BLOCK) continue;
      const validator = commonValidators.getByAddress(sig.validatorAddress);
      if (validator !== undefined) found.push(validator);
    }
  } else if (trusted.commit.round === conflicting.commit.round) {
    // Both headers name the same validators, so that the slots correspond.
    const { signatures } = conflicting.commit;
    if (signatures.length !== trusted.commit.signatures.length) return err("the commits differ in size");
    for (let i = 0; i < signatures.length; i++) {
      const sig = signatures[i]!;
      if (sig.blockIdFlag !== FOR_BLOCK || trusted.commit.signatures[i]!.blockIdFlag !== FOR_BLOCK) continue;
      const validator = conflicting.validators.getByAddress(sig.validatorAddress);
      if (validator === undefined) return err(`signer #${i} of the conflicting commit is not in its set`);
      found.push(validator);
    }
  }
  return ok(found.sort(compareByPower));
}

function accusedFault(accused: LightClientAttackEvidence["byzantineValidators"], expected: Validator[]) {
  if (accused.length !== expected.length) {
    return `expected ${expected.length} byzantine validators, the evidence names ${accused.length}`;
  }
  for (let i = 0; i < expected.length; i++) {
    const named = validatorFromProto(accused[i]!);
    if (!named.ok) return `byzantine validator #${i}: ${named.error}`;
    const { address, power, pubKey } = named.value;
    if (!bytesEqual(address, expected[i]!.address)) {
      return `byzantine validator #${i} is ${toHexUpper(address)}, expected ${toHexUpper(expected[i]!.address)}`;
    }
    if (power !== expected[i]!.power) {
      return `byzantine validator #${i} has power ${power}, expected ${expected[i]!.power}`;
    }
    // The application is told the address of the key: it must not be somebody else's.
    if (!bytesEqual(publicKeyAddress(pubKey), address)) return `byzantine validator #${i} has another validator's key`;
  }
  return undefined;
}

/** @param common the node's own header at the evidence's height, with the validators of that height
 *  @param trusted the node's own header at the conflicting height, or its latest when that lies ahead */
export function lightClientAttackEvidenceFault(
  verifier: Verifier,
  evidence: LightClientAttackEvidence,
  common: SignedHeader,
  commonValidators: ValidatorSet,
  trusted: SignedHeader,
): string | undefined {
  if (evidence.conflictingBlock === undefined) return "conflicting block is missing";
  const read = lightBlockFromProto(evidence.conflictingBlock);
  if (!read.ok) return `invalid conflicting block: ${read.error}`;
  const conflicting = read.value;
  const { header, commit } = conflicting;
  const { chainId } = trusted.header;
  if (common.header.height !== header.height) {
    const fault = verifyCommitTrustingFault(verifier, chainId, commonValidators, commit, TRUST_LEVEL, { all: true });
    if (fault !== undefined) return `common validators have not signed the conflicting block: ${fault.text}`;
  } else if (isInvalidHeader(header, trusted.header)) {
    return "a conflicting block at the common height must be correctly derived, and is not";
  }
  const fault = verifyCommitLightFault(
    verifier,
    chainId,
    conflicting.validators,
    commit.blockId,
    header.height,
    commit,
    { all: true },
  );
  if (fault !== undefined) return `invalid commit of the conflicting block: ${fault.text}`;
  if (evidence.totalVotingPower !== commonValidators.totalPower) {
    return `total power is ${commonValidators.totalPower}, the evidence says ${evidence.totalVotingPower}`;
  }
  const ahead = header.height > trusted.header.height;
  if (ahead && compareTimes(header.time, trusted.header.time) > 0) {
    return "the conflicting block lies ahead and after our latest block in time: it violates nothing yet";
  }
  if (bytesEqual(headerHash(header), headerHash(trusted.header))) return "the conflicting header is our own";
  const guilty = byzantineValidators(conflicting, commonValidators, trusted);
  return guilty.ok ? accusedFault(evidence.byzantineValidators, guilty.value) : guilty.error;
}

/** The node's own chain, as far as evidence needs it. */
export interface EvidenceChain {
  readonly chainId: string;
  readonly params: ConsensusParams["evidence"];
  /** The last block. */
  readonly height: bigint;
  readonly time: ChainTime;
  header(height: bigint): Header | undefined;
  signedHeader(height: bigint): SignedHeader | undefined;
  validators(height: bigint): ValidatorSet | undefined;
}

function trustedFor(chain: EvidenceChain, conflicting: Header, common: SignedHeader): Result<SignedHeader> {
  if (conflicting.height === common.header.height) return ok(common);
  const same = chain.signedHeader(conflicting.height);
  if (same !== undefined) return ok(same);
  // A forward lunatic attack: the conflicting block lies ahead of the chain.
  const latest = chain.signedHeader(chain.height);
  if (latest === undefined) return err(`no header and commit at height ${chain.height}`);
  return compareTimes(latest.header.time, conflicting.time) < 0
    ? err("our latest block is before the conflicting block in time")
    : ok(latest);
}

/** Everything that a node checks before it keeps, gossips or accepts evidence in a block. */
export function verifyEvidenceFault(verifier: Verifier, evidence: Evidence, chain: EvidenceChain): string | undefined {
  if (evidence.sum === undefined) return "evidence of no known type";
  const height = evidenceHeight(evidence);
  const header = chain.header(height);
  if (header === undefined) return `no header at height ${height}`;
  if (!timesEqual(evidenceTime(evidence), header.time)) return "evidence has another time than the block of its height";
  if (isEvidenceExpired(chain.params, chain, { height, time: header.time })) {
    return `evidence of height ${height} is too old`;
  }
  const validators = chain.validators(height);
  if (validators === undefined) return `no validators at height ${height}`;
  if (evidence.sum.kind === "duplicateVoteEvidence") {
    return duplicateVoteEvidenceFault(verifier, evidence.sum.value, chain.chainId, validators);
  }
  const attack = evidence.sum.value;
  // Amnesia blames nobody. The original refuses such evidence whenever it was decoded from bytes (its empty list is
  // not nil), so a block that carried it would be refused by all peers.
  if (attack.byzantineValidators.length === 0) return "evidence names no byzantine validator";
  const conflicting = attack.conflictingBlock?.signedHeader?.header;
  if (conflicting === undefined) return "conflicting block has no header";
  const common = chain.signedHeader(height);
  if (common === undefined) return `no header and commit at height ${height}`;
  const trusted = trustedFor(chain, conflicting, common);
  if (!trusted.ok) return trusted.error;
  return lightClientAttackEvidenceFault(verifier, attack, common, validators, trusted.value);
}
