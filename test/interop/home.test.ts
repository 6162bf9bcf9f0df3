/** Homes and keyrings beside the real programs. PEERS_BIN names the folder that holds cometbft v0.38 and
 *  simd. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cometSchema } from "../../src/config/comet-schema.js";
import { readNodeConfig } from "../../src/config/home.js";
import { fieldsOf } from "../../src/config/schema.js";
import { cli, cliJson } from "../support/cli.js";

const peers = process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers");
const cometbft = join(peers, "cometbft");
const simd = join(peers, "simd");
const COSMOS = { STATESETD_CHAIN_BECH32_PREFIX: "cosmos" };

function run(program: string, args: readonly string[], input = ""): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], (error, stdout, stderr) =>
      error === null ? resolve({ stdout, stderr }) : reject(new Error(`${program} ${args.join(" ")}: ${stderr}`)),
    );
    child.stdin?.end(input);
  });
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-interop-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(cometbft))("cometbft", () => {
  test("reads our home and finds the same keys in it", async () => {
    const home = join(folder, "ours");
    await cli(["init", "me", "--chain-id", "c-1", "--home", home]);
    const id = await run(cometbft, ["show-node-id", "--home", home]);
    expect(id.stdout).toBe((await cli(["comet", "show-node-id", "--home", home])).out);
    const key = JSON.parse((await run(cometbft, ["show-validator", "--home", home])).stdout) as { value: string };
    expect(JSON.parse((await cli(["comet", "show-validator", "--home", home])).out)).toMatchObject({ key: key.value });
  });

  test("has the keys and defaults that we have, but for five of our own", async () => {
    const home = join(folder, "theirs");
    await run(cometbft, ["init", "--home", home]);
    const theirs = readNodeConfig(home, { env: {} }).comet;
    const ours = readNodeConfig(join(folder, "nothing"), { env: {} }).comet;
    expect({ ...theirs, moniker: "" }).toEqual({ ...ours, moniker: "" });
    const written = parse(readFileSync(join(home, "config", "config.toml"), "utf8"));
    const missing = fieldsOf(cometSchema).filter(({ section, key }) => {
      const table = section === "" ? written : (written[section] as Record<string, unknown> | undefined);
      return table?.[key] === undefined;
    });
    expect(missing.map((f) => f.path)).toEqual([
      "rpc.rate_limit_per_second",
      "rpc.rate_limit_burst",
      "consensus.target_block_interval",
      "instrumentation.otlp_endpoint",
      "instrumentation.otlp_sample_ratio",
    ]);
  });
});

describe.skipIf(!existsSync(simd)).each(["test", "file"])("simd's %s keyring", (backend) => {
  const flags = (home: string) => ["--home", home, "--keyring-backend", backend];
  const typed = (...words: string[]) => (backend === "file" ? words : []);
  const list = (text: string) =>
    (JSON.parse(text) as { name: string; address: string }[]).map((k) => `${k.name} ${k.address}`);

  test("is read by us, and ours by simd", async () => {
    const home = join(folder, `keys-${backend}`);
    await run(simd, ["keys", "add", "theirs/1", ...flags(home)], typed("passphrase", "passphrase", "").join("\n"));
    await cliJson(["keys", "add", "ours 2", ...flags(home)], { env: COSMOS, stdin: typed("passphrase") });
    const input = { env: COSMOS, stdin: typed("passphrase") };
    const ours = await cli(["keys", "list", "--output", "json", ...flags(home)], input);
    const theirs = await run(
      simd,
      ["keys", "list", "--output", "json", ...flags(home)],
      typed("passphrase", "").join("\n"),
    );
    expect(list(ours.out)).toHaveLength(2);
    expect(list(ours.out)).toEqual(list(theirs.stdout));
  });
});
