/** Keys of the application database; README.md of this folder describes the records. */
import { utf8Encode } from "../types/utf8.js";

const PAGE = 0x6e; // n
const VERSION = 0x76; // v
const ORPHANS = 0x6f; // o

/** Under 'l': the latest version. */
export const LATEST_KEY = Uint8Array.of(0x6c);
/** Under 'p': how far pruning has come. */
export const PRUNE_STATUS_KEY = Uint8Array.of(0x70);

/** 'n', length of the store's name, the name, page number (u64, big endian). */
export function pageKey(store: string, page: number): Uint8Array {
  const prefix = pagePrefix(store);
  const key = new Uint8Array(prefix.length + 8);
  key.set(prefix);
  writeUint64(key, prefix.length, page);
  return key;
}

/** What the keys of all pages of a store start with. */
export function pagePrefix(store: string): Uint8Array {
  const name = utf8Encode(store);
  const key = new Uint8Array(2 + name.length);
  key[0] = PAGE;
  key[1] = name.length;
  key.set(name, 2);
  return key;
}

/** 'v', version (u64, big endian). */
export function versionKey(version: number): Uint8Array {
  return numbered(VERSION, version);
}

/** 'o', version (u64, big endian). */
export function orphansKey(version: number): Uint8Array {
  return numbered(ORPHANS, version);
}

function numbered(kind: number, value: number): Uint8Array {
  const key = new Uint8Array(9);
  key[0] = kind;
  writeUint64(key, 1, value);
  return key;
}

function writeUint64(out: Uint8Array, at: number, value: number): void {
  const view = new DataView(out.buffer, out.byteOffset + at, 8);
  view.setUint32(0, Math.floor(value / 2 ** 32));
  view.setUint32(4, value % 2 ** 32);
}
