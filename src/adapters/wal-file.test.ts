import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openFileFolder } from "./wal-file.js";

const made: string[] = [];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "wal-file-"));
  made.push(path);
  return path;
}

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true });
});

test("files grow, are renamed, cut and removed", async () => {
  const path = join(folder(), "cs.wal");
  const files = openFileFolder(path);
  expect(files.read("wal")).toBeUndefined();
  const wal = files.openAppend("wal");
  wal.append(Uint8Array.of(1, 2, 3));
  wal.append(Uint8Array.of(4));
  expect(wal.size).toBe(4);
  await wal.flush();
  await wal.close();
  expect([...readFileSync(join(path, "wal"))]).toEqual([1, 2, 3, 4]);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  expect(statSync(join(path, "wal")).mode & 0o777).toBe(0o600);

  await files.rename("wal", "wal.000");
  await files.truncate("wal.000", 2);
  const again = files.openAppend("wal.000");
  expect(again.size).toBe(2);
  again.append(Uint8Array.of(9));
  await again.close();
  expect(files.read("wal.000")).toEqual(Uint8Array.of(1, 2, 9));
  await files.replace("wal.CORRUPTED", Uint8Array.of(5));
  expect([...files.list()].sort()).toEqual(["wal.000", "wal.CORRUPTED"]);
  await files.remove("wal.000");
  await files.remove("wal.000");
  expect(files.list()).toEqual(["wal.CORRUPTED"]);
});
