import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SignedMsgType, type Vote } from "../gen/tendermint/types/types.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { createSigner, ensureSignState, openFileSigner } from "./file-signer.js";
import { generatePair, writeValidatorKey } from "./key-file.js";
import { LockedError } from "./process-lock.js";
import { FRESH_SIGN_STATE, parseSignState } from "./sign-state.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-signer-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function paths() {
  const keyFile = join(folder, "key.json");
  const stateFile = join(folder, "state.json");
  return { keyFile, stateFile };
}

function vote(height: bigint, hash = 1): Vote {
  const bytes = new Uint8Array(32).fill(hash);
  return {
    type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE,
    height,
    round: 0,
    blockId: { hash: bytes, partSetHeader: { total: 1, hash: bytes } },
    timestamp: { seconds: 5n, nanos: 0 },
    validatorAddress: EMPTY_BYTES,
    validatorIndex: 0,
    signature: EMPTY_BYTES,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
}

test("a signature leaves only after its state is on the disk, and never when the disk refuses", async () => {
  let full = true;
  const written: string[] = [];
  const signer = createSigner(generatePair(), FRESH_SIGN_STATE, {
    async replace(bytes) {
      if (full) throw new Error("no space left");
      written.push(Buffer.from(bytes).toString());
    },
  });
  await expect(signer.signVote("c", vote(3n))).rejects.toThrow("no space left");
  expect(signer.state).toBe(FRESH_SIGN_STATE);
  full = false;
  const signed = await signer.signVote("c", vote(3n));
  const saved = parseSignState(written[0]!);
  expect(saved.ok && saved.value.signature).toEqual(signed.signature);
});

test("requests that come at once are judged one after the other", async () => {
  const signer = createSigner(generatePair(), FRESH_SIGN_STATE, {
    replace: () => new Promise((resolve) => setTimeout(resolve, 5)),
  });
  const [first, second] = await Promise.allSettled([
    signer.signVote("c", vote(1n, 1)),
    signer.signVote("c", vote(1n, 2)),
  ]);
  expect(first.status).toBe("fulfilled");
  expect(second.status).toBe("rejected");
});

test("a second signer for the same state is refused until the first is closed", async () => {
  writeValidatorKey(paths().keyFile, generatePair());
  ensureSignState(paths().stateFile);
  const first = await openFileSigner(paths());
  await expect(openFileSigner(paths())).rejects.toThrow(LockedError);
  await first.close();
  await (await openFileSigner(paths())).close();
});

test("a missing or damaged state refuses to sign at all, and names the file", async () => {
  writeValidatorKey(paths().keyFile, generatePair());
  await expect(openFileSigner(paths())).rejects.toThrow(`${paths().stateFile}: no such file`);
  writeFileSync(paths().stateFile, '{"height":');
  await expect(openFileSigner(paths())).rejects.toThrow(`${paths().stateFile}: no valid JSON`);
  ensureSignState(paths().stateFile);
  expect(readFileSync(paths().stateFile, "utf8")).toBe('{"height":');
});

test("a key whose halves do not belong together is refused", async () => {
  const mixed = new Uint8Array(64);
  mixed.set(generatePair().privateKey.subarray(0, 32), 0);
  mixed.set(generatePair().publicKey, 32);
  const json = { priv_key: { type: "tendermint/PrivKeyEd25519", value: Buffer.from(mixed).toString("base64") } };
  writeFileSync(paths().keyFile, JSON.stringify(json));
  ensureSignState(paths().stateFile);
  await expect(openFileSigner(paths())).rejects.toThrow("not the public key of its first half");
});
