import { nilBlockId } from "../../chain/block-id.js";
import { BLOCK_PROTOCOL } from "../../chain/limits.js";
import { type ConsensusParams, consensusParamsFromProto, consensusParamsToProto } from "../../chain/params.js";
import type { ChainTime } from "../../chain/time.js";
import type { ValidatorChange } from "../../chain/validator-changes.js";
import { ValidatorSet } from "../../chain/validator-set.js";
import type { ChainState as ConsensusChain } from "../../consensus/chain-state.js";
import { ed25519Address } from "../../crypto/address.js";
import type { State as ProtoState } from "../../gen/tendermint/state/types.js";
import type { BlockID } from "../../gen/tendermint/types/types.js";
import type { ValidatorSet as ProtoValidatorSet } from "../../gen/tendermint/types/validator.js";
import { bytesEqual, EMPTY_BYTES } from "../../types/bytes.js";
import { err, ok, type Result } from "../../types/result.js";

/** The CometBFT release whose formats we write. It stands in every stored state and in RPC answers. */
export const COMETBFT_VERSION = "0.38.25";
/** @source cometbft version/version.go ABCISemVer */
export const ABCI_VERSION = "2.0.0";

/** Where the chain stands after a block: all that is needed to judge the next one.
 *  @source cometbft state/state.go */
export interface ChainState extends ConsensusChain {
  /** Application version that the headers of the next blocks carry. */
  readonly appVersion: bigint;
  readonly lastBlockId: BlockID;
  /** The genesis time before the first block. */
  readonly lastBlockTime: ChainTime;
  /** Who signs the block after the next. */
  readonly nextValidators: ValidatorSet;
  /** First height at which `nextValidators`, as members and powers, are in force. */
  readonly lastHeightValidatorsChanged: bigint;
  readonly lastHeightConsensusParamsChanged: bigint;
  /** Root of the results of the last block. */
  readonly lastResultsHash: Uint8Array;
}

/** What of a genesis document the state starts from. */
export interface GenesisStart {
  readonly chainId: string;
  readonly genesisTime: ChainTime;
  readonly initialHeight: bigint;
  readonly consensusParams: ConsensusParams;
  readonly validators: readonly ValidatorChange[];
  readonly appHash: Uint8Array;
}

export interface GenesisValidators {
  readonly validators: ValidatorSet;
  readonly nextValidators: ValidatorSet;
}

/** The first two validator sets; both empty when there is nobody (the application may name somebody in InitChain). */
export function genesisValidators(members: readonly ValidatorChange[]): Result<GenesisValidators> {
  const created = ValidatorSet.create(members);
  if (!created.ok) return created;
  const validators = created.value;
  return ok({
    validators,
    nextValidators: validators.size === 0 ? validators : validators.incrementProposerPriority(1),
  });
}

export function genesisState(genesis: GenesisStart): Result<ChainState> {
  const sets = genesisValidators(genesis.validators);
  if (!sets.ok) return sets;
  return ok({
    appVersion: 0n,
    chainId: genesis.chainId,
    initialHeight: genesis.initialHeight,
    lastBlockHeight: 0n,
    lastBlockId: nilBlockId(),
    lastBlockTime: genesis.genesisTime,
    ...sets.value,
    lastValidators: ValidatorSet.EMPTY,
    lastHeightValidatorsChanged: genesis.initialHeight,
    consensusParams: genesis.consensusParams,
    lastHeightConsensusParamsChanged: genesis.initialHeight,
    lastResultsHash: EMPTY_BYTES,
    appHash: genesis.appHash,
  });
}

/** Nobody else votes: there is nobody to catch up with. */
export function isOnlyValidator({ validators }: ChainState, publicKey: Uint8Array | undefined): boolean {
  if (validators.size !== 1 || publicKey === undefined) return false;
  return bytesEqual(validators.getByIndex(0)!.address, ed25519Address(publicKey));
}

export function chainStateToProto(state: ChainState): ProtoState {
  return {
    version: { consensus: { block: BLOCK_PROTOCOL, app: state.appVersion }, software: COMETBFT_VERSION },
    chainId: state.chainId,
    initialHeight: state.initialHeight,
    lastBlockHeight: state.lastBlockHeight,
    lastBlockId: state.lastBlockId,
    lastBlockTime: state.lastBlockTime,
    nextValidators: state.nextValidators.toProto(),
    validators: state.validators.toProto(),
    lastValidators: state.lastBlockHeight >= 1n ? state.lastValidators.toProto() : undefined,
    lastHeightValidatorsChanged: state.lastHeightValidatorsChanged,
    consensusParams: consensusParamsToProto(state.consensusParams),
    lastHeightConsensusParamsChanged: state.lastHeightConsensusParamsChanged,
    lastResultsHash: state.lastResultsHash,
    appHash: state.appHash,
  };
}

function setFromProto(proto: ProtoValidatorSet | undefined, name: string): Result<ValidatorSet> {
  if (proto === undefined) return err(`state has no ${name}`);
  const set = ValidatorSet.fromProto(proto);
  return set.ok ? set : err(`${name}: ${set.error}`);
}

export function chainStateFromProto(proto: ProtoState): Result<ChainState> {
  const nextValidators = setFromProto(proto.nextValidators, "next validators");
  if (!nextValidators.ok) return nextValidators;
  const validators = setFromProto(proto.validators, "validators");
  if (!validators.ok) return validators;
  const lastValidators =
    proto.lastBlockHeight >= 1n ? setFromProto(proto.lastValidators, "last validators") : ok(ValidatorSet.EMPTY);
  if (!lastValidators.ok) return lastValidators;
  const consensusParams = consensusParamsFromProto(proto.consensusParams);
  if (!consensusParams.ok) return consensusParams;
  return ok({
    appVersion: proto.version.consensus.app,
    chainId: proto.chainId,
    initialHeight: proto.initialHeight,
    lastBlockHeight: proto.lastBlockHeight,
    lastBlockId: proto.lastBlockId,
    lastBlockTime: proto.lastBlockTime,
    nextValidators: nextValidators.value,
    validators: validators.value,
    lastValidators: lastValidators.value,
    lastHeightValidatorsChanged: proto.lastHeightValidatorsChanged,
    consensusParams: consensusParams.value,
    lastHeightConsensusParamsChanged: proto.lastHeightConsensusParamsChanged,
    lastResultsHash: proto.lastResultsHash,
    appHash: proto.appHash,
  });
}
