/** A JSON reader with the verdicts and error texts of Go's encoding/json, which clients of CometBFT's RPC see. It keeps the
 *  raw text of every value, so that numbers lose no digit, and bounds nesting. */

export type JsonNode =
  | { readonly kind: "null" | "bool" | "number"; readonly raw: string }
  | { readonly kind: "string"; readonly raw: string; readonly value: string }
  | { readonly kind: "array"; readonly raw: string; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly raw: string; readonly members: ReadonlyMap<string, JsonNode> };

export class JsonSyntaxError extends Error {
  override name = "JsonSyntaxError";
}

/** Go refuses deeper nesting with this text and bound; far less is enough for any request, but clients see the same. */
const DEPTH_MAX = 10_000;
const RECURSION_MAX = 500;

function quoteChar(c: string): string {
  if (c === "'") return "'\\''";
  if (c === '"') return "'\"'";
  const code = c.codePointAt(0)!;
  const named: Record<string, string> = {
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\b": "\\b",
    "\f": "\\f",
    "\\": "\\\\",
  };
  if (named[c] !== undefined) return `'${named[c]}'`;
  if (code < 0x20 || code === 0x7f) return `'\\x${code.toString(16).padStart(2, "0")}'`;
  return `'${c}'`;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters, backslashes, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON refuses them in strings
const NOT_PLAIN = /[\u0000-\u001f\\\ud800-\udfff]/;
const SPACE = new Set([" ", "\t", "\r", "\n"]);
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  document(): JsonNode {
    const node = this.value("looking for beginning of value");
    this.blank();
    if (this.at < this.text.length) this.fail("after top-level value");
    return node;
  }

  private fail(context: string): never {
    if (this.at >= this.text.length) throw new JsonSyntaxError("unexpected end of JSON input");
    throw new JsonSyntaxError(
      `invalid character ${quoteChar(String.fromCodePoint(this.text.codePointAt(this.at)!))} ${context}`,
    );
  }

  private blank(): void {
    while (SPACE.has(this.text[this.at]!)) this.at++;
  }

  private value(context: string): JsonNode {
    this.blank();
    const start = this.at;
    const c = this.text[this.at];
    switch (c) {
      case "{":
        return this.object(start);
      case "[":
        return this.array(start);
      case '"': {
        const value = this.string();
        return { kind: "string", raw: this.text.slice(start, this.at), value };
      }
      case "t":
        return this.literal("true", "bool");
      case "f":
        return this.literal("false", "bool");
      case "n":
        return this.literal("null", "null");
      default:
        if (c === "-" || isDigit(c)) return this.number(start);
        return this.fail(context);
    }
  }

  private literal(word: string, kind: "bool" | "null"): JsonNode {
    for (let i = 0; i < word.length; i++, this.at++) {
      if (this.text[this.at] !== word[i]) this.fail(`in literal ${word} (expecting ${quoteChar(word[i]!)})`);
    }
    return { kind, raw: word };
  }

  private number(start: number): JsonNode {
    if (this.text[this.at] === "-") this.at++;
    if (!isDigit(this.text[this.at])) this.fail("in numeric literal");
    if (this.text[this.at] === "0") this.at++;
    else while (isDigit(this.text[this.at])) this.at++;
    if (this.text[this.at] === ".") {
      this.at++;
      if (!isDigit(this.text[this.at])) this.fail("after decimal point in numeric literal");
      while (isDigit(this.text[this.at])) this.at++;
    }
    if (this.text[this.at] === "e" || this.text[this.at] === "E") {
      this.at++;
      if (this.text[this.at] === "+" || this.text[this.at] === "-") this.at++;
      if (!isDigit(this.text[this.at])) this.fail("in exponent of numeric literal");
      while (isDigit(this.text[this.at])) this.at++;
    }
    return { kind: "number", raw: this.text.slice(start, this.at) };
  }

  private string(): string {
    const start = ++this.at;
    // Nearly every text is plain up to its closing quote.
    const close = this.text.indexOf('"', start);
    const plain = close < 0 ? undefined : this.text.slice(start, close);
    if (plain !== undefined && !NOT_PLAIN.test(plain)) {
      this.at = close + 1;
      return plain;
    }
    let escaped = false;
    for (;;) {
      const c = this.text[this.at];
      if (c === undefined) this.fail("");
      if (c === '"') break;
      if (c === "\\") {
        escaped = true;
        this.escape();
      } else {
        if (c! < " ") this.fail("in string literal");
        this.at++;
      }
    }
    const raw = this.text.slice(start, this.at++);
    // Lone surrogates become U+FFFD, as in Go.
    return (escaped ? (JSON.parse(`"${raw}"`) as string) : raw).replace(LONE_SURROGATE, "\ufffd");
  }

  private escape(): void {
    this.at++;
    const c = this.text[this.at];
    if (c === "u") {
      this.at++;
      for (let i = 0; i < 4; i++, this.at++) {
        if (this.text[this.at] === undefined || !/[0-9a-fA-F]/.test(this.text[this.at]!)) {
          this.fail("in \\u hexadecimal character escape");
        }
      }
    } else if (c !== undefined && 'bfnrt\\/"'.includes(c)) this.at++;
    else this.fail("in string escape code");
  }

  private enter(): void {
    if (++this.depth > RECURSION_MAX) {
      throw new JsonSyntaxError(
        this.depth > DEPTH_MAX ? "exceeded max depth" : `nested deeper than ${RECURSION_MAX} levels`,
      );
    }
  }

  private array(start: number): JsonNode {
    this.enter();
    this.at++;
    const items: JsonNode[] = [];
    this.blank();
    if (this.text[this.at] === "]") this.at++;
    else {
      for (;;) {
        items.push(this.value("looking for beginning of value"));
        this.blank();
        const c = this.text[this.at];
        if (c === ",") {
          this.at++;
          continue;
        }
        if (c !== "]") this.fail("after array element");
        this.at++;
        break;
      }
    }
    this.depth--;
    return { kind: "array", raw: this.text.slice(start, this.at), items };
  }

  private object(start: number): JsonNode {
    this.enter();
    this.at++;
    const members = new Map<string, JsonNode>();
    this.blank();
    if (this.text[this.at] === "}") this.at++;
    else {
      for (;;) {
        this.blank();
        if (this.text[this.at] !== '"') this.fail("looking for beginning of object key string");
        const key = this.string();
        this.blank();
        if (this.text[this.at] !== ":") this.fail("after object key");
        this.at++;
        members.set(key, this.value("looking for beginning of value"));
        this.blank();
        const c = this.text[this.at];
        if (c === ",") {
          this.at++;
          continue;
        }
        if (c !== "}") this.fail("after object key:value pair");
        this.at++;
        break;
      }
    }
    this.depth--;
    return { kind: "object", raw: this.text.slice(start, this.at), members };
  }
}

/** @throws JsonSyntaxError */
export function parseGoJson(text: string): JsonNode {
  return new Parser(text).document();
}

/** Member by Go's rule: the exact name, else one that differs in case only. */
export function member(node: JsonNode & { kind: "object" }, name: string): JsonNode | undefined {
  const exact = node.members.get(name);
  if (exact !== undefined) return exact;
  for (const [key, value] of node.members) if (key.toLowerCase() === name.toLowerCase()) return value;
  return undefined;
}
