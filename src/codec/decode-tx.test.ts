import fc from "fast-check";
import { expect, test } from "vitest";
import { fullRegistry } from "../../test/support/full-registry.js";
import { addressPrefixes, encodeBech32 } from "../crypto/bech32.js";
import { MsgExec } from "../gen/cosmos/authz/v1beta1/tx.js";
import { MsgSend } from "../gen/cosmos/bank/v1beta1/tx.js";
import { PubKey } from "../gen/cosmos/crypto/secp256k1/keys.js";
import { SignMode } from "../gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, Fee, SignDocDirectAux, TxBody } from "../gen/cosmos/tx/v1beta1/tx.js";
import { Any } from "../gen/google/protobuf/any.js";
import { concatBytes, toHex } from "../types/bytes.js";
import { utf8Decode } from "../types/utf8.js";
import { decodeTx } from "./decode-tx.js";
import { signBytes } from "./sign-modes.js";
import { compactBitArray, encodeSimulationTx, encodeTx, makeSigningTx, singleMode } from "./tx-build.js";

const prefix = addressPrefixes("stateset").account;
const bytesOf = (n: number): Uint8Array => new Uint8Array(20).fill(n);
const address = (n: number): string => encodeBech32(prefix, bytesOf(n));
const registry = fullRegistry(address(1));

const coin = (amount: string) => ({ denom: "ustate", amount });
const send = (from: number, amount = "5"): Any =>
  registry.pack(MsgSend, { fromAddress: address(from), toAddress: address(9), amount: [coin(amount)] });

function parts(messages: Any[], fee: Partial<Fee> = {}, body: Partial<TxBody> = {}) {
  const publicKey = registry.pack(PubKey, { key: new Uint8Array(33).fill(2) });
  const info = { publicKey, modeInfo: singleMode(SignMode.SIGN_MODE_DIRECT), sequence: 1n };
  return {
    body: TxBody.from({ messages, ...body }),
    authInfo: AuthInfo.from({ signerInfos: [info], fee: Fee.from({ amount: [coin("7")], gasLimit: 9n, ...fee }) }),
  };
}

function bytesOfTx(messages: Any[], fee: Partial<Fee> = {}, body: Partial<TxBody> = {}): Uint8Array {
  const tx = parts(messages, fee, body);
  const encoded = { bodyBytes: TxBody.encode(tx.body), authInfoBytes: AuthInfo.encode(tx.authInfo) };
  return encodeTx(encoded, [new Uint8Array(64)]);
}

function decoded(bytes: Uint8Array) {
  const tx = decodeTx(registry, bytes);
  if (!tx.ok) throw tx.error;
  return tx.value;
}

test("messages and keys come out decoded, numbers plain", () => {
  const tx = decoded(bytesOfTx([send(1, "0x10")], { amount: [coin("010")] }));
  expect((tx.messages[0]!.value as MsgSend).amount[0]!.amount).toBe("16");
  expect(tx.authInfo.fee!.amount[0]!.amount).toBe("8");
  expect(tx.publicKeys[0]!.type).toBe(PubKey);
});

test("signers: each once, in order, the fee payer last", () => {
  const of = (bytes: Uint8Array) => decoded(bytes).signers;
  expect(of(bytesOfTx([send(3), send(1), send(3), send(2), send(1)]))).toEqual({
    ok: true,
    value: [bytesOf(3), bytesOf(1), bytesOf(2)],
  });
  expect(of(bytesOfTx([send(1)], { payer: address(4) }))).toEqual({ ok: true, value: [bytesOf(1), bytesOf(4)] });
  expect(of(bytesOfTx([send(1), send(4)], { payer: address(1) }))).toEqual({
    ok: true,
    value: [bytesOf(1), bytesOf(4)],
  });
  expect(of(bytesOfTx([send(1)], { payer: "nobody" })).ok).toBe(false);
  expect(of(bytesOfTx([registry.pack(MsgSend, MsgSend.create())])).ok).toBe(false);
});

test("a transaction without a fee decodes, but nobody signs it", () => {
  const { body } = parts([send(1)]);
  const bytes = encodeTx({ bodyBytes: TxBody.encode(body), authInfoBytes: new Uint8Array(0) }, []);
  expect(decoded(bytes).signers).toEqual({ ok: false, error: "auth info has no fee" });
});

test("rejects are sdk/2 and say why", () => {
  const options = [Any.from({ typeUrl: "/cosmos.bank.v1beta1.MsgSend" })];
  for (const [bytes, why] of [
    [new Uint8Array([8, 1]), "expected 2 wire type, got 0"],
    [bytesOfTx([send(1, "1.5")]), 'not an integer: "1.5"'],
    [bytesOfTx([Any.from({ typeUrl: "/no.Such" })]), "unable to resolve type URL /no.Such"],
    [bytesOfTx([send(1)], {}, { extensionOptions: options }), "is no registered cosmos.tx.v1beta1.TxExtensionOptionI"],
    [bytesOfTx([send(1)], {}, { nonCriticalExtensionOptions: options }), "is no registered"],
  ] as const) {
    const tx = decodeTx(registry, bytes);
    if (tx.ok) throw new Error(`accepted, wanted: ${why}`);
    expect([tx.error.codespace, tx.error.code]).toEqual(["sdk", 2]);
    expect(tx.error.message).toContain(why);
    expect(tx.error.message).toMatch(/: tx parse error$/);
  }
});

test("sign modes: unknown ones, and what each refuses", () => {
  const tx = decoded(bytesOfTx([send(1)], { payer: address(4) }));
  const signer = { chainId: "c", accountNumber: 1n, sequence: 2n, address: address(1), publicKey: undefined };
  const amino = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
  const aux = SignMode.SIGN_MODE_DIRECT_AUX;
  expect(signBytes(registry, 0, signer, tx)).toEqual({
    ok: false,
    error: "unsupported sign mode SIGN_MODE_UNSPECIFIED",
  });
  expect(signBytes(registry, 99, signer, tx)).toEqual({ ok: false, error: "unsupported sign mode 99" });
  expect(signBytes(registry, amino, { ...signer, address: "" }, tx).ok).toBe(false);
  expect(signBytes(registry, amino, signer, { ...tx, hasUnknownNonCriticals: true }).ok).toBe(false);
  const extended = { ...tx, body: { ...tx.body, extensionOptions: [send(1)] } };
  expect(signBytes(registry, amino, signer, extended).ok).toBe(false);
  // Who pays the fee cannot leave it to others to say how much.
  expect(signBytes(registry, aux, { ...signer, address: address(4) }, tx).ok).toBe(false);
  const signed = signBytes(registry, aux, signer, tx);
  if (!signed.ok) throw new Error(signed.error);
  const doc = SignDocDirectAux.decode(signed.value);
  expect([doc.chainId, doc.accountNumber, doc.sequence]).toEqual(["c", 1n, 2n]);
  expect(toHex(doc.bodyBytes)).toBe(toHex(tx.bodyBytes));
  const first = decoded(bytesOfTx([send(1)]));
  expect(signBytes(registry, aux, signer, first).ok).toBe(false);
});

test("amino JSON: all optional parts, in order; a memo that is not UTF-8", () => {
  const timeoutTimestamp = { seconds: 1798761600n, nanos: 5_000_000 };
  const body = { memo: "\udcff<", timeoutHeight: 3n, unordered: true, timeoutTimestamp };
  const tx = decoded(bytesOfTx([], { amount: [], payer: "p", granter: "g" }, body));
  const signer = { chainId: "c", accountNumber: 1n, sequence: 2n, address: "x", publicKey: undefined };
  const signed = signBytes(registry, SignMode.SIGN_MODE_LEGACY_AMINO_JSON, signer, tx);
  expect(signed.ok ? utf8Decode(signed.value) : signed.error).toBe(
    '{"account_number":"1","chain_id":"c","fee":{"amount":[],"gas":"9","granter":"g","payer":"p"},"memo":"\\ufffd\\u003c",' +
      '"msgs":null,"sequence":"2","timeout_height":"3","timeout_timestamp":"2027-01-01T00:00:00.005Z","unordered":true}',
  );
});

test("building: bit arrays, simulation, messages that the registry does not take", () => {
  expect(compactBitArray(3, [0, 2])).toEqual({ extraBitsStored: 3, elems: new Uint8Array([0xa0]) });
  expect(compactBitArray(9, [8])).toEqual({ extraBitsStored: 1, elems: new Uint8Array([0, 0x80]) });
  expect(compactBitArray(8, [])).toEqual({ extraBitsStored: 0, elems: new Uint8Array([0]) });
  expect(() => compactBitArray(3, [3])).toThrow(RangeError);
  const { body, authInfo } = parts([send(1)]);
  const simulated = decoded(encodeSimulationTx(body, authInfo.fee!, [{ publicKey: undefined, sequence: 4n }]));
  expect(simulated.signatures).toEqual([new Uint8Array(0)]);
  expect(simulated.authInfo.signerInfos[0]!.sequence).toBe(4n);
  const bad = TxBody.from({ messages: [Any.from({ typeUrl: "/no.Such" })] });
  expect(makeSigningTx(registry, bad, authInfo).ok).toBe(false);
});

const samples = [
  bytesOfTx([send(1)]),
  bytesOfTx([send(1), send(2)], { payer: address(3) }, { memo: "memo", timeoutHeight: 5n }),
  bytesOfTx([registry.pack(MsgExec, { grantee: address(1), msgs: [send(2), send(3)] })]),
];

/** Whatever comes: a value or an error, and a value that encodes to a transaction with the same meaning. */
function checkAny(bytes: Uint8Array): boolean {
  const before = toHex(bytes);
  const tx = decodeTx(registry, bytes);
  expect(toHex(bytes)).toBe(before);
  if (!tx.ok) return false;
  const { body, authInfo, signatures } = tx.value;
  const again = decoded(
    encodeTx({ bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo) }, signatures),
  );
  expect(again.messages.map((m) => toHex(m.type.encode(m.value)))).toEqual(
    tx.value.messages.map((m) => toHex(m.type.encode(m.value))),
  );
  expect(again.signers).toEqual(tx.value.signers);
  return true;
}

test("fuzz: random bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void checkAny(bytes)),
    { numRuns: 3000 },
  );
});

test("fuzz: good transactions with bytes changed, cut out, put in", () => {
  let accepted = 0;
  const change = fc.record({ at: fc.nat(), cut: fc.nat({ max: 4 }), put: fc.uint8Array({ maxLength: 4 }) });
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 3 }), (sample, changes) => {
      let bytes = sample;
      for (const { at, cut, put } of changes) {
        const start = at % (bytes.length + 1);
        bytes = concatBytes(bytes.subarray(0, start), put, bytes.subarray(start + cut));
      }
      if (checkAny(bytes)) accepted++;
    }),
    { numRuns: 5000 },
  );
  // Changes in text and signatures are no matter for the decoder.
  expect(accepted).toBeGreaterThan(50);
});

test("fuzz: every single bit of a good transaction", () => {
  const sample = samples[1]!;
  for (let i = 0; i < sample.length * 8; i++) {
    const bytes = sample.slice();
    bytes[i >> 3] = bytes[i >> 3]! ^ (1 << (i & 7));
    checkAny(bytes);
  }
});

test("bounded: a transaction of many levels, and one of very many messages", () => {
  let any = send(1);
  for (let i = 0; i < 150; i++) any = registry.pack(MsgExec, { grantee: address(1), msgs: [any] });
  expect(decodeTx(registry, bytesOfTx([any])).ok).toBe(false);
  const many = Array.from({ length: 3000 }, (_, i) => send(i % 250));
  expect(decoded(bytesOfTx(many)).signers).toMatchObject({ ok: true });
});
