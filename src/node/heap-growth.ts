/** How much garbage V8 lets gather before it looks through the whole heap. */
import { constants, PerformanceObserver } from "node:perf_hooks";
import { getHeapStatistics, setFlagsFromString } from "node:v8";

/** Left to itself V8 lets the garbage of four times what is in use gather on a machine with much memory. What one block
 *  leaves behind is garbage with the next. Collecting sooner costs some per cent of a core under full load, none when
 *  idle. */
const PERCENT_MIN = 60;
/** Of a small heap that would be so little that every large block started a collection, a tenth of all CPU. */
const ROOM_BYTES_MIN = 32 << 20;
const PERCENT_MAX = 400;

/** What Node's types leave out of entries of kind "gc". */
interface CollectionEntry {
  readonly detail: { readonly kind: number };
}

/** By how many percent of what is in use the heap may grow until the next collection. */
export function growthPercent(usedBytes: number): number {
  const wanted = Math.round((100 * ROOM_BYTES_MIN) / Math.max(1, usedBytes));
  return Math.min(PERCENT_MAX, Math.max(PERCENT_MIN, wanted));
}

/** Keeps the heap of this process small, whatever it holds. Left to the flag where somebody has given it. */
export function keepHeapSmall(): void {
  if (process.execArgv.some((flag) => flag.includes("heap-growing-percent"))) return;
  let set = 0;
  const adjust = (): void => {
    const percent = growthPercent(getHeapStatistics().used_heap_size);
    if (percent === set) return;
    set = percent;
    setFlagsFromString(`--heap-growing-percent=${percent}`);
  };
  adjust();
  new PerformanceObserver((list) => {
    const kinds = list.getEntries().map((entry) => (entry as unknown as CollectionEntry).detail.kind);
    if (kinds.includes(constants.NODE_PERFORMANCE_GC_MAJOR)) adjust();
  }).observe({ type: "gc" });
}
