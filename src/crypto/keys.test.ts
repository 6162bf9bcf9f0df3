/** What the vectors do not reach: malformed encodings, round trips on random input. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeAddress, hashAddress, lengthPrefixed } from "./address.js";
import {
  decodeAminoPrivateKey,
  decodeAminoPublicKey,
  encodeAminoPrivateKey,
  encodeAminoPublicKey,
} from "./amino-key.js";
import { decodeArmor, encodeArmor } from "./armor.js";
import { decodeBech32, encodeBech32, parseAddress } from "./bech32.js";
import { ed25519KeyFromSeed, signEd25519 } from "./ed25519.js";
import { bip44PathToString, parseBip44Path } from "./hd.js";
import { publicKeyFromAny, publicKeyToAny, SECP256K1_TYPE_URL } from "./key-any.js";
import { decryptKeyArmor } from "./key-armor.js";
import { publicKeyFromAminoJson, publicKeyFromJson, publicKeyToAminoJson, publicKeyToJson } from "./key-json.js";
import { parseKeyPath } from "./key-path.js";
import type { PublicKey } from "./key-types.js";
import { mnemonicFault, mnemonicFromEntropy } from "./mnemonic.js";
import { multisigKey, publicKeyAddress, verifyWith } from "./public-key.js";
import { signSecp256k1 } from "./secp256k1.js";
import { nobleVerifier } from "./verifier.js";

const single: fc.Arbitrary<PublicKey> = fc.oneof(
  fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes): PublicKey => ({ kind: "ed25519", bytes })),
  fc
    .tuple(fc.constantFrom(2, 3), fc.uint8Array({ minLength: 32, maxLength: 32 }))
    .map(([tag, x]): PublicKey => ({ kind: "secp256k1", bytes: new Uint8Array([tag, ...x]) })),
);
const anyKey: fc.Arbitrary<PublicKey> = fc.oneof(
  single,
  fc
    .tuple(fc.array(single, { minLength: 1, maxLength: 5 }), fc.nat())
    .map(([members, t]) => multisigKey(1 + (t % members.length), members)),
);
const nested = multisigKey(1, [multisigKey(1, [{ kind: "ed25519", bytes: new Uint8Array(32) }])]);

function nestedTimes(depth: number): PublicKey {
  let key: PublicKey = { kind: "ed25519", bytes: new Uint8Array(32) };
  for (let i = 0; i < depth; i++) key = multisigKey(1, [key]);
  return key;
}

test("each encoding gives the key back", () => {
  fc.assert(
    fc.property(anyKey, (key) => {
      const want = { ok: true, value: key };
      expect(decodeAminoPublicKey(encodeAminoPublicKey(key))).toEqual(want);
      expect(publicKeyFromAny(publicKeyToAny(key))).toEqual(want);
      expect(publicKeyFromJson(JSON.parse(JSON.stringify(publicKeyToJson(key))))).toEqual(want);
      expect(publicKeyFromAminoJson(JSON.parse(JSON.stringify(publicKeyToAminoJson(key))))).toEqual(want);
      expect(publicKeyAddress(key)).toHaveLength(20);
    }),
  );
});

test("multisig keys may hold multisig keys, but not without end", () => {
  expect(decodeAminoPublicKey(encodeAminoPublicKey(nested))).toEqual({ ok: true, value: nested });
  const deep = nestedTimes(9);
  expect(decodeAminoPublicKey(encodeAminoPublicKey(deep)).ok).toBe(false);
  expect(publicKeyFromAny(publicKeyToAny(deep)).ok).toBe(false);
  expect(publicKeyFromJson(publicKeyToJson(deep)).ok).toBe(false);
  expect(publicKeyFromAminoJson(publicKeyToAminoJson(deep)).ok).toBe(false);
});

test("cut, lengthened or changed amino bytes never throw, and what decodes is exactly what those bytes say", () => {
  fc.assert(
    fc.property(anyKey, fc.nat(), fc.nat(255), (key, x, y) => {
      const bytes = encodeAminoPublicKey(key);
      const at = x % bytes.length;
      const cut = bytes.slice(0, at);
      const long = new Uint8Array([...bytes, y]);
      const changed = bytes.slice();
      changed[at] = y;
      // A multisig key cut between two members is a whole key of fewer members; a single key has a length of its own.
      if (key.kind !== "multisig") for (const wrong of [cut, long]) expect(decodeAminoPublicKey(wrong).ok).toBe(false);
      for (const other of [cut, long, changed]) {
        const decoded = decodeAminoPublicKey(other);
        if (decoded.ok) expect(encodeAminoPublicKey(decoded.value)).toEqual(other);
      }
    }),
  );
  for (const key of [
    { kind: "ed25519", bytes: new Uint8Array(64) },
    { kind: "secp256k1", bytes: new Uint8Array(32) },
  ] as const) {
    const bytes = encodeAminoPrivateKey(key);
    expect(decodeAminoPrivateKey(bytes)).toEqual({ ok: true, value: key });
    for (let n = 0; n < bytes.length; n++) expect(decodeAminoPrivateKey(bytes.slice(0, n)).ok).toBe(false);
  }
});

test("Any and JSON of keys refuse what is no key", () => {
  expect(publicKeyFromAny({ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: new Uint8Array() }).ok).toBe(false);
  expect(publicKeyFromAny({ typeUrl: SECP256K1_TYPE_URL, value: new Uint8Array([0x0a, 0x05, 1]) }).ok).toBe(false);
  expect(publicKeyFromAny({ typeUrl: SECP256K1_TYPE_URL, value: new Uint8Array() }).ok).toBe(false);
  const json: unknown[] = [
    null,
    "text",
    [],
    {},
    { "@type": SECP256K1_TYPE_URL },
    { "@type": SECP256K1_TYPE_URL, key: "AAAA" },
    { "@type": SECP256K1_TYPE_URL, key: "!!!!" },
    { "@type": "/cosmos.crypto.multisig.LegacyAminoPubKey", threshold: 1, public_keys: [] },
    { "@type": "/cosmos.crypto.multisig.LegacyAminoPubKey", threshold: 1 },
    { type: "tendermint/PubKeyMultisigThreshold", value: { threshold: "0x1", pubkeys: [] } },
    { type: "tendermint/PubKeyMultisigThreshold" },
  ];
  for (const j of json) expect([publicKeyFromJson(j).ok, publicKeyFromAminoJson(j).ok]).toEqual([false, false]);
});

test("thresholds outside 1 to the number of members are refused", () => {
  const member = { kind: "ed25519", bytes: new Uint8Array(32) } as const;
  for (const threshold of [0, -1, 2, 1.5]) expect(() => multisigKey(threshold, [member])).toThrow(RangeError);
});

test("a key checks signatures of its own kind", () => {
  const message = new Uint8Array([1]);
  const ed = ed25519KeyFromSeed(new Uint8Array(32).fill(1));
  const signature = signEd25519(ed, message);
  expect(verifyWith(nobleVerifier, { kind: "ed25519", bytes: ed.slice(32) }, message, signature)).toBe(true);
  const ec = signSecp256k1(new Uint8Array(32).fill(1), message);
  expect(verifyWith(nobleVerifier, { kind: "ed25519", bytes: ed.slice(32) }, message, ec)).toBe(false);
});

test("an ed25519 key with a foreign public half does not sign", () => {
  const key = ed25519KeyFromSeed(new Uint8Array(32).fill(1));
  key[40]! ^= 1;
  expect(() => signEd25519(key, new Uint8Array())).toThrow("public key");
  expect(() => signEd25519(key.slice(1), new Uint8Array())).toThrow("64 bytes");
});

test("composed addresses do not depend on the order of their members", () => {
  const a = new Uint8Array([9, 9]);
  const b = new Uint8Array([1, 2, 3]);
  expect(composeAddress("group", [a, b])).toEqual(composeAddress("group", [b, a]));
  expect(composeAddress("group", [a, b])).toEqual(hashAddress("group", new Uint8Array([2, 9, 9, 3, 1, 2, 3])));
  expect(lengthPrefixed(new Uint8Array())).toHaveLength(0);
});

test("bech32 gives bytes back and notices any changed character", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(), fc.nat(), (bytes, x, y) => {
      const text = encodeBech32("stateset", bytes);
      expect(decodeBech32(text)).toEqual({ ok: true, value: { prefix: "stateset", bytes } });
      expect(decodeBech32(text.toUpperCase())).toEqual({ ok: true, value: { prefix: "stateset", bytes } });
      const at = "stateset1".length + (x % (text.length - 9));
      const replacement = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"[y % 32]!;
      fc.pre(replacement !== text[at]);
      expect(decodeBech32(text.slice(0, at) + replacement + text.slice(at + 1)).ok).toBe(false);
    }),
  );
  expect(parseAddress(encodeBech32("cosmos", new Uint8Array(20)), "stateset").ok).toBe(false);
});

test("armour gives data and headers back, and never throws on noise", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.string(), (data, x, noise) => {
      const armor = {
        type: "TENDERMINT KEY INFO",
        headers: new Map([
          ["type", "Info"],
          ["version", "0.0.0"],
        ]),
        data,
      };
      const text = encodeArmor(armor);
      expect(decodeArmor(`noise before\n${text}\n`)).toEqual({ ok: true, value: armor });
      expect(decodeArmor(text.replaceAll("\n", "\r\n"))).toEqual({ ok: true, value: armor });
      // Whatever follows the last line's beginning is not looked at, as in the reference.
      expect(decodeArmor(text.slice(0, x % text.indexOf("END "))).ok).toBe(false);
      const at = x % text.length;
      decodeArmor(text.slice(0, at) + noise + text.slice(at));
      decryptKeyArmor(text.slice(0, at) + noise + text.slice(at), "");
    }),
  );
});

test("a mnemonic with one wrong word is noticed", () => {
  const words = mnemonicFromEntropy(new Uint8Array(32).fill(3)).split(" ");
  expect(mnemonicFault(words.join(" "))).toBeUndefined();
  let unnoticed = 0;
  for (let i = 0; i < words.length; i++) {
    const changed = words.map((w, j) => (i === j ? (w === "abandon" ? "zoo" : "abandon") : w));
    if (mnemonicFault(changed.join(" ")) === undefined) unnoticed++;
  }
  expect(unnoticed).toBeLessThan(3);
  expect(() => mnemonicFromEntropy(new Uint8Array(15))).toThrow(RangeError);
});

test("BIP-44 paths print as they are read", () => {
  for (const path of ["m/44'/118'/0'/0/0", "m/44'/60'/7'/1/2147483648"]) {
    const parsed = parseBip44Path(path);
    expect(parsed.ok && bip44PathToString(parsed.value)).toBe(path);
  }
  expect(parseBip44Path("m/44'/118'/0'/2/0").ok).toBe(false);
  expect(parseBip44Path("m/44'/118'/0'/0/4294967296").ok).toBe(false);
  expect(parseBip44Path("m/44'/118/0'/0/0").ok).toBe(false);
});

test("key paths never throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => parseKeyPath(`/${text}`) !== undefined));
  expect(parseKeyPath("/%4").ok).toBe(false);
  expect(parseKeyPath("/%").ok).toBe(false);
});
