import type { TxResponse } from "../../gen/cosmos/base/abci/v1beta1/abci.js";
import { Tx } from "../../gen/cosmos/tx/v1beta1/tx.js";
import type { TxResult } from "../../gen/tendermint/abci/types.js";
import { txHash } from "../../chain/data.js";
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

/** The answer to a broadcast: only what CheckTx said. */
export function broadcastTxResponse(tx: Uint8Array, verdict: { code: number; codespace: string; data: Uint8Array; log: string }): TxResponse {
  return {
    height: 0n,
    txhash: toHexUpper(txHash(tx)),
    codespace: verdict.codespace,
    code: verdict.code,
    data: toHexUpper(verdict.data),
    rawLog: verdict.log,
    logs: [],
    info: "",
    gasWanted: 0n,
    gasUsed: 0n,
    tx: undefined,
    timestamp: "",
    events: [],
  };
}
