/** The chain that simulated nodes run: production rules for blocks and states over an application of a few lines, whose
 *  app hash is a hash over all transactions so far and in which a transaction can change a validator's power. */
import { blockPartSet } from "../../src/chain/block.js";
import { plainCommit } from "../../src/chain/extended-commit.js";
import { type ConsensusParams, defaultConsensusParams } from "../../src/chain/params.js";
import type { PartSet } from "../../src/chain/part-set.js";
import { timeFromNs } from "../../src/chain/time.js";
import { createValidator, type Validator } from "../../src/chain/validator.js";
import type { ValidatorChange } from "../../src/chain/validator-changes.js";
import type { WholeBlock } from "../../src/consensus/messages.js";
import { type Hasher, nobleHasher } from "../../src/crypto/hasher.js";
import type { Verifier } from "../../src/crypto/verifier.js";
import { blockOnState } from "../../src/engine/execution/build-block.js";
import { stateAfterBlock } from "../../src/engine/execution/next-state.js";
import { blockOnStateFault } from "../../src/engine/execution/validate-block.js";
import { type ChainState, genesisState } from "../../src/engine/stores/chain-state.js";
import { ResponseFinalizeBlock } from "../../src/gen/tendermint/abci/types.js";
import type { Block } from "../../src/gen/tendermint/types/block.js";
import type { Evidence } from "../../src/gen/tendermint/types/evidence.js";
import type { ExtendedCommit } from "../../src/gen/tendermint/types/types.js";
import { Commit } from "../../src/gen/tendermint/types/types.js";
import { concatBytes, fromHex, toHex } from "../../src/types/bytes.js";
import { utf8Decode, utf8Encode } from "../../src/types/utf8.js";

export const GENESIS_TIME_NS = 1_700_000_000_000_000_000n;
const BLOCK_MS = 1_000_000n;

export interface GenesisOptions {
  readonly chainId: string;
  readonly validators: readonly Validator[];
  readonly consensusParams?: ConsensusParams;
  readonly initialHeight?: bigint;
}

export function modelGenesis(options: GenesisOptions): ChainState {
  const state = genesisState({
    chainId: options.chainId,
    genesisTime: timeFromNs(GENESIS_TIME_NS - 10_000n * BLOCK_MS),
    initialHeight: options.initialHeight ?? 1n,
    consensusParams: options.consensusParams ?? defaultConsensusParams(),
    validators: options.validators,
    appHash: new Uint8Array(32),
  });
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

/** A transaction that gives the validator with this key another power. */
export function powerTx(publicKey: Uint8Array, power: bigint): Uint8Array {
  return utf8Encode(`power ${toHex(publicKey)} ${power}`);
}

function changeOf(tx: Uint8Array): ValidatorChange | undefined {
  const found = /^power ([0-9a-f]{64}) ([0-9]+)$/.exec(utf8Decode(tx));
  if (found === null) return undefined;
  const [, key, power] = found;
  return createValidator({ kind: "ed25519", bytes: fromHex(key!) }, BigInt(power!));
}

export interface BuiltBlock {
  readonly block: Block;
  readonly parts: PartSet;
}

export function buildModelBlock(
  state: ChainState,
  height: bigint,
  proposerAddress: Uint8Array,
  lastCommit: ExtendedCommit | undefined,
  txs: readonly Uint8Array[],
  evidence: readonly Evidence[] = [],
  hasher: Hasher = nobleHasher,
): BuiltBlock {
  const commit = lastCommit === undefined ? Commit.create() : plainCommit(lastCommit);
  const block = blockOnState(state, { height, txs, lastCommit: commit, evidence, proposerAddress }, hasher);
  return { block, parts: blockPartSet(block, hasher) };
}

/** Transactions that begin with "bad" are refused by the application. */
export function isAccepted(block: Block): boolean {
  return block.data.txs.every((tx) => !utf8Decode(tx).startsWith("bad"));
}

export function modelBlockFault(
  state: ChainState,
  block: Block,
  verifier: Verifier,
  hasher: Hasher = nobleHasher,
): string | undefined {
  return blockOnStateFault(state, block, { verifier, hasher, timeToleranceNs: 0n, nowNs: () => 0n });
}

export function executeModelBlock(state: ChainState, whole: WholeBlock, hasher: Hasher = nobleHasher): ChainState {
  const { header, data } = whole.block;
  const appHash = hasher.sha256(concatBytes(state.appHash, ...data.txs));
  // The last change of a validator in a block counts.
  const changes = new Map(data.txs.map(changeOf).flatMap((c) => (c === undefined ? [] : [[toHex(c.address), c]])));
  const response = ResponseFinalizeBlock.from({ appHash });
  const next = stateAfterBlock(state, whole.blockId, header, response, [...changes.values()], hasher);
  if (!next.ok) throw new Error(next.error);
  return next.value;
}
