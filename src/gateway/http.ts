/** What the HTTP servers of the gateway share. */
import cluster from "node:cluster";
import type { Server as NetServer, Socket } from "node:net";

/** Bounds the connections of a server; 0 is no bound, as in config.toml. */
export function boundConnections(server: NetServer, max: number): void {
  if (max <= 0) return;
  if (!cluster.isWorker) {
    server.maxConnections = max;
    return;
  }
  // A worker that refuses a connection so gets it again and again from its primary: it has to take and end it.
  let open = 0;
  server.prependListener("connection", (socket: Socket) => {
    if (open >= max) {
      socket.destroy();
      return;
    }
    open++;
    socket.once("close", () => open--);
  });
}

/** The port that was chosen for port 0. */
export function listeningPort(server: NetServer, asked: number): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : asked;
}

/** Origins that may call, as rs/cors reads them: "*" is all of them, and one "*" inside an origin stands for any text
 *  ("https://*.example.com"). Case does not matter. */
export function corsOrigins(allowed: readonly string[]): "*" | RegExp[] {
  if (allowed.includes("*")) return "*";
  return allowed.map((origin) => {
    const escaped = origin.split("*", 2).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${escaped.join(".*")}$`, "i");
  });
}
