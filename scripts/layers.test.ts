import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterEach, expect, test } from "vitest";

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

async function violations(paths: string[]) {
  const config = await extractConfig("./.dependency-cruiser.cjs");
  const { output } = await cruise(
    paths,
    { ...config.options, ruleSet: config, validate: true },
    {},
    { tsConfig: extractTsConfig("./tsconfig.test.json") },
  );
  if (typeof output === "string") throw new Error("expected an object from dependency-cruiser");
  return { modules: output.summary.totalCruised, names: output.summary.violations.map((v) => v.rule.name) };
}

function plant(folder: string, text: string): string {
  const dir = mkdtempSync(join(folder, "planted-"));
  made.push(dir);
  const file = join(dir, "bad.ts");
  writeFileSync(file, text);
  return file;
}

test("a bad import fails, and files were really looked at", async () => {
  const upward = plant("src/types", 'import { Reader } from "../../protobuf/reader.js";\nexport const r = Reader;\n');
  const nodeInPure = plant("src/chain", 'import { readFileSync } from "node:fs";\nexport const r = readFileSync;\n');
  const result = await violations([upward, nodeInPure]);
  expect(result.modules).toBeGreaterThan(0);
  expect(result.names).toContain("layer-types");
  expect(result.names).toContain("pure-folders-have-no-node");
}, 60_000);

test("an allowed import passes", async () => {
  const fine = plant("src/codec", 'import { Reader } from "../../protobuf/reader.js";\nexport const r = Reader;\n');
  const result = await violations([fine]);
  expect(result.modules).toBeGreaterThan(0);
  expect(result.names).toEqual([]);
}, 60_000);
