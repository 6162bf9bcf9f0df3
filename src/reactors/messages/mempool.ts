/** Transactions that nodes pass on. @spec cometbft mempool/{filter,reactor}.go */

import { filterFault, walkFields } from "../../codec/raw-fields.js";
import { Message } from "../../gen/tendermint/mempool/types.js";
import type { Reader } from "../../protobuf/reader.js";
import { err, ok, type Result } from "../../types/result.js";
import { decodeSum } from "./decode-sum.js";

export interface MempoolLimits {
  /** Of one transaction; 0 or less: no limit. */
  readonly maxTxBytes: number;
  /** Of all transactions of a message, unless one alone may have more; 0 or less: no limit of its own. */
  readonly maxBatchBytes: number;
}

const TXS_FIELD = 1;
const TX_FIELD = 1;

export function encodeTxs(txs: readonly Uint8Array[]): Uint8Array {
  return Message.encode({ sum: { kind: "txs", value: { txs: [...txs] } } });
}

/** Why the bytes must not be decoded: empty transactions cost an allocation and carry nothing, large ones cost memory. */
export function mempoolBytesFault(bytes: Uint8Array, limits: MempoolLimits): string | undefined {
  const { maxTxBytes } = limits;
  const budget = Math.max(maxTxBytes, limits.maxBatchBytes);
  let count = 0;
  let total = 0;
  const txFault = (length: number): string | undefined => {
    if (length === 0) return "an empty transaction";
    if (maxTxBytes > 0 && length > maxTxBytes) return `a transaction of ${length} bytes, the most are ${maxTxBytes}`;
    count++;
    total += length;
    return budget > 0 && total > budget ? `transactions of more than ${budget} bytes together` : undefined;
  };
  const txsFault = (reader: Reader, end: number) =>
    walkFields(reader, end, (field, at) =>
      field === TX_FIELD && at !== undefined ? txFault(at.end - at.start) : undefined,
    );
  const fault = filterFault(bytes, (reader) =>
    walkFields(reader, bytes.length, (field, at) =>
      field === TXS_FIELD && at !== undefined ? txsFault(reader, at.end) : undefined,
    ),
  );
  return fault ?? (count === 0 ? "no transactions" : undefined);
}

/** The transactions of a message; views on the bytes. */
export function decodeTxs(bytes: Uint8Array, limits: MempoolLimits): Result<readonly Uint8Array[]> {
  const fault = mempoolBytesFault(bytes, limits);
  if (fault !== undefined) return err(`${Message.typeName}: ${fault}`);
  const decoded = decodeSum(Message, bytes, () => undefined);
  return decoded.ok ? ok(decoded.value.value.txs) : decoded;
}
