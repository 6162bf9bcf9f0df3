/** sdk/tx_amino.json: the JSON that SIGN_MODE_LEGACY_AMINO_JSON signs, by single keys and by a multisig. */
import { expect, test } from "vitest";
import { decodeTx } from "../../src/codec/decode-tx.js";
import { signBytes } from "../../src/codec/sign-modes.js";
import {
  compactBitArray,
  encodeTx,
  makeSigningTx,
  multiMode,
  multiSignature,
  singleMode,
} from "../../src/codec/tx-build.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { verifySecp256k1 } from "../../src/crypto/secp256k1.js";
import { SignMode } from "../../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import { Any } from "../../src/gen/google/protobuf/any.js";
import { fromHex, toHex, toHexUpper } from "../../src/types/bytes.js";
import { utf8Decode, utf8Encode } from "../../src/types/utf8.js";
import { fullRegistry } from "../support/full-registry.js";
import { loadVectors } from "./load.js";

interface Single {
  readonly kind?: undefined;
  readonly name: string;
  readonly chain_id: string;
  readonly signers: readonly {
    readonly address: string;
    readonly public_key: string;
    readonly account_number: string;
    readonly sequence: string;
    readonly sign_json: string;
    readonly signature: string;
  }[];
  readonly tx: string;
  readonly tx_hash: string;
}

interface Multisig {
  readonly kind: "multisig";
  readonly name: string;
  readonly chain_id: string;
  readonly account_number: string;
  readonly sequence: string;
  readonly multisig_address: string;
  readonly multisig_public_key_any: string;
  readonly member_public_keys: readonly string[];
  readonly member_signatures: readonly { readonly member: string; readonly signature: string }[];
  readonly sign_json: string;
  readonly body_bytes: string;
  readonly auth_info_bytes: string;
  readonly signature: string;
  readonly tx: string;
  readonly tx_hash: string;
}

interface Key {
  readonly name: string;
  readonly address: string;
  readonly public_key: string;
}

const AMINO = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
const file = loadVectors<Single | Multisig, { keys: Key[]; refused: unknown[] }>("sdk", "tx_amino");
const registry = fullRegistry(file.keys[0]!.address);

function decoded(c: { readonly tx: string }) {
  const tx = decodeTx(registry, fromHex(c.tx));
  if (!tx.ok) throw tx.error;
  return tx.value;
}

function checkSingle(c: Single): void {
  const tx = decoded(c);
  c.signers.forEach((s, k) => {
    const signer = {
      chainId: c.chain_id,
      accountNumber: BigInt(s.account_number),
      sequence: BigInt(s.sequence),
      address: s.address,
      publicKey: undefined,
    };
    const signed = signBytes(registry, AMINO, signer, tx);
    expect(signed.ok ? utf8Decode(signed.value) : signed.error).toBe(s.sign_json);
    expect(toHex(tx.signatures[k]!)).toBe(s.signature);
    expect(verifySecp256k1(fromHex(s.public_key), utf8Encode(s.sign_json), fromHex(s.signature))).toBe(true);
  });
}

function checkMultisig(c: Multisig): void {
  const tx = decoded(c);
  const publicKey = Any.decode(fromHex(c.multisig_public_key_any));
  const signer = {
    chainId: c.chain_id,
    accountNumber: BigInt(c.account_number),
    sequence: BigInt(c.sequence),
    address: c.multisig_address,
    publicKey,
  };
  const signed = signBytes(registry, AMINO, signer, tx);
  expect(signed.ok ? utf8Decode(signed.value) : signed.error).toBe(c.sign_json);

  // Put together from the members' signatures, as the command line does.
  const positions = c.member_signatures.map(({ member, signature }) => {
    const key = file.keys.find((k) => k.name === member)!;
    expect(verifySecp256k1(fromHex(key.public_key), utf8Encode(c.sign_json), fromHex(signature))).toBe(true);
    return c.member_public_keys.indexOf(key.public_key);
  });
  const bits = compactBitArray(c.member_public_keys.length, positions);
  const modeInfo = multiMode(
    bits,
    positions.map(() => singleMode(AMINO)),
  );
  const signature = multiSignature(c.member_signatures.map((s) => fromHex(s.signature)));
  expect(toHex(signature)).toBe(c.signature);
  const info = { publicKey, modeInfo, sequence: BigInt(c.sequence) };
  const built = makeSigningTx(registry, tx.body, { ...tx.authInfo, signerInfos: [info] });
  if (!built.ok) throw new Error(built.error);
  expect(toHex(built.value.bodyBytes)).toBe(c.body_bytes);
  expect(toHex(built.value.authInfoBytes)).toBe(c.auth_info_bytes);
  expect(toHex(encodeTx(built.value, [signature]))).toBe(c.tx);
}

test("nothing is left out as refused", () => {
  expect(file.refused).toEqual([]);
});

file.cases.forEach((c, i) => {
  test(`${i} ${c.name}`, () => {
    expect(toHexUpper(sha256(fromHex(c.tx)))).toBe(c.tx_hash);
    switch (c.kind) {
      case undefined:
        return checkSingle(c);
      case "multisig":
        return checkMultisig(c);
      default:
        throw new Error(`unknown kind: ${String((c as { kind: unknown }).kind)}`);
    }
  });
});
