/** grpcurl, a Go program that knows a server only by its reflection, against a gateway before a real node. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestChain } from "../support/chain.js";
import { GatewayProcess } from "../support/gateway-process.js";
import { missingPeer, peerProgram } from "../support/peers.js";

const grpcurl = peerProgram("grpcurl");
if (grpcurl === undefined) console.warn(missingPeer("grpcurl"));

const run = promisify(execFile);
let chain: TestChain;
let gateway: GatewayProcess;

beforeAll(async () => {
  if (grpcurl === undefined) return;
  chain = await TestChain.create();
  await chain.start();
  gateway = await GatewayProcess.start(chain);
});

afterAll(async () => {
  await gateway?.stop();
  await chain?.destroy();
});

const at = () => `127.0.0.1:${gateway.ports.grpc}`;

/** What it prints, and its exit code: 64 and the gRPC code for a call that failed. */
async function call(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await run(grpcurl!, ["-plaintext", ...args], { maxBuffer: 64 * 1_048_576 });
    return { code: 0, out: stdout, err: stderr };
  } catch (e) {
    const { code, stdout, stderr } = e as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

test.skipIf(grpcurl === undefined)("lists and describes every service", async () => {
  const { out } = await call(at(), "list");
  const services = out.trim().split("\n");
  expect(services).toEqual(
    expect.arrayContaining([
      "cosmos.bank.v1beta1.Query",
      "cosmos.tx.v1beta1.Service",
      "cosmos.base.tendermint.v1beta1.Service",
      "cosmos.base.node.v1beta1.Service",
    ]),
  );
  expect(services.some((name) => name.startsWith("stateset."))).toBe(true);
  // The forerunner of reflection is served under its name, and described under that of version 1.
  const described = services.filter((name) => name !== "grpc.reflection.v1alpha.ServerReflection");
  for (const service of described) {
    const { code, out: text, err } = await call(at(), "describe", service);
    expect([service, code, err]).toEqual([service, 0, ""]);
    expect(text).toContain("rpc ");
  }
});

test.skipIf(grpcurl === undefined)("calls with JSON, and hears of the height", async () => {
  const { address } = chain.account("alice");
  const request = JSON.stringify({ address, denom: "ustate" });
  const { out, code } = await call("-v", "-d", request, at(), "cosmos.bank.v1beta1.Query/Balance");
  expect(code).toBe(0);
  expect(out).toContain('"amount": "1000000000000"');
  expect(out).toMatch(/x-cosmos-block-height: [1-9]/);
  expect(out).toContain("x-region: us-east-1");
  const block = await call(at(), "cosmos.base.tendermint.v1beta1.Service/GetLatestBlock");
  expect(block.out).toContain(chain.chainId);
});

test.skipIf(grpcurl === undefined)("asks at a height, and is told why not", async () => {
  await chain.waitForHeight(3n);
  const supply = (...headers: string[]) =>
    call("-v", ...headers.flatMap((h) => ["-H", h]), at(), "cosmos.bank.v1beta1.Query/TotalSupply");
  const second = await supply("x-cosmos-block-height: 2");
  expect([second.code, second.out]).toEqual([0, expect.stringContaining("x-cosmos-block-height: 2")]);
  const future = await supply("x-cosmos-block-height: 999999");
  expect(future.code).not.toBe(0);
  expect(future.err).toMatch(/height/);
  const unseen = await supply("x-min-height: 999999");
  expect(unseen.err).toContain("no node has reached height 999999");
  const wrong = await call("-d", '{"address":"nobody","denom":"ustate"}', at(), "cosmos.bank.v1beta1.Query/Balance");
  expect(wrong.code).toBe(64 + 3);
  expect(wrong.err).toContain("InvalidArgument");
});
