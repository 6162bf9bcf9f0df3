/** What signatures cost, and how many there may be. @spec cosmos-sdk x/auth/ante/sigverify.go, basic.go */
import { encodeAminoPublicKey } from "../../crypto/amino-key.js";
import type { PublicKey } from "../../crypto/key-types.js";
import type { Params } from "../../gen/cosmos/auth/v1beta1/auth.js";
import { errors, plainError } from "../errors.js";
import type { GasMeter } from "../gas.js";
import { bitAt, bitCount, type SignatureData } from "./signature-data.js";

/** @throws SdkError on a key that cannot sign, or a multisig signature that does not fit its key */
export function consumeSignatureGas(
  meter: GasMeter,
  key: PublicKey | undefined,
  data: SignatureData | undefined,
  params: Params,
): void {
  switch (key?.kind) {
    case "ed25519":
      meter.consume(params.sigVerifyCostEd25519, "ante verify: ed25519");
      return;
    case "secp256k1":
      meter.consume(params.sigVerifyCostSecp256k1, "ante verify: secp256k1");
      return;
    case "multisig": {
      if (data?.kind !== "multi") throw plainError("expected *signing.MultiSignatureData for a multisig key");
      const size = bitCount(data.bits);
      if (key.members.length !== size) {
        throw plainError(`bit array size is incorrect, expecting: ${key.members.length}`);
      }
      let next = 0;
      for (let i = 0; i < size; i++) {
        if (!bitAt(data.bits, i)) continue;
        if (next >= data.signatures.length) throw plainError(`signature size is incorrect ${data.signatures.length}`);
        consumeSignatureGas(meter, key.members[i], data.signatures[next], params);
        next++;
      }
      return;
    }
    case undefined:
      throw errors.INVALID_PUB_KEY("unrecognized public key type");
  }
}

/** Keys of a multisig, counted all the way down. */
export function countKeys(key: PublicKey | undefined): number {
  if (key === undefined) return 0;
  if (key.kind !== "multisig") return 1;
  return key.members.reduce((n, member) => n + countKeys(member), 0);
}

/** A compressed key that stands in when a simulated account has shown none. */
export const SIMULATED_KEY: PublicKey = {
  kind: "secp256k1",
  bytes: Uint8Array.of(
    0x03,
    0x5a,
    0xd6,
    0x81,
    0x0a,
    0x47,
    0xf0,
    0x73,
    0x55,
    0x3f,
    0xf3,
    0x0d,
    0x2f,
    0xcc,
    0x7e,
    0x0d,
    0x3b,
    0x1c,
    0x0b,
    0x74,
    0xb6,
    0x1a,
    0x1a,
    0xaa,
    0x25,
    0x82,
    0x34,
    0x40,
    0x37,
    0x15,
    0x1e,
    0x14,
    0x3a,
  ),
};

const SIGNATURE_FIELD_BYTES = 66;
const EXTRA_BYTES = 6;

/** Bytes that a missing signature is taken for: the amino form of key and signature, and a little. */
export function simulatedSignatureBytes(key: PublicKey): bigint {
  const length = encodeAminoPublicKey(key).length;
  let lengthBytes = 1;
  for (let rest = length; rest >= 0x80; rest >>>= 7) lengthBytes++;
  return BigInt(1 + lengthBytes + length + SIGNATURE_FIELD_BYTES + EXTRA_BYTES);
}
