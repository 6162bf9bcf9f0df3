import { $file as ed25519 } from "../gen/cosmos/crypto/ed25519/keys.js";
import { $file as multisigKeys } from "../gen/cosmos/crypto/multisig/keys.js";
import { $file as multisig } from "../gen/cosmos/crypto/multisig/v1beta1/multisig.js";
import { $file as secp256k1 } from "../gen/cosmos/crypto/secp256k1/keys.js";
import { $file as secp256r1 } from "../gen/cosmos/crypto/secp256r1/keys.js";
import { $file as signing } from "../gen/cosmos/tx/signing/v1beta1/signing.js";
import { $file as tx } from "../gen/cosmos/tx/v1beta1/tx.js";
import type { FileInfo } from "../protobuf/service.js";

/** What no transaction does without: its own messages and the public keys that sign it. Every registry holds them. */
export const CORE_FILES: readonly FileInfo[] = [tx, signing, multisig, multisigKeys, ed25519, secp256k1, secp256r1];
