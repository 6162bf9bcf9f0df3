import { expect, test } from "vitest";
import { QueryAllBalancesRequest } from "../../gen/cosmos/bank/v1beta1/query.js";
import { MsgSend } from "../../gen/cosmos/bank/v1beta1/tx.js";
import { PageRequest } from "../../gen/cosmos/base/query/v1beta1/pagination.js";
import { TxBody } from "../../gen/cosmos/tx/v1beta1/tx.js";
import { QueryOrdersByStatusRequest } from "../../gen/stateset/orders/v1/query.js";
import { Params } from "../../gen/stateset/orders/v1/state.js";
import { MsgUpdateValidators } from "../../gen/stateset/validators/v1/tx.js";
import type { AnyMessageType, FieldInfo } from "../../protobuf/message.js";
import { fieldJson, valueLabel } from "./field-values.js";

function field(type: AnyMessageType, name: string): FieldInfo {
  return type.fields.find((f) => f.name === name)!;
}

const updates = field(MsgUpdateValidators, "updates");
const KEY = "NcPuAyp85weo19NCS9mMDy9r8xNNjHzlelYFFuNiOSE=";
const shown = { "@type": "/cosmos.crypto.ed25519.PubKey", key: KEY };
const status = field(QueryOrdersByStatusRequest, "status");
const statuses = Object.keys(status.enum!.values);

test.each<[string, FieldInfo, readonly string[], unknown]>([
  ["text", field(TxBody, "memo"), ["a,b"], "a,b"],
  ["a number", field(TxBody, "timeout_height"), ["12"], "12"],
  ["a switch", field(QueryAllBalancesRequest, "resolve_denom"), ["true"], true],
  ["base64", field(PageRequest, "key"), ["AAEC"], "AAEC"],
  ["hex", field(PageRequest, "key"), ["0x000102"], "AAEC"],
  [
    "coins in one text",
    field(MsgSend, "amount"),
    ["5bbb,3aaa"],
    [
      { denom: "aaa", amount: "3" },
      { denom: "bbb", amount: "5" },
    ],
  ],
  [
    "coins in several texts",
    field(MsgSend, "amount"),
    ["5bbb", "3aaa"],
    [
      { denom: "aaa", amount: "3" },
      { denom: "bbb", amount: "5" },
    ],
  ],
  ["a duration", field(Params, "default_expiry"), ["1h"], "3600s"],
  ["an enum by its name", status, [statuses[1]!], statuses[1]],
  ["an enum by the end of its name", status, [statuses[1]!.split("_").pop()!.toLowerCase()], statuses[1]],
  ["an enum by its number", status, ["1"], 1],
  ["a validator by the base64 of its key", updates, [`${KEY}:7`], [{ pub_key: shown, power: "7" }]],
  [
    "validators by keys as they are shown, and as JSON",
    updates,
    [`${JSON.stringify(shown)}:0`, JSON.stringify([{ pub_key: shown, power: "2" }])],
    [
      { pub_key: shown, power: "0" },
      { pub_key: shown, power: "2" },
    ],
  ],
])("%s", (_, f, texts, json) => {
  expect(fieldJson(f, texts, "--x")).toEqual(json);
});

test.each<[string, FieldInfo, string, string]>([
  ["a fraction of a coin", field(MsgSend, "amount"), "1.5ustate", "whole amounts"],
  ["no coin", field(MsgSend, "amount"), "five", "amounts such as 10ustate"],
  ["no number", field(TxBody, "timeout_height"), "1e3", "a whole number"],
  ["no switch", field(QueryAllBalancesRequest, "resolve_denom"), "yes", "true or false"],
  ["odd hex", field(PageRequest, "key"), "0x012", "base64, or hex"],
  ["no duration", field(Params, "default_expiry"), "1 week", "a duration"],
  ["no time", field(TxBody, "timeout_timestamp"), "tomorrow", "a time such as"],
  ["no JSON", field(TxBody, "messages"), "{", "JSON"],
  ["a key without power", updates, KEY, "KEY:POWER"],
  ["a negative power", updates, `${KEY}:-1`, "KEY:POWER"],
  ["an unknown name", status, "gone", `one of ${statuses[0]}`],
])("refuses %s", (_, f, text, wanted) => {
  expect(() => fieldJson(f, [text], "--x")).toThrow(`--x: found ${JSON.stringify(text)}, wanted ${wanted}`);
});

test("usage tells what kind of value a field takes", () => {
  expect(valueLabel(field(MsgSend, "from_address"))).toBe("address_or_key");
  expect(valueLabel(field(MsgSend, "amount"))).toBe("coins");
  expect(valueLabel(field(TxBody, "timeout_timestamp"))).toBe("time");
});
