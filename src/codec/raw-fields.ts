/** Looks at bytes before they are decoded: what a decoder would allocate for must be bounded first. */
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { ProtobufError, Reader } from "../protobuf/reader.js";

const WIRE_BYTES = 2;
const WIRE_GROUP = 3;
/** Numbers that may come packed into one run of bytes. */
const PACKABLE: ReadonlySet<FieldInfo["kind"]> = new Set([
  "bool",
  "int32",
  "uint32",
  "int64",
  "uint64",
  "fixed32",
  "sfixed32",
  "fixed64",
  "sfixed64",
  "double",
  "enum",
]);

/** Walks over the fields of one message with the decoder's own rules of tags and lengths: a filter that cut tags
 *  otherwise would be passed by (cometbft #5948). `visit` gets the place of a field's bytes, or undefined when the field
 *  is of another wire type; a text that it returns ends the walk. Groups are refused unless said.
 *  @param at where the message starts @param end where it ends */
export function walkFields(
  reader: Reader,
  end: number,
  visit: (field: number, bytes: { start: number; end: number } | undefined) => string | undefined,
  groups: "refused" | "skipped" = "refused",
): string | undefined {
  while (reader.pos < end) {
    const tag = reader.tag();
    const wireType = tag % 8;
    const field = Math.floor(tag / 8);
    if (wireType === WIRE_GROUP && groups === "refused") return "a group";
    let fault: string | undefined;
    if (wireType === WIRE_BYTES) {
      const stop = reader.end();
      fault = visit(field, { start: reader.pos, end: stop });
      reader.pos = stop;
    } else {
      fault = visit(field, undefined);
      reader.skip(wireType);
    }
    if (fault !== undefined) return fault;
  }
  return reader.pos === end ? undefined : "a field runs past the end of its message";
}

/** Runs a filter; bytes that are no protobuf are a fault. */
export function filterFault(bytes: Uint8Array, filter: (reader: Reader) => string | undefined): string | undefined {
  try {
    return filter(new Reader(bytes));
  } catch (e) {
    if (e instanceof ProtobufError) return e.message;
    throw e;
  }
}

/** Refuses bytes that would decode into more than `max` fields, all depths together; packed numbers count by their bytes.
 *  Two bytes on the wire can become an object of a hundred in memory: 100 MB of them would be the end of the node.
 *  Decoding itself is left to the decoder: what this walk cannot follow, that one refuses. */
export function fieldCountFault(
  type: AnyMessageType,
  bytes: Uint8Array,
  max: number,
  groups: "refused" | "skipped" = "refused",
): string | undefined {
  let count = 0;
  const walk = (reader: Reader, end: number, of: AnyMessageType): string | undefined =>
    walkFields(
      reader,
      end,
      (no, at) => {
        const field = of.fieldsByNo.get(no);
        const isPacked = at !== undefined && field?.repeated === true && PACKABLE.has(field.kind);
        count += isPacked ? at.end - at.start + 1 : 1;
        if (count > max) return `more than ${max} fields`;
        return at === undefined || field?.message === undefined ? undefined : walk(reader, at.end, field.message());
      },
      groups,
    );
  return filterFault(bytes, (reader) => walk(reader, bytes.length, type));
}
