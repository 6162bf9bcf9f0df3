/** Results of transactions in the shape of cosmos.base.abci.v1beta1.TxResponse. */
import type { BroadcastAnswer } from "../rpc-client.js";

/** The answer of a broadcast, which knows nothing of a block yet. */
export function broadcastResponse(answer: BroadcastAnswer): Record<string, unknown> {
  return {
    height: "0",
    txhash: answer.hash,
    codespace: answer.codespace,
    code: answer.code,
    data: answer.data,
    raw_log: answer.log,
    logs: [],
    info: "",
    gas_wanted: "0",
    gas_used: "0",
    tx: null,
    timestamp: "",
    events: [],
  };
}
