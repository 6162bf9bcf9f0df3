/** OFAC's SDN list as three comma-separated files without header lines: names, other names, addresses, joined by number.
 *  @source OFAC, SDN data specification: columns by position, -0- for nothing */
import { type CsvRow, csvRows } from "./csv.js";
import { EntryDraft, type EntryType } from "./entry.js";
import { ListError, type ListText } from "./source.js";

const NOTHING = "-0-";
/** Of SDN.CSV, ALT.CSV and ADD.CSV. */
const COLUMNS = { names: 12, aliases: 5, addresses: 6 } as const;

interface File {
  readonly file: string;
  readonly rows: readonly CsvRow[];
}

function value(row: CsvRow, column: number): string {
  const text = (row.fields[column] ?? "").trim();
  return text === NOTHING ? "" : text;
}

/** What a file is follows from the number of its columns. @throws ListError */
export function readOfacCsv(texts: readonly ListText[]): Map<string, EntryDraft> {
  const files: { names: File[]; aliases: File[]; addresses: File[] } = { names: [], aliases: [], addresses: [] };
  for (const text of texts) {
    const rows = [...csvRows(text, ",")];
    const [first] = rows;
    if (first === undefined) throw new ListError(text.file, 1, "has no rows");
    const kind = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).find((k) => COLUMNS[k] === first.fields.length);
    if (kind === undefined) {
      const wanted = "12 (SDN.CSV), 5 (ALT.CSV) or 6 (ADD.CSV)";
      throw new ListError(text.file, first.line, `the row has ${first.fields.length} values, wanted ${wanted}`);
    }
    for (const row of rows) requireRow(text.file, row, COLUMNS[kind]);
    files[kind].push({ file: text.file, rows });
  }
  if (files.names.length === 0)
    throw new ListError(texts[0]?.file ?? "", 0, "the file with names (SDN.CSV) is missing");
  const drafts = new Map<string, EntryDraft>();
  for (const { file, rows } of files.names) for (const row of rows) addEntry(drafts, file, row);
  for (const { file, rows } of files.aliases) {
    for (const row of rows) {
      // OFAC tells weak names in the remarks of the entry only.
      entryOf(drafts, file, row).name(value(row, 3), "alias");
    }
  }
  for (const { file, rows } of files.addresses) {
    for (const row of rows) entryOf(drafts, file, row).address([value(row, 2), value(row, 3)], value(row, 4));
  }
  return drafts;
}

function requireRow(file: string, row: CsvRow, columns: number): void {
  const found = row.fields.length;
  if (found !== columns) throw new ListError(file, row.line, `the row has ${found} values, wanted ${columns}`);
  if (!/^[0-9]{1,10}$/.test(value(row, 0))) {
    throw new ListError(
      file,
      row.line,
      `the first value must be the entry's number, found ${JSON.stringify(value(row, 0).slice(0, 20))}`,
    );
  }
}

function entryOf(drafts: ReadonlyMap<string, EntryDraft>, file: string, row: CsvRow): EntryDraft {
  const uid = value(row, 0);
  const draft = drafts.get(uid);
  if (draft === undefined) throw new ListError(file, row.line, `there is no entry ${uid} in the file with names`);
  return draft;
}

function addEntry(drafts: Map<string, EntryDraft>, file: string, row: CsvRow): void {
  const uid = value(row, 0);
  if (drafts.has(uid)) throw new ListError(file, row.line, `the entry ${uid} is there twice`);
  const draft = new EntryDraft(uid, row.line);
  draft.type = ofacType(value(row, 2), "entity");
  draft.name(value(row, 1));
  for (const program of value(row, 3).split(/\]\s*\[|;/)) draft.program(program.replace(/[[\]]/g, ""));
  draft.country(value(row, 9));
  addRemarks(draft, value(row, 11));
  if (!draft.hasName) throw new ListError(file, row.line, `the entry ${uid} has no name`);
  drafts.set(uid, draft);
}

export function ofacType(text: string, otherwise: EntryType): EntryType {
  const type = text.trim().toLowerCase();
  return type === "individual" || type === "entity" || type === "vessel" || type === "aircraft" ? type : otherwise;
}

const CURRENCY = /^(?:alt\.\s+)?(Digital Currency Address\s*-\s*\S+)\s+(\S+)$/i;
const DOCUMENT =
  /^(?:alt\.\s+)?(Passport|National ID No\.|Tax ID No\.|Registration ID|Identification Number|SSN|Vessel Registration Identification|Aircraft .*? Number)\s+(.*?)(?:\s+\(([^()]*)\))?$/i;

/** Remarks are sentences; those that follow a pattern are data. */
export function addRemarks(draft: EntryDraft, remarks: string): void {
  for (const part of remarks.split(";")) {
    const text = part.trim().replace(/\.$/, "");
    const birth = /^(?:alt\.\s+)?DOB\s+(.+)$/i.exec(text);
    const nation = /^(?:alt\.\s+)?(?:nationality|citizen)\s+(.+)$/i.exec(text);
    const weak = /^(?:alt\.\s+)?a\.k\.a\.,?\s+['"](.+)['"]$/i.exec(text);
    const currency = CURRENCY.exec(text);
    const document = DOCUMENT.exec(text);
    if (birth !== null) draft.birthDate(birth[1]!);
    else if (nation !== null) draft.country(nation[1]!);
    else if (weak !== null) draft.name(weak[1]!, "alias", "weak");
    else if (currency !== null) draft.document(currency[1]!, currency[2]!, "");
    else if (document !== null) draft.document(document[1]!, document[2]!, document[3] ?? "");
  }
}
