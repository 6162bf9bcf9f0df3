/** Reads what people write the way protobuf JSON wants it, guided by the message's type: names in either case, enum values
 *  without their prefix, durations as "24h" or whole seconds, bytes as "0x…", coins as "40uusdc", an actor's name where an
 *  address is meant, a whole earlier response where one of its ids is. Whatever it does not know stays as it is, for the strict reader to refuse. */
import { parseJson } from "../../src/codec/json-text.js";
import { fromProtoJsonValue, toProtoJson } from "../../src/codec/proto-json.js";
import type { Registry } from "../../src/codec/registry.js";
import type { AnyMessageType, EnumInfo, FieldInfo } from "../../src/protobuf/message.js";
import type { Json } from "./scenario.js";

type Fields = { [key: string]: Json };

const TIMES = new Set(["google.protobuf.Timestamp", "google.protobuf.Duration"]);
const COIN = "cosmos.base.v1beta1.Coin";
const COINS = /^\d+[a-zA-Z][a-zA-Z0-9/:._-]*(,\d+[a-zA-Z][a-zA-Z0-9/:._-]*)*$/;
const UNIT_SECONDS: { readonly [unit: string]: number } = { s: 1, m: 60, h: 3600, d: 86_400 };

export function isFields(value: Json | undefined): value is Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** What all values of an enum begin with: "ORDER_STATUS_". */
function prefixOf({ values }: EnumInfo): string {
  const names = Object.keys(values);
  let shared = names[0] ?? "";
  for (const name of names) while (!name.startsWith(shared)) shared = shared.slice(0, -1);
  return names.length < 2 ? "" : shared.slice(0, shared.lastIndexOf("_") + 1);
}

function enumValue(info: EnumInfo, value: string): Json {
  if (value in info.values) return value;
  if (/^\d+$/.test(value)) return Object.entries(info.values).find(([, no]) => no === Number(value))?.[0] ?? value;
  const name = value
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/[ -]/g, "_")
    .toUpperCase();
  if (name in info.values) return name;
  const full = prefixOf(info) + name;
  return full in info.values ? full : value;
}

/** "24h" and "3600" are durations, too. */
function durationText(value: string): string {
  const match = /^(\d+)([smhd]?)$/.exec(value);
  return match === null ? value : `${Number(match[1]) * UNIT_SECONDS[match[2] || "s"]!}s`;
}

function base64(value: string): string {
  return /^0x([0-9a-fA-F]{2})*$/.test(value) ? Buffer.from(value.slice(2), "hex").toString("base64") : value;
}

function coinsOf(value: string): Json[] {
  return value.split(",").map((coin) => {
    const [, amount, denom] = /^(\d+)(.*)$/.exec(coin)!;
    return { denom: denom!, amount: amount! };
  });
}

/** Of a whole response the id that a field wants: by the field's own name, else `id`, else the first one that ends in it. */
function idOf(field: FieldInfo, response: Fields): Json {
  const first = Object.keys(response).find((key) => key.endsWith("_id"));
  return response[field.name] ?? response.id ?? (first === undefined ? response : response[first]!);
}

export class Spelling {
  constructor(
    private readonly registry: Registry,
    /** Actors by name: a field that is an address takes the name for it. */
    private readonly addresses: ReadonlyMap<string, string>,
  ) {}

  /** The fields of a message by their proto names, each as protobuf JSON has it. */
  message(type: AnyMessageType, json: Json): Json {
    if (typeof json === "string" && TIMES.has(type.typeName)) return this.time(type, json);
    if (typeof json === "string" && type.typeName === COIN && COINS.test(json)) return coinsOf(json)[0]!;
    if (!isFields(json) || "@type" in json) return json;
    const out: Fields = {};
    for (const [key, value] of Object.entries(json)) {
      const field = type.fields.find(({ name, prop }) => name === key || prop === key);
      // Of two spellings of one field the reader is to complain.
      const name = field === undefined || field.name in out ? key : field.name;
      out[name] = field === undefined ? value : this.field(field, value);
    }
    return out;
  }

  private field(field: FieldInfo, value: Json): Json {
    if (value === null) return null;
    if (field.repeated === true) {
      const list = typeof value === "string" && field.message?.().typeName === COIN && COINS.test(value);
      if (list) return coinsOf(value);
      return Array.isArray(value) ? value.map((entry) => this.one(field, entry)) : value;
    }
    return this.one(field, value);
  }

  private one(field: FieldInfo, value: Json): Json {
    if (field.message !== undefined) return this.message(field.message(), value);
    const plain = isFields(value) ? idOf(field, value) : value;
    if (field.options?.["cosmos_proto.scalar"] === "cosmos.AddressString" && typeof plain === "string")
      return this.addresses.get(plain) ?? plain;
    if (field.enum !== undefined && typeof plain === "string") return enumValue(field.enum, plain);
    if (field.kind === "bytes" && typeof plain === "string") return base64(plain);
    if (field.kind === "string" && typeof plain === "number") return String(plain);
    return plain;
  }

  /** As the chain prints it, so that two spellings of one time are equal. */
  private time(type: AnyMessageType, text: string): Json {
    const plain = type.typeName.endsWith("Duration") ? durationText(text) : text;
    const json = parseJson(JSON.stringify(plain));
    const read = json.ok ? fromProtoJsonValue(type, json.value, this.registry) : json;
    return read.ok ? (JSON.parse(toProtoJson(type, read.value as object, this.registry)) as Json) : plain;
  }
}
