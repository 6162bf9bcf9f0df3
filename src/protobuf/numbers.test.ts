import { expect, test } from "vitest";
import { Coin, DecProto, IntProto } from "../gen/cosmos/base/v1beta1/coin.js";
import { Params } from "../gen/cosmos/slashing/v1beta1/slashing.js";
import { MsgEditValidator } from "../gen/cosmos/staking/v1beta1/tx.js";
import { toHex } from "../types/bytes.js";
import { utf8Decode, utf8Encode } from "../types/utf8.js";
import { decText, intText } from "./numbers.js";
import { ProtobufError } from "./reader.js";

const LARGEST = (2n ** 256n - 1n).toString();

test("integers are read in Go's grammar and come out plain", () => {
  for (const [text, want] of [
    ["0", "0"],
    ["-0", "0"],
    ["17", "17"],
    ["-17", "-17"],
    ["+1", "1"],
    ["01", "1"],
    ["010", "8"],
    ["0x10", "16"],
    ["0b11", "3"],
    ["0o17", "15"],
    ["1_000", "1000"],
    ["-0x10", "-16"],
    [LARGEST, LARGEST],
    [`-${LARGEST}`, `-${LARGEST}`],
  ] as const) {
    expect(intText(text, ""), text).toBe(want);
  }
  for (const bad of [
    "1.0",
    "1e3",
    "_1",
    "0x",
    " 1",
    "1 ",
    "١",
    "--1",
    "-",
    "+",
    (2n ** 256n).toString(),
    "9".repeat(200),
  ]) {
    expect(() => intText(bad, ""), bad).toThrow(ProtobufError);
  }
});

test("decimals are integers of 10^-18, up to 2^256 whole ones", () => {
  expect(decText("500000000000000000", "")).toBe("500000000000000000");
  expect(decText("0x10", "")).toBe("16");
  const largest = (2n ** 256n * 10n ** 18n - 1n).toString();
  expect(decText(largest, "")).toBe(largest);
  expect(() => decText((2n ** 256n * 10n ** 18n).toString(), "")).toThrow(ProtobufError);
  expect(() => decText("0.5", "")).toThrow(ProtobufError);
});

test("not given is empty, and is written as zero", () => {
  expect(Coin.decode(utf8Encode("")).amount).toBe("");
  expect(Coin.create().amount).toBe("");
  expect(toHex(Coin.encode(Coin.create()))).toBe("120130");
  expect(toHex(Coin.encode(Coin.from({ denom: "a", amount: "7" })))).toBe("0a0161120137");
  expect(toHex(IntProto.encode(IntProto.create()))).toBe("0a0130");
  expect(toHex(DecProto.encode(DecProto.create()))).toBe("0a0130");
});

test("an empty text leaves what was read before, as in Go", () => {
  expect(Coin.decode(new Uint8Array([0x12, 1, 0x37, 0x12, 0])).amount).toBe("7");
});

test("a nullable number is left out when it is not given", () => {
  expect(MsgEditValidator.create().minSelfDelegation).toBe("");
  const message = MsgEditValidator.from({ validatorAddress: "v", minSelfDelegation: "0" });
  expect(MsgEditValidator.decode(MsgEditValidator.encode(message)).minSelfDelegation).toBe("0");
  expect(MsgEditValidator.decode(MsgEditValidator.encode(message)).commissionRate).toBe("");
});

test("numbers in fields of type bytes are text too", () => {
  const params = Params.from({ ...Params.create(), minSignedPerWindow: utf8Encode("0x10") });
  const back = Params.decode(Params.encode(params));
  expect(utf8Decode(back.minSignedPerWindow)).toBe("16");
  expect(utf8Decode(back.slashFractionDowntime)).toBe("0");
  expect(() => Params.decode(Params.encode({ ...params, minSignedPerWindow: utf8Encode("x") }))).toThrow(ProtobufError);
});
