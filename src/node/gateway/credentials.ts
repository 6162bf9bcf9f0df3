/** Who may do more than strangers: keys of a file, and tokens that known issuers signed. */
import { readFileSync } from "node:fs";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import type { GatewayConfig } from "../../config/gateway-schema.js";
import type { ApiKey, VerifyToken } from "../../gateway/region/guard.js";

const KEYS_MAX = 10_000;
/** What issuers may sign with: nothing that shares a secret, nothing unsigned. */
const ALGORITHMS = ["EdDSA", "ES256", "ES384", "RS256", "PS256"];
const CLOCK_TOLERANCE_SECONDS = 30;

/** @throws Error that names the file and the entry */
export function readApiKeys(path: string): ApiKey[] {
  if (path === "") return [];
  const json = readJson(path);
  if (!Array.isArray(json) || json.length > KEYS_MAX)
    throw new Error(`${path}: wanted a list of at most ${KEYS_MAX} keys`);
  return json.map((entry: unknown, i) => {
    const {
      name,
      sha256,
      per_second: perSecond = 100,
      burst = 200,
      admin = false,
    } = Object(entry) as Record<string, unknown>;
    const wrong = (wanted: string): Error => new Error(`${path}: entry ${i}: wanted ${wanted}`);
    if (typeof name !== "string" || name === "") throw wrong("name: text");
    if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))
      throw wrong("sha256: 64 digits of lower-case hex");
    if (typeof perSecond !== "number" || !(perSecond > 0)) throw wrong("per_second: a number above 0");
    if (typeof burst !== "number" || !(burst >= 1)) throw wrong("burst: a number of at least 1");
    if (typeof admin !== "boolean") throw wrong("admin: true or false");
    return { name, sha256, perSecond, burst, admin };
  });
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (e) {
    throw new Error(`${path} cannot be read: ${(e as Error).message}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (e) {
    throw new Error(`${path}: no valid JSON: ${(e as Error).message}`);
  }
}

/** Undefined when no issuer is known. @throws Error that names the file */
export function tokenVerifier({
  jwksFile,
  jwtIssuer,
  jwtAudience,
  adminRole,
}: GatewayConfig["auth"]): VerifyToken | undefined {
  if (jwksFile === "") return undefined;
  const json = readJson(jwksFile) as JSONWebKeySet;
  if (!Array.isArray(json?.keys)) throw new Error(`${jwksFile}: wanted {"keys": […]}, a JWKS`);
  const keys = createLocalJWKSet(json);
  const options = {
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ["exp", "sub"],
    ...(jwtIssuer === "" ? {} : { issuer: jwtIssuer }),
    ...(jwtAudience === "" ? {} : { audience: jwtAudience }),
  };
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, options);
    return { subject: payload.sub!, admin: payload.role === adminRole };
  };
}
