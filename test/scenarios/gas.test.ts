import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createAppTypes } from "../../src/app/app.js";
import { gasRows, gasTable } from "./gas.js";

const DOCUMENT = new URL("../../docs/gas.md", import.meta.url);
const COMMERCE = ["compliance", "payments", "crossborder", "orders"];
/** No actor of a story is the authority. */
const OF_THE_AUTHORITY = ["MsgUpdateParams", "MsgSetPolicy"];

test("gas is what docs/gas.md says (renew it with npm run gas:table), and the same in each run", async () => {
  const rows = await gasRows();
  expect(await gasRows()).toEqual(rows);
  expect(readFileSync(DOCUMENT, "utf8")).toContain(`${gasTable(rows)}\n`);
  const documented = new Set(rows.map(({ message }) => message));
  const missing = createAppTypes()
    .modules.filter(({ name }) => COMMERCE.includes(name))
    .flatMap(({ msgService }) => Object.values(msgService?.methods ?? {}).map(({ input }) => input.typeName))
    .filter((name) => !documented.has(name) && !OF_THE_AUTHORITY.some((suffix) => name.endsWith(suffix)));
  expect(missing, "messages that no scenario sends").toEqual([]);
}, 300_000);
