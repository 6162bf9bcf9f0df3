import { parseEventQuery } from "../../../abci/event-query.js";
import { dataHash, txHash, txProof } from "../../../chain/data.js";
import { ExecTxResult, type TxResult } from "../../../gen/tendermint/abci/types.js";
import { toBase64 } from "../../../types/base64.js";
import { EMPTY_BYTES, toHexUpper } from "../../../types/bytes.js";
import type { NodeEnvironment } from "../../environment.js";
import { checkTxJson, txResultFullJson } from "../abci-json.js";
import { RpcFailure } from "../protocol.js";
import { perPageOf, type Routes, route, skipOf } from "../route.js";
import { AnswerMeter, isDescending, runSearch, searchQuery } from "./search.js";

/** timeout_broadcast_tx_commit's default. */
const COMMIT_WAIT_MS = 10_000;
/** Readers of events, waiting broadcasts among them, that a node serves at one time. */
const SUBSCRIBERS_MAX = 1_000;

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

/** About what a row takes in an answer. */
export function txAnswerBytes(r: TxResult): number {
  const attributes = r.result.events.flatMap((e) => e.attributes);
  const text = attributes.reduce((sum, a) => sum + a.key.length + a.value.length + 40, 0);
  return 2 * r.tx.length + 2 * r.result.data.length + r.result.log.length + text;
}

function broadcastJson(
  hash: Uint8Array,
  r: { code: number; data: Uint8Array; log: string; codespace: string },
): unknown {
  return { code: r.code, data: toHexUpper(r.data), log: r.log, codespace: r.codespace, hash: toHexUpper(hash) };
}

let waits = 0;

/** Waits for the Tx event of one transaction; gives up after a while. @throws RpcFailure when too many wait */
function committed(
  env: NodeEnvironment,
  tx: Uint8Array,
): { result: Promise<TxResult | undefined>; cancel: () => void } {
  if (env.events.subscribers >= SUBSCRIBERS_MAX)
    throw new RpcFailure(`max_subscription_clients ${SUBSCRIBERS_MAX} reached`);
  waits += 1;
  const subscriber = `broadcast_tx_commit ${waits}`;
  const query = parseEventQuery(`tm.event = 'Tx' AND tx.hash = '${toHexUpper(txHash(tx))}'`);
  const events = env.events.subscribe(subscriber, query, 1);
  let cancelTimer = (): void => undefined;
  const result = new Promise<TxResult | undefined>((resolve) => {
    events.onReady(() => {
      const data = events.take()?.data;
      resolve(data?.kind === "Tx" ? data.result : undefined);
    });
    cancelTimer = env.clock.after(env.broadcastCommitTimeoutMs ?? COMMIT_WAIT_MS, () => resolve(undefined));
  });
  const cancel = (): void => {
    cancelTimer();
    if (events.end === undefined) env.events.unsubscribe(subscriber, query);
  };
  return { result, cancel };
}

const messageOf = (e: unknown): string => (e instanceof Error ? e.message : String(e));

/** Resolves when everything that is ready by now has had its turn. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Hands a transaction to the mempool without waiting for the application. What the mempool refuses by itself (full,
 *  seen before) is told at once. @throws Error */
export async function admitTx(env: NodeEnvironment, tx: Uint8Array): Promise<void> {
  let refusal: unknown;
  env.mempool.checkTx(tx).catch((e: unknown) => {
    refusal = e;
  });
  await nextTurn();
  if (refusal !== undefined) throw refusal;
}

export const transactionRoutes: Routes = {
  broadcast_tx_async: route({
    params: { tx: "bytes" },
    call: async (env, { tx }) => {
      await admitTx(env, tx);
      return broadcastJson(txHash(tx), { code: 0, data: EMPTY_BYTES, log: "", codespace: "" });
    },
  }),
  broadcast_tx_sync: route({
    params: { tx: "bytes" },
    call: async (env, { tx }) => {
      const { hash, response } = await env.mempool.checkTx(tx);
      return broadcastJson(hash, response);
    },
  }),
  broadcast_tx_commit: route({
    params: { tx: "bytes" },
    call: async (env, { tx }) => {
      const wait = committed(env, tx);
      try {
        const { response: verdict } = await env.mempool.checkTx(tx).catch((e: unknown) => {
          throw new RpcFailure(`error on broadcastTxCommit: ${messageOf(e)}`);
        });
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
      const txs = env.mempool.reapMaxTxs(perPageOf(limit) + 1);
      return {
        n_txs: String(txs.length),
        total: String(env.mempool.size),
        total_bytes: String(env.mempool.sizeBytes),
        txs: txs.map(toBase64),
      };
    },
  }),
  num_unconfirmed_txs: route({
    params: {},
    call: (env) => {
      const size = String(env.mempool.size);
      return { n_txs: size, total: size, total_bytes: String(env.mempool.sizeBytes), txs: null };
    },
  }),
  tx: route({
    params: { hash: "bytes", prove: "bool" },
    cacheableWith: [],
    call: (env, { hash, prove }) => {
      if (env.txIndex === undefined) throw new RpcFailure("transaction indexing is disabled");
      if (hash.length === 0) throw new RpcFailure("transaction hash cannot be empty");
      const found = env.txIndex.get(hash);
      if (found === undefined) throw new RpcFailure(`tx (${toHexUpper(hash)}) not found`);
      return txJson(env, found, prove);
    },
  }),
  tx_search: route({
    params: { query: "string", prove: "bool", page: "optional int", per_page: "optional int", order_by: "string" },
    call: async (env, p) => {
      if (env.txIndex === undefined) throw new RpcFailure("transaction indexing is disabled");
      const positions = await runSearch(env, env.txIndex, searchQuery(p.query));
      const ordered = isDescending(p.order_by, false) ? [...positions].reverse() : positions;
      const perPage = perPageOf(p.per_page);
      const skip = skipOf(p.page, perPage, ordered.length);
      const meter = new AnswerMeter();
      const txs: unknown[] = [];
      for (const { hash } of ordered.slice(skip, skip + perPage)) {
        const found = env.txIndex.get(hash);
        if (found === undefined) continue;
        meter.add(txAnswerBytes(found));
        txs.push(txJson(env, found, p.prove));
      }
      return { txs, total_count: String(ordered.length) };
    },
  }),
};
