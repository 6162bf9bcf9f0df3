/** Harmonized System 2022: chapters with titles in short words, and the headings that each has.
 *  @source WCO, HS Nomenclature 2022 edition; chapter 77 is kept for later use */

/** By chapter: title, last heading, headings below it that do not exist. */
const CHAPTERS: readonly (readonly [chapter: number, title: string, last: number, missing?: readonly number[]])[] = [
  [1, "live animals", 6],
  [2, "meat", 10],
  [3, "fish and shellfish", 9],
  [4, "dairy, eggs, honey", 10],
  [5, "other animal products", 11, [3, 9]],
  [6, "live plants and flowers", 4],
  [7, "vegetables", 14],
  [8, "fruit and nuts", 14],
  [9, "coffee, tea, spices", 10],
  [10, "cereals", 8],
  [11, "flour, malt, starch", 9],
  [12, "oil seeds, other seeds, fodder", 14],
  [13, "gums and resins", 2],
  [14, "plants for plaiting", 4, [2, 3]],
  [15, "fats and oils", 22, [19]],
  [16, "prepared meat and fish", 5],
  [17, "sugar and sweets", 4],
  [18, "cocoa", 6],
  [19, "cereal preparations, bakery", 5],
  [20, "prepared vegetables and fruit", 9],
  [21, "other foods", 6],
  [22, "drinks and vinegar", 9],
  [23, "food residues, animal feed", 9],
  [24, "tobacco and nicotine", 4],
  [25, "salt, stone, lime, cement", 30, [27]],
  [26, "ores, slag, ash", 21],
  [27, "mineral fuels and oils", 16],
  [28, "inorganic chemicals", 53, [38, 48, 51]],
  [29, "organic chemicals", 42],
  [30, "medicines", 6],
  [31, "fertilizers", 5],
  [32, "dyes, paints, inks", 15],
  [33, "perfume and cosmetics", 7],
  [34, "soap, waxes, candles", 7],
  [35, "proteins, glues, enzymes", 7],
  [36, "explosives and matches", 6],
  [37, "photographic goods", 7],
  [38, "other chemicals", 27],
  [39, "plastics", 26],
  [40, "rubber", 17],
  [41, "hides and leather", 15, [8, 9, 10, 11]],
  [42, "leather goods and bags", 6, [4]],
  [43, "fur", 4],
  [44, "wood", 21],
  [45, "cork", 4],
  [46, "basketware", 2],
  [47, "pulp and waste paper", 7],
  [48, "paper", 23, [15]],
  [49, "printed matter", 11],
  [50, "silk", 7],
  [51, "wool", 13],
  [52, "cotton", 12],
  [53, "other vegetable fibres", 11, [4]],
  [54, "man-made filaments", 8],
  [55, "man-made staple fibres", 16],
  [56, "felt, twine, ropes", 9],
  [57, "carpets", 5],
  [58, "special fabrics, lace", 11],
  [59, "coated fabrics", 11],
  [60, "knitted fabrics", 6],
  [61, "knitted clothing", 17],
  [62, "clothing, not knitted", 17],
  [63, "other made-up textiles", 10],
  [64, "footwear", 6],
  [65, "headgear", 7, [3]],
  [66, "umbrellas and sticks", 3],
  [67, "feathers, artificial flowers", 4],
  [68, "articles of stone and cement", 15],
  [69, "ceramics", 14, [8]],
  [70, "glass", 20, [12]],
  [71, "precious stones and metals", 18],
  [72, "iron and steel", 29],
  [73, "articles of iron and steel", 26],
  [74, "copper", 19, [14, 16, 17]],
  [75, "nickel", 8],
  [76, "aluminium", 16],
  [78, "lead", 6, [3, 5]],
  [79, "zinc", 7, [6]],
  [80, "tin", 7, [4, 5, 6]],
  [81, "other base metals", 13, [7]],
  [82, "tools and cutlery", 15],
  [83, "other metal articles", 11],
  [84, "machinery", 87, [69]],
  [85, "electrical equipment", 49, [20]],
  [86, "railway equipment", 9],
  [87, "road vehicles", 16],
  [88, "aircraft and spacecraft", 7, [3]],
  [89, "ships and boats", 8],
  [90, "optical and medical instruments", 33, [9]],
  [91, "clocks and watches", 14],
  [92, "musical instruments", 9, [3, 4]],
  [93, "arms and ammunition", 7],
  [94, "furniture and lighting", 6],
  [95, "toys, games, sports goods", 8, [1, 2]],
  [96, "other manufactured articles", 20],
  [97, "works of art and antiques", 6],
];

const two = (n: number): string => String(n).padStart(2, "0");

const TITLES: ReadonlyMap<string, string> = new Map(CHAPTERS.map(([chapter, title]) => [two(chapter), title]));

/** Four digits each. */
export const HEADINGS: ReadonlySet<string> = new Set(
  CHAPTERS.flatMap(([chapter, , last, missing = []]) =>
    Array.from({ length: last }, (_, i) => i + 1)
      .filter((n) => !missing.includes(n))
      .map((n) => two(chapter) + two(n)),
  ),
);

export const CODE_DIGITS_MIN = 6;
export const CODE_DIGITS_MAX = 10;
export const CHAPTER_DIGITS = 2;
const HEADING_DIGITS = 4;

/** What a chapter is about. */
export function chapterTitle(code: string): string | undefined {
  return TITLES.get(code.slice(0, CHAPTER_DIGITS));
}

/** Why something is no code of `fewest` to 10 digits whose chapter and heading are there. Digits after the heading are
 *  nations' own from the seventh on, and subheadings are taken as they are. */
export function hsFault(code: string, fewest = CODE_DIGITS_MIN): string | undefined {
  if (!/^[0-9]+$/.test(code) || code.length < fewest || code.length > CODE_DIGITS_MAX) {
    return `must have ${fewest} to ${CODE_DIGITS_MAX} digits, found ${JSON.stringify(code)}`;
  }
  if (chapterTitle(code) === undefined) return `chapter ${code.slice(0, CHAPTER_DIGITS)} is not there`;
  const heading = code.slice(0, HEADING_DIGITS);
  if (code.length >= HEADING_DIGITS && !HEADINGS.has(heading)) return `heading ${heading} is not there`;
  return undefined;
}
