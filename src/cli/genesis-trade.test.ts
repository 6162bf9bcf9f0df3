import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cli } from "../../test/support/cli.js";

const samples = fileURLToPath(new URL("../../genesis/", import.meta.url));
let home: string;
const path = () => join(home, "config/genesis.json");

interface Crossborder {
  readonly tariffs: { id: string; set_version: string; hs_prefix: string }[];
  readonly sets: { version: string; rows: number }[];
  readonly corridors: { origin: string; destination: string; status: string }[];
  readonly next_row_id: string;
}
const crossborder = (): Crossborder =>
  (JSON.parse(readFileSync(path(), "utf8")) as { app_state: { crossborder: Crossborder } }).app_state.crossborder;
const add = (...args: string[]) => cli(["genesis", "add-trade-reference", ...args, "--home", home]);

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "statesetd-trade-"));
  expect((await cli(["init", "tester", "--chain-id", "trade-1", "--home", home])).code).toBe(0);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

test("the sample set goes into a genesis that is valid", async () => {
  const run = await add("--sample-tariffs", "--from", "2026-01-01");
  expect(run).toMatchObject({ code: 0, err: expect.stringMatching(/19 more rows of the SAMPLE set/) });
  const { tariffs, sets, corridors, next_row_id: next } = crossborder();
  expect(tariffs).toHaveLength(12);
  expect(tariffs[0]).toMatchObject({ id: "1", set_version: "1" });
  expect(sets).toMatchObject([{ version: "1", rows: 19 }]);
  expect(next).toBe("20");
  expect(corridors.map((c) => [c.origin, c.destination, c.status])).toEqual([
    ["US", "DE", "CORRIDOR_STATUS_OPEN"],
    ["DE", "US", "CORRIDOR_STATUS_OPEN"],
  ]);
  expect((await cli(["genesis", "validate", "--home", home])).code).toBe(0);
});

test("a second set goes on with the numbers, and corridors are replaced", async () => {
  await add("--sample-tariffs");
  expect((await add(join(samples, "sample-tariffs.json"))).code).toBe(0);
  const { tariffs, sets, corridors } = crossborder();
  expect(tariffs.at(-1)).toMatchObject({ id: "31", set_version: "2" });
  expect(sets.map((s) => s.version)).toEqual(["1", "2"]);
  expect(corridors).toHaveLength(2);
  expect((await cli(["genesis", "validate", "--home", home])).code).toBe(0);
});

test("rows that no table knows are refused, and nothing is written", async () => {
  const before = readFileSync(path(), "utf8");
  const rows = JSON.parse(readFileSync(join(samples, "sample-tariffs.json"), "utf8")) as Crossborder;
  const file = join(home, "rows.json");
  const refused = async (change: object, wanted: RegExp) => {
    writeFileSync(file, JSON.stringify({ ...rows, ...change }));
    expect(await add(file)).toMatchObject({ code: 1, err: expect.stringMatching(wanted) });
  };
  await refused({ tariffs: [{ ...rows.tariffs[0], hs_prefix: "7701" }] }, /tariffs\[0\].*chapter 77 is not there/);
  await refused({ tariffs: [{ ...rows.tariffs[0], destination: "XX" }] }, /"XX"/);
  await refused({ tariff: [] }, /tariff: wanted corridors, tariffs/);
  await refused({ tariffs: [{ hs: 1 }] }, /tariffs/);
  writeFileSync(file, "[");
  expect(await add(file)).toMatchObject({ code: 1, err: expect.stringMatching(/is no JSON/) });
  expect(await add()).toMatchObject({ code: 2, err: expect.stringMatching(/--sample-tariffs/) });
  expect(readFileSync(path(), "utf8")).toBe(before);
});

test.each([
  ["hs", "reference/hs-2022.json"],
  ["countries", "reference/iso-3166.json"],
  ["currencies", "reference/iso-4217.json"],
  ["sample-tariffs", "sample-tariffs.json"],
])("the file of %s in genesis/ is what the program prints", async (table, file) => {
  const { code, out } = await cli(["genesis", "show-trade-reference", table, "--home", home]);
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(join(samples, file), "utf8"))).toEqual(JSON.parse(out));
});
