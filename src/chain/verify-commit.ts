/** Whether the validators of a set have signed a commit.
 *
 *  Full verification checks every signature, those for nil too. The light forms look only at signatures for the block
 *  and stop as soon as they have enough power, so a bad signature after that point passes; with `all` they check
 *  every signature for the block.
 *  @spec cometbft types/validation.go */
import { verifyWith } from "../crypto/public-key.js";
import type { Verifier } from "../crypto/verifier.js";
import type { BlockID, Commit, CommitSig, ExtendedCommit } from "../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { bytesEqual, toHexUpper } from "../types/bytes.js";
import { INT64_MAX } from "../types/int-math.js";
import { blockIdsEqual } from "./block-id.js";
import { commitSigFault, signedBlockId } from "./commit.js";
import { extendedCommitVote, extensionsFault, plainCommit } from "./extended-commit.js";
import { voteSignBytes } from "./sign-bytes.js";
import type { Validator } from "./validator.js";
import type { ValidatorSet } from "./validator-set.js";
import { PRECOMMIT, voteExtensionSignatureFault } from "./vote.js";

export type CommitFault =
  | { readonly kind: "malformed" | "wrong signature"; readonly text: string }
  /** The one fault that a light client answers by asking for a header in between. */
  | { readonly kind: "not enough power"; readonly text: string; readonly got: bigint; readonly needed: bigint };

export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

interface Scope {
  /** Nil votes are checked too, without counting. */
  readonly nilVotes: boolean;
  /** Check all, even after enough power is found. */
  readonly all: boolean;
  /** Signatures belong to validators by their place, else by address; then unknown signers are skipped. */
  readonly byIndex: boolean;
}

interface Checked {
  readonly index: number;
  readonly sig: CommitSig;
  readonly validator: Validator;
}

function malformed(text: string): CommitFault {
  return { kind: "malformed", text };
}

/** From two signatures on the original verifies ed25519 in a batch, and then counts power before it looks at
 *  signatures, and skips the basic checks of a slot. */
function isBatched(set: ValidatorSet, commit: Commit): boolean {
  return commit.signatures.length >= 2 && set.proposer()?.pubKey.kind === "ed25519" && set.hasOneKeyType();
}

class Tally {
  private readonly seen = new Map<number, number>();
  private readonly pending: Checked[] = [];
  private readonly batched: boolean;
  private power = 0n;

  constructor(
    private readonly verifier: Verifier,
    private readonly chainId: string,
    private readonly set: ValidatorSet,
    private readonly commit: Commit,
    private readonly needed: bigint,
    private readonly scope: Scope,
  ) {
    this.batched = isBatched(set, commit);
  }

  /** Undefined when more power than needed has signed rightly. */
  fault(): CommitFault | undefined {
    const { signatures } = this.commit;
    for (let index = 0; index < signatures.length; index++) {
      const sig = signatures[index]!;
      if (this.isIgnored(sig)) continue;
      const found = this.validatorOf(sig, index);
      if (found === undefined) continue;
      if ("kind" in found) return found;
      const fault = this.take({ index, sig, validator: found });
      if (fault !== undefined) return fault;
      if (!this.scope.all && this.power > this.needed) break;
    }
    if (this.power <= this.needed) {
      const text = `insufficient voting power: got ${this.power}, needed more than ${this.needed}`;
      return { kind: "not enough power", text, got: this.power, needed: this.needed };
    }
    for (const checked of this.pending) {
      const fault = this.signatureFault(checked);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  private isIgnored(sig: CommitSig): boolean {
    if (this.scope.nilVotes) return sig.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
    return sig.blockIdFlag !== BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
  }

  private validatorOf(sig: CommitSig, index: number): Validator | CommitFault | undefined {
    const flagFault = sig.blockIdFlag > BlockIDFlag.BLOCK_ID_FLAG_NIL || sig.blockIdFlag < 0;
    if (flagFault || sig.blockIdFlag === 0) return malformed(`unknown block id flag ${sig.blockIdFlag} at #${index}`);
    const fault = this.batched ? undefined : commitSigFault(sig);
    if (fault !== undefined) return malformed(`invalid signature #${index}: ${fault}`);
    if (this.scope.byIndex) {
      const validator = this.set.getByIndex(index)!;
      if (bytesEqual(validator.address, sig.validatorAddress)) return validator;
      const [want, got] = [toHexUpper(validator.address), toHexUpper(sig.validatorAddress)];
      return malformed(`validator address mismatch at #${index}: expected ${want}, got ${got}`);
    }
    const at = this.set.indexOf(sig.validatorAddress);
    if (at < 0) return undefined;
    const first = this.seen.get(at);
    if (first !== undefined) {
      return malformed(`double vote of ${toHexUpper(sig.validatorAddress)} (#${first} and #${index})`);
    }
    this.seen.set(at, index);
    return this.set.getByIndex(at);
  }

  private take(checked: Checked): CommitFault | undefined {
    if (this.batched) this.pending.push(checked);
    else {
      const fault = this.signatureFault(checked);
      if (fault !== undefined) return fault;
    }
    if (checked.sig.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT) this.power += checked.validator.power;
    return undefined;
  }

  private signatureFault({ index, sig, validator }: Checked): CommitFault | undefined {
    const signBytes = voteSignBytes(this.chainId, {
      type: PRECOMMIT,
      height: this.commit.height,
      round: this.commit.round,
      blockId: signedBlockId(sig.blockIdFlag, this.commit.blockId),
      timestamp: sig.timestamp,
    });
    if (verifyWith(this.verifier, validator.pubKey, signBytes, sig.signature)) return undefined;
    return { kind: "wrong signature", text: `wrong signature (#${index}): ${toHexUpper(sig.signature)}` };
  }
}

function frameFault(set: ValidatorSet, blockId: BlockID, height: bigint, commit: Commit): CommitFault | undefined {
  if (set.size === 0) return malformed("validator set is empty");
  if (set.size !== commit.signatures.length) {
    return malformed(`commit has ${commit.signatures.length} signatures, the set ${set.size} validators`);
  }
  if (commit.height !== height) return malformed(`commit is of height ${commit.height}, not ${height}`);
  return blockIdsEqual(commit.blockId, blockId) ? undefined : malformed("commit is for another block");
}

function twoThirds(set: ValidatorSet): bigint {
  return (set.totalPower * 2n) / 3n;
}

/** More than two thirds of the set have signed the block, and every signature is right. Undefined when so.
 *  Run the basic checks of the commit first: an absent slot that carries an address passes here. */
export function verifyCommitFault(
  verifier: Verifier,
  chainId: string,
  set: ValidatorSet,
  blockId: BlockID,
  height: bigint,
  commit: Commit,
): CommitFault | undefined {
  const scope = { nilVotes: true, all: true, byIndex: true };
  return (
    frameFault(set, blockId, height, commit) ?? new Tally(verifier, chainId, set, commit, twoThirds(set), scope).fault()
  );
}

/** More than two thirds of the set have signed the block. */
export function verifyCommitLightFault(
  verifier: Verifier,
  chainId: string,
  set: ValidatorSet,
  blockId: BlockID,
  height: bigint,
  commit: Commit,
  options: { readonly all: boolean } = { all: false },
): CommitFault | undefined {
  const scope = { nilVotes: false, all: options.all, byIndex: true };
  return (
    frameFault(set, blockId, height, commit) ?? new Tally(verifier, chainId, set, commit, twoThirds(set), scope).fault()
  );
}

/** More than the fraction `level` of a set, which need not be the one of the commit's height, has signed the block. */
export function verifyCommitTrustingFault(
  verifier: Verifier,
  chainId: string,
  set: ValidatorSet,
  commit: Commit,
  level: Fraction,
  options: { readonly all: boolean } = { all: false },
): CommitFault | undefined {
  if (set.size === 0) return malformed("validator set is empty");
  if (level.denominator <= 0n) return malformed("the denominator of the trust level must be above 0");
  const scaled = set.totalPower * level.numerator;
  if (scaled > INT64_MAX || level.numerator < 0n) return malformed("the numerator of the trust level is out of range");
  const scope = { nilVotes: false, all: options.all, byIndex: false };
  return new Tally(verifier, chainId, set, commit, scaled / level.denominator, scope).fault();
}

/** Full verification, and a right extension signature on every vote for the block. Run the basic checks first. */
export function verifyExtendedCommitFault(
  verifier: Verifier,
  chainId: string,
  set: ValidatorSet,
  blockId: BlockID,
  height: bigint,
  extended: ExtendedCommit,
): CommitFault | undefined {
  const missing = extensionsFault(extended, true);
  if (missing !== undefined) return malformed(missing);
  const fault = verifyCommitFault(verifier, chainId, set, blockId, height, plainCommit(extended));
  if (fault !== undefined) return fault;
  for (let index = 0; index < extended.extendedSignatures.length; index++) {
    const vote = extendedCommitVote(extended, index);
    const wrong = voteExtensionSignatureFault(verifier, chainId, vote, set.getByIndex(index)!.pubKey);
    if (wrong !== undefined) return { kind: "wrong signature", text: `${wrong} (#${index})` };
  }
  return undefined;
}
