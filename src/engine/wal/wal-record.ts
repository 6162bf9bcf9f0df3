import { TimedWALMessage, type WALMessage } from "../../gen/tendermint/consensus/wal.js";
import { ProtobufError } from "../../protobuf/reader.js";
import type { UnixTime } from "../../types/rfc3339.js";
import { crc32c } from "./crc32c.js";

/** Largest data of one record: a consensus message of 1 MiB and its time. @source cometbft consensus/wal.go */
export const WAL_RECORD_BYTES_MAX = 1_048_576 + 24;

const HEAD_BYTES = 8;

/** What stands in the log: one of the four kinds of message that consensus acts on. */
export type WalMessage = NonNullable<WALMessage["sum"]>;

export interface TimedWalMessage {
  readonly time: UnixTime;
  readonly message: WalMessage;
}

/** Tells why a decoded message must not be acted on (its basic checks failed); undefined when it is sound. */
export type WalMessageCheck = (message: WalMessage) => string | undefined;

/** Big-endian CRC-32C of the data, big-endian length, data.
 *  @throws Error when the message is larger than a record may be */
export function encodeWalRecord(time: UnixTime, message: WalMessage): Uint8Array {
  const data = TimedWALMessage.encode({ time, msg: { sum: message } });
  if (data.length > WAL_RECORD_BYTES_MAX) {
    throw new Error(`msg is too big: ${data.length} bytes, max: ${WAL_RECORD_BYTES_MAX} bytes`);
  }
  const record = new Uint8Array(HEAD_BYTES + data.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, crc32c(data));
  view.setUint32(4, data.length);
  record.set(data, HEAD_BYTES);
  return record;
}

export type WalReading =
  | { readonly kind: "record"; readonly next: number; readonly entry: TimedWalMessage }
  | { readonly kind: "damage"; readonly next: number; readonly error: string }
  | { readonly kind: "end" };

function uint32At(bytes: Uint8Array, offset: number): number {
  const at = (i: number) => bytes[offset + i] ?? 0;
  return ((at(0) << 24) | (at(1) << 16) | (at(2) << 8) | at(3)) >>> 0;
}

/** Reads the record at `offset` and says where the next one begins, after damage too.
 *  As in the original, a short last record counts as filled up with zeros: it then fails its checksum.
 *  @source cometbft consensus/wal.go WALDecoder.Decode */
export function readWalRecord(bytes: Uint8Array, offset: number, check: WalMessageCheck): WalReading {
  const size = bytes.length;
  if (offset >= size) return { kind: "end" };
  const crc = uint32At(bytes, offset);
  let at = Math.min(offset + 4, size);
  if (at === size) return { kind: "damage", next: at, error: "failed to read length: EOF" };
  const length = uint32At(bytes, at);
  at = Math.min(at + 4, size);
  if (length > WAL_RECORD_BYTES_MAX) {
    const error = `length ${length} exceeded maximum possible value of ${WAL_RECORD_BYTES_MAX} bytes`;
    return { kind: "damage", next: at, error };
  }
  if (at === size) return { kind: "damage", next: at, error: `failed to read data: EOF (read: 0, wanted: ${length})` };
  const next = Math.min(at + length, size);
  const data = bytes.subarray(at, next);
  const actual = crc32c(data, length - data.length);
  if (actual !== crc) {
    return { kind: "damage", next, error: `checksums do not match: read: ${crc}, actual: ${actual}` };
  }
  try {
    const { time, msg } = TimedWALMessage.decode(data);
    const message = msg?.sum;
    if (message === undefined) {
      return { kind: "damage", next, error: "failed to convert from proto: nil WAL message" };
    }
    const fault = check(message);
    if (fault !== undefined) return { kind: "damage", next, error: `failed to convert from proto: ${fault}` };
    return { kind: "record", next, entry: { time, message } };
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
    return { kind: "damage", next, error: `failed to decode data: ${error.message}` };
  }
}
