/** Public keys as modules see them: an Any that only the framework opens. */
import { publicKeyFromAny, publicKeyToAny } from "../crypto/key-any.js";
import { publicKeyAddress } from "../crypto/public-key.js";
import type { Any } from "../gen/google/protobuf/any.js";
import type { PublicKey as ConsensusPublicKey } from "../gen/tendermint/crypto/keys.js";
import type { Address } from "../types/brand.js";
import { err, ok, type Result } from "../types/result.js";

/** The address of a key. Never throws. */
export function addressOfKey(key: Any): Result<Address> {
  const parsed = publicKeyFromAny(key);
  return parsed.ok ? ok(publicKeyAddress(parsed.value)) : parsed;
}

/** A key that validators sign blocks with. */
export interface ConsensusKey {
  /** As consensus params name it: "ed25519", "secp256k1". */
  readonly type: string;
  readonly address: Address;
  /** As the engine is told of it. */
  readonly proto: ConsensusPublicKey;
}

/** Never throws. */
export function consensusKeyOf(key: Any): Result<ConsensusKey> {
  const parsed = publicKeyFromAny(key);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.kind === "multisig") return err("a multisig key cannot sign blocks");
  const proto = { sum: { kind: value.kind, value: value.bytes } };
  return ok({ type: value.kind, address: publicKeyAddress(value), proto });
}

/** Never throws. */
export function consensusKeyToAny({ sum }: ConsensusPublicKey): Result<Any> {
  return sum === undefined
    ? err("public key of no known type")
    : ok(publicKeyToAny({ kind: sum.kind, bytes: sum.value }));
}
