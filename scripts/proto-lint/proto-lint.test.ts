import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadProtos, type ProtoSet } from "../proto-gen/load.js";
import { AMINO_NAME_MAX, lintProtos } from "./lint.js";
import { breakingChanges, snapshotOf } from "./snapshot.js";

const GOOD = `syntax = "proto3";
package stateset.shop.v1;
// Changes the shop.
service Msg {
  option (cosmos.msg.v1.service) = true;
  // Opens it.
  rpc Open(MsgOpen) returns (MsgOpenResponse);
}
// Reads the shop.
service Query {
  // The shop.
  rpc Shop(QueryShopRequest) returns (QueryShopResponse) {
    option (google.api.http) = { get: "/stateset/shop/v1/shops/{id}" };
  }
}
// Opens it.
message MsgOpen {
  option (cosmos.msg.v1.signer) = "owner";
  option (amino.name) = "stateset/shop/MsgOpen";
  string owner = 1;
  State state = 2;
}
// The answer to Open.
message MsgOpenResponse { uint64 id = 1; }
// The shop.
message QueryShopRequest { uint64 id = 1; }
// The answer to Shop.
message QueryShopResponse { repeated State states = 1; }
// Where it stands.
enum State {
  STATE_UNSPECIFIED = 0;
  STATE_OPEN = 1;
}
`;

const all = (): boolean => true;

function load(text: string, path = "stateset/shop/v1/shop.proto"): ProtoSet {
  const dir = mkdtempSync(join(tmpdir(), "protos-"));
  try {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    return loadProtos(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function edited(from: string, to: string): string {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
}

test("a file as it should be has no problem", () => {
  expect(lintProtos(load(GOOD), all)).toEqual([]);
});

test.each([
  [
    "a message without a comment",
    "// The shop.\nmessage",
    "message",
    "message stateset.shop.v1.QueryShopRequest has no",
  ],
  ["an rpc without a comment", "  // Opens it.\n", "", "rpc stateset.shop.v1.Msg/Open has no comment"],
  ["an enum without a comment", "// Where it stands.\n", "", "enum stateset.shop.v1.State has no comment"],
  ["a zero that means something", "STATE_UNSPECIFIED", "STATE_CLOSED", "its value 0 must be STATE_UNSPECIFIED"],
  ["an enum value without prefix", "STATE_OPEN", "OPEN", "OPEN does not begin with STATE_"],
  ["a message nobody signs", '  option (cosmos.msg.v1.signer) = "owner";\n', "", "lacks option (cosmos.msg.v1.signer)"],
  ["a signer that is no field", '"owner"', '"buyer"', "signer buyer is no field"],
  ["no amino name", '  option (amino.name) = "stateset/shop/MsgOpen";\n', "", "lacks option (amino.name)"],
  ["an amino name of 40", "shop/MsgOpen", `shop/${"M".repeat(26)}`, `has 40 characters, at most ${AMINO_NAME_MAX}`],
  ["a query without a route", 'get: "/stateset/shop/v1/shops/{id}"', "", "has no google.api.http route"],
  ["a request by another name", "Shop(QueryShopRequest)", "Shop(MsgOpen)", "takes MsgOpen, not QueryShopRequest"],
  ["another package", "package stateset.shop.v1", "package stateset.shop.v2", "does not match the folder"],
])("%s is told", (_what, from, to, problem) => {
  expect(lintProtos(load(edited(from, to)), all).join("\n")).toContain(problem);
});

test("two routes that differ in the name of a variable are one", () => {
  const second = `  // Again.
  rpc Again(QueryAgainRequest) returns (QueryAgainResponse) {
    option (google.api.http) = { get: "/stateset/shop/v1/shops/{name}" };
  }
}
// Again.
message QueryAgainRequest { string name = 1; }
// The answer to Again.
message QueryAgainResponse {}
// Opens it.
message MsgOpen {`;
  expect(lintProtos(load(edited("}\n// Opens it.\nmessage MsgOpen {", second)), all)).toEqual([
    expect.stringContaining(
      "Query/Again: route GET /stateset/shop/v1/shops/{} is that of stateset.shop.v1.Query/Shop too",
    ),
  ]);
});

test.each([
  ["a field that is gone", "  State state = 2;\n", "", "field 2 (state stateset.shop.v1.State) is gone"],
  [
    "a field with another number",
    "State state = 2",
    "State state = 3",
    "field 2 (state stateset.shop.v1.State) is gone",
  ],
  ["a field of another type", "string owner = 1", "bytes owner = 1", 'was "owner string", is "owner bytes"'],
  ["a field of another name", "State state = 2", "State status = 2", 'was "state stateset'],
  ["a field that is a list now", "uint64 id = 1", "repeated uint64 id = 1", 'is "id repeated uint64"'],
  ["a value of an enum that is gone", "  STATE_OPEN = 1;\n", "", 'value 1: was "STATE_OPEN", is nothing'],
  [
    "an rpc that is gone",
    "  // Opens it.\n  rpc Open(MsgOpen) returns (MsgOpenResponse);\n",
    "",
    "rpc stateset.shop.v1.Msg/Open",
  ],
  [
    "another package",
    "package stateset.shop.v1",
    "package stateset.shop.v2",
    "message stateset.shop.v1.MsgOpen is gone",
  ],
  ["another amino name", "stateset/shop/MsgOpen", "stateset/shop/MsgOpenShop", "amino.name: was"],
])("%s breaks", (_what, from, to, change) => {
  const before = snapshotOf(load(GOOD), all);
  expect(breakingChanges(before, snapshotOf(load(edited(from, to)), all)).join("\n")).toContain(change);
});

test("additions break nothing", () => {
  const before = snapshotOf(load(GOOD), all);
  const more = edited("  State state = 2;\n", "  State state = 2;\n  string note = 3;\n").replace(
    "STATE_OPEN = 1;",
    "STATE_OPEN = 1;\n  STATE_SHUT = 2;",
  );
  expect(breakingChanges(before, snapshotOf(load(more), all))).toEqual([]);
});

test("the project's own files are in order, and break nothing of the snapshot's form", () => {
  const set = loadProtos(fileURLToPath(new URL("../../proto", import.meta.url)));
  const own = (path: string): boolean => path.startsWith("stateset/");
  expect(lintProtos(set, own)).toEqual([]);
  expect(Object.keys(snapshotOf(set, own).rpcs).length).toBeGreaterThan(100);
});
