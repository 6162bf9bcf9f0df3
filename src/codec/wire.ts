/** Walks protobuf bytes without a schema, by the rules of protobuf-go's protowire package, which are stricter than those
 *  of generated decoders: the tenth byte of a varint must be 0 or 1, field numbers run from 1 to 2³¹ − 1.
 *  A transaction passes these rules before it is decoded.
 *  @spec google.golang.org/protobuf encoding/protowire/wire.go */

/** Groups inside groups; protowire allows 10,000. No field of ours is a group, so only skipped bytes can be one. */
const GROUP_DEPTH_MAX = 100;

export const WIRE_VARINT = 0;
export const WIRE_FIXED64 = 1;
export const WIRE_BYTES = 2;
const WIRE_START_GROUP = 3;
const WIRE_END_GROUP = 4;
export const WIRE_FIXED32 = 5;

/** What is wrong with the bytes. */
export class WireError extends Error {
  override name = "WireError";
}

/** A position in bytes that must end at `end`. Methods throw WireError. */
export class WireCursor {
  /** Of the tag read last. */
  fieldNumber = 0;
  wireType = 0;

  constructor(
    readonly bytes: Uint8Array,
    public pos: number,
    public end: number,
  ) {}

  /** A varint as a number; above 2⁵³ it is not exact, which no caller minds: lengths and field numbers are refused
   *  long before. */
  varint(): number {
    const { bytes, end } = this;
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 10; i++) {
      if (this.pos >= end) throw new WireError("unexpected end of input");
      const b = bytes[this.pos++]!;
      if (i === 9 && b > 1) break;
      value += (b & 0x7f) * scale;
      if (b < 0x80) return value;
      scale *= 0x80;
    }
    throw new WireError("varint overflows 64 bits");
  }

  skipVarint(): void {
    const { bytes, end } = this;
    for (let i = 0; i < 10; i++) {
      if (this.pos >= end) throw new WireError("unexpected end of input");
      const b = bytes[this.pos++]!;
      if (b < 0x80) {
        if (i === 9 && b > 1) break;
        return;
      }
    }
    throw new WireError("varint overflows 64 bits");
  }

  /** Reads a tag into `fieldNumber` and `wireType`. */
  tag(): void {
    const tag = this.varint();
    const fieldNumber = Math.floor(tag / 8);
    // A field number above 2³¹ − 1 is invalid; the low bits of an inexact tag are then of no account.
    if (fieldNumber < 1 || fieldNumber > 0x7fffffff) throw new WireError(`illegal field number ${fieldNumber}`);
    this.fieldNumber = fieldNumber;
    this.wireType = tag % 8;
  }

  /** Reads a length and returns where the value ends. */
  lengthEnd(): number {
    const length = this.varint();
    if (length > this.end - this.pos) throw new WireError("length runs past the end of the input");
    return this.pos + length;
  }

  /** Skips the value of the tag read last. */
  skipValue(): void {
    this.skip(this.fieldNumber, this.wireType, GROUP_DEPTH_MAX);
  }

  private skip(fieldNumber: number, wireType: number, depth: number): void {
    switch (wireType) {
      case WIRE_VARINT:
        this.skipVarint();
        return;
      case WIRE_FIXED64:
        this.advance(8);
        return;
      case WIRE_BYTES:
        this.pos = this.lengthEnd();
        return;
      case WIRE_FIXED32:
        this.advance(4);
        return;
      case WIRE_START_GROUP:
        this.skipGroup(fieldNumber, depth);
        return;
      case WIRE_END_GROUP:
        throw new WireError("end-group tag without a group");
      default:
        throw new WireError(`illegal wire type ${wireType}`);
    }
  }

  private skipGroup(fieldNumber: number, depth: number): void {
    if (depth === 0) throw new WireError(`groups nest deeper than ${GROUP_DEPTH_MAX}`);
    for (;;) {
      this.tag();
      const inner = this.fieldNumber;
      const wireType = this.wireType;
      if (wireType === WIRE_END_GROUP) {
        if (inner !== fieldNumber) throw new WireError("a group ends with another number than it began");
        return;
      }
      this.skip(inner, wireType, depth - 1);
    }
  }

  private advance(count: number): void {
    if (count > this.end - this.pos) throw new WireError("unexpected end of input");
    this.pos += count;
  }
}
