/** Where a testnet keeps what: DIR/node0 … are homes, DIR/testnet.json says what they are, DIR/network.json is their
 *  topology, DIR/testnet.run.json is there while the testnet runs. */
import { join } from "node:path";
import { PLAIN_MODE, readIfThere, replaceFileSync } from "../../adapters/atomic-file.js";

export const TESTNET_HOST = "127.0.0.1";
/** Between the ports of one node and of the next. */
const PORT_STEP = 100;
/** Beyond these the ports would run into those that the system hands out. */
export const TESTNET_NODES_MAX = 100;

export interface NodePorts {
  readonly p2p: number;
  readonly rpc: number;
  /** Where cometbft looks for the application. */
  readonly abci: number;
  readonly rest: number;
  readonly grpc: number;
  readonly metrics: number;
}

export function nodePorts(index: number): NodePorts {
  const step = PORT_STEP * index;
  return {
    p2p: 26656 + step,
    rpc: 26657 + step,
    abci: 26658 + step,
    rest: 1317 + step,
    grpc: 9090 + step,
    metrics: 26660 + step,
  };
}

export function nodeHome(folder: string, index: number): string {
  return join(folder, `node${index}`);
}

export function nodeLog(folder: string, index: number): string {
  return join(nodeHome(folder, index), "node.log");
}

export function topologyFile(folder: string): string {
  return join(folder, "network.json");
}

export interface TestnetNode {
  readonly index: number;
  readonly region: string;
  readonly moniker: string;
  /** Lower-case hex. */
  readonly nodeId: string;
}

/** DIR/testnet.json: written last, so a folder that has it is whole. */
export interface TestnetManifest {
  readonly chainId: string;
  readonly nodes: readonly TestnetNode[];
}

const manifestFile = (folder: string) => join(folder, "testnet.json");

/** Undefined when there is no testnet in the folder. @throws Error when the file is damaged */
export function readManifest(folder: string): TestnetManifest | undefined {
  const path = manifestFile(folder);
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const damaged = (reason: string) => new Error(`${path}: ${reason}; statesetd testnet init writes it`);
  let json: Partial<TestnetManifest> | null;
  try {
    json = JSON.parse(text) as Partial<TestnetManifest> | null;
  } catch (e) {
    throw damaged(`no valid JSON: ${(e as Error).message}`);
  }
  if (typeof json?.chainId !== "string" || !Array.isArray(json.nodes)) throw damaged("wanted chainId and nodes");
  json.nodes.forEach((node: Partial<TestnetNode> | null, i) => {
    const whole = node?.index === i && typeof node.region === "string" && /^[0-9a-f]{40}$/.test(node.nodeId ?? "");
    if (!whole) throw damaged(`nodes[${i}]: wanted index ${i}, region and nodeId`);
  });
  return json as TestnetManifest;
}

export function writeManifest(folder: string, manifest: TestnetManifest): void {
  replaceFileSync(manifestFile(folder), `${JSON.stringify(manifest, undefined, 2)}\n`, PLAIN_MODE);
}
