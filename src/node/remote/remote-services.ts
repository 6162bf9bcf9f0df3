/** The tx, tendermint and node services of an application whose engine is another process: what they tell of blocks and
 *  the mempool is fetched for each call. */

import type { AppAccess } from "../../gateway/environment.js";
import type { GrpcBackend, ServiceHandlers } from "../../gateway/services/backend.js";
import { GRPC, GrpcError } from "../../gateway/services/grpc-status.js";
import { LocalServices } from "../../gateway/services/local-services.js";
import { nodeService } from "../../gateway/services/node-service.js";
import type { NodeServicesOptions } from "../../gateway/services/node-services.js";
import {
  type BlockSource,
  type TendermintSource,
  tendermintService,
} from "../../gateway/services/tendermint-service.js";
import { broadcastTxResponse, committedTxResponse, refusedTxResponse } from "../../gateway/services/tx-response.js";
import {
  applicationTxHandlers,
  blockWithTxs,
  hashOf,
  TXS_PER_PAGE_DEFAULT,
} from "../../gateway/services/tx-service.js";
import { Service as NodeService } from "../../gen/cosmos/base/node/v1beta1/query.js";
import { Service as TendermintService } from "../../gen/cosmos/base/tendermint/v1beta1/query.js";
import { BroadcastMode, OrderBy, Service as TxService } from "../../gen/cosmos/tx/v1beta1/service.js";
import { Tx } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { TxResult } from "../../gen/tendermint/abci/types.js";
import { BlockMeta } from "../../gen/tendermint/types/types.js";
import { type CometClient, CometRpcError, type FoundBlock, timeOf } from "./comet-client.js";

const TXS_PER_PAGE_MAX = 100;

/** The blocks that were fetched, at the engine's height. */
function blocksOf(height: bigint, found: readonly FoundBlock[] = []): BlockSource {
  const at = (h: bigint): FoundBlock | undefined => found.find(({ block }) => block.header.height === h);
  return {
    base: 1n,
    height,
    loadBlock: (h) => at(h)?.block,
    loadMeta(h) {
      const one = at(h);
      return one && BlockMeta.from({ blockId: one.blockId, header: one.block.header });
    },
  };
}

/** The engine's own words for a block that it does not have. */
async function fetchBlock(comet: CometClient, height: bigint): Promise<FoundBlock[]> {
  return height <= 0n ? [] : [await comet.block(height)];
}

function tendermintHandlers(
  comet: CometClient,
  app: Pick<AppAccess, "query">,
  options: NodeServicesOptions,
): ServiceHandlers<typeof TendermintService> {
  const notFetched = (): never => {
    throw new Error("not fetched for this call");
  };
  const over = (source: Partial<TendermintSource>) =>
    tendermintService(
      {
        blocks: blocksOf(0n),
        states: { loadValidators: notFetched },
        network: { nodeInfo: notFetched },
        consensus: { catchingUp: notFetched },
        app,
        ...source,
      },
      options,
    );
  const withValidators = async (asked: bigint | undefined) => {
    const { height } = await comet.status();
    const wanted = asked ?? height;
    const fetched = wanted > 0n && wanted <= height ? await comet.validators(wanted) : undefined;
    return over({
      blocks: blocksOf(height),
      states: { loadValidators: () => fetched && { validators: fetched } },
    });
  };
  return {
    async getNodeInfo(request, context) {
      const { nodeInfo } = await comet.status();
      return over({ network: { nodeInfo: () => nodeInfo } }).getNodeInfo(request, context);
    },
    async getSyncing(request, context) {
      const { catchingUp } = await comet.status();
      return over({ consensus: { catchingUp: () => catchingUp } }).getSyncing(request, context);
    },
    async getLatestBlock(request, context) {
      const found = await comet.block();
      return over({ blocks: blocksOf(found.block.header.height, [found]) }).getLatestBlock(request, context);
    },
    async getBlockByHeight(request, context) {
      const { height } = await comet.status();
      const found = request.height > height ? [] : await fetchBlock(comet, request.height);
      return over({ blocks: blocksOf(height, found) }).getBlockByHeight(request, context);
    },
    getLatestValidatorSet: async (request, context) =>
      (await withValidators(undefined)).getLatestValidatorSet(request, context),
    getValidatorSetByHeight: async (request, context) =>
      (await withValidators(request.height)).getValidatorSetByHeight(request, context),
    aBCIQuery: (request, context) => over({}).aBCIQuery(request, context),
  };
}

function txHandlers(
  comet: CometClient,
  application: GrpcBackend,
  { decodeTx }: NodeServicesOptions,
): ServiceHandlers<typeof TxService> {
  /** Rows of one height share its block. */
  const responses = async (rows: readonly TxResult[]) => {
    const times = new Map<bigint, ReturnType<typeof timeOf>>();
    for (const { height } of rows) if (!times.has(height)) times.set(height, timeOf(await comet.block(height)));
    return rows.map((row) => committedTxResponse(row, times.get(row.height)!));
  };
  return {
    ...applicationTxHandlers(application, decodeTx),
    async getTx(request) {
      if (request.hash === "") throw new GrpcError(GRPC.INVALID_ARGUMENT, "tx hash cannot be empty");
      let found: TxResult;
      try {
        found = await comet.tx(hashOf(request.hash));
      } catch (e) {
        if (!(e instanceof CometRpcError) || !e.message.includes("not found")) throw e;
        throw new GrpcError(GRPC.NOT_FOUND, `tx not found: ${request.hash}`);
      }
      const [txResponse] = await responses([found]);
      return { tx: Tx.decode(found.tx), txResponse };
    },
    async broadcastTx({ mode, txBytes }) {
      if (mode !== BroadcastMode.BROADCAST_MODE_ASYNC && mode !== BroadcastMode.BROADCAST_MODE_SYNC) {
        throw new Error("unsupported return type unspecified; supported types: sync, async");
      }
      try {
        const verdict = await comet.broadcast(mode === BroadcastMode.BROADCAST_MODE_SYNC ? "sync" : "async", txBytes);
        return { txResponse: broadcastTxResponse(txBytes, verdict) };
      } catch (e) {
        const txResponse = e instanceof CometRpcError ? refusedTxResponse(txBytes, e.message) : undefined;
        if (txResponse === undefined) throw e;
        return { txResponse };
      }
    },
    async getTxsEvent(request) {
      if (request.query === "") throw new GrpcError(GRPC.INTERNAL, "query cannot be empty");
      const page = request.page === 0n ? 1 : Number(request.page);
      const limit = Number(request.limit === 0n ? TXS_PER_PAGE_DEFAULT : request.limit);
      const order = request.orderBy === OrderBy.ORDER_BY_DESC ? "desc" : "asc";
      try {
        const { rows, total } = await comet.txSearch(request.query, page, Math.min(limit, TXS_PER_PAGE_MAX), order);
        const txResponses = await responses(rows);
        return { txs: rows.map((row) => Tx.decode(row.tx)), txResponses, pagination: undefined, total };
      } catch (e) {
        if (e instanceof GrpcError) throw e;
        throw new GrpcError(GRPC.INTERNAL, `failed to search for txs: ${(e as Error).message}`);
      }
    },
    async getBlockWithTxs(request, context) {
      const height = context.height ?? (await comet.status()).height;
      const found = request.height > height ? [] : await fetchBlock(comet, request.height);
      return blockWithTxs({ blocks: blocksOf(height, found) }, request, context, decodeTx);
    },
  };
}

export interface RemoteServicesParts {
  readonly comet: CometClient;
  /** The application's own queries. */
  readonly application: GrpcBackend;
  readonly app: Pick<AppAccess, "query">;
  /** The application's height. */
  readonly latestHeight: () => bigint;
}

/** Everything that gRPC and REST clients may ask. */
export function remoteServices(parts: RemoteServicesParts, options: NodeServicesOptions): LocalServices {
  const { comet, application, app, latestHeight } = parts;
  const config = nodeService({ blocks: blocksOf(0n) }, options.node);
  return new LocalServices(application, latestHeight)
    .add(TxService, txHandlers(comet, application, options))
    .add(TendermintService, tendermintHandlers(comet, app, options))
    .add(NodeService, {
      config: config.config,
      async status(request, context) {
        const height = context.height ?? latestHeight();
        const found = await fetchBlock(comet, height);
        return nodeService({ blocks: blocksOf(height, found) }, options.node).status(request, { height });
      },
    });
}
