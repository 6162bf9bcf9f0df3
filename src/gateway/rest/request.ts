import type { AnyMessageType, FieldInfo } from "../../protobuf/message.js";
import { ParseFault, parseField } from "./go-parse.js";

type Message = Record<string, unknown>;

function findField(type: AnyMessageType, name: string): FieldInfo | undefined {
  return type.fields.find((f) => f.name === name || f.prop === name);
}

/** Sets a field by its dotted path ("pagination.limit"); false when the path names no field.
 *  @throws ParseFault on text that the field does not take */
export function setByPath(type: AnyMessageType, message: Message, path: string, texts: readonly string[]): boolean {
  const names = path.split(".");
  let currentType = type;
  let current = message;
  for (const [i, name] of names.entries()) {
    const field = findField(currentType, name);
    if (field === undefined) return false;
    if (i < names.length - 1) {
      if (field.kind !== "message" || field.repeated)
        throw new ParseFault(`non-aggregate type in the mid of path: ${path}`);
      currentType = field.message!();
      current = (current[field.prop] ??= currentType.create()) as Message;
      continue;
    }
    if (field.repeated) (current[field.prop] as unknown[]).push(...texts.map((t) => parseField(field, t)));
    else if (field.oneof !== undefined)
      current[field.oneof] = { kind: field.prop, value: parseField(field, texts[0]!) };
    else if (texts.length > 1) throw new ParseFault(`too many values for field ${path}: ${texts.join(", ")}`);
    else current[field.prop] = parseField(field, texts[0]!);
  }
  return true;
}

/** Fields of the query string that neither path nor body has given; unknown names are ignored, as grpc-gateway does. */
export function applyQuery(
  type: AnyMessageType,
  message: Message,
  query: URLSearchParams,
  taken: ReadonlySet<string>,
): void {
  for (const name of new Set(query.keys())) {
    if (taken.has(name)) continue;
    setByPath(type, message, name, query.getAll(name));
  }
}
