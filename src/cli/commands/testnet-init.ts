/** Writes the homes of a testnet's nodes: one genesis, and keys, ports and peers of each. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { PLAIN_MODE, replaceFileSync } from "../../adapters/atomic-file.js";
import { generatePair, nodeIdOf, writeNodeKey } from "../../adapters/key-file.js";
import { openTestKeyring } from "../../adapters/keyring-files.js";
import type { GenesisDoc } from "../../chain/genesis.js";
import { appSchema } from "../../config/app-schema.js";
import type { ConfigValues } from "../../config/render.js";
import { nodeRegions, scaled, type Topology } from "../../config/topology.js";
import { planOf } from "../../config/topology-plan.js";
import {
  nodeHome,
  nodePorts,
  readManifest,
  TESTNET_HOST,
  TESTNET_NODES_MAX,
  type TestnetManifest,
  type TestnetNode,
  topologyFile,
  writeManifest,
} from "../../node/testnet/layout.js";
import { denomFault } from "../../types/coin.js";
import { utf8Length } from "../../types/utf8.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { writeGenesis } from "../genesis-file.js";
import { type MadeHome, makeHome } from "../home-files.js";
import { print } from "../output.js";
import {
  FAUCET_AMOUNT,
  faucetAccount,
  type LoadAccount,
  loadAccounts,
  TEST_AMOUNT,
  TEST_CHAIN_ID,
  type TestAccount,
  testAccounts,
} from "../test-chain.js";
import { readTopology, TESTNET_TOPOLOGY, type TopologyFile } from "../topology-file.js";
import { authorityAddress } from "./validator-authority.js";

const VALIDATORS_DEFAULT = 4;
const CHAIN_ID_BYTES_MAX = 50;

export async function testnetInit(context: CommandContext): Promise<void> {
  const folder = testnetFolder(context);
  if (readManifest(folder) !== undefined) {
    throw new CliError(`there is a testnet in ${folder} already`, "run it with testnet up, or take another --home");
  }
  const manifest = await makeTestnet(context, folder);
  if (context.wantsJson) print(context.io, "json", { home: folder, ...manifest });
  else context.io.err(`${describe(folder, manifest)}\nnext: statesetd testnet up --home ${folder}\n`);
}

/** --home or its variable; a folder of its own otherwise, since the usual home is one node's. */
export function testnetFolder(context: CommandContext): string {
  const named = context.text("home") ?? context.io.env.STATESETD_HOME ?? "";
  return named === "" ? `${context.home}-testnet` : context.home;
}

function describe(folder: string, { chainId, nodes }: TestnetManifest): string {
  const lines = nodes.map(({ index, region }) => {
    const { rpc, rest } = nodePorts(index);
    return `node${index}  ${region}  RPC http://${TESTNET_HOST}:${rpc}  REST http://${TESTNET_HOST}:${rest}`;
  });
  return [`${folder}: chain ${chainId}, ${nodes.length} validators`, ...lines].join("\n");
}

/** @throws CliError when an option is wrong or something is in the way */
export async function makeTestnet(context: CommandContext, folder: string): Promise<TestnetManifest> {
  const settings = settingsOf(context);
  const { file, validators } = settings;
  for (let i = 0; i < validators; i++) {
    if (existsSync(nodeHome(folder, i))) {
      const hint =
        "a testnet was begun there and not finished, or it is something else: remove it, or take another --home";
      throw new CliError(`${nodeHome(folder, i)} is there already, without ${join(folder, "testnet.json")}`, hint);
    }
  }
  const plan = planOf({ ...file.topology, ...scaled(file.topology, validators) });
  if (!plan.survivesAnyRegion) {
    const halting = plan.losses.filter((l) => !l.continues);
    const parts = halting.map((l) => `${l.region} (${l.percentLeft}% left)`);
    context.io.err(`with ${validators} validators the chain halts without ${parts.join(" or ")}\n`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const nodes = nodeRegions(file.topology, validators).map((region, index) => makeNodeKey(folder, region, index));
  const accounts = { named: testAccounts(settings.prefix), load: loadAccounts(settings.prefix) };
  const made: MadeHome[] = [];
  const authority = await authorityOf(context, settings.prefix, accounts.named);
  for (const node of nodes) made.push(await makeNodeHome(folder, node, nodes, { ...settings, authority }, accounts));
  const genesis = commonGenesis(made);
  for (const { config } of made) writeGenesis(config.paths.genesis, genesis);
  replaceFileSync(topologyFile(folder), file.text, PLAIN_MODE);
  const manifest = { chainId: settings.chainId, nodes };
  writeManifest(folder, manifest);
  return manifest;
}

interface Settings {
  readonly file: TopologyFile;
  readonly validators: number;
  readonly chainId: string;
  readonly prefix: string;
  readonly denom: string;
}

interface HomeSettings extends Settings {
  /** Who may change the validators; nobody when undefined. */
  readonly authority: string | undefined;
}

interface Accounts {
  /** Their keys are in every node's keyring. */
  readonly named: readonly TestAccount[];
  readonly load: readonly LoadAccount[];
}

function settingsOf(context: CommandContext): Settings {
  const { "bech32-prefix": prefixField, "fee-denom": denomField } = appSchema.sections.chain.fields;
  const validators = context.number("validators") ?? VALIDATORS_DEFAULT;
  if (validators < 1 || validators > TESTNET_NODES_MAX) {
    throw badValue("--validators", String(validators), `a number from 1 to ${TESTNET_NODES_MAX}`);
  }
  const chainId = context.text("chainId") ?? TEST_CHAIN_ID;
  const bytes = utf8Length(chainId);
  if (bytes === 0 || bytes > CHAIN_ID_BYTES_MAX) throw badValue("--chain-id", chainId, "1 to 50 bytes of text");
  const prefix = context.text("bech32Prefix") ?? prefixField.default;
  const prefixFault = prefixField.check?.(prefix);
  if (prefixFault !== undefined) throw badValue("--bech32-prefix", prefix, prefixFault);
  const denom = context.text("defaultDenom") ?? denomField.default;
  if (denomFault(denom) !== undefined) throw badValue("--default-denom", denom, "a denom such as ustate");
  const file = readTopology(context.text("topology") ?? TESTNET_TOPOLOGY);
  return { file, validators, chainId, prefix, denom };
}

/** A test account by its name, or an address. */
async function authorityOf(
  context: CommandContext,
  prefix: string,
  named: readonly TestAccount[],
): Promise<string | undefined> {
  const text = context.text("validatorAuthority");
  if (text === undefined) return undefined;
  return named.find(({ name }) => name === text)?.address ?? authorityAddress(context, text, prefix);
}

/** Peers name each other by the ids of these keys, so they come before any configuration. */
function makeNodeKey(folder: string, region: string, index: number): TestnetNode {
  const config = join(nodeHome(folder, index), "config");
  mkdirSync(config, { recursive: true, mode: 0o700 });
  const pair = generatePair();
  writeNodeKey(join(config, "node_key.json"), pair);
  return { index, region, moniker: `node${index}-${region}`, nodeId: nodeIdOf(pair) };
}

async function makeNodeHome(
  folder: string,
  node: TestnetNode,
  nodes: readonly TestnetNode[],
  settings: HomeSettings,
  accounts: Accounts,
): Promise<MadeHome> {
  const { chainId, prefix, denom, file, authority } = settings;
  const home = nodeHome(folder, node.index);
  const ring = openTestKeyring(home);
  const faucet = faucetAccount(prefix);
  for (const { name, key } of [...accounts.named, faucet]) await ring.addLocal(name, key);
  const { rest, grpc, rpc } = nodePorts(node.index);
  const coins = [{ denom, amount: TEST_AMOUNT }];
  return makeHome(home, {
    moniker: node.moniker,
    chainId,
    prefix,
    denom,
    initialHeight: 1n,
    overwrite: false,
    validatorAuthority: authority,
    accounts: [
      ...[...accounts.named, ...accounts.load].map(({ address }) => ({ address, coins })),
      { address: faucet.address, coins: [{ denom, amount: FAUCET_AMOUNT }] },
    ],
    config: cometValues(node, nodes, file.topology),
    app: { "api.address": `tcp://${TESTNET_HOST}:${rest}`, "grpc.address": `${TESTNET_HOST}:${grpc}` },
    client: { node: `tcp://${TESTNET_HOST}:${rpc}` },
  });
}

/** What real cometbft needs too: it can start from the file as it is. */
function cometValues(node: TestnetNode, nodes: readonly TestnetNode[], topology: Topology): ConfigValues {
  const ports = nodePorts(node.index);
  const at = (port: number) => `tcp://${TESTNET_HOST}:${port}`;
  const peers = nodes.filter((n) => n.index !== node.index);
  return {
    proxy_app: at(ports.abci),
    "rpc.laddr": at(ports.rpc),
    "p2p.laddr": at(ports.p2p),
    "p2p.persistent_peers": peers.map((p) => `${p.nodeId}@${TESTNET_HOST}:${nodePorts(p.index).p2p}`).join(","),
    "p2p.addr_book_strict": false,
    "p2p.allow_duplicate_ip": true,
    "p2p.max_num_inbound_peers": Math.max(40, nodes.length),
    "instrumentation.prometheus": true,
    "instrumentation.prometheus_listen_addr": `${TESTNET_HOST}:${ports.metrics}`,
    "consensus.target_block_interval": topology.blockTimeMs,
    "consensus.timeout_commit": topology.blockTimeMs,
  };
}

/** The first node's with the validators of all. */
function commonGenesis(made: readonly MadeHome[]): GenesisDoc {
  return { ...made[0]!.genesis, validators: made.flatMap((home) => home.genesis.validators) };
}
