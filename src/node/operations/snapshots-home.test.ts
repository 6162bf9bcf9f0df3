import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { HOME_CHAIN_ID, HomeChain } from "../../../test/support/home-chain.js";
import { toHex } from "../../types/bytes.js";
import { openOfflineHome } from "./offline-home.js";
import {
  deleteSnapshot,
  dumpSnapshot,
  exportSnapshot,
  listSnapshots,
  loadSnapshot,
  restoreSnapshot,
} from "./snapshots-home.js";

const homes: HomeChain[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.destroy();
});

async function newHome(): Promise<HomeChain> {
  const home = await HomeChain.create();
  homes.push(home);
  return home;
}

interface Exported {
  readonly chain: HomeChain;
  readonly height: bigint;
  readonly appHash: string;
}

/** A chain of some blocks with a snapshot of one before its last. */
async function exported(): Promise<Exported> {
  const chain = await newHome();
  const node = await chain.run();
  await node.until(5n);
  await node.stop();
  const home = await openOfflineHome(chain.config, "test");
  const height = home.app.app.store.latestVersion - 1n;
  await exportSnapshot(home, height);
  await expect(exportSnapshot(home, height)).rejects.toThrow("already");
  await expect(exportSnapshot(home, 99n)).rejects.toThrow("cannot be read");
  const { header } = home.blockStore.loadBlock(height + 1n)!;
  await home.close();
  return { chain, height, appHash: toHex(header.appHash) };
}

test("a snapshot goes from one home to another as a file, and becomes its state", async () => {
  const { chain, height, appHash } = await exported();
  const listed = await listSnapshots(chain.config);
  expect(listed.map((s) => [s.height, s.format, s.chunks])).toEqual([[height, 3, 1]]);
  const file = join(chain.home, "snapshot.tar.gz");
  await dumpSnapshot(chain.config, height, 3, file);
  const other = await newHome();
  expect((await loadSnapshot(other.config, file)).height).toBe(height);
  expect(await listSnapshots(other.config)).toEqual(listed);
  await expect(loadSnapshot(other.config, file)).rejects.toThrow("already");
  expect(await listSnapshots(other.config)).toEqual(listed);
  const restore = () => restoreSnapshot(other.config, HOME_CHAIN_ID, "test", height, 3);
  expect(toHex(await restore())).toBe(appHash);
  // Nothing was made on top of it: it may be done again.
  expect(toHex(await restore())).toBe(appHash);
  await deleteSnapshot(other.config, height, 3);
  expect(await listSnapshots(other.config)).toEqual([]);
  await expect(deleteSnapshot(other.config, height, 3)).rejects.toThrow("there is no snapshot");
}, 60_000);

test("a home with blocks keeps its state", async () => {
  const { chain, height } = await exported();
  await expect(restoreSnapshot(chain.config, HOME_CHAIN_ID, "test", height, 3)).rejects.toMatchObject({
    message: expect.stringContaining("has a state"),
    hint: expect.stringContaining("reset-state"),
  });
}, 60_000);

test("a file that was cut or changed is refused, and leaves nothing", async () => {
  const { chain, height } = await exported();
  const file = join(chain.home, "snapshot.tar.gz");
  await dumpSnapshot(chain.config, height, 3, file);
  await expect(dumpSnapshot(chain.config, height, 3, file)).rejects.toThrow("EEXIST");
  const tar = gunzipSync(readFileSync(file));
  const other = await newHome();
  const bad = join(other.home, "bad.tar.gz");
  const changed = Buffer.from(tar);
  changed[1024 + 512 + 40]! ^= 1;
  const renamed = Buffer.from(tar);
  renamed.write("_snapshoT", 0);
  const cases: readonly (readonly [Uint8Array, RegExp])[] = [
    [gzipSync(changed), /another hash/],
    [gzipSync(tar.subarray(0, 2000)), /cut short/],
    [gzipSync(tar.subarray(0, 1024)), /cut short/],
    [gzipSync(renamed), /does not begin with a snapshot/],
    [gzipSync(Buffer.alloc(700, 7)), /no archive/],
    [readFileSync(file).subarray(0, 200), /./],
    [Buffer.from("nothing"), /./],
  ];
  for (const [bytes, wanted] of cases) {
    writeFileSync(bad, bytes);
    await expect(loadSnapshot(other.config, bad)).rejects.toThrow(wanted);
    expect(existsSync(join(other.config.paths.dataDir, "snapshots", String(height), "3", "0"))).toBe(false);
  }
  expect(await listSnapshots(other.config)).toEqual([]);
}, 60_000);
