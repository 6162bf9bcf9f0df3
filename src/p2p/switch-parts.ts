/** What the switch is given and what it answers. */
import type { Verifier } from "../crypto/verifier.js";
import type { Logger } from "../ports/log.js";
import type { Network } from "../ports/net.js";
import type { PeerCrypto, RandomSource } from "../ports/peer-crypto.js";
import type { Clock } from "../ports/time.js";
import type { HandshakeFault } from "./handshake.js";
import type { NetAddress } from "./net-address.js";
import type { NodeInfo } from "./node-info.js";
import type { OwnInfo } from "./options.js";
import type { NodeIdentity } from "./secret-connection.js";

/** Why a connection is not wanted; undefined lets it in. */
export type PeerFilter = (candidate: {
  readonly id: string;
  readonly info: NodeInfo;
  readonly address: NetAddress;
  readonly outbound: boolean;
}) => Promise<string | undefined>;

export interface SwitchDeps {
  readonly identity: NodeIdentity;
  readonly own: OwnInfo;
  readonly network: Network;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random: RandomSource;
  readonly crypto: PeerCrypto;
  readonly verifier: Verifier;
  /** Calls back once the event loop has had its turn (setImmediate). */
  readonly nextTurn: (callback: () => void) => void;
  /** Asked about each new peer, for example the application (`filter_peers`). */
  readonly filters?: readonly PeerFilter[];
  readonly traffic?: PeerTraffic | undefined;
}

/** Who counts messages of peers: whole ones, as reactors see them. */
export interface PeerTraffic {
  sent(peerId: string, channelId: number, message: Uint8Array): void;
  received(peerId: string, channelId: number, message: Uint8Array): void;
}

export type DialFault =
  | { readonly cause: "already" | "refused" | "unreachable" | "stopped"; readonly reason: string }
  | HandshakeFault;

/** What the switch tells the keeper of addresses. */
export interface AddressEvents {
  /** The address is our own. */
  self(address: NetAddress): void;
  /** The peer has proven itself. */
  good(id: string): void;
}

/** Runs beside the switch, from its start to its stop. */
export interface Service {
  start(): void;
  stop(): Promise<void>;
}
