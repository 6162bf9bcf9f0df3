/** Finds the golden vectors: the folder that STATESETD_VECTORS names, else the copies beside this file. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COPIES = fileURLToPath(new URL(".", import.meta.url));

export interface VectorFile<Case> {
  readonly about: unknown;
  readonly cases: readonly Case[];
}

export function vectorsRoot(): string {
  const named = process.env.STATESETD_VECTORS;
  if (named === undefined || named === "") return COPIES;
  for (const set of ["comet", "sdk"]) {
    if (!existsSync(join(named, set))) {
      throw new Error(
        `STATESETD_VECTORS names ${named}, which has no folder ${set}/; name a folder that holds comet/ and sdk/`,
      );
    }
  }
  return named;
}

export function vectorPath(set: "comet" | "sdk", name: string): string {
  return join(vectorsRoot(), set, name);
}

/** @throws Error when the file is missing or has no cases: a vector test that ran nothing must fail. */
export function loadVectors<Case, Rest = unknown>(set: "comet" | "sdk", name: string): VectorFile<Case> & Rest {
  const path = vectorPath(set, `${name}.json`);
  const file = JSON.parse(readFileSync(path, "utf8")) as VectorFile<Case> & Rest;
  if (!Array.isArray(file.cases) || file.cases.length === 0) throw new Error(`${path} has no cases`);
  return file;
}
