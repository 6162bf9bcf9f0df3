/** Proto-JSON by what the SDK's gateway made of recorded responses (sdk/queries), and by exported genesis states. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { fromProtoJson, toProtoJson } from "../../src/codec/proto-json.js";
import { allFiles } from "../../src/gen/all.js";
import type { AnyMessageType } from "../../src/protobuf/message.js";
import type { MethodInfo } from "../../src/protobuf/service.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { fullRegistry } from "../support/full-registry.js";
import { loadVectors, vectorPath } from "./load.js";

interface Query {
  readonly name: string;
  readonly method?: string;
  readonly request?: string;
  readonly request_json?: unknown;
  readonly grpc?: { readonly code: number; readonly response?: string };
  readonly http?: { readonly status: number; readonly body: string };
}

interface Exported {
  readonly module?: string;
  readonly name?: string;
  readonly genesis?: unknown;
}

// JSON has no addresses that need a prefix, but the registry does.
const registry = fullRegistry("stateset1");
const methods = new Map<string, MethodInfo>();
for (const { services } of allFiles) {
  for (const service of services) {
    for (const method of Object.values(service.methods)) methods.set(`/${service.typeName}/${method.name}`, method);
  }
}

/** Text with the same order of fields, whatever the blanks. */
function normal(json: unknown): string {
  return JSON.stringify(json);
}

/** JSON to a message and back: the same text and bytes. */
function expectRoundTrip(type: AnyMessageType, json: unknown, bytes: string | undefined): void {
  const message = fromProtoJson<object>(type, JSON.stringify(json), registry);
  if (!message.ok) throw new Error(message.error);
  expect(normal(JSON.parse(toProtoJson(type, message.value, registry)))).toBe(normal(json));
  if (bytes !== undefined) expect(toHex(type.encode(message.value))).toBe(bytes);
}

const groups = readdirSync(vectorPath("sdk", "queries")).filter(
  (name) => name !== "blocks.json" && name !== "http.json",
);

test("there are recorded queries", () => {
  expect(groups).toContain("bank.json");
});

for (const group of groups) {
  const file = loadVectors<Query>("sdk", `queries/${group.replace(".json", "")}`);
  file.cases.forEach((c, i) => {
    if (c.method === undefined) return;
    const method = methods.get(c.method);
    if (method === undefined) {
      // A method that does not exist was recorded for its error.
      test(`${group} ${i} ${c.name}`, () => expect(c.grpc?.response).toBeUndefined());
      return;
    }
    test(`${group} ${i} ${c.name}`, () => {
      if (c.request !== undefined && c.request_json !== undefined) {
        const request: object = method.input.decode(fromHex(c.request));
        expect(normal(JSON.parse(toProtoJson(method.input, request, registry)))).toBe(normal(c.request_json));
        expectRoundTrip(method.input, c.request_json, c.request);
      }
      if (c.grpc?.response === undefined) return;
      const response: object = method.output.decode(fromHex(c.grpc.response));
      // What Go wrote is what is written here.
      expect(toHex(method.output.encode(response))).toBe(c.grpc.response);
      if (c.http?.status === 200) expect(toProtoJson(method.output, response, registry)).toBe(c.http.body);
    });
  });
}

const exported = loadVectors<Exported>("sdk", "genesis/exported_execution");
/** The version of a module's messages, where it is not v1beta1. */
const VERSIONS: { readonly [module: string]: string } = { gov: "v1" };

exported.cases.forEach((c, i) => {
  const type = registry.message(`cosmos.${c.module}.${VERSIONS[c.module ?? ""] ?? "v1beta1"}.GenesisState`);
  if (type === undefined || c.genesis === undefined || c.genesis === null) return;
  test(`exported genesis ${i} ${c.module}`, () => {
    expectRoundTrip(type, c.genesis, undefined);
  });
});
