/** As much of XML 1.0 as published lists use, read as it comes: elements, attributes, text, CDATA, comments. Document types
 *  are refused, and with them all entities but the five of XML itself; depth, sizes and counts have bounds. */
import { hasIllegalCharacter, ListError, type ListText, newlines } from "./source.js";

const DEPTH_MAX = 32;
/** Of one tag, comment or CDATA section. */
const TOKEN_CHARACTERS_MAX = 1024 * 1024;
const ATTRIBUTES_MAX = 64;
const NAME_CHARACTERS_MAX = 256;
/** A reference is no longer: "&#x10FFFF;" */
const REFERENCE_CHARACTERS_MAX = 10;

export interface XmlHandler {
  /** Names come without their namespace prefix. */
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  text(text: string, line: number): void;
  close(name: string, line: number): void;
}

const NAME = /^[\p{L}_:][\p{L}\p{N}_:.-]*$/u;
const NAMED: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENCODING = /\bencoding\s*=\s*["']([^"']*)["']/;

/** @throws ListError with the line */
export function readXml(text: ListText, handler: XmlHandler): void {
  const reader = new XmlReader(text.file, handler);
  for (const chunk of text.chunks) reader.write(chunk);
  reader.end();
}

class XmlReader {
  private buffer = "";
  private at = 0;
  private line = 1;
  private readonly open: string[] = [];
  private hadRoot = false;
  private begun = false;

  constructor(
    private readonly file: string,
    private readonly handler: XmlHandler,
  ) {}

  write(chunk: string): void {
    this.buffer = this.buffer.slice(this.at) + chunk;
    this.at = 0;
    if (!this.begun && this.buffer !== "") {
      this.begun = true;
      if (this.buffer.startsWith("\ufeff")) this.at = 1;
    }
    while (this.at < this.buffer.length && this.step());
  }

  end(): void {
    if (this.at < this.buffer.length) this.fail("the file ends within a tag, a comment or a reference");
    const open = this.open.at(-1);
    if (open !== undefined) this.fail(`the file ends within <${open}>`);
    if (!this.hadRoot) this.fail("there is no element");
  }

  /** @returns false when more has to come first */
  private step(): boolean {
    const { buffer, at } = this;
    if (buffer[at] !== "<") return this.characters();
    if (buffer.startsWith("<!--", at)) return this.upTo("<!--", "-->", () => {});
    if (buffer.startsWith("<![CDATA[", at)) return this.upTo("<![CDATA[", "]]>", (data) => this.emit(data));
    if (buffer.startsWith("<?", at)) return this.upTo("<?", "?>", (text) => this.instruction(text));
    if (buffer.startsWith("<!", at)) {
      const rest = buffer.slice(at, at + 9);
      if (["<!--", "<![CDATA["].some((token) => token.startsWith(rest))) return this.wait();
      return this.fail("document types and entities are refused");
    }
    if (buffer.length === at + 1) return false;
    const end = this.tagEnd();
    if (end < 0) return this.wait();
    const tag = buffer.slice(at + 1, end);
    if (tag.startsWith("/")) this.closing(tag.slice(1).trimEnd());
    else this.opening(tag);
    this.consume(end + 1);
    return true;
  }

  private wait(): boolean {
    if (this.buffer.length - this.at > TOKEN_CHARACTERS_MAX) {
      return this.fail(`a tag, comment or section has more than ${TOKEN_CHARACTERS_MAX} characters`);
    }
    return false;
  }

  private consume(to: number): void {
    this.line += newlines(this.buffer.slice(this.at, to));
    this.at = to;
  }

  private upTo(start: string, end: string, act: (inner: string) => void): boolean {
    const from = this.at + start.length;
    const found = this.buffer.indexOf(end, from);
    if (found < 0) return this.wait();
    if (found - from > TOKEN_CHARACTERS_MAX)
      return this.fail(`${start} has more than ${TOKEN_CHARACTERS_MAX} characters`);
    act(this.buffer.slice(from, found));
    this.consume(found + end.length);
    return true;
  }

  /** The > that ends the tag: one within quotes does not. */
  private tagEnd(): number {
    let quote = "";
    for (let i = this.at + 1; i < this.buffer.length; i++) {
      const c = this.buffer[i]!;
      if (quote !== "") {
        if (c === quote) quote = "";
      } else if (c === '"' || c === "'") quote = c;
      else if (c === ">") return i;
      else if (c === "<") return this.fail("< stands within a tag");
      if (i - this.at > TOKEN_CHARACTERS_MAX)
        return this.fail(`a tag has more than ${TOKEN_CHARACTERS_MAX} characters`);
    }
    return -1;
  }

  private characters(): boolean {
    const next = this.buffer.indexOf("<", this.at);
    let end = next < 0 ? this.buffer.length : next;
    if (next < 0) {
      const reference = this.buffer.lastIndexOf("&");
      const open = reference >= this.at && !this.buffer.includes(";", reference);
      if (open && this.buffer.length - reference <= REFERENCE_CHARACTERS_MAX) end = reference;
      if (end === this.at) return false;
    }
    this.emit(this.resolve(this.buffer.slice(this.at, end)));
    this.consume(end);
    return true;
  }

  private emit(text: string): void {
    if (hasIllegalCharacter(text)) this.fail("a control character stands in the text");
    if (this.open.length > 0) this.handler.text(text, this.line);
    else if (text.trim() !== "") this.fail("text stands outside the root element");
  }

  private resolve(text: string): string {
    if (!text.includes("&")) return text;
    return text.replace(/&([^;&<]{0,12})(;?)/g, (_, name: string, end: string) => {
      const character = end === "" ? undefined : (NAMED[name] ?? numericReference(name));
      return (
        character ?? this.fail(`&${name} is no reference that is taken: only &amp; &lt; &gt; &quot; &apos; and numbers`)
      );
    });
  }

  private instruction(text: string): void {
    if (!/^xml\s/i.test(text)) return;
    const encoding = ENCODING.exec(text)?.[1];
    if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding))
      this.fail(`the encoding ${JSON.stringify(encoding)} is not taken, only UTF-8`);
  }

  private checkedName(text: string): string {
    if (text.length > NAME_CHARACTERS_MAX || !NAME.test(text))
      this.fail(`${JSON.stringify(text.slice(0, 40))} is no name of an element or attribute`);
    return text;
  }

  private opening(tag: string): void {
    const empty = tag.endsWith("/");
    const match = /^([^\s/]+)([\s\S]*)$/.exec(empty ? tag.slice(0, -1) : tag);
    const full = this.checkedName(match?.[1] ?? "");
    if (this.open.length === 0 && this.hadRoot) this.fail("there is a second root element");
    if (this.open.length >= DEPTH_MAX) this.fail(`elements are nested deeper than ${DEPTH_MAX}`);
    this.hadRoot = true;
    const attributes = this.attributesOf(match?.[2] ?? "");
    this.handler.open(localName(full), attributes, this.line);
    if (empty) this.handler.close(localName(full), this.line);
    else this.open.push(full);
  }

  private attributesOf(text: string): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    const pattern = /\s+([^\s=<>"']+)\s*=\s*("([^"]*)"|'([^']*)')/y;
    let at = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      at = pattern.lastIndex;
      const name = localName(this.checkedName(match[1]!));
      const value = this.resolve(match[3] ?? match[4] ?? "");
      if (value.includes("<") && (match[2] ?? "").includes("<")) this.fail(`the attribute ${name} has a < in it`);
      if (hasIllegalCharacter(value)) this.fail(`the attribute ${name} has a control character`);
      const prefixed = match[1]!.startsWith("xmlns");
      if (!prefixed && attributes.has(name)) this.fail(`the attribute ${name} is there twice`);
      if (!prefixed) attributes.set(name, value);
      if (attributes.size > ATTRIBUTES_MAX) this.fail(`an element has more than ${ATTRIBUTES_MAX} attributes`);
    }
    if (text.slice(at).trim() !== "")
      this.fail(`${JSON.stringify(text.slice(at).trim().slice(0, 40))} is no attribute`);
    return attributes;
  }

  private closing(name: string): void {
    const open = this.open.pop();
    if (open !== name) {
      this.fail(`</${name.slice(0, 40)}> ends ${open === undefined ? "no element" : `<${open}>`}`);
    }
    this.handler.close(localName(name), this.line);
  }

  private fail(reason: string): never {
    throw new ListError(this.file, this.line, reason);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function numericReference(text: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(text);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return hasIllegalCharacter(character) ? undefined : character;
}
