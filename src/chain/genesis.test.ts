import { describe, expect, test } from "vitest";
import { ed25519KeyFromSeed, ed25519PublicKey } from "../crypto/ed25519.js";
import { toBase64 } from "../types/base64.js";
import { fromHex } from "../types/bytes.js";
import { genesisToJson, parseGenesis } from "./genesis.js";
import { defaultConsensusParams } from "./params.js";

const NOW = { seconds: 1n, nanos: 0 };
const key = toBase64(ed25519PublicKey(ed25519KeyFromSeed(new Uint8Array(32).fill(7))));
const validators = [{ pub_key: { type: "tendermint/PubKeyEd25519", value: key }, power: "5", name: "a <b>" }];
const params = {
  block: { max_bytes: "1000", max_gas: "-1" },
  evidence: { max_age_num_blocks: "10", max_age_duration: "1000000000", max_bytes: "10" },
  validator: { pub_key_types: ["ed25519"] },
};
const sdk = {
  app_name: "simd",
  app_version: "1",
  genesis_time: "2026-01-02T03:04:05.6+01:00",
  chain_id: "sdk-1",
  initial_height: 7,
  app_hash: null as unknown,
  app_state: { bank: { supply: [] } },
  consensus: { validators, params } as unknown,
};

function parse(doc: unknown) {
  return parseGenesis(typeof doc === "string" ? doc : JSON.stringify(doc), NOW);
}

function refusal(doc: unknown): string {
  const read = parse(doc);
  if (read.ok) throw new Error("was accepted");
  return read.error;
}

describe("the SDK's form", () => {
  test("is read and written in CometBFT's", () => {
    const read = parse(sdk);
    if (!read.ok) throw new Error(read.error);
    expect(read.value).toMatchObject({
      chainId: "sdk-1",
      initialHeight: 7n,
      genesisTime: { seconds: 1767319445n, nanos: 600_000_000 },
      appState: '{"bank":{"supply":[]}}',
    });
    expect(read.value.consensusParams.block.maxBytes).toBe(1000n);
    expect(read.value.validators[0]!.power).toBe(5n);
    const written = JSON.parse(genesisToJson(read.value, "indented"));
    expect(written).toMatchObject({ initial_height: "7", genesis_time: "2026-01-02T02:04:05.6Z", app_hash: "" });
    expect(written.consensus).toBeUndefined();
    expect(written.validators[0].name).toBe("a <b>");
    expect(written.consensus_params.abci).toEqual({ vote_extensions_enable_height: "0" });
    expect(parse(written)).toEqual(read);
  });

  test("takes an app hash in base64 and a height as text", () => {
    const read = parse({ ...sdk, app_hash: "AQI=", initial_height: "9" });
    expect(read).toMatchObject({ ok: true, value: { appHash: fromHex("0102"), initialHeight: 9n } });
  });

  test("without consensus takes the defaults", () => {
    const { consensus: _, ...rest } = sdk;
    expect(parse(rest)).toMatchObject({
      ok: true,
      value: { consensusParams: defaultConsensusParams(), validators: [] },
    });
  });

  test("mixed with CometBFT's is refused", () => {
    expect(refusal({ ...sdk, validators })).toMatch(/both at the top and in consensus/);
    const utc = { ...sdk, genesis_time: "2026-01-02T03:04:05Z" };
    expect(refusal({ ...utc, consensus: undefined, validators })).toMatch(/^initial_height: /);
  });

  test("a height with a fraction or beyond what a number can hold is refused", () => {
    expect(refusal({ ...sdk, initial_height: 1.5 })).toMatch(/^initial_height: /);
    expect(refusal({ ...sdk, initial_height: 2 ** 60 })).toMatch(/^initial_height: /);
  });
});

describe("a fault", () => {
  test("names the path of the value", () => {
    const comet = { chain_id: "c", validators: [{ ...validators[0], power: 5 }] };
    expect(refusal(comet)).toMatch(/^validators\[0\]\.power: expected a whole number in quotes/);
    expect(refusal({ chain_id: "c", consensus_params: { block: { max_bytes: "x" } } })).toMatch(
      /^consensus_params\.block\.max_bytes: /,
    );
    expect(refusal({ chain_id: 5 })).toMatch(/^chain_id: expected a text, found 5/);
    expect(refusal({ chain_id: "c", validators: {} })).toMatch(/^validators: expected a list/);
  });
});

test("the application's state keeps its digits and the order of its members", () => {
  const read = parse('{"chain_id":"c","app_state": {"10":1.10,"2":123456789012345678901234567890}}');
  if (!read.ok) throw new Error(read.error);
  expect(read.value.appState).toBe('{"10":1.10,"2":123456789012345678901234567890}');
  expect(genesisToJson(read.value, "compact")).toContain('"app_state":{"10":1.10,"2":123456789012345678901234567890}');
});

test("no application state and null are the same", () => {
  const without = parse({ chain_id: "c" });
  expect(parse({ chain_id: "c", app_state: null })).toEqual(without);
  expect(without.ok && genesisToJson(without.value, "compact")).not.toContain("app_state");
});
