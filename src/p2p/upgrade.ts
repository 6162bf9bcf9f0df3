/** Takes a fresh socket through the handshake within a time. */
import type { Verifier } from "../crypto/verifier.js";
import type { Socket, SocketHandlers } from "../ports/net.js";
import type { PeerCrypto, RandomSource } from "../ports/peer-crypto.js";
import type { Clock } from "../ports/time.js";
import { err, ok, type Result } from "../types/result.js";
import { type Acquaintance, type HandshakeFault, type OwnNode, PeerHandshake } from "./handshake.js";

export interface UpgradeDeps {
  readonly crypto: PeerCrypto;
  readonly verifier: Verifier;
  readonly random: RandomSource;
  readonly clock: Clock;
}

export interface Upgraded {
  readonly socket: Socket;
  readonly acquaintance: Acquaintance;
  /** Hands the socket over; what came in between is delivered first. */
  attach(handlers: SocketHandlers): void;
}

/** Hands over what a socket says; keeps it while nobody listens, which is no more than one read, for the socket is
 *  paused then. */
class Relay implements SocketHandlers {
  private target: SocketHandlers | undefined;
  private readonly kept: Uint8Array[] = [];
  private closed: { readonly reason: string | undefined } | undefined;

  to(target: SocketHandlers): void {
    this.target = target;
    for (const bytes of this.kept.splice(0)) target.data(bytes);
    if (this.closed !== undefined) target.close(this.closed.reason);
  }

  release(): void {
    this.target = undefined;
  }

  data(bytes: Uint8Array): void {
    if (this.target === undefined) this.kept.push(bytes);
    else this.target.data(bytes);
  }

  drain(): void {
    this.target?.drain();
  }

  close(reason: string | undefined): void {
    if (this.target === undefined) this.closed = { reason };
    else this.target.close(reason);
  }
}

/** Never throws. On a fault the socket is closed.
 *  @param dialledId who is expected; undefined when the other end dialled */
export function upgradeSocket(
  socket: Socket,
  own: OwnNode,
  dialledId: string | undefined,
  timeoutMs: number,
  deps: UpgradeDeps,
): Promise<Result<Upgraded, HandshakeFault>> {
  return new Promise((resolve) => {
    const relay = new Relay();
    const handshake = new PeerHandshake(own, dialledId, deps.random.bytes(32), deps.crypto, deps.verifier);
    let settled = false;
    const settle = (result: Result<Upgraded, HandshakeFault>) => {
      if (settled) return;
      settled = true;
      cancel();
      relay.release();
      if (!result.ok) socket.destroy();
      resolve(result);
    };
    const refuse = (fault: HandshakeFault) => settle(err(fault));
    const cancel = deps.clock.after(timeoutMs, () =>
      refuse({ cause: "protocol", reason: `no handshake within ${timeoutMs} ms` }),
    );
    relay.to({
      data(bytes) {
        const step = handshake.receive(bytes);
        if (step.kind === "fault") {
          refuse(step);
          return;
        }
        if (step.send.length > 0) socket.write(step.send);
        if (step.kind === "more") return;
        socket.pause();
        const attach = (handlers: SocketHandlers) => {
          relay.to(handlers);
          socket.resume();
        };
        settle(ok({ socket, acquaintance: step.peer, attach }));
      },
      drain() {},
      close: (reason) =>
        refuse({
          cause: "protocol",
          reason: `connection ended in the handshake${reason === undefined ? "" : `: ${reason}`}`,
        }),
    });
    socket.handle(relay);
    socket.write(handshake.hello);
  });
}
