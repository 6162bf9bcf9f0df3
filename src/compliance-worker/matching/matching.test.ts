import { describe, expect, test } from "vitest";
import type { ListEntry } from "../lists/entry.js";
import { countryCode, datesAgree } from "./evidence.js";
import { nameParts, normaliseName, writings } from "./normalise.js";
import { scoreName } from "./score-name.js";
import { indexLists, type ScreenedSubject, screen } from "./screen.js";
import { editSimilarity, jaroWinkler, soundex } from "./similarity.js";

test.each([
  ["MARTHA", "MARHTA", 0.9611],
  ["DIXON", "DICKSONX", 0.8133],
  ["DWAYNE", "DUANE", 0.84],
  ["JELLYFISH", "SMELLYFISH", 0.8963],
  ["", "", 1],
  ["A", "", 0],
  ["ABC", "XYZ", 0],
  ["SAME", "SAME", 1],
])("Jaro-Winkler of %s and %s is %d", (a, b, wanted) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(wanted, 4);
  expect(jaroWinkler(b, a)).toBeCloseTo(wanted, 4);
});

test.each([
  ["ROBERT", "R163"],
  ["RUPERT", "R163"],
  ["RUBIN", "R150"],
  ["ASHCRAFT", "A261"],
  ["ASHCROFT", "A261"],
  ["TYMCZAK", "T522"],
  ["PFISTER", "P236"],
  ["HONEYMAN", "H555"],
  ["LEE", "L000"],
  ["123", ""],
])("Soundex of %s is %s", (word, code) => {
  expect(soundex(word)).toBe(code);
});

test("edit similarity counts edits against the longer word", () => {
  expect(editSimilarity("KITTEN", "SITTING")).toBeCloseTo(1 - 3 / 7);
  expect(editSimilarity("", "ABC")).toBe(0);
});

describe("names in one form", () => {
  test.each([
    ["José Müller-Straße", "JOSE MULLER STRASSE"],
    ["O’Néill", "ONEILL"],
    ["Łukasz Ørsted Ægir", "LUKASZ ORSTED AEGIR"],
    ["Олумбра Векстари", "OLUMBRA VEKSTARI"],
    ["Щукин Юрий Ёлкин", "SHCHUKIN YURIY YOLKIN"],
    ["Γιώργος Ψαρρός", "GIORGOS PSARROS"],
    ["Ｆｕｌｌ　Ｗｉｄｔｈ", "FULL WIDTH"],
    ["Muster, S.A.", "MUSTER SA"],
    ["山田 太郎", "山田 太郎"],
  ])("%s is %s", (text, wanted) => {
    expect(normaliseName(text)).toBe(wanted);
  });

  test("titles and legal forms fall away where something else is left", () => {
    expect(nameParts("DR MUSTER", "person")).toEqual(["MUSTER"]);
    expect(nameParts("THE MUSTER TRADING COMPANY LTD", "organisation")).toEqual(["MUSTER", "TRADING"]);
    expect(nameParts("THE COMPANY", "organisation")).toEqual(["THE", "COMPANY"]);
  });

  test("people are written in both orders", () => {
    expect(writings("ZORVAKOVIC, Testimir", "person")).toEqual(["ZORVAKOVIC TESTIMIR", "TESTIMIR ZORVAKOVIC"]);
    expect(writings("Muster, S.A.", "organisation")).toEqual(["MUSTER"]);
  });
});

describe("the score of a name", () => {
  test("the same name is 100, in any order of its parts", () => {
    expect(scoreName("ANNA SAMPLE", "ANNA SAMPLE")?.score).toBe(100);
    expect(scoreName("SAMPLE ANNA", "ANNA SAMPLE")).toMatchObject({ score: 100, algorithm: "parts" });
  });

  test("the higher of whole and parts wins, rounded down", () => {
    // Whole: 0.9611. Parts: (0.9611 + 1) / 2 = 0.98, both sound M630.
    expect(scoreName("MARTHA", "MARHTA")).toMatchObject({ score: 98, algorithm: "parts" });
    // Whole and best part: 0.8400; D500 both.
    expect(scoreName("DWAYNE", "DUANE")).toMatchObject({ score: 92, algorithm: "parts" });
    // Sounds differ (D250, D225), so half of 0.8133 for the part, and the whole wins.
    expect(scoreName("DIXON", "DICKSONX")).toMatchObject({ score: 81, algorithm: "whole" });
  });

  test("a part that is missing costs its share", () => {
    const score = scoreName("TESTIMIR QUUX", "TESTIMIR ZORVAKOVIC")!;
    expect(score.parts.map((p) => [p.part, p.best, p.soundex])).toEqual([
      ["TESTIMIR", "TESTIMIR", true],
      ["QUUX", expect.any(String), false],
    ]);
    expect(score.composite).toBeCloseTo((1 + score.parts[1]!.jaroWinkler / 2) / 2);
  });

  test("no candidate without a common first letter and half the letters", () => {
    expect(scoreName("BARTHA", "MARTHA")).toBeUndefined();
    expect(scoreName("MXXXXXXX", "MARTHA")).toBeUndefined();
    expect(scoreName("", "MARTHA")).toBeUndefined();
  });
});

const person: ListEntry = {
  uid: "1",
  type: "individual",
  names: [
    { name: "ZORVAKOVIC, Testimir", kind: "primary", quality: "strong" },
    { name: "Сампле", kind: "alias", quality: "weak" },
  ],
  birthDates: ["1970-01-31", "1975/1977"],
  countries: ["Norway"],
  addresses: [{ text: "1 Sample Street, Testville", country: "Norway" }],
  documents: [{ type: "Passport", number: "QX-000 001", country: "Norway" }],
  programs: ["SAMPLE"],
};
const company: ListEntry = {
  ...person,
  uid: "2",
  type: "entity",
  names: [{ name: "Quendalo Sample Trading LLC", kind: "primary", quality: "strong" }],
  documents: [],
};
const index = indexLists([{ source: "UN", entries: [person, company] }]);
const nobody: ScreenedSubject = { names: [], birthDates: [], countries: [], addresses: [], documents: [] };
const ask = (more: Partial<ScreenedSubject>) => screen({ ...nobody, ...more }, index);

describe("screening", () => {
  test("C9: 95 and above is HOLD, 85 to 94 ALLOW with a case file, below neither", () => {
    const at = (hold: number, review: number) =>
      screen(
        { ...nobody, names: ["Dwayne Quendalo"] },
        indexLists([
          {
            source: "UN",
            entries: [{ ...company, names: [{ name: "Duane Quendalo", kind: "primary", quality: "strong" }] }],
          },
        ]),
        { hold, review, minimum: 50 },
      );
    const { score } = at(100, 50);
    expect(score).toBe(96);
    expect(at(96, 85)).toMatchObject({ verdict: "HOLD", review: true });
    expect(at(97, 96)).toMatchObject({ verdict: "ALLOW", review: true });
    expect(at(98, 97)).toMatchObject({ verdict: "ALLOW", review: false });
    expect(ask({ names: ["Testimir Zorvakovic"] })).toMatchObject({ verdict: "HOLD", score: 100, review: true });
    expect(ask({ names: ["Wilhelmina Unrelated"] })).toMatchObject({ verdict: "ALLOW", score: 0, hits: [] });
  });

  test("a hit says which entry, which name, how, and what else agrees", () => {
    const facts = {
      birthDates: ["1976"],
      countries: ["NO"],
      addresses: ["Sample Street 1, Oslo"],
      documents: ["qx000001"],
    };
    const { hits } = ask({ names: ["Zorvakovitch, Testimir"], ...facts });
    expect(hits[0]).toMatchObject({
      source: "UN",
      uid: "1",
      listed: "ZORVAKOVIC, Testimir",
      evidence: { birthDate: "agrees", country: "agrees", address: "agrees", document: "agrees" },
    });
    expect(
      ask({ names: ["Testimir Zorvakovic"], birthDates: ["1980-01-01"], countries: ["SE"] }).hits[0]!.evidence,
    ).toEqual({
      birthDate: "differs",
      country: "differs",
      address: "unknown",
      document: "unknown",
    });
  });

  test("a document's number is a hit by itself", () => {
    expect(ask({ names: ["Wilhelmina Unrelated"], documents: ["QX000001"] })).toMatchObject({
      verdict: "HOLD",
      score: 100,
      hits: [{ uid: "1", algorithm: "document" }],
    });
  });

  test("other alphabets meet", () => {
    expect(ask({ names: ["Тестимир Зорвакович"] }).score).toBeGreaterThanOrEqual(85);
    expect(ask({ names: ["Sample"] }).hits.find((h) => h.uid === "1")).toMatchObject({ quality: "weak" });
  });

  test("legal forms do not keep companies apart, and a type can be asked for", () => {
    expect(ask({ names: ["QUENDALO SAMPLE TRADING LIMITED"] })).toMatchObject({ score: 100 });
    expect(ask({ names: ["Quendalo Sample Trading"], type: "individual" }).score).toBeLessThan(85);
  });

  test("thresholds that make no sense are refused", () => {
    expect(() => screen(nobody, index, { review: 96, hold: 95, minimum: 80 })).toThrow(/minimum ≤ review ≤ hold/);
    expect(() => screen(nobody, index, { review: 85, hold: 95, minimum: 49 })).toThrow(/from 50 to 100/);
  });
});

test("dates agree by day, else by year", () => {
  expect(datesAgree("1970-01-31", "1970-01-31")).toBe(true);
  expect(datesAgree("1970-01-30", "1970-01-31")).toBe(false);
  expect(datesAgree("1970", "1970-01-31")).toBe(true);
  expect(datesAgree("1976-05-05", "1975/1977")).toBe(true);
  expect(datesAgree("unknown", "1970")).toBeUndefined();
});

test("countries are known by code and by the names that lists use", () => {
  expect(["NO", "norway", "Korea, North", "UK", "Russia"].map(countryCode)).toEqual(["NO", "NO", "KP", "GB", "RU"]);
  expect(countryCode("Atlantis")).toBeUndefined();
});
