/** An unmodified CosmJS client against the built node. */
import {
  createMultisigThresholdPubkey,
  encodeSecp256k1Pubkey,
  pubkeyToAddress,
  Secp256k1HdWallet,
} from "@cosmjs/amino";
import { DirectSecp256k1HdWallet, type OfflineSigner } from "@cosmjs/proto-signing";
import {
  calculateFee,
  coins,
  GasPrice,
  makeMultisignedTxBytes,
  SigningStargateClient,
  StargateClient,
} from "@cosmjs/stargate";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestChain, until } from "../support/chain.js";

const prefix = "stateset";
const gasPrice = GasPrice.fromString("0.01ustate");
let chain: TestChain;

beforeAll(async () => {
  chain = await TestChain.create({
    accounts: [
      { name: "alice", coins: "1000000000000ustate,5000000uusdc" },
      { name: "bob", coins: "1000000000ustate" },
      { name: "carol", coins: "1000000000ustate" },
    ],
  });
  await chain.start();
});

afterAll(async () => {
  await chain?.destroy();
});

async function client(signer: OfflineSigner): Promise<SigningStargateClient> {
  return SigningStargateClient.connectWithSigner(chain.rpc, signer, { gasPrice, broadcastPollIntervalMs: 100 });
}

async function wallet(name: string): Promise<DirectSecp256k1HdWallet> {
  return DirectSecp256k1HdWallet.fromMnemonic(chain.account(name).mnemonic, { prefix });
}

const fee = calculateFee(200_000, gasPrice);

describe("CosmJS", () => {
  test("picks its client for CometBFT 0.38 and reads the chain id", async () => {
    const reader = await StargateClient.connect(chain.rpc);
    expect(await reader.getChainId()).toBe(chain.chainId);
    expect(await reader.getHeight()).toBeGreaterThan(0);
    const block = await reader.getBlock(1);
    expect(block.header.chainId).toBe(chain.chainId);
    reader.disconnect();
  });

  test("sends tokens signed direct, and finds the transaction by hash and by event", async () => {
    const alice = chain.account("alice");
    const bob = chain.account("bob");
    const c = await client(await wallet("alice"));
    const before = BigInt((await c.getBalance(bob.address, "ustate")).amount);
    const gas = await c.simulate(alice.address, [sendMsg(alice.address, bob.address, "1234")], "");
    expect(gas).toBeGreaterThan(20_000);
    const sent = await c.sendTokens(
      alice.address,
      bob.address,
      coins(1234, "ustate"),
      calculateFee(Math.ceil(gas * 1.3), gasPrice),
      "thanks",
    );
    expect(sent.code).toBe(0);
    expect(BigInt((await c.getBalance(bob.address, "ustate")).amount) - before).toBe(1234n);
    const byHash = await c.getTx(sent.transactionHash);
    expect(byHash?.height).toBe(sent.height);
    const byEvent = await until("the event index", 5_000, async () => {
      const found = await c.searchTx([
        { key: "transfer.recipient", value: bob.address },
        { key: "transfer.sender", value: alice.address },
      ]);
      return found.length > 0 ? found : undefined;
    });
    expect(byEvent.map((t) => t.hash)).toContain(sent.transactionHash);
    c.disconnect();
  });

  test("sends tokens signed in amino JSON", async () => {
    const alice = chain.account("alice");
    const signer = await Secp256k1HdWallet.fromMnemonic(alice.mnemonic, { prefix });
    const c = await client(signer);
    const sent = await c.sendTokens(
      alice.address,
      chain.account("bob").address,
      coins(5, "ustate"),
      fee,
      "amino <&> memo",
    );
    expect(sent.code).toBe(0);
    c.disconnect();
  });

  test("is refused with the SDK's codes", async () => {
    const alice = chain.account("alice");
    const bob = chain.account("bob");
    const c = await client(await wallet("alice"));
    const short = await c.sendTokens(alice.address, bob.address, coins("1000000000000000000", "ustate"), fee);
    expect(short.code).toBe(5);
    await expect(
      c.sendTokens(alice.address, bob.address, coins(1, "ustate"), calculateFee(2_000, gasPrice)),
    ).rejects.toThrow(/code 11\b/);

    const { accountNumber, sequence } = await c.getSequence(alice.address);
    const signerData = { accountNumber, sequence: sequence + 5, chainId: chain.chainId };
    const message = sendMsg(alice.address, bob.address, "1");
    const future = await c.sign(alice.address, [message], fee, "", signerData);
    await expect(c.broadcastTx(TxRaw.encode(future).finish())).rejects.toThrow(/code 32\b/);

    const wrongChain = await c.sign(alice.address, [message], fee, "", {
      accountNumber,
      sequence,
      chainId: "another-chain",
    });
    await expect(c.broadcastTx(TxRaw.encode(wrongChain).finish())).rejects.toThrow(/code 4\b/);
    c.disconnect();
  });

  test("sends from a two-of-three multisig", async () => {
    const names = ["alice", "bob", "carol"];
    const signers = await Promise.all(
      names.map((n) => Secp256k1HdWallet.fromMnemonic(chain.account(n).mnemonic, { prefix })),
    );
    const accounts = await Promise.all(signers.map(async (s) => (await s.getAccounts())[0]!));
    const key = createMultisigThresholdPubkey(
      accounts.map((a) => encodeSecp256k1Pubkey(a.pubkey)),
      2,
    );
    const address = pubkeyToAddress(key, prefix);
    const alice = await client(await wallet("alice"));
    const funded = await alice.sendTokens(chain.account("alice").address, address, coins(1_000_000, "ustate"), fee);
    expect(funded.code).toBe(0);
    const { accountNumber, sequence } = await alice.getSequence(address);
    const signerData = { accountNumber, sequence, chainId: chain.chainId };
    const message = sendMsg(address, chain.account("bob").address, "777");
    const signatures = new Map<string, Uint8Array>();
    let body: Uint8Array | undefined;
    for (const i of [0, 2]) {
      const c = await client(signers[i]!);
      const signed = await c.sign(accounts[i]!.address, [message], fee, "multi", signerData);
      signatures.set(accounts[i]!.address, signed.signatures[0]!);
      body = signed.bodyBytes;
      c.disconnect();
    }
    const bytes = makeMultisignedTxBytes(key, sequence, fee, body!, signatures);
    const result = await alice.broadcastTx(bytes);
    expect(result.code).toBe(0);
    expect((await alice.getBalance(address, "ustate")).amount).toBe(
      String(1_000_000 - 777 - Number(fee.amount[0]!.amount)),
    );
    alice.disconnect();
  });
});

function sendMsg(from: string, to: string, amount: string) {
  return {
    typeUrl: "/cosmos.bank.v1beta1.MsgSend",
    value: { fromAddress: from, toAddress: to, amount: [{ denom: "ustate", amount }] },
  };
}
