import { createHash } from "node:crypto";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type DelayProxy, startDelayProxy } from "./delay-proxy.js";

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

/** A server that sends back what it gets. */
async function echo(): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((s) => {
    sockets.add(s);
    s.on("error", () => {});
    s.pipe(s);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () => {
      for (const s of sockets) s.destroy();
      server.close();
    },
  });
  return (server.address() as { port: number }).port;
}

async function proxyTo(port: number, latencyMs: number, jitterMs = 0): Promise<DelayProxy> {
  const local = { host: "127.0.0.1", port: 0 };
  const proxy = await startDelayProxy({
    listen: local,
    target: { ...local, port },
    latencyMs,
    jitterMs,
    chance: Math.random,
  });
  open.push(proxy);
  return proxy;
}

function client(port: number): Socket {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  socket.on("error", () => {});
  open.push({ close: () => socket.destroy() });
  return socket;
}

/** How long a byte takes there and back. */
async function roundTripMs(socket: Socket): Promise<number> {
  const start = performance.now();
  const back = new Promise<void>((resolve) => socket.once("data", () => resolve()));
  socket.write("x");
  await back;
  return performance.now() - start;
}

async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

describe("the delay proxy", () => {
  test("delays each way, and by another lag from when it is told", async () => {
    const proxy = await proxyTo(await echo(), 40);
    const socket = client(proxy.port);
    await roundTripMs(socket);
    expect(await roundTripMs(socket)).toBeGreaterThanOrEqual(79);
    proxy.setLag({ latencyMs: 5, jitterMs: 0 });
    const fast = await roundTripMs(socket);
    expect(fast).toBeGreaterThanOrEqual(9);
    expect(fast).toBeLessThan(79);
  });

  test("carries megabytes in order in spite of jitter", async () => {
    const proxy = await proxyTo(await echo(), 10, 20);
    const socket = client(proxy.port);
    const data = Buffer.alloc(8_000_000, "0123456789abcdef-");
    const hash = createHash("sha256");
    let got = 0;
    const done = new Promise<void>((resolve) => {
      socket.on("data", (bytes: Buffer) => {
        hash.update(bytes);
        got += bytes.length;
        if (got >= data.length) resolve();
      });
    });
    for (let at = 0; at < data.length; at += 100_000) socket.write(data.subarray(at, at + 100_000));
    await done;
    expect(got).toBe(data.length);
    expect(hash.digest("hex")).toBe(createHash("sha256").update(data).digest("hex"));
  });

  test("a partition stalls what is open and what comes; healing lets it go on", async () => {
    const proxy = await proxyTo(await echo(), 1);
    const socket = client(proxy.port);
    await roundTripMs(socket);
    proxy.partition();
    expect(proxy.isPartitioned).toBe(true);
    const stalled = roundTripMs(socket);
    const late = client(proxy.port);
    const fresh = roundTripMs(late);
    await sleep(100);
    expect(socket.destroyed || late.destroyed).toBe(false);
    proxy.heal();
    expect(await stalled).toBeGreaterThanOrEqual(99);
    expect(await fresh).toBeGreaterThanOrEqual(90);
  });

  test("ends pass through in both directions, after the bytes in front of them", async () => {
    const proxy = await proxyTo(await echo(), 20);
    const socket = client(proxy.port);
    let got = "";
    socket.on("data", (b: Buffer) => {
      got += b.toString();
    });
    const ended = new Promise<void>((resolve) => socket.on("end", () => resolve()));
    socket.end("the last words");
    await ended;
    expect(got).toBe("the last words");
    for (let i = 0; proxy.connections > 0 && i < 100; i++) await sleep(10);
    expect(proxy.connections).toBe(0);
  });

  test("nobody behind it: the connection ends", async () => {
    const proxy = await proxyTo(1, 1);
    const socket = client(proxy.port);
    await new Promise<void>((resolve) => socket.on("close", () => resolve()));
    expect(proxy.connections).toBe(0);
  });
});
