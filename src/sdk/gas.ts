/** Gas meters. What a transaction used is hashed into the chain (last_results_hash), so every charge counts.
 *  @spec cosmos-sdk store/types/gas.go */
import type { GasMeter as StoreGasMeter } from "../store/gas-kv.js";
import { minBig, UINT64_MAX } from "../types/int-math.js";

/** Thrown when a charge passes the limit; the charge stays on the meter. */
export class OutOfGasError extends Error {
  override name = "OutOfGasError";
  constructor(readonly reason: string) {
    super(`out of gas in location: ${reason}`);
  }
}

/** Thrown when consumption leaves uint64: a panic in the reference. */
export class GasOverflowError extends Error {
  override name = "GasOverflowError";
  constructor(readonly reason: string) {
    super(`gas overflow in location: ${reason}`);
  }
}

export interface GasMeter extends StoreGasMeter {
  readonly limit: bigint;
  readonly consumed: bigint;
  /** Consumption, at most the limit. */
  readonly consumedToLimit: bigint;
  readonly remaining: bigint;
  readonly isOutOfGas: boolean;
  consume(amount: bigint, reason: string): void;
  /** @throws Error when more is given back than was consumed. */
  refund(amount: bigint, reason: string): void;
}

/** Counts up to uint64. As long as the sum is a safe integer it is kept as a number. */
abstract class Counter {
  private small = 0;
  /** The sum, once it has left the safe integers. */
  private big: bigint | undefined;

  get consumed(): bigint {
    return this.big ?? BigInt(this.small);
  }

  consume(amount: bigint, reason: string): void {
    if (amount <= SAFE_MAX && amount >= 0n) this.charge(Number(amount), reason);
    else this.consumeBig(amount, reason);
  }

  charge(amount: number, reason: string): void {
    const sum = this.small + amount;
    if (this.big !== undefined || sum > Number.MAX_SAFE_INTEGER) {
      this.consumeBig(BigInt(amount), reason);
      return;
    }
    this.small = sum;
    this.passed(sum, reason);
  }

  refund(amount: bigint, reason: string): void {
    const used = this.consumed;
    if (used < amount) throw new RangeError(`negative gas consumed: ${reason}`);
    this.put(used - amount);
  }

  /** Told the sum after a charge. */
  protected abstract passed(sum: number | bigint, reason: string): void;
  /** What a charge leaves behind that leaves uint64. */
  protected abstract overflow(before: bigint): bigint;

  private consumeBig(amount: bigint, reason: string): void {
    const before = this.consumed;
    const sum = before + amount;
    if (sum > UINT64_MAX) {
      this.put(this.overflow(before));
      throw new GasOverflowError(reason);
    }
    this.put(sum);
    this.passed(sum, reason);
  }

  private put(sum: bigint): void {
    this.big = sum > SAFE_MAX ? sum : undefined;
    if (this.big === undefined) this.small = Number(sum);
  }
}

const SAFE_MAX = BigInt(Number.MAX_SAFE_INTEGER);

export class LimitedGasMeter extends Counter implements GasMeter {
  /** Compares exactly with a sum that is a number. */
  private readonly smallLimit: number;

  constructor(readonly limit: bigint) {
    super();
    this.smallLimit = limit > SAFE_MAX ? Number.POSITIVE_INFINITY : Number(limit);
  }

  get consumedToLimit(): bigint {
    return minBig(this.consumed, this.limit);
  }

  get remaining(): bigint {
    const used = this.consumed;
    return used > this.limit ? 0n : this.limit - used;
  }

  get isOutOfGas(): boolean {
    return this.consumed >= this.limit;
  }

  protected passed(sum: number | bigint, reason: string): void {
    if (typeof sum === "number" ? sum > this.smallLimit : sum > this.limit) throw new OutOfGasError(reason);
  }

  protected overflow(): bigint {
    return UINT64_MAX;
  }
}

export class InfiniteGasMeter extends Counter implements GasMeter {
  readonly limit = UINT64_MAX;
  readonly remaining = UINT64_MAX;
  readonly isOutOfGas = false;

  get consumedToLimit(): bigint {
    return this.consumed;
  }

  protected passed(): void {}

  protected overflow(before: bigint): bigint {
    return before;
  }
}

/** For block hooks, genesis and the runner's own reads, where nobody asks what was used: stores are not even wrapped. */
export const FREE_GAS: GasMeter = {
  limit: UINT64_MAX,
  remaining: UINT64_MAX,
  consumed: 0n,
  consumedToLimit: 0n,
  isOutOfGas: false,
  consume() {},
  charge() {},
  refund() {},
};
