/** Public keys as modules see them: an Any that only the framework opens. */
import { publicKeyFromAny } from "../crypto/key-any.js";
import { publicKeyAddress } from "../crypto/public-key.js";
import type { Any } from "../gen/google/protobuf/any.js";
import type { Address } from "../types/brand.js";
import { ok, type Result } from "../types/result.js";

/** The address of a key. Never throws. */
export function addressOfKey(key: Any): Result<Address> {
  const parsed = publicKeyFromAny(key);
  return parsed.ok ? ok(publicKeyAddress(parsed.value)) : parsed;
}
