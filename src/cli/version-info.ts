/** What this program is, from the package that it was installed from. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface PackageInfo {
  /** Folder of the checkout or of the installed package. */
  readonly root: string;
  readonly version: string;
  readonly dependencies: { readonly [name: string]: string };
}

/** The nearest package.json above this file: the same from src/ and from dist/. */
export function packageInfo(): PackageInfo {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, "package.json");
    if (existsSync(file)) {
      const json = JSON.parse(readFileSync(file, "utf8")) as Omit<PackageInfo, "root">;
      return { root: folder, version: json.version, dependencies: json.dependencies ?? {} };
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error("no package.json above the program");
    folder = parent;
  }
}

/** The commit of a checkout; empty elsewhere. */
export function commitOf(root: string): string {
  try {
    const head = readFileSync(join(root, ".git", "HEAD"), "utf8").trim();
    if (!head.startsWith("ref: ")) return head;
    const ref = head.slice("ref: ".length);
    const file = join(root, ".git", ref);
    if (existsSync(file)) return readFileSync(file, "utf8").trim();
    const packed = readFileSync(join(root, ".git", "packed-refs"), "utf8");
    return (
      packed
        .split("\n")
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(" ")[0] ?? ""
    );
  } catch {
    return "";
  }
}

/** Members as the SDK's `version --long` has them; `node` instead of `go`. */
export function longVersion(): Record<string, unknown> {
  const { root, version, dependencies } = packageInfo();
  return {
    name: "stateset",
    server_name: "statesetd",
    version,
    commit: commitOf(root),
    build_tags: "",
    node: `${process.version} ${process.platform}/${process.arch}`,
    build_deps: Object.entries(dependencies).map(([name, v]) => `${name}@${v}`),
    cosmos_sdk_version: "v0.53.8",
    cometbft_version: "v0.38.25",
  };
}
