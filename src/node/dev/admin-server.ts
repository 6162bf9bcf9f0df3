/** What a developer's chain can be told over HTTP: to take snapshots and to go back to them. Only from this machine. */
import { createServer, type IncomingMessage } from "node:http";
import type { DevSnapshot } from "./snapshots.js";

export interface DevAdmin {
  snapshots(): readonly DevSnapshot[];
  /** Answer once the node runs again. @throws Error that says why it cannot be */
  snapshot(name: string | undefined): Promise<DevSnapshot>;
  revert(name: string | undefined): Promise<DevSnapshot>;
}

export interface DevAdminServer {
  readonly url: string;
  close(): Promise<void>;
}

export const DEV_ADMIN_HOST = "127.0.0.1";
export const DEV_ADMIN_PORT = 26670;
const BODY_BYTES_MAX = 10_000;
const PATHS = "POST /snapshot, POST /revert, GET /snapshots";

class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** @param port undefined: the usual one, or one that the system gives when that is taken
 *  @throws the error of listening when the port was named */
export async function serveDevAdmin(admin: DevAdmin, port: number | undefined): Promise<DevAdminServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(`${JSON.stringify(body)}\n`);
    };
    act(admin, request).then(
      (body) => answer(200, body),
      (e: Error) => answer(e instanceof Refusal ? e.status : 400, { error: e.message }),
    );
  });
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(at, DEV_ADMIN_HOST, () => {
        server.off("error", reject);
        resolve();
      });
    });
  try {
    await listen(port ?? DEV_ADMIN_PORT);
  } catch (e) {
    if (port !== undefined || (e as NodeJS.ErrnoException).code !== "EADDRINUSE") throw e;
    await listen(0);
  }
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://${DEV_ADMIN_HOST}:${bound}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function act(admin: DevAdmin, request: IncomingMessage): Promise<object> {
  const what = `${request.method} ${(request.url ?? "/").split("?")[0]}`;
  // A page of another site can send neither this type nor read what is answered: the browser asks first, and nobody says yes.
  if (request.method === "POST" && !/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
    throw new Refusal(415, "wanted content-type: application/json");
  }
  // Nor can one whose name was made to point at this machine.
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?$/.test(request.headers.host ?? "")) {
    throw new Refusal(403, "asked by a name that is not this machine's");
  }
  if (what === "GET /snapshots") return { snapshots: admin.snapshots() };
  if (what === "POST /snapshot") return admin.snapshot(await nameIn(request));
  if (what === "POST /revert") return admin.revert(await nameIn(request));
  throw new Refusal(404, `no such path: there are ${PATHS}`);
}

async function nameIn(request: IncomingMessage): Promise<string | undefined> {
  let text = "";
  for await (const part of request) {
    text += String(part);
    if (text.length > BODY_BYTES_MAX) throw new Refusal(413, "the body is too long");
  }
  if (text.trim() === "") return undefined;
  let body: { readonly name?: unknown } | null;
  try {
    body = JSON.parse(text) as { readonly name?: unknown } | null;
  } catch {
    throw new Refusal(400, 'the body is no JSON: {"name":"s1"}');
  }
  const name = body?.name;
  if (name === undefined || typeof name === "string") return name;
  throw new Refusal(400, "name: wanted text");
}
