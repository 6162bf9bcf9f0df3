/** One of the streams of messages that share a connection. */
export interface ChannelDescriptor {
  /** 0 to 255. */
  readonly id: number;
  /** Above 0: its share of the connection against other channels. */
  readonly priority: number;
  /** Messages that may wait to be sent. */
  readonly sendQueueCapacity: number;
  /** Bytes of the largest message that is taken. */
  readonly recvMessageCapacity: number;
}

interface Sending {
  readonly message: Uint8Array;
  /** Bytes that went out. */
  at: number;
}

/** What waits to be sent on one channel. */
export class SendChannel {
  private readonly queue: Uint8Array[] = [];
  private sending: Sending | undefined;
  private refused = false;
  private waitingBytes = 0;
  /** Bytes of packets, fading by a fifth every two seconds. */
  recentlySent = 0;

  constructor(readonly descriptor: ChannelDescriptor) {}

  /** Messages that wait, the one on its way included. */
  get queued(): number {
    return this.queue.length + (this.sending === undefined ? 0 : 1);
  }

  get queuedBytes(): number {
    return this.waitingBytes;
  }

  get isPending(): boolean {
    return this.sending !== undefined || this.queue.length > 0;
  }

  /** False when the queue is full. */
  push(message: Uint8Array): boolean {
    if (this.queue.length >= this.descriptor.sendQueueCapacity) return false;
    this.queue.push(message);
    this.waitingBytes += message.length;
    return true;
  }

  /** Somebody wants to be told when there is room again. */
  markRefused(): void {
    this.refused = true;
  }

  /** True once after a refusal, when half of the queue is free. */
  takeRoomSignal(): boolean {
    if (!this.refused || this.queue.length > this.descriptor.sendQueueCapacity / 2) return false;
    this.refused = false;
    return true;
  }

  /** The next piece of the first message. @throws when nothing is pending: ask first */
  nextPiece(maxBytes: number): { readonly data: Uint8Array; readonly eof: boolean } {
    const sending = (this.sending ??= { message: this.queue.shift()!, at: 0 });
    const data = sending.message.subarray(sending.at, sending.at + maxBytes);
    sending.at += data.length;
    this.waitingBytes -= data.length;
    const eof = sending.at === sending.message.length;
    if (eof) this.sending = undefined;
    return { data, eof };
  }
}

const FIRST_BYTES = 1024;

/** Puts the pieces of one channel's messages together; grows with what has come, never beyond the capacity. */
export class ReceiveChannel {
  private buffer = new Uint8Array(0);
  private length = 0;

  constructor(readonly descriptor: ChannelDescriptor) {}

  /** The whole message with its last piece, fresh; undefined before; a text when it is larger than the channel takes. */
  push(data: Uint8Array, eof: boolean): Uint8Array | undefined | string {
    const { recvMessageCapacity: max, id } = this.descriptor;
    const length = this.length + data.length;
    if (length > max) return `message on channel ${hexByte(id)} exceeds ${max} bytes`;
    if (this.length === 0 && eof) return data.slice();
    if (length > this.buffer.length) {
      const grown = new Uint8Array(Math.min(max, Math.max(FIRST_BYTES, 2 * this.buffer.length, length)));
      grown.set(this.buffer.subarray(0, this.length));
      this.buffer = grown;
    }
    this.buffer.set(data, this.length);
    this.length = length;
    if (!eof) return undefined;
    const message = this.buffer.slice(0, length);
    this.length = 0;
    // A large buffer is not kept for the next message, which is likely small.
    if (this.buffer.length > 64 * FIRST_BYTES) this.buffer = new Uint8Array(0);
    return message;
  }
}

export function hexByte(id: number): string {
  return `0x${id.toString(16).padStart(2, "0")}`;
}
