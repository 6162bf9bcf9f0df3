/** Whatever stands in a file of a home, reading it ends: with what it says, or with an error that names the file and the
 *  fault. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSignState } from "../../src/adapters/file-signer.js";
import { readKeyFile } from "../../src/adapters/key-file.js";
import { createKeyring, type KeyringItems } from "../../src/adapters/keyring.js";
import { openFileKeyring, openTestKeyring } from "../../src/adapters/keyring-files.js";
import { aminoPrefix } from "../../src/adapters/keyring-legacy.js";
import { appStateOf, readGenesis } from "../../src/cli/genesis-file.js";
import { readTopology } from "../../src/cli/topology-file.js";
import { type HomePaths, readClientConfig, readNodeConfig } from "../../src/config/home.js";
import { ConfigError } from "../../src/config/parse.js";
import { encodeAminoPrivateKey, encodeAminoPublicKey } from "../../src/crypto/amino-key.js";
import { decodeArmor } from "../../src/crypto/armor.js";
import {
  decodePublicKeyArmor,
  decryptKeyArmor,
  encodePublicKeyArmor,
  encryptKeyArmor,
} from "../../src/crypto/key-armor.js";
import { publicKeyOf } from "../../src/crypto/public-key.js";
import { encodeUvarint } from "../../src/crypto/uvarint.js";
import { Wal } from "../../src/engine/wal/wal.js";
import { walMessageFault } from "../../src/engine/wal/wal-message-check.js";
import { readGenesisFile } from "../../src/node/genesis-file.js";
import { concatBytes } from "../../src/types/bytes.js";
import { cli } from "../support/cli.js";
import { HomeChain } from "../support/home-chain.js";
import { keptLog } from "../support/kept-log.js";
import { MemoryDisk } from "../support/memory-disk.js";
import { cpuMs } from "./cpu-time.js";
import { changedJson, DEEP, damagedBytes, untold } from "./damage.js";
import { fuzzOptions, keptSeeds } from "./options.js";

const utf8 = new TextEncoder();
const NOW = { seconds: 1_790_000_000n, nanos: 0 };
/** Far more than any of these reads needs. */
const MS_MAX = 4_000;
const seeds = keptSeeds<{ [kind: string]: readonly string[] }>("files");

let home: string;
let paths: HomePaths;
let chain: HomeChain;

beforeAll(async () => {
  chain = await HomeChain.create();
  home = chain.home;
  paths = chain.config.paths;
  const node = await chain.run();
  await node.until(5n);
  await node.stop();
}, 60_000);

afterAll(() => chain.destroy());

/** Reads the file with each content, and holds errors to what a person can use. */
async function checkRead(
  path: string,
  contents: fc.Arbitrary<Uint8Array | string>,
  read: () => unknown,
  runs = 1,
): Promise<void> {
  const good = readFileSync(path);
  const tried = async (content: Uint8Array | string): Promise<void> => {
    writeFileSync(path, content);
    const start = cpuMs();
    try {
      await read();
    } catch (error) {
      expect(untold(error, path)).toBeUndefined();
    }
    expect(cpuMs() - start).toBeLessThan(MS_MAX);
  };
  try {
    await read();
    for (const text of ["", "\0", "\ufeff", " ", "null", "[]", "{}", '"x"', "1", ...DEEP]) await tried(text);
    for (const text of seeds[path.split("/").at(-1)!] ?? []) await tried(text);
    await fc.assert(fc.asyncProperty(contents, tried), { ...fuzzOptions, numRuns: runs * fuzzOptions.numRuns });
  } finally {
    writeFileSync(path, good);
  }
}

function contentsOf(path: string): fc.Arbitrary<Uint8Array | string> {
  const good = readFileSync(path);
  const isJson = path.endsWith(".json");
  return fc.oneof(
    { weight: 3, arbitrary: damagedBytes([new Uint8Array(good)]) },
    { weight: isJson ? 5 : 0, arbitrary: isJson ? changedJson([good.toString()]) : fc.constant("") },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
}

describe("keys and what they signed", () => {
  test("priv_validator_key.json", () =>
    checkRead(paths.privValidatorKey, contentsOf(paths.privValidatorKey), () => readKeyFile(paths.privValidatorKey)));
  test("node_key.json", () => checkRead(paths.nodeKey, contentsOf(paths.nodeKey), () => readKeyFile(paths.nodeKey)));
  test("priv_validator_state.json", () =>
    checkRead(paths.privValidatorState, contentsOf(paths.privValidatorState), () =>
      readSignState(paths.privValidatorState),
    ));
});

describe("genesis", () => {
  test("as a node reads it", () =>
    checkRead(paths.genesis, contentsOf(paths.genesis), () => readGenesisFile(paths.genesis, NOW)));

  test("as the command line reads it, application's part included", () =>
    checkRead(paths.genesis, contentsOf(paths.genesis), () => appStateOf(paths.genesis, readGenesis(paths.genesis))));

  test("genesis validate says what is wrong, and never how the program fell over", { timeout: 300_000 }, () =>
    checkRead(paths.genesis, contentsOf(paths.genesis), async () => {
      const { code, err } = await cli(["genesis", "validate", "--home", home]);
      expect(err).not.toMatch(/\n\s+at /);
      if (code !== 0) throw new Error(err);
    }),
  );
});

/** Keys with values of other types, changed lines, changed bytes. */
function tomlContents(path: string): fc.Arbitrary<Uint8Array | string> {
  const text = readFileSync(path, "utf8");
  const keys = [...text.matchAll(/^([a-z_-]+) = /gm)].map((m) => m[1]!);
  const value = fc.oneof(
    fc.constantFrom(
      "1",
      "-1",
      "1.5",
      '"x"',
      "[]",
      "[1]",
      "{}",
      "inf",
      "nan",
      "2020-01-01",
      "1e400",
      "99999999999999999999",
      "true",
    ),
    fc.constantFrom(
      '"tcp://"',
      '"tcp://[::1]:99999"',
      '"1s"',
      '"1e9h"',
      '"99999999999h"',
      "'''\n'''",
      '"""a\\u0000"""',
    ),
    fc.string().map((s) => JSON.stringify(s)),
  );
  const replaced = fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce((t, [key, v]) => t.replace(new RegExp(`^${key} = .*$`, "m"), () => `${key} = ${v}`), text),
    );
  const added = fc
    .tuple(
      fc.constantFrom("a", "[rpc]", "[[rpc]]", "rpc.laddr", "[a.b.c]", '"__proto__"', "constructor", "[p2p.x]"),
      value,
    )
    .map(([key, v]) => `${text}\n${key.startsWith("[") ? `${key}\nx` : key} = ${v}\n`);
  return fc.oneof(
    { weight: 4, arbitrary: replaced },
    { weight: 2, arbitrary: added },
    { weight: 3, arbitrary: damagedBytes([utf8.encode(text)]) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  );
}

describe("configuration", () => {
  const readAs = (path: string, read: () => unknown) => () => {
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      // Relative to where one stands when that is shorter.
      throw Object.assign(new Error(`${path} ${(error as Error).message}`), { name: "ConfigError" });
    }
  };
  test("config.toml", () =>
    checkRead(
      paths.configToml,
      tomlContents(paths.configToml),
      readAs(paths.configToml, () => readNodeConfig(home, { env: {} })),
    ));
  test("app.toml", () =>
    checkRead(
      paths.appToml,
      tomlContents(paths.appToml),
      readAs(paths.appToml, () => readNodeConfig(home, { env: {} })),
    ));
  test("client.toml", () =>
    checkRead(
      paths.clientToml,
      tomlContents(paths.clientToml),
      readAs(paths.clientToml, () => readClientConfig(home, { env: {} })),
    ));

  test("every fault names file and key, or file and line", () => {
    const good = readFileSync(paths.configToml, "utf8");
    fc.assert(
      fc.property(tomlContents(paths.configToml), (content) => {
        writeFileSync(paths.configToml, content);
        try {
          readNodeConfig(home, { env: {} });
        } catch (error) {
          for (const { where, key, message } of (error as ConfigError).faults) {
            expect(where).toContain("config.toml");
            expect(key !== "" || /:[0-9]+$/.test(where) || /^unknown |nest too deep/.test(message)).toBe(true);
            expect(message.length).toBeLessThan(2_000);
          }
        }
      }),
      fuzzOptions,
    );
    writeFileSync(paths.configToml, good);
  });
});

test("topology files", async () => {
  const path = join(home, "network.json");
  writeFileSync(path, readFileSync("genesis/network-4.json"));
  await checkRead(path, contentsOf(path), () => readTopology(path), 3);
});

describe("the log of consensus", () => {
  const options = (disk: MemoryDisk, log = keptLog()) => ({
    folder: disk.folder("cs.wal"),
    name: "wal",
    now: () => NOW,
    check: walMessageFault,
    log,
  });

  function diskWith(files: { readonly [name: string]: Uint8Array }): MemoryDisk {
    const disk = new MemoryDisk();
    for (const [name, bytes] of Object.entries(files)) disk.folder("cs.wal").openAppend(name).append(bytes);
    return disk;
  }

  /** Opens, looks for every height, mends, goes on, and reads what it went on with. */
  async function live(disk: MemoryDisk): Promise<number> {
    const log = keptLog();
    const wal = await Wal.open(options(disk, log));
    let read = 0;
    for (let height = 0n; height <= 6n; height++) {
      const found = wal.search(height);
      if (!found.found) continue;
      read += found.entries.length;
      if (found.damage === undefined) continue;
      expect(found.damage.offset).toBeGreaterThanOrEqual(0);
      await wal.repair(found.damage);
      const again = wal.search(height);
      expect(again.found && again.damage).toBe(undefined);
      if (again.found) expect(again.entries).toEqual(found.entries);
    }
    wal.append({ kind: "endHeight", value: { height: 99n } }, NOW);
    await wal.sync();
    await wal.close();
    const next = await Wal.open(options(disk));
    expect(next.search(99n)).toEqual({ found: true, entries: [], damage: undefined });
    await next.close();
    // Damage is told once a file, however much there is.
    expect(log.lines.length).toBeLessThan(60);
    return read;
  }

  test("with changed, cut and doubled bytes, in one file or several", async () => {
    const whole = new Uint8Array(readFileSync(paths.walFile));
    const half = Math.floor(whole.length / 2);
    expect(await live(diskWith({ wal: whole }))).toBeGreaterThan(5);
    const file = fc.oneof(
      damagedBytes([whole, whole.slice(0, half)]),
      fc.uint8Array({ maxLength: 400 }),
      fc.constant(whole),
    );
    const name = fc.constantFrom(
      "wal.000",
      "wal.001",
      "wal.007",
      "wal.CORRUPTED",
      "wal.000.CORRUPTED",
      "wal.0001",
      "walx",
    );
    await fc.assert(
      fc.asyncProperty(file, fc.dictionary(name, file, { maxKeys: 3 }), async (head, others) => {
        await live(diskWith({ ...others, wal: head }));
      }),
      fuzzOptions,
    );
  });

  test("megabytes of nothing, and lengths that promise more than there is", async () => {
    const mark = new Uint8Array(readFileSync(paths.walFile)).slice(0, 40);
    const part = (byte: number) => new Uint8Array(3_000_000).fill(byte);
    for (const byte of [0, 1, 0x0f, 0xff]) {
      const bytes = new Uint8Array([...mark, ...part(byte), ...readFileSync(paths.walFile)]);
      const start = cpuMs();
      await live(diskWith({ wal: bytes }));
      expect(cpuMs() - start).toBeLessThan(3 * MS_MAX);
    }
  });
});

describe("keyring", () => {
  const WORDS = `${"abandon ".repeat(11)}about`;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "statesetd-fuzz-keys-"));
    await cli(["keys", "add", "a", "--recover", "--home", folder, "--keyring-backend", "test"], { stdin: [WORDS] });
    await cli(["keys", "add", "f", "--recover", "--home", folder, "--keyring-backend", "file"], {
      stdin: [WORDS, "correct horse", "correct horse"],
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const runs = Math.ceil(fuzzOptions.numRuns / 6);

  /** An error of a keyring names the file, or the folder. */
  async function checkKeyring(
    name: string,
    contents: fc.Arbitrary<Uint8Array | string>,
    read: () => Promise<unknown>,
    names = dirname(name),
  ) {
    const path = join(folder, name);
    const good = readFileSync(path);
    await read();
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        writeFileSync(path, content);
        const start = cpuMs();
        const error = await read().then(
          () => undefined,
          (e: Error) => e,
        );
        if (error !== undefined) expect(untold(error, join(folder, names))).toBeUndefined();
        expect(cpuMs() - start).toBeLessThan(MS_MAX);
      }),
      { ...fuzzOptions, numRuns: runs },
    );
    writeFileSync(path, good);
  }

  const token = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

  /** Tokens whose protected header was written by somebody else. */
  function headers(name: string): fc.Arbitrary<string> {
    const [, ...rest] = readFileSync(join(folder, name), "utf8").split(".");
    const value = fc.oneof(fc.constantFrom(1e9, 2 ** 31, -1, 0, "x", null, [], {}), fc.jsonValue({ maxDepth: 1 }));
    const key = fc.constantFrom("alg", "enc", "p2c", "p2s", "zip", "crit", "kid");
    const start = { alg: "PBES2-HS256+A128KW", enc: "A256GCM", p2c: 8192, p2s: "c2FsdHNhbHQ" };
    return fc.dictionary(key, value, { maxKeys: 3 }).map((changes) => {
      const header = Buffer.from(JSON.stringify({ ...start, ...changes })).toString("base64url");
      return [header, ...rest].join(".");
    });
  }

  test("items of the test backend", { timeout: 120_000 }, async () => {
    const list = () => openTestKeyring(folder).list();
    await checkKeyring(
      "keyring-test/a.info",
      fc.oneof(damagedBytes([token("keyring-test/a.info")]), headers("keyring-test/a.info")),
      list,
    );
  });

  test("items of the file backend, and the hash of its password", { timeout: 200_000 }, async () => {
    const list = () => openFileKeyring(folder, async () => "correct horse").list();
    await checkKeyring("keyring-file/f.info", damagedBytes([token("keyring-file/f.info")]), list);
    // A cost of 16 is taken, and takes minutes: only costs out of bounds are tried.
    const hash = readFileSync(join(folder, "keyring-file/keyhash"), "utf8");
    const hashes = fc.oneof(
      fc.constantFrom(
        "",
        "$2a$",
        "$2a$99$",
        hash.replace("$10$", "$31$"),
        hash.replace("$10$", "$00$"),
        hash.slice(0, 40),
      ),
      fc.string(),
      fc.nat({ max: hash.length - 8 }).map((at) => `${hash.slice(0, 7 + at)}!${hash.slice(8 + at)}`),
    );
    await checkKeyring("keyring-file/keyhash", hashes, list, "keyring-file");
  });

  test("records inside of items, of today's form and of SDK 0.45", async () => {
    const stored = new Map<string, Uint8Array>();
    const items: KeyringItems = {
      keys: async () => [...stored.keys()],
      get: async (key) => stored.get(key),
      set: async (key, data) => void stored.set(key, data),
      remove: async (key) => void stored.delete(key),
    };
    const keyring = createKeyring(items);
    await keyring.addLocal("a", { kind: "secp256k1", bytes: new Uint8Array(32).fill(7) });
    const good = stored.get("a.info")!;
    const key = { kind: "secp256k1" as const, bytes: new Uint8Array(32).fill(9) };
    const field = (no: number, bytes: Uint8Array) =>
      concatBytes(Uint8Array.of(no * 8 + 2), encodeUvarint(bytes.length), bytes);
    const body = concatBytes(
      aminoPrefix("crypto/keys/localInfo"),
      field(1, utf8.encode("a")),
      field(2, encodeAminoPublicKey(publicKeyOf(key))),
      field(3, encodeAminoPrivateKey(key)),
      field(4, utf8.encode("secp256k1")),
    );
    const legacy = [concatBytes(encodeUvarint(body.length), body)];
    stored.set("a.info", legacy[0]!);
    await expect(keyring.list()).rejects.toThrow("record of SDK 0.45");
    await fc.assert(
      fc.asyncProperty(fc.oneof(damagedBytes([good, ...legacy]), fc.uint8Array({ maxLength: 80 })), async (bytes) => {
        stored.set("a.info", bytes);
        for (const act of [() => keyring.list(), () => keyring.privateKey("a"), () => keyring.migrate()]) {
          const error = await act().then(
            () => undefined,
            (e: Error) => e,
          );
          if (error !== undefined) expect(untold(error, "a")).toBeUndefined();
        }
      }),
      { ...fuzzOptions, numRuns: 5 * fuzzOptions.numRuns },
    );
  });
});

describe("armoured keys", () => {
  const key = { kind: "secp256k1" as const, bytes: new Uint8Array(32).fill(7) };
  const secret = encryptKeyArmor(key, "pass", new Uint8Array(16).fill(3));
  const open = encodePublicKeyArmor(publicKeyOf(key));

  test("any text is a block or an error in words", () => {
    const texts = fc.oneof(
      damagedBytes([utf8.encode(open), utf8.encode(secret)]).map((b) => new TextDecoder().decode(b)),
      fc.string({ unit: "binary" }),
      fc.constantFrom(...(seeds.armor ?? [])),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const decoded of [decodeArmor(text), decodePublicKeyArmor(text)]) {
          if (!decoded.ok) expect(decoded.error.length).toBeLessThan(text.length + 300);
        }
      }),
      { ...fuzzOptions, numRuns: 5 * fuzzOptions.numRuns },
    );
  });

  test("encrypted ones too, and a wrong password is no crash", { timeout: 120_000 }, () => {
    expect(decryptKeyArmor(secret, "pass").ok).toBe(true);
    expect(decryptKeyArmor(secret, "word")).toEqual({ ok: false, error: "invalid account password" });
    fc.assert(
      fc.property(damagedBytes([utf8.encode(secret)]), (bytes) => {
        const decoded = decryptKeyArmor(new TextDecoder().decode(bytes), "pass");
        if (!decoded.ok) expect(decoded.error).not.toBe("");
      }),
      { ...fuzzOptions, numRuns: 12 },
    );
  });
});

describe("transactions in files", () => {
  let unsigned: string;
  let signed: string;
  let bytes: string;
  const path = () => join(home, "tx.json");
  const KEYS = ["--keyring-backend", "test", "--chain-id", "home-1"];

  beforeAll(async () => {
    const at = ["--home", home];
    await cli(["keys", "add", "a", "--recover", ...at, "--keyring-backend", "test"], {
      stdin: [`${"abandon ".repeat(11)}about`],
    });
    const address = (await cli(["keys", "show", "a", "-a", ...at, "--keyring-backend", "test"])).out.trim();
    const offline = ["--offline", "--account-number", "0", "--sequence", "0"];
    const made = await cli([
      "tx",
      "bank",
      "send",
      "a",
      address,
      "5ustate",
      "--generate-only",
      ...offline,
      ...KEYS,
      ...at,
    ]);
    unsigned = made.out;
    writeFileSync(path(), unsigned);
    signed = (await cli(["tx", "sign", path(), "--from", "a", ...offline, ...KEYS, ...at])).out;
    writeFileSync(path(), signed);
    bytes = (await cli(["tx", "encode", path(), ...at])).out.trim();
    expect(JSON.parse(unsigned)).toHaveProperty("body");
    expect(JSON.parse(signed)).toHaveProperty("signatures");
    expect(bytes).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });

  async function check(args: readonly string[], names: string): Promise<void> {
    const start = cpuMs();
    const { code, err } = await cli([...args, "--home", home]);
    expect(err).not.toMatch(/\n\s+at /);
    expect(cpuMs() - start).toBeLessThan(MS_MAX);
    if (code === 0) return;
    expect(err).toContain(names);
    expect(err.length).toBeLessThan(5_000);
  }

  const runs = { ...fuzzOptions, numRuns: Math.ceil(fuzzOptions.numRuns / 3) };

  test("encode, sign and validate-signatures", { timeout: 200_000 }, async () => {
    const contents = fc.oneof(
      changedJson([unsigned, signed]),
      damagedBytes([utf8.encode(signed)]),
      fc.constantFrom("", "null", "[]", "{}", '{"body":null}', '{"body":{"messages":[null]}}', ...DEEP),
    );
    const offline = ["--offline", "--account-number", "0", "--sequence", "0"];
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        writeFileSync(path(), content);
        await check(["tx", "encode", path()], path());
        await check(["tx", "sign", path(), "--from", "a", ...offline, ...KEYS], "");
        await check(["tx", "validate-signatures", path(), "--offline", ...KEYS], path());
      }),
      runs,
    );
  });

  test("decode", { timeout: 200_000 }, async () => {
    const good = new Uint8Array(Buffer.from(bytes, "base64"));
    const texts = fc.oneof(
      damagedBytes([good]).map((b) => Buffer.from(b).toString("base64")),
      fc.uint8Array({ maxLength: 100 }).map((b) => Buffer.from(b).toString("base64")),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => check(["tx", "decode", "--", text], "")),
      runs,
    );
  });
});
