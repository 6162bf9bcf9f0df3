/** What beside the name speaks for or against a hit. It changes no score: people weigh it. */
import type { ListEntry } from "../lists/entry.js";
import { nameParts, normaliseName } from "./normalise.js";

export type Finding = "agrees" | "differs" | "unknown";

export interface Evidence {
  readonly birthDate: Finding;
  readonly country: Finding;
  readonly address: Finding;
  /** A document or wallet with the same number. */
  readonly document: Finding;
}

/** Years from and to, and the day when one is named. */
function span(date: string): { readonly from: number; readonly to: number; readonly day: string } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|\/(\d{4}))?$/.exec(date);
  if (match === null) return undefined;
  const from = Number(match[1]);
  return { from, to: match[4] === undefined ? from : Number(match[4]), day: match[3] === undefined ? "" : date };
}

/** Two days agree when they are the same; years and spans when they meet. */
export function datesAgree(asked: string, listed: string): boolean | undefined {
  const [a, b] = [span(asked), span(listed)];
  if (a === undefined || b === undefined) return undefined;
  if (a.day !== "" && b.day !== "") return a.day === b.day;
  return a.from <= b.to && b.from <= a.to;
}

function any(results: readonly (boolean | undefined)[]): Finding {
  if (results.includes(true)) return "agrees";
  return results.includes(false) ? "differs" : "unknown";
}

/** Names that lists use beside those of ISO. */
const OTHER_NAMES: { readonly [name: string]: string } = {
  RUSSIA: "RU",
  "RUSSIAN FEDERATION": "RU",
  IRAN: "IR",
  "IRAN ISLAMIC REPUBLIC OF": "IR",
  SYRIA: "SY",
  "SYRIAN ARAB REPUBLIC": "SY",
  "KOREA NORTH": "KP",
  "NORTH KOREA": "KP",
  "DEMOCRATIC PEOPLES REPUBLIC OF KOREA": "KP",
  "KOREA SOUTH": "KR",
  "REPUBLIC OF KOREA": "KR",
  BURMA: "MM",
  "CONGO DEMOCRATIC REPUBLIC OF THE": "CD",
  "DEMOCRATIC REPUBLIC OF THE CONGO": "CD",
  "CONGO REPUBLIC OF THE": "CG",
  "COTE D IVOIRE": "CI",
  "IVORY COAST": "CI",
  "VIET NAM": "VN",
  "LAO PEOPLES DEMOCRATIC REPUBLIC": "LA",
  "UNITED STATES OF AMERICA": "US",
  USA: "US",
  UK: "GB",
  "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND": "GB",
  "REPUBLIC OF MOLDOVA": "MD",
  "CZECH REPUBLIC": "CZ",
  "UNITED REPUBLIC OF TANZANIA": "TZ",
  TURKEY: "TR",
  "REGION GAZA": "PS",
  "WEST BANK": "PS",
  "STATE OF PALESTINE": "PS",
  "BAHAMAS THE": "BS",
  "GAMBIA THE": "GM",
  "CABO VERDE": "CV",
  "CAPE VERDE": "CV",
};

let codes: Map<string, string> | undefined;

function countryCodes(): ReadonlyMap<string, string> {
  if (codes !== undefined) return codes;
  codes = new Map(Object.entries(OTHER_NAMES));
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  for (let i = 0; i < 26 * 26; i++) {
    const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    const name = names.of(code);
    if (name !== undefined && !codes.has(normaliseName(name))) codes.set(normaliseName(name), code);
  }
  return codes;
}

/** ISO code of a country by its code or English name; undefined when it is neither. */
export function countryCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && code !== "UK" ? code : countryCodes().get(normaliseName(text));
}

function compareCountries(asked: readonly string[], listed: readonly string[]): Finding {
  const known = listed.map(countryCode);
  const wanted = asked.map(countryCode);
  return any(wanted.flatMap((a) => known.map((b) => (a === undefined || b === undefined ? undefined : a === b))));
}

/** Most words of the shorter address stand in the longer one. */
const ADDRESS_SHARE = 0.6;

function compareAddresses(asked: readonly string[], listed: ListEntry["addresses"]): Finding {
  const words = (text: string): Set<string> => new Set(nameParts(normaliseName(text), "person"));
  return any(
    asked.flatMap((text) =>
      listed
        .filter((address) => address.text !== "")
        .map((address) => {
          const [a, b] = [words(text), words(address.text)];
          if (a.size === 0 || b.size === 0) return undefined;
          const shared = [...a].filter((word) => b.has(word)).length;
          return shared / Math.min(a.size, b.size) >= ADDRESS_SHARE;
        }),
    ),
  );
}

function plainNumber(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}

export interface AskedFacts {
  readonly birthDates: readonly string[];
  readonly countries: readonly string[];
  readonly addresses: readonly string[];
  readonly documents: readonly string[];
}

export function weigh(asked: AskedFacts, entry: ListEntry): Evidence {
  const numbers = new Set(entry.documents.map((d) => plainNumber(d.number)));
  const countries = [...entry.countries, ...entry.addresses.map((a) => a.country)].filter((c) => c !== "");
  return {
    birthDate: any(asked.birthDates.flatMap((a) => entry.birthDates.map((b) => datesAgree(a, b)))),
    country: compareCountries(asked.countries, countries),
    address: compareAddresses(asked.addresses, entry.addresses),
    document: any(asked.documents.map((d) => (numbers.size === 0 ? undefined : numbers.has(plainNumber(d))))),
  };
}
