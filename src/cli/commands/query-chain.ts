/** Queries of transactions, which CometBFT's RPC answers. */
import { decodeTx } from "../../codec/decode-tx.js";
import { toProtoJson } from "../../codec/proto-json.js";
import { parseDurationMs } from "../../config/duration.js";
import { Tx } from "../../gen/cosmos/tx/v1beta1/tx.js";
import { fromBase64, toBase64 } from "../../types/base64.js";
import { fromHex, toHex, toHexUpper } from "../../types/bytes.js";
import { type CliApplication, loadApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { print } from "../output.js";
import { createRpcClient, type RpcClient, RpcError } from "../rpc-client.js";
import { searchPage } from "../search-page.js";

const HASH = /^(0x)?[0-9a-fA-F]{64}$/;
const WAIT_POLL_MS = 200;
const WAIT_MS_DEFAULT = 15_000;

interface RpcTx {
  readonly hash: string;
  readonly height: string;
  readonly tx: string;
  readonly tx_result: {
    readonly code?: number;
    readonly data?: string | null;
    readonly log?: string;
    readonly info?: string;
    readonly gas_wanted?: string;
    readonly gas_used?: string;
    readonly events?: readonly unknown[];
    readonly codespace?: string;
  };
}

function hashBytes(text: string): Uint8Array {
  if (!HASH.test(text)) throw badValue("HASH", text, "the 64 hex digits of a transaction's hash");
  return fromHex(text.replace(/^0x/, ""));
}

function fetchTx(client: RpcClient, hash: Uint8Array): Promise<RpcTx> {
  return client.call<RpcTx>("tx", { hash: toBase64(hash), prove: false });
}

async function blockTime(client: RpcClient, height: string): Promise<string> {
  const { header } = await client.call<{ header: { time: string } }>("header", { height });
  // Whole seconds, as the SDK prints them.
  return header.time.replace(/\.[0-9]+Z$/, "Z");
}

/** In the shape of cosmos.base.abci.v1beta1.TxResponse. */
function txResponse(app: CliApplication, found: RpcTx, timestamp: string): Record<string, unknown> {
  const result = found.tx_result;
  const bytes = fromBase64(found.tx);
  const decoded = decodeTx(app.registry, bytes);
  const tx: unknown = decoded.ok
    ? { "@type": "/cosmos.tx.v1beta1.Tx", ...JSON.parse(toProtoJson(Tx, Tx.decode(bytes), app.registry)) }
    : null;
  return {
    height: found.height,
    txhash: found.hash,
    codespace: result.codespace ?? "",
    code: result.code ?? 0,
    data: toHexUpper(fromBase64(result.data ?? "")),
    raw_log: result.log ?? "",
    logs: [],
    info: result.info ?? "",
    gas_wanted: result.gas_wanted ?? "0",
    gas_used: result.gas_used ?? "0",
    tx,
    timestamp,
    events: result.events ?? [],
  };
}

async function printTx(context: CommandContext, client: RpcClient, found: RpcTx): Promise<void> {
  const app = loadApplication(context.chain);
  print(context.io, context.format, txResponse(app, found, await blockTime(client, found.height)));
}

/** By hash, by "ADDRESS/SEQUENCE", or by signature, as --type says. */
export async function queryTx(context: CommandContext, reference: string): Promise<void> {
  const client = createRpcClient(context.client.node);
  const kind = context.text("type") ?? "hash";
  if (kind === "hash") {
    const hash = hashBytes(reference);
    try {
      return await printTx(context, client, await fetchTx(client, hash));
    } catch (e) {
      if (!(e instanceof RpcError) || !e.message.includes("not found")) throw e;
      throw new CliError(
        `there is no transaction ${toHex(hash)} in a block of this node`,
        "wait for it with statesetd query wait-tx",
      );
    }
  }
  const query =
    kind === "acc_seq"
      ? `tx.acc_seq='${reference}'`
      : reference
          .split(",")
          .map((s) => `tx.signature='${s}'`)
          .join(" AND ");
  const { txs } = await searchTxs(client, query, 1n, 1n, "asc");
  if (txs[0] === undefined)
    throw new CliError(
      `no transaction matches ${query}`,
      "statesetd query wait-tx HASH waits for one; statesetd query txs finds them by other events",
    );
  await printTx(context, client, txs[0]);
}

interface SearchAnswer {
  readonly txs: readonly RpcTx[];
  readonly total_count: string;
}

function searchTxs(
  client: RpcClient,
  query: string,
  page: bigint,
  limit: bigint,
  order: string,
): Promise<SearchAnswer> {
  const params = { query, prove: false, page: page.toString(), per_page: limit.toString(), order_by: order };
  return client.call<SearchAnswer>("tx_search", params);
}

/** In the shape of cosmos.base.abci.v1beta1.SearchTxsResult. */
export async function queryTxs(context: CommandContext): Promise<void> {
  const query = context.text("query");
  if (query === undefined)
    throw new UsageError("--query is missing", "for example --query \"message.sender='ADDRESS' AND tx.height > 5\"");
  const { page, limit } = searchPage(context);
  const client = createRpcClient(context.client.node);
  const order = context.text("order_by") ?? "asc";
  const { txs, total_count: total } = await searchTxs(client, query, page, limit, order === "dsc" ? "desc" : order);
  const app = loadApplication(context.chain);
  const times = new Map<string, string>();
  for (const { height } of txs) if (!times.has(height)) times.set(height, await blockTime(client, height));
  print(context.io, context.format, {
    total_count: total,
    count: txs.length.toString(),
    page_number: page.toString(),
    page_total: ((BigInt(total) + limit - 1n) / limit).toString(),
    limit: limit.toString(),
    txs: txs.map((tx) => txResponse(app, tx, times.get(tx.height)!)),
  });
}

/** The hash in what a broadcast printed, as JSON or text. */
function hashIn(text: string): string {
  const found = /"?txhash"?\s*:\s*"?([0-9a-fA-F]{64})/.exec(text)?.[1] ?? text.trim();
  if (HASH.test(found)) return found;
  throw new UsageError(
    "the standard input holds no transaction's hash",
    "statesetd tx … --yes | statesetd query wait-tx, or statesetd query wait-tx HASH",
  );
}

/** "15s" or "15". */
function waitMsOf(context: CommandContext): number {
  const text = context.text("timeout");
  if (text === undefined) return WAIT_MS_DEFAULT;
  const ms = parseDurationMs(/^[0-9]+$/.test(text) ? `${text}s` : text);
  if (!ms.ok || ms.value <= 0) throw badValue("--timeout", text, "a duration above zero, such as 30s");
  return ms.value;
}

/** Asks again until the transaction is in a block. */
export async function waitTx(context: CommandContext, reference: string | undefined): Promise<void> {
  const waitMs = waitMsOf(context);
  const hash = hashBytes(reference ?? hashIn(await context.io.readAll()));
  const client = createRpcClient(context.client.node);
  const end = performance.now() + waitMs;
  for (;;) {
    try {
      return await printTx(context, client, await fetchTx(client, hash));
    } catch (e) {
      if (!(e instanceof RpcError)) throw e;
    }
    if (performance.now() > end) {
      throw new CliError(
        `transaction ${toHexUpper(hash)} was in no block within ${waitMs / 1000} s`,
        "wait longer with --timeout 60s, or look with statesetd query tx HASH later",
      );
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_POLL_MS));
  }
}
