import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HOME_CHAIN_ID, HomeChain, type Running } from "../../test/support/home-chain.js";
import { keptLog } from "../../test/support/kept-log.js";
import { wallet } from "../../test/support/signed-tx.js";
import { QueryBalanceRequest, QueryBalanceResponse } from "../gen/cosmos/bank/v1beta1/query.js";
import { RequestQuery } from "../gen/tendermint/abci/types.js";
import { QueryThread } from "./query-thread.js";
import { appOptions } from "./settings.js";

const PATH = "/cosmos.bank.v1beta1.Query/Balance";
const bob = wallet("bob", 1n);
const FIRST = 1_000_000_000n;

let chain: HomeChain;
let node: Running;
let thread: QueryThread;

beforeAll(async () => {
  chain = await HomeChain.create({
    app: { pruning: "custom", "pruning-keep-recent": "200", "pruning-interval": "10" },
  });
  node = await chain.run();
  const options = appOptions(chain.config.app, HOME_CHAIN_ID, "test");
  thread = new QueryThread({ databasePath: join(chain.config.paths.dataDir, "application.db"), options }, keptLog());
}, 60_000);

afterAll(async () => {
  await thread.close();
  await node.stop();
  chain.destroy();
});

const data = QueryBalanceRequest.encode(QueryBalanceRequest.from({ address: bob.address, denom: "ustate" }));

async function balanceAt(height: bigint): Promise<bigint> {
  const { balance } = QueryBalanceResponse.decode(await thread.grpc(PATH, data, height));
  return BigInt(balance!.amount);
}

const abci = (height: bigint) => thread.abci(RequestQuery.from({ path: PATH, data, height }));

test("old heights are answered as they were, while blocks go on and old ones are pruned", {
  timeout: 60_000,
}, async () => {
  const { store } = node.app.app;
  const seen = new Map<bigint, bigint>();
  for (let height = 4n; height <= 12n; height += 2n) {
    await node.until(height + 1n);
    seen.set(height, await balanceAt(height));
  }
  const amounts = [...seen.values()];
  expect(amounts[0]).toBeGreaterThanOrEqual(FIRST);
  expect(amounts.at(-1)! > amounts[0]!).toBe(true);
  for (const [height, amount] of seen) expect(await balanceAt(height)).toBe(amount);

  await node.until(240n);
  expect(store.earliestVersion).toBeGreaterThan(12n);
  await expect(balanceAt(4n)).rejects.toThrow(/version|height/);
  expect((await abci(4n)).code).not.toBe(0);
  // Blocks go on while queries are asked: one transfer more is sure from here on.
  const kept = node.engine.chainState().lastBlockHeight + 3n;
  await node.until(kept);
  expect(await balanceAt(kept)).toBeGreaterThan(amounts.at(-1)!);
  expect((await abci(kept)).code).toBe(0);
});

test("a crowd of queries of old heights holds up no block, and one too many is refused", {
  timeout: 60_000,
}, async () => {
  const from = node.engine.chainState().lastBlockHeight;
  const crowd = Array.from({ length: 300 }, () => balanceAt(from - 5n).then(String, (e: Error) => e.message));
  await node.until(from + 3n);
  const answers = await Promise.all(crowd);
  expect(answers.filter((a) => /^[0-9]+$/.test(a))).toHaveLength(256);
  expect(answers.at(-1)).toContain("256 queries of old heights are waiting; try again later");
});

test("while the database is opened again queries are told to come back, and are answered then", async () => {
  const height = node.engine.chainState().lastBlockHeight - 3n;
  const before = await balanceAt(height);
  await thread.pausedFor(async () => {
    await expect(balanceAt(height)).rejects.toThrow("the database is being opened again; try again later");
  });
  expect(await balanceAt(height)).toBe(before);
});
