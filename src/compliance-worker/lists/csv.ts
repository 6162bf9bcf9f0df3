/** Rows of CSV as RFC 4180 has them, with LF or CRLF, and blanks around unquoted values. */
import { hasIllegalCharacter, ListError, type ListText } from "./source.js";

const FIELD_CHARACTERS_MAX = 64 * 1024;
const FIELDS_MAX = 512;

export interface CsvRow {
  readonly fields: readonly string[];
  /** Where it begins. */
  readonly line: number;
}

/** The byte that ended DOS files stands alone on the last line of OFAC's. */
const DOS_END = "\u001a";

type State = "start" | "plain" | "quoted" | "closed";

/** @throws ListError with the line */
export function* csvRows(text: ListText, delimiter: "," | ";"): Iterable<CsvRow> {
  const { file } = text;
  let state: State = "start";
  let field = "";
  let fields: string[] = [];
  let line = 1;
  let rowLine = 1;
  let first = true;
  const fail = (reason: string): never => {
    throw new ListError(file, line, reason);
  };
  const add = (part: string): void => {
    field += part;
    if (field.length > FIELD_CHARACTERS_MAX) fail(`a value has more than ${FIELD_CHARACTERS_MAX} characters`);
  };
  const endField = (): void => {
    if (field !== DOS_END && hasIllegalCharacter(field)) fail("a value has a control character");
    fields.push(state === "plain" ? field.trim() : field);
    if (fields.length > FIELDS_MAX) fail(`a row has more than ${FIELDS_MAX} values`);
    field = "";
    state = "start";
  };
  const endRow = (): CsvRow | undefined => {
    endField();
    const row = { fields, line: rowLine };
    fields = [];
    const [only = ""] = row.fields;
    return row.fields.length === 1 && (only === "" || only === DOS_END) ? undefined : row;
  };
  for (let chunk of text.chunks) {
    if (first && chunk.startsWith("\ufeff")) chunk = chunk.slice(1);
    if (chunk !== "") first = false;
    for (const c of chunk) {
      if (state === "quoted") {
        if (c === '"') state = "closed";
        else add(c);
      } else if (c === delimiter) endField();
      else if (c === "\n") {
        const row = endRow();
        if (row !== undefined) yield row;
        rowLine = line + 1;
      } else if (state === "closed") {
        if (c === '"') {
          add(c);
          state = "quoted";
        } else if (c !== " " && c !== "\r") fail("something stands behind the closing quote of a value");
      } else if (c === '"' && state === "start" && field.trim() === "") {
        field = "";
        state = "quoted";
      } else if (c === "\r") {
        // Half of CRLF; a lone one ends no row.
      } else {
        if (c !== " ") state = "plain";
        add(c);
      }
      if (c === "\n") line++;
    }
  }
  if (state === "quoted") throw new ListError(file, rowLine, "a quoted value does not end");
  if (fields.length > 0 || field.trim() !== "" || state === "closed") {
    const row = endRow();
    if (row !== undefined) yield row;
  }
}
