/** A network's topology: where validators run, how regions are reached, how far apart they are. The file's form is
 *  genesis/network.schema.json. */
import { parseJsonText } from "../types/json-text.js";
import { err, ok, type Result } from "../types/result.js";
import { faultText, type JsonFault, type JsonSchema, schemaFaults, shown } from "./json-schema.js";
import { nearest } from "./nearest.js";

/** A node that gateways stand before. */
export interface TopologyNode {
  readonly name: string;
  /** http://HOST:PORT */
  readonly rpc: string;
  readonly rest: string;
  /** HOST:PORT */
  readonly grpc: string;
}

export interface TopologyRegion {
  readonly name: string;
  readonly validators: number;
  /** The primary and its backup. */
  readonly rpcEndpoints: readonly [string, string];
  readonly apiEndpoints: readonly string[];
  readonly nodes: readonly TopologyNode[];
}

export interface Topology {
  /** Of all regions together. */
  readonly validators: number;
  readonly blockTimeMs: number;
  readonly regions: readonly TopologyRegion[];
  /** Milliseconds one way, by region and region; within a region 0 unless the file says otherwise. */
  readonly latencyMs: { readonly [from: string]: { readonly [to: string]: number } };
}

interface TopologyJson {
  readonly consensus: { readonly validators: number; readonly block_time: string };
  readonly regions: readonly {
    readonly name: string;
    readonly validators: number;
    readonly rpc_endpoints: readonly [string, string];
    readonly api_endpoints: readonly string[];
    readonly nodes?: readonly TopologyNode[];
  }[];
  readonly latency_ms: { readonly [from: string]: { readonly [to: string]: number } };
}

/** Never throws on what the file holds; the error has a line for each fault: path, what was found, what was wanted. */
export function parseTopology(schema: JsonSchema, text: string): Result<Topology> {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return err(`no valid JSON: ${parsed.error}`);
  const { value } = parsed;
  const faults = schemaFaults(schema, value);
  if (faults.length === 0) faults.push(...crossFaults(value as TopologyJson));
  return faults.length > 0 ? err(faults.map(faultText).join("\n")) : ok(topologyOf(value as TopologyJson));
}

/** What a schema cannot say. */
function crossFaults({ consensus, regions, latency_ms: latency }: TopologyJson): JsonFault[] {
  const faults: JsonFault[] = [];
  const names = regions.map((r) => r.name);
  names.forEach((name, i) => {
    const before = names.indexOf(name);
    if (before !== i) {
      faults.push({ path: `regions[${i}].name`, text: `found ${shown(name)}, the name of regions[${before}], too` });
    }
  });
  const sum = regions.reduce((total, r) => total + r.validators, 0);
  if (sum !== consensus.validators) {
    const text = `found ${consensus.validators}, wanted ${sum}, the validators of all regions together`;
    faults.push({ path: "consensus.validators", text });
  }
  const unknown = (path: string, name: string) => {
    if (names.includes(name)) return;
    const meant = nearest(name, names);
    faults.push({ path, text: `unknown region${meant === undefined ? "" : `; did you mean ${meant}?`}` });
  };
  for (const [from, row] of Object.entries(latency)) {
    unknown(`latency_ms.${from}`, from);
    for (const to of Object.keys(row)) unknown(`latency_ms.${from}.${to}`, to);
  }
  for (const [i, from] of names.entries()) {
    for (const to of names.slice(i + 1)) {
      if (given(latency, from, to) === undefined && given(latency, to, from) === undefined) {
        faults.push({ path: `latency_ms.${from}.${to}`, text: "found nothing, wanted milliseconds, one way" });
      }
    }
  }
  return faults;
}

function given(latency: TopologyJson["latency_ms"], from: string, to: string): number | undefined {
  const row = Object.hasOwn(latency, from) ? latency[from]! : {};
  return Object.hasOwn(row, to) ? row[to] : undefined;
}

function topologyOf(json: TopologyJson): Topology {
  const latencyMs: Record<string, Record<string, number>> = {};
  for (const from of json.regions) {
    const row: Record<string, number> = {};
    for (const to of json.regions) {
      row[to.name] = given(json.latency_ms, from.name, to.name) ?? given(json.latency_ms, to.name, from.name) ?? 0;
    }
    latencyMs[from.name] = row;
  }
  const blockTime = json.consensus.block_time;
  return {
    validators: json.consensus.validators,
    blockTimeMs: Number.parseInt(blockTime, 10) * (blockTime.endsWith("ms") ? 1 : 1_000),
    regions: json.regions.map((r) => ({
      name: r.name,
      validators: r.validators,
      rpcEndpoints: r.rpc_endpoints,
      apiEndpoints: r.api_endpoints,
      nodes: r.nodes ?? [],
    })),
    latencyMs,
  };
}

/** The region of each of `count` nodes, in the proportions of the topology: largest remainders, but no region is left
 *  empty while there are nodes enough. Nodes of a region stand together, regions in the order of the file.
 *  @param count at least 1 */
export function nodeRegions(topology: Topology, count: number): string[] {
  const { regions } = topology;
  const total = topology.validators;
  const floors = regions.map((r) => Math.floor((count * r.validators) / total));
  const counts = count >= regions.length ? floors.map((n) => Math.max(1, n)) : floors;
  const lacking = (i: number) => (count * regions[i]!.validators) / total - counts[i]!;
  const order = () => regions.map((_, i) => i).sort((a, b) => lacking(b) - lacking(a) || a - b);
  let left = count - counts.reduce((sum, n) => sum + n, 0);
  for (; left > 0; left--) counts[order()[0]!]!++;
  // Empty regions that were given a node made the sum too large: those that have most beyond their share give.
  for (; left < 0; left++) counts[order().findLast((i) => counts[i]! > 1)!]!--;
  return regions.flatMap((r, i) => Array.from({ length: counts[i]! }, () => r.name));
}

/** The same regions with fewer validators, in their proportions; regions that get none are left out. */
export function scaled(topology: Topology, validators: number): Pick<Topology, "validators" | "regions"> {
  const names = nodeRegions(topology, validators);
  const regions = topology.regions
    .map((r) => ({ ...r, validators: names.filter((n) => n === r.name).length }))
    .filter((r) => r.validators > 0);
  return { validators, regions };
}
