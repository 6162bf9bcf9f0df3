import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeSignDoc, serializeSignDoc } from "@cosmjs/amino";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aminoJsonOfAny } from "../codec/amino-json.js";
import { Incoterm, TransportMode } from "../gen/stateset/crossborder/v1/state.js";
import { MsgExecuteOrderFlow } from "../gen/stateset/orders/v1/tx.js";
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { createStatesetAminoConverters, statesetAminoTypes } from "./amino.js";
import { errorOf, knownErrors, StatesetError, simulationError } from "./errors.js";
import { InputError, messageFrom } from "./input.js";
import { COMMERCE_MSGS, encodeObject, statesetRegistry } from "./types.js";

const NO_MESSAGES = { message: () => undefined };
const LEDGER_NAME_MAX = 39;

/** Values a wallet may meet: defaults, edges, text that JSON escapes. */
function anyField(field: FieldInfo, depth: number): fc.Arbitrary<unknown> {
  if (field.message !== undefined) return anyMessage(field.message(), depth + 1);
  if (field.enum !== undefined) return fc.constantFrom(...Object.values(field.enum.values));
  switch (field.kind) {
    case "bool":
      return fc.boolean();
    case "bytes":
      return fc.uint8Array({ maxLength: 33 });
    case "uint64":
      return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    case "int64":
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case "uint32":
      return fc.integer({ min: 0, max: 2 ** 32 - 1 });
    case "int32":
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    case "string":
      return field.options?.["cosmos_proto.scalar"] === "cosmos.Int"
        ? fc.bigInt({ min: 0n, max: 2n ** 200n }).map(String)
        : fc.constantFrom("", "tea", 'a <b> & "c" \\', "Grüße, 世界", "\n");
    default:
      throw new Error(`a field of kind ${field.kind} is new`);
  }
}

function anyMessage(type: AnyMessageType, depth = 0): fc.Arbitrary<object> {
  if (type.typeName === "google.protobuf.Timestamp" || type.typeName === "google.protobuf.Duration") {
    return fc.record({
      seconds: fc.bigInt({ min: 0n, max: 4_000_000_000n }),
      nanos: fc.integer({ min: 0, max: 999_999_999 }),
    });
  }
  const parts = type.fields.map((field): [string, fc.Arbitrary<unknown>] => {
    const value = anyField(field, depth);
    if (field.repeated) return [field.prop, fc.array(value, { maxLength: depth > 2 ? 1 : 2 })];
    return [
      field.prop,
      field.kind === "message" && field.nullable !== false ? fc.option(value, { nil: undefined }) : value,
    ];
  });
  return fc.record(Object.fromEntries(parts)) as fc.Arbitrary<object>;
}

test("all messages of the four modules are there", () => {
  const modules = new Set(COMMERCE_MSGS.map((type) => type.typeName.split(".")[1]));
  expect([...modules].sort()).toEqual(["compliance", "crossborder", "orders", "payments"]);
  expect(COMMERCE_MSGS.length).toBeGreaterThan(60);
  const registry = statesetRegistry();
  for (const type of COMMERCE_MSGS) expect(registry.lookupType(`/${type.typeName}`)).toBeDefined();
  expect(Object.keys(createStatesetAminoConverters()).length).toBe(COMMERCE_MSGS.length);
});

test.each(COMMERCE_MSGS.map((type) => [type.typeName, type] as const))(
  "%s: the registry's bytes are the node's; a wallet signs the JSON that the node makes of them",
  (_name, type) => {
    const registry = statesetRegistry();
    const amino = statesetAminoTypes();
    const typeUrl = `/${type.typeName}`;
    const check = (value: object): void => {
      const bytes = registry.encode({ typeUrl, value });
      expect(bytes).toEqual(type.encode(value));
      expect(type.encode(registry.decode({ typeUrl, value: bytes }) as object)).toEqual(bytes);
      const msg = amino.toAmino({ typeUrl, value });
      // What comes back from a wallet is what is sent.
      const back = amino.fromAmino(msg);
      expect(registry.encode(back)).toEqual(bytes);
      const signed = new TextDecoder().decode(
        serializeSignDoc(makeSignDoc([msg], { amount: [], gas: "1" }, "chain", "", 1, 2)),
      );
      expect(signed).toContain(`"msgs":[${aminoJsonOfAny(type, type.decode(bytes) as object, NO_MESSAGES)}]`);
    };
    check(type.create() as object);
    fc.assert(fc.property(anyMessage(type), check), { numRuns: 25 });
  },
);

test("amino names fit a Ledger's screen", () => {
  for (const { aminoType } of Object.values(createStatesetAminoConverters())) {
    expect(aminoType.length, aminoType).toBeLessThanOrEqual(LEDGER_NAME_MAX);
  }
});

test("fields are taken as one has them", () => {
  const message = messageFrom(MsgExecuteOrderFlow, {
    buyer: "b",
    lines: [{ sku: "tea", quantity: 2, unitPrice: "100" }],
    expiresAt: new Date("2030-01-31T12:00:00.250Z"),
    captureExpiresAt: "2030-02-01T00:00:00Z",
    landedCostQuoteId: "7",
    incoterm: "INCOTERM_DDP",
    transportMode: TransportMode.TRANSPORT_MODE_SEA,
  });
  expect(message.lines[0]).toMatchObject({ sku: "tea", quantity: 2n, unitPrice: "100" });
  expect(message.expiresAt).toEqual({ seconds: 1896091200n, nanos: 250_000_000 });
  expect(message.captureExpiresAt).toEqual({ seconds: 1896134400n, nanos: 0 });
  expect(message.landedCostQuoteId).toBe(7n);
  expect(message.incoterm).toBe(Incoterm.INCOTERM_DDP);
  expect(message.seller).toBe("");
});

test.each([
  ["an unknown field", { byuer: "x" }, "MsgExecuteOrderFlow has no field byuer"],
  ["an unknown field inside", { lines: [{ qty: 1 }] }, "lines[0] has no field qty"],
  ["a fraction", { landedCostQuoteId: 1.5 }, "landedCostQuoteId: wanted a whole number, found 1.5"],
  ["no enum value", { incoterm: "DDPX" }, "incoterm: wanted one of INCOTERM_UNSPECIFIED"],
  ["no time", { expiresAt: "soon" }, "expiresAt: wanted a time such as 2030-01-31T12:00:00Z, found soon"],
  ["no list", { lines: "tea" }, "lines: wanted a list"],
  ["text for a flag", { escrow: "yes" }, "escrow: wanted a boolean, found yes"],
])("%s is refused, and named", (_what, input, text) => {
  const attempt = () => encodeObject(MsgExecuteOrderFlow, input as never);
  expect(attempt).toThrow(InputError);
  expect(attempt).toThrow(text);
});

test("codes have names", () => {
  expect(errorOf("orders", 9)).toMatchObject({ name: "OUT_OF_STOCK", description: "not enough stock" });
  expect(errorOf("sdk", 5)?.name).toBe("INSUFFICIENT_FUNDS");
  expect(errorOf("orders", 9999)).toBeUndefined();
  const e = new StatesetError("orders", 9, "sku tea: not enough stock", "AB", 7);
  expect(StatesetError.is(e, "orders.OUT_OF_STOCK")).toBe(true);
  expect(new StatesetError("new", 77, "what").reason).toBe("new.77");
  for (const module of ["orders", "payments", "compliance", "crossborder", "holds", "idempotency", "bank"]) {
    expect(
      knownErrors.some((known) => known.codespace === module),
      module,
    ).toBe(true);
  }
});

test("a simulation's text tells its error, where it is only one's", () => {
  const text = (said: string) =>
    `Query failed with (6): rpc error: code = Unknown desc = ${said} with gas used: '1174': unknown request`;
  expect(simulationError(text("total_amount is 1: invalid order"), ["orders"])?.reason).toBe("orders.INVALID_ORDER");
  expect(simulationError(text("5ustate is short: insufficient funds"), ["orders"])?.reason).toBe(
    "sdk.INSUFFICIENT_FUNDS",
  );
  expect(simulationError(text("order 7: not found"), ["crossborder"])?.reason).toBe("crossborder.NOT_FOUND");
  expect(simulationError(text("what nobody says"), ["orders"])).toBeUndefined();
  expect(simulationError("fetch failed", ["orders"])).toBeUndefined();
});

/** All source files that the entry point reaches, and the packages. */
function reach(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const [, name] of readFileSync(path, "utf8").matchAll(/^(?!import type|export type).*\bfrom "([^"]+)";$/gm)) {
      if (!name!.startsWith(".")) packages.add(name!);
      else visit(join(dirname(path), name!.replace(/\.js$/, ".ts")));
    }
  };
  expect(existsSync(entry)).toBe(true);
  visit(entry);
  return { files, packages };
}

test("nothing of it needs Node", () => {
  const { files, packages } = reach("src/client/index.ts");
  expect(files.size).toBeGreaterThan(40);
  expect([...packages].filter((name) => !name.startsWith("@cosmjs/"))).toEqual([]);
  for (const path of files) expect(readFileSync(path, "utf8"), path).not.toMatch(/\b(Buffer|process)\./);
});
