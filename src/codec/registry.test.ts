import { expect, test } from "vitest";
import { fullRegistry } from "../../test/support/full-registry.js";
import { addressPrefixes, encodeBech32, parseAddress } from "../crypto/bech32.js";
import { GenericAuthorization } from "../gen/cosmos/authz/v1beta1/authz.js";
import { MsgExec, MsgGrant } from "../gen/cosmos/authz/v1beta1/tx.js";
import { $file as bankTx, MsgMultiSend, MsgSend } from "../gen/cosmos/bank/v1beta1/tx.js";
import { Coin } from "../gen/cosmos/base/v1beta1/coin.js";
import { MsgEditValidator } from "../gen/cosmos/staking/v1beta1/tx.js";
import { Any } from "../gen/google/protobuf/any.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { ANY_COUNT_MAX, ANY_DEPTH_MAX } from "./any-unpacker.js";
import { MSG_INTERFACE, PUBLIC_KEY_INTERFACE } from "./interfaces.js";
import { Registry } from "./registry.js";

const prefixes = addressPrefixes("stateset");
const bytesOf = (n: number): Uint8Array => new Uint8Array(20).fill(n);
const account = (n: number): string => encodeBech32(prefixes.account, bytesOf(n));
const validator = (n: number): string => encodeBech32(prefixes.operator, bytesOf(n));
const registry = fullRegistry(account(1));

function send(n = 1): Any {
  const message = { fromAddress: account(n), toAddress: account(2), amount: [{ denom: "ustate", amount: "5" }] };
  return registry.pack(MsgSend, message);
}

function exec(msgs: Any[]): Any {
  return registry.pack(MsgExec, { grantee: account(3), msgs });
}

test("type URLs are exact, and only packable messages have one", () => {
  expect(registry.resolve("/cosmos.bank.v1beta1.MsgSend")).toBe(MsgSend);
  expect(registry.resolve("/cosmos.bank.v1beta1.MsgSendResponse")?.typeName).toBe(
    "cosmos.bank.v1beta1.MsgSendResponse",
  );
  for (const bad of ["", "/", "cosmos.bank.v1beta1.MsgSend", "type.googleapis.com/cosmos.bank.v1beta1.MsgSend"]) {
    expect(registry.resolve(bad), bad).toBeUndefined();
  }
  expect(registry.resolve("/cosmos.base.v1beta1.Coin")).toBeUndefined();
  expect(registry.message("cosmos.base.v1beta1.Coin")).toBe(Coin);
});

test("interfaces come from the options of the proto files and from the table", () => {
  expect(registry.implementations(PUBLIC_KEY_INTERFACE)).toContain("/cosmos.crypto.multisig.LegacyAminoPubKey");
  expect(registry.implementations("cosmos.authz.v1beta1.Authorization")).toContain(
    "/cosmos.bank.v1beta1.SendAuthorization",
  );
  expect(registry.implementations("cosmos.auth.v1beta1.AccountI")).toContain(
    "/cosmos.vesting.v1beta1.PeriodicVestingAccount",
  );
  expect(registry.implementations("no.such.Interface")).toEqual([]);
  expect(registry.interfaces()).toContain(MSG_INTERFACE);
});

test("a registry knows what its files declare, and what every transaction needs", () => {
  const addresses = { account: registry.parseAddress, validator: registry.parseAddress };
  const small = new Registry({ files: [bankTx], addresses });
  expect(small.msgMethods().map((m) => m.typeUrl)).toContain("/cosmos.bank.v1beta1.MsgSend");
  expect(small.msgMethod("/cosmos.bank.v1beta1.MsgSend")?.method.name).toBe("Send");
  expect(small.resolve("/cosmos.gov.v1.MsgVote")).toBeUndefined();
  expect(small.resolve("/cosmos.crypto.secp256k1.PubKey")).toBeDefined();
  expect(new Registry({ files: [bankTx, bankTx], addresses }).msgMethods()).toEqual(small.msgMethods());
});

test("a Msg that says nobody who must sign it is refused at start", () => {
  const addresses = { account: registry.parseAddress, validator: registry.parseAddress };
  const method = { name: "Steal", input: Coin, output: Coin, http: [] };
  const service = { typeName: "test.Msg", methods: { steal: method }, options: { "cosmos.msg.v1.service": true } };
  const file = { path: "test.proto", package: "test", messages: [Coin], services: [service] };
  expect(() => new Registry({ files: [file], addresses })).toThrow(/no cosmos.msg.v1.signer option found/);
  const twice = { ...file, services: [service, service] };
  expect(() => new Registry({ files: [twice], addresses })).toThrow(/is the request of two methods/);
});

test("an Any opens under the interface that it stands in for, and no other", () => {
  const opened = registry.unpack(send(), MSG_INTERFACE);
  expect(opened.ok && opened.value.type).toBe(MsgSend);
  expect(registry.unpack(send(), PUBLIC_KEY_INTERFACE).ok).toBe(false);
  expect(registry.unpack(Any.from({ typeUrl: "", value: new Uint8Array(0) }), MSG_INTERFACE).ok).toBe(false);
  expect(
    registry.unpack(Any.from({ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: utf8Encode("x") }), MSG_INTERFACE).ok,
  ).toBe(false);
  const wrong = exec([registry.pack(GenericAuthorization, { msg: "x" })]);
  expect(registry.unpack(wrong, MSG_INTERFACE).ok).toBe(false);
});

test("Anys nest as deep as the bound and no deeper", () => {
  const nested = (execs: number): Any => {
    let any = send();
    for (let i = 0; i < execs; i++) any = exec([any]);
    return any;
  };
  expect(registry.unpack(nested(ANY_DEPTH_MAX - 1), MSG_INTERFACE).ok).toBe(true);
  expect(registry.unpack(nested(ANY_DEPTH_MAX), MSG_INTERFACE)).toEqual({ ok: false, error: "max depth exceeded" });
});

test("one message opens as many Anys as the bound and no more", () => {
  const wide = (inner: number): Any => exec(Array.from({ length: inner }, () => send()));
  expect(registry.unpack(wide(ANY_COUNT_MAX - 1), MSG_INTERFACE).ok).toBe(true);
  expect(registry.unpack(wide(ANY_COUNT_MAX), MSG_INTERFACE)).toEqual({ ok: false, error: "call limit exceeded" });
  // All levels count together.
  const twoLevels = exec([wide(49), wide(49)]);
  expect(registry.unpack(twoLevels, MSG_INTERFACE).ok).toBe(false);
});

test("what nests in a message is opened with it, remembered, and made canonical", () => {
  const coin = { denom: "ustate", amount: "0x10" };
  const odd = MsgSend.encode({ fromAddress: account(1), toAddress: account(2), amount: [coin] });
  // An unknown field at the end: number 1030, non-critical.
  const value = new Uint8Array([...odd, 0xb0, 0x40, 0x01]);
  const opened = registry.unpack(exec([Any.from({ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value })]), MSG_INTERFACE);
  if (!opened.ok) throw new Error(opened.error);
  const inner = (opened.value.value as MsgExec).msgs[0]!;
  const plain = MsgSend.encode({ fromAddress: account(1), toAddress: account(2), amount: [{ ...coin, amount: "16" }] });
  expect(toHex(inner.value)).toBe(toHex(plain));
  const first = registry.unpack(inner, MSG_INTERFACE);
  const second = registry.unpack(inner, MSG_INTERFACE);
  expect(first.ok && second.ok && first.value === second.value).toBe(true);
});

test("an Any in an embedded message is opened too", () => {
  const authorization = registry.pack(GenericAuthorization, { msg: "/x" });
  const grant = { authorization, expiration: undefined };
  const good = registry.pack(MsgGrant, { granter: account(1), grantee: account(2), grant });
  expect(registry.unpack(good, MSG_INTERFACE).ok).toBe(true);
  const bad = registry.pack(MsgGrant, {
    granter: account(1),
    grantee: account(2),
    grant: { authorization: send(), expiration: undefined },
  });
  expect(registry.unpack(bad, MSG_INTERFACE).ok).toBe(false);
});

test("unknown fields: refused, but for non-critical ones where they are allowed", () => {
  const good = send().value;
  const critical = new Uint8Array([...good, 0x48, 0x01]);
  const nonCritical = new Uint8Array([...good, 0xb0, 0x40, 0x01]);
  expect(registry.checkFields(good, MsgSend, true)).toEqual({ ok: true, value: false });
  expect(registry.checkFields(nonCritical, MsgSend, true)).toEqual({ ok: true, value: true });
  expect(registry.checkFields(nonCritical, MsgSend, false).ok).toBe(false);
  expect(registry.checkFields(critical, MsgSend, true).ok).toBe(false);
  // Through two Anys.
  const inside = exec([exec([Any.from({ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: critical })])]);
  expect(registry.checkFields(inside.value, MsgExec, true).ok).toBe(false);
});

test("of an Any given twice the last type URL and value count", () => {
  const any = (typeUrl: string, value: Uint8Array): number[] => [...Any.encode({ typeUrl, value })];
  const inner = [...any("/no.such.Type", utf8Encode("junk")), ...any("/cosmos.bank.v1beta1.MsgSend", send().value)];
  const bytes = new Uint8Array([0x12, (inner.length & 0x7f) | 0x80, inner.length >> 7, ...inner]);
  expect(registry.checkFields(bytes, MsgExec, true)).toEqual({ ok: true, value: false });
});

test("signers: strings, lists of messages, validators; missing text is an error", () => {
  const of = (type: typeof MsgSend, message: object) => registry.signers(type, message);
  expect(of(MsgSend, MsgSend.decode(send(7).value))).toEqual({ ok: true, value: [bytesOf(7)] });
  const input = (n: number) => ({ address: account(n), coins: [] });
  const many = { inputs: [input(5), input(4), input(5)], outputs: [] };
  expect(registry.signers(MsgMultiSend, many)).toEqual({ ok: true, value: [bytesOf(5), bytesOf(4), bytesOf(5)] });
  const edit = MsgEditValidator.from({ validatorAddress: validator(9) });
  expect(registry.signers(MsgEditValidator, edit)).toEqual({ ok: true, value: [bytesOf(9)] });
  expect(registry.signers(MsgEditValidator, { ...edit, validatorAddress: account(9) }).ok).toBe(false);
  expect(of(MsgSend, MsgSend.create()).ok).toBe(false);
  expect(registry.signers(Coin, Coin.create())).toEqual({
    ok: false,
    error: "no cosmos.msg.v1.signer option found for message cosmos.base.v1beta1.Coin",
  });
});

test("a message with text that is not UTF-8 has no signers", () => {
  const message = MsgSend.decode(send().value);
  const broken = { ...message, amount: [{ denom: "\udcff", amount: "1" }] };
  expect(registry.signers(MsgSend, broken).ok).toBe(false);
  expect(parseAddress(account(1), prefixes.account).ok).toBe(true);
});
