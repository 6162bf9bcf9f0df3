/** Bech32 (BIP-173) with the limits of the SDK: up to 1023 characters, all upper or all lower case, the old checksum.
 *  @spec cosmos-sdk types/bech32, types/address.go */
import type { Address } from "../types/brand.js";
import { err, ok, type Result } from "../types/result.js";
import { ADDRESS_BYTES_MAX } from "./address.js";

const LENGTH_MAX = 1023;
const CHECKSUM_LENGTH = 6;
const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

const VALUES: Int8Array = (() => {
  const table = new Int8Array(128).fill(-1);
  for (let i = 0; i < 32; i++) table[ALPHABET.charCodeAt(i)] = i;
  return table;
})();

function polymodStep(checksum: number, value: number): number {
  const top = checksum >>> 25;
  let next = ((checksum & 0x1ffffff) << 5) ^ value;
  for (let i = 0; i < 5; i++) if (((top >> i) & 1) === 1) next ^= GENERATOR[i]!;
  return next;
}

function prefixChecksum(prefix: string): number {
  let checksum = 1;
  for (let i = 0; i < prefix.length; i++) checksum = polymodStep(checksum, prefix.charCodeAt(i) >> 5);
  checksum = polymodStep(checksum, 0);
  for (let i = 0; i < prefix.length; i++) checksum = polymodStep(checksum, prefix.charCodeAt(i) & 31);
  return checksum;
}

/** @param prefix ASCII; lowered as the reference does */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const lower = prefix.toLowerCase();
  let checksum = prefixChecksum(lower);
  let out = `${lower}1`;
  const put = (value: number) => {
    checksum = polymodStep(checksum, value);
    out += ALPHABET[value]!;
  };
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < bytes.length; i++) {
    buffer = ((buffer << 8) | bytes[i]!) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      put((buffer >> bits) & 31);
    }
  }
  if (bits > 0) put((buffer << (5 - bits)) & 31);
  for (let i = 0; i < CHECKSUM_LENGTH; i++) checksum = polymodStep(checksum, 0);
  checksum ^= 1;
  for (let i = 0; i < CHECKSUM_LENGTH; i++) out += ALPHABET[(checksum >>> (5 * (5 - i))) & 31]!;
  return out;
}

export interface Bech32Text {
  /** In lower case. */
  readonly prefix: string;
  readonly bytes: Uint8Array;
}

/** The text in lower case, or what is wrong with its characters. */
function normalize(text: string): Result<string> {
  let lower = false;
  let upper = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 33 || c > 126) return err(`bech32 text has an illegal character at position ${i}`);
    lower ||= c >= 97 && c <= 122;
    upper ||= c >= 65 && c <= 90;
  }
  if (lower && upper) return err("bech32 text mixes upper and lower case");
  return ok(upper ? text.toLowerCase() : text);
}

/** Never throws. */
export function decodeBech32(text: string): Result<Bech32Text> {
  if (text.length > LENGTH_MAX || text.length < 8) {
    return err(`bech32 text has ${text.length} characters, 8 to ${LENGTH_MAX} are possible`);
  }
  const normal = normalize(text);
  if (!normal.ok) return normal;
  const separator = normal.value.lastIndexOf("1");
  const dataEnd = text.length - CHECKSUM_LENGTH;
  if (separator < 1 || separator + 1 > dataEnd) return err("bech32 text has no separator 1 between prefix and data");
  const prefix = normal.value.slice(0, separator);
  const out = new Uint8Array(((dataEnd - separator - 1) * 5) >> 3);
  let checksum = prefixChecksum(prefix);
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let i = separator + 1; i < text.length; i++) {
    const value = VALUES[normal.value.charCodeAt(i)]!;
    if (value < 0) return err(`bech32 text has a character outside its alphabet at position ${i}`);
    checksum = polymodStep(checksum, value);
    if (i >= dataEnd) continue;
    buffer = ((buffer << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (buffer >> bits) & 0xff;
    }
  }
  if (checksum !== 1) return err("bech32 text has a wrong checksum");
  if (bits > 4 || (buffer & ((1 << bits) - 1)) !== 0) return err("bech32 text has bits set after its last byte");
  return ok({ prefix, bytes: out });
}

/** The prefixes of a chain: `stateset` gives stateset, statesetvaloper, statesetvalcons. */
export interface AddressPrefixes {
  readonly account: string;
  readonly operator: string;
  readonly consensus: string;
}

export function addressPrefixes(base: string): AddressPrefixes {
  return { account: base, operator: `${base}valoper`, consensus: `${base}valcons` };
}

/** An address of 1 to 255 bytes behind exactly this prefix. Never throws. */
export function parseAddress(text: string, prefix: string): Result<Address> {
  if (text.trim() === "") return err("empty address string is not allowed");
  const decoded = decodeBech32(text);
  if (!decoded.ok) return err(`decoding bech32 failed: ${decoded.error}`);
  const { bytes } = decoded.value;
  if (decoded.value.prefix !== prefix) {
    return err(`invalid Bech32 prefix; expected ${prefix}, got ${decoded.value.prefix}`);
  }
  if (bytes.length === 0) return err("addresses cannot be empty");
  if (bytes.length > ADDRESS_BYTES_MAX) return err(`address max length is ${ADDRESS_BYTES_MAX}, got ${bytes.length}`);
  return ok(bytes as Address);
}
