/** Addresses that `start` cannot listen at, with the engine, the application or both: each is named with its flag. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statesetd } from "../support/chain.js";
import { freePort } from "../support/free-port.js";

/** Of networks for documentation: no machine has it. */
const FOREIGN = "192.0.2.1";
const PORTS = ["--rpc.laddr", "--p2p.laddr", "--api.address", "--grpc.address"];

let folder: string;
let home: string;
let other: Server;
let taken: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "addresses-"));
  home = join(folder, "home");
  const made = await statesetd(["init", "node", "--home", home]);
  if (made.code !== 0) throw new Error(made.stderr);
  other = createServer();
  taken = await new Promise((resolve) => {
    other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
  });
});

afterAll(() => {
  other?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** All ports free, except for what the case says. */
async function start(...words: string[]): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const free = await Promise.all(PORTS.map(async (flag) => [flag, `tcp://127.0.0.1:${await freePort()}`]));
  return statesetd(["start", "--home", home, ...free.flat(), ...words]);
}

test.each([
  [["--abci", "tcp://127.0.0.1:TAKEN"], "another program listens at 127.0.0.1:TAKEN", "--abci"],
  [["--abci", "tcp://127.0.0.1:0", "--api.address", "tcp://127.0.0.1:TAKEN"], "listens at 127.0.0.1:TAKEN", "--api"],
  [["--abci", "unix:///no/such/folder/app.sock"], "/no/such/folder/app.sock: there is no such folder", "--abci unix"],
  [["--abci", `tcp://${FOREIGN}:40000`], `${FOREIGN}:40000 is no address of this machine`, "--abci tcp"],
  [["--rpc.laddr", `tcp://${FOREIGN}:40000`], `${FOREIGN}:40000 is no address of this machine`, "--rpc.laddr tcp"],
  [["--p2p.laddr", `tcp://${FOREIGN}:40000`], `${FOREIGN}:40000 is no address of this machine`, "--p2p.laddr tcp"],
  [["--priv_validator_laddr", "tcp://127.0.0.1:TAKEN"], "listens at 127.0.0.1:TAKEN", "--priv_validator_laddr tcp"],
])("start %j", async (words, message, flag) => {
  const port = (text: string) => text.replace("TAKEN", String(taken));
  const { code, stderr } = await start(...words.map(port));
  expect(stderr).toContain(port(message));
  expect(stderr).toContain(`choose another address: ${flag}`);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
});

test("--abci names no address and no transport", async () => {
  const { code, stderr } = await start("--abci", "127.0.0.1:26658");
  expect(stderr).toContain('--abci: found "127.0.0.1:26658", wanted an address such as tcp://127.0.0.1:26658');
  expect(code).toBe(2);
});
