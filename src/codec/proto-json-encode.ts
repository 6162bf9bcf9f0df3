/** Messages to proto-JSON; see proto-json.ts. */
import type { Any } from "../gen/google/protobuf/any.js";
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { ProtobufError } from "../protobuf/reader.js";
import { goStructJson, isWrittenAsGoStruct } from "./go-struct-json.js";
import { quoteJson } from "./json-text.js";
import type { JsonCodec } from "./proto-json.js";
import { durationText, ProtoJsonEncodeError, scalarText, timestampText } from "./proto-json-values.js";

/** Anys inside each other. Those of a transaction nest ten deep at most; bytes from elsewhere must end, too. */
const ANY_DEPTH_MAX = 32;

interface Scope {
  readonly types: JsonCodec;
  readonly anyDepth: number;
}

type Fields = { readonly [prop: string]: unknown };
/** One value, never undefined. */
type ValueWriter = (value: never, scope: Scope) => string;
/** One field with its key, or "" for a oneof that is not set. */
type FieldWriter = (message: Fields, scope: Scope) => string;

/** Messages whose JSON is not an object of their fields. */
const SPECIAL: ReadonlyMap<string, ValueWriter> = new Map<string, ValueWriter>([
  ["google.protobuf.Any", anyText],
  ["google.protobuf.Timestamp", (value: never) => timestampText(value)],
  ["google.protobuf.Duration", durationText],
]);
const WRAPPER = /^google\.protobuf\.(?:Double|Float|U?Int64|U?Int32|Bool|String|Bytes)Value$/;

function specialWriter(type: AnyMessageType): ValueWriter | undefined {
  const special = SPECIAL.get(type.typeName);
  if (special !== undefined || !WRAPPER.test(type.typeName)) return special;
  const field = type.fields[0]!;
  const write = scalarText(field);
  return (message: Fields) => write(message[field.prop] as never);
}

function anyText({ typeUrl, value }: Any, outer: Scope): string {
  const scope = { types: outer.types, anyDepth: outer.anyDepth + 1 };
  if (scope.anyDepth > ANY_DEPTH_MAX) throw new ProtoJsonEncodeError(`Anys nest deeper than ${ANY_DEPTH_MAX}`);
  const type = scope.types.resolve(typeUrl);
  if (type === undefined) throw new ProtoJsonEncodeError(`unable to resolve type URL ${typeUrl}`);
  let message: unknown;
  try {
    message = type.decode(value);
  } catch (e) {
    if (e instanceof ProtobufError) throw new ProtoJsonEncodeError(`${typeUrl}: ${e.message}`);
    throw e;
  }
  const head = `{"@type":${quoteJson(typeUrl)}`;
  const special = specialWriter(type);
  if (special !== undefined) return `${head},"value":${special(message as never, scope)}}`;
  const fields = fieldsText(type, message as Fields, scope);
  return `${head}${fields === "" ? "" : `,${fields}`}}`;
}

function valueWriter(field: FieldInfo): ValueWriter {
  if (field.message === undefined) return scalarText(field);
  const type = field.message();
  const special = specialWriter(type);
  if (special !== undefined) return special;
  if (isWrittenAsGoStruct(type)) return (message: object) => goStructJson(type, message);
  return (message: Fields, scope) => `{${fieldsText(type, message, scope)}}`;
}

function keyedWriter(field: FieldInfo): (value: never, scope: Scope) => string {
  const key = `"${field.name}":`;
  const write = valueWriter(field);
  return (value, scope) => key + write(value, scope);
}

/** A oneof stands where its first member does. */
function oneofWriter(oneof: string, members: readonly FieldInfo[]): FieldWriter {
  const byKind = new Map(members.map((field) => [field.prop, keyedWriter(field)]));
  return (message, scope) => {
    const member = message[oneof] as { readonly kind: string; readonly value: never } | undefined;
    return member === undefined ? "" : byKind.get(member.kind)!(member.value, scope);
  };
}

function planOf(type: AnyMessageType): readonly FieldWriter[] {
  const plan: FieldWriter[] = [];
  const oneofs = new Set<string>();
  for (const field of type.fields) {
    if (field.oneof === undefined) plan.push(fieldWriter(field));
    else if (!oneofs.has(field.oneof)) {
      oneofs.add(field.oneof);
      plan.push(
        oneofWriter(
          field.oneof,
          type.fields.filter((f) => f.oneof === field.oneof),
        ),
      );
    }
  }
  return plan;
}

function fieldWriter(field: FieldInfo): FieldWriter {
  const key = `"${field.name}":`;
  const write = valueWriter(field);
  const { prop } = field;
  if (field.repeated) {
    return (message, scope) =>
      `${key}[${(message[prop] as readonly never[]).map((item) => write(item, scope)).join(",")}]`;
  }
  return (message, scope) => {
    const value = message[prop];
    return value === undefined ? `${key}null` : key + write(value as never, scope);
  };
}

/** Made once a type; pure, so it may live as long as the program. */
const writers = new WeakMap<AnyMessageType, readonly FieldWriter[]>();

function fieldsText(type: AnyMessageType, message: Fields, scope: Scope): string {
  let plan = writers.get(type);
  if (plan === undefined) {
    plan = planOf(type);
    writers.set(type, plan);
  }
  let out = "";
  for (const write of plan) {
    const text = write(message, scope);
    if (text !== "") out += out === "" ? text : `,${text}`;
  }
  return out;
}

/** @throws ProtoJsonEncodeError */
export function messageText(type: AnyMessageType, message: object, types: JsonCodec): string {
  const scope = { types, anyDepth: 0 };
  const special = specialWriter(type);
  return special !== undefined ? special(message as never, scope) : `{${fieldsText(type, message as Fields, scope)}}`;
}
