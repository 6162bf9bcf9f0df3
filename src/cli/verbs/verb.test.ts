import { expect, test } from "vitest";
import { Query as AuthQuery } from "../../gen/cosmos/auth/v1beta1/query.js";
import { Query as BankQuery } from "../../gen/cosmos/bank/v1beta1/query.js";
import { Msg as BankMsg } from "../../gen/cosmos/bank/v1beta1/tx.js";
import { Query as OrdersQuery } from "../../gen/stateset/orders/v1/query.js";
import { Msg as OrdersMsg } from "../../gen/stateset/orders/v1/tx.js";
import type { ServiceInfo } from "../../protobuf/service.js";
import { idField, kebabOfRpc, queryVerbs, txVerbs, type Verb } from "./verb.js";
import { VERB_NAMES } from "./verb-names.js";

function verb(verbs: readonly Verb[], name: string): Verb {
  const found = verbs.find((v) => v.name === name);
  if (found === undefined) throw new Error(`no verb ${name}: ${verbs.map((v) => v.name).join(", ")}`);
  return found;
}

function usage(v: Verb): string {
  return [v.name, ...v.positional.map((p) => `${p.field.name}${p.variadic ? "..." : ""}`)].join(" ");
}

test.each([
  ["OrdersByBuyer", "orders-by-buyer"],
  ["Bech32Prefix", "bech32-prefix"],
  ["DenomMetadataByID", "denom-metadata-by-id"],
  ["IBCState", "ibc-state"],
  ["Params", "params"],
])("rpc %s is verb %s", (rpc, name) => {
  expect(kebabOfRpc(rpc)).toBe(name);
});

test("verbs of auth and bank have the SDK's names and positions", () => {
  const bank = queryVerbs(BankQuery).map(usage);
  expect(bank).toEqual(
    expect.arrayContaining([
      "balance address denom",
      "balances address",
      "spendable-balances address",
      "spendable-balance address denom",
      "total-supply",
      "total-supply-of denom",
      "params",
      "denom-metadata denom",
      "denoms-metadata",
      "denom-owners denom",
      "send-enabled denoms...",
    ]),
  );
  expect(verb(queryVerbs(BankQuery), "total-supply").aliases).toEqual(["total"]);
  expect(queryVerbs(AuthQuery).map(usage)).toEqual(
    expect.arrayContaining([
      "account address",
      "account-info address",
      "module-account name",
      "address-by-acc-num account_id",
    ]),
  );
  expect(usage(verb(txVerbs(BankMsg), "send"))).toBe("send from_address to_address amount...");
});

test("verbs of other modules follow from their proto files alone", () => {
  expect(queryVerbs(OrdersQuery).map(usage)).toEqual(
    expect.arrayContaining(["order id", "orders-by-buyer buyer", "orders-by-seller seller"]),
  );
  const create = verb(txVerbs(OrdersMsg), "create-order");
  expect(create.positional).toEqual([]);
  expect(create.flags.map((f) => f.name)).toEqual(expect.arrayContaining(["seller", "lines", "client_key"]));
  expect(create.flags.map((f) => f.name)).not.toContain("buyer");
  expect(idField(create)).toBeUndefined();
  expect(idField(verb(txVerbs(OrdersMsg), "confirm-order"))?.name).toBe("id");
  expect(idField(verb(txVerbs(OrdersMsg), "propose-resolution"))?.name).toBe("dispute_id");
});

test("every name in the table belongs to a method, and its positions to fields", () => {
  const services: readonly ServiceInfo[] = [AuthQuery, BankQuery, BankMsg];
  const known = new Map(services.flatMap((s) => Object.values(s.methods).map((m) => [`${s.typeName}/${m.name}`, m])));
  for (const [name, { positional = [] }] of Object.entries(VERB_NAMES)) {
    const method = known.get(name);
    if (method === undefined) {
      expect(name).toMatch(/^cosmos\.consensus\./);
      continue;
    }
    for (const field of positional) expect(method.input.fields.map((f) => f.name)).toContain(field.replace("...", ""));
  }
});
