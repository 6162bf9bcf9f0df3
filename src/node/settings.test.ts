import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stubEnvironment } from "../../test/support/stub-environment.js";
import { type NodeConfig, readNodeConfig } from "../config/home.js";
import { allRoutes } from "../gateway/rpc/routes/all.js";
import { startRpcServer } from "../gateway/rpc/server.js";
import { restOptions, rpcOptions } from "./settings.js";

/** For 127.0.0.1, made for this test: `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes`. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBjzCCATagAwIBAgIUEUaESvFNQrCCnKMei8qt/boovlQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjE4MzcwM1oYDzIxMjYxMDI5
MTgzNzAzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQ3rLfnCCJ3mphd6ry2sMek+V3cXhg6YMealeVgic9JJKNemR+n6XXG
w0jZsl057+oF9UGWAJMNSFsuqPCv04oro2QwYjAdBgNVHQ4EFgQUbZChrJodChih
18aHzRcSWPLvIIUwHwYDVR0jBBgwFoAUbZChrJodChih18aHzRcSWPLvIIUwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC
IHkHSIC/3ZeKWsRSnJzJVgV4nQvLssgugSklynTDZnNfAiA/IoPrVUj8//ziYG6g
ShpHQdcip+QNrAzVk8u+4qbC8g==
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgapBs5kejzSvMfcjo
4hAXILHL97v2tZ/xQAbR7BhQMx+hRANCAAQ3rLfnCCJ3mphd6ry2sMek+V3cXhg6
YMealeVgic9JJKNemR+n6XXGw0jZsl057+oF9UGWAJMNSFsuqPCv04or
-----END PRIVATE KEY-----
`;
const OTHER_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgY/ZMYdGlE/SxxlBl
QyZYxrpdZziTe1TpxB5AL0qwLN+hRANCAAShm0jX8aoU1opcUV4c+gzFu7FfBpHR
PFIXVpA3weVZZWUwMUJEkWfTvvhSc3z9T2F6r1sInTHgc6tQqsWLbBf1
-----END PRIVATE KEY-----
`;

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "statesetd-settings-"));
  for (const [name, pem] of [
    ["cert.pem", CERTIFICATE],
    ["key.pem", KEY],
    ["other.pem", OTHER_KEY],
    ["text.pem", "no certificate"],
  ] as const)
    writeFileSync(join(home, name), pem);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const config = (flags: { [path: string]: string }): NodeConfig => readNodeConfig(home, { env: {}, flags });

test("requests are bounded by address only where the configuration says so", () => {
  const off = config({});
  expect(rpcOptions(off.comet, home).rateLimit).toBeUndefined();
  expect(restOptions(off.app)?.rateLimit).toBeUndefined();
  const on = config({
    "rpc.rate_limit_per_second": "50",
    "rpc.rate_limit_burst": "70",
    "api.rate-limit-per-second": "5",
    "api.rate-limit-burst": "7",
  });
  expect(rpcOptions(on.comet, home).rateLimit).toEqual({ perSecond: 50, burst: 70 });
  expect(restOptions(on.app)?.rateLimit).toEqual({ perSecond: 5, burst: 7 });
  expect(() => config({ "rpc.rate_limit_burst": "0" })).toThrow(/rpc\.rate_limit_burst/);
});

test("max_header_bytes reaches the server", () => {
  expect(rpcOptions(config({ "rpc.max_header_bytes": "20000" }).comet, home).maxHeaderBytes).toBe(20_000);
});

test("with certificate and key the RPC speaks HTTPS", async () => {
  const { comet } = config({
    "rpc.laddr": "tcp://127.0.0.1:0",
    "rpc.tls_cert_file": "cert.pem",
    "rpc.tls_key_file": join(home, "key.pem"),
  });
  const server = await startRpcServer(stubEnvironment({}).env, allRoutes, rpcOptions(comet, home));
  try {
    const { port } = server.address;
    const body = await new Promise<string>((resolve, reject) => {
      const req = request({ host: "127.0.0.1", port, path: "/health", ca: CERTIFICATE, agent: false }, (res) => {
        let text = "";
        res.on("data", (chunk: Buffer) => (text += chunk.toString()));
        res.on("end", () => resolve(text));
      });
      req.on("error", reject);
      req.end();
    });
    expect(JSON.parse(body)).toMatchObject({ jsonrpc: "2.0", result: {} });
  } finally {
    await server.close();
  }
});

test.each([
  ["cert.pem", "absent.pem", /rpc\.tls_key_file: .*absent\.pem cannot be read/],
  ["absent.pem", "key.pem", /rpc\.tls_cert_file: .*absent\.pem cannot be read/],
  [
    "cert.pem",
    "other.pem",
    /tls_cert_file, rpc\.tls_key_file: cert\.pem and other\.pem are no certificate and its key/,
  ],
  ["text.pem", "key.pem", /text\.pem and key\.pem are no certificate and its key/],
])("%s with %s is refused, and what is wrong is named", (cert, key, error) => {
  const { comet } = config({ "rpc.tls_cert_file": cert, "rpc.tls_key_file": key });
  expect(() => rpcOptions(comet, home)).toThrow(error);
});

test("one of the two TLS files alone is refused", () => {
  expect(() => config({ "rpc.tls_cert_file": "cert.pem" })).toThrow(/rpc\.tls_key_file/);
});
