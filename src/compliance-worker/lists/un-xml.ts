/** The Security Council's consolidated list. @source UN, consolidated.xml and its schema */
import { EntryDraft, publishedSeconds } from "./entry.js";
import type { ReadList } from "./ofac-xml.js";
import { ListError, type ListText } from "./source.js";
import { childrenOf, readXmlRecords, textOf, type XmlNode } from "./xml-records.js";

const NAME_PARTS = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

/** @throws ListError */
export function readUnXml(text: ListText): ReadList {
  const drafts = new Map<string, EntryDraft>();
  const root = readXmlRecords(text, ["CONSOLIDATED_LIST"], new Set(["INDIVIDUAL", "ENTITY"]), (node) =>
    add(drafts, text.file, node),
  );
  return { drafts, publishedAt: publishedSeconds(root.attributes.get("dateGenerated") ?? "", "day-first") };
}

function add(drafts: Map<string, EntryDraft>, file: string, node: XmlNode): void {
  const kind = node.name;
  const uid = textOf(node, "DATAID");
  if (!/^[0-9A-Za-z._-]{1,32}$/.test(uid)) throw new ListError(file, node.line, `an ${kind} has no number in <DATAID>`);
  if (drafts.has(uid)) throw new ListError(file, node.line, `the entry ${uid} is there twice`);
  const draft = new EntryDraft(uid, node.line);
  draft.type = kind === "INDIVIDUAL" ? "individual" : "entity";
  draft.name(NAME_PARTS.map((part) => textOf(node, part)).join(" "));
  draft.name(textOf(node, "NAME_ORIGINAL_SCRIPT"), "alias");
  for (const alias of childrenOf(node, `${kind}_ALIAS`)) {
    draft.name(textOf(alias, "ALIAS_NAME"), "alias", /low/i.test(textOf(alias, "QUALITY")) ? "weak" : "strong");
  }
  draft.program(textOf(node, "UN_LIST_TYPE"));
  draft.program(textOf(node, "REFERENCE_NUMBER"));
  for (const value of childrenOf(node, "NATIONALITY", "VALUE")) draft.country(value.text);
  for (const birth of childrenOf(node, "INDIVIDUAL_DATE_OF_BIRTH")) {
    const [from, to] = [textOf(birth, "FROM_YEAR"), textOf(birth, "TO_YEAR")];
    draft.birthDate(
      textOf(birth, "DATE") || textOf(birth, "YEAR") || (from !== "" && to !== "" ? `${from} to ${to}` : from),
    );
  }
  for (const address of childrenOf(node, `${kind}_ADDRESS`)) {
    const lines = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE"];
    draft.address(
      lines.map((name) => textOf(address, name)),
      textOf(address, "COUNTRY"),
    );
  }
  for (const document of childrenOf(node, "INDIVIDUAL_DOCUMENT")) {
    const country = textOf(document, "ISSUING_COUNTRY") || textOf(document, "COUNTRY_OF_ISSUE");
    draft.document(textOf(document, "TYPE_OF_DOCUMENT"), textOf(document, "NUMBER"), country);
  }
  if (!draft.hasName) throw new ListError(file, node.line, `the entry ${uid} has no name`);
  drafts.set(uid, draft);
}
