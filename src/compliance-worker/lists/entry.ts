/** What all publishers' entries become, and the bytes of one that a tree commits to. */
import { concatBytes } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { clean } from "./xml-records.js";

export const ENTRY_TYPES = ["individual", "entity", "vessel", "aircraft", "other"] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export interface ListName {
  /** People of OFAC's lists are "LAST, First", as in its files. */
  readonly name: string;
  readonly kind: "primary" | "alias";
  /** Weak aliases are common words; publishers say which. */
  readonly quality: "strong" | "weak";
}

export interface ListAddress {
  /** Street, city and the like, in the publisher's words. */
  readonly text: string;
  /** A name or an ISO code, as published. */
  readonly country: string;
}

export interface ListDocument {
  readonly type: string;
  readonly number: string;
  readonly country: string;
}

export interface ListEntry {
  /** The publisher's number, unique in its list. */
  readonly uid: string;
  readonly type: EntryType;
  /** The primary one first. */
  readonly names: readonly ListName[];
  /** "1970-01-31", "1970-01", "1970", "1970/1975"; what is none of them stands in the publisher's words. */
  readonly birthDates: readonly string[];
  /** Nationality, citizenship, flag: names or codes, as published. */
  readonly countries: readonly string[];
  readonly addresses: readonly ListAddress[];
  /** Passports, registrations, addresses of digital currency. */
  readonly documents: readonly ListDocument[];
  readonly programs: readonly string[];
}

/** Of one list: what the file says, and its entries by number. */
export interface ParsedList {
  readonly source: string;
  readonly format: string;
  /** Seconds since 1970 at which the publisher put it out; undefined when the files do not say. */
  readonly publishedAt: bigint | undefined;
  readonly entries: readonly ListEntry[];
}

/** Collected while a file is read. Repeats are dropped, order is by value, so that one content has one form. */
export class EntryDraft {
  type: EntryType = "other";
  private primary = "";
  private readonly aliases = new Map<string, "strong" | "weak">();
  private readonly parts = {
    birthDates: new Set<string>(),
    countries: new Set<string>(),
    programs: new Set<string>(),
    addresses: new Map<string, ListAddress>(),
    documents: new Map<string, ListDocument>(),
  };

  constructor(
    readonly uid: string,
    readonly line: number,
  ) {}

  get hasName(): boolean {
    return this.primary !== "" || this.aliases.size > 0;
  }

  /** The first primary name is the one. */
  name(text: string, kind: "primary" | "alias" = "primary", quality: "strong" | "weak" = "strong"): void {
    const name = clean(text);
    if (name === "") return;
    if (kind === "primary" && this.primary === "") this.primary = name;
    else if (this.aliases.get(name) !== "strong") this.aliases.set(name, quality);
  }

  birthDate(text: string): void {
    const date = normalDate(text);
    if (date !== "") this.parts.birthDates.add(date);
  }

  country(text: string): void {
    const country = clean(text);
    if (country !== "") this.parts.countries.add(country);
  }

  program(text: string): void {
    const program = clean(text);
    if (program !== "") this.parts.programs.add(program);
  }

  address(pieces: readonly string[], country: string): void {
    const address = {
      text: pieces
        .map(clean)
        .filter((p) => p !== "")
        .join(", "),
      country: clean(country),
    };
    if (address.text !== "" || address.country !== "") {
      this.parts.addresses.set(`${address.country}\n${address.text}`, address);
    }
  }

  document(type: string, number: string, country: string): void {
    const document = { type: clean(type), number: clean(number), country: clean(country) };
    if (document.number !== "") this.parts.documents.set(Object.values(document).join("\n"), document);
  }

  finish(): ListEntry {
    const aliases = [...this.aliases].filter(([name]) => name !== this.primary).sort(([a], [b]) => order(a, b));
    const names = aliases.map(([name, quality]): ListName => ({ name, kind: "alias", quality }));
    if (this.primary !== "") names.unshift({ name: this.primary, kind: "primary", quality: "strong" });
    const sorted = (set: ReadonlySet<string>): string[] => [...set].sort(order);
    const values = <T>(map: ReadonlyMap<string, T>): T[] => [...map].sort(([a], [b]) => order(a, b)).map(([, v]) => v);
    return {
      uid: this.uid,
      type: this.type,
      names,
      birthDates: sorted(this.parts.birthDates),
      countries: sorted(this.parts.countries),
      addresses: values(this.parts.addresses),
      documents: values(this.parts.documents),
      programs: sorted(this.parts.programs),
    };
  }
}

/** By UTF-16 units: the same everywhere. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthNumber(text: string): string | undefined {
  const at = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : String(at + 1).padStart(2, "0");
}

/** "12 Dec 1970", "Dec 1970", "circa 1970", "1970 to 1975", "1970-12-12", "12/12/1970" (day first, as the EU has it).
 *  Anything else stays as it is. */
export function normalDate(text: string): string {
  const date = clean(text).replace(/^(circa|approximately|between|c\.|about)\s+/i, "");
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date;
  const iso = /^(\d{4}-\d{2}-\d{2})(T|Z|[+-]\d{2}:\d{2}).*$/.exec(date);
  if (iso !== null) return iso[1]!;
  const range = /^(?:circa )?(\d{4})\s*(?:to|and|-)\s*(?:circa )?(\d{4})$/i.exec(date);
  if (range !== null) return `${range[1]}/${range[2]}`;
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date);
  if (slashed !== null) return `${slashed[3]}-${slashed[2]!.padStart(2, "0")}-${slashed[1]!.padStart(2, "0")}`;
  const words = /^(?:(\d{1,2}) )?([A-Za-z]{3,9}) (\d{4})$/.exec(date);
  const month = words === null ? undefined : monthNumber(words[2]!);
  if (words === null || month === undefined) return date;
  return words[1] === undefined ? `${words[3]}-${month}` : `${words[3]}-${month}-${words[1].padStart(2, "0")}`;
}

/** Seconds since 1970 of "2026-04-01", "2026-04-01T10:00:00Z", "04/01/2026" (month first where OFAC says so). */
export function publishedSeconds(text: string, slashed: "month-first" | "day-first"): bigint | undefined {
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const [a = "", b = ""] = day === null ? [] : [day[1]!.padStart(2, "0"), day[2]!.padStart(2, "0")];
  const iso = day === null ? text.trim() : `${day[3]}-${slashed === "month-first" ? `${a}-${b}` : `${b}-${a}`}`;
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return undefined;
  const ms = Date.parse(/^\d{4}-\d{2}-\d{2}T[^Z+]*$/.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(ms) ? undefined : BigInt(Math.floor(ms / 1000));
}

function field(text: string): Uint8Array {
  const bytes = utf8Encode(text);
  return concatBytes(utf8Encode(`${bytes.length}:`), bytes, utf8Encode("\n"));
}

function list<T>(items: readonly T[], parts: (item: T) => readonly string[]): Uint8Array {
  return concatBytes(utf8Encode(`#${items.length}\n`), ...items.flatMap((item) => parts(item).map(field)));
}

/** One form for one content: every text with its length in front, every list with its count. */
export function canonicalEntry(entry: ListEntry): Uint8Array {
  return concatBytes(
    utf8Encode("stateset list entry 1\n"),
    field(entry.uid),
    field(entry.type),
    list(entry.names, (n) => [n.name, n.kind, n.quality]),
    list(entry.birthDates, (d) => [d]),
    list(entry.countries, (c) => [c]),
    list(entry.addresses, (a) => [a.text, a.country]),
    list(entry.documents, (d) => [d.type, d.number, d.country]),
    list(entry.programs, (p) => [p]),
  );
}
