/** What goes into a block that this node proposes, and which proposals of others it takes. The second never refuses what
 *  the first makes: a network whose proposers are refused stands still. */
import type { ConsensusParams } from "../gen/tendermint/types/params.js";
import { UINT64_MAX } from "../types/int-math.js";
import type { TxMemory } from "./tx-memory.js";

/** Bytes that a transaction takes in a block: its own, a tag and a length. */
function bytesInBlock(tx: Uint8Array): number {
  let lengthBytes = 1;
  for (let rest = tx.length; rest >= 0x80; rest = Math.floor(rest / 0x80)) lengthBytes++;
  return 1 + lengthBytes + tx.length;
}

function blockGasMax(params: ConsensusParams): bigint {
  const maxGas = params.block?.maxGas ?? -1n;
  return maxGas > 0n ? maxGas : UINT64_MAX;
}

/** The transactions that fit, in the order given. What does not fit is left for a later block; what does not decode is
 *  left out. */
export function selectTxs(
  memory: TxMemory,
  txs: readonly Uint8Array[],
  maxBytes: bigint,
  params: ConsensusParams,
): Uint8Array[] {
  const out: Uint8Array[] = [];
  const gasMax = blockGasMax(params);
  let bytes = 0;
  let gas = 0n;
  for (const tx of txs) {
    const size = bytesInBlock(tx);
    if (BigInt(bytes + size) > maxBytes) continue;
    const wanted = memory.gasOf(tx);
    if (wanted === undefined || gas + wanted > gasMax) continue;
    bytes += size;
    gas += wanted;
    out.push(tx);
    if (gas >= gasMax) break;
  }
  return out;
}

/** Whether all transactions decode and their gas fits. Signatures are left to execution: a bad one fails there, and
 *  costs its proposer a place in the block. */
export function acceptsTxs(memory: TxMemory, txs: readonly Uint8Array[], params: ConsensusParams): boolean {
  const gasMax = blockGasMax(params);
  let gas = 0n;
  for (const tx of txs) {
    const wanted = memory.gasOf(tx);
    if (wanted === undefined) return false;
    gas += wanted;
    if (gas > gasMax) return false;
  }
  return true;
}
