import { parseEventQuery } from "../../../abci/event-query.js";
import { dataHash, txHash, txProof } from "../../../chain/data.js";
import { ExecTxResult, type TxResult } from "../../../gen/tendermint/abci/types.js";
import { toBase64 } from "../../../types/base64.js";
import { toHexUpper } from "../../../types/bytes.js";
import type { NodeEnvironment } from "../../environment.js";
import { checkTxJson, txResultFullJson } from "../abci-json.js";
import { RpcFailure } from "../protocol.js";
import { type Routes, perPageOf, route, skipOf } from "../route.js";

export const QUERY_CHARS_MAX = 512;

/** How long broadcast_tx_commit waits for the block (timeout_broadcast_tx_commit's default). */
const COMMIT_WAIT_MS = 10_000;

function txJson(env: NodeEnvironment, r: TxResult, prove: boolean): unknown {
  const base = {
    hash: toHexUpper(txHash(r.tx)),
    height: String(r.height),
    index: r.index,
    tx_result: txResultFullJson(r.result),
    tx: toBase64(r.tx),
  };
  const txs = prove ? env.blocks.loadBlock(r.height)?.data.txs : undefined;
  if (txs === undefined) return base;
  const proof = txProof(txs, r.index);
  return {
    ...base,
    proof: {
      root_hash: toHexUpper(dataHash(txs)),
      data: toBase64(r.tx),
      proof: {
        total: String(proof.total),
        index: String(proof.index),
        leaf_hash: toBase64(proof.leafHash),
        aunts: proof.aunts.map(toBase64),
      },
    },
  };
}

function broadcastJson(tx: Uint8Array, r: { code: number; data: Uint8Array; log: string; codespace: string }): unknown {
  return { code: r.code, data: toHexUpper(r.data), log: r.log, codespace: r.codespace, hash: toHexUpper(txHash(tx)) };
}

/** Orders of tx_search: ascending unless said. */
function descending(orderBy: string, standard: boolean): boolean {
  if (orderBy === "") return standard;
  if (orderBy !== "asc" && orderBy !== "desc") throw new RpcFailure("expected order_by to be either `asc` or `desc` or empty");
  return orderBy === "desc";
}

/** Waits for the Tx event of one transaction; gives up after COMMIT_WAIT_MS. */
function committed(env: NodeEnvironment, tx: Uint8Array): { result: Promise<TxResult | undefined>; cancel: () => void } {
  let finish: (result: TxResult | undefined) => void = () => undefined;
  const result = new Promise<TxResult | undefined>((resolve) => {
    finish = resolve;
  });
  const query = parseEventQuery(`tm.event = 'Tx' AND tx.hash = '${toHexUpper(txHash(tx))}'`);
  const unsubscribe = env.events.subscribe(query, (event) => finish(event.tx));
  const cancelTimer = env.clock.after(COMMIT_WAIT_MS, () => finish(undefined));
  return {
    result,
    cancel: () => {
      unsubscribe();
      cancelTimer();
    },
  };
}

export const transactionRoutes: Routes = {
  broadcast_tx_async: route({
    params: { tx: "bytes" },
    call: async (env, { tx }) => {
      // The verdict is not waited for, but a full mempool or a known transaction is told at once.
      const admitted = await env.mempool.admit(tx);
      admitted.verdict.catch((e: unknown) => env.log.warn("CheckTx failed", { error: String(e) }));
      return broadcastJson(tx, { code: 0, data: new Uint8Array(0), log: "", codespace: "" });
    },
  }),
  broadcast_tx_sync: route({
    params: { tx: "bytes" },
    call: async (env, { tx }) => broadcastJson(tx, await (await env.mempool.admit(tx)).verdict),
  }),
  broadcast_tx_commit: route({
    params: { tx: "bytes" },
    call: async (env, { tx }) => {
      const wait = committed(env, tx);
      try {
        const verdict = await env.mempool.admit(tx).then(
          (a) => a.verdict,
          (e: unknown) => {
            throw new RpcFailure(`error on broadcastTxCommit: ${e instanceof Error ? e.message : String(e)}`);
          },
        );
        const answer = (result: unknown, height: bigint): unknown => ({
          check_tx: checkTxJson(verdict),
          tx_result: result,
          hash: toHexUpper(txHash(tx)),
          height: String(height),
        });
        if (verdict.code !== 0) return answer(txResultFullJson(ExecTxResult.create()), 0n);
        const found = await wait.result;
        if (found === undefined) throw new RpcFailure("timed out waiting for tx to be included in a block");
        return answer(txResultFullJson(found.result), found.height);
      } finally {
        wait.cancel();
      }
    },
  }),
  unconfirmed_txs: route({
    params: { limit: "optional int" },
    call: (env, { limit }) => {
      // The original's bound lets one more through than was asked for; clients that count on it are served alike.
      const txs = env.mempool.list(perPageOf(limit) + 1);
      return {
        n_txs: String(txs.length),
        total: String(env.mempool.size()),
        total_bytes: String(env.mempool.sizeBytes()),
        txs: txs.map(toBase64),
      };
    },
  }),
  num_unconfirmed_txs: route({
    params: {},
    call: (env) => {
      const size = String(env.mempool.size());
      return { n_txs: size, total: size, total_bytes: String(env.mempool.sizeBytes()), txs: null };
    },
  }),
  tx: route({
    params: { hash: "bytes", prove: "bool" },
    cacheableWith: [],
    call: (env, { hash, prove }) => {
      if (env.txIndex === undefined) throw new RpcFailure("transaction indexing is disabled");
      const found = env.txIndex.get(hash);
      if (found === undefined) throw new RpcFailure(`tx (${toHexUpper(hash)}) not found`);
      return txJson(env, found, prove);
    },
  }),
  tx_search: route({
    params: { query: "string", prove: "bool", page: "optional int", per_page: "optional int", order_by: "string" },
    call: async (env, p) => {
      if (env.txIndex === undefined) throw new RpcFailure("transaction indexing is disabled");
      if (p.query.length > QUERY_CHARS_MAX) throw new RpcFailure("maximum query length exceeded");
      const query = parseEventQuery(p.query);
      const perPage = perPageOf(p.per_page);
      const order = descending(p.order_by, false);
      const { items, total } = await env.txIndex.search(query, {
        descending: order,
        page: (count) => ({ offset: skipOf(p.page, perPage, count), limit: perPage }),
      });
      return { txs: items.map((r) => txJson(env, r, p.prove)), total_count: String(total) };
    },
  }),
};

export { descending };
