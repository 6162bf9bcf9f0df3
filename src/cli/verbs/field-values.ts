/** Text of arguments and flags as values of proto JSON, which the codec then reads and checks. */
import { parseDurationMs } from "../../config/duration.js";
import type { FieldInfo } from "../../protobuf/message.js";
import { toBase64 } from "../../types/base64.js";
import { fromHex } from "../../types/bytes.js";
import { parseRfc3339 } from "../../types/rfc3339.js";
import { wholeCoins } from "../coins.js";
import { badValue } from "../errors.js";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const COIN = "cosmos.base.v1beta1.Coin";
const ADDRESS = "cosmos.AddressString";
const VALIDATOR_UPDATE = "stateset.validators.v1.ValidatorUpdate";

/** Whether the text may also be the name of a key. */
export function isAccountAddress(field: FieldInfo): boolean {
  return field.kind === "string" && field.options?.["cosmos_proto.scalar"] === ADDRESS;
}

export function isCoin(field: FieldInfo): boolean {
  return field.kind === "message" && field.message?.().typeName === COIN;
}

/** How usage calls the value of a field. */
export function valueLabel(field: FieldInfo): string {
  if (isCoin(field)) return field.repeated ? "coins" : "coin";
  if (isAccountAddress(field)) return "address_or_key";
  if (field.options?.["cosmos_proto.scalar"] === "cosmos.Int") return "amount";
  switch (field.kind) {
    case "string":
      return "text";
    case "bytes":
      return "base64_or_0xhex";
    case "bool":
      return "true|false";
    case "enum":
      return Object.keys(field.enum?.values ?? {}).join("|");
    case "message": {
      const name = field.message?.().typeName;
      if (name === "google.protobuf.Timestamp") return "time";
      if (name === VALIDATOR_UPDATE) return "key:power";
      return name === "google.protobuf.Duration" ? "duration" : "json";
    }
    default:
      return "number";
  }
}

/** One value. @param what the flag or argument, for errors @throws UsageError */
export function scalarJson(field: FieldInfo, text: string, what: string): Json {
  switch (field.kind) {
    case "string":
      return text;
    case "bool":
      if (text === "true" || text === "false") return text === "true";
      throw badValue(what, text, "true or false");
    case "bytes":
      return bytesJson(text, what);
    case "enum":
      return enumJson(field, text, what);
    case "message":
      return messageJson(field, text, what);
    default:
      if (/^-?[0-9]{1,20}$/.test(text) || field.kind === "double") return text;
      throw badValue(what, text, "a whole number");
  }
}

function bytesJson(text: string, what: string): Json {
  if (/^0x([0-9a-fA-F]{2})*$/.test(text)) return toBase64(fromHex(text.slice(2)));
  if (/^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0) return text;
  throw badValue(what, text, "base64, or hex that begins with 0x");
}

function enumJson(field: FieldInfo, text: string, what: string): Json {
  const values = field.enum?.values ?? {};
  if (text in values) return text;
  const wanted = text.toUpperCase().replaceAll("-", "_");
  const names = Object.keys(values);
  const meant = names.filter((name) => name === wanted || name.endsWith(`_${wanted}`));
  if (meant.length === 1) return meant[0]!;
  if (/^-?[0-9]{1,10}$/.test(text) && Object.values(values).includes(Number(text))) return Number(text);
  throw badValue(what, text, `one of ${names.join(", ")}`);
}

function messageJson(field: FieldInfo, text: string, what: string): Json {
  switch (field.message?.().typeName) {
    case COIN: {
      const [coin, ...more] = wholeCoins([text], what);
      if (coin === undefined || more.length > 0) throw badValue(what, text, "one amount above zero, such as 10ustate");
      return { denom: coin.denom, amount: coin.amount.toString() };
    }
    case "google.protobuf.Timestamp":
      if (parseRfc3339(text) === undefined) throw badValue(what, text, "a time such as 2030-01-31T12:00:00Z");
      return text;
    case "google.protobuf.Duration": {
      const ms = parseDurationMs(text);
      if (!ms.ok) throw badValue(what, text, ms.error);
      return `${ms.value / 1000}s`;
    }
    case VALIDATOR_UPDATE:
      return validatorUpdateJson(text, what);
    default:
      return jsonText(text, what);
  }
}

/** A key, as comet show-validator prints it or its base64 alone, a colon and a power; or the whole as JSON. */
function validatorUpdateJson(text: string, what: string): Json {
  const [, key, power] = /^([A-Za-z0-9+/]{43}=|\{.*\}):([0-9]{1,19})$/s.exec(text.trim()) ?? [];
  if (key === undefined || power === undefined) {
    if (/^[{[].*[}\]]$/s.test(text.trim())) return jsonText(text, what);
    throw badValue(what, text.slice(0, 80), "KEY:POWER, the key as statesetd comet show-validator prints it");
  }
  const pubKey = key.startsWith("{") ? jsonText(key, what) : { "@type": "/cosmos.crypto.ed25519.PubKey", key };
  return { pub_key: pubKey, power };
}

export function jsonText(text: string, what: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (e) {
    throw badValue(what, text.slice(0, 60), `JSON (${(e as Error).message})`);
  }
}

/** The value of a field from all texts that were given for it. @throws UsageError */
export function fieldJson(field: FieldInfo, texts: readonly string[], what: string): Json {
  if (!field.repeated) return scalarJson(field, texts[texts.length - 1]!, what);
  if (isCoin(field)) {
    return wholeCoins(texts, what).map((c) => ({ denom: c.denom, amount: c.amount.toString() }));
  }
  if (field.kind !== "message") {
    return texts.flatMap((t) => t.split(",")).map((t) => scalarJson(field, t.trim(), what));
  }
  return texts.flatMap((text) => {
    const value = scalarJson(field, text, what);
    return Array.isArray(value) ? (value as Json[]) : [value];
  });
}

/** Names of the members of a JSON value, for help. */
export function memberNames(field: FieldInfo): string | undefined {
  if (valueLabel(field) !== "json") return undefined;
  const names = field.message?.().fields.map((f) => f.name) ?? [];
  return names.length === 0 ? undefined : `{${names.join(", ")}}`;
}

/** The first value that says something. */
export function enumName(field: FieldInfo): string {
  const names = Object.keys(field.enum?.values ?? {});
  return names[1] ?? names[0] ?? "";
}
