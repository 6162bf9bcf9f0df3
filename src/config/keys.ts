/** Finds keys of the three files by what people type: "rpc.laddr", "app.api.enable", "client.toml" "chain-id". */
import { appSchema } from "./app-schema.js";
import { clientSchema } from "./client-schema.js";
import { cometSchema } from "./comet-schema.js";
import { nearest } from "./nearest.js";
import { type FieldAt, type FileSchema, fieldsOf } from "./schema.js";

export const CONFIG_FILES: { readonly [name: string]: FileSchema } = {
  config: cometSchema,
  app: appSchema,
  client: clientSchema,
};

export interface ConfigKey {
  /** "config", "app" or "client" */
  readonly name: string;
  readonly schema: FileSchema;
  readonly field: FieldAt;
}

/** All keys of all files, as "rpc.laddr". */
export function allConfigKeys(): ConfigKey[] {
  return Object.entries(CONFIG_FILES).flatMap(([name, schema]) =>
    fieldsOf(schema).map((field) => ({ name, schema, field })),
  );
}

export interface UnknownKey {
  readonly error: string;
  /** What was meant, most likely. */
  readonly nearest?: string;
}

const plain = (text: string): string => text.toLowerCase().replaceAll("-", "_");

/** @param file "app" or "app.toml"; undefined: any file. "-" and "_" count as equal. Never throws. */
export function findConfigKey(text: string, file?: string): ConfigKey | UnknownKey {
  const [first = "", ...rest] = text.split(".");
  const named = file?.replace(/\.toml$/, "");
  if (named !== undefined && CONFIG_FILES[named] === undefined) {
    const meant = nearest(named, Object.keys(CONFIG_FILES));
    return {
      error: `there is no configuration file ${named}; the files are config, app and client`,
      ...(meant === undefined ? {} : { nearest: `${meant} ${text}` }),
    };
  }
  const keys = allConfigKeys().filter((key) => named === undefined || key.name === named);
  const found = keys.filter((key) => plain(key.field.path) === plain(text));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const forms = found.map((key) => `${key.name}.${key.field.path}`).join(" or ");
    return { error: `${text} is a key of several files: say ${forms}` };
  }
  // "app.api.enable", "app.toml.api.enable"
  if (named === undefined && first in CONFIG_FILES && rest.length > 0) {
    const inner = rest[0] === "toml" ? rest.slice(1) : rest;
    const key = findConfigKey(inner.join("."), first);
    return "error" in key && key.nearest !== undefined ? { ...key, nearest: `${first}.${key.nearest}` } : key;
  }
  return unknown(text, keys);
}

function unknown(text: string, keys: readonly ConfigKey[]): UnknownKey {
  const error = `there is no key ${text}`;
  const last = text.split(".").pop()!;
  const sameEnd = keys.filter((key) => plain(key.field.key) === plain(last));
  const meant =
    sameEnd.length === 1
      ? sameEnd[0]!.field.path
      : nearest(
          text,
          keys.map((key) => key.field.path),
        );
  if (meant !== undefined) return { error, nearest: meant };
  const end = nearest(
    last,
    keys.map((key) => key.field.key),
  );
  const path = keys.find((key) => key.field.key === end)?.field.path;
  return path === undefined ? { error } : { error, nearest: path };
}
