/** `npm run proto:gen` writes src/gen from proto/; `-- --check` only tells whether it is up to date (exit 1 if not). */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FileEmitter } from "./emit.js";
import { loadProtos } from "./load.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = join(root, "src/gen");

function generated(): Map<string, string> {
  const set = loadProtos(join(root, "proto"));
  const out = new Map<string, string>();
  const all: string[] = [];
  for (const file of set.files) {
    if (file.messages.length + file.enums.length + file.services.length === 0) continue;
    out.set(file.path.replace(/\.proto$/, ".ts"), new FileEmitter(set, file).emit());
    all.push(file.path.replace(/\.proto$/, ""));
  }
  const alias = (p: string): string => p.replace(/[^a-zA-Z0-9]/g, "_");
  out.set(
    "all.ts",
    `// Generated from proto/ by scripts/proto-gen. Do not edit.\nimport type { FileInfo } from "../protobuf/service.js";\n` +
      all.map((p) => `import { $file as ${alias(p)} } from "./${p}.js";\n`).join("") +
      `\n/** Every proto file of the project; tools and tests use it, the node names what it needs. */\nexport const allFiles: readonly FileInfo[] = [\n${all.map((p) => `  ${alias(p)},\n`).join("")}];\n`,
  );
  return out;
}

function existing(dir: string, prefix = ""): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? existing(join(dir, e.name), `${prefix}${e.name}/`) : [`${prefix}${e.name}`],
  );
}

const files = generated();
const stale = existing(target).filter((p) => !files.has(p));
const changed = [...files].filter(
  ([p, text]) => !existsSync(join(target, p)) || readFileSync(join(target, p), "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const p of stale) console.error(`src/gen/${p} has no proto file`);
  for (const [p] of changed) console.error(`src/gen/${p} differs from what proto/ gives`);
  if (stale.length + changed.length > 0) {
    console.error("run `npm run proto:gen` and commit the result");
    process.exit(1);
  }
} else {
  for (const p of stale) rmSync(join(target, p));
  for (const [p, text] of changed) {
    mkdirSync(dirname(join(target, p)), { recursive: true });
    writeFileSync(join(target, p), text);
  }
}
console.error(`${files.size} files, ${changed.length} changed, ${stale.length} stale`);
