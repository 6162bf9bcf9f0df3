import type { Condition } from "../../abci/event-query.js";
import { matchesValue } from "../../abci/event-query.js";

/** A search that would look at more rows, or take longer, than it may. */
export class SearchBudgetError extends Error {
  override name = "SearchBudgetError";
}

/** What one search may cost. It is refused when it costs more: rows are never left out silently. */
export interface SearchBudget {
  readonly rowsMax: number;
  /** On the clock of `monotonicMs`. */
  readonly deadlineMs: number;
  readonly monotonicMs: () => number;
}

/** Counts the rows that a search looks at. */
export class SearchMeter {
  private rows = 0;

  constructor(private readonly budget: SearchBudget | undefined) {}

  /** @throws SearchBudgetError */
  row(): void {
    const { budget } = this;
    if (budget === undefined) return;
    if (++this.rows > budget.rowsMax) {
      throw new SearchBudgetError(
        `the search looks at more than ${budget.rowsMax} rows; narrow it by a range of heights`,
      );
    }
    if (this.rows % 256 === 0 && budget.monotonicMs() > budget.deadlineMs) {
      throw new SearchBudgetError("the search takes too long; narrow it by a range of heights");
    }
  }
}

/** digits × 10^−scale, negative numbers too. */
interface SignedDecimal {
  readonly digits: bigint;
  readonly scale: number;
}

const WHOLE = /^[+-]?[0-9]+$/;
const FLOAT = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?$/;
/** Longer texts are no numbers that anybody compares; it bounds the cost of a comparison. */
const NUMBER_CHARS_MAX = 1024;
const EXPONENT_MAX = 2000;

/** A value that is a number as a whole: unlike live events, the index does not cut "100ustake" to 100. */
function numberOf(text: string): SignedDecimal | undefined {
  if (text.length > NUMBER_CHARS_MAX) return undefined;
  if (WHOLE.test(text)) return { digits: BigInt(text.replace(/^\+/, "")), scale: 0 };
  const [found, sign, whole = "", fraction = "", exponent = "0"] = FLOAT.exec(text) ?? [];
  if (found === undefined || whole + fraction === "" || Math.abs(Number(exponent)) > EXPONENT_MAX) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length - Number(exponent) };
}

function compareNumbers(a: SignedDecimal, b: SignedDecimal): number {
  const scale = Math.max(a.scale, b.scale);
  const x = a.digits * 10n ** BigInt(scale - a.scale);
  const y = b.digits * 10n ** BigInt(scale - b.scale);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether an indexed value meets the condition. Equality compares texts; ranges compare numbers.
 *  @source cometbft state/txindex/kv/kv.go match, matchRange */
export function indexedValueMeets(c: Condition, value: string): boolean {
  const { operand } = c;
  if (operand === undefined) return true;
  if (c.operator === "=") return value === operand.text;
  if (c.operator === "CONTAINS") return value.includes(operand.text);
  if (operand.kind !== "number") return matchesValue(c, value);
  const v = numberOf(value);
  if (v === undefined) return false;
  const order = compareNumbers(v, operand.value);
  switch (c.operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** Heights from `min` to `max`, both included. */
export interface HeightRange {
  readonly min: bigint;
  /** Undefined: up to the newest. */
  readonly max: bigint | undefined;
}

export function isWithin(range: HeightRange, height: bigint): boolean {
  return height >= range.min && (range.max === undefined || height <= range.max);
}

export interface SplitConditions {
  /** Undefined when no height can meet the conditions. */
  readonly heights: HeightRange | undefined;
  /** Whether the query says anything of heights. */
  readonly namesHeights: boolean;
  readonly others: readonly Condition[];
}

/** Takes the conditions on the height out of a query. They hold for the block or transaction, not for one event of it. */
export function splitHeights(conditions: readonly Condition[], heightTag: string): SplitConditions {
  let min = 0n;
  let max: bigint | undefined;
  let possible = true;
  const others: Condition[] = [];
  const atMost = (height: bigint) => {
    if (max === undefined || height < max) max = height;
  };
  for (const c of conditions) {
    if (c.tag !== heightTag) {
      others.push(c);
      continue;
    }
    if (c.operator === "EXISTS") continue;
    const bound = c.operand === undefined ? undefined : numberOf(c.operand.text);
    if (c.operator === "CONTAINS" || bound === undefined) {
      possible = false;
      continue;
    }
    const unit = 10n ** BigInt(Math.max(bound.scale, 0));
    const digits = bound.digits * 10n ** BigInt(Math.max(-bound.scale, 0));
    const floor = digits / unit - (digits % unit < 0n ? 1n : 0n);
    const whole = digits % unit === 0n;
    if (c.operator === "=" && !whole) possible = false;
    if (c.operator === ">" && floor + 1n > min) min = floor + 1n;
    if (c.operator === ">=" || c.operator === "=") {
      const low = whole ? floor : floor + 1n;
      if (low > min) min = low;
    }
    if (c.operator === "<") atMost(whole ? floor - 1n : floor);
    if (c.operator === "<=" || c.operator === "=") atMost(floor);
  }
  const heights = possible && (max === undefined || min <= max) ? { min, max } : undefined;
  return { heights, namesHeights: others.length < conditions.length, others };
}
