/** sdk/keys.json: mnemonics, derivation, addresses, key encodings, signatures, armour, bech32. */
import { expect, test } from "vitest";
import {
  deriveAddress,
  hashAddress,
  ibcEscrowAddress,
  lengthPrefixed,
  moduleAddress,
  moduleSubAddress,
} from "../../src/crypto/address.js";
import {
  decodeAminoPrivateKey,
  decodeAminoPublicKey,
  encodeAminoPrivateKey,
  encodeAminoPublicKey,
} from "../../src/crypto/amino-key.js";
import { addressPrefixes, decodeBech32, encodeBech32, parseAddress } from "../../src/crypto/bech32.js";
import { ed25519KeyFromSeed } from "../../src/crypto/ed25519.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { derivePrivateKey, masterKeyFromSeed, parseBip44Path, privateKeyFromMnemonic } from "../../src/crypto/hd.js";
import { publicKeyFromAny, publicKeyToAny } from "../../src/crypto/key-any.js";
import {
  decodePublicKeyArmor,
  decryptKeyArmor,
  encodePublicKeyArmor,
  encryptKeyArmor,
} from "../../src/crypto/key-armor.js";
import {
  publicKeyFromAminoJson,
  publicKeyFromJson,
  publicKeyToAminoJson,
  publicKeyToJson,
} from "../../src/crypto/key-json.js";
import type { PublicKey } from "../../src/crypto/key-types.js";
import { hasMnemonicWords, mnemonicFault, mnemonicFromEntropy, mnemonicToSeed } from "../../src/crypto/mnemonic.js";
import { multisigKey, publicKeyAddress, publicKeyOf, signWith, sortByAddress } from "../../src/crypto/public-key.js";
import { nobleVerifier } from "../../src/crypto/verifier.js";
import { Any } from "../../src/gen/google/protobuf/any.js";
import { fromBase64, toBase64 } from "../../src/types/base64.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";

interface AddressForms {
  bytes: string;
  account: string;
  operator: string;
  consensus: string;
}
// biome-ignore lint/suspicious/noExplicitAny: each kind has its own fields, checked by the expectations
type Case = { kind: string; name: string } & Record<string, any>;

const file = loadVectors<Case>("sdk", "keys");

function expectAddress(bytes: Uint8Array, want: AddressForms): void {
  // The chain's prefix is the one that the file uses.
  const prefixes = addressPrefixes(want.account.slice(0, want.account.lastIndexOf("1")));
  expect({
    bytes: toHex(bytes),
    account: encodeBech32(prefixes.account, bytes),
    operator: encodeBech32(prefixes.operator, bytes),
    consensus: encodeBech32(prefixes.consensus, bytes),
  }).toEqual(want);
  expect(parseAddress(want.account, prefixes.account)).toEqual({ ok: true, value: bytes });
}

function expectForms(key: PublicKey, forms: Record<string, unknown>): void {
  expect(JSON.stringify(publicKeyToJson(key))).toBe(JSON.stringify(forms.any_json));
  expect(JSON.stringify(publicKeyToAminoJson(key))).toBe(JSON.stringify(forms.amino_json));
  expect(toHex(Any.encode(publicKeyToAny(key)))).toBe(forms.any_bytes);
  expect(toHex(encodeAminoPublicKey(key))).toBe(forms.amino_bytes);
  const back = { ok: true, value: key };
  expect(publicKeyFromJson(forms.any_json)).toEqual(back);
  expect(publicKeyFromAminoJson(forms.amino_json)).toEqual(back);
  expect(publicKeyFromAny(Any.decode(fromHex(forms.any_bytes as string)))).toEqual(back);
  expect(decodeAminoPublicKey(fromHex(forms.amino_bytes as string))).toEqual(back);
}

const checks: Record<string, (c: Case) => void> = {
  hd(c) {
    expect(mnemonicFromEntropy(fromHex(c.entropy))).toBe(c.mnemonic);
    expect(mnemonicFault(c.mnemonic)).toBeUndefined();
    const seed = mnemonicToSeed(c.mnemonic, c.bip39_passphrase);
    expect(toHex(seed)).toBe(c.seed);
    const master = masterKeyFromSeed(seed);
    expect([toHex(master.privateKey), toHex(master.chainCode)]).toEqual([c.master_key, c.master_chain_code]);
    for (const k of c.keys) {
      const derived = derivePrivateKey(seed, k.path);
      if (k.error !== undefined) {
        expect(derived.ok).toBe(false);
        continue;
      }
      if (!derived.ok) throw new Error(derived.error);
      expect(toHex(derived.value)).toBe(k.private_key);
      const key = publicKeyOf({ kind: "secp256k1", bytes: derived.value });
      expect(toHex(key.bytes)).toBe(k.public_key);
      expectAddress(publicKeyAddress(key), k.address);
      if (k.public_key_forms !== undefined) expectForms(key, k.public_key_forms);
    }
  },
  mnemonic(c) {
    expect(hasMnemonicWords(c.mnemonic)).toBe(c.words_ok);
    const key = privateKeyFromMnemonic(c.mnemonic, "", "m/44'/118'/0'/0/0");
    expect(key.ok ? toHex(key.value) : undefined).toBe(c.private_key);
    expect(key.ok).toBe(c.derivation_error === undefined);
  },
  path(c) {
    expect(parseBip44Path(c.path).ok).toBe(c.bip44_params_ok);
    expect(derivePrivateKey(new Uint8Array(64).fill(1), c.path).ok).toBe(c.derivation_ok);
  },
  module_account(c) {
    expectAddress(moduleAddress(c.module), c.address);
  },
  address_module(c) {
    expectAddress(moduleSubAddress(c.module, c.derivation_keys.map(fromHex)), c.address);
  },
  address_derive(c) {
    expectAddress(deriveAddress(fromHex(c.base), fromHex(c.key)), c.address);
  },
  address_hash(c) {
    expectAddress(hashAddress(c.type, fromHex(c.key)), c.address);
  },
  length_prefix(c) {
    if (c.error !== undefined) expect(() => lengthPrefixed(fromHex(c.bytes))).toThrow(RangeError);
    else expect(toHex(lengthPrefixed(fromHex(c.bytes)))).toBe(c.prefixed);
  },
  ibc_escrow(c) {
    expectAddress(ibcEscrowAddress(c.port, c.channel), c.address);
  },
  consensus_key(c) {
    const seed = sha256(fromHex(c.secret));
    expect(toHex(seed)).toBe(c.seed);
    const bytes = ed25519KeyFromSeed(seed);
    expect(toHex(bytes)).toBe(c.private_key);
    const key = publicKeyOf({ kind: "ed25519", bytes });
    expect(toHex(key.bytes)).toBe(c.public_key);
    expectAddress(publicKeyAddress(key), c.address);
    expectForms(key, c.public_key_forms);
  },
  multisig(c) {
    const members = c.members.map((m: string): PublicKey => {
      const bytes = fromHex(m);
      return { kind: bytes.length === 32 ? "ed25519" : "secp256k1", bytes };
    });
    const key = multisigKey(c.threshold, members);
    expectAddress(publicKeyAddress(key), c.address);
    expectForms(key, c.public_key_forms);
    if (c.name.includes("sorted by address")) expect(sortByAddress([...members].reverse())).toEqual(members);
  },
  secp256k1_signature(c) {
    const key = { kind: "secp256k1", bytes: fromHex(c.private_key) } as const;
    const message = fromHex(c.message);
    expect(toHex(publicKeyOf(key).bytes)).toBe(c.public_key);
    expect(toHex(signWith(key, message))).toBe(c.signature);
    expect(nobleVerifier.secp256k1(fromHex(c.public_key), message, fromHex(c.signature))).toBe(true);
  },
  armor(c) {
    const opened = decryptKeyArmor(c.armor, c.passphrase);
    if (c.error !== undefined) {
      expect(opened.ok).toBe(false);
      return;
    }
    if (!opened.ok) throw new Error(opened.error);
    const { key, algorithm } = opened.value;
    expect(toHex(key.bytes)).toBe(c.private_key);
    expect(algorithm).toBe(c.algo);
    expect(toHex(encodeAminoPrivateKey(key))).toBe(c.amino_private_key);
    expect(decodeAminoPrivateKey(fromHex(c.amino_private_key))).toEqual({ ok: true, value: key });
    const again = decryptKeyArmor(encryptKeyArmor(key, c.passphrase, new Uint8Array(16).fill(7)), c.passphrase);
    expect(again).toEqual({ ok: true, value: { key, algorithm: key.kind } });
  },
  armor_public(c) {
    const opened = decodePublicKeyArmor(c.armor);
    if (!opened.ok) throw new Error(opened.error);
    expect(toHex(encodeAminoPublicKey(opened.value.key))).toBe(c.amino_public_key);
    expect(opened.value.algorithm).toBe(c.algo);
    expect(decodePublicKeyArmor(encodePublicKeyArmor(opened.value.key))).toEqual(opened);
  },
  hex_export(c) {
    expect(toHex(fromHex(c.hex))).toBe(c.private_key);
    expect(toBase64(fromHex(c.private_key))).toBe(c.base64);
    expect(toHex(fromBase64(c.base64))).toBe(c.private_key);
  },
  bech32(c) {
    const decoded = decodeBech32(c.text);
    expect(decoded.ok).toBe(c.decode.ok);
    if (decoded.ok) {
      expect([decoded.value.prefix, toHex(decoded.value.bytes)]).toEqual([c.decode.prefix, c.decode.bytes]);
      expect(encodeBech32(decoded.value.prefix, decoded.value.bytes)).toBe(c.text.toLowerCase());
    }
    const prefixes = addressPrefixes("stateset");
    const account = parseAddress(c.text, prefixes.account);
    expect(account.ok).toBe(c.account.ok);
    if (account.ok) expect(toHex(account.value)).toBe(c.account.bytes);
    expect(parseAddress(c.text, prefixes.operator).ok).toBe(c.operator_ok);
  },
};

for (const c of file.cases) {
  test(`${c.kind} ${c.name}`, () => {
    const check = checks[c.kind];
    if (check === undefined) throw new Error(`unknown kind: ${c.kind}`);
    check(c);
  });
}
