/** Key files of `keys export` and `keys import`: armoured, private keys encrypted by a passphrase. Written with Argon2id
 *  and ChaCha20-Poly1305; the older form with bcrypt and XSalsa20-Poly1305 is read too.
 *  @spec cosmos-sdk crypto/armor.go */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { fromHex, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Encode } from "../types/utf8.js";
import {
  decodeAminoPrivateKey,
  decodeAminoPublicKey,
  encodeAminoPrivateKey,
  encodeAminoPublicKey,
} from "./amino-key.js";
import { decodeArmor, encodeArmor } from "./armor.js";
import { BCRYPT_SALT_BYTES, bcrypt } from "./bcrypt.js";
import { sha256 } from "./hasher.js";
import type { PrivateKey, PublicKey } from "./key-types.js";

const PRIVATE_BLOCK = "TENDERMINT PRIVATE KEY";
const PUBLIC_BLOCK = "TENDERMINT PUBLIC KEY";
const DEFAULT_ALGORITHM = "secp256k1";
const ARGON2 = { t: 1, m: 64 * 1024, p: 4, dkLen: 32 };
const BCRYPT_COST = 12;
/** Fixed: each file has a key of its own, from a random salt. */
const CHACHA_NONCE = new Uint8Array(12);
const XSALSA_NONCE_BYTES = 24;
const MAC_BYTES = 16;

/** Bytes of randomness that `encryptKeyArmor` wants. */
export const KEY_ARMOR_SALT_BYTES = 16;

/** @param salt 16 random bytes, never used twice */
export function encryptKeyArmor(key: PrivateKey, passphrase: string, salt: Uint8Array): string {
  if (salt.length !== KEY_ARMOR_SALT_BYTES) {
    throw new RangeError(`salt must have ${KEY_ARMOR_SALT_BYTES} bytes, found ${salt.length}`);
  }
  const secret = argon2id(utf8Encode(passphrase), salt, ARGON2);
  const data = chacha20poly1305(secret, CHACHA_NONCE).encrypt(encodeAminoPrivateKey(key));
  const headers = new Map([
    ["kdf", "argon2"],
    ["salt", toHexUpper(salt)],
    ["type", key.kind],
  ]);
  return encodeArmor({ type: PRIVATE_BLOCK, headers, data });
}

export interface KeyFromArmor {
  readonly key: PrivateKey;
  /** What the file says; the key's own kind is what counts. */
  readonly algorithm: string;
}

/** Never throws. The error "invalid account password" stands for a wrong passphrase and for damaged content alike. */
export function decryptKeyArmor(text: string, passphrase: string): Result<KeyFromArmor> {
  const armor = decodeArmor(text);
  if (!armor.ok) return armor;
  const { type, headers, data } = armor.value;
  if (type !== PRIVATE_BLOCK) return err(`unrecognized armor type: ${type}, wanted ${PRIVATE_BLOCK}`);
  const kdf = headers.get("kdf");
  if (kdf !== "argon2" && kdf !== "bcrypt") return err(`unrecognized KDF type: ${kdf ?? "none"}`);
  const saltText = headers.get("salt") ?? "";
  if (saltText === "") return err("missing salt bytes");
  const salt = parseSalt(saltText);
  if (!salt.ok) return salt;
  const plain = kdf === "argon2" ? openArgon2(data, passphrase, salt.value) : openBcrypt(data, passphrase, salt.value);
  if (!plain.ok) return plain;
  const key = decodeAminoPrivateKey(plain.value);
  return key.ok ? ok({ key: key.value, algorithm: headers.get("type") || DEFAULT_ALGORITHM }) : key;
}

function parseSalt(text: string): Result<Uint8Array> {
  try {
    const salt = fromHex(text);
    return salt.length === KEY_ARMOR_SALT_BYTES
      ? ok(salt)
      : err(`salt must have ${KEY_ARMOR_SALT_BYTES} bytes, found ${salt.length}`);
  } catch (e) {
    return err(`error decoding salt: ${(e as Error).message}`);
  }
}

function openArgon2(data: Uint8Array, passphrase: string, salt: Uint8Array): Result<Uint8Array> {
  if (data.length <= MAC_BYTES) return err("armour holds no encrypted key");
  const secret = argon2id(utf8Encode(passphrase), salt, ARGON2);
  return open(() => chacha20poly1305(secret, CHACHA_NONCE).decrypt(data));
}

function openBcrypt(data: Uint8Array, passphrase: string, salt: Uint8Array): Result<Uint8Array> {
  if (data.length <= XSALSA_NONCE_BYTES + MAC_BYTES) return err("ciphertext is too short");
  if (salt.length !== BCRYPT_SALT_BYTES) return err(`bcrypt salt must have ${BCRYPT_SALT_BYTES} bytes`);
  const secret = sha256(utf8Encode(bcrypt(utf8Encode(passphrase), salt, BCRYPT_COST)));
  const nonce = data.subarray(0, XSALSA_NONCE_BYTES);
  return open(() => xsalsa20poly1305(secret, nonce).decrypt(data.subarray(XSALSA_NONCE_BYTES)));
}

/** The ciphers throw when the tag does not fit. */
function open(decrypt: () => Uint8Array): Result<Uint8Array> {
  try {
    return ok(decrypt());
  } catch {
    return err("invalid account password");
  }
}

export function encodePublicKeyArmor(key: PublicKey): string {
  const headers = new Map([["version", "0.0.1"]]);
  if (key.kind !== "multisig") headers.set("type", key.kind);
  return encodeArmor({ type: PUBLIC_BLOCK, headers, data: encodeAminoPublicKey(key) });
}

/** Never throws. */
export function decodePublicKeyArmor(text: string): Result<{ readonly key: PublicKey; readonly algorithm: string }> {
  const armor = decodeArmor(text);
  if (!armor.ok) return armor;
  const { type, headers, data } = armor.value;
  if (type !== PUBLIC_BLOCK) return err(`unrecognized armor type ${type}, expected: ${PUBLIC_BLOCK}`);
  const version = headers.get("version") ?? "";
  if (version !== "0.0.0" && version !== "0.0.1") return err(`unrecognized version: ${version || "none"}`);
  const key = decodeAminoPublicKey(data);
  if (!key.ok) return key;
  const named = version === "0.0.1" ? headers.get("type") : undefined;
  return ok({ key: key.value, algorithm: named || DEFAULT_ALGORITHM });
}
