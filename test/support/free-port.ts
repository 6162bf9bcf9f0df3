/** Ports for processes of a test that cannot be told "any": below those that the system gives to outgoing connections and
 *  to port 0, so that nothing else takes one between its choice and its use. */
import { createServer } from "node:net";
import { threadId } from "node:worker_threads";

const FIRST = 11_000;
const EACH = 100;
const WORKERS = 120;

/** Test workers run side by side, with process ids (or thread ids) that follow on each other: each has a row of its own. */
const row = FIRST + ((process.pid + threadId * 17) % WORKERS) * EACH;
let next = 0;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** A port that nobody listens on, and another one at each call until the row has been used up.
 *  @throws Error when all of the row are taken */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < EACH; tried++) {
    const port = row + (next++ % EACH);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${row} to ${row + EACH - 1}`);
}
