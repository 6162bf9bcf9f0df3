/** Which nodes a gateway stands before: those that the topology names, else those of the testnet on this machine. */
import { dirname } from "node:path";
import type { Topology } from "../../config/topology.js";
import type { UpstreamSpec } from "../../gateway/region/upstream.js";
import { nodePorts, readManifest, TESTNET_HOST } from "../testnet/layout.js";

/** @param testnetFolder where to look when the topology names no nodes and no testnet is beside its file
 *  @throws Error that says how to name nodes */
export function upstreamsOf(topology: Topology, topologyPath: string, testnetFolder: string): UpstreamSpec[] {
  const named = topology.regions.flatMap((region) => region.nodes.map((node) => ({ ...node, region: region.name })));
  if (named.length > 0) return named;
  const manifest = readManifest(dirname(topologyPath)) ?? readManifest(testnetFolder);
  if (manifest === undefined) {
    throw new Error(
      `${topologyPath} names no nodes (regions[].nodes: name, rpc, rest, grpc), and there is no testnet in ${testnetFolder}`,
    );
  }
  return manifest.nodes.map(({ index, region, moniker }) => {
    const { rpc, rest, grpc } = nodePorts(index);
    return {
      name: moniker,
      region,
      rpc: `http://${TESTNET_HOST}:${rpc}`,
      rest: `http://${TESTNET_HOST}:${rest}`,
      grpc: `${TESTNET_HOST}:${grpc}`,
    };
  });
}

/** Ports of region `index` of a local network; the backup's are lower. */
export function gatewayPorts(index: number, backup: boolean) {
  const shift = 100 * index - (backup ? 1_000 : 0);
  return { rpc: 25_057 + shift, rest: 25_017 + shift, grpc: 25_090 + shift, metrics: 25_060 + shift };
}
