/** One validator of a set. @spec cometbft types/validator.go */

import type { SingleKey } from "../crypto/key-types.js";
import { publicKeyAddress } from "../crypto/public-key.js";
import { type Validator as ProtoValidator, SimpleValidator } from "../gen/tendermint/types/validator.js";
import { bytesEqual, compareBytes, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { keyFromProto, keyToProto } from "./key-proto.js";

export interface Validator {
  readonly address: Uint8Array;
  readonly pubKey: SingleKey;
  readonly power: bigint;
  /** Who has most is next to propose; moves with every round. Not part of any hash. */
  readonly proposerPriority: bigint;
}

export function createValidator(pubKey: SingleKey, power: bigint): Validator {
  return { address: publicKeyAddress(pubKey), pubKey, power, proposerPriority: 0n };
}

export function validatorFault(validator: Validator): string | undefined {
  if (validator.power < 0n) return "validator has negative voting power";
  const address = publicKeyAddress(validator.pubKey);
  if (bytesEqual(address, validator.address)) return undefined;
  return `validator address ${toHexUpper(validator.address)} does not belong to its public key, expected ${toHexUpper(address)}`;
}

/** The leaf of the validators hash: key and power. */
export function validatorLeaf(validator: Validator): Uint8Array {
  return SimpleValidator.encode({ pubKey: keyToProto(validator.pubKey), votingPower: validator.power });
}

export function validatorToProto(validator: Validator): ProtoValidator {
  return {
    address: validator.address,
    pubKey: keyToProto(validator.pubKey),
    votingPower: validator.power,
    proposerPriority: validator.proposerPriority,
  };
}

/** Checks the key's type and length and nothing else. */
export function validatorFromProto(proto: ProtoValidator): Result<Validator> {
  const key = keyFromProto(proto.pubKey);
  if (!key.ok) return err(key.error);
  return ok({
    address: proto.address,
    pubKey: key.value,
    power: proto.votingPower,
    proposerPriority: proto.proposerPriority,
  });
}

/** The order of a set: more power first, then the lower address. */
export function compareByPower(a: Validator, b: Validator): number {
  if (a.power !== b.power) return a.power > b.power ? -1 : 1;
  return compareBytes(a.address, b.address);
}

/** Whether `a` goes before `b` as proposer: more priority, then the lower address. */
export function isBefore(a: Validator, b: Validator): boolean {
  if (a.proposerPriority !== b.proposerPriority) return a.proposerPriority > b.proposerPriority;
  return compareBytes(a.address, b.address) < 0;
}
