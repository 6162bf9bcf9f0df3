import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type SlowReaderLimits, watchSlowReaders } from "./slow-readers.js";

/** More than the buffers of both ends of a connection hold. */
const ANSWER = Buffer.alloc(32 * 1_048_576, "x");

const undo: (() => void)[] = [];

afterEach(() => {
  for (const one of undo.splice(0)) one();
});

async function serve(limits: Partial<SlowReaderLimits>): Promise<Server> {
  const server = createServer((_request, response) => response.end(ANSWER));
  undo.push(
    watchSlowReaders(server, "connection", {
      graceMs: 300,
      bytesPerSecondMin: 1e9,
      waitingBytesMax: 1e9,
      checkMs: 20,
      ...limits,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  undo.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return server;
}

/** A client that asks and does not read. */
function asker(server: Server): Socket {
  const socket = connect((server.address() as { port: number }).port, "127.0.0.1");
  socket.pause();
  socket.on("error", () => undefined);
  socket.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
  undo.push(() => socket.destroy());
  return socket;
}

const connections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));

test("one that does not read is let go; one that reads gets all of it", async () => {
  const server = await serve({ graceMs: 3_000 });
  asker(server);
  await expect.poll(() => connections(server)).toBe(1);
  const reader = await fetch(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
  expect((await reader.arrayBuffer()).byteLength).toBe(ANSWER.length);
  await expect.poll(() => connections(server), { timeout: 10_000 }).toBeLessThanOrEqual(1);
});

test("a slow one has the time that its bytes take", async () => {
  // 32 MB at 1 MB a second: far longer than this test.
  const server = await serve({ bytesPerSecondMin: 1_048_576 });
  asker(server);
  await expect.poll(() => connections(server)).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await connections(server)).toBe(1);
});

test("when all together make too much wait, those with most go, and no more of them than must", async () => {
  const server = await serve({ bytesPerSecondMin: 1, waitingBytesMax: 2.5 * ANSWER.length });
  for (let i = 0; i < 5; i++) asker(server);
  await expect.poll(() => connections(server), { timeout: 10_000 }).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await connections(server)).toBe(2);
});
