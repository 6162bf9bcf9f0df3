/** Blocks and their parts in the JSON of CometBFT's RPC. */
import type { MerkleProof } from "../../crypto/merkle.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { BlockMeta, Part } from "../../gen/tendermint/types/types.js";
import { toBase64 } from "../../types/base64.js";
import { blockIdToJson } from "./block-id.js";
import { evidenceToJson } from "./evidence.js";
import { commitToJson, headerToJson } from "./header.js";
import { bytesToJson, hexToJson, int64ToJson, type JsonObject } from "./values.js";

export function blockToJson(block: Block): JsonObject {
  return {
    header: headerToJson(block.header),
    data: { txs: block.data.txs.map(toBase64) },
    evidence: { evidence: block.evidence.evidence.map(evidenceToJson) },
    last_commit: block.lastCommit === undefined ? null : commitToJson(block.lastCommit),
  };
}

export function blockMetaToJson(meta: BlockMeta): JsonObject {
  return {
    block_id: blockIdToJson(meta.blockId),
    block_size: int64ToJson(meta.blockSize),
    header: headerToJson(meta.header),
    num_txs: int64ToJson(meta.numTxs),
  };
}

export function merkleProofToJson(proof: MerkleProof): JsonObject {
  return {
    total: int64ToJson(proof.total),
    index: int64ToJson(proof.index),
    leaf_hash: bytesToJson(proof.leafHash),
    aunts: proof.aunts.map(toBase64),
  };
}

export function partToJson(part: Part): JsonObject {
  return { index: part.index, bytes: hexToJson(part.bytes), proof: merkleProofToJson(part.proof) };
}
