/** Forged tokens and bad TLS at a gateway. */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectTls, type SecureVersion, type TLSSocket } from "node:tls";
import { Client, credentials } from "@grpc/grpc-js";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type GatewayRig, gatewayBefore, StatusServer, urlOf } from "../support/gateway-rig.js";
import { grpcCall } from "../support/grpc-call.js";
import { TLS_PAIRS } from "../support/tls-pairs.js";

const folder = mkdtempSync(join(tmpdir(), "statesetd-gateway-"));
const audit = join(folder, "audit.jsonl");
const node = new StatusServer(10n);
let rpc: { host: string; port: number };
let rig: GatewayRig;

beforeAll(async () => {
  rpc = await node.listen();
});

afterEach(async () => {
  await rig.gateway.stop();
  rmSync(audit, { force: true });
});

afterAll(async () => {
  await node.close();
  rmSync(folder, { recursive: true });
});

const base64url = (value: object | Uint8Array): string =>
  Buffer.from(value instanceof Uint8Array ? value : JSON.stringify(value)).toString("base64url");

const issuer = generateKeyPairSync("ed25519");
const stranger = generateKeyPairSync("ed25519");
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const NOW = Math.floor(Date.now() / 1_000);
const CLAIMS = { iss: "https://issuer.invalid", aud: "gateway", sub: "operator", role: "admin", exp: NOW + 600 };

function token(header: object, claims: object, signed: (input: Buffer) => Uint8Array): string {
  const input = `${base64url(header)}.${base64url(claims)}`;
  return `${input}.${base64url(signed(Buffer.from(input)))}`;
}

const byKey =
  (key: KeyObject, hash: string | null = null) =>
  (input: Buffer): Uint8Array =>
    sign(hash, input, key);
const EDDSA = { alg: "EdDSA", kid: "first" };
const good = token(EDDSA, CLAIMS, byKey(issuer.privateKey));
const pem = issuer.publicKey.export({ type: "spki", format: "pem" });
const { x } = issuer.publicKey.export({ format: "jwk" });
const bySecret =
  (secret: string | Uint8Array) =>
  (input: Buffer): Uint8Array =>
    createHmac("sha256", secret).update(input).digest();
const [goodHead, goodClaims, goodSignature] = good.split(".") as [string, string, string];

const FORGED: readonly (readonly [what: string, token: string])[] = [
  ["alg none", token({ alg: "none" }, CLAIMS, () => new Uint8Array(0))],
  ["alg None, in another case", token({ alg: "nOnE" }, CLAIMS, () => new Uint8Array(0))],
  ["no signature", `${goodHead}.${goodClaims}.`],
  ["another key", token(EDDSA, CLAIMS, byKey(stranger.privateKey))],
  [
    "its own key in the header",
    token({ ...EDDSA, jwk: stranger.publicKey.export({ format: "jwk" }) }, CLAIMS, byKey(stranger.privateKey)),
  ],
  ["a key by address", token({ ...EDDSA, jku: "http://127.0.0.1/keys" }, CLAIMS, byKey(stranger.privateKey))],
  ["HS256 with the public key (PEM) as secret", token({ alg: "HS256", kid: "first" }, CLAIMS, bySecret(String(pem)))],
  [
    "HS256 with the public key (bytes) as secret",
    token({ alg: "HS256", kid: "first" }, CLAIMS, bySecret(Buffer.from(x!, "base64url"))),
  ],
  ["RS256 by nobody's key", token({ alg: "RS256", kid: "first" }, CLAIMS, byKey(rsa.privateKey, "sha256"))],
  ["expired", token(EDDSA, { ...CLAIMS, exp: NOW - 60 }, byKey(issuer.privateKey))],
  ["not valid yet", token(EDDSA, { ...CLAIMS, nbf: NOW + 300 }, byKey(issuer.privateKey))],
  ["without an end", token(EDDSA, { ...CLAIMS, exp: undefined }, byKey(issuer.privateKey))],
  ["without a subject", token(EDDSA, { ...CLAIMS, sub: undefined }, byKey(issuer.privateKey))],
  ["for another audience", token(EDDSA, { ...CLAIMS, aud: "faucet" }, byKey(issuer.privateKey))],
  ["of another issuer", token(EDDSA, { ...CLAIMS, iss: "https://other.invalid" }, byKey(issuer.privateKey))],
  ["other claims under a good signature", `${goodHead}.${base64url({ ...CLAIMS, sub: "root" })}.${goodSignature}`],
  ["a critical extension", token({ ...EDDSA, crit: ["x"], x: 1 }, CLAIMS, byKey(issuer.privateKey))],
  ["not a token", "a.b.c"],
  ["a long one", `${"a".repeat(9_000)}.b.c`],
];

test("a token opens the administrative paths; every forged one is refused, and written down nowhere as an administrator's", async () => {
  const jwks = join(folder, "jwks.json");
  writeFileSync(
    jwks,
    JSON.stringify({
      keys: [{ ...issuer.publicKey.export({ format: "jwk" }), kid: "first", alg: "EdDSA", use: "sig" }],
    }),
  );
  rig = await gatewayBefore(
    [{ rpc }],
    `[auth]\njwks-file = "${jwks}"\njwt-issuer = "${CLAIMS.iss}"\njwt-audience = "gateway"\n[audit]\nfile = "${audit}"\n`,
  );
  const restore = (bearer: string) =>
    fetch(`${urlOf(rig.rpc)}/gateway/nodes/node0/restore`, {
      method: "POST",
      headers: { authorization: `Bearer ${bearer}` },
    });
  expect((await restore(good)).status).toBe(200);
  for (const [what, forged] of FORGED) {
    const answer = await restore(forged);
    expect([what, answer.status]).toEqual([what, 401]);
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(await answer.text()).toContain("the token is not accepted");
  }
  const noAdmin = token(EDDSA, { ...CLAIMS, role: "reader" }, byKey(issuer.privateKey));
  expect((await restore(noAdmin)).status).toBe(403);
  const lines = readFileSync(audit, "utf8").trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { allowed: boolean }).allowed)).toEqual([true, false]);
  const client = new Client(`${rig.grpc.host}:${rig.grpc.port}`, credentials.createInsecure());
  const [, forged] = FORGED[0]!;
  const refused = await grpcCall(client, "/cosmos.bank.v1beta1.Query/Params", new Uint8Array(0), {
    authorization: `Bearer ${forged}`,
  });
  expect([refused.code, refused.message]).toEqual([16, expect.stringContaining("the token is not accepted")]);
  client.close();
});

const cert = join(folder, "cert.pem");
const key = join(folder, "key.pem");

async function openTls(): Promise<void> {
  writeFileSync(cert, TLS_PAIRS[0]!.cert);
  writeFileSync(key, TLS_PAIRS[0]!.key);
  rig = await gatewayBefore([{ rpc }], `[tls]\ncert = "${cert}"\nkey = "${key}"\n`);
}

/** Who the server is, by a handshake of its own. */
function commonName(port: number, versions: { min?: SecureVersion; max?: SecureVersion } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const limits = { minVersion: versions.min ?? "TLSv1.2", maxVersion: versions.max ?? "TLSv1.3" } as const;
    const socket: TLSSocket = connectTls({ host: "127.0.0.1", port, rejectUnauthorized: false, ...limits }, () => {
      resolve(String(socket.getPeerCertificate().subject.CN));
      socket.destroy();
    });
    socket.on("error", reject);
  });
}

function getTls(port: number): Promise<{ status: number; hsts: string | undefined }> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path: "/gateway/health", rejectUnauthorized: false, agent: false };
    const request = httpsRequest(options, (response) => {
      response.resume();
      resolve({ status: response.statusCode!, hsts: response.headers["strict-transport-security"] });
    });
    request.on("error", reject);
    request.end();
  });
}

test("TLS below 1.3 is refused by each interface, 1.3 is served with HSTS", async () => {
  await openTls();
  for (const { port } of [rig.rpc, rig.rest, rig.grpc]) {
    await expect(commonName(port, { max: "TLSv1.2" })).rejects.toThrow();
    expect(await commonName(port)).toBe("gateway-1");
  }
  expect(await getTls(rig.rpc.port)).toEqual({ status: 200, hsts: "max-age=31536000; includeSubDomains" });
  const ssl = credentials.createSsl(Buffer.from(TLS_PAIRS[0]!.cert));
  const secure = new Client(`127.0.0.1:${rig.grpc.port}`, ssl);
  const answered = await grpcCall(secure, "/cosmos.bank.v1beta1.Query/Params", new Uint8Array(0));
  // The node speaks no gRPC: its being asked shows that the call arrived.
  expect(answered.code).toBe(14);
  secure.close();
});

test("bytes that are no TLS, and handshakes that stop, harm nobody else", async () => {
  await openTls();
  const sockets = [rig.rpc, rig.rest, rig.grpc].flatMap(({ port }) =>
    ["GET / HTTP/1.1\r\nhost: x\r\n\r\n", "\x16\x03\x01\xff\xff\x01", "\0".repeat(1_000), ""].map((bytes) => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write(bytes, "latin1");
      return socket;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await getTls(rig.rpc.port)).status).toBe(200);
  expect(await commonName(rig.grpc.port)).toBe("gateway-1");
  for (const socket of sockets) socket.destroy();
});

test("a certificate that does not fit its key is not taken; one that fits is, without a pause", async () => {
  await openTls();
  writeFileSync(cert, TLS_PAIRS[1]!.cert);
  rig.gateway.reload();
  expect(rig.log.some(({ message }) => message === "the certificate was not replaced")).toBe(true);
  for (const { port } of [rig.rpc, rig.rest, rig.grpc]) expect(await commonName(port)).toBe("gateway-1");
  writeFileSync(cert, "no certificate");
  rig.gateway.reload();
  expect(await commonName(rig.rpc.port)).toBe("gateway-1");
  writeFileSync(cert, TLS_PAIRS[1]!.cert);
  writeFileSync(key, TLS_PAIRS[1]!.key);
  rig.gateway.reload();
  for (const { port } of [rig.rpc, rig.rest, rig.grpc]) expect(await commonName(port)).toBe("gateway-2");
  await expect(commonName(rig.rpc.port, { max: "TLSv1.2" })).rejects.toThrow();
});
