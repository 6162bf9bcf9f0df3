/** The regions of a network file as latencies between simulated nodes. */
import { readFileSync } from "node:fs";

interface NetworkFile {
  readonly regions: readonly { readonly name: string; readonly validators: number }[];
  /** One way, each pair once. */
  readonly latency_ms: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Within a region. */
const LOCAL_MS = 1;

/** Spreads nodes over the regions in their proportions.
 *  @returns one way between two nodes, in microseconds */
export function regionLatencies(path: string, nodes: number): (from: number, to: number) => number {
  const file = JSON.parse(readFileSync(path, "utf8")) as NetworkFile;
  const total = file.regions.reduce((sum, r) => sum + r.validators, 0);
  const regionOf = Array.from({ length: nodes }, (_, i) => {
    let upTo = 0;
    const found = file.regions.find((r) => {
      upTo += r.validators;
      return ((i + 0.5) * total) / nodes < upTo;
    });
    return (found ?? file.regions.at(-1)!).name;
  });
  const ms = (a: string, b: string): number => {
    if (a === b) return LOCAL_MS;
    const found = file.latency_ms[a]?.[b] ?? file.latency_ms[b]?.[a];
    if (found === undefined) throw new Error(`${path} has no latency between ${a} and ${b}`);
    return found;
  };
  return (from, to) => ms(regionOf[from % nodes]!, regionOf[to % nodes]!) * 1000;
}
