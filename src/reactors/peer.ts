/** What a reactor needs of a connected peer. */
export interface PeerChannel {
  readonly id: string;
  /** Queues the message. False: the queue is full (or the peer is gone), and nothing was queued. */
  send(channel: number, bytes: Uint8Array): boolean;
  /** Messages of the channel that wait to be sent. */
  queued(channel: number): number;
}
