/** The command line beside the SDK's: keys go over in armour, and each signs, combines and decodes what the other wrote. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFileItems, openTestKeyring } from "../../src/adapters/keyring-files.js";
import { aminoPrefix } from "../../src/adapters/keyring-legacy.js";
import { encodeAminoPrivateKey, encodeAminoPublicKey } from "../../src/crypto/amino-key.js";
import type { PrivateKey } from "../../src/crypto/key-types.js";
import { publicKeyAddress, publicKeyOf } from "../../src/crypto/public-key.js";
import { concatBytes, toHex } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { cli, cliJson } from "../support/cli.js";
import { missingPeer, peerProgram } from "../support/peers.js";

const simd = peerProgram("simd");
if (simd === undefined) console.error(missingPeer("simd"));
const env = { STATESETD_CHAIN_BECH32_PREFIX: "cosmos" };
const PASSPHRASE = "correct horse battery";

let folder = "";
let ring: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-interop-cli-"));
  ring = ["--home", join(folder, "shared"), "--keyring-backend", "test"];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
}

function theirs(args: readonly string[], input = ""): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = execFile(simd!, [...args], (error, stdout, stderr) =>
      error === null ? resolve({ stdout, stderr }) : reject(new Error(`simd ${args.join(" ")}: ${stderr}`)),
    );
    child.stdin?.end(input);
  });
}

/** Of a call that must succeed. */
async function ours(args: readonly string[], stdin: readonly string[] = []): Promise<string> {
  const ran = await cli(args, { env, stdin });
  if (ran.code !== 0) throw new Error(`${args.join(" ")}: ${ran.err}`);
  return ran.out;
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe.skipIf(simd === undefined)("keys", () => {
  test("that we export are what simd imports", async () => {
    const [from, to] = [join(folder, "k1"), join(folder, "k2")];
    const made = await cliJson<{ address: string }>(["keys", "add", "a", "--home", from], { env });
    const armor = file("ours.asc", await ours(["keys", "export", "a", "--home", from], [PASSPHRASE]));
    await theirs(["keys", "import", "a", armor, "--home", to, "--keyring-backend", "test"], `${PASSPHRASE}\n`);
    const shown = await theirs(["keys", "show", "a", "-a", "--home", to, "--keyring-backend", "test"]);
    expect(shown.stdout.trim()).toBe(made.address);
  });

  test("that simd exports are what we import", async () => {
    const [from, to] = [join(folder, "k3"), join(folder, "k4")];
    const flags = ["--home", from, "--keyring-backend", "test"];
    await theirs(["keys", "add", "b", ...flags]);
    const { stdout, stderr } = await theirs(["keys", "export", "b", ...flags], `${PASSPHRASE}\n`);
    const armor = file("theirs.asc", stdout + stderr);
    await ours(["keys", "import", "b", armor, "--home", to], [PASSPHRASE]);
    const hex = await theirs(["keys", "export", "b", "--unarmored-hex", "--unsafe", "--yes", ...flags]);
    expect(await ours(["keys", "export", "b", "--unarmored-hex", "--unsafe", "--yes", "--home", to])).toBe(
      `${(hex.stdout + hex.stderr).trim()}\n`,
    );
    const wrong = await cli(["keys", "import", "c", armor, "--home", to], { env, stdin: ["wrong horse battery"] });
    expect(wrong.err).toContain("the passphrase does not open it");
  });

  test("of the file backend are opened by both with one password", async () => {
    const [we, they] = [join(folder, "k5"), join(folder, "k6")].map((home) => [
      "--home",
      home,
      "--keyring-backend",
      "file",
    ]);
    await ours(["keys", "add", "a", ...we!], [PASSPHRASE, PASSPHRASE]);
    const listed = await theirs(["keys", "list", "--list-names", ...we!], `${PASSPHRASE}\n`);
    expect((listed.stdout + listed.stderr).trim().endsWith("a")).toBe(true);
    await theirs(["keys", "add", "b", ...they!], `${PASSPHRASE}\n${PASSPHRASE}\n`);
    expect(await ours(["keys", "list", "-n", ...they!], [PASSPHRASE])).toBe("b\n");
    await ours(["keys", "rename", "b", "bb", "--yes", ...they!], [PASSPHRASE]);
    const shown = await theirs(["keys", "show", "bb", "--output", "json", ...they!], `${PASSPHRASE}\n`);
    expect(JSON.parse(shown.stdout)).toMatchObject({ name: "bb", type: "local" });
  });

  test("of SDK 0.45 and before are migrated to the same by both", async () => {
    const key: PrivateKey = { kind: "secp256k1", bytes: new Uint8Array(32).fill(7) };
    const record = concatBytes(
      aminoPrefix("crypto/keys/localInfo"),
      field(1, utf8Encode("old")),
      field(2, encodeAminoPublicKey(publicKeyOf(key))),
      field(3, encodeAminoPrivateKey(key)),
      field(4, utf8Encode("secp256k1")),
    );
    const homes = [join(folder, "k7"), join(folder, "k8")];
    for (const home of homes) {
      const items = createFileItems(join(home, "keyring-test"), async () => "test");
      await items.set(
        "old.info",
        concatBytes(new Uint8Array([(record.length & 127) | 128, record.length >> 7]), record),
      );
      await items.set(`${toHex(publicKeyAddress(publicKeyOf(key)))}.address`, utf8Encode("old.info"));
    }
    expect((await cli(["keys", "list", "--home", homes[0]!], { env })).err).toContain("statesetd keys migrate");
    await ours(["keys", "migrate", "--home", homes[0]!]);
    await theirs(["keys", "migrate", "--home", homes[1]!, "--keyring-backend", "test"]);
    const [we, they] = await Promise.all(homes.map((home) => openTestKeyring(home).list()));
    expect(we).toEqual(they);
    expect(await openTestKeyring(homes[0]!).privateKey("old")).toEqual(key);
    expect((await theirs(["keys", "list", "-n", "--home", homes[0]!, "--keyring-backend", "test"])).stdout).toContain(
      "old",
    );
  });
});

function field(number: number, value: Uint8Array): Uint8Array {
  expect(value.length).toBeLessThan(128);
  return concatBytes(new Uint8Array([number * 8 + 2, value.length]), value);
}

describe.skipIf(simd === undefined)("transactions", () => {
  const offline = ["--chain-id", "x-1", "--offline", "--account-number", "7", "--sequence", "3"];
  let a = "";
  let m = "";

  beforeAll(async () => {
    mkdirSync(join(folder, "shared"));
    for (const name of ["a", "b", "c"]) await ours(["keys", "add", name, ...ring]);
    await ours(["keys", "add", "m", "--multisig", "a,b,c", "--multisig-threshold", "2", ...ring]);
    a = (await ours(["keys", "show", "a", "-a", ...ring])).trim();
    m = (await ours(["keys", "show", "m", "-a", ...ring])).trim();
  });

  const generate = (from: string, to: string) =>
    [
      "tx",
      "bank",
      "send",
      from,
      to,
      "5ustate",
      "--fees",
      "200ustate",
      "--generate-only",
      "--offline",
      ...ring,
    ] as const;

  test("are the same before anybody has signed them", async () => {
    const args = generate(a, m);
    const { stdout } = await theirs([...args, "-a", "7", "-s", "3"]);
    expect(await ours(args)).toBe(`${stdout.trim()}\n`);
    expect((await theirs(["keys", "show", "m", "-a", ...ring])).stdout.trim()).toBe(m);
  });

  test.each(["direct", "amino-json"])("are signed alike in mode %s", async (mode) => {
    const unsigned = file("single.json", await ours(generate(a, m)));
    const sign = ["tx", "sign", unsigned, "--from", "a", "--sign-mode", mode, ...offline, ...ring];
    for (const more of [[], ["--signature-only"]]) {
      const { stdout } = await theirs([...sign, ...more]);
      expect(await ours([...sign, ...more])).toBe(stdout);
    }
  });

  test("of a multisig are put together from signatures of both", async () => {
    const unsigned = file("multi.json", await ours(generate(m, a)));
    const member = (name: string) => ["tx", "sign", unsigned, "--multisig", m, "--from", name, ...offline, ...ring];
    const fromUs = await ours(member("a"));
    expect((await theirs(member("a"))).stdout).toBe(fromUs);
    const parts = [file("c.sig", (await theirs(member("c"))).stdout), file("a.sig", fromUs)];
    const combine = ["tx", "multisign", unsigned, "m", ...parts, ...offline, ...ring];
    const signed = await ours(combine);
    expect((await theirs(combine)).stdout).toBe(signed);
    const whole = file("signed.json", signed);
    const encoded = await ours(["tx", "encode", whole]);
    expect((await theirs(["tx", "encode", whole])).stdout.trim()).toBe(encoded.trim());
    const decoded = await ours(["tx", "decode", encoded.trim()]);
    expect((await theirs(["tx", "decode", encoded.trim()])).stdout.trim()).toBe(decoded.trim());
    expect(decoded).toBe(signed);
    expect(await ours(["tx", "decode", "--hex", Buffer.from(encoded, "base64").toString("hex")])).toBe(signed);
    expect(await ours(["tx", "validate-signatures", whole, ...offline, ...ring])).toContain(`0: ${m}\t\t\t[OK]`);
  });

  test("are signed in batches alike", async () => {
    const one = await ours(generate(a, m));
    const batch = file("batch.json", one + one);
    const args = ["tx", "sign-batch", batch, "--from", "a", ...offline, ...ring];
    expect(await ours(args)).toBe((await theirs(args)).stdout);
    const out = join(folder, "out.json");
    await ours([...args, "--output-document", out]);
    expect(readFileSync(out, "utf8")).toBe((await theirs(args)).stdout);
  });
});
