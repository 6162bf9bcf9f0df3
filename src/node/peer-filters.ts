import type { ResponseQuery } from "../gen/tendermint/abci/types.js";
import { formatIp } from "../p2p/ip.js";
import { formatHostPort } from "../p2p/net-address.js";
import type { PeerFilter } from "../p2p/switch-parts.js";

/** Asks the application about the address and the id of each new peer; any code but 0 refuses it.
 *  @spec cometbft node/setup.go createTransport */
export function applicationFilters(query: (path: string) => Promise<ResponseQuery>): readonly PeerFilter[] {
  const ask = async (path: string): Promise<string | undefined> => {
    const { code, log } = await query(path);
    return code === 0 ? undefined : `refused by the application (code ${code})${log === "" ? "" : `: ${log}`}`;
  };
  return [
    ({ address: { ip, port } }) => ask(`/p2p/filter/addr/${formatHostPort(formatIp(ip), port)}`),
    ({ id }) => ask(`/p2p/filter/id/${id}`),
  ];
}
