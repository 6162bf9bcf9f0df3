/** Refuses bytes with fields that their message type does not have, as the SDK does before it decodes a transaction:
 *  through sub-messages and through `google.protobuf.Any`, whose type must be one that the registry knows. A field number
 *  with bit 10 set (1024–2047, 3072–4095, …) is non-critical: it is let through where the caller allows it.
 *  @spec cosmos-sdk v0.53 codec/unknownproto/unknown_fields.go; ADR-020 */
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Decode } from "../types/utf8.js";
import { WIRE_BYTES, WIRE_FIXED32, WIRE_FIXED64, WIRE_VARINT, WireCursor, WireError } from "./wire.js";

/** Messages inside messages. The SDK allows 10,000, then fails on much less in nearly every message: an Any may nest nine
 *  deep, and decoders of recursive types stop at 100. */
const DEPTH_MAX = 256;

const NON_CRITICAL_BIT = 1024;
const ANY = "google.protobuf.Any";
/** Field numbers below this one are found in an array, others in a map. */
const DENSE_MAX = 64;

interface ScannedField {
  readonly name: string;
  /** Bit n: wire type n is possible. */
  readonly wireTypes: number;
  /** The type to go into; undefined for scalars. */
  readonly message: (() => AnyMessageType) | undefined;
}

interface ScanTable {
  readonly typeName: string;
  readonly isAny: boolean;
  readonly dense: readonly (ScannedField | undefined)[];
  readonly sparse: ReadonlyMap<number, ScannedField>;
}

/** Packed lists of fixed32 and sfixed32 are missing in the SDK's table, hence refused. */
function wireTypesOf(field: FieldInfo): number {
  switch (field.kind) {
    case "string":
    case "bytes":
    case "message":
      return 1 << WIRE_BYTES;
    case "fixed64":
    case "sfixed64":
    case "double":
      return (1 << WIRE_FIXED64) | (1 << WIRE_BYTES);
    case "fixed32":
    case "sfixed32":
      return 1 << WIRE_FIXED32;
    default:
      return (1 << WIRE_VARINT) | (1 << WIRE_BYTES);
  }
}

function compile(type: AnyMessageType): ScanTable {
  const dense: (ScannedField | undefined)[] = new Array(DENSE_MAX).fill(undefined);
  const sparse = new Map<number, ScannedField>();
  for (const field of type.fields) {
    const scanned = { name: field.name, wireTypes: wireTypesOf(field), message: field.message };
    if (field.no < DENSE_MAX) dense[field.no] = scanned;
    else sparse.set(field.no, scanned);
  }
  return { typeName: type.typeName, isAny: type.typeName === ANY, dense, sparse };
}

/** Thrown inside, never out of this file. */
class Refusal extends Error {}

class Scan {
  nonCriticalSeen = false;

  constructor(
    readonly bytes: Uint8Array,
    private readonly scanner: UnknownFieldScanner,
    private readonly allowNonCritical: boolean,
  ) {}

  message(start: number, end: number, type: AnyMessageType, depth: number): void {
    if (depth === 0) throw new Refusal(`messages nest deeper than ${DEPTH_MAX}`);
    const table = this.scanner.tableOf(type);
    const cursor = new WireCursor(this.bytes, start, end);
    let typeUrlStart = 0;
    let typeUrlEnd = 0;
    let valueStart = 0;
    let valueEnd = 0;
    while (cursor.pos < end) {
      cursor.tag();
      const { fieldNumber, wireType } = cursor;
      const field = fieldNumber < DENSE_MAX ? table.dense[fieldNumber] : table.sparse.get(fieldNumber);
      if (field === undefined) {
        this.unknown(table, fieldNumber, wireType);
        cursor.skipValue();
        continue;
      }
      if (((field.wireTypes >> wireType) & 1) === 0) {
        throw new Refusal(`${table.typeName}: wrong wire type ${wireType} for field ${field.name}`);
      }
      if (wireType !== WIRE_BYTES) {
        cursor.skipValue();
        continue;
      }
      const to = cursor.lengthEnd();
      const from = cursor.pos;
      cursor.pos = to;
      if (field.message !== undefined) this.message(from, to, field.message(), depth - 1);
      else if (table.isAny) {
        if (fieldNumber === 1) {
          typeUrlStart = from;
          typeUrlEnd = to;
        } else {
          valueStart = from;
          valueEnd = to;
        }
      }
    }
    if (table.isAny) {
      const typeUrl = utf8Decode(this.bytes, typeUrlStart, typeUrlEnd);
      const inner = this.scanner.resolve(typeUrl);
      if (inner === undefined) throw new Refusal(`unable to resolve type URL ${typeUrl}`);
      this.message(valueStart, valueEnd, inner, depth - 1);
    }
  }

  private unknown(table: ScanTable, fieldNumber: number, wireType: number): void {
    const nonCritical = (fieldNumber & NON_CRITICAL_BIT) !== 0;
    if (nonCritical) this.nonCriticalSeen = true;
    if (!nonCritical || !this.allowNonCritical) {
      throw new Refusal(`${table.typeName} has no field ${fieldNumber} (wire type ${wireType})`);
    }
  }
}

export class UnknownFieldScanner {
  private readonly tables = new Map<AnyMessageType, ScanTable>();

  /** @param resolve finds the message type that a type URL names, or undefined */
  constructor(readonly resolve: (typeUrl: string) => AnyMessageType | undefined) {}

  tableOf(type: AnyMessageType): ScanTable {
    let table = this.tables.get(type);
    if (table === undefined) {
      table = compile(type);
      this.tables.set(type, table);
    }
    return table;
  }

  /** Whether non-critical unknown fields were seen, or why the bytes are refused. Never throws. */
  check(bytes: Uint8Array, type: AnyMessageType, allowNonCritical: boolean): Result<boolean> {
    const scan = new Scan(bytes, this, allowNonCritical);
    try {
      scan.message(0, bytes.length, type, DEPTH_MAX);
    } catch (e) {
      if (e instanceof Refusal || e instanceof WireError) return err(e.message);
      throw e;
    }
    return ok(scan.nonCriticalSeen);
  }
}
