/** Messages behind their length, cut out of a stream of bytes. @spec cometbft libs/protoio/reader.go */
import { concatBytes, EMPTY_BYTES } from "../types/bytes.js";

/** A uvarint of 64 bits has at most this many bytes. */
const LENGTH_BYTES_MAX = 10;

export type Cut =
  /** The bytes are a view on what was pushed: valid until the next push. */
  | { readonly kind: "message"; readonly bytes: Uint8Array }
  | { readonly kind: "more" }
  | { readonly kind: "fault"; readonly reason: string };

const MORE: Cut = { kind: "more" };

/** Holds at most one incomplete message, which is never longer than the limit. After a fault the stream is lost. */
export class DelimitedReader {
  private buffer: Uint8Array = EMPTY_BYTES;
  private at = 0;

  /** @param maxBytes of one message, without its length */
  constructor(private readonly maxBytes: number) {}

  /** The bytes are not copied when nothing was left over. */
  push(bytes: Uint8Array): void {
    this.buffer = this.at === this.buffer.length ? bytes : concatBytes(this.buffer.subarray(this.at), bytes);
    this.at = 0;
  }

  next(): Cut {
    const { buffer } = this;
    let length = 0;
    for (let i = 0; ; i++) {
      if (i === LENGTH_BYTES_MAX) return { kind: "fault", reason: "length is longer than 64 bits" };
      const b = buffer[this.at + i];
      if (b === undefined) return MORE;
      length += (b & 0x7f) * 2 ** (7 * i);
      if (b >= 0x80) continue;
      if (length > this.maxBytes) {
        return { kind: "fault", reason: `message exceeds the limit of ${this.maxBytes} bytes: ${length}` };
      }
      const start = this.at + i + 1;
      if (start + length > buffer.length) return MORE;
      this.at = start + length;
      return { kind: "message", bytes: buffer.subarray(start, this.at) };
    }
  }

  /** What follows the messages that were taken. */
  rest(): Uint8Array {
    return this.buffer.subarray(this.at);
  }
}
