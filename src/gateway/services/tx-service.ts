import {
  BroadcastMode,
  type GetBlockWithTxsRequest,
  type GetBlockWithTxsResponse,
  OrderBy,
  type Service,
  SimulateRequest,
  SimulateResponse,
  TxEncodeResponse,
} from "../../gen/cosmos/tx/v1beta1/service.js";
import { Tx } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { TxResult } from "../../gen/tendermint/abci/types.js";
import { EMPTY_BYTES, fromHex } from "../../types/bytes.js";
import { defineErrors } from "../../types/errors.js";
import { minBig } from "../../types/int-math.js";
import type { NodeEnvironment } from "../environment.js";
import { perPageOf, skipOf } from "../rpc/route.js";
import { AnswerMeter, runSearch, searchQuery } from "../rpc/routes/search.js";
import { admitTx, txAnswerBytes } from "../rpc/routes/transactions.js";
import type { CallContext, GrpcBackend, ServiceHandlers } from "./backend.js";
import type { DecodeTx } from "./decode-tx.js";
import { GRPC, GrpcError } from "./grpc-status.js";
import { type BlockSource, loadBlock } from "./tendermint-service.js";
import { broadcastTxResponse, committedTxResponse, refusedTxResponse } from "./tx-response.js";

const errors = defineErrors("sdk", {
  INVALID_REQUEST: [18, "invalid request"],
  INVALID_HEIGHT: [26, "invalid height"],
});

export const TXS_PER_PAGE_DEFAULT = 100n;

function messageOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

export function hashOf(text: string): Uint8Array {
  const bad = /[^0-9a-fA-F]/u.exec(text);
  if (bad !== null) {
    const code = bad[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    throw new Error(`encoding/hex: invalid byte: U+${code} '${bad[0]}'`);
  }
  if (text.length % 2 !== 0) throw new Error("encoding/hex: odd length hex string");
  return fromHex(text);
}

type Handlers = ServiceHandlers<typeof Service>;

/** What needs the application and its codec alone. */
export function applicationTxHandlers(
  app: GrpcBackend,
  decodeTx: DecodeTx,
): Pick<Handlers, "simulate" | "txDecode" | "txEncode" | "txEncodeAmino" | "txDecodeAmino"> {
  const unsupported = (): never => {
    throw new GrpcError(
      GRPC.UNIMPLEMENTED,
      "amino binary transactions (StdTx) are not supported; use protobuf transactions with TxEncode and TxDecode",
    );
  };
  return {
    async simulate(request) {
      const txBytes =
        request.txBytes.length === 0 && request.tx !== undefined ? Tx.encode(request.tx) : request.txBytes;
      if (txBytes.length === 0) throw new GrpcError(GRPC.INVALID_ARGUMENT, "empty txBytes is not allowed");
      const answer = await app.call(
        "/cosmos.tx.v1beta1.Service/Simulate",
        SimulateRequest.encode({ tx: undefined, txBytes }),
        { height: undefined },
      );
      if (answer.code !== GRPC.OK) throw new GrpcError(answer.code, answer.message);
      return SimulateResponse.decode(answer.response);
    },
    txDecode(request) {
      if (request.txBytes.length === 0) throw new GrpcError(GRPC.INVALID_ARGUMENT, "invalid empty tx bytes");
      const decoded = decodeTx(request.txBytes);
      if (!decoded.ok) throw decoded.error;
      return { tx: Tx.decode(request.txBytes) };
    },
    txEncode(request) {
      if (request.tx === undefined) throw new GrpcError(GRPC.INVALID_ARGUMENT, "invalid empty tx");
      return TxEncodeResponse.from({ txBytes: Tx.encode(request.tx) });
    },
    txEncodeAmino: unsupported,
    txDecodeAmino: unsupported,
  };
}

/** @throws GrpcError, SdkError, Error worded as the reference does */
export function blockWithTxs(
  env: { readonly blocks: BlockSource },
  request: GetBlockWithTxsRequest,
  context: CallContext,
  decodeTx: DecodeTx,
): GetBlockWithTxsResponse {
  const current = context.height ?? env.blocks.height;
  if (request.height < 1n || request.height > current) {
    throw errors.INVALID_HEIGHT(
      `requested height ${request.height} but height must not be less than 1 or greater than the current height ${current}`,
    );
  }
  const { block, meta } = loadBlock(env, request.height);
  const all = block.data.txs;
  const offset = request.pagination?.offset ?? 0n;
  const asked = request.pagination === undefined ? TXS_PER_PAGE_DEFAULT : request.pagination.limit;
  const limit = minBig(asked, BigInt(all.length));
  if (offset >= BigInt(all.length) && all.length > 0) {
    throw errors.INVALID_REQUEST(
      `out of range: cannot paginate ${all.length} txs with offset ${offset} and limit ${limit}`,
    );
  }
  const start = Number(offset);
  const count = Number(limit);
  // Backwards from the offset, without the first transaction: so does the reference.
  const chosen = request.pagination?.reverse
    ? all
        .slice(1, start + 1)
        .reverse()
        .slice(0, count)
    : all.slice(start, start + count);
  const txs = chosen.flatMap((bytes) => (decodeTx(bytes).ok ? [Tx.decode(bytes)] : []));
  return {
    txs,
    blockId: meta.blockId,
    block,
    pagination: { nextKey: new Uint8Array(0), total: BigInt(all.length) },
  };
}

/** cosmos.tx.v1beta1.Service over this node's mempool, index and blocks; simulation is the application's. */
export function txService(env: NodeEnvironment, app: GrpcBackend, decodeTx: DecodeTx): Handlers {
  const response = (r: TxResult) => committedTxResponse(r, loadBlock(env, r.height).meta.header.time);
  return {
    getTx(request) {
      if (request.hash === "") throw new GrpcError(GRPC.INVALID_ARGUMENT, "tx hash cannot be empty");
      if (env.txIndex === undefined) throw new Error("transaction indexing is disabled");
      const found = env.txIndex.get(hashOf(request.hash));
      if (found === undefined) throw new GrpcError(GRPC.NOT_FOUND, `tx not found: ${request.hash}`);
      return { tx: Tx.decode(found.tx), txResponse: response(found) };
    },
    async broadcastTx({ mode, txBytes }) {
      if (mode !== BroadcastMode.BROADCAST_MODE_ASYNC && mode !== BroadcastMode.BROADCAST_MODE_SYNC) {
        throw new Error("unsupported return type unspecified; supported types: sync, async");
      }
      try {
        if (mode === BroadcastMode.BROADCAST_MODE_ASYNC) {
          await admitTx(env, txBytes);
          return { txResponse: broadcastTxResponse(txBytes, { code: 0, codespace: "", data: EMPTY_BYTES, log: "" }) };
        }
        return { txResponse: broadcastTxResponse(txBytes, (await env.mempool.checkTx(txBytes)).response) };
      } catch (e) {
        const txResponse = refusedTxResponse(txBytes, messageOf(e));
        if (txResponse === undefined) throw e;
        return { txResponse };
      }
    },
    async getTxsEvent(request) {
      if (request.query === "") throw new GrpcError(GRPC.INTERNAL, "query cannot be empty");
      // Every failure is INTERNAL here, a bad query too.
      const failed = (e: unknown): never => {
        throw new GrpcError(GRPC.INTERNAL, `failed to search for txs: ${messageOf(e)}`);
      };
      if (env.txIndex === undefined) return failed("transaction indexing is disabled");
      const page = request.page === 0n ? 1 : Number(request.page);
      const limit = perPageOf(Number(request.limit === 0n ? TXS_PER_PAGE_DEFAULT : request.limit));
      try {
        const found = await runSearch(env, env.txIndex, searchQuery(request.query));
        const ordered = request.orderBy === OrderBy.ORDER_BY_DESC ? [...found].reverse() : found;
        const skip = skipOf(page, limit, ordered.length);
        const meter = new AnswerMeter();
        const rows = ordered.slice(skip, skip + limit).flatMap(({ hash }) => {
          const row = env.txIndex?.get(hash);
          if (row === undefined) return [];
          meter.add(txAnswerBytes(row));
          return [row];
        });
        return {
          txs: rows.map((row) => Tx.decode(row.tx)),
          txResponses: rows.map(response),
          pagination: undefined,
          total: BigInt(ordered.length),
        };
      } catch (e) {
        return failed(e);
      }
    },
    getBlockWithTxs: (request, context) => blockWithTxs(env, request, context, decodeTx),
    ...applicationTxHandlers(app, decodeTx),
  };
}
