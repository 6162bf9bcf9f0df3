/** What operators do with a home, by the program that they run: each operation with what it refuses and what it says to
 *  type instead. The tests follow each other on one chain. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { edit, statesetd, statesetdJson, TestChain } from "../support/chain.js";
import { freePort } from "../support/free-port.js";

const DATABASES = ["application.db", "blockstore.db", "state.db", "tx_index.db", "evidence.db"];
/** Blocks as fast as they come. */
const FAST = ["--consensus.target_block_interval", "20ms", "--consensus.timeout_commit", "5ms"];

let chain: TestChain;
const folders: string[] = [];

beforeAll(async () => {
  chain = await TestChain.create({
    chainId: "operations-1",
    accounts: [
      { name: "alice", coins: "1000000000ustate,5000000uusdc" },
      { name: "bob", coins: "1000000000ustate" },
    ],
  });
  // Otherwise blocks stay for evidence about them.
  const path = join(chain.home, "config/genesis.json");
  const genesis = JSON.parse(readFileSync(path, "utf8")) as { consensus_params: { evidence: Record<string, string> } };
  Object.assign(genesis.consensus_params.evidence, { max_age_num_blocks: "2", max_age_duration: "1000000" });
  writeFileSync(path, JSON.stringify(genesis));
});

afterAll(async () => {
  await chain?.destroy();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const at = (...args: string[]): string[] => [...args, "--home", chain.home];

/** Runs a call that must succeed. */
async function ok(...args: string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const result = await statesetd(at(...args));
  if (result.code !== 0) throw new Error(`statesetd ${args.join(" ")}: exit ${result.code}\n${result.stderr}`);
  return result;
}

/** Runs a call that must fail: its message, and under it what to type instead. */
async function refused(args: readonly string[], message: RegExp, instead: RegExp, code = 1): Promise<void> {
  const result = await statesetd(args);
  expect(result.stderr).toMatch(message);
  expect(result.stderr).toMatch(instead);
  expect(result.stderr, "a person, not a stack").not.toMatch(/\n\s+at /);
  expect(result.code, result.stderr).toBe(code);
}

interface Sent {
  readonly code: number;
  readonly txhash: string;
}

async function send(...args: string[]): Promise<void> {
  const flags = ["--yes", "--keyring-backend", "test", "--chain-id", chain.chainId, ...chain.clientFlags];
  const sent = await statesetdJson<Sent>(["tx", ...args, ...flags]);
  expect(await statesetdJson(["query", "wait-tx", sent.txhash, ...chain.clientFlags])).toMatchObject({ code: 0 });
}

const balances = (of: TestChain, name: string): Promise<unknown> =>
  statesetdJson(["query", "bank", "balances", chain.account(name).address, ...of.clientFlags]);

/** Of the block and of the application before it. */
async function hashes(height: bigint): Promise<{ readonly block: string; readonly app: string }> {
  const { result } = await chain.get<{
    result: { block_id: { hash: string }; block: { header: { app_hash: string } } };
  }>(`${chain.rpc}/block?height=${height}`);
  return { block: result.block_id.hash, app: result.block.header.app_hash };
}

interface Usage {
  readonly total_bytes: number;
  readonly databases: readonly {
    readonly name: string;
    readonly disk_bytes: number;
    readonly kinds: readonly { readonly kind: string; readonly count: number; readonly bytes: number }[] | null;
  }[];
}

const usage = (): Promise<Usage> => statesetdJson<Usage>(at("db", "du"));

function entries(of: Usage, database: string): number {
  return of.databases.find(({ name }) => name === database)!.kinds!.reduce((sum, { count }) => sum + count, 0);
}

function signedTo(): bigint {
  const path = join(chain.home, "data/priv_validator_state.json");
  return BigInt((JSON.parse(readFileSync(path, "utf8")) as { height: string }).height);
}

// The next test begins with a chain that rests, also after one that failed in its midst.
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await chain.stop();
});

describe("a node that runs", () => {
  beforeAll(async () => {
    await chain.start(FAST);
    await send("bank", "send", "alice", "bob", "1000ustate");
    const order = {
      seller: chain.account("bob").address,
      denom: "uusdc",
      lines: [{ sku: "tea-100g", quantity: "2", unit_price: "1250000" }],
      shipping_amount: "300000",
      client_key: "order-1",
    };
    writeFileSync(join(chain.home, "order.json"), JSON.stringify(order));
    await send("orders", "create-order", join(chain.home, "order.json"), "--from", "alice");
    await chain.waitForHeight(60n);
  });

  test("is not disturbed: a second one, and every operation on its files, is refused", async () => {
    const own = String(chain.pid);
    const inUse = new RegExp(`in use by process ${own}`);
    const stop = /\n.*stop it, and try again/;
    await refused(at("start"), inUse, stop);
    for (const args of [
      ["rollback"],
      ["export"],
      ["prune"],
      ["db", "check"],
      ["db", "seal"],
      ["debug", "apphash"],
      ["comet", "reset-state"],
      ["comet", "unsafe-reset-all"],
      ["comet", "unsafe-reset-all", "--yes-reset-signing-state"],
    ]) {
      await refused(at(...args), inUse, stop);
    }
    await chain.waitForHeight((await chain.height()) + 2n);
  });

  test("shows the sizes of its files, and the doctor leaves them alone", async () => {
    const found = await usage();
    expect(found.databases.map(({ name, kinds }) => [name, kinds])).toEqual(DATABASES.map((name) => [name, null]));
    expect(found.total_bytes).toBeGreaterThan(0);
    const report = await statesetdJson<Report>(at("doctor"));
    expect(of(report, "databases").detail).toContain(`in use by process ${chain.pid}`);
  });

  test("dies without notice, and neither its locks nor a pid file keep the next one from starting", async () => {
    await chain.stop("SIGKILL");
    writeFileSync(join(chain.home, "data", "statesetd.pid"), `${process.pid}\n`);
    writeFileSync(join(chain.home, "statesetd.pid"), "1\n");
    const before = signedTo();
    await chain.start(FAST);
    await chain.waitForHeight(before + 3n);
    expect((await chain.stop()).code).toBe(0);
  });
});

interface Report {
  readonly status: string;
  readonly findings: readonly {
    readonly name: string;
    readonly status: string;
    readonly detail: string;
    readonly fix: string | null;
  }[];
}

function of(report: Report, name: string): Report["findings"][number] {
  const found = report.findings.find((finding) => finding.name === name);
  if (found === undefined) throw new Error(`the doctor says nothing of ${name}`);
  return found;
}

interface AppHashes {
  readonly height: string;
  readonly app_hash: string;
  readonly chain_app_hash: string | null;
  readonly stores: readonly { readonly name: string; readonly hash: string; readonly damaged: boolean }[];
}

describe("halting", () => {
  test("ends the node at the height, and it goes on only when told", async () => {
    const height = signedTo() + 15n;
    const halt = ["--halt-height", String(height)];
    const ended = await statesetd(at("start", ...FAST, ...halt));
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stderr).toContain(`halt-height ${height} of app.toml is reached`);
    expect(await statesetdJson(at("debug", "apphash"))).toMatchObject({ height: String(height) });
    await refused(at("start", ...FAST, ...halt), /is reached, the last block is/, /--halt-height 0/);
    await ok("config", "set", "app", "halt-height", String(height));
    await refused(at("start", ...FAST), /is reached, the last block is/, /set halt-height to 0 in app.toml/);
    await ok("config", "set", "app", "halt-height", "0");
    await chain.start(FAST);
    await chain.waitForHeight(height + 2n);
  });
});

describe("debug apphash", () => {
  test("is what the header of the next block says, of every height, and names the stores", async () => {
    const last = await chain.height();
    const inHeaders = new Map<bigint, string>();
    for (const height of [1n, 2n, last / 2n, last - 1n]) inHeaders.set(height, (await hashes(height + 1n)).app);
    await chain.stop();
    for (const [height, hash] of inHeaders) {
      const found = await statesetdJson<AppHashes>(at("debug", "apphash", "--height", String(height)));
      expect(found).toMatchObject({ height: String(height), app_hash: hash, chain_app_hash: hash });
      expect(found.stores.map(({ name }) => name)).toEqual(expect.arrayContaining(["acc", "bank", "orders"]));
      expect(found.stores.filter(({ damaged }) => damaged)).toEqual([]);
      expect(found.stores.every(({ hash: h }) => /^[0-9A-F]{64}$/.test(h))).toBe(true);
    }
    const text = (await ok("debug", "apphash")).stdout;
    expect(text).toMatch(/^height {4}\d+\napp hash {2}[0-9A-F]{64}\n/);
    await refused(at("debug", "apphash", "--height", "999999"), /no state of height 999999/, /\nname one of them/);
  });
});

describe("rollback", () => {
  test("takes block, state and application back together, and the same blocks come again", async () => {
    const { height } = await statesetdJson<AppHashes>(at("debug", "apphash"));
    const top = BigInt(height);
    const before = await statesetdJson<AppHashes>(at("debug", "apphash", "--height", String(top - 7n)));
    const text = (await ok("rollback", "--heights", "7")).stdout;
    expect(text).toBe(`Rolled back state to height ${top - 7n} and hash ${before.app_hash}\n`);
    expect(await statesetdJson(at("debug", "apphash"))).toMatchObject({ app_hash: before.app_hash });
    expect((await ok("db", "check")).stdout).toContain("no damage was found");
    await chain.start(FAST);
    await chain.waitForHeight(top + 2n);
    expect((await hashes(top - 6n)).app).toBe(before.app_hash);
    await chain.stop();
  });

  test("--hard removes the blocks, which others decide anew; a sole validator is asked first", async () => {
    const top = BigInt((await statesetdJson<AppHashes>(at("debug", "apphash"))).height);
    await refused(
      at("rollback", "--hard", "--heights", "2"),
      /nothing was changed: this validator has signed/,
      /\nleave out --hard .* or add --yes/,
    );
    const aside = mkdtempSync(join(tmpdir(), "statesetd-ops-"));
    folders.push(aside);
    cpSync(chain.home, aside, { recursive: true });
    const report = await statesetdJson(["rollback", "--hard", "--heights", "2", "--yes", "--home", aside]);
    expect(report).toMatchObject({ height: String(top - 2n), removed: true, signed_to: String(signedTo()) });
    const { databases } = await statesetdJson<Usage>(["db", "du", "--home", aside]);
    const headers = databases.find(({ name }) => name === "blockstore.db")!.kinds!.find((k) => k.kind === "headers");
    expect(headers?.count).toBe(Number(top - 2n));
    expect((await statesetd(["db", "check", "--home", aside])).code).toBe(0);
  });

  test("says how far it can go", async () => {
    await refused(at("rollback", "--heights", "0"), /--heights: found "0", wanted/, /above 0/, 2);
    await refused(
      at("rollback", "--heights", "99999"),
      /heights can be taken back at most/,
      /\n.*statesetd rollback --heights [1-9]\d*/,
    );
    await refused(
      ["rollback", "--home", join(chain.home, "nowhere")],
      /no such database|no such file/,
      /\n.*statesetd init/,
    );
  });
});

describe("export", () => {
  test("starts a new chain with the same balances and orders", async () => {
    const file = join(chain.home, "exported.json");
    const said = await ok("export", "--chain-id", "operations-2", "--for-zero-height", "--output-document", file);
    expect(said.stderr).toContain("starts operations-2 at height 1");
    const next = await TestChain.create({ chainId: "operations-2", accounts: [] });
    try {
      const exported = JSON.parse(readFileSync(file, "utf8")) as { validators: unknown };
      const fresh = JSON.parse(readFileSync(join(next.home, "config/genesis.json"), "utf8")) as typeof exported;
      // The new chain has a validator of its own.
      writeFileSync(
        join(next.home, "config/genesis.json"),
        JSON.stringify({ ...exported, validators: fresh.validators }),
      );
      expect((await statesetd(["genesis", "validate", "--home", next.home])).code).toBe(0);
      await next.start(FAST);
      await chain.start(FAST);
      for (const name of ["alice", "bob"]) expect(await balances(next, name)).toEqual(await balances(chain, name));
      const order = (of: TestChain) => statesetdJson(["query", "orders", "order", "1", ...of.clientFlags]);
      expect(await order(next)).toEqual(await order(chain));
      expect(await order(next)).toMatchObject({ order: { total_amount: "2800000" } });
      await chain.stop();
    } finally {
      await next.destroy();
    }
  });

  test("of a height goes on above it, and other heights are refused", async () => {
    const doc = JSON.parse((await ok("export", "--height", "10")).stdout) as Record<string, unknown>;
    expect(doc).toMatchObject({ chain_id: "operations-1", initial_height: "11", app_hash: "" });
    await refused(at("export", "--height", "999999"), /heights 1 to \d+ are kept/, /\nname one of them with --height/);
    await refused(at("export", "--chain-id", "x".repeat(51)), /--chain-id: found/, /wanted 1 to 50 bytes/, 2);
  });
});

describe("pruning", () => {
  test("while the node runs, takes the old out of every database", async () => {
    const before = await usage();
    const prune = ["--pruning", "custom", "--pruning-keep-recent", "10", "--pruning-interval", "10"];
    const height = signedTo();
    await chain.start([...FAST, ...prune, "--min-retain-blocks", "10"]);
    await chain.waitForHeight(height + 60n);
    await refused(
      ["query", "bank", "balances", "alice", "--height", "5", "--keyring-backend", "test", ...chain.clientFlags],
      /height 5|version/,
      /\nthis node no longer has that height/,
    );
    await refused(["query", "block", "5", ...chain.clientFlags], /height 5 is not available/, /\nthis node no longer/);
    await chain.stop();
    const after = await usage();
    // There were more blocks than now, all of them kept.
    for (const name of ["application.db", "blockstore.db", "state.db", "tx_index.db"]) {
      expect(entries(after, name), name).toBeLessThan(entries(before, name) / 2);
    }
    expect((await ok("db", "check", "--deep")).stdout).toContain("no damage was found");
  });

  test("offline makes the files small", async () => {
    // What was removed still lies in the files.
    const before = await usage();
    const report = await statesetdJson<{ databases: { name: string; before: number; after: number }[] }>(
      at("prune", "everything", "--min-retain-blocks", "3"),
    );
    expect(report.databases.map(({ name }) => name)).toEqual(DATABASES);
    const after = await usage();
    for (const name of ["application.db", "blockstore.db", "state.db", "tx_index.db"]) {
      const size = (u: Usage) => u.databases.find((d) => d.name === name)!.disk_bytes;
      expect(size(after), name).toBeLessThanOrEqual(size(before));
      expect(entries(after, name), name).toBeLessThan(entries(before, name));
    }
    expect(after.total_bytes).toBeLessThan(before.total_bytes);
    const height = signedTo();
    await chain.start(FAST);
    await chain.waitForHeight(height + 3n);
    await chain.stop();
  });

  test("names the strategies and their flags", async () => {
    await refused(at("prune", "some"), /STRATEGY: found "some"/, /default, nothing, everything, custom/, 2);
    await refused(at("prune", "custom"), /--keep-recent is missing/, /statesetd prune custom --keep-recent 100/, 2);
    await refused(at("prune", "default", "--keep-recent", "9"), /goes with the strategy custom/, /prune custom/, 2);
  });
});

describe("the databases", () => {
  test("are sealed for programs in Go", async () => {
    expect((await ok("db", "seal")).stdout).toBe(DATABASES.map((name) => `${name} is sealed\n`).join(""));
    const empty = mkdtempSync(join(tmpdir(), "statesetd-ops-"));
    folders.push(empty);
    await ok("init", "x", "--home", empty).catch(() => undefined);
    for (const name of ["seal", "check", "du"])
      await refused(["db", name, "--home", empty], /there are no databases/, /\nname another home with --home DIR/);
  });

  test("are checked, and a flipped bit is found under the name of its database, by the check and by a start", async () => {
    expect((await ok("db", "check")).stdout).toMatch(/\nno damage was found\n$/);
    for (const name of ["application.db", "blockstore.db", "state.db", "tx_index.db"]) {
      const copy = mkdtempSync(join(tmpdir(), "statesetd-ops-"));
      folders.push(copy);
      cpSync(chain.home, copy, { recursive: true });
      const folder = join(copy, "data", name);
      const tables = readdirSync(folder).filter((file) => file.endsWith(".ldb"));
      const table = join(
        folder,
        tables.sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0]!,
      );
      const bytes = readFileSync(table);
      const middle = Math.floor(bytes.length / 3);
      bytes[middle] = bytes[middle]! ^ 0x10;
      writeFileSync(table, bytes);
      await refused(
        ["db", "check", "--home", copy],
        /bring the database back from a copy/,
        /statesetd comet reset-state/,
      );
      const found = await statesetd(["db", "check", "--home", copy, "--output", "json"]);
      const { damage } = JSON.parse(found.stdout) as { damage: { database: string }[] };
      expect(damage.some(({ database }) => database === name)).toBe(true);
      await refused(
        ["start", "--home", copy, "--rpc.laddr", `tcp://127.0.0.1:${await freePort()}`],
        new RegExp(name),
        /\n.*statesetd db check/,
      );
    }
  });
});

describe("config", () => {
  test("reads, writes and checks keys, and names what is wrong", async () => {
    expect((await ok("config", "get", "consensus.timeout_commit")).stdout).toMatch(/^\S+\n$/);
    await ok("config", "set", "consensus.timeout_commit", "250ms");
    expect((await ok("config", "get", "consensus.timeout_commit")).stdout).toBe("250ms\n");
    expect((await ok("config", "validate")).stderr).toContain("the configuration is valid");
    await refused(at("config", "get", "rpc.ladr"), /did you mean rpc.laddr/, /\nstatesetd config get rpc.laddr/, 2);
    await refused(at("config", "set", "consensus.timeout_commit", "soon"), /found "soon", wanted/, /500ms|duration/, 2);
    await refused(
      at("config", "set", "consensus.timeout_commit"),
      /VALUE is missing|missing required/,
      /VALUE|--help/,
      2,
    );
    const path = join(chain.home, "config/config.toml");
    const good = readFileSync(path, "utf8");
    edit(path, [[/^timeout_commit = .*$/m, 'timeout_committ = "1s"']]);
    await refused(at("config", "validate"), /config\.toml:\d+: unknown key/, /did you mean .*timeout_commit/);
    await refused(at("start"), /config\.toml:\d+: unknown key/, /did you mean .*timeout_commit/);
    writeFileSync(path, good);
  });
});

describe("doctor", () => {
  test("finds nothing wrong with a good home, and names what is with a bad one", async () => {
    const good = await statesetdJson<Report>(at("doctor"));
    expect(good.findings.filter(({ status }) => status === "FAIL")).toEqual([]);
    for (const name of ["port of RPC", "disk space", "disk speed", "clock", "open files", "configuration"]) {
      expect(of(good, name).status, name).toMatch(/OK|WARN/);
    }
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(chain.rpcPort, "127.0.0.1", resolve);
    });
    const app = join(chain.home, "config/app.toml");
    const text = readFileSync(app, "utf8");
    try {
      const busy = await statesetd(at("doctor"));
      expect(busy.code).toBe(1);
      expect(busy.stdout).toMatch(
        /FAIL port of RPC +another program listens at 127\.0\.0\.1:\d+\n +stop it, or choose another/,
      );
      await refused(at("start"), /another program listens at 127.0.0.1/, /--rpc\.laddr tcp:\/\/127\.0\.0\.1:PORT/);
      writeFileSync(app, text.replace(/^pruning = .*$/m, 'pruning = "sometimes"'));
      const bad = await statesetd(at("doctor", "--output", "json"));
      expect(bad.code).toBe(1);
      const found = of(JSON.parse(bad.stdout) as Report, "configuration");
      expect(found).toMatchObject({ status: "FAIL", detail: expect.stringContaining("app.toml") });
      expect(found.fix).toContain("statesetd config show");
    } finally {
      writeFileSync(app, text);
      await new Promise((resolve) => server.close(resolve));
    }
    const nowhere = await statesetd(["doctor", "--home", join(chain.home, "nowhere")]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stdout).toContain("statesetd init MONIKER");
  });
});

describe("resets", () => {
  test("keep keys and signing state, unless that is confirmed", async () => {
    const signed = signedTo();
    const kept = ["config/priv_validator_key.json", "config/node_key.json", "keyring-test"];
    const state = await ok("comet", "reset-state");
    for (const name of DATABASES) expect(state.stdout).toContain(`removed  ${join(chain.home, "data", name)}\n`);
    expect(state.stdout).toContain(`kept     ${join(chain.home, "data/priv_validator_state.json")}\n`);
    expect(state.stderr).toContain("statesetd comet unsafe-reset-all --yes-reset-signing-state");
    expect(signedTo()).toBe(signed);
    expect((await ok("comet", "reset-state")).stdout).toContain("there was nothing to remove");

    writeFileSync(join(chain.home, "config/addrbook.json"), "{}");
    await ok("comet", "unsafe-reset-all", "--keep-addr-book");
    expect(existsSync(join(chain.home, "config/addrbook.json"))).toBe(true);
    await ok("comet", "unsafe-reset-all");
    expect(existsSync(join(chain.home, "config/addrbook.json"))).toBe(false);
    expect(signedTo()).toBe(signed);

    await ok("comet", "unsafe-reset-all", "--yes-reset-signing-state");
    expect(signedTo()).toBe(0n);
    for (const path of kept) expect(existsSync(join(chain.home, path)), path).toBe(true);
    await chain.start(FAST);
    await chain.waitForHeight(3n);
    await chain.stop();
  });
});
