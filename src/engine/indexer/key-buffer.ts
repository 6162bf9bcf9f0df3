import { utf8Length, utf8Write } from "../../types/utf8.js";

const CHUNK_BYTES = 64 * 1024;

/** Encodes the many keys of a block into few large arrays: each key is a view. An array of its own for every key is what
 *  indexing would spend most of its time on. */
export class KeyBuffer {
  private chunk = new Uint8Array(CHUNK_BYTES);
  private used = 0;

  encode(text: string): Uint8Array {
    const length = utf8Length(text);
    if (this.used + length > this.chunk.length) {
      this.chunk = new Uint8Array(Math.max(CHUNK_BYTES, length));
      this.used = 0;
    }
    const start = this.used;
    this.used = utf8Write(text, this.chunk, start);
    return this.chunk.subarray(start, this.used);
  }
}
