import { medianTime } from "../../chain/bft-time.js";
import { blockFault } from "../../chain/block.js";
import { blockIdsEqual } from "../../chain/block-id.js";
import { BLOCK_PROTOCOL } from "../../chain/limits.js";
import { hashConsensusParams } from "../../chain/params.js";
import { compareTimes, timesEqual, timeToNs } from "../../chain/time.js";
import { verifyCommitFault } from "../../chain/verify-commit.js";
import { nextHeight } from "../../consensus/chain-state.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { Verifier } from "../../crypto/verifier.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import { EvidenceList } from "../../gen/tendermint/types/evidence.js";
import type { Header } from "../../gen/tendermint/types/types.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import type { ChainState } from "../stores/chain-state.js";

export interface BlockChecks {
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  /** How far a block's time may lie ahead of the wall clock; 0 switches the check off (replay). */
  readonly timeToleranceNs: bigint;
  readonly nowNs: () => bigint;
}

/** Why a block cannot follow on this state; undefined when it can. Evidence in it is judged by the evidence pool.
 *  @source cometbft state/validation.go */
export function blockOnStateFault(state: ChainState, block: Block, checks: BlockChecks): string | undefined {
  return (
    blockFault(block, checks.hasher) ??
    headerOnStateFault(state, block.header, checks.hasher) ??
    lastCommitFault(state, block, checks.verifier) ??
    proposerFault(state, block.header) ??
    timeFault(state, block, checks) ??
    evidenceSizeFault(state, block)
  );
}

function differs(name: string, expected: Uint8Array, found: Uint8Array): string | undefined {
  if (bytesEqual(expected, found)) return undefined;
  return `wrong Block.Header.${name}.  Expected ${toHexUpper(expected)}, got ${toHexUpper(found)}`;
}

function headerOnStateFault(state: ChainState, header: Header, hasher: Hasher): string | undefined {
  if (header.version.app !== state.appVersion || header.version.block !== BLOCK_PROTOCOL) {
    const { block, app } = header.version;
    return `wrong Block.Header.Version. Expected block ${BLOCK_PROTOCOL} app ${state.appVersion}, got block ${block} app ${app}`;
  }
  if (header.chainId !== state.chainId) {
    return `wrong Block.Header.ChainID. Expected ${state.chainId}, got ${header.chainId}`;
  }
  if (header.height !== nextHeight(state)) {
    return `wrong Block.Header.Height. Expected ${nextHeight(state)}, got ${header.height}`;
  }
  if (!blockIdsEqual(header.lastBlockId, state.lastBlockId)) {
    const [expected, found] = [state.lastBlockId.hash, header.lastBlockId.hash].map(toHexUpper);
    return `wrong Block.Header.LastBlockID.  Expected ${expected}, got ${found}`;
  }
  return (
    differs("AppHash", state.appHash, header.appHash) ??
    differs("ConsensusHash", hashConsensusParams(state.consensusParams, hasher), header.consensusHash) ??
    differs("LastResultsHash", state.lastResultsHash, header.lastResultsHash) ??
    differs("ValidatorsHash", state.validators.hash(hasher), header.validatorsHash) ??
    differs("NextValidatorsHash", state.nextValidators.hash(hasher), header.nextValidatorsHash)
  );
}

function lastCommitFault(state: ChainState, block: Block, verifier: Verifier): string | undefined {
  const commit = block.lastCommit!;
  if (block.header.height === state.initialHeight) {
    return commit.signatures.length === 0 ? undefined : "initial block can't have LastCommit signatures";
  }
  const height = block.header.height - 1n;
  return verifyCommitFault(verifier, state.chainId, state.lastValidators, state.lastBlockId, height, commit)?.text;
}

/** The block does not say in which round it was first proposed: any validator may have proposed it. */
function proposerFault(state: ChainState, header: Header): string | undefined {
  if (state.validators.has(header.proposerAddress)) return undefined;
  return `block.Header.ProposerAddress ${toHexUpper(header.proposerAddress)} is not a validator`;
}

function timeFault(state: ChainState, block: Block, checks: BlockChecks): string | undefined {
  const { time, height } = block.header;
  if (checks.timeToleranceNs > 0n) {
    const now = checks.nowNs();
    if (timeToNs(time) >= now + checks.timeToleranceNs) {
      return `block time ${timeToNs(time)} ns is too far in the future (wall clock ${now} + tolerance ${checks.timeToleranceNs})`;
    }
  }
  const last = state.lastBlockTime;
  if (height === state.initialHeight) {
    if (timesEqual(time, last)) return undefined;
    return `block time ${timeToNs(time)} ns is not equal to genesis time ${timeToNs(last)}`;
  }
  if (compareTimes(time, last) <= 0) {
    return `block time ${timeToNs(time)} ns not greater than last block time ${timeToNs(last)}`;
  }
  const median = medianTime(block.lastCommit!, state.lastValidators);
  if (!median.ok) return `error validating block while calculating median time: ${median.error}`;
  if (timesEqual(time, median.value)) return undefined;
  return `invalid block time. Expected ${timeToNs(median.value)} ns, got ${timeToNs(time)}`;
}

function evidenceSizeFault(state: ChainState, block: Block): string | undefined {
  const max = state.consensusParams.evidence.maxBytes;
  const found = block.evidence.evidence.length === 0 ? 0 : EvidenceList.encode(block.evidence).length;
  return BigInt(found) > max ? `too much evidence: ${found} bytes, max ${max}` : undefined;
}
