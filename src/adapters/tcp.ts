/** TCP by Node's own sockets. */
import { lookup } from "node:dns/promises";
import { createServer, type Socket as NodeSocket, connect as nodeConnect } from "node:net";
import type { Endpoint, Network, Socket } from "../ports/net.js";

/** What may wait in a socket before writers are told to stop. */
const BUFFER_BYTES = 262_144;

export const tcpNetwork: Network = {
  dial: ({ host, port }, timeoutMs) =>
    new Promise((resolve, reject) => {
      const socket = nodeConnect({ host, port, noDelay: true });
      const where = `${host}:${port}`;
      const timer = setTimeout(() => fail(`${where}: no answer within ${timeoutMs} ms`), timeoutMs);
      const fail = (reason: string) => {
        clearTimeout(timer);
        socket.destroy();
        reject(new Error(reason));
      };
      const failed = (e: Error) => fail(e.message);
      socket.once("error", failed);
      socket.once("connect", () => {
        clearTimeout(timer);
        socket.off("error", failed);
        resolve(wrap(socket));
      });
    }),

  listen: ({ host, port }, onSocket, onFault) =>
    new Promise((resolve, reject) => {
      const server = createServer({ noDelay: true, pauseOnConnect: true }, (socket) => {
        // A socket that was reset while it waited to be accepted has no address any more.
        if (socket.remoteAddress === undefined) socket.destroy();
        else onSocket(wrap(socket));
      });
      server.once("error", reject);
      server.listen({ host, port }, () => {
        server.off("error", reject);
        server.on("error", (e) => onFault(e.message));
        const bound = server.address();
        const address = typeof bound === "object" && bound !== null ? bound.port : port;
        resolve({
          address: { host, port: address },
          close: () => new Promise<void>((done) => server.close(() => done())),
        });
      });
    }),

  async resolve(host) {
    const found = await lookup(host, { all: true, verbatim: true });
    // Most nodes listen on IPv4 alone.
    return found.sort((a, b) => a.family - b.family).map((f) => f.address);
  },
};

function endpoint(host: string | undefined, port: number | undefined): Endpoint {
  return { host: host ?? "", port: port ?? 0 };
}

function wrap(socket: NodeSocket): Socket {
  const remote = endpoint(socket.remoteAddress, socket.remotePort);
  const local = endpoint(socket.localAddress, socket.localPort);
  let reason: string | undefined;
  let closed = false;
  // Errors before `handle` must not end the process.
  socket.on("error", (e) => {
    reason = e.message;
  });
  socket.on("close", () => {
    closed = true;
  });
  return {
    remote,
    local,
    handle(handlers) {
      if (closed) {
        setImmediate(() => handlers.close(reason));
        return;
      }
      socket.on("data", (bytes: Buffer) => handlers.data(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)));
      socket.on("drain", () => handlers.drain());
      socket.on("close", () => handlers.close(reason));
      socket.resume();
    },
    write(bytes) {
      if (closed || socket.destroyed || socket.writableEnded) return true;
      socket.write(bytes);
      return socket.writableLength < BUFFER_BYTES;
    },
    pause() {
      socket.pause();
    },
    resume() {
      socket.resume();
    },
    end(timeoutMs) {
      if (closed) return;
      socket.end();
      const timer = setTimeout(() => socket.destroy(), timeoutMs);
      socket.once("close", () => clearTimeout(timer));
    },
    destroy() {
      socket.destroy();
    },
  };
}
