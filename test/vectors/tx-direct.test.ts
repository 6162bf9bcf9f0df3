/** sdk/tx_direct.json: 59 transactions in SIGN_MODE_DIRECT, from bytes to typed values to JSON and back. */
import { expect, test } from "vitest";
import { decodeTx } from "../../src/codec/decode-tx.js";
import { fromProtoJson, toProtoJson } from "../../src/codec/proto-json.js";
import { signBytes } from "../../src/codec/sign-modes.js";
import { encodeTx, makeSigningTx } from "../../src/codec/tx-build.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { verifySecp256k1 } from "../../src/crypto/secp256k1.js";
import { SignMode } from "../../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, Tx, TxBody } from "../../src/gen/cosmos/tx/v1beta1/tx.js";
import { fromHex, toHex, toHexUpper } from "../../src/types/bytes.js";
import { fullRegistry } from "../support/full-registry.js";
import { loadVectors } from "./load.js";

interface Case {
  readonly name: string;
  readonly chain_id: string;
  readonly body_bytes: string;
  readonly auth_info_bytes: string;
  readonly messages: readonly { readonly type_url: string; readonly value: string }[];
  readonly signers: readonly {
    readonly address: string;
    readonly public_key: string;
    readonly account_number: string;
    readonly sequence: string;
    readonly sign_bytes: string;
    readonly signature: string;
  }[];
  readonly tx: string;
  readonly tx_hash: string;
  readonly tx_json: { readonly body: { readonly messages: readonly { readonly authority?: string }[] } };
}

const file = loadVectors<Case, { keys: { address: string }[]; refused: unknown[] }>("sdk", "tx_direct");
const registry = fullRegistry(file.keys[0]!.address);

function decoded(c: Case) {
  const tx = decodeTx(registry, fromHex(c.tx));
  if (!tx.ok) throw tx.error;
  return tx.value;
}

test("nothing is left out as refused", () => {
  expect(file.refused).toEqual([]);
});

file.cases.forEach((c, i) => {
  test(`${i} ${c.name}`, () => {
    const bytes = fromHex(c.tx);
    expect(toHexUpper(sha256(bytes))).toBe(c.tx_hash);
    const tx = decoded(c);

    // Parts, and that each message written again has Go's bytes.
    expect(toHex(tx.bodyBytes)).toBe(c.body_bytes);
    expect(toHex(tx.authInfoBytes)).toBe(c.auth_info_bytes);
    expect(toHex(TxBody.encode(tx.body))).toBe(c.body_bytes);
    expect(toHex(AuthInfo.encode(tx.authInfo))).toBe(c.auth_info_bytes);
    expect(tx.messages.map((m) => ({ type_url: m.typeUrl, value: toHex(m.type.encode(m.value)) }))).toEqual(c.messages);
    expect(tx.publicKeys.map((key) => key?.typeUrl)).toEqual(c.signers.map(() => "/cosmos.crypto.secp256k1.PubKey"));
    expect(tx.hasUnknownNonCriticals).toBe(false);

    // Who signs, and what.
    // The generator signs with a user's key what only a module's account may send.
    const authorities = c.tx_json.body.messages.flatMap((m) => m.authority ?? []);
    const wanted = authorities.length > 0 ? authorities : c.signers.map((s) => s.address);
    const addresses = wanted.map((address) => registry.parseAddress(address));
    expect(tx.signers).toEqual({ ok: true, value: addresses.map((a) => (a.ok ? a.value : a.error)) });
    c.signers.forEach((s, k) => {
      const signer = {
        chainId: c.chain_id,
        accountNumber: BigInt(s.account_number),
        sequence: BigInt(s.sequence),
        address: s.address,
        publicKey: tx.authInfo.signerInfos[k]!.publicKey,
      };
      const signed = signBytes(registry, SignMode.SIGN_MODE_DIRECT, signer, tx);
      expect(signed.ok ? toHex(signed.value) : signed.error).toBe(s.sign_bytes);
      expect(toHex(tx.signatures[k]!)).toBe(s.signature);
      expect(verifySecp256k1(fromHex(s.public_key), fromHex(s.sign_bytes), fromHex(s.signature))).toBe(true);
    });

    // Built again from its values.
    const built = makeSigningTx(registry, tx.body, tx.authInfo);
    if (!built.ok) throw new Error(built.error);
    expect(toHex(encodeTx(built.value, tx.signatures))).toBe(c.tx);
  });

  test(`${i} ${c.name}: JSON`, () => {
    const { body, authInfo, signatures } = decoded(c);
    const text = toProtoJson(Tx, { body, authInfo, signatures: [...signatures] }, registry);
    // Compared as text, so that the order of the fields counts.
    expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(c.tx_json));
    const back = fromProtoJson(Tx, JSON.stringify(c.tx_json), registry);
    if (!back.ok) throw new Error(back.error);
    expect(toHex(TxBody.encode(back.value.body!))).toBe(c.body_bytes);
    expect(toHex(AuthInfo.encode(back.value.authInfo!))).toBe(c.auth_info_bytes);
    expect(back.value.signatures.map(toHex)).toEqual(c.signers.map((s) => s.signature));
  });
});
