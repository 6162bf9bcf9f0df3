import { utf8Decode } from "../types/utf8.js";

/** What a decoder says of bytes that are not the message it expects. */
export class ProtobufError extends Error {
  override name = "ProtobufError";
}

/** Sub-messages of a message type that can contain itself may nest this deep. */
export const DEPTH_MAX = 100;

/** Reads protobuf with the rules of gogoproto's generated decoders: a tag is a 64-bit varint whose field number is cut to
 *  32 bits, varints have at most ten bytes and drop excess bits, groups are skipped, end-group tags are errors. */
export class Reader {
  pos = 0;
  depth = 0;
  private view: DataView | undefined;
  /** Low and high half of the last varint read. */
  private lo = 0;
  private hi = 0;

  constructor(readonly buf: Uint8Array) {}

  /** Made when it is first needed: most messages have no fixed-size field. */
  private dataView(): DataView {
    this.view ??= new DataView(this.buf.buffer, this.buf.byteOffset, this.buf.byteLength);
    return this.view;
  }

  private readVarint(): void {
    const buf = this.buf;
    let b = buf[this.pos++];
    if (b === undefined) throw new ProtobufError("unexpected end of input");
    if (b < 0x80) {
      this.lo = b;
      this.hi = 0;
      return;
    }
    let lo = b & 0x7f;
    let hi = 0;
    for (let shift = 7; ; shift += 7) {
      if (shift >= 70) throw new ProtobufError("varint is longer than ten bytes");
      b = buf[this.pos++];
      if (b === undefined) throw new ProtobufError("unexpected end of input");
      const bits = b & 0x7f;
      if (shift < 28) lo |= bits << shift;
      else if (shift === 28) {
        lo |= bits << 28;
        hi |= bits >> 4;
      } else hi |= bits << (shift - 32);
      if (b < 0x80) break;
    }
    this.lo = lo >>> 0;
    this.hi = hi >>> 0;
  }

  /** Field number × 8 + wire type. */
  tag(): number {
    const b = this.buf[this.pos];
    if (b !== undefined && b < 0x80 && b >= 8 && (b & 7) !== 4) {
      this.pos++;
      return b;
    }
    return this.longTag();
  }

  private longTag(): number {
    this.readVarint();
    const wireType = this.lo & 7;
    const number = (this.hi << 29) | (this.lo >>> 3) | 0;
    if (wireType === 4) throw new ProtobufError("end-group tag without a group");
    if (number <= 0) throw new ProtobufError(`illegal field number ${number}`);
    return number * 8 + wireType;
  }

  uint64(): bigint {
    this.readVarint();
    return this.hi < 0x200000 ? BigInt(this.hi * 0x100000000 + this.lo) : (BigInt(this.hi) << 32n) | BigInt(this.lo);
  }

  int64(): bigint {
    this.readVarint();
    return this.hi < 0x200000
      ? BigInt(this.hi * 0x100000000 + this.lo)
      : BigInt.asIntN(64, (BigInt(this.hi) << 32n) | BigInt(this.lo));
  }

  uint32(): number {
    this.readVarint();
    return this.lo;
  }

  int32(): number {
    this.readVarint();
    return this.lo | 0;
  }

  bool(): boolean {
    this.readVarint();
    return this.lo !== 0 || this.hi !== 0;
  }

  fixed32(): number {
    this.need(4);
    const v = this.dataView().getUint32(this.pos, true);
    this.pos += 4;
    return v;
  }

  sfixed32(): number {
    return this.fixed32() | 0;
  }

  fixed64(): bigint {
    this.need(8);
    const v = this.dataView().getBigUint64(this.pos, true);
    this.pos += 8;
    return v;
  }

  sfixed64(): bigint {
    return BigInt.asIntN(64, this.fixed64());
  }

  double(): number {
    this.need(8);
    const v = this.dataView().getFloat64(this.pos, true);
    this.pos += 8;
    return v;
  }

  private need(bytes: number): void {
    if (this.pos + bytes > this.buf.length) throw new ProtobufError("unexpected end of input");
  }

  /** Reads a length and returns where the value ends. */
  end(): number {
    const b = this.buf[this.pos];
    if (b !== undefined && b < 0x80) {
      const end = ++this.pos + b;
      if (end > this.buf.length) throw new ProtobufError("length runs past the end of the input");
      return end;
    }
    this.readVarint();
    const end = this.pos + this.lo;
    if (this.hi !== 0 || end > this.buf.length) throw new ProtobufError("length runs past the end of the input");
    return end;
  }

  /** A view on the input: copy it before the input is reused. */
  bytes(): Uint8Array {
    const end = this.end();
    const out = this.buf.subarray(this.pos, end);
    this.pos = end;
    return out;
  }

  string(): string {
    const end = this.end();
    const start = this.pos;
    this.pos = end;
    return utf8Decode(this.buf, start, end);
  }

  /** Skips the value of a field; groups with all that is in them. */
  skip(wireType: number): void {
    switch (wireType) {
      case 0:
        this.readVarint();
        return;
      case 1:
        this.need(8);
        this.pos += 8;
        return;
      case 2:
        this.pos = this.end();
        return;
      case 3:
        this.skipGroup();
        return;
      case 5:
        this.need(4);
        this.pos += 4;
        return;
      default:
        throw new ProtobufError(`illegal wire type ${wireType}`);
    }
  }

  private skipGroup(): void {
    for (let open = 1; open > 0; ) {
      this.readVarint();
      const wireType = this.lo & 7;
      if (wireType === 4) open--;
      else if (wireType === 3) open++;
      else this.skip(wireType);
    }
  }
}
