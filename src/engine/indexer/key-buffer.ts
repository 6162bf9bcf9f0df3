import { utf8Length, utf8Write } from "../../types/utf8.js";

const CHUNK_BYTES = 64 * 1024;
const DOT = 0x2e;
const SLASH = 0x2f;

/** Encodes the many keys of a block into few large arrays: each key is a view. An array of its own for every key is what
 *  indexing would spend most of its time on. */
export class KeyBuffer {
  private chunk = new Uint8Array(CHUNK_BYTES);
  private used = 0;
  /** Where the key begins that is being written. */
  private start = 0;

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

  /** @param bytes that are written next, at most */
  private begin(bytes: number): void {
    if (this.used + bytes > this.chunk.length) {
      this.chunk = new Uint8Array(Math.max(CHUNK_BYTES, bytes));
      this.used = 0;
    }
    this.start = this.used;
  }

  private end(): Uint8Array {
    return this.chunk.subarray(this.start, this.used);
  }
}
