/** `npm run proto:lint` looks at the form of proto/stateset; `npm run proto:breaking` compares it with what
 *  proto/snapshot.json keeps; `npm run proto:snapshot` keeps the present. Exit 1 on a problem. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadProtos } from "../proto-gen/load.js";
import { lintProtos } from "./lint.js";
import { breakingChanges, type Snapshot, snapshotOf } from "./snapshot.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const path = join(root, "proto/snapshot.json");
const own = (file: string): boolean => file.startsWith("stateset/");

const set = loadProtos(join(root, "proto"));

function tell(problems: readonly string[], whatThen: string): void {
  for (const text of problems) console.error(text);
  if (problems.length > 0) {
    console.error(`${problems.length} problem${problems.length === 1 ? "" : "s"}: ${whatThen}`);
    process.exitCode = 1;
  }
}

switch (process.argv[2] ?? "--lint") {
  case "--lint":
    tell(lintProtos(set, own), "correct the proto files");
    break;
  case "--breaking": {
    const kept = JSON.parse(readFileSync(path, "utf8")) as Snapshot;
    const now = snapshotOf(set, own);
    tell(
      breakingChanges(kept, now),
      "undo them; where nothing of it was released, `npm run proto:snapshot` makes this the new base",
    );
    if (process.exitCode === undefined && JSON.stringify(kept) !== JSON.stringify(now)) {
      console.error("proto/snapshot.json lacks additions: they are guarded from the next `npm run proto:snapshot` on");
    }
    break;
  }
  case "--snapshot":
    // As the formatter wants it: short lists in one line.
    writeFileSync(path, `${JSON.stringify(snapshotOf(set, own), null, 2).replace(/\[\s+("[^"\]]*")\s+\]/g, "[$1]")}\n`);
    break;
  default:
    console.error("usage: proto-lint --lint | --breaking | --snapshot");
    process.exitCode = 2;
}
