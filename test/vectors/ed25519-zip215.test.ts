/** comet/ed25519_zip215.json: every verdict by noble and by native code with noble behind it; and the claim on which the
 *  fast path rests, that native code accepts nothing that ZIP-215 rejects. */
import { expect, test } from "vitest";
import { createNativeVerifier, fromOpenSsl, loadNativeBindings } from "../../src/adapters/native-crypto.js";
import { ed25519KeyFromSeed, signEd25519 } from "../../src/crypto/ed25519.js";
import { nobleVerifier } from "../../src/crypto/verifier.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";

interface Case {
  kind?: string;
  public: string;
  message: string;
  signature: string;
  seed?: string;
  valid: boolean;
  batch_valid: boolean;
  panics?: string;
  why: string;
}

const file = loadVectors<Case>("comet", "ed25519_zip215");
const bindings = loadNativeBindings();
const natives = { sodium: bindings.ed25519, openssl: fromOpenSsl() };
const verifiers = {
  noble: nobleVerifier,
  native: createNativeVerifier(bindings),
  openssl: createNativeVerifier({ ed25519: natives.openssl }),
  withoutBindings: createNativeVerifier({}),
};

test("native ed25519 is loaded", () => {
  expect(natives.sodium).toBeDefined();
});

file.cases.forEach((c, i) => {
  test(`${i} ${c.why}`, () => {
    if (c.kind !== undefined) throw new Error(`unknown kind: ${c.kind}`);
    const key = fromHex(c.public);
    const message = fromHex(c.message);
    const signature = fromHex(c.signature);
    for (const [name, verifier] of Object.entries(verifiers)) {
      expect([name, verifier.ed25519(key, message, signature)]).toEqual([name, c.valid]);
    }
    expect(c.batch_valid).toBe(c.valid);
    // Lengths are checked before native code is asked: libsodium would look at the first 64 bytes only.
    if (c.valid || key.length !== 32 || signature.length !== 64) return;
    for (const native of Object.values(natives)) {
      let accepted = false;
      try {
        accepted = native?.(key, message, signature) ?? false;
      } catch {
        accepted = false;
      }
      expect(accepted).toBe(false);
    }
  });
  if (c.seed === undefined) return;
  test(`${i} ${c.why}: signing`, () => {
    const key = ed25519KeyFromSeed(fromHex(c.seed!));
    expect(toHex(key.subarray(32))).toBe(c.public);
    expect(toHex(signEd25519(key, fromHex(c.message)))).toBe(c.signature);
  });
});
