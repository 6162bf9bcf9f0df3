/** Amino-JSON: the sorted, compact JSON that hardware wallets sign, driven by the amino.* options of the proto files.
 *  Fields at their default are left out unless amino.dont_omitempty is set; 64-bit integers are strings, enums numbers,
 *  durations nanoseconds; an Any is {"type": amino name or type URL, "value": message}.
 *  @spec cosmossdk.io/x/tx v0.14.0 signing/aminojson */
import { Any } from "../gen/google/protobuf/any.js";
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { ProtobufError } from "../protobuf/reader.js";
import { compareBytes } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { AminoJsonError, aminoScalar, fieldEncoding, isDefault, SPECIAL_MESSAGES } from "./amino-json-values.js";
import { hasBrokenText } from "./broken-text.js";
import { quoteJson } from "./json-text.js";

/** Finds any message by its full name. */
export interface MessageFinder {
  message(typeName: string): AnyMessageType | undefined;
}

type Fields = { readonly [prop: string]: unknown };
/** One field with its key, or "" when it is left out. */
type FieldWriter = (message: Fields, finder: MessageFinder) => string;
type MessageWriter = (message: Fields, finder: MessageFinder) => string;

function anyText({ typeUrl, value }: Any, finder: MessageFinder): string {
  const type = finder.message(typeUrl.slice(1));
  if (type === undefined) throw new AminoJsonError(`can't resolve type URL ${typeUrl}`);
  let message: Fields;
  try {
    message = type.decode(value) as Fields;
  } catch (e) {
    if (e instanceof ProtobufError) throw new AminoJsonError(`${typeUrl}: ${e.message}`);
    throw e;
  }
  return aminoJsonOfAny(type, message, finder);
}

/** What an Any with this message in it is written as. @throws AminoJsonError */
export function aminoJsonOfAny(type: AnyMessageType, message: object, finder: MessageFinder): string {
  if (hasBrokenText(type, message)) throw new AminoJsonError(`${type.typeName}: a string is not UTF-8`);
  const name = type.options["amino.name"] ?? `/${type.typeName}`;
  return `{"type":"${String(name)}","value":${writerOf(type)(message as Fields, finder)}}`;
}

/** A message by itself: under its amino name if it has one. @throws AminoJsonError */
export function aminoJson(type: AnyMessageType, message: object, finder: MessageFinder): string {
  if (type.options["amino.name"] !== undefined) return aminoJsonOfAny(type, message, finder);
  return aminoJsonValue(type, message, finder);
}

/** A message without a name around it, as it stands in a field. @throws AminoJsonError */
export function aminoJsonValue(type: AnyMessageType, message: object, finder: MessageFinder): string {
  return writerOf(type)(message as Fields, finder);
}

/** Made once a type; pure, so it may live as long as the program. */
const writers = new WeakMap<AnyMessageType, MessageWriter>();

function writerOf(type: AnyMessageType): MessageWriter {
  let writer = writers.get(type);
  if (writer === undefined) {
    writer = compile(type);
    writers.set(type, writer);
  }
  return writer;
}

function compile(type: AnyMessageType): MessageWriter {
  if (type.typeName === Any.typeName) return (message, finder) => anyText(message as unknown as Any, finder);
  const special =
    SPECIAL_MESSAGES.get(type.typeName) ?? SPECIAL_MESSAGES.get(String(type.options["amino.message_encoding"]));
  if (special !== undefined) return (message) => special(message as never);
  if (type.options["amino.message_encoding"] === "threshold_string") return thresholdKey(type);
  const entries = type.fields.map((field) => ({ key: sortKey(field), write: fieldWriter(type, field) }));
  entries.sort((a, b) => compareBytes(utf8Encode(a.key), utf8Encode(b.key)));
  return (message, finder) => {
    let out = "";
    for (const { write } of entries) {
      const text = write(message, finder);
      if (text !== "") out += out === "" ? text : `,${text}`;
    }
    return `{${out}}`;
  };
}

/** A multisig key: {"pubkeys": […], "threshold": "2"}. */
function thresholdKey(type: AnyMessageType): MessageWriter {
  const keys = type.fields.find((field) => field.name === "public_keys")!;
  const threshold = type.fields.find((field) => field.name === "threshold")!;
  return (message, finder) => {
    const list = (message[keys.prop] as readonly Any[]).map((key) => anyText(key, finder));
    return `{"pubkeys":[${list.join(",")}],"threshold":"${String(message[threshold.prop])}"}`;
  };
}

function aminoName(field: FieldInfo): string {
  return String(field.options?.["amino.field_name"] ?? field.name);
}

/** The key of a oneof: its name in upper camel case. */
function oneofKey(oneof: string): string {
  return oneof.charAt(0).toUpperCase() + oneof.slice(1);
}

function sortKey(field: FieldInfo): string {
  return field.oneof === undefined ? aminoName(field) : oneofKey(field.oneof);
}

/** The value of one element: a message or a scalar. */
function elementWriter(field: FieldInfo): (value: never, finder: MessageFinder) => string {
  if (field.message === undefined) return aminoScalar(field);
  const type = field.message;
  return (value: object, finder) => aminoJsonValue(type(), value, finder);
}

function fieldWriter(owner: AnyMessageType, field: FieldInfo): FieldWriter {
  if (field.optional) {
    // A proto3 optional is a oneof of one for the reference, and that wants a name.
    return () => {
      throw new AminoJsonError(`field ${field.name} of ${owner.typeName} has presence, which amino-JSON cannot say`);
    };
  }
  if (field.oneof !== undefined) return oneofWriter(owner, field, field.oneof);
  const key = `${quoteJson(aminoName(field))}:`;
  const always = field.options?.["amino.dont_omitempty"] === true;
  const { prop } = field;
  if (field.repeated) {
    const write = elementWriter(field);
    const empty = always ? key + (fieldEncoding(field) === "legacy_coins" ? "[]" : "null") : "";
    return (message, finder) => {
      const list = message[prop] as readonly never[];
      return list.length === 0 ? empty : `${key}[${list.map((item) => write(item, finder)).join(",")}]`;
    };
  }
  const write = elementWriter(field);
  return (message, finder) => {
    const value = message[prop];
    if (value === undefined && always) {
      throw new AminoJsonError(`field ${field.name} of ${owner.typeName} must be given`);
    }
    return value === undefined || (!always && isDefault(field, value)) ? "" : key + write(value as never, finder);
  };
}

/** {"Sum": {"type": amino name of the member, "value": {"member": …}}}, or "Sum": null when none is set. */
function oneofWriter(owner: AnyMessageType, field: FieldInfo, oneof: string): FieldWriter {
  const name = field.options?.["amino.oneof_name"];
  if (name === undefined) {
    return () => {
      throw new AminoJsonError(`field ${field.name} of ${owner.typeName} has no amino.oneof_name`);
    };
  }
  const key = `"${oneofKey(oneof)}":`;
  const first = owner.fields.find((f) => f.oneof === oneof) === field;
  const write = elementWriter(field);
  return (message, finder) => {
    const member = message[oneof] as { readonly kind: string; readonly value: never } | undefined;
    if (member === undefined) return first ? `${key}null` : "";
    if (member.kind !== field.prop) return "";
    const value = write(member.value, finder);
    return `${key}{"type":"${String(name)}","value":{${quoteJson(aminoName(field))}:${value}}}`;
  };
}
