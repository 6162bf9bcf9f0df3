import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultText, type JsonSchema, schemaFaults } from "../../config/json-schema.js";
import { makeHome } from "../home-files.js";
import type { Io } from "../io.js";
import { runCli } from "../run.js";

const text: JsonSchema = { type: "string", pattern: "^.+$" };
const number: JsonSchema = { type: "number" };
const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });
/** Fields that may be left out, after the required ones. */
const object = (required: Record<string, JsonSchema>, others: Record<string, JsonSchema> = {}): JsonSchema => ({
  type: "object",
  properties: { ...required, ...others },
  required: Object.keys(required),
  additionalProperties: false,
});
const endpoint = object({ address: text }, { provider: text, archive: { type: "boolean" } });
const peer = object({ id: text, address: text }, { provider: text });
const version: JsonSchema = { type: "string", pattern: "^v?[0-9]+(\\.[0-9]+){0,2}$" };
const bech32 = ["Acc", "Val", "Cons"].flatMap((who) => [`bech32Prefix${who}Addr`, `bech32Prefix${who}Pub`]);
const bech32Config = object(Object.fromEntries(bech32.map((key) => [key, text])));

/** What the chain registry's schemas say of the fields that are written, and that there are no others. */
const chainSchema = object(
  { chain_name: { type: "string", pattern: "^[a-z0-9]+$" }, chain_type: { const: "cosmos" } },
  {
    $schema: { type: "string", pattern: "^(\\.\\./)+chain\\.schema\\.json$" },
    chain_id: text,
    pretty_name: text,
    status: { enum: ["live", "upcoming", "killed"] },
    network_type: { enum: ["mainnet", "testnet", "devnet"] },
    bech32_prefix: text,
    bech32_config: bech32Config,
    daemon_name: text,
    node_home: text,
    key_algos: listOf({ enum: ["secp256k1", "ethsecp256k1", "ed25519", "sr25519", "bn254"] }),
    slip44: number,
    fees: object({
      fee_tokens: listOf(
        object(
          { denom: text },
          { fixed_min_gas_price: number, low_gas_price: number, average_gas_price: number, high_gas_price: number },
        ),
      ),
    }),
    codebase: object(
      {},
      {
        git_repo: text,
        recommended_version: text,
        compatible_versions: listOf(text),
        language: object({ type: { enum: ["go", "rust", "solidity", "other"] } }),
        sdk: object({ type: { enum: ["cosmos", "penumbra", "other"] } }, { version }),
        consensus: object({ type: { enum: ["tendermint", "cometbft", "sei-tendermint"] } }, { version }),
      },
    ),
    peers: object({}, { seeds: listOf(peer), persistent_peers: listOf(peer) }),
    apis: object({}, { rpc: listOf(endpoint), rest: listOf(endpoint), grpc: listOf(endpoint), wss: listOf(endpoint) }),
  },
);

const assetListSchema = object(
  {
    chain_name: text,
    assets: {
      ...listOf(
        object(
          {
            type_asset: { enum: ["sdk.coin", "cw20", "erc20", "ics20", "snip20", "snip25"] },
            denom_units: { ...listOf(object({ denom: text, exponent: { type: "integer" } })), minItems: 1 },
            base: text,
            name: { type: "string", pattern: "^.{1,30}$" },
            display: text,
            symbol: text,
          },
          { description: text },
        ),
      ),
      minItems: 1,
    },
  },
  { $schema: { type: "string", pattern: "^(\\.\\./)+assetlist\\.schema\\.json$" } },
);

const currency = { coinDenom: text, coinMinimalDenom: text, coinDecimals: { type: "integer" } } as const;
const keplrSchema = object(
  {
    chainId: text,
    chainName: text,
    rpc: { type: "string", pattern: "^https?://.+" },
    rest: { type: "string", pattern: "^https?://.+" },
    bip44: object({ coinType: { type: "integer" } }),
    bech32Config,
    currencies: { ...listOf(object(currency)), minItems: 1 },
    feeCurrencies: {
      ...listOf(object({ ...currency, gasPriceStep: object({ low: number, average: number, high: number }) })),
      minItems: 1,
    },
    features: listOf(text),
  },
  { stakeCurrency: object(currency) },
);

interface Files {
  readonly chain: unknown;
  readonly assetlist: { readonly assets: readonly Record<string, unknown>[] };
  readonly keplr: Record<string, unknown>;
}

const topology = fileURLToPath(new URL("../../../genesis/network-4.json", import.meta.url));
let folder: string;
let home: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-registry-"));
  home = join(folder, "home");
  await makeHome(home, {
    ...{ moniker: "m", chainId: "Shop-Net-7", prefix: "shop", denom: "ushop", initialHeight: 1n, overwrite: false },
    config: { "p2p.seeds": `${"ab".repeat(20)}@10.0.0.9:26656` },
    app: { "minimum-gas-prices": "0.025ushop" },
  });
  const path = join(home, "config/genesis.json");
  const genesis = JSON.parse(readFileSync(path, "utf8")) as { app_state: { bank: { denom_metadata: unknown } } };
  genesis.app_state.bank.denom_metadata = [
    {
      description: "A dollar.",
      denom_units: [
        { denom: "uusdc", exponent: 0, aliases: [] },
        { denom: "usdc", exponent: 6, aliases: [] },
      ],
      ...{ base: "uusdc", display: "usdc", name: "Dollar", symbol: "USDC", uri: "", uri_hash: "" },
    },
  ];
  writeFileSync(path, JSON.stringify(genesis));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const io: Io = {
    env: {},
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readLine: async () => undefined,
    readSecret: async () => undefined,
    readAll: async () => "",
    interactive: false,
    colour: false,
    exitCode: 0,
  };
  const code = await runCli(["registry", "export", ...args, "--home", home], io);
  return { code, out, err };
}

async function exported(...args: string[]): Promise<Files> {
  const { code, out, err } = await run(...args, "--stdout");
  expect(err).toBe("");
  expect(code).toBe(0);
  const files = JSON.parse(out) as Files;
  expect(schemaFaults(chainSchema, files.chain).map(faultText)).toEqual([]);
  expect(schemaFaults(assetListSchema, files.assetlist).map(faultText)).toEqual([]);
  expect(schemaFaults(keplrSchema, files.keplr).map(faultText)).toEqual([]);
  for (const asset of files.assetlist.assets) {
    const denoms = (asset.denom_units as readonly { denom: string }[]).map(({ denom }) => denom);
    expect(denoms).toEqual(expect.arrayContaining([asset.base, asset.display]));
  }
  return files;
}

test("the topology's endpoints are named by their regions", async () => {
  const { chain, keplr } = await exported("--topology", topology, "--network-type", "mainnet");
  expect(chain).toMatchObject({
    chain_name: "shopnet",
    chain_id: "Shop-Net-7",
    network_type: "mainnet",
    bech32_prefix: "shop",
    slip44: 118,
    peers: { seeds: [{ id: "ab".repeat(20), address: "10.0.0.9:26656" }], persistent_peers: [] },
  });
  const { rpc, rest, wss } = (chain as { apis: Record<string, { address: string; provider: string }[]> }).apis;
  expect(rpc).toHaveLength(8);
  expect(rpc![0]).toEqual({ address: "https://rpc.us-east-1.stateset.example", provider: "us-east-1" });
  expect(wss![0]!.address).toBe("wss://rpc.us-east-1.stateset.example/websocket");
  expect(rest).toHaveLength(4);
  expect(keplr).toMatchObject({
    chainId: "Shop-Net-7",
    rpc: "https://rpc.us-east-1.stateset.example",
    rest: "https://api.us-east-1.stateset.example",
    feeCurrencies: [
      {
        ...{ coinDenom: "SHOP", coinMinimalDenom: "ushop", coinDecimals: 6 },
        gasPriceStep: { low: 0.025, average: 0.03125, high: 0.04 },
      },
    ],
  });
});

test("the fee token is there in any case, beside what bank's genesis describes", async () => {
  const { assetlist, keplr } = await exported("--rpc", "https://r.example", "--rest", "https://a.example");
  expect(assetlist.assets.map(({ base, display, symbol, name }) => [base, display, symbol, name])).toEqual([
    ["ushop", "shop", "SHOP", "SHOP"],
    ["uusdc", "usdc", "USDC", "Dollar"],
  ]);
  expect(keplr.currencies).toEqual([
    { coinDenom: "SHOP", coinMinimalDenom: "ushop", coinDecimals: 6 },
    { coinDenom: "USDC", coinMinimalDenom: "uusdc", coinDecimals: 6 },
  ]);
});

test("without a topology the node of the home is named", async () => {
  const { chain } = await exported("--chain-name", "myshop");
  expect(chain).toMatchObject({
    chain_name: "myshop",
    apis: {
      rpc: [{ address: "http://127.0.0.1:26657" }],
      rest: [{ address: "http://localhost:1317" }],
      grpc: [{ address: "localhost:9090" }],
    },
  });
});

test("files are written into a folder", async () => {
  const target = join(folder, "out");
  const { code, out } = await run(target, "--output", "json");
  expect(code).toBe(0);
  expect(readdirSync(target).sort()).toEqual(["assetlist.json", "chain.json", "keplr.json"]);
  expect((JSON.parse(out) as { written: string[] }).written).toContain(join(target, "chain.json"));
  expect(schemaFaults(chainSchema, JSON.parse(readFileSync(join(target, "chain.json"), "utf8")))).toEqual([]);
});

test("what cannot be is refused", async () => {
  expect((await run("--chain-name", "My Shop")).err).toContain("lower-case letters and digits");
  expect((await run("--rpc", "ftp://x")).err).toContain("https://rpc.example.com");
  expect((await run("--network-type", "other")).code).toBe(2);
});
