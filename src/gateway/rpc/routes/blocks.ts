import { blockMetaToJson, blockToJson } from "../../../chain/json/block.js";
import { blockIdToJson } from "../../../chain/json/block-id.js";
import { commitToJson, headerToJson } from "../../../chain/json/header.js";
import type { Block } from "../../../gen/tendermint/types/block.js";
import type { BlockID, BlockMeta } from "../../../gen/tendermint/types/types.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";
import { maxBig, minBig } from "../../../types/int-math.js";
import type { NodeEnvironment } from "../../environment.js";
import {
  bytesJson,
  eventJson,
  listOrNull,
  paramUpdatesJson,
  txResultFullJson,
  validatorUpdateJson,
} from "../abci-json.js";
import { RpcFailure } from "../protocol.js";
import { heightOrLatest, perPageOf, type Routes, route, skipOf } from "../route.js";
import { AnswerMeter, isDescending, runSearch, searchQuery } from "./search.js";

const NO_BLOCK_ID: BlockID = { hash: EMPTY_BYTES, partSetHeader: { total: 0, hash: EMPTY_BYTES } };
/** Most blocks that one `blockchain` call describes. */
const METAS_MAX = 20n;

function blockJson(env: NodeEnvironment, block: Block | undefined): unknown {
  const meta = block && env.blocks.loadMeta(block.header.height);
  return {
    block_id: blockIdToJson(meta?.blockId ?? NO_BLOCK_ID),
    block: block === undefined ? null : blockToJson(block),
  };
}

const headerJson = (meta: BlockMeta | undefined): unknown => ({
  header: meta === undefined ? null : headerToJson(meta.header),
});

export const blockRoutes: Routes = {
  blockchain: route({
    params: { minHeight: "int64", maxHeight: "int64" },
    cacheableWith: [],
    call: (env, { minHeight, maxHeight }) => {
      if (minHeight < 0n || maxHeight < 0n) throw new RpcFailure("heights must be non-negative");
      const last = env.blocks.height;
      const max = minBig(maxHeight === 0n ? last : maxHeight, last);
      const min = maxBig(maxBig(minHeight === 0n ? 1n : minHeight, env.blocks.base), max - METAS_MAX + 1n);
      if (min > max) throw new RpcFailure(`min height ${min} can't be greater than max height ${max}`);
      const metas: unknown[] = [];
      for (let height = max; height >= min; height--) {
        const meta = env.blocks.loadMeta(height);
        metas.push(meta === undefined ? null : blockMetaToJson(meta));
      }
      return { last_height: String(last), block_metas: metas };
    },
  }),
  block: route({
    params: { height: "optional int64" },
    cacheableWith: ["height"],
    call: (env, { height }) => blockJson(env, env.blocks.loadBlock(heightOrLatest(env, env.blocks.height, height))),
  }),
  block_by_hash: route({
    params: { hash: "bytes" },
    cacheableWith: [],
    call: (env, { hash }) => blockJson(env, env.blocks.loadBlockByHash(hash)),
  }),
  header: route({
    params: { height: "optional int64" },
    cacheableWith: ["height"],
    call: (env, { height }) => headerJson(env.blocks.loadMeta(heightOrLatest(env, env.blocks.height, height))),
  }),
  header_by_hash: route({
    params: { hash: "hex" },
    cacheableWith: [],
    call: (env, { hash }) => headerJson(env.blocks.loadMetaByHash(hash)),
  }),
  commit: route({
    params: { height: "optional int64" },
    cacheableWith: ["height"],
    call: (env, params) => {
      const height = heightOrLatest(env, env.blocks.height, params.height);
      const meta = env.blocks.loadMeta(height);
      if (meta === undefined) return null;
      // The block after the last one has not settled which precommits are in its commit.
      const canonical = height !== env.blocks.height;
      const commit = canonical ? env.blocks.loadCommit(height) : env.blocks.loadSeenCommit(height);
      return {
        signed_header: {
          header: headerToJson(meta.header),
          commit: commit === undefined ? null : commitToJson(commit),
        },
        canonical,
      };
    },
  }),
  block_results: route({
    params: { height: "optional int64" },
    cacheableWith: ["height"],
    call: (env, params) => {
      const height = heightOrLatest(env, env.blocks.height, params.height);
      const results = env.states.loadFinalizeBlockResponse(height);
      if (results === undefined) throw new RpcFailure(`could not find results for height #${height}`);
      return {
        height: String(height),
        txs_results: listOrNull(results.txResults, txResultFullJson),
        finalize_block_events: listOrNull(results.events, eventJson),
        validator_updates: listOrNull(results.validatorUpdates, validatorUpdateJson),
        consensus_param_updates: paramUpdatesJson(results.consensusParamUpdates),
        app_hash: bytesJson(results.appHash),
      };
    },
  }),
  block_search: route({
    params: { query: "string", page: "optional int", per_page: "optional int", order_by: "string" },
    call: async (env, p) => {
      if (env.blockIndex === undefined) throw new RpcFailure("block indexing is disabled");
      const found = await runSearch(env, env.blockIndex, searchQuery(p.query));
      const heights = isDescending(p.order_by, true) ? [...found].reverse() : found;
      const perPage = perPageOf(p.per_page);
      const skip = skipOf(p.page, perPage, heights.length);
      const meter = new AnswerMeter();
      const blocks: unknown[] = [];
      for (const height of heights.slice(skip, skip + perPage)) {
        const meta = env.blocks.loadMeta(height);
        if (meta === undefined) continue;
        meter.add(Number(meta.blockSize));
        const block = env.blocks.loadBlock(height);
        if (block !== undefined) blocks.push(blockJson(env, block));
      }
      return { blocks, total_count: String(heights.length) };
    },
  }),
};
