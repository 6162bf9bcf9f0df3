/** The pages of a node's or gateway's REST port: the explorer at /, the reference at /docs. */
import { join } from "node:path";
import { openApi } from "../gateway/openapi/openapi.js";
import { type Page, type Pages, page, pagesOf } from "../gateway/pages/static-pages.js";
import type { ServiceInfo } from "../protobuf/service.js";

/** What the explorer cannot find out by itself. */
export interface NetworkFacts {
  /** Where the same host serves RPC, for wallets. */
  readonly rpcPort: number;
  /** Gateways tell of regions. */
  readonly isGateway: boolean;
  /** Names that genesis gave to validators, by address in upper-case hex. */
  readonly validators?: { readonly [address: string]: string };
}

/** @param root the folder of the program, with package.json in it */
export function nodePages(
  root: string,
  services: readonly ServiceInfo[],
  version: string,
  network: NetworkFacts,
): Pages {
  const folder = join(root, "src/gateway/pages");
  // Most nodes are never asked: nothing is read or described before.
  let pages: Map<string, Page> | undefined;
  const read = (): Map<string, Page> => {
    const made = new Map([...pagesOf(join(folder, "explorer"), ""), ...pagesOf(join(folder, "reference"), "/docs")]);
    const description = openApi(services, { title: "StateSet Commerce Network", version });
    const { rpcPort, isGateway, validators = {} } = network;
    const told = { rpc_port: rpcPort, gateway: isGateway, validators };
    made.set("/explorer/network.json", page("network.json", Buffer.from(JSON.stringify(told))));
    return made.set("/docs/openapi.json", page("openapi.json", Buffer.from(JSON.stringify(description))));
  };
  const paths = /^\/(?:docs(?:\/.*)?|explorer(?:\/.*)?|[a-z0-9.-]*)$/;
  return {
    get(path) {
      if (!paths.test(path)) return undefined;
      pages ??= read();
      return pages.get(path);
    },
  };
}
