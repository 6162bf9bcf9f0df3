/** Ends connections of clients that do not take what they asked for, so that answers do not pile up in memory. */
import type { Server, Socket } from "node:net";

export interface SlowReaderLimits {
  /** How long an answer may wait without any progress, beside the time that its bytes take. */
  readonly graceMs: number;
  /** The slowest reading that is waited for. */
  readonly bytesPerSecondMin: number;
  /** Of all connections together; beyond that those that wait longest with most go. */
  readonly waitingBytesMax: number;
  readonly checkMs: number;
}

export const SLOW_READER_LIMITS: SlowReaderLimits = {
  graceMs: 10_000,
  bytesPerSecondMin: 50_000,
  waitingBytesMax: 256 * 1_048_576,
  checkMs: 1_000,
};

interface Waiting {
  readonly untilMs: number;
  /** Bytes that had left when the waiting began: more of them, and it begins anew. */
  readonly sent: number;
}

/** @param event that tells of each connection: of TLS, when it can be written to
 *  @returns what ends the watching */
export function watchSlowReaders(
  server: Server,
  event: "connection" | "secureConnection",
  limits: SlowReaderLimits,
  monotonicMs: () => number = () => performance.now(),
): () => void {
  const sockets = new Map<Socket, Waiting | undefined>();
  server.on(event, (socket: Socket) => {
    sockets.set(socket, undefined);
    socket.once("close", () => sockets.delete(socket));
  });
  const check = (): void => {
    const nowMs = monotonicMs();
    const stuck: { readonly socket: Socket; readonly bytes: number }[] = [];
    let total = 0;
    for (const [socket, waiting] of sockets) {
      const bytes = socket.writableLength;
      if (bytes === 0) {
        if (waiting !== undefined) sockets.set(socket, undefined);
        continue;
      }
      total += bytes;
      const sent = socket.bytesWritten - bytes;
      if (waiting === undefined || sent > waiting.sent) {
        const untilMs = nowMs + limits.graceMs + (bytes / limits.bytesPerSecondMin) * 1_000;
        sockets.set(socket, { untilMs, sent });
      } else if (nowMs > waiting.untilMs) socket.destroy();
      else stuck.push({ socket, bytes });
    }
    if (total <= limits.waitingBytesMax) return;
    stuck.sort((a, b) => b.bytes - a.bytes);
    for (const { socket, bytes } of stuck) {
      if (total <= limits.waitingBytesMax) return;
      socket.destroy();
      total -= bytes;
    }
  };
  const timer = setInterval(check, limits.checkMs);
  timer.unref();
  return () => clearInterval(timer);
}
