import { afterEach, expect, test } from "vitest";
import { type Faucet, type FaucetLimits, type FaucetServer, serveFaucet } from "./server.js";

const ALICE = "stateset1alice";
let server: FaucetServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Rig {
  readonly url: string;
  readonly sent: string[];
  readonly said: string[];
  fails: boolean;
}

async function rig(limits: Partial<FaucetLimits> = {}): Promise<Rig> {
  const sent: string[] = [];
  const said: string[] = [];
  const out = { url: "", sent, said, fails: false };
  const faucet: Faucet = {
    status: async () => ({
      nodeUrl: "http://127.0.0.1:26657/",
      chainId: "test-1",
      chainTokens: ["ustate", "uusdc"],
      availableTokens: ["ustate"],
      holder: { address: "stateset1faucet", balances: [{ denom: "ustate", amount: "7" }] },
    }),
    isAddress: (text) => text.startsWith("stateset1"),
    async credit(address, denom) {
      if (out.fails) throw new Error("out of gas");
      sent.push(`${address} ${denom}`);
    },
  };
  const all = { cooldownMs: 60_000, requestsPerMinute: 100, ...limits };
  server = await serveFaucet(faucet, all, { host: "127.0.0.1", port: 0 }, (line) => said.push(line));
  out.url = server.url;
  return out;
}

function post(url: string, body: unknown, type = "application/json"): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(`${url}/credit`, { method: "POST", headers: { "content-type": type }, body: text });
}

const credit = { address: ALICE, denom: "ustate" };

test("a credit is sent, and said to be there", async () => {
  const { url, sent, said } = await rig();
  const answer = await post(url, credit);
  expect([answer.status, await answer.text()]).toEqual([200, "ok"]);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(sent).toEqual([`${ALICE} ustate`]);
  expect(said).toEqual([`faucet: ustate sent to ${ALICE}`]);
});

test("the status is what CosmJS's clients read", async () => {
  const { url } = await rig();
  const answer = await fetch(`${url}/status`);
  expect(answer.headers.get("content-type")).toBe("application/json");
  expect(await answer.json()).toEqual({
    status: "ok",
    nodeUrl: "http://127.0.0.1:26657/",
    chainId: "test-1",
    chainTokens: ["ustate", "uusdc"],
    availableTokens: ["ustate"],
    holder: { address: "stateset1faucet", balances: [{ denom: "ustate", amount: "7" }] },
    distributors: [],
  });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  const preflight = await fetch(`${url}/credit`, { method: "OPTIONS" });
  expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([204, "content-type"]);
});

test.each([
  ["no address", { denom: "ustate" }, 400, "'address' must be a string"],
  ["an empty address", { address: "", denom: "ustate" }, 400, "must not be empty"],
  ["no denom", { address: ALICE }, 400, "'denom' must be a string"],
  ["the field of old", { address: ALICE, ticker: "STATE" }, 400, "use 'denom' instead"],
  ["another chain's address", { address: "cosmos1alice", denom: "ustate" }, 400, "not in the expected format"],
  ["what the faucet has not", { address: ALICE, denom: "uusdc" }, 422, "Available tokens are: ustate"],
  ["a list", [credit], 400, "must be a dictionary"],
  ["no JSON", "{", 400, "valid JSON"],
  ["too much", { ...credit, memo: "x".repeat(20_000) }, 413, "too large"],
])("%s is refused", async (_, body, status, text) => {
  const { url, sent } = await rig();
  const answer = await post(url, body);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(text);
  expect(sent).toEqual([]);
});

test("only POST of JSON is a credit", async () => {
  const { url } = await rig();
  expect((await fetch(`${url}/credit`)).status).toBe(405);
  expect((await post(url, credit, "text/plain")).status).toBe(415);
});

test("an address waits for the next credit, another does not, and one that failed does not count", async () => {
  const made = await rig();
  made.fails = true;
  const failed = await post(made.url, credit);
  expect([failed.status, await failed.text()]).toEqual([500, "Sending tokens failed"]);
  expect(made.said).toEqual([`faucet: sending ustate to ${ALICE} failed: out of gas`]);
  made.fails = false;
  expect((await post(made.url, credit)).status).toBe(200);
  const again = await post(made.url, credit);
  expect([again.status, again.headers.get("retry-after")]).toEqual([405, "60"]);
  expect(await again.text()).toContain("Blocked to prevent draining. Please wait 60s");
  expect((await post(made.url, { ...credit, address: "stateset1bob" })).status).toBe(200);
  expect(made.sent).toHaveLength(2);
});

test("two credits at once are one", async () => {
  const { url, sent } = await rig();
  const answers = await Promise.all([post(url, credit), post(url, credit)]);
  expect(answers.map((a) => a.status).sort()).toEqual([200, 405]);
  expect(sent).toHaveLength(1);
});

test("a node that does not answer is not the caller's fault", async () => {
  const said: string[] = [];
  const away = async () => Promise.reject(new Error("fetch failed"));
  const faucet: Faucet = { status: away, isAddress: () => true, credit: away };
  const limits = { cooldownMs: 0, requestsPerMinute: 10 };
  server = await serveFaucet(faucet, limits, { host: "127.0.0.1", port: 0 }, (line) => said.push(line));
  const answer = await fetch(`${server.url}/status`);
  expect([answer.status, await answer.text()]).toEqual([503, "The faucet's node does not answer"]);
  expect(said).toEqual(["faucet: GET /status failed: fetch failed"]);
});

test("without a cooldown nobody waits; the requests of one address are bounded", async () => {
  const { url, sent } = await rig({ cooldownMs: 0, requestsPerMinute: 3 });
  const statuses: number[] = [];
  for (let i = 0; i < 4; i++) statuses.push((await post(url, credit)).status);
  // The minute may turn meanwhile.
  expect(statuses.slice(0, 3)).toEqual([200, 200, 200]);
  expect([200, 429]).toContain(statuses[3]);
  expect(sent.length).toBeGreaterThanOrEqual(3);
});
