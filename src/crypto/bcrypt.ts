/** bcrypt: reads key exports of SDK 0.46 and before, and keeps the hash of a file keyring's passphrase as the SDK does.
 *  @spec cosmos-sdk crypto/keys/bcrypt; Provos and Mazières 1999; Schneier 1993 for Blowfish */
import { concatBytes } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";

const ROUNDS = 16;
const SUBKEYS = ROUNDS + 2;
const SBOX_WORDS = 4 * 256;
const MAGIC = "OrpheanBeholderScryDoubt";
const BASE64_ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
export const BCRYPT_SALT_BYTES = 16;

/** Blowfish's tables are the first bits of the fraction of π: computed by Machin's formula rather than kept. */
function piWords(count: number): Uint32Array {
  const guardBits = 64n;
  const precision = BigInt(count * 32) + guardBits;
  const arctanOfInverse = (n: bigint): bigint => {
    const square = n * n;
    let power = (1n << precision) / n;
    let sum = power;
    let sign = -1n;
    for (let k = 3n; ; k += 2n) {
      power /= square;
      if (power === 0n) return sum;
      sum += (sign * power) / k;
      sign = -sign;
    }
  };
  const pi = 4n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n));
  let fraction = (pi - (3n << precision)) >> guardBits;
  const out = new Uint32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    out[i] = Number(fraction & 0xffffffffn);
    fraction >>= 32n;
  }
  return out;
}

interface Cipher {
  readonly p: Uint32Array;
  readonly s: Uint32Array;
  /** The block last encrypted, as two words. */
  left: number;
  right: number;
}

function encryptBlock(c: Cipher): void {
  const { p, s } = c;
  let l = c.left;
  let r = c.right;
  for (let i = 0; i < ROUNDS; i += 2) {
    l ^= p[i]!;
    r ^= (((s[l >>> 24]! + s[256 + ((l >>> 16) & 255)]!) ^ s[512 + ((l >>> 8) & 255)]!) + s[768 + (l & 255)]!) | 0;
    r ^= p[i + 1]!;
    l ^= (((s[r >>> 24]! + s[256 + ((r >>> 16) & 255)]!) ^ s[512 + ((r >>> 8) & 255)]!) + s[768 + (r & 255)]!) | 0;
  }
  c.left = (r ^ p[ROUNDS + 1]!) >>> 0;
  c.right = (l ^ p[ROUNDS]!) >>> 0;
}

/** The bytes repeated for ever, read as big-endian words: the first `count` of them. */
function cycledWords(bytes: Uint8Array, count: number): Uint32Array {
  const out = new Uint32Array(count);
  for (let i = 0; i < count * 4; i++) out[i >> 2] = (out[i >> 2]! << 8) | bytes[i % bytes.length]!;
  return out;
}

/** Mixes a key into the subkeys, then replaces subkeys and S-boxes by what the cipher makes of the salt (of zeros when
 *  there is none). */
function expandKey(c: Cipher, key: Uint32Array, salt: Uint32Array | undefined): void {
  for (let i = 0; i < SUBKEYS; i++) c.p[i] = c.p[i]! ^ key[i]!;
  c.left = 0;
  c.right = 0;
  let at = 0;
  for (const table of [c.p, c.s]) {
    for (let i = 0; i < table.length; i += 2) {
      if (salt !== undefined) {
        c.left ^= salt[at]!;
        c.right ^= salt[at + 1]!;
        at = (at + 2) & 3;
      }
      encryptBlock(c);
      table[i] = c.left;
      table[i + 1] = c.right;
    }
  }
}

function encodeBase64(bytes: Uint8Array): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(4, bytes.length - i + 1);
    for (let d = 0; d < digits; d++) out += BASE64_ALPHABET[(n >> (18 - 6 * d)) & 63]!;
  }
  return out;
}

/** The text form "$2a$12$…". Cost 12 takes about a second.
 *  @param salt 16 bytes @throws RangeError on another salt length or a cost outside 4 to 31 */
export function bcrypt(password: Uint8Array, salt: Uint8Array, cost: number): string {
  if (salt.length !== BCRYPT_SALT_BYTES) throw new RangeError(`bcrypt salt must have 16 bytes, found ${salt.length}`);
  if (!Number.isInteger(cost) || cost < 4 || cost > 31) throw new RangeError(`bcrypt cost must be 4 to 31: ${cost}`);
  const pi = piWords(SUBKEYS + SBOX_WORDS);
  const cipher: Cipher = { p: pi.slice(0, SUBKEYS), s: pi.slice(SUBKEYS), left: 0, right: 0 };
  const key = cycledWords(concatBytes(password, new Uint8Array(1)), SUBKEYS);
  const saltKey = cycledWords(salt, SUBKEYS);
  expandKey(cipher, key, saltKey);
  for (let i = 0; i < 2 ** cost; i++) {
    expandKey(cipher, key, undefined);
    expandKey(cipher, saltKey, undefined);
  }
  const text = cycledWords(utf8Encode(MAGIC), MAGIC.length / 4);
  const hash = new Uint8Array(MAGIC.length);
  const view = new DataView(hash.buffer);
  for (let i = 0; i < text.length; i += 2) {
    cipher.left = text[i]!;
    cipher.right = text[i + 1]!;
    for (let n = 0; n < 64; n++) encryptBlock(cipher);
    view.setUint32(4 * i, cipher.left);
    view.setUint32(4 * i + 4, cipher.right);
  }
  // All implementations leave out the last byte.
  const digits = cost.toString().padStart(2, "0");
  return `$2a$${digits}$${encodeBase64(salt)}${encodeBase64(hash.subarray(0, hash.length - 1))}`;
}
