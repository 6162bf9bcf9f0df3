/** What a node says of itself over RPC. */

const TIMEOUT_MS = 1_500;

export interface Probe {
  /** Of the last block. */
  readonly height: number;
  /** Of the height that is being decided. */
  readonly round: number;
  /** Upper-case hex; of the header of the last block. */
  readonly appHash: string;
  readonly blockTimeMs: number;
  readonly peers: number;
}

interface StatusJson {
  readonly sync_info?: {
    readonly latest_block_height?: string;
    readonly latest_app_hash?: string;
    readonly latest_block_time?: string;
  };
}

interface RoundJson {
  readonly round_state?: { readonly "height/round/step"?: string };
}

async function call<T>(url: string, method: string): Promise<T> {
  const response = await fetch(`${url}/${method}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const { result } = (await response.json()) as { result?: T };
  if (result === undefined) throw new Error(`${method}: no result`);
  return result;
}

/** Undefined when the node does not answer in time, or not as a CometBFT node does. */
export async function probeNode(url: string): Promise<Probe | undefined> {
  try {
    const [status, net, consensus] = await Promise.all([
      call<StatusJson>(url, "status"),
      call<{ readonly n_peers?: string }>(url, "net_info"),
      call<RoundJson>(url, "consensus_state").catch((): RoundJson => ({})),
    ]);
    const { sync_info: sync = {} } = status;
    return {
      height: Number(sync.latest_block_height ?? 0),
      round: Number(consensus.round_state?.["height/round/step"]?.split("/")[1] ?? 0),
      appHash: (sync.latest_app_hash ?? "").toUpperCase(),
      blockTimeMs: Date.parse(sync.latest_block_time ?? "") || 0,
      peers: Number(net.n_peers ?? 0),
    };
  } catch {
    return undefined;
  }
}
