import { keyFromProto } from "../../chain/key-proto.js";
import { consensusParamsFault, paramsUpdateFault, updateConsensusParams } from "../../chain/params.js";
import { resultsHash } from "../../chain/results.js";
import { createValidator, type Validator } from "../../chain/validator.js";
import type { ValidatorChange } from "../../chain/validator-changes.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { ResponseFinalizeBlock, ValidatorUpdate } from "../../gen/tendermint/abci/types.js";
import type { BlockID, Header } from "../../gen/tendermint/types/types.js";
import { err, ok, type Result } from "../../types/result.js";
import type { ChainState } from "../stores/chain-state.js";

/** Reads what the application says of validators, with the keys alone checked (InitChain). */
export function validatorsOfUpdates(updates: readonly ValidatorUpdate[]): Result<Validator[]> {
  const validators: Validator[] = [];
  for (const { pubKey, power } of updates) {
    const key = keyFromProto(pubKey);
    if (!key.ok) return err(key.error);
    validators.push(createValidator(key.value, power));
  }
  return ok(validators);
}

/** Reads validator updates of a block: powers and key types must be allowed. */
export function validatorUpdates(
  updates: readonly ValidatorUpdate[],
  keyTypes: readonly string[],
): Result<Validator[]> {
  for (const { pubKey, power } of updates) {
    if (power < 0n) return err(`voting power can't be negative: ${power}`);
    if (power === 0n) continue;
    const kind = pubKey.sum?.kind ?? "none";
    if (!keyTypes.includes(kind)) return err(`a validator is using pubkey ${kind}, which is unsupported for consensus`);
  }
  return validatorsOfUpdates(updates);
}

/** The state after a block: validator changes act two heights later, params at the next one. The app hash is the
 *  application's answer.
 *  @source cometbft state/execution.go updateState */
export function stateAfterBlock(
  state: ChainState,
  blockId: BlockID,
  header: Header,
  response: ResponseFinalizeBlock,
  changes: readonly ValidatorChange[],
  hasher: Hasher,
): Result<ChainState> {
  const changed = state.nextValidators.updateWithChangeSet(changes);
  if (!changed.ok) return err(`changing validator set: ${changed.error}`);
  const update = response.consensusParamUpdates;
  const consensusParams = updateConsensusParams(state.consensusParams, update);
  if (update !== undefined) {
    const fault = consensusParamsFault(consensusParams);
    if (fault !== undefined) return err(`validating new consensus params: ${fault}`);
    const updateFault = paramsUpdateFault(state.consensusParams, update, header.height);
    if (updateFault !== undefined) return err(`updating consensus params: ${updateFault}`);
  }
  return ok({
    appVersion: update === undefined ? state.appVersion : consensusParams.version.app,
    chainId: state.chainId,
    initialHeight: state.initialHeight,
    lastBlockHeight: header.height,
    lastBlockId: blockId,
    lastBlockTime: header.time,
    nextValidators: changed.value.incrementProposerPriority(1),
    validators: state.nextValidators,
    lastValidators: state.validators,
    lastHeightValidatorsChanged: changes.length > 0 ? header.height + 2n : state.lastHeightValidatorsChanged,
    consensusParams,
    lastHeightConsensusParamsChanged:
      update === undefined ? state.lastHeightConsensusParamsChanged : header.height + 1n,
    lastResultsHash: resultsHash(response.txResults, hasher),
    appHash: response.appHash,
  });
}
