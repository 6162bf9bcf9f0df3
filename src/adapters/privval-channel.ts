/** Messages of CometBFT's remote-signer protocol over one socket: encrypted on TCP, plain on a unix socket.
 *  @spec cometbft privval/{signer_endpoint,socket_listeners,socket_dialers}.go */
import type { Socket } from "node:net";
import type { Verifier } from "../crypto/verifier.js";
import { Message } from "../gen/tendermint/privval/types.js";
import { DelimitedReader } from "../p2p/delimited.js";
import { nodeIdOfKey } from "../p2p/node-id.js";
import { type NodeIdentity, SecretHandshake, type SecretSession } from "../p2p/secret-connection.js";
import type { PeerCrypto, RandomSource } from "../ports/peer-crypto.js";

/** Of one message, in both directions: the original reads no longer ones. */
export const PRIVVAL_MESSAGE_BYTES_MAX = 10_240;
/** Messages that may come unasked; one follows the other here. */
const WAITING_MESSAGES_MAX = 4;

export type PrivvalMessage = NonNullable<Message["sum"]>;

/** What an encrypted connection needs; a unix socket needs nothing. */
export interface ChannelSecrets {
  readonly identity: NodeIdentity;
  readonly crypto: PeerCrypto;
  readonly random: RandomSource;
  readonly verifier: Verifier;
}

/** The connection has ended, or what came over it is not believed. */
export class ChannelError extends Error {
  override name = "ChannelError";
  constructor(
    message: string,
    /** Nothing came in time, as opposed to an end. */
    readonly timedOut = false,
  ) {
    super(message);
  }
}

interface Waiter {
  readonly resolve: (message: PrivvalMessage) => void;
  readonly reject: (error: Error) => void;
}

/** Runs the handshake of an encrypted connection. The socket is paused at the end. */
function shakeHands(socket: Socket, secrets: ChannelSecrets, timeoutMs: number): Promise<SecretSession> {
  const { identity, random, crypto, verifier } = secrets;
  const handshake = new SecretHandshake(identity, random.bytes(32), crypto, verifier);
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      socket.pause();
      socket.removeAllListeners("data");
      socket.off("close", onClose);
      act();
    };
    const fail = (reason: string): void => settle(() => reject(new ChannelError(reason)));
    const onClose = (): void => fail("the connection ended in the handshake");
    const timer = setTimeout(() => fail(`no handshake within ${timeoutMs} ms`), timeoutMs);
    socket.on("close", onClose);
    socket.on("data", (bytes: Buffer) => {
      const step = handshake.receive(new Uint8Array(bytes));
      if (step.kind === "fault") {
        fail(`handshake: ${step.reason}`);
        return;
      }
      if (step.send.length > 0) socket.write(step.send);
      if (step.kind === "done") settle(() => resolve(step.session));
    });
    socket.write(handshake.hello);
    socket.resume();
  });
}

/** One end of the conversation. Every failure closes it. */
export class PrivvalChannel {
  private readonly reader = new DelimitedReader(PRIVVAL_MESSAGE_BYTES_MAX);
  private readonly arrived: PrivvalMessage[] = [];
  private waiter: Waiter | undefined;
  private error: ChannelError | undefined;
  /** Told once, when no more messages can come. */
  onEnd: () => void = () => undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly session: SecretSession | undefined,
  ) {
    socket.on("close", () => this.end(new ChannelError("the other end has closed the connection")));
    socket.on("data", (bytes: Buffer) => this.take(new Uint8Array(bytes)));
    if (session !== undefined) this.push(session.data);
    socket.resume();
  }

  /** @param secrets undefined on a unix socket
   *  @throws ChannelError; the socket is closed then */
  static async open(socket: Socket, secrets: ChannelSecrets | undefined, timeoutMs: number): Promise<PrivvalChannel> {
    socket.on("error", () => undefined);
    if (socket.destroyed) throw new ChannelError("the other end has closed the connection");
    try {
      return new PrivvalChannel(socket, secrets && (await shakeHands(socket, secrets, timeoutMs)));
    } catch (e) {
      socket.destroy();
      throw e;
    }
  }

  /** The id that the other end has proven; undefined on a unix socket. */
  get remoteId(): string | undefined {
    return this.session && nodeIdOfKey(this.session.remoteKey);
  }

  get ended(): boolean {
    return this.error !== undefined;
  }

  private take(bytes: Uint8Array): void {
    if (this.error !== undefined) return;
    if (this.session === undefined) {
      this.push(bytes);
      return;
    }
    const { data, fault } = this.session.opener.open(bytes);
    this.push(data);
    if (fault !== undefined) this.end(new ChannelError(fault));
  }

  private push(bytes: Uint8Array): void {
    this.reader.push(bytes);
    while (this.error === undefined) {
      const cut = this.reader.next();
      if (cut.kind === "more") return;
      if (cut.kind === "fault") {
        this.end(new ChannelError(cut.reason));
        return;
      }
      let sum: PrivvalMessage | undefined;
      try {
        // What is kept of a message must not change under it.
        sum = Message.decode(cut.bytes.slice()).sum;
      } catch (e) {
        this.end(new ChannelError(`message: ${(e as Error).message}`));
        return;
      }
      if (sum === undefined || this.arrived.length >= WAITING_MESSAGES_MAX) {
        this.end(
          new ChannelError(sum === undefined ? "a message of no known kind" : "messages that were not asked for"),
        );
        return;
      }
      const { waiter } = this;
      this.waiter = undefined;
      if (waiter === undefined) this.arrived.push(sum);
      else waiter.resolve(sum);
    }
  }

  private end(error: ChannelError): void {
    if (this.error !== undefined) return;
    this.error = error;
    this.socket.destroy();
    this.waiter?.reject(error);
    this.waiter = undefined;
    this.onEnd();
  }

  /** After the end it does nothing: the next `receive` tells. */
  send(sum: PrivvalMessage): void {
    if (this.error !== undefined) return;
    const bytes = Message.encodeDelimited({ sum });
    this.socket.write(this.session === undefined ? bytes : this.session.sealer.seal(bytes));
  }

  /** The next message; one call at a time.
   *  @param timeoutMs undefined: however long it takes
   *  @throws ChannelError */
  async receive(timeoutMs: number | undefined): Promise<PrivvalMessage> {
    const next = this.arrived.shift();
    if (next !== undefined) return next;
    if (this.error !== undefined) throw this.error;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => this.end(new ChannelError(`no message within ${timeoutMs} ms`, true)), timeoutMs);
    try {
      return await new Promise((resolve, reject) => {
        this.waiter = { resolve, reject };
      });
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.end(new ChannelError("closed"));
  }
}
