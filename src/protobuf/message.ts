import { DEPTH_MAX, ProtobufError, Reader } from "./reader.js";
import { Writer } from "./writer.js";

export type ScalarKind =
  | "bool"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "fixed32"
  | "sfixed32"
  | "fixed64"
  | "sfixed64"
  | "double"
  | "string"
  | "bytes";

export type OptionValue = string | number | boolean | readonly OptionValue[] | { readonly [key: string]: OptionValue };
/** Options of the proto file under their full names, for example `"cosmos.msg.v1.signer": ["from_address"]`. */
export type Options = { readonly [name: string]: OptionValue };

/** One field as the proto file declares it; `prop` is its name in TypeScript. */
export interface FieldInfo {
  readonly no: number;
  /** snake_case name of the proto file. */
  readonly name: string;
  /** lowerCamelCase name: the property, and the canonical JSON name. */
  readonly prop: string;
  readonly kind: ScalarKind | "message" | "enum";
  readonly repeated?: true;
  /** The type of a "message" field, given late because files may name each other. */
  readonly message?: () => AnyMessageType;
  readonly enum?: EnumInfo;
  /** Name of the oneof that the field belongs to; its value is then at property `oneof`. */
  readonly oneof?: string;
  /** False: the sub-message is part of its parent and always written, even when empty (gogoproto.nullable = false). */
  readonly nullable?: false;
  /** Scalar with presence (proto3 `optional`). */
  readonly optional?: true;
  readonly options?: Options;
  readonly doc?: string;
}

export interface EnumInfo {
  readonly typeName: string;
  readonly values: { readonly [name: string]: number };
}

// biome-ignore lint/suspicious/noExplicitAny: a list of messages of all kinds
export type AnyMessageType = MessageType<any>;

export interface MessageType<T> {
  /** Full name without a leading dot or slash, for example "cosmos.bank.v1beta1.MsgSend". */
  readonly typeName: string;
  readonly fields: readonly FieldInfo[];
  readonly fieldsByNo: ReadonlyMap<number, FieldInfo>;
  readonly options: Options;
  readonly doc: string | undefined;
  /** A message with all fields at their defaults. */
  create(): T;
  /** Defaults overlaid with what is given. */
  from(partial: Partial<T>): T;
  /** Canonical bytes: fields in order of number, defaults left out, nullable = false sub-messages always there. */
  encode(message: T): Uint8Array;
  /** Uvarint length, then the bytes (libs/protoio). */
  encodeDelimited(message: T): Uint8Array;
  /** Accepts what gogoproto accepts: unknown fields are skipped. `bytes` fields are views on the input.
   *  @throws ProtobufError */
  decode(bytes: Uint8Array): T;
  /** For generated code: writes backwards. */
  write(message: T, w: Writer): void;
  /** For generated code: reads up to `end`, into `into`. */
  read(r: Reader, end: number, into: T): T;
}

interface MessageSpec<T> {
  readonly name: string;
  readonly fields: readonly FieldInfo[];
  readonly options?: Options;
  readonly doc?: string;
  /** Set when the type can contain itself: its nesting is then bounded. */
  readonly recursive?: true;
  create(): T;
  write(message: T, w: Writer): void;
  /** Reads fields up to `end`: one loop a type, so that the engine sees each type by itself. */
  read(r: Reader, end: number, into: T): T;
}

/** One scratch buffer for all encoding: encoding is synchronous and never nested. */
const scratch = new Writer();

export function messageType<T extends object>(spec: MessageSpec<T>): MessageType<T> {
  const fieldsByNo = new Map(spec.fields.map((f) => [f.no, f]));
  const { create, write, read } = spec;
  const type: MessageType<T> = {
    typeName: spec.name,
    fields: spec.fields,
    fieldsByNo,
    options: spec.options ?? {},
    doc: spec.doc,
    create,
    write,
    from: (partial) => Object.assign(create(), partial),
    encode(message) {
      scratch.reset();
      write(message, scratch);
      return scratch.finish();
    },
    encodeDelimited(message) {
      scratch.reset();
      write(message, scratch);
      scratch.varint(scratch.written);
      return scratch.finish();
    },
    decode(bytes) {
      return type.read(new Reader(bytes), bytes.length, create());
    },
    read:
      spec.recursive === true
        ? (r, end, into) => {
            if (++r.depth > DEPTH_MAX) throw new ProtobufError(`${spec.name} nests deeper than ${DEPTH_MAX}`);
            read(r, end, into);
            r.depth--;
            return into;
          }
        : read,
  };
  return type;
}

/** Passes over a field that the type does not have. @throws ProtobufError when it has it, of another wire type. */
export function skipField(type: AnyMessageType, r: Reader, tag: number): void {
  // A tag can be larger than 32 bits: no bit operators on the whole of it.
  const known = type.fieldsByNo.get(Math.floor(tag / 8));
  if (known !== undefined) {
    throw new ProtobufError(`${type.typeName}: wrong wire type ${tag % 8} for field ${known.name}`);
  }
  r.skip(tag % 8);
}

export function overrun(type: AnyMessageType): ProtobufError {
  return new ProtobufError(`${type.typeName}: a field runs past the end of its message`);
}
