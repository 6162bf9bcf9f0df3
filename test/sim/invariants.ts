/** What must hold in every run, whatever the faults. */
import { blockIdKey } from "../../src/chain/block-id.js";
import { plainCommit } from "../../src/chain/extended-commit.js";
import { addNs, compareTimes } from "../../src/chain/time.js";
import type { ValidatorSet } from "../../src/chain/validator-set.js";
import { verifyCommitFault } from "../../src/chain/verify-commit.js";
import { PRECOMMIT } from "../../src/chain/vote.js";
import type { WholeBlock } from "../../src/consensus/messages.js";
import type { Verifier } from "../../src/crypto/verifier.js";
import type { ChainState } from "../../src/engine/stores/chain-state.js";
import type { Evidence } from "../../src/gen/tendermint/types/evidence.js";
import type { Commit, ExtendedCommit, Header, Proposal, Vote } from "../../src/gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../src/gen/tendermint/types/validator.js";
import { DEFAULT_TRUST_LEVEL, type LightOptions, verifyLightFault } from "../../src/light/verify.js";
import { toHex } from "../../src/types/bytes.js";
import { utf8Decode } from "../../src/types/utf8.js";

const VIOLATIONS_MAX = 20;

/** A header this far ahead of another is verified from it by skipping what lies between. */
const SKIP_HEIGHTS = 10n;

interface Locked {
  readonly round: number;
  readonly key: string;
}

interface Decided {
  readonly key: string;
  readonly by: string;
}

export class Invariants {
  readonly violations: string[] = [];
  private readonly decided = new Map<bigint, Decided>();
  private readonly appHashes = new Map<bigint, string>();
  private readonly signed = new Map<string, string>();
  private readonly submitted = new Set<string>();
  /** Hex addresses of all validators that are not honest. */
  readonly faulty = new Set<string>();
  /** By height. */
  private readonly sets = new Map<bigint, ValidatorSet>();
  /** What each honest validator has last precommitted, by address and height. */
  private readonly locks = new Map<string, Locked>();
  /** Power of honest prevotes, by height, round and block. */
  private readonly prevoted = new Map<string, bigint>();
  private readonly voters = new Set<string>();
  private readonly proposed = new Map<string, string>();
  private trusted: { readonly header: Header; readonly validators: ValidatorSet } | undefined;
  private anchor: { readonly header: Header; readonly validators: ValidatorSet } | undefined;
  /** Hex addresses of validators that sign what they like. */
  readonly culprits = new Set<string>();
  /** Who was reported, as hex addresses. */
  readonly accused = new Set<string>();
  /** Largest height that an honest node has decided, and the largest round. */
  height = 0n;
  maxRound = 0;

  constructor(private readonly verifier: Verifier) {}

  violate(text: string): void {
    if (this.violations.length < VIOLATIONS_MAX) this.violations.push(text);
  }

  onSubmitted(tx: Uint8Array): void {
    this.submitted.add(toHex(tx));
  }

  /** An honest validator has signed a vote: never two for one height, round and type. */
  onSigned(vote: Vote): void {
    const slot = `${toHex(vote.validatorAddress)}/${vote.height}/${vote.round}/${vote.type}`;
    const key = blockIdKey(vote.blockId);
    const before = this.signed.get(slot);
    if (before === key) return;
    if (before !== undefined) {
      this.violate(`honest validator signed twice: ${slot}`);
      return;
    }
    this.signed.set(slot, key);
    this.voters.add(toHex(vote.validatorAddress));
    this.checkLock(vote, key);
  }

  /** An honest proposer has signed: never two proposals for one round. */
  onProposed(address: Uint8Array, { height, round, blockId }: Proposal): void {
    const slot = `${toHex(address)}/${height}/${round}`;
    const key = blockIdKey(blockId);
    const before = this.proposed.get(slot);
    if (before !== undefined && before !== key) this.violate(`honest proposer signed twice: ${slot}`);
    this.proposed.set(slot, key);
  }

  hasVoted(address: Uint8Array): boolean {
    return this.voters.has(toHex(address));
  }

  /** Who has precommitted a block prevotes no other one, unless more than two thirds may have prevoted otherwise since;
   *  who precommits one has seen more than two thirds that may have prevoted it. "May": all of the faulty power is added.
   *  @spec arXiv:1807.04938 L28–L43 */
  private checkLock({ height, round, type, blockId, validatorAddress }: Vote, key: string): void {
    const set = this.sets.get(height);
    if (set === undefined) return;
    const place = `${toHex(validatorAddress)}/${height}`;
    if (type === PRECOMMIT) {
      if (blockId.hash.length === 0) return;
      if (!this.mayBePolka(set, height, round, key)) this.violate(`locking: ${place} precommits without a polka`);
      this.locks.set(place, { round, key });
      return;
    }
    const power = set.getByAddress(validatorAddress)?.power ?? 0n;
    const tally = `${height}/${round}/${key}`;
    this.prevoted.set(tally, (this.prevoted.get(tally) ?? 0n) + power);
    const lock = this.locks.get(place);
    if (lock === undefined || lock.key === key || blockId.hash.length === 0) return;
    for (let since = lock.round + 1; since <= round; since++) {
      if (this.mayBeOtherPolka(set, height, since, lock.key)) return;
    }
    this.violate(`locking: ${place} prevotes another block in round ${round} than it locked in round ${lock.round}`);
  }

  private faultyPower(set: ValidatorSet): bigint {
    let sum = 0n;
    for (const { address, power } of set.validators) if (this.faulty.has(toHex(address))) sum += power;
    return sum;
  }

  private mayBePolka(set: ValidatorSet, height: bigint, round: number, key: string): boolean {
    const power = (this.prevoted.get(`${height}/${round}/${key}`) ?? 0n) + this.faultyPower(set);
    return power * 3n > set.totalPower * 2n;
  }

  private mayBeOtherPolka(set: ValidatorSet, height: bigint, round: number, not: string): boolean {
    const prefix = `${height}/${round}/`;
    for (const tally of this.prevoted.keys()) {
      const key = tally.slice(prefix.length);
      if (tally.startsWith(prefix) && key !== not && this.mayBePolka(set, height, round, key)) return true;
    }
    return false;
  }

  /** An honest node hands over a block: agreement, validity, and a commit that proves it. */
  onDecided(
    node: string,
    state: ChainState,
    block: Pick<WholeBlock, "block" | "blockId" | "key">,
    commit: Commit | ExtendedCommit,
  ): void {
    const { height, time } = block.block.header;
    const before = this.decided.get(height);
    const plain = "extendedSignatures" in commit ? plainCommit(commit) : commit;
    if (before === undefined) {
      this.decided.set(height, { key: block.key, by: node });
      this.verifyByLight(node, state, block.block.header, plain);
    } else if (before.key !== block.key) {
      this.violate(`agreement: ${node} and ${before.by} decided different blocks at height ${height}`);
    }
    this.maxRound = Math.max(this.maxRound, commit.round);
    this.countCommit(node, state, block, plain);
    const fault = verifyCommitFault(this.verifier, state.chainId, state.validators, block.blockId, height, plain);
    if (fault !== undefined) this.violate(`commit of ${node} at height ${height}: ${fault.text}`);
    if (height !== state.initialHeight && compareTimes(time, state.lastBlockTime) <= 0) {
      this.violate(`time does not increase at height ${height}`);
    }
    for (const tx of block.block.data.txs) {
      if (utf8Decode(tx).startsWith("bad"))
        this.violate(`height ${height} has a transaction that all honest nodes refuse`);
      else if (!this.submitted.has(toHex(tx))) this.violate(`height ${height} has a transaction that nobody has sent`);
    }
  }

  /** Counts for itself, without the code that is on trial. */
  private countCommit(
    node: string,
    { validators }: ChainState,
    block: Pick<WholeBlock, "block" | "key">,
    commit: Commit,
  ): void {
    let power = 0n;
    const { height } = block.block.header;
    commit.signatures.forEach(({ blockIdFlag, validatorAddress }, i) => {
      const validator = validators.validators[i];
      if (blockIdFlag !== BlockIDFlag.BLOCK_ID_FLAG_COMMIT || validator === undefined) return;
      if (toHex(validator.address) === toHex(validatorAddress)) power += validator.power;
    });
    if (commit.height === height && blockIdKey(commit.blockId) === block.key && power * 3n > validators.totalPower * 2n)
      return;
    this.violate(`commit of ${node} at height ${height} has ${power} of ${validators.totalPower}`);
  }

  /** As a light client would: each header from the one before, and now and then from one further back. */
  private verifyByLight(node: string, { validators }: ChainState, header: Header, commit: Commit): void {
    const options: LightOptions = {
      verifier: this.verifier,
      trustLevel: DEFAULT_TRUST_LEVEL,
      trustingPeriodNs: 1_000_000_000_000_000n,
      clockDriftNs: 10_000_000_000n,
    };
    const block = { header, commit, validators };
    const now = addNs(header.time, 1_000_000_000n);
    const { trusted, anchor } = this;
    if (trusted !== undefined && header.height === trusted.header.height + 1n) {
      const fault = verifyLightFault(trusted, block, now, options);
      if (fault !== undefined) this.violate(`light: ${node} at height ${header.height}: ${fault.text}`);
    }
    if (anchor === undefined) this.anchor = block;
    else if (header.height >= anchor.header.height + SKIP_HEIGHTS) {
      const fault = verifyLightFault(anchor, block, now, options);
      if (fault?.kind === "invalid header") this.violate(`light, skipping: height ${header.height}: ${fault.text}`);
      this.anchor = block;
    }
    this.trusted = block;
  }

  /** Evidence in a pool or a block of an honest node. */
  onEvidence(node: string, { sum }: Evidence): void {
    if (sum?.kind !== "duplicateVoteEvidence") return;
    const { voteA, voteB } = sum.value;
    if (voteA !== undefined && voteB !== undefined) this.onEquivocation(node, voteA, voteB);
  }

  onExecuted(node: string, state: ChainState): void {
    const height = state.lastBlockHeight;
    this.sets.set(height + 1n, state.validators);
    const hash = toHex(state.appHash);
    const before = this.appHashes.get(height);
    if (before === undefined) this.appHashes.set(height, hash);
    else if (before !== hash) this.violate(`app hash of ${node} differs at height ${height}`);
    if (height > this.height) this.height = height;
  }

  /** An honest node accuses: two valid votes of one slot, of a validator that does such things. */
  onEquivocation(node: string, first: Vote, second: Vote): void {
    const who = toHex(first.validatorAddress);
    this.accused.add(who);
    const sameSlot =
      first.height === second.height &&
      first.round === second.round &&
      first.type === second.type &&
      who === toHex(second.validatorAddress);
    if (!sameSlot || blockIdKey(first.blockId) === blockIdKey(second.blockId)) {
      this.violate(`${node} accuses ${who} with votes that do not conflict`);
    }
    if (!this.culprits.has(who)) this.violate(`${node} accuses the innocent ${who}`);
  }

  /** Forgets what nobody asks for any more. */
  prune(below: bigint): void {
    for (const height of this.sets.keys()) if (height < below) this.sets.delete(height);
    if (this.signed.size < 20_000) return;
    for (const tally of this.prevoted.keys()) if (BigInt(tally.split("/")[0]!) < below) this.prevoted.delete(tally);
    for (const place of this.locks.keys()) if (BigInt(place.split("/")[1]!) < below) this.locks.delete(place);
    for (const slot of this.proposed.keys()) if (BigInt(slot.split("/")[1]!) < below) this.proposed.delete(slot);
    for (const slot of this.signed.keys()) if (BigInt(slot.split("/")[1]!) < below) this.signed.delete(slot);
  }
}
