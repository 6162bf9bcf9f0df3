import { utf8Length, utf8Write } from "../types/utf8.js";

const INITIAL_BYTES = 4096;

/** Writes protobuf from the end towards the front, so that the length of a sub-message is known when its prefix is due:
 *  no size pass, no moving of bytes. Fields are therefore written in descending order, repeated ones last to first. */
export class Writer {
  private buf: Uint8Array<ArrayBuffer>;
  private view: DataView;
  /** Index of the first byte written so far. */
  pos: number;

  /** @param bytes to have room for at first */
  constructor(bytes: number = INITIAL_BYTES) {
    this.buf = new Uint8Array(bytes);
    this.view = new DataView(this.buf.buffer);
    this.pos = bytes;
  }

  reset(): void {
    this.pos = this.buf.length;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.buf.slice(this.pos);
  }

  private reserve(bytes: number): void {
    if (this.pos >= bytes) return;
    const used = this.buf.length - this.pos;
    let size = this.buf.length * 2;
    while (size < used + bytes) size *= 2;
    const grown = new Uint8Array(size);
    grown.set(this.buf.subarray(this.pos), size - used);
    this.buf = grown;
    this.view = new DataView(grown.buffer);
    this.pos = size - used;
  }

  /** Varint of an integer from 0 to 2^53 − 1. */
  varint(value: number): void {
    if (value < 0x80) {
      if (this.pos < 1) this.reserve(1);
      this.buf[--this.pos] = value;
    } else this.longVarint(value);
  }

  private longVarint(value: number): void {
    this.reserve(8);
    let size = 1;
    for (let v = value; v >= 0x80; v = Math.floor(v / 0x80)) size++;
    let at = (this.pos -= size);
    let v = value;
    while (v >= 0x80) {
      this.buf[at++] = (v % 0x80) | 0x80;
      v = Math.floor(v / 0x80);
    }
    this.buf[at] = v;
  }

  /** Varint of the low 64 bits (two's complement for negative values). */
  varint64(value: bigint): void {
    const small = Number(value);
    if (small >= 0 && small <= Number.MAX_SAFE_INTEGER) {
      this.varint(small);
      return;
    }
    let v = BigInt.asUintN(64, value);
    let size = 1;
    for (let t = v; t >= 0x80n; t >>= 7n) size++;
    this.reserve(size);
    let at = (this.pos -= size);
    while (v >= 0x80n) {
      this.buf[at++] = Number(v & 0x7fn) | 0x80;
      v >>= 7n;
    }
    this.buf[at] = Number(v);
  }

  int32(value: number): void {
    if (value >= 0) this.varint(value);
    else this.varint64(BigInt(value));
  }

  bool(value: boolean): void {
    this.varint(value ? 1 : 0);
  }

  fixed32(value: number): void {
    this.reserve(4);
    this.pos -= 4;
    this.view.setUint32(this.pos, value >>> 0, true);
  }

  fixed64(value: bigint): void {
    this.reserve(8);
    this.pos -= 8;
    this.view.setBigUint64(this.pos, BigInt.asUintN(64, value), true);
  }

  double(value: number): void {
    this.reserve(8);
    this.pos -= 8;
    this.view.setFloat64(this.pos, value, true);
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.pos -= bytes.length;
    this.buf.set(bytes, this.pos);
  }

  /** Length prefix and bytes. */
  bytes(bytes: Uint8Array): void {
    this.raw(bytes);
    this.varint(bytes.length);
  }

  /** Length prefix and UTF-8 text. */
  string(text: string): void {
    const length = text.length;
    this.reserve(length * 3);
    // Most strings are ASCII: try that, and start over at the first other character.
    const at = this.pos - length;
    const buf = this.buf;
    for (let i = 0; i < length; i++) {
      const c = text.charCodeAt(i);
      if (c >= 0x80) {
        const n = utf8Length(text);
        this.pos -= n;
        utf8Write(text, buf, this.pos);
        this.varint(n);
        return;
      }
      buf[at + i] = c;
    }
    this.pos = at;
    this.varint(length);
  }

  /** Bytes written so far; with growth in between, positions shift, so lengths are counted from the end. */
  get written(): number {
    return this.buf.length - this.pos;
  }

  lengthFrom(writtenBefore: number): void {
    this.varint(this.written - writtenBefore);
  }
}
