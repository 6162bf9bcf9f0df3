/** The channels on which nodes exchange messages: parameters that must be those of CometBFT, for peers disconnect over
 *  an unknown channel or an oversized message. */
import { BLOCK_BYTES_MAX } from "../../chain/limits.js";

export interface ChannelSpec {
  readonly id: number;
  /** Share of the connection against other channels. */
  readonly priority: number;
  /** Messages that may wait to be sent. */
  readonly sendQueueCapacity: number;
  /** Bytes of the largest message that is taken. */
  readonly recvMessageCapacity: number;
}

const MIB = 1_048_576;

export const STATE_CHANNEL = 0x20;
export const DATA_CHANNEL = 0x21;
export const VOTE_CHANNEL = 0x22;
export const VOTE_SET_BITS_CHANNEL = 0x23;
export const MEMPOOL_CHANNEL = 0x30;
export const EVIDENCE_CHANNEL = 0x38;
export const BLOCKSYNC_CHANNEL = 0x40;
export const SNAPSHOT_CHANNEL = 0x60;
export const CHUNK_CHANNEL = 0x61;

export const consensusChannels: readonly ChannelSpec[] = [
  { id: STATE_CHANNEL, priority: 6, sendQueueCapacity: 100, recvMessageCapacity: MIB },
  { id: DATA_CHANNEL, priority: 10, sendQueueCapacity: 100, recvMessageCapacity: MIB },
  { id: VOTE_CHANNEL, priority: 7, sendQueueCapacity: 100, recvMessageCapacity: MIB },
  { id: VOTE_SET_BITS_CHANNEL, priority: 1, sendQueueCapacity: 2, recvMessageCapacity: MIB },
];

function uvarintBytes(value: number): number {
  let n = 1;
  for (let v = value; v >= 0x80; v = Math.floor(v / 0x80)) n++;
  return n;
}

/** Takes one transaction of the largest size in its message. */
export function mempoolChannel(maxTxBytes: number): ChannelSpec {
  const list = maxTxBytes + 1 + uvarintBytes(maxTxBytes);
  return {
    id: MEMPOOL_CHANNEL,
    priority: 5,
    sendQueueCapacity: 1,
    recvMessageCapacity: list + 1 + uvarintBytes(list),
  };
}

export const evidenceChannel: ChannelSpec = {
  id: EVIDENCE_CHANNEL,
  priority: 6,
  sendQueueCapacity: 1,
  recvMessageCapacity: MIB,
};

export const blocksyncChannel: ChannelSpec = {
  id: BLOCKSYNC_CHANNEL,
  priority: 5,
  sendQueueCapacity: 1000,
  // The largest block with tag and length.
  recvMessageCapacity: BLOCK_BYTES_MAX + 5,
};

export const statesyncChannels: readonly ChannelSpec[] = [
  { id: SNAPSHOT_CHANNEL, priority: 5, sendQueueCapacity: 10, recvMessageCapacity: 4_000_000 },
  { id: CHUNK_CHANNEL, priority: 3, sendQueueCapacity: 10, recvMessageCapacity: 16_000_000 },
];
