/** OFAC's SDN list as sdn.xml. @source OFAC, schema of the SDN list in XML */
import { EntryDraft, publishedSeconds } from "./entry.js";
import { ofacType } from "./ofac-csv.js";
import { ListError, type ListText } from "./source.js";
import { childrenOf, clean, readXmlRecords, textOf, type XmlNode } from "./xml-records.js";

export interface ReadList {
  readonly drafts: Map<string, EntryDraft>;
  readonly publishedAt: bigint | undefined;
}

/** "LAST, First", or the one that there is. */
export function lastFirst(last: string, first: string): string {
  return last !== "" && first !== "" ? `${last}, ${first}` : `${last}${first}`;
}

/** @throws ListError */
export function readOfacXml(text: ListText): ReadList {
  const drafts = new Map<string, EntryDraft>();
  let publishedAt: bigint | undefined;
  readXmlRecords(text, ["sdnList"], new Set(["publshInformation", "sdnEntry"]), (node) => {
    if (node.name === "publshInformation") publishedAt = publishedSeconds(textOf(node, "Publish_Date"), "month-first");
    else add(drafts, text.file, node);
  });
  return { drafts, publishedAt };
}

function add(drafts: Map<string, EntryDraft>, file: string, node: XmlNode): void {
  const uid = textOf(node, "uid");
  if (!/^[0-9]{1,10}$/.test(uid)) throw new ListError(file, node.line, "an sdnEntry has no number in <uid>");
  if (drafts.has(uid)) throw new ListError(file, node.line, `the entry ${uid} is there twice`);
  const draft = new EntryDraft(uid, node.line);
  draft.type = ofacType(textOf(node, "sdnType"), "other");
  draft.name(lastFirst(textOf(node, "lastName"), textOf(node, "firstName")));
  for (const aka of childrenOf(node, "akaList", "aka")) {
    const quality = textOf(aka, "category") === "weak" ? "weak" : "strong";
    draft.name(lastFirst(textOf(aka, "lastName"), textOf(aka, "firstName")), "alias", quality);
  }
  for (const program of childrenOf(node, "programList", "program")) draft.program(program.text);
  for (const birth of childrenOf(node, "dateOfBirthList", "dateOfBirthItem"))
    draft.birthDate(textOf(birth, "dateOfBirth"));
  for (const nation of childrenOf(node, "nationalityList", "nationality")) draft.country(textOf(nation, "country"));
  for (const nation of childrenOf(node, "citizenshipList", "citizenship")) draft.country(textOf(nation, "country"));
  for (const vessel of childrenOf(node, "vesselInfo")) draft.country(textOf(vessel, "vesselFlag"));
  for (const address of childrenOf(node, "addressList", "address")) {
    const lines = ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode"];
    draft.address(
      lines.map((name) => textOf(address, name)),
      textOf(address, "country"),
    );
  }
  for (const id of childrenOf(node, "idList", "id")) {
    const number = textOf(id, "idNumber");
    if (!/^(Gender|Website|Email Address|Phone Number)$/i.test(textOf(id, "idType"))) {
      draft.document(textOf(id, "idType"), clean(number), textOf(id, "idCountry"));
    }
  }
  if (!draft.hasName) throw new ListError(file, node.line, `the entry ${uid} has no name`);
  drafts.set(uid, draft);
}
