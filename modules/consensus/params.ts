/** Bounds of the consensus parameters. @spec cometbft v0.38 types/params.go ValidateBasic, ValidateUpdate */
import type { ConsensusParams } from "../../src/gen/tendermint/types/params.js";

const BLOCK_BYTES_MAX = 104857600n;
const KEY_TYPES = new Set(["ed25519", "secp256k1"]);
const NS_PER_SECOND = 1_000_000_000n;

/** What is wrong with complete parameters; undefined when nothing is. */
export function paramsFault(params: ConsensusParams): string | undefined {
  const { block, evidence, validator } = params;
  if (block === undefined || evidence === undefined || validator === undefined) {
    return "all parameters must be present";
  }
  if (block.maxBytes === 0n) return "block.MaxBytes cannot be 0";
  if (block.maxBytes < -1n) return `block.MaxBytes must be -1 or greater than 0. Got ${block.maxBytes}`;
  if (block.maxBytes > BLOCK_BYTES_MAX) return `block.MaxBytes is too big. ${block.maxBytes} > ${BLOCK_BYTES_MAX}`;
  if (block.maxGas < -1n) return `block.MaxGas must be greater or equal to -1. Got ${block.maxGas}`;
  if (evidence.maxAgeNumBlocks <= 0n) {
    return `evidence.MaxAgeNumBlocks must be greater than 0. Got ${evidence.maxAgeNumBlocks}`;
  }
  const { seconds, nanos } = evidence.maxAgeDuration;
  if (seconds * NS_PER_SECOND + BigInt(nanos) <= 0n) return "evidence.MaxAgeDuration must be greater than 0";
  const most = block.maxBytes === -1n ? BLOCK_BYTES_MAX : block.maxBytes;
  if (evidence.maxBytes > most) {
    return `evidence.MaxBytesEvidence is greater than upper bound, ${evidence.maxBytes} > ${block.maxBytes}`;
  }
  if (evidence.maxBytes < 0n) return `evidence.MaxBytes must be non negative. Got: ${evidence.maxBytes}`;
  const enableHeight = params.abci?.voteExtensionsEnableHeight ?? 0n;
  if (enableHeight < 0n) return `ABCI.VoteExtensionsEnableHeight cannot be negative. Got: ${enableHeight}`;
  if (validator.pubKeyTypes.length === 0) return "len(Validator.PubKeyTypes) must be greater than 0";
  const unknown = validator.pubKeyTypes.find((type) => !KEY_TYPES.has(type));
  return unknown === undefined ? undefined : `params.Validator.PubKeyTypes, ${unknown}, is an unknown pubkey type`;
}

/** Vote extensions are switched on for a height to come, and stay on.
 *  @param wanted the enable height that the update states
 *  @param height of the block that carries the update */
export function enableHeightFault(current: bigint, wanted: bigint, height: bigint): string | undefined {
  if (wanted < 0n) return "VoteExtensionsEnableHeight must be positive";
  if (current <= 0n && wanted === 0n) return undefined;
  if (current === wanted) return undefined;
  if (wanted === 0n) {
    return current <= height
      ? `vote extensions cannot be disabled once enabled; old enable height: ${current}, current height ${height}`
      : undefined;
  }
  if (wanted <= height) {
    return `vote extensions cannot be updated to a past or current height, enable height: ${wanted}, current height ${height}`;
  }
  return current > 0n && current <= height
    ? `vote extensions cannot be modified once enabled; enable height: ${current}, current height ${height}`
    : undefined;
}
