/** BIP-39 with the English list, judged as the SDK judges it. Words and passphrase go into the seed as the bytes they
 *  are: the reference does not normalise Unicode, so "é" typed as one or as two characters gives two wallets.
 *  @spec github.com/cosmos/go-bip39 v1.0.0 */
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { utf8Encode } from "../types/utf8.js";
import { sha256 } from "./hasher.js";

const WORD_INDEX: ReadonlyMap<string, number> = new Map(wordlist.map((word, i) => [word, i]));
const SEED_ITERATIONS = 2048;
const SEED_BYTES = 64;

/** @param entropy 16, 20, 24, 28 or 32 bytes give 12, 15, 18, 21 or 24 words. @throws RangeError on other lengths. */
export function mnemonicFromEntropy(entropy: Uint8Array): string {
  if (entropy.length < 16 || entropy.length > 32 || entropy.length % 4 !== 0) {
    throw new RangeError(`entropy must have 16, 20, 24, 28 or 32 bytes, found ${entropy.length}`);
  }
  const checksumBits = BigInt(entropy.length / 4);
  let bits = (toInteger(entropy) << checksumBits) | (BigInt(sha256(entropy)[0]!) >> (8n - checksumBits));
  const words: string[] = [];
  for (let i = 0; i < (entropy.length / 4) * 3; i++) {
    words.unshift(wordlist[Number(bits & 2047n)]!);
    bits >>= 11n;
  }
  return words.join(" ");
}

/** Whether there are 12, 15, 18, 21 or 24 words of the list, whatever blanks are between them: the check that the
 *  SDK's prompt makes. It does not see a wrong checksum; `mnemonicFault` does. */
export function hasMnemonicWords(text: string): boolean {
  const words = text.split(/\s+/).filter((w) => w !== "");
  return words.length >= 12 && words.length <= 24 && words.length % 3 === 0 && words.every((w) => WORD_INDEX.has(w));
}

/** Why no key can be derived from the text; undefined when one can. Words must be parted by single blanks. */
export function mnemonicFault(text: string): string | undefined {
  if (!hasMnemonicWords(text)) return "mnemonic must be 12, 15, 18, 21 or 24 words of the English BIP-39 list";
  const words = text.split(" ");
  let bits = 0n;
  for (const word of words) {
    const index = WORD_INDEX.get(word);
    if (index === undefined) return "mnemonic words must be parted by single blanks, without others around them";
    bits = (bits << 11n) | BigInt(index);
  }
  const entropyBytes = (words.length / 3) * 4;
  const entropy = toBytes(bits >> BigInt(words.length / 3), entropyBytes);
  return mnemonicFromEntropy(entropy) === text ? undefined : "mnemonic has a wrong checksum: is a word mistyped?";
}

/** 64 bytes. The text is not checked. Takes some tens of milliseconds. */
export function mnemonicToSeed(text: string, passphrase = ""): Uint8Array {
  const salt = utf8Encode(`mnemonic${passphrase}`);
  return pbkdf2(sha512, utf8Encode(text), salt, { c: SEED_ITERATIONS, dkLen: SEED_BYTES });
}

function toInteger(bytes: Uint8Array): bigint {
  let out = 0n;
  for (const b of bytes) out = (out << 8n) | BigInt(b);
  return out;
}

function toBytes(value: bigint, length: number): Uint8Array {
  const out = new Uint8Array(length);
  let rest = value;
  for (let i = length - 1; i >= 0; i--) {
    out[i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return out;
}
