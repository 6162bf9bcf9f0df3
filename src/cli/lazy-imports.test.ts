/** What a command loads before it works. The generated messages and the application take 0.2 s, so only commands that need
 *  them may import them. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("..", import.meta.url));
const IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^"';]*?from\s+)?"(\.[^"]+)\.js"/gm;

/** All files that are loaded with this one: what it imports, but not what it imports when it runs. */
function loadedWith(entry: string): string[] {
  const seen = new Set<string>();
  const waiting = [join(src, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, path] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const imported = join(dirname(file), `${path}.ts`);
      if (!existsSync(imported)) throw new Error(`${file}: ${path} is not there`);
      waiting.push(imported);
    }
  }
  return [...seen].map((file) => relative(src, file));
}

test.each([
  "cli/main.ts",
  ...["comet", "completion", "config", "db", "debug", "export", "keys", "keys-transfer", "prune"].map(command),
  ...["reset", "rollback", "start", "status", "testnet-plan", "version"].map(command),
  "node/operations/disk-usage.ts",
  "node/operations/reset-home.ts",
  "node/operations/seal-home.ts",
])("%s does without the application", (entry) => {
  const loaded = loadedWith(entry);
  expect(loaded.filter((file) => /^(app|sdk)\/|^\.\.\/modules\/|^gen\/all\.ts$/.test(file))).toEqual([]);
});

test("status and version load little else", () => {
  expect(loadedWith("cli/main.ts").filter((file) => file.startsWith("gen/"))).toEqual([]);
  expect(loadedWith("cli/commands/status.ts").length).toBeLessThan(10);
});

test("what does need the application is seen", () => {
  expect(loadedWith("cli/commands/query-verb.ts")).toContain("gen/all.ts");
});

function command(name: string): string {
  return `cli/commands/${name}.ts`;
}
