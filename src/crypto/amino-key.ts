/** Keys in amino's binary form: four bytes that stand for the registered name, then the key behind its length. Multisig
 *  addresses are hashes of it, armoured exports hold it.
 *  @spec cosmos-sdk crypto/codec/amino.go; prefixes are the start of SHA-256 of the names */
import { bytesEqual, concatBytes, startsWith } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import type { MultisigKey, PrivateKey, PublicKey } from "./key-types.js";
import { isCompressedPoint } from "./secp256k1.js";
import { encodeUvarint, readUvarint } from "./uvarint.js";

const PUBLIC_ED25519 = new Uint8Array([0x16, 0x24, 0xde, 0x64]);
const PUBLIC_SECP256K1 = new Uint8Array([0xeb, 0x5a, 0xe9, 0x87]);
const PUBLIC_MULTISIG = new Uint8Array([0x22, 0xc1, 0xf7, 0xe2]);
const PRIVATE_ED25519 = new Uint8Array([0xa3, 0x28, 0x89, 0x10]);
const PRIVATE_SECP256K1 = new Uint8Array([0xe1, 0xb0, 0xf7, 0x9b]);

const THRESHOLD_TAG = 0x08;
const MEMBER_TAG = 0x12;
/** Multisig keys may hold multisig keys; nobody nests them deep, and a decoder must end. */
const NESTING_MAX = 8;

function withPrefix(prefix: Uint8Array, bytes: Uint8Array): Uint8Array {
  return concatBytes(prefix, encodeUvarint(bytes.length), bytes);
}

export function encodeAminoPublicKey(key: PublicKey): Uint8Array {
  switch (key.kind) {
    case "ed25519":
      return withPrefix(PUBLIC_ED25519, key.bytes);
    case "secp256k1":
      return withPrefix(PUBLIC_SECP256K1, key.bytes);
    case "multisig":
      return encodeMultisig(key);
  }
}

function encodeMultisig(key: MultisigKey): Uint8Array {
  const parts = [PUBLIC_MULTISIG, new Uint8Array([THRESHOLD_TAG]), encodeUvarint(key.threshold)];
  for (const member of key.members) {
    const bytes = encodeAminoPublicKey(member);
    parts.push(new Uint8Array([MEMBER_TAG]), encodeUvarint(bytes.length), bytes);
  }
  return concatBytes(...parts);
}

export function encodeAminoPrivateKey(key: PrivateKey): Uint8Array {
  return withPrefix(key.kind === "ed25519" ? PRIVATE_ED25519 : PRIVATE_SECP256K1, key.bytes);
}

/** The content behind prefix and length, when it fills the input exactly and has the wanted length. */
function body(bytes: Uint8Array, prefix: Uint8Array, length: number, what: string): Result<Uint8Array> {
  const found = readUvarint(bytes, prefix.length);
  if (found === undefined || found.end + found.value !== bytes.length) return err(`${what}: length does not fit`);
  if (found.value !== length) return err(`${what} must have ${length} bytes, found ${found.value}`);
  return ok(bytes.slice(found.end));
}

/** Never throws; refuses what is not the one encoding of a key. */
export function decodeAminoPublicKey(bytes: Uint8Array): Result<PublicKey> {
  const key = decodePublic(bytes, 0);
  if (key.ok && !bytesEqual(encodeAminoPublicKey(key.value), bytes)) return err("amino key is not in canonical form");
  return key;
}

function decodePublic(bytes: Uint8Array, depth: number): Result<PublicKey> {
  if (startsWith(bytes, PUBLIC_ED25519)) {
    const key = body(bytes, PUBLIC_ED25519, 32, "ed25519 public key");
    return key.ok ? ok({ kind: "ed25519", bytes: key.value }) : key;
  }
  if (startsWith(bytes, PUBLIC_SECP256K1)) {
    const key = body(bytes, PUBLIC_SECP256K1, 33, "secp256k1 public key");
    if (!key.ok) return key;
    return isCompressedPoint(key.value)
      ? ok({ kind: "secp256k1", bytes: key.value })
      : err("secp256k1 public key does not start with 02 or 03");
  }
  if (startsWith(bytes, PUBLIC_MULTISIG)) return decodeMultisig(bytes, depth);
  return err("amino bytes are of no known public key type");
}

function decodeMultisig(bytes: Uint8Array, depth: number): Result<PublicKey> {
  if (depth >= NESTING_MAX) return err(`multisig keys nest deeper than ${NESTING_MAX}`);
  const threshold = bytes[4] === THRESHOLD_TAG ? readUvarint(bytes, 5) : undefined;
  if (threshold === undefined) return err("multisig key has no threshold");
  const members: PublicKey[] = [];
  let at = threshold.end;
  while (at < bytes.length) {
    const length = bytes[at] === MEMBER_TAG ? readUvarint(bytes, at + 1) : undefined;
    if (length === undefined || length.end + length.value > bytes.length) return err("multisig key is cut short");
    const member = decodePublic(bytes.subarray(length.end, length.end + length.value), depth + 1);
    if (!member.ok) return member;
    members.push(member.value);
    at = length.end + length.value;
  }
  if (threshold.value < 1 || threshold.value > members.length) {
    return err(`multisig threshold is ${threshold.value} of ${members.length}`);
  }
  return ok({ kind: "multisig", threshold: threshold.value, members });
}

/** Never throws. */
export function decodeAminoPrivateKey(bytes: Uint8Array): Result<PrivateKey> {
  if (startsWith(bytes, PRIVATE_ED25519)) {
    const key = body(bytes, PRIVATE_ED25519, 64, "ed25519 private key");
    return key.ok ? ok({ kind: "ed25519", bytes: key.value }) : key;
  }
  if (startsWith(bytes, PRIVATE_SECP256K1)) {
    const key = body(bytes, PRIVATE_SECP256K1, 32, "secp256k1 private key");
    return key.ok ? ok({ kind: "secp256k1", bytes: key.value }) : key;
  }
  return err("amino bytes are of no known private key type");
}
