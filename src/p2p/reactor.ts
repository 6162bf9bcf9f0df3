/** What the parts that speak with peers give to the switch. */
import type { Peer } from "./peer.js";

export interface ReactorHandlers {
  /** The peer is there and takes messages. */
  onPeerUp?(peer: Peer): void;
  /** It is gone; nothing comes from it any more. */
  onPeerDown?(peer: Peer, reason: string): void;
  /** A whole message on one of the reactor's channels, not larger than the channel takes. The bytes belong to the reactor.
   *  Bytes that no honest peer sends are answered by `stopPeerForError`; throwing does the same, and is logged as an error
   *  of ours. */
  onReceive(peer: Peer, channelId: number, bytes: Uint8Array): void;
  /** A queue that was full when `send` was called has room again. */
  onRoom?(peer: Peer, channelId: number): void;
}
