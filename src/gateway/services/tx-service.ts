import { EventQueryError, parseEventQuery } from "../../abci/event-query.js";
import type { DecodeTx } from "./decode-tx.js";
import { BroadcastMode, OrderBy, Service, SimulateResponse, TxEncodeResponse } from "../../gen/cosmos/tx/v1beta1/service.js";
import { SimulateRequest } from "../../gen/cosmos/tx/v1beta1/service.js";
import { Tx } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { TxResult } from "../../gen/tendermint/abci/types.js";
import { fromHex } from "../../types/bytes.js";
import type { NodeEnvironment } from "../environment.js";
import { perPageOf, skipOf } from "../rpc/route.js";
import type { GrpcBackend, ServiceHandlers } from "./backend.js";
import { GRPC, GrpcError } from "./grpc-status.js";
import { broadcastTxResponse, committedTxResponse } from "./tx-response.js";

const TXS_PER_PAGE_DEFAULT = 100n;

function messageOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

function hashOf(text: string): Uint8Array {
  const bad = /[^0-9a-fA-F]/u.exec(text);
  if (bad !== null) {
    const code = bad[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    throw new GrpcError(GRPC.UNKNOWN, `encoding/hex: invalid byte: U+${code} '${bad[0]}'`);
  }
  if (text.length % 2 !== 0) throw new GrpcError(GRPC.UNKNOWN, "encoding/hex: odd length hex string");
  return fromHex(text);
}

/** cosmos.tx.v1beta1.Service over this node's mempool, index and blocks; simulation is the application's. */
export function txService(env: NodeEnvironment, app: GrpcBackend, decodeTx: DecodeTx): ServiceHandlers<typeof Service> {
  const decoded = (bytes: Uint8Array): Tx => {
    const result = decodeTx(bytes);
    if (!result.ok) {
      const { codespace, code, description, detail } = result.error;
      throw new GrpcError(GRPC.UNKNOWN, `codespace ${codespace} code ${code}: ${description}${detail ? `: ${detail}` : ""}`);
    }
    return Tx.decode(bytes);
  };
  const response = (r: TxResult) => {
    const meta = env.blocks.loadBlockMeta(r.height);
    if (meta === undefined) throw new GrpcError(GRPC.UNKNOWN, `height ${r.height} is not available, lowest height is ${env.blocks.base()}`);
    return committedTxResponse(r, meta.header.time);
  };
  const unsupported = (): never => {
    throw new GrpcError(GRPC.UNIMPLEMENTED, "amino binary transactions (StdTx) are not supported; use protobuf transactions with TxEncode and TxDecode");
  };
  return {
    async simulate(request) {
      const txBytes = request.txBytes.length === 0 && request.tx !== undefined ? Tx.encode(request.tx) : request.txBytes;
      if (txBytes.length === 0) throw new GrpcError(GRPC.INVALID_ARGUMENT, "empty txBytes is not allowed");
      const answer = await app.call(
        "/cosmos.tx.v1beta1.Service/Simulate",
        SimulateRequest.encode({ tx: undefined, txBytes }),
        { height: undefined },
      );
      if (answer.code !== GRPC.OK) throw new GrpcError(answer.code, answer.message);
      return SimulateResponse.decode(answer.response);
    },
    getTx(request) {
      if (request.hash === "") throw new GrpcError(GRPC.INVALID_ARGUMENT, "tx hash cannot be empty");
      if (env.txIndex === undefined) throw new GrpcError(GRPC.UNKNOWN, "transaction indexing is disabled");
      const found = env.txIndex.get(hashOf(request.hash));
      if (found === undefined) throw new GrpcError(GRPC.NOT_FOUND, `tx not found: ${request.hash}`);
      return { tx: Tx.decode(found.tx), txResponse: response(found) };
    },
    async broadcastTx(request) {
      if (request.mode === BroadcastMode.BROADCAST_MODE_ASYNC) {
        const admitted = await env.mempool.admit(request.txBytes);
        admitted.verdict.catch((e: unknown) => env.log.warn("CheckTx failed", { error: messageOf(e) }));
        return { txResponse: broadcastTxResponse(request.txBytes, { code: 0, codespace: "", data: new Uint8Array(0), log: "" }) };
      }
      if (request.mode !== BroadcastMode.BROADCAST_MODE_SYNC) {
        throw new GrpcError(GRPC.UNKNOWN, "unsupported return type unspecified; supported types: sync, async");
      }
      const verdict = await (await env.mempool.admit(request.txBytes)).verdict;
      return { txResponse: broadcastTxResponse(request.txBytes, verdict) };
    },
    async getTxsEvent(request) {
      if (request.query === "") throw new GrpcError(GRPC.INTERNAL, "query cannot be empty");
      const failed = (e: unknown): never => {
        throw new GrpcError(GRPC.INTERNAL, `failed to search for txs: ${messageOf(e)}`);
      };
      if (env.txIndex === undefined) return failed("transaction indexing is disabled");
      let query: ReturnType<typeof parseEventQuery>;
      try {
        query = parseEventQuery(request.query);
      } catch (e) {
        if (e instanceof EventQueryError) return failed(e);
        throw e;
      }
      const page = request.page === 0n ? 1 : Number(request.page);
      const limit = perPageOf(Number(request.limit === 0n ? TXS_PER_PAGE_DEFAULT : request.limit));
      const descending = request.orderBy === OrderBy.ORDER_BY_DESC;
      const found = await env.txIndex
        .search(query, { descending, page: (total) => ({ offset: skipOf(page, limit, total), limit }) })
        .catch(failed);
      return {
        txs: found.items.map((r) => Tx.decode(r.tx)),
        txResponses: found.items.map(response),
        pagination: undefined,
        total: BigInt(found.total),
      };
    },
    getBlockWithTxs(request, context) {
      const current = context.height ?? env.blocks.height();
      if (request.height < 1n || request.height > current) {
        throw new GrpcError(
          GRPC.UNKNOWN,
          `codespace sdk code 26: invalid height: requested height ${request.height} but height must not be less than 1 or greater than the current height ${current}`,
        );
      }
      const block = env.blocks.loadBlock(request.height);
      const meta = env.blocks.loadBlockMeta(request.height);
      if (block === undefined || meta === undefined) {
        throw new GrpcError(GRPC.UNKNOWN, `height ${request.height} is not available, lowest height is ${env.blocks.base()}`);
      }
      const all = block.data.txs;
      const offset = request.pagination?.offset ?? 0n;
      const limit = request.pagination === undefined ? TXS_PER_PAGE_DEFAULT : request.pagination.limit;
      if (offset >= BigInt(all.length) && all.length > 0) {
        throw new GrpcError(
          GRPC.UNKNOWN,
          `codespace sdk code 18: invalid request: out of range: cannot paginate ${all.length} txs with offset ${offset} and limit ${limit < BigInt(all.length) ? limit : all.length}`,
        );
      }
      const chosen = request.pagination?.reverse
        ? all.slice(1, Number(offset) + 1).reverse().slice(0, Number(limit))
        : all.slice(Number(offset), Number(offset) + Number(limit < BigInt(all.length) ? limit : BigInt(all.length)));
      const txs = chosen.flatMap((bytes) => (decodeTx(bytes).ok ? [Tx.decode(bytes)] : []));
      return { txs, blockId: meta.blockId, block, pagination: { nextKey: new Uint8Array(0), total: BigInt(all.length) } };
    },
    txDecode(request) {
      if (request.txBytes.length === 0) throw new GrpcError(GRPC.INVALID_ARGUMENT, "invalid empty tx bytes");
      return { tx: decoded(request.txBytes) };
    },
    txEncode(request) {
      if (request.tx === undefined) throw new GrpcError(GRPC.INVALID_ARGUMENT, "invalid empty tx");
      return TxEncodeResponse.from({ txBytes: Tx.encode(request.tx) });
    },
    txEncodeAmino: unsupported,
    txDecodeAmino: unsupported,
  };
}
