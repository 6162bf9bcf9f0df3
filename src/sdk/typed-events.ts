/** Events declared as protobuf messages, written as the SDK's EmitTypedEvent does: the type is the message's full name,
 *  each field an attribute whose value is JSON. */
import type { FieldInfo, MessageType } from "../protobuf/message.js";
import { toBase64 } from "../types/base64.js";
import type { Context } from "./context.js";
import type { Attribute } from "./events.js";

function enumName(field: FieldInfo, value: number): string {
  for (const [name, number] of Object.entries(field.enum!.values)) if (number === value) return name;
  return String(value);
}

function jsonOf(field: FieldInfo, value: unknown): string {
  switch (field.kind) {
    case "string":
      return JSON.stringify(value);
    case "bytes":
      return JSON.stringify(toBase64(value as Uint8Array));
    case "bool":
    case "int32":
    case "uint32":
    case "fixed32":
    case "sfixed32":
      return String(value);
    case "enum":
      return JSON.stringify(enumName(field, value as number));
    case "message":
    case "double":
      throw new Error(`events hold scalars; field ${field.name} is a ${field.kind}`);
    default:
      return JSON.stringify(String(value));
  }
}

/** Emits `event` in the order of its fields. Fields at their default are written too: subscribers count on every key. */
export function emitTyped<T extends object>(ctx: Context, type: MessageType<T>, event: T): void {
  const attributes = type.fields.map((field): Attribute => {
    const value = (event as Record<string, unknown>)[field.prop];
    const text = field.repeated
      ? `[${(value as unknown[]).map((v) => jsonOf(field, v)).join(",")}]`
      : jsonOf(field, value);
    return [field.name, text];
  });
  ctx.events.emit(type.typeName, ...attributes);
}
