/** The JSON that Go's encoding/json makes of a generated struct. Two staking messages define MarshalJSON by it, so the REST
 *  gateway writes them this way wherever they are a field: integers as numbers, empty fields left out, empty lists null.
 *  @spec cosmos-sdk x/staking/types/delegation.go (DelegationResponse, RedelegationResponse) */
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { scalarText, timestampText } from "./proto-json-values.js";

const TYPES: ReadonlySet<string> = new Set([
  "cosmos.staking.v1beta1.DelegationResponse",
  "cosmos.staking.v1beta1.RedelegationResponse",
]);

export function isWrittenAsGoStruct(type: AnyMessageType): boolean {
  return TYPES.has(type.typeName);
}

function valueText(field: FieldInfo, value: unknown): string {
  switch (field.kind) {
    case "message": {
      const type = field.message!();
      if (type.typeName === "google.protobuf.Timestamp") return timestampText(value as never, "go");
      return goStructJson(type, value as object);
    }
    case "int64":
    case "uint64":
    case "enum":
      return String(value);
    default:
      return scalarText(field)(value as never);
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === false ||
    value === 0 ||
    value === 0n ||
    ((typeof value === "string" || value instanceof Uint8Array || Array.isArray(value)) && value.length === 0)
  );
}

export function goStructJson(type: AnyMessageType, message: object): string {
  const parts: string[] = [];
  for (const field of type.fields) {
    const value = (message as { readonly [prop: string]: unknown })[field.prop];
    if (field.nullable !== false && isEmpty(value)) continue;
    let text: string;
    if (!field.repeated) text = valueText(field, value);
    else {
      const items = value as readonly unknown[];
      text = items.length === 0 ? "null" : `[${items.map((item) => valueText(field, item)).join(",")}]`;
    }
    parts.push(`"${field.name}":${text}`);
  }
  return `{${parts.join(",")}}`;
}
