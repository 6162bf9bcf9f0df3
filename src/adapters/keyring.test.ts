import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PrivateKey } from "../crypto/key-types.js";
import { multisigKey, publicKeyAddress, publicKeyOf } from "../crypto/public-key.js";
import { verifySecp256k1 } from "../crypto/secp256k1.js";
import { toHex } from "../types/bytes.js";
import { createKeyring, createMemoryItems } from "./keyring.js";
import { createFileItems, openFileKeyring, openTestKeyring } from "./keyring-files.js";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "statesetd-keyring-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function key(byte: number): PrivateKey {
  return { kind: "secp256k1", bytes: new Uint8Array(32).fill(byte) };
}

test("what was added is found by name and by address, after opening anew", async () => {
  const added = await openTestKeyring(home).addLocal("alice", key(1));
  const ring = openTestKeyring(home);
  expect(await ring.find("alice")).toEqual(added);
  expect(await ring.findByAddress(publicKeyAddress(added.publicKey))).toEqual(added);
  expect(await ring.privateKey("alice")).toEqual(key(1));
  const message = new Uint8Array([1, 2, 3]);
  const single = publicKeyOf(key(1));
  expect(verifySecp256k1(single.bytes, message, await ring.sign("alice", message))).toBe(true);
});

test("files are named as the SDK names them and hold no plain key", async () => {
  const ring = openTestKeyring(home);
  const info = await ring.addLocal("b c/d%", key(2));
  const names = readdirSync(join(home, "keyring-test")).sort();
  expect(names).toEqual([`${toHex(publicKeyAddress(info.publicKey))}.address`, "b c%2Fd%25.info"].sort());
  const text = readFileSync(join(home, "keyring-test", "b c%2Fd%25.info"), "utf8");
  const header = JSON.parse(Buffer.from(text.split(".")[0]!, "base64url").toString()) as Record<string, unknown>;
  expect(header).toMatchObject({ alg: "PBES2-HS256+A128KW", enc: "A256GCM", p2c: 8192 });
  expect((await ring.list()).map((k) => k.name)).toEqual(["b c/d%"]);
});

test("names and addresses are taken once", async () => {
  const ring = createKeyring(createMemoryItems());
  await ring.addLocal("alice", key(1));
  await expect(ring.addLocal("alice", key(2))).rejects.toThrow('a key with the name "alice" is there already');
  await expect(ring.addLocal("bob", key(1))).rejects.toThrow('the same key is there already, as "alice"');
  await expect(ring.addLocal(" ", key(2))).rejects.toThrow("not blank");
});

test("keys are listed in byte order; a removed one leaves nothing", async () => {
  const ring = openTestKeyring(home);
  await ring.addLocal("b", key(1));
  await ring.addLocal("B", key(2));
  await ring.addPublic("multi", multisigKey(1, [publicKeyOf(key(1)), publicKeyOf(key(2))]));
  expect((await ring.list()).map((k) => `${k.name} ${k.kind}`)).toEqual(["B local", "b local", "multi multi"]);
  for (const name of ["b", "B", "multi"]) await ring.remove(name);
  expect(readdirSync(join(home, "keyring-test"))).toEqual([]);
});

test("errors name the key and what there is instead", async () => {
  const ring = createKeyring(createMemoryItems());
  await expect(ring.remove("x")).rejects.toThrow('no key with the name "x": the keyring is empty');
  await ring.addPublic("watch", publicKeyOf(key(3)));
  await expect(ring.sign("x", new Uint8Array())).rejects.toThrow('there are "watch"');
  await expect(ring.sign("watch", new Uint8Array())).rejects.toThrow("the private part of watch (offline) is not here");
});

test("a wrong password and damaged files are told apart", async () => {
  const folder = join(home, "f");
  await createKeyring(createFileItems(folder, async () => "right")).addLocal("alice", key(1));
  const wrong = createKeyring(createFileItems(folder, async () => "wrong"));
  await expect(wrong.find("alice")).rejects.toThrow("the password does not open this file");
  const file = join(folder, "alice.info");
  const token = readFileSync(file, "utf8");
  for (const damaged of ["", "x", "a.b.c.d.e", token.slice(0, -30), `e30${token.slice(token.indexOf("."))}`]) {
    writeFileSync(file, damaged);
    const ring = createKeyring(createFileItems(folder, async () => "right"));
    await expect(ring.find("alice"), damaged).rejects.toThrow(file);
  }
});

function typing(...words: string[]): (prompt: string) => Promise<string | undefined> {
  return async () => words.shift();
}

test("the file backend takes the password that made it, and no other", async () => {
  const first = openFileKeyring(home, typing("correct horse", "correct horse"));
  await first.addLocal("alice", key(1));
  expect((await openFileKeyring(home, typing("wrong", "correct horse")).list()).map((k) => k.name)).toEqual(["alice"]);
  await expect(openFileKeyring(home, typing("a", "b", "c")).list()).rejects.toThrow("the passphrase is wrong");
  await expect(openFileKeyring(home, typing()).list()).rejects.toThrow("the passphrase is missing");
  expect(readFileSync(join(home, "keyring-file", "keyhash"), "utf8")).toMatch(/^\$2a\$10\$.{53}$/);
});

test("a new password is typed twice and is not short", async () => {
  await expect(openFileKeyring(home, typing("short", "short")).addLocal("a", key(1))).rejects.toThrow("8 characters");
  await expect(openFileKeyring(home, typing("longenough", "longenoug")).addLocal("a", key(1))).rejects.toThrow(
    "differ",
  );
  expect(readdirSync(home)).toEqual([]);
});
