/** Packets: pieces of messages, pings and pongs, each behind its length. Written by hand into the buffer that goes out,
 *  for they are the most frequent thing that a node sends. @spec cometbft proto/tendermint/p2p/conn.proto */

const MSG_TAG = 0x1a;
const CHANNEL_TAG = 0x08;
const EOF_TAG = 0x10;
const DATA_TAG = 0x1a;

export const PING_PACKET: Uint8Array = new Uint8Array([2, 0x0a, 0]);
export const PONG_PACKET: Uint8Array = new Uint8Array([2, 0x12, 0]);

function uvarintBytes(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}

function writeUvarint(out: Uint8Array, at: number, value: number): number {
  let rest = value;
  let end = at;
  while (rest >= 0x80) {
    out[end++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  out[end++] = rest;
  return end;
}

function innerBytes(channelId: number, eof: boolean, dataBytes: number): number {
  const channel = channelId === 0 ? 0 : 1 + uvarintBytes(channelId);
  const data = dataBytes === 0 ? 0 : 1 + uvarintBytes(dataBytes) + dataBytes;
  return channel + (eof ? 2 : 0) + data;
}

/** Bytes of a packet without the length in front. */
function messageBytes(channelId: number, eof: boolean, dataBytes: number): number {
  const inner = innerBytes(channelId, eof, dataBytes);
  return 1 + uvarintBytes(inner) + inner;
}

/** Bytes of a packet on the wire. */
export function packetBytes(channelId: number, eof: boolean, dataBytes: number): number {
  const message = messageBytes(channelId, eof, dataBytes);
  return uvarintBytes(message) + message;
}

/** The largest packet that is taken: computed for channel 1, as the original does, so that a full piece on a channel
 *  above 127 is refused (there is none). */
export function packetBytesMax(maxDataBytes: number): number {
  return messageBytes(1, true, maxDataBytes);
}

/** Writes a packet, length first; returns where it ends. The caller has made room for `packetBytes`. */
export function writePacket(out: Uint8Array, at: number, channelId: number, eof: boolean, data: Uint8Array): number {
  const inner = innerBytes(channelId, eof, data.length);
  let end = writeUvarint(out, at, 1 + uvarintBytes(inner) + inner);
  out[end++] = MSG_TAG;
  end = writeUvarint(out, end, inner);
  if (channelId !== 0) {
    out[end++] = CHANNEL_TAG;
    end = writeUvarint(out, end, channelId);
  }
  if (eof) {
    out[end++] = EOF_TAG;
    out[end++] = 1;
  }
  if (data.length > 0) {
    out[end++] = DATA_TAG;
    end = writeUvarint(out, end, data.length);
    out.set(data, end);
    end += data.length;
  }
  return end;
}
