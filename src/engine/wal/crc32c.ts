/** CRC-32 with the Castagnoli polynomial (RFC 3720 appendix B.4), reflected, as Go's crc32.Castagnoli computes it. */

const POLYNOMIAL = 0x82f63b78;

/** Eight tables, so that eight bytes are taken a step: `TABLES[k * 256 + b]` is byte b followed by k zero bytes. */
const TABLES: Uint32Array = (() => {
  const tables = new Uint32Array(8 * 256);
  for (let b = 0; b < 256; b++) {
    let c = b;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ POLYNOMIAL : c >>> 1;
    tables[b] = c >>> 0;
  }
  for (let k = 1; k < 8; k++) {
    for (let b = 0; b < 256; b++) {
      const c = tables[(k - 1) * 256 + b]!;
      tables[k * 256 + b] = ((c >>> 8) ^ tables[c & 0xff]!) >>> 0;
    }
  }
  return tables;
})();

/** Checksum of `bytes` followed by `zeroes` zero bytes. The checksum of nothing is 0. */
export function crc32c(bytes: Uint8Array, zeroes = 0): number {
  const t = TABLES;
  let crc = 0xffffffff;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    const lo = crc ^ (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    crc =
      t[7 * 256 + (lo & 0xff)]! ^
      t[6 * 256 + ((lo >>> 8) & 0xff)]! ^
      t[5 * 256 + ((lo >>> 16) & 0xff)]! ^
      t[4 * 256 + (lo >>> 24)]! ^
      t[3 * 256 + bytes[i + 4]!]! ^
      t[2 * 256 + bytes[i + 5]!]! ^
      t[256 + bytes[i + 6]!]! ^
      t[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ t[(crc ^ bytes[i]!) & 0xff]!;
  for (let k = 0; k < zeroes; k++) crc = (crc >>> 8) ^ t[crc & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
