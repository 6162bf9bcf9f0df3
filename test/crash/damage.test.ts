/** Flips bits in the files of a real home and cuts them: the damage is named before the node goes on, or nothing is
 *  wrong. Never does the node go on with a block or a state that is not what was written. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nativeHasher } from "../../src/adapters/native-crypto.js";
import { openFileFolder } from "../../src/adapters/wal-file.js";
import type { HomePaths } from "../../src/config/home.js";
import { closeDatabases, type NodeDatabases, openDatabases } from "../../src/node/databases.js";
import { agreedAppHash, versionDamage } from "../../src/node/operations/check-application.js";
import { DATABASES } from "../../src/node/operations/database-files.js";
import {
  checkAtStart,
  logFilesFault,
  newestTablesFault,
  openApplication,
} from "../../src/node/operations/start-check.js";
import { toHex } from "../../src/types/bytes.js";
import { RIG_CHAIN_ID } from "../support/engine-rig.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { openNode, type WholeNode } from "./whole-node.js";

const PARTS: { readonly [name: string]: keyof NodeDatabases } = {
  application: "application",
  blocks: "blocks",
  state: "state",
  index: "txIndex",
  evidence: "evidence",
};
const HEIGHT = 8n;

const folder = mkdtempSync(join(tmpdir(), "damage-"));
const good = join(folder, "good");
/** What each height must be. */
let written: string[];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(dataDir: string, clock: VirtualClock): Promise<{ node: WholeNode; databases: NodeDatabases }> {
  logFilesFault({ dataDir } as HomePaths);
  newestTablesFault({ dataDir } as HomePaths);
  const databases = await openDatabases(dataDir);
  try {
    const disk = {
      database: (name: string) => databases[PARTS[name]!],
      folder: (name: string) => openFileFolder(join(dataDir, name)),
    };
    const released = { signatures: new Map(), contradictions: [] };
    const node = await openNode({
      disk,
      clock,
      released,
      prepare: (app) => openApplication(() => checkAtStart(databases, app.store, RIG_CHAIN_ID)),
    });
    return { node, databases };
  } catch (error) {
    await closeDatabases(databases);
    throw error;
  }
}

function contentOf({ engine, app }: WholeNode): string[] {
  const { blockStore, stateStore } = engine;
  const out: string[] = [];
  for (let h = 1n; h <= blockStore.height; h++) {
    const response = stateStore.loadFinalizeBlockResponse(h)!;
    const fault = versionDamage(app.store, h, agreedAppHash(blockStore, stateStore, h), nativeHasher, { known: 0n });
    expect(fault).toEqual([]);
    const block = toHex(nativeHasher.sha256(blockStore.loadBlockBytes(h)!));
    const hash = toHex(blockStore.loadMeta(h)!.blockId.hash);
    out.push(`${h} ${hash} ${block} ${toHex(stateStore.loadValidators(h)!.hash())} ${toHex(response.appHash)}`);
  }
  return out;
}

beforeAll(async () => {
  const clock = new VirtualClock();
  const live = join(folder, "live");
  // A second start makes tables of what the first one has left in logs.
  for (const goal of [HEIGHT / 2n, HEIGHT]) {
    const { node, databases } = await open(live, clock);
    await node.engine.start();
    let sent = 0n;
    for (let waited = 0; node.engine.chainState().lastBlockHeight < goal && waited < 1000; waited++) {
      const next = node.engine.chainState().lastBlockHeight + 1n;
      if (next > sent) node.send((sent = next));
      await new Promise((resolve) => setTimeout(resolve, 40));
      clock.fireNext();
    }
    await node.engine.indexer!.idle();
    if (goal === HEIGHT) {
      // As a dead process leaves it: nothing is closed.
      cpSync(live, good, { recursive: true });
      written = contentOf(node);
    }
    await node.stop();
    await closeDatabases(databases);
  }
  expect(BigInt(written.length)).toBeGreaterThanOrEqual(HEIGHT);
}, 60_000);

type Verdict = "named at start" | "nothing is wrong" | "the newest writes are gone";

/** @throws Error of an expectation when something wrong is taken for good */
async function judge(dataDir: string, database: string): Promise<Verdict> {
  let opened: Awaited<ReturnType<typeof open>>;
  try {
    opened = await open(dataDir, new VirtualClock(1_790_000_100_000_000_000n));
  } catch (error) {
    expect((error as Error).message).toMatch(new RegExp(`${database}|block|state|application`));
    return "named at start";
  }
  try {
    const found = contentOf(opened.node);
    expect(found).toEqual(written.slice(0, found.length));
    return found.length === written.length ? "nothing is wrong" : "the newest writes are gone";
  } finally {
    await opened.node.stop();
    await closeDatabases(opened.databases);
  }
}

function damagedCopy(database: string, file: string, damage: (path: string) => void): string {
  const copy = join(folder, "copy");
  rmSync(copy, { recursive: true, force: true });
  cpSync(good, copy, { recursive: true });
  damage(join(copy, database, file));
  return copy;
}

const FLIPS = 12;
const CUTS = 5;

test("an undamaged home is what was written", async () => {
  expect(
    await judge(
      damagedCopy("state.db", "CURRENT", () => undefined),
      "state.db",
    ),
  ).toBe("nothing is wrong");
});

test("a block store that is gone is named, and an index is made again", async () => {
  const gone = (database: string) => damagedCopy(database, "", (path) => rmSync(path, { recursive: true }));
  await expect(open(gone("blockstore.db"), new VirtualClock())).rejects.toThrow(
    /blockstore\.db: records: no blocks beside/,
  );
  expect(await judge(gone("tx_index.db"), "tx_index.db")).toBe("nothing is wrong");
});

test.each(DATABASES.map(({ name }) => name))("%s", { timeout: 300_000 }, async (database) => {
  const files = readdirSync(join(good, database)).filter((name) =>
    /^([0-9]+\.(ldb|log)|MANIFEST-.*|CURRENT)$/.test(name),
  );
  expect(files.some((name) => name.endsWith(".log"))).toBe(true);
  if (database !== "evidence.db") expect(files.some((name) => name.endsWith(".ldb"))).toBe(true);
  const verdicts = new Map<string, number>();
  for (const file of files) {
    const { size } = statSync(join(good, database, file));
    const kind = file.replace(/[0-9-]+/g, "");
    const count = async (what: string, copy: string): Promise<void> => {
      const verdict = await judge(copy, database).catch((error: unknown) => {
        throw new Error(`${file}, ${what}: ${String(error)}`, { cause: error });
      });
      const key = `${kind} ${what.split(" ")[0]}: ${verdict}`;
      verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
    };
    for (let i = 0; i < FLIPS && size > 0; i++) {
      const at = Math.floor(((i + 0.5) * size) / FLIPS);
      const flip = (path: string): void => {
        const bytes = readFileSync(path);
        bytes[at] = bytes[at]! ^ (1 << (i % 8));
        writeFileSync(path, bytes);
      };
      await count(`flipped at ${at} of ${size}`, damagedCopy(database, file, flip));
    }
    for (let i = 0; i < CUTS && size > 0; i++) {
      const to = Math.floor((i * size) / CUTS);
      await count(
        `cut to ${to} of ${size}`,
        damagedCopy(database, file, (path) => truncateSync(path, to)),
      );
    }
    await count("missing", damagedCopy(database, file, rmSync));
  }
  console.log(`${database}: ${[...verdicts].map(([key, n]) => `${key} ${n}`).join(", ")}`);
  expect([...verdicts.keys()].some((key) => key.endsWith("named at start"))).toBe(true);
});
