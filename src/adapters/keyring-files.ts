/** Keyring items as files, each a JWE under a password, as github.com/99designs/keyring writes them: the SDK's `test`
 *  backend (folder keyring-test, password "test") and its `file` backend (folder keyring-file, a password of yours).
 *  @spec RFC 7518 §4.8 (PBES2), cosmos-sdk crypto/keyring */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CompactEncrypt, compactDecrypt, errors } from "jose";
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

/** Keys without a password of one's own: for tests, as the name says. */
export function openTestKeyring(home: string): Keyring {
  return createKeyring(createFileItems(join(home, "keyring-test"), async () => "test"));
}
