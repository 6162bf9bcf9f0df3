/** Generated codecs against protobufjs, which reads the same proto files by reflection. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import protobuf from "protobufjs";
import { expect, test } from "vitest";
import { randomMessage } from "../../test/support/random-message.js";
import { allFiles } from "../gen/all.js";
import { ModeInfo } from "../gen/cosmos/tx/v1beta1/tx.js";
import { toHex } from "../types/bytes.js";
import type { AnyMessageType } from "./message.js";
import { ProtobufError } from "./reader.js";

const protoRoot = fileURLToPath(new URL("../../proto/", import.meta.url));
const descriptor = fileURLToPath(
  new URL("../../node_modules/protobufjs/google/protobuf/descriptor.proto", import.meta.url),
);

const reflection = new protobuf.Root();
reflection.resolvePath = (_from, path) => {
  if (path === "google/protobuf/descriptor.proto") return descriptor;
  return existsSync(protoRoot + path) ? protoRoot + path : path;
};
reflection.loadSync(
  allFiles.map((file) => file.path),
  { keepCase: true },
);

// Of descriptor.proto protobufjs takes its own, which has more: reflection's test reads ours by it.
const types = allFiles
  .filter((file) => file.path !== "google/protobuf/descriptor.proto")
  .flatMap((file) => file.messages)
  .filter((type) => type.fields.length > 0);

/** Both decode and encode the bytes to the same bytes. */
function check(type: AnyMessageType, runs: number): void {
  const reflected = reflection.lookupType(type.typeName);
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const message = randomMessage(type, g);
      const bytes: Uint8Array = type.encode(message);
      expect(toHex(type.encode(type.decode(bytes)))).toBe(toHex(bytes));
      expect(toHex(reflected.encode(reflected.decode(bytes)).finish())).toBe(toHex(bytes));
    }),
    { numRuns: runs },
  );
}

test("there are types to check", () => {
  expect(types.length).toBeGreaterThan(500);
});

test("every message type: random messages have the bytes that protobufjs gives them", () => {
  for (const type of types) check(type, 4);
});

for (const name of [
  "cosmos.tx.v1beta1.TxBody",
  "cosmos.tx.v1beta1.AuthInfo",
  "cosmos.bank.v1beta1.MsgMultiSend",
  "cosmos.staking.v1beta1.MsgCreateValidator",
  "cosmos.gov.v1.Proposal",
  "tendermint.types.Vote",
  "tendermint.types.Block",
  "tendermint.abci.ResponseFinalizeBlock",
  "tendermint.abci.Request",
  "tendermint.consensus.Message",
]) {
  test(`${name}: many`, () => check(types.find((type) => type.typeName === name)!, 150));
}

test("what was decoded is what was encoded", () => {
  const vote = types.find((type) => type.typeName === "tendermint.types.Vote")!;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const message = randomMessage(vote, g);
      expect(vote.decode(vote.encode(message))).toEqual(message);
    }),
  );
});

test("random bytes: a message or a ProtobufError, nothing else", () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.uint8Array({ maxLength: 80 }), (type, bytes) => {
      try {
        const message: object = type.decode(bytes);
        // What decodes has canonical bytes, and those decode to themselves.
        const canonical: Uint8Array = type.encode(message);
        expect(toHex(type.encode(type.decode(canonical)))).toBe(toHex(canonical));
      } catch (e) {
        if (!(e instanceof ProtobufError)) throw e;
      }
    }),
    { numRuns: 3000 },
  );
});

test("a type that contains itself stops at a depth, whatever the bytes", () => {
  // ModeInfo{multi{mode_infos: [ModeInfo…]}}, from the inside out.
  const nested = (levels: number): Uint8Array => {
    let message = ModeInfo.create();
    for (let i = 0; i < levels; i++) {
      message = { sum: { kind: "multi", value: { bitarray: undefined, modeInfos: [message] } } };
    }
    return ModeInfo.encode(message);
  };
  expect(ModeInfo.decode(nested(20)).sum?.kind).toBe("multi");
  expect(() => ModeInfo.decode(nested(2000))).toThrow(ProtobufError);
});
