import { expect, test } from "vitest";
import { cli } from "../../test/support/cli.js";
import { describeError } from "./errors.js";
import { hintFor } from "./refusals.js";

const OTHERWISE = "nothing better";

test.each<[string, string, number, RegExp]>([
  ["account sequence mismatch, expected 7, got 3: incorrect account sequence", "sdk", 32, /--sequence 7$/],
  [
    "rpc error: code = Unknown desc = account sequence mismatch, expected 12, got 3: incorrect account sequence with gas used: '9'",
    "sdk",
    6,
    /--sequence 12$/,
  ],
  ["spendable balance 1ustate is smaller than 2ustate: insufficient funds", "sdk", 5, /query bank balances/],
  ["insufficient fees; got: 1ustate required: 5ustate: insufficient fee", "sdk", 13, /--gas-prices/],
  ["out of gas in location: ReadFlat; gasWanted: 10, gasUsed: 1000: out of gas", "sdk", 11, /--gas auto/],
  ["Internal error: tx already exists in cache", "", -32603, /query wait-tx HASH/],
  ["mempool is full: number of txs 5000", "sdk", 20, /a little later/],
  ["signature verification failed; please verify account number", "sdk", 4, /--chain-id, --account-number/],
  [
    "Internal error: height 9 must be less than or equal to the current blockchain height 5",
    "",
    -32603,
    /statesetd status/,
  ],
  ["Internal error: height 5 is not available, lowest height is 9", "", -32603, /a node that keeps more/],
  ["version 5 does not exist; versions 500 to 518 do (latest height: 518): not found", "sdk", 38, /keeps more/],
  ["Internal error: offset 15: EOF", "", -32603, /tx\.height > 5/],
  ["Internal error: page should be within [1, 2] range, given 9", "", -32603, /--page/],
  ["transaction indexing is disabled", "", -32603, /indexer = "kv"/],
  ["order 99 not found: key not found", "sdk", 22, /statesetd query --help/],
  ["order is not pending", "orders", 5, new RegExp(`^${OTHERWISE}$`)],
])("%s", (log, codespace, code, hint) => {
  expect(hintFor({ log, codespace, code }, OTHERWISE)).toMatch(hint);
});

test("a keyring's refusals get their hints where they are told", () => {
  const twin = describeError(new Error('the same key is there already, as "alice"'), false);
  expect(twin).toContain("\nuse that one, or give it another name: statesetd keys rename OLD NEW");
  expect(describeError(new Error("somewhere/keyring-file: the passphrase is missing"), false)).toContain("\ntype it");
  expect(describeError(new Error("anything else"), false)).toBe("anything else");
});

test.each([
  [
    "cannot open database /x/application.db: IO error: /x/application.db/LOCK: Read-only file system",
    /read-only: mount/,
  ],
  ["cannot open database /x/application.db: IO error: /x/application.db/LOCK: Permission denied", /run it as the user/],
  ["EACCES: permission denied, open '/x/config/.config.toml.new'", /run it as the user/],
  ["ENOENT: no such file or directory, open '/nowhere/.genesis.json.new'", /that folder is not there/],
  ["ENOSPC: no space left on device, write", /make room/],
])("%s", (message, hint) => {
  expect(describeError(new Error(message), false)).toMatch(new RegExp(`\\n.*${hint.source}`));
});

const KEY = "11".repeat(32);

test("a private key is not taken from the command line, nor repeated", async () => {
  const home = "/nowhere/that-is-not-there";
  const run = await cli(["keys", "import-hex", "alice", KEY, "--home", home]);
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err).not.toContain(KEY);
  expect(run.err).toContain("\nstatesetd keys import-hex alice asks for it");
  const help = await cli(["keys", "import-hex", "--help"]);
  expect(help.out).toContain("import-hex [options] <name>\n");
});

test.each([
  [["keys", "ad"], "statesetd keys --help"],
  [["keys", "add"], "statesetd keys add --help"],
  [["rollback", "--hights", "3"], "statesetd rollback --help"],
  [["nonsense"], "statesetd --help"],
])("%j names the help of the command that was meant", async (args, help) => {
  const run = await cli(args);
  expect(run.code).toBe(2);
  expect(run.err).toContain(`(${help} shows what there is)`);
});
