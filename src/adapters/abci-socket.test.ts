import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keptLog } from "../../test/support/kept-log.js";
import { KvstoreApp } from "../../test/support/kvstore-app.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import type { AppConnection } from "../abci/application.js";
import { CheckTxType, Request, Response, ResponseCheckTx } from "../gen/tendermint/abci/types.js";
import { DelimitedReader } from "../p2p/delimited.js";
import { utf8Encode } from "../types/utf8.js";
import { connectAbciGrpc } from "./abci-grpc-client.js";
import { type AbciClient, connectAbci } from "./abci-socket-client.js";
import { encodeRequest, encodeResponse } from "./abci-socket-messages.js";
import { type AbciServer, serveAbci } from "./abci-socket-server.js";
import type { SocketAddress } from "./socket-address.js";

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function serve(change: Partial<AppConnection> = {}, address?: SocketAddress) {
  const app = Object.assign(await KvstoreApp.open(new MemoryDisk().database("app")), change) as AppConnection;
  const fatal: Error[] = [];
  const server: AbciServer = await serveAbci({
    address: address ?? { kind: "tcp", host: "127.0.0.1", port: 0 },
    app,
    log: keptLog(),
    onFatal: (error) => fatal.push(error),
  });
  closing.push(() => server.close());
  return { server, fatal };
}

async function client(address: SocketAddress): Promise<{ app: AbciClient; lost: Error[] }> {
  const lost: Error[] = [];
  const app = await connectAbci({ address, log: keptLog(), onLost: (error) => lost.push(error) });
  closing.push(() => app.close());
  return { app, lost };
}

const tcp = (server: AbciServer): SocketAddress => ({ kind: "tcp", host: "127.0.0.1", port: server.port! });

test("an application behind the socket answers as one in the process does", async () => {
  const { server } = await serve();
  const { app } = await client(tcp(server));
  const info = await app.info({ version: "", blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" });
  expect(info.lastBlockHeight).toBe(0n);
  const codes = await Promise.all(
    Array.from({ length: 500 }, (_, i) =>
      app.checkTx({ tx: utf8Encode(i % 2 ? `k${i}=v` : "bad"), type: CheckTxType.NEW }),
    ),
  );
  expect(codes.map((c) => c.code === 0)).toEqual(codes.map((_, i) => i % 2 === 1));
});

test("it is found by a unix socket too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "abci-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  const address: SocketAddress = { kind: "unix", path: join(folder, "app.sock") };
  await serve({}, address);
  const { app } = await client(address);
  expect((await app.query({ data: utf8Encode("k"), path: "/store", height: 0n, prove: false })).value).toHaveLength(0);
});

test.each([
  ["socket", connectAbci],
  ["gRPC", connectAbciGrpc],
])("the wait for an application that is not there ends with the node (%s)", async (_, connectTo) => {
  const { server } = await serve();
  const address = tcp(server);
  await server.close();
  const stopping = new AbortController();
  const connecting = connectTo({ address, log: keptLog(), onLost: () => undefined, stopping: stopping.signal });
  setTimeout(() => stopping.abort(), 100);
  await expect(connecting).rejects.toThrow(`no application answers at tcp://127.0.0.1:${server.port}`);
  await expect(
    connectTo({ address, log: keptLog(), onLost: () => undefined, stopping: stopping.signal }),
  ).rejects.toThrow("no application answers");
});

test("answers keep the order of the requests, whichever is ready first", async () => {
  let n = 0;
  const { server } = await serve({
    checkTx: async () => {
      const mine = n++;
      await new Promise((resolve) => setTimeout(resolve, 20 - mine));
      return { ...ResponseCheckTx.create(), code: mine };
    },
  });
  const { app } = await client(tcp(server));
  const tx = Uint8Array.of(1);
  const answers = await Promise.all([0, 1, 2, 3].map(() => app.checkTx({ tx, type: CheckTxType.NEW })));
  expect(answers.map((a) => a.code)).toEqual([0, 1, 2, 3]);
});

test("an application that breaks off sends an exception, and both sides stop", async () => {
  const { server, fatal } = await serve({
    commit: async () => {
      throw new Error("disk is gone");
    },
  });
  const { app, lost } = await client(tcp(server));
  await expect(app.commit()).rejects.toThrow("ABCI consensus connection: exception: disk is gone");
  expect(fatal.map((e) => e.message)).toEqual(["disk is gone"]);
  expect(lost).toHaveLength(1);
  await expect(app.info({ version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" })).rejects.toThrow();
});

async function exchange(server: AbciServer, bytes: Uint8Array): Promise<(string | undefined)[]> {
  const socket = connect(server.port!, "127.0.0.1");
  const reader = new DelimitedReader(1000);
  const kinds: (string | undefined)[] = [];
  socket.on("data", (data) => {
    reader.push(new Uint8Array(data));
    for (let cut = reader.next(); cut.kind === "message"; cut = reader.next()) {
      const { value } = Response.decode(cut.bytes);
      kinds.push(value?.kind === "exception" ? value.value.error : value?.kind);
    }
  });
  socket.write(bytes);
  setTimeout(() => socket.end(), 100);
  await new Promise((resolve) => socket.once("close", resolve));
  return kinds;
}

test("a request that is none ends the connection with an exception; others go on", async () => {
  const { server, fatal } = await serve();
  const echo = encodeRequest({ kind: "echo", value: { message: "hi" } });
  expect(await exchange(server, new Uint8Array([...echo, ...Request.encodeDelimited({ value: undefined })]))).toEqual([
    "echo",
    "unknown request from client",
  ]);
  expect((await exchange(server, Uint8Array.of(1, 0xff)))[0]).toMatch(/error reading message/);
  expect((await exchange(server, new Uint8Array(11).fill(0xff)))[0]).toMatch(/length/);
  expect(await exchange(server, echo)).toEqual(["echo"]);
  expect(fatal).toEqual([]);
});

test("a server that answers another kind than asked for is not believed", async () => {
  const { server } = await serve({ info: async () => ({}) as never });
  const { createServer } = await import("node:net");
  const liar = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.write(encodeResponse({ kind: "echo", value: { message: "" } })));
  });
  await new Promise<void>((resolve) => liar.listen(0, "127.0.0.1", resolve));
  closing.push(() => void liar.close());
  const { port } = liar.address() as { port: number };
  const { app, lost } = await client({ kind: "tcp", host: "127.0.0.1", port });
  await expect(app.commit()).rejects.toThrow("unexpected answer echo, wanted commit");
  expect(lost).toHaveLength(1);
  await server.close();
});
