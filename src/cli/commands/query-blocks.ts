/** Queries of blocks and validators, which CometBFT's RPC answers; printed as the SDK prints them, in proto JSON. */
import { JsonValue, readJson } from "../../chain/json/read.js";
import { evidenceFromJson, readCommit, readHeader, readValidatorSet } from "../../chain/json/readers.js";
import { toProtoJson } from "../../codec/proto-json.js";
import { publicKeyToAny } from "../../crypto/key-any.js";
import { GetLatestValidatorSetResponse } from "../../gen/cosmos/base/tendermint/v1beta1/query.js";
import type { PublicKey as CometKey } from "../../gen/tendermint/crypto/keys.js";
import { Block } from "../../gen/tendermint/types/block.js";
import { toBase64 } from "../../types/base64.js";
import { fromHex } from "../../types/bytes.js";
import type { Result } from "../../types/result.js";
import { formatAddress } from "../addresses.js";
import { loadApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { print } from "../output.js";
import { createRpcClient } from "../rpc-client.js";
import { searchPage } from "../search-page.js";

const HASH = /^(0x)?[0-9a-fA-F]{64}$/;

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CliError(`the node's answer is not as CometBFT gives it: ${result.error}`, "check --node");
}

/** "5"; nothing, "latest" and "0" are the last one. */
function heightParams(text: string | undefined): Record<string, string> {
  if (text === undefined || text === "latest" || text === "0") return {};
  if (!/^[0-9]{1,19}$/.test(text)) throw badValue("HEIGHT", text, "a height, or latest");
  return { height: text };
}

function blockFrom(json: JsonValue): Block {
  return {
    header: readHeader(json.at("header")),
    data: {
      txs: json
        .at("data")
        .at("txs")
        .list()
        .map((tx) => tx.base64()),
    },
    evidence: {
      evidence: json
        .at("evidence")
        .at("evidence")
        .list()
        .map((e) => must(evidenceFromJson(e.value))),
    },
    lastCommit: json.at("last_commit").isNull() ? undefined : readCommit(json.at("last_commit")),
  };
}

/** The block of a result of block, block_by_hash or block_search, as proto JSON. */
function blockJson(context: CommandContext, answer: unknown): unknown {
  const block = must(readJson(() => blockFrom(new JsonValue(answer, "").at("block"))));
  return JSON.parse(toProtoJson(Block, block, loadApplication(context.chain).registry));
}

/** By height (the last one when left out) or by hash. */
export async function queryBlock(context: CommandContext, reference: string | undefined): Promise<void> {
  const client = createRpcClient(context.client.node);
  const byHash = context.text("type") === "hash" || (reference !== undefined && HASH.test(reference));
  if (!byHash) {
    return print(context.io, context.format, blockJson(context, await client.call("block", heightParams(reference))));
  }
  if (reference === undefined || !HASH.test(reference)) {
    throw badValue("HASH", reference ?? "", "the 64 hex digits of a block's hash");
  }
  const hash = toBase64(fromHex(reference.replace(/^0x/, "")));
  const answer = await client.call<{ block?: unknown }>("block_by_hash", { hash });
  if (answer.block === undefined || answer.block === null) {
    throw new CliError(
      `this node has no block with the hash ${reference}`,
      "statesetd query block HEIGHT finds by height",
    );
  }
  print(context.io, context.format, blockJson(context, answer));
}

/** In the shape of cosmos.base.abci.v1beta1.SearchBlocksResult. */
export async function queryBlocks(context: CommandContext): Promise<void> {
  const query = context.text("query");
  if (query === undefined) {
    throw new UsageError("--query is missing", 'for example --query "block.height > 5 AND block.height < 9"');
  }
  const { page, limit } = searchPage(context);
  const order = context.text("order_by") ?? "asc";
  const params = {
    query,
    page: page.toString(),
    per_page: limit.toString(),
    order_by: order === "dsc" ? "desc" : order,
  };
  const client = createRpcClient(context.client.node);
  const { blocks, total_count: total } = await client.call<{ blocks: readonly unknown[]; total_count: string }>(
    "block_search",
    params,
  );
  print(context.io, context.format, {
    total_count: total,
    count: blocks.length.toString(),
    page_number: page.toString(),
    page_total: ((BigInt(total) + limit - 1n) / limit).toString(),
    limit: limit.toString(),
    blocks: blocks.map((block) => blockJson(context, block)),
  });
}

export async function queryBlockResults(context: CommandContext, height: string | undefined): Promise<void> {
  const client = createRpcClient(context.client.node);
  print(context.io, context.format, await client.call("block_results", heightParams(height)));
}

function keyAny(key: CometKey | undefined): ReturnType<typeof publicKeyToAny> | undefined {
  const sum = key?.sum;
  return sum === undefined ? undefined : publicKeyToAny({ kind: sum.kind, bytes: sum.value });
}

export async function queryValidatorSet(context: CommandContext, height: string | undefined): Promise<void> {
  const page = context.bigint("page") ?? 1n;
  const limit = context.bigint("limit") ?? 100n;
  const params = { ...heightParams(height), page: page.toString(), per_page: limit.toString() };
  const answer = await createRpcClient(context.client.node).call<{ block_height: string; total: string }>(
    "validators",
    params,
  );
  const set = must(readJson(() => readValidatorSet(new JsonValue(answer, ""))));
  const app = loadApplication(context.chain);
  const response: GetLatestValidatorSetResponse = {
    blockHeight: BigInt(answer.block_height),
    validators: (set?.validators ?? []).map(({ address, pubKey, votingPower, proposerPriority }) => ({
      address: formatAddress(app.prefix, "cons", address),
      pubKey: keyAny(pubKey),
      votingPower,
      proposerPriority,
    })),
    pagination: { nextKey: new Uint8Array(0), total: BigInt(answer.total) },
  };
  print(context.io, context.format, JSON.parse(toProtoJson(GetLatestValidatorSetResponse, response, app.registry)));
}
