/** What wallets, explorers and other chains know a chain by: chain.json and assetlist.json of the chain registry, and what
 *  Keplr's experimentalSuggestChain takes.
 *  @spec chain-registry chain.schema.json, assetlist.schema.json; Keplr ChainInfo */

export interface RegistryAsset {
  /** The denom of amounts on the chain. */
  readonly base: string;
  /** What people read. */
  readonly display: string;
  /** Decimal places between the two. */
  readonly exponent: number;
  readonly name: string;
  readonly symbol: string;
  readonly description: string;
}

export interface RegistryPeer {
  readonly id: string;
  readonly address: string;
}

export interface RegistryInput {
  /** Lower case letters and digits. */
  readonly chainName: string;
  readonly prettyName: string;
  readonly chainId: string;
  readonly networkType: "mainnet" | "testnet" | "devnet";
  readonly bech32Prefix: string;
  readonly coinType: number;
  readonly feeDenom: string;
  /** Of the fee token, for a unit of gas. */
  readonly gasPrice: number;
  readonly assets: readonly RegistryAsset[];
  readonly rpc: readonly Endpoint[];
  readonly rest: readonly Endpoint[];
  readonly grpc: readonly Endpoint[];
  readonly seeds: readonly RegistryPeer[];
  readonly persistentPeers: readonly RegistryPeer[];
  readonly versions: { readonly node: string; readonly sdk: string; readonly comet: string };
}

export interface Endpoint {
  readonly address: string;
  /** Who runs it: the region, where it is one. */
  readonly provider?: string;
}

/** What wallets offer beside the least price. */
const AVERAGE = 1.25;
const HIGH = 1.6;

/** Without the tails that multiplying floats leaves. */
const rounded = (value: number): number => Number(value.toPrecision(12));

function gasPrices(price: number): { low: number; average: number; high: number } {
  return { low: price, average: rounded(price * AVERAGE), high: rounded(price * HIGH) };
}

/** The endings of the prefix, as the SDK makes them. */
function bech32Config(prefix: string): Record<string, string> {
  return {
    bech32PrefixAccAddr: prefix,
    bech32PrefixAccPub: `${prefix}pub`,
    bech32PrefixValAddr: `${prefix}valoper`,
    bech32PrefixValPub: `${prefix}valoperpub`,
    bech32PrefixConsAddr: `${prefix}valcons`,
    bech32PrefixConsPub: `${prefix}valconspub`,
  };
}

function webSocketOf(endpoint: Endpoint): Endpoint {
  return { ...endpoint, address: `${endpoint.address.replace(/^http/, "ws").replace(/\/$/, "")}/websocket` };
}

export function chainJson(input: RegistryInput): unknown {
  const { low, average, high } = gasPrices(input.gasPrice);
  const { versions } = input;
  const apis = { rpc: input.rpc, rest: input.rest, grpc: input.grpc, wss: input.rpc.map(webSocketOf) };
  return {
    $schema: "../chain.schema.json",
    chain_name: input.chainName,
    chain_type: "cosmos",
    chain_id: input.chainId,
    pretty_name: input.prettyName,
    status: "live",
    network_type: input.networkType,
    bech32_prefix: input.bech32Prefix,
    bech32_config: bech32Config(input.bech32Prefix),
    daemon_name: "statesetd",
    node_home: "$HOME/.statesetd",
    key_algos: ["secp256k1"],
    slip44: input.coinType,
    fees: {
      fee_tokens: [
        {
          denom: input.feeDenom,
          fixed_min_gas_price: low,
          low_gas_price: low,
          average_gas_price: average,
          high_gas_price: high,
        },
      ],
    },
    codebase: {
      recommended_version: `v${versions.node}`,
      compatible_versions: [`v${versions.node}`],
      language: { type: "other" },
      sdk: { type: "cosmos", version: versions.sdk },
      consensus: { type: "cometbft", version: versions.comet },
    },
    peers: { seeds: input.seeds, persistent_peers: input.persistentPeers },
    apis: Object.fromEntries(Object.entries(apis).filter(([, list]) => list.length > 0)),
  };
}

export function assetListJson({ chainName, assets }: RegistryInput): unknown {
  return {
    $schema: "../assetlist.schema.json",
    chain_name: chainName,
    assets: assets.map(({ base, display, exponent, name, symbol, description }) => ({
      ...(description === "" ? {} : { description }),
      type_asset: "sdk.coin",
      denom_units:
        base === display
          ? [{ denom: base, exponent: 0 }]
          : [
              { denom: base, exponent: 0 },
              { denom: display, exponent },
            ],
      base,
      name,
      display,
      symbol,
    })),
  };
}

interface Currency {
  readonly coinDenom: string;
  readonly coinMinimalDenom: string;
  readonly coinDecimals: number;
}

/** For `window.keplr.experimentalSuggestChain`. The chain has no staking: its fee token stands where wallets want one. */
export function keplrChainInfo(input: RegistryInput): unknown {
  const currencies = input.assets.map(
    ({ base, symbol, exponent }): Currency => ({
      coinDenom: symbol,
      coinMinimalDenom: base,
      coinDecimals: exponent,
    }),
  );
  const fee = currencies.find((c) => c.coinMinimalDenom === input.feeDenom);
  return {
    chainId: input.chainId,
    chainName: input.prettyName,
    rpc: input.rpc[0]?.address ?? "",
    rest: input.rest[0]?.address ?? "",
    bip44: { coinType: input.coinType },
    bech32Config: bech32Config(input.bech32Prefix),
    currencies,
    feeCurrencies: fee === undefined ? [] : [{ ...fee, gasPriceStep: gasPrices(input.gasPrice) }],
    ...(fee === undefined ? {} : { stakeCurrency: fee }),
    features: [],
  };
}
