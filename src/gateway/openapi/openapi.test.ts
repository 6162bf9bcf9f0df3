import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { createAppTypes } from "../../app/app.js";
import { Service as TendermintService } from "../../gen/cosmos/base/tendermint/v1beta1/query.js";
import { Service as TxService } from "../../gen/cosmos/tx/v1beta1/service.js";
import { restRoutes } from "../rest/router.js";
import { openApi } from "./openapi.js";

// biome-ignore lint/suspicious/noExplicitAny: JSON of which each test looks at a part
type Json = any;

const services = [...createAppTypes().modules.flatMap((m) => m.queryService ?? []), TxService, TendermintService];
const api: Json = openApi(services, { title: "T", version: "1.0.0" });

test("it is a valid description, by the schema of OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(api));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(api.openapi).toBe("3.1.0");
});

test("every route that is served is described, but those that only rename a parameter", () => {
  const shape = (verb: string, path: string) => `${verb} ${path.replace(/\{[^}]*\}/g, "{}")}`;
  const described = Object.entries<Json>(api.paths).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((v) => shape(v, path)),
  );
  const served = new Set(restRoutes(services).map(({ verb, rule }) => shape(verb, rule.path)));
  expect(new Set(described)).toEqual(served);
  expect(described).toHaveLength(served.size);
});

test("every reference leads somewhere, and every operation has a name of its own", () => {
  const text = JSON.stringify(api);
  const names = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((m) => m[1]!));
  for (const name of names) expect(api.components.schemas, name).toHaveProperty([name]);
  const ids = Object.values<Json>(api.paths).flatMap((verbs) => Object.values<Json>(verbs).map((o) => o.operationId));
  expect(new Set(ids).size).toBe(ids.length);
});

test("values are described as their JSON is: large numbers as text, times, bytes, enumerations, any", () => {
  const { schemas } = api.components;
  expect(schemas["cosmos.base.v1beta1.Coin"].properties.amount).toMatchObject({
    type: "string",
    pattern: "^-?[0-9]+$",
  });
  const order = schemas["stateset.orders.v1.Order"].properties;
  expect(order.id).toMatchObject({ type: "string", format: "uint64" });
  expect(order.created_at).toMatchObject({ type: "string", format: "date-time" });
  expect(order.status.enum).toContain("ORDER_STATUS_PLACED");
  expect(order.lines).toMatchObject({
    type: "array",
    items: { $ref: "#/components/schemas/stateset.orders.v1.LineItem" },
  });
  expect(schemas["cosmos.tx.v1beta1.TxBody"].properties.messages.items.required).toEqual(["@type"]);
});

test("parameters: from the path, from the query with those of pages, and the height", () => {
  const { parameters } = api.paths["/cosmos/bank/v1beta1/balances/{address}"].get;
  expect(parameters.map((p: Json) => `${p.in} ${p.name}`)).toEqual([
    "path address",
    "query pagination.key",
    "query pagination.offset",
    "query pagination.limit",
    "query pagination.count_total",
    "query pagination.reverse",
    "query resolve_denom",
    "header x-cosmos-block-height",
  ]);
  const post = api.paths["/cosmos/tx/v1beta1/txs"].post;
  expect(post.requestBody.content["application/json"].schema.$ref).toContain("BroadcastTxRequest");
});
