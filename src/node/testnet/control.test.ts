import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ControlServer, callControl, readRunFile, serveControl } from "./control.js";

let folder = "";
let server: ControlServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-control-"));
  server = await serveControl(folder, async ({ verb, args }) => {
    if (verb === "fail") throw new Error(`no ${args.join("+")}`);
    return { verb, args };
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("answers and refusals reach the caller, and only the owner reads the token", async () => {
  expect(await callControl(folder, { verb: "lag", args: ["a", "1"] })).toEqual({ verb: "lag", args: ["a", "1"] });
  await expect(callControl(folder, { verb: "fail", args: ["x", "y"] })).rejects.toThrow("no x+y");
  expect(statSync(join(folder, "testnet.run.json")).mode & 0o077).toBe(0);
  server.record([7, 8]);
  expect(readRunFile(folder)).toMatchObject({ pid: process.pid, nodes: [7, 8] });
});

test("a caller without the token, or with too much to say, is turned away", async () => {
  const { port, token } = readRunFile(folder)!;
  const url = `http://127.0.0.1:${port}/`;
  const body = JSON.stringify({ verb: "status", args: [] });
  expect((await fetch(url, { method: "POST", body })).status).toBe(403);
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(url, { headers })).status).toBe(403);
  const long = await fetch(url, { method: "POST", headers, body: " ".repeat(70_000) });
  expect(await long.json()).toEqual({ error: "the request is too long" });
  expect((await fetch(url, { method: "POST", headers, body: "{" })).status).toBe(400);
});

test("a file that outlived its testnet, or is damaged, means that none runs", async () => {
  const { port } = readRunFile(folder)!;
  writeFileSync(join(folder, "testnet.run.json"), JSON.stringify({ pid: 1, port, token: "stale", nodes: [] }));
  await expect(callControl(folder, { verb: "status", args: [] })).rejects.toThrow(`no testnet runs in ${folder}`);
  writeFileSync(join(folder, "testnet.run.json"), "{");
  await expect(callControl(folder, { verb: "status", args: [] })).rejects.toThrow("no testnet runs");
  await server.close();
  await expect(callControl(folder, { verb: "status", args: [] })).rejects.toThrow("no testnet runs");
});
