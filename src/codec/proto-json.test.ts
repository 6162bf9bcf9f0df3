import fc from "fast-check";
import { expect, test } from "vitest";
import { fullRegistry } from "../../test/support/full-registry.js";
import { randomMessage } from "../../test/support/random-message.js";
import { allFiles } from "../gen/all.js";
import { BaseAccount } from "../gen/cosmos/auth/v1beta1/auth.js";
import { MsgExec } from "../gen/cosmos/authz/v1beta1/tx.js";
import { MsgSend } from "../gen/cosmos/bank/v1beta1/tx.js";
import { Coin, DecCoin } from "../gen/cosmos/base/v1beta1/coin.js";
import { GenesisState } from "../gen/cosmos/genutil/v1beta1/genesis.js";
import { MsgVote } from "../gen/cosmos/gov/v1/tx.js";
import { Params } from "../gen/cosmos/slashing/v1beta1/slashing.js";
import { StakeAuthorization } from "../gen/cosmos/staking/v1beta1/authz.js";
import { RedelegationResponse } from "../gen/cosmos/staking/v1beta1/staking.js";
import { MsgEditValidator } from "../gen/cosmos/staking/v1beta1/tx.js";
import { Any } from "../gen/google/protobuf/any.js";
import { Duration } from "../gen/google/protobuf/duration.js";
import { Timestamp } from "../gen/google/protobuf/timestamp.js";
import { UInt64Value } from "../gen/google/protobuf/wrappers.js";
import { ConsensusState } from "../gen/ibc/lightclients/tendermint/v1/tendermint.js";
import { PublicKey } from "../gen/tendermint/crypto/keys.js";
import type { MessageType } from "../protobuf/message.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { fromProtoJson, toProtoJson } from "./proto-json.js";
import { ProtoJsonEncodeError } from "./proto-json-values.js";

const registry = fullRegistry("stateset1");

function write<T extends object>(type: MessageType<T>, message: T): string {
  return toProtoJson(type, message, registry);
}

function read<T>(type: MessageType<T>, text: string): T {
  const message = fromProtoJson(type, text, registry);
  if (!message.ok) throw new Error(message.error);
  return message.value;
}

function fault(type: MessageType<never> | MessageType<object>, text: string): string {
  const message = fromProtoJson(type as MessageType<object>, text, registry);
  if (message.ok) throw new Error(`accepted: ${text}`);
  return message.error;
}

test("defaults are written: empty lists, null messages and bytes, zero numbers", () => {
  expect(write(MsgSend, MsgSend.create())).toBe('{"from_address":"","to_address":"","amount":[]}');
  expect(write(BaseAccount, BaseAccount.create())).toBe(
    '{"address":"","pub_key":null,"account_number":"0","sequence":"0"}',
  );
  expect(write(MsgVote, MsgVote.create())).toBe(
    '{"proposal_id":"0","voter":"","option":"VOTE_OPTION_UNSPECIFIED","metadata":""}',
  );
  expect(write(Any, Any.from({ typeUrl: "/cosmos.crypto.secp256k1.PubKey" }))).toBe(
    '{"@type":"/cosmos.crypto.secp256k1.PubKey","key":null}',
  );
});

test("integers and decimals: not given is zero, or null where it may be nil", () => {
  expect(write(Coin, Coin.from({ denom: "a" }))).toBe('{"denom":"a","amount":"0"}');
  expect(write(DecCoin, DecCoin.from({ denom: "a", amount: "1500000000000000000" }))).toBe(
    '{"denom":"a","amount":"1.500000000000000000"}',
  );
  const edit = write(MsgEditValidator, MsgEditValidator.from({ minSelfDelegation: "0" }));
  expect(edit).toContain('"commission_rate":null,"min_self_delegation":"0"');
  const params = read(Params, '{"min_signed_per_window":"0.5"}');
  expect(params.minSignedPerWindow).toEqual(utf8Encode("500000000000000000"));
});

test("an enum value that has no name is a number, and is read from both", () => {
  expect(write(MsgVote, MsgVote.from({ option: 99 }))).toContain('"option":99');
  expect(read(MsgVote, '{"option":"VOTE_OPTION_NO"}').option).toBe(3);
  expect(read(MsgVote, '{"option":3}').option).toBe(3);
  expect(fault(MsgVote, '{"option":"3"}')).toBe('option: unknown value "3" for enum cosmos.gov.v1.VoteOption');
});

test("times have 0, 3, 6 or 9 digits; durations too", () => {
  const time = (seconds: bigint, nanos: number) => write(Timestamp, { seconds, nanos });
  expect(time(1798761600n, 0)).toBe('"2027-01-01T00:00:00Z"');
  expect(time(1798761600n, 100_000_000)).toBe('"2027-01-01T00:00:00.100Z"');
  expect(time(1798761600n, 120)).toBe('"2027-01-01T00:00:00.000000120Z"');
  expect(time(-62135596800n, 0)).toBe('"0001-01-01T00:00:00Z"');
  expect(() => time(253402300800n, 0)).toThrow(ProtoJsonEncodeError);
  const duration = (seconds: bigint, nanos: number) => write(Duration, { seconds, nanos });
  expect(duration(1n, 0)).toBe('"1s"');
  expect(duration(0n, -500_000_000)).toBe('"-0.500s"');
  expect(duration(-3n, -1000)).toBe('"-3.000001s"');
  expect(() => duration(1n, -1)).toThrow(ProtoJsonEncodeError);
  expect(read(Duration, '"1h0m1.5s"')).toEqual({ seconds: 3601n, nanos: 500_000_000 });
  expect(read(Timestamp, '"2027-01-01T01:00:00.1+01:00"')).toEqual({ seconds: 1798761600n, nanos: 100_000_000 });
});

test("a oneof stands where its first member does, and only when it is set", () => {
  const allow = { kind: "allowList" as const, value: { address: ["x"] } };
  const message = StakeAuthorization.from({ validators: allow, authorizationType: 1 });
  expect(write(StakeAuthorization, message)).toBe(
    '{"max_tokens":null,"allow_list":{"address":["x"]},"authorization_type":"AUTHORIZATION_TYPE_DELEGATE"}',
  );
  expect(read(StakeAuthorization, write(StakeAuthorization, message))).toEqual(message);
  expect(write(PublicKey, PublicKey.create())).toBe("{}");
});

test("an Any is its message with its type, a well-known one under value", () => {
  const key = '{"@type":"/cosmos.crypto.secp256k1.PubKey","key":"AQI="}';
  const account = read(BaseAccount, `{"pub_key":${key}}`);
  expect(toHex(account.pubKey!.value)).toBe("0a020102");
  expect(write(BaseAccount, account)).toContain(`"pub_key":${key}`);
  expect(() => write(Any, Any.from({ typeUrl: "/no.Such" }))).toThrow(ProtoJsonEncodeError);
  expect(() => write(Any, Any.from({ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: utf8Encode("x") }))).toThrow(
    ProtoJsonEncodeError,
  );
  expect(fault(BaseAccount, '{"pub_key":{"@type":"/no.Such"}}')).toBe("pub_key: unable to resolve type URL /no.Such");
  expect(fault(BaseAccount, '{"pub_key":{}}')).toBe('pub_key: an Any wants its type in "@type"');
  const time = { resolve: () => Timestamp };
  const any = Any.from({ typeUrl: "/t", value: Timestamp.encode({ seconds: 1n, nanos: 0 }) });
  const text = '{"@type":"/t","value":"1970-01-01T00:00:01Z"}';
  expect(toProtoJson(Any, any, time)).toBe(text);
  expect(fromProtoJson(Any, text, time)).toEqual({ ok: true, value: any });
});

test("Anys inside Anys end somewhere", () => {
  const nested = (levels: number): Any => {
    let any = registry.pack(MsgExec, { grantee: "g", msgs: [] });
    for (let i = 1; i < levels; i++) any = registry.pack(MsgExec, { grantee: "g", msgs: [any] });
    return any;
  };
  expect(read(Any, write(Any, nested(20)))).toEqual(nested(20));
  expect(() => write(Any, nested(5000))).toThrow(ProtoJsonEncodeError);
});

test("casts: hex of hashes, raw JSON, wrappers, Go structs", () => {
  const state = ConsensusState.from({ ...ConsensusState.create(), nextValidatorsHash: new Uint8Array([0xab, 1]) });
  expect(write(ConsensusState, state)).toContain('"next_validators_hash":"AB01"');
  const genesis = read(GenesisState, '{"gen_txs":[{"a": [1, "<"]}]}');
  expect(write(GenesisState, genesis)).toBe('{"gen_txs":[{"a":[1,"\\u003c"]}]}');
  expect(write(UInt64Value, { value: 7n })).toBe('"7"');
  const redelegation = RedelegationResponse.create();
  const list = registry.message("cosmos.staking.v1beta1.QueryRedelegationsResponse")!;
  expect(toProtoJson(list, { ...list.create(), redelegationResponses: [redelegation] }, registry)).toBe(
    '{"redelegation_responses":[{"redelegation":{"entries":null},"entries":null}],"pagination":null}',
  );
});

test("both names of a field are taken, other names are not", () => {
  expect(read(MsgSend, '{"from_address":"a","toAddress":"b"}')).toEqual(
    MsgSend.from({ fromAddress: "a", toAddress: "b" }),
  );
  expect(read(MsgSend, '{"from_address":"a","fromAddress":"b"}').fromAddress).toBe("b");
  expect(fault(MsgSend, '{"from":"a"}')).toBe('unknown field "from" in cosmos.bank.v1beta1.MsgSend');
  const lax = fromProtoJson(MsgSend, '{"from":"a","to_address":"b"}', registry, { unknownFields: "ignore" });
  expect(lax.ok && lax.value.toAddress).toBe("b");
});

test("an error says where and what", () => {
  for (const [text, want] of [
    ["", "JSON at position 0: text ends early"],
    ["[]", "wanted an object, found an array"],
    ['{"amount":{}}', "amount: wanted an array, found an object"],
    ['{"amount":[{"denom":"a","amount":5}]}', "amount[0].amount: wanted an integer in quotes, found the number 5"],
    ['{"amount":[{"amount":"1.5"}]}', 'amount[0].amount: not an integer: "1.5"'],
    ['{"amount":[{"amount":null}]}', "amount[0].amount: must not be null"],
    ['{"amount":[{"amount":"1"},{"x":1}]}', 'amount[1]: unknown field "x" in cosmos.base.v1beta1.Coin'],
    ['{"from_address":1}', "from_address: wanted a string, found the number 1"],
  ] as const) {
    expect(fault(MsgSend as never, text)).toBe(want);
  }
  expect(fault(BaseAccount as never, '{"sequence":"-1"}')).toBe(
    'sequence: wanted an integer from 0 to 18446744073709551615, found the string "-1"',
  );
  expect(fault(BaseAccount as never, '{"sequence":1.5}')).toContain("found the number 1.5");
  expect(read(BaseAccount, '{"sequence":18446744073709551615}').sequence).toBe(18446744073709551615n);
});

/** Messages without Anys: an Any of random bytes has no JSON. */
const types = allFiles
  .flatMap((file) => file.messages)
  .filter((type) => type.fields.length > 0 && type.typeName !== "google.protobuf.Any");

test("what is written is read again", () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.gen(), (type, g) => {
      const message = randomMessage(type, g);
      let text: string;
      try {
        text = write(type, message);
      } catch (e) {
        // An Any of no known type, or a time outside of the range that JSON has.
        if (e instanceof ProtoJsonEncodeError) return;
        throw e;
      }
      const back = fromProtoJson<object>(type, text, registry);
      if (!back.ok) throw new Error(`${back.error}: ${text}`);
      expect(toHex(type.encode(back.value))).toBe(toHex(type.encode(message)));
      compared++;
    }),
    { numRuns: 1500 },
  );
  expect(compared).toBeGreaterThan(300);
});
