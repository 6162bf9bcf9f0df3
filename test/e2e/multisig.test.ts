/** A 2-of-3 multisig pays from the command line: members sign apart, one puts their signatures together and sends. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statesetd, statesetdJson, TestChain } from "../support/chain.js";

let chain: TestChain;
let multisig = "";
let receiver = "";

beforeAll(async () => {
  chain = await TestChain.create({
    chainId: "multisig-e2e-1",
    accounts: ["m1", "m2", "m3", "payer"].map((name) => ({ name, coins: "1000000ustate" })),
  });
  await chain.start();
  await ok("keys", "add", "board", "--multisig", "m1,m2,m3", "--multisig-threshold", "2", ...ring());
  multisig = (await ok("keys", "show", "board", "-a", ...ring())).trim();
  receiver = (await statesetdJson<{ address: string }>(["keys", "add", "receiver", ...ring()])).address;
});
afterAll(() => chain?.destroy());

const ring = (): string[] => ["--keyring-backend", "test", "--home", chain.home];
const online = (): string[] => [...ring(), "--node", `tcp://127.0.0.1:${chain.rpcPort}`, "--chain-id", chain.chainId];
const path = (name: string): string => join(chain.home, name);

/** Of a call that must succeed. */
async function ok(...args: string[]): Promise<string> {
  const result = await statesetd(args);
  if (result.code !== 0) throw new Error(`statesetd ${args.join(" ")}: exit ${result.code}\n${result.stderr}`);
  return result.stdout;
}

interface Tx {
  readonly code: number;
  readonly txhash: string;
}

async function committed(hash: string): Promise<Tx & { readonly height: string }> {
  return statesetdJson(["query", "wait-tx", hash, ...chain.clientFlags]);
}

async function balance(address: string): Promise<string | undefined> {
  const { balances } = await statesetdJson<{ balances: { amount: string }[] }>([
    "query",
    "bank",
    "balances",
    address,
    ...chain.clientFlags,
  ]);
  return balances[0]?.amount;
}

test("two of three members send what one alone cannot", async () => {
  const funded = await statesetdJson<Tx>([
    ...["tx", "bank", "send", "payer", multisig, "5000ustate", "--yes"],
    ...online(),
  ]);
  expect((await committed(funded.txhash)).code).toBe(0);

  const unsigned = path("unsigned.json");
  const send = ["tx", "bank", "send", multisig, receiver, "1234ustate", "--generate-only", "--gas", "200000"];
  writeFileSync(unsigned, await ok(...send, ...online()));
  const simulated = await statesetdJson<{ gas_info: { gas_used: string } }>([
    ...["tx", "simulate", unsigned, "--from", "board"],
    ...online(),
  ]);
  expect(Number(simulated.gas_info.gas_used)).toBeGreaterThan(50_000);

  for (const member of ["m1", "m3"]) {
    const document = ["--output-document", path(`${member}.json`)];
    await ok("tx", "sign", unsigned, "--multisig", "board", "--from", member, ...document, ...online());
  }
  const combine = (...parts: string[]) =>
    statesetd(["tx", "multisign", unsigned, "board", ...parts.map((p) => path(`${p}.json`)), ...online()]);
  const alone = await combine("m1");
  expect(alone.code).toBe(1);
  expect(alone.stderr).toContain("1 of 2 signatures");
  expect(alone.stderr).toContain("statesetd tx sign");

  const signed = path("signed.json");
  await ok(
    ...["tx", "multisign", unsigned, "board", path("m3.json"), path("m1.json"), "--output-document", signed],
    ...online(),
  );
  expect(await ok("tx", "validate-signatures", signed, ...online())).toContain(`0: ${multisig}\t\t\t[OK]`);
  const sent = await statesetdJson<Tx>(["tx", "broadcast", signed, ...online()]);
  expect(await committed(sent.txhash)).toMatchObject({ code: 0 });
  expect([await balance(receiver), await balance(multisig)]).toEqual(["1234", "3766"]);

  // The sequence has moved on: the same signatures count once.
  const again = await statesetd(["tx", "broadcast", signed, ...online()]);
  expect(again.code).toBe(1);
  const stale = await statesetd(["tx", "validate-signatures", signed, ...online()]);
  expect(stale).toMatchObject({ code: 1 });
  expect(stale.stdout).toContain("ERROR");
});

test("a key alone signs and sends in steps, and offline", async () => {
  const unsigned = path("single.json");
  writeFileSync(unsigned, await ok("tx", "bank", "send", "payer", receiver, "1ustate", "--generate-only", ...online()));
  const dry = await statesetd(["tx", "bank", "send", "payer", receiver, "1ustate", "--dry-run", ...online()]);
  expect(dry).toMatchObject({ code: 0, stdout: "" });
  expect(dry.stderr).toMatch(/gas estimate: [0-9]+/);
  const info = await statesetdJson<{ info: { account_number: string; sequence: string } }>([
    ...["query", "auth", "account-info", "payer"],
    ...chain.clientFlags,
  ]);
  const numbers = ["--account-number", info.info.account_number, "--sequence", info.info.sequence ?? "0"];
  const offline = ["--offline", "--chain-id", chain.chainId, ...numbers, ...ring()];
  const signed = path("single-signed.json");
  await ok("tx", "sign", unsigned, "--from", "payer", "--output-document", signed, ...offline);
  expect((await statesetd(["tx", "broadcast", unsigned, ...online()])).stderr).toContain("nobody has signed");
  const sent = await statesetdJson<Tx>(["tx", "broadcast", signed, ...online()]);
  const found = await committed(sent.txhash);
  expect(found.code).toBe(0);
  const byEvents = await statesetdJson<{ total_count: string; txs: Tx[] }>([
    ...["query", "txs", "--query", `transfer.recipient='${receiver}' AND tx.height=${found.height}`],
    ...chain.clientFlags,
  ]);
  expect(byEvents.txs.map((t) => t.txhash)).toEqual([sent.txhash]);
});

test("transactions without a sequence are sent side by side", async () => {
  const send = (amount: string) =>
    statesetdJson<Tx>([
      ...["tx", "bank", "send", "payer", receiver, amount, "--unordered", "--timeout-duration", "5m", "--yes"],
      ...online(),
    ]);
  const sent = await Promise.all([send("2ustate"), send("3ustate")]);
  for (const { txhash } of sent) expect((await committed(txhash)).code).toBe(0);
});
