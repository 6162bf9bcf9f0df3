/** The examples of statesetd/client, run as a user runs them: by the built package's own name. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Secp256k1HdWallet } from "@cosmjs/amino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestChain } from "../support/chain.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
let chain: TestChain;

beforeAll(async () => {
  chain = await TestChain.create({
    accounts: ["alice", "bob"].map((name) => ({ name, coins: "1000000000ustate,1000000000uusdc" })),
  });
  await chain.start();
});
afterAll(() => chain?.destroy());

async function example(name: string): Promise<string> {
  const env = {
    ...process.env,
    RPC: chain.rpc,
    WORDS: chain.account("alice").mnemonic,
    SELLER: chain.account("bob").address,
  };
  const { stdout } = await run(process.execPath, [`examples/${name}`], { cwd: root, env, timeout: 60_000 });
  return stdout;
}

test("an order, its verdict, its repetition, its refusal", async () => {
  const said = await example("order-flow.mjs");
  expect(said).toMatch(/^order 1, payment 1, in block \d+$/m);
  expect(said).toContain("2800000 uusdc in all; locked: 2800000uusdc");
  expect(said).toContain("sent again: the same order");
  expect(said).toContain("refused: orders.INVALID_ORDER (orders/3)");
  expect(said).toContain("cancelled: version 2");
});

test("a payment signed as a hardware wallet signs", async () => {
  const said = await example("hardware-wallet.mjs");
  expect(said).toContain('"type":"stateset/payments/MsgAuthorize"');
  expect(said).toMatch(/authorized: \{ id: \d+n, version: 1n/);
});

test("queries of the modules", async () => {
  const said = await example("by-query.mjs");
  expect(said).toContain("blocked: false");
  expect(said).toContain("sellerPaysDuty: true");
});

test("no example is left out", () => {
  const found = readdirSync(`${root}/examples`).filter((name) => name.endsWith(".mjs"));
  expect(found.sort()).toEqual(["by-query.mjs", "hardware-wallet.mjs", "order-flow.mjs"]);
});

test("words of a chain's account give its address in CosmJS too", async () => {
  const wallet = await Secp256k1HdWallet.fromMnemonic(chain.account("alice").mnemonic, { prefix: "stateset" });
  expect((await wallet.getAccounts())[0]!.address).toBe(chain.account("alice").address);
});
