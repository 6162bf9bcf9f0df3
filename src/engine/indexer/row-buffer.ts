import { EMPTY_BYTES } from "../../types/bytes.js";
import { utf8Length, utf8Write } from "../../types/utf8.js";

const CHUNK_BYTES = 64 * 1024;
const DOT = 0x2e;
const SLASH = 0x2f;

/** Tags of TxResult. */
const HEIGHT_TAG = 0x08;
const INDEX_TAG = 0x10;
const TX_TAG = 0x1a;
const RESULT_TAG = 0x22;
/** Tags and numbers of a TxResult take less. */
const TX_RESULT_FRAME_BYTES = 40;

/** Writes the many rows of a block into few large arrays: each is a view. An array of its own for every key is what
 *  indexing would spend most of its time on. */
export class RowBuffer {
  private chunk: Uint8Array = EMPTY_BYTES;
  private used = 0;
  private filled = 0;
  /** Where the row begins that is being written. */
  private start = 0;

  /** Of all rows so far. */
  get bytes(): number {
    return this.filled + this.used;
  }

  encode(text: string): Uint8Array {
    this.begin(utf8Length(text));
    this.used = utf8Write(text, this.chunk, this.used);
    return this.end();
  }

  /** The key `type.name/value` + end, without the text of it ever being put together. */
  encodeTag(type: string, name: string, value: string, end: string): Uint8Array {
    this.begin(3 * (type.length + name.length + value.length + end.length) + 2);
    const { chunk } = this;
    let at = utf8Write(type, chunk, this.used);
    chunk[at++] = DOT;
    at = utf8Write(name, chunk, at);
    chunk[at++] = SLASH;
    at = utf8Write(value, chunk, at);
    this.used = utf8Write(end, chunk, at);
    return this.end();
  }

  /** TxResult of a transaction whose result is encoded already.
   *  @param height above 0 */
  encodeTxResult(height: bigint, index: number, tx: Uint8Array, result: Uint8Array): Uint8Array {
    this.begin(tx.length + result.length + TX_RESULT_FRAME_BYTES);
    const { chunk } = this;
    let at = this.used;
    chunk[at++] = HEIGHT_TAG;
    at = writeUvarint(Number(height), chunk, at);
    if (index !== 0) {
      chunk[at++] = INDEX_TAG;
      at = writeUvarint(index, chunk, at);
    }
    if (tx.length !== 0) at = writeBytes(TX_TAG, tx, chunk, at);
    // The result is always there, even when it says nothing.
    this.used = writeBytes(RESULT_TAG, result, chunk, at);
    return this.end();
  }

  /** @param bytes that are written next, at most */
  private begin(bytes: number): void {
    if (this.used + bytes > this.chunk.length) {
      this.filled += this.used;
      this.chunk = new Uint8Array(Math.max(CHUNK_BYTES, bytes));
      this.used = 0;
    }
    this.start = this.used;
  }

  private end(): Uint8Array {
    return this.chunk.subarray(this.start, this.used);
  }
}

function writeUvarint(value: number, out: Uint8Array, at: number): number {
  let end = at;
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) out[end++] = (rest % 0x80) | 0x80;
  out[end++] = rest;
  return end;
}

function writeBytes(tag: number, bytes: Uint8Array, out: Uint8Array, at: number): number {
  out[at] = tag;
  const start = writeUvarint(bytes.length, out, at + 1);
  out.set(bytes, start);
  return start + bytes.length;
}
