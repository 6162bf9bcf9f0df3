/** Validator sets: who votes with which power, and whose turn it is. Sets are immutable; a change gives a new one.
 *  @spec cometbft types/validator_set.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { merkleRoot } from "../crypto/merkle.js";
import type { ValidatorSet as ProtoValidatorSet } from "../gen/tendermint/types/validator.js";
import { assert } from "../types/assert.js";
import { bytesEqual, compareBytes, EMPTY_BYTES, toHex } from "../types/bytes.js";
import { addClipInt64 } from "../types/int-math.js";
import { err, ok, type Result } from "../types/result.js";
import { TOTAL_POWER_MAX } from "./limits.js";
import { rescaleAndCentre, takeTurn } from "./proposer-priority.js";
import {
  compareByPower,
  isBefore,
  type Validator,
  validatorFault,
  validatorFromProto,
  validatorLeaf,
  validatorToProto,
} from "./validator.js";
import { applyChanges, type ValidatorChange } from "./validator-changes.js";

/** What sets that differ only in priorities share. */
interface Membership {
  /** By hex address; the first of them when a received set names one twice. */
  byAddress: Map<string, number> | undefined;
  hash: Uint8Array | undefined;
}

/** The sum of the powers, or undefined when it exceeds the limit. */
function sumPowers(validators: readonly Validator[]): bigint | undefined {
  let sum = 0n;
  for (const v of validators) {
    sum = addClipInt64(sum, v.power);
    if (sum > TOTAL_POWER_MAX) return undefined;
  }
  return sum;
}

export class ValidatorSet {
  private constructor(
    /** In the set's order: more power first, then the lower address (a received set may be in any order). */
    readonly validators: readonly Validator[],
    readonly totalPower: bigint,
    /** As it was when its turn came; a later change of its power or priority does not show here. */
    private readonly chosen: Validator | undefined,
    private readonly shared: Membership,
  ) {}

  static readonly EMPTY = new ValidatorSet([], 0n, undefined, { byAddress: undefined, hash: undefined });

  /** The set of a genesis document or of InitChain: everybody joins at once, and the first turn is taken. No changes
   *  give the empty set. */
  static create(members: readonly ValidatorChange[]): Result<ValidatorSet> {
    if (members.length === 0) return ok(ValidatorSet.EMPTY);
    const removal = members.find((m) => m.power === 0n);
    if (removal !== undefined) return err("cannot make a set with validators of no voting power");
    const set = ValidatorSet.EMPTY.updateWithChangeSet(members);
    return set.ok ? ok(set.value.incrementProposerPriority(1)) : set;
  }

  /** Validators with priorities as they are, for a set whose proposer is not known (from an RPC answer): the one with
   *  the lowest priority is taken for it, which is wrong just after somebody has joined. */
  static fromValidators(validators: readonly Validator[]): Result<ValidatorSet> {
    if (validators.length === 0) return err("validator set is empty");
    for (const v of validators) {
      const fault = validatorFault(v);
      if (fault !== undefined) return err(fault);
    }
    const total = sumPowers(validators);
    if (total === undefined) return err(`total voting power exceeds ${TOTAL_POWER_MAX}`);
    const last = validators.reduce((a, b) => (isBefore(a, b) ? b : a));
    return ok(ValidatorSet.make([...validators].sort(compareByPower), total, last));
  }

  private static make(validators: readonly Validator[], total: bigint, chosen: Validator | undefined): ValidatorSet {
    return new ValidatorSet(validators, total, chosen, { byAddress: undefined, hash: undefined });
  }

  /** A set as a peer or the state store has it. Nothing says that it is sorted or free of doubles: compare its hash
   *  with a header's. The total in the message is not believed. */
  static fromProto(proto: ProtoValidatorSet): Result<ValidatorSet> {
    const validators: Validator[] = [];
    for (const p of proto.validators) {
      const v = validatorFromProto(p);
      if (!v.ok) return v;
      validators.push(v.value);
    }
    if (proto.proposer === undefined) return err("validator set has no proposer");
    const proposer = validatorFromProto(proto.proposer);
    if (!proposer.ok) return err(`proposer of validator set: ${proposer.error}`);
    const total = sumPowers(validators);
    if (total === undefined) return err(`total voting power exceeds ${TOTAL_POWER_MAX}`);
    const set = ValidatorSet.make(validators, total, proposer.value);
    const fault = set.fault();
    return fault === undefined ? ok(set) : err(fault);
  }

  /** The total is never written. */
  toProto(): ProtoValidatorSet {
    if (this.validators.length === 0) return { validators: [], proposer: undefined, totalVotingPower: 0n };
    const proposer = this.proposer();
    return {
      validators: this.validators.map(validatorToProto),
      proposer: proposer && validatorToProto(proposer),
      totalVotingPower: 0n,
    };
  }

  /** What a set must pass to be used: somebody is in it, keys and addresses fit, the proposer is one of them. */
  fault(): string | undefined {
    if (this.validators.length === 0) return "validator set is empty";
    for (let i = 0; i < this.validators.length; i++) {
      const fault = validatorFault(this.validators[i]!);
      if (fault !== undefined) return `invalid validator #${i}: ${fault}`;
    }
    const proposer = this.proposer()!;
    const fault = validatorFault(proposer);
    if (fault !== undefined) return `invalid proposer: ${fault}`;
    return this.has(proposer.address) ? undefined : "proposer is not in the validator set";
  }

  get size(): number {
    return this.validators.length;
  }

  getByIndex(index: number): Validator | undefined {
    return this.validators[index];
  }

  private addresses(): Map<string, number> {
    if (this.shared.byAddress === undefined) {
      const map = new Map<string, number>();
      this.validators.forEach((v, i) => {
        const key = toHex(v.address);
        if (!map.has(key)) map.set(key, i);
      });
      this.shared.byAddress = map;
    }
    return this.shared.byAddress;
  }

  /** −1 when nobody has this address. */
  indexOf(address: Uint8Array): number {
    return this.addresses().get(toHex(address)) ?? -1;
  }

  has(address: Uint8Array): boolean {
    return this.indexOf(address) >= 0;
  }

  getByAddress(address: Uint8Array): Validator | undefined {
    return this.validators[this.indexOf(address)];
  }

  /** Whose turn it is; undefined only for the empty set. */
  proposer(): Validator | undefined {
    if (this.chosen !== undefined || this.validators.length === 0) return this.chosen;
    return this.validators.reduce((a, b) => (isBefore(b, a) ? b : a));
  }

  isProposer(address: Uint8Array): boolean {
    const proposer = this.proposer();
    return proposer !== undefined && bytesEqual(proposer.address, address);
  }

  /** Index of the proposer in the set's order; −1 for the empty set. */
  proposerIndex(): number {
    const proposer = this.proposer();
    return proposer === undefined ? -1 : this.indexOf(proposer.address);
  }

  /** `times` turns in one call, as for that many rounds. n calls of one turn are not the same: rescaling and centring
   *  happen once a call.
   *  @throws AssertionError on the empty set or fewer than one turn */
  incrementProposerPriority(times: number): ValidatorSet {
    assert(this.validators.length > 0, "turns are taken in a set that is not empty");
    assert(Number.isSafeInteger(times) && times > 0, "at least one turn is taken");
    const { validators } = this;
    const priorities = validators.map((v) => v.proposerPriority);
    const powers = validators.map((v) => v.power);
    rescaleAndCentre(priorities, this.totalPower);
    const lowerAddress = (a: number, b: number): boolean =>
      compareBytes(validators[a]!.address, validators[b]!.address) < 0;
    let chosen = 0;
    for (let i = 0; i < times; i++) chosen = takeTurn(priorities, powers, this.totalPower, lowerAddress);
    const moved = validators.map((v, i) => ({ ...v, proposerPriority: priorities[i]! }));
    return new ValidatorSet(moved, this.totalPower, moved[chosen], this.shared);
  }

  /** Adds, changes and (power 0) removes validators, all or none of them. Takes no turn. */
  updateWithChangeSet(changes: readonly ValidatorChange[]): Result<ValidatorSet> {
    if (changes.length === 0) return ok(this);
    const changed = applyChanges(this, changes);
    if (!changed.ok) return changed;
    const total = sumPowers(changed.value);
    assert(total !== undefined, "the total power was checked with the changes");
    const priorities = changed.value.map((v) => v.proposerPriority);
    rescaleAndCentre(priorities, total);
    const validators = changed.value.map((v, i) => ({ ...v, proposerPriority: priorities[i]! })).sort(compareByPower);
    return ok(ValidatorSet.make(validators, total, this.chosen));
  }

  /** The validators hash of headers: keys and powers in the set's order. */
  hash(hasher: Hasher = nobleHasher): Uint8Array {
    this.shared.hash ??= merkleRoot(this.validators.map(validatorLeaf), hasher);
    return this.shared.hash;
  }

  /** What nodes compare after state sync. The original writes each zigzag varint at the start of one buffer and
   *  hashes as many bytes as all of them have, so that earlier ones are partly overwritten: reproduced. Empty for
   *  the empty set. */
  proposerPriorityHash(hasher: Hasher = nobleHasher): Uint8Array {
    if (this.validators.length === 0) return EMPTY_BYTES;
    const buffer = new Uint8Array(10 * this.validators.length);
    let total = 0;
    for (const v of this.validators) {
      let rest = BigInt.asUintN(64, (v.proposerPriority << 1n) ^ (v.proposerPriority >> 63n));
      let at = 0;
      for (; rest >= 0x80n; rest >>= 7n) buffer[at++] = Number(rest & 0x7fn) | 0x80;
      buffer[at++] = Number(rest);
      total += at;
    }
    return hasher.sha256(buffer.subarray(0, total));
  }

  /** Whether all keys are of one type. */
  hasOneKeyType(): boolean {
    return this.validators.every((v) => v.pubKey.kind === this.validators[0]!.pubKey.kind);
  }
}
