/** Text of list files, piece by piece, so that a file of any size needs little memory. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** The largest list of today has some 120 MB. */
const FILE_BYTES_MAX = 1024 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** What is wrong with a list, and where. */
export class ListError extends Error {
  override name = "ListError";
  constructor(
    readonly file: string,
    /** From 1 on; 0 where a fault has no line. */
    readonly line: number,
    readonly reason: string,
  ) {
    super(line === 0 ? `${file}: ${reason}` : `${file}:${line}: ${reason}`);
  }
}

export type ListEncoding = "utf-8" | "windows-1252";

export interface ListText {
  /** As errors name it. */
  readonly file: string;
  readonly chunks: Iterable<string>;
}

/** @throws ListError when it cannot be read, is too large, or is not in the encoding */
export function textOfFile(file: string, encoding: ListEncoding = "utf-8"): ListText {
  return { file, chunks: fileChunks(file, encoding) };
}

/** For lists in memory. @param sizes how it is cut, again and again; whole when left out */
export function textOfBytes(file: string, bytes: Uint8Array, chunkBytes = bytes.length): ListText {
  return { file, chunks: decoded(file, "utf-8", pieces(bytes, Math.max(1, chunkBytes))) };
}

function* pieces(bytes: Uint8Array, length: number): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: "no such file",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read by this user",
};

function* fileBytes(file: string): Iterable<Uint8Array> {
  let fd: number | undefined;
  try {
    fd = openSync(file, "r");
    const { size } = fstatSync(fd);
    if (size > FILE_BYTES_MAX) throw new ListError(file, 0, `has ${size} bytes, more than ${FILE_BYTES_MAX}`);
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (let total = 0; ; ) {
      const length = readSync(fd, buffer, 0, CHUNK_BYTES, null);
      if (length === 0) return;
      total += length;
      if (total > FILE_BYTES_MAX) throw new ListError(file, 0, `has more than ${FILE_BYTES_MAX} bytes`);
      yield buffer.subarray(0, length);
    }
  } catch (e) {
    if (e instanceof ListError) throw e;
    const { code = "", message } = e as NodeJS.ErrnoException;
    throw new ListError(file, 0, REASONS[code] ?? message);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function fileChunks(file: string, encoding: ListEncoding): Iterable<string> {
  return decoded(file, encoding, fileBytes(file));
}

function* decoded(file: string, encoding: ListEncoding, parts: Iterable<Uint8Array>): Iterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (part?: Uint8Array): string => {
    try {
      return part === undefined ? decoder.decode() : decoder.decode(part, { stream: true });
    } catch {
      throw new ListError(file, line, `is not ${encoding} text (at this line or a few after it)`);
    }
  };
  for (const part of parts) {
    const text = decode(part);
    yield text;
    line += newlines(text);
  }
  const rest = decode();
  if (rest !== "") yield rest;
}

export function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Whether a character stands there that no text has: controls but tab and line ends, and what is no character. */
export function hasIllegalCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0xfffe) continue;
    if (code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
  }
  return false;
}
