import { medianTime } from "../../chain/bft-time.js";
import { makeBlock } from "../../chain/block.js";
import { BLOCK_PROTOCOL } from "../../chain/limits.js";
import { hashConsensusParams } from "../../chain/params.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { Evidence } from "../../gen/tendermint/types/evidence.js";
import type { Commit } from "../../gen/tendermint/types/types.js";
import { assert } from "../../types/assert.js";
import { ok } from "../../types/result.js";
import type { ChainState } from "../stores/chain-state.js";

export interface BlockContent {
  readonly height: bigint;
  readonly txs: readonly Uint8Array[];
  readonly lastCommit: Commit;
  readonly evidence: readonly Evidence[];
  readonly proposerAddress: Uint8Array;
}

/** The block that follows on this state with this content. @source cometbft state/state.go MakeBlock */
export function blockOnState(state: ChainState, content: BlockContent, hasher: Hasher): Block {
  const first = content.height === state.initialHeight;
  const time = first ? ok(state.lastBlockTime) : medianTime(content.lastCommit, state.lastValidators);
  assert(time.ok, "the signers of the last commit are its validators");
  const frame = {
    version: { block: BLOCK_PROTOCOL, app: state.appVersion },
    chainId: state.chainId,
    height: content.height,
    time: time.value,
    lastBlockId: state.lastBlockId,
    validatorsHash: state.validators.hash(hasher),
    nextValidatorsHash: state.nextValidators.hash(hasher),
    consensusHash: hashConsensusParams(state.consensusParams, hasher),
    appHash: state.appHash,
    lastResultsHash: state.lastResultsHash,
    proposerAddress: content.proposerAddress,
  };
  return makeBlock(frame, content.txs, content.evidence, content.lastCommit, hasher);
}
