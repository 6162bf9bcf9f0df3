import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { GRPC } from "../../gateway/services/grpc-status.js";
import { createCometClient } from "./comet-client.js";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

interface Call {
  readonly method: string;
  readonly params: { readonly [name: string]: unknown };
}

/** An engine that answers so. */
async function engine(answer: (call: Call) => unknown) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (text) => {
      body += String(text);
    });
    request.on("end", () => {
      const call = JSON.parse(body) as Call;
      calls.push(call);
      const answered = answer(call);
      response.end(typeof answered === "string" ? answered : JSON.stringify(answered));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: createCometClient(url), calls, url };
}

test("validators are fetched page by page, in the set's order", async () => {
  const { client, calls } = await engine(({ params }) => {
    const page = Number(params.page);
    const rows = Array.from({ length: page < 3 ? 100 : 5 }, (_, i) => ({
      address: (page * 1000 + i).toString(16).padStart(40, "0"),
      pub_key: { type: "tendermint/PubKeyEd25519", value: Buffer.alloc(32, page).toString("base64") },
      voting_power: String(page),
      proposer_priority: "-3",
    }));
    return { result: { block_height: "7", validators: rows, count: String(rows.length), total: "205" } };
  });
  const set = await client.validators(7n);
  expect(set).toHaveLength(205);
  expect([set[0]!.power, set[204]!.power, set[204]!.proposerPriority]).toEqual([1n, 3n, -3n]);
  expect(calls.map((c) => c.params)).toEqual(
    [1, 2, 3].map((page) => ({ height: "7", page: String(page), per_page: "100" })),
  );
});

test("what the engine refuses comes in its words", async () => {
  const { client } = await engine(() => ({
    error: { code: -32603, message: "Internal error", data: "tx (00) not found, err: <nil>" },
  }));
  await expect(client.tx(new Uint8Array(1))).rejects.toThrow("Internal error: tx (00) not found, err: <nil>");
});

test("a transaction comes with its result and events", async () => {
  const { client } = await engine(() => ({
    result: {
      hash: "AA",
      height: "9",
      index: 2,
      tx_result: {
        code: 5,
        data: null,
        log: "no",
        info: "",
        gas_wanted: "10",
        gas_used: "8",
        events: [{ type: "tx", attributes: [{ key: "fee", value: "1u", index: true }] }],
        codespace: "sdk",
      },
      tx: "AQI=",
    },
  }));
  const found = await client.tx(new Uint8Array(32));
  expect(found).toMatchObject({ height: 9n, index: 2, tx: Uint8Array.of(1, 2) });
  expect(found.result).toMatchObject({ code: 5, codespace: "sdk", gasWanted: 10n, gasUsed: 8n });
  expect(found.result.events).toEqual([{ type: "tx", attributes: [{ key: "fee", value: "1u", index: true }] }]);
});

test.each([
  ["no JSON at all", "<html>"],
  ["a number that is none", { result: { node_info: {}, sync_info: { latest_block_height: "nine" } } }],
])("an engine that answers %s counts as away", async (_, answer) => {
  const { client, url } = await engine(() => answer);
  await expect(client.status()).rejects.toMatchObject({ code: GRPC.UNAVAILABLE });
  await expect(client.status()).rejects.toThrow(`the node at ${url} cannot be asked`);
});

test("so does one that does not listen", async () => {
  const { client } = await engine(() => ({}));
  await new Promise((resolve) => servers.pop()!.close(resolve));
  await expect(client.block()).rejects.toMatchObject({ code: GRPC.UNAVAILABLE });
});
