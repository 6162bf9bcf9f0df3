import { secp256k1 } from "@noble/curves/secp256k1.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nobleHasher } from "../crypto/hasher.js";
import { secp256k1PublicKey, signSecp256k1 } from "../crypto/secp256k1.js";
import { nobleVerifier } from "../crypto/verifier.js";
import { concatBytes } from "../types/bytes.js";
import { createNativeVerifier, loadNativeBindings, nativeHasher } from "./native-crypto.js";

const ORDER = secp256k1.Point.CURVE().n;
const native = createNativeVerifier();
const fallback = createNativeVerifier({});

function scalarBytes(value: bigint): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(64, "0"), "hex"));
}

function scalarOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
}

const privateKey = new Uint8Array(32).fill(11);
const publicKey = secp256k1PublicKey(privateKey);
const message = new Uint8Array([1, 2, 3]);
const signature = signSecp256k1(privateKey, message);
const r = signature.slice(0, 32);
const s = signature.slice(32);
const lastPoint = publicKey.slice();
lastPoint[0] = publicKey[0] === 2 ? 3 : 2;

const secp256k1Cases: [string, Uint8Array, Uint8Array, Uint8Array, boolean][] = [
  ["right", publicKey, message, signature, true],
  ["another message", publicKey, new Uint8Array(3), signature, false],
  ["the other point with this x", lastPoint, message, signature, false],
  ["s in the upper half", publicKey, message, concatBytes(r, scalarBytes(ORDER - scalarOf(s))), false],
  ["s zero", publicKey, message, concatBytes(r, new Uint8Array(32)), false],
  ["s equal to the order", publicKey, message, concatBytes(r, scalarBytes(ORDER)), false],
  ["s above the order", publicKey, message, concatBytes(r, new Uint8Array(32).fill(255)), false],
  ["r zero", publicKey, message, concatBytes(new Uint8Array(32), s), false],
  ["r equal to the order", publicKey, message, concatBytes(scalarBytes(ORDER), s), false],
  ["r above the order", publicKey, message, concatBytes(new Uint8Array(32).fill(255), s), false],
  ["signature of 63 bytes", publicKey, message, signature.slice(1), false],
  ["signature of 65 bytes", publicKey, message, concatBytes(signature, new Uint8Array(1)), false],
  ["empty signature", publicKey, message, new Uint8Array(), false],
  ["empty key", new Uint8Array(), message, signature, false],
  ["uncompressed key", secp256k1.Point.fromBytes(publicKey).toBytes(false), message, signature, false],
  ["key with tag 04", Uint8Array.from(publicKey, (b, i) => (i === 0 ? 4 : b)), message, signature, false],
  ["key with tag 00", Uint8Array.from(publicKey, (b, i) => (i === 0 ? 0 : b)), message, signature, false],
  [
    "x not on the curve",
    Uint8Array.from({ length: 33 }, (_, i) => (i === 0 ? 2 : i === 32 ? 5 : 0)),
    message,
    signature,
    false,
  ],
  ["x above the field", concatBytes(new Uint8Array([2]), new Uint8Array(32).fill(255)), message, signature, false],
];

test("both native bindings load", () => {
  const bindings = loadNativeBindings();
  expect(bindings.ed25519).toBeDefined();
  expect(bindings.secp256k1).toBeDefined();
});

test.each(secp256k1Cases)("secp256k1: %s", (_, key, msg, sig, verdict) => {
  const verdicts = [nobleVerifier, native, fallback].map((v) => v.secp256k1(key, msg, sig));
  expect(verdicts).toEqual([verdict, verdict, verdict]);
});

test("secp256k1: native and noble agree on small scalars, where forgeries by arithmetic live", () => {
  const scalar = fc.oneof(
    fc.bigInt({ min: 0n, max: 3n }),
    fc.bigInt({ min: ORDER - 3n, max: ORDER + 3n }),
    fc.bigInt({ min: ORDER / 2n - 2n, max: ORDER / 2n + 2n }),
    fc.constantFrom(scalarOf(r), scalarOf(s)),
  );
  fc.assert(
    fc.property(scalar, scalar, (a, b) => {
      const sig = concatBytes(scalarBytes(a), scalarBytes(b));
      return native.secp256k1(publicKey, message, sig) === nobleVerifier.secp256k1(publicKey, message, sig);
    }),
    { numRuns: 60 },
  );
});

test("an ed25519 binding that throws or rejects leaves the verdict to noble", () => {
  const small = new Uint8Array(32);
  small[0] = 1;
  // The identity as key and as R with S = 0: ZIP-215 accepts it for every message, libsodium never.
  const sig = concatBytes(small, new Uint8Array(32));
  const throwing = createNativeVerifier({
    ed25519: () => {
      throw new Error("cannot parse");
    },
  });
  const rejecting = createNativeVerifier({ ed25519: () => false });
  expect(loadNativeBindings().ed25519?.(small, message, sig)).toBe(false);
  expect([native, throwing, rejecting].map((v) => v.ed25519(small, message, sig))).toEqual([true, true, true]);
});

test("a secp256k1 binding that throws is a reject", () => {
  const throwing = createNativeVerifier({
    secp256k1: () => {
      throw new Error("cannot parse");
    },
  });
  expect(throwing.secp256k1(publicKey, message, signature)).toBe(false);
});

test("native hashes equal noble's, on views too, and write only where told", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), fc.nat(20), (data, start, at) => {
      const view = data.subarray(Math.min(start, data.length));
      const want = nobleHasher.sha256(view);
      expect(nativeHasher.sha256(view)).toEqual(want);
      for (const hasher of [nobleHasher, nativeHasher]) {
        const out = new Uint8Array(60).fill(7);
        expect(hasher.sha256Text(view)).toBe(Buffer.from(want).toString("latin1"));
        hasher.sha256Into(view, out, at);
        expect(out).toEqual(concatBytes(new Uint8Array(at).fill(7), want, new Uint8Array(28 - at).fill(7)));
      }
    }),
  );
});
