/** Addresses as BIP-173 writes them, so that a mistyped one is told before anything is signed. */
const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_CHARS = 6;

function polymod(values) {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >>> i) & 1) sum ^= GENERATOR[i];
  }
  return sum;
}

/** Prefix and bytes; undefined when it is no address. */
export function bech32Decode(text) {
  const at = text.lastIndexOf("1");
  if (at < 1 || text.length - at - 1 < CHECKSUM_CHARS || text !== text.toLowerCase()) return undefined;
  const prefix = text.slice(0, at);
  const words = Array.from(text.slice(at + 1), (c) => ALPHABET.indexOf(c));
  if (words.includes(-1)) return undefined;
  const codes = Array.from(prefix, (c) => c.charCodeAt(0));
  if (polymod([...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31), ...words]) !== 1) return undefined;
  const bytes = [];
  let bits = 0;
  let held = 0;
  for (const word of words.slice(0, -CHECKSUM_CHARS)) {
    held = (held << 5) | word;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
    held &= (1 << bits) - 1;
  }
  return bits < 5 && held === 0 ? { prefix, bytes: Uint8Array.from(bytes) } : undefined;
}

/** "DEAD…" of "statesetvalcons1…", as blocks name validators. */
export function bech32Hex(text) {
  const { bytes } = bech32Decode(text) ?? { bytes: [] };
  return Array.from(bytes, (b) => b.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
