/** From raw bytes to a peer: the secret connection, then node info both ways, then whether the two fit.
 *  @spec cometbft p2p/transport.go */
import type { Verifier } from "../crypto/verifier.js";
import type { PeerCrypto } from "../ports/peer-crypto.js";
import { concatBytes, EMPTY_BYTES } from "../types/bytes.js";
import { DelimitedReader } from "./delimited.js";
import { nodeIdOfKey } from "./node-id.js";
import {
  decodeNodeInfo,
  encodeNodeInfo,
  incompatibility,
  NODE_INFO_BYTES_MAX,
  type NodeInfo,
  nodeInfoFault,
} from "./node-info.js";
import {
  type FrameOpener,
  type FrameSealer,
  type NodeIdentity,
  SecretHandshake,
  type SecretSession,
} from "./secret-connection.js";

/** What we are to others. */
export interface OwnNode {
  readonly identity: NodeIdentity;
  readonly info: NodeInfo;
}

export interface Acquaintance {
  /** Proven by its key. */
  readonly id: string;
  readonly info: NodeInfo;
  readonly sealer: FrameSealer;
  readonly opener: FrameOpener;
  /** Data that came right behind the handshake. */
  readonly data: Uint8Array;
}

export interface HandshakeFault {
  /** "identity": it is not who it was taken for; "self": it is us; "incompatible": another chain or protocol; "protocol":
   *  it does not speak as nodes do. */
  readonly cause: "protocol" | "identity" | "self" | "incompatible";
  readonly reason: string;
}

export type PeerHandshakeStep =
  | { readonly kind: "more"; readonly send: Uint8Array }
  | { readonly kind: "done"; readonly send: Uint8Array; readonly peer: Acquaintance }
  | ({ readonly kind: "fault" } & HandshakeFault);

interface Acquainting {
  readonly id: string;
  readonly session: SecretSession;
  readonly reader: DelimitedReader;
}

function refuse(cause: HandshakeFault["cause"], reason: string): PeerHandshakeStep {
  return { kind: "fault", cause, reason };
}

/** One end of it, over bytes alone: send `hello`, then what each step says. */
export class PeerHandshake {
  private readonly secret: SecretHandshake;
  private acquainting: Acquainting | undefined;

  /** @param ephemeralKey 32 fresh bytes
   *  @param dialledId who is expected; undefined when the other end dialled */
  constructor(
    private readonly own: OwnNode,
    private readonly dialledId: string | undefined,
    ephemeralKey: Uint8Array,
    crypto: PeerCrypto,
    verifier: Verifier,
  ) {
    this.secret = new SecretHandshake(own.identity, ephemeralKey, crypto, verifier);
  }

  get hello(): Uint8Array {
    return this.secret.hello;
  }

  receive(bytes: Uint8Array): PeerHandshakeStep {
    if (this.acquainting !== undefined) {
      const opened = this.acquainting.session.opener.open(bytes);
      return this.acquaint(this.acquainting, opened.data, opened.fault, EMPTY_BYTES);
    }
    const step = this.secret.receive(bytes);
    if (step.kind === "fault") return refuse("protocol", `secret connection: ${step.reason}`);
    if (step.kind === "more") return step;
    const { session } = step;
    const id = nodeIdOfKey(session.remoteKey);
    if (id === this.own.info.defaultNodeId) return refuse("self", "this is our own node");
    if (this.dialledId !== undefined && id !== this.dialledId) {
      return refuse("identity", `dialled ${this.dialledId}, but the key is that of ${id}`);
    }
    this.acquainting = { id, session, reader: new DelimitedReader(NODE_INFO_BYTES_MAX) };
    const send = concatBytes(step.send, session.sealer.seal(encodeNodeInfo(this.own.info)));
    return this.acquaint(this.acquainting, session.data, undefined, send);
  }

  private acquaint(
    { id, session, reader }: Acquainting,
    data: Uint8Array,
    fault: string | undefined,
    send: Uint8Array,
  ): PeerHandshakeStep {
    reader.push(data);
    const cut = reader.next();
    if (cut.kind === "fault") return refuse("protocol", `node info: ${cut.reason}`);
    if (cut.kind === "more") return fault === undefined ? { kind: "more", send } : refuse("protocol", fault);
    const decoded = decodeNodeInfo(cut.bytes);
    if (!decoded.ok) return refuse("protocol", `node info: ${decoded.error}`);
    const info = decoded.value;
    const inInfo = nodeInfoFault(info);
    if (inInfo !== undefined) return refuse("protocol", `node info: ${inInfo}`);
    if (info.defaultNodeId !== id) {
      return refuse("identity", `node info says ${info.defaultNodeId}, but the key is that of ${id}`);
    }
    const misfit = incompatibility(this.own.info, info);
    if (misfit !== undefined) return refuse("incompatible", misfit);
    const { sealer, opener } = session;
    return { kind: "done", send, peer: { id, info, sealer, opener, data: reader.rest().slice() } };
  }
}
