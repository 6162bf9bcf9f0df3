/** What must hold in every run, whatever the faults. */
import { blockIdKey } from "../../src/chain/block-id.js";
import { plainCommit } from "../../src/chain/extended-commit.js";
import { compareTimes } from "../../src/chain/time.js";
import { verifyCommitFault } from "../../src/chain/verify-commit.js";
import type { WholeBlock } from "../../src/consensus/messages.js";
import type { Verifier } from "../../src/crypto/verifier.js";
import type { ChainState } from "../../src/engine/stores/chain-state.js";
import type { ExtendedCommit, Vote } from "../../src/gen/tendermint/types/types.js";
import { toHex } from "../../src/types/bytes.js";
import { utf8Decode } from "../../src/types/utf8.js";

const VIOLATIONS_MAX = 20;

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
    if (before === undefined) this.signed.set(slot, key);
    else if (before !== key) this.violate(`honest validator signed twice: ${slot}`);
  }

  /** An honest node hands over a block: agreement, validity, and a commit that proves it. */
  onDecided(node: string, state: ChainState, block: WholeBlock, commit: ExtendedCommit): void {
    const { height, time } = block.block.header;
    const before = this.decided.get(height);
    if (before === undefined) this.decided.set(height, { key: block.key, by: node });
    else if (before.key !== block.key) {
      this.violate(`agreement: ${node} and ${before.by} decided different blocks at height ${height}`);
    }
    this.maxRound = Math.max(this.maxRound, commit.round);
    const plain = plainCommit(commit);
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

  onExecuted(node: string, state: ChainState): void {
    const height = state.lastBlockHeight;
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
    if (this.signed.size < 20_000) return;
    for (const slot of this.signed.keys()) if (BigInt(slot.split("/")[1]!) < below) this.signed.delete(slot);
  }
}
