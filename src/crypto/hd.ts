/** BIP-32 derivation of account keys along paths as the SDK reads them: "m/44'/118'/0'/0/0", with or without "m/".
 *  @spec cosmos-sdk crypto/hd */
import { HARDENED_OFFSET, HDKey } from "@scure/bip32";
import { err, ok, type Result } from "../types/result.js";
import { mnemonicFault, mnemonicToSeed } from "./mnemonic.js";

/** Cosmos Hub's coin type, used by chains that have none of their own. */
export const DEFAULT_COIN_TYPE = 118;

export interface Bip44Path {
  readonly coinType: number;
  readonly account: number;
  readonly change: 0 | 1;
  readonly index: number;
}

export function bip44PathToString(path: Bip44Path): string {
  return `m/44'/${path.coinType}'/${path.account}'/${path.change}/${path.index}`;
}

const UINT32_MAX = 0xffffffff;
const INT31_MAX = 0x7fffffff;

/** Decimal digits only, up to `max`. */
function parseIndex(text: string, max: number): number | undefined {
  if (!/^[0-9]{1,20}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= max ? value : undefined;
}

/** A whole BIP-44 path with the purpose 44'. Never throws. */
export function parseBip44Path(path: string): Result<Bip44Path> {
  const parts = path.split("/");
  if (parts.length === 1) return err(`path ${path} doesn't contain '/' separators`);
  const first = parts[0]!.trim();
  if (first === "") {
    return err(`ambiguous path ${path}: use 'm/' prefix for absolute paths, or no leading '/' for relative ones`);
  }
  if (first === "m") parts.shift();
  if (parts.length !== 5) return err(`invalid path length ${path}`);
  const hardened = parts.map((p) => p.endsWith("'"));
  const values: number[] = [];
  for (const part of parts) {
    const value = parseIndex(part.replace(/'$/, ""), UINT32_MAX);
    if (value === undefined) return err(`invalid HD path: ${part} is no number below 2^32`);
    values.push(value);
  }
  if (parts[0] !== "44'") return err(`first field in path must be 44', got ${parts[0]}`);
  if (!hardened[1] || !hardened[2]) return err("second and third field in path must be hardened (end in ')");
  if (hardened[3] || hardened[4]) return err("fourth and fifth field in path must not be hardened (end in ')");
  const [, coinType = 0, account = 0, change = 0, index = 0] = values;
  if (change !== 0 && change !== 1) return err("change field can only be 0 or 1");
  return ok({ coinType, account, change, index });
}

/** Child numbers with the hardened bit set where the path says so. */
function parsePath(path: string): Result<number[]> {
  const trimmed = path.replace(/\/+$/, "");
  const parts = trimmed.split("/");
  if (parts.length === 1) return err(`path '${path}' doesn't contain '/' separators`);
  if (parts[0]!.trim() === "m") parts.shift();
  const out: number[] = [];
  for (const part of parts) {
    const hardened = part.endsWith("'");
    const value = parseIndex(hardened ? part.slice(0, -1) : part, INT31_MAX);
    if (value === undefined) return err(`invalid BIP 32 path ${path}: "${part}" is no number below 2^31`);
    out.push(hardened ? value + HARDENED_OFFSET : value);
  }
  return ok(out);
}

export interface MasterKey {
  readonly privateKey: Uint8Array;
  readonly chainCode: Uint8Array;
}

export function masterKeyFromSeed(seed: Uint8Array): MasterKey {
  const { privateKey, chainCode } = HDKey.fromMasterSeed(seed);
  if (privateKey === null || chainCode === null) throw new Error("the seed gives no master key");
  return { privateKey, chainCode };
}

/** The 32-byte private key at a path; an empty path is the master key. Never throws. */
export function derivePrivateKey(seed: Uint8Array, path: string): Result<Uint8Array> {
  if (path === "") return ok(masterKeyFromSeed(seed).privateKey);
  const indices = parsePath(path);
  if (!indices.ok) return indices;
  let key = HDKey.fromMasterSeed(seed);
  for (const index of indices.value) key = key.deriveChild(index);
  return key.privateKey === null ? err(`path ${path} gives no private key`) : ok(key.privateKey);
}

/** The account key of a mnemonic, as `keys add --recover` finds it. Never throws. */
export function privateKeyFromMnemonic(mnemonic: string, passphrase: string, path: string): Result<Uint8Array> {
  const fault = mnemonicFault(mnemonic);
  return fault === undefined ? derivePrivateKey(mnemonicToSeed(mnemonic, passphrase), path) : err(fault);
}
