/** Public keys in JSON: the proto form with "@type" (command line, REST, genesis) and the amino form with type and
 *  value (StdSignDoc, CometBFT's key files). */
import { fromBase64, toBase64 } from "../types/base64.js";
import { err, ok, type Result } from "../types/result.js";
import { ED25519_TYPE_URL, MULTISIG_TYPE_URL, SECP256K1_TYPE_URL } from "./key-any.js";
import type { PublicKey } from "./key-types.js";

/** Members print in the order in which they are written here. */
export type PublicKeyJson =
  | { "@type": string; key: string }
  | { "@type": string; threshold: number; public_keys: PublicKeyJson[] };

export type AminoKeyJson =
  | { type: string; value: string }
  | { type: string; value: { threshold: string; pubkeys: AminoKeyJson[] } };

export const AMINO_ED25519 = "tendermint/PubKeyEd25519";
export const AMINO_SECP256K1 = "tendermint/PubKeySecp256k1";
export const AMINO_MULTISIG = "tendermint/PubKeyMultisigThreshold";

const NESTING_MAX = 8;

export function publicKeyToJson(key: PublicKey): PublicKeyJson {
  if (key.kind === "multisig") {
    return { "@type": MULTISIG_TYPE_URL, threshold: key.threshold, public_keys: key.members.map(publicKeyToJson) };
  }
  return { "@type": key.kind === "ed25519" ? ED25519_TYPE_URL : SECP256K1_TYPE_URL, key: toBase64(key.bytes) };
}

export function publicKeyToAminoJson(key: PublicKey): AminoKeyJson {
  if (key.kind === "multisig") {
    const value = { threshold: key.threshold.toString(), pubkeys: key.members.map(publicKeyToAminoJson) };
    return { type: AMINO_MULTISIG, value };
  }
  return { type: key.kind === "ed25519" ? AMINO_ED25519 : AMINO_SECP256K1, value: toBase64(key.bytes) };
}

/** Reads parsed JSON of the proto form. Never throws. */
export function publicKeyFromJson(json: unknown): Result<PublicKey> {
  return read(json, 0, (o) => {
    switch (o["@type"]) {
      case ED25519_TYPE_URL:
        return { kind: "ed25519", text: o.key };
      case SECP256K1_TYPE_URL:
        return { kind: "secp256k1", text: o.key };
      case MULTISIG_TYPE_URL:
        return { kind: "multisig", threshold: o.threshold, members: o.public_keys };
      default:
        return `no known public key type: ${JSON.stringify(o["@type"])}`;
    }
  });
}

/** Reads parsed JSON of the amino form. Never throws. */
export function publicKeyFromAminoJson(json: unknown): Result<PublicKey> {
  return read(json, 0, (o) => {
    switch (o.type) {
      case AMINO_ED25519:
        return { kind: "ed25519", text: o.value };
      case AMINO_SECP256K1:
        return { kind: "secp256k1", text: o.value };
      case AMINO_MULTISIG: {
        const value = asObject(o.value);
        if (value === undefined) return "multisig key has no value";
        const text = value.threshold;
        const threshold = typeof text === "string" && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
        return { kind: "multisig", threshold, members: value.pubkeys };
      }
      default:
        return `no known public key type: ${JSON.stringify(o.type)}`;
    }
  });
}

type JsonObject = { readonly [key: string]: unknown };
type Fields =
  | { readonly kind: "ed25519" | "secp256k1"; readonly text: unknown }
  | { readonly kind: "multisig"; readonly threshold: unknown; readonly members: unknown };

function asObject(json: unknown): JsonObject | undefined {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? (json as JsonObject) : undefined;
}

function read(json: unknown, depth: number, fieldsOf: (o: JsonObject) => Fields | string): Result<PublicKey> {
  const object = asObject(json);
  if (object === undefined) return err("public key must be a JSON object");
  const fields = fieldsOf(object);
  if (typeof fields === "string") return err(fields);
  if (fields.kind !== "multisig") return single(fields.kind, fields.text);
  if (depth >= NESTING_MAX) return err(`multisig keys nest deeper than ${NESTING_MAX}`);
  if (!Array.isArray(fields.members)) return err("multisig key has no list of members");
  const members: PublicKey[] = [];
  for (const inner of fields.members) {
    const member = read(inner, depth + 1, fieldsOf);
    if (!member.ok) return member;
    members.push(member.value);
  }
  const { threshold } = fields;
  if (typeof threshold !== "number" || !Number.isInteger(threshold) || threshold < 1 || threshold > members.length) {
    return err(`multisig threshold is ${String(threshold)} of ${members.length}`);
  }
  return ok({ kind: "multisig", threshold, members });
}

function single(kind: "ed25519" | "secp256k1", text: unknown): Result<PublicKey> {
  if (typeof text !== "string") return err(`${kind} public key must be base64 text`);
  const length = kind === "ed25519" ? 32 : 33;
  try {
    const bytes = fromBase64(text);
    if (bytes.length !== length) return err(`${kind} public key must have ${length} bytes, found ${bytes.length}`);
    return ok({ kind, bytes });
  } catch (e) {
    return err(`${kind} public key: ${(e as Error).message}`);
  }
}
