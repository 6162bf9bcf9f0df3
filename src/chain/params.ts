/** Consensus parameters. @spec cometbft types/params.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import type { SingleKey } from "../crypto/key-types.js";
import { HashedParams, type ConsensusParams as ProtoConsensusParams } from "../gen/tendermint/types/params.js";
import { err, ok, type Result } from "../types/result.js";
import { BLOCK_BYTES_MAX } from "./limits.js";
import { durationFromNs, durationToNs } from "./time.js";

export interface ConsensusParams {
  readonly block: {
    /** Bytes of a whole block; −1: the protocol's limit. */
    readonly maxBytes: bigint;
    /** −1: no limit. */
    readonly maxGas: bigint;
  };
  /** Evidence is too old only when both ages are passed. */
  readonly evidence: {
    readonly maxAgeNumBlocks: bigint;
    readonly maxAgeDurationNs: bigint;
    /** Bytes of all evidence in a block. */
    readonly maxBytes: bigint;
  };
  readonly validator: { readonly pubKeyTypes: readonly string[] };
  readonly version: { readonly app: bigint };
  /** Height from which precommits carry extensions; 0: never. */
  readonly abci: { readonly voteExtensionsEnableHeight: bigint };
}

export const KEY_TYPES: readonly SingleKey["kind"][] = ["ed25519", "secp256k1"];

export function defaultConsensusParams(): ConsensusParams {
  return {
    block: { maxBytes: 22_020_096n, maxGas: -1n },
    evidence: { maxAgeNumBlocks: 100_000n, maxAgeDurationNs: 172_800_000_000_000n, maxBytes: 1_048_576n },
    validator: { pubKeyTypes: ["ed25519"] },
    version: { app: 0n },
    abci: { voteExtensionsEnableHeight: 0n },
  };
}

/** The fault's text starts with the field's name in genesis. */
export function consensusParamsFault(params: ConsensusParams): string | undefined {
  const { block, evidence, validator, abci } = params;
  const protocolMax = BigInt(BLOCK_BYTES_MAX);
  if (block.maxBytes === 0n || block.maxBytes < -1n || block.maxBytes > protocolMax) {
    return `block.max_bytes must be -1 or from 1 to ${protocolMax}, found ${block.maxBytes}`;
  }
  if (block.maxGas < -1n) return `block.max_gas must be -1 or above, found ${block.maxGas}`;
  if (evidence.maxAgeNumBlocks <= 0n) {
    return `evidence.max_age_num_blocks must be above 0, found ${evidence.maxAgeNumBlocks}`;
  }
  if (evidence.maxAgeDurationNs <= 0n) {
    return `evidence.max_age_duration must be above 0, found ${evidence.maxAgeDurationNs} ns`;
  }
  const blockMax = block.maxBytes === -1n ? protocolMax : block.maxBytes;
  if (evidence.maxBytes < 0n || evidence.maxBytes > blockMax) {
    return `evidence.max_bytes must be from 0 to the size of a block (${blockMax}), found ${evidence.maxBytes}`;
  }
  if (abci.voteExtensionsEnableHeight < 0n) {
    return `abci.vote_extensions_enable_height must not be negative, found ${abci.voteExtensionsEnableHeight}`;
  }
  if (validator.pubKeyTypes.length === 0) return "validator.pub_key_types must name at least one key type";
  const unknown = validator.pubKeyTypes.find((t) => !KEY_TYPES.some((known) => known === t));
  if (unknown === undefined) return undefined;
  return `validator.pub_key_types names the unknown key type ${JSON.stringify(unknown)}; known: ${KEY_TYPES.join(", ")}`;
}

/** Whether precommits of this height carry extensions. @param height 1 or above */
export function voteExtensionsEnabled(params: ConsensusParams, height: bigint): boolean {
  if (height < 1n) throw new RangeError(`vote extensions are asked for at height ${height}, below 1`);
  const enable = params.abci.voteExtensionsEnableHeight;
  return enable !== 0n && enable <= height;
}

/** Only the limits of blocks are part of the consensus hash. */
export function hashedParams(params: ConsensusParams): Uint8Array {
  return HashedParams.encode({ blockMaxBytes: params.block.maxBytes, blockMaxGas: params.block.maxGas });
}

/** The consensus hash of headers. */
export function hashConsensusParams(params: ConsensusParams, hasher: Hasher = nobleHasher): Uint8Array {
  return hasher.sha256(hashedParams(params));
}

/** Applies what an application asks for: a group that is named replaces the whole group, zeros included. Check the
 *  result with `consensusParamsFault`, and the update with `paramsUpdateFault`. */
export function updateConsensusParams(
  params: ConsensusParams,
  update: ProtoConsensusParams | undefined,
): ConsensusParams {
  if (update === undefined) return params;
  const { block, evidence, validator, version, abci } = update;
  return {
    block: block ? { maxBytes: block.maxBytes, maxGas: block.maxGas } : params.block,
    evidence: evidence
      ? {
          maxAgeNumBlocks: evidence.maxAgeNumBlocks,
          maxAgeDurationNs: durationToNs(evidence.maxAgeDuration),
          maxBytes: evidence.maxBytes,
        }
      : params.evidence,
    validator: validator ? { pubKeyTypes: [...validator.pubKeyTypes] } : params.validator,
    version: version ? { app: version.app } : params.version,
    abci: abci ? { voteExtensionsEnableHeight: abci.voteExtensionsEnableHeight } : params.abci,
  };
}

/** Whether the height that enables vote extensions may change so: only from a height not reached yet, to a later one
 *  or to never (ASA-2024-001).
 *  @param height of the block whose execution brings the update */
export function paramsUpdateFault(
  params: ConsensusParams,
  update: ProtoConsensusParams | undefined,
  height: bigint,
): string | undefined {
  if (update?.abci === undefined) return undefined;
  const current = params.abci.voteExtensionsEnableHeight;
  const updated = update.abci.voteExtensionsEnableHeight;
  if (updated < 0n) return `abci.vote_extensions_enable_height must not be negative, found ${updated}`;
  if (updated === current || (updated === 0n && current <= 0n)) return undefined;
  const alreadyOn = current > 0n && current <= height;
  if (updated === 0n) {
    return alreadyOn ? `vote extensions cannot be disabled once enabled (from ${current}, now ${height})` : undefined;
  }
  if (updated <= height) return `vote extensions cannot be enabled from height ${updated}, now ${height}`;
  return alreadyOn ? `vote extensions cannot be changed once enabled (from ${current}, now ${height})` : undefined;
}

/** All groups are written. */
export function consensusParamsToProto(params: ConsensusParams): ProtoConsensusParams {
  return {
    block: { ...params.block },
    evidence: {
      maxAgeNumBlocks: params.evidence.maxAgeNumBlocks,
      maxAgeDuration: durationFromNs(params.evidence.maxAgeDurationNs),
      maxBytes: params.evidence.maxBytes,
    },
    validator: { pubKeyTypes: [...params.validator.pubKeyTypes] },
    version: { ...params.version },
    abci: { ...params.abci },
  };
}

/** Of the groups only abci may be missing (states written before it existed). */
export function consensusParamsFromProto(proto: ProtoConsensusParams): Result<ConsensusParams> {
  for (const group of ["block", "evidence", "validator", "version"] as const) {
    if (proto[group] === undefined) return err(`consensus params have no group ${group}`);
  }
  return ok(updateConsensusParams(defaultConsensusParams(), proto));
}
