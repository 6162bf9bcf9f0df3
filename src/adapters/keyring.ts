/** Account keys by name, in the SDK's form: an item NAME.info holds the record, an item ADDRESS.address the name.
 *  @spec cosmos-sdk crypto/keyring */
import { publicKeyFromAny, publicKeyToAny } from "../crypto/key-any.js";
import type { PrivateKey, PublicKey } from "../crypto/key-types.js";
import { publicKeyAddress, publicKeyOf, signWith } from "../crypto/public-key.js";
import { PrivKey as Ed25519Message } from "../gen/cosmos/crypto/ed25519/keys.js";
import { Record as RecordMessage } from "../gen/cosmos/crypto/keyring/v1/record.js";
import { PrivKey as Secp256k1Message } from "../gen/cosmos/crypto/secp256k1/keys.js";
import type { Any } from "../gen/google/protobuf/any.js";
import { compareBytes, toHex } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Decode, utf8Encode } from "../types/utf8.js";
import { decodeLegacyRecord, type LegacyRecord } from "./keyring-legacy.js";

/** local: the private key is here; ledger: on a device; multi: a multisig; offline: only the public key is known. */
export type KeyKind = "local" | "ledger" | "multi" | "offline";

export interface KeyInfo {
  readonly name: string;
  readonly kind: KeyKind;
  readonly publicKey: PublicKey;
}

export interface Keyring {
  /** Sorted by name, in byte order. */
  list(): Promise<KeyInfo[]>;
  find(name: string): Promise<KeyInfo | undefined>;
  findByAddress(address: Uint8Array): Promise<KeyInfo | undefined>;
  /** @param replace a key of this name, which stays when this one cannot be added
   *  @throws KeyringError when the name or the address is taken */
  addLocal(name: string, key: PrivateKey, replace?: boolean): Promise<KeyInfo>;
  /** A multisig, or a public key alone. @throws KeyringError when the name or the address is taken */
  addPublic(name: string, key: PublicKey, replace?: boolean): Promise<KeyInfo>;
  /** @throws KeyringError when there is no such key */
  remove(name: string): Promise<void>;
  /** @throws KeyringError when there is no such key, or the new name is taken */
  rename(name: string, newName: string): Promise<KeyInfo>;
  /** Writes records of SDK 0.45 and before anew, in today's form. The others stay as they are. Sorted by name. */
  migrate(): Promise<MigratedKey[]>;
  /** @throws KeyringError when there is no such key, or its private part is not here */
  sign(name: string, message: Uint8Array): Promise<Uint8Array>;
  /** @throws KeyringError when there is no such key, or its private part is not here */
  privateKey(name: string): Promise<PrivateKey>;
}

export interface MigratedKey {
  readonly name: string;
  readonly outcome: { readonly kind: "migrated" | "current" } | { readonly kind: "failed"; readonly reason: string };
}

/** Where items are kept: encrypted files, or memory. */
export interface KeyringItems {
  keys(): Promise<string[]>;
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, data: Uint8Array): Promise<void>;
  remove(key: string): Promise<void>;
}

export class KeyringError extends Error {
  override name = "KeyringError";
}

const INFO = ".info";
const ED25519_PRIVATE = "/cosmos.crypto.ed25519.PrivKey";
const SECP256K1_PRIVATE = "/cosmos.crypto.secp256k1.PrivKey";

interface StoredKey extends KeyInfo {
  readonly privateKey: PrivateKey | undefined;
}

function addressItem(address: Uint8Array): string {
  return `${toHex(address)}.address`;
}

function privateKeyToAny(key: PrivateKey): Any {
  return key.kind === "secp256k1"
    ? { typeUrl: SECP256K1_PRIVATE, value: Secp256k1Message.encode({ key: key.bytes }) }
    : { typeUrl: ED25519_PRIVATE, value: Ed25519Message.encode({ key: key.bytes }) };
}

function privateKeyFromAny(any: Any | undefined): Result<PrivateKey> {
  if (any?.typeUrl === SECP256K1_PRIVATE) {
    return ok({ kind: "secp256k1", bytes: Secp256k1Message.decode(any.value).key.slice() });
  }
  if (any?.typeUrl === ED25519_PRIVATE) {
    return ok({ kind: "ed25519", bytes: Ed25519Message.decode(any.value).key.slice() });
  }
  return err(`private key of unknown type ${JSON.stringify(any?.typeUrl)}`);
}

/** Never throws. */
function decodeRecord(bytes: Uint8Array): Result<StoredKey> {
  try {
    const record = RecordMessage.decode(bytes);
    if (record.pubKey === undefined || record.item === undefined) return err("holds no key");
    const publicKey = publicKeyFromAny(record.pubKey);
    if (!publicKey.ok) return publicKey;
    const stored = { name: record.name, kind: record.item.kind, publicKey: publicKey.value };
    if (record.item.kind !== "local") return ok({ ...stored, privateKey: undefined });
    const privateKey = privateKeyFromAny(record.item.value.privKey);
    if (!privateKey.ok) return privateKey;
    const derived = publicKeyAddress(publicKeyOf(privateKey.value));
    if (compareBytes(derived, publicKeyAddress(publicKey.value)) !== 0) return err("private and public key differ");
    return ok({ ...stored, privateKey: privateKey.value });
  } catch (e) {
    return err(`is no key record (${(e as Error).message})`);
  }
}

export function createKeyring(items: KeyringItems): Keyring {
  const load = async (name: string): Promise<StoredKey | undefined> => {
    const data = await items.get(`${name}${INFO}`);
    if (data === undefined) return undefined;
    const decoded = decodeRecord(data);
    if (decoded.ok) return decoded.value;
    const legacy = decodeLegacyRecord(data).ok
      ? "is a record of SDK 0.45 or before: statesetd keys migrate writes it anew"
      : decoded.error;
    throw new KeyringError(`key ${JSON.stringify(name)} ${legacy}`);
  };
  const must = async (name: string): Promise<StoredKey> => {
    const key = await load(name);
    if (key !== undefined) return key;
    const names = (await infoNames(items)).map((n) => JSON.stringify(n));
    const there = names.length === 0 ? "the keyring is empty" : `there are ${names.join(", ")}`;
    throw new KeyringError(`no key with the name ${JSON.stringify(name)}: ${there}`);
  };
  const privateKey = async (name: string): Promise<PrivateKey> => {
    const key = await must(name);
    if (key.privateKey === undefined) throw new KeyringError(`the private part of ${name} (${key.kind}) is not here`);
    return key.privateKey;
  };
  const findByAddress = async (address: Uint8Array): Promise<KeyInfo | undefined> => {
    const item = await items.get(addressItem(address));
    const key = item === undefined ? undefined : await load(utf8Decode(item).replace(/\.info$/, ""));
    return key === undefined ? undefined : infoOf(key);
  };
  const add = async (info: KeyInfo, item: RecordMessage["item"], replace = false): Promise<KeyInfo> => {
    const address = publicKeyAddress(info.publicKey);
    const fault = keyNameFault(info.name);
    if (fault !== undefined) throw new KeyringError(fault);
    if (!replace && (await items.get(`${info.name}${INFO}`)) !== undefined) {
      throw new KeyringError(`a key with the name ${JSON.stringify(info.name)} is there already`);
    }
    const old = replace ? await load(info.name) : undefined;
    const twin = await findByAddress(address);
    if (twin !== undefined && twin.name !== old?.name)
      throw new KeyringError(`the same key is there already, as ${JSON.stringify(twin.name)}`);
    const record = { name: info.name, pubKey: publicKeyToAny(info.publicKey), item };
    await items.set(`${info.name}${INFO}`, RecordMessage.encode(record));
    await items.set(addressItem(address), utf8Encode(`${info.name}${INFO}`));
    const oldItem = old && addressItem(publicKeyAddress(old.publicKey));
    if (oldItem !== undefined && oldItem !== addressItem(address)) await items.remove(oldItem);
    return info;
  };
  return {
    async list() {
      const out: KeyInfo[] = [];
      for (const name of await infoNames(items)) out.push(infoOf(await must(name)));
      return out;
    },
    async find(name) {
      const key = await load(name);
      return key === undefined ? undefined : infoOf(key);
    },
    findByAddress,
    addLocal: (name, key, replace) =>
      add(
        { name, kind: "local", publicKey: publicKeyOf(key) },
        { kind: "local", value: { privKey: privateKeyToAny(key) } },
        replace,
      ),
    addPublic(name, key, replace) {
      const kind = key.kind === "multisig" ? "multi" : "offline";
      return add({ name, kind, publicKey: key }, { kind, value: {} }, replace);
    },
    async remove(name) {
      const key = await must(name);
      await items.remove(addressItem(publicKeyAddress(key.publicKey)));
      await items.remove(`${name}${INFO}`);
    },
    async rename(name, newName) {
      const key = await must(name);
      const fault = keyNameFault(newName);
      if (fault !== undefined) throw new KeyringError(fault);
      if ((await items.get(`${newName}${INFO}`)) !== undefined) {
        throw new KeyringError(`a key with the name ${JSON.stringify(newName)} is there already`);
      }
      const record = RecordMessage.decode((await items.get(`${name}${INFO}`))!);
      // In this order a crash leaves the key under both names, never under none.
      await items.set(`${newName}${INFO}`, RecordMessage.encode({ ...record, name: newName }));
      await items.set(addressItem(publicKeyAddress(key.publicKey)), utf8Encode(`${newName}${INFO}`));
      await items.remove(`${name}${INFO}`);
      return { ...infoOf(key), name: newName };
    },
    async migrate() {
      const out: MigratedKey[] = [];
      for (const name of await infoNames(items)) out.push({ name, outcome: await migrateOne(items, name) });
      return out;
    },
    sign: async (name, message) => signWith(await privateKey(name), message),
    privateKey,
  };
}

async function migrateOne(items: KeyringItems, name: string): Promise<MigratedKey["outcome"]> {
  const data = (await items.get(`${name}${INFO}`)) ?? new Uint8Array(0);
  if (decodeRecord(data).ok) return { kind: "current" };
  const legacy = decodeLegacyRecord(data);
  if (!legacy.ok) return { kind: "failed", reason: `the record ${legacy.error}` };
  const record = {
    name: legacy.value.name,
    pubKey: publicKeyToAny(legacy.value.publicKey),
    item: itemOf(legacy.value),
  };
  const bytes = RecordMessage.encode(record);
  const check = decodeRecord(bytes);
  if (!check.ok) return { kind: "failed", reason: `the record ${check.error}` };
  await items.set(addressItem(publicKeyAddress(legacy.value.publicKey)), utf8Encode(`${name}${INFO}`));
  await items.set(`${name}${INFO}`, bytes);
  return { kind: "migrated" };
}

function itemOf(record: LegacyRecord): RecordMessage["item"] {
  switch (record.kind) {
    case "local":
      return { kind: "local", value: { privKey: privateKeyToAny(record.privateKey) } };
    case "ledger":
      return { kind: "ledger", value: { path: record.path } };
    default:
      return { kind: record.kind, value: {} };
  }
}

function infoOf(key: StoredKey): KeyInfo {
  return { name: key.name, kind: key.kind, publicKey: key.publicKey };
}

async function infoNames(items: KeyringItems): Promise<string[]> {
  const names = (await items.keys()).filter((k) => k.endsWith(INFO)).map((k) => k.slice(0, -INFO.length));
  return names.sort((a, b) => compareBytes(utf8Encode(a), utf8Encode(b)));
}

const NAME_BYTES_MAX = 200;

function keyNameFault(name: string): string | undefined {
  if (name.trim() === "") return "a key needs a name that is not blank";
  if (name.endsWith(INFO) || name.endsWith(".address")) return `a key's name cannot end in ${INFO} or .address`;
  if (utf8Encode(name).length > NAME_BYTES_MAX) return `a key's name can have at most ${NAME_BYTES_MAX} bytes`;
  return undefined;
}

/** For dry runs: nothing is kept. */
export function createMemoryItems(): KeyringItems {
  const items = new Map<string, Uint8Array>();
  return {
    keys: async () => [...items.keys()],
    get: async (key) => items.get(key),
    async set(key, data) {
      items.set(key, data);
    },
    async remove(key) {
      items.delete(key);
    },
  };
}
