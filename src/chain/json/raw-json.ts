/** JSON text as text: values that are passed on must keep every digit and the order of their members, which parsing
 *  would lose. The text must be valid JSON: parse it first. */

function isSpace(c: string): boolean {
  return c === " " || c === "\n" || c === "\r" || c === "\t";
}

/** Where the string literal that starts at `at` ends. */
function stringEnd(text: string, at: number): number {
  let i = at + 1;
  while (text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
  return i + 1;
}

/** Where the number, true, false or null that starts at `at` ends. */
function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !/[\s,:{}[\]"]/.test(text[i]!)) i++;
  return i;
}

/** Where the value that starts at `at` ends. */
function valueEnd(text: string, at: number): number {
  let depth = 0;
  let i = at;
  do {
    const c = text[i]!;
    if (c === '"') i = stringEnd(text, i);
    else if (c === "{" || c === "[") {
      depth++;
      i++;
    } else if (c === "}" || c === "]") {
      depth--;
      i++;
    } else if (c === "," || c === ":" || isSpace(c)) i++;
    else i = wordEnd(text, i);
  } while (depth > 0);
  return i;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text[i]!)) i++;
  return i;
}

/** The text of a member of the outermost object, the last one when there are several; undefined when there is none. */
export function memberText(text: string, name: string): string | undefined {
  let found: string | undefined;
  let i = skipSpace(text, 0);
  if (text[i] !== "{") return undefined;
  i = skipSpace(text, i + 1);
  while (i < text.length && text[i] !== "}") {
    const keyEnd = stringEnd(text, i);
    const key = JSON.parse(text.slice(i, keyEnd)) as string;
    const start = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = valueEnd(text, start);
    if (key === name) found = text.slice(start, end);
    i = skipSpace(text, end);
    if (text[i] === ",") i = skipSpace(text, i + 1);
  }
  return found;
}

/** Characters that Go's encoder escapes in strings, for pages that embed JSON. */
const ESCAPED = /[<>&\u2028\u2029]/g;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escapeAsGo(literal: string): string {
  return literal.replace(ESCAPED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A string literal as Go's encoder writes it. What is not valid Unicode becomes U+FFFD. */
export function goStringLiteral(text: string): string {
  return escapeAsGo(JSON.stringify(text.replace(LONE_SURROGATE, "\ufffd")));
}

/** Without blanks, strings escaped as Go's encoder does. */
export function compactJson(text: string): string {
  return reformat(text, undefined);
}

/** One member or element a line, as Go's json.Indent lays it out. */
export function indentJson(text: string, indent: string): string {
  return reformat(text, indent);
}

function reformat(text: string, indent: string | undefined): string {
  const out: string[] = [];
  let depth = 0;
  const line = (): void => {
    if (indent !== undefined) out.push("\n", indent.repeat(depth));
  };
  for (let i = 0; i < text.length; ) {
    const c = text[i]!;
    if (isSpace(c)) {
      i++;
    } else if (c === '"') {
      const end = stringEnd(text, i);
      out.push(escapeAsGo(text.slice(i, end)));
      i = end;
    } else if (c === "{" || c === "[") {
      out.push(c);
      i = skipSpace(text, i + 1);
      if (text[i] === "}" || text[i] === "]") {
        out.push(text[i]!);
        i++;
      } else {
        depth++;
        line();
      }
    } else if (c === "}" || c === "]") {
      depth--;
      line();
      out.push(c);
      i++;
    } else if (c === ",") {
      out.push(c);
      line();
      i++;
    } else if (c === ":") {
      out.push(indent === undefined ? ":" : ": ");
      i++;
    } else {
      const end = wordEnd(text, i);
      out.push(text.slice(i, end));
      i = end;
    }
  }
  return out.join("");
}
