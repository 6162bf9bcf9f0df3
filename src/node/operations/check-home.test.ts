import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { HomeChain } from "../../../test/support/home-chain.js";
import { parseGenesis } from "../../chain/genesis.js";
import { timeFromNs } from "../../chain/time.js";
import { writeGenesis } from "../../cli/genesis-file.js";
import { BlockMeta } from "../../gen/tendermint/types/types.js";
import type { KvOp } from "../../ports/disk.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import type { NodeDatabases } from "../databases.js";
import { checkHome } from "./check-home.js";
import { type Damage, DamagedDatabaseError, describeDamage } from "./damage.js";
import { DATABASES, type DatabaseName, openExisting } from "./database-files.js";

const LAST = 12n;
let origin: HomeChain;
const made: HomeChain[] = [];

beforeAll(async () => {
  origin = await HomeChain.create();
  const node = await origin.run();
  await node.until(LAST);
  await node.stop();
}, 60_000);
afterAll(() => origin.destroy());
afterEach(() => {
  for (const chain of made.splice(0)) chain.destroy();
});

function copied(): HomeChain {
  const chain = origin.copy();
  made.push(chain);
  return chain;
}

async function change(
  chain: HomeChain,
  name: DatabaseName,
  ops: (db: NodeDatabases["blocks"]) => KvOp[] | Promise<KvOp[]>,
) {
  const db = await openExisting(chain.config.paths, DATABASES.find((d) => d.name === name)!);
  await db.write(await ops(db));
  await db.close();
}

const check = async (chain: HomeChain) => (await checkHome(chain.config, { version: "test", deep: true })).damage;

/** The entry under a key with one bit flipped. */
const flipped =
  (key: Uint8Array, at: number) =>
  (db: NodeDatabases["blocks"]): KvOp[] => {
    const value = db.get(key);
    if (value === undefined) throw new Error(`there is no ${utf8Decode(key)}`);
    const place = at < 0 ? value.length + at : at;
    value[place] = value[place]! ^ 1;
    return [{ type: "put", key, value }];
  };

const gone = (key: Uint8Array) => (): KvOp[] => [{ type: "del", key }];

const brief = (damage: readonly Damage[]) => damage.map(({ database, kind, height }) => [database, kind, height]);

test("a sound home has no damage, and says what was looked at", async () => {
  const report = await checkHome(origin.config, { version: "test", deep: false });
  expect(report.damage).toEqual([]);
  expect(report.notes).toEqual([]);
  expect(report.checked.blocks).toBeGreaterThanOrEqual(LAST);
  expect(report.checked.versions).toBe(report.checked.blocks);
  expect(report.checked["index rows"]).toBeGreaterThan(LAST);
  expect(report.checked.files).toBeGreaterThan(10n);
});

const text = utf8Encode;
test.each<[DatabaseName, string, bigint, ReturnType<typeof gone> | ReturnType<typeof flipped>]>([
  ["blockstore.db", "headers", 5n, flipped(text("H:5"), 40)],
  ["blockstore.db", "headers", 5n, gone(text("H:5"))],
  ["blockstore.db", "parts", 6n, flipped(text("P:6:0"), 90)],
  ["blockstore.db", "parts", 6n, gone(text("P:6:0"))],
  ["blockstore.db", "commits", 4n, flipped(text("C:4"), -3)],
  ["blockstore.db", "seen commits", 7n, gone(text("SC:7"))],
  ["state.db", "validators", 1n, flipped(text("validatorsKey:1"), 40)],
  ["state.db", "validators", 8n, gone(text("validatorsKey:8"))],
  ["state.db", "consensus params", 9n, gone(text("consensusParamsKey:9"))],
  ["state.db", "results", 5n, flipped(text("abciResponsesKey:5"), -2)],
  [
    "tx_index.db",
    "block by height",
    6n,
    gone(Uint8Array.from([...text("block_events"), ...text("block.height"), 0, 1, 0x86])),
  ],
])("%s: damage of the %s of height %d is found under its name", async (database, kind, height, ops) => {
  const chain = copied();
  await change(chain, database, ops);
  const damage = await check(chain);
  expect(brief(damage)).toContainEqual([database, kind, height]);
  // Not everything is called damaged because one thing is.
  expect(damage.length).toBeLessThan(16);
  expect(describeDamage(damage[0]!)).toContain(database);
});

test("flipped bits of a tree are found in the store and version that they are in", async () => {
  const chain = copied();
  let pages = 0;
  await change(chain, "application.db", async (db) => {
    const ops: KvOp[] = [];
    for await (const [key, value] of db.scan({ start: text("n"), end: text("o") })) {
      const store = utf8Decode(key.subarray(2, 2 + key[1]!));
      if (store !== "bank" || pages++ > 0) continue;
      value[value.length - 1] = value[value.length - 1]! ^ 1;
      ops.push({ type: "put", key, value });
    }
    return ops;
  });
  expect(pages).toBeGreaterThan(5);
  const damage = await check(chain);
  expect(damage.length).toBeGreaterThan(0);
  for (const { database, kind } of damage) expect([database, kind]).toEqual(["application.db", "nodes of bank"]);
  expect(damage[0]!.height).toBe(1n);
});

test("an application whose hashes the chain did not agree on is named with its height", async () => {
  const chain = copied();
  await change(chain, "blockstore.db", (db) => {
    const meta = BlockMeta.decode(db.get(text("H:9"))!);
    return [
      {
        type: "put",
        key: text("H:9"),
        value: BlockMeta.encode({ ...meta, header: { ...meta.header, appHash: new Uint8Array(32) } }),
      },
    ];
  });
  const damage = await check(chain);
  expect(brief(damage)).toContainEqual(["blockstore.db", "headers", 9n]);
  expect(brief(damage)).toContainEqual(["application.db", "versions", 8n]);
});

test("a flipped bit anywhere in the files is found, and a file that is gone", async () => {
  for (const { name } of DATABASES) {
    const chain = copied();
    const folder = join(chain.config.paths.dataDir, name);
    const tables = readdirSync(folder).filter((file) => /\.ldb$/.test(file));
    if (tables.length === 0) continue;
    const path = join(folder, tables.at(-1)!);
    const good = readFileSync(path);
    // LevelDB itself refuses to read some of these.
    for (const at of [good.length >> 4, good.length >> 1, good.length - (good.length >> 3)]) {
      const bytes = Uint8Array.from(good);
      bytes[at] = bytes[at]! ^ 4;
      writeFileSync(path, bytes);
      expect(brief(await check(chain)), `${name} at ${at}`).toContainEqual([name, "files", undefined]);
    }
    rmSync(folder, { recursive: true });
    expect((await check(chain)).find((d) => d.database === name)?.problem).toBe("is missing");
  }
});

/** Starts a node on a damaged home. */
async function refusal(chain: HomeChain): Promise<Error> {
  const started = await chain.run().catch((error: Error) => error);
  if (started instanceof Error) return started;
  await started.stop();
  throw new Error("the node started");
}

test("a node does not start on a damaged log of a database; the log is left as it is", async () => {
  const chain = copied();
  // Something that lies in the log, in front of something else.
  for (const k of ["a", "b"]) {
    await change(chain, "state.db", () => [
      { type: "put", key: text(`statesetdTest${k}`), value: new Uint8Array(500) },
    ]);
  }
  const folder = join(chain.config.paths.dataDir, "evidence.db");
  const db = await openExisting(chain.config.paths, { ...DATABASES[4]!, options: {} });
  for (let i = 0; i < 3; i++) await db.write([{ type: "put", key: Uint8Array.of(0, i), value: new Uint8Array(40) }]);
  await db.close();
  const log = readdirSync(folder).find((name) => name.endsWith(".log"))!;
  const bytes = readFileSync(join(folder, log));
  bytes[20] = bytes[20]! ^ 1;
  writeFileSync(join(folder, log), bytes);
  const error = await refusal(chain);
  expect(error).toBeInstanceOf(DamagedDatabaseError);
  expect(error.message).toBe(`evidence.db: files: ${log} at byte 0: a record does not match its checksum`);
  expect(readFileSync(join(folder, log))).toEqual(bytes);
  expect((await check(chain)).map(describeDamage)).toContain(error.message);
});

type Spoil = ReturnType<typeof gone> | ReturnType<typeof flipped>;

const SPOILED: readonly [what: string, DatabaseName, (top: bigint) => Spoil, RegExp][] = [
  [
    "the newest block",
    "blockstore.db",
    (top) => flipped(text(`P:${top}:0`), 90),
    /parts of height \d+: part 0: invalid/,
  ],
  ["the newest header", "blockstore.db", (top) => gone(text(`H:${top}`)), /headers of height \d+: is missing/],
  ["where the blocks end", "blockstore.db", () => flipped(text("blockStore"), 0), /blockstore\.db: records/],
  ["the state", "state.db", () => flipped(text("stateKey"), 0), /state\.db: records: state store/],
  ["the next validators", "state.db", (top) => gone(text(`validatorsKey:${top + 1n}`)), /validators of height \d+: is/],
  [
    "the newest version",
    "application.db",
    () => flipped(Uint8Array.of(0x6c), 1),
    /application\.db: records: the record of/,
  ],
  [
    "evidence",
    "evidence.db",
    () => () => [{ type: "put" as const, key: text("\u0001000000000000000A/AB"), value: text("?") }],
    /pending/,
  ],
];

for (const [what, database, spoil, message] of SPOILED) {
  test(`a node does not start with damage in ${what}, and names it`, async () => {
    const chain = copied();
    await change(chain, database, spoil(await newest(chain)));
    const error = await refusal(chain);
    expect(error).toBeInstanceOf(DamagedDatabaseError);
    expect(error.message).toContain(database);
    expect(error.message).toMatch(message);
  });
}

async function newest(chain: HomeChain): Promise<bigint> {
  const report = await checkHome(chain.config, { version: "test", deep: false });
  return report.checked.blocks!;
}

test("databases of another chain are refused", async () => {
  const chain = copied();
  const { genesis } = chain.config.paths;
  const doc = parseGenesis(readFileSync(genesis, "utf8"), timeFromNs(0n));
  if (!doc.ok) throw new Error(doc.error);
  writeGenesis(genesis, { ...doc.value, chainId: "another-1" });
  expect((await refusal(chain)).message).toContain("the databases are of chain home-1, genesis.json is of another-1");
});

test("a torn tail, a stale pid file and stale lock files do not keep a node from starting", async () => {
  const chain = copied();
  const { dataDir } = chain.config.paths;
  writeFileSync(join(chain.home, "statesetd.pid"), "1");
  writeFileSync(join(dataDir, "state.db", "LOCK"), "4242");
  const folder = join(dataDir, "evidence.db");
  const log = readdirSync(folder).find((name) => name.endsWith(".log"))!;
  writeFileSync(join(folder, log), Uint8Array.of(1, 2, 3, 4, 200, 0, 1, 9, 9));
  const node = await chain.run();
  await node.until(LAST + 1n);
  await node.stop();
});
