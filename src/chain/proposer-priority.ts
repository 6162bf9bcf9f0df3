/** The arithmetic of proposer rotation, on the priorities of a set in its order. It has to be the original's to the
 *  last bit, int64 wrapping and clipping included: all nodes must name the same proposer.
 *  @spec cometbft types/validator_set.go */
import { addClipInt64, INT64_MAX, INT64_MIN, maxBig, minBig } from "../types/int-math.js";

/** How far apart priorities may be, as a multiple of the total power. */
const WINDOW_FACTOR = 2n;

function subClipInt64(a: bigint, b: bigint): bigint {
  return minBig(maxBig(a - b, INT64_MIN), INT64_MAX);
}

/** The distance of the extremes, as int64 arithmetic gives it: it can wrap, and then loses its sign. */
function spread(priorities: readonly bigint[]): bigint {
  let max = INT64_MIN;
  let min = INT64_MAX;
  for (const p of priorities) {
    if (p < min) min = p;
    if (p > max) max = p;
  }
  const diff = BigInt.asIntN(64, max - min);
  return diff < 0n ? BigInt.asIntN(64, -diff) : diff;
}

/** Shrinks priorities that lie further apart than the window. Both divisions truncate towards zero. */
function rescale(priorities: bigint[], totalPower: bigint): void {
  const window = WINDOW_FACTOR * totalPower;
  if (window <= 0n) return;
  const diff = spread(priorities);
  if (diff <= window) return;
  const ratio = BigInt.asIntN(64, diff + window - 1n) / window;
  for (let i = 0; i < priorities.length; i++) priorities[i] = BigInt.asIntN(64, priorities[i]! / ratio);
}

/** Moves the average, rounded down, to zero. */
function centre(priorities: bigint[]): void {
  const n = BigInt(priorities.length);
  let sum = 0n;
  for (const p of priorities) sum += p;
  let average = sum / n;
  if (sum % n < 0n) average -= 1n;
  for (let i = 0; i < priorities.length; i++) priorities[i] = subClipInt64(priorities[i]!, average);
}

/** Done once after each change of a set and before each call that increments. */
export function rescaleAndCentre(priorities: bigint[], totalPower: bigint): void {
  rescale(priorities, totalPower);
  centre(priorities);
}

/** One turn: everybody gains their power, the one in front pays the total. Returns the index of that one.
 *  @param isBefore whether the first index wins over the second when their priorities are equal */
export function takeTurn(
  priorities: bigint[],
  powers: readonly bigint[],
  totalPower: bigint,
  isBefore: (a: number, b: number) => boolean,
): number {
  let first = 0;
  for (let i = 0; i < priorities.length; i++) {
    priorities[i] = addClipInt64(priorities[i]!, powers[i]!);
    if (i === 0) continue;
    const [mine, best] = [priorities[i]!, priorities[first]!];
    if (mine > best || (mine === best && isBefore(i, first))) first = i;
  }
  priorities[first] = subClipInt64(priorities[first]!, totalPower);
  return first;
}

/** What a validator starts with that joins a set of this total power (counted with all updates of its change set and
 *  before the removals): −1.125 of it, so that leaving and joining again does not pay. */
export function joiningPriority(totalPower: bigint): bigint {
  return -(totalPower + (totalPower >> 3n));
}
