/** Sockets on TCP and in the file system: where applications and signers are met. */
import { unlink } from "node:fs/promises";
import { connect, type Server, type Socket } from "node:net";

export type SocketAddress =
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "unix"; readonly path: string };

export function formatSocketAddress(address: SocketAddress): string {
  return address.kind === "tcp" ? `tcp://${address.host}:${address.port}` : `unix://${address.path}`;
}

/** Without a limit on the time that it takes. @throws Error when nobody listens */
export function connectSocket(address: SocketAddress): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket =
      address.kind === "tcp"
        ? connect({ host: address.host, port: address.port, noDelay: true })
        : connect({ path: address.path });
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

function listenOnce(server: Server, address: SocketAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const listening = (): void => {
      server.off("error", reject);
      resolve();
    };
    if (address.kind === "tcp") server.listen({ host: address.host, port: address.port }, listening);
    else server.listen({ path: address.path }, listening);
  });
}

/** A process that was killed leaves its socket in the file system, where nobody listens any more. */
async function removeIfDead(path: string): Promise<boolean> {
  try {
    const socket = await connectSocket({ kind: "unix", path });
    socket.destroy();
    return false;
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== "ECONNREFUSED") return false;
  }
  await unlink(path);
  return true;
}

/** @returns the address, with the port that the system chose where 0 was asked for
 *  @throws Error (EADDRINUSE) when another process listens there */
export async function listenAt(server: Server, address: SocketAddress): Promise<SocketAddress> {
  try {
    await listenOnce(server, address);
  } catch (e) {
    if (address.kind !== "unix" || (e as NodeJS.ErrnoException).code !== "EADDRINUSE") throw e;
    if (!(await removeIfDead(address.path))) throw e;
    await listenOnce(server, address);
  }
  const bound = server.address();
  return address.kind === "tcp" && typeof bound === "object" && bound !== null
    ? { ...address, port: bound.port }
    : address;
}
