import { expect, test } from "vitest";
import { fullRegistry } from "../../test/support/full-registry.js";
import { BaseAccount, ModuleAccount } from "../gen/cosmos/auth/v1beta1/auth.js";
import { MsgSend } from "../gen/cosmos/bank/v1beta1/tx.js";
import { Coin } from "../gen/cosmos/base/v1beta1/coin.js";
import { PubKey as Ed25519 } from "../gen/cosmos/crypto/ed25519/keys.js";
import { LegacyAminoPubKey } from "../gen/cosmos/crypto/multisig/keys.js";
import { PubKey } from "../gen/cosmos/crypto/secp256k1/keys.js";
import { MsgSubmitProposal } from "../gen/cosmos/gov/v1/tx.js";
import { Params as SlashingParams } from "../gen/cosmos/slashing/v1beta1/slashing.js";
import { StakeAuthorization } from "../gen/cosmos/staking/v1beta1/authz.js";
import { ModeInfo } from "../gen/cosmos/tx/v1beta1/tx.js";
import { Any } from "../gen/google/protobuf/any.js";
import { Duration } from "../gen/google/protobuf/duration.js";
import { Timestamp } from "../gen/google/protobuf/timestamp.js";
import { type FieldInfo, type MessageType, messageType } from "../protobuf/message.js";
import { utf8Encode } from "../types/utf8.js";
import { aminoJson, aminoJsonOfAny } from "./amino-json.js";
import { AminoJsonError } from "./amino-json-values.js";

const registry = fullRegistry("stateset1");

function json<T extends object>(type: MessageType<T>, message: T): string {
  return aminoJson(type, message, registry);
}

test("a message with an amino name stands under it, keys sorted, defaults left out", () => {
  const message = MsgSend.from({ toAddress: "b", amount: [{ denom: "x", amount: "5" }] });
  expect(json(MsgSend, message)).toBe(
    '{"type":"cosmos-sdk/MsgSend","value":{"amount":[{"amount":"5","denom":"x"}],"to_address":"b"}}',
  );
  expect(json(Coin, Coin.create())).toBe('{"amount":"0"}');
});

test("empty coins are [], other empty lists that must stand are null", () => {
  expect(json(MsgSend, MsgSend.create())).toBe('{"type":"cosmos-sdk/MsgSend","value":{"amount":[]}}');
  const keys = type("keys", [{ no: 1, name: "l", prop: "l", kind: "string", repeated: true, options: always }], {
    l: [],
  });
  expect(json(keys, { l: [] })).toBe('{"l":null}');
  expect(json(keys, { l: ["a", ""] })).toBe('{"l":["a",""]}');
});

test("public keys are their bytes; a multisig lists its members and a threshold in quotes", () => {
  const key = (n: number): Any => registry.pack(PubKey, { key: new Uint8Array([n]) });
  expect(aminoJsonOfAny(PubKey, { key: new Uint8Array([1]) }, registry)).toBe(
    '{"type":"tendermint/PubKeySecp256k1","value":"AQ=="}',
  );
  expect(json(Ed25519, Ed25519.create())).toBe('{"type":"tendermint/PubKeyEd25519","value":null}');
  expect(json(LegacyAminoPubKey, { threshold: 2, publicKeys: [key(1)] })).toBe(
    '{"type":"tendermint/PubKeyMultisigThreshold","value":{"pubkeys":[{"type":"tendermint/PubKeySecp256k1","value":"AQ=="}],"threshold":"2"}}',
  );
});

test("a module account is flat, its numbers bare", () => {
  const baseAccount = BaseAccount.from({ address: "a", accountNumber: 3n, sequence: 0n });
  const account = { baseAccount, name: "gov", permissions: ["burner"] };
  expect(json(ModuleAccount, account)).toBe(
    '{"type":"cosmos-sdk/ModuleAccount","value":{"account_number":3,"address":"a","name":"gov","permissions":["burner"],"public_key":"","sequence":0}}',
  );
  expect(json(ModuleAccount, ModuleAccount.create())).toContain('"permissions":null');
});

test("a oneof is named in upper camel case and by its member's type; unset it is null", () => {
  const validators = { kind: "denyList" as const, value: { address: [] } };
  expect(json(StakeAuthorization, StakeAuthorization.from({ validators, authorizationType: 1 }))).toBe(
    '{"type":"cosmos-sdk/StakeAuthorization","value":{"Validators":{"type":"cosmos-sdk/StakeAuthorization/DenyList","value":{"deny_list":{}}},"authorization_type":1}}',
  );
  expect(json(StakeAuthorization, StakeAuthorization.create())).toBe(
    '{"type":"cosmos-sdk/StakeAuthorization","value":{"Validators":null}}',
  );
  // No amino name on its members: the reference cannot write it either.
  expect(() => json(ModeInfo, ModeInfo.create())).toThrow(AminoJsonError);
});

test("times drop trailing zeros, durations are nanoseconds, decimals have 18 places", () => {
  const time = (nanos: number): string => json(Timestamp, { seconds: 1798761600n, nanos });
  expect([time(0), time(100), time(120_000_000)]).toEqual([
    '"2027-01-01T00:00:00Z"',
    '"2027-01-01T00:00:00.0000001Z"',
    '"2027-01-01T00:00:00.12Z"',
  ]);
  expect(() => time(-1)).toThrow(AminoJsonError);
  expect(json(Duration, { seconds: 2n, nanos: 5 })).toBe('"2000000005"');
  expect(() => json(Duration, { seconds: 9223372036n, nanos: 0 })).toThrow(AminoJsonError);
  const params = { ...SlashingParams.create(), minSignedPerWindow: utf8Encode("500000000000000000") };
  expect(json(SlashingParams, params)).toContain('"min_signed_per_window":"0.500000000000000000"');
  expect(json(SlashingParams, params)).toContain('"slash_fraction_downtime":"0"');
});

test("an Any without an amino name stands under its type URL; one that is not known is an error", () => {
  const messages = [Any.from({ typeUrl: "/cosmos.base.v1beta1.Coin", value: Coin.encode(Coin.create()) })];
  expect(json(MsgSubmitProposal, MsgSubmitProposal.from({ messages }))).toContain(
    '"messages":[{"type":"/cosmos.base.v1beta1.Coin","value":{"amount":"0"}}]',
  );
  for (const bad of [
    Any.from({ typeUrl: "/no.Such" }),
    Any.from({ typeUrl: "" }),
    Any.from({ typeUrl: "/cosmos.base.v1beta1.Coin", value: new Uint8Array([9]) }),
    // A denom that is not UTF-8.
    Any.from({ typeUrl: "/cosmos.base.v1beta1.Coin", value: new Uint8Array([10, 1, 0xff]) }),
  ]) {
    expect(() => json(MsgSubmitProposal, MsgSubmitProposal.from({ messages: [bad] }))).toThrow(AminoJsonError);
  }
});

const always = { "amino.dont_omitempty": true };

/** A type that no proto file has. */
function type(name: string, fields: readonly FieldInfo[], empty: object): MessageType<Record<string, unknown>> {
  return messageType<Record<string, unknown>>({
    name: `test.${name}`,
    fields,
    create: () => ({ ...empty }),
    write() {},
    read: (_r, _end, into) => into,
  });
}

test("scalars: 64-bit in quotes, others bare; always-fields stand at their defaults", () => {
  const scalars = type(
    "scalars",
    [
      { no: 1, name: "a", prop: "a", kind: "uint64", options: always },
      { no: 2, name: "b", prop: "b", kind: "int32", options: always },
      { no: 3, name: "c", prop: "c", kind: "bytes", options: always },
      { no: 4, name: "d", prop: "d", kind: "bool", options: always },
      { no: 5, name: "e", prop: "e", kind: "string", options: { ...always, "amino.field_name": "0" } },
      { no: 6, name: "f", prop: "f", kind: "fixed64" },
    ],
    {},
  );
  const zero = { a: 0n, b: 0, c: new Uint8Array(0), d: false, e: "", f: 0n };
  expect(json(scalars, zero)).toBe('{"0":"","a":"0","b":0,"c":null,"d":false}');
  const full = { a: 2n ** 64n - 1n, b: -5, c: new Uint8Array([255]), d: true, e: "<", f: 7n };
  expect(json(scalars, full)).toBe('{"0":"\\u003c","a":"18446744073709551615","b":-5,"c":"/w==","d":true,"f":"7"}');
});

test("inline JSON is put in sorted, its numbers as Go's doubles", () => {
  const options = { "amino.encoding": "inline_json" };
  const inline = type("inline", [{ no: 1, name: "msg", prop: "msg", kind: "bytes", options }], {});
  const of = (text: string): string => json(inline, { msg: utf8Encode(text) });
  expect(of(' { "b": [1.0, 1e2, 1e21, 0.0000001, -0], "a": "&" } ')).toBe(
    '{"msg":{"a":"\\u0026","b":[1,100,1e+21,1e-7,-0]}}',
  );
  expect(() => of("{")).toThrow(AminoJsonError);
  expect(() => of("1e999")).toThrow(AminoJsonError);
});

test("fields with presence, doubles and missing messages have no amino-JSON", () => {
  const optional = type("optional", [{ no: 1, name: "a", prop: "a", kind: "string", optional: true }], {});
  const double = type("double", [{ no: 1, name: "a", prop: "a", kind: "double" }], {});
  const missing = type(
    "missing",
    [{ no: 1, name: "a", prop: "a", kind: "message", message: () => Coin, options: always }],
    {},
  );
  expect(() => json(optional, { a: undefined })).toThrow(AminoJsonError);
  expect(() => json(double, { a: 1 })).toThrow(AminoJsonError);
  expect(() => json(missing, { a: undefined })).toThrow(AminoJsonError);
  expect(json(missing, { a: Coin.create() })).toBe('{"a":{"amount":"0"}}');
});
