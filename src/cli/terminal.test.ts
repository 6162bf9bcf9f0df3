import { expect, test } from "vitest";
import type { Io } from "./io.js";
import { barText, openScreen, paint, progress, shownLength, stages, table } from "./terminal.js";

const plain = paint(false);
const ESC = String.fromCharCode(27);

test("without colours text stays as it is, and with them only what is shown counts as long", () => {
  expect(plain.red("down")).toBe("down");
  expect(paint(true).red("down")).toBe(`${ESC}[31mdown${ESC}[0m`);
  expect(paint(true).red("")).toBe("");
  expect(shownLength(paint(true).bold("four"))).toBe(4);
});

test("columns are as wide as they need to be, numbers to the right, colours or not", () => {
  const rows = (p: typeof plain) => [
    ["node0", p.green("runs"), 7],
    ["a-long-name", p.red("down"), 12345n],
  ];
  const expected = ["name         state  height", "node0        runs        7", "a-long-name  down    12345"];
  expect(table(["name", "state", "height"], rows(plain), plain)).toEqual(expected);
  const painted = table(["name", "state", "height"], rows(paint(true)), paint(true));
  expect(painted.map((line) => line.replaceAll(new RegExp(`${ESC}\\[[0-9]+m`, "g"), ""))).toEqual(expected);
  expect(painted[1]).toContain(`${ESC}[32mruns`);
  expect(table(["name", "height"], [], plain)).toEqual(["name  height"]);
});

test("a bar shows how much is done and what is left", () => {
  expect(barText("blocks", 0, 100, 0)).toBe(`blocks  [${".".repeat(28)}]   0%`);
  expect(barText("blocks", 25, 100, 10_000)).toBe(`blocks  [${"#".repeat(7)}${".".repeat(21)}]  25%  30 s left`);
  expect(barText("blocks", 10, 100, 60_000_000)).toContain("150.0 h left");
  expect(barText("blocks", 100, 100, 5)).toBe(`blocks  [${"#".repeat(28)}] 100%`);
  expect(barText("items", 0, 0, 5)).toBe("items");
});

test("bars are drawn where somebody looks, not too often, and taken away at the end", () => {
  let said = "";
  const io = { bars: true, err: (text: string) => void (said += text) } as unknown as Io;
  let now = 0;
  const bar = progress(io, "blocks", () => now);
  now = 200;
  bar.update(1, 10, "height 1");
  now = 250;
  bar.update(2, 10);
  now = 350;
  bar.update(3, 10);
  bar.update(10, 10);
  bar.end();
  expect(said.match(/blocks/g)).toHaveLength(3);
  expect(said).toContain("10%  2 s left  height 1");
  expect(said.endsWith(`\r${ESC}[K`)).toBe(true);
  said = "";
  const kinds = stages({ ...io, bars: false }, "pruning", true);
  kinds.onProgress("blocks", 0, 2);
  kinds.onProgress("blocks", 1, 2);
  kinds.onProgress("index", 2, 2);
  kinds.end();
  expect(said).toBe("blocks\nindex\n");
  said = "";
  const silent = progress({ ...io, bars: false }, "blocks");
  silent.update(1, 10);
  silent.end();
  expect(said).toBe("");
});

test("a screen cuts what does not fit", () => {
  let drawn = "";
  const screen = openScreen(
    (text) => void (drawn += text),
    () => ({ columns: 5, rows: 3 }),
  );
  screen.draw([paint(true).red("one"), paint(true).red("twotwotwo"), "three"]);
  expect(drawn).toContain(`${ESC}[31mone${ESC}[0m${ESC}[K\ntwotw${ESC}[K\n${ESC}[J`);
  expect(drawn).not.toContain("three");
  screen.close();
  expect(drawn.endsWith(`${ESC}[?25h${ESC}[?1049l`)).toBe(true);
});
