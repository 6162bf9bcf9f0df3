/** JSON as text, number-exact: a 64-bit or longer integer never passes through a double. Strings are written as Go's
 *  encoding/json writes them, because hashed and signed texts go through here. */
import { compareBytes } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Encode } from "../types/utf8.js";

/** A number as it was written. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

export type JsonObject = ReadonlyMap<string, JsonValue>;
export type JsonValue = null | boolean | string | JsonNumber | readonly JsonValue[] | JsonObject;

/** Arrays and objects inside each other; Go allows 10,000. */
const DEPTH_MAX = 200;

/** All but control characters, `"`, `&`, `<`, `>`, `\`, U+2028, U+2029 and surrogates. */
const PLAIN = /^[ !#-%'-;=?-[\]-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;

const SHORT_ESCAPES: { readonly [c: string]: string } = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escaped(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const char = text[i]!;
    const short = SHORT_ESCAPES[char];
    if (short !== undefined) out += short;
    else if (c < 0x20 || c === 0x3c || c === 0x3e || c === 0x26 || c === 0x2028 || c === 0x2029) {
      out += `\\u${c.toString(16).padStart(4, "0")}`;
    } else if (c < 0xd800 || c > 0xdfff) out += char;
    else if (c < 0xdc00 && /^[\udc00-\udfff]/.test(text.slice(i + 1))) out += char + text[++i]!;
    else out += "\\ufffd"; // a byte that is not UTF-8
  }
  return out;
}

/** A string in quotes; `<`, `>`, `&`, U+2028, U+2029 become escapes, bytes that are not UTF-8 become `\ufffd`. */
export function quoteJson(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : `"${escaped(text)}"`;
}

/** Without blanks. `sorted`: object keys in order of their bytes. */
export function writeJson(value: JsonValue, sorted = false): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "string") return quoteJson(value);
  if (value instanceof JsonNumber) return value.text;
  if (value instanceof Map) {
    let entries = [...(value as JsonObject)];
    if (sorted) entries = entries.sort(([a], [b]) => compareBytes(utf8Encode(a), utf8Encode(b)));
    return `{${entries.map(([key, item]) => `${quoteJson(key)}:${writeJson(item, sorted)}`).join(",")}}`;
  }
  return `[${(value as readonly JsonValue[]).map((item) => writeJson(item, sorted)).join(",")}]`;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** All but control characters, `"` and `\`. */
const STRING_RUN = /[ !#-[\]-\uffff]*/y;
const UNESCAPED: { readonly [c: string]: string } = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
/** Half of a surrogate pair: Go reads it as U+FFFD. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

class JsonFault extends Error {}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  document(): JsonValue {
    const value = this.value(DEPTH_MAX);
    this.blanks();
    if (this.at < this.text.length) throw this.fault("text goes on after the value");
    return value;
  }

  private fault(what: string): JsonFault {
    return new JsonFault(`JSON at position ${this.at}: ${what}`);
  }

  private blanks(): void {
    for (;;) {
      const c = this.text.charCodeAt(this.at);
      if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) return;
      this.at++;
    }
  }

  private value(depth: number): JsonValue {
    this.blanks();
    const c = this.text[this.at];
    switch (c) {
      case "{":
        return this.object(depth);
      case "[":
        return this.array(depth);
      case '"':
        return this.string();
      case "t":
        return this.word("true", true);
      case "f":
        return this.word("false", false);
      case "n":
        return this.word("null", null);
      case undefined:
        throw this.fault("text ends early");
      default:
        return this.number();
    }
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw this.fault("no JSON value");
    this.at += word.length;
    return value;
  }

  private number(): JsonNumber {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) throw this.fault("no JSON value");
    this.at = NUMBER.lastIndex;
    return new JsonNumber(match[0]);
  }

  private string(): string {
    this.at++;
    let out = "";
    for (;;) {
      STRING_RUN.lastIndex = this.at;
      out += STRING_RUN.exec(this.text)![0];
      this.at = STRING_RUN.lastIndex;
      const c = this.text[this.at];
      if (c === '"') break;
      if (c === undefined) throw this.fault("string does not end");
      if (c !== "\\") throw this.fault("control character in a string");
      out += this.escape();
    }
    this.at++;
    return out.replace(LONE_SURROGATE, "\ufffd");
  }

  private escape(): string {
    const c = this.text[this.at + 1] ?? "";
    const short = UNESCAPED[c];
    if (short !== undefined) {
      this.at += 2;
      return short;
    }
    const hex = this.text.slice(this.at + 2, this.at + 6);
    if (c !== "u" || !/^[0-9a-fA-F]{4}$/.test(hex)) throw this.fault("illegal escape in a string");
    this.at += 6;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private array(depth: number): JsonValue[] {
    if (depth === 0) throw this.fault(`nests deeper than ${DEPTH_MAX}`);
    this.at++;
    const out: JsonValue[] = [];
    this.blanks();
    if (this.text[this.at] === "]") {
      this.at++;
      return out;
    }
    for (;;) {
      out.push(this.value(depth - 1));
      if (this.separator("]")) return out;
    }
  }

  private object(depth: number): JsonObject {
    if (depth === 0) throw this.fault(`nests deeper than ${DEPTH_MAX}`);
    this.at++;
    const out = new Map<string, JsonValue>();
    this.blanks();
    if (this.text[this.at] === "}") {
      this.at++;
      return out;
    }
    for (;;) {
      this.blanks();
      if (this.text[this.at] !== '"') throw this.fault("no key in quotes");
      const key = this.string();
      this.blanks();
      if (this.text[this.at] !== ":") throw this.fault('no ":" after a key');
      this.at++;
      // Of two equal keys the last one counts, as in Go.
      out.set(key, this.value(depth - 1));
      if (this.separator("}")) return out;
    }
  }

  /** After an element: whether the array or object ends here. */
  private separator(close: string): boolean {
    this.blanks();
    const c = this.text[this.at];
    if (c !== "," && c !== close) throw this.fault(`neither "," nor "${close}"`);
    this.at++;
    return c === close;
  }
}

/** Never throws. */
export function parseJson(text: string): Result<JsonValue> {
  try {
    return ok(new Parser(text).document());
  } catch (e) {
    if (e instanceof JsonFault) return err(e.message);
    throw e;
  }
}
