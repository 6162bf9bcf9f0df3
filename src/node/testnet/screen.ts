/** A testnet's status as text. */
import type { GatewayStatus, NodeStatus, TestnetStatus } from "./testnet.js";

const HASH_CHARS = 12;

const stateOf = (n: NodeStatus): string => (!n.running ? "down" : n.paused ? "paused" : "runs");

/** Columns as wide as they need to be; numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const right = head.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"));
  return cells.map((row) =>
    row
      .map((cell, column) => (right[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
}

export function agreementText(status: TestnetStatus): string {
  return status.disagreement === null ? "app hashes agree" : `APP HASHES DIFFER at ${status.disagreement}`;
}

function intervalText(status: TestnetStatus): string {
  return status.intervalMs === null ? "no interval yet" : `${(status.intervalMs / 1000).toFixed(2)} s a block`;
}

export function nodeTable(status: TestnetStatus): string[] {
  const rows = status.nodes.map((n) => [
    ...[n.index, n.region, stateOf(n), n.pid, n.rpc, n.height, n.round, n.peers],
    n.appHash.slice(0, HASH_CHARS) || "-",
  ]);
  return table(["node", "region", "state", "pid", "rpc", "height", "round", "peers", "app hash"], rows);
}

function regionTable(status: TestnetStatus): string[] {
  const rows = status.regions.map((r) => [r.name, `${r.running} of ${r.nodes}`, r.behind, r.lagMs]);
  return table(["region", "running", "blocks behind", "added ms"], rows);
}

/** All of it, for a terminal. @param events newest last */
export function screenLines(status: TestnetStatus, folder: string, events: readonly string[]): string[] {
  const height = Math.max(0, ...status.nodes.map((n) => n.height));
  const parted = status.partition?.map((g) => g.join(",")).join(" | ");
  return [
    `${status.chainId}  height ${height}  ${intervalText(status)}  ${agreementText(status)}`,
    parted === undefined ? "all nodes reach each other" : `parted: ${parted}`,
    "",
    ...nodeTable(status),
    "",
    ...regionTable(status),
    "",
    ...events,
    "",
    `Ctrl-C stops all; in another shell: statesetd testnet status|kill|restart|pause|resume|partition|heal|lag|load --home ${folder}`,
  ];
}

/** One line, for logs. */
export function statusLine(status: TestnetStatus): string {
  const running = status.nodes.filter((n) => n.running && !n.paused);
  const heights = running.map((n) => n.height);
  const low = heights.length > 0 ? Math.min(...heights) : 0;
  const high = Math.max(0, ...status.nodes.map((n) => n.height));
  const best = status.nodes.find((n) => n.height === high);
  const span = low === high || heights.length === 0 ? `height ${high}` : `height ${low} to ${high}`;
  const hash = (best?.appHash ?? "").slice(0, HASH_CHARS);
  return `${span}  round ${Math.max(0, ...running.map((n) => n.round))}  ${running.length} of ${status.nodes.length} nodes run  ${intervalText(status)}  ${agreementText(status)} ${hash}`.trimEnd();
}

/** A line a gateway; none without them. */
export function gatewayLines({ gateways }: TestnetStatus): string[] {
  if (gateways.length === 0) return [];
  const width = Math.max(...gateways.map((g) => g.name.length));
  const state = (g: GatewayStatus): string => (g.running ? (g.paused ? "paused" : "runs") : "down");
  return ["", ...gateways.map((g) => `${g.name.padEnd(width)}  ${state(g).padEnd(6)}  RPC ${g.rpc}  REST ${g.rest}`)];
}
