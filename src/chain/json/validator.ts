/** Keys, validators and their sets in CometBFT's JSON. */
import type { SingleKey } from "../../crypto/key-types.js";
import { toBase64 } from "../../types/base64.js";
import type { Validator } from "../validator.js";
import type { ValidatorSet } from "../validator-set.js";
import { hexToJson, int64ToJson, type Json, type JsonObject } from "./values.js";

/** The names under which the original registers key types. */
export const KEY_TYPE_NAMES: { readonly [kind in SingleKey["kind"]]: string } = {
  ed25519: "tendermint/PubKeyEd25519",
  secp256k1: "tendermint/PubKeySecp256k1",
};

export function publicKeyToJson(key: SingleKey): JsonObject {
  return { type: KEY_TYPE_NAMES[key.kind], value: toBase64(key.bytes) };
}

export function validatorToJson(validator: Validator): JsonObject {
  return {
    address: hexToJson(validator.address),
    pub_key: publicKeyToJson(validator.pubKey),
    voting_power: int64ToJson(validator.power),
    proposer_priority: int64ToJson(validator.proposerPriority),
  };
}

export function validatorSetToJson(set: ValidatorSet): JsonObject {
  const proposer = set.proposer();
  const validators: Json = set.size === 0 ? null : set.validators.map(validatorToJson);
  return { validators, proposer: proposer === undefined ? null : validatorToJson(proposer) };
}
