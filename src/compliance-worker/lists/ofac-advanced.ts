/** OFAC's SDN list as sdn_advanced.xml: parties, places, documents and programs in tables that refer to each other.
 *  @source OFAC, Advanced Sanctions Data Model */
import { EntryDraft, type EntryType } from "./entry.js";
import type { ReadList } from "./ofac-xml.js";
import { ListError, type ListText } from "./source.js";
import { child, childrenOf, clean, readXmlRecords, textOf, type XmlNode } from "./xml-records.js";

const TABLES = ["Country", "FeatureType", "IDRegDocType", "NamePartType", "AliasType", "PartySubType", "LocPartType"];
const RECORDS = new Set([...TABLES, "DateOfIssue", "Location", "IDRegDocument", "DistinctParty", "SanctionsEntry"]);
/** By the numbers that OFAC gave them, for files without the table. */
const SUB_TYPES: { readonly [id: string]: EntryType } = {
  "1": "vessel",
  "2": "aircraft",
  "3": "entity",
  "4": "individual",
};
const TABLE_ROWS_MAX = 1_000_000;

interface Tables {
  readonly file: string;
  /** "Country/11003" → "Iran" */
  readonly values: Map<string, string>;
  readonly locations: Map<string, { readonly parts: readonly string[]; readonly country: string }>;
  readonly byIdentity: Map<string, EntryDraft>;
  readonly byProfile: Map<string, EntryDraft>;
}

function attribute(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name) ?? "";
}

/** @throws ListError */
export function readOfacAdvanced(text: ListText): ReadList {
  const drafts = new Map<string, EntryDraft>();
  const tables: Tables = {
    file: text.file,
    values: new Map(),
    locations: new Map(),
    byIdentity: new Map(),
    byProfile: new Map(),
  };
  const documents: XmlNode[] = [];
  let publishedAt: bigint | undefined;
  readXmlRecords(text, ["Sanctions"], RECORDS, (node) => {
    if (tables.values.size + documents.length + tables.locations.size > TABLE_ROWS_MAX)
      throw new ListError(text.file, node.line, `the tables have more than ${TABLE_ROWS_MAX} rows`);
    if (node.name === "DateOfIssue") publishedAt = issueSeconds(node);
    else if (node.name === "Location") addLocation(tables, node);
    else if (node.name === "IDRegDocument") documents.push(node);
    else if (node.name === "DistinctParty") addParty(drafts, tables, node);
    else if (node.name === "SanctionsEntry") addPrograms(tables, node);
    else tables.values.set(`${node.name}/${attribute(node, "ID")}`, clean(node.text));
  });
  // Documents stand before the parties that they are of.
  for (const node of documents) {
    const draft = tables.byIdentity.get(attribute(node, "IdentityID"));
    const type = tables.values.get(`IDRegDocType/${attribute(node, "IDRegDocTypeID")}`) ?? "document";
    const country = tables.values.get(`Country/${attribute(node, "IssuedBy-CountryID")}`) ?? "";
    draft?.document(type, textOf(node, "IDRegistrationNo"), country);
  }
  return { drafts, publishedAt };
}

function issueSeconds(node: XmlNode): bigint | undefined {
  const ms = Date.UTC(Number(textOf(node, "Year")), Number(textOf(node, "Month")) - 1, Number(textOf(node, "Day")));
  return Number.isNaN(ms) ? undefined : BigInt(ms / 1000);
}

function addLocation(tables: Tables, node: XmlNode): void {
  const parts = childrenOf(node, "LocationPart", "LocationPartValue").map((part) => textOf(part, "Value"));
  const country = tables.values.get(`Country/${attribute(child(node, "LocationCountry"), "CountryID")}`) ?? "";
  tables.locations.set(attribute(node, "ID"), { parts, country });
}

function addParty(drafts: Map<string, EntryDraft>, tables: Tables, node: XmlNode): void {
  const uid = attribute(node, "FixedRef");
  if (!/^[0-9]{1,10}$/.test(uid))
    throw new ListError(tables.file, node.line, "a DistinctParty has no number in FixedRef");
  if (drafts.has(uid)) throw new ListError(tables.file, node.line, `the entry ${uid} is there twice`);
  const draft = new EntryDraft(uid, node.line);
  for (const profile of childrenOf(node, "Profile")) {
    draft.type = typeOf(tables, attribute(profile, "PartySubTypeID"));
    tables.byProfile.set(attribute(profile, "ID"), draft);
    for (const identity of childrenOf(profile, "Identity")) {
      tables.byIdentity.set(attribute(identity, "ID"), draft);
      addNames(tables, draft, identity);
    }
  }
  for (const feature of [...childrenOf(node, "Feature"), ...childrenOf(node, "Profile", "Feature")]) {
    addFeature(tables, draft, feature);
  }
  if (!draft.hasName) throw new ListError(tables.file, node.line, `the entry ${uid} has no name`);
  drafts.set(uid, draft);
}

function typeOf(tables: Tables, id: string): EntryType {
  const named = (tables.values.get(`PartySubType/${id}`) ?? "").toLowerCase();
  return named === "vessel" || named === "aircraft" ? named : (SUB_TYPES[id] ?? "other");
}

/** What a name part is: numbers of groups stand for types of parts, identity by identity. */
function addNames(tables: Tables, draft: EntryDraft, identity: XmlNode): void {
  const types = new Map<string, string>();
  for (const group of childrenOf(identity, "NamePartGroups", "MasterNamePartGroup", "NamePartGroup")) {
    types.set(attribute(group, "ID"), tables.values.get(`NamePartType/${attribute(group, "NamePartTypeID")}`) ?? "");
  }
  const aliases = childrenOf(identity, "Alias");
  // The primary name first, whatever the order of the file.
  aliases.sort((a, b) => Number(attribute(b, "Primary") === "true") - Number(attribute(a, "Primary") === "true"));
  for (const alias of aliases) {
    const primary = attribute(alias, "Primary") === "true";
    const quality = attribute(alias, "LowQuality") === "true" ? "weak" : "strong";
    for (const documented of childrenOf(alias, "DocumentedName")) {
      const parts = childrenOf(documented, "DocumentedNamePart", "NamePartValue");
      const last = parts.filter((p) => /^last name$/i.test(types.get(attribute(p, "NamePartGroupID")) ?? ""));
      const others = parts.filter((p) => !last.includes(p));
      const join = (list: readonly XmlNode[]): string => list.map((p) => clean(p.text)).join(" ");
      const name = last.length > 0 && others.length > 0 ? `${join(last)}, ${join(others)}` : join(parts);
      draft.name(name, primary ? "primary" : "alias", quality);
    }
  }
}

function addFeature(tables: Tables, draft: EntryDraft, feature: XmlNode): void {
  const type = tables.values.get(`FeatureType/${attribute(feature, "FeatureTypeID")}`) ?? "";
  for (const version of childrenOf(feature, "FeatureVersion")) {
    for (const period of childrenOf(version, "DatePeriod"))
      if (/^birthdate$/i.test(type)) draft.birthDate(periodText(period));
    for (const place of childrenOf(version, "VersionLocation")) {
      const location = tables.locations.get(attribute(place, "LocationID"));
      if (location === undefined) continue;
      if (/^(nationality|citizenship)/i.test(type)) draft.country(location.country);
      else if (/^location$/i.test(type)) draft.address(location.parts, location.country);
    }
    const detail = textOf(version, "VersionDetail");
    if (/^digital currency address/i.test(type) && detail !== "") draft.document(type, detail, "");
  }
}

/** From the beginning of a period to its end, in days or in years. */
function periodText(period: XmlNode): string {
  const point = (name: string, edge: string): readonly [string, string, string] => {
    const [node] = childrenOf(period, name, edge);
    const part = (field: string): string => (node === undefined ? "" : textOf(node, field).padStart(2, "0"));
    return [part("Year"), part("Month"), part("Day")];
  };
  const from = point("Start", "From");
  const ends = point("End", "To");
  const to = ends[0] === "" ? point("Start", "To") : ends;
  const text = from.filter((p) => p !== "" && p !== "00").join("-");
  return to[0] === "" || to.join("-") === from.join("-") ? text : `${from[0]}/${to[0]}`.replace(/^(\d+)\/\1$/, "$1");
}

function addPrograms(tables: Tables, node: XmlNode): void {
  const draft = tables.byProfile.get(attribute(node, "ProfileID"));
  for (const measure of childrenOf(node, "SanctionsMeasure")) {
    const comment = textOf(measure, "Comment");
    if (comment !== "") draft?.program(comment);
  }
}
