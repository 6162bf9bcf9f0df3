/** Writes what wallets and explorers know the chain by. */
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { PLAIN_MODE, replaceFileSync } from "../../adapters/atomic-file.js";
import { parseListenAddress } from "../../config/address.js";
import { defaultHome, type NodeConfig } from "../../config/home.js";
import type { Topology } from "../../config/topology.js";
import { DEFAULT_COIN_TYPE } from "../../crypto/hd.js";
import { parseDecCoins } from "../../types/dec-coin.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { appStateOf, readGenesis } from "../genesis-file.js";
import { print } from "../output.js";
import {
  assetListJson,
  chainJson,
  type Endpoint,
  keplrChainInfo,
  type RegistryAsset,
  type RegistryInput,
  type RegistryPeer,
} from "../registry/documents.js";
import { readTopology } from "../topology-file.js";
import { packageInfo } from "../version-info.js";

const NETWORK_TYPES = ["mainnet", "testnet", "devnet"] as const;
const FOLDER_DEFAULT = "registry";
/** What this program does as they do. */
const SDK_VERSION = "0.53";
const COMET_VERSION = "0.38";
const NAME_CHARS_MAX = 30;

interface BankMetadata {
  readonly base?: string;
  readonly display?: string;
  readonly name?: string;
  readonly symbol?: string;
  readonly description?: string;
  readonly denom_units?: readonly { readonly denom?: string; readonly exponent?: number }[];
}

interface BankState {
  readonly denom_metadata?: readonly BankMetadata[];
}

export async function exportRegistry(context: CommandContext, folder: string | undefined): Promise<void> {
  const input = inputOf(context);
  const files = {
    "chain.json": chainJson(input),
    "assetlist.json": assetListJson(input),
    "keplr.json": keplrChainInfo(input),
  };
  if (context.flag("stdout")) {
    const { "chain.json": chain, "assetlist.json": assetlist, "keplr.json": keplr } = files;
    return print(context.io, "json", { chain, assetlist, keplr });
  }
  const target = resolve(folder ?? FOLDER_DEFAULT);
  mkdirSync(target, { recursive: true });
  const written: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(target, name);
    replaceFileSync(path, `${JSON.stringify(content, null, 2)}\n`, PLAIN_MODE);
    written.push(path);
  }
  if (context.format === "json") print(context.io, "json", { written });
  else for (const path of written) context.io.out(`${path}\n`);
}

function inputOf(context: CommandContext): RegistryInput {
  const config = existsSync(context.home) ? context.nodeConfig() : undefined;
  if (config === undefined && context.home !== defaultHome(context.io.env)) {
    throw new CliError(`${context.home} does not exist`, "name the home of a node with --home DIR");
  }
  const { chain } = context;
  const path = config?.paths.genesis;
  const genesis = path !== undefined && existsSync(path) ? readGenesis(path) : undefined;
  const bank = (genesis === undefined ? {} : appStateOf(path!, genesis).bank) as BankState | undefined;
  const chainId = context.text("chainId") ?? genesis?.chainId ?? context.chainId;
  const chainName = context.text("chainName") ?? nameOf(chainId);
  if (!/^[a-z0-9]+$/.test(chainName)) throw badValue("--chain-name", chainName, "lower-case letters and digits");
  const networkType = NETWORK_TYPES.find((type) => type === (context.text("networkType") ?? "testnet"));
  if (networkType === undefined) {
    throw badValue("--network-type", context.text("networkType") ?? "", NETWORK_TYPES.join(", "));
  }
  const topologyFile = context.text("topology");
  const topology = topologyFile === undefined ? undefined : readTopology(topologyFile).topology;
  const endpoints = endpointsOf(context, topology, config);
  if (endpoints.rpc.length === 0 || endpoints.rest.length === 0) {
    throw new UsageError("no RPC or REST address is known", "add --topology FILE, or --rpc URL --rest URL");
  }
  const prettyName = context.text("prettyName") ?? "StateSet Commerce Network";
  return {
    chainName,
    prettyName,
    chainId,
    networkType,
    bech32Prefix: chain.bech32Prefix,
    coinType: DEFAULT_COIN_TYPE,
    feeDenom: chain.feeDenom,
    gasPrice: gasPriceOf(config, chain.feeDenom),
    assets: assetsOf(bank?.denom_metadata ?? [], chain.feeDenom),
    ...endpoints,
    seeds: peersOf(config?.comet.p2p.seeds ?? ""),
    persistentPeers: peersOf(config?.comet.p2p.persistentPeers ?? ""),
    versions: { node: packageInfo().version, sdk: SDK_VERSION, comet: COMET_VERSION },
  };
}

/** "stateset-local-1" is statesetlocal: the number counts restarts of one chain. */
function nameOf(chainId: string): string {
  return chainId
    .toLowerCase()
    .replace(/-[0-9]+$/, "")
    .replace(/[^a-z0-9]/g, "");
}

/** Flags, else the topology's, else where the node of this home listens. */
function endpointsOf(
  context: CommandContext,
  topology: Topology | undefined,
  config: NodeConfig | undefined,
): Pick<RegistryInput, "rpc" | "rest" | "grpc"> {
  const given = (option: string): Endpoint[] | undefined => {
    const text = context.text(option);
    if (text === undefined) return undefined;
    const urls = text.split(",").map((url) => url.trim());
    const wrong = option === "grpc" ? undefined : urls.find((url) => !/^https?:\/\//.test(url) || !URL.canParse(url));
    if (wrong !== undefined) throw badValue(`--${option}`, wrong, "URLs such as https://rpc.example.com");
    return urls.map((address) => ({ address }));
  };
  const regions = topology?.regions ?? [];
  const listed = (pick: (region: Topology["regions"][number]) => readonly string[]): Endpoint[] | undefined =>
    topology === undefined
      ? undefined
      : regions.flatMap((region) => pick(region).map((address) => ({ address, provider: region.name })));
  const own = (text: string | undefined, scheme: string): Endpoint[] => {
    const address = text === undefined ? undefined : parseListenAddress(text);
    if (address === undefined || !address.ok || address.value.kind !== "tcp") return [];
    const { host, port } = address.value;
    return [{ address: `${scheme}${host === "0.0.0.0" || host === "" ? "127.0.0.1" : host}:${port}` }];
  };
  const { api, grpc } = config?.app ?? {};
  return {
    rpc: given("rpc") ?? listed((r) => r.rpcEndpoints) ?? own(config?.comet.rpc.laddr, "http://"),
    rest: given("rest") ?? listed((r) => r.apiEndpoints) ?? own(api?.enable ? api.address : undefined, "http://"),
    grpc:
      given("grpc") ??
      listed((r) => r.nodes.map((node) => node.grpc)) ??
      own(grpc?.enable ? grpc.address : undefined, ""),
  };
}

/** What this home's node asks for; 0 where it takes transactions without a fee. */
function gasPriceOf(config: NodeConfig | undefined, denom: string): number {
  const prices = parseDecCoins(config?.app.minimumGasPrices ?? "");
  if (!prices.ok) return 0;
  const price = prices.value.find((coin) => coin.denom === denom);
  return price === undefined ? 0 : Number(price.amount.toString());
}

/** What bank's genesis says of denoms, and the fee token in any case. */
function assetsOf(metadata: readonly BankMetadata[], feeDenom: string): RegistryAsset[] {
  const assets = metadata.flatMap((entry): RegistryAsset[] => {
    const { base, display } = entry;
    if (base === undefined || base === "" || display === undefined || display === "") return [];
    const exponent = entry.denom_units?.find((unit) => unit.denom === display)?.exponent ?? 0;
    const symbol = entry.symbol === undefined || entry.symbol === "" ? display.toUpperCase() : entry.symbol;
    const name = (entry.name === undefined || entry.name === "" ? symbol : entry.name).slice(0, NAME_CHARS_MAX);
    return [{ base, display, exponent, name, symbol, description: entry.description ?? "" }];
  });
  return assets.some(({ base }) => base === feeDenom) ? assets : [guessedAsset(feeDenom), ...assets];
}

/** By custom "u" stands for a millionth. */
function guessedAsset(base: string): RegistryAsset {
  const micro = /^u[a-z][a-z0-9]+$/.test(base);
  const display = micro ? base.slice(1) : base;
  const symbol = display.toUpperCase();
  const description = "Pays fees.";
  return { base, display, exponent: micro ? 6 : 0, name: symbol.slice(0, NAME_CHARS_MAX), symbol, description };
}

/** "ID@HOST:PORT,..." */
function peersOf(peers: string): RegistryPeer[] {
  return peers.split(",").flatMap((text) => {
    const peer = text.trim();
    const at = peer.indexOf("@");
    return at < 0 ? [] : [{ id: peer.slice(0, at), address: peer.slice(at + 1) }];
  });
}
