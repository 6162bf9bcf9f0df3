import { txHash } from "../../chain/data.js";
import type { TxResponse } from "../../gen/cosmos/base/abci/v1beta1/abci.js";
import { Tx } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { TxResult } from "../../gen/tendermint/abci/types.js";
import { toHexUpper } from "../../types/bytes.js";
import { formatRfc3339, type UnixTime } from "../../types/rfc3339.js";

/** The SDK's TxResponse of a committed transaction. `tx` is the decoded transaction as an Any. */
export function committedTxResponse(r: TxResult, blockTime: UnixTime): TxResponse {
  return {
    height: r.height,
    txhash: toHexUpper(txHash(r.tx)),
    codespace: r.result.codespace,
    code: r.result.code,
    data: toHexUpper(r.result.data),
    rawLog: r.result.log,
    logs: [],
    info: r.result.info,
    gasWanted: r.result.gasWanted,
    gasUsed: r.result.gasUsed,
    tx: { typeUrl: "/cosmos.tx.v1beta1.Tx", value: Tx.encode(Tx.decode(r.tx)) },
    // time.RFC3339 has no fraction.
    timestamp: formatRfc3339({ seconds: blockTime.seconds, nanos: 0 }),
    events: r.result.events,
  };
}

const BLANK: TxResponse = {
  height: 0n,
  txhash: "",
  codespace: "",
  code: 0,
  data: "",
  rawLog: "",
  logs: [],
  info: "",
  gasWanted: 0n,
  gasUsed: 0n,
  tx: undefined,
  timestamp: "",
  events: [],
};

/** Refusals of the mempool that have codes of their own in the codespace "sdk". */
const MEMPOOL_REFUSALS: readonly (readonly [text: string, code: number])[] = [
  ["tx already exists in cache", 19],
  ["mempool is full", 20],
  ["tx too large", 21],
];

/** The answer to a broadcast that the mempool refused by itself; undefined when the error is of another kind.
 *  @spec cosmos-sdk client/broadcast.go CheckCometError */
export function refusedTxResponse(tx: Uint8Array, refusal: string): TxResponse | undefined {
  const known = MEMPOOL_REFUSALS.find(([text]) => refusal.toLowerCase().includes(text));
  return known && { ...BLANK, txhash: toHexUpper(txHash(tx)), codespace: "sdk", code: known[1] };
}

/** The answer to a broadcast: only what CheckTx said. */
export function broadcastTxResponse(
  tx: Uint8Array,
  verdict: { code: number; codespace: string; data: Uint8Array; log: string },
): TxResponse {
  return {
    ...BLANK,
    txhash: toHexUpper(txHash(tx)),
    codespace: verdict.codespace,
    code: verdict.code,
    data: toHexUpper(verdict.data),
    rawLog: verdict.log,
  };
}
