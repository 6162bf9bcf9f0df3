/** Ed25519 keys in CometBFT's JSON: priv_validator_key.json and node_key.json.
 *  @spec cometbft privval/file.go, p2p/key.go, crypto/ed25519 */
import { randomBytes } from "node:crypto";
import { ed25519Address } from "../crypto/address.js";
import { ED25519_PRIVATE_KEY_BYTES, ed25519KeyFromSeed, ed25519PublicKey } from "../crypto/ed25519.js";
import { AMINO_ED25519 } from "../crypto/key-json.js";
import { fromBase64, toBase64 } from "../types/base64.js";
import type { Address } from "../types/brand.js";
import { bytesEqual, toHex, toHexUpper } from "../types/bytes.js";
import { parseJsonText } from "../types/json-text.js";
import { err, ok, type Result } from "../types/result.js";
import { readIfThere, replaceFileSync, SECRET_MODE } from "./atomic-file.js";

const AMINO_PRIVATE_ED25519 = "tendermint/PrivKeyEd25519";

export interface Ed25519Pair {
  /** 64 bytes, seed ‖ public key. */
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: Address;
}

/** A file that cannot be used, with the path and the reason. */
export class KeyFileError extends Error {
  override name = "KeyFileError";
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

export function pairOf(privateKey: Uint8Array): Ed25519Pair {
  const publicKey = ed25519PublicKey(privateKey);
  return { privateKey, publicKey, address: ed25519Address(publicKey) };
}

/** @param seed 32 bytes, random when left out */
export function generatePair(seed: Uint8Array = randomBytes(32)): Ed25519Pair {
  return pairOf(ed25519KeyFromSeed(new Uint8Array(seed)));
}

/** Reads `priv_key` and derives the rest from it, as CometBFT does: address and public key in the file are for people.
 *  Never throws. A private key whose halves do not belong together is refused: signing with it would leak it. */
export function parseKeyFile(text: string): Result<Ed25519Pair> {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return err(`no valid JSON: ${parsed.error}`);
  const json = parsed.value;
  const key = typeof json === "object" && json !== null ? (json as { priv_key?: unknown }).priv_key : undefined;
  const { type, value } = (typeof key === "object" && key !== null ? key : {}) as { type?: unknown; value?: unknown };
  if (type === undefined) return err("has no priv_key");
  if (type !== AMINO_PRIVATE_ED25519) {
    return err(`priv_key.type: found ${JSON.stringify(type)}, wanted ${JSON.stringify(AMINO_PRIVATE_ED25519)}`);
  }
  try {
    const bytes = fromBase64(typeof value === "string" ? value : "");
    if (bytes.length !== ED25519_PRIVATE_KEY_BYTES) {
      return err(`priv_key.value: found ${bytes.length} bytes, wanted ${ED25519_PRIVATE_KEY_BYTES}`);
    }
    if (!bytesEqual(ed25519KeyFromSeed(bytes.slice(0, 32)), bytes)) {
      return err("priv_key.value: its second half is not the public key of its first half");
    }
    return ok(pairOf(bytes));
  } catch (e) {
    return err(`priv_key.value: ${(e as Error).message}`);
  }
}

function privateKeyJson(pair: Ed25519Pair): { type: string; value: string } {
  return { type: AMINO_PRIVATE_ED25519, value: toBase64(pair.privateKey) };
}

export function formatValidatorKey(pair: Ed25519Pair): string {
  return JSON.stringify(
    {
      address: toHexUpper(pair.address),
      pub_key: { type: AMINO_ED25519, value: toBase64(pair.publicKey) },
      priv_key: privateKeyJson(pair),
    },
    undefined,
    2,
  );
}

export function formatNodeKey(pair: Ed25519Pair): string {
  return JSON.stringify({ priv_key: privateKeyJson(pair) });
}

/** @throws KeyFileError */
export function readKeyFile(path: string): Ed25519Pair {
  const text = readIfThere(path);
  if (text === undefined) throw new KeyFileError(path, "no such file; statesetd init makes one");
  const parsed = parseKeyFile(text);
  if (!parsed.ok) throw new KeyFileError(path, parsed.error);
  return parsed.value;
}

export function writeValidatorKey(path: string, pair: Ed25519Pair): void {
  replaceFileSync(path, formatValidatorKey(pair), SECRET_MODE);
}

export function writeNodeKey(path: string, pair: Ed25519Pair): void {
  replaceFileSync(path, formatNodeKey(pair), SECRET_MODE);
}

/** How peers call the node: lower-case hex of the address of its key. */
export function nodeIdOf(pair: Pick<Ed25519Pair, "address">): string {
  return toHex(pair.address);
}
