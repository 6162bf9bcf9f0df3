/** Keyring items as files, each a JWE under a password, as github.com/99designs/keyring writes them: the SDK's `test`
 *  backend (folder keyring-test, password "test") and its `file` backend (folder keyring-file, a password of yours).
 *  @spec RFC 7518 §4.8 (PBES2), cosmos-sdk crypto/keyring */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { CompactEncrypt, compactDecrypt, errors } from "jose";
import { BCRYPT_SALT_BYTES, bcrypt } from "../crypto/bcrypt.js";
import { fromBase64, toBase64 } from "../types/base64.js";
import { readIfThere, replaceFile, SECRET_MODE } from "./atomic-file.js";
import { createKeyring, type Keyring, KeyringError, type KeyringItems } from "./keyring.js";

const ALGORITHM = "PBES2-HS256+A128KW";
const ENCRYPTION = "A256GCM";
/** What jose2go takes by default. */
const ITERATIONS = 8192;
/** More would let a planted file keep us busy. */
const ITERATIONS_MAX = 1_000_000;

const utf8 = new TextEncoder();

/** "/" and "%" are escaped in file names. */
function fileNameOf(key: string): string {
  return key.replace(/[%/]/g, (c) => (c === "/" ? "%2F" : "%25"));
}

function keyOfFileName(name: string): string {
  const bytes = Buffer.from(name, "utf8").toString("latin1");
  const decoded = bytes.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(decoded, "latin1").toString("utf8");
}

/** @param password is asked for when the first item is read or written */
export function createFileItems(folder: string, password: () => Promise<string>): KeyringItems {
  let known: Promise<Uint8Array> | undefined;
  const secret = () => {
    known ??= password().then((p) => utf8.encode(p));
    return known;
  };
  return {
    keys: async () => (existsSync(folder) ? readdirSync(folder) : []).map(keyOfFileName),
    async get(key) {
      const path = join(folder, fileNameOf(key));
      const token = readIfThere(path);
      if (token === undefined) return undefined;
      return itemData(path, await decrypt(path, token, await secret()));
    },
    async set(key, data) {
      const item = {
        Key: key,
        Data: toBase64(data),
        Label: "",
        Description: "",
        KeychainNotTrustApplication: false,
        KeychainNotSynchronizable: false,
      };
      const token = await new CompactEncrypt(utf8.encode(JSON.stringify(item)))
        .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION, created: new Date().toISOString() })
        .setKeyManagementParameters({ p2c: ITERATIONS })
        .encrypt(await secret());
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      await replaceFile(join(folder, fileNameOf(key)), utf8.encode(token), SECRET_MODE);
    },
    async remove(key) {
      rmSync(join(folder, fileNameOf(key)), { force: true });
    },
  };
}

async function decrypt(path: string, token: string, secret: Uint8Array): Promise<string> {
  try {
    const options = { keyManagementAlgorithms: [ALGORITHM], maxPBES2Count: ITERATIONS_MAX };
    return new TextDecoder().decode((await compactDecrypt(token, secret, options)).plaintext);
  } catch (e) {
    if (!(e instanceof errors.JOSEError) && !(e instanceof TypeError)) throw e;
    const wrong = e instanceof errors.JWEDecryptionFailed || e.name === "OperationError";
    throw new KeyringError(
      `${path}: ${wrong ? "the password does not open this file" : `no keyring file: ${e.message}`}`,
    );
  }
}

function itemData(path: string, json: string): Uint8Array {
  try {
    const item = JSON.parse(json) as { Data?: unknown } | null;
    if (typeof item?.Data === "string") return fromBase64(item.Data);
  } catch (e) {
    throw new KeyringError(`${path}: no keyring item: ${(e as Error).message}`);
  }
  throw new KeyringError(`${path}: the keyring item has no data`);
}

/** What the SDK's daemons take when they make the hash. */
const BCRYPT_COST = 10;
/** bcrypt looks at no more. */
const PASSWORD_BYTES_MAX = 72;
const ATTEMPTS_MAX = 3;
const BCRYPT_ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Whether the text form of a bcrypt hash is this password's. Never throws. */
function matchesHash(password: Uint8Array, text: string): boolean {
  const parts = /^\$2[aby]\$([0-9]{2})\$([./A-Za-z0-9]{22})([./A-Za-z0-9]{31})$/.exec(text.trim());
  const cost = Number(parts?.[1]);
  // A planted hash could keep us busy for hours.
  if (parts === null || cost < 4 || cost > 16) return false;
  let bits = 0n;
  for (const c of parts[2]!) bits = (bits << 6n) | BigInt(BCRYPT_ALPHABET.indexOf(c));
  const salt = Buffer.from((bits >> 4n).toString(16).padStart(2 * BCRYPT_SALT_BYTES, "0"), "hex");
  return bcrypt(password, salt, cost).slice(-31) === parts[3];
}

/** Keys under a password of one's own, as the SDK's `file` backend keeps them: a hash of the password beside them tells a
 *  wrong one at once.
 *  @param ask reads a password that is typed; undefined at the end of input
 *  @throws KeyringError on use, when no right password comes */
export function openFileKeyring(home: string, ask: (prompt: string) => Promise<string | undefined>): Keyring {
  const folder = join(home, "keyring-file");
  const hashFile = join(folder, "keyhash");
  const password = async (): Promise<string> => {
    const hash = readIfThere(hashFile);
    if (hash === undefined) return newPassword(hashFile, ask);
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      const typed = await ask(`Keyring passphrase (attempt ${attempt}/${ATTEMPTS_MAX}): `);
      if (typed === undefined && attempt === 1) throw new KeyringError(`${folder}: the passphrase is missing`);
      if (typed === undefined) break;
      if (matchesHash(utf8.encode(typed), hash)) return typed;
    }
    throw new KeyringError(`${folder}: the passphrase is wrong`);
  };
  return createKeyring(createFileItems(folder, password));
}

const PASSWORD_LENGTH_MIN = 8;

async function newPassword(hashFile: string, ask: (prompt: string) => Promise<string | undefined>): Promise<string> {
  const typed = await ask("New keyring passphrase: ");
  const bytes = utf8.encode(typed ?? "");
  if (typed === undefined || typed.length < PASSWORD_LENGTH_MIN || bytes.length > PASSWORD_BYTES_MAX) {
    const wanted = `${PASSWORD_LENGTH_MIN} characters to ${PASSWORD_BYTES_MAX} bytes`;
    throw new KeyringError(
      `a keyring passphrase must have ${wanted}; type it twice, or give it as two lines of standard input`,
    );
  }
  if ((await ask("The same again: ")) !== typed) throw new KeyringError("the two passphrases differ");
  mkdirSync(dirname(hashFile), { recursive: true, mode: 0o700 });
  const hash = bcrypt(bytes, new Uint8Array(randomBytes(BCRYPT_SALT_BYTES)), BCRYPT_COST);
  await replaceFile(hashFile, utf8.encode(hash), SECRET_MODE);
  return typed;
}

/** Keys without a password of one's own: for tests, as the name says. */
export function openTestKeyring(home: string): Keyring {
  return createKeyring(createFileItems(join(home, "keyring-test"), async () => "test"));
}

const INFO_FILE = ".info";

/** Names of the keys without opening any: no password is needed. Sorted. */
export function keyNamesIn(home: string, backend: string): string[] {
  const folder = join(home, `keyring-${backend}`);
  if (!existsSync(folder)) return [];
  const items = readdirSync(folder).filter((name) => name.endsWith(INFO_FILE));
  return items.map((name) => keyOfFileName(name.slice(0, -INFO_FILE.length))).sort();
}
