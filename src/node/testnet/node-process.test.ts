import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { boundLog } from "./node-process.js";

test("a log that has grown too large begins anew, and the one before stays", async () => {
  const folder = mkdtempSync(join(tmpdir(), "statesetd-log-"));
  const file = join(folder, "node.log");
  try {
    await boundLog(file, 10);
    expect(existsSync(file)).toBe(false);
    appendFileSync(file, "short\n");
    await boundLog(file, 10);
    expect(readFileSync(file, "utf8")).toBe("short\n");
    appendFileSync(file, "and longer\n");
    await boundLog(file, 10);
    expect([readFileSync(file, "utf8"), readFileSync(`${file}.old`, "utf8")]).toEqual(["", "short\nand longer\n"]);
    appendFileSync(file, "new\n");
    expect(readFileSync(file, "utf8")).toBe("new\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
