/** The EU's consolidated financial sanctions list as CSV: semicolons, one header, a row for every combination of an entity's
 *  names, addresses, births and documents. @source European Commission, FSF, CSV 1.0 and 1.1 */
import { type CsvRow, csvRows } from "./csv.js";
import { EntryDraft, publishedSeconds } from "./entry.js";
import type { ReadList } from "./ofac-xml.js";
import { ListError, type ListText } from "./source.js";

const ID = "entity_logicalid";

/** @throws ListError */
export function readEuCsv(text: ListText): ReadList {
  const drafts = new Map<string, EntryDraft>();
  let columns: ReadonlyMap<string, number> | undefined;
  let publishedAt: bigint | undefined;
  for (const row of csvRows(text, ";")) {
    if (columns === undefined) {
      columns = header(text.file, row);
      continue;
    }
    if (row.fields.length > columns.size)
      throw new ListError(text.file, row.line, `the row has ${row.fields.length} values, the header ${columns.size}`);
    const known = columns;
    const value = (name: string): string => row.fields[known.get(name.toLowerCase()) ?? -1] ?? "";
    publishedAt ??= publishedSeconds(value("fileGenerationDate"), "day-first");
    addRow(drafts, text.file, row, value);
  }
  if (columns === undefined) throw new ListError(text.file, 1, "has no header");
  for (const draft of drafts.values()) {
    if (!draft.hasName) throw new ListError(text.file, draft.line, `the entry ${draft.uid} has no name`);
  }
  return { drafts, publishedAt };
}

function header(file: string, row: CsvRow): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [i, name] of row.fields.entries()) {
    const key = name.trim().toLowerCase();
    columns.set(columns.has(key) || key === "" ? `#${i}` : key, i);
  }
  for (const wanted of [ID, "namealias_wholename"]) {
    if (!columns.has(wanted)) throw new ListError(file, row.line, `the header has no column ${wanted}`);
  }
  return columns;
}

function addRow(drafts: Map<string, EntryDraft>, file: string, row: CsvRow, value: (column: string) => string): void {
  const uid = value("Entity_LogicalId").trim();
  if (!/^[0-9A-Za-z._-]{1,32}$/.test(uid))
    throw new ListError(file, row.line, "the row has no number in Entity_LogicalId");
  const draft = drafts.get(uid) ?? new EntryDraft(uid, row.line);
  drafts.set(uid, draft);
  const subject = value("Entity_SubjectType_ClassificationCode") || value("Entity_SubjectType");
  if (subject !== "") draft.type = /^(p|person)$/i.test(subject) ? "individual" : "entity";
  const parts = ["NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName"].map(value);
  const weak = /low quality/i.test(value("NameAlias_Remark"));
  draft.name(value("NameAlias_WholeName").trim() || parts.join(" "), "primary", weak ? "weak" : "strong");
  draft.program(value("Entity_Regulation_Programme"));
  draft.birthDate(value("BirthDate_BirthDate") || value("BirthDate_Year"));
  draft.country(value("Citizenship_CountryIso2Code") || value("Citizenship_CountryDescription"));
  const lines = ["Address_Street", "Address_PoBox", "Address_City", "Address_Region", "Address_ZipCode"];
  draft.address(lines.map(value), value("Address_CountryIso2Code") || value("Address_CountryDescription"));
  const country = value("Identification_CountryIso2Code") || value("Identification_CountryDescription");
  const type = value("Identification_TypeDescription") || value("Identification_TypeCode");
  draft.document(type, value("Identification_Number") || value("Identification_LatinNumber"), country);
}
