import { ExecTxResult, ResponseFinalizeBlock, TxResult } from "../../gen/tendermint/abci/types.js";
import { ABCIResponsesInfo } from "../../gen/tendermint/state/types.js";
import { Writer } from "../../protobuf/writer.js";

/** The answer for a block as bytes. Results of transactions are most of it and are written three times: with the block's
 *  results, as the last results, and one by one into the index. They are encoded once. */
export interface EncodedResults {
  /** ResponseFinalizeBlock. */
  readonly response: Uint8Array;
  /** ExecTxResult of each transaction. */
  readonly txs: readonly Uint8Array[];
}

/** Tags of length-delimited fields. */
const FINALIZE_TX_RESULTS = 0x12;
const INFO_RESPONSE = 0x1a;
const TX_RESULT_RESULT = 0x22;

export function encodeResults(response: ResponseFinalizeBlock): EncodedResults {
  const txs = response.txResults.map((result) => ExecTxResult.encode(result));
  const writer = new Writer();
  // From the last field to the first.
  writer.raw(ResponseFinalizeBlock.encode({ ...response, events: [], txResults: [] }));
  for (let i = txs.length - 1; i >= 0; i--) {
    writer.bytes(txs[i]!);
    writer.varint(FINALIZE_TX_RESULTS);
  }
  writer.raw(ResponseFinalizeBlock.encode(ResponseFinalizeBlock.from({ events: response.events })));
  return { response: writer.finish(), txs };
}

/** ABCIResponsesInfo of a block's encoded answer. */
export function encodeLastResults(height: bigint, response: Uint8Array): Uint8Array {
  const writer = new Writer();
  writer.bytes(response);
  writer.varint(INFO_RESPONSE);
  writer.raw(ABCIResponsesInfo.encode(ABCIResponsesInfo.from({ height })));
  return writer.finish();
}

/** TxResult of a transaction whose result is encoded already. */
export function encodeTxResult(
  place: { readonly height: bigint; readonly index: number; readonly tx: Uint8Array },
  result: Uint8Array,
): Uint8Array {
  const head = TxResult.encode({ ...place, result: NO_RESULT });
  // The empty result at the end is a tag and a length of zero.
  const writer = new Writer(result.length + head.length + 8);
  writer.bytes(result);
  writer.varint(TX_RESULT_RESULT);
  writer.raw(head.subarray(0, head.length - 2));
  return writer.finish();
}

const NO_RESULT: ExecTxResult = ExecTxResult.create();
