/** Names in one alphabet and one case, so that spelling alone keeps nobody apart. */

/** Letters that NFKD leaves whole. */
const LATIN: { readonly [letter: string]: string } = {
  ß: "SS",
  Æ: "AE",
  Œ: "OE",
  Ø: "O",
  Đ: "D",
  Ð: "D",
  Þ: "TH",
  Ł: "L",
  Ħ: "H",
  Ŧ: "T",
  Ŋ: "NG",
  ı: "I",
  Ə: "A",
  ĸ: "K",
};
/** @source BGN/PCGN romanization, without its marks */
const CYRILLIC: { readonly [letter: string]: string } = {
  А: "A",
  Б: "B",
  В: "V",
  Г: "G",
  Ґ: "G",
  Д: "D",
  Ђ: "DJ",
  Ѓ: "G",
  Е: "E",
  Ё: "YO",
  Є: "YE",
  Ж: "ZH",
  З: "Z",
  Ѕ: "DZ",
  И: "I",
  І: "I",
  Ї: "YI",
  Й: "Y",
  Ј: "J",
  К: "K",
  Ќ: "K",
  Л: "L",
  Љ: "LJ",
  М: "M",
  Н: "N",
  Њ: "NJ",
  О: "O",
  П: "P",
  Р: "R",
  С: "S",
  Т: "T",
  Ћ: "C",
  У: "U",
  Ў: "U",
  Ф: "F",
  Х: "KH",
  Ц: "TS",
  Ч: "CH",
  Џ: "DZ",
  Ш: "SH",
  Щ: "SHCH",
  Ъ: "",
  Ы: "Y",
  Ь: "",
  Э: "E",
  Ю: "YU",
  Я: "YA",
};
/** @source ISO 843, without its marks */
const GREEK: { readonly [letter: string]: string } = {
  Α: "A",
  Β: "V",
  Γ: "G",
  Δ: "D",
  Ε: "E",
  Ζ: "Z",
  Η: "I",
  Θ: "TH",
  Ι: "I",
  Κ: "K",
  Λ: "L",
  Μ: "M",
  Ν: "N",
  Ξ: "X",
  Ο: "O",
  Π: "P",
  Ρ: "R",
  Σ: "S",
  Τ: "T",
  Υ: "Y",
  Φ: "F",
  Χ: "CH",
  Ψ: "PS",
  Ω: "O",
};
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({ ...LATIN, ...CYRILLIC, ...GREEK }));

/** Й and Ї are letters, not И and І with a mark. */
const KEPT_WHOLE = /[ЙйЇїЁёЎўЃѓЌќ]/;
const APOSTROPHES = /['’‘ʼʻ`´]/g;

/** Titles say nothing of who it is. */
const TITLES = ["MR", "MRS", "MS", "MISS", "DR", "PROF", "SIR", "HERR", "FRAU", "MME", "MONSIEUR", "SENOR", "SENORA"];
/** Nor do legal forms and joining words, of companies and ships. */
const FORMS = [
  "LLC",
  "LTD",
  "LIMITED",
  "INC",
  "INCORPORATED",
  "CO",
  "COMPANY",
  "CORP",
  "CORPORATION",
  "GMBH",
  "AG",
  "KG",
  "SA",
  "SARL",
  "SAS",
  "SRL",
  "SPA",
  "BV",
  "NV",
  "AB",
  "AS",
  "OY",
  "PLC",
  "LLP",
  "LP",
  "FZE",
  "FZCO",
  "FZC",
  "OOO",
  "OAO",
  "ZAO",
  "PAO",
  "JSC",
  "PJSC",
  "CJSC",
  "SDN",
  "BHD",
  "PTE",
  "PTY",
  "THE",
  "AND",
  "OF",
  "MV",
  "MT",
  "SS",
];

export type NameKind = "person" | "organisation";
const STOP: { readonly [K in NameKind]: ReadonlySet<string> } = {
  person: new Set(TITLES),
  organisation: new Set(FORMS),
};

function letters(text: string): string {
  let out = "";
  for (const c of text.toUpperCase()) {
    const whole = LETTERS.get(c);
    if (whole !== undefined) {
      out += whole;
      continue;
    }
    // What decomposes may be small letters: ligatures and raised letters are.
    for (const part of KEPT_WHOLE.test(c) ? c : c.normalize("NFKD").toUpperCase()) {
      if (!/\p{M}/u.test(part)) out += LETTERS.get(part) ?? part;
    }
  }
  return out;
}

/** Capital letters and digits with one space between words: NFKD, marks dropped, Cyrillic and Greek in Latin letters,
 *  apostrophes closed up, everything else a space. Other scripts stay as they are. */
export function normaliseName(text: string): string {
  const plain = letters(text.normalize("NFKC")).replace(APOSTROPHES, "");
  // "S.A." is SA, not two words.
  const closed = plain.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1");
  return closed.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Words of a name without titles or legal forms, unless nothing else is there. */
export function nameParts(normalised: string, kind: NameKind): string[] {
  const words = normalised.split(" ").filter((word) => word !== "");
  const kept = words.filter((word) => !STOP[kind].has(word));
  return kept.length === 0 ? words : kept;
}

/** "DOE, John" is "John DOE" too. */
export function writings(name: string, kind: NameKind): string[] {
  const comma = name.indexOf(",");
  const swapped = kind === "person" && comma > 0 ? [`${name.slice(comma + 1)} ${name.slice(0, comma)}`] : [];
  const all = [name, ...swapped].map((text) => nameParts(normaliseName(text), kind).join(" "));
  return [...new Set(all)].filter((text) => text !== "");
}
