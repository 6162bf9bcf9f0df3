import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";

/** Bytes that are not UTF-8, as utf8Decode marks them. */
const NOT_UTF8 = /[\uDC80-\uDCFF]/;

type Fields = { readonly [prop: string]: unknown };
type Check = (message: Fields) => boolean;

function checkOf(field: FieldInfo): Check | undefined {
  if (field.kind !== "string" && field.message === undefined) return undefined;
  const type = field.message;
  const isBroken: (value: unknown) => boolean =
    type === undefined
      ? (value) => NOT_UTF8.test(value as string)
      : (value) => value !== undefined && hasBrokenText(type(), value as object);
  const { prop, oneof } = field;
  if (field.repeated) return (message) => (message[prop] as readonly unknown[]).some(isBroken);
  if (oneof !== undefined) {
    return (message) => {
      const member = message[oneof] as { readonly kind: string; readonly value: unknown } | undefined;
      return member?.kind === prop && isBroken(member.value);
    };
  }
  return (message) => message[prop] !== undefined && isBroken(message[prop]);
}

const checks = new WeakMap<AnyMessageType, readonly Check[]>();

/** Whether any string of the message is not UTF-8. Go's older decoder takes such strings, the newer one, which finds
 *  signers and writes amino-JSON, does not. What stands in an Any counts as bytes. */
export function hasBrokenText(type: AnyMessageType, message: object): boolean {
  let list = checks.get(type);
  if (list === undefined) {
    list = type.fields.flatMap((field) => checkOf(field) ?? []);
    checks.set(type, list);
  }
  for (const check of list) if (check(message as Fields)) return true;
  return false;
}
