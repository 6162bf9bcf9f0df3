/** Block headers. @spec cometbft types/block.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { merkleRoot } from "../crypto/merkle.js";
import { Timestamp } from "../gen/google/protobuf/timestamp.js";
import { BytesValue, Int64Value, StringValue } from "../gen/google/protobuf/wrappers.js";
import { BlockID, type Header } from "../gen/tendermint/types/types.js";
import { Consensus } from "../gen/tendermint/version/types.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { utf8Length } from "../types/utf8.js";
import { blockIdFault, hashFault } from "./block-id.js";
import { ADDRESS_BYTES, BLOCK_PROTOCOL, CHAIN_ID_BYTES_MAX } from "./limits.js";

function wrapBytes(value: Uint8Array): Uint8Array {
  return value.length === 0 ? EMPTY_BYTES : BytesValue.encode({ value });
}

/** The 14 leaves under the header hash, in their order: messages as they are, scalars in wrappers, empty ones empty. */
export function headerLeaves(header: Header): Uint8Array[] {
  return [
    Consensus.encode(header.version),
    StringValue.encode({ value: header.chainId }),
    Int64Value.encode({ value: header.height }),
    Timestamp.encode(header.time),
    BlockID.encode(header.lastBlockId),
    wrapBytes(header.lastCommitHash),
    wrapBytes(header.dataHash),
    wrapBytes(header.validatorsHash),
    wrapBytes(header.nextValidatorsHash),
    wrapBytes(header.consensusHash),
    wrapBytes(header.appHash),
    wrapBytes(header.lastResultsHash),
    wrapBytes(header.evidenceHash),
    wrapBytes(header.proposerAddress),
  ];
}

/** 32 bytes; empty for a header without validators hash, which has no hash at all. */
export function headerHash(header: Header, hasher: Hasher = nobleHasher): Uint8Array {
  if (header.validatorsHash.length === 0) return EMPTY_BYTES;
  return merkleRoot(headerLeaves(header), hasher);
}

/** What a header must pass without knowing the chain; undefined when it does. */
export function headerFault(header: Header): string | undefined {
  if (header.version.block !== BLOCK_PROTOCOL) {
    return `block protocol is incorrect: got ${header.version.block}, want ${BLOCK_PROTOCOL}`;
  }
  const idBytes = utf8Length(header.chainId);
  if (idBytes > CHAIN_ID_BYTES_MAX) return `chain id is too long: got ${idBytes} bytes, max ${CHAIN_ID_BYTES_MAX}`;
  if (header.height < 0n) return "negative height";
  if (header.height === 0n) return "zero height";
  const idFault = blockIdFault(header.lastBlockId);
  if (idFault !== undefined) return `wrong last block id: ${idFault}`;
  if (header.proposerAddress.length !== ADDRESS_BYTES) {
    return `invalid proposer address length: got ${header.proposerAddress.length}, expected ${ADDRESS_BYTES}`;
  }
  // The app hash may have any length.
  return (
    hashFault(header.lastCommitHash, "last commit hash") ??
    hashFault(header.dataHash, "data hash") ??
    hashFault(header.evidenceHash, "evidence hash") ??
    hashFault(header.validatorsHash, "validators hash") ??
    hashFault(header.nextValidatorsHash, "next validators hash") ??
    hashFault(header.consensusHash, "consensus hash") ??
    hashFault(header.lastResultsHash, "last results hash")
  );
}
