/** Snapshots that nodes offer and fetch. @spec cometbft statesync/messages.go */

import { encodeUvarint } from "../../crypto/uvarint.js";
import {
  type ChunkResponse,
  ChunkResponse as ChunkResponseType,
  Message,
  type SnapshotsResponse,
} from "../../gen/tendermint/statesync/types.js";
import { concatBytes, EMPTY_BYTES } from "../../types/bytes.js";
import { err, type Result } from "../../types/result.js";
import { CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "./channels.js";
import { decodeSum } from "./decode-sum.js";

export type StatesyncMessage = NonNullable<Message["sum"]>;

const CHANNEL_OF: { readonly [kind in StatesyncMessage["kind"]]: number } = {
  snapshotsRequest: SNAPSHOT_CHANNEL,
  snapshotsResponse: SNAPSHOT_CHANNEL,
  chunkRequest: CHUNK_CHANNEL,
  chunkResponse: CHUNK_CHANNEL,
};

/** Tag of ChunkResponse in the message, and of an empty chunk in it. */
const CHUNK_RESPONSE_TAG = 0x22;
const EMPTY_CHUNK = new Uint8Array([0x22, 0]);

/** An empty chunk is written, where protobuf would leave it out: left out it would be no chunk, which is refused. */
export function encodeStatesyncMessage(sum: StatesyncMessage): Uint8Array {
  if (sum.kind !== "chunkResponse" || sum.value.missing || sum.value.chunk.length > 0) return Message.encode({ sum });
  const inner = concatBytes(ChunkResponseType.encode(sum.value), EMPTY_CHUNK);
  return concatBytes(new Uint8Array([CHUNK_RESPONSE_TAG]), encodeUvarint(inner.length), inner);
}

/** What the message is, by its first byte: chunks are large. */
export function isChunkResponse(bytes: Uint8Array): boolean {
  return bytes[0] === CHUNK_RESPONSE_TAG;
}

/** Decodes with the checks that need no state. A message on another channel than its own is refused.
 *  @param maxChunks that a snapshot may have (`max_snapshot_chunks`) */
export function decodeStatesyncMessage(
  channelId: number,
  bytes: Uint8Array,
  maxChunks: number,
): Result<StatesyncMessage> {
  const decoded = decodeSum(Message, bytes, (sum) => {
    switch (sum.kind) {
      case "snapshotsRequest":
        return undefined;
      case "snapshotsResponse":
        return snapshotFault(sum.value, maxChunks);
      case "chunkRequest":
        return sum.value.height === 0n ? "height is 0" : undefined;
      case "chunkResponse":
        return chunkFault(sum.value);
    }
  });
  if (decoded.ok && CHANNEL_OF[decoded.value.kind] !== channelId) {
    return err(`${decoded.value.kind} on channel ${channelId}`);
  }
  return decoded;
}

function snapshotFault(snapshot: SnapshotsResponse, maxChunks: number): string | undefined {
  if (snapshot.height === 0n) return "height is 0";
  if (snapshot.hash.length === 0) return "snapshot has no hash";
  if (snapshot.chunks === 0) return "snapshot has no chunks";
  return snapshot.chunks > maxChunks ? `snapshot has ${snapshot.chunks} chunks, the most are ${maxChunks}` : undefined;
}

function chunkFault(response: ChunkResponse): string | undefined {
  if (response.height === 0n) return "height is 0";
  if (response.missing) return response.chunk.length > 0 ? "a missing chunk has content" : undefined;
  // A field that was not there leaves the default, which is this very array; an empty one makes another.
  return response.chunk === EMPTY_BYTES ? "no chunk" : undefined;
}
