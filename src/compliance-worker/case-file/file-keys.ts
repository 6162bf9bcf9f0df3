/** A key provider whose keys lie in one file that its owner alone can read. */
import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { readIfThere, replaceFileSync, SECRET_MODE } from "../../adapters/atomic-file.js";
import { fromBase64, toBase64 } from "../../types/base64.js";
import { utf8Encode } from "../../types/utf8.js";
import { KEY_BYTES, newKey, open, seal } from "./envelope.js";
import { KeyError, type KeyProvider } from "./key-provider.js";

const FORMAT = "stateset-master-keys/1";
const OTHERS = 0o077;

interface Keys {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** @throws KeyError when the file is none of ours or others may read it */
function load(path: string): Keys | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  if ((statSync(path).mode & OTHERS) !== 0) throw new KeyError(`${path}: others may read it; chmod 600 it first`);
  try {
    const json = JSON.parse(text) as { format?: unknown; current?: unknown; keys?: { [name: string]: string } };
    const keys = new Map(Object.entries(json.keys ?? {}).map(([name, key]) => [name, fromBase64(key)]));
    const whole = [...keys.values()].every((key) => key.length === KEY_BYTES);
    if (json.format === FORMAT && typeof json.current === "string" && keys.has(json.current) && whole)
      return { current: json.current, keys };
  } catch {
    // The words of the parser could repeat a key.
  }
  throw new KeyError(`${path}: is no file of master keys`);
}

function save(path: string, { current, keys }: Keys): void {
  const plain = Object.fromEntries([...keys].map(([name, key]) => [name, toBase64(key)]));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  replaceFileSync(path, `${JSON.stringify({ format: FORMAT, current, keys: plain }, undefined, 2)}\n`, SECRET_MODE);
  chmodSync(path, SECRET_MODE);
}

/** @param make whether a first key is made when there is no file. @throws KeyError */
export function openFileKeys(path: string, make: boolean): KeyProvider {
  const found = load(path);
  if (found === undefined && !make) throw new KeyError(`${path}: there are no master keys`);
  let keys = found ?? { current: "k1", keys: new Map([["k1", newKey()]]) };
  if (found === undefined) save(path, keys);
  return {
    get current() {
      return keys.current;
    },
    async wrap(key, context) {
      const { nonce, bytes } = seal(keys.keys.get(keys.current)!, key, utf8Encode(context));
      return { wrappedBy: keys.current, nonce, bytes };
    },
    async unwrap(wrapped, context) {
      const master = keys.keys.get(wrapped.wrappedBy);
      if (master === undefined) throw new KeyError(`${path}: has no key ${JSON.stringify(wrapped.wrappedBy)}`);
      const key = open(master, wrapped, utf8Encode(context));
      if (key === undefined) throw new KeyError(`${path}: the key ${wrapped.wrappedBy} does not open ${context}`);
      return key;
    },
    async rotate() {
      const next = 1 + Math.max(...[...keys.keys.keys()].map((name) => Number(name.slice(1)) || 0));
      keys = { current: `k${next}`, keys: new Map([...keys.keys, [`k${next}`, newKey()]]) };
      save(path, keys);
      return keys.current;
    },
    async retireOld() {
      const old = [...keys.keys.keys()].filter((name) => name !== keys.current);
      keys = { current: keys.current, keys: new Map([[keys.current, keys.keys.get(keys.current)!]]) };
      save(path, keys);
      return old;
    },
  };
}
