import { ExecTxResult, ResponseFinalizeBlock } from "../../gen/tendermint/abci/types.js";
import { ABCIResponsesInfo } from "../../gen/tendermint/state/types.js";
import { Writer } from "../../protobuf/writer.js";

/** The answer for a block as bytes. Results of transactions are most of it and are written three times: with the block's
 *  results, as the last results, and one by one into the index. They are encoded once. */
export interface EncodedResults {
  /** ResponseFinalizeBlock. */
  readonly response: Uint8Array;
  /** ExecTxResult of each transaction: views on the response. */
  readonly txs: readonly Uint8Array[];
}

/** Tags of length-delimited fields. */
const FINALIZE_TX_RESULTS = 0x12;
const INFO_RESPONSE = 0x1a;
/** Tag and length of one result, as a rule. */
const FRAME_BYTES = 4;
const ROOM_BYTES = 4096;

export function encodeResults(response: ResponseFinalizeBlock): EncodedResults {
  const { txResults } = response;
  const sample = txResults.length === 0 ? 0 : ExecTxResult.encode(txResults[0]!).length + FRAME_BYTES;
  // A buffer that grows is copied each time; results of a block are much alike.
  const writer = new Writer(ROOM_BYTES + Math.ceil(1.25 * sample * txResults.length));
  // From the last field to the first.
  writer.raw(ResponseFinalizeBlock.encode({ ...response, events: [], txResults: [] }));
  /** From the end of the response. */
  const ends: number[] = new Array(txResults.length);
  const starts: number[] = new Array(txResults.length);
  for (let i = txResults.length - 1; i >= 0; i--) {
    ends[i] = writer.written;
    ExecTxResult.write(txResults[i]!, writer);
    starts[i] = writer.written;
    writer.lengthFrom(ends[i]!);
    writer.varint(FINALIZE_TX_RESULTS);
  }
  writer.raw(ResponseFinalizeBlock.encode(ResponseFinalizeBlock.from({ events: response.events })));
  const bytes = writer.finish();
  const txs = starts.map((start, i) => bytes.subarray(bytes.length - start, bytes.length - ends[i]!));
  return { response: bytes, txs };
}

/** ABCIResponsesInfo of a block's encoded answer. */
export function encodeLastResults(height: bigint, response: Uint8Array): Uint8Array {
  const writer = new Writer(response.length + ROOM_BYTES);
  writer.bytes(response);
  writer.varint(INFO_RESPONSE);
  writer.raw(ABCIResponsesInfo.encode(ABCIResponsesInfo.from({ height })));
  return writer.finish();
}
