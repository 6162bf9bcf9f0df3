import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keptLog } from "../../test/support/kept-log.js";
import { KvstoreApp } from "../../test/support/kvstore-app.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import type { AppConnection } from "../abci/application.js";
import { CheckTxType, RequestFinalizeBlock, ResponseCheckTx } from "../gen/tendermint/abci/types.js";
import { utf8Encode } from "../types/utf8.js";
import { connectAbciGrpc } from "./abci-grpc-client.js";
import { serveAbciGrpc } from "./abci-grpc-server.js";
import type { SocketAddress } from "./socket-address.js";

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function pair(change: Partial<AppConnection> = {}, at?: SocketAddress) {
  const app = Object.assign(await KvstoreApp.open(new MemoryDisk().database("app")), change) as AppConnection;
  const fatal: Error[] = [];
  const lost: Error[] = [];
  const wanted = at ?? ({ kind: "tcp", host: "127.0.0.1", port: 0 } as const);
  const log = keptLog();
  const server = await serveAbciGrpc({ address: wanted, app, log, onFatal: (e) => fatal.push(e) });
  closing.push(() => server.close());
  const address = wanted.kind === "tcp" ? { ...wanted, port: server.port! } : wanted;
  const client = await connectAbciGrpc({ address, log: keptLog(), onLost: (e) => lost.push(e) });
  closing.push(() => client.close());
  return { client, server, fatal, lost };
}

const INFO = { version: "", blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" };

test("an application behind gRPC answers as one in the process does", async () => {
  const { client } = await pair();
  expect((await client.info(INFO)).lastBlockHeight).toBe(0n);
  const txs = ["good=1", "bad"].map((text) => client.checkTx({ tx: utf8Encode(text), type: CheckTxType.NEW }));
  expect((await Promise.all(txs)).map((r) => r.code === 0)).toEqual([true, false]);
  const found = await client.query({ data: utf8Encode("k"), path: "/store", height: 0n, prove: false });
  expect(found.value).toHaveLength(0);
});

test("blocks of more than gRPC's own 4 MB pass", async () => {
  const seen: number[] = [];
  const { client } = await pair({
    finalizeBlock: async (req) => {
      seen.push(...req.txs.map((tx) => tx.length));
      return (await KvstoreApp.open(new MemoryDisk().database("other"))).finalizeBlock({ ...req, txs: [] });
    },
  });
  await client.finalizeBlock(RequestFinalizeBlock.from({ txs: [new Uint8Array(9_000_000)], height: 1n }));
  expect(seen).toEqual([9_000_000]);
});

test("it is found by a unix socket too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "abci-grpc-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  const { client } = await pair({}, { kind: "unix", path: join(folder, "app.sock") });
  expect((await client.info(INFO)).lastBlockHeight).toBe(0n);
});

test("checks reach the application in the order of the calls", async () => {
  const seen: number[] = [];
  const { client } = await pair({
    checkTx: async ({ tx }) => {
      seen.push(tx[0]!);
      await new Promise((resolve) => setTimeout(resolve, tx[0] === 0 ? 20 : 0));
      return ResponseCheckTx.create();
    },
  });
  const order = Array.from({ length: 50 }, (_, i) => i);
  await Promise.all(order.map((i) => client.checkTx({ tx: Uint8Array.of(i), type: CheckTxType.NEW })));
  expect(seen).toEqual(order);
});

test("an application that breaks off tells why, and both sides stop", async () => {
  const { client, fatal, lost } = await pair({
    commit: async () => {
      throw new Error("disk is gone");
    },
  });
  await expect(client.commit()).rejects.toThrow("ABCI gRPC connection: commit: disk is gone");
  expect(fatal.map((e) => e.message)).toEqual(["disk is gone"]);
  expect(lost).toHaveLength(1);
  await expect(client.info(INFO)).rejects.toThrow("disk is gone");
});

test("an application that goes away is missed at once, without a call", async () => {
  const { client, server, lost } = await pair();
  await server.close();
  await expect
    .poll(() => lost.map((e) => e.message))
    .toEqual(["ABCI gRPC connection: the application has ended the connection"]);
  await expect(client.info(INFO)).rejects.toThrow("has ended the connection");
});

test("a client that is closed loses nothing", async () => {
  const { client, lost } = await pair();
  client.close();
  await expect(client.info(INFO)).rejects.toThrow("the node is stopping");
  expect(lost).toEqual([]);
});
