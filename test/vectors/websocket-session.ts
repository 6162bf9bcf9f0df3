/** The recorded WebSocket session, played again: the same requests in the same order, and the recorded blocks published
 *  where the session saw their events. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { EventData } from "../../src/abci/events/event-data.js";
import { keyFromProto } from "../../src/chain/key-proto.js";
import { createValidator, validatorToProto } from "../../src/chain/validator.js";
import { nobleHasher } from "../../src/crypto/hasher.js";
import { allRoutes } from "../../src/gateway/rpc/routes/all.js";
import { type RpcServer, startRpcServer } from "../../src/gateway/rpc/server.js";
import type { Address } from "../support/gateway-rig.js";
import { type RecordedChain, type RecordedOptions, recordedChain } from "../support/recorded-chain.js";
import { loadVectors } from "./load.js";
import { rpcServerOptions } from "./rpc-options.js";

type Case =
  | { readonly from: "client" | "server"; readonly text: string }
  | {
      readonly from: "single";
      readonly text: string;
      readonly answers: readonly string[];
      readonly then_alive: boolean;
    };

interface Frame {
  readonly id?: unknown;
  readonly result?: { readonly query?: string; readonly data?: { readonly type: string; readonly value: unknown } };
}

interface NewBlockValue {
  readonly block: { readonly header: { readonly height: string } };
}

const { cases } = loadVectors<Case>("comet", "rpc/websocket");

const NODE: RecordedOptions = {
  nodeInfo: {
    p2pVersion: 8n,
    blockVersion: 11n,
    appVersion: 1n,
    id: "",
    listenAddress: "",
    network: "",
    version: "",
    channels: new Uint8Array(0),
    moniker: "",
    txIndex: "on",
    rpcAddress: "",
  },
  validatorKey: new Uint8Array(32),
  pending: [],
};

let chain: RecordedChain;
/** Where clients connect. */
let at: Address;

/** Something that stands before the node, or nothing. */
export interface Before {
  readonly at: Address;
  close(): Promise<void>;
}

/** A client that keeps what comes in. */
class Client {
  readonly frames: string[] = [];
  private wake: () => void = () => undefined;

  private constructor(private readonly ws: WebSocket) {
    ws.on("message", (data) => {
      this.frames.push(String(data));
      this.wake();
    });
  }

  static open(): Promise<Client> {
    const ws = new WebSocket(`ws://${at.host}:${at.port}/websocket`);
    return new Promise((resolve, reject) => {
      const client = new Client(ws);
      ws.once("open", () => resolve(client));
      ws.once("error", reject);
    });
  }

  send(text: string): void {
    this.ws.send(text);
  }

  /** Waits until that many frames are there. */
  async until(count: number): Promise<void> {
    const deadline = Date.now() + 5_000;
    while (this.frames.length < count && Date.now() < deadline) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, 100);
      });
    }
    expect(this.frames.length).toBeGreaterThanOrEqual(count);
  }

  close(): void {
    this.ws.terminate();
  }
}

function eventsOf(height: bigint): EventData[] {
  const block = chain.block(height);
  const result = chain.result(height);
  const blockId = chain.env.blocks.loadMeta(height)!.blockId;
  const events: EventData[] = [
    { kind: "NewBlock", block, blockId, result },
    { kind: "NewBlockHeader", header: block.header },
  ];
  block.data.txs.forEach((tx, index) => {
    const hash = nobleHasher.sha256(tx);
    events.push({ kind: "Tx", hash, result: { height, index, tx, result: result.txResults[index]! } });
  });
  if (result.validatorUpdates.length > 0) {
    const validatorUpdates = result.validatorUpdates.map(({ pubKey, power }) => {
      const key = keyFromProto(pubKey);
      if (!key.ok) throw new Error(key.error);
      return validatorToProto(createValidator(key.value, power));
    });
    events.push({ kind: "ValidatorSetUpdates", validatorUpdates });
  }
  return events;
}

const isEvent = (text: string): boolean => (JSON.parse(text) as Frame).result?.data !== undefined;

/** Heights whose NewBlock the session saw, in order. */
function heightsSeen(texts: readonly string[]): bigint[] {
  return texts.flatMap((text) => {
    const data = (JSON.parse(text) as Frame).result?.data;
    return data?.type === "tendermint/event/NewBlock"
      ? [BigInt((data.value as NewBlockValue).block.header.height)]
      : [];
  });
}

/** One stretch of the session: what the client sends, then what the server says until the client speaks again. */
interface Turn {
  readonly sent: string;
  readonly answers: string[];
}

function turnsOf(): Turn[] {
  const turns: Turn[] = [];
  for (const c of cases) {
    if (c.from === "client") turns.push({ sent: c.text, answers: [] });
    else if (c.from === "server") turns.at(-1)!.answers.push(c.text);
    else if (c.from !== "single") throw new Error(`unknown origin ${JSON.stringify(c)}`);
  }
  return turns;
}

/** By subscription: an event may overtake others of its height, but not those of its own query. */
function byQuery(texts: readonly string[]): Map<string, unknown[]> {
  const out = new Map<string, unknown[]>();
  for (const text of texts) {
    const frame = JSON.parse(text) as Frame;
    const key = JSON.stringify([frame.id, frame.result!.query]);
    out.set(key, [...(out.get(key) ?? []), frame]);
  }
  return out;
}

/** @param before opens what the clients reach the node by */
export function sessionTests(title: string, before: (node: Address) => Promise<Before>): void {
  describe(title, () => {
    let server: RpcServer;
    let between: Before;

    beforeAll(async () => {
      chain = await recordedChain(NODE);
      server = await startRpcServer(chain.env, allRoutes, rpcServerOptions);
      between = await before(server.address);
      at = between.at;
    });

    afterAll(async () => {
      await between.close();
      await server.close();
    });

    test("the session", async () => {
      const client = await Client.open();
      const events: string[] = [];
      const wantEvents: string[] = [];
      for (const { sent, answers } of turnsOf()) {
        const before = client.frames.length;
        const method = (/"method":"(\w+)"/.exec(sent) ?? [])[1];
        client.send(sent);
        const own = answers.filter((a) => !isEvent(a));
        const seen = answers.filter(isEvent);
        await client.until(before + own.length);
        for (const height of heightsSeen(seen)) for (const e of eventsOf(height)) chain.events.publish(e);
        await client.until(before + answers.length);
        const got = client.frames.slice(before);
        const gotOwn = got.filter((a) => !isEvent(a)).map((a) => JSON.parse(a) as Frame);
        // The application stands at another height than when the session was recorded.
        if (method === "abci_info")
          expect(gotOwn.map((a) => a.id)).toEqual(own.map((a) => (JSON.parse(a) as Frame).id));
        else expect(gotOwn).toEqual(own.map((a) => JSON.parse(a) as Frame));
        events.push(...got.filter(isEvent));
        wantEvents.push(...seen);
      }
      expect(wantEvents.length).toBeGreaterThan(0);
      expect(byQuery(events)).toEqual(byQuery(wantEvents));
      client.close();
    });

    for (const [i, c] of cases.entries()) {
      if (c.from !== "single") continue;
      test(`${i} ${c.text.slice(0, 120)}`, async () => {
        const client = await Client.open();
        client.send(c.text);
        client.send('{"jsonrpc":"2.0","id":"alive","method":"health"}');
        const alive = c.then_alive ? ['{"jsonrpc":"2.0","id":"alive","result":{}}'] : [];
        await client.until(c.answers.length + alive.length);
        expect(client.frames.map((f) => JSON.parse(f))).toEqual([...c.answers, ...alive].map((f) => JSON.parse(f)));
        client.close();
      });
    }
  });
}
