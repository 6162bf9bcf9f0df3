/** Reads what CometBFT's JSON hands in: keys, validators and params of genesis documents, evidence of
 *  broadcast_evidence. */
import type { SingleKey } from "../../crypto/key-types.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { Evidence } from "../../gen/tendermint/types/evidence.js";
import type { BlockID, Commit, Header, LightBlock, Vote } from "../../gen/tendermint/types/types.js";
import type { Validator as ProtoValidator, ValidatorSet } from "../../gen/tendermint/types/validator.js";
import type { Result } from "../../types/result.js";
import { keyFault, keyToProto } from "../key-proto.js";
import type { ConsensusParams } from "../params.js";
import { DUPLICATE_VOTE_NAME, LIGHT_CLIENT_ATTACK_NAME } from "./evidence.js";
import { JsonValue, readJson } from "./read.js";
import { KEY_TYPE_NAMES } from "./validator.js";

export function readPublicKey(json: JsonValue): SingleKey {
  const name = json.at("type").text();
  const bytes = json.at("value").base64();
  for (const kind of ["ed25519", "secp256k1"] as const) {
    if (KEY_TYPE_NAMES[kind] !== name) continue;
    const key = { kind, bytes };
    const fault = keyFault(key);
    return fault === undefined ? key : json.fail(fault);
  }
  return json.fail(`a public key of type ${Object.values(KEY_TYPE_NAMES).join(" or ")}`);
}

export function publicKeyFromJson(json: unknown): Result<SingleKey> {
  return readJson(() => readPublicKey(new JsonValue(json, "")));
}

export function readConsensusParams(json: JsonValue): ConsensusParams {
  const block = json.at("block");
  const evidence = json.at("evidence");
  return {
    block: { maxBytes: block.at("max_bytes").int64(), maxGas: block.at("max_gas").int64() },
    evidence: {
      maxAgeNumBlocks: evidence.at("max_age_num_blocks").int64(),
      maxAgeDurationNs: evidence.at("max_age_duration").int64(),
      maxBytes: evidence.at("max_bytes").int64(),
    },
    validator: {
      pubKeyTypes: json
        .at("validator")
        .at("pub_key_types")
        .list()
        .map((t) => t.text()),
    },
    version: { app: json.at("version").at("app").uint64() },
    abci: { voteExtensionsEnableHeight: json.at("abci").at("vote_extensions_enable_height").int64() },
  };
}

export function readBlockId(json: JsonValue): BlockID {
  const parts = json.at("parts");
  return {
    hash: json.at("hash").hex(),
    partSetHeader: { total: parts.at("total").uint32(), hash: parts.at("hash").hex() },
  };
}

function readVote(json: JsonValue): Vote | undefined {
  if (json.isNull()) return undefined;
  return {
    type: json.at("type").int32(),
    height: json.at("height").int64(),
    round: json.at("round").int32(),
    blockId: readBlockId(json.at("block_id")),
    timestamp: json.at("timestamp").time(),
    validatorAddress: json.at("validator_address").hex(),
    validatorIndex: json.at("validator_index").int32(),
    signature: json.at("signature").base64(),
    extension: json.at("extension").base64(),
    extensionSignature: json.at("extension_signature").base64(),
  };
}

export function readHeader(json: JsonValue): Header {
  const version = json.at("version");
  return {
    version: { block: version.at("block").uint64(), app: version.at("app").uint64() },
    chainId: json.at("chain_id").text(),
    height: json.at("height").int64(),
    time: json.at("time").time(),
    lastBlockId: readBlockId(json.at("last_block_id")),
    lastCommitHash: json.at("last_commit_hash").hex(),
    dataHash: json.at("data_hash").hex(),
    validatorsHash: json.at("validators_hash").hex(),
    nextValidatorsHash: json.at("next_validators_hash").hex(),
    consensusHash: json.at("consensus_hash").hex(),
    appHash: json.at("app_hash").hex(),
    lastResultsHash: json.at("last_results_hash").hex(),
    evidenceHash: json.at("evidence_hash").hex(),
    proposerAddress: json.at("proposer_address").hex(),
  };
}

export function readCommit(json: JsonValue): Commit {
  return {
    height: json.at("height").int64(),
    round: json.at("round").int32(),
    blockId: readBlockId(json.at("block_id")),
    signatures: json
      .at("signatures")
      .list()
      .map((s) => ({
        blockIdFlag: s.at("block_id_flag").byte(),
        validatorAddress: s.at("validator_address").hex(),
        timestamp: s.at("timestamp").time(),
        signature: s.at("signature").base64(),
      })),
  };
}

function readValidator(json: JsonValue): ProtoValidator {
  return {
    address: json.at("address").hex(),
    pubKey: keyToProto(readPublicKey(json.at("pub_key"))),
    votingPower: json.at("voting_power").int64(),
    proposerPriority: json.at("proposer_priority").int64(),
  };
}

/** The set as the RPC's validators and light-client evidence have it, in message form. */
export function readValidatorSet(json: JsonValue): ValidatorSet | undefined {
  if (json.isNull()) return undefined;
  const proposer = json.at("proposer");
  return {
    validators: json.at("validators").list().map(readValidator),
    proposer: proposer.isNull() ? undefined : readValidator(proposer),
    totalVotingPower: 0n,
  };
}

function readLightBlock(json: JsonValue): LightBlock | undefined {
  if (json.isNull()) return undefined;
  const signed = json.at("signed_header");
  const header = signed.at("header");
  const commit = signed.at("commit");
  return {
    signedHeader: signed.isNull()
      ? undefined
      : {
          header: header.isNull() ? undefined : readHeader(header),
          commit: commit.isNull() ? undefined : readCommit(commit),
        },
    validatorSet: readValidatorSet(json.at("validator_set")),
  };
}

function readEvidence(root: JsonValue): Evidence {
  const value = root.at("value");
  switch (root.at("type").text()) {
    case DUPLICATE_VOTE_NAME:
      return {
        sum: {
          kind: "duplicateVoteEvidence",
          value: {
            voteA: readVote(value.at("vote_a")),
            voteB: readVote(value.at("vote_b")),
            totalVotingPower: value.at("TotalVotingPower").int64(),
            validatorPower: value.at("ValidatorPower").int64(),
            timestamp: value.at("Timestamp").time(),
          },
        },
      };
    case LIGHT_CLIENT_ATTACK_NAME:
      return {
        sum: {
          kind: "lightClientAttackEvidence",
          value: {
            conflictingBlock: readLightBlock(value.at("ConflictingBlock")),
            commonHeight: value.at("CommonHeight").int64(),
            byzantineValidators: value.at("ByzantineValidators").list().map(readValidator),
            totalVotingPower: value.at("TotalVotingPower").int64(),
            timestamp: value.at("Timestamp").time(),
          },
        },
      };
    default:
      return root.at("type").fail(`${DUPLICATE_VOTE_NAME} or ${LIGHT_CLIENT_ATTACK_NAME}`);
  }
}

/** Evidence as broadcast_evidence takes it. Check it with `evidenceFault`. */
export function evidenceFromJson(json: unknown): Result<Evidence> {
  return readJson(() => readEvidence(new JsonValue(json, "")));
}

/** A block as the RPC's `block` shows it. */
export function readBlock(json: JsonValue): Block {
  const commit = json.at("last_commit");
  return {
    header: readHeader(json.at("header")),
    data: {
      txs: json
        .at("data")
        .at("txs")
        .list()
        .map((tx) => tx.base64()),
    },
    evidence: { evidence: json.at("evidence").at("evidence").list().map(readEvidence) },
    lastCommit: commit.isNull() ? undefined : readCommit(commit),
  };
}
