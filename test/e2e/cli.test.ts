/** The story that the README tells: an order made and confirmed on the command line, read back by every door, over a restart. */
import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeBech32 } from "../../src/crypto/bech32.js";
import { toHex } from "../../src/types/bytes.js";
import { statesetd, statesetdJson, TestChain, until } from "../support/chain.js";

const run = promisify(execFile);
const proofcheck = join(process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers"), "proofcheck");
let chain: TestChain;

interface TxAnswer {
  readonly code: number;
  readonly txhash: string;
  readonly raw_log: string;
}

beforeAll(async () => {
  chain = await TestChain.create({
    accounts: [
      { name: "alice", coins: "1000000000ustate,5000000uusdc" },
      { name: "bob", coins: "1000000000ustate" },
    ],
  });
  await chain.start();
});

afterAll(async () => {
  await chain?.destroy();
});

const signing = (name: string): string[] => [
  "--from",
  name,
  "--keyring-backend",
  "test",
  "--chain-id",
  chain.chainId,
  "--yes",
  ...chain.clientFlags,
];

async function committed(hash: string): Promise<{ code: number; height: string }> {
  return until(`transaction ${hash}`, 15_000, async () => {
    const answer = await chain.get<{ tx_response?: { code: number; height: string } }>(
      `${chain.rest}/cosmos/tx/v1beta1/txs/${hash}`,
    );
    return answer.tx_response;
  });
}

describe("the command line", () => {
  test("refuses what it cannot do, saying what to type instead", async () => {
    const verb = await statesetd(["tx", "bank", "sned"]);
    expect(verb.code).not.toBe(0);
    expect(verb.stderr).toMatch(/send/);
    const key = await statesetd([
      "tx",
      "bank",
      "send",
      "nobody",
      chain.account("bob").address,
      "1ustate",
      ...signing("nobody"),
    ]);
    expect(key.code).not.toBe(0);
    expect(key.stderr).toMatch(/nobody/);
  });

  test("creates and confirms an order, and reads it back by CLI, REST and RPC", async () => {
    const file = join(chain.home, "order.json");
    const order = {
      seller: chain.account("bob").address,
      denom: "uusdc",
      lines: [{ sku: "tea-100g", quantity: "2", unit_price: "1250000" }],
      shipping_amount: "300000",
      client_key: "order-1",
    };
    writeFileSync(file, JSON.stringify(order));
    const made = await statesetdJson<TxAnswer>([
      "tx",
      "orders",
      "create-order",
      file,
      "--gas",
      "auto",
      "--gas-adjustment",
      "1.5",
      ...signing("alice"),
    ]);
    expect(made).toMatchObject({ code: 0 });
    expect((await committed(made.txhash)).code).toBe(0);
    const confirmed = await statesetdJson<TxAnswer>([
      "tx",
      "orders",
      "confirm-order",
      "--id",
      "1",
      "--client-key",
      "confirm-1",
      ...signing("bob"),
    ]);
    expect(confirmed).toMatchObject({ code: 0 });
    expect((await committed(confirmed.txhash)).code).toBe(0);

    const byCli = await statesetdJson<{ order: Record<string, unknown> }>([
      "query",
      "orders",
      "order",
      "1",
      ...chain.clientFlags,
    ]);
    expect(byCli.order).toMatchObject({
      id: "1",
      status: "ORDER_STATUS_CONFIRMED",
      total_amount: "2800000",
      version: "2",
    });
    const byRest = await chain.get<{ order: unknown }>(`${chain.rest}/stateset/orders/v1/orders/1`);
    expect(byRest).toEqual(byCli);
    const seller = await chain.get<{ orders: { id: string }[] }>(
      `${chain.rest}/stateset/orders/v1/orders/by_seller/${order.seller}`,
    );
    expect(seller.orders.map((o) => o.id)).toEqual(["1"]);
    const byRpc = await chain.get<{ result: { response: { code: number; value: string } } }>(
      `${chain.rpc}/abci_query?path="/stateset.orders.v1.Query/Order"&data=0x0801`,
    );
    expect(byRpc.result.response.code).toBe(0);
    expect(Buffer.from(byRpc.result.response.value, "base64").includes("tea-100g")).toBe(true);
    const missing = await fetch(`${chain.rest}/stateset/orders/v1/orders/99`);
    expect(missing.status).toBe(404);
  });

  test("writes an unsigned transaction, signs nothing, and sends nothing with --generate-only", async () => {
    const { alice, bob } = { alice: chain.account("alice").address, bob: chain.account("bob").address };
    const before = await chain.get<{ result: unknown }>(`${chain.rest}/cosmos/auth/v1beta1/account_info/${alice}`);
    const tx = await statesetdJson<{ body: { messages: { "@type": string }[] }; signatures: string[] }>([
      "tx",
      "bank",
      "send",
      alice,
      bob,
      "5ustate",
      "--generate-only",
      "--chain-id",
      chain.chainId,
      ...chain.clientFlags,
    ]);
    expect(tx.body.messages[0]!["@type"]).toBe("/cosmos.bank.v1beta1.MsgSend");
    expect(tx.signatures).toEqual([]);
    expect(await chain.get(`${chain.rest}/cosmos/auth/v1beta1/account_info/${alice}`)).toEqual(before);
  });

  test("a balance and its absence are proven to an independent verifier", async (context) => {
    if (!existsSync(proofcheck)) {
      console.error(`skipped: ${proofcheck} is missing (the peers' build makes it)`);
      context.skip();
      return;
    }
    await chain.waitForHeight(4n);
    const address = decodeBech32(chain.account("alice").address);
    if (!address.ok) throw new Error(address.error);
    const key = `0214${toHex(address.value.bytes)}${Buffer.from("ustate").toString("hex")}`;
    const found = await run(proofcheck, ["-rpc", chain.rpc, "-store", "bank", "-key", key]);
    expect(JSON.parse(found.stdout)).toMatchObject({ verified: true, absent: false });
    const absent = await run(proofcheck, ["-rpc", chain.rpc, "-store", "bank", "-key", `${key}00`]);
    expect(JSON.parse(absent.stdout)).toMatchObject({ verified: true, absent: true });
  });

  test("old heights are answered as they were, with proofs, by REST and RPC", async () => {
    const { address } = chain.account("alice");
    const at = async (height: string): Promise<{ balance: string; told: string | null }> => {
      const headers = { "x-cosmos-block-height": height };
      const answer = await fetch(`${chain.rest}/cosmos/bank/v1beta1/balances/${address}/by_denom?denom=ustate`, {
        headers,
      });
      const { balance } = (await answer.json()) as { balance: { amount: string } };
      return { balance: balance.amount, told: answer.headers.get("x-cosmos-block-height") };
    };
    const before = await at("2");
    expect(before).toEqual({ balance: "1000000000", told: "2" });
    const paid = await statesetdJson<TxAnswer>([
      "tx",
      "bank",
      "send",
      "alice",
      chain.account("bob").address,
      "77ustate",
      ...signing("alice"),
    ]);
    const { height } = await committed(paid.txhash);
    await chain.waitForHeight(BigInt(height) + 3n);
    const [now, then] = [await at(height), await at(String(BigInt(height) - 1n))];
    expect(BigInt(then.balance) - BigInt(now.balance)).toBe(77n);
    expect(await at("2")).toEqual(before);
    const future = await fetch(`${chain.rest}/cosmos/bank/v1beta1/supply`, {
      headers: { "x-cosmos-block-height": "1000000" },
    });
    expect(future.status).toBeGreaterThanOrEqual(400);
    if (existsSync(proofcheck)) {
      const account = decodeBech32(address);
      if (!account.ok) throw new Error(account.error);
      const key = `0214${toHex(account.value.bytes)}${Buffer.from("ustate").toString("hex")}`;
      const proven = await run(proofcheck, ["-rpc", chain.rpc, "-store", "bank", "-key", key, "-height", "2"]);
      expect(JSON.parse(proven.stdout)).toMatchObject({ verified: true, absent: false, value: "1000000000" });
    }
  });

  test("stops promptly and goes on with the same chain", async () => {
    const height = await chain.height();
    const stopped = await chain.stop("SIGTERM");
    expect(stopped.code).toBe(0);
    expect(stopped.ms).toBeLessThan(5_000);
    await chain.start();
    await chain.waitForHeight(height + 2n);
    const order = await chain.get<{ order: { status: string } }>(`${chain.rest}/stateset/orders/v1/orders/1`);
    expect(order.order.status).toBe("ORDER_STATUS_CONFIRMED");
    const block = await chain.get<{ result: { block: { header: { height: string } } } }>(
      `${chain.rpc}/block?height=${height}`,
    );
    expect(block.result.block.header.height).toBe(String(height));
  });

  test("a prefix of one's own makes a chain of one's own", async () => {
    const other = await TestChain.create({
      chainId: "cosmos-like-1",
      prefix: "cosmos",
      accounts: [{ name: "alice", coins: "1000ustate" }],
    });
    try {
      expect(other.account("alice").address).toMatch(/^cosmos1/);
      await other.start();
      const balance = await other.get<{ balances: unknown[] }>(
        `${other.rest}/cosmos/bank/v1beta1/balances/${other.account("alice").address}`,
      );
      expect(balance.balances).toEqual([{ denom: "ustate", amount: "1000" }]);
    } finally {
      await other.destroy();
    }
  });
});
