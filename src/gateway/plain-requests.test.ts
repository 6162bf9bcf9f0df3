import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { formatHead, type PlainRequests, plainHead, servePlainRequests } from "./plain-requests.js";

const HEAD = "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
const post = (body: string): string => `${HEAD}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

let server: Server;
let plain: PlainRequests;
let sockets: Socket[] = [];

/** A server that says where each request was answered. */
async function start(options: { readonly idleMs?: number; readonly delayMs?: number } = {}): Promise<number> {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => response.end(`server ${request.method} ${request.url} ${body};`));
  });
  plain = servePlainRequests(server, {
    maxHeadBytes: 500,
    maxBodyBytes: 1000,
    idleMs: options.idleMs ?? 5000,
    heeded: new Set(["x-seen"]),
    answer({ method, target, headers }, text) {
      if (target === "/server") return undefined;
      const said = `${method === "GET" ? `GET ${target} ${headers["x-seen"] ?? ""}` : text.toString()}`;
      const body = Buffer.from(`plain ${said};`);
      const made = [formatHead(200, [["Content-Length", String(body.length)]], 5000), body] as const;
      if (target === "/now") return Buffer.concat([Buffer.from(made[0]), body]);
      return new Promise((resolve) =>
        setTimeout(() => resolve(target === "/later" ? undefined : made), options.delayMs ?? 0),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as { port: number }).port;
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  plain.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  sockets = [];
});

interface Talk {
  send(text: string): void;
  end(text: string): void;
  /** Bodies of the answers, once there are so many. */
  bodies(count: number): Promise<string[]>;
  readonly closed: Promise<void>;
}

function talk(port: number): Talk {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  sockets.push(socket);
  let text = "";
  let look = (): void => undefined;
  socket.on("data", (chunk) => {
    text += chunk.toString();
    look();
  });
  return {
    send: (request) => socket.write(request),
    end: (request) => socket.end(request),
    bodies: (count) =>
      new Promise((resolve) => {
        look = () => {
          const found = text.match(/(plain|server)[^;\r]*(?=;)/g) ?? [];
          if (found.length >= count) resolve(found);
        };
        look();
      }),
    closed: new Promise((resolve) => socket.on("close", () => resolve())),
  };
}

test("whole plain posts are answered one after the other on one connection", async () => {
  const t = talk(await start());
  t.send(post("one"));
  await t.bodies(1);
  t.send(post("two ü"));
  expect(await t.bodies(2)).toEqual(["plain one", "plain two ü"]);
});

test.each([
  ["another method", post("b").replace("POST", "PUT"), "server PUT / b"],
  ["a GET with a body", "GET /x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nb", "server GET /x b"],
  ["what the answerer does not want", post("b").replace("POST / ", "POST /server "), "server POST /server b"],
  ["what it does not want after a while", post("b").replace("POST / ", "POST /later "), "server POST /later b"],
  ["an unknown header", post("b").replace("Host: x", "Host: x\r\nOrigin: y"), "server POST / b"],
  ["chunks", `${HEAD}Transfer-Encoding: chunked\r\n\r\n1\r\nb\r\n0\r\n\r\n`, "server POST / b"],
  ["a long head", post("b").replace("Host: x", `Host: ${"x".repeat(500)}`), "server POST / b"],
  ["a large body", post("b".repeat(1001)), `server POST / ${"b".repeat(1001)}`],
])("%s is the server's, and so is what follows", async (_name, request, answer) => {
  const t = talk(await start());
  t.send(post("first"));
  await t.bodies(1);
  t.send(request);
  await t.bodies(2);
  t.send(post("last"));
  expect(await t.bodies(3)).toEqual(["plain first", answer, "server POST / last"]);
});

test("a request that comes in pieces is the server's", async () => {
  const t = talk(await start());
  const whole = post("in pieces");
  t.send(whole.slice(0, 30));
  await new Promise((resolve) => setTimeout(resolve, 20));
  t.send(whole.slice(30));
  expect(await t.bodies(1)).toEqual(["server POST / in pieces"]);
});

test("requests sent ahead of their answers are answered in order", async () => {
  const t = talk(await start({ delayMs: 20 }));
  t.send(post("one"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  t.send(post("two"));
  t.send(post("three"));
  expect((await t.bodies(3)).map((body) => body.split(" ").at(-1))).toEqual(["one", "two", "three"]);
});

test("a client that has said all still gets its answer", async () => {
  const t = talk(await start({ delayMs: 20 }));
  t.end(post("bye"));
  expect(await t.bodies(1)).toEqual(["plain bye"]);
  await t.closed;
});

test("idle connections end, and all of them with the server", async () => {
  const port = await start({ idleMs: 50 });
  const idle = talk(port);
  idle.send(post("x"));
  await idle.closed;
  const other = talk(port);
  other.send(post("x"));
  expect(await other.bodies(1)).toEqual(["plain x"]);
  plain.close();
  await other.closed;
});

test("a connection that says nothing at first is the server's, by whose rules it may be late", async () => {
  const port = await start();
  const connected = new Promise((resolve) => server.once("connection", resolve));
  const late = talk(port);
  await connected;
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  late.send(post("late"));
  expect(await late.bodies(1)).toEqual(["server POST / late"]);
});

test("GETs are told by target and by the headers that count; the same one may be repeated, and another may follow", async () => {
  const t = talk(await start());
  const get = (target: string, more = ""): string => `GET ${target} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
  const requests = [
    get("/a"),
    get("/a"),
    get("/b?c=d"),
    get("/now"),
    get("/now"),
    get("/a", "X-Seen: 7\r\n"),
    post("b"),
  ];
  for (const [i, request] of requests.entries()) {
    t.send(request);
    await t.bodies(i + 1);
  }
  expect(await t.bodies(7)).toEqual([
    ...["plain GET /a ", "plain GET /a ", "plain GET /b?c=d ", "plain GET /now ", "plain GET /now "],
    ...["plain GET /a 7", "plain b"],
  ]);
});

test("a client that does not take its answers is not read from any more", async () => {
  const port = await start();
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  socket.pause();
  const body = "x".repeat(1000);
  let sent = 0;
  const more = (): void => {
    while (sent < 40_000 && socket.write(post(body))) sent++;
  };
  socket.on("drain", more);
  more();
  await expect.poll(() => socket.writableNeedDrain, { timeout: 5_000 }).toBe(true);
  const stuck = sent;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sent).toBeLessThan(40_000);
  socket.resume();
  await expect.poll(() => sent, { timeout: 10_000 }).toBeGreaterThan(stuck);
});

test.each([
  ["GET /a?b=c HTTP/1.1\r\nHost: x", 0],
  ["GET / HTTP/1.1\r\nHost: x\r\nX-Seen: 5", 0],
  ["GET / HTTP/1.1\r\nHost: x\r\nX-Seen: 5\r\nx-seen: 6", undefined],
  ["GET / HTTP/1.1\r\nHost: x\r\nX-Other: 5", undefined],
  ["GET http://x/ HTTP/1.1\r\nHost: x", undefined],
  ["GET /\u00e4 HTTP/1.1\r\nHost: x", undefined],
  ["GET / HTTP/1.0\r\nHost: x", undefined],
  ["GET  / HTTP/1.1\r\nHost: x", undefined],
  ["GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket", undefined],
  ["GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 12", 12],
  ["POST / HTTP/1.1\r\nHost: x\r\nUser-Agent: Go\r\nConnection: keep-alive\r\nContent-Length: 12", 12],
  ["POST / HTTP/1.1\r\nContent-Length: 12", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nHost: y\r\nContent-Length: 12", undefined],
  ["POST / HTTP/1.1\r\nHost: x", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1", undefined],
  ["POST / HTTP/1.1\r\nHost : x\r\nContent-Length: 1", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n folded: y", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close", undefined],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nExpect: 100-continue", undefined],
  ["POST / HTTP/1.1\r\nHost: x\nContent-Length: 1", undefined],
])("the head %j announces %s bytes", (head, bytes) => {
  expect(plainHead(head, new Set(["x-seen"]))?.bodyBytes).toBe(bytes);
});
