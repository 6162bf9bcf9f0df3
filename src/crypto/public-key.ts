/** What keys do: addresses, signing, checking. */
import type { Address } from "../types/brand.js";
import { compareBytes } from "../types/bytes.js";
import { ed25519Address, secp256k1Address, shortHashAddress } from "./address.js";
import { encodeAminoPublicKey } from "./amino-key.js";
import { ed25519PublicKey, signEd25519 } from "./ed25519.js";
import type { MultisigKey, PrivateKey, PublicKey, SingleKey } from "./key-types.js";
import { secp256k1PublicKey, signSecp256k1 } from "./secp256k1.js";
import type { Verifier } from "./verifier.js";

/** @throws Error on a key of the wrong length. */
export function publicKeyAddress(key: PublicKey): Address {
  switch (key.kind) {
    case "ed25519":
      return ed25519Address(key.bytes);
    case "secp256k1":
      return secp256k1Address(key.bytes);
    case "multisig":
      return shortHashAddress(encodeAminoPublicKey(key));
  }
}

/** @throws RangeError unless 1 ≤ threshold ≤ members. */
export function multisigKey(threshold: number, members: readonly PublicKey[]): MultisigKey {
  if (!Number.isInteger(threshold) || threshold < 1) throw new RangeError(`threshold must be 1 or more: ${threshold}`);
  if (members.length < threshold) {
    throw new RangeError(`threshold is ${threshold}, but there are only ${members.length} members`);
  }
  return { kind: "multisig", threshold, members };
}

/** By address: the order that the command line gives to members unless told otherwise. */
export function sortByAddress(keys: readonly PublicKey[]): PublicKey[] {
  return [...keys].sort((a, b) => compareBytes(publicKeyAddress(a), publicKeyAddress(b)));
}

export function publicKeyOf(key: PrivateKey): SingleKey {
  const bytes = key.kind === "ed25519" ? ed25519PublicKey(key.bytes) : secp256k1PublicKey(key.bytes);
  return { kind: key.kind, bytes };
}

/** @returns 64 bytes */
export function signWith(key: PrivateKey, message: Uint8Array): Uint8Array {
  return key.kind === "ed25519" ? signEd25519(key.bytes, message) : signSecp256k1(key.bytes, message);
}

export function verifyWith(verifier: Verifier, key: SingleKey, message: Uint8Array, signature: Uint8Array): boolean {
  return verifier[key.kind](key.bytes, message, signature);
}
