import { parseDate, parseRfc3339 } from "../types/rfc3339.js";

export interface Token {
  readonly kind:
    | "tag"
    | "string"
    | "number"
    | "time"
    | "date"
    | "AND"
    | "CONTAINS"
    | "EXISTS"
    | "="
    | "<"
    | "<="
    | ">"
    | ">="
    | "error";
  readonly text: string;
  readonly offset: number;
}

const SPACE = /\s/u;
const DIGIT = /[0-9]/;
const TAG_FIRST = /[_\p{L}\p{Nd}]/u;
const TAG_REST = /[._\-\p{L}\p{Nd}]/u;
const TIME_CHAR = /[-T:+Z0-9]/;
const DATE_CHAR = /[-0-9]/;
const KEYWORDS = new Set(["AND", "CONTAINS", "EXISTS"]);

/** Years outside 1900..2999 are refused, and years are all that the text starts with. */
function yearOutOfRange(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year < 1900 || year > 2999;
}

/** Cuts a query into tokens. A fault becomes an "error" token, the last one: the parser reports it where it meets it. */
export function scan(text: string): Token[] {
  const chars = [...text];
  const tokens: Token[] = [];
  let i = 0;
  const take = (pattern: RegExp): string => {
    let out = "";
    while (i < chars.length && pattern.test(chars[i]!)) out += chars[i++]!;
    return out;
  };
  while (i < chars.length) {
    const ch = chars[i]!;
    if (SPACE.test(ch)) {
      i++;
      continue;
    }
    const offset = i;
    const push = (kind: Token["kind"], value: string): void => {
      tokens.push({ kind, text: value, offset });
    };
    if (DIGIT.test(ch)) {
      let number = take(DIGIT);
      if (chars[i] === ".") {
        i++;
        number += `.${take(DIGIT)}`;
      }
      push("number", number);
    } else if (TAG_FIRST.test(ch)) {
      const word = take(TAG_REST);
      if ((word === "TIME" || word === "DATE") && chars[i] === " ") {
        i++;
        const value = take(word === "TIME" ? TIME_CHAR : DATE_CHAR);
        const parsed = word === "TIME" ? parseRfc3339(value) : parseDate(value);
        if (parsed === undefined || yearOutOfRange(value)) {
          push("error", `invalid ${word} value: ${JSON.stringify(value)}`);
          return tokens;
        }
        push(word === "TIME" ? "time" : "date", value);
      } else push(KEYWORDS.has(word) ? (word as Token["kind"]) : "tag", word);
    } else if (ch === "'") {
      const end = chars.indexOf("'", i + 1);
      if (end < 0) {
        push("error", "EOF");
        return tokens;
      }
      push("string", chars.slice(i + 1, end).join(""));
      i = end + 1;
    } else if (ch === "=") {
      i++;
      push("=", ch);
    } else if (ch === "<" || ch === ">") {
      i++;
      if (chars[i] === "=") {
        i++;
        push(`${ch}=`, `${ch}=`);
      } else push(ch, ch);
    } else {
      push("error", `invalid input ${ch} at offset ${i + 1}`);
      return tokens;
    }
  }
  return tokens;
}
