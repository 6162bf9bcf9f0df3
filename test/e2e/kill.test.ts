/** kill -9 at random moments under load: nothing that RPC has shown is lost or changed, and nothing is signed twice.
 *  KILLS=50 npm run test:e2e -- test/e2e/kill.test.ts runs as many; SEED chooses the moments. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { calculateFee, GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestChain } from "../support/chain.js";
import { walRecords } from "../support/wal-records.js";

const KILLS = Number(process.env.KILLS ?? 5);
const SEED = Number(process.env.SEED ?? 7);
const LIFE_MS_MAX = 2_500;

let chain: TestChain;
let random = SEED;

/** Lehmer's generator: the same moments for the same seed. */
function nextRandom(): number {
  random = (random * 48271) % 2147483647;
  return random / 2147483647;
}

beforeAll(async () => {
  chain = await TestChain.create({
    chainId: "kill-1",
    accounts: [
      { name: "alice", coins: "1000000000000ustate" },
      { name: "bob", coins: "1ustate" },
    ],
  });
});

afterAll(async () => {
  await chain?.destroy();
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface BlockAnswer {
  readonly result?: {
    readonly block_id: { readonly hash: string };
    readonly block: { readonly header: { readonly app_hash: string } };
  };
}

/** What RPC shows of every height so far. */
async function shownBlocks(from: bigint): Promise<Map<bigint, string>> {
  const shown = new Map<bigint, string>();
  const height = await chain.height();
  for (let h = from; h <= height; h++) {
    const answer = await chain.get<BlockAnswer>(`${chain.rpc}/block?height=${h}`);
    if (answer.result !== undefined)
      shown.set(h, `${answer.result.block_id.hash} ${answer.result.block.header.app_hash}`);
  }
  return shown;
}

/** Sends transfers until told to stop; answers the hashes that the mempool took. */
function load(): { stop: () => Promise<string[]> } {
  let running = true;
  const accepted: string[] = [];
  const work = (async () => {
    const { mnemonic, address } = chain.account("alice");
    const wallet = await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, { prefix: "stateset" });
    const client = await SigningStargateClient.connectWithSigner(chain.rpc, wallet);
    const { accountNumber, sequence } = await client.getSequence(address);
    const fee = calculateFee(100_000, GasPrice.fromString("0.001ustate"));
    const value = {
      fromAddress: address,
      toAddress: chain.account("bob").address,
      amount: [{ denom: "ustate", amount: "1" }],
    };
    for (let i = 0; running; i++) {
      const signer = { accountNumber, sequence: sequence + i, chainId: chain.chainId };
      const signed = await client.sign(address, [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }], fee, "", signer);
      accepted.push(await client.broadcastTxSync(TxRaw.encode(signed).finish()));
    }
  })().catch(() => undefined); // The node dies under it: that is the point.
  return {
    stop: async () => {
      running = false;
      await work;
      return accepted;
    },
  };
}

test(`survives ${KILLS} kills at random moments`, { timeout: 60_000 + KILLS * 30_000 }, async () => {
  const known = new Map<bigint, string>();
  let takenIn = 0;
  for (let kill = 0; kill <= KILLS; kill++) {
    await chain.start();
    for (const [height, seen] of known) {
      const answer = await chain.get<BlockAnswer>(`${chain.rpc}/block?height=${height}`);
      expect(
        `${answer.result?.block_id.hash} ${answer.result?.block.header.app_hash}`,
        `height ${height} after kill ${kill}`,
      ).toBe(seen);
    }
    if (kill === KILLS) break;
    const sender = load();
    await sleep(nextRandom() * LIFE_MS_MAX);
    for (const [height, seen] of await shownBlocks(BigInt(known.size) + 1n)) known.set(height, seen);
    await sleep(nextRandom() * 200);
    await chain.stop("SIGKILL");
    takenIn += (await sender.stop()).length;
  }
  expect(known.size).toBeGreaterThan(0);
  expect(takenIn).toBeGreaterThan(0);
  await chain.stop();

  const signed = new Map<string, string>();
  const folder = join(chain.home, "data/cs.wal");
  for (const name of readdirSync(folder).filter((n) => n.startsWith("wal"))) {
    for (const { key, content } of walRecords(readFileSync(join(folder, name)))) {
      const before = signed.get(key);
      expect(before === undefined || before === content, `two signatures for ${key}`).toBe(true);
      signed.set(key, content);
    }
  }
  // Proposal, prevote and precommit of each height.
  expect(signed.size).toBeGreaterThanOrEqual(3 * known.size);
  console.log(
    `seed ${SEED}: ${KILLS} kills, ${known.size} heights, ${takenIn} transactions taken in, ${signed.size} signatures, all as they were`,
  );
});
