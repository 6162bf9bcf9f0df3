/** A publisher's files, of whatever format, as one list. */
import type { EntryDraft, ParsedList } from "./entry.js";
import { readEuCsv } from "./eu-csv.js";
import { readOfacAdvanced } from "./ofac-advanced.js";
import { readOfacCsv } from "./ofac-csv.js";
import { type ReadList, readOfacXml } from "./ofac-xml.js";
import { ListError, type ListText } from "./source.js";
import { readUnXml } from "./un-xml.js";

/** Ten times what the longest list of today has. */
const ENTRIES_MAX = 250_000;
/** How much of a file tells its format. */
const HEAD_CHARACTERS = 4096;

const FORMATS: { readonly [format: string]: { readonly source: string; readonly read: (text: ListText) => ReadList } } =
  {
    "ofac-xml": { source: "OFAC-SDN", read: readOfacXml },
    "ofac-advanced-xml": { source: "OFAC-SDN", read: readOfacAdvanced },
    "un-xml": { source: "UN", read: readUnXml },
    "eu-csv": { source: "EU", read: readEuCsv },
  };
const ROOTS: { readonly [root: string]: string } = {
  sdnList: "ofac-xml",
  Sanctions: "ofac-advanced-xml",
  CONSOLIDATED_LIST: "un-xml",
};

/** Looks at the beginning, and gives it back in front of the rest. */
function peek(text: ListText): { readonly head: string; readonly text: ListText } {
  const iterator = text.chunks[Symbol.iterator]();
  const taken: string[] = [];
  let head = "";
  while (head.length < HEAD_CHARACTERS) {
    const next = iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    head += next.value;
  }
  function* all(): Iterable<string> {
    yield* taken;
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value;
  }
  return { head, text: { file: text.file, chunks: all() } };
}

function formatOf(head: string, file: string): string {
  const text = head.replace(/^\ufeff/, "").trimStart();
  if (text.startsWith("<")) {
    const root = /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(text.replace(/<!--[\s\S]*?-->/g, ""))?.[1];
    const format = root === undefined ? undefined : ROOTS[root];
    if (format === undefined && /<!(DOCTYPE|ENTITY)/i.test(text)) {
      throw new ListError(file, 1, "document types and entities are refused");
    }
    if (format === undefined) {
      throw new ListError(
        file,
        1,
        `the root is <${(root ?? "").slice(0, 40)}>, wanted <${Object.keys(ROOTS).join(">, <")}>`,
      );
    }
    return format;
  }
  const [line = ""] = text.split("\n");
  if (/entity_logicalid/i.test(line)) return "eu-csv";
  if (/^"?[0-9]{1,10}"?\s*,/.test(line)) return "ofac-csv";
  throw new ListError(file, 1, "is no list that is known: OFAC SDN (CSV, XML, advanced XML), UN (XML) or EU (CSV)");
}

/** @param source of the snapshot, when it is another than the format's own ("OFAC-SDN", "UN", "EU")
 *  @throws ListError that names file and line */
export function readList(texts: readonly ListText[], source?: string): ParsedList {
  const peeked = texts.map(peek);
  const [first] = peeked;
  if (first === undefined) throw new ListError("", 0, "no file is named");
  const format = formatOf(first.head, first.text.file);
  for (const { head, text } of peeked.slice(1)) {
    const other = formatOf(head, text.file);
    if (other !== format || format !== "ofac-csv")
      throw new ListError(
        text.file,
        0,
        `is ${other}, and ${first.text.file} is ${format}: only the files of an OFAC CSV list belong together`,
      );
  }
  if (format === "ofac-csv") {
    const drafts = readOfacCsv(peeked.map((p) => p.text));
    return { source: source ?? "OFAC-SDN", format, publishedAt: undefined, entries: finish(drafts, first.text.file) };
  }
  const reader = FORMATS[format]!;
  const { drafts, publishedAt } = reader.read(first.text);
  return { source: source ?? reader.source, format, publishedAt, entries: finish(drafts, first.text.file) };
}

function finish(drafts: ReadonlyMap<string, EntryDraft>, file: string): ParsedList["entries"] {
  if (drafts.size === 0) throw new ListError(file, 0, "has no entries");
  if (drafts.size > ENTRIES_MAX) throw new ListError(file, 0, `has more than ${ENTRIES_MAX} entries`);
  return [...drafts.values()].map((draft) => draft.finish());
}
