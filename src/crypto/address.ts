/** Addresses: of keys, of modules, derived ones (ADR-028), IBC escrow accounts.
 *  @spec cosmos-sdk types/address; ibc-go modules/apps/transfer/types/keys.go */
import { ripemd160 } from "@noble/hashes/legacy.js";
import type { Address } from "../types/brand.js";
import { asAddress } from "../types/brand.js";
import { compareBytes, concatBytes, EMPTY_BYTES } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { sha256 } from "./hasher.js";

/** Bytes of the addresses of keys; derived ones have 32. */
export const KEY_ADDRESS_BYTES = 20;
export const ADDRESS_BYTES_MAX = 255;

/** The first 20 bytes of SHA-256: ed25519 keys, multisig keys, module names. */
export function shortHashAddress(bytes: Uint8Array): Address {
  return asAddress(sha256(bytes).slice(0, KEY_ADDRESS_BYTES));
}

/** RIPEMD-160 of SHA-256 of the compressed key. @throws Error unless it has 33 bytes. */
export function secp256k1Address(publicKey: Uint8Array): Address {
  if (publicKey.length !== 33) throw new Error(`secp256k1 public key must have 33 bytes, found ${publicKey.length}`);
  return asAddress(ripemd160(sha256(publicKey)));
}

/** @throws Error unless the key has 32 bytes. */
export function ed25519Address(publicKey: Uint8Array): Address {
  if (publicKey.length !== 32) throw new Error(`ed25519 public key must have 32 bytes, found ${publicKey.length}`);
  return shortHashAddress(publicKey);
}

/** The account of a module, for example "fee_collector" or "gov". */
export function moduleAddress(name: string): Address {
  return shortHashAddress(utf8Encode(name));
}

/** 32 bytes: SHA-256 of SHA-256(type) ‖ key. The type is text or, for an address derived from another, its bytes. */
export function hashAddress(type: string | Uint8Array, key: Uint8Array): Address {
  const typeHash = sha256(typeof type === "string" ? utf8Encode(type) : type);
  return asAddress(sha256(concatBytes(typeHash, key)));
}

export function deriveAddress(base: Uint8Array, key: Uint8Array): Address {
  return hashAddress(base, key);
}

/** An address inside a module, by one or more keys, each derived from the one before; without keys the module's own. */
export function moduleSubAddress(module: string, keys: readonly Uint8Array[]): Address {
  const [first, ...rest] = keys;
  if (first === undefined) return moduleAddress(module);
  let address = hashAddress("module", concatBytes(utf8Encode(module), new Uint8Array(1), first));
  for (const key of rest) address = deriveAddress(address, key);
  return address;
}

/** The address of a group of addresses, whatever their order. */
export function composeAddress(type: string, members: readonly Uint8Array[]): Address {
  return hashAddress(type, concatBytes(...members.map(lengthPrefixed).sort(compareBytes)));
}

/** One length byte, then the bytes: addresses inside store keys. Nothing stays nothing.
 *  @throws RangeError above 255 bytes. */
export function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return EMPTY_BYTES;
  if (bytes.length > ADDRESS_BYTES_MAX) {
    throw new RangeError(`address length should be max ${ADDRESS_BYTES_MAX} bytes, got ${bytes.length}`);
  }
  const out = new Uint8Array(1 + bytes.length);
  out[0] = bytes.length;
  out.set(bytes, 1);
  return out;
}

/** The account that holds what was sent out by ICS-20 over a channel. */
export function ibcEscrowAddress(port: string, channel: string): Address {
  return shortHashAddress(concatBytes(utf8Encode("ics20-1"), new Uint8Array(1), utf8Encode(`${port}/${channel}`)));
}
