/** The chain of developers: up at once, a block for each transaction, a faucet. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { calculateFee, GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { afterEach, expect, test } from "vitest";
import { statesetd, statesetdJson, until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { NodeProcess, program } from "../support/network.js";

let node: NodeProcess | undefined;

afterEach(async () => {
  await node?.stop("SIGINT");
  node = undefined;
});

interface Dev {
  readonly rpc: string;
  readonly faucet: string;
  readonly admin: string;
  /** Words by name of the account, as they were printed. */
  readonly words: Readonly<Record<string, string>>;
  readonly home: string;
}

async function startDev(...flags: string[]): Promise<Dev> {
  const ports = [await freePort(), await freePort(), await freePort(), await freePort(), await freePort()];
  const [rpc, p2p, rest, grpc, faucet] = ports as [number, number, number, number, number];
  const args = [
    ...["dev", "--rpc.laddr", `tcp://127.0.0.1:${rpc}`, "--p2p.laddr", `tcp://127.0.0.1:${p2p}`],
    ...["--api.address", `tcp://127.0.0.1:${rest}`, "--grpc.address", `127.0.0.1:${grpc}`],
    ...["--faucet-port", String(faucet), ...flags],
  ];
  node = new NodeProcess(spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] }));
  const output = () => node!.output.join("");
  const awaited = flags.includes("--faucet") ? ["admin http", "faucet  http"] : ["admin http"];
  await until("the chain is up", 30_000, async () => (awaited.every((t) => output().includes(t)) ? true : undefined));
  const words = [...output().matchAll(/^([a-z]+) +stateset1\S+ .*\n +([a-z ]+)$/gm)];
  return {
    rpc: `http://127.0.0.1:${rpc}`,
    faucet: `http://127.0.0.1:${faucet}`,
    admin: /^admin (\S+)$/m.exec(output())![1]!,
    words: Object.fromEntries(words.map((m) => [m[1]!, m[2]!])),
    home: /^home +(\S+)$/m.exec(output())![1]!,
  };
}

async function height(rpc: string): Promise<number> {
  const { result } = (await (await fetch(`${rpc}/status`)).json()) as {
    result: { sync_info: { latest_block_height: string } };
  };
  return Number(result.sync_info.latest_block_height);
}

test("words are printed as insecure, and a transaction has its block at once", async () => {
  const dev = await startDev("--block-time", "0s");
  expect(node!.output.join("")).toContain("INSECURE");
  expect(Object.keys(dev.words)).toEqual(["alice", "bob", "carol"]);
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(dev.words.alice!, { prefix: "stateset" });
  const { address } = (await wallet.getAccounts())[0]!;
  const client = await SigningStargateClient.connectWithSigner(dev.rpc, wallet, { broadcastPollIntervalMs: 20 });
  // Without transactions no blocks, once the state of genesis has its own.
  await until("the chain rests", 10_000, async () => {
    const before = await height(dev.rpc);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    return (await height(dev.rpc)) === before ? true : undefined;
  });
  const fee = calculateFee(100_000, GasPrice.fromString("0ustate"));
  const before = await height(dev.rpc);
  const sent = await client.sendTokens(address, address, [{ denom: "ustate", amount: "1" }], fee);
  expect(sent.code).toBe(0);
  expect(sent.height).toBe(before + 1);
  // The block after it signs its state, and nothing holds that one back: at the usual pace it would be a second later.
  const pauses: number[] = [];
  for (let i = 0; i < 3; i++) {
    const { height: at } = await client.sendTokens(address, address, [{ denom: "ustate", amount: "1" }], fee);
    await until("the next block", 10_000, async () => ((await height(dev.rpc)) > at ? true : undefined));
    const times = await Promise.all([at, at + 1].map(async (h) => Date.parse((await client.getBlock(h)).header.time)));
    pauses.push(times[1]! - times[0]!);
  }
  expect(Math.min(...pauses)).toBeLessThan(800);
  client.disconnect();
  await node!.stop("SIGINT");
  expect(existsSync(dev.home)).toBe(false);
});

test("the faucet gives coins away, once in a while", async () => {
  const { rpc, faucet } = await startDev("--faucet", "--faucet-amount", "1234ustate", "--faucet-cooldown", "1h");
  const wallet = await DirectSecp256k1HdWallet.generate(12, { prefix: "stateset" });
  const { address } = (await wallet.getAccounts())[0]!;
  const credit = (denom: string) =>
    fetch(`${faucet}/credit`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ denom, address }),
    });
  const status = (await (await fetch(`${faucet}/status`)).json()) as { chainId: string; availableTokens: string[] };
  expect(status).toMatchObject({ status: "ok", chainId: "stateset-local-1", availableTokens: ["ustate"] });
  const given = await credit("ustate");
  expect([given.status, await given.text()]).toEqual([200, "ok"]);
  const client = await SigningStargateClient.connectWithSigner(rpc, wallet);
  expect(await client.getBalance(address, "ustate")).toEqual({ denom: "ustate", amount: "1234" });
  client.disconnect();
  expect((await credit("ustate")).status).toBe(405);
  expect((await credit("ueur")).status).toBe(422);
});

test("the chain goes back to a snapshot, as often as one likes, and on from there", async () => {
  const { rpc, faucet, admin, words } = await startDev("--faucet", "--faucet-cooldown", "0s", "--block-time", "0s");
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(words.alice!, { prefix: "stateset" });
  const { address } = (await wallet.getAccounts())[0]!;
  const { address: to } = (
    await (await DirectSecp256k1HdWallet.generate(12, { prefix: "stateset" })).getAccounts()
  )[0]!;
  const fee = calculateFee(100_000, GasPrice.fromString("0ustate"));
  const send = async (): Promise<number> => {
    const client = await SigningStargateClient.connectWithSigner(rpc, wallet, { broadcastPollIntervalMs: 20 });
    const sent = await client.sendTokens(address, to, [{ denom: "ustate", amount: "5" }], fee);
    expect(sent.code).toBe(0);
    client.disconnect();
    return sent.height;
  };
  const balance = async (): Promise<string> => {
    const client = await SigningStargateClient.connect(rpc);
    const { amount } = await client.getBalance(to, "ustate");
    client.disconnect();
    return amount;
  };
  const told = <T>(...args: string[]): Promise<T> => statesetdJson<T>(["dev", ...args, "--admin", admin]);
  const early = await told<{ name: string }>("snapshot");
  expect(early.name).toBe("s1");
  const first = await send();
  const made = await told<{ name: string; height: string }>("snapshot", "paid-once");
  expect(Number(made.height)).toBeGreaterThanOrEqual(first);
  for (let again = 0; again < 2; again++) {
    await send();
    expect(await balance()).toBe("10");
    expect(await told("revert")).toEqual(made);
    expect(await balance()).toBe("5");
    expect(await height(rpc)).toBeLessThanOrEqual(Number(made.height) + 1);
  }
  const body = JSON.stringify({ denom: "ustate", address: to });
  const given = await fetch(`${faucet}/credit`, {
    ...{ method: "POST", headers: { "content-type": "application/json" }, body },
  });
  expect([given.status, await given.text()]).toEqual([200, "ok"]);
  await told("revert", "s1");
  expect(await balance()).toBe("0");
  expect(await told<object[]>("snapshots")).toMatchObject([{ name: "s1" }, made]);
  const refused = [
    [["snapshot", "paid-once"], "there is a snapshot paid-once already"],
    [["snapshot", "../escape"], "is no name of a snapshot"],
    [["revert", "nothing"], "there is no snapshot nothing: there are s1, paid-once"],
  ] as const;
  for (const [args, text] of refused) {
    const run = await statesetd(["dev", ...args, "--admin", admin]);
    expect([run.code, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain(text);
  }
  // Nor can a page of another site do it.
  const foreign = await fetch(`${admin}/revert`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "{}",
  });
  expect(foreign.status).toBe(415);
  expect(await send()).toBeGreaterThan(0);
});
