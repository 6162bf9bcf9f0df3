/** What kind of request an RPC method is: how long its answer stays true, and where it has to go. */

/** latest: of the newest state. height: of the block that its parameter names. write: for mempools. live: of one node, now. */
export type RequestKind = "latest" | "height" | "write" | "live";

/** Answers that depend on the state alone; those with a height parameter are of that height when it is given. */
const OF_STATE = new Set([
  "abci_info",
  "abci_query",
  "block",
  "block_by_hash",
  "block_results",
  "block_search",
  "blockchain",
  "commit",
  "consensus_params",
  "genesis",
  "genesis_chunked",
  "header",
  "header_by_hash",
  "health",
  "status",
  "tx",
  "tx_search",
  "validators",
]);
const BY_HEIGHT = new Set([
  "abci_query",
  "block",
  "block_results",
  "commit",
  "consensus_params",
  "header",
  "validators",
]);
const WRITES = new Set(["broadcast_evidence", "broadcast_tx_async", "broadcast_tx_commit", "broadcast_tx_sync"]);

export interface Classified {
  readonly kind: RequestKind;
  /** That the parameters name; 0n when they do not. */
  readonly height: bigint;
}

/** @param height the parameter `height` as it came: a number, a text of digits, or quoted in a URI */
export function classify(method: string, height: unknown): Classified {
  if (WRITES.has(method)) return { kind: "write", height: 0n };
  if (!OF_STATE.has(method)) return { kind: "live", height: 0n };
  const asked = BY_HEIGHT.has(method) ? heightOf(height) : 0n;
  return { kind: asked > 0n ? "height" : "latest", height: asked };
}

function heightOf(value: unknown): bigint {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.replace(/^"|"$/g, "") : "";
  return /^[0-9]{1,18}$/.test(text) ? BigInt(text) : 0n;
}

/** The whole number of a header such as x-min-height; undefined when it is none. */
export function heightHeader(value: string | undefined): bigint | undefined {
  if (value === undefined) return 0n;
  return /^[0-9]{1,18}$/.test(value) ? BigInt(value) : undefined;
}
