/** What a network survives. Tendermint goes on while more than two thirds of the voting power can be reached, and agrees
 *  while less than one third lies; validators of a topology have equal power, so power is counted in validators.
 *  @spec arXiv:1807.04938 §2 */
import type { Topology } from "./topology.js";

export interface RegionLoss {
  readonly region: string;
  /** Validators that are lost. */
  readonly validators: number;
  readonly powerLeft: number;
  /** Of the whole, in per cent. */
  readonly percentLeft: number;
  readonly continues: boolean;
  /** Validators that the others would need besides, to go on; 0 when they do. */
  readonly missing: number;
}

export interface RegionSet {
  readonly regions: readonly string[];
  readonly validators: number;
}

export interface Plan {
  readonly validators: number;
  /** The least power with which the chain goes on: more than two thirds. */
  readonly needed: number;
  /** The most validators that may be lost, wherever they are. */
  readonly tolerableLoss: number;
  readonly losses: readonly RegionLoss[];
  readonly survivesAnyRegion: boolean;
  /** The largest set of whole regions that may be lost together; undefined when there is none. */
  readonly largestTolerableRegions: RegionSet | undefined;
  /** The fewest regions of nearly equal size of which any one may be lost: four, or all when there are few validators;
   *  undefined when so few validators survive no loss at all. */
  readonly survivingLayout: readonly number[] | undefined;
}

/** Integers, since 66.67 % is not two thirds. */
export function quorumOf(total: number): number {
  return Math.floor((total * 2) / 3) + 1;
}

export function planOf(topology: Topology): Plan {
  const total = topology.validators;
  const needed = quorumOf(total);
  const losses = topology.regions.map((r) => {
    const powerLeft = total - r.validators;
    return {
      region: r.name,
      validators: r.validators,
      powerLeft,
      percentLeft: Math.round((powerLeft * 10_000) / total) / 100,
      continues: powerLeft >= needed,
      missing: Math.max(0, needed - powerLeft),
    };
  });
  return {
    validators: total,
    needed,
    tolerableLoss: total - needed,
    losses,
    survivesAnyRegion: losses.every((l) => l.continues),
    largestTolerableRegions: largestSet(topology, total - needed),
    survivingLayout: survivingLayout(total),
  };
}

/** Regions whose validators come closest to `most`: a table over sums, since all subsets of a hundred regions are too many. */
function largestSet(topology: Topology, most: number): RegionSet | undefined {
  const reached = new Map<number, readonly string[]>([[0, []]]);
  for (const region of topology.regions) {
    for (const [sum, names] of [...reached]) {
      const next = sum + region.validators;
      if (next <= most && !reached.has(next)) reached.set(next, [...names, region.name]);
    }
  }
  const validators = Math.max(...reached.keys());
  return validators === 0 ? undefined : { regions: reached.get(validators)!, validators };
}

function survivingLayout(total: number): number[] | undefined {
  const most = total - quorumOf(total);
  if (most === 0) return undefined;
  const count = Math.max(4, Math.ceil(total / most));
  return Array.from({ length: count }, (_, i) => Math.floor(total / count) + (i < total % count ? 1 : 0));
}
