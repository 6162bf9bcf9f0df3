import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ParsedList } from "./entry.js";
import { readList } from "./read-list.js";
import { type ListError, textOfBytes, textOfFile } from "./source.js";

const folder = fileURLToPath(new URL("../../../test/fixtures/lists/", import.meta.url));
const load = (...names: string[]): ParsedList => readList(names.map((name) => textOfFile(`${folder}sample-${name}`)));
const entry = (list: ParsedList, uid: string) => list.entries.find((e) => e.uid === uid)!;
const utf8 = new TextEncoder();
const parse = (text: string) => readList([textOfBytes("x", utf8.encode(text))]);
const fault = (text: string): string => {
  try {
    parse(text);
  } catch (e) {
    return (e as ListError).message;
  }
  return "none";
};

describe("readers of lists", () => {
  test("OFAC's three CSV files are joined by number, and remarks read", () => {
    const list = load("sdn.csv", "alt.csv", "add.csv");
    expect(list).toMatchObject({ source: "OFAC-SDN", format: "ofac-csv", publishedAt: undefined });
    expect(list.entries.map((e) => [e.uid, e.type])).toEqual([
      ["990001", "individual"],
      ["990002", "entity"],
      ["990003", "vessel"],
    ]);
    expect(entry(list, "990001")).toEqual({
      uid: "990001",
      type: "individual",
      names: [
        { name: "ZORVAKOVIC, Testimir", kind: "primary", quality: "strong" },
        { name: "THE SAMPLE", kind: "alias", quality: "weak" },
        { name: "ZORVAKOWITZ, Testimirus", kind: "alias", quality: "strong" },
      ],
      birthDates: ["1970-01-31", "1971"],
      countries: ["Norway"],
      addresses: [{ text: "1 Sample Street, Testville 0001", country: "Norway" }],
      documents: [
        { type: "Digital Currency Address - XBT", number: "sampleQ1w2e3r4t5y6u7i8o9p0", country: "" },
        { type: "Passport", number: "QX0000001", country: "Norway" },
      ],
      programs: ["SAMPLE-A", "SAMPLE-B"],
    });
    expect(entry(list, "990003").names[0]!.name).toBe('SAMPLE "PELICAN" STAR');
    expect(entry(list, "990003").countries).toEqual(["Panama"]);
    expect(load("add.csv", "sdn.csv", "alt.csv").entries).toEqual(list.entries);
  });

  test("OFAC's XML", () => {
    const list = load("sdn.xml");
    expect(list).toMatchObject({ format: "ofac-xml", publishedAt: BigInt(Date.UTC(2026, 3, 1) / 1000) });
    const person = entry(list, "990001");
    expect(person.names).toEqual(entry(load("sdn.csv", "alt.csv", "add.csv"), "990001").names);
    expect(person.birthDates).toEqual(["1970-01-31", "1971"]);
    expect(person.documents).toEqual([{ type: "Passport", number: "QX0000001", country: "Norway" }]);
    expect(entry(list, "990002").names[0]!.name).toBe("QUENDALO SAMPLE TRADING & SONS, S.A.");
    expect(entry(list, "990003")).toMatchObject({ type: "vessel", countries: ["Panama"] });
  });

  test("OFAC's advanced XML, with its tables", () => {
    const list = load("sdn-advanced.xml");
    expect(list).toMatchObject({ format: "ofac-advanced-xml", publishedAt: BigInt(Date.UTC(2026, 3, 1) / 1000) });
    expect(entry(list, "990001")).toEqual({
      uid: "990001",
      type: "individual",
      names: [
        { name: "ZORVAKOVIC, Testimir", kind: "primary", quality: "strong" },
        { name: "THE SAMPLE", kind: "alias", quality: "weak" },
      ],
      birthDates: ["1970-01-31"],
      countries: ["Norway"],
      addresses: [{ text: "Testville", country: "Norway" }],
      documents: [
        { type: "Digital Currency Address - XBT", number: "sampleQ1w2e3r4t5y6u7i8o9p0", country: "" },
        { type: "Passport", number: "QX0000001", country: "Norway" },
      ],
      programs: ["SAMPLE-A"],
    });
    expect(entry(list, "990002")).toMatchObject({ type: "entity", names: [{ name: "QUENDALO SAMPLE TRADING, S.A." }] });
  });

  test("the UN's XML", () => {
    const list = load("un.xml");
    expect(list).toMatchObject({ source: "UN", format: "un-xml", publishedAt: 1775170803n });
    expect(entry(list, "9900101")).toMatchObject({
      type: "individual",
      names: [
        { name: "OLUMBRA VEXTARI SAMPLE", kind: "primary", quality: "strong" },
        { name: "Little Sample", kind: "alias", quality: "weak" },
        { name: "Olumbré Vextary", kind: "alias", quality: "strong" },
        { name: "Олумбра Векстари", kind: "alias", quality: "strong" },
      ],
      birthDates: ["1973/1974"],
      countries: ["Samoa"],
      programs: ["SAMPLE", "SMi.001"],
    });
    expect(entry(list, "9900102")).toMatchObject({ type: "entity", addresses: [{ text: "Muster", country: "Samoa" }] });
  });

  test("the EU's CSV: rows of one entity become one", () => {
    const list = load("eu.csv");
    expect(list).toMatchObject({ source: "EU", format: "eu-csv", publishedAt: BigInt(Date.UTC(2026, 3, 3) / 1000) });
    expect(list.entries).toHaveLength(2);
    expect(entry(list, "990201")).toMatchObject({
      type: "individual",
      names: [
        { name: "Ülrike Brankhöfer", kind: "primary" },
        { name: "Uelrike Brankhoefer-Muster", kind: "alias" },
      ],
      birthDates: ["1980-05-06"],
      countries: ["LI"],
      documents: [{ type: "Passport", number: "LI000001", country: "LI" }],
    });
    expect(entry(list, "990202")).toMatchObject({
      type: "entity",
      names: [{ name: 'Muster "Probe" GmbH' }],
      addresses: [{ text: "Musterweg 1, Vaduz, 0000", country: "LI" }],
    });
  });

  test.each(["sdn.xml", "sdn-advanced.xml", "un.xml", "eu.csv", "sdn.csv"])(
    "%s reads the same in whatever pieces it comes",
    (name) => {
      const bytes = readFileSync(`${folder}sample-${name}`);
      const whole = readList([textOfBytes(name, bytes)]);
      for (const size of [1, 2, 3, 7, 64, 1000]) expect(readList([textOfBytes(name, bytes, size)])).toEqual(whole);
    },
  );

  test("faults name file and line", () => {
    const rest = ",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-";
    expect(fault(`1,A,individual${rest}\n2,B${rest}\n`)).toBe("x:2: the row has 11 values, wanted 12");
    expect(fault(`1,A,individual${rest}\n1,B,individual${rest}\n`)).toBe("x:2: the entry 1 is there twice");
    expect(fault(`1,"A\n${rest}`)).toBe("x:1: a quoted value does not end");
    expect(fault(`1,"A"b,individual${rest}`)).toBe("x:1: something stands behind the closing quote of a value");
    expect(fault("<sdnList>\n<sdnEntry>\n<uid>x</uid></sdnEntry></sdnList>")).toBe(
      "x:2: an sdnEntry has no number in <uid>",
    );
    expect(fault("<sdnList>\n\n<sdnEntry></sdnList>")).toBe("x:3: </sdnList> ends <sdnEntry>");
    expect(fault("<sdnList>\n<sdnEntry>")).toBe("x:2: the file ends within <sdnEntry>");
    expect(fault("<other></other>")).toMatch(/^x:1: the root is <other>, wanted <sdnList>/);
    expect(fault("<sdnList></sdnList>")).toBe("x: has no entries");
    expect(fault("Entity_LogicalId;a\n1;2\n")).toBe("x:1: the header has no column namealias_wholename");
    expect(fault("Entity_LogicalId;NameAlias_WholeName\n;2\n")).toBe("x:2: the row has no number in Entity_LogicalId");
    expect(fault("hello")).toMatch(/^x:1: is no list that is known/);
    expect(() => load("alt.csv")).toThrow(/the file with names \(SDN.CSV\) is missing/);
    expect(() => load("sdn.xml", "un.xml")).toThrow(/only the files of an OFAC CSV list belong together/);
    expect(() => textOfFile("/nowhere/x").chunks[Symbol.iterator]().next()).toThrow("/nowhere/x: no such file");
  });

  test("hostile XML is refused", () => {
    const entities = '<!DOCTYPE a [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><sdnList>&c;</sdnList>';
    expect(fault(`<?xml version="1.0"?>\n${entities}`)).toMatch(/document types and entities are refused/);
    expect(fault('<sdnList><!DOCTYPE x SYSTEM "file:///etc/passwd"></sdnList>')).toMatch(/document types and entities/);
    expect(fault("<sdnList>&other;</sdnList>")).toMatch(/&other is no reference that is taken/);
    expect(fault("<sdnList>&#0;</sdnList>")).toMatch(/&#0 is no reference/);
    expect(fault("<sdnList>&#xD800;</sdnList>")).toMatch(/is no reference/);
    expect(fault(`<sdnList>${"<a>".repeat(40)}`)).toMatch(/nested deeper than 32/);
    expect(fault(`<sdnList a="1" a="2"></sdnList>`)).toMatch(/the attribute a is there twice/);
    expect(fault(`<sdnList ${Array.from({ length: 70 }, (_, i) => `a${i}="1"`).join(" ")}/>`)).toMatch(/more than 64/);
    expect(fault(`<sdnList><a b="${"x".repeat(1100 * 1024)}"/></sdnList>`)).toMatch(/more than 1048576 characters/);
    expect(fault(`<sdnList><!--${"x".repeat(1100 * 1024)}`)).toMatch(/more than 1048576 characters/);
    const many = "<x/>".repeat(50_001);
    expect(fault(`<sdnList><sdnEntry>${many}</sdnEntry></sdnList>`)).toMatch(/an entry has more than 50000 elements/);
    expect(fault('<?xml version="1.0" encoding="UTF-16"?><sdnList/>')).toMatch(/"UTF-16" is not taken/);
    expect(fault("<sdnList/><sdnList/>")).toMatch(/second root element/);
    expect(fault("<sdnList/>text")).toMatch(/text stands outside the root/);
    expect(fault("<sdnList>\u0001</sdnList>")).toMatch(/control character/);
    const latin1 = new Uint8Array([...utf8.encode("<sdnList>\n"), 0xe9, ...utf8.encode("</sdnList>")]);
    expect(() => readList([textOfBytes("x", latin1)])).toThrow(/is not utf-8 text/);
  });
});
