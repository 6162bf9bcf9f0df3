/** What the application behind an ABCI socket asks its engine by CometBFT's RPC. */
import { JsonValue, readJson } from "../../chain/json/read.js";
import { readBlock, readBlockId, readPublicKey } from "../../chain/json/readers.js";
import type { ChainTime } from "../../chain/time.js";
import type { Validator } from "../../chain/validator.js";
import type { NodeInfo } from "../../gateway/environment.js";
import { GRPC, GrpcError } from "../../gateway/services/grpc-status.js";
import type { Event, ExecTxResult, TxResult } from "../../gen/tendermint/abci/types.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { BlockID } from "../../gen/tendermint/types/types.js";
import { toBase64 } from "../../types/base64.js";

const TIMEOUT_MS = 10_000;
/** A page of 100 validators is far below; a block may have 100 MB, in base64. */
const ANSWER_BYTES_MAX = 160 * 1024 * 1024;
const VALIDATORS_PER_PAGE = 100;
const VALIDATORS_MAX = 10_000;

/** An error that the engine answered, in its words. */
export class CometRpcError extends Error {
  override name = "CometRpcError";
}

export interface CometStatus {
  readonly nodeInfo: NodeInfo;
  readonly height: bigint;
  readonly catchingUp: boolean;
}

export interface FoundBlock {
  readonly blockId: BlockID;
  readonly block: Block;
}

export interface BroadcastVerdict {
  readonly code: number;
  readonly codespace: string;
  readonly data: Uint8Array;
  readonly log: string;
}

/** Every call throws GrpcError (UNAVAILABLE) when the engine cannot be reached, CometRpcError when it refuses. */
export interface CometClient {
  status(): Promise<CometStatus>;
  /** The latest one when no height is given. */
  block(height?: bigint): Promise<FoundBlock>;
  validators(height: bigint): Promise<readonly Validator[]>;
  tx(hash: Uint8Array): Promise<TxResult>;
  txSearch(
    query: string,
    page: number,
    perPage: number,
    orderBy: "asc" | "desc",
  ): Promise<{ readonly rows: readonly TxResult[]; readonly total: bigint }>;
  broadcast(mode: "sync" | "async", tx: Uint8Array): Promise<BroadcastVerdict>;
}

function readEvent(json: JsonValue): Event {
  return {
    type: json.at("type").text(),
    attributes: json
      .at("attributes")
      .list()
      .map((a) => ({ key: a.at("key").text(), value: a.at("value").text(), index: a.at("index").value === true })),
  };
}

function readTxResult(json: JsonValue): ExecTxResult {
  return {
    code: json.at("code").uint32(),
    data: json.at("data").base64(),
    log: json.at("log").text(),
    info: json.at("info").text(),
    gasWanted: json.at("gas_wanted").int64(),
    gasUsed: json.at("gas_used").int64(),
    events: json.at("events").list().map(readEvent),
    codespace: json.at("codespace").text(),
  };
}

function readTx(json: JsonValue): TxResult {
  return {
    height: json.at("height").int64(),
    index: json.at("index").uint32(),
    tx: json.at("tx").base64(),
    result: readTxResult(json.at("tx_result")),
  };
}

function readValidator(json: JsonValue): Validator {
  return {
    address: json.at("address").hex(),
    pubKey: readPublicKey(json.at("pub_key")),
    power: json.at("voting_power").int64(),
    proposerPriority: json.at("proposer_priority").int64(),
  };
}

function readStatus(json: JsonValue): CometStatus {
  const info = json.at("node_info");
  const versions = info.at("protocol_version");
  const sync = json.at("sync_info");
  return {
    nodeInfo: {
      p2pVersion: versions.at("p2p").uint64(),
      blockVersion: versions.at("block").uint64(),
      appVersion: versions.at("app").uint64(),
      id: info.at("id").text(),
      listenAddress: info.at("listen_addr").text(),
      network: info.at("network").text(),
      version: info.at("version").text(),
      channels: info.at("channels").hex(),
      moniker: info.at("moniker").text(),
      txIndex: info.at("other").at("tx_index").text() === "on" ? "on" : "off",
      rpcAddress: info.at("other").at("rpc_address").text(),
    },
    height: sync.at("latest_block_height").int64(),
    catchingUp: sync.at("catching_up").value === true,
  };
}

const readFound = (json: JsonValue): FoundBlock => ({
  blockId: readBlockId(json.at("block_id")),
  block: readBlock(json.at("block")),
});

interface Envelope {
  readonly result?: unknown;
  readonly error?: { readonly message?: string; readonly data?: string };
}

/** @param url of the engine's RPC: "http://127.0.0.1:26657" */
export function createCometClient(url: string): CometClient {
  const unavailable = (why: string): GrpcError =>
    new GrpcError(GRPC.UNAVAILABLE, `the node at ${url} cannot be asked: ${why} (--node names another)`);

  const call = async <T>(
    method: string,
    params: { readonly [name: string]: unknown },
    read: (json: JsonValue) => T,
  ): Promise<T> => {
    let answer: Envelope;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (Number(response.headers.get("content-length") ?? 0) > ANSWER_BYTES_MAX)
        throw new Error("the answer is too long");
      answer = (await response.json()) as Envelope;
    } catch (e) {
      const { message, cause } = e as Error;
      throw unavailable(cause instanceof Error ? cause.message : message);
    }
    const { error, result } = answer;
    if (error !== undefined) throw new CometRpcError([error.message, error.data].filter((t) => t).join(": "));
    const value = readJson(() => read(new JsonValue(result, "")));
    if (!value.ok) throw unavailable(`its answer to ${method} is none: ${value.error}`);
    return value.value;
  };

  const heightOf = (height: bigint | undefined) => (height === undefined ? {} : { height: String(height) });

  return {
    status: () => call("status", {}, readStatus),
    block: (height) => call("block", heightOf(height), readFound),
    async validators(height) {
      const all: Validator[] = [];
      for (let page = 1; ; page++) {
        const params = { ...heightOf(height), page: String(page), per_page: String(VALIDATORS_PER_PAGE) };
        const found = await call("validators", params, (json) => ({
          rows: json.at("validators").list().map(readValidator),
          total: json.at("total").int64(),
        }));
        all.push(...found.rows);
        if (found.rows.length === 0 || BigInt(all.length) >= found.total || all.length >= VALIDATORS_MAX) return all;
      }
    },
    tx: (hash) => call("tx", { hash: toBase64(hash), prove: false }, readTx),
    txSearch: (query, page, perPage, orderBy) =>
      call(
        "tx_search",
        { query, prove: false, page: String(page), per_page: String(perPage), order_by: orderBy },
        (json) => ({ rows: json.at("txs").list().map(readTx), total: json.at("total_count").int64() }),
      ),
    broadcast: (mode, tx) =>
      call(`broadcast_tx_${mode}`, { tx: toBase64(tx) }, (json) => ({
        code: json.at("code").uint32(),
        codespace: json.at("codespace").text(),
        data: json.at("data").hex(),
        log: json.at("log").text(),
      })),
  };
}

/** The block's time, for answers about its transactions. */
export function timeOf({ block }: FoundBlock): ChainTime {
  return block.header.time;
}
